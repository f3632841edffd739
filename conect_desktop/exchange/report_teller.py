"""What every part of a report is told with: released records in the report's words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from conect_desktop.domain.release import Release, Released
from conect_desktop.domain.vocabulary import folded
from conect_desktop.exchange.labels import Context
from conect_desktop.exchange.pictures import content_type
from conect_desktop.exchange.report_model import Block, Picture, Table
from conect_desktop.exchange.report_words import Words, plain

VAGUE: Final = frozenset({"other", "dont_know"})
"""Keys that say nothing to who reads on paper."""


@dataclass(frozen=True, slots=True)
class Teller:
    """What every part needs: what leaves, in which words; `context` speaks the report's language."""

    release: Release
    context: Context
    words: Words
    pictures: Mapping[str, bytes]
    names: Mapping[str, str]
    """Titles of whatever leaves and has one, by uuid."""
    typed_in: str
    """The language that people typed in, which may be another than the report's."""

    def text(self, record: Released, field: str) -> str:
        """A field as text; empty where it doesn't leave."""
        value = record.fields.get(field)
        if isinstance(value, tuple):
            return ", ".join(plain(one) for one in value)
        return "" if value is None else plain(value)

    def label(self, record: Released, field: str) -> str:
        """A field's key, or its keys, in words; empty for "other" and "don't know"."""
        return ", ".join(plain(self.context.label(record.kind, field, key)) for key in keys_of(record, field))

    def name(self, *uuids: object) -> str:
        """The title of the first of these that leaves."""
        return next((plain(self.names[uuid]) for uuid in uuids if isinstance(uuid, str) and uuid in self.names), "")

    def amount(self, record: Released) -> str:
        """How much, with its unit."""
        quantity = record.fields.get("quantity")
        told = self.words.number(quantity) if isinstance(quantity, (int, float)) else ""
        return "\u00a0".join(filter(None, (told, self.text(record, "unit"))))

    def labelled(self, name: str, value: str) -> str:
        """A name and its value in one line."""
        return self.words.before(name) + value

    def picture(self, key: str, caption: str, *, tallest: int = 195) -> Iterator[Block]:
        """A picture that the caller made, where it did; `tallest` in mm."""
        data = self.pictures.get(key, b"")
        if content_type(data[:32]) in ("image/png", "image/jpeg"):
            yield Picture(data, caption, caption, tallest)

    def sessions(self) -> list[tuple[str, Mapping[str, Any]]]:
        """The sessions by their date."""
        return sorted(self.context.sessions.items(), key=lambda item: (str(item[1].get("date") or "9"), item[0]))

    def session(self, uuid: object) -> str:
        """A session by date and title."""
        told = self.context.sessions.get(str(uuid), {})
        return ", ".join(filter(None, (self.words.date(told.get("date")), plain(told.get("title") or ""))))

    def heads(self, *names: str) -> tuple[str, ...]:
        """The words at the head of columns."""
        return tuple(self.words.column(name) if name else "" for name in names)


def keys_of(record: Released, field: str) -> tuple[str, ...]:
    """The keys that a field holds, one or several, without those that say nothing."""
    value = record.fields.get(field)
    keys = value if isinstance(value, tuple) else (value,) if isinstance(value, str) else ()
    return tuple(key for key in keys if key not in VAGUE)


def in_order(records: Iterable[Released], *fields: str) -> list[Released]:
    """Records by the first of these fields that they have, as a dictionary would sort them."""
    return sorted(records, key=lambda one: folded(str(next((one.fields[f] for f in fields if f in one.fields), ""))))


def table(
    heads: Sequence[str],
    rows: Iterable[tuple[str, ...]],
    widths: Sequence[int],
    numbers: Iterable[int] = (),
    *,
    large: bool = False,
) -> Iterator[Block]:
    """A table without the columns that are empty in every row; nothing where there are no rows."""
    told = tuple(rows)
    if not told:
        return
    whole = [row for row in told if len(row) == len(heads)]
    kept = [at for at in range(len(heads)) if at == 0 or any(row[at] for row in whole)]
    yield Table(
        tuple(heads[at] for at in kept),
        tuple(tuple(row[at] for at in kept) if len(row) == len(heads) else row for row in told),
        tuple(widths[at] for at in kept),
        frozenset(kept.index(at) for at in numbers if at in kept),
        large,
    )
