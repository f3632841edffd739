"""The system's PostgreSQL with PostGIS on a port of its own of this machine only, gone with the test."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.servers.ports import free_port


def programs() -> Path:
    """Where the newest PostgreSQL's programs are."""
    return max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: float(path.parent.name))


@dataclass
class Postgres:
    """A running server."""

    dsn: str
    folder: Path
    port: int
    process: subprocess.Popen[bytes]

    def kill(self) -> None:
        """End it at once, as a power cut would: no word to anybody, nothing written any more."""
        children = psutil.Process(self.process.pid).children(recursive=True)
        self.process.kill()
        for child in children:
            with suppress(psutil.NoSuchProcess):
                child.kill()
        psutil.wait_procs(children)
        self.process.wait()

    def start(self) -> None:
        """Start it again on what is there."""
        (self.folder / "data" / "postmaster.pid").unlink(missing_ok=True)
        self.process = _start(self.folder, self.port)


def _as_somebody() -> list[str]:
    """PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return []
    user = pwd.getpwnam("postgres")
    return ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]


@contextmanager
def postgres() -> Iterator[Postgres]:
    """A server with one empty database that may have PostGIS."""
    with tempfile.TemporaryDirectory(prefix="pg", ignore_cleanup_errors=True) as made:
        folder = Path(made)
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
        command = [*_as_somebody(), str(programs() / "initdb"), "-D", str(folder / "data"), "-U", "lab", "-A", "trust"]
        subprocess.run([*command, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"], check=True, capture_output=True)
        port = free_port()
        running = Postgres(f"postgresql://lab@127.0.0.1:{port}/postgres", folder, port, _start(folder, port))
        try:
            yield running
        finally:
            running.process.send_signal(signal.SIGINT)
            running.process.wait(30)


def _start(folder: Path, port: int) -> subprocess.Popen[bytes]:
    with (folder / "log").open("ab") as log:
        process = subprocess.Popen(
            [
                *_as_somebody(), str(programs() / "postgres"), "-D", str(folder / "data"), "-p", str(port),
                "-c", "listen_addresses=127.0.0.1", "-c", f"unix_socket_directories={folder}",
                "-c", "max_connections=20", "-c", "shared_buffers=32MB",
            ],
            stdout=log, stderr=log,
        )  # fmt: skip
    ready = [str(programs() / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(port)]
    for _ in range(600):
        if subprocess.run(ready, check=False).returncode == 0:
            return process
        if process.poll() is not None:
            break
        with suppress(subprocess.TimeoutExpired):
            process.wait(0.05)
    raise RuntimeError((folder / "log").read_text("utf-8", "replace"))
