"""Reading GPX 1.0 and 1.1: waypoints as points, routes as lines, tracks as walks with the time of every vertex.

Read element by element rather than with gpxpy, which gives up the whole file for one number that is none.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree as ET

import shapely

from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.sentence import Sentence
from conect_desktop.exchange.incoming import Row, Source, looked_at
from conect_desktop.exchange.xml_safe import elements, local

MAX_BYTES: Final = 256 * 2**20
_COLUMNS: Final = ("name", "desc", "cmt", "type", "link")
_THINGS: Final = frozenset({"wpt", "rte", "trk"})
_TEXTS: Final = frozenset({"name", "desc", "cmt", "type"})


def gpx_source(path: Path, progress: Progress | None = None) -> Source:
    """What is in a GPX file, which is always in WGS 84. A track of one piece is a walk; one with gaps a place.

    Raises `BadFile` where the file as a whole can't be read.
    """
    looked_at(path, MAX_BYTES)
    rows = _rows(path, progress or Silent())
    return Source(path, rows, columns=_COLUMNS, unit="item", crs="EPSG:4326")


def _rows(path: Path, progress: Progress) -> Iterator[Row]:
    size = path.stat().st_size
    number = 0
    with path.open("rb") as file:
        for name, element, around in elements(file, path, progress, size, _THINGS):
            if name not in _THINGS or len(around) != 1:
                continue
            number += 1
            cells = _cells(element)
            try:
                yield _waypoint(number, cells, element) if name == "wpt" else _line(number, cells, element, name)
            except ValueError as error:
                yield Row(number, cells, problem=error.args[0])


def _cells(element: ET.Element) -> dict[str, Any]:
    cells: dict[str, Any] = {}
    for child in element:
        name = local(child.tag)
        if name in _TEXTS and child.text and child.text.strip():
            cells[name] = child.text.strip()
        elif name == "link" and child.get("href"):
            cells[name] = child.get("href")
        elif name == "url" and child.text:
            # GPX 1.0
            cells["link"] = child.text.strip()
    return cells


def _waypoint(number: int, cells: dict[str, Any], element: ET.Element) -> Row:
    flattened = any(local(child.tag) == "ele" for child in element)
    return Row(number, cells, _position(element), flattened=flattened)


def _line(number: int, cells: dict[str, Any], element: ET.Element, name: str) -> Row:
    if name == "rte":
        pieces = [[child for child in element if local(child.tag) == "rtept"]]
    else:
        segments = (child for child in element if local(child.tag) == "trkseg")
        pieces = [[point for point in segment if local(point.tag) == "trkpt"] for segment in segments]
    # a receiver that was switched on and off leaves pieces of one point, which are no line
    pieces = [piece for piece in pieces if len(piece) > 1]
    if not pieces:
        raise ValueError(Sentence("it has fewer than two points"))
    lines = [[_position(point) for point in piece] for piece in pieces]
    flattened = any(local(child.tag) == "ele" for child in pieces[0][0])
    if len(lines) > 1:
        return Row(number, cells, shape=shapely.MultiLineString(lines), flattened=flattened)
    shape = shapely.LineString(lines[0])
    if name == "rte":
        return Row(number, cells, shape=shape, flattened=flattened)
    return Row(number, cells, shape=shape, flattened=flattened, kind="walk", times=_times(pieces[0]))


def _position(element: ET.Element) -> tuple[float, float]:
    found = []
    for name in ("lon", "lat"):
        text = element.get(name)
        try:
            value = float(text or "")
        except ValueError:
            value = math.nan
        if not math.isfinite(value):
            raise ValueError(Sentence("its {0} is {1}, not a number", name, (text or "missing")[:40]))
        found.append(value)
    return found[0], found[1]


def _times(points: list[ET.Element]) -> tuple[str, ...]:
    """One moment a vertex in UTC; none at all where a vertex has none."""
    times: list[str] = []
    for point in points:
        text = next((child.text for child in point if local(child.tag) == "time"), None)
        # a moment beyond the first or last year has none in UTC
        with suppress(ValueError, OverflowError):
            moment = datetime.fromisoformat((text or "").strip())
            moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
            times.append(moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"))
    return tuple(times) if len(times) == len(points) else ()
