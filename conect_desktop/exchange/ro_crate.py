"""Writing a research deposit: an RO-Crate 1.1 (w3id.org/ro/crate/1.1) of tables, map, media, dictionary and licence."""

from __future__ import annotations

import datetime as dt
import hashlib
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import orjson

from conect_desktop import passing
from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.release import REASONS, Release
from conect_desktop.exchange.csv_tables import write_tables
from conect_desktop.exchange.files import LeftOut, written_beside
from conect_desktop.exchange.geojson_write import write_geojson
from conect_desktop.exchange.labels import Context, about
from conect_desktop.exchange.tables import Table, tables

_CONTEXT: Final = "https://w3id.org/ro/crate/1.1/context"
_LICENCES: Final = {
    "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
    "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
    "CC-BY-NC-4.0": "https://creativecommons.org/licenses/by-nc/4.0/",
    "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
    "ODbL-1.0": "https://opendatacommons.org/licenses/odbl/1-0/",
}


def write_ro_crate(
    release: Release, context: Context, target: Path, progress: Progress, *, overwrite: bool = False
) -> tuple[LeftOut, ...]:
    """A zip with `ro-crate-metadata.json`, `data/*.csv`, `data/places.geojson`, `media/` and a page to read first."""
    found = tables(release, context)
    left_out: list[LeftOut] = []
    with (
        written_beside(target, overwrite=overwrite) as part,
        zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        write_tables(archive, "data/", found, progress)
        files = {f"data/{name}.csv": "text/csv" for name in (*(table.name for table in found), "dictionary")}
        archive.writestr("data/places.geojson", _geojson(release, context))
        files["data/places.geojson"] = "application/geo+json"
        titles: dict[str, str] = {}
        for number, medium in enumerate(release.of("medium")):
            progress.step(number, len(release.of("medium")))
            progress.check()
            copy = context.copy_of(medium)
            if copy is None:
                left_out.append(LeftOut("medium", medium.uuid, "its file stays here, or can't be cleaned"))
                continue
            name = f"media/{medium.uuid}{copy.suffix}"
            # pictures and sounds are compressed already
            archive.writestr(name, copy.data, zipfile.ZIP_STORED)
            files[name] = copy.content_type
            titles[name] = str(medium.fields.get("title") or medium.fields.get("caption") or "")
        archive.writestr("README.txt", _readme(release, context))
        files["README.txt"] = "text/plain"
        hashes = {name: _hashed(archive, name) for name in files}
        archive.writestr("ro-crate-metadata.json", _metadata(release, context, found, files, titles, hashes))
    return tuple(left_out)


def _geojson(release: Release, context: Context) -> bytes:
    with passing.temporary_folder() as folder:
        path = folder / "places.geojson"
        write_geojson(release, context, path, Silent())
        return path.read_bytes()


def _hashed(archive: zipfile.ZipFile, name: str) -> tuple[int, str]:
    """How many bytes a member has, and its SHA-256."""
    data = archive.read(name)
    return len(data), hashlib.sha256(data).hexdigest()


def _metadata(
    release: Release,
    context: Context,
    found: list[Table],
    files: Mapping[str, str],
    titles: Mapping[str, str],
    hashes: Mapping[str, tuple[int, str]],
) -> bytes:
    licence = _LICENCES.get(context.licence, context.licence or "all rights reserved")
    dates = sorted(str(one["date"]) for one in context.sessions.values() if one.get("date"))
    root: dict[str, Any] = {
        "@id": "./",
        "@type": "Dataset",
        "name": context.title,
        "description": f"What the participatory mapping sessions of {context.attribution} recorded, as released for: "
        f"{release.audience}. What participants did not allow, and what rests on fewer than five people, is not in it.",
        # the day only: when somebody worked is nobody's business
        "datePublished": dt.datetime.now(dt.UTC).date().isoformat(),
        "license": {"@id": licence} if "://" in licence else licence,
        "creator": {"@id": "#lab"},
        "inLanguage": context.language,
        "spatialCoverage": {"@id": "#city"},
        "hasPart": [{"@id": name} for name in files],
        "variableMeasured": [{"@id": f"#{table.name}/{column.name}"} for table in found for column in table.columns],
    }
    if dates:
        root["temporalCoverage"] = f"{dates[0]}/{dates[-1]}"
    graph: list[dict[str, Any]] = [
        {
            "@id": "ro-crate-metadata.json",
            "@type": "CreativeWork",
            "conformsTo": {"@id": "https://w3id.org/ro/crate/1.1"},
            "about": {"@id": "./"},
        },
        root,
        {"@id": "#lab", "@type": "Organization", "name": context.lab or context.title},
        {"@id": "#city", "@type": "Place", "name": context.city, "addressCountry": context.country},
        {"@id": "#program", "@type": "SoftwareApplication", "name": context.generator},
        {
            "@id": "#made",
            "@type": "CreateAction",
            "instrument": {"@id": "#program"},
            "result": {"@id": "./"},
        },
    ]
    if "://" in licence:
        graph.append({"@id": licence, "@type": "CreativeWork", "name": context.licence, "identifier": context.licence})
    for name, kind in files.items():
        size, digest = hashes[name]
        told = {"@id": name, "@type": "File", "encodingFormat": kind, "contentSize": str(size), "sha256": digest}
        graph.append({**told, "name": titles.get(name) or name})
    for table in found:
        for column in table.columns:
            graph.append(
                {
                    "@id": f"#{table.name}/{column.name}",
                    "@type": "PropertyValue",
                    "name": f"{table.name}.{column.name}",
                    "description": column.about,
                    "valueReference": column.type,
                }
            )
    return orjson.dumps({"@context": _CONTEXT, "@graph": graph}, option=orjson.OPT_INDENT_2)


def _readme(release: Release, context: Context) -> str:
    facts = about(release, context)
    lines = [context.title, f"{context.attribution}, licence: {context.licence or 'none given'}", ""]
    lines += [f"{one.get('date')}: {one.get('title')}" for one in facts["sessions"]]
    lines += ["", "data/dictionary.csv says what each column tells.", f"Released for: {release.audience}."]
    for kind, reasons in facts["skipped"].items():
        lines += [f"Not in it: {count} {kind}, {REASONS[reason]}." for reason, count in reasons.items()]
    return "\n".join((*lines, context.generator, ""))
