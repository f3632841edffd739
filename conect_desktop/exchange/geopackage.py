"""Writing a GeoPackage for others: a layer a kind, styled as QGIS picks it up, nothing of the journal."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np
import shapely
from numpy.typing import NDArray

from conect_desktop.domain.geopackage import APPLICATION_ID, CORE_SQL, SRS_ID, SRS_ROWS, encode_many
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.release import Release, Released
from conect_desktop.exchange.files import LeftOut, written_beside
from conect_desktop.exchange.labels import Context, about
from conect_desktop.exchange.qml import places_style
from conect_desktop.exchange.tables import Table, cells, column_type, tables
from conect_desktop.sqlite_uri import quoted

_STEP: Final = 1_000
_VERSION: Final = 10300
"""GeoPackage 1.3: nothing here is newer, and older programs of a town read it without a warning."""
_FEATURES: Final = ("places", "walks", "actors")
_TYPES: Final = {"boolean": "BOOLEAN", "integer": "INTEGER", "number": "REAL", "text": "TEXT"}
_POSITION: Final = frozenset({"lon", "lat", "wkt"})
_LAYER_OF: Final[Mapping[int, str]] = {
    shapely.GeometryType.LINESTRING: "places_lines",
    shapely.GeometryType.LINEARRING: "places_lines",
    shapely.GeometryType.MULTILINESTRING: "places_lines",
    shapely.GeometryType.POLYGON: "places_areas",
    shapely.GeometryType.MULTIPOLYGON: "places_areas",
}
"""Layers of what is neither a point nor without a position."""
_STYLES_SQL: Final = """CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT,
 f_table_schema TEXT, f_table_name TEXT, f_geometry_column TEXT, styleName TEXT, styleQML TEXT, styleSLD TEXT,
 useAsDefault BOOLEAN, description TEXT, owner TEXT, ui TEXT, update_time DATETIME)"""
"""As QGIS makes it; a plain table of attributes for everybody else."""


def write_geopackage(
    release: Release, context: Context, target: Path, progress: Progress, *, overwrite: bool = False
) -> tuple[LeftOut, ...]:
    """Layers of places (points, lines, areas), walks and actors, tables of the rest, and `about` that says whose."""
    with written_beside(target, overwrite=overwrite) as part:
        db = sqlite3.connect(part, isolation_level=None)
        try:
            # nobody reads the file before it is whole, synced and moved: until then it needs no way back on the disk
            db.execute("PRAGMA journal_mode = MEMORY")
            db.execute("PRAGMA synchronous = OFF")
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            db.execute(f"PRAGMA user_version = {_VERSION}")
            db.execute("BEGIN")
            for statement in CORE_SQL.strip().split(";\n"):
                if statement.strip():
                    db.execute(statement)
            db.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)", SRS_ROWS)
            layers = dict(_layers(release))
            for name, records in layers.items():
                _layer(db, name, records, context, progress)
            for table in tables(release, context, without=_FEATURES):
                _attributes(db, table)
            _about(db, release, context)
            _styles(db, layers, context)
            db.execute("COMMIT")
        finally:
            db.close()
    return ()


def _layers(release: Release) -> Iterator[tuple[str, Sequence[Released]]]:
    """Name and records of each layer of features; one geometry type each, as a style wants it."""
    by_type: dict[str, list[Released]] = {"places": [], "places_lines": [], "places_areas": []}
    for place, kind in zip(release.places, shapely.get_type_id(_shapes(release.places)).tolist(), strict=True):
        by_type[_LAYER_OF.get(kind, "places")].append(place)
    for name, records in by_type.items():
        if records or name == "places":
            yield name, records
    for name, found in (("walks", release.of("walk")), ("actors", release.of("actor"))):
        if found:
            yield name, found


def _layer(
    db: sqlite3.Connection, name: str, records: Sequence[Released], context: Context, progress: Progress
) -> None:
    told = cells(records, context) or {"uuid": []}
    columns = {key: _TYPES[column_type(values)] for key, values in told.items()}
    described = ", ".join(f"{quoted(key)} {kind}" for key, kind in columns.items())
    shapes = _shapes(records)
    shape = _geometry(shapes)
    db.execute(f'CREATE TABLE "{name}" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom {shape}, {described})')
    db.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, min_x, min_y, max_x, max_y, srs_id)"
        " VALUES (?, 'features', ?, ?, ?, ?, ?, ?)",
        (name, name, *_extent(shapes), SRS_ID),
    )
    db.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)", (name, shape, SRS_ID))
    names = ["geom", *columns]
    sql = f'INSERT INTO "{name}" ({", ".join(quoted(n) for n in names)}) VALUES ({", ".join("?" * len(names))})'
    for start in range(0, len(records), _STEP):
        progress.step(start, len(records))
        progress.check()
        blobs = encode_many(shapes[start : start + _STEP].tolist())
        db.executemany(sql, zip(blobs, *(values[start : start + _STEP] for values in told.values()), strict=True))


def _attributes(db: sqlite3.Connection, table: Table) -> None:
    found = [
        (column, values)
        for column, values in zip(table.columns, table.cells, strict=True)
        if column.name not in _POSITION
    ]
    described = ", ".join(f"{quoted(column.name)} {_TYPES[column.type]}" for column, _ in found)
    db.execute(f"CREATE TABLE {quoted(table.name)} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, {described})")
    _register(db, table.name)
    names = ", ".join(quoted(column.name) for column, _ in found)
    sql = f"INSERT INTO {quoted(table.name)} ({names}) VALUES ({', '.join('?' * len(found))})"
    db.executemany(sql, zip(*(values for _, values in found), strict=True))


def _about(db: sqlite3.Connection, release: Release, context: Context) -> None:
    facts = about(release, context)
    sessions = facts.pop("sessions")
    facts["sessions"] = "; ".join(f"{one.get('title')} ({one.get('date')})" for one in sessions)
    stayed = facts.pop("skipped")
    facts["skipped"] = str(sum(sum(reasons.values()) for reasons in stayed.values()))
    facts["skipped_why"] = "; ".join(
        f"{kind} {reason}: {count}" for kind, reasons in stayed.items() for reason, count in reasons.items()
    )
    db.execute("CREATE TABLE about (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, name TEXT, value TEXT)")
    _register(db, "about")
    db.executemany("INSERT INTO about (name, value) VALUES (?, ?)", facts.items())


def _styles(db: sqlite3.Connection, layers: Iterable[str], context: Context) -> None:
    """QGIS reads the default style of a layer from this table (QGIS manual, "Saving and sharing layer properties")."""
    db.execute(_STYLES_SQL)
    _register(db, "layer_styles")
    for name in layers:
        if name.startswith("places"):
            db.execute(
                "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,"
                " styleQML, useAsDefault, description) VALUES ('', '', ?, 'geom', ?, ?, 1, ?)",
                (name, "CoNECT", places_style(_geometry_word(name), context), "Practices by colour and shape"),
            )


def _register(db: sqlite3.Connection, name: str) -> None:
    db.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES (?, 'attributes', ?)", (name, name)
    )


def _geometry_word(layer: str) -> str:
    return "line" if layer.endswith("_lines") else "fill" if layer.endswith("_areas") else "marker"


def _shapes(records: Sequence[Released]) -> NDArray[np.object_]:
    """The geometries of records, to ask them all at once."""
    return np.array([record.geometry for record in records], object)


def _geometry(shapes: NDArray[np.object_]) -> str:
    """The geometry type that all have, or the one that stands for any."""
    types = {shapely.GeometryType(kind).name for kind in set(shapely.get_type_id(shapes).tolist())} - {"MISSING"}
    return types.pop() if len(types) == 1 else "GEOMETRY"


def _extent(shapes: NDArray[np.object_]) -> tuple[float | None, ...]:
    """West, south, east, north of everything in degrees (WGS 84), of which programs make their first view."""
    there = shapes[~shapely.is_missing(shapes)]
    return tuple(float(edge) for edge in shapely.total_bounds(there)) if there.size else (None,) * 4
