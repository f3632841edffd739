"""How the base map looks in a role (screen, projector, paper): rules read from a data file, not written in code."""

from __future__ import annotations

import bisect
import functools
import itertools
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Final, Literal, Self, TypeVar

from PySide6.QtGui import QColor

from conect_desktop.basemap.schema import LAYERS
from conect_desktop.paths import resources

NAMES: Final = ("screen", "projector", "print")
"""The roles that ship: the laptop's screen, the wall of the room, an A0 sheet that people draw on."""


@dataclass(frozen=True, slots=True)
class Ramp:
    """A size that grows with the zoom: logical pixels at given zooms, in between by the same factor for every step."""

    stops: tuple[tuple[float, float], ...]

    def at(self, zoom: float) -> float:
        """Logical pixels at a zoom (256 · 2^zoom around the world), constant before the first and after the last."""
        zooms = [z for z, _ in self.stops]
        after = bisect.bisect_right(zooms, zoom)
        if after == 0:
            return self.stops[0][1]
        if after == len(self.stops):
            return self.stops[-1][1]
        (z0, v0), (z1, v1) = self.stops[after - 1], self.stops[after]
        share = (zoom - z0) / (z1 - z0)
        # Map scale doubles with every zoom, so sizes look even that grow by factors too: interpolate those.
        if v0 > 0 and v1 > 0:
            return v0 * float((v1 / v0) ** share)
        return v0 + (v1 - v0) * share

    @classmethod
    def parsed(cls, value: float | list[list[float]]) -> Self:
        """A ramp from a data file: one number, or pairs of zoom and size in ascending zooms."""
        if isinstance(value, int | float):
            return cls(((0.0, float(value)),))
        stops = tuple((float(z), float(v)) for z, v in value)
        if not stops or any(a[0] >= b[0] for a, b in itertools.pairwise(stops)):
            raise ValueError(f"zooms must ascend: {value}")
        return cls(stops)


@dataclass(frozen=True, slots=True)
class Rule:
    """Which features something is for: layer, `kind` and `kind_detail` (empty: any), from a zoom to below another."""

    layer: str
    kinds: frozenset[str] = frozenset()
    details: frozenset[str] = frozenset()
    min_zoom: float = 0.0
    max_zoom: float = 99.0

    def covers(self, zoom: float) -> bool:
        """Whether the rule is in force at a zoom."""
        return self.min_zoom <= zoom < self.max_zoom

    def matches(self, kind: str, detail: str) -> bool:
        """Whether a feature of the rule's layer with this kind and detail is meant."""
        return (not self.kinds or kind in self.kinds) and (not self.details or detail in self.details)


R = TypeVar("R", bound=Rule)


@dataclass(frozen=True, slots=True)
class PaintRule(Rule):
    """How areas are filled and lines stroked; `casing` is a road's darker edge, beneath all neighbours' strokes."""

    fill: str = ""
    stroke: str = ""
    width: Ramp = Ramp(((0.0, 1.0),))
    casing: str = ""
    casing_width: Ramp = Ramp(((0.0, 1.0),))
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class LabelRule(Rule):
    """How names are written: higher `priority` is placed first, `repeat` is the distance to one that says the same."""

    name: str = ""
    size: Ramp = Ramp(((0.0, 11.0),))
    weight: int = 400
    italic: bool = False
    upper: bool = False
    spacing: float = 0.0
    color: str = "#333333"
    halo: str = "#ffffff"
    halo_width: float = 1.5
    priority: int = 0
    place: Literal["point", "line"] = "point"
    wrap: float = 9.0
    repeat: float = 220.0
    dot: str = ""


@dataclass(frozen=True, slots=True)
class RecordStyle:
    """How what was recorded stands out from the base map."""

    marker: float = 26.0
    line_width: float = 4.0
    area_opacity: float = 0.28
    label: LabelRule = field(default_factory=lambda: LabelRule("records"))
    cluster: str = "#34495e"
    cluster_text: str = "#ffffff"
    selection: str = "#d81b60"
    rim: str = "#ffffff"


@dataclass(frozen=True, slots=True)
class Style:
    """All that is needed to paint a map in one role; `paper` is the colour where no base map reaches."""

    name: str
    paper: str
    ink: str
    paints: tuple[PaintRule, ...]
    labels: tuple[LabelRule, ...]
    records: RecordStyle


@functools.cache
def load(name: str) -> Style:
    """The style of a role ("screen", "projector", "print"); ValueError says what is wrong in its data file."""
    if name not in NAMES:
        raise ValueError(f"no map style is named {name!r}; there are {', '.join(NAMES)}")
    return read(resources() / "themes" / f"basemap_{name}.toml")


def read(path: Path) -> Style:
    """A style from a data file; ValueError names the rule that is unknown, misspelt or out of range."""
    data = tomllib.loads(path.read_text("utf-8"))
    try:
        records = dict(data["records"])
        records["label"] = _rule(LabelRule, {"layer": "records", "name": "record", **records.get("label", {})})
        _known(RecordStyle, records)
        return Style(
            name=data["style"]["name"],
            paper=_color(data["style"]["paper"]),
            ink=_color(data["style"]["ink"]),
            paints=tuple(_rule(PaintRule, entry) for entry in data["paint"]),
            labels=tuple(_rule(LabelRule, entry) for entry in data["label"]),
            records=RecordStyle(**records),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"{path.name}: {error}") from error


def _rule(of: type[R], entry: Mapping[str, Any]) -> R:
    values = dict(entry)
    _known(of, values)
    if values["layer"] not in (*LAYERS, "records"):
        raise ValueError(f"no layer is named {values['layer']!r}")
    for key in ("kinds", "details", "dash"):
        if key in values:
            values[key] = tuple(values[key]) if key == "dash" else frozenset(values[key])
    for key in ("width", "casing_width", "size"):
        if key in values:
            values[key] = Ramp.parsed(values[key])
    for key in ("fill", "stroke", "casing", "color", "halo", "dot"):
        if values.get(key):
            _color(values[key])
    return of(**values)


def _known(of: type[Any], names: Iterable[str]) -> None:
    unknown = set(names) - {f.name for f in fields(of)}
    if unknown:
        raise ValueError(f"{of.__name__} has no {', '.join(sorted(unknown))}")


def _color(text: str) -> str:
    if not QColor.isValidColorName(text):
        raise ValueError(f"{text!r} is no colour")
    return text


def text_of(attributes: Mapping[str, str | int | float | bool], language: str) -> str:
    """The name to write for a feature: in a language (ISO 639-1) where the map has it, or as people there call it."""
    for key in (f"name:{language}", f"name_{language}", "name"):
        value = attributes.get(key) if language or key == "name" else None
        if isinstance(value, str) and value.strip():
            return value.strip()
    return ""
