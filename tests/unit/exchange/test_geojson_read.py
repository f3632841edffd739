"""GeoJSON from anywhere is read, or refused in words that name the file, the place and the remedy."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from shapely.geometry import mapping

from conect_desktop.errors import Trouble
from conect_desktop.exchange import geojson_read
from conect_desktop.exchange.geojson_read import BadFeature, BadGeoJson, ReadFeature, read


def _feature(geometry: Any, **properties: Any) -> dict[str, Any]:
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def _point(lon: Any = 2.35, lat: Any = 48.93) -> dict[str, Any]:
    return {"type": "Point", "coordinates": [lon, lat]}


def _write(folder: Path, *features: Any, **more: Any) -> Path:
    path = folder / "in.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": list(features), **more}), "utf-8")
    return path


def _bytes(folder: Path, content: bytes) -> Path:
    path = folder / "in.geojson"
    path.write_bytes(content)
    return path


def test_features_come_in_the_files_order_with_their_numbers(tmp_path: Path) -> None:
    found = list(read(_write(tmp_path, _feature(_point(), title="a"), _feature(None, title="b"))))
    assert [(f.number, f.properties["title"]) for f in found] == [(1, "a"), (2, "b")]
    assert found[0].geometry.equals(shapely.Point(2.35, 48.93))
    assert found[1].geometry is None


@pytest.mark.parametrize("content", [_point(), _feature(_point(), title="x")], ids=["geometry", "feature"])
def test_a_bare_geometry_or_feature_is_read(tmp_path: Path, content: Any) -> None:
    (found,) = read(_bytes(tmp_path, json.dumps(content).encode()))
    assert isinstance(found, ReadFeature)


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    content = json.dumps({"type": "FeatureCollection", "features": [_feature(_point())]}).encode("utf-8-sig")
    assert len(list(read(_bytes(tmp_path, content)))) == 1


def test_members_may_stand_in_any_order(tmp_path: Path) -> None:
    content = json.dumps({"name": "x", "features": [_feature(_point())], "type": "FeatureCollection"}).encode()
    assert len(list(read(_bytes(tmp_path, content)))) == 1


def test_heights_are_dropped_and_told(tmp_path: Path) -> None:
    line = {"type": "LineString", "coordinates": [[2, 48, 10], [2.1, 48.1, 20]]}
    found = list(read(_write(tmp_path, _feature({"type": "Point", "coordinates": [2, 48, 35.5]}), _feature(line))))
    assert all(feature.flattened and not feature.geometry.has_z for feature in found)


@pytest.mark.parametrize(
    ("geometry", "what"),
    [
        (_point(181, 0), "longitude"),
        (_point(0, -91), "latitude"),
        (_point("2", 48), "not a number"),
        (_point(None, 48), "not a number"),
        (_point(True, 48), "not a number"),
        ({"type": "Point", "coordinates": []}, "longitude and a latitude"),
        ({"type": "Point", "coordinates": [[1, 2]]}, "longitude and a latitude"),
        ({"type": "Point"}, "longitude and a latitude"),
        ({"type": "Point", "coordinates": [1, [2]]}, "not a number"),
        ({"type": "Point", "coordinates": {"lon": 1}}, "longitude and a latitude"),
        (_point("x" * 100_000, 48), "not a number"),
        (_point(48.9, 102.3), "swapped"),
        ({"type": ["Point"], "coordinates": [1, 2]}, "type"),
        ({"type": "Polygon", "coordinates": "x"}, "not a list"),
        ({"type": "Polygon", "coordinates": [1, 2]}, "don't make"),
        ({"type": "MultiPolygon", "coordinates": [[]]}, "no position|don't make"),
        ({"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [0, 1], [1, 0], [0, 0]]]}, "outline"),
        ({"type": "Polygon", "coordinates": [[[0, 0], [1, 1]]]}, "don't make"),
        ({"type": "LineString", "coordinates": [[0, 0]]}, "don't make"),
        ({"type": "GeometryCollection", "geometries": [_point()]}, "collection"),
        ({"type": "Circle", "coordinates": [0, 0]}, "type"),
        ({"type": "LineString", "coordinates": [[[[[[1]]]]]]}, "deep"),
        ("POINT (1 2)", "not an object"),
    ],
)
def test_one_bad_feature_is_told_and_the_others_are_read(tmp_path: Path, geometry: Any, what: str) -> None:
    path = _write(tmp_path, _feature(_point(), title="good"), _feature(geometry, title="bad one"), _feature(_point()))
    good, bad, last = read(path)
    assert isinstance(good, ReadFeature)
    assert isinstance(last, ReadFeature)
    assert isinstance(bad, BadFeature)
    assert (bad.number, bad.name) == (2, "bad one")
    assert re.search(what, bad.what)
    assert len(bad.what) < 200


@pytest.mark.parametrize("feature", [3, None, [], {"type": "Place"}, {"type": "Feature", "properties": [1]}])
def test_what_is_no_feature_is_told(tmp_path: Path, feature: Any) -> None:
    (found,) = read(_write(tmp_path, feature))
    assert isinstance(found, BadFeature)


_FINE = json.dumps({"type": "FeatureCollection", "features": [_feature(_point())]}).encode()


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "empty"),
        (b"   \n ", "empty"),
        (b"not json", "not GeoJSON"),
        (b"<kml/>", "not GeoJSON"),
        (b"[1, 2]", "not GeoJSON"),
        (b"{}", "no type"),
        (b'{"type": "Topology"}', "Topology"),
        (b'{"type": "FeatureCollection"}', "no list of features"),
        (_FINE[:-20], "cut off"),
        (_FINE + b"\n" + _FINE, "one after the other"),
        (_FINE.replace(b"2.35", b"NaN"), "NaN"),
        (_FINE.replace(b"2.35", b"-Infinity"), "not JSON|NaN"),
        (_FINE.decode().encode("utf-16"), "UTF-16"),
        (json.dumps({"type": "FeatureCollection", "features": [_feature(_point(), t="§")]}, ensure_ascii=False)
         .encode("latin-1"), "UTF-8"),
        (b'{"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::2154"}},'
         b' "features": []}', "2154"),
    ],
)  # fmt: skip
def test_a_bad_file_is_refused_by_name_with_a_remedy(tmp_path: Path, content: bytes, what: str) -> None:
    path = _bytes(tmp_path, content)
    with pytest.raises(BadGeoJson, match=what) as told:
        list(read(path))
    assert told.value.path == path
    assert told.value.remedy


def test_the_old_crs_member_is_fine_when_it_says_wgs_84(tmp_path: Path) -> None:
    for name in ("urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326"):
        crs = {"type": "name", "properties": {"name": name}}
        assert len(list(read(_write(tmp_path, _feature(_point()), crs=crs)))) == 1


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="can't be read"):
        list(read(tmp_path / "nothing.geojson"))


def test_an_endless_feature_is_refused_before_it_fills_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(geojson_read, "MAX_FEATURE_BYTES", 1 << 20)
    path = _write(tmp_path, _feature(_point(), title="x" * (3 << 20)))
    with pytest.raises(BadGeoJson, match="larger than"):
        list(read(path))


_positions = st.tuples(st.floats(-180, 180), st.floats(-90, 90))
_geometries = st.one_of(
    _positions.map(shapely.Point),
    st.lists(_positions, min_size=2, max_size=8, unique=True).map(shapely.LineString),
    st.tuples(st.floats(-170, 170), st.floats(-80, 80), st.floats(0.001, 5)).map(
        lambda t: shapely.box(t[0], t[1], t[0] + t[2], t[1] + t[2])
    ),
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_geometries, min_size=1, max_size=5))
def test_what_was_written_is_read_again(tmp_path: Path, geometries: list[Any]) -> None:
    path = _write(tmp_path, *(_feature(mapping(geometry)) for geometry in geometries))
    for geometry, found in zip(geometries, read(path), strict=True):
        if isinstance(found, ReadFeature):
            assert found.geometry.equals(geometry)
        else:
            assert not geometry.is_valid


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200), st.integers(0, 150))
def test_rubbish_gives_nothing_but_trouble(tmp_path: Path, rubbish: bytes, at: int) -> None:
    path = _bytes(tmp_path, _FINE[:at] + rubbish + _FINE[at:])
    try:
        for feature in read(path):
            assert isinstance(feature, (ReadFeature, BadFeature))
    except BadGeoJson as trouble:
        assert trouble.remedy


@pytest.mark.parametrize("depth", [2_000, 12_000, 200_000])
@pytest.mark.parametrize("before", [0, 2 << 20], ids=["at once", "late in a long feature"])
def test_brackets_without_end_cost_no_time(tmp_path: Path, depth: int, before: int) -> None:
    """The parser's time grows with the square of the depth: two hundred thousand would take hours."""
    nested = b"[" * depth + b"]" * depth
    text = b'{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"a":"'
    path = _bytes(tmp_path, text + b"x" * before + b'","b":' + nested + b"}}]}")
    if depth < geojson_read.MAX_DEPTH:
        assert len(list(read(path))) == 1
    elif depth > geojson_read.MAX_DEPTH + geojson_read._STRETCH:
        with pytest.raises(BadGeoJson, match="deep"):
            list(read(path))
    else:
        with suppress(BadGeoJson):
            list(read(path))


_json = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5)
    | st.integers(-10, 10),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=12,
)  # fmt: skip
_kinds = st.sampled_from([*sorted(geojson_read._GEOMETRIES), "GeometryCollection", "x", None]) | _json


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_json | st.fixed_dictionaries({"type": _kinds}, optional={"coordinates": _json}), max_size=4), _json)
def test_json_of_any_shape_gives_features_good_or_bad(tmp_path: Path, geometries: list[Any], properties: Any) -> None:
    features = [{"type": "Feature", "geometry": geometry, "properties": properties} for geometry in geometries]
    found = list(read(_write(tmp_path, *features)))
    assert [feature.number for feature in found] == list(range(1, len(features) + 1))
    for feature in found:
        if isinstance(feature, ReadFeature) and feature.geometry is not None:
            assert geojson_read.geometry_problem(feature.geometry) is None


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b'{"type": "Feature",\n"geometry" null}', "line 2, column"),
        (_FINE.replace(b"2.35", b"1e400"), "after feature 0"),
        (b'{"type":"Feature","geometry":null}\n{"type":"Feature","geometry":null}\n', "line 2, column 1"),
        (b'\x1e{"type":"Feature","geometry":null}\n', "byte 0"),
    ],
)
def test_a_refusal_names_the_place(tmp_path: Path, content: bytes, place: str) -> None:
    with pytest.raises(BadGeoJson) as told:
        list(read(_bytes(tmp_path, content)))
    assert told.value.place is not None
    assert place in told.value.place
    assert told.value.remedy
