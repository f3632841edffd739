"""Exchanging with the team's other laptops through files: a stick, a shared folder, a laptop that hosts.

What the others left there comes in, what they lack goes there; anybody carries for anybody. Files are made once and
never changed, so an exchange that breaks off is simply done again (`PLATFORM.md`, "a union of immutable files").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from conect_desktop import paths
from conect_desktop.domain.changes import Changes
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.replication import SharedEntry
from conect_desktop.domain.store import Store
from conect_desktop.domain.text import one_line
from conect_desktop.errors import Trouble
from conect_desktop.exchange import team_files
from conect_desktop.exchange.team_files import CHUNK, BadTeamFile, Run, Signer, TeamFile
from conect_desktop.services.merge import MergeReport, take_in
from conect_desktop.storage import bytes_of_media, erasure_notices, replication, team
from conect_desktop.storage.book import Book
from conect_desktop.storage.bytes_of_media import Missing
from conect_desktop.storage.vectors import own_device, vector

if TYPE_CHECKING:
    import sqlite_utils

_MOST: Final = 20_000
"""Entries in a file."""
_WHOLE: Final = "whole"
"""File beside the pieces of a medium that says all of them are there, so that nobody has to count them."""


@dataclass(slots=True)
class TeamReport:
    """What an exchange brought and took."""

    merged: MergeReport
    sent: int = 0
    """Entries that are there now and were not."""
    sent_media: int = 0
    troubles: list[Trouble] = field(default_factory=list)
    """Files that were passed over, and why."""

    @property
    def changes(self) -> Changes:
        """What became of this book's rows."""
        return self.merged.changes

    def as_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return {
            **self.merged.as_dict(), "sent": self.sent, "sent_media": self.sent_media,
            "troubles": [str(trouble) for trouble in self.troubles],
        }  # fmt: skip

    def lines(self) -> list[str]:
        """What a person should know."""
        lines = [*self.merged.lines(), f"{self.sent} entries and {self.sent_media} media left for the others"]
        return lines + [f"passed over: {trouble}" for trouble in self.troubles]


def exchange(book: Book, store: Store, progress: Progress, *, author: str | None = None) -> TeamReport:
    """Take in what the others left in a store, and leave there what it lacks.

    What came in stays where leaving fails. Raises the store's `Trouble`.
    """
    work = _Exchange(book, store, progress)
    work.notice_being_put_back()
    entries = work.deliverable()
    # first, so that what came is told by the names of who wrote it
    work.remember_signers()
    report = TeamReport(take_in(book, store.where, entries, author=author, progress=progress))
    report.merged.held = work.held
    report.troubles = work.troubles
    report.merged.media = work.fetch_media()
    report.merged.waiting = len(bytes_of_media.missing(book.db))
    work.remove_erased_media()
    report.sent_media = work.leave_media()
    report.sent = work.leave_entries()
    if report.sent or report.sent_media:
        work.sweep()
    return report


def rename_laptop(book: Book, name: str) -> Changes:
    """Call this laptop something that the others recognise: ``Table 2``."""
    with book.write("team.name", system=True) as step:
        team.name_this_laptop(step.db, one_line(name))
    return step.changes


def laptop_name(db: sqlite_utils.Database) -> str:
    """What this laptop is called; empty where nobody said."""
    return team.device_names(db).get(own_device(db), "")


def signer_of(book: Book) -> Signer:
    """This laptop, as the others know it."""
    device = own_device(book.db)
    return Signer(device, team.device_names(book.db).get(device, ""), team_files.signing_key(paths.keys_folder()))


class _Exchange:
    """One exchange of a book with a store."""

    def __init__(self, book: Book, store: Store, progress: Progress) -> None:
        self._book = book
        self._store = store
        self._progress = progress
        self._identities = team.identities(book.db)
        if not self._identities:
            raise Trouble(
                "the book has no team key", path=book.path, remedy="Merge it with another laptop's book once."
            )
        # each laptop writes to the folder of the same key, whichever it learned first
        self._home = team_files.folder_of(min(self._identities))
        self._keys = team.signing_keys(book.db)
        self._seen: dict[str, TeamFile] = {}
        self._resumed: list[str] = []
        self.troubles: list[Trouble] = []
        self.held = 0

    # -- taking in ---------------------------------------------------------------------------------------------------

    def notice_being_put_back(self) -> None:
        """Where the others know entries of this laptop that it doesn't, its file was put back: it takes a new name."""
        device = own_device(self._book.db)
        have = vector(self._book.db).get(device, 0)
        runs = [run for folder in self._folders() for run in self._runs(folder, device)]
        newest = max(runs, default=None, key=lambda run: run.last)
        if newest is None:
            return
        for entry in self._entries(device, newest):
            ours = replication.entry_at(self._book.db, device, entry.seq)
            if ours is None or ours != (entry.hlc, entry.row):
                self._book.take_new_device(entry.seq - 1)
                return
        if newest.last > have:
            self._book.take_new_device(have)

    def deliverable(self) -> list[SharedEntry]:
        """The entries that can come in now: everything they build on is here, or comes too."""
        have = vector(self._book.db)
        found: dict[tuple[str, int], SharedEntry] = {}
        devices = sorted({d for folder in self._folders() for d in self._devices(folder)} - {own_device(self._book.db)})
        for number, device in enumerate(devices):
            self._progress.step(number, len(devices))
            runs = sorted({run for folder in self._folders() for run in self._runs(folder, device)})
            known = have.get(device, 0)
            for run in runs:
                self._progress.check()
                # of two that tell the same, the one written after more erasures
                better = any(r.edition > run.edition and r.first <= run.first and r.last >= run.last for r in runs)
                if run.last > known and not better:
                    for entry in self._entries(device, run):
                        found.setdefault((device, entry.seq), entry)
                        known = max(known, entry.seq)
        new = [entry for (device, seq), entry in found.items() if seq > have.get(device, 0)]
        ready = replication.deliverable(new, have)
        self.held = len(new) - len(ready)
        return ready

    def _folders(self) -> Iterator[str]:
        """Where the team's files may be: books made apart had a key each before they were merged."""
        for identity in self._identities:
            yield team_files.folder_of(identity)

    def _devices(self, folder: str) -> list[str]:
        return [name[:-1] for name in self._store.names(f"{folder}/log") if name.endswith("/")]

    def _runs(self, folder: str, device: str) -> list[Run]:
        parsed = (Run.parsed(name) for name in self._store.names(f"{folder}/log/{device}"))
        return [run for run in parsed if run is not None]

    def _entries(self, device: str, run: Run) -> Sequence[SharedEntry]:
        """What a file holds; nothing for one that can't be believed."""
        for folder in self._folders():
            name = f"{folder}/log/{device}/{run.name}"
            try:
                data = self._store.read(name)
                if data is None:
                    continue
                found = team_files.decode(data, name, run, device, self._identities)
                self._believe(found, name)
                _look_over(found, name)
            except BadTeamFile as trouble:
                self.troubles.append(trouble)
                continue
            self._seen[found.signer] = found
            return found.entries
        return ()

    def _believe(self, found: TeamFile, name: str) -> None:
        """A laptop signs with one key: whoever comes with another one is somebody else."""
        known = self._keys.setdefault(found.signer, found.key)
        if known != found.key:
            raise BadTeamFile(
                f"it says it is from {found.signer_name or found.signer}, but that laptop signs differently",
                path=name,
                remedy="Ask who wrote to that folder; nothing of it was taken in.",
            )

    def remember_signers(self) -> None:
        """Keep by which key, and by which name, the others are recognised."""
        if self._seen:
            with self._book.write("team.signers", system=True) as step:
                for signer, file in self._seen.items():
                    team.remember_signer(step.db, signer, file.signer_name, file.key)

    def fetch_media(self) -> int:
        """Files of media that are missing here and whole there; gives how many came."""
        came = 0
        wanted = bytes_of_media.missing(self._book.db)
        for number, one in enumerate(wanted):
            self._progress.step(number, len(wanted))
            self._progress.check()
            came += self._fetch(one)
        return came

    def _fetch(self, one: Missing) -> bool:
        for identity in self._identities:
            folder = f"{team_files.folder_of(identity)}/blob/{team_files.blob_name(identity, one.sha256)}"
            if self._store.size(f"{folder}/{_WHOLE}") is None:
                continue
            try:
                with self._book.write("team.media", system=True) as step:
                    if bytes_of_media.put_in(step.db, one, self._pieces(folder)):
                        return True
            except BadTeamFile as trouble:
                self.troubles.append(trouble)
        return False

    def _pieces(self, folder: str) -> Iterator[bytes]:
        number = 0
        while (data := self._store.read(f"{folder}/{number:05d}")) is not None:
            self._progress.check()
            yield team_files.decrypted(data, self._identities, f"{folder}/{number:05d}")
            number += 1

    # -- leaving -----------------------------------------------------------------------------------------------------

    def remove_erased_media(self) -> None:
        """Take away the files of media that an erasure took out of every book, whoever left them there."""
        erased = {name for notice in erasure_notices.notices(self._book.db) for name in notice.blobs}
        here = bytes_of_media.hashes(self._book.db) if erased else {}
        for identity in self._identities if erased else ():
            folder = f"{team_files.folder_of(identity)}/blob"
            there = {name.rstrip("/") for name in self._store.names(folder)}
            # somebody else's medium may be the same file
            for blob in sorted((erased & there) - {team_files.blob_name(identity, sha256) for sha256 in here}):
                self._progress.check()
                # first what says that it is whole, so that nobody takes half of it
                for name in (_WHOLE, *self._store.names(f"{folder}/{blob}")):
                    self._store.remove(f"{folder}/{blob}/{name}")

    def leave_media(self) -> int:
        """Leave the files of media that are here and not there, before the entries that mention them."""
        there = set(self._store.names(f"{self._home}/blob"))
        left = 0
        here = bytes_of_media.hashes(self._book.db)
        for number, sha256 in enumerate(sorted(here)):
            self._progress.step(number, len(here))
            name = team_files.blob_name(min(self._identities), sha256)
            folder = f"{self._home}/blob/{name}"
            if f"{name}/" in there and self._store.size(f"{folder}/{_WHOLE}") is not None:
                continue
            names = set(self._store.names(folder))
            if f"{name}/" in there:
                self._resumed.append(folder)
            for piece_number, piece in enumerate(bytes_of_media.pieces(self._book.db, sha256, CHUNK)):
                self._progress.check()
                if f"{piece_number:05d}" not in names:
                    sealed = team_files.encrypted(piece, self._identities)
                    self._store.create(f"{folder}/{piece_number:05d}", sealed, self._progress)
            left += self._store.create(f"{folder}/{_WHOLE}", b"\n", self._progress)
        return left

    def leave_entries(self) -> int:
        """Leave the entries that the store lacks; gives how many. Files from before an erasure are replaced."""
        signer = signer_of(self._book)
        left = 0
        have = vector(self._book.db)
        for number, (device, newest) in enumerate(sorted(have.items())):
            self._progress.step(number, len(have))
            runs = self._runs(self._home, device)
            scrubbed = replication.editions(self._book.db, device)
            stale = [
                run
                for run in runs
                if any(run.first <= seq <= run.last and edition > run.edition for seq, edition in scrubbed.items())
            ]
            for first, last in _gaps([run for run in runs if run not in stale], newest):
                for start in range(first, last + 1, _MOST):
                    self._progress.check()
                    end = min(start + _MOST - 1, last)
                    edition = max((e for seq, e in scrubbed.items() if start <= seq <= end), default=0)
                    run = Run(start, end, edition)
                    entries = list(replication.run_of(self._book.db, device, start, end))
                    data = team_files.encode(run, entries, signer, self._identities)
                    if self._store.create(f"{self._home}/log/{device}/{run.name}", data, self._progress):
                        left += len(entries)
            for run in stale:
                self._store.remove(f"{self._home}/log/{device}/{run.name}")
        return left

    def sweep(self) -> None:
        """Take away what writes that broke off left, an hour ago or more; what can't be is left for the next time."""
        with suppress(Trouble):
            self._store.sweep(f"{self._home}/log")
            for folder in self._resumed:
                self._store.sweep(folder)


def _look_over(found: TeamFile, name: str) -> None:
    """Refuse a file with an entry that can't be one, before anything of its signer is kept."""
    for entry in found.entries:
        try:
            replication.look_over(entry)
        except Trouble as trouble:
            raise BadTeamFile(trouble.what, path=name, place=trouble.place, remedy=trouble.remedy) from trouble


def _gaps(runs: Sequence[Run], newest: int) -> Iterator[tuple[int, int]]:
    """The numbers from 1 to the newest that no file holds, as (first, last)."""
    number = 1
    for run in sorted(runs):
        if run.first > number:
            yield number, min(run.first - 1, newest)
        number = max(number, run.last + 1)
    if number <= newest:
        yield number, newest
