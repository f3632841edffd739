"""Which base maps a book was used with, by the names of their files: where they lie is each laptop's own business.

Not journalled: it is about the map under the records, and each laptop may have another one.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from conect_desktop.domain import clock

if TYPE_CHECKING:
    import sqlite_utils

BASE_MAPS_SQL: Final = """
CREATE TABLE base_maps (
  name TEXT PRIMARY KEY NOT NULL,
  attribution TEXT NOT NULL DEFAULT '',
  used_at DATETIME NOT NULL
)
"""


def remember(db: sqlite_utils.Database, name: str, attribution: str) -> None:
    """The book was used with a base map of that file name."""
    db.execute("INSERT OR REPLACE INTO base_maps VALUES (?, ?, ?)", (name, attribution, clock.now()))


def forget(db: sqlite_utils.Database, names: Iterable[str]) -> None:
    """It is used with those no more."""
    for name in names:
        db.execute("DELETE FROM base_maps WHERE name = ?", (name,))


def remembered(db: sqlite_utils.Database) -> list[str]:
    """The file names, the one used last first; none in a book of an earlier version."""
    if not db["base_maps"].exists():
        return []
    return [row[0] for row in db.execute("SELECT name FROM base_maps ORDER BY used_at DESC, name")]
