"""Photographs of marked maps in a book: laid by their marks or by hand, and stickers traced from them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from conect_desktop.cartography.wall_map import WallMap
from conect_desktop.domain.medium import Medium
from conect_desktop.domain.place import Place
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.session import Stamp
from conect_desktop.domain.sheets import MapSheets, plan
from conect_desktop.errors import Trouble
from conect_desktop.services import records, sheets
from conect_desktop.services.books import NewBook
from conect_desktop.services.leaving import prepared
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Places, Sessions
from tests.fresh import fresh_book
from tests.paper.photographs import rendered

SCALE = 2500


@pytest.fixture(scope="module")
def paper() -> MapSheets:
    return plan((9.52, 47.14, 9.52, 47.14), "A4", SCALE)


@pytest.fixture(scope="module")
def scan(qapp: object, paper: MapSheets, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("scan") / "Table 1 <b>.png"
    rendered(WallMap(paper, "Vaduz"), dpi=150).save(path)
    return path


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with Book.open(fresh_book(tmp_path / "lab.gpkg", NewBook(lab="Atelier", city="Bagneux"))) as made:
        yield made


@pytest.fixture
def stamp(book: Book) -> Stamp:
    return Stamp(session=next(iter(Sessions(book.db).all())).uuid)


def medium(book: Book, uuid: str) -> Medium:
    found = rows_of(book.db, "media").get(uuid)
    assert isinstance(found, Medium)
    return found


def test_a_scan_is_kept_as_it_is_and_lies_where_it_was_printed(
    book: Book, stamp: Stamp, scan: Path, paper: MapSheets
) -> None:
    done = sheets.lay_down(book, [scan], stamp, progress=Silent())
    (uuid,) = done.uuids
    assert done.recognised[uuid].marks == 8
    assert "media" in done.changes.tables
    lies = sheets.laid(medium(book, uuid))
    assert lies is not None and lies.sheet == paper.grounds[0].sheet
    assert lies.georeference.rms is not None and lies.georeference.rms < 0.5
    assert medium(book, uuid).size == scan.stat().st_size
    flat = sheets.straightened(book, uuid, progress=Silent())
    on = paper.grounds[0]
    assert flat.rgba.shape[1] / flat.rgba.shape[0] == pytest.approx(on.width / on.height, rel=0.01)
    assert check(book.db) == []


def test_a_photograph_that_is_not_recognised_is_kept_to_be_laid_by_hand(
    book: Book, stamp: Stamp, scan: Path, tmp_path: Path
) -> None:
    plain = tmp_path / "wall.jpg"
    Image.new("RGB", (800, 600), "white").save(plain)
    done = sheets.lay_down(book, [plain, scan], stamp, progress=Silent())
    assert list(done.troubles) == done.uuids[:1]
    assert list(done.recognised) == done.uuids[1:]
    by_hand = done.uuids[0]
    assert sheets.laid(medium(book, by_hand)) is None
    pixels = [(0.0, 0.0), (800.0, 0.0), (800.0, 600.0), (0.0, 600.0)]
    places = np.array([(9.51, 47.15), (9.53, 47.15), (9.53, 47.139), (9.51, 47.139)])
    lies, _ = sheets.lay_by_hand(book, by_hand, (800, 600), pixels, places)
    assert sheets.laid(medium(book, by_hand)) == lies
    assert lies.georeference.rms is None, "four points say nothing of how exact they are"
    sheets.take_up(book, by_hand)
    assert sheets.laid(medium(book, by_hand)) is None
    book.undo()
    assert sheets.laid(medium(book, by_hand)) == lies


def test_what_cannot_be_laid_changes_nothing(book: Book, stamp: Stamp, scan: Path, tmp_path: Path) -> None:
    (tmp_path / "x.jpg").write_bytes(b"no picture")
    with pytest.raises(Trouble):
        sheets.lay_down(book, [scan, tmp_path / "x.jpg"], stamp, progress=Silent())
    with pytest.raises(Trouble):
        sheets.lay_down(book, [tmp_path / "gone.jpg"], stamp, progress=Silent())
    assert list(rows_of(book.db, "media").all()) == []


def test_a_traced_sticker_gives_its_record_a_place(book: Book, stamp: Stamp) -> None:
    uuid = records.add(book, "places", {"title": "Jardin", "sticker": "12"}, stamp).uuid
    traced = sheets.trace(book, " 12 ", 9.52, 47.14, stamp)
    assert (traced.uuid, traced.is_new) == (uuid, False)
    place = Places(book.db).get(uuid)
    assert isinstance(place, Place) and place.geometry is not None
    assert (place.title, place.geometry.x, place.geometry.y) == ("Jardin", 9.52, 47.14)
    book.undo()
    assert Places(book.db).get(uuid).geometry is None  # type: ignore[union-attr]


def test_a_number_that_nobody_recorded_becomes_a_record_of_its_own(book: Book, stamp: Stamp) -> None:
    traced = sheets.trace(book, "17", 9.52, 47.14, stamp)
    assert traced.is_new
    place = Places(book.db).get(traced.uuid)
    assert place is not None and (place.title, place.sticker, place.session) == ("", "17", stamp.session)


def test_a_number_given_twice_is_asked_about(book: Book, stamp: Stamp) -> None:
    for title in ("Jardin", "Friche"):
        records.add(book, "places", {"title": title, "sticker": "3"}, stamp)
    with pytest.raises(Trouble, match="Jardin, Friche"):
        sheets.trace(book, "3", 9.52, 47.14, stamp)
    with pytest.raises(Trouble, match="number is missing"):
        sheets.trace(book, "  ", 9.52, 47.14, stamp)


def test_how_a_photograph_lies_never_leaves(book: Book, stamp: Stamp, scan: Path) -> None:
    (uuid,) = sheets.lay_down(book, [scan], stamp, progress=Silent()).uuids
    records.change(book, "media", uuid, {"visibility": "public", "recognisable_people": False, "minors": False})
    for audience in ("public", "partners", "team"):
        release, _ = prepared(book, audience)  # type: ignore[arg-type]
        assert not any("georeference" in one.fields for one in release.of("medium"))


def test_what_a_gis_program_typed_into_the_cell_is_no_georeference(book: Book, stamp: Stamp, scan: Path) -> None:
    (uuid,) = sheets.lay_down(book, [scan], stamp, progress=Silent()).uuids
    for typed in ("x", "[1]", '{"size": [1]}', '{"size": [1, 1], "matrix": "a"}'):
        with book.write("gis") as step:
            step.db.execute("UPDATE media SET georeference = ? WHERE uuid = ?", (typed, uuid))
        assert sheets.laid(medium(book, uuid)) is None
        with pytest.raises(Trouble):
            sheets.straightened(book, uuid, progress=Silent())
