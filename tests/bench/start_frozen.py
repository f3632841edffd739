"""Process start → window on the screen, of the built program and of the source, under a display of its own.

`python3 .ci/dev.py build` first; needs Xvfb and xwininfo. Run: `python -m tests.bench.start_frozen [FOLDER]`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.bench.harness import line, machine

ROOT = Path(__file__).resolve().parents[2]
STARTS = 5
GIVE_UP = 60
"""Seconds."""


def is_mapped(display: str) -> bool:
    """Whether the program's own window is on that screen and can be seen."""
    tree = subprocess.run(
        ["xwininfo", "-display", display, "-root", "-tree"], capture_output=True, text=True, check=False
    ).stdout
    for entry in tree.splitlines():
        if '"' not in entry or "conect-desktop" not in entry or "CoNECT" not in entry:
            continue
        told = subprocess.run(
            ["xwininfo", "-display", display, "-id", entry.split()[0]], capture_output=True, text=True, check=False
        ).stdout
        if "IsViewable" in told:
            return True
    return False


def start(command: Sequence[str], display: str, home: Path) -> float:
    """Seconds from the start of the process until its window is seen."""
    env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(home)}
    env |= {f"XDG_{kind}_HOME": str(home / kind) for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
    begun = time.perf_counter()
    with subprocess.Popen(command, env=env, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as program:
        try:
            while not is_mapped(display):
                if program.poll() is not None or time.perf_counter() - begun > GIVE_UP:
                    raise SystemExit(f"no window: {' '.join(command)}")
                time.sleep(0.01)
            return time.perf_counter() - begun
        finally:
            program.kill()


def main() -> None:
    """Starts of both, by turns, so that whatever else the machine does falls on both."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist/conect-desktop"
    print(machine())
    frozen = [str(folder / "conect-desktop")]
    source = [sys.executable, "-P", "-m", "conect_desktop"]
    read, write = os.pipe()
    times: dict[str, list[float]] = {"built program → window": [], "source → window": []}
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-noreset", "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    ) as server:  # fmt: skip
        os.close(write)
        try:
            with os.fdopen(read) as told:
                display = f":{told.readline().strip()}"
            with tempfile.TemporaryDirectory() as home:
                for command in (frozen, source):
                    start(command, display, Path(home))  # the first one reads everything from the disk
                for _ in range(STARTS):
                    for name, command in zip(times, (frozen, source), strict=True):
                        times[name].append(start(command, display, Path(home)))
        finally:
            server.terminate()
    for name, found in times.items():
        line(name, [one * 1000 for one in found])
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    print(f"on disk: {len(files)} files, {sum(path.stat().st_size for path in files) / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
