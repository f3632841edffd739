"""Opening a file from elsewhere, whatever its format: its rows, placed on Earth."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from conect_desktop.domain.progress import Progress
from conect_desktop.domain.sentence import Sentence
from conect_desktop.errors import BadFile
from conect_desktop.exchange.crs import Grid, Lab, on_earth
from conect_desktop.exchange.csv_read import csv_source
from conect_desktop.exchange.geopackage_read import geopackage_source
from conect_desktop.exchange.gpx_read import gpx_source
from conect_desktop.exchange.incoming import Row, Source, geojson_source, must_be_file
from conect_desktop.exchange.kml_read import kml_source
from conect_desktop.exchange.positions import Roles, located
from conect_desktop.exchange.xlsx_read import xlsx_source
from conect_desktop.services.import_meanings import checked, roles_of
from conect_desktop.storage.repositories import Dossiers

if TYPE_CHECKING:
    import sqlite_utils

_FIRST: Final = 50
"""Rows that are looked at to tell which columns hold the position."""
Doubles = Literal["skip", "keep"]


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person says of a file; whatever they leave open is guessed."""

    meanings: Mapping[str, str] = field(default_factory=dict)
    """Column → field, a position, an addition to the description, or nothing (`services.import_meanings`)."""
    crs: str | None = None
    """Reference system of the coordinates, against what the file says."""
    layer: str | None = None
    """Layer of a GeoPackage or sheet of a workbook."""
    doubles: Doubles = "keep"
    """Whether a place that the book likely has already is left out."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A file whose rows are in longitude, latitude (WGS 84)."""

    source: Source
    rows: Iterator[Row]
    roles: Roles


def lab_of(db: sqlite_utils.Database) -> Lab:
    """Where the book's lab is."""
    dossier = Dossiers(db).the_one()
    return Lab(dossier.country, dossier.longitude, dossier.latitude)


def source_of(path: Path, choices: Choices, progress: Progress) -> Source:
    """A file's rows as it has them; leave it with `with`. Raises `Trouble` where no reader knows it."""
    must_be_file(path)
    kind = _kind(path)
    if kind == "gpkg":
        return geopackage_source(path, progress, choices.layer)
    if kind == "xlsx":
        return xlsx_source(path, progress, choices.layer)
    if choices.layer is not None:
        raise BadFile("it has neither layers nor sheets", path=path, remedy="Leave out --layer and --sheet.")
    if kind == "kml":
        return kml_source(path, progress)
    if kind == "gpx":
        return gpx_source(path, progress)
    if kind == "csv":
        return csv_source(path, progress)
    return geojson_source(path, progress)


def opened(source: Source, choices: Choices, lab: Lab) -> Opened:
    """The rows of a source in longitude, latitude; raises `Trouble` where nothing tells how to get them there."""
    said = checked(choices.meanings, source)
    rows, roles = source.rows, Roles()
    if source.table:
        first = list(islice(rows, _FIRST))
        roles = roles_of(said, source, first)
        rows = located(source, chain(first, rows), roles)
        if not roles:
            source.hints.append(Sentence("no column tells where: the places come without a position"))
    if source.on_earth:
        if choices.crs and not Grid(choices.crs, source.path).same:
            raise BadFile(
                "GeoJSON is in WGS 84, and no other grid can be chosen for it", path=source.path,
                remedy="Leave out --crs; a file in another grid is converted to EPSG:4326 by a GIS program.",
            )  # fmt: skip
        return Opened(source, rows, roles)
    crs = choices.crs or source.crs
    return Opened(source, on_earth(rows, Grid(crs, source.path) if crs else None, source.path, lab), roles)


def _kind(path: Path) -> str:
    """The format, by what the file begins with, then by its name."""
    ending = path.suffix.lower()
    try:
        with path.open("rb") as file:
            head = file.read(4_096)
    except OSError:
        # the reader says what is wrong with it
        head = b""
    if head.startswith(b"SQLite format 3\x00") or ending == ".gpkg":
        return "gpkg"
    if head.startswith(b"PK"):
        return "kml" if ending == ".kmz" or (ending not in (".xlsx", ".xlsm") and _holds_kml(path)) else "xlsx"
    if ending in (".xlsx", ".xlsm", ".xls", ".ods"):
        return "xlsx"
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if ending in (".gpx", ".kml", ".kmz"):
        return "gpx" if ending == ".gpx" else "kml"
    if text.startswith(b"<"):
        return "gpx" if b"<gpx" in text else "kml"
    if ending in (".csv", ".tsv", ".tab") or (ending == ".txt" and not text.startswith(b"{")):
        return "csv"
    return "geojson"


def _holds_kml(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            return any(name.lower().endswith(".kml") for name in archive.namelist()[:1_000])
    except (OSError, ValueError, zipfile.BadZipFile):
        return False
