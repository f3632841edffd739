"""A copy of tiles that is not whole yet: an MBTiles file under another name, which survives a kill."""

from __future__ import annotations

import hashlib
import sqlite3
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from conect_desktop import __version__
from conect_desktop.basemap.tile_server import Address

if TYPE_CHECKING:
    from conect_desktop.basemap.raster_fetch import Plan

_APPLICATION: Final = 0x4D504258
"""What tells an MBTiles file from other databases (MBTiles 1.3)."""
_BATCH: Final = 64
_BATCH_S: Final = 2.0
"""Tiles of a transaction, or seconds: what a kill may cost."""
_SCHEMA: Final = """
    CREATE TABLE metadata (name TEXT PRIMARY KEY, value TEXT);
    CREATE TABLE tiles (
        zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB,
        PRIMARY KEY (zoom_level, tile_column, tile_row)
    );
    CREATE TABLE missing (
        zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, PRIMARY KEY (zoom_level, tile_column, tile_row)
    );
    CREATE TABLE job (identity TEXT);
"""


class RasterPart:
    """The unfinished file while this process works on it; no other one can open it then."""

    def __init__(self, target: Path, planned: Plan) -> None:
        """Go on with what is there of the same plan, else begin.

        Raises `sqlite3.Error` where the file can't be written to or another process is at it.
        """
        self.path = target.with_name(f"{target.name}.part")
        self._planned = planned
        self._discarded = False
        self._db = sqlite3.connect(self.path, timeout=0, isolation_level=None)
        try:
            self._db.execute("PRAGMA trusted_schema = OFF")
            # the lock is held until the end: two downloads must not share a part
            self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._db.execute("PRAGMA synchronous = FULL")
            self._db.execute("BEGIN EXCLUSIVE")
            identity = _identity(planned)
            if not self._goes_on(identity):
                self._begin(identity)
            self._commit()
            self._done = {
                (z, x, (1 << z) - 1 - y)
                for table in ("tiles", "missing")
                for z, x, y in self._db.execute(f"SELECT zoom_level, tile_column, tile_row FROM {table}")
            }
            (self.missing,) = self._db.execute("SELECT count(*) FROM missing").fetchone()
            self.tiles = len(self._done) - self.missing
        except BaseException:
            self._db.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Leave it to be gone on with; where nothing came, nothing is left."""
        # what couldn't be written was told before
        with suppress(sqlite3.Error):
            if self._db.in_transaction:
                self._db.execute("COMMIT")
        self._db.close()
        if self._discarded or not self._done:
            with suppress(OSError):
                self.path.unlink()

    def __contains__(self, address: Address) -> bool:
        """Whether a tile is there, or known to be missing."""
        return address in self._done

    @property
    def example(self) -> Address:
        """A tile that is there."""
        z, x, y = self._example
        return z, x, (1 << z) - 1 - y

    def add(self, address: Address, data: bytes | None) -> None:
        """Keep a tile, or that there is none."""
        z, x, y = address
        row = (z, x, (1 << z) - 1 - y)
        if not self._db.in_transaction:
            self._db.execute("BEGIN IMMEDIATE")
            self._since, self._waiting = time.monotonic(), 0
        if data is None:
            self._db.execute("INSERT INTO missing VALUES (?, ?, ?)", row)
            self.missing += 1
        else:
            self._db.execute("INSERT INTO tiles VALUES (?, ?, ?, ?)", (*row, data))
            self.tiles += 1
        self._done.add(address)
        self._waiting += 1
        if self._waiting >= _BATCH or time.monotonic() - self._since > _BATCH_S:
            self._commit()

    def discard(self) -> None:
        """Leave nothing."""
        self._discarded = True

    def complete(self) -> None:
        """Make it a pack that says what it is, and let go of it.

        What tells a part from others stays in it: a kill before it has its name must not cost all of it.
        """
        service, planned = self._planned.service, self._planned
        if not self._db.in_transaction:
            self._db.execute("BEGIN IMMEDIATE")
        zooms = self._db.execute("SELECT min(zoom_level), max(zoom_level) FROM tiles").fetchone()
        (start,) = self._db.execute("SELECT substr(tile_data, 1, 1) FROM tiles LIMIT 1").fetchone()
        told = {
            "name": service.title,
            "format": {b"\x89": "png", b"\xff": "jpg"}.get(start, "webp"),
            "type": "baselayer",
            "version": "1",
            "bounds": ",".join(f"{value:.7f}" for value in planned.bounds),
            "minzoom": str(zooms[0]),
            "maxzoom": str(zooms[1]),
            "attribution": f"{service.attribution} ({service.licence})",
            "description": f"Copied from {service.host} by CoNECT Desktop {__version__}; {service.licence_url}",
        }
        self._db.executemany("REPLACE INTO metadata VALUES (?, ?)", told.items())
        self._db.execute(f"PRAGMA application_id = {_APPLICATION}")
        self._example = self._db.execute("SELECT zoom_level, tile_column, tile_row FROM tiles LIMIT 1").fetchone()
        self._db.execute("COMMIT")
        self._db.close()

    def _goes_on(self, identity: str) -> bool:
        """Whether what is there is of the same plan."""
        tables = {name for (name,) in self._db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        if not {"metadata", "tiles", "missing", "job"} <= tables:
            return False
        return self._db.execute("SELECT identity FROM job LIMIT 2").fetchall() == [(identity,)]

    def _begin(self, identity: str) -> None:
        names = self._db.execute("SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'").fetchall()
        for kind, name in names:
            if kind in ("table", "view"):
                quoted = name.replace('"', '""')
                self._db.execute(f'DROP {kind} IF EXISTS "{quoted}"')
        for statement in filter(str.strip, _SCHEMA.split(";")):
            self._db.execute(statement)
        self._db.execute("INSERT INTO job VALUES (?)", (identity,))

    def _commit(self) -> None:
        self._db.execute("COMMIT")


def _identity(planned: Plan) -> str:
    """What tells this copy from every other, to go on with a part of it."""
    told = (planned.service.id, planned.service.url, planned.ranges, planned.bounds)
    return hashlib.sha256(repr(told).encode()).hexdigest()
