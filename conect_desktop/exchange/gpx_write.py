"""Writing GPX 1.1: walks as tracks, places as waypoints, for phones and hand-held receivers."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any, Final
from xml.sax.saxutils import escape

from shapely.geometry.base import BaseGeometry

from conect_desktop.domain import clock
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.release import Release, Released
from conect_desktop.exchange.files import LeftOut, written_beside
from conect_desktop.exchange.labels import Context
from conect_desktop.exchange.xml_text import xml_text

_STEP: Final = 1_000


def write_gpx(
    release: Release, context: Context, target: Path, progress: Progress, *, overwrite: bool = False
) -> tuple[LeftOut, ...]:
    """Tracks with the times that leave, waypoints with number, title and description; areas by a point in them."""
    from gpxpy import gpx  # only who exports GPX waits for it

    made = gpx.GPX()
    made.creator = context.generator
    made.name, made.copyright_license = xml_text(context.title), xml_text(context.licence)
    # an attribute, which the library writes as it is
    made.copyright_author = escape(xml_text(context.attribution), {'"': "&quot;"})
    about = f"{context.lab}, {context.city}; {release.audience}; {len(release.refused)} not included"
    made.description = xml_text(about)
    left_out: list[LeftOut] = []
    records = [*release.places, *release.of("walk")]
    for number, record in enumerate(records):
        if number % _STEP == 0:
            progress.step(number, len(records))
            progress.check()
        if record.geometry is None:
            left_out.append(LeftOut(record.kind, record.uuid, "it has no position"))
        elif record.kind == "walk":
            made.tracks.append(_track(gpx, record, record.geometry))
        else:
            at = record.geometry if record.geometry.geom_type == "Point" else record.geometry.representative_point()
            title = " ".join(str(record.fields[n]) for n in ("sticker", "title") if record.fields.get(n))
            point = gpx.GPXWaypoint(round(at.y, 7), round(at.x, 7), name=xml_text(title))
            point.description = xml_text(str(record.fields.get("description") or ""))
            made.waypoints.append(point)
    with written_beside(target, overwrite=overwrite) as part:
        part.write_text(made.to_xml(version="1.1"), encoding="utf-8", newline="\n")
        progress.check()
    others = (one for kind, found in release.records.items() if kind not in ("place", "walk") for one in found)
    return (*left_out, *(LeftOut(one.kind, one.uuid, "GPX holds what is on the ground") for one in others))


def _track(gpx: Any, record: Released, geometry: BaseGeometry) -> Any:
    track = gpx.GPXTrack(name=xml_text(str(record.fields.get("title") or "")))
    track.description = xml_text(str(record.fields.get("description") or ""))
    times = _times(record)
    lines = getattr(geometry, "geoms", [geometry])
    for line in lines:
        segment = gpx.GPXTrackSegment()
        for place, (lon, lat, *_) in enumerate(line.coords):
            moment = times[place] if len(lines) == 1 and place < len(times) else None
            segment.points.append(gpx.GPXTrackPoint(round(lat, 7), round(lon, 7), time=moment))
        track.segments.append(segment)
    return track


def _times(record: Released) -> list[datetime | None]:
    return [clock.moment(str(text)) for text in record.fields.get("timestamps") or ()]
