"""A base map on a server, read in parts by HTTP ranges (RFC 9110).

A server is an unknown: what it says of the range that it sends is checked, its time is bounded, redirections lead only
to the same server, and the file has to be the same one from the first byte to the last.
"""

from __future__ import annotations

import importlib
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn
from urllib.parse import urljoin, urlsplit

from conect_desktop import __version__
from conect_desktop.basemap.pack import BadPack
from conect_desktop.basemap.sources import BLOCK, LocalFile, Source, SourceChanged, SourceTrouble, retry_after
from conect_desktop.domain.progress import Progress

if TYPE_CHECKING:
    from requests import Response

START_BYTES: Final = 16_384
"""A PMTiles archive has header and root directory within these: one request for both."""
_MAX_SIZE: Final = 1 << 50
_CONNECT_S: Final = 10.0
_READ_S: Final = 30.0
_STILL_S: Final = 120.0
"""Seconds that 64 KiB may take to come."""
_REDIRECTS: Final = 5
_TRIES: Final = 5
_LONGEST_WAIT_S: Final = 60.0
_BUSY: Final = frozenset({408, 425, 429, 500, 502, 503, 504})
_RANGE: Final = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18})", re.ASCII)
_GO_ON: Final = "What was loaded is kept; go on later by starting the same download again."
_ASK: Final = "Ask whoever runs the server, or take another source."


def open_source(address: str, progress: Progress) -> Source:
    """The file at an address on the web, else on a disk; raises `SourceTrouble` where it can't be read in parts."""
    if re.match(r"https?://", address.strip(), re.IGNORECASE):
        return RemoteFile(address.strip(), progress)
    return LocalFile(Path(address))


class _BrokenError(Exception):
    """What another try may mend: the connection broke, or the server is busy and says for how long."""

    def __init__(self, what: str, wait_s: float | None = None) -> None:
        super().__init__(what)
        self.wait_s = wait_s


class RemoteFile:
    """A file on a web server, over one connection."""

    def __init__(self, address: str, progress: Progress, *, pause_s: float = 1.0) -> None:
        """Ask for the start of the file; `pause_s` is the wait before the second try, doubled for each one more."""
        self.address = address
        self._pause_s = pause_s
        self._url = self._checked(address)
        # HTTP takes a tenth of a second to load
        self._wire = importlib.import_module("conect_desktop.basemap.wire")
        self._http, self._connection = self._wire.new_session(f"CoNECT-Desktop/{__version__} (+offline mapping)")
        self.size, self.version = -1, ""
        self._only_if: dict[str, str] = {}
        try:
            self._start = b"".join(self._loaded(0, START_BYTES, progress))
        except BaseException:
            self.close()
            raise

    def pieces(self, offset: int, length: int, progress: Progress) -> Iterator[bytes]:
        """Bytes of the file; those of its start are here already."""
        if offset + length > self.size:
            raise self.bad("the file is cut short")
        if offset + length <= len(self._start):
            yield self._start[offset : offset + length]
        else:
            yield from self._loaded(offset, offset + length, progress)

    def bad(self, what: str, *, place: str | None = None, remedy: str | None = None) -> BadPack:
        """Trouble with this archive."""
        where = f"{self.address}, {place}" if place else self.address
        return BadPack(what, place=where, remedy=remedy or _ASK)

    def close(self) -> None:
        """Give the connection back."""
        self._http.close()

    # -- tries -------------------------------------------------------------------------------------------------------

    def _loaded(self, offset: int, end: int, progress: Progress) -> Iterator[bytes]:
        """Bytes from offset to end; where the line breaks, the rest is asked for again, a few times."""
        tries = since = 0
        while offset < end:
            try:
                for piece in self._answered(offset, end, progress):
                    offset += len(piece)
                    since += len(piece)
                    yield piece
                # the first answer tells how long the file is
                end = min(end, self.size)
                if offset < end:
                    raise _BrokenError("the line broke off")
            except _BrokenError as broken:
                progress.check()
                # a server that gives a few bytes a time is as good as silent
                tries = 1 if since >= BLOCK else tries + 1
                since = 0
                wait_s = self._pause_s * 2 ** (tries - 1) if broken.wait_s is None else broken.wait_s
                if tries >= _TRIES or wait_s > _LONGEST_WAIT_S:
                    raise self._unreachable(str(broken), wait_s) from broken
                _wait(wait_s, progress)

    def _answered(self, offset: int, end: int, progress: Progress) -> Iterator[bytes]:
        """What the server gives of a range in one answer, which may break off."""
        import requests
        import urllib3

        try:
            with (
                self._wire.Watch(self._connection, progress, _STILL_S) as watch,
                self._asked(offset, end) as answer,
            ):
                left = self._look_at_range(answer, offset, end)
                while left:
                    piece = answer.raw.read(min(left, BLOCK), decode_content=False)
                    if not piece:
                        return
                    watch.moved()
                    left -= len(piece)
                    yield piece
        except requests.exceptions.SSLError as error:
            if "CERTIFICATE_VERIFY_FAILED" in str(error):
                raise self._trouble(
                    "the server's certificate is not in order: somebody else may answer in its place",
                    "Check the date of this computer and the address; ask whoever runs the server.",
                ) from error
            raise _BrokenError("no safe connection to the server can be made") from error
        except (requests.exceptions.InvalidURL, UnicodeError) as error:
            raise self._no_address() from error
        except (requests.exceptions.Timeout, urllib3.exceptions.TimeoutError) as error:
            raise _BrokenError("the server takes too long to answer") from error
        except (requests.exceptions.ConnectionError, urllib3.exceptions.NewConnectionError) as error:
            raise _BrokenError("the server does not answer") from error
        except (requests.exceptions.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise _BrokenError("the line broke off") from error
        except ValueError as error:
            # the library looks at a redirection before we do
            raise self._trouble("the server sends elsewhere, to no address that there can be", _ASK) from error

    @contextmanager
    def _asked(self, offset: int, end: int) -> Iterator[Response]:
        """The server's answer to a wish for a range, its redirections followed within the same server."""
        for _ in range(_REDIRECTS):
            with self._http.get(
                self._url,
                headers={"Range": f"bytes={offset}-{end - 1}", **self._only_if},
                stream=True,
                allow_redirects=False,
                timeout=(_CONNECT_S, _READ_S),
            ) as answer:
                if not answer.is_redirect:
                    yield answer
                    return
                self._url = self._followed(answer.headers["Location"][:4_000])
        raise self._trouble("the server sends from one address to the next", _ASK)

    # -- what the server says ----------------------------------------------------------------------------------------

    def _look_at_range(self, answer: Response, offset: int, end: int) -> int:
        """How many bytes the answer holds; raises where it isn't what was asked for."""
        if answer.status_code != 206:
            self._refuse(answer)
        told = _RANGE.fullmatch(answer.headers.get("Content-Range", "").strip())
        if told is None:
            raise self._trouble("the server doesn't say which part of the file it sends", _ASK)
        first, last, size = (int(number) for number in told.groups())
        if self.size < 0:
            self._remember(answer, size)
        elif size != self.size or self._version(answer) != self.version:
            raise self._changed()
        if (first, last) != (offset, min(end, size) - 1):
            raise self._trouble(f"the server sends bytes {first}-{last} where {offset}-{end - 1} were asked for", _ASK)
        length = answer.headers.get("Content-Length")
        if length is not None and length != str(last - first + 1):
            raise self._trouble(f"the server says {length[:20]} bytes and sends {last - first + 1}", _ASK)
        if answer.headers.get("Content-Encoding", "identity").lower() not in ("identity", ""):
            raise self._trouble("the server sends the file in another form than it has", _ASK)
        return last - first + 1

    def _remember(self, answer: Response, size: int) -> None:
        """Which file this is, to be asked for from now on."""
        if not 0 < size <= _MAX_SIZE:
            raise self._trouble(f"the server says that the file has {size} bytes", _ASK)
        tag, changed = answer.headers.get("ETag", ""), answer.headers.get("Last-Modified", "")
        # a weak tag never matches where a condition asks for the very same bytes (RFC 9110, 8.8.3.2)
        if tag and not tag.startswith("W/"):
            self._only_if = {"If-Match": tag}
        elif changed and not tag:
            self._only_if = {"If-Unmodified-Since": changed}
        self.size, self.version = size, self._version(answer)

    def _version(self, answer: Response) -> str:
        return (answer.headers.get("ETag") or answer.headers.get("Last-Modified") or "")[:500]

    def _refuse(self, answer: Response) -> NoReturn:
        """Say why there is no range, in the server's own number."""
        status = answer.status_code
        if status in _BUSY:
            raise _BrokenError(f"the server is busy ({status})", retry_after(answer.headers.get("Retry-After")))
        if status in (401, 407, 511) or (status == 200 and "html" in answer.headers.get("Content-Type", "").lower()):
            raise self._trouble(
                f"a web page came in place of the map ({status}): the network or the server asks to log in first",
                "Open a browser and log in to the network, then try again.",
            )
        if status == 403:
            raise self._trouble("the server doesn't give this file to everybody (403)", _ASK)
        if status in (404, 410):
            raise self._trouble(
                f"there is no such file on the server ({status})",
                "Check the address; daily builds are kept for some days only, so take a newer one.",
            )
        if status == 412 or (status == 416 and self.size > 0):
            raise self._changed()
        if status == 416:
            raise self._trouble("the file on the server is empty (416)", _ASK)
        if status == 200:
            raise self._trouble(
                "the server sends only whole files (200): it can't be asked for an area",
                "Load the whole file with a browser and give its path as the source, or take another server.",
            )
        raise self._trouble(f"the server answers {status}", _ASK)

    def _followed(self, location: str) -> str:
        """Where a redirection leads, within the same server and never away from https."""
        try:
            to, ours = urlsplit(urljoin(self._url, location)), urlsplit(self._url)
            upgraded = ours.scheme == "http" and to.scheme == "https" and ours.hostname == to.hostname
            same = (to.scheme, to.netloc) == (ours.scheme, ours.netloc)
        except ValueError:
            same = upgraded = False
        if not same and not upgraded:
            shown = re.sub(r"[^\x21-\x7e]", "", location)[:80]
            raise self._trouble(
                f"the network or the server sends elsewhere ({shown}), perhaps to log in",
                "Open the address in a browser: log in to the network there, or give the address where it leads.",
            )
        return to.geturl()

    # -- troubles ----------------------------------------------------------------------------------------------------

    def _checked(self, address: str) -> str:
        try:
            parts = urlsplit(address)
            _ = parts.port
        except ValueError:
            raise self._no_address() from None
        if len(address) > 2_000 or re.search(r"[\s<>\"\\^`{|}\x00-\x1f]", address) or not parts.hostname:
            raise self._no_address()
        if "@" in parts.netloc:
            self.address = parts.hostname
            raise self._trouble("the address holds a name or password", "Leave it out: only open servers are read.")
        return address

    def _no_address(self) -> SourceTrouble:
        return SourceTrouble(
            "this is not an address on the web",
            place=self.address[:80],
            remedy="It begins with https:// and ends in .pmtiles.",
        )

    def _unreachable(self, what: str, wait_s: float) -> SourceTrouble:
        if wait_s > _LONGEST_WAIT_S:
            what += f" and asks to come back in {wait_s / 60:.0f} minutes"
        return self._trouble(what, f"Check that this computer is online. {_GO_ON}")

    def _changed(self) -> SourceChanged:
        return SourceChanged(
            "the file on the server was replaced by another one meanwhile",
            place=self.address,
            remedy="Start again: the new one has to be loaded from its beginning.",
        )

    def _trouble(self, what: str, remedy: str) -> SourceTrouble:
        return SourceTrouble(what, place=self.address, remedy=remedy)


def _wait(seconds: float, progress: Progress) -> None:
    """Wait before the next try, as long as somebody waits for it."""
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        progress.check()
        time.sleep(min(left, 0.1))
