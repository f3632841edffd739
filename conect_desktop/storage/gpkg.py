"""A book as a GeoPackage: its tables described to GIS programs, its media related to items."""

from __future__ import annotations

import sqlite3
from typing import Final

from conect_desktop.domain.geopackage import CORE_SQL, SRS_ID, SRS_ROWS
from conect_desktop.storage.schema import RECORDED, Table

_EXTENSIONS_SQL: Final = """
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
"""Extensions, and the table of the Related Tables extension (OGC 18-000)."""

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
    for statement in (CORE_SQL + _EXTENSIONS_SQL).strip().split(";\n"):
        if statement.strip():
            db.execute(statement)
    db.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)", SRS_ROWS)
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
