"""Erasing a participant code (GDPR art. 17): what was theirs alone goes, a tombstone keeps that somebody was there."""

from __future__ import annotations

import glob
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import orjson

from conect_desktop.domain.changes import Changes
from conect_desktop.domain.consent import TOMBSTONE
from conect_desktop.exchange.team_files import blob_name
from conect_desktop.services.outbox import forget_sent
from conect_desktop.services.participants import USED_CODES, split_code, used_numbers
from conect_desktop.storage import bytes_of_media, erasure, erasure_notices, team
from conect_desktop.storage.book import Book
from conect_desktop.storage.erasure import VOICES, Name, Row, Traces
from conect_desktop.storage.erasure_notices import Notice
from conect_desktop.storage.repositories import Dossiers
from conect_desktop.storage.schema import TABLES, Table
from conect_desktop.storage.trouble import NoSuchRow

if TYPE_CHECKING:
    import sqlite_utils

_NAMED_BY: Final = ("title", "text", "label")
"""The column by which a row is recognised: it gets the tombstone's name."""
_NEUTRAL: Final = frozenset({"session", "session_table", "phase", "location_rule", "author", "created_at"})
"""What an emptied row keeps: where it was recorded, not what."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure did; it can't be undone."""

    label: str
    """What the tombstone is called."""
    removed: int
    """Records of theirs alone that are gone."""
    emptied: int
    """Records of theirs alone that other people's hang on: they stay without content."""
    shared: int
    """Records that others said too: they stay, without the code."""
    photos_with_others: tuple[str, ...]
    """uuids of media that show them among others, now for the team only: a person must look at them."""
    copies: tuple[Path, ...]
    """Files beside the book that an upgrade kept and that still hold everything."""
    swept: bool
    """Whether the file was written anew; False where another program has it open, or the disk is full or fails."""
    changes: Changes


def erase_told(book: Book, first: int, *, author: str | None = None) -> list[Erased]:
    """After a merge, erase here too what another laptop erased; `first` is the first entry that came in."""
    done = []
    for code, notice in list(erasure_notices.told_of(book.db, first)):
        done.append(erase(book, code, author=author, told=notice))
    return done


def erase(book: Book, code: str, *, author: str | None = None, told: Notice | None = None) -> Erased:
    """Take everything of a code out of the book for good; raises `NoSuchRow` where nothing is held about it.

    The other laptops are told with the next merge; with `told` it is one of them that did.
    """
    # looked for before: where the folder doesn't answer, nothing is erased yet and it can be done again
    copies = tuple(sorted(book.path.parent.glob(f"{glob.escape(book.path.stem)}.before-*{book.path.suffix}")))
    with book.write("participant.erase", author=author, system=True) as step:
        db = step.db
        found = erasure.traces(db, code)
        if told is None and not (found.present or found.gone or found.before):
            raise NoSuchRow("nothing is held about that code", remedy="Check how it is written.")
        marker = told.marker if told else _next_marker(db)
        elsewhere = [*told.rows, *erasure.gone_elsewhere(db, code)] if told else []
        work = _Erasing(db, code, marker, found)
        work.run()
        _remember_number(db, code)
        emptied = [*work.emptied, *work.removed, *found.gone, *elsewhere]
        blobs = _blobs(db, emptied)
        erasure.scrub(db, code, marker, [*emptied, *erasure.gone_with(db, emptied)], found.before)
        forget_sent(db, {uuid for _, uuid in [*emptied, *found.before]}, Name(code).is_in)
        if told is None or blobs - told.blobs:
            # also where only this laptop knows what a file is called that it, or another, left on a stick
            erasure_notices.add_notice(db, code, marker, emptied, blobs)
    return Erased(
        marker,
        len(work.removed),
        len(work.blanked),
        work.shared,
        tuple(work.photos),
        copies,
        erasure.sweep(book),
        step.changes,
    )


def _blobs(db: sqlite_utils.Database, emptied: Iterable[Row]) -> frozenset[str]:
    """Names of the files of media that are gone with their rows, as the team's sticks hold them."""
    keys = erasure.kept_media(db, emptied) - bytes_of_media.hashes(db).keys()
    return frozenset(blob_name(identity, key) for identity in team.identities(db) for key in keys)


def remove_copies(copies: Iterable[Path]) -> list[Path]:
    """Delete the copies that upgrades kept, after a person said so; gives those that could not be deleted."""
    left = []
    for copy in copies:
        try:
            copy.unlink(missing_ok=True)
        except OSError:
            left.append(copy)
    return left


def sweep(book: Book) -> bool:
    """Write the file anew, as an erasure does at its end; False where that still can't be done."""
    return erasure.sweep(book)


def _next_marker(db: sqlite_utils.Database) -> str:
    rows = db.execute("SELECT code FROM participants WHERE code LIKE ?", (TOMBSTONE + "%",))
    numbers = [int(tail) for (code,) in rows if (tail := str(code)[len(TOMBSTONE) :]).isdecimal()]
    return f"{TOMBSTONE}{max(numbers, default=0) + 1}"


def _remember_number(db: sqlite_utils.Database, code: str) -> None:
    """That codes up to this one were given out: the next person gets another."""
    split = split_code(code)
    dossiers = Dossiers(db)
    dossier = dossiers.the_one()
    if split is None or not dossier.uuid:
        return
    used = used_numbers(dossier.settings)
    prefix, number = split
    if number > used.get(prefix, 0):
        dossiers.change(dossier.uuid, {"settings": {**dossier.settings, USED_CODES: {**used, prefix: number}}})


class _Erasing:
    """Goes through the rows of one code, within a step."""

    def __init__(self, db: sqlite_utils.Database, code: str, marker: str, found: Traces) -> None:
        self._db = db
        self._name = Name(code)
        self._marker = marker
        self._found = found
        self._alone: set[Row] = {(t.table, t.uuid) for t in found.present if t.alone and t.table != "participants"}
        self.emptied: list[Row] = []
        """Rows that stay without content, the tombstones included."""
        self.blanked: list[Row] = []
        self.removed: list[Row] = []
        self.shared = 0
        self.photos: list[str] = []

    def run(self) -> None:
        """Every row there is: unnamed, emptied or deleted."""
        for trace in self._found.present:
            if not trace.alone:
                self._unname(TABLES[trace.table], trace.uuid)
        for row in sorted(self._alone):
            if row[0] != "media" and self._others_hang_on(row):
                self._empty(row)
                self.blanked.append(row)
        for row in sorted(self._alone - set(self.blanked)):
            self._delete(row)
        for row in self._found.gone:
            # what was said about it, or repeats its title, was not deleted with it
            self._take_what_is_about(row)
            for option in erasure.options_once_for(self._db, row):
                self._relabel(option)
        for uuid in self._found.persons:
            self._set("participants", uuid, {"code": self._marker, "age_group": None, "remark": None})
            self.emptied.append(("participants", uuid))

    def _set(self, table: str, uuid: str, cells: dict[str, Any]) -> None:
        assigned = ", ".join(f'"{name}" = ?' for name in cells)
        self._db.execute(f'UPDATE "{table}" SET {assigned} WHERE uuid = ?', (*cells.values(), uuid))

    def _unname(self, table: Table, uuid: str) -> None:
        """Others said it too, or it only mentions the code: it stays, the code goes."""
        columns = erasure.worded(table)
        selected = ", ".join(f'"{column.name}"' for column in columns)
        found = self._db.execute(f'SELECT {selected} FROM "{table.name}" WHERE uuid = ?', (uuid,)).fetchone()
        cells: dict[str, Any] = {}
        for column, cell in zip(columns, found, strict=True):
            if column.name in VOICES and self._name.code in erasure.voices(cell):
                left = [code for code in dict.fromkeys(erasure.listed_voices(cell)) if code != self._name.code]
                cells[column.name] = orjson.dumps(left).decode() if left else None
            elif self._name.is_in(column.name, cell):
                cells[column.name] = self._name.replaced(column.name, cell, self._marker)
        if table.name == "media" and "shows" in cells:
            cells["visibility"] = "team"
            self.photos.append(uuid)
        self.shared += any(name in cells for name in VOICES)
        self._set(table.name, uuid, cells)

    def _others_hang_on(self, row: Row) -> bool:
        """Whether a row that stays refers to this one."""
        return any(other not in self._alone for other in self._referring(row))

    def _referring(self, row: Row) -> Iterator[Row]:
        for table in TABLES.values():
            for column in table.columns:
                if column.references == row[0]:
                    yield from self._where(table.name, column.name, row[1])
        yield from self._where("mentions", "item", row[1])

    def _where(self, table: str, column: str, uuid: str) -> list[Row]:
        rows = self._db.execute(f'SELECT uuid FROM "{table}" WHERE "{column}" = ?', (uuid,)).fetchall()
        return [(table, found) for (found,) in rows]

    def _empty(self, row: Row) -> None:
        """Leave the row, with nothing of what it said."""
        table = TABLES[row[0]]
        cells: dict[str, Any] = {
            c.name: None for c in table.columns if c.name not in _NEUTRAL and c.on_delete != "CASCADE"
        }
        cells |= {name: self._marker for name in _NAMED_BY if name in cells}
        cells["said_by"] = orjson.dumps([self._marker]).decode()
        if "visibility" in cells:
            cells["visibility"] = "team"
        self._set(table.name, row[1], cells)
        self.emptied.append(row)
        self._spread(row)
        for column in ("place", "actor"):
            for option in self._where("vote_options", column, row[1]):
                self._relabel(option)

    def _relabel(self, option: Row) -> None:
        """An option is labelled with the title of what it stands for."""
        self._set("vote_options", option[1], {"label": self._marker})
        self.emptied.append(option)

    def _take_what_is_about(self, row: Row) -> None:
        self._spread(row)
        for told in self._where("mentions", "item", row[1]) + self._where("media_of", "item", row[1]):
            self._take(told)

    def _delete(self, row: Row) -> None:
        self._take_what_is_about(row)
        if row[0] == "media":
            for link in self._where("media_of", "media", row[1]):
                self._take(link)
        self._take(row)

    def _spread(self, row: Row) -> None:
        """A disagreement about the row quotes it: it goes too."""
        for column in ("item", "other_item"):
            for quarrel in self._where("disagreements", column, row[1]):
                self._take(quarrel)

    def _take(self, row: Row) -> None:
        self._db.execute(f'DELETE FROM "{row[0]}" WHERE uuid = ?', (row[1],))
        # what went with another row counts too: its entries hold words
        if row not in self.removed:
            self.removed.append(row)
