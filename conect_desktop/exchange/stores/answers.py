"""What a server's answer, or its silence, means to a person."""

from __future__ import annotations

import ssl
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http.client import HTTPException, HTTPSConnection
from typing import Final
from urllib.parse import urljoin, urlsplit

from requests import exceptions as wrong
from urllib3.exceptions import NameResolutionError, NewConnectionError

from conect_desktop.errors import Trouble
from conect_desktop.exchange.stores.trouble import (
    CertificateTrouble,
    LoginPage,
    NoSpace,
    NotAllowed,
    ServerTrouble,
    Unreachable,
    WrongClock,
    WrongPassword,
    reason_of,
)

_SKEW: Final = timedelta(minutes=5)
"""Clocks that differ by less are in order."""
_OUT_OF_DATE: Final = frozenset({9, 10})
"""OpenSSL's X509_V_ERR_CERT_NOT_YET_VALID and X509_V_ERR_CERT_HAS_EXPIRED."""
_CLOCK_S: Final = 5.0
BUSY: Final = frozenset({423, 429, 502, 503, 504})
"""Answers that may be others in a moment; 423 says that another laptop writes there just now."""


def server_time(headers: Mapping[str, str]) -> datetime | None:
    """What the server's clock shows."""
    return http_date(headers.get("Date"))


def http_date(text: str | None) -> datetime | None:
    """A date of HTTP (RFC 9110), None where it is none."""
    try:
        told = parsedate_to_datetime(text) if text else None
    except ValueError:
        return None
    return told.replace(tzinfo=UTC) if told is not None and told.tzinfo is None else told


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that the server asks to wait; a date counts from the server's own clock."""
    text = headers.get("Retry-After", "").strip()
    if text.isdecimal() and text.isascii():
        return float(text[:9])
    until, now = http_date(text), server_time(headers)
    return max(0.0, (until - now).total_seconds()) if until and now else None


def is_page(status: int, headers: Mapping[str, str], *, empty: bool) -> bool:
    """Whether this is a page for people where a file, a list or nothing was expected; Swift calls nothing a page."""
    kind = headers.get("Content-Type", "").lower()
    return status in (200, 203) and not empty and kind.startswith(("text/html", "application/xhtml"))


def answered(status: int, headers: Mapping[str, str], body: bytes, place: str) -> Trouble:
    """The trouble that an answer means which was not expected."""
    reason = reason_of(body.decode("utf-8", "replace"))
    told = f"{status}: {reason}" if reason else str(status)
    if status in (407, 511) or is_page(status, headers, empty=not body):
        return login_page(place)
    if 300 <= status < 400:
        return _redirected(status, headers, place)
    if status == 401:
        return WrongPassword(
            "the server does not know this user with this password",
            place=place,
            remedy="Check both; many servers want an app password, made in your account's settings there.",
        )
    if status in (403, 405):
        return NotAllowed(
            f"the server does not allow it ({told})",
            place=place,
            remedy="Ask whoever runs it for the right to write in this folder; check the address.",
        )
    if status == 507:
        return NoSpace(
            "the account on the server is full", place=place, remedy="Remove files there, or ask for more space."
        )
    if status == 413:
        return ServerTrouble(
            f"the server refuses files of this size ({told})",
            place=place,
            remedy="Ask whoever runs it to allow files of 32 MiB.",
        )
    if status in BUSY:
        return ServerTrouble(f"the server is busy ({told})", place=place, remedy="Try again in some minutes.")
    return ServerTrouble(
        f"the server answered {told}", place=place, remedy="Check the address; ask whoever runs the server."
    )


def login_page(place: str) -> LoginPage:
    """The trouble of a network that lets nothing through yet."""
    return LoginPage(
        "the network asks you to log in first, or this is the address of a page and not of a folder",
        place=place,
        remedy="Open any page in a browser, log in to the network there and try again; check the address.",
    )


def _redirected(status: int, headers: Mapping[str, str], place: str) -> Trouble:
    try:
        to = urlsplit(urljoin(place, headers.get("Location", "")[:2_000]))
        name = to.hostname
    except ValueError:
        return login_page(place)
    if name != urlsplit(place).hostname:
        return login_page(place)
    # what stands after a ? or before an @ may be secret
    return ServerTrouble(
        f"the server answered {status}: the folder has moved to {reason_of(f'{to.scheme}://{name}{to.path}')}",
        place=place,
        remedy="Enter that address, if you know it as the server's.",
    )


def broken(error: Exception, place: str) -> tuple[Trouble, bool]:
    """The trouble of a question that got no answer, and whether asking once more may help."""
    if isinstance(error, wrong.SSLError):
        return _distrusted(error, place)
    if isinstance(error, wrong.ProxyError):
        return Unreachable(
            "the proxy of this network does not answer", place=place, remedy="Ask whoever runs the network."
        ), False
    if isinstance(error, wrong.ConnectTimeout):
        return _silent("the server does not answer", place), False
    if isinstance(error, wrong.ReadTimeout):
        return _silent("the server takes too long to answer", place), True
    if isinstance(error, wrong.ConnectionError) and any(isinstance(one, NameResolutionError) for one in _causes(error)):
        return _silent("there is no server of this name, or this computer is not online", place), False
    if isinstance(error, wrong.ConnectionError) and any(isinstance(one, NewConnectionError) for one in _causes(error)):
        return _silent("the server does not answer", place), False
    if isinstance(error, wrong.ConnectionError | wrong.ChunkedEncodingError | wrong.ContentDecodingError):
        return _silent("the line to the server broke off", place), True
    return ServerTrouble("the server can't be asked at this address", place=place, remedy="Check the address."), False


def _silent(what: str, place: str) -> Unreachable:
    return Unreachable(
        what,
        place=place,
        remedy="Check the address and that this computer is online; what was sent before is safe.",
    )


def _distrusted(error: Exception, place: str) -> tuple[Trouble, bool]:
    found = next((one for one in _causes(error) if isinstance(one, ssl.SSLError)), None)
    if isinstance(found, ssl.SSLCertVerificationError):
        if found.verify_code in _OUT_OF_DATE and (trouble := wrong_clock(_clock_of(place), place)):
            return trouble, False
        return CertificateTrouble(
            f"the server's certificate is not in order ({reason_of(found.verify_message)}):"
            " somebody else may answer in its place",
            place=place,
            remedy="Check the date of this computer and the address; ask whoever runs the server.",
        ), False
    if found is None or isinstance(found, ssl.SSLEOFError | ssl.SSLZeroReturnError):
        return _silent("the line to the server broke off", place), True
    return CertificateTrouble(
        f"no safe connection to the server can be made ({reason_of(found.reason or '')})",
        place=place,
        remedy="Check the address; ask whoever runs the server.",
    ), False


def wrong_clock(theirs: datetime | None, place: str) -> WrongClock | None:
    """The trouble of this computer's clock, None where it shows about what the server's shows."""
    if theirs is None:
        return None
    off = datetime.now(UTC) - theirs
    if abs(off) <= _SKEW:
        return None
    hours = abs(off) / timedelta(hours=1)
    about = (
        f"{hours * 60:.0f} minutes" if hours < 2 else f"{hours:.0f} hours" if hours < 48 else f"{hours / 24:.0f} days"
    )
    return WrongClock(
        f"the clock of this computer is {about} {'ahead of' if off > timedelta() else 'behind'} the server's",
        place=place,
        remedy="Set date and time of this computer and try again.",
    )


def _clock_of(place: str) -> datetime | None:
    """The clock of a server whose certificate isn't trusted: for nothing but to say why, and nothing is sent to it."""
    parts = urlsplit(place)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    connection = HTTPSConnection(parts.hostname or "", parts.port, timeout=_CLOCK_S, context=context)
    try:
        connection.request("HEAD", "/")
        return http_date(connection.getresponse().getheader("Date"))
    except (OSError, HTTPException):
        return None
    finally:
        connection.close()


def _causes(error: BaseException) -> Iterator[BaseException]:
    """An error and what it was made from: libraries wrap each other's in arguments, reasons and causes."""
    seen: list[BaseException] = []
    waiting: list[object] = [error]
    while waiting:
        one = waiting.pop()
        if isinstance(one, BaseException) and one not in seen:
            seen.append(one)
            yield one
            waiting += [*one.args, getattr(one, "reason", None), one.__cause__, one.__context__]
