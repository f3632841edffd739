"""Writing a GeoPackage for others: released places and notes as plain layers for QGIS, nothing of the journal."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

import shapely

from conect_desktop.domain.geopackage import APPLICATION_ID, CORE_SQL, SRS_ID, SRS_ROWS, USER_VERSION, encode
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.release import Release, Released
from conect_desktop.exchange.files import written_beside
from conect_desktop.exchange.labels import Context, properties

_STEP: Final = 1_000


def write_geopackage(
    release: Release, context: Context, target: Path, progress: Progress, *, overwrite: bool = False
) -> None:
    """Layers `places` and `notes`, and a table `about` that says whose they are and under which licence."""
    with written_beside(target, overwrite=overwrite) as part:
        db = sqlite3.connect(part, isolation_level=None)
        try:
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            db.execute(f"PRAGMA user_version = {USER_VERSION}")
            db.execute("BEGIN")
            for statement in CORE_SQL.strip().split(";\n"):
                if statement.strip():
                    db.execute(statement)
            db.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)", SRS_ROWS)
            _layer(db, "places", release.places, context, progress, spatial=True)
            _layer(db, "notes", release.notes, context, progress, spatial=False)
            _about(db, release, context)
            db.execute("COMMIT")
        finally:
            db.close()


def _layer(
    db: sqlite3.Connection,
    name: str,
    records: Sequence[Released],
    context: Context,
    progress: Progress,
    *,
    spatial: bool,
) -> None:
    told = [properties(record, context) for record in records]
    kinds: dict[str, set[type]] = {"uuid": {str}}
    for row in told:
        for key, value in row.items():
            kinds.setdefault(key, set()).add(type(value))
    columns = {key: _type(found - {type(None)}) for key, found in kinds.items()}
    described = ", ".join(f'"{key}" {kind}' for key, kind in columns.items())
    geometry = "geom GEOMETRY, " if spatial else ""
    db.execute(f'CREATE TABLE "{name}" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, {geometry}{described})')
    db.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, min_x, min_y, max_x, max_y, srs_id)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (name, "features" if spatial else "attributes", name, *_extent(records), SRS_ID if spatial else None),
    )
    if spatial:
        db.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'GEOMETRY', ?, 0, 0)", (name, SRS_ID))
    names = [*(["geom"] if spatial else []), *columns]
    sql = f'INSERT INTO "{name}" ({", ".join(_quoted(n) for n in names)}) VALUES ({", ".join("?" * len(names))})'
    for number, (record, row) in enumerate(zip(records, told, strict=True)):
        if number % _STEP == 0:
            progress.step(number, len(records))
            progress.check()
        cells = [_cell(row.get(key)) for key in columns]
        db.execute(sql, [encode(record.geometry), *cells] if spatial else cells)


def _about(db: sqlite3.Connection, release: Release, context: Context) -> None:
    facts = {
        "title": context.title,
        "lab": context.lab,
        "city": context.city,
        "country": context.country,
        "licence": context.licence,
        "attribution": f"{context.lab}, {context.city} (CoNECT)",
        "audience": release.audience,
        "generator": context.generator,
        "skipped": str(len(release.refused)),
    }
    db.execute("CREATE TABLE about (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, name TEXT, value TEXT)")
    db.execute("INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('about', 'attributes', 'about')")
    db.executemany("INSERT INTO about (name, value) VALUES (?, ?)", facts.items())


def _extent(records: Iterable[Released]) -> tuple[float | None, ...]:
    """West, south, east, north of everything in degrees (WGS 84), of which programs make their first view."""
    shapes = [record.geometry for record in records if record.geometry is not None]
    return tuple(float(edge) for edge in shapely.total_bounds(shapes)) if shapes else (None,) * 4


def _type(kinds: set[type]) -> str:
    """The column type that holds values of all these kinds."""
    if kinds == {bool}:
        return "BOOLEAN"
    if kinds == {int}:
        return "INTEGER"
    return "REAL" if kinds and kinds <= {int, float} else "TEXT"


def _cell(value: Any) -> Any:
    """Lists as text that people read; true and false as numbers."""
    if isinstance(value, list):
        return "; ".join(map(str, value)) or None
    return int(value) if isinstance(value, bool) else value


def _quoted(name: str) -> str:
    return f'"{name}"'
