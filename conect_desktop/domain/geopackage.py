"""GeoPackage (OGC 12-128r19, version 1.4): the geometry blob and the tables that every such file has."""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence
from typing import Final

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

APPLICATION_ID: Final = 0x47504B47
"""``GPKG`` in the file's header (requirement 2)."""
USER_VERSION: Final = 10400
"""GeoPackage 1.4.0."""
SRS_ID: Final = 4326
MAX_BLOB: Final = 64 * 1024 * 1024
"""No honest geometry of a session is larger; a larger blob is refused before it is parsed."""

_POINT: Final = struct.Struct("<2sBBiBIdd")
_HEADER: Final = struct.Struct("<2sBBi")
_WKB_POINT: Final = struct.Struct("<BIdd")
_WKB_POINT_HEAD: Final = b"\x01\x01\x00\x00\x00"
_POINT_HEAD: Final = _POINT.pack(b"GP", 0, 0x01, SRS_ID, 1, 1, 0.0, 0.0)[:13]
_POINT_TYPE: Final = np.dtype([("head", "V13"), ("position", "<f8", 2)])
_ENVELOPE: Final = struct.Struct("<4d")
_ENVELOPE_DOUBLES: Final = (0, 4, 6, 6, 8)
_SIMPLE: Final = (1, 2, 3)
"""Codes of point, line string and polygon in well-known binary."""
_HAS_Z, _HAS_M, _HAS_SRID = 0x80000000, 0x40000000, 0x20000000
_DEEPEST: Final = 16
"""More collections inside one another than any drawing has."""

CORE_SQL: Final = """
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
"""
"""Annex C of the standard."""

_WGS84_WKT: Final = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
    'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],'
    'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],'
    'AUTHORITY["EPSG","4326"]]'
)
SRS_ROWS: Final = (
    ("Undefined cartesian SRS", -1, "NONE", -1, "undefined", "undefined cartesian coordinate reference system"),
    ("Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined geographic coordinate reference system"),
    ("WGS 84 geodetic", SRS_ID, "EPSG", SRS_ID, _WGS84_WKT, "longitude/latitude on the WGS 84 ellipsoid"),
)
"""The reference systems that requirement 11 asks for; everything of ours is in the last one."""


def encode(geometry: BaseGeometry | None) -> bytes | None:
    """A geometry in longitude, latitude (WGS 84) as a GeoPackage blob (clause 2.1.3): little endian, 2D, an envelope
    for all but points. Heights are dropped."""
    if geometry is None:
        return None
    if geometry.geom_type == "Point" and not geometry.is_empty:
        return encode_point(geometry.x, geometry.y)
    flat = shapely.force_2d(geometry)
    wkb: bytes = shapely.to_wkb(flat, byte_order=1, output_dimension=2)
    if flat.is_empty:
        return _HEADER.pack(b"GP", 0, 0x11, SRS_ID) + wkb
    west, south, east, north = flat.bounds
    return _HEADER.pack(b"GP", 0, 0x03, SRS_ID) + _ENVELOPE.pack(west, east, south, north) + wkb


def encode_many(geometries: Sequence[BaseGeometry | None]) -> list[bytes | None]:
    """The blobs of many geometries, as `encode` makes them; those of points are put together all at once."""
    shapes = np.array(geometries, object)
    points = (shapely.get_type_id(shapes) == shapely.GeometryType.POINT) & ~shapely.is_empty(shapes)
    filled = np.empty(np.count_nonzero(points), _POINT_TYPE)
    filled["head"] = np.void(_POINT_HEAD)
    filled["position"] = np.column_stack((shapely.get_x(shapes[points]), shapely.get_y(shapes[points])))
    data = filled.tobytes()
    blobs = iter([data[start : start + _POINT.size] for start in range(0, len(data), _POINT.size)])
    return [next(blobs) if point else encode(one) for one, point in zip(geometries, points.tolist(), strict=True)]


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
    if len(blob) == start + _WKB_POINT.size and blob[start : start + 5] == _WKB_POINT_HEAD:
        # nearly everything on a map is a point: read without the care that nested geometries need
        _, _, lon, lat = _WKB_POINT.unpack_from(blob, start)
        if math.isfinite(lon) and math.isfinite(lat):
            point: BaseGeometry = shapely.from_wkb(blob[start:])
            return point
    _look_for_nesting(blob, start)
    try:
        # an undefined vertex is refused below, in words; numpy's warning would say it to nobody
        with np.errstate(invalid="ignore"):
            geometry = shapely.from_wkb(blob[start:])
    except shapely.errors.GEOSException as error:
        raise ValueError(f"its well-known binary is not readable ({error})") from error
    if geometry is None:
        raise ValueError("it holds no geometry")
    flat: BaseGeometry = shapely.force_2d(geometry) if geometry.has_z else geometry
    if not np.isfinite(shapely.get_coordinates(flat)).all():
        raise ValueError("a coordinate is not a number")
    return flat


def decode_many(blobs: Sequence[object]) -> list[BaseGeometry | None]:
    """The geometries in many cells, None for what `decode` refuses; points as we write them are read all at once."""
    found: list[BaseGeometry | None] = [None] * len(blobs)
    plain, positions, others = plain_points(blobs)
    for at, point in zip(plain, shapely.points(positions), strict=True):
        found[at] = point
    for at in others:
        try:
            found[at] = decode(blobs[at])  # type: ignore[arg-type]
        except ValueError:
            continue
    return found


def plain_points(blobs: Sequence[object]) -> tuple[list[int], NDArray[np.float64], list[int]]:
    """Where among many cells points stand as `encode_point` writes them, their longitude and latitude (shape n, 2),
    and where other blobs stand, which `decode` may know."""
    plain: list[int] = []
    others: list[int] = []
    for at, blob in enumerate(blobs):
        if type(blob) is not bytes:
            continue
        if len(blob) == _POINT.size and blob.startswith(_POINT_HEAD):
            plain.append(at)
        else:
            others.append(at)
    positions = np.frombuffer(b"".join([blobs[at] for at in plain]), _POINT_TYPE)["position"]  # type: ignore[misc]
    finite = np.isfinite(positions).all(axis=1)
    if not finite.all():
        plain = [at for at, good in zip(plain, finite, strict=True) if good]
        positions = positions[finite]
    return plain, positions, others


def _look_for_nesting(blob: bytes, start: int) -> None:
    """Refuse well-known binary (OGC 06-103r4, clause 8.2) whose collections hold collections without end, or that ends
    early: the parser would follow them until the stack is full. Raises ValueError."""
    position = start
    pending = [1]
    try:
        while pending:
            if pending[-1] == 0:
                pending.pop()
                continue
            pending[-1] -= 1
            order = "<" if blob[position] else ">"
            (code,) = struct.unpack_from(order + "I", blob, position + 1)
            kind = (code & 0xFFFF) % 1000
            if kind in _SIMPLE and len(pending) == 1:
                # the whole blob is one point, line or area: nothing can be nested
                return
            ordinates = 2 + bool(code & _HAS_Z) + bool(code & _HAS_M) + (0, 1, 1, 2)[(code & 0xFFFF) // 1000 % 4]
            position += 9 if code & _HAS_SRID else 5
            if kind == 1:
                position += 8 * ordinates
                continue
            (count,) = struct.unpack_from(order + "I", blob, position)
            position += 4
            if kind == 2:
                position += 8 * ordinates * count
            elif kind == 3:
                for _ in range(count):
                    (vertices,) = struct.unpack_from(order + "I", blob, position)
                    position += 4 + 8 * ordinates * vertices
            else:
                pending.append(count)
                if len(pending) > _DEEPEST:
                    raise ValueError("its collections are nested too deeply")
    except (struct.error, IndexError) as error:
        raise ValueError("its well-known binary ends early") from error


def decode_point(blob: bytes) -> tuple[float, float] | None:
    """Longitude, latitude of a blob that `encode_point` could have made, without making a geometry; None for others."""
    if len(blob) != _POINT.size or blob[3] != 0x01 or blob[8:13] != _WKB_POINT_HEAD:
        return None
    lon, lat = struct.unpack_from("<dd", blob, 13)
    return (lon, lat) if math.isfinite(lon) and math.isfinite(lat) else None
