"""A server of raster tiles, as it should be or with a vice that a test chooses."""

from __future__ import annotations

import io
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from PIL import Image

Address = tuple[int, int, int]
Answer = tuple[int, dict[str, str], bytes]
Vice = Callable[[Address, int], Answer | None]
"""What is answered to the wish for a tile, and how many wishes came before it; None for the right answer."""


def picture(address: Address) -> bytes:
    """The tile that the server has there: its colour tells zoom, column and row."""
    z, x, y = address
    out = io.BytesIO()
    Image.new("RGB", (256, 256), (z * 10 % 256, x % 256, y % 256)).save(out, "PNG")
    return out.getvalue()


class TileSite:
    """What the server was asked, and how it answers."""

    def __init__(self) -> None:
        self.url = ""
        """Address of a tile with {z}, {x}, {y}."""
        self.vice: Vice | None = None
        self.nothing_at: set[Address] = set()
        self.asked: list[Address] = []
        self.at: list[float] = []
        """When, by the monotonic clock."""
        self.agents: set[str] = set()
        self.paths: list[str] = []
        self.open = self.most = 0
        self.hanging = threading.Event()
        self.over = threading.Event()
        self.came = threading.Condition()

    def connected(self, step: int) -> None:
        """Count a connection."""
        with self.came:
            self.open += step
            self.most = max(self.most, self.open)

    def wait_for(self, count: int) -> None:
        """Wait until so many tiles were asked for."""
        with self.came:
            assert self.came.wait_for(lambda: len(self.asked) >= count, 60)

    def answer(self, handler: BaseHTTPRequestHandler) -> Answer:
        """What is answered to a request."""
        told = re.search(r"/(\d+)/(\d+)/(\d+)\.png", handler.path)
        assert told is not None, handler.path
        address = (int(told[1]), int(told[2]), int(told[3]))
        with self.came:
            before = len(self.asked)
            self.asked.append(address)
            self.at.append(time.monotonic())
            self.paths.append(handler.path)
            self.agents.add(handler.headers.get("User-Agent", ""))
            self.came.notify_all()
        if self.vice is not None and (said := self.vice(address, before)) is not None:
            return said
        if address in self.nothing_at:
            return 404, {"Content-Type": "text/plain"}, b"no tile"
        return 200, {"Content-Type": "image/png"}, picture(address)


@contextmanager
def tile_site() -> Iterator[TileSite]:
    """A server of tiles until the block ends."""
    site = TileSite()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True
        wbufsize = -1

        def setup(self) -> None:
            super().setup()
            site.connected(1)

        def finish(self) -> None:
            site.connected(-1)
            with suppress(OSError):
                super().finish()

        def do_GET(self) -> None:
            with suppress(OSError):
                status, headers, body = site.answer(self)
                self.send_response(status)
                told = {"Content-Length": str(len(body)), **headers}
                if status == 204:
                    del told["Content-Length"]
                for name, value in told.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)
                if told.get("Content-Length") not in (None, str(len(body))):
                    self.close_connection = True

        def log_message(self, format: str, *args: Any) -> None:
            """Nothing: what was asked is kept."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        # a client that leaves in the middle is what some tests are about
        server.handle_error = lambda *_: None  # type: ignore[method-assign]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        site.url = f"http://127.0.0.1:{server.server_address[1]}/map/{{z}}/{{x}}/{{y}}.png"
        try:
            yield site
        finally:
            site.over.set()
            server.shutdown()
            thread.join()


# -- vices -----------------------------------------------------------------------------------------------------------


def always(status: int, body: bytes = b"", **headers: str) -> Vice:
    """The same answer to everything."""
    told = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda address, before: (status, told, body)


def first(count: int, vice: Vice) -> Vice:
    """A vice that the server has only so many times."""
    return lambda address, before: vice(address, before) if before < count else None


def after(count: int, vice: Vice) -> Vice:
    """A vice that the server has from then on."""
    return lambda address, before: vice(address, before) if before >= count else None


def portal(address: Address, before: int) -> Answer:
    """A page to log in to the network."""
    page = b"<!DOCTYPE html><html><head><style>p{}</style></head><body>Welcome to our Wi-Fi</body></html>"
    return 200, {"Content-Type": "text/html"}, page


def exception(address: Address, before: int) -> Answer:
    """What a WMTS says where something is wrong."""
    text = (
        b'<?xml version="1.0"?><ows:ExceptionReport><ows:Exception exceptionCode="NoApplicableCode">'
        b"<ows:ExceptionText>The layer is &lt;closed&gt; for maintenance</ows:ExceptionText></ows:Exception>"
        b"</ows:ExceptionReport>"
    )
    return 200, {"Content-Type": "text/xml"}, text


def cut(address: Address, before: int) -> Answer:
    """Half of the tile, then the line breaks."""
    whole = picture(address)
    return 200, {"Content-Type": "image/png", "Content-Length": str(len(whole))}, whole[: len(whole) // 2]


def damaged(address: Address, before: int) -> Answer:
    """A tile whose end is other bytes."""
    whole = picture(address)
    return 200, {"Content-Type": "image/png"}, whole[: len(whole) // 2] + bytes(len(whole) - len(whole) // 2)


def wide(address: Address, before: int) -> Answer:
    """A picture that is no tile."""
    out = io.BytesIO()
    Image.new("RGB", (300, 200)).save(out, "PNG")
    return 200, {"Content-Type": "image/png"}, out.getvalue()


def hangs(site: TileSite) -> Vice:
    """Takes the wish and says nothing any more."""

    def vice(address: Address, before: int) -> Answer:
        site.hanging.set()
        site.over.wait()
        return 503, {}, b""

    return vice
