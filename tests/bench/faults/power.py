"""Power cuts: the files as a medium may hold them when the power goes at a moment of an operation.

An operation is done once under strace, which notes every change with its bytes. For a moment of it a folder is made as
a disk may leave it: what a sync made durable is there; of the rest each write came, or not, or in part by blocks of 512
bytes, and in any order; a name that was made, taken or given to another file without a sync of its folder may or may
not have changed (a rename does both its sides at once). What the operation had acknowledged by then must be there.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.faults import children
from tests.bench.faults.campaign import Campaign
from tests.bench.faults.children import DONE, Ended
from tests.bench.faults.syscalls import TRACED, Event, File, Named, Reading, applied

BLOCK = 512
"""Bytes that a disk writes at once or not at all."""
_CUTS = 10
"""Power cuts that one recording is used for before the operation is recorded anew."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """An operation as its medium saw it."""

    start: dict[Path, File | None]
    events: tuple[Event, ...]
    pid: int


def cuts(campaign: Campaign) -> Iterator[None]:
    """One operation after the other, its medium without power at random moments."""
    if why := children.no_strace():
        campaign.outcome.skipped["power"] = why
        return
    campaign.make_ready()
    # recording an operation takes longer than a cut
    each = max(4, min(_CUTS, campaign.shares["power"] // len(campaign.names)))
    while True:
        for name in campaign.chance.sample(campaign.names, len(campaign.names)):
            recorded = _record(campaign, name)
            for moment in _moments(recorded.events, campaign.chance, each):
                with campaign.fresh(name) as folder:
                    ended = after(recorded, moment, campaign.chance, folder)
                    fault = f"before call {moment} of {len(recorded.events)}, {_told(recorded.events, moment)}"
                    campaign.judge("power", name, fault, folder, ended, met=True)
                yield


def _told(events: Sequence[Event], moment: int) -> str:
    return events[moment].what if moment < len(events) else "the end"


def _record(campaign: Campaign, name: str) -> Recorded:
    log = campaign.base.with_name("medium.log")
    with campaign.fresh(name) as folder:
        reading = Reading(folder)
        trace = "trace=" + ",".join(f"?{one}" for one in TRACED)
        options = ["-xx", "-s", "100000000", "-o", str(log), "-e", trace]
        if campaign.chance.random() < 0.3:
            # a stick that is formatted for every system
            options += ["-e", "inject=?link,?linkat:error=EPERM"]
        ended = children.run(name, folder, strace=options)
        assert ended.done, f"{name} with power: {ended.trouble}"
        events = tuple(reading.events(log))
        there = {path: None if path.is_dir() else path.read_bytes() for path in folder.rglob("*")}
        there[folder] = None
        assert reading.left() == there, f"what {name} did was not read right"
    log.unlink()
    return Recorded(reading.start, events, ended.pid)


def _moments(events: Sequence[Event], chance: random.Random, count: int) -> list[int]:
    """Anywhere, and twice as often right where something is promised or takes effect."""
    edges = [
        number + after
        for number, event in enumerate(events)
        if event.what in ("said", "names", "sync folder")
        for after in (0, 1)
    ]
    return [
        chance.choice(edges) if edges and chance.random() < 0.67 else chance.randint(0, len(events))
        for _ in range(count)
    ]


def after(recorded: Recorded, moment: int, chance: random.Random, folder: Path) -> Ended:
    """Make the folder as it may be after a power cut before the event `moment`; and what had been said by then."""
    files = {file: File(file.durable) for file in recorded.start.values() if file is not None}
    names = dict(recorded.start)
    waiting: list[Named] = []
    said = ""
    for event in recorded.events[:moment]:
        if event.what == "said":
            said += event.said
        elif event.what == "names" and event.names is not None:
            waiting.append(event.names)
        elif event.what == "sync folder":
            durable = [change for change in waiting if change.folders == {event.folder}]
            waiting = [change for change in waiting if change not in durable]
            for change in durable:
                _rename(names, change)
        elif event.file is not None:
            file = files.setdefault(event.file, File())
            if event.what == "sync":
                file.durable, file.since = bytes(file.now()), []
            elif event.change is not None:
                file.since.append(event.change)
    for change in _some(waiting, chance):
        _rename(names, change)
    _lay_out(folder, {path: file and files.setdefault(file, File()) for path, file in names.items()}, chance)
    lines = tuple(said.splitlines())
    return Ended(0 if DONE in lines else -9, lines, recorded.pid)


def _rename(names: dict[Path, File | None], change: Named) -> None:
    for path in change.gone:
        names.pop(path, None)
    names.update(change.come)


def _some(waiting: list[Named], chance: random.Random) -> list[Named]:
    """The changes of names that came through: all, none, the first few, or any."""
    how = chance.randrange(4)
    if how < 2:
        return waiting if how else []
    if how == 2:
        return waiting[: chance.randint(0, len(waiting))]
    return [change for change in waiting if chance.random() < 0.5]


def _lay_out(folder: Path, names: dict[Path, File | None], chance: random.Random) -> None:
    shutil.rmtree(folder)
    folder.mkdir()
    held: dict[File, Path] = {}
    for path, file in sorted(names.items()):
        if not path.parent.is_dir():
            # its folder did not come through
            continue
        if file is None:
            path.mkdir(exist_ok=True)
        elif file in held:
            path.hardlink_to(held[file])
        else:
            path.write_bytes(_held(file, chance))
            held[file] = path


def _held(file: File, chance: random.Random) -> bytes:
    """What a disk may hold of a file: all, nothing since the sync, the first writes, all but one, or any blocks."""
    how = chance.randrange(5)
    since = file.since
    if how == 0 or not since:
        return bytes(file.now())
    if how == 1:
        return file.durable
    data = bytearray(file.durable)
    if how == 2:
        last = chance.randrange(len(since))
        for change in since[:last]:
            applied(data, change)
        for piece in _torn(since[last], chance):
            applied(data, piece)
        return bytes(data)
    if how == 3:
        lost = chance.randrange(len(since))
        for change in since[:lost] + since[lost + 1 :]:
            applied(data, change)
        return bytes(data)
    pieces = [piece for change in since for piece in _torn(change, chance)]
    chance.shuffle(pieces)
    for piece in pieces:
        applied(data, piece)
    return bytes(data)


def _torn(change: tuple[int, bytes] | int, chance: random.Random) -> list[tuple[int, bytes] | int]:
    """The blocks of a write that came through; a new size comes or not."""
    if isinstance(change, int):
        return [change] if chance.random() < 0.5 else []
    offset, data = change
    share = chance.choice((0.1, 0.5, 0.9))
    pieces: list[tuple[int, bytes] | int] = []
    at = 0
    while at < len(data):
        # blocks are those of the disk, wherever the write begins
        end = min(len(data), at + BLOCK - (offset + at) % BLOCK)
        if chance.random() < share:
            pieces.append((offset + at, data[at:end]))
        at = end
    return pieces
