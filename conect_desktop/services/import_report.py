"""What an import did, or would do: in numbers, and line by line for a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from conect_desktop.domain.changes import Changes

SHOWN: Final = 50
KEPT: Final = 1_000
"""How many bad rows, unused names and looked-up words are kept: a hostile file has millions of each."""


@dataclass(frozen=True, slots=True)
class BadRow:
    """One row that can't be imported: its place in the file, a name to find it by, and what is wrong."""

    number: int
    unit: str
    name: str
    what: str

    def __str__(self) -> str:
        name = f" ({self.name})" if self.name else ""
        return f"{self.unit} {self.number}{name}: {self.what}"


@dataclass(frozen=True, slots=True)
class LikelyDouble:
    """One row that is likely a place of the book already, and how far it lies from it in metres."""

    number: int
    unit: str
    title: str
    book_title: str
    book_uuid: str
    metres: float

    def __str__(self) -> str:
        return f"{self.unit} {self.number} ({self.title}): likely {self.book_title!r}, {self.metres:.0f} m away"


@dataclass(frozen=True, slots=True)
class Previewed:
    """One of the first rows as it would be recorded, or why it would not."""

    number: int
    kind: str
    fields: Mapping[str, Any]
    shape: str = ""
    """What kind of geometry; empty where there is none."""
    position: tuple[float, float] | None = None
    """Longitude, latitude (WGS 84), of a line or area of a point in it."""
    double_of: str = ""
    problem: str = ""


@dataclass(slots=True)
class ImportReport:
    """What an import did, or would do."""

    read: int = 0
    imported: int = 0
    walks: int = 0
    """How many of those imported are walks rather than places."""
    dry_run: bool = False
    bad: list[BadRow] = field(default_factory=list)
    """Rows that could not be read: the first thousand of them."""
    bad_count: int = 0
    doubles: list[LikelyDouble] = field(default_factory=list)
    """Rows that the book likely has already and that were left out: the first thousand of them."""
    doubles_count: int = 0
    hints: list[str] = field(default_factory=list)
    """What looks wrong with the file as a whole, in words."""
    altered: Counter[str] = field(default_factory=Counter)
    """What was left out or changed of rows that were imported, in words, and how often."""
    unused: Counter[str] = field(default_factory=Counter)
    """Properties that no field took, and how often."""
    unit: str = "feature"
    """What the file's rows are called."""
    layer: str | None = None
    sample: list[Previewed] = field(default_factory=list)
    """The first rows as they would be, where somebody asked for them."""
    changes: Changes = field(default_factory=Changes)

    def as_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return {
            "read": self.read,
            "imported": self.imported,
            "walks": self.walks,
            "dry_run": self.dry_run,
            "layer": self.layer,
            "bad_count": self.bad_count,
            "bad": [{self.unit: bad.number, "name": bad.name, "what": bad.what} for bad in self.bad],
            "doubles_count": self.doubles_count,
            "doubles": [
                {
                    self.unit: one.number,
                    "title": one.title,
                    "of": one.book_uuid,
                    "of_title": one.book_title,
                    "metres": round(one.metres, 1),
                }
                for one in self.doubles
            ],
            "altered": dict(self.altered),
            "unused_properties": dict(self.unused),
            "hints": list(self.hints),
        }

    def lines(self) -> list[str]:
        """What a person should know, the bad rows first."""
        lines = [*self.hints, *(str(bad) for bad in self.bad[:SHOWN])]
        if self.bad_count > SHOWN:
            lines.append(f"and {self.bad_count - SHOWN} more bad {self.unit}s")
        lines += [str(one) for one in self.doubles[:SHOWN]]
        if self.doubles_count > SHOWN:
            lines.append(f"and {self.doubles_count - SHOWN} more likely doubles")
        lines += [f"{what}: {count}" for what, count in self.altered.most_common(SHOWN)]
        if self.unused:
            names = ", ".join(name for name, _ in self.unused.most_common(20))
            lines.append(f"properties that no field takes: {names}")
        return lines
