"""Everything of a book but its places and notes, held by kind for the views: actors, links, votes, ratings, …"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, TypeVar

from conect_desktop.domain.changes import Changes
from conect_desktop.domain.progress import Progress
from conect_desktop.storage.kinds import RECORD_OF, key_of, rows_of

if TYPE_CHECKING:
    import sqlite_utils

R = TypeVar("R")

ELSEWHERE: Final = frozenset({"dossier", "sessions", "phases", "session_tables", "places", "notes", "terms"})
"""Held by the desk's agenda, or as summaries."""
SHELF_TABLES: Final = tuple(table for table in RECORD_OF if table not in ELSEWHERE)
_TABLE_OF: Final = {record: table for table, record in RECORD_OF.items()}


class Shelf:
    """Records by their class and uuid, in the order they were written; asked on the window's thread only."""

    def __init__(self) -> None:
        self._records: dict[str, dict[str, Any]] = {table: {} for table in SHELF_TABLES}

    def of(self, kind: type[R]) -> Mapping[str, R]:
        """Every record of a class by its uuid: `shelf.of(Actor)`."""
        return self._records[_TABLE_OF[kind]]

    def one(self, kind: type[R], uuid: str | None) -> R | None:
        """The record of that uuid; None for none."""
        return self.of(kind).get(uuid) if uuid else None

    def where(self, kind: type[R], **equal: Any) -> list[R]:
        """The records whose fields equal what is given."""
        found = list(self.of(kind).values())
        # a field after the other: most records go with the first
        for name, value in equal.items():
            told = attrgetter(name)
            found = [record for record in found if told(record) == value]
        return found

    def put(self, found: Mapping[str, Iterable[Any]]) -> None:
        """New or changed records, by table."""
        for table, records in found.items():
            self._records[table].update((record.uuid, record) for record in records)

    def drop(self, gone: Mapping[str, Iterable[str]]) -> None:
        """Records that are no longer there, by table."""
        for table, uuids in gone.items():
            for uuid in uuids:
                self._records.get(table, {}).pop(uuid, None)

    def everything(self) -> dict[str, list[Any]]:
        """All records by table, to lay on another shelf."""
        return {table: list(records.values()) for table, records in self._records.items()}


def read_shelf(db: sqlite_utils.Database, progress: Progress) -> Shelf:
    """Read all of it; on any thread, with that thread's connection."""
    shelf = Shelf()
    for table in SHELF_TABLES:
        progress.check()
        shelf.put({table: rows_of(db, table).all(key_of(table))})
    return shelf


def read_changed(db: sqlite_utils.Database, changes: Changes) -> dict[str, list[Any]]:
    """Read again what an operation changed, by table; an empty list where records only went."""
    return {table: rows_of(db, table).some(changes.shown(table)) for table in SHELF_TABLES if table in changes.tables}
