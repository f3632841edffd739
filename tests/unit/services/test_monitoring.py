"""Counters summed by year, against figures worked out by hand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from conect_desktop.domain.indicator import Measurement
from conect_desktop.services.monitoring import year_sums


def _measured(value: float | None, unit: str, ends_on: str | None, *, estimated: bool = False) -> Measurement:
    return Measurement(
        uuid=f"{value}{unit}{ends_on}", indicator="kg", value=value, unit=unit, ends_on=ends_on, estimated=estimated
    )


def test_years_and_units_are_never_put_together() -> None:
    told = year_sums(
        [
            _measured(600, "kg", "2025-12-31"),
            _measured(150, "kg", "2025-06-30", estimated=True),
            _measured(480, "kg", "2024-12-31"),
            _measured(2, "t", "2025-12-31"),
            _measured(None, "kg", "2025-12-31"),
            _measured(7, "kg", None),
        ]
    )
    assert [(one.year, one.unit, one.value, one.estimated, one.figures) for one in told] == [
        ("2025", "t", 2, 0, 1),
        ("2025", "kg", 750, 150, 2),
        ("2024", "kg", 480, 0, 1),
        ("", "kg", 7, 0, 1),
    ]
    assert len({one.uuid for one in told}) == 4


@given(st.lists(st.tuples(st.integers(0, 1000), st.sampled_from(["kg", "t"]), st.integers(2020, 2023), st.booleans())))
def test_nothing_measured_is_lost(given: list[tuple[int, str, int, bool]]) -> None:
    told = year_sums([_measured(v, unit, f"{year}-12-31", estimated=guess) for v, unit, year, guess in given])
    assert sum(one.value for one in told) == sum(value for value, *_ in given)
    assert sum(one.figures for one in told) == len(given)
    assert all(0 <= one.estimated <= one.value for one in told)
