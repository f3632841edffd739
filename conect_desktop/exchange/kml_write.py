"""Writing KML 2.2 (OGC 12-007r2): places and walks in folders, practices by colour, for Google Earth and phones."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any, Final

from shapely.geometry.base import BaseGeometry

from conect_desktop.domain.progress import Progress
from conect_desktop.domain.release import Release, Released
from conect_desktop.exchange.files import LeftOut, written_beside
from conect_desktop.exchange.labels import Context, about, told
from conect_desktop.exchange.qml import COLOUR
from conect_desktop.exchange.tables import cell
from conect_desktop.exchange.xml_text import xml_text

_NAMESPACE: Final = "http://www.opengis.net/kml/2.2"
_DECIMALS: Final = 7
_STEP: Final = 1_000
_PLAIN: Final = "plain"


def write_kml(
    release: Release, context: Context, target: Path, progress: Progress, *, overwrite: bool = False
) -> tuple[LeftOut, ...]:
    """One document; what has no position is left out, as KML has no place for it."""
    left_out: list[LeftOut] = []
    total = len(release.places) + len(release.of("walk"))
    records = chain(told(release.places, context), told(release.of("walk"), context))
    with written_beside(target, overwrite=overwrite) as part, part.open("wb") as file:
        file.write(b'<?xml version="1.0" encoding="UTF-8"?>\n')
        file.write(f'<kml xmlns="{_NAMESPACE}"><Document>\n'.encode())
        for element in _head(release, context):
            file.write(ET.tostring(element, encoding="utf-8", xml_declaration=False) + b"\n")
        for number, (record, values) in enumerate(records):
            if number % _STEP == 0:
                progress.step(number, total)
                progress.check()
            if record.geometry is None:
                left_out.append(LeftOut(record.kind, record.uuid, "it has no position"))
                continue
            file.write(ET.tostring(_placemark(record, values, context), encoding="utf-8") + b"\n")
        file.write(b"</Document></kml>\n")
    others = (one for kind, found in release.records.items() if kind not in ("place", "walk") for one in found)
    return (*left_out, *(LeftOut(one.kind, one.uuid, "KML holds what is on the map") for one in others))


def _head(release: Release, context: Context) -> Iterator[ET.Element]:
    yield _text("name", context.title)
    facts = about(release, context)
    whose = "\n".join(f"{name}: {facts[name]}" for name in ("attribution", "licence", "audience", "generator"))
    yield _text("description", whose)
    yield _data(facts)
    vocabulary = context.vocabularies.get("practices")
    for key, colour in ((_PLAIN, "#5A6660"), *((t.key, t.color) for t in (vocabulary.terms if vocabulary else ()))):
        if COLOUR.fullmatch(colour):
            yield _style(key, colour)


def _style(key: str, colour: str) -> ET.Element:
    """KML writes colours as alpha, blue, green, red."""
    reverse = colour[5:7] + colour[3:5] + colour[1:3]
    style = ET.Element("Style", id=f"practice-{key}")
    icon = ET.SubElement(style, "IconStyle")
    icon.append(_text("color", f"ff{reverse}"))
    line = ET.SubElement(style, "LineStyle")
    line.append(_text("color", f"ff{reverse}"))
    line.append(_text("width", "3"))
    ET.SubElement(style, "PolyStyle").append(_text("color", f"7f{reverse}"))
    return style


def _placemark(record: Released, values: dict[str, Any], context: Context) -> ET.Element:
    made = ET.Element("Placemark", id=f"u{record.uuid}")
    fields = record.fields
    title = " ".join(str(fields[name]) for name in ("sticker", "title") if fields.get(name))
    made.append(_text("name", title))
    if fields.get("description"):
        made.append(_text("description", str(fields["description"])))
    practices = fields.get("practices") or ()
    known = context.vocabularies.get("practices")
    if record.kind == "place":
        key = practices[0] if practices and known is not None and practices[0] in known else _PLAIN
        made.append(_text("styleUrl", f"#practice-{key}"))
    made.append(_data(values))
    if record.geometry is not None:
        made.append(_shape(record.geometry))
    return made


def _data(values: dict[str, Any]) -> ET.Element:
    extended = ET.Element("ExtendedData")
    for name, value in values.items():
        flat = cell(value)
        if flat is not None:
            ET.SubElement(extended, "Data", name=name).append(_text("value", str(flat)))
    return extended


def _shape(geometry: BaseGeometry) -> ET.Element:
    kind = geometry.geom_type
    if kind == "Point":
        return _with("Point", _positions([(geometry.x, geometry.y)]))
    if kind in ("LineString", "LinearRing"):
        return _with("LineString", _positions(geometry.coords))
    if kind == "Polygon":
        polygon = ET.Element("Polygon")
        for name, ring in (
            ("outerBoundaryIs", geometry.exterior),
            *(("innerBoundaryIs", r) for r in geometry.interiors),
        ):
            ET.SubElement(polygon, name).append(_with("LinearRing", _positions(ring.coords)))
        return polygon
    several = ET.Element("MultiGeometry")
    several.extend(_shape(part) for part in geometry.geoms)
    return several


def _with(name: str, child: ET.Element) -> ET.Element:
    made = ET.Element(name)
    made.append(child)
    return made


def _positions(positions: Iterable[tuple[float, ...]]) -> ET.Element:
    return _text("coordinates", " ".join(f"{p[0]:.{_DECIMALS}f},{p[1]:.{_DECIMALS}f}" for p in positions))


def _text(name: str, text: str) -> ET.Element:
    made = ET.Element(name)
    made.text = xml_text(text)
    return made
