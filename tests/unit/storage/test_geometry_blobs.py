"""Geometry as GeoPackage blobs: what goes in comes out, and what is none is refused, however it is broken."""

from __future__ import annotations

import struct

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry.base import BaseGeometry

from conect_desktop.domain.geopackage import (
    SRS_ID,
    decode,
    decode_many,
    decode_point,
    encode,
    encode_many,
    encode_point,
)

degrees = st.tuples(st.floats(-180, 180), st.floats(-90, 90))


@st.composite
def rings(draw: st.DrawFn) -> list[tuple[float, float]]:
    """A closed ring; whether it crosses itself is nobody's business here."""
    corners = draw(st.lists(degrees, min_size=3, max_size=6))
    return [*corners, corners[0]]


points = st.builds(shapely.Point, degrees)
lines = st.builds(shapely.LineString, st.lists(degrees, min_size=2, max_size=8))
areas = st.builds(shapely.Polygon, rings(), st.lists(rings(), max_size=2))
several = st.one_of(
    st.builds(shapely.MultiPoint, st.lists(degrees, max_size=4)),
    st.builds(shapely.MultiLineString, st.lists(lines, max_size=3)),
    st.builds(shapely.MultiPolygon, st.lists(areas, max_size=3)),
)
geometries = st.one_of(
    points, lines, areas, several, st.builds(shapely.GeometryCollection, st.lists(points, max_size=2))
)


@given(geometries)
def test_what_goes_in_comes_out(geometry: BaseGeometry) -> None:
    blob = encode(geometry)
    assert blob is not None and blob[:2] == b"GP"
    back = decode(blob)
    assert back is not None
    assert back.geom_type == geometry.geom_type
    assert shapely.to_wkb(back) == shapely.to_wkb(geometry)


@given(geometries)
def test_the_envelope_is_the_bounds_and_only_there_when_it_says_something(geometry: BaseGeometry) -> None:
    blob = encode(geometry)
    assert blob is not None
    flags = blob[3]
    assert bool(flags & 0x10) == geometry.is_empty
    if geometry.is_empty or geometry.geom_type == "Point":
        assert flags & 0x0E == 0
    else:
        west, east, south, north = struct.unpack_from("<4d", blob, 8)
        assert (west, south, east, north) == geometry.bounds


@given(degrees, st.floats(allow_nan=False, allow_infinity=False))
def test_heights_are_dropped(position: tuple[float, float], height: float) -> None:
    point = shapely.Point(*position, height)
    assert encode(point) == encode_point(*position)
    back = decode(encode(shapely.LineString([point, (0.0, 0.0, 1.0)])))
    assert back is not None and not back.has_z


@given(degrees)
def test_a_point_is_read_without_making_a_geometry(position: tuple[float, float]) -> None:
    blob = encode_point(*position)
    assert decode_point(blob) == position
    assert decode(blob) == shapely.Point(position)


@given(st.lists(st.one_of(geometries.map(encode), st.binary(max_size=60), st.none(), st.text(max_size=5))))
def test_many_are_read_as_each_alone_would_be(cells: list[object]) -> None:
    read = decode_many(cells)
    assert len(read) == len(cells)
    for cell, geometry in zip(cells, read, strict=True):
        try:
            alone = decode(cell) if isinstance(cell, bytes) else None
        except ValueError:
            alone = None
        assert alone == geometry


def test_a_position_that_is_no_number_is_not_read_among_many() -> None:
    assert decode_many([encode_point(float("nan"), 1.0), encode_point(2.0, 1.0)]) == [None, shapely.Point(2.0, 1.0)]


def test_no_geometry_is_no_blob() -> None:
    assert encode(None) is None
    assert decode(None) is None


@pytest.mark.parametrize("position", [(float("nan"), 1.0), (1.0, float("inf"))])
def test_a_point_without_a_position_is_not_read_as_one(position: tuple[float, float]) -> None:
    blob = encode_point(*position)
    assert decode_point(blob) is None
    with pytest.raises(ValueError, match="not a number"):
        decode(blob)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_geometry_or_refused(rubbish: bytes) -> None:
    _decodes_or_refuses(rubbish)


@given(st.binary(max_size=120), st.sampled_from([0x00, 0x01, 0x03, 0x05, 0x11]))
def test_any_bytes_behind_a_good_header_are_a_geometry_or_refused(rubbish: bytes, flags: int) -> None:
    order = "<" if flags & 1 else ">"
    _decodes_or_refuses(struct.pack(order + "2sBBi", b"GP", 0, flags, SRS_ID) + rubbish)


@given(geometries, st.data())
def test_a_geometry_with_wrong_bytes_is_a_geometry_or_refused(geometry: BaseGeometry, data: st.DataObject) -> None:
    blob = bytearray(encode(geometry) or b"")
    for _ in range(data.draw(st.integers(1, 3))):
        blob[data.draw(st.integers(0, len(blob) - 1))] = data.draw(st.integers(0, 255))
    _decodes_or_refuses(bytes(blob[: data.draw(st.integers(0, len(blob)))]))


def _decodes_or_refuses(blob: bytes) -> None:
    try:
        geometry = decode(blob)
    except ValueError:
        return
    assert geometry is not None and not geometry.has_z


@given(geometries)
def test_any_byte_order_and_envelope_is_read(geometry: BaseGeometry) -> None:
    """As other programs write it: big endian, an envelope with heights."""
    wkb = shapely.to_wkb(geometry, byte_order=0)
    blob = struct.pack(">2sBBi6d", b"GP", 0, 0x04, SRS_ID, 0, 0, 0, 0, 0, 0) + wkb
    back = decode(blob)
    assert back is not None and shapely.to_wkb(back) == shapely.to_wkb(geometry)


def test_another_reference_system_is_refused() -> None:
    blob = struct.pack("<2sBBi", b"GP", 0, 1, 2154) + shapely.to_wkb(shapely.Point(1, 2))
    with pytest.raises(ValueError, match="2154"):
        decode(blob)


@pytest.mark.parametrize("kind", [4, 5, 6, 7, 10, 1007])
def test_collections_in_collections_without_end_do_not_break_the_parser(kind: int) -> None:
    """Followed by the parser itself they would fill the stack, and the program would be gone without a word."""
    header = struct.pack("<2sBBi", b"GP", 0, 1, SRS_ID)
    with pytest.raises(ValueError, match="nested"):
        decode(header + struct.pack("<BII", 1, kind, 1) * 200_000)


def test_a_collection_of_many_is_read() -> None:
    many = shapely.MultiPolygon([shapely.box(x, 0, x + 0.5, 1).buffer(0.1) for x in range(100)])
    assert decode(encode(many)) == many


_odd = st.sampled_from(
    [None, shapely.Point(), shapely.Point(float("nan"), 1), shapely.Point(1, 2, 3), shapely.Point(-0.0, 0.0)]
)


@given(st.lists(st.one_of(geometries, points, _odd), max_size=6))
def test_many_are_written_as_each_is_alone(several: list[BaseGeometry | None]) -> None:
    assert encode_many(several) == [encode(one) for one in several]
