"""The kill campaign in its bounded form: the real command, really killed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
KILLS = 200 if os.environ.get("CI") else 40

pytestmark = [
    pytest.mark.campaign,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="the campaign forks its victims"),
]


def _campaign(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.bench.kill_capture", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.timeout(300)
def test_no_acknowledged_line_is_lost_and_every_book_is_whole() -> None:
    done = _campaign("--kills", str(KILLS), "--seed", "20261123", "--seconds", "240")
    assert done.returncode == 0, done.stdout + done.stderr
    kills, acknowledged = (int(number) for number in re.findall(r"(\d+) (?:kills|lines)", done.stdout))
    assert kills == KILLS
    assert acknowledged > KILLS


def test_the_campaign_finds_a_bug_that_is_there() -> None:
    done = _campaign("--kills", "30", "--seed", "7", "--seconds", "60", "--seed-bug")
    assert done.returncode == 1
    assert re.search(r" [1-9]\d* lost", done.stdout), done.stdout
