"""Capture from lines of JSON: the same fields as the form, for scripts and for proving that nothing is lost."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any, Final

import orjson

from conect_desktop.domain.session import Stamp
from conect_desktop.errors import Trouble
from conect_desktop.services import records, sessions
from conect_desktop.services.fields import KINDS
from conect_desktop.services.records import Captured
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Sessions
from conect_desktop.storage.schema import TABLES
from conect_desktop.storage.trouble import BrokenReference, ClashingRow

_TABLE_OF: Final[Mapping[str, str]] = {
    kind.name: kind.table
    for kind in KINDS.values()
    if kind.name not in ("phase", "table", "participant", "attendance", "consent", "medium", "medium_of")
}
"""What "type" may say → the table it goes to. Consent has rules of its own, and a medium is a file."""
_NAMED_BY: Final[Mapping[str, tuple[str, ...]]] = {
    "places": ("sticker", "title"),
    "actors": ("title",),
    "resources": ("title",),
    "vote_rounds": ("question",),
    "vote_options": ("label",),
    "indicators": ("key",),
    "indicator_sets": ("key",),
    "session_tables": ("label",),
}
"""The columns by which a line may name a row it refers to, instead of by uuid."""


class CaptureLines:
    """Takes one line at a time and answers when it is durable."""

    def __init__(self, book: Book, stamp: Stamp, *, table: str | None = None) -> None:
        self._book = book
        self._stamp = stamp
        if table is not None:
            self._stamp = dataclasses.replace(stamp, session_table=self._table(table))

    def take(self, number: int, line: bytes) -> dict[str, Any]:
        """The answer to line `number`; a bad line changes nothing and the next one goes on. A full disk raises."""
        try:
            fields = orjson.loads(line)
            if not isinstance(fields, dict):
                raise Trouble("a JSON object is needed")
            kind = fields.pop("type", "place")
            done = self._one(kind, fields)
        except orjson.JSONDecodeError as error:
            return {"line": number, "ok": False, "error": f"not JSON: {error}"}
        except (BrokenReference, ClashingRow) as trouble:
            return {"line": number, "ok": False, "error": trouble.what}
        except Trouble as trouble:
            if trouble.path is not None:
                raise
            return {"line": number, "ok": False, "error": str(trouble)}
        return {"line": number, "ok": True, "type": kind, "uuid": done.uuid}

    def _one(self, kind: Any, fields: dict[str, Any]) -> Captured:
        if kind == "phase":
            return self._start_phase(fields)
        table = _TABLE_OF.get(kind) if isinstance(kind, str) else None
        if table is None:
            raise Trouble(f"there is no type {kind!r}", remedy="One of " + ", ".join((*_TABLE_OF, "phase")) + ".")
        stamp = self._stamp_now()
        if "table" in fields:
            stamp = dataclasses.replace(stamp, session_table=self._table(str(fields.pop("table"))))
        if "lon" in fields or "lat" in fields:
            fields["geometry"] = [fields.pop("lon", None), fields.pop("lat", None)]
        if kind == "note":
            fields.setdefault("kind", "observation")
        if kind == "link" and "kind" in fields:
            # "type" says what the line is
            fields["type"] = fields.pop("kind")
        for column in TABLES[table].columns:
            other = column.references
            if other is not None and other in _NAMED_BY and fields.get(column.name):
                fields[column.name] = self._row(other, str(fields[column.name]))
        return records.add(self._book, table, fields, stamp, author=self._stamp.author)

    def _stamp_now(self) -> Stamp:
        phase = Sessions(self._book.db).current_phase(self._stamp.session or "")
        return dataclasses.replace(self._stamp, phase=phase.uuid if phase else None)

    def _start_phase(self, fields: dict[str, Any]) -> Captured:
        wanted = fields.get("key")
        for phase in Sessions(self._book.db).phases_of(self._stamp.session or ""):
            if phase.key == wanted:
                changes = sessions.start_phase(self._book, phase.uuid, author=self._stamp.author)
                return Captured(phase.uuid, changes)
        raise Trouble(f"the session has no phase {wanted!r}")

    def _table(self, label: str) -> str:
        tables = Sessions(self._book.db).tables_of(self._stamp.session or "")
        for table in tables:
            if label in (table.uuid, table.label):
                return table.uuid
        names = ", ".join(table.label for table in tables)
        raise Trouble(f"the session has no table {label!r}", remedy=f"Tables there: {names}.")

    def _row(self, table: str, wanted: str) -> str:
        """The uuid of a row named by uuid or by one of its names, one of this session first."""
        names = _NAMED_BY[table]
        by_session = any(column.name == "session" for column in TABLES[table].columns)
        order = "ORDER BY session IS NOT ?" if by_session else "ORDER BY ? IS NULL"
        row = self._book.db.execute(
            f'SELECT uuid FROM "{table}" WHERE ? IN (uuid, {", ".join(names)}) {order} LIMIT 1',
            (wanted, self._stamp.session),
        ).fetchone()
        if row is None:
            raise Trouble(f"there is no {KINDS[table].name} {wanted!r} in the book")
        found: str = row[0]
        return found
