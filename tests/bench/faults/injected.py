"""The n-th call on the medium fails, or every call from the n-th on: strace lets the program's own calls fail."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import islice, zip_longest
from pathlib import Path
from typing import Any

from tests.bench.faults import children
from tests.bench.faults.campaign import Calls, Campaign

CHANGING = (
    "write", "pwrite64", "writev", "pwritev", "fsync", "fdatasync", "ftruncate", "truncate", "fallocate", "rename",
    "renameat", "renameat2", "unlink", "unlinkat", "link", "linkat", "mkdir", "mkdirat", "openat", "sendfile",
)  # fmt: skip
"""Calls that change what is on a medium, and the one that opens a file."""
ASKING = ("read", "pread64", "getdents64", "newfstatat", "stat", "lstat", "statx", "access", "faccessat2")
TOLERANT = frozenset({"go on", "erase"})
"""Operations that go on after a trouble: a person's second try, and an erasure whose sweep is left for later."""
_CLOSING = frozenset({"fsync", "fdatasync", "unlink", "unlinkat", "close"})
"""Calls that may fail after the step has become durable."""
_CALL = re.compile(r"^\d+ +(\w+)\(")


def faults(campaign: Campaign) -> Iterator[None]:
    """Every single call of every operation fails once; each kind of call of each operation has its turn."""
    if not _can(campaign, "inject"):
        return
    for name, (call, number) in _in_turn(campaign, _single):
        error = ("ENOSPC", "EIO")[campaign.chance.random() < 0.5]
        fault = [f"inject=?{call}:error={error}:when={number}"]
        with campaign.fresh(name) as folder:
            ended, met = _meet(campaign, name, folder, fault)
            campaign.judge(
                "inject", name, f"{call} number {number} gives {error}", folder, ended,
                met=bool(met), unsure=call in _CLOSING, tidy=not call.startswith("unlink"),
            )  # fmt: skip
            deaf = [path for call, path in met if call in ("fsync", "fdatasync") and not Path(path).is_dir()]
            if deaf and ended.code == 0 and name not in TOLERANT:
                campaign.outcome.wrong.append(f"inject, {name}: {deaf[0]} could not be synced and nobody was told")
        yield


def unplugged(campaign: Campaign) -> Iterator[None]:
    """From one call on the medium answers nothing, and is there again afterwards: everything, or a stick alone."""
    if not _can(campaign, "unplug"):
        return
    for name, (part, moment) in _in_turn(campaign, _moments):
        order = campaign.calls[name].within(part)
        error = ("ENODEV", "EIO")[campaign.chance.random() < 0.5]
        before = Counter(order[:moment])
        fault = [f"inject=?{call}:error={error}:when={before[call] + 1}+" for call in (*CHANGING, *ASKING)]
        with campaign.fresh(name) as folder:
            ended, met = _meet(campaign, name, folder, fault, part)
            told = f"{error} from call {moment} of {len(order)} on {part or 'all'} on, {order[moment]}"
            campaign.judge("unplug", name, told, folder, ended, met=bool(met), unsure=True, tidy=False)
        yield


def _single(campaign: Campaign, name: str) -> Iterator[Any]:
    """(call, number) of each call that changes something, the kinds of calls in turn."""
    counts = Counter(call for call in campaign.calls[name].within("") if call in CHANGING)
    kinds = campaign.chance.sample(sorted(counts), len(counts))
    numbers = [campaign.chance.sample(range(1, counts[call] + 1), counts[call]) for call in kinds]
    for turn in zip_longest(*numbers):
        yield from ((call, number) for call, number in zip(kinds, turn, strict=True) if number)


def _moments(campaign: Campaign, name: str) -> Iterator[Any]:
    """(part of the folder, number) of each call; where something is written beside the book, that goes first."""
    parts = [part for part in ("out", "stick", "platform", "") if campaign.calls[name].within(part)]
    moments = [range(len(campaign.calls[name].within(part))) for part in parts]
    for turn in zip_longest(*(campaign.chance.sample(numbers, len(numbers)) for numbers in moments)):
        yield from ((part, number) for part, number in zip(parts, turn, strict=True) if number is not None)


def _in_turn(campaign: Campaign, cases: Callable[[Campaign, str], Iterator[Any]]) -> Iterator[tuple[str, Any]]:
    """Something of one operation after the other until nothing is left of any."""
    left: dict[str, Iterator[Any]] = {}
    names = campaign.chance.sample(campaign.names, len(campaign.names))
    while names:
        for name in list(names):
            if name not in left:
                if name not in campaign.calls:
                    campaign.calls[name] = _recorded(campaign, name)
                left[name] = cases(campaign, name)
            # a few at once: recording an operation takes longer than a fault
            some = list(islice(left[name], 3))
            yield from ((name, case) for case in some)
            if not some:
                names.remove(name)


def _can(campaign: Campaign, kind: str) -> bool:
    if why := children.no_strace():
        campaign.outcome.skipped[kind] = why
        return False
    campaign.make_ready()
    return True


def _recorded(campaign: Campaign, name: str) -> Calls:
    """Do an operation without a fault and note its calls."""
    log = campaign.base.with_name("calls.log")
    with campaign.fresh(name) as folder:
        options = ["-y", "-s", "0", "-o", str(log), "-e", "trace=" + ",".join(f"?{one}" for one in CHANGING + ASKING)]
        ended = children.run(name, folder, strace=options)
        assert ended.done, f"{name} without a fault: {ended.trouble}"
    order = []
    mentioned = re.compile(rf'[<"]{re.escape(str(folder))}/?([^>"]*)')
    for line in log.read_text("utf-8", "replace").splitlines():
        call = _CALL.match(line)
        told = mentioned.findall(re.sub(r"AT_FDCWD<[^>]*>", "", line))
        if call is None or not told:
            continue
        number = re.compile(rf"(?<![0-9a-f]){ended.pid}(?![0-9])")
        order.append((call[1], tuple(number.sub("PID", path.removesuffix(" (deleted)")) for path in told)))
    return Calls(tuple(order))


def _meet(
    campaign: Campaign, name: str, folder: Path, faults: Sequence[str], part: str = ""
) -> tuple[children.Ended, list[tuple[str, str]]]:
    """Do an operation with faults; how it ended, and (call, path) of each fault it met."""
    log = campaign.base.with_name("calls.log")
    names = ",".join("?" + one.split(":")[0].removeprefix("inject=?") for one in faults)
    options = ["-y", "-s", "0", "-o", str(log), *campaign.calls[name].options(folder, part), "-e", f"trace={names}"]
    for fault in faults:
        options += ["-e", fault]
    ended = children.run(name, folder, strace=options)
    met = []
    for line in log.read_text("utf-8", "replace").splitlines():
        call = _CALL.match(line)
        if call is not None and "(INJECTED)" in line:
            path = re.search(rf'[<"]({re.escape(str(folder))}[^>"]*)', re.sub(r"AT_FDCWD<[^>]*>", "", line))
            met.append((call[1], path[1] if path else ""))
    return ended, met
