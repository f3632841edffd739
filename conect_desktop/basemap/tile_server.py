"""Asking a server for raster tiles: slowly, over few connections, and only what is a picture is taken.

What a server says of being busy (Retry-After, RFC 9110) holds for all connections; redirections lead nowhere.
"""

from __future__ import annotations

import html
import importlib
import io
import re
import threading
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from PIL import Image

from conect_desktop import __version__
from conect_desktop.basemap.pack import BadPack
from conect_desktop.basemap.services import Service
from conect_desktop.basemap.sources import SourceTrouble, retry_after

if TYPE_CHECKING:
    from requests import Response

Address = tuple[int, int, int]
"""Zoom, column from the west, row from the north."""

MAX_TILE: Final = 2 << 20
"""Bytes of the largest tile that is taken."""
AGENT: Final = f"CoNECT-Desktop/{__version__} (+offline mapping)"
_CONNECT_S: Final = 10.0
_READ_S: Final = 30.0
_TRIES: Final = 5
_LONGEST_WAIT_S: Final = 60.0
_BUSY: Final = frozenset({408, 425, 429, 500, 502, 503, 504})
_NONE: Final = frozenset({204, 404, 410})
_STARTS: Final = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"RIFF")
_SIDES: Final = (256, 512)
_GO_ON: Final = "What was loaded is kept; go on later by starting the same copy again."
_LOGIN: Final = "Open a browser and log in to the network, then go on."


class StoppedError(Exception):
    """Nobody waits for the tile any more."""


class _BrokenError(Exception):
    """What another try may mend; after `wait_s` where the server says so."""

    def __init__(self, what: str, wait_s: float | None = None) -> None:
        super().__init__(what)
        self.wait_s = wait_s


class Pace:
    """When the next request may be sent, whichever connection sends it."""

    def __init__(self, rate: float) -> None:
        self._gap = 1 / rate
        self._next = 0.0
        self._lock = threading.Lock()
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Let nobody wait any longer."""
        self._stopped.set()

    @property
    def stopped(self) -> bool:
        """Whether nobody waits any longer."""
        return self._stopped.is_set()

    def wait(self) -> None:
        """Wait for a turn; raises `StoppedError`."""
        while True:
            with self._lock:
                now = time.monotonic()
                if now >= self._next:
                    self._next = now + self._gap
                    break
                left = self._next - now
            if self._stopped.wait(left):
                break
        if self._stopped.is_set():
            raise StoppedError

    def hold(self, seconds: float) -> None:
        """Send nothing for some seconds."""
        with self._lock:
            self._next = max(self._next, time.monotonic() + seconds)


class TileServer:
    """One connection to a service."""

    def __init__(self, service: Service, key: str, pace: Pace, pause_s: float) -> None:
        # HTTP takes a tenth of a second to load
        wire = importlib.import_module("conect_desktop.basemap.wire")
        self._service = service
        self._key = quote(key, safe="")
        self._pace = pace
        self._pause_s = pause_s
        self._http, self._connection = wire.new_session(AGENT)
        self.since: float | None = None
        """Since when an answer is waited for, by the monotonic clock."""

    def close(self) -> None:
        """Give the connection back."""
        self._http.close()

    def end(self) -> None:
        """Break off what is being read."""
        self._connection.end()

    def tile(self, address: Address) -> bytes | None:
        """A picture, or `None` where the service has none there; raises the trouble that says why it doesn't come."""
        for tries in range(1, _TRIES + 1):
            self._pace.wait()
            try:
                return self._asked(address)
            except _BrokenError as broken:
                if self._pace.stopped:
                    raise StoppedError from broken
                wait_s = self._pause_s * 2 ** (tries - 1) if broken.wait_s is None else broken.wait_s
                if tries == _TRIES or wait_s > _LONGEST_WAIT_S:
                    what = str(broken)
                    if wait_s > _LONGEST_WAIT_S:
                        what += f" and asks to come back in {wait_s / 60:.0f} minutes"
                    raise self._trouble(what, f"Check that this computer is online. {_GO_ON}") from broken
                self._pace.hold(wait_s)
        raise AssertionError

    def _asked(self, address: Address) -> bytes | None:
        import requests
        import urllib3

        url = self._service.url
        for name, value in zip(("z", "x", "y", "key"), (*address, self._key), strict=True):
            url = url.replace(f"{{{name}}}", str(value))
        self.since = time.monotonic()
        try:
            with self._http.get(url, stream=True, allow_redirects=False, timeout=(_CONNECT_S, _READ_S)) as answer:
                return self._told(answer, self._body(answer), address)
        except requests.exceptions.SSLError as error:
            if "CERTIFICATE_VERIFY_FAILED" in str(error):
                raise self._trouble(
                    "the server's certificate is not in order: somebody else may answer in its place",
                    "Check the date of this computer and the address; ask whoever runs the server.",
                ) from error
            raise _BrokenError("no safe connection to the server can be made") from error
        except (requests.exceptions.InvalidURL, UnicodeError) as error:
            raise self._trouble("this is not an address on the web", "Check the address of the service.") from error
        except (requests.exceptions.Timeout, urllib3.exceptions.TimeoutError) as error:
            raise _BrokenError("the server takes too long to answer") from error
        except (requests.exceptions.ConnectionError, urllib3.exceptions.NewConnectionError) as error:
            raise _BrokenError("the server does not answer") from error
        except (requests.exceptions.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise _BrokenError("the line broke off") from error
        except ValueError as error:
            # the library looks at a redirection before we do
            raise self._trouble("the server sends elsewhere, to no address that there can be", _LOGIN) from error
        finally:
            self.since = None

    def _body(self, answer: Response) -> bytes:
        """What came, no more than a tile may have; nothing of it is unpacked."""
        body: bytes = answer.raw.read(MAX_TILE + 1, decode_content=False)
        if len(body) > MAX_TILE:
            raise self._trouble(f"a tile has more than {MAX_TILE >> 20} MB", "Take another service.")
        length = answer.headers.get("Content-Length", "")
        if length.isdecimal() and len(body) < int(length):
            raise _BrokenError("the line broke off")
        return body

    def _told(self, answer: Response, body: bytes, address: Address) -> bytes | None:
        """The picture of an answer, None for none; raises where it is something else."""
        status = answer.status_code
        if status in _BUSY:
            raise _BrokenError(f"the server is busy ({status})", retry_after(answer.headers.get("Retry-After")))
        if status in _NONE or (status == 400 and b"TileOutOfRange" in body):
            return None
        if answer.is_redirect:
            shown = re.sub(r"[^\x21-\x7e]", "", answer.headers["Location"])[:80]
            raise self._trouble(f"the network or the server sends elsewhere ({shown}), perhaps to log in", _LOGIN)
        if status == 200 and body.startswith(_STARTS):
            return self._picture(body, address)
        page = body.lstrip()[:15].lower().startswith((b"<!doctype html", b"<html"))
        if status == 511 or (status == 200 and page):
            raise self._trouble(
                f"a web page came in place of the map: the network or the server asks to log in{_words(body)}", _LOGIN
            )
        if status in (401, 403):
            remedy = "Check the key." if self._service.needs_key else "Ask whoever runs the server."
            raise self._trouble(f"the server refuses ({status}){_words(body)}", remedy)
        if status == 200 and not body:
            return None
        raise self._trouble(f"no picture came ({status}){_words(body)}", f"Try again later. {_GO_ON}")

    def _picture(self, body: bytes, address: Address) -> bytes:
        """The same bytes where they are a whole tile."""
        try:
            with Image.open(io.BytesIO(body)) as image:
                size = image.size
                # the checksums of a PNG, which reading its pixels leaves out
                image.verify()
            with Image.open(io.BytesIO(body)) as image:
                if size[0] == size[1] and size[0] in _SIDES:
                    image.load()
                    return body
        except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
            raise _BrokenError("a damaged picture came") from error
        raise BadPack(
            f"a picture of {size[0]} × {size[1]} pixels came, no tile",
            place=f"{self._service.host}, tile {_place(address)}", remedy="Take another service.",
        )  # fmt: skip

    def _trouble(self, what: str, remedy: str) -> SourceTrouble:
        return SourceTrouble(what, place=f"{self._service.title} ({self._service.host})", remedy=remedy)


def addresses(ranges: tuple[tuple[int, int, int, int, int], ...]) -> Iterator[Address]:
    """The tiles of ranges: zoom, first and last column, first and last row."""
    for z, left, right, top, bottom in ranges:
        for x in range(left, right + 1):
            for y in range(top, bottom + 1):
                yield z, x, y


def _place(address: Address) -> str:
    return "/".join(str(part) for part in address)


def _words(body: bytes) -> str:
    """What a server says in words, without its tags, as the end of a sentence; empty where it says nothing."""
    text = re.sub(r"(?is)<(script|style)\b.*?</\1>|<!--.*?-->|<[^<>]*>", " ", body[:8_000].decode("utf-8", "replace"))
    text = " ".join("".join(sign if sign.isprintable() else " " for sign in html.unescape(text)).split())
    return f": “{text[:200]}”" if text and "�" not in text[:200] else ""
