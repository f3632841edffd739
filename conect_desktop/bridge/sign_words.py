"""What the lists of words, the parts of a sign and the kinds of phase are called, in the interface's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP

_LISTS: Final[Mapping[str, str]] = {
    "practices": QT_TRANSLATE_NOOP("Words", "Practices"),
    "domains": QT_TRANSLATE_NOOP("Words", "Domains"),
    "modes": QT_TRANSLATE_NOOP("Words", "Ways of acting"),
    "space_types": QT_TRANSLATE_NOOP("Words", "Kinds of space"),
    "place_statuses": QT_TRANSLATE_NOOP("Words", "Stages of a place"),
    "tenures": QT_TRANSLATE_NOOP("Words", "Tenures"),
    "note_kinds": QT_TRANSLATE_NOOP("Words", "Kinds of note"),
    "actor_kinds": QT_TRANSLATE_NOOP("Words", "Kinds of actor"),
    "link_types": QT_TRANSLATE_NOOP("Words", "Kinds of link"),
    "resource_kinds": QT_TRANSLATE_NOOP("Words", "Kinds of resource"),
}
"""Id of a list → its name."""

_COLORS: Final[Mapping[str, str]] = {
    "#1B5FAA": QT_TRANSLATE_NOOP("Words", "blue"),
    "#0277BD": QT_TRANSLATE_NOOP("Words", "sky blue"),
    "#283593": QT_TRANSLATE_NOOP("Words", "indigo"),
    "#6B3FA0": QT_TRANSLATE_NOOP("Words", "violet"),
    "#9C27B0": QT_TRANSLATE_NOOP("Words", "purple"),
    "#A03C78": QT_TRANSLATE_NOOP("Words", "plum"),
    "#C2185B": QT_TRANSLATE_NOOP("Words", "pink"),
    "#B71C1C": QT_TRANSLATE_NOOP("Words", "red"),
    "#A3341F": QT_TRANSLATE_NOOP("Words", "brick"),
    "#C75000": QT_TRANSLATE_NOOP("Words", "orange"),
    "#A06A00": QT_TRANSLATE_NOOP("Words", "ochre"),
    "#8D5A12": QT_TRANSLATE_NOOP("Words", "brown"),
    "#5D4037": QT_TRANSLATE_NOOP("Words", "dark brown"),
    "#6B6A00": QT_TRANSLATE_NOOP("Words", "olive"),
    "#2E7D32": QT_TRANSLATE_NOOP("Words", "green"),
    "#00796B": QT_TRANSLATE_NOOP("Words", "teal"),
    "#00695C": QT_TRANSLATE_NOOP("Words", "dark teal"),
    "#00708A": QT_TRANSLATE_NOOP("Words", "sea blue"),
    "#37474F": QT_TRANSLATE_NOOP("Words", "slate"),
    "#5F6368": QT_TRANSLATE_NOOP("Words", "dark grey"),
    "#848484": QT_TRANSLATE_NOOP("Words", "grey"),
}
"""Colour of the palette → its name."""

_SHAPES: Final[Mapping[str, str]] = {
    "circle": QT_TRANSLATE_NOOP("Words", "circle"),
    "square": QT_TRANSLATE_NOOP("Words", "square"),
    "diamond": QT_TRANSLATE_NOOP("Words", "diamond"),
    "triangle": QT_TRANSLATE_NOOP("Words", "triangle"),
    "pentagon": QT_TRANSLATE_NOOP("Words", "pentagon"),
    "hexagon": QT_TRANSLATE_NOOP("Words", "hexagon"),
    "octagon": QT_TRANSLATE_NOOP("Words", "octagon"),
    "star": QT_TRANSLATE_NOOP("Words", "star"),
    "shield": QT_TRANSLATE_NOOP("Words", "shield"),
    "drop": QT_TRANSLATE_NOOP("Words", "drop"),
    "cross": QT_TRANSLATE_NOOP("Words", "cross"),
    "house": QT_TRANSLATE_NOOP("Words", "house"),
}
"""Silhouette → its name."""

_PICTURES: Final[Mapping[str, str]] = {
    "arrows_change": QT_TRANSLATE_NOOP("Words", "arrows that turn"),
    "arrows_split": QT_TRANSLATE_NOOP("Words", "arrows that part"),
    "ball": QT_TRANSLATE_NOOP("Words", "ball"),
    "ballot": QT_TRANSLATE_NOOP("Words", "ballot"),
    "bench": QT_TRANSLATE_NOOP("Words", "bench"),
    "bin": QT_TRANSLATE_NOOP("Words", "waste bin"),
    "bolt": QT_TRANSLATE_NOOP("Words", "lightning"),
    "book": QT_TRANSLATE_NOOP("Words", "book"),
    "bowl": QT_TRANSLATE_NOOP("Words", "bowl"),
    "briefcase": QT_TRANSLATE_NOOP("Words", "briefcase"),
    "building": QT_TRANSLATE_NOOP("Words", "building"),
    "bus": QT_TRANSLATE_NOOP("Words", "bus"),
    "calendar": QT_TRANSLATE_NOOP("Words", "calendar"),
    "camera": QT_TRANSLATE_NOOP("Words", "camera"),
    "chip": QT_TRANSLATE_NOOP("Words", "computer chip"),
    "circle_dots": QT_TRANSLATE_NOOP("Words", "dots in a circle"),
    "city_hall": QT_TRANSLATE_NOOP("Words", "city hall"),
    "clash": QT_TRANSLATE_NOOP("Words", "clash"),
    "clipboard": QT_TRANSLATE_NOOP("Words", "clipboard"),
    "clock": QT_TRANSLATE_NOOP("Words", "clock"),
    "coins": QT_TRANSLATE_NOOP("Words", "coins"),
    "cross_health": QT_TRANSLATE_NOOP("Words", "health cross"),
    "cup": QT_TRANSLATE_NOOP("Words", "cup"),
    "database": QT_TRANSLATE_NOOP("Words", "database"),
    "drop": QT_TRANSLATE_NOOP("Words", "drop"),
    "eye": QT_TRANSLATE_NOOP("Words", "eye"),
    "flag": QT_TRANSLATE_NOOP("Words", "flag"),
    "flower": QT_TRANSLATE_NOOP("Words", "flower"),
    "fund": QT_TRANSLATE_NOOP("Words", "fund"),
    "gear": QT_TRANSLATE_NOOP("Words", "gear"),
    "graduation": QT_TRANSLATE_NOOP("Words", "graduation cap"),
    "ground": QT_TRANSLATE_NOOP("Words", "empty ground"),
    "hand": QT_TRANSLATE_NOOP("Words", "hand"),
    "handshake": QT_TRANSLATE_NOOP("Words", "handshake"),
    "heart": QT_TRANSLATE_NOOP("Words", "heart"),
    "house": QT_TRANSLATE_NOOP("Words", "house"),
    "key": QT_TRANSLATE_NOOP("Words", "key"),
    "leaf": QT_TRANSLATE_NOOP("Words", "leaf"),
    "lightbulb": QT_TRANSLATE_NOOP("Words", "lightbulb"),
    "link": QT_TRANSLATE_NOOP("Words", "link"),
    "lock": QT_TRANSLATE_NOOP("Words", "lock"),
    "market": QT_TRANSLATE_NOOP("Words", "market"),
    "megaphone": QT_TRANSLATE_NOOP("Words", "megaphone"),
    "mic": QT_TRANSLATE_NOOP("Words", "microphone"),
    "mountain": QT_TRANSLATE_NOOP("Words", "mountain"),
    "music": QT_TRANSLATE_NOOP("Words", "music"),
    "network": QT_TRANSLATE_NOOP("Words", "network"),
    "palette": QT_TRANSLATE_NOOP("Words", "palette"),
    "people": QT_TRANSLATE_NOOP("Words", "people"),
    "plus": QT_TRANSLATE_NOOP("Words", "plus"),
    "question": QT_TRANSLATE_NOOP("Words", "question"),
    "quote": QT_TRANSLATE_NOOP("Words", "quotation marks"),
    "recycle": QT_TRANSLATE_NOOP("Words", "recycle"),
    "road": QT_TRANSLATE_NOOP("Words", "road"),
    "roof": QT_TRANSLATE_NOOP("Words", "roof"),
    "scales": QT_TRANSLATE_NOOP("Words", "scales"),
    "school": QT_TRANSLATE_NOOP("Words", "school"),
    "shield": QT_TRANSLATE_NOOP("Words", "shield"),
    "sofa": QT_TRANSLATE_NOOP("Words", "sofa"),
    "sprout": QT_TRANSLATE_NOOP("Words", "sprout"),
    "stall": QT_TRANSLATE_NOOP("Words", "market stall"),
    "star": QT_TRANSLATE_NOOP("Words", "star"),
    "tools": QT_TRANSLATE_NOOP("Words", "tools"),
    "tree": QT_TRANSLATE_NOOP("Words", "tree"),
    "truck": QT_TRANSLATE_NOOP("Words", "truck"),
    "truck_hand": QT_TRANSLATE_NOOP("Words", "truck and hand"),
    "water_can": QT_TRANSLATE_NOOP("Words", "water can"),
    "wrench": QT_TRANSLATE_NOOP("Words", "wrench"),
}
"""Picture → its name."""

_KINDS: Final[Mapping[str, str]] = {
    "prepare": QT_TRANSLATE_NOOP("Words", "Prepare"),
    "consent": QT_TRANSLATE_NOOP("Words", "Welcome and consent"),
    "icebreaker": QT_TRANSLATE_NOOP("Words", "Icebreaker"),
    "listing": QT_TRANSLATE_NOOP("Words", "Listing"),
    "mapping": QT_TRANSLATE_NOOP("Words", "Mapping"),
    "resources": QT_TRANSLATE_NOOP("Words", "Resources"),
    "network": QT_TRANSLATE_NOOP("Words", "Network of actors"),
    "timeline": QT_TRANSLATE_NOOP("Words", "Timeline"),
    "walk": QT_TRANSLATE_NOOP("Words", "Walk"),
    "readback": QT_TRANSLATE_NOOP("Words", "Reading back"),
    "priorities": QT_TRANSLATE_NOOP("Words", "Priorities"),
    "indicators": QT_TRANSLATE_NOOP("Words", "Indicators"),
    "charter": QT_TRANSLATE_NOOP("Words", "Charter"),
    "decisions": QT_TRANSLATE_NOOP("Words", "Decisions"),
    "after": QT_TRANSLATE_NOOP("Words", "Afterwards"),
    "other": QT_TRANSLATE_NOOP("Words", "Something else"),
}
"""Kind of a phase → its name."""


def list_name(vocabulary: str) -> str:
    """The name of a list of words."""
    return _said(_LISTS, vocabulary)


def color_name(color: str) -> str:
    """The name of a colour; the colour itself where it isn't of the palette."""
    return _said(_COLORS, color.upper())


def shape_name(shape: str) -> str:
    """The name of a silhouette."""
    return _said(_SHAPES, shape)


def picture_name(symbol: str) -> str:
    """The name of a picture."""
    return _said(_PICTURES, symbol)


def kind_name(kind: str) -> str:
    """The name of a kind of phase."""
    return _said(_KINDS, kind)


def _said(table: Mapping[str, str], key: str) -> str:
    return QCoreApplication.translate("Words", table[key]) if key in table else key
