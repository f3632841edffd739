"""What happens between laptops and to the platform, as the window runs it; the results end in what changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from conect_desktop.domain.changes import Changes
from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.exchange import lan
from conect_desktop.exchange.lan import FoundHost
from conect_desktop.exchange.stores import passwords
from conect_desktop.exchange.stores.opening import open_store
from conect_desktop.services import conflicts, outbox, parcel, share, sync_targets, team
from conect_desktop.services.conflicts import Choice, Conflict
from conect_desktop.services.merge import MergeReport, merge
from conect_desktop.services.outbox import Queued
from conect_desktop.services.share import Hosting
from conect_desktop.services.sticks import Stick, sticks
from conect_desktop.services.sync import SyncReport, sync
from conect_desktop.services.team import TeamReport, rename_laptop
from conect_desktop.storage import outbox as kept
from conect_desktop.storage.book import Book
from conect_desktop.storage.outbox import STATES, Receipt, Target

if TYPE_CHECKING:
    import sqlite_utils

__all__ = [
    "STATES",
    "Choice",
    "Conflict",
    "FoundHost",
    "Hosting",
    "MergeReport",
    "Queued",
    "Receipt",
    "Stick",
    "SyncReport",
    "Target",
    "TeamReport",
    "rename_laptop",
    "sticks",
]

_LISTENED: Final = 3.0
"""Seconds; a laptop that hosts answers within one."""


@dataclass(frozen=True, slots=True)
class TogetherState:
    """What the page shows."""

    laptop: str
    conflicts: tuple[Conflict, ...]
    targets: tuple[Target, ...]
    receipts: Mapping[int, tuple[Receipt, ...]]
    """By the target's number."""


def state(db: sqlite_utils.Database) -> TogetherState:
    """Read it."""
    targets = tuple(kept.targets(db))
    return TogetherState(
        team.laptop_name(db),
        tuple(conflicts.open_conflicts(db)),
        targets,
        {target.id: tuple(kept.receipts(db, target.id)) for target in targets},
    )


# -- between laptops --------------------------------------------------------------------------------------------------


def look(book: Book, other: Path, *, progress: Progress) -> tuple[MergeReport, Changes]:
    """What merging another book would bring."""
    return merge(book, other, dry_run=True, progress=progress), Changes()


def take(book: Book, other: Path, author: str | None, *, progress: Progress) -> MergeReport:
    """Merge another book."""
    return merge(book, other, author=author, progress=progress)


def swap(book: Book, folder: Path, author: str | None, *, progress: Progress) -> TeamReport:
    """Exchange with a stick or shared folder."""
    store = open_store("folder", str(folder))
    try:
        store.check()
        return team.exchange(book, store, progress, author=author)
    finally:
        store.close()


def host(book: Book, *, progress: Progress) -> tuple[Hosting, Changes]:
    """Lend this laptop's folder to the room."""
    progress.check()
    hosting = share.host(book)
    return hosting, hosting.first.changes


def look_for_guests(book: Book, hosting: Hosting) -> tuple[TeamReport | None, Changes]:  # noqa: ARG001
    """What guests brought since."""
    report = hosting.take_in(Silent())
    return report, report.changes if report is not None else Changes()


def join(book: Book, address: str, code: str, *, progress: Progress) -> TeamReport:
    """Exchange with the laptop that hosts."""
    return share.join(book, address, code, progress)


def join_without_book(path: Path, address: str, code: str, *, progress: Progress) -> Book:
    """Get a copy of the host's book, opened for the window's other thread."""
    return share.join_without_book(path, address, code, progress)


def found_hosts(*, progress: Progress) -> list[FoundHost]:
    """Who hosts in this room, asked for by a person."""
    return lan.found_hosts(_LISTENED, progress)


def conflict(db: sqlite_utils.Database, uuid: str) -> Conflict | None:
    """One question, None where it is settled."""
    return next((one for one in conflicts.open_conflicts(db) if one.uuid == uuid), None)


def settle(book: Book, uuid: str, choice: Choice, remark: str, author: str | None = None) -> Changes:
    """Settle what two laptops said differently."""
    return conflicts.settle(book, uuid, choice, remark=remark, author=author)


# -- to the platform --------------------------------------------------------------------------------------------------


def add_target(book: Book, password: str, fields: Mapping[str, Any]) -> tuple[Target, bool, Changes]:
    """Keep a target, its password with the system; whether the system could."""
    target = sync_targets.add(book, **fields)
    stored = not target.account or passwords.store_password(target.address, target.account, password)
    return target, stored, Changes()


def change_target(book: Book, target: Target, password: str, fields: Mapping[str, Any]) -> tuple[Target, bool, Changes]:
    """Change a target; a password that was typed takes the old one's place. Whether the system keeps it."""
    changed = sync_targets.change(book, target, **fields)
    if not changed.account or (not password and (changed.address, changed.account) == (target.address, target.account)):
        return changed, True, Changes()
    return changed, passwords.store_password(changed.address, changed.account, password), Changes()


def remove_target(book: Book, target: Target) -> Changes:
    """Forget a target and its password."""
    sync_targets.remove(book, target)
    if target.account:
        passwords.forget_password(target.address, target.account)
    return Changes()


def password_for(target: Target) -> str | None:
    """The password the system keeps; empty where none is needed, None where the person has to type it.

    Asked beside the window: a system may have to be unlocked first.
    """
    return passwords.password_for(target.address, target.account) if target.account else ""


def plan(book: Book, target: Target, *, progress: Progress) -> tuple[Queued, Changes]:
    """What would be sent."""
    return outbox.queue(book, target, progress, dry_run=True), Changes()


def send(book: Book, target: Target, password: str, *, progress: Progress) -> SyncReport:
    """Send it, and check that it is there; beside the book lane, so that people go on recording."""
    store = open_store(target.kind, target.address, target.account, password, target.options)
    try:
        return sync(book, target, store, progress)
    finally:
        store.close()


def pack(book: Book, target: Target, out: Path, *, progress: Progress) -> tuple[Queued, Changes]:
    """Write a package for e-mail; the person was asked before a file is replaced."""
    return parcel.parcel(book, target, out, progress, overwrite=True), Changes()
