"""Writes the book that stands for this version of the format in the tests; run once for each released version."""

from __future__ import annotations

import contextlib
import hashlib
import lzma
import sqlite3
import struct
import sys
import tempfile
import zlib
from pathlib import Path
from typing import Any

import shapely
from sqlite_utils import Database

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.session import Consent, Dossier, Participant, Stamp
from conect_desktop.services import sessions, starter
from conect_desktop.services.capture import Capture
from conect_desktop.storage.book import Book
from conect_desktop.storage.migrations import MAJOR, MINOR
from conect_desktop.storage.repositories import Dossiers, Participants, Sessions, Terms
from conect_desktop.storage.rows import add_row

SAINT_DENIS = (2.357, 48.936)


def photo() -> bytes:
    """A PNG of one grey pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\x00\x80")) + chunk(b"IEND", b"")
    )


def add(db: Database, table: str, **fields: Any) -> str:
    """One row; gives its uuid."""
    return add_row(db, table, new_id(), fields)


def make(path: Path) -> None:
    """A small session with a row in every table, and a few steps done and undone."""
    with Book.create(path, made_with="fixture") as book:
        with book.write("book.new", system=True) as step:
            dossier = Dossier(
                uuid=new_id(), title="Ecolab – Saint-Denis", lab="Ecolab", city="Saint-Denis", country="FR",
                language="fr", longitude=SAINT_DENIS[0], latitude=SAINT_DENIS[1], settings={"any": [1, 2.5, None]},
            )  # fmt: skip
            Dossiers(step.db).add(dossier)
            wanted = {"practices", "note_kinds", "place_statuses"}
            Terms(step.db).add_many(term for term in starter.terms() if term.vocabulary in wanted)
            session = sessions.add_session(
                step.db, template="generic_3h", language="fr", title="Séance 1", location="Ecolab", author="Marie"
            ).uuid
        phase = Sessions(book.db).phases_of(session)[3].uuid
        table = Sessions(book.db).tables_of(session)[0].uuid
        sessions.start_phase(book, phase, author="Marie")
        capture = Capture(book, "Marie")
        stamp = Stamp(session=session, session_table=table, phase=phase, said_by=("T1-P01",))
        lon, lat = SAINT_DENIS
        garden = capture.add_place(
            {
                "sticker": "7",
                "title": "Jardin de l’Écluse",
                "geometry": shapely.Point(lon, lat),
                "practices": ["gardening"],
            },
            stamp,
        ).uuid
        capture.add_place({"title": "Le canal", "geometry": shapely.LineString([(lon, lat), (lon + 0.01, lat)])}, stamp)
        area = shapely.box(lon, lat, lon + 0.002, lat + 0.002) - shapely.Point(lon + 0.001, lat + 0.001).buffer(2e-4, 2)
        capture.add_place({"title": "La friche", "geometry": area, "status": "threatened"}, stamp)
        capture.add_note({"text": "« Il manque un point d’eau »\nle mercredi", "place": garden, "kind": "quote"}, stamp)
        with book.write("everything", author="Paul") as step:
            everything_else(step.db, session, table, garden)
        capture.change_place(garden, {"title": "Jardin de l’Écluse (partagé)", "start_year": 2019})
        mistake = capture.add_place({"title": "Erreur"}, stamp).uuid
        capture.delete("places", [mistake])
        book.undo(author="Marie")
        book.redo(author="Marie")


def everything_else(db: Database, session: str, table: str, place: str) -> None:
    """A row of each table that capturing doesn't fill."""
    code = Participants(db).add(Participant(uuid=new_id(), code="T1-P01")).uuid
    Participants(db).consents.add(Consent(uuid=new_id(), participant=code, data_use=True, photo_taking=False))
    add(db, "attendances", participant=code, session=session, session_table=table)
    add(db, "session_roles", session=session, session_table=table, role="host", holder="Paul")
    add(db, "session_log", session=session, text="Début", kind="note", happened_at="2026-03-14T09:00:00.000Z")
    here = shapely.Point(*SAINT_DENIS)
    town = add(db, "actors", title="Mairie", kind="municipality", geometry=here, goals=["soutenir"], influence=4)
    club = add(db, "actors", title="Les jardiniers", kind="association", place=place)
    add(db, "links", source=town, target=club, type="funds", strength=2, mutual=False)
    water = add(db, "resources", title="Eau", kind="water", mode="need", quantity=0.1 + 0.2, unit="m³", place=place)
    add(db, "flows", from_actor=town, to_place=place, resource=water, frequency="weekly", quantity=1e-7)
    add(db, "mentions", item_table="places", item=place, session=session)
    add(
        db,
        "disagreements",
        item_table="places",
        item=place,
        field="status",
        versions=["active", "paused"],
        state="open",
    )
    add(db, "timeline_events", title="Ouverture", begins_on="2019-04-01", place=place)
    add(db, "walks", title="Marche", geometry=shapely.LineString([SAINT_DENIS, (2.36, 48.94)]), timestamps=[0, 60])
    vote = add(db, "vote_rounds", session=session, question="Priorités ?", dots=3)
    option = add(db, "vote_options", vote_round=vote, position=1, label="Eau", place=place)
    add(db, "votes", vote_option=option, session_table=table, dots=5, voters=3)
    scale = add(
        db, "indicator_sets", key="starter", labels={"fr": "Jeu de départ"}, version=1, scale_min=1, scale_max=5
    )
    trust = add(
        db, "indicators", indicator_set=scale, position=0, key="trust", labels={"fr": "Confiance"}, reversed=True
    )
    add(db, "ratings", indicator=trust, session=session, session_table=table, slip=1, value=4, dont_know=False)
    add(db, "measurements", indicator=trust, session=session, place=place, value=12.5, unit="h", estimated=True)
    add(db, "decisions", text="Demander un point d’eau", owner="Paul", due_on="2026-04-01", place=place)
    add(db, "evaluations", session=session, question="Utile ?", value=5)
    add(db, "templates", key="generic_3h", version=1, labels={"fr": "Trois heures"}, content={"phases": []})
    data = photo()
    medium = new_id()
    db.execute(
        "INSERT INTO media (uuid, data, content_type, sha256, size, title) VALUES (?, ?, 'image/png', ?, ?, 'Photo')",
        (medium, data, hashlib.sha256(data).hexdigest(), len(data)),
    )
    add(db, "media_of", media=medium, item_table="places", item=place, role="photo")


def main() -> int:
    """Write this version's book beside this script, compressed."""
    path = Path(__file__).with_name(f"book-{MAJOR}.{MINOR}.gpkg.xz")
    if path.exists():
        print(f"{path.name} is there and never changes; remove it only where that version was never released")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.gpkg"
        make(made)
        with Book.open(made, read_only=True) as book:
            whole = book.save_copy(made.with_name("whole.gpkg"))
        with contextlib.closing(sqlite3.connect(whole)) as raw, raw:
            # where it was made is nobody's business; whoever opens it next is its home
            raw.execute("UPDATE journal_devices SET home = NULL")
        path.write_bytes(lzma.compress(whole.read_bytes(), preset=9))
    print(f"{path.name}: {path.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
