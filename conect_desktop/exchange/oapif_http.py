"""Asking a server of features over HTTP: one JSON object an answer, or the trouble that says why there is none.

Bodies are bounded, time is bounded, redirections and links lead nowhere but to the server that was asked; its
certificate is checked, and no password of other programs is sent along.
"""

from __future__ import annotations

import importlib
import re
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import SplitResult, parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

import orjson

from conect_desktop import __version__
from conect_desktop.domain.json_weight import too_heavy
from conect_desktop.domain.progress import Progress
from conect_desktop.errors import Trouble
from conect_desktop.exchange.stores.trouble import CertificateTrouble, LoginPage, ServerTrouble, Unreachable

if TYPE_CHECKING:
    from requests import Response

MAX_BODY: Final = 32 * 2**20
"""Largest answer that is read, unpacked."""
_PIECE: Final = 65_536
_CONNECT_S: Final = 10.0
_READ_S: Final = 30.0
_WHOLE_S: Final = 300.0
"""Seconds for one answer: a server that sends a byte now and then would hold the person for ever."""
_REDIRECTS: Final = 5
_LOGIN: Final = re.compile(rb"type\s*=\s*[\"']?password", re.IGNORECASE)
_VIEWING: Final = frozenset({"f", "bbox", "limit", "offset", "startindex", "lang"})
"""Parameters that say how a page is looked at, not which service it is."""
_LON_LAT: Final = re.compile(r"/CRS84h?>?$", re.IGNORECASE)
"""By its own name EPSG:4326 is latitude, longitude."""


class NotFeatures(Trouble):
    """The address is not that of a server of features."""


class BadAddress(Trouble):
    """What was typed can't be an address on the web."""


def normal_address(typed: str) -> str:
    """The landing page's address from what a person typed or pasted; raises `BadAddress`.

    A page of the service below it is led back to it, and a name and password in the address are refused.
    """
    text = typed.strip()
    if not text or len(text) > 2_000 or re.search(r"[\s<>\"\\^`{|}\x00-\x1f]", text):
        raise _bad_address(text)
    if "://" not in text:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        raise _bad_address(text) from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise _bad_address(text)
    if "@" in parts.netloc:
        raise BadAddress(
            "the address holds a name or password",
            place=parts.hostname,
            remedy="Leave it out: only open servers are read here.",
        )
    path = re.sub(r"/(collections|conformance)(/.*)?$", "", parts.path).rstrip("/")
    kept = [(key, value) for key, value in parse_qsl(parts.query) if key.lower() not in _VIEWING]
    return urlunsplit((parts.scheme, parts.netloc, path, urlencode(kept), ""))


def _bad_address(text: str) -> BadAddress:
    return BadAddress(
        "this is not an address on the web",
        place=text[:80] or None,
        remedy="Paste it from the browser; it begins with https://.",
    )


def below(address: str, path: str, **query: str) -> str:
    """A page of a service; what the service's address asks for besides (a key of a map) stays."""
    parts = urlsplit(address)
    asked = urlencode([*parse_qsl(parts.query), *query.items()], safe=",")
    return urlunsplit((parts.scheme, parts.netloc, f"{parts.path}/{path}" if path else parts.path or "/", asked, ""))


class JsonServer:
    """One server; nothing is sent before something is asked."""

    def __init__(self, address: str) -> None:
        # HTTP takes a tenth of a second to load
        import requests

        wire = importlib.import_module("conect_desktop.exchange.stores.wire")

        self.address = normal_address(address)
        self._http = requests.Session()
        self._wire = wire.WatchedAdapter(None)
        for scheme in ("https://", "http://"):
            self._http.mount(scheme, self._wire)
        self._http.headers.update(
            {
                "User-Agent": f"CoNECT-Desktop/{__version__}",
                "Accept": "application/geo+json, application/json;q=0.9",
            }
        )
        # a file of passwords that other programs keep is nothing to send to whoever's address was typed
        self._http.auth = lambda request: request

    def close(self) -> None:
        """Give the connection back."""
        self._http.close()

    def same_host(self, address: str) -> str | None:
        """An address as it may be asked, None where it is another server's; never back from https to http."""
        ours, theirs = urlsplit(self.address), urlsplit(address)
        if theirs.scheme not in ("http", "https") or "@" in theirs.netloc:
            return None
        if theirs.hostname != ours.hostname:
            return None
        if ours.scheme == "https" and theirs.scheme == "http" and theirs.port in (None, 80):
            # behind a proxy a server often doesn't know that it is reached by https
            return urlunsplit(("https", ours.netloc, theirs.path, theirs.query, ""))
        upgraded = ours.scheme == "http" and theirs.scheme == "https"
        if not upgraded and (theirs.scheme != ours.scheme or _port(theirs) != _port(ours)):
            return None
        return urlunsplit((theirs.scheme, theirs.netloc, theirs.path, theirs.query, ""))

    def read(self, address: str, progress: Progress) -> Mapping[str, Any]:
        """One JSON object; raises the trouble that says why there is none."""
        progress.check()
        # a silent server must not keep who no longer waits
        self._wire.look = progress.check
        body, kind = self._get(address, progress)
        if body.lstrip()[:1] == b"<" or "html" in kind:
            if _LOGIN.search(body):
                raise self._login()
            raise self.not_features()
        if too_heavy(body):
            raise self.bad("the answer has too many parts")
        try:
            content = orjson.loads(body)
        except ValueError as error:
            raise self.bad("the answer is not JSON") from error
        if not isinstance(content, dict):
            raise self.bad("the answer is not a JSON object")
        return content

    def _get(self, address: str, progress: Progress) -> tuple[bytes, str]:
        import requests

        try:
            for _ in range(_REDIRECTS):
                with self._http.get(
                    address, stream=True, allow_redirects=False, timeout=(_CONNECT_S, _READ_S)
                ) as answer:
                    if answer.is_redirect:
                        address = self._followed(address, answer)
                        continue
                    self._look_at_status(answer)
                    return self._body(answer, progress), answer.headers.get("Content-Type", "").lower()
        except requests.exceptions.SSLError as error:
            if "CERTIFICATE_VERIFY_FAILED" not in str(error):
                raise self._unreachable("no safe connection to the server can be made") from error
            raise CertificateTrouble(
                "the server's certificate is not in order: somebody else may answer in its place",
                place=self.address,
                remedy="Check the date of this computer and the address; ask whoever runs the server.",
            ) from error
        except requests.exceptions.Timeout as error:
            raise self._unreachable("the server takes too long to answer") from error
        except (requests.exceptions.InvalidURL, UnicodeError) as error:
            raise _bad_address(self.address) from error
        except requests.exceptions.RequestException as error:
            raise self._unreachable("the server does not answer") from error
        except ValueError as error:
            # requests looks where a redirection leads even where it is not to follow
            raise self._elsewhere() from error
        raise self.bad("the server sends from one address to the next")

    def _followed(self, address: str, answer: Response) -> str:
        """Where a redirection leads, within the same server."""
        try:
            to = self.same_host(urljoin(address, answer.headers["Location"][:4_000]))
        except ValueError:
            to = None
        if to is None:
            raise self._elsewhere()
        return to

    def _elsewhere(self) -> LoginPage:
        return LoginPage(
            "the network or the server sends elsewhere, perhaps to log in",
            place=self.address,
            remedy="Open the address in a browser: log in to the network there, or copy where it leads.",
        )

    def _look_at_status(self, answer: Response) -> None:
        status = answer.status_code
        if status in (401, 403, 407, 511):
            raise self._login()
        if status in (404, 405, 406, 410):
            raise self.not_features()
        if status in (429, 503):
            raise self._unreachable("the server is busy", "Try again in some minutes.")
        if status != 200:
            raise self.bad(f"the server answers {status}")
        crs = answer.headers.get("Content-Crs")
        if crs and not _LON_LAT.search(crs.strip()):
            raise self.bad("the coordinates are not longitude and latitude")

    def _body(self, answer: Response, progress: Progress) -> bytes:
        """What came, unpacked, no more than is bearable and no longer than somebody waits."""
        until = time.monotonic() + _WHOLE_S
        parts: list[bytes] = []
        size = 0
        for part in answer.iter_content(_PIECE):
            progress.check()
            size += len(part)
            if size > MAX_BODY:
                raise self.bad(f"one answer is larger than {MAX_BODY >> 20} MB")
            if time.monotonic() > until:
                raise self._unreachable("the server takes too long to answer")
            parts.append(part)
        return b"".join(parts)

    # -- troubles ----------------------------------------------------------------------------------------------------

    def not_features(self) -> NotFeatures:
        """The trouble of an address where something else is."""
        return NotFeatures(
            "this is not a server of features (OGC API - Features)",
            place=self.address,
            remedy="Ask for the address of the landing page; a map page or a WFS is something else.",
        )

    def _login(self) -> LoginPage:
        return LoginPage(
            "the network or the server asks to log in first",
            place=self.address,
            remedy="Open the address in a browser and log in to the network; only open servers are read here.",
        )

    def _unreachable(self, what: str, remedy: str = "Check the address and that this computer is online.") -> Trouble:
        return Unreachable(what, place=self.address, remedy=remedy)

    def bad(self, what: str) -> ServerTrouble:
        """The trouble of an answer that can't be used."""
        return ServerTrouble(what, place=self.address, remedy="Ask whoever runs the server; nothing was changed.")


def _port(parts: SplitResult) -> int:
    return parts.port or (443 if parts.scheme == "https" else 80)
