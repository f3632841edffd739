"""Points in time, written the one way every part of the program writes them."""

from __future__ import annotations

import datetime as dt
import re
import time
from typing import Final

HLC_STEP = 1 << 16
"""One millisecond on the hybrid logical clock (Kulkarni et al., 2014): the low 16 bits count events."""
_DAY: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(?![0-9])")
"""A year, a month or a day at the beginning of a text, whatever time follows."""


def now() -> str:
    """UTC now as GeoPackage's DATETIME, for instance ``2026-03-14T09:05:00.250Z``."""
    return stamp(dt.datetime.now(dt.UTC))


def now_ms() -> int:
    """Milliseconds since 1970."""
    return time.time_ns() // 1_000_000


def stamp(moment: dt.datetime) -> str:
    """A moment as GeoPackage's DATETIME: UTC, milliseconds."""
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def moment(text: str | None) -> dt.datetime | None:
    """A moment as it stands in a book, with its zone; None where there is none that can be understood.

    What another program wrote without a zone is UTC, as GeoPackage wants it. Years that no clock in a room shows
    (before 1970, after 2999) are slips of somebody's keyboard.
    """
    try:
        found = dt.datetime.fromisoformat((text or "").strip())
    except ValueError:
        return None
    if not 1970 <= found.year <= 2999:
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=dt.UTC)


def day(text: str | None) -> dt.date | None:
    """A date as it stands in a book: the first day of a year or month that is all another program wrote; None where
    there is none that can be understood."""
    found = _DAY.match((text or "").strip())
    if found is None:
        return None
    year, month, of_month = found.groups()
    try:
        return dt.date(int(year), int(month or 1), int(of_month or 1))
    except ValueError:
        return None


def today() -> str:
    """The local date as ISO 8601."""
    return dt.date.today().isoformat()


def hlc_moment(hlc: int) -> dt.datetime:
    """The physical part of a hybrid logical clock value, UTC."""
    return dt.datetime.fromtimestamp((hlc // HLC_STEP) / 1000, dt.UTC)
