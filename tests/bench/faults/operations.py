"""What is done while a fault comes: every operation that writes, on a book that has something of everything."""

from __future__ import annotations

import lzma
import random
from collections.abc import Callable
from pathlib import Path

from shapely import Point

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.session import Dossier, Stamp
from conect_desktop.errors import Trouble
from conect_desktop.exchange.stores.folder import FolderStore
from conect_desktop.services import base_maps, books, media, participants, starter
from conect_desktop.services.erasure import erase
from conect_desktop.services.export import export
from conect_desktop.services.import_ import import_file
from conect_desktop.services.merge import merge
from conect_desktop.services.sessions import add_session
from conect_desktop.services.sync import sync
from conect_desktop.services.sync_targets import add as add_target
from conect_desktop.services.team import exchange
from conect_desktop.storage.book import Book
from conect_desktop.storage.outbox import targets
from conect_desktop.storage.repositories import Dossiers, Notes, Places, Terms

OLD_BOOK = Path(__file__).resolve().parents[2] / "data" / "book-1.0.gpkg.xz"

Told = Callable[[str], None]
"""Acknowledges a place by its uuid."""
Work = Callable[[Path, Told], None]


def record(book: Book, number: int) -> str:
    """A place that somebody records; gives its uuid once it is durable."""
    uuid = new_id()
    with book.write("place.add") as step:
        Places(step.db).add(
            Place(uuid=uuid, title=f"Lieu {number}", description="x" * 4000, geometry=Point(2.35, 48.93))
        )
    return uuid


def _capture(folder: Path, told: Told) -> None:
    with Book.open(folder / "book.gpkg") as book:
        for number in range(8):
            told(record(book, number))


def _go_on(folder: Path, told: Told) -> None:
    """Whoever is told of a trouble tries once more with the book still open, as a person at a window would."""
    met: Trouble | None = None
    with Book.open(folder / "book.gpkg") as book:
        for number in range(4):
            try:
                told(record(book, number))
            except Trouble as trouble:
                if met is not None:
                    raise
                met = trouble
                told(record(book, number))


def _undo(folder: Path, told: Told) -> None:
    with Book.open(folder / "book.gpkg") as book:
        for _ in range(3):
            book.undo()
        for _ in range(3):
            book.redo()


def _import(folder: Path, told: Told) -> None:
    with Book.open(folder / "book.gpkg") as book:
        import_file(book, folder / "places.csv", session=None, author="Marie")


def _merge(folder: Path, told: Told) -> None:
    with Book.open(folder / "book.gpkg") as book:
        merge(book, folder / "other.gpkg")


def _media(folder: Path, told: Told) -> None:
    with Book.open(folder / "book.gpkg") as book:
        media.add_files(book, [folder / "photo.bin"], Stamp(), progress=Silent())


def _erase(folder: Path, told: Told) -> None:
    with Book.open(folder / "book.gpkg") as book:
        erase(book, "T1-P01")


def _codes(folder: Path, told: Told) -> None:
    with Book.open(folder / "book.gpkg") as book:
        participants.make_codes(book, [participants.Wish("Z", 40, None)], None)


def _upgrade(folder: Path, told: Told) -> None:
    Book.open(folder / "old.gpkg").close()


def _new(folder: Path, told: Told) -> None:
    books.new_book(folder / "out" / "new.gpkg", books.NewBook(lab="TerrEau", city="Bagneux")).close()


def _copy(folder: Path, told: Told) -> None:
    with Book.open(folder / "book.gpkg") as book:
        book.save_copy(folder / "out" / "copy.gpkg")


def _exported(format: str, suffix: str = "") -> Work:
    def work(folder: Path, told: Told) -> None:
        out = folder / "out" / f"map.{suffix or format}"
        with Book.open(folder / "book.gpkg", read_only=True) as book:
            export(book, out, format=format, audience="partners", overwrite=True)

    return work


def _stick(folder: Path, told: Told) -> None:
    with Book.open(folder / "book.gpkg") as book:
        report = exchange(book, FolderStore(folder / "stick"), Silent())
    if report.troubles:
        raise report.troubles[0]


def _send(folder: Path, told: Told) -> None:
    with Book.open(folder / "book.gpkg") as book:
        sync(book, targets(book.db)[0], FolderStore(folder / "platform"), Silent())


def _remember(folder: Path, told: Told) -> None:
    with Book.open(folder / "book.gpkg") as book:
        base_maps.forget(book, ["gone.pmtiles"])


WORK: dict[str, Work] = {
    "capture": _capture, "go on": _go_on, "undo": _undo, "import": _import, "merge": _merge, "media": _media,
    "erase": _erase, "codes": _codes, "upgrade": _upgrade, "new": _new, "copy": _copy,
    "geojson": _exported("geojson"), "csv": _exported("csv", "zip"), "xlsx": _exported("xlsx"),
    "gpkg": _exported("gpkg"), "kml": _exported("kml"), "stick": _stick, "send": _send, "base map": _remember,
}  # fmt: skip
WHOLE = frozenset({"import", "merge", "media", "codes", "erase"})
"""Operations that happen as one step or not at all."""
READING = frozenset({"copy", "new", "geojson", "csv", "xlsx", "gpkg", "kml"})
"""Operations that leave the book as it is."""
AGAIN = frozenset({*WHOLE, *READING, "stick", "send", "upgrade"} - {"erase"})
"""Operations that are done once more afterwards, as a person would."""
MADE_ONCE = frozenset({"copy", "new"})
"""Operations that refuse to replace what they made before."""

_NEEDED = {
    "import": {"places.csv"},
    "merge": {"other.gpkg"},
    "stick": {"early.gpkg"},
    "media": {"photo.bin"},
    "upgrade": {"old.gpkg"},
}


def needed(name: str) -> set[str]:
    """The files that an operation works on; copying the others would take the time of the faults."""
    return {"book.gpkg", *_NEEDED.get(name, ())}


def prepare(folder: Path) -> None:
    """Everything that the operations need."""
    for name in ("out", "stick", "platform"):
        (folder / name).mkdir()
    # what an export replaces
    (folder / "out" / "map.geojson").write_text('{"type": "FeatureCollection", "features": []}')
    with Book.create(folder / "book.gpkg", made_with="campaign", fill=_begin) as book:
        book.save_copy(folder / "early.gpkg")
        _fill(book, folder)
        add_target(book, name="P", kind="folder", address="platform")
        book.save_copy(folder / "other.gpkg")
    with Book.open(folder / "other.gpkg") as other, other.write("place.add") as step:
        Places(step.db).add_many(Place(uuid=new_id(), title=f"Ailleurs {k}", description="y" * 900) for k in range(40))
    lines = ["title,lat,lon", *(f"Relevé {k},{48.9 + k / 5000:.5f},{2.3 + k / 4000:.5f}" for k in range(120))]
    (folder / "places.csv").write_text("\n".join(lines), "utf-8")
    (folder / "photo.bin").write_bytes(random.Random(1).randbytes(200_000))
    (folder / "old.gpkg").write_bytes(lzma.decompress(OLD_BOOK.read_bytes()))


def _begin(book: Book) -> None:
    """A book with one vocabulary: what the campaign doesn't need only makes each look at it longer."""
    with book.write("book.new", system=True) as step:
        Dossiers(step.db).add(Dossier(uuid=new_id(), title="Ecolab", lab="Ecolab", city="Saint-Denis", country="FR"))
        Terms(step.db).add_many(term for term in starter.terms() if term.vocabulary == "practices")
        add_session(step.db, template=starter.DEFAULT_TEMPLATE, language="fr", title="Séance")


def _fill(book: Book, folder: Path) -> None:
    participants.make_codes(book, [participants.Wish("T1", 5, None)], None)
    for code in ("T1-P01", "T1-P02"):
        (person,) = book.db.execute("SELECT uuid FROM participants WHERE code = ?", (code,)).fetchone()
        participants.save_consent(book, person, {"data_use": True, "map_publication": True, "age_group": "adult"})
    with book.write("place.add") as step:
        for number in range(20):
            place = Place(
                uuid=new_id(), sticker=str(number), title=f"Jardin {number}", description="d" * 400,
                geometry=Point(2.35 + number / 1000, 48.93), practices=("gardening",),
                visibility=("team", "partners", "public")[number % 3], said_by=(f"T1-P0{1 + number % 2}",),
            )  # fmt: skip
            Places(step.db).add(place)
            Notes(step.db).add(Note(uuid=new_id(), text="mot " * 60, place=place.uuid, said_by=("T1-P01",)))
    (folder / "first.bin").write_bytes(random.Random(2).randbytes(60_000))
    media.add_files(book, [folder / "first.bin"], Stamp(), progress=Silent())
    (folder / "first.bin").unlink()
    for number in range(3):
        record(book, number)


__all__ = ["AGAIN", "MADE_ONCE", "READING", "WHOLE", "WORK", "Told", "Work", "needed", "prepare", "record"]
