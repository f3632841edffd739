"""What is on its way to a target: the difference between what may leave now and what went, as numbered segments.

Deciding is `domain.release`'s alone; here it is only compared. What no longer leaves becomes a withdrawal, and the
segments that held it are written anew without it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import orjson

from conect_desktop.domain import clock, release_log
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.release import Release, Released
from conect_desktop.domain.release_log import Event, Op, Segment
from conect_desktop.exchange.labels import Context, Copy
from conect_desktop.exchange.release_records import PlatformRecord, platform_records, uuid_of
from conect_desktop.services.leaving import Prepared, audience_of, prepared
from conect_desktop.storage import outbox
from conect_desktop.storage.book import Book
from conect_desktop.storage.outbox import Kept, KeptMedium, Sent, Target
from conect_desktop.storage.vectors import book_name, own_device, vector

if TYPE_CHECKING:
    import sqlite_utils

_MOST: Final = 2_000
"""Events in a segment: a broken line then costs little."""


@dataclass(slots=True)
class Queued:
    """What would be, or is, on its way."""

    leaving: Release
    context: Context
    published: int = 0
    changed: int = 0
    withdrawn: int = 0
    unchanged: int = 0
    bytes: int = 0
    """Of segments and media that the target doesn't have yet."""
    media: int = 0
    kinds: dict[str, int] = field(default_factory=dict)
    """Kind → how many records are new or different."""

    @property
    def events(self) -> int:
        """What the platform is going to be told."""
        return self.published + self.changed + self.withdrawn


class _DryRun(Exception):
    """Rolls back what was only tried."""


def queue(book: Book, target: Target, progress: Progress, *, dry_run: bool = False) -> Queued:
    """Decide what leaves for a target now and put the difference on its way; with `dry_run` only tell it."""
    leaving, context = prepared(book, audience_of(target.audience))
    queued = Queued(leaving, context)
    try:
        with book.write("sync.queue", system=True) as step:
            _Queueing(step.db, target, (leaving, context), queued, progress).run()
            if dry_run:
                raise _DryRun
    except _DryRun:
        pass
    return queued


class _Queueing:
    """Puts the difference on its way, within a transaction."""

    def __init__(
        self, db: sqlite_utils.Database, target: Target, found: Prepared, queued: Queued, progress: Progress
    ) -> None:
        self._db = db
        self._target = target
        self._leaving, self._context = found
        self._queued = queued
        self._progress = progress
        self._device = own_device(db)
        self._book = book_name(db)
        self._known = vector(db)
        self._at = self._known.get(self._device, 0)
        self._read: tuple[tuple[str, int], Mapping[tuple[str, str], Mapping[str, Any]]] = ("", 0), {}
        self._hlc = max(db.execute("SELECT hlc FROM journal_head").fetchone()[0], clock.now_ms() * clock.HLC_STEP)

    def run(self) -> None:
        """Compare, write segments, take out what was withdrawn."""
        sent = outbox.newest_events(self._db, self._target.id)
        segments = outbox.segments(self._db, self._target.id, self._device)
        seq = segments[-1].last if segments else 0
        number = segments[-1].number if segments else 0
        previous = segments[-1].original if segments else None
        events: list[Event] = []
        emptied: set[tuple[str, str]] = set()
        for op, record, digest, before in self._differences(sent):
            seq += 1
            content = None if op == "withdraw" else record.content
            events.append(Event(seq, op, record.kind, record.uuid, self._hlc, self._at, self._known, digest, content))
            if op == "withdraw" or (op == "change" and before is not None and self._lost(before, record)):
                emptied.add((record.kind, record.uuid))
            if len(events) == _MOST:
                number += 1
                previous = self._write(number, previous, events)
                events = []
        if events:
            self._write(number + 1, previous, events)
        self._redact(segments, emptied)
        self._count_bytes()

    def _differences(
        self, sent: Mapping[tuple[str, str], Sent]
    ) -> Iterator[tuple[Op, PlatformRecord, str, Sent | None]]:
        leaves: set[tuple[str, str]] = set()
        media = outbox.kept_media(self._db, self._target.id)
        files = {uuid_of(one.uuid): one for one in self._leaving.of("medium")}
        for number, record in enumerate(platform_records(self._leaving, self._context, self._book)):
            if number % 500 == 0:
                self._progress.check()
            leaves.add((record.kind, record.uuid))
            if record.kind == "medium":
                record = self._with_file(record, files[record.uuid], media)  # noqa: PLW2901
            digest = release_log.digest_of(record.content)
            before = sent.get((record.kind, record.uuid))
            if before is not None and before.op != "withdraw" and before.digest == digest:
                self._queued.unchanged += 1
                continue
            op: Op = "publish" if before is None or before.op == "withdraw" else "change"
            self._queued.published += op == "publish"
            self._queued.changed += op == "change"
            self._queued.kinds[record.kind] = self._queued.kinds.get(record.kind, 0) + 1
            yield op, record, digest, before
        for (kind, uuid), before in sent.items():
            if (kind, uuid) not in leaves and before.op != "withdraw":
                self._queued.withdrawn += 1
                outbox.forget_medium(self._db, self._target.id, uuid)
                yield "withdraw", PlatformRecord(kind, uuid, {}), "", before

    def _with_file(self, record: PlatformRecord, medium: Released, known: Mapping[str, KeptMedium]) -> PlatformRecord:
        """A medium with what its copy for release is; made anew only where the medium itself is another one."""
        row = self._db.execute("SELECT sha256 FROM media WHERE uuid = ?", (medium.uuid,)).fetchone()
        source = str(row[0]) if row and row[0] else ""
        kept = known.get(medium.uuid)
        if kept is None or kept.source != source or not source:
            copy = self._context.copy_of(medium)
            if copy is None:
                outbox.forget_medium(self._db, self._target.id, medium.uuid)
                return record
            kept = KeptMedium(medium.uuid, source, _sha256(copy), len(copy.data), copy.content_type, "queued")
            outbox.keep_medium(self._db, self._target.id, kept)
        blob = {"sha256": kept.sha256, "size": kept.size, "content_type": kept.content_type}
        return PlatformRecord(record.kind, record.uuid, {**record.content, "blob": blob})

    def _lost(self, before: Sent, record: PlatformRecord) -> bool:
        """Whether a record now tells less than before, or lies elsewhere: what was told then has to go."""
        earlier = self._told_in(before.device, before.number).get((record.kind, record.uuid))
        if earlier is None:
            return False
        return earlier.get("geometry") != record.content["geometry"] or not (
            earlier["fields"].keys() <= record.content["fields"].keys()
        )

    def _told_in(self, device: str, number: int) -> Mapping[tuple[str, str], Mapping[str, Any]]:
        """What a segment last told of each record; the one read last is kept, as its neighbours are asked for next."""
        if self._read[0] != (device, number):
            kept = next((s for s in outbox.segments(self._db, self._target.id, device) if s.number == number), None)
            data = outbox.segment_data(self._db, self._target.id, device, number)
            events = _decoded(self._book, kept, data).events if kept is not None and data else ()
            self._read = (device, number), {(e.kind, e.uuid): e.record for e in events if e.record}
        return self._read[1]

    def _write(self, number: int, previous: str | None, events: list[Event]) -> str:
        """Keep a segment for sending; gives its sha256."""
        segment = Segment(
            self._book, self._device, number, previous, self._target.audience, tuple(events),
            about={"licence": self._context.licence, "attribution": self._context.attribution},
        )  # fmt: skip
        data = release_log.encode(segment)
        digest = hashlib.sha256(data).hexdigest()
        outbox.keep_segment(
            self._db,
            self._target.id,
            Kept(self._device, number, segment.first, segment.last, digest, digest, 0, "queued"),
            data,
        )
        outbox.add_events(self._db, self._target.id, self._device, number, events)
        return digest

    def _redact(self, segments: list[Kept], emptied: set[tuple[str, str]]) -> None:
        """Write own segments anew without the content of some records."""
        numbers = {
            number
            for kind, uuid in emptied
            for number in outbox.told_in(self._db, self._target.id, self._device, kind, uuid)
        }
        for kept in segments:
            if kept.number in numbers:
                redact(self._db, self._target.id, self._book, kept, frozenset(emptied))

    def _count_bytes(self) -> None:
        rows = self._db.execute(
            "SELECT coalesce(sum(length(data)), 0) FROM sync_segments WHERE target = ? AND device = ?"
            " AND state = 'queued'",
            (self._target.id, self._device),
        )
        self._queued.bytes = rows.fetchone()[0]
        for medium in outbox.kept_media(self._db, self._target.id).values():
            if medium.state == "queued":
                self._queued.media += 1
                self._queued.bytes += medium.size


def redact(db: sqlite_utils.Database, target: int, book: str, kept: Kept, gone: frozenset[tuple[str, str]]) -> None:
    """Within a transaction: put a segment in an earlier one's place that holds nothing of some records."""
    data = outbox.segment_data(db, target, kept.device, kept.number)
    if not data:
        return
    segment = _decoded(book, kept, data)
    told = any((event.kind, event.uuid) in gone and event.record is not None for event in segment.events)
    if not told:
        return
    redacted = kept.redacted + 1
    anew = release_log.encode(release_log.without(segment, kept.original, gone, redacted))
    digest = hashlib.sha256(anew).hexdigest()
    outbox.keep_segment(
        db,
        target,
        Kept(kept.device, kept.number, kept.first, kept.last, digest, kept.original, redacted, "queued"),
        anew,
    )


def forget_sent(db: sqlite_utils.Database, uuids: Collection[str], names: Callable[[str, Any], bool]) -> None:
    """Within a transaction: keep nothing of some records among what was sent, nor what says a name (`names` tells it
    of a field and its text), nor a vote that gives one of the records as an option. The next sync withdraws them there,
    or sends what they say now.
    """
    book = book_name(db)
    for target, device in db.execute("SELECT DISTINCT target, device FROM sync_events ORDER BY 1, 2").fetchall():
        kept = outbox.segments(db, target, device)
        decoded = ((one, outbox.segment_data(db, target, device, one.number)) for one in kept)
        told = [event for one, data in decoded if data for event in _decoded(book, one, data).events if event.record]
        gone = frozenset((event.kind, event.uuid) for event in told if _tells(event, uuids, names))
        for one in kept:
            redact(db, target, book, one, gone)


def _tells(event: Event, uuids: Collection[str], names: Callable[[str, Any], bool]) -> bool:
    if event.uuid in uuids:
        return True
    fields = (event.record or {}).get("fields", {})
    options = fields.get("options", ()) if event.kind == "vote" else ()
    return any({option.get("place"), option.get("actor")} & {*uuids} for option in options) or any(
        names(field, value if isinstance(value, str) else orjson.dumps(value).decode())
        for field, value in fields.items()
    )


def _decoded(book: str, kept: Kept, data: bytes) -> Segment:
    return release_log.decode(data, name_of(book, kept))


def name_of(book: str, kept: Kept, redacted: int | None = None) -> str:
    """Where a segment lies in a store."""
    times = kept.redacted if redacted is None else redacted
    name = f"{release_log.log_folder(book, kept.device)}/{kept.number:08d}"
    return f"{name}.r{times}" if times else name


def _sha256(copy: Copy) -> str:
    return hashlib.sha256(copy.data).hexdigest()


def medium_pieces(queued: Queued, medium: KeptMedium) -> Iterator[bytes] | None:
    """The copy of a medium in pieces; None where it can't be made any more, or comes out differently."""
    released: Any = next((one for one in queued.leaving.of("medium") if one.uuid == medium.uuid), None)
    copy = queued.context.copy_of(released) if released is not None else None
    if copy is None or _sha256(copy) != medium.sha256:
        return None
    size = release_log.CHUNK
    return (copy.data[start : start + size] for start in range(0, len(copy.data), size))
