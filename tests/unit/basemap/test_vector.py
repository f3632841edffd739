"""Decoding vector tiles: what was drawn comes back, and rubbish is refused."""

from __future__ import annotations

import contextlib

import mapbox_vector_tile
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mapbox_vector_tile.Mapbox import vector_tile_pb2

from conect_desktop.basemap import vector
from conect_desktop.basemap.vector import GeometryKind, decode
from tests.unit.basemap.packmaking import street_tile

coordinate = st.integers(-200, 4300)
position = st.tuples(coordinate, coordinate)
attributes = st.dictionaries(
    st.text(max_size=8), st.one_of(st.text(max_size=8), st.booleans(), st.integers(-(2**62), 2**62)), max_size=4
)


def encoded(features: list[dict[str, object]]) -> bytes:
    return bytes(
        mapbox_vector_tile.encode(
            [{"name": "layer", "features": features}],
            default_options={"y_coord_down": True, "check_winding_order": False},
        )
    )


def message(geometry: list[int], kind: int = 2, **layer_fields: object) -> bytes:
    """A tile with one feature of these command words."""
    tile = vector_tile_pb2.tile()
    layer = tile.layers.add(name="layer", version=2, **layer_fields)
    layer.features.add(type=kind, geometry=geometry)
    return bytes(tile.SerializeToString())


def test_a_street_a_park_and_a_place_come_back() -> None:
    layers = decode(street_tile())
    assert list(layers) == ["roads", "landuse", "places"]
    (street,) = layers["roads"].features
    assert street.kind is GeometryKind.LINE
    assert street.parts[0].tolist() == [[0, 0], [100, 50], [4096, 4096]]
    assert street.attributes == {"kind": "minor_road", "name": "Rue Gabriel-Péri", "bridge": True}
    (park,) = layers["landuse"].features
    assert [len(ring) for ring in park.parts] == [5, 4]
    assert all((ring[0] == ring[-1]).all() for ring in park.parts)
    assert park.attributes["area"] == 12.5
    assert layers["places"].features[0].parts[0].tolist() == [[7, 9]]


def test_geometry_cannot_be_changed_by_a_painter_that_shares_it() -> None:
    part = decode(street_tile())["roads"].features[0].parts[0]
    with pytest.raises(ValueError, match="read-only"):
        part += 1
    assert part.dtype == np.float32


@given(
    st.lists(
        st.tuples(st.lists(st.lists(position, min_size=2, max_size=9), min_size=1, max_size=4), attributes), max_size=5
    )
)
def test_lines_survive_encoding_and_decoding(
    drawn: list[tuple[list[list[tuple[int, int]]], dict[str, object]]],
) -> None:
    tile = vector_tile_pb2.tile()
    layer = tile.layers.add(name="layer", version=2, extent=4096)
    for lines, _ in drawn:
        words: list[int] = []
        x = y = 0
        for line in lines:
            for i, (to_x, to_y) in enumerate(line):
                if i < 2:
                    words.append(9 if i == 0 else (len(line) - 1) << 3 | 2)
                words += [zigzag(to_x - x), zigzag(to_y - y)]
                x, y = to_x, to_y
        layer.features.add(type=2, geometry=words)
    decoded = decode(tile.SerializeToString())["layer"].features
    assert [[part.tolist() for part in feature.parts] for feature in decoded] == [
        [[list(p) for p in line] for line in lines] for lines, _ in drawn
    ]


def zigzag(value: int) -> int:
    return value << 1 if value >= 0 else (-value << 1) - 1


@given(st.lists(st.tuples(position, attributes), min_size=1, max_size=6))
def test_points_and_attributes_survive_the_other_encoder(
    drawn: list[tuple[tuple[int, int], dict[str, object]]],
) -> None:
    data = encoded([{"geometry": f"POINT ({x} {y})", "properties": known} for (x, y), known in drawn])
    decoded = decode(data)["layer"].features
    assert [tuple(feature.parts[0][0].tolist()) for feature in decoded] == [xy for xy, _ in drawn]
    assert [dict(feature.attributes) for feature in decoded] == [known for _, known in drawn]


@given(st.integers(1, 2000), st.integers(1, 2000), st.integers(3, 12))
def test_a_polygon_beside_lines_keeps_its_ring(x: int, y: int, corners: int) -> None:
    angles = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    ring = [(round(x + 900 * np.cos(a)), round(y + 900 * np.sin(a))) for a in angles]
    text = ", ".join(f"{a} {b}" for a, b in [*ring, ring[0]])
    data = encoded(
        [
            {"geometry": "LINESTRING (1 1, 2 2)", "properties": {}},
            {"geometry": f"POLYGON (({text}))", "properties": {}},
            {"geometry": "MULTIPOINT ((3 3), (4 4))", "properties": {}},
        ]
    )
    line, polygon, points = decode(data)["layer"].features
    assert line.parts[0].tolist() == [[1, 1], [2, 2]]
    assert {tuple(p) for p in polygon.parts[0].tolist()} == set(ring)
    assert points.parts[0].tolist() == [[3, 3], [4, 4]]


@given(st.binary(max_size=200))
def test_arbitrary_bytes_do_nothing_but_raise_value_error(data: bytes) -> None:
    with contextlib.suppress(ValueError):
        decode(data)


@given(st.integers(0, len(street_tile()) - 1), st.integers(0, 255))
def test_one_wrong_byte_does_nothing_but_raise_value_error(where: int, value: int) -> None:
    data = bytearray(street_tile())
    data[where] = value
    with contextlib.suppress(ValueError):
        decode(bytes(data))


@given(st.lists(st.integers(0, 2**32 - 1), max_size=30), st.integers(0, 3))
def test_arbitrary_commands_do_nothing_but_raise_value_error(words: list[int], kind: int) -> None:
    try:
        features = decode(message(words, kind))["layer"].features
    except ValueError:
        return
    assert all(len(part) and np.isfinite(part).all() for feature in features for part in feature.parts)


@pytest.mark.parametrize(
    ("words", "kind", "complaint"),
    [
        ([9, 2], 2, "ends too early"),
        ([9, 2, 2, 1 << 29 | 2, 2, 2], 2, "ends too early"),
        ([10, 2, 2], 2, "starts nowhere"),
        ([9, 2, 2, 11, 4, 4], 2, "unknown drawing command"),
        ([9, 2, 2, 18, 4, 0, 0, 4], 3, "not closed"),
        ([9, 2, 2, 10, 4, 4, 15], 2, "no ring"),
        ([9, 2**31 - 2, 2, 10, 2**31, 4], 2, "far outside"),
    ],
)
def test_commands_that_draw_nothing_sensible_are_refused(words: list[int], kind: int, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        decode(message(words, kind))


def test_a_ring_of_two_positions_is_left_out_and_the_rest_kept() -> None:
    flat = [9, 0, 0, 10, 4, 0, 15]
    sound = [9, 20, 20, 18, 4, 0, 0, 4, 15]
    (feature,) = decode(message(flat + sound, 3))["layer"].features
    assert [part.tolist() for part in feature.parts] == [[[12, 10], [14, 10], [14, 12], [12, 10]]]


def test_layers_beyond_the_specification_are_refused() -> None:
    tile = vector_tile_pb2.tile()
    tile.layers.add(name="layer", version=3)
    with pytest.raises(ValueError, match="version 3"):
        decode(tile.SerializeToString())
    with pytest.raises(ValueError, match="extent"):
        decode(message([9, 0, 0], 1, extent=0))
    with pytest.raises(ValueError, match="two layers"):
        decode(street_tile() * 2)


def test_a_message_that_would_swell_in_memory_is_refused() -> None:
    with pytest.raises(ValueError, match="bytes"):
        decode(bytes(vector.MAX_TILE_BYTES + 1))
    tile = vector_tile_pb2.tile()
    layer = tile.layers.add(name="layer", version=2)
    for _ in range(vector.MAX_FEATURES + 1):
        layer.features.add()
    with pytest.raises(ValueError, match="features"):
        decode(tile.SerializeToString())
