"""Slips of paper: every code once, every word fits, vector PDF."""

from __future__ import annotations

import re
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from conect_desktop.cartography import lettered as paper
from conect_desktop.cartography.slips import Kind, Slips, paint_page, words, write_pdf
from conect_desktop.domain.consent import CONSENTS
from conect_desktop.domain.vocabulary import LANGUAGES
from conect_desktop.errors import Trouble

CODES = [f"T{table}-P{number:02d}" for table in (1, 2, 3) for number in range(1, 10)]


def slips(kind: Kind, language: str = "en", codes: list[str] = CODES) -> Slips:
    return Slips(kind, codes, language, "Ecolab Saint-Denis", "Atelier 1", "14 March 2026")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_there_in_every_language_and_its_own(language: str) -> None:
    told = [words(language, "answers", name) for name in CONSENTS]
    told += [words(language, "consent", name) for name in ("heading", "guardian", "footer", "signature")]
    assert all(told) and len(set(told)) == len(told)
    if language != "en":
        assert not set(told) & {words("en", "answers", name) for name in CONSENTS}
    assert "{0}" in words(language, "consent", "guardian")
    assert words("xx", "consent", "yes") == "yes"


@pytest.mark.parametrize(("kind", "pages"), [("codes", 2), ("consent", 14)])
def test_each_code_has_one_slip(kind: Kind, pages: int) -> None:
    assert slips(kind).pages == pages
    assert slips(kind, codes=[]).pages == 0


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["codes", "consent"])
def test_all_that_is_written_fits_its_place(
    kind: Kind, language: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[tuple[str, QRectF]] = []
    fitted = paper.fitted

    def watch(text: str, area: QRectF, size: int, *, bold: bool = False):  # type: ignore[no-untyped-def]
        font = fitted(text, area, size, bold=bold)
        assert paper.fits(text, area, font), (text, font.pixelSize())
        written.append((text, area))
        return font

    monkeypatch.setattr(paper, "fitted", watch)
    image = QImage(2100, 2970, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_page(painter, 0, slips(kind, language))
    painter.end()
    page = QRectF(0, 0, 2100, 2970)
    assert all(page.contains(area) for _, area in written)
    assert [text for text, _ in written].count("T1-P02") == 1


def test_the_pdf_is_whole_vector_and_a4(qtbot: QtBot, tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "codes.pdf", slips("codes"))
    data = path.read_bytes()
    assert data.startswith(b"%PDF") and data.rstrip().endswith(b"%%EOF")
    assert len(re.findall(rb"/Type /Page\b", data)) == 2
    assert b"/Subtype /Image" not in data
    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)", data)
    # A4 is 210 mm x 297 mm (ISO 216): 595.28 x 841.89 points
    assert box and abs(float(box[1]) - 595.28) < 1 and abs(float(box[2]) - 841.89) < 1
    streams = [zlib.decompress(part) for part in re.findall(rb"stream\r?\n(\x78.*?)\r?\nendstream", data, re.DOTALL)]
    assert any(b" Tj" in stream or b" TJ" in stream for stream in streams)
    assert [one.name for one in tmp_path.iterdir()] == ["codes.pdf"]


def test_what_can_not_be_written_is_trouble_and_leaves_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="no codes"):
        write_pdf(tmp_path / "a.pdf", slips("codes", codes=[]))
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(Trouble):
        write_pdf(tmp_path / "folder.pdf", slips("consent", codes=["T1-P01"]))
    assert [one.name for one in tmp_path.iterdir()] == ["folder.pdf"]
