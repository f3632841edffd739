"""Writing GeoJSON (RFC 7946): places and walks as features, notes with the places they are about, the rest beside."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import orjson
import shapely
from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry

from conect_desktop.domain.geo import DECIMALS, rounded
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.release import Release, Released
from conect_desktop.exchange.files import LeftOut, written_beside
from conect_desktop.exchange.labels import Context, about, told
from conect_desktop.exchange.tables import TABLES

_STEP: Final = 1_000
_FEATURES: Final = ("place", "walk", "note")


def write_geojson(
    release: Release, context: Context, target: Path, progress: Progress, *, overwrite: bool = False
) -> tuple[LeftOut, ...]:
    """One FeatureCollection: features with `null` geometry where a place has none or its location stays here.

    Places and walks are features; every other kind is a member beside them (RFC 7946 §6.1), a place's notes within it.
    """
    notes: dict[str | None, list[dict[str, Any]]] = {}
    for _, note in told(release.notes, context):
        notes.setdefault(note.pop("place", None), []).append(note)
    places = {place.uuid for place in release.places}
    total = len(places) + len(release.of("walk"))
    with written_beside(target, overwrite=overwrite) as part, part.open("wb") as file:
        head = {"type": "FeatureCollection", **about(release, context)}
        file.write(orjson.dumps(head)[:-1] + b',"features":[')
        between, done = b"\n", 0
        for features in _features(release, context):
            progress.step(done, total)
            progress.check()
            for feature in features if notes else ():
                if feature["id"] in notes:
                    feature["properties"]["notes"] = notes[feature["id"]]
            file.write(between + b",\n".join(map(orjson.dumps, features)))
            between = b",\n"
            done += len(features)
        free = [note for owner, told_notes in notes.items() if owner not in places for note in told_notes]
        file.write(b'\n],"notes":' + orjson.dumps(free))
        for kind, name in TABLES.items():
            if kind not in _FEATURES and release.of(kind):
                found = list(_members(release.of(kind), context))
                file.write(b',\n"' + name.encode() + b'":' + orjson.dumps(found))
        file.write(b"}\n")
    return ()


def _features(release: Release, context: Context) -> Iterator[list[dict[str, Any]]]:
    """Places and walks as GeoJSON features, many at a time."""
    for records, more in ((release.places, {}), (release.of("walk"), {"item": "walk"})):
        for start in range(0, len(records), _STEP):
            some = records[start : start + _STEP]
            geometries = geometries_of([one.geometry for one in some])
            yield [
                {"type": "Feature", "id": one.uuid, "geometry": geometry, "properties": properties | more}
                for (one, properties), geometry in zip(told(some, context), geometries, strict=True)
            ]


def _members(records: Sequence[Released], context: Context) -> Iterator[dict[str, Any]]:
    for record, member in told(records, context):
        if record.geometry is not None:
            member["geometry"] = geometry_of(record.geometry)
        yield member


def geometries_of(geometries: Sequence[BaseGeometry | None]) -> list[Any]:
    """Many GeoJSON geometries; the points among them at once, one alone takes as long as the rest of its feature."""
    shapes = np.array(geometries, object)
    lons, lats = shapely.get_x(shapes), shapely.get_y(shapes)
    positions = zip(rounded(lons).tolist(), rounded(lats).tolist(), strict=True)
    return [
        # not a number where it is no point
        geometry_of(geometry) if math.isnan(lon) else {"type": "Point", "coordinates": [lon, lat]}
        for geometry, (lon, lat) in zip(geometries, positions, strict=True)
    ]


def geometry_of(geometry: BaseGeometry | None) -> Any:
    """A GeoJSON geometry with the ring order that RFC 7946 §3.1.6 asks for."""
    if geometry is None:
        return None
    if geometry.geom_type == "Point":
        return {"type": "Point", "coordinates": [round(geometry.x, DECIMALS), round(geometry.y, DECIMALS)]}
    short = shapely.transform(geometry, lambda positions: positions.round(DECIMALS))
    return mapping(shapely.orient_polygons(short))
