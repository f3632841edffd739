"""Starting other programs that listen: a free port, waiting until they answer, ending them."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


def free_port() -> int:
    """A port of this machine that nobody listens at just now."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port


def answers(port: int, process: subprocess.Popen[Any], seconds: float = 20.0) -> bool:
    """Wait until the port takes connections; False where the process ended instead."""
    until = time.monotonic() + seconds
    while process.poll() is None and time.monotonic() < until:
        with socket.socket() as asking:
            asking.settimeout(1)
            try:
                asking.connect(("127.0.0.1", port))
            except OSError:
                time.sleep(0.02)
            else:
                return True
    if process.poll() is None:
        process.kill()
    process.wait()
    return False


@contextmanager
def ended(process: subprocess.Popen[Any]) -> Iterator[subprocess.Popen[Any]]:
    """Within it the process runs; afterwards it doesn't."""
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
