"""Writing GeoJSON (RFC 7946): released places as features, released notes with the places they are about."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any, Final

import orjson
import shapely
from shapely.geometry import mapping
from shapely.geometry.base import BaseGeometry

from conect_desktop.domain.progress import Progress
from conect_desktop.domain.release import Release
from conect_desktop.exchange.files import written_beside
from conect_desktop.exchange.labels import Context, properties

_DECIMALS: Final = 7
"""A centimetre: what RFC 7946 §11.2 calls enough."""
_STEP: Final = 1_000


def write_geojson(
    release: Release, context: Context, target: Path, progress: Progress, *, overwrite: bool = False
) -> None:
    """One FeatureCollection: features with `null` geometry where a place has none or its location stays here."""
    notes: dict[str | None, list[dict[str, Any]]] = {}
    for note in release.notes:
        told = properties(note, context)
        notes.setdefault(told.pop("place", None), []).append(told)
    places = {place.uuid for place in release.places}
    with written_beside(target, overwrite=overwrite) as part, part.open("wb") as file:
        file.write(orjson.dumps(_head(release, context))[:-1] + b',"features":[')
        for number, place in enumerate(release.places):
            if number % _STEP == 0:
                progress.step(number, len(release.places))
                progress.check()
            told = properties(place, context)
            if place.uuid in notes:
                told["notes"] = notes[place.uuid]
            feature = {"type": "Feature", "id": place.uuid, "geometry": _geometry(place.geometry), "properties": told}
            file.write((b",\n" if number else b"\n") + orjson.dumps(feature))
        free = [note for owner, told_notes in notes.items() if owner not in places for note in told_notes]
        file.write(b'\n],"notes":' + orjson.dumps(free) + b"}\n")


def _head(release: Release, context: Context) -> dict[str, Any]:
    skipped = Counter(refused.reason for refused in release.refused)
    return {
        "type": "FeatureCollection",
        "title": context.title,
        "lab": context.lab,
        "city": context.city,
        "country": context.country,
        "language": context.language,
        "licence": context.licence,
        "attribution": f"{context.lab}, {context.city} (CoNECT)",
        "audience": release.audience,
        "generator": context.generator,
        "sessions": list(context.sessions.values()),
        "skipped": dict(skipped),
    }


def _geometry(geometry: BaseGeometry | None) -> Any:
    """A GeoJSON geometry with the ring order that RFC 7946 §3.1.6 asks for."""
    if geometry is None:
        return None
    if geometry.geom_type == "Point":
        return {"type": "Point", "coordinates": [round(geometry.x, _DECIMALS), round(geometry.y, _DECIMALS)]}
    rounded = shapely.transform(geometry, lambda positions: positions.round(_DECIMALS))
    return mapping(shapely.orient_polygons(rounded))
