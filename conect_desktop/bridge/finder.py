"""Finding a command or a record by a few letters of its name, best first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

from conect_desktop.domain.vocabulary import folded

_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be found: what it is called, what stands beside it, and what choosing it does."""

    text: str
    detail: str
    run: Callable[[], object]
    icon: str = ""
    _folded: str = field(init=False, repr=False, compare=False)
    _words: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Fold once, not at every key."""
        object.__setattr__(self, "_folded", folded(self.text))
        object.__setattr__(self, "_words", tuple(_WORD.findall(self._folded)))

    def rank(self, parts: tuple[str, ...]) -> int | None:
        """How well it fits what was typed, less is better; None where it doesn't."""
        total = 0
        for number, part in enumerate(parts):
            if number == 0 and self._folded.startswith(part):
                continue
            if any(word.startswith(part) for word in self._words):
                total += 1
            elif part in self._folded:
                total += 3
            else:
                return None
        return total


def found(typed: str, entries: Iterable[Entry], limit: int = 60) -> list[Entry]:
    """The entries that hold every typed word, best first; in their own order where they fit alike."""
    parts = tuple(folded(typed).split())
    if not parts:
        return list(entries)[:limit]
    ranked = [(rank, number, e) for number, e in enumerate(entries) if (rank := e.rank(parts)) is not None]
    return [entry for _, _, entry in sorted(ranked, key=lambda one: one[:2])[:limit]]
