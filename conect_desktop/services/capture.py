"""Capturing what the room says: places, practices, notes; checked, stamped, and durable before it is acknowledged."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

import sqlite_utils
from shapely.geometry.base import BaseGeometry

from conect_desktop.domain import clock
from conect_desktop.domain.changes import Changes
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import (
    CATEGORY_FIELDS,
    VOCABULARY_OF,
    Note,
    Place,
    Problem,
    note_problems,
    place_problems,
)
from conect_desktop.domain.session import Stamp
from conect_desktop.domain.text import clean, one_line
from conect_desktop.domain.vocabulary import LANGUAGES, Vocabulary, folded
from conect_desktop.errors import Trouble
from conect_desktop.exchange.geojson_read import read_geometry
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Notes, Places, Terms
from conect_desktop.storage.trouble import NoSuchRow


class Unfit(Trouble):
    """What was typed can't be saved as it is; nothing was."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = list(problems)
        told = "; ".join(f"{problem.field}: {problem.what}" for problem in problems)
        super().__init__(told, remedy="Correct it and send it again.")


@dataclass(frozen=True, slots=True)
class Captured:
    """What was saved and what that changed."""

    uuid: str
    changes: Changes


_FORMS: Final[Mapping[str, type]] = {"place": Place, "note": Note}
_ONE_LINE: Final = frozenset({"title", "sticker", "city", "neighbourhood", "url", "source", "source_ref"})
_FIXED: Final = frozenset({"uuid", "author", "created_at", "geometry"})
_STAMPED: Final = ("session", "session_table", "phase", "said_by")


def tidy(kind: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Typed fields in their types, text cleaned, empty as None; raises `Unfit` for unknown fields and wrong types."""
    known = {f.name: f for f in dataclasses.fields(_FORMS[kind])}
    problems: list[Problem] = []
    tidied: dict[str, Any] = {}
    for name, value in fields.items():
        field = known.get(name)
        if field is None or name in ("author", "created_at"):
            problems.append(Problem(name, "there is no such field"))
            continue
        try:
            tidied[name] = _typed(name, str(field.type), value)
        except (TypeError, ValueError) as error:
            problems.append(Problem(name, str(error) or "not understood"))
    if problems:
        raise Unfit(problems)
    return tidied


def _typed(name: str, kind: str, value: Any) -> Any:
    if name == "geometry":
        return value if value is None or isinstance(value, BaseGeometry) else geometry_from(value)
    if kind.startswith("Sequence"):
        if value is None:
            return ()
        values = [value] if isinstance(value, str) else value
        if not isinstance(values, (list, tuple)) or not all(isinstance(item, str) for item in values):
            raise TypeError("a list of words is needed")
        return tuple(dict.fromkeys(one_line(item) for item in values if item.strip()))
    if value is None or value == "":
        return "" if kind == "str" else None
    if kind.startswith("bool"):
        if not isinstance(value, bool):
            raise TypeError("true or false is needed")
        return value
    if kind.startswith("int"):
        if isinstance(value, bool) or (isinstance(value, float) and not value.is_integer()):
            raise TypeError("a whole number is needed")
        try:
            return int(value)
        except (TypeError, ValueError):
            raise ValueError("a whole number is needed") from None
    if isinstance(value, int) and not isinstance(value, bool) and name == "sticker":
        value = str(value)
    if not isinstance(value, str):
        raise TypeError("text is needed")
    text = one_line(value) if name in _ONE_LINE else clean(value)
    return text if text or kind == "str" else None


def geometry_from(value: Any) -> BaseGeometry:
    """A GeoJSON geometry (RFC 7946) or a [longitude, latitude] pair, 2D; raises ValueError for anything else."""
    if isinstance(value, (list, tuple)):
        value = {"type": "Point", "coordinates": list(value)}
    if not isinstance(value, dict):
        raise TypeError("a GeoJSON geometry or [longitude, latitude] is needed")
    return read_geometry(value)[0]


class Capture:
    """The capture form's and the command's one way into a book. Every method is one step; call it on the book lane."""

    def __init__(self, book: Book, author: str | None = None) -> None:
        self.book = book
        self.author = author

    # -- places ------------------------------------------------------------------------------------------------------

    def add_place(self, fields: Mapping[str, Any], stamp: Stamp | None = None) -> Captured:
        """Save a new place; raises `Unfit` naming each field that can't be saved."""
        with self.book.write("place.add", author=self.author) as step:
            uuid = self._insert_place(step.db, fields, stamp or Stamp())
        return Captured(uuid, step.changes)

    def _insert_place(self, db: sqlite_utils.Database, fields: Mapping[str, Any], stamp: Stamp) -> str:
        tidied = self._checked_keys(db, "place", tidy("place", fields))
        place = Place(**self._stamped(tidied, stamp))
        _fit(place_problems(place))
        Places(db).add(place)
        return place.uuid

    def change_place(self, uuid: str, fields: Mapping[str, Any], *, label: str = "place.edit") -> Captured:
        """Set fields of a place; raises `Unfit`, or `NoSuchRow` where it was deleted."""
        with self.book.write(label, author=self.author) as step:
            tidied = self._checked_keys(step.db, "place", tidy("place", fields))
            old = Places(step.db).get(uuid)
            if old is None:
                raise NoSuchRow("the place was deleted meanwhile", remedy="Undo brings it back.")
            _fit(place_problems(dataclasses.replace(old, **tidied)))
            Places(step.db).change(uuid, tidied)
        return Captured(uuid, step.changes)

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

    # -- notes -------------------------------------------------------------------------------------------------------

    def add_note(self, fields: Mapping[str, Any], stamp: Stamp | None = None) -> Captured:
        """Save a new note or quote, verbatim; raises `Unfit`."""
        with self.book.write("note.add", author=self.author) as step:
            tidied = self._checked_keys(step.db, "note", tidy("note", fields))
            tidied.setdefault("kind", "observation")
            note = Note(**self._stamped(tidied, stamp or Stamp()))
            _fit(note_problems(note))
            self._about(step.db, note)
            Notes(step.db).add(note)
        return Captured(note.uuid, step.changes)

    def change_note(self, uuid: str, fields: Mapping[str, Any]) -> Captured:
        """Set fields of a note; raises `Unfit`, or `NoSuchRow` where it was deleted."""
        with self.book.write("note.edit", author=self.author) as step:
            tidied = self._checked_keys(step.db, "note", tidy("note", fields))
            old = Notes(step.db).get(uuid)
            if old is None:
                raise NoSuchRow("the note was deleted meanwhile", remedy="Undo brings it back.")
            note = dataclasses.replace(old, **tidied)
            _fit(note_problems(note))
            self._about(step.db, note)
            Notes(step.db).change(uuid, tidied)
        return Captured(uuid, step.changes)

    # -- both --------------------------------------------------------------------------------------------------------

    def delete(self, table: str, uuids: Sequence[str]) -> Changes:
        """Delete items as one step; what referred to them stays, without the reference. Undo brings all back."""
        with self.book.write(f"{table}.delete", author=self.author) as step:
            for uuid in uuids:
                step.db.execute(f'DELETE FROM "{_deletable(table)}" WHERE uuid = ?', (uuid,))
        return step.changes

    def _about(self, db: sqlite_utils.Database, note: Note) -> None:
        if note.place and Places(db).get(note.place) is None:
            raise Unfit([Problem("place", "there is no such place")])

    def _stamped(self, fields: dict[str, Any], stamp: Stamp) -> dict[str, Any]:
        stamped = dict(fields)
        uuid = stamped.get("uuid")
        if uuid is not None:
            try:
                stamped["uuid"] = str(UUID(uuid))
            except ValueError:
                raise Unfit([Problem("uuid", "not a UUID")]) from None
        else:
            stamped["uuid"] = new_id()
        for name in _STAMPED:
            stamped.setdefault(name, getattr(stamp, name))
        stamped["author"] = self.author
        stamped["created_at"] = clock.now()
        return stamped

    def _checked_keys(self, db: sqlite_utils.Database, kind: str, fields: dict[str, Any]) -> dict[str, Any]:
        """Category words as keys of the book's vocabularies; raises `Unfit` with the words there are."""
        wanted = {name: VOCABULARY_OF[name] for name in fields if name in VOCABULARY_OF and fields[name]}
        if not wanted or (kind == "place" and set(wanted) == {"kind"}):
            return fields
        vocabularies = Terms(db).vocabularies()
        problems: list[Problem] = []
        for name, vocabulary_name in wanted.items():
            vocabulary = vocabularies.get(vocabulary_name) or Vocabulary(vocabulary_name, ())
            value = fields[name]
            words = value if name in CATEGORY_FIELDS else (value,)
            keys = [as_key(vocabulary, word) for word in words]
            for word, key in zip(words, keys, strict=True):
                if key is None:
                    known = ", ".join(term.key for term in vocabulary.offered())
                    problems.append(Problem(name, f"{word!r} is not in the vocabulary ({known})"))
            fields[name] = tuple(key for key in keys if key) if name in CATEGORY_FIELDS else keys[0]
        _fit(problems)
        return fields


def as_key(vocabulary: Vocabulary, word: str) -> str | None:
    """The key a word stands for: the key itself or a label in any language, however accented; None for neither."""
    if word in vocabulary:
        return word
    wanted = folded(word)
    for term in vocabulary.terms:
        if any(folded(term.labels.get(language, "")) == wanted for language in LANGUAGES):
            return term.key
    return None


def _fit(problems: Sequence[Problem]) -> None:
    if problems:
        raise Unfit(problems)


def _deletable(table: str) -> str:
    if table not in ("places", "notes"):
        raise ValueError(table)
    return table
