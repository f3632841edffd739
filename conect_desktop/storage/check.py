"""Is the book whole? Integrity, GeoPackage's rules, references, and a journal that leads to the rows there are."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from conect_desktop.domain import geopackage
from conect_desktop.domain.place import geometry_problem
from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.storage import journal
from conect_desktop.storage.schema import RECORDED, TABLES
from conect_desktop.storage.trouble import DamagedBook

if TYPE_CHECKING:
    import sqlite_utils


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong: which rule, where, what, and whether it may stay (`warning`) or not."""

    rule: str
    place: str
    what: str
    warning: bool = False

    def __str__(self) -> str:
        return f"{self.rule}: {self.place}: {self.what}"


def check(db: sqlite_utils.Database, progress: Progress | None = None) -> list[Finding]:
    """Everything that is wrong with a book, an empty list for none. Reads only; one transaction, one moment."""
    progress = progress or Silent()
    parts = (_integrity, _geopackage, _references, _geometries, _numbering, _consistency)
    findings: list[Finding] = []
    db.execute("BEGIN")
    try:
        for number, part in enumerate(parts):
            progress.step(number, len(parts))
            findings += part(db)
            if part is _integrity and findings:
                break
    finally:
        db.execute("ROLLBACK")
    progress.step(len(parts), len(parts))
    return findings


def _integrity(db: sqlite_utils.Database) -> Iterator[Finding]:
    for (answer,) in db.execute("PRAGMA integrity_check(20)").fetchall():
        if answer != "ok":
            yield Finding("integrity", "file", str(answer))


def _geopackage(db: sqlite_utils.Database) -> Iterator[Finding]:
    if db.execute("PRAGMA application_id").fetchone()[0] != geopackage.APPLICATION_ID:
        yield Finding("geopackage", "header", "the application id is not GPKG")
    contents = dict(db.execute("SELECT table_name, data_type FROM gpkg_contents"))
    columns = {
        name: (column, srs)
        for name, column, srs in db.execute("SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns")
    }
    for table in RECORDED:
        if contents.get(table.name) != table.kind:
            yield Finding("geopackage", f"gpkg_contents.{table.name}", f"is not listed as {table.kind}")
        if table.geometry and columns.get(table.name) != (table.geometry.name, geopackage.SRS_ID):
            yield Finding("geopackage", f"gpkg_geometry_columns.{table.name}", "is not in EPSG:4326")


def _references(db: sqlite_utils.Database) -> Iterator[Finding]:
    for name, rowid, parent, _ in db.execute("PRAGMA foreign_key_check"):
        table = TABLES.get(name)
        where = f"{name} {rowid}"
        if table is not None:
            found = db.execute(f'SELECT uuid FROM "{name}" WHERE "{table.key}" = ?', (rowid,)).fetchone()
            where = f"{name} {found[0]}" if found else where
        yield Finding("reference", where, f"names a row of {parent} that is not there", warning=table is not None)


def _geometries(db: sqlite_utils.Database) -> Iterator[Finding]:
    for table in RECORDED:
        if table.geometry is None:
            continue
        rows = db.execute(
            f'SELECT uuid, "{table.geometry.name}" FROM "{table.name}" WHERE "{table.geometry.name}" IS NOT NULL'
        )
        for uuid, blob in rows:
            what: str | None
            try:
                what = geometry_problem(geopackage.decode(blob))
            except ValueError as error:
                what = str(error)
            if what:
                yield Finding("geometry", f"{table.name} {uuid}", what, warning=True)


def _numbering(db: sqlite_utils.Database) -> Iterator[Finding]:
    for device, count, low, high in db.execute(
        "SELECT d.device, count(*), min(j.seq), max(j.seq) FROM journal AS j"
        " LEFT JOIN journal_devices AS d ON d.id = j.device GROUP BY j.device"
    ):
        if device is None:
            yield Finding("journal", "devices", "an entry names a device that is not there")
        elif low != 1 or high != count:
            yield Finding(
                "journal", f"device {device}", f"{count} entries are numbered {low} to {high}: some are missing"
            )
    head = db.execute("SELECT device, seq FROM journal_head").fetchone()
    if head is None:
        yield Finding("journal", "head", "is missing")
    else:
        newest = db.execute("SELECT coalesce(max(seq), 0) FROM journal WHERE device = ?", (head[0],)).fetchone()[0]
        if newest != head[1]:
            yield Finding("journal", "head", f"stands at {head[1]}, the newest entry is {newest}")


def same(one: Any, other: Any) -> bool:
    """Whether two cells hold the same; numbers to fifteen digits, as some builds of SQLite write no more."""
    if isinstance(one, float) and isinstance(other, (int, float)):
        return math.isclose(one, other, rel_tol=1e-14) or one == other
    return bool(one == other)


def _consistency(db: sqlite_utils.Database) -> Iterator[Finding]:
    try:
        told = journal.state(db)
    except DamagedBook as trouble:
        yield Finding("journal", trouble.place or "entries", trouble.what)
        return
    there = journal.present(db)
    for name in sorted(told.keys() | there.keys(), key=str):
        before, now = told.get(name, {}), there.get(name, {})
        for uuid in before.keys() - now.keys():
            yield Finding("journal", f"{name} {uuid}", "was deleted without an entry")
        for uuid in now.keys() - before.keys():
            yield Finding("journal", f"{name} {uuid}", "was inserted without an entry")
        for uuid in before.keys() & now.keys():
            wrong = [
                c for c in before[uuid].keys() | now[uuid].keys() if not same(before[uuid].get(c), now[uuid].get(c))
            ]
            if wrong:
                yield Finding("journal", f"{name} {uuid}", f"was changed without an entry ({', '.join(sorted(wrong))})")


def has_errors(findings: list[Finding]) -> bool:
    """Whether anything found must not stay."""
    return any(not finding.warning for finding in findings)
