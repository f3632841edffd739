"""A campaign: fresh copies for each run, what the finished operations leave, and what was found."""

from __future__ import annotations

import gc
import random
import shutil
import sqlite3
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from conect_desktop.errors import Trouble
from tests.bench.faults.children import Ended, run
from tests.bench.faults.looks import Facts, facts, looked_over
from tests.bench.faults.operations import WORK, needed, prepare

_AGAIN = 0.25
"""Share of the runs after which the operation is done once more: that takes as long as the fault."""


@dataclass
class Outcome:
    """What a campaign did and found."""

    met: Counter[tuple[str, str]] = field(default_factory=Counter)
    """(kind of fault, operation) → runs that met the fault."""
    finished: int = 0
    """Runs that had finished before the fault came."""
    acknowledged: int = 0
    skipped: dict[str, str] = field(default_factory=dict)
    """Kind of fault → why it can't be tried here."""
    wrong: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def of(self, kind: str) -> int:
        """Runs that met a kind of fault."""
        return sum(count for (one, _), count in self.met.items() if one == kind)

    def kinds(self) -> dict[str, int]:
        """Kind of fault → runs that met it."""
        return {kind: self.of(kind) for kind in dict.fromkeys(kind for kind, _ in self.met)}

    def __str__(self) -> str:
        kinds = self.kinds()
        told = ", ".join(f"{count} {kind}" for kind, count in kinds.items()) or "nothing"
        lines = [
            f"{told}; {self.finished} finished before; {self.acknowledged} edits acknowledged;"
            f" {len(self.wrong)} wrong; {self.seconds:.0f} s"
        ]
        for name in dict.fromkeys(name for _, name in self.met):
            lines.append(f"  {name:<16}" + "".join(f" {self.met[kind, name]:6} {kind}" for kind in kinds))
        lines += [f"{kind} was not tried: {why}" for kind, why in self.skipped.items()]
        return "\n".join(lines + [f"WRONG {one}" for one in self.wrong[:40]])


@dataclass(frozen=True, slots=True)
class Calls:
    """What an operation asks of its medium, in order, and of which files."""

    order: tuple[tuple[str, tuple[str, ...]], ...]
    """(name of the call, paths relative to the case's folder); PID stands for the number of the process."""

    def within(self, part: str) -> list[str]:
        """The names of the calls on a part of the folder, or on all of it."""
        return [call for call, paths in self.order if any(path.startswith(part) for path in paths)]

    def options(self, folder: Path, part: str) -> list[str]:
        """strace's options that leave everything else alone."""
        paths = dict.fromkeys(path for _, paths in self.order for path in paths if path.startswith(part))
        return [option for path in paths for option in ("-P", str(folder / path) if path else str(folder))]


class Campaign:
    """A folder with everything that the operations need, copied for each run."""

    def __init__(self, base: Path, seed: int, only: tuple[str, ...] = ()) -> None:
        self.base = base
        self.case = base.with_name("case")
        """Always the same place: a book that lies elsewhere is a copy, and becomes another laptop's."""
        self.names = only or tuple(WORK)
        self.chance = random.Random(seed)
        self.outcome = Outcome()
        self.shares: dict[str, int] = {}
        """Kind of fault → how many runs are wished of it."""
        self.calls: dict[str, Calls] = {}
        """What each operation asks of its medium, once somebody recorded it."""
        self.before: Facts
        self.wanted: dict[str, Facts] = {}
        self.longest: dict[str, float] = {}
        """Seconds each operation takes in a child, which is twice as long as here."""
        self.largest: dict[str, int] = {}
        self._ready = False

    def make_ready(self) -> None:
        """Make the book and do each operation once in this process, so that its children find everything imported."""
        if self._ready:
            return
        self._ready = True
        self.case.mkdir()
        prepare(self.case)
        self.before = facts(self.case)
        self.case.rename(self.base)
        for name in self.names:
            with self.fresh(name) as folder:
                WORK[name](folder, lambda _: None)
                there = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
                self.largest[name] = max(1_500_000, *there) if name == "upgrade" else min(max(there), 1_500_000)
                self.wanted[name] = facts(folder)
        # pages that a child would copy for nothing
        gc.collect()
        gc.freeze()
        for name in self.names:
            with self.fresh(name) as folder:
                begun = time.perf_counter()
                run(name, folder)
                self.longest[name] = time.perf_counter() - begun

    @contextmanager
    def fresh(self, name: str) -> Iterator[Path]:
        """A folder with what an operation needs."""
        wanted = needed(name)

        def unneeded(_: str, names: list[str]) -> list[str]:
            return [one for one in names if (self.base / one).is_file() and one not in wanted]

        shutil.copytree(self.base, self.case, ignore=unneeded, dirs_exist_ok=True)
        try:
            yield self.case
        finally:
            # what is in it and not itself: a small file system may be mounted there
            for path in self.case.iterdir():
                shutil.rmtree(path) if path.is_dir() else path.unlink()

    def judge(
        self, kind: str, name: str, fault: str, folder: Path, ended: Ended, *,
        met: bool, unsure: bool = False, tidy: bool = True,
    ) -> None:  # fmt: skip
        """Note what a run did, and look everything over."""
        self.note(kind, name, met=met, acknowledged=len(ended.acknowledged))
        fault = f"{kind}, {name}, {fault}"
        if problem := ended.problem():
            self.outcome.wrong.append(f"{fault}: {problem}")
        with self.judging(fault + (f" ({ended.trouble})" if ended.trouble else "")):
            again = self.chance.random() < _AGAIN
            looked_over(name, folder, self.before, self.wanted[name], ended, unsure=unsure, tidy=tidy, again=again)

    def note(self, kind: str, name: str, *, met: bool = True, acknowledged: int = 0) -> None:
        """Count a run."""
        if met:
            self.outcome.met[kind, name] += 1
        else:
            self.outcome.finished += 1
        self.outcome.acknowledged += acknowledged

    @contextmanager
    def judging(self, fault: str) -> Iterator[None]:
        """What is raised inside is something that the campaign found."""
        try:
            yield
        except (AssertionError, Trouble, OSError, ValueError, sqlite3.Error) as error:
            self.outcome.wrong.append(f"{fault}: {type(error).__name__}: {error}")
