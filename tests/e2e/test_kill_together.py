"""Processes killed in the middle of merging, exchanging and sending: nothing is lost, doubled or torn."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
KILLS = os.environ.get("CONECT_TOGETHER_KILLS", "30")


pytestmark = [
    pytest.mark.campaign,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are ended by signals"),
]


def told(argument: str) -> subprocess.CompletedProcess[str]:
    """What a campaign says, in a process of its own, which forks: this one has threads."""
    command = [sys.executable, "-m", "tests.bench.kill_together", argument]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_killed_at_any_moment_everybody_has_everything_once() -> None:
    done = told(KILLS)
    assert done.returncode == 0, done.stderr[-3_000:]
    assert done.stdout.startswith(f"{KILLS} processes killed in the middle")


def test_the_campaign_finds_each_bug_that_is_put_in() -> None:
    done = told("--planted")
    assert done.returncode == 0, done.stdout + done.stderr[-3_000:]
    assert len(done.stdout.splitlines()) == 2
