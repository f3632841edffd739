"""How far each laptop's log was taken in, and what an administrator should look at."""

from __future__ import annotations

from dataclasses import dataclass

from conect_desktop.platform.database import connected


@dataclass(frozen=True, slots=True)
class LogStatus:
    """One laptop of one lab."""

    book: str
    title: str
    device: str
    segment: int
    events: int
    taken_in_at: str
    trouble: str


@dataclass(frozen=True, slots=True)
class PlatformStatus:
    """The whole platform."""

    logs: tuple[LogStatus, ...]
    records: dict[str, int]
    """Kind → how many hold now."""
    withdrawn: int
    conflicts: int
    waiting: int
    """Media whose file hasn't come whole yet."""

    def lines(self) -> list[str]:
        """What a person should know."""
        lines = [
            f"{one.title or one.book}  laptop {one.device[-6:]}: {one.events} events to segment {one.segment},"
            f" {one.taken_in_at}" + (f"  STOPPED: {one.trouble}" if one.trouble else "")
            for one in self.logs
        ]
        lines += [f"{count:>8}  {kind}" for kind, count in self.records.items()]
        return [*lines, f"{self.withdrawn} withdrawn, {self.conflicts} in conflict, {self.waiting} files awaited"]


def status(dsn: str) -> PlatformStatus:
    """What was taken in; raises `Trouble` where the database can't be reached or has no tables yet."""
    with connected(dsn) as connection:
        logs = connection.execute(
            "SELECT l.book::text, coalesce(b.title, ''), l.device::text, l.number, l.seq,"
            " coalesce(to_char(l.taken_in_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), ''),"
            " coalesce(l.trouble, '') FROM conect.logs AS l LEFT JOIN conect.books AS b ON b.book = l.book::text"
            " ORDER BY 1, 3"
        ).fetchall()
        records = connection.execute(
            "SELECT kind, count(*) FROM conect.records WHERE withdrawn_at IS NULL GROUP BY kind ORDER BY kind"
        ).fetchall()
        row = connection.execute(
            "SELECT (SELECT count(*) FROM conect.tombstones),"
            " (SELECT count(*) FROM conect.records WHERE jsonb_array_length(heads) > 1),"
            " (SELECT count(*) FROM conect.records AS r WHERE blob IS NOT NULL AND NOT EXISTS"
            "  (SELECT 1 FROM conect.files AS f WHERE f.book = r.book AND f.sha256 = r.blob->>'sha256'))"
        ).fetchone()
    withdrawn, conflicts, waiting = row if row is not None else (0, 0, 0)
    return PlatformStatus(tuple(LogStatus(*one) for one in logs), dict(records), withdrawn, conflicts, waiting)
