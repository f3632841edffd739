"""Base maps kept in SQLite: MBTiles, and the tiles of a GeoPackage.

Specifications: MBTiles 1.3 (Mapbox, 2018); OGC 12-128r19 (GeoPackage 1.4), clause 2.2. Both come from anywhere, so the
schema isn't trusted, tiles are bounded before they are read, and a query that doesn't end is broken off.
"""

from __future__ import annotations

import math
import sqlite3
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from conect_desktop.basemap.compression import gunzip
from conect_desktop.basemap.pack import (
    MAX_STORED_BYTES,
    MAX_TILE_BYTES,
    MAX_ZOOM,
    WORLD,
    BadPack,
    Bounds,
    Kind,
    plain_text,
)
from conect_desktop.sqlite_uri import quoted, sqlite_uri

_HALF: Final = math.pi * 6378137.0
"""Metres from the middle of Web Mercator's square to its edge (EPSG:3857)."""
_STEPS: Final = 2_000_000
"""Instructions of SQLite's machine that one question may take: a tile is found by its index in some hundred."""
_LONGEST: Final = 2 * MAX_STORED_BYTES
"""Bytes of a text or tile that SQLite makes; a tile that is too long is told by its length up to here."""
_METADATA: Final = (
    "SELECT name, substr(value, 1, 5000) FROM metadata"
    " WHERE name IN ('name', 'attribution', 'bounds', 'minzoom', 'maxzoom', 'format') LIMIT 50"
)
_RASTER: Final = (b"\x89PNG", b"\xff\xd8\xff", b"RIFF")
_FETCH_AGAIN: Final = "Copy or download the pack again; another one can be used meanwhile."


class _Tables:
    """A file of SQLite, asked by one thread at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        uri = sqlite_uri(path, "mode=ro", "immutable=1")
        try:
            self._db: sqlite3.Connection | None = sqlite3.connect(uri, uri=True, check_same_thread=False)
        except sqlite3.Error as error:
            raise self.bad(f"the file can't be opened ({error})", remedy="Choose a file that you may read.") from error
        # a view may make texts of any length out of nothing
        self._db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
        self._db.execute("PRAGMA trusted_schema = OFF")
        self._db.execute("PRAGMA cell_size_check = ON")
        self._db.text_factory = lambda data: data.decode("utf-8", "replace")
        self._db.set_progress_handler(lambda: 1, _STEPS)

    def ask(self, sql: str, values: Sequence[Any] = (), place: str | None = None) -> list[tuple[Any, ...]]:
        """Rows; none once it is closed. Raises `BadPack` where the file doesn't answer."""
        with self._lock:
            if self._db is None:
                return []
            try:
                return self._db.execute(sql, values).fetchall()
            except UnicodeDecodeError as error:
                # SQLite's own message quotes what it found in a damaged schema
                raise self.bad("it can't be read, it is damaged", place=place) from error
            except sqlite3.Error as error:
                raise self.bad(f"it can't be read ({error})", place=place) from error

    def columns(self, table: str) -> set[str]:
        """Names of a table's or view's columns; empty where there is none."""
        return {str(row[1]) for row in self.ask(f"PRAGMA table_info({quoted(table)})")}

    def first_zoom(self, table: str, zooms: Iterable[int]) -> int:
        """The first of these zooms that has tiles: writers list some that are empty."""
        sql = f"SELECT 1 FROM {quoted(table)} WHERE zoom_level = ? LIMIT 1"
        found = next((zoom for zoom in zooms if self.ask(sql, (zoom,), "tiles")), None)
        if found is None:
            raise self.bad("it holds no tiles")
        return found

    def starts(self, table: str) -> list[bytes]:
        """The first bytes of some tiles."""
        rows = self.ask(f"SELECT substr(tile_data, 1, 4) FROM {quoted(table)} LIMIT 8", place="tiles")
        return [start for (start,) in rows if isinstance(start, bytes)]

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._db is not None:
                self._db.close()
                self._db = None

    def bad(self, what: str, *, place: str | None = None, remedy: str = _FETCH_AGAIN) -> BadPack:
        """Trouble with this file."""
        return BadPack(what, path=self.path, place=place, remedy=remedy)


def _bounded(table: str) -> str:
    """SQL for a tile that reads no more of it than a tile may have."""
    return (
        f"SELECT length(tile_data), CASE WHEN length(tile_data) <= {MAX_STORED_BYTES} THEN tile_data END"
        f" FROM {quoted(table)} WHERE zoom_level = ? AND tile_column = ? AND tile_row = ? LIMIT 1"
    )


def _tile(tables: _Tables, rows: list[tuple[Any, ...]], place: str) -> bytes | None:
    """What a row holds, decompressed where it is a vector tile; None for an empty one."""
    if not rows or not rows[0][0]:
        return None
    length, data = rows[0]
    if not isinstance(data, bytes):
        raise tables.bad(f"the tile has {length} bytes, more than {MAX_STORED_BYTES}", place=place)
    if data[:2] != b"\x1f\x8b":
        return data
    try:
        return gunzip(data, MAX_TILE_BYTES)
    except ValueError as error:
        raise tables.bad(str(error), place=place) from error


def kind_of(path: Path) -> Literal["mbtiles", "geopackage"] | None:
    """What tiles a file of SQLite holds; None for none."""
    tables = _Tables(path)
    try:
        # the tiles of a GeoPackage may be called just as those of MBTiles
        if tables.columns("gpkg_tile_matrix_set"):
            return "geopackage"
        return "mbtiles" if {"zoom_level", "tile_column", "tile_row", "tile_data"} <= tables.columns("tiles") else None
    finally:
        tables.close()


def open_tables(path: Path) -> MBTilesPack | GeoPackageTiles:
    """Open a file of SQLite that holds tiles; `BadPack` where there are none."""
    kind = kind_of(path)
    if kind is None:
        raise BadPack(
            "there are no tiles in it", path=path, remedy="Choose a file that ends in .pmtiles, .mbtiles or .gpkg."
        )
    return MBTilesPack(path) if kind == "mbtiles" else GeoPackageTiles(path)


class MBTilesPack:
    """An MBTiles file, raster or vector."""

    kind: Kind = "MBTiles"

    def __init__(self, path: Path) -> None:
        """Open it and read what it says of itself."""
        self.path = path
        self._tables = _Tables(path)
        try:
            told = {str(k): v for k, v in self._tables.ask(_METADATA, place="metadata")}
            self.name = plain_text(told.get("name")) or path.stem
            self.attribution = plain_text(told.get("attribution"))
            self.bounds: Bounds = _bounds(told.get("bounds"))
            self.min_zoom, self.max_zoom = self._zooms(told)
            self.format: Literal["vector", "raster"] = self._kind(str(told.get("format", "")))
        except BaseException:
            self._tables.close()
            raise

    def tile(self, z: int, x: int, y: int) -> bytes | None:
        """One tile by XYZ address: the file counts rows from the south."""
        if not self.min_zoom <= z <= self.max_zoom or not (0 <= x < 1 << z and 0 <= y < 1 << z):
            return None
        place = f"tile {z}/{x}/{y}"
        return _tile(self._tables, self._tables.ask(_bounded("tiles"), (z, x, (1 << z) - 1 - y), place), place)

    def close(self) -> None:
        """Let go of the file."""
        self._tables.close()

    def _zooms(self, told: dict[str, Any]) -> tuple[int, int]:
        try:
            zooms = int(told["minzoom"]), int(told["maxzoom"])
        except (KeyError, TypeError, ValueError):
            # not every writer says so; both are answered by the index
            rows = self._tables.ask("SELECT min(zoom_level), max(zoom_level) FROM tiles", place="tiles")
            if not rows or rows[0][0] is None:
                raise self._tables.bad("it holds no tiles") from None
            try:
                zooms = int(rows[0][0]), int(rows[0][1])
            except (TypeError, ValueError, OverflowError):
                raise self._tables.bad("its zooms are no numbers", place="tiles") from None
        if not 0 <= zooms[0] <= zooms[1] <= MAX_ZOOM:
            raise self._tables.bad(f"its zooms {zooms[0]} to {zooms[1]} make no sense", place="metadata")
        return self._tables.first_zoom("tiles", range(zooms[0], zooms[1] + 1)), zooms[1]

    def _kind(self, told: str) -> Literal["vector", "raster"]:
        if told in ("pbf", "application/x-protobuf", "mvt"):
            return "vector"
        starts = self._tables.starts("tiles")
        if any(start.startswith(_RASTER) for start in starts):
            return "raster"
        if any(start[:2] == b"\x1f\x8b" for start in starts):
            return "vector"
        raise self._tables.bad(
            f"its tiles are of the kind {told or 'unknown'}; this program shows vector tiles, PNG, JPEG and WebP",
            remedy="Choose another pack.",
        )


def _bounds(told: Any) -> Bounds:
    """West, south, east, north; the world where they make no sense."""
    try:
        west, south, east, north = (float(part) for part in str(told).split(","))
    except ValueError:
        return WORLD
    return (west, south, east, north) if -180 <= west < east <= 180 and -90 <= south < north <= 90 else WORLD


@dataclass(frozen=True, slots=True)
class _Matrix:
    """One zoom of a GeoPackage's tiles: its number there, and where in XYZ its first column and row are."""

    number: int
    column: int
    row: int
    width: int
    height: int

    def inside(self, zoom: int) -> bool:
        """Whether it lies within the world's tiles of that zoom; the last of them may stick out."""
        size = 1 << zoom
        return (
            0 <= self.column < size
            and 0 <= self.row < size
            and 0 < self.width <= 2 * size
            and 0 < self.height <= 2 * size
        )


class GeoPackageTiles:
    """The tiles of a GeoPackage that lie on the grid of web maps (EPSG:3857)."""

    kind: Kind = "GeoPackage"

    def __init__(self, path: Path) -> None:
        """Open its first table of such tiles; raises `BadPack` where there is none."""
        self.path = path
        self.format: Literal["vector", "raster"] = "raster"
        self._tables = _Tables(path)
        try:
            self._table, self.name, self.attribution, corner = self._find()
            self._zooms = self._matrices(corner)
            numbers = {matrix.number: zoom for zoom, matrix in self._zooms.items()}
            self.min_zoom = numbers[self._tables.first_zoom(self._table, sorted(numbers))]
            self.max_zoom = max(self._zooms)
            self.bounds: Bounds = _matrix_bounds(self.max_zoom, self._zooms[self.max_zoom])
            self._check_kind()
        except BaseException:
            self._tables.close()
            raise

    def tile(self, z: int, x: int, y: int) -> bytes | None:
        """One tile by XYZ address."""
        matrix = self._zooms.get(z)
        if matrix is None or not (0 <= x - matrix.column < matrix.width and 0 <= y - matrix.row < matrix.height):
            return None
        place = f"tile {z}/{x}/{y}"
        where = (matrix.number, x - matrix.column, y - matrix.row)
        return _tile(self._tables, self._tables.ask(_bounded(self._table), where, place), place)

    def close(self) -> None:
        """Let go of the file."""
        self._tables.close()

    def _find(self) -> tuple[str, str, str, tuple[float, float]]:
        rows = self._tables.ask(
            "SELECT c.table_name, c.identifier, c.description, s.min_x, s.max_y, r.organization,"
            " r.organization_coordsys_id FROM gpkg_contents AS c"
            " JOIN gpkg_tile_matrix_set AS s ON s.table_name = c.table_name"
            " JOIN gpkg_spatial_ref_sys AS r ON r.srs_id = s.srs_id WHERE c.data_type = 'tiles' LIMIT 100"
        )
        for table, identifier, description, west, north, organization, code in rows:
            if str(organization).upper() == "EPSG" and code in (3857, 900913):
                return str(table), plain_text(identifier) or self.path.stem, plain_text(description), (west, north)
        raise self._tables.bad(
            "its tiles are in another reference system than web maps" if rows else "it holds no tiles",
            remedy="Make it anew for EPSG:3857 with the tiling scheme GoogleMapsCompatible.",
        )

    def _matrices(self, corner: tuple[float, float]) -> dict[int, _Matrix]:
        found: dict[int, _Matrix] = {}
        for number, width, height, tile_width, pixel in self._tables.ask(
            "SELECT zoom_level, matrix_width, matrix_height, tile_width, pixel_x_size FROM gpkg_tile_matrix"
            " WHERE table_name = ? LIMIT 100",
            (self._table,),
        ):
            try:
                size = float(pixel) * int(tile_width)
                zoom = math.log2(2 * _HALF / size)
                column, row = (float(corner[0]) + _HALF) / size, (_HALF - float(corner[1])) / size
                matrix = _Matrix(int(number), round(column), round(row), int(width), int(height))
                level = round(zoom)
            except (TypeError, ValueError, ArithmeticError):
                continue
            on_grid = all(abs(value - round(value)) < 1e-3 for value in (zoom, column, row))
            if on_grid and 0 <= level <= MAX_ZOOM and matrix.inside(level):
                found[level] = matrix
        if not found:
            raise self._tables.bad(
                "its tiles don't lie on the grid of web maps",
                remedy="Make it anew with the tiling scheme GoogleMapsCompatible.",
            )
        return found

    def _check_kind(self) -> None:
        if not any(start.startswith(_RASTER) for start in self._tables.starts(self._table)):
            raise self._tables.bad("its tiles are no PNG, JPEG or WebP pictures", remedy="Choose another pack.")


def _matrix_bounds(zoom: int, matrix: _Matrix) -> Bounds:
    """The area of a zoom's tiles in degrees (WGS 84)."""

    def lon(column: int) -> float:
        return float(column / 2**zoom * 360 - 180)

    def lat(row: int) -> float:
        return math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * row / 2**zoom))))

    south = min(matrix.row + matrix.height, 1 << zoom)
    east = min(matrix.column + matrix.width, 1 << zoom)
    return (lon(matrix.column), lat(south), lon(east), lat(matrix.row))
