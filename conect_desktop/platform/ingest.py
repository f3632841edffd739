"""Taking in what labs sent: each log from the number after the last one, checked by hash, a transaction a segment.

Safe to run twice, at once, and to kill at any moment: a segment's events and how far its log is are one transaction,
and there is one lock a book: what holds of an item follows from the events of all its laptops. The store is told how
far each log is afterwards, which laptops call *published*. What one lab sent never keeps another's from being taken in.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from conect_desktop.domain import release_log
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.release_log import BadSegment, Event, Segment
from conect_desktop.domain.replication import covers
from conect_desktop.domain.store import Store
from conect_desktop.errors import Trouble
from conect_desktop.platform.database import Refused, connected, refusals

if TYPE_CHECKING:
    import psycopg

    Connection = psycopg.Connection[Any]


@dataclass(slots=True)
class IngestReport:
    """What was taken in."""

    events: int = 0
    segments: int = 0
    files: int = 0
    withdrawn: int = 0
    troubles: list[str] = field(default_factory=list)
    """Logs that stopped, and why."""

    def as_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return {
            "events": self.events, "segments": self.segments, "files": self.files, "withdrawn": self.withdrawn,
            "troubles": self.troubles,
        }  # fmt: skip

    def lines(self) -> list[str]:
        """What an administrator should know."""
        told = f"{self.events} events in {self.segments} segments, {self.files} files, {self.withdrawn} withdrawn"
        return [told, *(f"stopped: {trouble}" for trouble in self.troubles)]


def ingest(store: Store, dsn: str, progress: Progress, books: Sequence[str] | None = None) -> IngestReport:
    """Take in everything new in a store; raises `Trouble` where the database or the store can't be reached."""
    report = IngestReport()
    with connected(dsn) as connection:
        wanted = books or _named_in(store, "")
        for number, book in enumerate(wanted):
            progress.step(number, len(wanted))
            for device in _named_in(store, f"{book}/log"):
                progress.check()
                _Log(connection, store, book, device, report, progress).run()
            _Files(connection, store, book, report, progress).run()
    return report


def _named_in(store: Store, folder: str) -> list[str]:
    """The books, or laptops, that have a folder there."""
    names = (name[:-1] for name in store.names(folder) if name.endswith("/"))
    return [name for name in names if release_log.is_name(name)]


class _Log:
    """One laptop's log."""

    def __init__(
        self, connection: Connection, store: Store, book: str, device: str, report: IngestReport, progress: Progress
    ) -> None:
        self._connection = connection
        self._store = store
        self._book = book
        self._device = device
        self._report = report
        self._progress = progress
        self._folder = release_log.log_folder(book, device)

    def run(self) -> None:
        """What is new, and what was redacted since."""
        try:
            while self._take_next():
                self._progress.check()
            self._take_redacted()
        except (BadSegment, Refused) as error:
            self._stop(str(error))
        except Trouble as error:
            # one file that can't be read is this log's trouble, a store that is gone everybody's
            self._store.check()
            self._stop(str(error))
        self._tell()

    def _take_next(self) -> bool:
        with self._locked() as (number, sha256):
            name, data = self._read(number + 1)
            if data is None:
                return False
            segment = release_log.decode(data, name)
            if segment.previous != (sha256 or None):
                raise BadSegment(f"{name} doesn't follow on the segment before: one was exchanged")
            self._write(segment, segment.original or hashlib.sha256(data).hexdigest())
        self._report.segments += 1
        self._report.events += len(segment.events)
        self._report.withdrawn += sum(event.op == "withdraw" for event in segment.events)
        return True

    @contextmanager
    def _locked(self) -> Iterator[tuple[int, str | None]]:
        """A transaction in which nobody else takes in anything of this book; gives how far the log is."""
        with refusals(), self._connection.transaction():
            key = int.from_bytes(hashlib.sha256(self._book.encode()).digest()[:8], "big", signed=True)
            self._connection.execute("SELECT pg_advisory_xact_lock(%s)", (key,))
            self._connection.execute(
                "INSERT INTO conect.logs (book, device) VALUES (%s, %s) ON CONFLICT DO NOTHING",
                (self._book, self._device),
            )
            row = self._connection.execute(
                "SELECT number, sha256 FROM conect.logs WHERE book = %s AND device = %s", (self._book, self._device)
            ).fetchone()
            assert row is not None
            yield row[0], row[1]

    def _read(self, number: int) -> tuple[str, bytes | None]:
        """The newest form of a segment."""
        name = f"{self._folder}/{number:08d}"
        data = self._store.read(name)
        if data is not None:
            return name, data
        for form in self._forms(number):
            data = self._store.read(f"{self._folder}/{form}")
            if data is not None:
                return f"{self._folder}/{form}", data
        return name, None

    def _forms(self, number: int) -> list[str]:
        start = f"{number:08d}.r"
        forms = [n for n in self._store.names(self._folder) if n.startswith(start) and n[len(start) :].isdecimal()]
        return sorted(forms, key=lambda n: int(n[len(start) :]), reverse=True)

    def _write(self, segment: Segment, original: str) -> None:
        with self._connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO conect.segments VALUES (%s, %s, %s, %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING",
                (
                    self._book, self._device, segment.number, segment.redacted, original, segment.audience,
                    _clean(str(segment.about.get("licence", ""))), _clean(str(segment.about.get("attribution", ""))),
                ),
            )  # fmt: skip
            # all of them as one JSON text: the driver takes longer over rows than the database
            cursor.execute(
                "INSERT INTO conect.events SELECT %s, %s, seq, %s, op, kind, uuid, hlc, known, digest, record"
                " FROM jsonb_to_recordset(%s::jsonb) AS t(seq bigint, op text, kind text, uuid uuid, hlc bigint,"
                " known jsonb, digest text, record jsonb) ON CONFLICT DO NOTHING",
                (self._book, self._device, segment.number, _as_json([_told(event) for event in segment.events])),
            )
            _settle(self._connection, self._book, {(e.kind, e.uuid) for e in segment.events})
            cursor.execute(
                "UPDATE conect.logs SET number = %s, seq = %s, sha256 = %s, taken_in_at = now(), trouble = NULL,"
                " trouble_at = NULL WHERE book = %s AND device = %s",
                (segment.number, segment.last, original, self._book, self._device),
            )

    def _take_redacted(self) -> None:
        """Segments out of which something was taken since they were taken in."""
        listed = [n for n in self._store.names(self._folder) if ".r" in n]
        if not listed:
            return
        rows = self._connection.execute(
            "SELECT number, redacted FROM conect.segments WHERE book = %s AND device = %s", (self._book, self._device)
        ).fetchall()
        done: dict[int, int] = dict(rows)
        for name in listed:
            number, _, times = name.partition(".r")
            if not (number.isdecimal() and times.isdecimal()) or done.get(int(number), 0) >= int(times):
                continue
            with self._locked() as (taken, _):
                row = self._connection.execute(
                    "SELECT redacted FROM conect.segments WHERE book = %s AND device = %s AND number = %s",
                    (self._book, self._device, int(number)),
                ).fetchone()
                if row is None or int(number) > taken or row[0] >= int(times):
                    continue
                data = self._store.read(f"{self._folder}/{name}")
                if data is None:
                    continue
                segment = release_log.decode(data, f"{self._folder}/{name}")
                gone = [event.seq for event in segment.events if event.record is None]
                self._connection.execute(
                    "UPDATE conect.events SET record = NULL WHERE book = %s AND device = %s AND seq = ANY(%s)",
                    (self._book, self._device, gone),
                )
                self._connection.execute(
                    "UPDATE conect.segments SET redacted = %s WHERE book = %s AND device = %s AND number = %s",
                    (int(times), self._book, self._device, int(number)),
                )
                _settle(self._connection, self._book, {(e.kind, e.uuid) for e in segment.events})

    def _stop(self, why: str) -> None:
        self._report.troubles.append(f"{self._folder}: {why}")
        self._connection.execute(
            "INSERT INTO conect.logs (book, device, trouble, trouble_at) VALUES (%s, %s, %s, now())"
            " ON CONFLICT (book, device) DO UPDATE SET trouble = excluded.trouble, trouble_at = now()",
            (self._book, self._device, _clean(why)[:500]),
        )

    def _tell(self) -> None:
        """Say in the store how far this log is: also when the database was put back to an older state."""
        row = self._connection.execute(
            "SELECT number, seq, sha256 FROM conect.logs WHERE book = %s AND device = %s", (self._book, self._device)
        ).fetchone()
        if row is None:
            return
        told = {"book": self._book, "device": self._device, "segment": row[0], "ingested": row[1], "sha256": row[2]}
        name = release_log.status_name(self._book, self._device)
        before = self._store.read(name)
        if before is not None:
            try:
                known = json.loads(before)
            except ValueError:
                known = {}
            if isinstance(known, dict) and {key: known.get(key) for key in told} == told:
                return
            self._store.remove(name)
        at = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
        self._store.create(name, json.dumps({**told, "at": at}).encode(), self._progress)


def _told(event: Event) -> dict[str, Any]:
    return {
        "seq": event.seq, "op": event.op, "kind": event.kind, "uuid": event.uuid, "hlc": event.hlc,
        "known": {**event.known}, "digest": event.digest, "record": event.record,
    }  # fmt: skip


def _as_json(rows: list[dict[str, Any]]) -> str:
    return _clean(json.dumps(rows))


def _clean(text: str) -> str:
    """Text that PostgreSQL can hold: it knows no NUL, also not as JSON's escape."""
    return text.replace("\x00", "").replace("\\u0000", "")


def _settle(connection: Connection, book: str, items: set[tuple[str, str]]) -> None:
    """Make the records of some items what their events lead to.

    An event that no other one knew is a head. A withdrawal holds against every head that didn't know of it; of the rest
    the newest is shown, and several with different content are told as a conflict.
    """
    wanted = sorted(items)
    for start in range(0, len(wanted), 1_000):
        part = wanted[start : start + 1_000]
        rows = connection.execute(
            "SELECT e.kind, e.uuid::text, e.device::text, e.seq, e.op, e.hlc, e.known, e.digest, e.record"
            " FROM conect.events AS e JOIN unnest(%s::text[], %s::uuid[]) AS w(kind, uuid)"
            " ON e.kind = w.kind AND e.uuid = w.uuid WHERE e.book = %s ORDER BY e.kind, e.uuid",
            ([kind for kind, _ in part], [uuid for _, uuid in part], book),
        ).fetchall()
        by_item: dict[tuple[str, str], list[tuple[Any, ...]]] = {}
        for kind, uuid, *rest in rows:
            by_item.setdefault((kind, uuid), []).append(tuple(rest))
        values = [_outcome(kind, uuid, events) for (kind, uuid), events in by_item.items()]
        gone = [(value["kind"], value["uuid"]) for value in values if value["withdrawn"]]
        connection.execute(
            "UPDATE conect.events AS e SET record = NULL FROM unnest(%s::text[], %s::uuid[]) AS w(kind, uuid)"
            " WHERE e.book = %s AND e.kind = w.kind AND e.uuid = w.uuid AND e.record IS NOT NULL",
            ([kind for kind, _ in gone], [uuid for _, uuid in gone], book),
        )
        connection.execute(
            "INSERT INTO conect.records SELECT %s, kind, uuid, fields,"
            " ST_Force2D(ST_SetSRID(ST_GeomFromGeoJSON(geometry), 4326)), blob, heads,"
            " CASE WHEN withdrawn THEN now() END, now() FROM jsonb_to_recordset(%s::jsonb)"
            " AS t(kind text, uuid uuid, fields jsonb, geometry text, blob jsonb, heads jsonb, withdrawn boolean)"
            " ON CONFLICT (book, kind, uuid) DO UPDATE SET"
            " fields = excluded.fields, geom = excluded.geom, blob = excluded.blob, heads = excluded.heads,"
            " withdrawn_at = CASE WHEN excluded.withdrawn_at IS NULL THEN NULL"
            " ELSE coalesce(conect.records.withdrawn_at, excluded.withdrawn_at) END, changed_at = now()",
            (book, _as_json(values)),
        )


def _outcome(kind: str, uuid: str, events: list[tuple[Any, ...]]) -> dict[str, Any]:
    heads = [one for one in events if not any(_knows(other, one) for other in events if other is not one)]
    gone = [head for head in heads if head[2] == "withdraw"]
    if gone:
        # whoever published without knowing of the withdrawal doesn't undo it
        return {"kind": kind, "uuid": uuid, "heads": [], "withdrawn": True}
    heads = [head for head in heads if head[6] is not None] or heads
    shown = max(heads, key=lambda head: (head[3], head[0]))
    record = shown[6] or {}
    different = {head[5] for head in heads}
    listed = [{"device": head[0], "seq": head[1]} for head in heads] if len(different) > 1 else []
    return {
        "kind": kind, "uuid": uuid, "fields": record.get("fields", {}), "geometry": record.get("geometry") or None,
        "blob": record.get("blob") or None, "heads": listed, "withdrawn": False,
    }  # fmt: skip


def _knows(one: tuple[Any, ...], other: tuple[Any, ...]) -> bool:
    """Whether whoever decided one event had seen what the other one was decided from."""
    if one[0] == other[0]:
        return bool(one[1] > other[1])
    known, others = one[4], other[4]
    return covers(known, others) and (known != others or (one[3], one[0]) > (other[3], other[0]))


class _Files:
    """The files of a book's media: taken in when all of one is there, removed when no record names it."""

    def __init__(
        self, connection: Connection, store: Store, book: str, report: IngestReport, progress: Progress
    ) -> None:
        self._connection = connection
        self._store = store
        self._book = book
        self._report = report
        self._progress = progress

    def run(self) -> None:
        """What is missing, and what is no longer wanted."""
        self._connection.execute(
            "DELETE FROM conect.files AS f WHERE book = %s AND NOT EXISTS (SELECT 1 FROM conect.records AS r"
            " WHERE r.book = f.book AND r.blob->>'sha256' = f.sha256)",
            (self._book,),
        )
        rows = self._connection.execute(
            "SELECT DISTINCT blob->>'sha256', (blob->>'size')::bigint, coalesce(blob->>'content_type', '')"
            " FROM conect.records AS r WHERE book = %s AND blob->>'sha256' ~ '^[0-9a-f]{64}$'"
            " AND blob->>'size' ~ '^[0-9]{1,12}$' AND NOT EXISTS (SELECT 1 FROM conect.files AS f"
            " WHERE f.book = r.book AND f.sha256 = r.blob->>'sha256')",
            (self._book,),
        ).fetchall()
        for sha256, size, content_type in rows:
            self._progress.check()
            data = self._whole(sha256, size)
            if data is not None:
                self._connection.execute(
                    "INSERT INTO conect.files VALUES (%s, %s, %s, %s, %s) ON CONFLICT DO NOTHING",
                    (self._book, sha256, size, _clean(content_type), data),
                )
                self._report.files += 1

    def _whole(self, sha256: str, size: int) -> bytes | None:
        """A file's bytes; None where a piece isn't there yet, or they are not what their hash says."""
        if not 0 < size <= 1_000_000_000:
            return None
        pieces: list[bytes] = []
        for number in range((size - 1) // release_log.CHUNK + 1):
            piece = self._store.read(release_log.chunk_name(self._book, sha256, number))
            if piece is None:
                return None
            pieces.append(piece)
        data = b"".join(pieces)
        if len(data) != size or hashlib.sha256(data).hexdigest() != sha256:
            self._report.troubles.append(f"{self._book}/blob/{sha256}: it is not what its hash says")
            return None
        return data
