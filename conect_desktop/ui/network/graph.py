"""A network as arrays, so that thousands of links are drawn in one go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt

from conect_desktop.cartography.symbols import Symbol
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.vocabulary import Vocabulary

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
_UNSORTED: Final = Symbol("#5F6B66", "circle", "circle_dots")
_DASHES: Final = {
    "solid": Qt.PenStyle.SolidLine,
    "dash": Qt.PenStyle.DashLine,
    "dashed": Qt.PenStyle.DashLine,
    "dot": Qt.PenStyle.DotLine,
    "dotted": Qt.PenStyle.DotLine,
    "dashdot": Qt.PenStyle.DashDotLine,
    "longdash": Qt.PenStyle.DashDotDotLine,
}


@dataclass(frozen=True, slots=True)
class LinkStyle:
    """How one type of link is drawn: by colour and by dash, so that nothing hangs on colour alone."""

    key: str
    label: str
    colour: str
    dash: Qt.PenStyle
    directed: bool
    """Whether its line has a head even where it goes both ways."""


@dataclass(slots=True)
class Graph:
    """Actors by row; links as rows of actors. Positions are x to the right, y up."""

    actors: list[Actor] = field(default_factory=list)
    rows: dict[str, int] = field(default_factory=dict)
    at: Floats = field(default_factory=lambda: np.zeros((0, 2)))
    symbols: list[Symbol] = field(default_factory=list)
    influence: Ints = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    """Discs on each tower; −1 where none was built."""
    styles: list[LinkStyle] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    source: Ints = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    target: Ints = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    style: Ints = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    strength: Ints = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    heads: npt.NDArray[np.bool_] = field(default_factory=lambda: np.zeros(0, dtype=np.bool_))
    """Whether a link has a head where it ends."""
    tails: npt.NDArray[np.bool_] = field(default_factory=lambda: np.zeros(0, dtype=np.bool_))
    """Whether it has one where it begins, too."""
    aside: Floats = field(default_factory=lambda: np.zeros(0))
    """How far a link lies beside the straight way, in steps: parallel links don't lie on each other."""

    def neighbours(self, row: int) -> set[int]:
        """Rows of everybody tied to one, itself too."""
        return {row, *self.target[self.source == row].tolist(), *self.source[self.target == row].tolist()}


def graph_of(
    actors: Sequence[Actor],
    links: Iterable[Link],
    vocabularies: Mapping[str, Vocabulary],
    positions: Mapping[str, tuple[float, float]],
    language: str,
) -> Graph:
    """Put actors and the links between them into arrays; `language` is that of the legend."""
    rows = {actor.uuid: row for row, actor in enumerate(actors)}
    shown = [link for link in links if link.source in rows and link.target in rows]
    kinds = vocabularies.get("actor_kinds")
    styles = _styles(vocabularies.get("link_types"), shown, language)
    number = {one.key: place for place, one in enumerate(styles)}
    of_type = np.fromiter((number[link.type or ""] for link in shown), np.int64, len(shown))
    mutual = np.fromiter((bool(link.mutual) for link in shown), np.bool_, len(shown))
    directed = np.array([one.directed for one in styles], dtype=np.bool_)[of_type] if styles else mutual
    source = np.fromiter((rows[link.source] for link in shown), np.int64, len(shown))
    target = np.fromiter((rows[link.target] for link in shown), np.int64, len(shown))
    return Graph(
        actors=list(actors),
        rows=rows,
        at=np.array([positions.get(actor.uuid, (0.0, 0.0)) for actor in actors], dtype=np.float64).reshape(-1, 2),
        symbols=[_symbol(kinds, actor.kind) for actor in actors],
        influence=np.array([-1 if actor.influence is None else actor.influence for actor in actors], dtype=np.int64),
        styles=styles,
        links=shown,
        source=source,
        target=target,
        style=of_type,
        strength=np.fromiter((link.strength or 1 for link in shown), np.int64, len(shown)),
        heads=directed | ~mutual,
        tails=directed & mutual,
        aside=_aside(source, target),
    )


def _symbol(kinds: Vocabulary | None, key: str | None) -> Symbol:
    term = kinds.get(key) if kinds else None
    return Symbol(term.color, term.shape, term.symbol) if term else _UNSORTED


def _styles(types: Vocabulary | None, links: Iterable[Link], language: str) -> list[LinkStyle]:
    """The types in use, in the vocabulary's order; unknown ones after them."""
    order = {term.key: place for place, term in enumerate(types.terms)} if types else {}
    found: list[LinkStyle] = []
    for key in sorted({link.type or "" for link in links}, key=lambda key: (order.get(key, len(order)), key)):
        term = types.get(key) if types else None
        dash = _DASHES.get(str(term.extra.get("dash", "solid")) if term else "dot", Qt.PenStyle.SolidLine)
        directed = bool(term.extra.get("directed", True)) if term else True
        label = term.label(language) if term else key or "–"
        found.append(LinkStyle(key, label, term.color if term else "#616161", dash, directed))
    return found


def _aside(source: Ints, target: Ints) -> Floats:
    """0 for the only link of a pair, −½ and ½ for two, and so on; the same side whichever way a link points."""
    low, high = np.minimum(source, target), np.maximum(source, target)
    found = np.zeros(len(source))
    if not len(source):
        return found
    pair = low * (int(high.max()) + 1) + high
    order = np.argsort(pair, kind="stable")
    _, starts, counts = np.unique(pair[order], return_index=True, return_counts=True)
    place = np.arange(len(order)) - np.repeat(starts, counts)
    found[order] = place - (np.repeat(counts, counts) - 1) / 2
    return np.where(source <= target, found, -found)
