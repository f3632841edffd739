"""Ctrl+C in the terminal that started the window."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

WAIT = 60
"""Seconds that starting, and closing, may take on a busy machine."""


def _rested(process: psutil.Process, log: Path) -> bool:
    """Whether the program is up and did nothing for half a second."""
    before = process.cpu_times()
    time.sleep(0.5)
    after = process.cpu_times()
    return log.exists() and (after.user, after.system) == (before.user, before.system)


@pytest.mark.skipif(sys.platform == "win32", reason="there it closes when something happens in the window")
def test_ctrl_c_closes_a_window_in_which_nothing_happens(tmp_path: Path) -> None:
    """Python hears of a signal between two lines of its own, and a window at rest runs none."""
    env = {**os.environ, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    env |= {f"XDG_{kind}_HOME": str(tmp_path / kind.lower()) for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
    with subprocess.Popen([sys.executable, "-m", "conect_desktop"], env=env, stderr=subprocess.DEVNULL) as program:
        try:
            log = tmp_path / "state/conect-desktop/log/conect-desktop.log"
            until = time.monotonic() + WAIT
            while not _rested(psutil.Process(program.pid), log):
                assert program.poll() is None and time.monotonic() < until
            program.send_signal(signal.SIGINT)
            assert program.wait(WAIT) == 0
        finally:
            program.kill()
