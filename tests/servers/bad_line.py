"""A bad line to a real server: it breaks while a file is sent, or swallows an answer."""

from __future__ import annotations

import selectors
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import urlsplit


@dataclass
class Line:
    """How the line is bad; each fault strikes so many times."""

    url: str
    breaks: int = 0
    """Connections that break once `after` bytes went up in one of them."""
    after: int = 0
    swallows: bytes = b""
    """Method whose next answer is lost; the server has done what was asked."""
    went: bytearray = field(default_factory=bytearray)
    """Everything that went up."""


@contextmanager
def bad_line(server: str) -> Iterator[Line]:
    """A line to a server; perfect until told otherwise."""
    to = urlsplit(server)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        line = Line(f"http://127.0.0.1:{listening.getsockname()[1]}{to.path}")
        running: list[threading.Thread] = []

        def accept() -> None:
            while True:
                try:
                    near, _ = listening.accept()
                except OSError:
                    return
                far = socket.create_connection((to.hostname or "", to.port or 80))
                thread = threading.Thread(target=_carry, args=(line, near, far))
                thread.start()
                running.append(thread)

        accepting = threading.Thread(target=accept)
        accepting.start()
        try:
            yield line
        finally:
            listening.shutdown(socket.SHUT_RDWR)
            accepting.join()
            for thread in running:
                thread.join()


def _carry(line: Line, near: socket.socket, far: socket.socket) -> None:
    """Carry bytes both ways until one side ends or the line is bad."""
    up = 0
    lost = False
    with near, far, selectors.DefaultSelector() as ready, suppress(OSError):
        ready.register(near, selectors.EVENT_READ)
        ready.register(far, selectors.EVENT_READ)
        while True:
            for key, _ in ready.select():
                data = key.fileobj.recv(65_536)  # type: ignore[union-attr]
                if not data:
                    return
                if key.fileobj is far:
                    if lost:
                        return
                    near.sendall(data)
                    continue
                up += len(data)
                line.went += data
                if line.swallows and data.startswith(line.swallows):
                    line.swallows, lost = b"", True
                if line.breaks and up > line.after:
                    line.breaks -= 1
                    return
                far.sendall(data)
