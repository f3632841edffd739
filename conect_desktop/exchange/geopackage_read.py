"""Reading somebody else's GeoPackage (OGC 12-128): one layer, in whatever reference system, by SQLite itself.

Never through GDAL inside this process: two copies of SQLite ignore each other's locks.
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from conect_desktop.domain.geopackage import SRS_ID, decode
from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.sentence import Sentence
from conect_desktop.errors import BadFile, Cancelled
from conect_desktop.exchange.incoming import MAX_COLUMNS, Row, Source, chosen_layer, looked_at
from conect_desktop.sqlite_uri import quoted, sqlite_uri

MAX_BYTES: Final = 4 << 30
_MAGIC: Final = b"SQLite format 3\x00"
_STEP: Final = 1_000
_INSTRUCTIONS: Final = 200_000
"""Steps of SQLite's machine between two looks at whether the person cancelled."""
_MAX_CELL: Final = 64 * 2**20
_WRONG: Final = (sqlite3.Error, UnicodeDecodeError)
"""What reading a damaged file raises; the driver chokes on SQLite's own message where a damaged name is in it."""
_PREFERRED: Final = "places"
"""The layer of this program's own books and exports."""
_KINDS: Final = frozenset({"Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon"})


@dataclass(frozen=True, slots=True)
class _Layer:
    """A table of features: its name, its geometry column, its reference system as `pyproj` reads it."""

    name: str
    column: str
    crs: str | None


def geopackage_source(path: Path, progress: Progress | None = None, layer: str | None = None) -> Source:
    """One layer of a GeoPackage: the one asked for, else `places`, else the first that has features.

    Raises `BadFile` where the file is none, is damaged, or holds something that would be run on reading.
    """
    watched = progress or Silent()
    head = looked_at(path, MAX_BYTES)
    if not head.startswith(_MAGIC):
        raise BadFile("this is not a GeoPackage", path=path, remedy="Choose a .gpkg file.")
    db = _connected(path, watched)
    try:
        layers = _layers(db, path)
        names = tuple(layers)
        chosen = layers[_chosen(db, layers, layer, path)]
        columns = _columns(db, chosen)
    except _WRONG as error:
        db.close()
        raise _told(path, error) from error
    except BaseException:
        db.close()
        raise
    rows = _rows(db, chosen, columns, path, watched)
    return Source(
        path, rows, columns=columns, unit="feature", crs=chosen.crs, layer=chosen.name, layers=names, close=db.close
    )


def _connected(path: Path, progress: Progress) -> sqlite3.Connection:
    """A connection that writes nothing and runs nothing of the file's own."""

    def asked() -> int:
        try:
            progress.check()
        except Cancelled:
            return 1
        return 0

    problem: Exception | None = None
    # a file on a read-only medium whose last writer used a log can't be opened but as one that never changes
    for how in (("mode=ro",), ("mode=ro", "immutable=1")):
        # rows are fetched on whichever thread the work goes on
        db = sqlite3.connect(sqlite_uri(path, *how), uri=True, check_same_thread=False)
        try:
            db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MAX_CELL + 1024)
            db.execute("PRAGMA trusted_schema = OFF")
            db.execute("PRAGMA cell_size_check = ON")
            db.execute("PRAGMA query_only = ON")
            db.execute("PRAGMA mmap_size = 0")
            db.text_factory = lambda raw: raw.decode("utf-8", "replace")
            db.set_progress_handler(asked, _INSTRUCTIONS)
            found = db.execute("PRAGMA quick_check(1)").fetchone()
        except _WRONG as error:
            db.close()
            progress.check()
            problem = error
            continue
        if found is None or found[0] != "ok":
            db.close()
            raise BadFile("the file is damaged", path=path, remedy="Copy it again from where it came.")
        return db
    assert problem is not None
    raise _told(path, problem) from problem


def _told(path: Path, error: Exception) -> BadFile:
    if isinstance(error, UnicodeDecodeError):
        return BadFile("the file is damaged", path=path, remedy="Copy it again from where it came.")
    if "locked" in str(error) or "busy" in str(error):
        return BadFile("another program is writing to it", path=path, remedy="Close it there and try again.")
    return BadFile(f"the file can't be read ({error})", path=path, remedy="Copy it again from where it came.")


def _layers(db: sqlite3.Connection, path: Path) -> dict[str, _Layer]:
    tables = {
        name: str(sql or "") for name, sql in db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
    }
    if not {"gpkg_contents", "gpkg_geometry_columns", "gpkg_spatial_ref_sys"} <= set(tables):
        raise BadFile("this is a database but not a GeoPackage", path=path, remedy="Choose a .gpkg file.")
    found = db.execute(
        "SELECT c.table_name, g.column_name, g.srs_id, s.organization, s.organization_coordsys_id, s.definition"
        " FROM gpkg_contents c JOIN gpkg_geometry_columns g ON g.table_name = c.table_name"
        " LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id"
        " WHERE c.data_type = 'features' ORDER BY c.rowid LIMIT 1000"
    ).fetchall()
    layers: dict[str, _Layer] = {}
    for table, column, srs, organization, code, definition in found:
        # a view or a virtual table could run what the file brings with it
        sql = tables.get(str(table))
        if sql is not None and not sql.lstrip().upper().startswith("CREATE VIRTUAL"):
            layers[str(table)] = _Layer(str(table), str(column), _system(srs, organization, code, definition))
    if not layers:
        raise BadFile(
            "it has no layer of points, lines or areas", path=path, remedy="Base maps are added from the map's menu."
        )
    return layers


def _system(srs: Any, organization: Any, code: Any, definition: Any) -> str | None:
    """A layer's reference system; None where it is not defined (0 and -1, requirement 11)."""
    if srs in (0, -1, None):
        return None
    if organization and code and str(organization).upper() != "NONE":
        return f"{str(organization).upper()}:{code}"
    return str(definition) if definition and str(definition) != "undefined" else None


def _chosen(db: sqlite3.Connection, layers: dict[str, _Layer], wanted: str | None, path: Path) -> str:
    if wanted is not None:
        return chosen_layer(wanted, tuple(layers), path, "layer")
    if _PREFERRED in layers:
        return _PREFERRED
    filled = (name for name in layers if db.execute(f"SELECT 1 FROM {quoted(name)} LIMIT 1").fetchone())
    return next(filled, next(iter(layers)))


def _columns(db: sqlite3.Connection, layer: _Layer) -> tuple[str, ...]:
    """What a person may mean by a column: without the geometry, the key, and pictures."""
    told = db.execute(f"PRAGMA table_info({quoted(layer.name)})").fetchall()
    return tuple(
        str(name)
        for _, name, kind, _, _, key in told
        if not key and str(name).lower() != layer.column.lower() and "BLOB" not in str(kind).upper()
    )[:MAX_COLUMNS]


def _rows(
    db: sqlite3.Connection, layer: _Layer, columns: tuple[str, ...], path: Path, progress: Progress
) -> Iterator[Row]:
    wanted = ", ".join(quoted(name) for name in (layer.column, *columns))
    number = 0
    try:
        (total,) = db.execute(f"SELECT count(*) FROM {quoted(layer.name)}").fetchone()
        with closing(db.execute(f"SELECT {wanted} FROM {quoted(layer.name)}")) as cursor:
            for number, (blob, *values) in enumerate(cursor, 1):
                if number % _STEP == 0:
                    progress.step(number, total)
                    progress.check()
                cells = {
                    name: value for name, value in zip(columns, values, strict=True) if not isinstance(value, bytes)
                }
                yield _row(number, blob, cells)
    except _WRONG as error:
        progress.check()
        raise BadFile(
            f"the file can't be read on ({str(error)[:200]})", path=path, place=f"after feature {number}",
            remedy="Copy it again from where it came.",
        ) from error  # fmt: skip


def _row(number: int, blob: Any, cells: dict[str, Any]) -> Row:
    if blob is None:
        return Row(number, cells)
    try:
        geometry = decode(_as_ours(blob))
    except ValueError as error:
        return Row(number, cells, problem=Sentence("its geometry can't be read ({0})", error))
    if geometry is None or geometry.is_empty:
        return Row(number, cells)
    if geometry.geom_type not in _KINDS:
        what = Sentence("its geometry is a {0}: make points, lines or areas of it", geometry.geom_type)
        return Row(number, cells, problem=what)
    if geometry.geom_type == "Point":
        return Row(number, cells, (geometry.x, geometry.y))
    return Row(number, cells, shape=geometry)


def _as_ours(blob: Any) -> Any:
    """The blob with the number of our reference system in it: the layer says which one it is, and that is looked at."""
    if not isinstance(blob, bytes) or len(blob) < 8:
        return blob
    return blob[:4] + struct.pack("<i" if blob[3] & 1 else ">i", SRS_ID) + blob[8:]
