"""Printing the map for the wall and the tables: which area, on which paper, blank or with what is recorded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from conect_desktop.basemap.packs import Pack
from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.bridge.map_layers import symbol_of
from conect_desktop.bridge.released import drawn
from conect_desktop.cartography.map_sheet import LegendEntry
from conect_desktop.cartography.wall_map import WallMap, write_wall_map
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.release import Audience
from conect_desktop.domain.sheets import SIZES, Bounds, MapSheets, Paper, plan
from conect_desktop.errors import Trouble
from conect_desktop.exchange.labels import Context
from conect_desktop.services.export import spare_books
from conect_desktop.services.leaving import prepared
from conect_desktop.storage.book import Book

__all__ = ["PAPERS", "Bounds", "MapSheets", "Paper", "Printed", "WallWish", "plan", "print_map"]

PAPERS: tuple[Paper, ...] = tuple(SIZES)
_SHEET = QT_TRANSLATE_NOOP("WallMap", "Sheet {0} of {1}")
_LEAST = 0.004
"""Degrees around a single place: some streets."""


@dataclass(frozen=True, slots=True)
class WallWish:
    """What a person wants on the wall."""

    paper: Paper = "A1"
    scale: int | None = None
    """Denominator; None for the largest map on one sheet."""
    bounds: Bounds | None = None
    """West, south, east, north in degrees (WGS 84); None for where the places are."""
    blank: bool = True
    """Without what is recorded."""
    title: str = ""
    """The book's without one."""
    audience: Audience = "team"
    """Who may read what is recorded."""


@dataclass(frozen=True, slots=True)
class Printed:
    """What was written."""

    path: Path
    sheets: MapSheets


def print_map(book: Book, wish: WallWish, packs: Sequence[Pack], target: Path, *, progress: Progress) -> Printed:
    """Write the sheets as a PDF; beside the window, from a connection of its own. The person was asked before a file
    is replaced. Raises `Trouble` where there is no area, or too large a one.
    """
    spare_books(book, target)
    release, context = prepared(book, wish.audience)
    shown = drawn(release, context)
    bounds = wish.bounds or shown.bounds
    if bounds is None:
        raise Trouble("there are no places to print a map of", remedy="Give the area, or print what the map shows.")
    sheets = plan(_widened(bounds), wish.paper, wish.scale)
    wall = WallMap(
        sheets,
        wish.title or context.title,
        _below(context),
        None if wish.blank else shown.records,
        _every_sign(context) if wish.blank else shown.legend,
        tuple(packs),
        context.language,
        QCoreApplication.translate("WallMap", _SHEET),
    )
    return Printed(write_wall_map(wall, target, progress), sheets)


def _every_sign(context: Context) -> tuple[LegendEntry, ...]:
    """The practices a table may name, for a map on which nothing is yet."""
    practices = context.vocabularies.get("practices")
    terms = practices.terms if practices else ()
    return tuple(LegendEntry(symbol_of(t), t.label(context.language), 0) for t in terms if not t.retired)


def _below(context: Context) -> str:
    dates = sorted(str(one["date"]) for one in context.sessions.values() if one.get("date"))
    when = " – ".join(dict.fromkeys((dates[0], dates[-1]))) if dates else ""
    return " · ".join(part for part in (context.attribution, when) if part)


def _widened(bounds: Bounds) -> Bounds:
    west, south, east, north = bounds
    wide, high = max(_LEAST - (east - west), 0) / 2, max(_LEAST - (north - south), 0) / 2
    return west - wide, south - high, east + wide, north + high
