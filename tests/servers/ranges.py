"""A web server with one file that gives ranges of it, as it should or with a vice that a test chooses."""

from __future__ import annotations

import hashlib
import re
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Vice = Callable[["Asked"], bool]
"""Answers in its own way; False for no vice this time."""


class Asked:
    """One request: what was asked for, and ways to answer it."""

    def __init__(self, server: RangeServer, handler: BaseHTTPRequestHandler) -> None:
        self.server = server
        self.handler = handler
        self.number = len(server.asked)
        told = re.fullmatch(r"bytes=(\d+)-(\d+)", handler.headers.get("Range", ""))
        assert told is not None, "a request without a range"
        self.start, self.last = int(told[1]), min(int(told[2]), len(server.data) - 1)

    @property
    def body(self) -> bytes:
        return self.server.data[self.start : self.last + 1]

    def answer(self, body: bytes, status: int = 206, *, of: int | None = None, **headers: str | None) -> bool:
        """Send a body, or only so many bytes `of` it; headers replace the right ones, None leaves one out."""
        told: dict[str, str | None] = {
            "Content-Type": "application/octet-stream",
            "Content-Length": str(len(body)),
            "ETag": self.server.etag,
        }
        if status == 206:
            told["Content-Range"] = f"bytes {self.start}-{self.last}/{len(self.server.data)}"
        told |= {name.replace("_", "-"): value for name, value in headers.items()}
        self.handler.send_response(status)
        for name, value in told.items():
            if value is not None:
                self.handler.send_header(name, value)
        self.handler.end_headers()
        self.handler.wfile.write(body[:of])
        if of is not None and of < len(body):
            self.handler.close_connection = True
        return True

    def in_pieces(self, length: int) -> Iterator[int]:
        """Send the right answer in pieces; gives the length of each once it was sent."""
        body = self.body
        self.handler.send_response(206)
        self.handler.send_header("Content-Length", str(len(body)))
        self.handler.send_header("Content-Range", f"bytes {self.start}-{self.last}/{len(self.server.data)}")
        self.handler.send_header("ETag", str(self.server.etag))
        self.handler.end_headers()
        for first in range(0, len(body), length):
            self.handler.wfile.write(body[first : first + length])
            self.handler.wfile.flush()
            yield len(body[first : first + length])


class RangeServer:
    """What the server has, how it answers, and what it was asked."""

    def __init__(self, data: bytes) -> None:
        self.url = ""
        self.data = data
        self.etag: str | None = f'"{hashlib.sha256(data).hexdigest()[:16]}"'
        self.vice: Vice | None = None
        self.asked: list[tuple[int, int]] = []
        """First and last byte of each request."""
        self.headers: list[dict[str, str]] = []
        self.sent = 0
        """Bytes of bodies of good answers."""
        self.open = self.most = 0
        self.hanging = threading.Event()
        self.over = threading.Event()
        self._lock = threading.Lock()

    def came(self, step: int) -> None:
        """Count a connection."""
        with self._lock:
            self.open += step
            self.most = max(self.most, self.open)

    def respond(self, handler: BaseHTTPRequestHandler) -> None:
        """Answer one request."""
        asked = Asked(self, handler)
        self.asked.append((asked.start, asked.last))
        self.headers.append(dict(handler.headers))
        if self.vice is not None and self.vice(asked):
            return
        wanted = handler.headers.get("If-Match")
        if wanted is not None and wanted != self.etag:
            asked.answer(b"", 412)
        elif asked.start >= len(self.data):
            asked.answer(b"", 416)
        else:
            # counted first: who has the whole answer may ask at once how much was sent
            self.sent += len(asked.body)
            try:
                asked.answer(asked.body)
            except OSError:
                self.sent -= len(asked.body)
                raise


@contextmanager
def range_server(data: bytes, tls: ssl.SSLContext | None = None) -> Iterator[RangeServer]:
    """A server of one file, whatever path it is asked for, until the block ends."""
    serving = RangeServer(data)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # the end of an answer would wait for its beginning to be acknowledged
        disable_nagle_algorithm = True
        wbufsize = -1

        def setup(self) -> None:
            super().setup()
            serving.came(1)

        def finish(self) -> None:
            serving.came(-1)
            with suppress(OSError):
                super().finish()

        def do_GET(self) -> None:
            with suppress(OSError):
                serving.respond(self)

        def log_message(self, format: str, *args: Any) -> None:
            """Nothing: what was asked is kept."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        # a client that leaves in the middle is what some tests are about
        server.handle_error = lambda *_: None  # type: ignore[method-assign]
        if tls is not None:
            server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        serving.url = f"{'https' if tls else 'http'}://127.0.0.1:{server.server_address[1]}/day.pmtiles"
        try:
            yield serving
        finally:
            serving.over.set()
            server.shutdown()
            thread.join()


# -- vices -----------------------------------------------------------------------------------------------------------


def ignores_ranges(asked: Asked) -> bool:
    """The whole file, whatever was asked for."""
    return asked.answer(asked.server.data, 200)


def portal(asked: Asked) -> bool:
    """A page to log in to the network."""
    return asked.answer(b"<html><form>Welcome to our Wi-Fi</form></html>", 200, Content_Type="text/html")


def status(number: int, **headers: str) -> Vice:
    """Always the same refusal."""
    return lambda asked: asked.answer(b"no", number, **headers)


def lies_about_range(asked: Asked) -> bool:
    """Other bytes than were asked for."""
    return asked.answer(asked.body, Content_Range=f"bytes {asked.start + 1}-{asked.last + 1}/{len(asked.server.data)}")


def tells_no_range(asked: Asked) -> bool:
    """A part of the file, but which?"""
    return asked.answer(asked.body, Content_Range=None)


def lies_about_length(asked: Asked) -> bool:
    """More bytes announced than the range has."""
    return asked.answer(asked.body, Content_Length=str(len(asked.body) + 100))


def packs(asked: Asked) -> bool:
    """The bytes in another form."""
    return asked.answer(asked.body, Content_Encoding="gzip")


def rubbish(asked: Asked) -> bool:
    """Right in form, but no map."""
    return asked.answer((b"<p>no map</p>" * (len(asked.body) // 13 + 1))[: len(asked.body)])


def rubbish_tiles(asked: Asked) -> bool:
    """The start is right, the tiles are not."""
    return asked.start > 0 and rubbish(asked)


def redirects(to: str) -> Vice:
    """Sends elsewhere."""
    return lambda asked: asked.handler.path != to and asked.answer(b"", 302, Location=to)


def truncates(times: int, of: int) -> Vice:
    """Breaks the line after some bytes of an answer, so many times, though never at the start of the file."""
    left = [times]

    def vice(asked: Asked) -> bool:
        if asked.start == 0 or not left[0]:
            return False
        left[0] -= 1
        return asked.answer(asked.body, of=of)

    return vice


def busy(times: int, number: int = 503, **headers: str) -> Vice:
    """Too much to do, so many times."""
    left = [times]

    def vice(asked: Asked) -> bool:
        if not left[0]:
            return False
        left[0] -= 1
        return asked.answer(b"", number, **headers)

    return vice


def hangs(asked: Asked) -> bool:
    """Takes the wish for a tile and says nothing any more."""
    if asked.start == 0:
        return False
    asked.server.hanging.set()
    asked.server.over.wait()
    return True


def hangs_within(asked: Asked) -> bool:
    """Begins an answer and says nothing any more."""
    if asked.start == 0:
        return False
    next(asked.in_pieces(100))
    asked.server.hanging.set()
    asked.server.over.wait()
    return True
