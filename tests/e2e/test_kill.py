"""Nothing that was acknowledged is lost when the program is killed; a bounded part of the campaign in tests/bench."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
KILLS = 95 if os.environ.get("CI") else 25

pytestmark = [
    pytest.mark.campaign,
    pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL to send"),
]


def campaign(*arguments: str) -> dict[str, Any]:
    """A campaign in a process of its own: it forks, which a process with threads of Qt must not."""
    command = [sys.executable, "-m", "tests.bench.kill_capture", "--json", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    assert done.returncode == (0 if told["good"] else 1)
    return told


def test_nothing_acknowledged_is_lost_whenever_capture_is_killed() -> None:
    told = campaign("--kills", str(KILLS), "--seed", "20260314", "--seconds", "110")
    assert told["lost"] == [] and told["wrong"] == []
    assert told["kills"] == KILLS
    assert told["acknowledged"] > KILLS


def test_the_command_as_a_person_starts_it_can_be_killed_too() -> None:
    told = campaign("--kills", "4", "--seed", "7", "--processes")
    assert told["lost"] == [] and told["wrong"] == []


def test_the_campaign_finds_a_line_that_is_acknowledged_too_early() -> None:
    told = campaign("--kills", "25", "--seed", "3", "--forgetful")
    assert told["lost"]
