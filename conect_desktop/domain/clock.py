"""Points in time, written the one way every part of the program writes them."""

from __future__ import annotations

import datetime as dt
import time

HLC_STEP = 1 << 16
"""One millisecond on the hybrid logical clock (Kulkarni et al., 2014): the low 16 bits count events."""


def now() -> str:
    """UTC now as GeoPackage's DATETIME, for instance ``2026-03-14T09:05:00.250Z``."""
    return stamp(dt.datetime.now(dt.UTC))


def now_ms() -> int:
    """Milliseconds since 1970."""
    return time.time_ns() // 1_000_000


def stamp(moment: dt.datetime) -> str:
    """A moment as GeoPackage's DATETIME: UTC, milliseconds."""
    return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def today() -> str:
    """The local date as ISO 8601."""
    return dt.date.today().isoformat()


def hlc_moment(hlc: int) -> dt.datetime:
    """The physical part of a hybrid logical clock value, UTC."""
    return dt.datetime.fromtimestamp((hlc // HLC_STEP) / 1000, dt.UTC)
