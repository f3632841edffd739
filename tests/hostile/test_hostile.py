"""Every hostile file gives the error it must, or does no harm, within bounds of time and memory; nothing is changed.

A family goes through one child process, whose memory is bounded and which ends where a case hangs.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from conect_desktop.errors import Trouble
from tests.hostile.case import Case, Room, harmless, refused
from tests.hostile.families import FAMILIES
from tests.hostile.walk import Wrong, run

ROOT = Path(__file__).resolve().parents[2]


def walked(*arguments: str) -> tuple[list[dict[str, str]], str]:
    """What a child tells of a family's cases, line by line, and what it said besides."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile.walk", *arguments], cwd=ROOT, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    return [json.loads(line) for line in done.stdout.splitlines()], done.stderr


@pytest.mark.campaign
@pytest.mark.skipif(sys.platform != "linux", reason="memory is watched through /proc")
@pytest.mark.parametrize("family", FAMILIES)
def test_every_hostile_file_gives_its_error(family: str) -> None:
    told, said = walked(family)
    wrong = [f"{line['wrong']}: {line['why']}" for line in told if "wrong" in line]
    assert not wrong, "\n".join(wrong)
    # a case that hangs or crashes ends the child
    assert [line["ended"] for line in told if "ended" in line] == [case.name for case in FAMILIES[family]], said[
        -2_000:
    ]


def test_the_corpus_is_large_and_names_each_file_once() -> None:
    cases = [case for cases in FAMILIES.values() for case in cases]
    assert len(cases) >= 120
    assert [name for name, count in Counter(case.name for case in cases).items() if count > 1] == []


# -- the walk itself ---------------------------------------------------------------------------------------------------


def trouble(path: Path, room: Room) -> None:
    raise Trouble("it is broken", path=path, place="line 3", remedy="Copy it again.")


def nameless(path: Path, room: Room) -> None:
    raise Trouble("it is broken", remedy="Copy it again.")


def helpless(path: Path, room: Room) -> None:
    raise Trouble("it is broken", path=path)


def bug(path: Path, room: Room) -> None:
    raise KeyError("x")


def greedy(path: Path, room: Room) -> None:
    taken = bytearray(b"x") * (64 << 20)
    raise Trouble("it is broken", path=path, remedy=str(len(taken)))


def swallowing(path: Path, room: Room) -> None:
    try:
        raise MemoryError
    except MemoryError as error:
        raise Trouble("it is broken", path=path, remedy="Copy it again.") from error


def writing(path: Path, room: Room) -> None:
    path.write_bytes(b"changed")
    trouble(path, room)


def littering(path: Path, room: Room) -> None:
    path.with_name("left").write_bytes(b"")
    trouble(path, room)


def nothing(path: Path, room: Room) -> int:
    return 3


def made(room: Room) -> Path:
    return room.file("x", b"y")


@pytest.mark.skipif(sys.platform != "linux", reason="memory is watched through /proc")
@pytest.mark.parametrize(
    ("case", "why"),
    [
        (refused("a", nothing, made, "broken"), "was not refused"),
        (refused("a", trouble, made, "cut off"), "is not said"),
        (refused("a", trouble, made, place="line 4"), "place 'line 4' is not named"),
        (refused("a", nameless, made), "is not named"),
        (refused("a", helpless, made), "what to do"),
        (refused("a", bug, made), "a bug and no known trouble"),
        (refused("a", greedy, made, most_mb=40), "it took"),
        (refused("a", swallowing, made), "filled the memory"),
        (refused("a", writing, made), "changed"),
        (refused("a", littering, made), "changed"),
        (harmless("a", trouble, made, lambda _: True), "it was refused"),
        (harmless("a", nothing, made, lambda found: found == 4), "not right"),
    ],
)
def test_the_walk_finds_what_is_wrong(tmp_path: Path, case: Case, why: str) -> None:
    with pytest.raises(Wrong, match=why):
        run(case, Room(tmp_path, tmp_path))


@pytest.mark.skipif(sys.platform != "linux", reason="memory is watched through /proc")
def test_what_is_as_it_must_be_passes(tmp_path: Path) -> None:
    run(refused("a", trouble, made, "broken", place="line 3"), Room(tmp_path / "1", tmp_path))
    run(harmless("a", nothing, made, lambda found: found == 3), Room(tmp_path / "2", tmp_path))
