"""A bounded part of the fuzzer (tests/bench/fuzz), and that it finds a guard that is switched off."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = [
    pytest.mark.campaign,
    pytest.mark.skipif(sys.platform != "linux", reason="memory is watched through /proc"),
]


def fuzzed(kept: Path, *more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.bench.fuzz", "60", "7", "--keep", str(kept), *more],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_damaged_files_are_read_or_refused(tmp_path: Path) -> None:
    done = fuzzed(tmp_path, "--cases", "87")
    assert done.returncode == 0, done.stdout + done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_guard_that_is_switched_off_is_found_and_its_file_kept(tmp_path: Path) -> None:
    done = fuzzed(tmp_path, "--cases", "60", "--only", "team", "--bug", "entries")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "Error" in done.stdout
    assert list(tmp_path.iterdir())
