"""rclone as a server of WebDAV or S3 on a folder, where a version that can do both is installed (from 1.65 on)."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from tests.servers.ports import answers, ended, free_port
from tests.servers.swift import BUCKET, KEY, SECRET


@cache
def program() -> str | None:
    """The rclone that can serve S3, None where there is none; `RCLONE` in the environment says where another one is."""
    found = os.environ.get("RCLONE") or shutil.which("rclone")
    if found is None:
        return None
    told = subprocess.run([found, "serve", "s3", "--help"], capture_output=True, text=True, check=False)
    return found if "--auth-key" in told.stdout else None


@contextmanager
def rclone(kind: str, folder: Path) -> Iterator[str]:
    """The address of a server of kind ``s3``, with one empty bucket, or ``webdav``, without a password."""
    found = program()
    assert found is not None
    more = []
    if kind == "s3":
        (folder / BUCKET).mkdir()
        more = ["--auth-key", f"{KEY},{SECRET}"]
    for _ in range(5):
        port = free_port()
        process = subprocess.Popen(
            [
                found,
                "--config",
                "",
                "serve",
                kind,
                "--dir-cache-time",
                "0s",
                "--addr",
                f"127.0.0.1:{port}",
                *more,
                folder,
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        if answers(port, process):
            break
    else:
        raise RuntimeError("rclone does not start")
    with ended(process):
        yield f"http://127.0.0.1:{port}"
