"""What is made column by column is what it would be value by value."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from conect_desktop.domain.place import Place
from conect_desktop.exchange.csv_tables import safe, safe_column
from conect_desktop.exchange.labels import told
from tests.unit.exchange.releasing import context, leaving

_cells = st.sampled_from(
    [None, "", "Jardin", "=1+1", "\x00a", "a\x00", " =1", "1", -1, 2.5, True, False, "é", "日本", "🌱"]
)


@given(st.lists(_cells, max_size=5))
def test_a_column_is_as_safe_as_its_cells(cells: list[Any]) -> None:
    assert list(map(repr, safe_column(cells))) == [repr(None if one is None else safe(one)) for one in cells]


_places = st.builds(
    Place,
    uuid=st.uuids().map(str),
    title=st.sampled_from(["", "Jardin"]),
    description=st.sampled_from([None, "ici"]),
    practices=st.sampled_from([(), ("gardening",), ("gardening", "repair")]),
    session=st.sampled_from([None, "s", "another"]),
    vacant_reuse=st.sampled_from([None, True, False]),
    location_rule=st.sampled_from(["exact", "grid_250"]),
    visibility=st.just("public"),
)


@given(st.lists(_places, max_size=5, unique_by=lambda place: place.uuid))
def test_many_records_tell_what_each_tells_alone(places: list[Place]) -> None:
    records = leaving(places).places
    assert list(told(records, context())) == [next(told([one], context())) for one in records]
