"""What was recorded: found in a view, counted in clusters, changed in place, hit by a click."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry.base import BaseGeometry

from conect_desktop.cartography.records import FEATURE_LIMIT, Flag, RecordIndex, Records, VisibleRecords, representative
from conect_desktop.cartography.viewport import Viewport
from tests.unit.cartography.scenery import SAINT_DENIS, SYMBOLS, records, scattered, view

LON, LAT = SAINT_DENIS


def _box(half: float, dx: float = 0.0) -> shapely.Polygon:
    return shapely.box(LON + dx - half, LAT - half, LON + dx + half, LAT + half)


def _told(shown: VisibleRecords) -> tuple[object, ...]:
    """All that a view says, comparable."""
    clusters = shown.clusters
    return (
        shown.ids,
        shown.symbols,
        shown.numbers,
        shown.titles,
        shown.flags.tolist(),
        [(shape.id, shape.symbol, shape.flags, shape.geometry.wkb) for shape in shown.shapes],
        clusters.count.tolist(),
        clusters.symbols,
        shown.total,
    )


def test_an_empty_index_shows_nothing() -> None:
    index = RecordIndex()
    shown = index.query(view(12))
    assert (shown.ids, shown.total, len(shown.clusters.count), index.bounds()) == ((), 0, 0, None)
    assert shown.hit_test(400, 300).ids == ()


def test_a_view_without_size_shows_nothing() -> None:
    index = RecordIndex(records(shapely.Point(LON, LAT), _box(0.01)))
    shown = index.query(Viewport(0.5, 0.5, 4, 0, 0))
    assert (shown.ids, shown.shapes) == ((), ())


def test_few_records_are_shown_one_by_one_with_what_they_say() -> None:
    index = RecordIndex(records(*scattered(10), numbers=True))
    shown = index.query(view(13))
    assert sorted(shown.ids) == [f"id{i:05d}" for i in range(10)]
    assert len(shown.clusters.count) == 0
    third = shown.ids.index("id00003")
    assert (shown.titles[third], shown.numbers[third], shown.symbols[third]) == ("Jardin 3", "3", SYMBOLS[0])


def test_many_records_are_counted_and_none_is_lost() -> None:
    points = scattered(5000, spread=0.05)
    index = RecordIndex(records(*points))
    for zoom in (4, 9.5, 11, 12.7):
        shown = index.query(view(zoom))
        assert shown.total > FEATURE_LIMIT or zoom > 12
        assert int(shown.clusters.count.sum()) + len(shown.ids) == shown.total
    whole = index.query(view(3))
    assert whole.total == 5000


def test_a_heap_of_few_is_counted_too() -> None:
    """Thirty places seen from afar would lie on one spot."""
    index = RecordIndex(records(*scattered(30)))
    far, near = index.query(view(5)), index.query(view(14))
    assert int(far.clusters.count.sum()) + len(far.ids) == 30
    assert len(far.ids) < 5
    assert len(near.clusters.count) == 0


def test_panning_neither_moves_nor_recounts_a_cluster() -> None:
    index = RecordIndex(records(*scattered(6000, spread=0.05)))
    here = view(11)

    def clusters(viewport: Viewport) -> dict[tuple[float, float], int]:
        found = index.query(viewport).clusters
        return dict(zip(zip(found.x.tolist(), found.y.tolist(), strict=True), found.count.tolist(), strict=True))

    one, other = clusters(here), clusters(here.panned(137, -71))
    common = one.keys() & other.keys()
    assert len(common) > len(one) / 2
    assert all(one[spot] == other[spot] for spot in common)
    x0, y0, x1, y1 = here.panned(137, -71).world_bounds
    missing = [spot for spot in one.keys() - other.keys() if x0 < spot[0] < x1 and y0 < spot[1] < y1]
    assert missing == []


def test_a_cluster_says_what_it_mostly_holds() -> None:
    index = RecordIndex(records(*[shapely.Point(LON, LAT)] * 40))
    clusters = index.query(view(14)).clusters
    assert (clusters.count.tolist(), clusters.symbols) == ([40], (SYMBOLS[0],))
    assert clusters.share[0] == pytest.approx(14 / 40)


def test_the_selected_is_never_hidden_in_a_cluster() -> None:
    index = RecordIndex(records(*scattered(3000)))
    shown = index.query(view(8), selected={"id00042", "gone"})
    assert "id00042" in shown.ids
    assert int(shown.clusters.count.sum()) + len(shown.ids) == 3000


def test_hidden_records_are_nowhere() -> None:
    made = records(shapely.Point(LON, LAT), _box(0.001))
    made.flags = np.array([Flag.HIDDEN, Flag.HIDDEN], np.uint8)
    index = RecordIndex(made)
    shown = index.query(view(15))
    assert (shown.ids, shown.shapes, index.bounds()) == ((), (), None)
    made.flags = np.array([Flag.DRAFT, 0], np.uint8)
    index.update(made)
    assert len(index.query(view(15)).ids) == 2


def test_an_area_is_shown_where_its_marker_is_not() -> None:
    wide = shapely.box(LON - 1, LAT - 0.0005, LON + 0.01, LAT + 0.0005)
    shown = RecordIndex(records(wide)).query(view(15))
    assert (shown.ids, [shape.id for shape in shown.shapes]) == ((), ["id00000"])


def test_an_empty_geometry_and_one_without_numbers_are_passed_over() -> None:
    made = records(shapely.Point(), shapely.Polygon(), shapely.Point(LON, LAT))
    index = RecordIndex(made)
    assert index.query(view(14)).ids == ("id00002",)
    assert len(index) == 3


@pytest.mark.parametrize(
    "change",
    [{"titles": ["one"]}, {"symbol": np.array([0, 9], np.int32)}, {"shapes": {5: shapely.Point(0, 0)}}],
)
def test_columns_that_do_not_fit_are_refused(change: dict[str, object]) -> None:
    columns: dict[str, object] = {
        "ids": ["a", "b"],
        "x": np.zeros(2),
        "y": np.zeros(2),
        "symbol": np.zeros(2, np.int32),
        "symbols": SYMBOLS,
        "numbers": ["", ""],
        "titles": ["", ""],
    }
    with pytest.raises(ValueError, match=r"columns|symbol|shape"):
        Records(**{**columns, **change})  # type: ignore[arg-type]


def test_bounds_hold_all_or_the_asked_ones() -> None:
    index = RecordIndex(records(shapely.Point(2, 48), shapely.Point(3, 49), shapely.box(1, 47, 1.5, 47.5)))
    assert index.bounds() == pytest.approx((1, 47, 3, 49))
    assert index.bounds(["id00001"]) == pytest.approx((3, 49, 3, 49))
    assert index.bounds(["unknown"]) is None


# -- changing ----------------------------------------------------------------------------------------------------------

lons, lats = st.floats(LON - 0.02, LON + 0.02), st.floats(LAT - 0.01, LAT + 0.01)
shapes = st.one_of(
    st.builds(shapely.Point, lons, lats),
    st.builds(lambda x, y, r: shapely.box(x - r, y - r, x + r, y + r), lons, lats, st.floats(1e-5, 0.01)),
    st.builds(
        lambda x, y, r: shapely.LineString([(x, y), (x + r, y), (x + r, y + r)]), lons, lats, st.floats(1e-5, 0.01)
    ),
)
keys = st.integers(0, 12)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.dictionaries(keys, shapes, min_size=1, max_size=6)),
        st.tuples(st.just("remove"), st.sets(keys, max_size=4)),
    ),
    max_size=12,
)


def _of(found: dict[int, BaseGeometry]) -> Records:
    ids = sorted(found)
    return Records.of_geometries(
        [f"place-{i}" for i in ids],
        [found[i] for i in ids],
        SYMBOLS,
        [i % 3 for i in ids],
        [str(i) for i in ids],
        [f"Lieu {i}" for i in ids],
        [Flag.LANDMARK if i % 5 == 0 else 0 for i in ids],
    )


@settings(max_examples=60)
@given(steps, st.floats(3, 19))
def test_changing_in_place_is_the_same_as_starting_anew(
    changes: Sequence[tuple[str, dict[int, BaseGeometry] | set[int]]], zoom: float
) -> None:
    index, truth = RecordIndex(), dict[int, BaseGeometry]()
    for _, change in changes:
        if isinstance(change, dict):
            truth.update(change)
            index.update(_of(change))
        else:
            for key in change:
                truth.pop(key, None)
            index.update(Records.empty(), [f"place-{key}" for key in change])
    assert len(index) == len(truth)
    anew = RecordIndex(_of(truth))
    assert _told(index.query(view(zoom))) == _told(anew.query(view(zoom)))
    assert index.bounds() == anew.bounds()


def test_many_changed_shapes_rebuild_the_tree_and_stay_found() -> None:
    index = RecordIndex(records(*[_box(0.001, dx=i * 0.01) for i in range(300)]))
    index.query(view(14))
    index.update(records(*[_box(0.001, dx=-i * 0.01) for i in range(300)]))
    assert [shape.id for shape in index.query(view(16)).shapes] == ["id00000"]
    index.update(Records.empty(), ["id00000"])
    assert index.query(view(16)).shapes == ()


def test_an_outline_follows_its_geometry_after_a_change() -> None:
    index = RecordIndex(records(_box(0.001)))
    shown = index.query(view(15))
    _, (before,) = index.outline(shown.shapes[0], view(15))
    index.update(records(_box(0.002)))
    shown = index.query(view(15))
    _, (after,) = index.outline(shown.shapes[0], view(15))
    assert np.ptp(after[:, 0]) == pytest.approx(2 * np.ptp(before[:, 0]), rel=0.01)


def test_an_outline_is_no_finer_than_the_zoom() -> None:
    angles = np.linspace(0, 2 * np.pi, 5000)
    shore = shapely.Polygon(np.column_stack((LON + 0.01 * np.cos(angles), LAT + 0.01 * np.sin(angles))))
    index = RecordIndex(records(shore))

    def vertices(zoom: float) -> int:
        (shape,) = index.query(view(zoom)).shapes
        _, rings = index.outline(shape, view(zoom))
        return sum(len(ring) for ring in rings)

    assert vertices(8) < vertices(12) < vertices(15) < 600


# -- pointing ----------------------------------------------------------------------------------------------------------


def test_the_topmost_marker_is_hit_first() -> None:
    index = RecordIndex(records(shapely.Point(LON, LAT + 0.00002), shapely.Point(LON, LAT)))
    shown = index.query(view(14))
    hit = shown.hit_test(400, 300)
    assert hit.ids == ("id00001", "id00000")
    assert shown.ids[-1] == hit.ids[0]


def test_a_marker_lies_above_a_line_and_a_line_above_an_area() -> None:
    line = shapely.LineString([(LON - 0.001, LAT), (LON + 0.003, LAT)])
    index = RecordIndex(records(_box(0.004, dx=0.002), line, shapely.Point(LON, LAT), _box(0.0006)))
    assert index.query(view(16)).hit_test(400, 300, 10).ids == ("id00003", "id00002", "id00001", "id00000")
    assert index.query(view(16)).hit_test(440, 297, 10).ids[0] == "id00001"


def test_beside_everything_nothing_is_hit() -> None:
    index = RecordIndex(records(shapely.Point(LON, LAT)))
    assert index.query(view(14)).hit_test(400 + 15, 300).ids == ()
    assert index.query(view(14)).hit_test(400 + 13, 300).ids == ("id00000",)


def test_inside_the_hole_of_an_area_nothing_is_hit() -> None:
    ring = _box(0.01).difference(_box(0.005))
    shown = RecordIndex(records(ring)).query(view(15))
    assert shown.hit_test(400, 300).ids == ()


def test_a_cluster_is_hit_where_its_members_are() -> None:
    index = RecordIndex(records(*scattered(3000)))
    shown = index.query(view(9))
    largest = int(np.argmax(shown.clusters.count))
    px, py = view(9).to_screen(float(shown.clusters.x[largest]), float(shown.clusters.y[largest]))
    bounds = shown.hit_test(px, py).cluster
    assert bounds is not None
    west, south, east, north = bounds
    inside = sum(west - 1e-9 <= p.x <= east + 1e-9 and south - 1e-9 <= p.y <= north + 1e-9 for p in scattered(3000))
    assert inside >= shown.clusters.count[largest]


@pytest.mark.parametrize(
    "geometry",
    [
        shapely.Point(3, 4),
        shapely.LineString([(0, 0), (1, 5), (9, 9)]),
        shapely.box(0, 0, 4, 4).difference(shapely.box(1, 1, 3, 3)),
        shapely.Polygon([(0, 0), (9, 0), (9, 1), (1, 1), (1, 9), (0, 9)]),
        shapely.MultiPolygon([shapely.box(0, 0, 1, 1), shapely.box(50, 50, 51, 51)]),
    ],
)
def test_the_marker_of_a_shape_lies_on_it(geometry: BaseGeometry) -> None:
    assert geometry.distance(shapely.Point(*representative(geometry))) < 1e-9
