"""The key that a book's laptops share: whoever has the book can read what travels between them, and nobody else.

It is an age identity (X25519; age-encryption.org/v1) and lies in the book, because it guards just what the book holds.
Copies of one book have it in common; books made apart get each other's when they are merged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from conect_desktop.domain import clock

if TYPE_CHECKING:
    import sqlite_utils

TEAM_SQL: Final = """
CREATE TABLE conect_team (
  identity TEXT PRIMARY KEY NOT NULL,
  added_at DATETIME NOT NULL
)
"""


def new_identity() -> str:
    """A key nobody else has."""
    # compiled code that only books which are made or upgraded need
    from pyrage import x25519

    return str(x25519.Identity.generate())


def add_identity(db: sqlite_utils.Database, identity: str) -> None:
    """Keep a key; nothing happens where it is kept already."""
    db.execute("INSERT OR IGNORE INTO conect_team VALUES (?, ?)", (identity, clock.now()))


def identities(db: sqlite_utils.Database) -> list[str]:
    """The team's keys, the first one first."""
    return [row[0] for row in db.execute("SELECT identity FROM conect_team ORDER BY added_at, identity")]


def device_names(db: sqlite_utils.Database) -> dict[str, str]:
    """What people call the laptops, by device; those without a name are left out."""
    return dict(db.execute("SELECT device, name FROM journal_devices WHERE name <> ''").fetchall())


def name_this_laptop(db: sqlite_utils.Database, name: str) -> None:
    """Call this book's laptop something that the others recognise: ``Table 2``."""
    db.execute(
        "UPDATE journal_devices SET name = ? WHERE id = (SELECT device FROM journal_head)", (name.strip() or None,)
    )


def signing_keys(db: sqlite_utils.Database) -> dict[str, bytes]:
    """By which public key each laptop that was met is recognised."""
    return dict(db.execute("SELECT device, key FROM journal_devices WHERE key IS NOT NULL").fetchall())


def remember_signer(db: sqlite_utils.Database, device: str, name: str, key: bytes) -> None:
    """Keep a laptop's key from the first time it is met, and its newest name."""
    db.execute("INSERT OR IGNORE INTO journal_devices (device, home) VALUES (?, '')", (device,))
    db.execute(
        "UPDATE journal_devices SET key = coalesce(key, ?), name = coalesce(?, name) WHERE device = ?",
        (key, name or None, device),
    )
