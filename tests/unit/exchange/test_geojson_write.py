"""GeoJSON as RFC 7946 has it: read again, everything that left is there, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from shapely.geometry import shape

from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.release import Release
from conect_desktop.exchange.geojson_read import ReadFeature, read
from conect_desktop.exchange.geojson_write import write_geojson
from tests.unit.exchange.releasing import context, leaving


def _place(**fields: Any) -> Place:
    return Place(**{"uuid": "u", "title": "x", "visibility": "public", **fields})


def _written(folder: Path, release: Release, **fields: Any) -> dict[str, Any]:
    out = folder / "out.geojson"
    write_geojson(release, context(**fields), out, Silent(), overwrite=True)
    content: dict[str, Any] = json.loads(out.read_bytes())
    return content


def test_the_collection_says_whose_it_is_and_what_stayed(tmp_path: Path) -> None:
    content = _written(tmp_path, leaving([_place(), _place(uuid="v", visibility="team")]))
    assert (content["licence"], content["attribution"]) == ("CC-BY-4.0", "Ecolab, Saint-Denis (CoNECT)")
    assert (content["audience"], content["language"]) == ("public", "fr")
    assert content["sessions"] == [{"title": "Séance 1", "date": "2026-03-14"}]
    assert content["skipped"] == {"place": {"not_public": 1}}


def test_keys_stand_beside_their_labels_and_a_session_is_told_by_its_title(tmp_path: Path) -> None:
    content = _written(tmp_path, leaving([_place(practices=("gardening", "of_their_own"), session="s")]))
    (feature,) = content["features"]
    assert feature["id"] == feature["properties"]["uuid"] == "u"
    assert feature["properties"]["practices"] == ["gardening", "of_their_own"]
    assert feature["properties"]["practices_labels"] == ["Jardinage", "of_their_own"]
    assert (feature["properties"]["session_title"], feature["properties"]["session_date"]) == ("Séance 1", "2026-03-14")
    assert "session" not in feature["properties"]


def test_a_place_without_a_position_has_null(tmp_path: Path) -> None:
    (feature,) = _written(tmp_path, leaving([_place()]))["features"]
    assert feature["geometry"] is None


def test_notes_go_with_their_place_and_free_ones_apart(tmp_path: Path) -> None:
    notes = (
        Note(uuid="n", text="ici", place="u", visibility="public"),
        Note(uuid="m", text="libre", visibility="public"),
    )
    content = _written(tmp_path, leaving([_place()], notes))
    assert [note["text"] for note in content["features"][0]["properties"]["notes"]] == ["ici"]
    assert [note["text"] for note in content["notes"]] == ["libre"]


def test_nothing_to_write_is_still_a_collection(tmp_path: Path) -> None:
    assert _written(tmp_path, leaving([]))["features"] == []


def test_positions_have_seven_decimals(tmp_path: Path) -> None:
    (feature,) = _written(tmp_path, leaving([_place(geometry=shapely.Point(2.12345678912, 48.0))]))["features"]
    assert feature["geometry"] == {"type": "Point", "coordinates": [2.1234568, 48.0]}


def test_outer_rings_turn_left_and_holes_right(tmp_path: Path) -> None:
    clockwise = shapely.Polygon(
        [(0, 0), (0, 4), (4, 4), (4, 0)], [[(1, 1), (2, 1), (2, 2), (1, 2)]]
    )  # fmt: skip
    several = shapely.MultiPolygon([clockwise, shapely.Polygon([(5, 5), (5, 6), (6, 6)])])
    (feature,) = _written(tmp_path, leaving([_place(geometry=several)]))["features"]
    for part in shape(feature["geometry"]).geoms:
        assert part.exterior.is_ccw
        assert not any(hole.is_ccw for hole in part.interiors)


def test_what_people_said_stays_text(tmp_path: Path) -> None:
    said = '"}],\n</script><b>\u2028 \\ 🌱 {"type":'
    (feature,) = _written(tmp_path, leaving([_place(description=said)]))["features"]
    assert feature["properties"]["description"] == said


_lon = st.floats(-180, 180).map(lambda x: round(x, 7))
_lat = st.floats(-90, 90).map(lambda y: round(y, 7))
_positions = st.tuples(_lon, _lat)
_boxes = st.tuples(st.floats(-170, 170), st.floats(-80, 80), st.floats(0.01, 5)).map(
    lambda t: shapely.box(*(round(v, 7) for v in (t[0], t[1], t[0] + t[2], t[1] + t[2])))
)
_geometries = st.one_of(
    st.none(),
    _positions.map(shapely.Point),
    st.lists(_positions, min_size=2, max_size=6, unique=True).map(shapely.LineString),
    st.lists(_positions, min_size=1, max_size=6, unique=True).map(shapely.MultiPoint),
    _boxes,
)
_words = st.text(st.characters(blacklist_categories=("Cs", "Cc", "Co", "Cn")), max_size=30)
_places = st.builds(
    lambda geometry, title, description, year, practices: {
        "geometry": geometry, "title": title, "description": description, "start_year": year, "practices": practices,
    },
    _geometries, _words, _words, st.integers(1000, 2030), st.lists(st.sampled_from(["gardening", "x"]), unique=True),
)  # fmt: skip


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_places, max_size=6))
def test_what_is_written_is_read_again(tmp_path: Path, told: list[dict[str, Any]]) -> None:
    places = [
        _place(**{**fields, "uuid": str(n), "practices": tuple(fields["practices"])}) for n, fields in enumerate(told)
    ]
    release = leaving(places)
    out = tmp_path / "out.geojson"
    write_geojson(release, context(), out, Silent(), overwrite=True)
    features = list(read(out))
    assert len(features) == len(places)
    for released, feature in zip(release.places, features, strict=True):
        if not isinstance(feature, ReadFeature):
            # a line that turns back on itself at once is refused on the way in, and nothing else
            assert released.geometry is not None
            assert not shapely.is_valid(released.geometry)
            continue
        if released.geometry is None:
            assert feature.geometry is None
        else:
            assert feature.geometry is not None
            assert feature.geometry.normalize().equals_exact(released.geometry.normalize(), 1e-6)
        for name in ("title", "description", "start_year"):
            assert feature.properties.get(name) == released.fields.get(name)
        assert tuple(feature.properties.get("practices", ())) == released.fields.get("practices", ())


@pytest.mark.parametrize("bad", ["team", "partners"])
def test_only_released_records_can_be_written(tmp_path: Path, bad: str) -> None:
    release = leaving([_place(visibility=bad, title="SECRET")])
    write_geojson(release, context(), tmp_path / "out.geojson", Silent())
    assert b"SECRET" not in (tmp_path / "out.geojson").read_bytes()
