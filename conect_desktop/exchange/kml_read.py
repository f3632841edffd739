"""Reading KML 2.2 and KMZ: placemarks with what their descriptions and extended data say; nothing linked is fetched."""

from __future__ import annotations

import html
import math
import re
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Any, Final
from xml.etree import ElementTree as ET

import shapely
from shapely.geometry.base import BaseGeometry

from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.sentence import Sentence
from conect_desktop.errors import BadFile
from conect_desktop.exchange.incoming import MAX_COLUMNS, Row, Source, looked_at
from conect_desktop.exchange.xml_safe import elements, local
from conect_desktop.exchange.zip_safe import UNPACKING, damaged, open_zip

MAX_BYTES: Final = 256 * 2**20
_THINGS: Final = frozenset({"Placemark"})
_SHAPES: Final = frozenset({"Point", "LineString", "LinearRing", "Polygon", "MultiGeometry", "Track", "MultiTrack"})
_BREAK: Final = re.compile(r"<\s*(?:br|/p|/div|/tr|/li)\s*/?\s*>", re.IGNORECASE)
_MARKUP: Final = re.compile(r"<[^<>]{0,2000}>")
_SEVERAL: Final = {
    "Point": shapely.MultiPoint,
    "LineString": shapely.MultiLineString,
    "Polygon": shapely.MultiPolygon,
}


def kml_source(path: Path, progress: Progress | None = None) -> Source:
    """The placemarks of a KML file, or of the first KML in a KMZ; always in WGS 84.

    Raises `BadFile` where the file as a whole can't be read.
    """
    looked_at(path, MAX_BYTES)
    hints: list[str] = []
    return Source(path, _rows(path, progress or Silent(), hints), unit="placemark", crs="EPSG:4326", hints=hints)


def _rows(path: Path, progress: Progress, hints: list[str]) -> Iterator[Row]:
    with ExitStack() as held:
        file, size = _opened(path, held)
        number = 0
        folders: list[str] = []
        try:
            for name, element, around in elements(file, path, progress, size, _THINGS):
                if name == "name" and around and around[-1] == "Folder":
                    depth = around.count("Folder")
                    folders[depth - 1 :] = [(element.text or "").strip()]
                elif name == "NetworkLink":
                    hints.append(
                        Sentence("it links to another file, which is not fetched: save that one and import it")
                    )
                elif name == "Placemark":
                    number += 1
                    named = [folder for folder in folders[: around.count("Folder")] if folder]
                    yield _placemark(number, element, named)
        except UNPACKING as error:
            raise damaged(path) from error


def _opened(path: Path, held: ExitStack) -> tuple[IO[bytes], int]:
    """The KML itself and its size for the progress, 0 where it is packed."""
    raw = held.enter_context(path.open("rb"))
    if raw.read(2) != b"PK":
        raw.seek(0)
        return raw, path.stat().st_size
    archive = held.enter_context(open_zip(path))
    names = [name for name in archive.namelist() if name.lower().endswith(".kml")]
    if not names:
        raise BadFile("there is no KML in it", path=path, remedy="Choose a .kml or .kmz file.")
    try:
        return held.enter_context(archive.open("doc.kml" if "doc.kml" in names else names[0])), 0
    except UNPACKING as error:
        raise damaged(path) from error


def _placemark(number: int, element: ET.Element, folders: list[str]) -> Row:
    cells: dict[str, Any] = {}
    shape: ET.Element | None = None
    for child in element:
        name = local(child.tag)
        if name in ("name", "address", "phoneNumber"):
            cells[name] = (child.text or "").strip()
        elif name in ("description", "Snippet", "snippet"):
            cells["description"] = _words(child.text or "")
        elif name == "ExtendedData":
            cells |= _extended(child)
        elif name in _SHAPES and shape is None:
            shape = child
    if folders:
        cells.setdefault("folder", " / ".join(folders))
    if shape is None:
        return Row(number, cells)
    flattened = _has_heights(shape)
    try:
        geometry = _geometry(shape)
    except ValueError as error:
        return Row(number, cells, problem=error.args[0])
    except (shapely.errors.ShapelyError, TypeError, IndexError):
        return Row(number, cells, problem=Sentence("its coordinates don't make a {0}", local(shape.tag)))
    if geometry.geom_type == "Point":
        return Row(number, cells, (geometry.x, geometry.y), flattened=flattened)
    return Row(number, cells, shape=geometry, flattened=flattened)


def _words(markup: str) -> str:
    """A description without its markup: what people wrote is text here."""
    if "<" not in markup:
        return html.unescape(markup).strip()
    lines = html.unescape(_MARKUP.sub(" ", _BREAK.sub("\n", markup))).splitlines()
    return "\n".join(line for line in (" ".join(one.split()) for one in lines) if line)


def _extended(element: ET.Element) -> dict[str, Any]:
    cells: dict[str, Any] = {}
    for child in element.iter():
        name = child.get("name")
        if not name or len(cells) >= MAX_COLUMNS:
            continue
        if local(child.tag) == "Data":
            value = next((inner.text for inner in child if local(inner.tag) == "value"), None)
            cells[name] = (value or "").strip()
        elif local(child.tag) == "SimpleData":
            cells[name] = (child.text or "").strip()
    return cells


def _geometry(element: ET.Element) -> BaseGeometry:
    kind = local(element.tag)
    if kind == "MultiGeometry":
        return _several([_geometry(child) for child in element if local(child.tag) in _SHAPES])
    if kind == "MultiTrack":
        return _several([_geometry(child) for child in element if local(child.tag) == "Track"])
    if kind == "Track":
        points = [_numbers(child.text or "", " ") for child in element if local(child.tag) == "coord"]
        return shapely.LineString(points)
    if kind == "Polygon":
        outer = [ring for child in element if local(child.tag) == "outerBoundaryIs" for ring in child]
        inner = [ring for child in element if local(child.tag) == "innerBoundaryIs" for ring in child]
        if not outer:
            raise ValueError(Sentence("its area has no outline"))
        return shapely.Polygon(_coordinates(outer[0]), [_coordinates(ring) for ring in inner])
    points = _coordinates(element)
    if kind == "Point":
        if len(points) != 1:
            raise ValueError(Sentence("a point needs a longitude and a latitude"))
        return shapely.Point(points[0])
    return shapely.LineString(points)


def _several(parts: list[BaseGeometry]) -> BaseGeometry:
    if not parts:
        raise ValueError(Sentence("it has no position"))
    if len(parts) == 1:
        return parts[0]
    kinds = {part.geom_type.removeprefix("Multi") for part in parts}
    flat = [piece for part in parts for piece in getattr(part, "geoms", [part])]
    if len(kinds) > 1:
        raise ValueError(Sentence("its geometry is a collection of several: make a placemark of each"))
    made: BaseGeometry = _SEVERAL[kinds.pop()](flat)
    return made


def _coordinates(element: ET.Element) -> list[tuple[float, float]]:
    text = next((child.text for child in element if local(child.tag) == "coordinates"), None) or ""
    # some programs write a blank after the comma, which the standard doesn't allow
    return [_numbers(part, ",") for part in re.sub(r"\s*,\s*", ",", text).split()]


def _numbers(text: str, between: str) -> tuple[float, float]:
    parts = text.split() if between == " " else text.split(between)
    try:
        lon, lat = float(parts[0]), float(parts[1])
    except (ValueError, IndexError):
        lon = lat = math.nan
    if not (math.isfinite(lon) and math.isfinite(lat)):
        raise ValueError(Sentence("a coordinate is {0}, not a number", repr(text[:40])))
    return lon, lat


def _has_heights(element: ET.Element) -> bool:
    for child in element.iter():
        if local(child.tag) == "coordinates":
            first = (child.text or "").split(None, 1)
            return bool(first) and first[0].count(",") > 1
    return False
