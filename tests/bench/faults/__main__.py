"""The command: a campaign of one kind of fault or all, as long as wished."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.faults import bugs, clocks, full, injected, killed, power, two
from tests.bench.faults.campaign import Campaign, Outcome
from tests.bench.figures import figure

KINDS = {
    "kill": killed.kills, "limit": killed.limits, "inject": injected.faults, "unplug": injected.unplugged,
    "full": full.disks, "power": power.cuts, "clock": clocks.jumps, "two": two.meetings,
}  # fmt: skip
WORDS = {
    "kill": "SIGKILL at a random moment", "limit": "a file that may not grow", "inject": "the n-th call fails",
    "unplug": "the medium is pulled", "full": "a full disk", "power": "the power fails, blocks in any order",
    "clock": "the clock jumps", "two": "two programs on one book",
}  # fmt: skip
"""What the README calls each kind."""
WEIGHTS = {"kill": 10, "inject": 3, "power": 3}
"""Runs of a kind before the next one has its turn; 1 where nothing is said."""
MEMORY = Path("/dev/shm")
"""A folder in memory, where what is tried does not ask the disk."""


def campaign(kinds: list[str], work: Campaign, *, runs: int, seconds: float, until_wrong: bool = False) -> Outcome:
    """Take the kinds in turn until the runs or the seconds are used up, or with `until_wrong` something is found."""
    begun = time.monotonic()
    weights = {kind: WEIGHTS.get(kind, 1) for kind in kinds}
    work.shares = {kind: runs * weight // sum(weights.values()) for kind, weight in weights.items()}
    turns: dict[str, Iterator[None]] = {kind: KINDS[kind](work) for kind in kinds}
    number = 0
    while turns and number < runs:
        for kind in list(turns):
            for _ in range(weights[kind]):
                over = number >= runs or time.monotonic() - begun >= seconds or (until_wrong and work.outcome.wrong)
                if over or next(turns[kind], work) is work:
                    turns.pop(kind)
                    break
                number += 1
    for turn in turns.values():
        turn.close()  # type: ignore[attr-defined]
    work.outcome.seconds = time.monotonic() - begun
    return work.outcome


@contextmanager
def place(memory: bool) -> Iterator[Path]:
    """A folder to work in that goes afterwards, with a home of its own: nothing of the person's is read or written."""
    within = MEMORY if memory and os.access(MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="faults-", dir=within) as made:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            os.environ[name] = f"{made}/home"
        yield Path(made) / "base"


def hunt() -> dict[str, str]:
    """Each bug and what a short campaign in a process of its own finds of it; empty where it finds nothing."""
    found: dict[str, str] = {}
    with place(memory=True) as base:
        # made once, without any bug: a book that lies on the disk is that of a program that was right until today
        ready = Campaign(base, 1, tuple(dict.fromkeys(only for _, _, only, _ in bugs.FOUND_BY)))
        ready.make_ready()
        for bug, kind, only, runs in bugs.FOUND_BY:
            reading, writing = os.pipe()
            child = os.fork()
            if child == 0:
                bugs.put_in(bug)
                ready.names = (only,)
                # a bug may make it slower, and it is to be killed in the middle all the same
                ready.longest[only] *= 4
                outcome = campaign([kind], ready, runs=runs, seconds=120, until_wrong=True)
                os.write(writing, "\n".join((*outcome.skipped.values(), *outcome.wrong))[:4_000].encode())
                os._exit(0)
            os.close(writing)
            with os.fdopen(reading, encoding="utf-8", errors="replace") as pipe:
                found[f"{bug}, {kind}, {only}"] = pipe.read()
            os.waitpid(child, 0)
    return found


def main() -> int:
    """Run a campaign; 1 where anything is wrong."""
    told = argparse.ArgumentParser(description="Faults in the middle of every operation.")
    told.add_argument("--kind", default="all", help="all, or some of " + ", ".join(KINDS) + " with commas")
    told.add_argument("--runs", type=int, default=1_000_000)
    told.add_argument("--seconds", type=float, default=3_600)
    told.add_argument("--seed", type=int, default=1)
    told.add_argument("--only", default="", help="names of operations, with commas")
    told.add_argument("--bug", nargs="?", const="", help="a bug to be found: " + ", ".join(bugs.BUGS))
    told.add_argument("--memory", action="store_true", help="work in memory where that can be: faster, less real")
    told.add_argument("--hunt", action="store_true", help="try each bug, and tell which the campaign finds")
    told.add_argument("--json", action="store_true")
    wish = told.parse_args()
    kinds = list(KINDS) if wish.kind == "all" else wish.kind.split(",")
    if unknown := set(kinds) - set(KINDS):
        told.error(f"no kind {', '.join(sorted(unknown))}")
    if wish.hunt:
        found = hunt()
        print(
            json.dumps(found)
            if wish.json
            else "\n".join(f"{bug}: {what or 'NOT FOUND'}" for bug, what in found.items())
        )
        return 0 if all(found.values()) else 1
    if wish.bug is not None:
        bugs.put_in(wish.bug or bugs.USUAL[kinds[0]])
    only = tuple(filter(None, wish.only.split(",")))
    with place(wish.memory) as base:
        outcome = campaign(kinds, Campaign(base, wish.seed, only), runs=wish.runs, seconds=wish.seconds)
    if wish.json:
        print(json.dumps({
            **outcome.kinds(), "finished": outcome.finished, "acknowledged": outcome.acknowledged,
            "skipped": outcome.skipped, "wrong": outcome.wrong, "seconds": outcome.seconds,
        }))  # fmt: skip
    else:
        print(outcome)
        for kind, count in outcome.kinds().items():
            figure(WORDS.get(kind, kind), f"{count} runs met it")
        figure("edits acknowledged / found wrong afterwards", f"{outcome.acknowledged} / {len(outcome.wrong)}")
    return 1 if outcome.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
