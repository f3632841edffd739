"""rclone as an S3 server on a folder, where a version that can do so is installed (from 1.65 on)."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from tests.servers.ports import answers, ended, free_port

KEY, SECRET, BUCKET = "labs", "s3cret/with+signs", "commons"


@cache
def program() -> str | None:
    """The rclone that can serve S3, None where there is none; `RCLONE` in the environment says where another one is."""
    found = os.environ.get("RCLONE") or shutil.which("rclone")
    if found is None:
        return None
    told = subprocess.run([found, "serve", "s3", "--help"], capture_output=True, text=True, check=False)
    return found if "--auth-key" in told.stdout else None


@contextmanager
def s3(folder: Path) -> Iterator[str]:
    """The endpoint of an S3 server with one empty bucket."""
    rclone = program()
    assert rclone is not None
    (folder / BUCKET).mkdir()
    for _ in range(5):
        port = free_port()
        process = subprocess.Popen(
            [rclone, "--config", "", "serve", "s3", "--dir-cache-time", "0s", "--addr", f"127.0.0.1:{port}", "--auth-key", f"{KEY},{SECRET}",
             folder],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        if answers(port, process):
            break
    else:
        raise RuntimeError("rclone does not start")
    with ended(process):
        yield f"http://127.0.0.1:{port}"
