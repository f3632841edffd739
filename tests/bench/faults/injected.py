"""The n-th call on the medium fails, or every call from the n-th on: strace lets the program's own calls fail."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench.faults import children
from tests.bench.faults.campaign import Campaign

CHANGING = (
    "write", "pwrite64", "writev", "pwritev", "fsync", "fdatasync", "ftruncate", "truncate", "fallocate", "rename",
    "renameat", "renameat2", "unlink", "unlinkat", "link", "linkat", "mkdir", "mkdirat", "openat", "sendfile",
)  # fmt: skip
"""Calls that change what is on a medium, and the one that opens a file."""
ASKING = ("read", "pread64", "getdents64", "newfstatat", "stat", "lstat", "statx", "access", "faccessat2", "lseek")
_CLOSING = frozenset({"fsync", "fdatasync", "unlink", "unlinkat", "close"})
"""Calls that may fail after the step has become durable."""
_CALL = re.compile(r"^\d+ +(\w+)\(")


@dataclass(frozen=True, slots=True)
class Calls:
    """What an operation asks of its medium, in order, and of which files."""

    order: tuple[str, ...]
    paths: tuple[str, ...]
    """Relative to the case's folder; PID stands for the number of the process."""

    def options(self, folder: Path) -> list[str]:
        """strace's options that leave everything else alone."""
        return [option for path in self.paths for option in ("-P", str(folder / path) if path else str(folder))]


def faults(campaign: Campaign) -> Iterator[None]:
    """Every single call of every operation fails once, or as many as are wished, evenly spread."""
    if not _can(campaign, "inject"):
        return
    found = {name: _recorded(campaign, name) for name in campaign.names}
    todo = [
        (name, call, number)
        for name, calls in found.items()
        for call, count in Counter(calls.order).items()
        if call in CHANGING
        for number in range(1, count + 1)
    ]
    for name, call, number in _spread(todo, campaign):
        error = ("ENOSPC", "EIO")[campaign.chance.random() < 0.5]
        fault = [f"inject=?{call}:error={error}:when={number}"]
        with campaign.fresh(name) as folder:
            ended, met = _meet(campaign, name, folder, found[name], fault)
            campaign.judge(
                "inject", name, f"{call} number {number} gives {error}", folder, ended,
                met=bool(met), unsure=call in _CLOSING, tidy=not call.startswith("unlink"),
            )  # fmt: skip
            deaf = [path for call, path in met if call in ("fsync", "fdatasync") and not Path(path).is_dir()]
            if deaf and ended.code == 0:
                campaign.outcome.wrong.append(f"inject, {name}: {deaf[0]} could not be synced and nobody was told")
        yield


def unplugged(campaign: Campaign) -> Iterator[None]:
    """From one call on the medium answers nothing, and is there again afterwards."""
    if not _can(campaign, "unplug"):
        return
    found = {name: _recorded(campaign, name) for name in campaign.names}
    todo = [(name, moment) for name, calls in found.items() for moment in range(len(calls.order))]
    for name, moment in _spread(todo, campaign):
        calls = found[name]
        error = ("ENODEV", "EIO")[campaign.chance.random() < 0.5]
        before = Counter(calls.order[:moment])
        fault = [f"inject=?{call}:error={error}:when={before[call] + 1}+" for call in (*CHANGING, *ASKING)]
        with campaign.fresh(name) as folder:
            ended, met = _meet(campaign, name, folder, calls, fault)
            told = f"{error} from call {moment} of {len(calls.order)} on, {calls.order[moment]}"
            campaign.judge("unplug", name, told, folder, ended, met=bool(met), unsure=True, tidy=False)
        yield


def _can(campaign: Campaign, kind: str) -> bool:
    if why := children.no_strace():
        campaign.outcome.skipped[kind] = why
        return False
    campaign.make_ready()
    return True


def _spread(todo: Sequence[Any], campaign: Campaign) -> list[Any]:
    """All of them in another order, or as many as are wished, evenly over the whole."""
    if campaign.runs >= len(todo):
        return campaign.chance.sample(todo, len(todo))
    step = len(todo) / campaign.runs
    start = campaign.chance.random() * step
    return [todo[int(start + number * step)] for number in range(campaign.runs)]


def _recorded(campaign: Campaign, name: str) -> Calls:
    """Do an operation without a fault and note its calls."""
    log = campaign.base.with_name("calls.log")
    with campaign.fresh(name) as folder:
        options = ["-y", "-s", "0", "-o", str(log), "-e", "trace=" + ",".join(f"?{one}" for one in CHANGING + ASKING)]
        ended = children.run(name, folder, strace=options)
        assert ended.done, f"{name} without a fault: {ended.trouble}"
    order, paths = [], {}
    mentioned = re.compile(rf'[<"]{re.escape(str(folder))}/?([^>"]*)')
    for line in log.read_text("utf-8", "replace").splitlines():
        call = _CALL.match(line)
        told = mentioned.findall(re.sub(r"AT_FDCWD<[^>]*>", "", line))
        if call is None or not told:
            continue
        order.append(call[1])
        for path in told:
            path = re.sub(rf"(?<![0-9a-f]){ended.pid}(?![0-9])", "PID", path.removesuffix(" (deleted)"))
            paths[path] = None
    return Calls(tuple(order), tuple(paths))


def _meet(
    campaign: Campaign, name: str, folder: Path, calls: Calls, faults: Sequence[str]
) -> tuple[children.Ended, list[tuple[str, str]]]:
    """Do an operation with faults; how it ended, and (call, path) of each fault it met."""
    log = campaign.base.with_name("calls.log")
    names = ",".join("?" + one.split(":")[0].removeprefix("inject=?") for one in faults)
    options = ["-y", "-s", "0", "-o", str(log), *calls.options(folder), "-e", f"trace={names}"]
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
