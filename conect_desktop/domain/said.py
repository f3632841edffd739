"""Where something was said, by whom, and who typed it: what every item of a session carries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """`said_by` are participant codes; `confidence` from 1 (hearsay) to 3; `created_at` in UTC (ISO 8601)."""

    session: str | None = None
    session_table: str | None = None
    phase: str | None = None
    said_by: Sequence[str] = ()
    confidence: int | None = None
    author: str | None = None
    created_at: str | None = None
