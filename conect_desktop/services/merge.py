"""Merging laptops' books: everything another one recorded comes in beside what is here, and what clashes is listed.

Both keep their file. Merging again changes nothing, and merging by any route in any order leads to the same book
(`storage.replication`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from conect_desktop.domain.changes import Changes
from conect_desktop.domain.consent import is_tombstone
from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.replication import SharedEntry
from conect_desktop.errors import Trouble
from conect_desktop.services.arrivals import touched_since
from conect_desktop.services.erasure import erase_told
from conect_desktop.services.one_vocabulary import OneVocabulary, one_vocabulary
from conect_desktop.storage import bytes_of_media, replication, team
from conect_desktop.storage.book import Book
from conect_desktop.storage.journal import last_entry
from conect_desktop.storage.replication import ClashingDevices, Received
from conect_desktop.storage.trouble import told
from conect_desktop.storage.vectors import book_name, own_device, vector

if TYPE_CHECKING:
    import sqlite_utils

LABEL: Final = "merge"
"""What the step is called in the history."""


@dataclass(slots=True)
class MergeReport:
    """What a merge brought."""

    source: str
    same_book: bool = True
    """Whether both are copies of one book; two made apart become one lab's book."""
    entries: int = 0
    devices: dict[str, int] = field(default_factory=dict)
    """Name of each laptop → how many of its entries were new."""
    rows: dict[str, dict[str, int]] = field(default_factory=dict)
    """``new``, ``changed``, ``gone`` → table → how many."""
    conflicts: tuple[str, ...] = ()
    """uuids of the disagreements to settle."""
    media: int = 0
    """Files that came along."""
    waiting: int = 0
    """Media whose files are still on another laptop."""
    vocabulary: OneVocabulary = field(default_factory=OneVocabulary)
    held: int = 0
    """Entries that build on another laptop's work that isn't here yet."""
    same_codes: tuple[str, ...] = ()
    """Codes that two laptops gave out, each to somebody: what either of them refuses holds for both."""
    erased: tuple[str, ...] = ()
    """Tombstones of people whom another laptop erased, and who are erased here now too."""
    changes: Changes = field(default_factory=Changes)

    def as_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return {
            "source": self.source, "same_book": self.same_book, "entries": self.entries,
            "laptops": self.devices, **self.rows,
            "conflicts": list(self.conflicts), "media": self.media, "media_waiting": self.waiting,
            "held": self.held, "erased": list(self.erased),
            "same_codes": list(self.same_codes), "vocabulary": self.vocabulary.as_dict(),
        }  # fmt: skip

    def lines(self) -> list[str]:
        """What a person should know."""
        if not self.entries:
            return [f"nothing new in {self.source}"]
        lines = [f"{self.entries} entries from {', '.join(self.devices)}"]
        for what, tables in self.rows.items():
            if tables:
                lines.append(f"{what}: " + ", ".join(f"{count} {name}" for name, count in sorted(tables.items())))
        if self.media:
            lines.append(f"{self.media} files of media")
        if self.waiting:
            lines.append(f"{self.waiting} media whose files are still on another laptop")
        if self.held:
            lines.append(f"{self.held} entries wait for the work of another laptop")
        if self.same_codes:
            lines.append(f"given out on two laptops, ask whose they are: {', '.join(self.same_codes)}")
        if self.erased:
            lines.append(f"{len(self.erased)} people erased here as on another laptop")
        lines += self.vocabulary.lines()
        if self.conflicts:
            lines.append(f"{len(self.conflicts)} to settle: two laptops said different things (conflicts BOOK)")
        return lines


class _DryRun(Exception):
    """Rolls back what was only tried."""


def merge(
    book: Book, other: Path, *, author: str | None = None, dry_run: bool = False, progress: Progress | None = None
) -> MergeReport:
    """Take everything in another book in, as one step; with `dry_run` only say what it would bring.

    Raises `Trouble` where the other file is this book itself, or damaged, and `ClashingDevices` where one of the two
    was put back from a copy on a laptop that is not here; nothing is changed then.
    """
    watched = progress or Silent()
    if other.exists() and other.samefile(book.path):
        raise Trouble("a book can't be merged with itself", path=other, remedy="Choose another laptop's copy.")
    with Book.open(other, read_only=True) as theirs, told(other):
        if not dry_run:
            settle_devices(book, theirs.db, other)
        report = take_in(
            book,
            str(other),
            replication.since(theirs.db, vector(book.db)),
            author=author,
            dry_run=dry_run,
            progress=watched,
            source=theirs.db,
        )
        report.same_book = book_name(theirs.db) == book_name(book.db)
    return report


def settle_devices(book: Book, theirs: sqlite_utils.Database, path: Path) -> None:
    """See to it that no number stands for two entries: this laptop takes a new name where its file was put back."""
    own, here, there = own_device(book.db), vector(book.db), vector(theirs)
    for device in here.keys() & there.keys():
        differs = replication.first_difference(book.db, theirs, device)
        if differs is not None and device != own and not book.give_up_renamed(theirs, device, differs):
            raise ClashingDevices(
                "that book was put back from an older copy since it was last merged",
                path=path,
                remedy="Open it on its own laptop and merge this book into it there; then merge it here.",
            )
        if device == own and (differs is not None or there[device] > here[device]):
            book.take_new_device((differs or here[device] + 1) - 1)


def take_in(
    book: Book,
    source_name: str,
    entries: Iterable[SharedEntry],
    *,
    author: str | None,
    progress: Progress,
    dry_run: bool = False,
    source: sqlite_utils.Database | None = None,
) -> MergeReport:
    """Take entries in as one step, with the files of media from `source` where it is given."""
    report = MergeReport(source_name)
    first = last_entry(book.db) + 1
    try:
        with book.merging(LABEL, author=author) as step:
            received = replication.receive(step.db, entries, progress)
            if source is not None:
                _adopt_names(step.db, source)
                report.media = bytes_of_media.copy_missing(step.db, source, progress)
            if received.entries:
                report.vocabulary = one_vocabulary(step.db)
            _tell(report, step.db, received)
            if dry_run:
                raise _DryRun
    except _DryRun:
        return report
    if report.entries:
        report.erased = tuple(one.label for one in erase_told(book, first, author=author))
        report.changes = touched_since(book.db, first)
    return report


def _adopt_names(db: sqlite_utils.Database, source: sqlite_utils.Database) -> None:
    """What the other laptops are called, and the keys to what they wrote on sticks before."""
    if "conect_team" not in source.table_names():
        return
    for identity in team.identities(source):
        team.add_identity(db, identity)
    for device, name in source.execute("SELECT device, name FROM journal_devices WHERE name IS NOT NULL"):
        db.execute("UPDATE journal_devices SET name = ? WHERE device = ? AND name IS NULL", (name, device))


def _tell(report: MergeReport, db: sqlite_utils.Database, received: Received) -> None:
    names = team.device_names(db)
    report.entries = received.entries
    report.devices = {names.get(device) or device[-6:]: count for device, count in received.devices.items()}
    for what, operation in (("new", "I"), ("changed", "U"), ("gone", "D")):
        report.rows[what] = dict(Counter(table for table, _, done in received.rows if done == operation))
    report.conflicts = tuple(received.conflicts)
    report.waiting = len(bytes_of_media.missing(db))
    twice = db.execute("SELECT code FROM participants GROUP BY code HAVING count(*) > 1 ORDER BY code")
    report.same_codes = tuple(str(code) for (code,) in twice.fetchall() if code and not is_tombstone(str(code)))
