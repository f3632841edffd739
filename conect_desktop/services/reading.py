"""Reading single records for whoever shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conect_desktop.domain.place import Place
from conect_desktop.storage.repositories import Places

if TYPE_CHECKING:
    import sqlite_utils


def read_place(db: sqlite_utils.Database, uuid: str) -> Place | None:
    """Everything that is recorded about a place; None where it was deleted."""
    return Places(db).get(uuid)


def read_pair(db: sqlite_utils.Database, one: str, other: str) -> tuple[Place | None, Place | None]:
    """Two places, to be laid side by side."""
    return Places(db).get(one), Places(db).get(other)
