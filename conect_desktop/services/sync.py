"""Sending what may leave to a target, once, completely, and with receipts that say only what was checked.

Every file is made once under its own name, so a run that breaks off anywhere is simply done again. *Verified* means
read back and found the same; *published* that the platform said so. What a platform lost since is noticed and sent
again (`PLATFORM.md`).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from conect_desktop.domain import release_log
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.release_log import BadSegment
from conect_desktop.domain.store import Store
from conect_desktop.errors import Trouble
from conect_desktop.services import outbox as deciding
from conect_desktop.services.outbox import Queued, name_of
from conect_desktop.storage import outbox
from conect_desktop.storage.book import Book
from conect_desktop.storage.outbox import Kept, KeptMedium, State, Target
from conect_desktop.storage.vectors import book_name, own_device, vector

if TYPE_CHECKING:
    import sqlite_utils

_TRIES: Final = 3


class NotKept(Trouble):
    """A store that gives back other bytes than it was given."""


@dataclass(slots=True)
class SyncReport:
    """What a sync did."""

    where: str
    queued: Queued
    sent: int = 0
    """Segments that went now."""
    sent_media: int = 0
    sent_bytes: int = 0
    lost: int = 0
    """Segments and media that were there before and no longer are: they went again."""
    set_back: bool = False
    """Whether the platform says it has taken in less than it said before: it was put back from a copy."""
    receipts: Mapping[str, int] = field(default_factory=dict)
    """State → how many records."""

    def as_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return {
            "where": self.where, "published": self.queued.published, "changed": self.queued.changed,
            "withdrawn": self.queued.withdrawn, "unchanged": self.queued.unchanged, "segments": self.sent,
            "media": self.sent_media, "bytes": self.sent_bytes, "lost_there": self.lost, "set_back": self.set_back,
            "receipts": dict(self.receipts),
        }  # fmt: skip

    def lines(self) -> list[str]:
        """What a person should know."""
        told = self.queued
        lines = [
            f"{self.where}: {told.published} new, {told.changed} changed, {told.withdrawn} withdrawn,"
            f" {told.unchanged} as before",
            f"{self.sent} files of records and {self.sent_media} media sent, {self.sent_bytes} bytes",
        ]
        if self.lost:
            lines.append(f"{self.lost} files were no longer there and were sent again")
        if self.set_back:
            lines.append("the platform was put back to an older state and takes everything in again")
        lines += [f"{count} {state}" for state, count in self.receipts.items()]
        return lines


def sync(book: Book, target: Target, store: Store, progress: Progress) -> SyncReport:
    """Bring a target up to date; what was verified stays so wherever this stops.

    Raises the store's `Trouble`, and `NotKept` where what is read back differs.
    """
    store.check()
    for _ in range(_TRIES):
        # read on a connection of its own: people go on recording while something is sent
        with book.reader() as db:
            work = _Sync(book, db, target, store, progress)
            if not work.is_put_back():
                return work.run()
            known = vector(db).get(own_device(db), 0)
        # others know other numbers of this laptop than it does: it goes on under a new name
        book.take_new_device(known)
    raise Trouble(
        "another program writes there under this laptop's name", place=store.where, remedy="Copy the book elsewhere."
    )


class _Sync:
    """One run."""

    def __init__(self, book: Book, db: sqlite_utils.Database, target: Target, store: Store, progress: Progress) -> None:
        self._book = book
        self._db = db
        self._target = target
        self._store = store
        self._progress = progress
        self._name = book_name(db)
        self._device = own_device(db)
        self._done = 0
        self._lost = 0
        self._resumed: list[str] = []

    def is_put_back(self) -> bool:
        """Whether the store has a segment of this laptop that the book doesn't know: the file is an older copy."""
        kept = self._segments()
        folder = release_log.log_folder(self._name, self._device)
        numbers = [int(name[:8]) for name in self._store.names(folder) if name[:8].isdecimal()]
        if max(numbers, default=0) > len(kept) or self._store.size(f"{folder}/{len(kept) + 1:08d}") is not None:
            return True
        newest = next((one for one in reversed(kept) if one.redacted == 0), None)
        if newest is None:
            return False
        there = self._store.read(name_of(self._name, newest))
        return there is not None and hashlib.sha256(there).hexdigest() != newest.sha256

    def run(self) -> SyncReport:
        """Everything in turn: what others sent, what was lost, what is new."""
        self._learn()
        self._look_for_losses()
        queued = deciding.queue(self._book, self._target, self._progress)
        report = SyncReport(self._store.where, queued)
        total = queued.bytes
        for medium in outbox.kept_media(self._db, self._target.id).values():
            if medium.state in ("queued", "sent"):
                report.sent_media += self._send_medium(queued, medium, total)
        for kept in self._segments():
            if kept.state in ("queued", "sent"):
                report.sent += self._send_segment(kept, total)
        self._remove_withdrawn_files()
        report.set_back = self._read_status()
        report.lost, report.sent_bytes = self._lost, self._done
        report.receipts = counted(self._db, self._target)
        if report.sent or report.sent_media:
            # what writes that broke off left; what can't be taken away is left for the next time
            with suppress(Trouble):
                for folder in (release_log.log_folder(self._name, self._device), *self._resumed):
                    self._store.sweep(folder)
        return report

    def _segments(self) -> list[Kept]:
        return outbox.segments(self._db, self._target.id, self._device)

    # -- what is there -----------------------------------------------------------------------------------------------

    def _learn(self) -> None:
        """Read what the lab's other laptops sent, so that nothing goes twice and a withdrawal of theirs is known."""
        log = f"{self._name}/log"
        for entry in self._store.names(log):
            device = entry.rstrip("/")
            if not entry.endswith("/") or device == self._device:
                continue
            known = outbox.segments(self._db, self._target.id, device)
            number = len(known) + 1
            while (data := self._newest_form(f"{log}/{device}", number)) is not None:
                self._progress.check()
                if not self._keep_foreign(device, number, *data):
                    break
                number += 1

    def _newest_form(self, folder: str, number: int) -> tuple[str, bytes] | None:
        name = f"{folder}/{number:08d}"
        data = self._store.read(name)
        if data is not None:
            return name, data
        forms = [one for one in self._store.names(folder) if one.startswith(f"{number:08d}.r") and one[10:].isdecimal()]
        for form in sorted(forms, key=lambda one: int(one[10:]), reverse=True):
            data = self._store.read(f"{folder}/{form}")
            if data is not None:
                return f"{folder}/{form}", data
        return None

    def _keep_foreign(self, device: str, number: int, name: str, data: bytes) -> bool:
        """Whether another laptop's segment could be understood; what can't be is the platform's to tell of."""
        try:
            segment = release_log.decode(data, name)
        except BadSegment:
            return False
        digest = hashlib.sha256(data).hexdigest()
        kept = Kept(
            device, number, segment.first, segment.last, digest, segment.original or digest, segment.redacted,
            "published",
        )  # fmt: skip
        with self._book.write("sync.learn", system=True) as step:
            outbox.keep_segment(step.db, self._target.id, kept, None)
            outbox.add_events(step.db, self._target.id, device, number, segment.events)
        return True

    def _look_for_losses(self) -> None:
        """What was there and no longer is, is on its way again."""
        listed = set(self._store.names(release_log.log_folder(self._name, self._device)))
        for kept in self._segments():
            name = name_of(self._name, kept)
            # a listing may be old: it only tells where to look twice
            missing = kept.state in ("verified", "published") and name.rsplit("/", 1)[1] not in listed
            if missing and self._store.size(name) is None:
                self._lost += 1
                self._set(kept, "queued")
        folders = set(self._store.names(f"{self._name}/blob"))
        for medium in outbox.kept_media(self._db, self._target.id).values():
            if medium.state == "verified" and f"{medium.sha256}/" not in folders:
                last = (medium.size - 1) // release_log.CHUNK
                if self._store.size(release_log.chunk_name(self._name, medium.sha256, last)) is None:
                    self._lost += 1
                    self._set_medium(medium, "queued")

    def _set(self, kept: Kept, state: State) -> None:
        with self._book.write("sync.state", system=True) as step:
            outbox.set_state(step.db, self._target.id, kept.device, kept.number, state)

    def _set_medium(self, medium: KeptMedium, state: State) -> None:
        with self._book.write("sync.state", system=True) as step:
            outbox.keep_medium(step.db, self._target.id, replace(medium, state=state))

    # -- sending -----------------------------------------------------------------------------------------------------

    def _send_segment(self, kept: Kept, total: int) -> bool:
        """Send a segment and check it; whether it went now."""
        name = name_of(self._name, kept)
        data = outbox.segment_data(self._db, self._target.id, kept.device, kept.number)
        made = self._store.create(name, data, self._progress)
        self._set(kept, "sent")
        self._check(name, kept.sha256)
        if made:
            self._step(len(data), total)
        # what it takes the place of
        for redacted in range(kept.redacted):
            self._store.remove(name_of(self._name, kept, redacted))
        self._set(kept, "verified")
        return made

    def _check(self, name: str, sha256: str) -> None:
        there = self._store.read(name)
        if there is None or hashlib.sha256(there).hexdigest() != sha256:
            # the next run sends it again
            self._store.remove(name)
            raise NotKept(
                "what was sent is not what is there", place=name, remedy="Try again; tell whoever runs the server."
            )

    def _send_medium(self, queued: Queued, medium: KeptMedium, total: int) -> bool:
        """Send what is missing of a medium's pieces, then read all of them back; whether any went now."""
        pieces = deciding.medium_pieces(queued, medium)
        if pieces is None:
            return False
        folder = f"{self._name}/blob/{medium.sha256}"
        there = set(self._store.names(folder))
        if there:
            self._resumed.append(folder)
        went = False
        hashes: list[str] = []
        for number, piece in enumerate(pieces):
            self._progress.check()
            hashes.append(hashlib.sha256(piece).hexdigest())
            if f"{number:05d}" not in there:
                name = release_log.chunk_name(self._name, medium.sha256, number)
                went = self._store.create(name, piece, self._progress) or went
            self._step(len(piece), total)
        self._set_medium(medium, "sent")
        for number, sha256 in enumerate(hashes):
            self._progress.check()
            self._check(release_log.chunk_name(self._name, medium.sha256, number), sha256)
        self._set_medium(medium, "verified")
        return went

    def _step(self, count: int, total: int) -> None:
        self._done += count
        self._progress.step(min(self._done, total), total)

    def _remove_withdrawn_files(self) -> None:
        """Files of media that no longer leave, and that no record of any laptop names."""
        newest = outbox.newest_events(self._db, self._target.id)
        wanted = {sent.blob for sent in newest.values() if sent.blob and sent.op != "withdraw"}
        told = self._db.execute(
            "SELECT DISTINCT blob FROM sync_events WHERE target = ? AND blob IS NOT NULL", (self._target.id,)
        ).fetchall()
        for (sha256,) in told:
            if sha256 not in wanted:
                self._progress.check()
                for name in self._store.names(f"{self._name}/blob/{sha256}"):
                    self._store.remove(f"{self._name}/blob/{sha256}/{name}")

    def _read_status(self) -> bool:
        """What the platform says it took in becomes *published*; whether it says less than it did before."""
        data = self._store.read(release_log.status_name(self._name, self._device))
        ingested = 0
        if data is not None:
            try:
                told = json.loads(data)
                ingested = int(told["ingested"]) if told["device"] == self._device else 0
            except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
                ingested = 0
        set_back = False
        for kept in self._segments():
            if kept.state == "verified" and kept.last <= ingested:
                self._set(kept, "published")
            elif kept.state == "published" and kept.last > ingested:
                set_back = True
                self._set(kept, "verified")
        return set_back


def counted(db: sqlite_utils.Database, target: Target) -> dict[str, int]:
    """State → how many records are so far; withdrawn ones counted apart."""
    counts: dict[str, int] = {}
    for one in outbox.receipts(db, target.id):
        name = f"withdrawn {one.state}" if one.op == "withdraw" else one.state
        counts[name] = counts.get(name, 0) + 1
    return counts
