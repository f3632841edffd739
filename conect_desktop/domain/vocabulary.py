"""The words a lab uses to say what a place is: shipped as a starter set, the lab's own from then on."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

LANGUAGES: Final = ("en", "fr", "es", "nl", "ro", "sv", "nb")
"""The languages of the six countries and English, as ISO 639-1 codes."""


def spoken(labels: Mapping[str, str], language: str) -> str:
    """The label in a language, else in English, else in any, else empty."""
    return labels.get(language) or labels.get("en") or next(iter(labels.values()), "")


def folded(text: str) -> str:
    """Text without case and accents, for finding what a person types."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One entry of a vocabulary: a stable English key, labels, and a sign by colour *and* shape."""

    uuid: str
    vocabulary: str
    key: str
    labels: Mapping[str, str]
    hints: Mapping[str, str] = field(default_factory=dict)
    color: str = "#616161"
    shape: str = "circle"
    symbol: str = "circle_dots"
    position: int = 0
    retired: bool = False
    extra: Mapping[str, Any] = field(default_factory=dict)

    def label(self, language: str) -> str:
        """What the person reads."""
        return spoken(self.labels, language) or self.key


class Vocabulary:
    """The terms of one list, in the order the lab put them."""

    def __init__(self, name: str, terms: Iterable[Term]) -> None:
        self.name = name
        self.terms: Sequence[Term] = sorted(terms, key=lambda term: (term.position, term.key))
        self._by_key = {term.key: term for term in self.terms}

    def get(self, key: str | None) -> Term | None:
        """The term of that key, retired ones too."""
        return self._by_key.get(key) if key else None

    def __contains__(self, key: object) -> bool:
        return key in self._by_key

    def label(self, key: str, language: str) -> str:
        """The label of a key; the key itself where the vocabulary doesn't know it."""
        term = self._by_key.get(key)
        return term.label(language) if term else key

    def offered(self) -> list[Term]:
        """What can be chosen today."""
        return [term for term in self.terms if not term.retired]

    def find(self, typed: str, language: str) -> list[Term]:
        """Terms that match what was typed so far, best first: start of label, start of a word, anywhere."""
        needle = folded(typed.strip())
        if not needle:
            return self.offered()
        ranked: list[tuple[int, int, Term]] = []
        for term in self.offered():
            label = folded(term.label(language))
            if label.startswith(needle):
                rank = 0
            elif any(word.startswith(needle) for word in label.replace("-", " ").split()):
                rank = 1
            elif needle in label or needle in term.key:
                rank = 2
            else:
                continue
            ranked.append((rank, term.position, term))
        return [term for _, _, term in sorted(ranked, key=lambda item: item[:2])]
