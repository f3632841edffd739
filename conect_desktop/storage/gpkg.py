"""GeoPackage, the format of a book (OGC 12-128r19, version 1.4): geometry blobs and the tables it prescribes."""

from __future__ import annotations

import sqlite3
import struct
from typing import Final

import shapely
from shapely.geometry.base import BaseGeometry

from conect_desktop.storage.schema import RECORDED, Table

APPLICATION_ID: Final = 0x47504B47
"""``GPKG`` in the file's header (requirement 2)."""
USER_VERSION: Final = 10400
"""GeoPackage 1.4.0."""
SRS_ID: Final = 4326
MAX_BLOB: Final = 64 * 1024 * 1024
"""No honest geometry of a session is larger; a larger blob is refused before it is parsed."""

_POINT: Final = struct.Struct("<2sBBiBIdd")
_HEADER: Final = struct.Struct("<2sBBi")
_ENVELOPE: Final = struct.Struct("<4d")
_ENVELOPE_DOUBLES: Final = (0, 4, 6, 6, 8)

TABLES_SQL: Final = """
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL,
  srs_id INTEGER PRIMARY KEY NOT NULL,
  organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL,
  definition TEXT NOT NULL,
  description TEXT
);
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY,
  data_type TEXT NOT NULL,
  identifier TEXT UNIQUE,
  description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
  srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id)
);
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL,
  column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL,
  m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id)
);
CREATE TABLE gpkg_extensions (
  table_name TEXT,
  column_name TEXT,
  extension_name TEXT NOT NULL,
  definition TEXT NOT NULL,
  scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name)
);
CREATE TABLE gpkgext_relations (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  base_table_name TEXT NOT NULL,
  base_primary_column TEXT NOT NULL DEFAULT 'id',
  related_table_name TEXT NOT NULL,
  related_primary_column TEXT NOT NULL DEFAULT 'id',
  relation_name TEXT NOT NULL,
  mapping_table_name TEXT NOT NULL UNIQUE
);
"""
"""Annex C of the standard; the last one is of the Related Tables extension (OGC 18-000)."""

_WGS84_WKT: Final = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
    'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],'
    'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],'
    'AUTHORITY["EPSG","4326"]]'
)
_RELATED: Final = "http://www.geopackage.org/18-000.html"
_MEDIA_BASES: Final = ("places", "actors", "walks", "notes")


def mapping_view(base: str) -> str:
    """Name of the Related Tables mapping from an item table to media."""
    return f"{base}_media"


VIEWS_SQL: Final = {
    mapping_view(base): (
        f'CREATE VIEW "{mapping_view(base)}" AS SELECT b.fid AS base_id, m.id AS related_id FROM media_of AS o'
        f" JOIN \"{base}\" AS b ON b.uuid = o.item JOIN media AS m ON m.uuid = o.media WHERE o.item_table = '{base}'"
    )
    for base in _MEDIA_BASES
}
"""Mapping tables as views: GIS programs see integer ids, the book itself relates by uuid."""


def create_tables(db: sqlite3.Connection) -> None:
    """Make the tables that the standard prescribes and describe every recorded table in them."""
    for statement in TABLES_SQL.strip().split(";\n"):
        if statement.strip():
            db.execute(statement)
    db.executemany(
        "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)",
        [
            ("Undefined cartesian SRS", -1, "NONE", -1, "undefined", "undefined cartesian coordinate reference system"),
            ("Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined geographic coordinate reference system"),
            ("WGS 84 geodetic", SRS_ID, "EPSG", SRS_ID, _WGS84_WKT, "longitude/latitude on the WGS 84 ellipsoid"),
        ],
    )
    for table in RECORDED:
        register(db, table)
    for base, sql in zip(_MEDIA_BASES, VIEWS_SQL.values(), strict=True):
        db.execute(sql)
        db.execute(
            "INSERT INTO gpkgext_relations (base_table_name, base_primary_column, related_table_name,"
            " related_primary_column, relation_name, mapping_table_name) VALUES (?, 'fid', 'media', 'id', 'media', ?)",
            (base, mapping_view(base)),
        )
    rows = [("gpkgext_relations", None), *((mapping_view(base), None) for base in _MEDIA_BASES)]
    db.executemany(
        "INSERT INTO gpkg_extensions VALUES (?, ?, 'gpkg_related_tables', ?, 'read-write')",
        [(name, column, _RELATED) for name, column in rows],
    )


def register(db: sqlite3.Connection, table: Table) -> None:
    """Describe one recorded table to GIS programs."""
    srs = SRS_ID if table.geometry else None
    db.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES (?, ?, ?, ?)",
        (table.name, table.kind, table.title, srs),
    )
    if table.geometry:
        db.execute(
            "INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)",
            (table.name, table.geometry.name, table.geometry.geometry_type, SRS_ID),
        )


def encode(geometry: BaseGeometry | None) -> bytes | None:
    """A geometry in longitude, latitude (WGS 84) as a GeoPackage blob (clause 2.1.3): little endian, 2D, an envelope
    for all but points. Heights are dropped."""
    if geometry is None:
        return None
    if geometry.geom_type == "Point" and not geometry.is_empty:
        return encode_point(geometry.x, geometry.y)
    flat = shapely.force_2d(geometry)
    wkb = shapely.to_wkb(flat, byte_order=1, output_dimension=2)
    if flat.is_empty:
        return _HEADER.pack(b"GP", 0, 0x11, SRS_ID) + wkb
    west, south, east, north = flat.bounds
    return _HEADER.pack(b"GP", 0, 0x03, SRS_ID) + _ENVELOPE.pack(west, east, south, north) + wkb


def encode_point(lon: float, lat: float) -> bytes:
    """The blob of a point, without making a geometry of it first."""
    return _POINT.pack(b"GP", 0, 0x01, SRS_ID, 1, 1, lon, lat)


def decode(blob: bytes | None) -> BaseGeometry | None:
    """The geometry in a GeoPackage blob, 2D; raises ValueError where the blob is not one or in another CRS."""
    if blob is None:
        return None
    if not isinstance(blob, bytes) or len(blob) < _HEADER.size or len(blob) > MAX_BLOB:
        raise ValueError("not a GeoPackage geometry")
    magic, version, flags, srs = struct.unpack_from(("<" if blob[3] & 1 else ">") + "2sBBi", blob)
    if magic != b"GP" or version != 0 or flags & 0x20:
        raise ValueError("not a standard GeoPackage geometry")
    if srs != SRS_ID:
        raise ValueError(f"its coordinate reference system is {srs}, not {SRS_ID}")
    contents = (flags >> 1) & 0x07
    if contents >= len(_ENVELOPE_DOUBLES):
        raise ValueError("its envelope code is not defined")
    start = _HEADER.size + 8 * _ENVELOPE_DOUBLES[contents]
    try:
        geometry = shapely.from_wkb(blob[start:])
    except shapely.errors.GEOSException as error:
        raise ValueError(f"its well-known binary is not readable ({error})") from error
    if geometry is None:
        raise ValueError("it holds no geometry")
    return shapely.force_2d(geometry) if geometry.has_z else geometry


def decode_point(blob: bytes) -> tuple[float, float] | None:
    """Longitude, latitude of a blob that `encode_point` could have made, without making a geometry; None for others."""
    if len(blob) != _POINT.size or blob[3] != 0x01 or blob[8:13] != b"\x01\x01\x00\x00\x00":
        return None
    lon, lat = struct.unpack_from("<dd", blob, 13)
    return lon, lat
