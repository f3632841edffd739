"""Writing GeoJSON (RFC 7946): places and walks as features, notes with the places they are about, the rest beside."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import orjson
import shapely
from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry

from conect_desktop.domain.progress import Progress
from conect_desktop.domain.release import Release, Released
from conect_desktop.exchange.files import LeftOut, written_beside
from conect_desktop.exchange.labels import Context, about, properties
from conect_desktop.exchange.tables import TABLES

_DECIMALS: Final = 7
"""A centimetre: what RFC 7946 §11.2 calls enough."""
_STEP: Final = 1_000
_FEATURES: Final = ("place", "walk", "note")


def write_geojson(
    release: Release, context: Context, target: Path, progress: Progress, *, overwrite: bool = False
) -> tuple[LeftOut, ...]:
    """One FeatureCollection: features with `null` geometry where a place has none or its location stays here.

    Places and walks are features; every other kind is a member beside them (RFC 7946 §6.1), a place's notes within it.
    """
    notes: dict[str | None, list[dict[str, Any]]] = {}
    for note in release.notes:
        told = properties(note, context)
        notes.setdefault(told.pop("place", None), []).append(told)
    places = {place.uuid for place in release.places}
    features = [*release.places, *release.of("walk")]
    with written_beside(target, overwrite=overwrite) as part, part.open("wb") as file:
        head = {"type": "FeatureCollection", **about(release, context)}
        file.write(orjson.dumps(head)[:-1] + b',"features":[')
        between = b"\n"
        for start in range(0, len(features), _STEP):
            progress.step(start, len(features))
            progress.check()
            some = features[start : start + _STEP]
            for one, geometry in zip(some, geometries_of([one.geometry for one in some]), strict=True):
                told = properties(one, context)
                if one.kind == "walk":
                    told["item"] = "walk"
                if one.uuid in notes:
                    told["notes"] = notes[one.uuid]
                feature = {"type": "Feature", "id": one.uuid, "geometry": geometry, "properties": told}
                file.write(between + orjson.dumps(feature))
                between = b",\n"
        free = [note for owner, told_notes in notes.items() if owner not in places for note in told_notes]
        file.write(b'\n],"notes":' + orjson.dumps(free))
        for kind, name in TABLES.items():
            if kind not in _FEATURES and release.of(kind):
                found = [_member(record, context) for record in release.of(kind)]
                file.write(b',\n"' + name.encode() + b'":' + orjson.dumps(found))
        file.write(b"}\n")
    return ()


def _member(record: Released, context: Context) -> dict[str, Any]:
    told = properties(record, context)
    if record.geometry is not None:
        told["geometry"] = geometry_of(record.geometry)
    return told


def geometries_of(geometries: Sequence[BaseGeometry | None]) -> list[Any]:
    """Many GeoJSON geometries; the points among them at once, one alone takes as long as the rest of its feature."""
    shapes = np.array(geometries, object)
    positions = zip(shapely.get_x(shapes).tolist(), shapely.get_y(shapes).tolist(), strict=True)
    return [
        # not a number where it is no point
        geometry_of(geometry) if math.isnan(lon) else _point(lon, lat)
        for geometry, (lon, lat) in zip(geometries, positions, strict=True)
    ]


def _point(lon: float, lat: float) -> dict[str, Any]:
    return {"type": "Point", "coordinates": [round(lon, _DECIMALS), round(lat, _DECIMALS)]}


def geometry_of(geometry: BaseGeometry | None) -> Any:
    """A GeoJSON geometry with the ring order that RFC 7946 §3.1.6 asks for."""
    if geometry is None:
        return None
    if geometry.geom_type == "Point":
        return _point(geometry.x, geometry.y)
    rounded = shapely.transform(geometry, lambda positions: positions.round(_DECIMALS))
    return mapping(shapely.orient_polygons(rounded))
