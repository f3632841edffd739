"""What was sent where, kept in the book: targets, release events, the segments they travel in, files of media.

These tables are this laptop's own: they are not journalled and never travel. A receipt is the state of the segment that
holds a record's newest event: *queued*, *sent*, *verified* (read back from there and found the same), *published* (the
platform says it has taken it in).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

import orjson

from conect_desktop.domain import clock
from conect_desktop.domain.ids import new_id

if TYPE_CHECKING:
    import sqlite_utils

State = Literal["queued", "sent", "verified", "published"]
STATES: Final[tuple[State, ...]] = ("queued", "sent", "verified", "published")
Kind = Literal["folder", "webdav", "s3"]
KINDS: Final[tuple[Kind, ...]] = ("folder", "webdav", "s3")

OUTBOX_SQL: Final = (
    """
CREATE TABLE sync_targets (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT UNIQUE NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  address TEXT NOT NULL,
  account TEXT,
  audience TEXT NOT NULL,
  options TEXT NOT NULL DEFAULT '{}',
  added_at DATETIME NOT NULL
)
""",
    """
CREATE TABLE sync_segments (
  target INTEGER NOT NULL REFERENCES sync_targets(id) ON DELETE CASCADE,
  device TEXT NOT NULL,
  number INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  original TEXT NOT NULL,
  redacted INTEGER NOT NULL DEFAULT 0,
  data BLOB,
  state TEXT NOT NULL,
  changed_at DATETIME NOT NULL,
  PRIMARY KEY (target, device, number)
) WITHOUT ROWID
""",
    """
CREATE TABLE sync_events (
  target INTEGER NOT NULL REFERENCES sync_targets(id) ON DELETE CASCADE,
  device TEXT NOT NULL,
  seq INTEGER NOT NULL,
  number INTEGER NOT NULL,
  op TEXT NOT NULL,
  kind TEXT NOT NULL,
  uuid TEXT NOT NULL,
  hlc INTEGER NOT NULL,
  digest TEXT NOT NULL,
  blob TEXT,
  PRIMARY KEY (target, device, seq)
) WITHOUT ROWID
""",
    "CREATE INDEX sync_events_record ON sync_events(target, kind, uuid)",
    """
CREATE TABLE sync_media (
  target INTEGER NOT NULL REFERENCES sync_targets(id) ON DELETE CASCADE,
  uuid TEXT NOT NULL,
  source TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL,
  content_type TEXT NOT NULL,
  state TEXT NOT NULL,
  changed_at DATETIME NOT NULL,
  PRIMARY KEY (target, uuid)
) WITHOUT ROWID
""",
)
"""`sync_segments.data` is the file as it went, kept to send it again should the platform lose it; other laptops'
segments are there without it. `sync_media.source` is the sha256 of the medium in the book, `sha256` that of the copy
made for release."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where released records go."""

    id: int = 0
    uuid: str
    name: str
    kind: Kind
    address: str
    """A folder's path, a WebDAV folder's address, or an S3 endpoint."""
    account: str | None = None
    """User, or access key; the password is with the operating system."""
    audience: str = "public"
    options: Mapping[str, Any]
    """``bucket``, ``prefix``, ``region``, ``ca``, ``limit`` (bytes a second), ``automatic``, ``network``."""


_TARGET: Final = "SELECT id, uuid, name, kind, address, account, audience, options FROM sync_targets"


def targets(db: sqlite_utils.Database) -> list[Target]:
    """Every target, in the order they were added."""
    return [_target(row) for row in db.execute(f"{_TARGET} ORDER BY id")]


def _target(row: Sequence[Any]) -> Target:
    return Target(
        id=row[0], uuid=row[1], name=row[2], kind=row[3], address=row[4], account=row[5], audience=row[6],
        options=orjson.loads(row[7]),
    )  # fmt: skip


def add_target(db: sqlite_utils.Database, target: Target) -> Target:
    """Keep a target; gives it back with its number."""
    number = db.execute(
        "INSERT INTO sync_targets (uuid, name, kind, address, account, audience, options, added_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        (
            target.uuid or new_id(), target.name, target.kind, target.address, target.account, target.audience,
            orjson.dumps({**target.options}).decode(), clock.now(),
        ),
    ).fetchone()[0]  # fmt: skip
    return next(one for one in targets(db) if one.id == number)


def change_target(db: sqlite_utils.Database, target: Target) -> None:
    """Write a target's new name, address, account or options. Its audience stays: what went is not for others."""
    db.execute(
        "UPDATE sync_targets SET name = ?, kind = ?, address = ?, account = ?, options = ? WHERE id = ?",
        (
            target.name, target.kind, target.address, target.account, orjson.dumps({**target.options}).decode(),
            target.id,
        ),
    )  # fmt: skip


def remove_target(db: sqlite_utils.Database, target: Target) -> None:
    """Forget a target and its receipts; what is there stays there."""
    db.execute("DELETE FROM sync_targets WHERE id = ?", (target.id,))


# -- events -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sent:
    """The newest event of a record."""

    op: str
    digest: str
    blob: str | None
    device: str
    number: int


def newest_events(db: sqlite_utils.Database, target: int) -> dict[tuple[str, str], Sent]:
    """(kind, uuid) → the newest event of each record, of whichever laptop."""
    rows = db.execute(
        "SELECT kind, uuid, op, digest, blob, device, number FROM sync_events WHERE target = ?"
        " ORDER BY hlc, device, seq",
        (target,),
    )
    return {(kind, uuid): Sent(*rest) for kind, uuid, *rest in rows}


def add_events(db: sqlite_utils.Database, target: int, device: str, number: int, events: Iterable[Any]) -> None:
    """Keep what a segment's events are about; their content stays in the segment."""
    db.conn.executemany(
        "INSERT OR REPLACE INTO sync_events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                target, device, one.seq, number, one.op, one.kind, one.uuid, one.hlc, one.digest,
                ((one.record or {}).get("blob") or {}).get("sha256"),
            )
            for one in events
        ],
    )  # fmt: skip


def told_in(db: sqlite_utils.Database, target: int, device: str, kind: str, uuid: str) -> set[int]:
    """Numbers of a laptop's segments in which a record's content stands."""
    rows = db.execute(
        "SELECT DISTINCT number FROM sync_events"
        " WHERE target = ? AND device = ? AND kind = ? AND uuid = ? AND op <> 'withdraw'",
        (target, device, kind, uuid),
    )
    return {row[0] for row in rows}


# -- segments ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Kept:
    """A segment as it is kept here."""

    device: str
    number: int
    first: int
    last: int
    sha256: str
    original: str
    redacted: int
    state: State


_KEPT: Final = "SELECT device, number, first, last, sha256, original, redacted, state FROM sync_segments"


def segments(db: sqlite_utils.Database, target: int, device: str) -> list[Kept]:
    """A laptop's segments in order."""
    rows = db.execute(f"{_KEPT} WHERE target = ? AND device = ? ORDER BY number", (target, device))
    return [Kept(*row) for row in rows]


def segment_data(db: sqlite_utils.Database, target: int, device: str, number: int) -> bytes:
    """A segment's file."""
    found = db.execute(
        "SELECT data FROM sync_segments WHERE target = ? AND device = ? AND number = ?", (target, device, number)
    ).fetchone()
    return bytes(found[0]) if found and found[0] is not None else b""


def keep_segment(db: sqlite_utils.Database, target: int, kept: Kept, data: bytes | None) -> None:
    """Keep a segment, or what took its place."""
    db.execute(
        "INSERT OR REPLACE INTO sync_segments VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            target, kept.device, kept.number, kept.first, kept.last, kept.sha256, kept.original, kept.redacted, data,
            kept.state, clock.now(),
        ),
    )  # fmt: skip


def set_state(db: sqlite_utils.Database, target: int, device: str, number: int, state: State) -> None:
    """Note how far a segment is."""
    db.execute(
        "UPDATE sync_segments SET state = ?, changed_at = ? WHERE target = ? AND device = ? AND number = ?",
        (state, clock.now(), target, device, number),
    )


# -- media ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class KeptMedium:
    """The copy of a medium that was made for release."""

    uuid: str
    source: str
    sha256: str
    size: int
    content_type: str
    state: State


def kept_media(db: sqlite_utils.Database, target: int) -> dict[str, KeptMedium]:
    """The media of a target by uuid."""
    rows = db.execute(
        "SELECT uuid, source, sha256, size, content_type, state FROM sync_media WHERE target = ? ORDER BY uuid",
        (target,),
    )
    return {row[0]: KeptMedium(*row) for row in rows}


def keep_medium(db: sqlite_utils.Database, target: int, medium: KeptMedium) -> None:
    """Keep what a medium's copy is, and how far it is."""
    db.execute(
        "INSERT OR REPLACE INTO sync_media VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            target, medium.uuid, medium.source, medium.sha256, medium.size, medium.content_type, medium.state,
            clock.now(),
        ),
    )  # fmt: skip


def forget_medium(db: sqlite_utils.Database, target: int, uuid: str) -> None:
    """A medium that no longer leaves."""
    db.execute("DELETE FROM sync_media WHERE target = ? AND uuid = ?", (target, uuid))


# -- receipts ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Receipt:
    """How far one record is at a target."""

    kind: str
    uuid: str
    op: str
    state: State
    at: str
    """When it came to that; UTC."""
    file: State | None
    """How far its file is, where it has one."""


def receipts(db: sqlite_utils.Database, target: int) -> list[Receipt]:
    """One for each record that was ever on its way, withdrawn ones included."""
    states = {
        (device, number): (state, at)
        for device, number, state, at in db.execute(
            "SELECT device, number, state, changed_at FROM sync_segments WHERE target = ?", (target,)
        )
    }
    media = {medium.uuid: medium.state for medium in kept_media(db, target).values()}
    found = []
    for (kind, uuid), sent in newest_events(db, target).items():
        state, at = states.get((sent.device, sent.number), ("queued", ""))
        file = media.get(uuid) if sent.blob and sent.op != "withdraw" else None
        if file is not None and file != "verified" and STATES.index(file) < STATES.index(state):
            # a record whose file isn't there is not there; the platform speaks of records only
            state = file
        found.append(Receipt(kind, uuid, sent.op, state, at, file))
    return found
