"""Moments and days as another program may have written them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from conect_desktop.domain import clock


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("2026-03-14T09:05:00.250Z", datetime(2026, 3, 14, 9, 5, 0, 250_000, UTC)),
        ("2026-03-14 09:05:00", datetime(2026, 3, 14, 9, 5, tzinfo=UTC)),
        ("2026-03-14T10:05+01:00", datetime(2026, 3, 14, 9, 5, tzinfo=UTC)),
        ("2026-03-14", datetime(2026, 3, 14, tzinfo=UTC)),
        ("0001-01-01T00:00:00+14:00", None),
        ("9999-12-31T23:59:59Z", None),
        ("noon", None),
        ("", None),
        (None, None),
    ],
)
def test_a_moment_without_a_zone_is_universal_time_and_one_of_no_session_is_none(
    text: str | None, read: datetime | None
) -> None:
    assert clock.moment(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("1974-05-12", date(1974, 5, 12)),
        ("1974-05-12T00:00:00Z", date(1974, 5, 12)),
        ("1974-05", date(1974, 5, 1)),
        ("1974", date(1974, 1, 1)),
        ("20240101", None),
        ("1974-13-45", None),
        ("0000", None),
        ("12/05/1974", None),
        (None, None),
    ],
)
def test_a_day_may_be_told_as_a_year_or_a_month_alone(text: str | None, read: date | None) -> None:
    assert clock.day(text) == read
