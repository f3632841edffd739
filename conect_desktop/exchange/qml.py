"""The look of the places in QGIS: a style document (QML) with a category for each practice, as the program draws it."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import Final

from conect_desktop.domain.vocabulary import Term
from conect_desktop.exchange.labels import Context

_SHAPES: Final = {
    "circle": "circle", "square": "square", "diamond": "diamond", "pentagon": "pentagon", "hexagon": "hexagon",
    "octagon": "octagon", "star": "star", "triangle": "triangle", "house": "pentagon", "shield": "shield",
    "drop": "circle",
}  # fmt: skip
"""Our silhouettes → QGIS's simple markers, the nearest where there is none."""
_LAYER: Final = {"marker": "SimpleMarker", "line": "SimpleLine", "fill": "SimpleFill"}
_PLAIN: Final = "#5A6660"
COLOUR: Final = re.compile("#[0-9A-Fa-f]{6}")
"""A colour as terms have it; a book from elsewhere may hold anything."""


def places_style(symbol: str, context: Context) -> str:
    """QML for a layer of points, lines or areas (`symbol`: marker, line or fill) with labels from the title."""
    root = ET.Element("qgis", version="3.28", styleCategories="Symbology|Labeling")
    renderer = ET.SubElement(
        root, "renderer-v2", type="categorizedSymbol", attr=_FIRST_PRACTICE, enableorderby="0", symbollevels="0"
    )
    categories, symbols = ET.SubElement(renderer, "categories"), ET.SubElement(renderer, "symbols")
    vocabulary = context.vocabularies.get("practices")
    terms: list[Term | None] = [*(vocabulary.terms if vocabulary else ()), None]
    for number, term in enumerate(terms):
        label = term.label(context.language) if term else ""
        value = term.key if term else ""
        ET.SubElement(categories, "category", symbol=str(number), value=value, label=label, render="true")
        symbols.append(_symbol(str(number), symbol, term))
    labeling = ET.SubElement(root, "labeling", type="simple")
    settings = ET.SubElement(labeling, "settings")
    ET.SubElement(settings, "text-style", fieldName="title", isExpression="0", fontSize="9", fontFamily="Open Sans")
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n" + ET.tostring(root, encoding="unicode")


_FIRST_PRACTICE: Final = "string_to_array(coalesce(\"practices\", ''), '; ')[0]"


def _symbol(name: str, kind: str, term: Term | None) -> ET.Element:
    colour = term.color if term and COLOUR.fullmatch(term.color) else _PLAIN
    shape = _SHAPES.get(term.shape if term else "", "circle")
    made = ET.Element("symbol", name=name, type=kind, alpha="0.5" if kind == "fill" else "1", clip_to_extent="1")
    layer = ET.SubElement(made, "layer", {"class": _LAYER[kind], "enabled": "1", "pass": "0", "locked": "0"})
    options = {
        "marker": {"name": shape, "color": _rgba(colour), "size": "4.2", "outline_color": "255,255,255,255"},
        "line": {"line_color": _rgba(colour), "line_width": "0.9"},
        "fill": {"color": _rgba(colour), "outline_color": _rgba(colour), "outline_width": "0.6", "style": "solid"},
    }[kind]
    told = ET.SubElement(layer, "Option", type="Map")
    for key, value in options.items():
        ET.SubElement(told, "Option", type="QString", name=key, value=value)
        # QGIS before 3.26 reads these instead
        ET.SubElement(layer, "prop", k=key, v=value)
    return made


def _rgba(colour: str) -> str:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return f"{red},{green},{blue},255"
