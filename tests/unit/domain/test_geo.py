"""Degrees as they are written down for others."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from conect_desktop.domain.geo import DECIMALS, rounded

# every double, those of positions, and those that lie in the middle between two with seven decimals
_degrees = st.one_of(
    st.floats(),
    st.floats(-180, 180),
    st.integers(-3_600_000_000, 3_600_000_000).map(lambda half: half / 2 / 10**DECIMALS),
    st.integers(-3_600_000_000, 3_600_000_000).map(lambda half: np.nextafter(half / 2 / 10**DECIMALS, 0.0).item()),
)


@given(st.lists(_degrees, max_size=8))
def test_many_degrees_are_rounded_as_one_is(degrees: list[float]) -> None:
    # their texts: a number equals itself with another sign before its zero, and what is no number never does
    with np.errstate(over="ignore", invalid="ignore"):
        many = rounded(np.array(degrees, np.float64)).tolist()
    assert list(map(repr, many)) == [repr(round(number, DECIMALS)) for number in degrees]
