"""Damaged files through every reader: what they hold, or a trouble; never anything else, within bounds.

    python -m tests.bench.fuzz [SECONDS] [SEED] [--only NAME,NAME] [--cases N] [--keep FOLDER] [--bug NAME]

Tells of each reader how many files it read, refused, and broke at. A file that breaks a reader (another error, a crash,
more than ten seconds of the processor, more than half a gigabyte) is kept, and named; exit code 1. `--bug` switches a
guard off, to see that it is found.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

CHILD = "tests.bench.fuzz.child"


def main() -> int:
    """Let children read until the time is over; one that dies is followed by the next, and its file is kept."""
    asked = argparse.ArgumentParser(prog="python -m tests.bench.fuzz")
    asked.add_argument("seconds", nargs="?", type=float, default=60.0)
    asked.add_argument("seed", nargs="?", type=int, default=int(time.time()))
    asked.add_argument("--only", default="")
    asked.add_argument("--cases", type=int, default=0)
    asked.add_argument("--keep", type=Path, default=Path.cwd())
    asked.add_argument("--bug", default="")
    told = asked.parse_args()
    print(f"seed {told.seed}")
    end, seed, broken = time.monotonic() + told.seconds, told.seed, 0
    counts: Counter[tuple[str, str]] = Counter()
    while True:
        with tempfile.TemporaryDirectory() as name:
            left = max(1.0, end - time.monotonic())
            command = [sys.executable, "-m", CHILD, name, str(left), str(seed), told.only, str(told.cases), told.bug]
            with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
                out, err = child.communicate()
            for line in out.splitlines():
                said = json.loads(line)
                if said["what"] != "file":
                    counts[said["reader"], said["what"]] += said["count"]
                else:
                    broken += 1
                    kept = _keep(Path(said["file"]), told.keep, seed, broken)
                    print(f"{said['reader']}: {kept}: {said['why']}", flush=True)
            if child.returncode:
                # it died in the middle of a file
                broken += 1
                found = next(Path(name).glob("current/*"), None)
                kept = _keep(found, told.keep, seed, broken) if found else None
                reader = (Path(name) / "reader").read_text("utf-8") if (Path(name) / "reader").exists() else "?"
                print(f"{reader}: {kept}: the process ended ({child.returncode}): {err[-1_500:]}", flush=True)
                counts[reader, "broken"] += 1
        seed += 1
        if told.cases or time.monotonic() >= end - 1:
            break
    for reader in dict.fromkeys(name for name, _ in counts):
        row = "  ".join(f"{counts[reader, what]:6} {what}" for what in ("read", "trouble", "broken"))
        print(f"{reader:<24} {row}")
    return 1 if broken else 0


def _keep(path: Path, folder: Path, seed: int, number: int) -> Path:
    kept = folder / f"broken-{seed}-{number}{path.suffix}"
    shutil.copyfile(path, kept)
    return kept


if __name__ == "__main__":
    sys.exit(main())
