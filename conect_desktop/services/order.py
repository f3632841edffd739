"""The order that people give to phases, words, statements and options."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from conect_desktop.storage.rows import Rows


def renumber(rows: Rows[Any], ordered: Iterable[Any], start: int = 0) -> None:
    """Positions from `start` on in this order; only what differs is written."""
    for position, one in enumerate(ordered, start):
        if one.position != position:
            rows.change(one.uuid, {"position": position})
