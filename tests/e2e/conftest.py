"""A shell in which no process can open a socket."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.e2e.shell import Shell

ROOT = Path(__file__).resolve().parents[2]

_NO_SOCKETS = """
import socket
def refuse(*_, **__):
    raise SystemExit("a socket was opened")
socket.socket.__init__ = refuse
socket.create_connection = refuse
socket.getaddrinfo = refuse
"""


@pytest.fixture(scope="session")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment in which a process that opens a socket ends at once."""
    folder = tmp_path_factory.mktemp("no-sockets")
    (folder / "sitecustomize.py").write_text(_NO_SOCKETS)
    path = os.pathsep.join([str(folder), str(ROOT)])
    return {**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"}


@pytest.fixture
def run(tmp_path: Path, environment: dict[str, str]) -> Shell:
    """The command, without a network, in an empty folder."""
    return Shell(tmp_path, environment)
