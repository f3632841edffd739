"""The doors through which a file from elsewhere comes into the program: each does all that is done with such a file."""

from __future__ import annotations

import math
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

from conect_desktop.basemap import own, vector
from conect_desktop.basemap.packs import open_pack
from conect_desktop.bridge.settings import TABLE, Settings
from conect_desktop.cartography.styles import load as style_named
from conect_desktop.cartography.tiles import paint_raster_tile, paint_tile
from conect_desktop.domain import release_log
from conect_desktop.domain.place import Place
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.session import Stamp
from conect_desktop.errors import Trouble
from conect_desktop.exchange import pictures, xlsx_read, xml_safe
from conect_desktop.exchange.stores.folder import FolderStore
from conect_desktop.exchange.stores.package import PackageStore
from conect_desktop.services import books, history, media, reference, sheets, word_files
from conect_desktop.services.import_ import Choices, ImportReport, import_file
from conect_desktop.services.merge import MergeReport, merge
from conect_desktop.services.release_file import Release, read_release
from conect_desktop.services.repair import Repaired, repair
from conect_desktop.services.search import SearchIndex
from conect_desktop.services.team import TeamReport, exchange
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import Finding, check
from conect_desktop.storage.repositories import Notes, Places, Sessions, Terms
from tests.hostile.case import Door, Room
from tests.servers.loopback import Answer, answering

STAMP = Stamp()


# -- books -------------------------------------------------------------------------------------------------------------


@dataclass
class Used:
    """What a book that was opened told."""

    findings: list[Finding]
    titles: list[str]
    read_only: bool


def read_book(path: Path, room: Room) -> Used:
    """Open a book for reading, and look at everything."""
    with Book.open(path, read_only=True) as opened:
        return _used(opened)


def write_book(path: Path, room: Room) -> Used:
    """Open a book for writing, look at everything, record something and take it back."""
    with Book.open(path) as opened:
        found = _used(opened)
        if not opened.read_only:
            with opened.write("x", author="Marie") as step:
                Places(step.db).add(Place(uuid="0198c000-0000-7000-8000-0000000000ff", title="Neuf"))
            opened.undo()
            opened.redo()
        return found


def any_book(path: Path, room: Room) -> Used:
    """A book that must be refused for reading and for writing alike; gives the trouble of the latter."""
    try:
        read_book(path, room)
    except Trouble:
        return write_book(path, room)
    raise AssertionError("it was opened for reading")


def _used(opened: Book) -> Used:
    with opened.reader() as db:
        findings = check(db)
        history.history(db)
        list(Places(db).summaries())
        places = list(Places(db).all())
        for place in places:
            history.edits_of(db, place.uuid)
        list(Notes(db).all())
        list(Sessions(db).all())
        Terms(db).vocabularies()
        index = SearchIndex()
        index.build(db)
        index.close()
    books.info(opened)
    return Used(findings, [place.title for place in places], opened.read_only)


def repaired(path: Path, room: Room) -> Repaired:
    """Make a new book of what can be read of a damaged one."""
    done = repair(path, room.own / "repaired.gpkg", Silent())
    with Book.open(done.path) as opened:
        _used(opened)
    return done


def merged(path: Path, room: Room) -> MergeReport:
    """Take in another laptop's book."""
    with room.own_book() as book:
        report = merge(book, path)
        assert not [finding for finding in check(book.db) if not finding.warning]
        _used(book)
        return report


# -- files of places ---------------------------------------------------------------------------------------------------


def imported(path: Path, room: Room) -> ImportReport:
    """Look at what an import would bring, then import."""
    with room.own_book() as book:
        import_file(book, path, session=None, author="Marie", dry_run=True, sample=20)
        report = import_file(book, path, session=None, author="Marie", choices=Choices(doubles="skip"))
        assert not [finding for finding in check(book.db) if not finding.warning]
        return report


def within(door: Door, **limits: int) -> Door:
    """A door with smaller bounds of a reader of XML or Excel: the file that meets them need not be as large."""

    def smaller(path: Path, room: Room) -> Any:
        with ExitStack() as held:
            for name, value in limits.items():
                module = xml_safe if hasattr(xml_safe, name) else xlsx_read
                held.enter_context(mock.patch.object(module, name, value))
            return door(path, room)

    return smaller


# -- base maps ---------------------------------------------------------------------------------------------------------


@dataclass
class Shown:
    """What a base map gave."""

    name: str
    attribution: str
    tiles: int
    format: str
    labels: list[str] = field(default_factory=list)


def shown(path: Path, room: Room) -> Shown:
    """Open a base map and paint a tile of every zoom; a tile that can't be painted raises ValueError, as in the map."""
    with closing(open_pack(path)) as pack:
        found = Shown(pack.name, pack.attribution, 0, pack.format)
        west, south, east, north = pack.bounds
        for zoom in range(pack.min_zoom, pack.max_zoom + 1):
            for lon, lat in ((west, north), ((west + east) / 2, (south + north) / 2)):
                data = pack.tile(zoom, *tile_at(lon, lat, zoom))
                if data is not None:
                    found.tiles += 1
                    found.labels += painted(data, zoom, pack.format)
        return found


def painted(data: bytes, zoom: int, form: str = "vector") -> list[str]:
    """Paint one tile, and give the names on it."""
    if form == "raster":
        paint_raster_tile(data)
        return []
    layers, style = vector.decode(data), style_named("screen")
    tile = paint_tile(layers, zoom, style)
    # far in, a part of it is painted as large as the whole
    paint_tile(layers, zoom + 6, style, part=(6, 13, 31))
    return [label.text for label in tile.labels]


def tile_message(path: Path, room: Room) -> list[str]:
    """A vector tile as it lies in a pack."""
    return painted(path.read_bytes(), 14)


def tile_picture(path: Path, room: Room) -> list[str]:
    """A tile that is a picture."""
    return painted(path.read_bytes(), 14, "raster")


def kept(path: Path, room: Room) -> own.PackInfo:
    """Copy a base map into the laptop's own folder."""
    folder = room.own / "basemaps"
    try:
        return own.add(path, Silent(), folder=folder)
    except Trouble:
        assert not folder.exists() or not list(folder.iterdir()), "something was left in the folder"
        raise


def tile_at(lon: float, lat: float, z: int) -> tuple[int, int]:
    """The tile of a place."""
    size = 1 << z
    x = int((lon + 180) / 360 * size)
    y = int((1 - math.asinh(math.tan(math.radians(max(-85.0, min(85.0, lat))))) / math.pi) / 2 * size)
    return min(max(x, 0), size - 1), min(max(y, 0), size - 1)


# -- media -------------------------------------------------------------------------------------------------------------


@dataclass
class Taken:
    """What a file became that was added to a book."""

    content_type: str
    file_name: str
    small: pictures.Small | None
    said: pictures.Said
    leaves: tuple[str, bytes] | None
    """The file as it would leave the laptop."""


def taken(path: Path, room: Room) -> Taken:
    """Add a photo, sound or scan to a book: its small picture, what it says of itself, how it would leave."""
    with room.own_book() as book:
        media.weigh(book, [path])
        added = media.add_files(book, [path], STAMP, author="Marie", progress=Silent())
        (uuid,) = added.uuids
        content_type, name = book.db.execute(
            "SELECT content_type, file_name FROM media WHERE uuid = ?", (uuid,)
        ).fetchone()
        small, said = media.thumbnail(book, uuid, 200), media.photo_says(book, uuid)
        media.write_copy(book, uuid, room.own.parent)
        leaves = pictures.without_traces(path.read_bytes(), content_type) if path.stat().st_size < 1 << 26 else None
        return Taken(content_type, name, small, said, leaves)


def laid(path: Path, room: Room) -> sheets.LaidDown:
    """Take the photograph of a printed map in, and look for its marks."""
    with room.own_book() as book:
        return sheets.lay_down(book, [path], STAMP, author="Marie", progress=Silent())


# -- between laptops, and to the platform ------------------------------------------------------------------------------


def stick(path: Path, room: Room) -> TeamReport:
    """Exchange with what lies on a stick."""
    with room.own_book() as book:
        report = exchange(book, FolderStore(path), Silent())
        assert not [finding for finding in check(book.db) if not finding.warning]
        _used(book)
        return report


def passed_over(path: Path, room: Room) -> TeamReport:
    """Exchange with a stick on which a file can't be believed: that one is told of, and passed over."""
    report = stick(path, room)
    if report.troubles:
        raise report.troubles[0]
    return report


def segment(path: Path, room: Room) -> release_log.Segment:
    """A file that a laptop sent to the platform."""
    return release_log.decode(path.read_bytes(), f"{path.parent.parent.parent.name}/log/{path.parent.name}/{path.name}")


def parcel(path: Path, room: Room) -> list[release_log.Segment]:
    """A package that came by e-mail, read as the platform does."""
    found = []
    with closing(PackageStore(path)) as store:
        store.check()
        for book in [name[:-1] for name in store.names("") if name.endswith("/")]:
            for device in [name[:-1] for name in store.names(f"{book}/log") if name.endswith("/")]:
                for number in store.names(f"{book}/log/{device}"):
                    name = f"{book}/log/{device}/{number}"
                    data = store.read(name)
                    assert data is not None
                    found.append(release_log.decode(data, name))
    return found


# -- words, releases, settings, servers --------------------------------------------------------------------------------


def words(path: Path, room: Room) -> tuple[str, ...]:
    """Bring a file of words into a book."""
    with room.own_book() as book:
        told = word_files.apply(book, path, author="Marie").lines
        _used(book)
        return told


def release(path: Path, room: Room) -> Release:
    """Ask whether a release that somebody brought is newer."""
    return read_release(path)


def settings(path: Path, room: Room) -> dict[str, Any]:
    """Read every setting of a file of settings."""
    read = Settings(path)
    return {setting.name: read.get(setting) for setting in TABLE}


def served(path: Path, room: Room) -> reference.Download:
    """Read the features that a server gives: the folder's files by the names of its pages."""

    def says(asked: str) -> Answer:
        name = asked.partition("?")[0].strip("/").replace("/", "-") or "landing"
        file = path / name
        return 200, {"Content-Type": "application/json"}, file.read_bytes() if file.exists() else b"{}"

    with answering(says) as (address, _):
        found = reference.download(address, "a")
    with room.own_book() as book:
        reference.keep(book, found)
    return found
