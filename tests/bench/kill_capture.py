"""Kills `capture` with SIGKILL at random moments and looks whether anything that was acknowledged is lost.

    python -m tests.bench.kill_capture --kills 10000 --seed 1 --seconds 3600

Each round starts `capture` on a book, feeds it lines, and kills it: while it opens the book, between two lines, or in
the middle of one. Then every acknowledged place and note must be in the book, `check` must find nothing, no more than
the one line under way may be there unacknowledged, and the lock of the dead process must be taken over.

Starting Python takes longer than a round may, so this process imports the program once and forks; what is killed is a
real process with a connection of its own. `--processes` starts the command itself instead.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from conect_desktop import cli
from conect_desktop.domain.ids import new_id
from conect_desktop.services import starter
from conect_desktop.services.capture_lines import CaptureLines
from conect_desktop.services.sessions import add_session
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.repositories import Terms

ROUNDS_PER_BOOK = 25
"""A fresh book after that many rounds: checking a large one would take the time of the killing."""
HUNG = 30.0
"""Seconds without an answer after which a round counts as hung."""

Start = Callable[[Path, int, int], int]
"""Starts `capture` on a book with the given standard input and output; gives the process number."""


@dataclass
class Outcome:
    """What a campaign did and found."""

    kills: int = 0
    acknowledged: int = 0
    unacknowledged: int = 0
    """Lines that were durable but whose acknowledgement the kill came before."""
    lost: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def good(self) -> bool:
        """Whether nothing was found."""
        return not self.lost and not self.wrong

    def __str__(self) -> str:
        lines = [
            f"{self.kills} kills in {self.seconds:.1f} s: {self.acknowledged} lines acknowledged,"
            f" {len(self.lost)} lost, {self.unacknowledged} durable before their acknowledgement was read",
            *(f"lost: {uuid}" for uuid in self.lost[:20]),
            *self.wrong[:20],
        ]
        return "\n".join(lines)


class Forgetful(CaptureLines):
    """The bug that the campaign must find: a line is acknowledged before it is durable."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._waiting: tuple[int, bytes] | None = None

    def take(self, number: int, line: bytes) -> dict[str, Any]:
        """Answer at once, write with the next line."""
        if self._waiting:
            super().take(*self._waiting)
        fields = {**json.loads(line), "uuid": new_id()}
        self._waiting = number, json.dumps(fields).encode()
        return {"line": number, "ok": True, "type": fields.get("type", "place"), "uuid": fields["uuid"]}


def forked(book: Path, reading: int, writing: int) -> int:
    """`capture` in a child of this process."""
    child = os.fork()
    if child:
        return child
    code = 70
    try:
        os.dup2(reading, 0)
        os.dup2(writing, 1)
        os.closerange(3, 64)
        sys.stdin = os.fdopen(0, encoding="utf-8")
        sys.stdout = os.fdopen(1, "w", encoding="utf-8")
        code = cli.main(["capture", str(book), "--author", "Marie"])
    finally:
        os._exit(code)


def forgetful(book: Path, reading: int, writing: int) -> int:
    """`capture` with the bug, in a child of this process."""
    real = cli.CaptureLines
    cli.CaptureLines = Forgetful  # type: ignore[misc]
    try:
        return forked(book, reading, writing)
    finally:
        cli.CaptureLines = real  # type: ignore[misc]


def process(book: Path, reading: int, writing: int) -> int:
    """`capture` as a person starts it."""
    command = [sys.executable, "-m", "conect_desktop", "capture", str(book), "--author", "Marie"]
    return subprocess.Popen(command, stdin=reading, stdout=writing, close_fds=True).pid


def typed(chance: random.Random, round_: int, count: int) -> bytes:
    """Lines as a script would send them: places, notes, now and then a phase or a line that is refused."""
    lines = []
    for number in range(count):
        what = chance.random()
        if what < 0.6:
            line: dict[str, Any] = {
                "sticker": f"{round_}-{number}", "title": f"Lieu {number} ’«é»", "practices": ["gardening"],
                "lon": chance.uniform(2.3, 2.4), "lat": chance.uniform(48.9, 49),
                "description": "x" * chance.randrange(9000),
            }  # fmt: skip
        elif what < 0.9:
            line = {"type": "note", "text": "« " + "mot " * chance.randrange(1, 900) + "»"}
        elif what < 0.95:
            line = {"type": "phase", "key": chance.choice(["welcome", "listing", "mapping", "nowhere"])}
        else:
            line = {"title": "", "confidence": 9}
        lines.append(json.dumps(line, ensure_ascii=False))
    return ("\n".join(lines) + "\n").encode()


def _answers(reading: int, wanted: int, pause: float) -> tuple[bytes, bool]:
    """What is answered until `wanted` lines are there and then for `pause` seconds; and whether it hung."""
    told = b""
    deadline = time.monotonic() + HUNG
    enough: float | None = None
    while True:
        if enough is None and told.count(b"\n") >= wanted:
            enough = time.monotonic() + pause
        until = deadline if enough is None else enough
        left = until - time.monotonic()
        if left <= 0:
            return told, enough is None
        if select.select([reading], [], [], left)[0]:
            part = os.read(reading, 65_536)
            if not part:
                return told, False
            told += part


def one_round(book: Path, chance: random.Random, round_: int, start: Start) -> tuple[list[str], str | None]:
    """Start, feed, kill; gives the uuids that were acknowledged, and what went wrong if anything did."""
    their_input, lines_out = os.pipe()
    answers_in, their_output = os.pipe()
    os.set_blocking(lines_out, False)
    # more than any round takes, less than a pipe holds
    os.write(lines_out, typed(chance, round_, 40)[:60_000].rpartition(b"\n")[0] + b"\n")
    child = start(book, their_input, their_output)
    os.close(their_input)
    os.close(their_output)
    # a third dies before the first answer: while it opens the book, takes the lock, settles in
    wanted = 0 if chance.random() < 0.33 else chance.randrange(1, 9)
    told, hung = _answers(answers_in, wanted, chance.expovariate(1 / 0.006) if wanted else chance.uniform(0, 0.06))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    while part := os.read(answers_in, 65_536):
        told += part
    os.close(answers_in)
    os.close(lines_out)
    wrong = None
    if hung:
        wrong = f"round {round_}: no answer in {HUNG} s"
    elif not os.WIFSIGNALED(status):
        wrong = f"round {round_}: ended by itself with {os.waitstatus_to_exitcode(status)}"
    whole = told[: told.rfind(b"\n") + 1]
    answers = [json.loads(line) for line in whole.splitlines()]
    return [answer["uuid"] for answer in answers if answer["ok"] and answer["type"] != "phase"], wrong


def looked_over(book: Path, acknowledged: set[str]) -> tuple[set[str], int, list[str]]:
    """Acknowledged uuids that are not in the book, how many are there unacknowledged, what `check` finds."""
    with Book.open(book) as opened:
        there = {row[0] for row in opened.db.execute("SELECT uuid FROM places UNION SELECT uuid FROM notes")}
        findings = [str(finding) for finding in check(opened.db)]
    # SQLite leaves a rollback journal that nothing was written to yet where it is, and uses it with the next edit
    expected = {book.name, f"{book.name}-journal"}
    left = [path.name for path in book.parent.iterdir() if path.name not in expected]
    return acknowledged - there, len(there - acknowledged), findings + [f"left behind: {name}" for name in left]


def small_book(path: Path) -> None:
    """A book with a session and one vocabulary: what the campaign doesn't need only makes each look at it longer."""
    with Book.create(path, made_with="campaign") as book, book.write("book.new", system=True) as step:
        Terms(step.db).add_many(term for term in starter.terms() if term.vocabulary == "practices")
        add_session(step.db, template=starter.DEFAULT_TEMPLATE, language="fr", title="Séance")


def campaign(folder: Path, *, kills: int, seed: int, seconds: float, start: Start = forked) -> Outcome:
    """Rounds until `kills` or `seconds` are used up, or something is found."""
    chance = random.Random(seed)
    outcome = Outcome()
    begun = time.monotonic()
    fresh = folder / "fresh.gpkg"
    small_book(fresh)
    acknowledged: set[str] = set()
    spare = 0
    book = fresh
    while outcome.kills < kills and time.monotonic() - begun < seconds and outcome.good:
        if outcome.kills % ROUNDS_PER_BOOK == 0:
            book = folder / str(outcome.kills) / "ecolab.gpkg"
            book.parent.mkdir()
            shutil.copyfile(fresh, book)
            acknowledged, spare = set(), 0
        told, wrong = one_round(book, chance, outcome.kills, start)
        outcome.kills += 1
        outcome.acknowledged += len(told)
        acknowledged.update(told)
        lost, extra, findings = looked_over(book, acknowledged)
        outcome.lost += sorted(lost)
        outcome.wrong += [f"round {outcome.kills}: {finding}" for finding in findings]
        if wrong:
            outcome.wrong.append(wrong)
        if extra > spare + 1:
            outcome.wrong.append(f"round {outcome.kills}: {extra - spare} unacknowledged lines of one round are there")
        outcome.unacknowledged += extra - spare
        spare = extra
        if outcome.good and outcome.kills % ROUNDS_PER_BOOK == 0:
            shutil.rmtree(book.parent)
    outcome.seconds = time.monotonic() - begun
    return outcome


def main() -> int:
    """Run a campaign and print what it found; 1 where it found something."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--kills", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--seconds", type=float, default=3_600.0, help="stop after that many seconds")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--processes", action="store_true", help="start the command itself each time")
    how.add_argument("--forgetful", action="store_true", help="with the bug that the campaign must find")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    wish = parser.parse_args()
    start = process if wish.processes else forgetful if wish.forgetful else forked
    with tempfile.TemporaryDirectory(prefix="kill-capture-") as folder:
        outcome = campaign(Path(folder), kills=wish.kills, seed=wish.seed, seconds=wish.seconds, start=start)
    if wish.json:
        print(json.dumps({**asdict(outcome), "seed": wish.seed, "good": outcome.good}))
    else:
        print(f"seed {wish.seed}: {outcome}")
    return 0 if outcome.good else 1


if __name__ == "__main__":
    sys.exit(main())
