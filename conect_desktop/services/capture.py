"""Capturing what the room says about places: checked, stamped, and durable before it is acknowledged."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

from conect_desktop.domain import clock
from conect_desktop.domain.changes import Changes
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.session import Stamp
from conect_desktop.services import records
from conect_desktop.services.records import Captured
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Places
from conect_desktop.storage.trouble import NoSuchRow


class Capture:
    """The capture form's and the command's one way into a book. Every method is one step; call it on the book lane."""

    def __init__(self, book: Book, author: str | None = None) -> None:
        self.book = book
        self.author = author

    def add_place(self, fields: Mapping[str, Any], stamp: Stamp | None = None) -> Captured:
        """Save a new place; raises `Unfit` naming each field that can't be saved."""
        return records.add(self.book, "places", fields, stamp, author=self.author)

    def change_place(self, uuid: str, fields: Mapping[str, Any], *, label: str = "place.edit") -> Captured:
        """Set fields of a place; raises `Unfit`, or `NoSuchRow` where it was deleted."""
        return records.change(self.book, "places", uuid, fields, author=self.author, label=label)

    def duplicate_place(self, uuid: str) -> Captured:
        """A second place like the first, without its sticker number."""
        with self.book.write("place.duplicate", author=self.author) as step:
            old = Places(step.db).get(uuid)
            if old is None:
                raise NoSuchRow("the place was deleted meanwhile", remedy="Undo brings it back.")
            copy = dataclasses.replace(
                old,
                uuid=new_id(),
                sticker=None,
                title=old.title or old.sticker or "",
                author=self.author,
                created_at=clock.now(),
            )
            Places(step.db).add(copy)
        return Captured(copy.uuid, step.changes)

    def add_note(self, fields: Mapping[str, Any], stamp: Stamp | None = None) -> Captured:
        """Save a new note or quote, verbatim; raises `Unfit`."""
        return records.add(self.book, "notes", {"kind": "observation", **fields}, stamp, author=self.author)

    def change_note(self, uuid: str, fields: Mapping[str, Any]) -> Captured:
        """Set fields of a note; raises `Unfit`, or `NoSuchRow` where it was deleted."""
        return records.change(self.book, "notes", uuid, fields, author=self.author)

    def delete(self, table: str, uuids: Sequence[str]) -> Changes:
        """Delete items as one step; what referred to them stays, without the reference. Undo brings all back."""
        return records.remove(self.book, table, uuids, author=self.author)
