"""Asking a server of files over HTTP: patient with a bad line, bounded in size and time, and never fooled by a page.

What WebDAV and S3 have in common. Certificates are checked, no redirection is followed, and no address that is shown,
raised or logged holds a password.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from requests import PreparedRequest, Response, Session
from requests.exceptions import ConnectionError as NotConnected
from requests.exceptions import RequestException

from conect_desktop import __version__
from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.store import LARGEST
from conect_desktop.errors import Trouble
from conect_desktop.exchange.stores.addresses import normal_address
from conect_desktop.exchange.stores.answers import BUSY, answered, broken, is_page, login_page, retry_after
from conect_desktop.exchange.stores.throttle import Throttle
from conect_desktop.exchange.stores.trouble import ServerTrouble
from conect_desktop.exchange.stores.wire import PIECE, WatchedAdapter

Auth = Callable[[PreparedRequest], PreparedRequest]
Failure = Callable[[int, Mapping[str, str], bytes, str], Trouble]

_WHOLE_S: Final = 1_800.0
"""Seconds for one body: the largest file at 18 kB/s; a server that sends a byte now and then can't hold the person."""
_LOOK_S: Final = 0.25


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a bad line or a busy server is put up with."""

    tries: int = 5
    first_s: float = 0.5
    """Wait after the first failure; each further one doubles it, with as much again by chance."""
    longest_s: float = 30.0
    """No wait is longer, whatever a server asks for."""
    connect_s: float = 8.0
    read_s: float = 60.0
    """Silence that ends one attempt; a server that puts a large file together on slow disks is silent for long."""


HURRY: Final = Patience(tries=1, connect_s=1.0, read_s=1.0)
"""For tidying up after a failure, while the person waits to be told of it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered, its body in memory."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    attempt: int
    """From the second on, an earlier one may have worked and only its answer was lost."""


class Upload:
    """A body that goes in pieces, no faster than allowed, and stops when the person does."""

    def __init__(self, data: bytes, throttle: Throttle | None, progress: Progress) -> None:
        self.data = data
        self._throttle, self._progress, self._at = throttle, progress, 0

    def __len__(self) -> int:
        return len(self.data)

    def __iter__(self) -> Iterator[bytes]:
        while piece := self.read():
            yield piece

    def read(self, _size: int = -1) -> bytes:
        """The next piece, whatever size is asked for."""
        self._progress.check()
        piece = self.data[self._at : self._at + PIECE]
        if self._throttle is not None and piece:
            self._throttle.take(len(piece), self._progress.check)
        self._at += len(piece)
        return piece


class Server:
    """One server; nothing is sent before something is asked. Not for two threads at once."""

    def __init__(
        self,
        address: str,
        auth: Auth,
        *,
        limit: int | None = None,
        ca: Path | None = None,
        patience: Patience | None = None,
        failure: Failure = answered,
    ) -> None:
        self.address = normal_address(address)
        self._auth, self._ca, self._failure = auth, ca, failure
        self._patience = patience or Patience()
        self._throttle = Throttle(limit) if limit else None
        self._opened: tuple[Session, WatchedAdapter] | None = None
        self.reached = False
        """Whether it ever answered."""

    def close(self) -> None:
        """Give the connection back."""
        if self._opened is not None:
            self._opened[0].close()
            self._opened = None

    def ask(
        self,
        method: str,
        url: str | Callable[[int], str],
        expected: frozenset[int],
        *,
        headers: Mapping[str, str] | None = None,
        data: bytes = b"",
        progress: Progress | None = None,
        patience: Patience | None = None,
    ) -> Answer:
        """The answer, whose status is one of the expected; raises the `Trouble` that any other means.

        Repeats what a bad line or a busy server made fail, so everything asked here may be asked twice; `url` may
        depend on the attempt.
        """
        progress, patience = progress or Silent(), patience or self._patience
        attempt = 0
        while True:
            attempt += 1
            last = attempt >= patience.tries
            wanted: float | None = None
            progress.check()
            try:
                at = url if isinstance(url, str) else url(attempt)
                answer = self._once(method, at, headers or {}, data, progress, patience, attempt)
            except RequestException as error:
                trouble, passing = broken(error, self.address)
                # whoever never got there waits for nothing; a server that was there may be starting again
                passing = passing or (self.reached and isinstance(error, NotConnected))
                if last or not passing:
                    raise trouble from error
            except ValueError as error:
                # the library looks where a redirection leads even where it is not to follow
                raise login_page(self.address) from error
            else:
                self.reached = True
                # to HEAD there is no body, but it is told how long one would be
                empty = not answer.body and (method != "HEAD" or answer.headers.get("Content-Length") == "0")
                if is_page(answer.status, answer.headers, empty=empty):
                    raise login_page(self.address)
                if answer.status in expected:
                    return answer
                if last or answer.status not in BUSY:
                    raise self._failure(answer.status, answer.headers, answer.body, self.address)
                wanted = retry_after(answer.headers)
            _wait(patience, attempt, wanted, progress)

    def _once(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        data: bytes,
        progress: Progress,
        patience: Patience,
        attempt: int,
    ) -> Answer:
        session, adapter = self._session()
        adapter.look = progress.check
        asked = session.request(
            method,
            url,
            headers=dict(headers),
            data=Upload(data, self._throttle, progress) if data else None,
            stream=True,
            allow_redirects=False,
            timeout=(patience.connect_s, patience.read_s),
        )
        with closing(asked) as answer:
            body = self._body(answer, progress)
        return Answer(answer.status_code, answer.headers, body, attempt)

    def _body(self, answer: Response, progress: Progress) -> bytes:
        pieces: list[bytes] = []
        size, begun = 0, time.monotonic()
        for piece in answer.iter_content(PIECE):
            progress.check()
            size += len(piece)
            if size > LARGEST:
                raise ServerTrouble(
                    "the server sends more than anything this program writes",
                    place=self.address,
                    remedy="Check the address; ask whoever runs the server.",
                )
            if time.monotonic() - begun > _WHOLE_S:
                raise ServerTrouble("the server sends too slowly", place=self.address, remedy="Try again later.")
            pieces.append(piece)
        return b"".join(pieces)

    def _session(self) -> tuple[Session, WatchedAdapter]:
        if self._opened is None:
            session, adapter = Session(), WatchedAdapter(self._ca)
            session.headers.update({"User-Agent": f"CoNECT-Desktop/{__version__}", "Accept-Encoding": "identity"})
            # set in any case: requests would send passwords that other programs keep in a file
            session.auth = self._auth
            session.mount("https://", adapter)
            session.mount("http://", adapter)
            self._opened = session, adapter
        return self._opened


def _wait(patience: Patience, attempt: int, wanted: float | None, progress: Progress) -> None:
    """Longer after each failure, and the laptops of one room not in step."""
    own = patience.first_s * 2 ** (attempt - 1) * (1 + random.random())
    until = time.monotonic() + min(patience.longest_s, max(own, wanted or 0.0))
    while (left := until - time.monotonic()) > 0:
        progress.check()
        time.sleep(min(_LOOK_S, left))
