"""Kills and failing writes in the middle of every operation; a bounded part of the campaign in tests/bench."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
RUNS = 68 if os.environ.get("CI") else 17

pytestmark = [
    pytest.mark.campaign,
    pytest.mark.skipif(sys.platform == "win32", reason="there is neither SIGKILL nor RLIMIT_FSIZE"),
]


def campaign(*arguments: str) -> dict[str, Any]:
    """A campaign in a process of its own: it forks, which a process with threads of Qt must not."""
    command = [sys.executable, "-m", "tests.bench.faults", "--json", "--seconds", "120", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_every_operation_is_whole_or_did_not_happen() -> None:
    told = campaign("--runs", str(RUNS), "--seed", "20261123")
    assert told["wrong"] == []
    assert told["killed"] and told["cut"]


def test_the_campaign_finds_exports_that_are_written_in_place() -> None:
    told = campaign("--runs", "16", "--seed", "3", "--only", "geojson,gpkg", "--bug")
    assert told["wrong"]
