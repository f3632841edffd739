"""The search that proves privacy finds what it is to find: every form of a marker, and leaks that are planted."""

from __future__ import annotations

import base64
import gzip
import io
import logging
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import docx
import openpyxl
import pytest
import shapely
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QPainter, QPdfWriter

from conect_desktop import logs
from conect_desktop.domain.geopackage import encode
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.release import Release, deciding
from conect_desktop.exchange.geojson_write import write_geojson
from conect_desktop.exchange.labels import Context
from conect_desktop.services import erasure
from conect_desktop.services.export import export
from conect_desktop.services.leaving import prepared
from conect_desktop.storage import erasure as stored
from conect_desktop.storage.book import Book
from conect_desktop.storage.schema import RECORDED
from tests.privacy.markers import MAY_LEAVE, drawing, mark, photo, words_of
from tests.privacy.person import CODE, settle
from tests.privacy.searching import EXACT, NEAR_EXACT, STAYS, found, found_below

WORD = f"{STAYS}-planted"


def _zipped(data: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inner.bin", data)
    return made.getvalue()


def _document() -> bytes:
    made, document = io.BytesIO(), docx.Document()
    document.core_properties.last_modified_by = WORD
    document.save(made)
    return made.getvalue()


def _sheet() -> bytes:
    made, book = io.BytesIO(), openpyxl.Workbook()
    book.active["A1"] = WORD
    book.save(made)
    return made.getvalue()


def _pdf(text: str, title: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    painter = QPainter(writer)
    painter.drawText(300, 300, text)
    painter.end()
    return bytes(buffer.data().data())


def _picture(tmp_path: Path) -> bytes:
    return drawing(tmp_path / "drawing.png").read_bytes()


FORMS: dict[str, Callable[[Path], bytes]] = {
    "text": lambda _: b"x" + WORD.encode() + b"y",
    "lower case": lambda _: WORD.lower().encode(),
    "utf-16": lambda _: WORD.encode("utf-16"),
    "utf-16 big": lambda _: WORD.encode("utf-16-be"),
    "hexadecimal": lambda _: WORD.encode().hex().encode(),
    "quoted by SQLite": lambda _: b"X'" + WORD.encode().hex().upper().encode() + b"'",
    "base64": lambda _: base64.b64encode(b"a" + WORD.encode()),
    "base64 shifted": lambda _: base64.b64encode(b"ab" + WORD.encode()),
    "base64 unshifted": lambda _: base64.b64encode(b"abc" + WORD.encode()),
    "gzip": lambda _: gzip.compress(WORD.encode()),
    "zip in a zip": lambda _: _zipped(_zipped(WORD.encode())),
    "docx": lambda _: _document(),
    "xlsx": lambda _: _sheet(),
    "packed text of a PNG": _picture,
    "picture within a page": lambda path: (
        b'<img src="data:image/png;base64,' + base64.b64encode(_picture(path)) + b'">'
    ),
    "EXIF": lambda path: photo(path / "photo.jpg", 1).read_bytes(),
    "PDF's stream": lambda _: b"%PDF-1.4 stream\n" + zlib.compress(WORD.encode()) + b"\nendstream",
}


@pytest.mark.parametrize("form", FORMS)
def test_a_marker_is_found_in_every_form(tmp_path: Path, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if form == "PDF's stream":
        # what isn't whole can't be read aloud
        monkeypatch.setattr("tests.privacy.searching._words_of_pdf", lambda _: b"")
    assert found(FORMS[form](tmp_path))


def test_words_that_are_painted_or_titles_are_found_in_a_pdf(qapp: QGuiApplication) -> None:
    assert found(_pdf(WORD, "")) and found(_pdf("", WORD))
    assert found(_pdf("Jardin", "Jardin")) == set()


def test_an_exact_position_is_found_as_digits_numbers_and_geometry() -> None:
    lon, lat = EXACT
    for content in (
        f"[{lon}, {lat}]".encode(), f"{lat:.5f}".encode(), struct.pack("<d", lon), struct.pack(">f", lat),
        encode(shapely.LineString([EXACT, NEAR_EXACT])), shapely.Point(EXACT).wkb_hex.encode(),
        gzip.compress(f"{lon:.6f}".encode()),
    ):  # fmt: skip
        assert found(content), content
    assert found(f"[{lon:.2f}, {lat:.2f}]".encode()) == set()


def test_every_text_column_of_the_schema_holds_a_marker_or_may_leave(book: Book, tmp_path: Path) -> None:
    (tmp_path / "card").mkdir()
    mark(book, tmp_path / "card")
    for table in RECORDED:
        for column in words_of(table):
            cells = book.db.execute(f'SELECT "{column.name}" FROM "{table.name}"').fetchall()
            marked = any(STAYS in str(cell) for (cell,) in cells)
            assert marked or column.name in MAY_LEAVE.get(table.name, ()), f"{table.name}.{column.name}"


# -- planted leaks ---------------------------------------------------------------------------------------------------


def test_a_log_that_quotes_a_title_is_found(tmp_path: Path) -> None:
    def logged(message: str, *values: object) -> bytes:
        record = logging.LogRecord("conect_desktop.x", logging.ERROR, "x", 1, message, values, None)
        return logs.WithoutValues().format(record).encode()

    assert found(logged("the place %s is odd", WORD)) == set()
    assert found(logged(f"the place {WORD} is odd"))


def test_an_exporter_that_forgets_is_found(book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "card").mkdir()
    mark(book, tmp_path / "card")
    names = deciding.names_for
    monkeypatch.setattr(deciding, "names_for", lambda kind, audience: (*names(kind, audience), "source_ref"))
    export(book, tmp_path / "out.geojson", format="geojson", audience="public")
    assert found((tmp_path / "out.geojson").read_bytes()) == {f"{STAYS}-source", f"{STAYS}-places.source_ref"}
    monkeypatch.setattr(deciding, "names_for", names)
    monkeypatch.setattr(deciding, "each_generalised", lambda shapes, _: shapes)
    leaving: tuple[Release, Context] = prepared(book, "public")
    write_geojson(*leaving, tmp_path / "exact.geojson", Silent(), overwrite=False)
    assert found((tmp_path / "exact.geojson").read_bytes())


def test_a_picture_that_keeps_what_the_camera_wrote_is_found(tmp_path: Path) -> None:
    with Image.open(photo(tmp_path / "photo.jpg", 1)) as image:
        image.save(tmp_path / "smaller.jpg", exif=image.getexif())
        image.info.clear()
        image.save(tmp_path / "clean.png")
    assert found((tmp_path / "smaller.jpg").read_bytes())
    assert found((tmp_path / "clean.png").read_bytes()) == set()


@pytest.mark.parametrize("forgotten", ["to write anew", "the journal", "what was kept for undo", "the code in texts"])
def test_an_erasure_that_forgets_something_is_found(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, forgotten: str
) -> None:
    folder = tmp_path.with_name("planted-card")
    folder.mkdir(exist_ok=True)
    settle(book, folder)
    if forgotten == "to write anew":
        book.db.execute("PRAGMA secure_delete = OFF")
        monkeypatch.setattr(stored, "sweep", lambda _: True)
    elif forgotten == "the journal":
        monkeypatch.setattr(stored, "scrub", lambda *_: None)
    elif forgotten == "what was kept for undo":
        monkeypatch.setattr(stored, "kept_media", lambda *_: set())
    else:
        monkeypatch.setattr(stored, "worded", lambda _: [])
    erasure.erase(book, CODE)
    assert found_below(tmp_path)
