"""Capture from lines of JSON: the same fields as the form, for scripts and for proving that nothing is lost."""

from __future__ import annotations

import dataclasses
from typing import Any

import orjson

from conect_desktop.domain.session import Stamp
from conect_desktop.errors import Trouble
from conect_desktop.services import sessions
from conect_desktop.services.capture import Capture
from conect_desktop.services.records import Captured
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Sessions
from conect_desktop.storage.trouble import BrokenReference, ClashingRow


class CaptureLines:
    """Takes one line at a time and answers when it is durable."""

    def __init__(self, book: Book, stamp: Stamp, *, table: str | None = None) -> None:
        self._book = book
        self._capture = Capture(book, stamp.author)
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
        stamp = self._stamp_now()
        if "table" in fields:
            stamp = dataclasses.replace(stamp, session_table=self._table(str(fields.pop("table"))))
        if kind == "place":
            if "lon" in fields or "lat" in fields:
                fields["geometry"] = [fields.pop("lon", None), fields.pop("lat", None)]
            return self._capture.add_place(fields, stamp)
        if kind == "note":
            if fields.get("place"):
                fields["place"] = self._place(str(fields["place"]))
            return self._capture.add_note(fields, stamp)
        raise Trouble(f"there is no type {kind!r}", remedy="One of place, note, phase.")

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

    def _place(self, wanted: str) -> str:
        row = self._book.db.execute(
            "SELECT uuid FROM places WHERE uuid = ? OR (sticker = ? AND session IS ?) LIMIT 1",
            (wanted, wanted, self._stamp.session),
        ).fetchone()
        if row is None:
            raise Trouble(f"there is no place {wanted!r} in the session")
        found: str = row[0]
        return found
