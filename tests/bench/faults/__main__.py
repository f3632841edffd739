"""The command: a campaign of one kind of fault or all, as long as wished."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.faults import bugs, clocks, full, injected, killed, power, two
from tests.bench.faults.campaign import Campaign, Outcome

KINDS = {
    "kill": killed.kills, "limit": killed.limits, "inject": injected.faults, "unplug": injected.unplugged,
    "full": full.disks, "power": power.cuts, "clock": clocks.jumps, "two": two.meetings,
}  # fmt: skip
WEIGHTS = {"kill": 6, "limit": 2, "inject": 4, "unplug": 2, "power": 6}
"""Runs of a kind before the next one has its turn; 1 where nothing is said."""
MEMORY = Path("/dev/shm")
"""A folder in memory, where what is tried does not ask the disk."""


def campaign(kinds: list[str], base: Path, *, runs: int, seconds: float, seed: int, only: tuple[str, ...]) -> Outcome:
    """Take the kinds in turn until the runs or the seconds are used up."""
    begun = time.monotonic()
    work = Campaign(base, seed, only)
    work.runs = runs
    turns: dict[str, Iterator[None]] = {kind: KINDS[kind](work) for kind in kinds}
    number = 0
    while turns and number < runs and time.monotonic() - begun < seconds:
        for kind in list(turns):
            for _ in range(WEIGHTS.get(kind, 1)):
                if number >= runs or time.monotonic() - begun >= seconds:
                    break
                if next(turns[kind], work) is work:
                    del turns[kind]
                    break
                number += 1
    work.outcome.seconds = time.monotonic() - begun
    return work.outcome


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
    told.add_argument("--json", action="store_true")
    wish = told.parse_args()
    kinds = list(KINDS) if wish.kind == "all" else wish.kind.split(",")
    if unknown := set(kinds) - set(KINDS):
        told.error(f"no kind {', '.join(sorted(unknown))}")
    if wish.bug is not None:
        bugs.put_in(wish.bug or bugs.USUAL[kinds[0]])
    within = MEMORY if wish.memory and os.access(MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="faults-", dir=within) as made:
        # nothing of the person's own is read or written
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            os.environ[name] = f"{made}/home"
        base = Path(made) / "base"
        outcome = campaign(
            kinds, base, runs=wish.runs, seconds=wish.seconds, seed=wish.seed,
            only=tuple(filter(None, wish.only.split(","))),
        )  # fmt: skip
    if wish.json:
        print(json.dumps({
            **outcome.kinds(), "finished": outcome.finished, "acknowledged": outcome.acknowledged,
            "skipped": outcome.skipped, "wrong": outcome.wrong, "seconds": outcome.seconds,
        }))  # fmt: skip
    else:
        print(outcome)
    return 1 if outcome.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
