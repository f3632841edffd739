"""Addresses of folders on servers, as people type and paste them, made into what can be asked."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import SplitResult, parse_qs, quote, unquote, urlsplit, urlunsplit

from conect_desktop.errors import Trouble

_ODD: Final = re.compile(r"[<>\"\\^`{|}\x00-\x1f\x7f]")
_NEXTCLOUD: Final = re.compile(
    r"^(?P<root>.*?)(?:/index\.php)?/(?P<part>apps|login|f|s|remote\.php|settings)(?:/|$)(?P<rest>.*)$"
)
"""Where in an address of Nextcloud its own pages begin; before it stands the folder it is installed in."""
_SAFE: Final = "-._~!$&'()*+,;=:@"


class BadAddress(Trouble):
    """What was typed can't be the address of a folder on a server."""


def normal_address(typed: str) -> str:
    """A folder's address without a closing slash, percent-encoded; raises `BadAddress`."""
    parts = _split(typed)
    segments = [quote(unquote(segment), safe=_SAFE) for segment in parts.path.split("/") if segment]
    if any(segment in (".", "..") for segment in segments):
        raise _bad(typed)
    return urlunsplit((parts.scheme.lower(), parts.netloc, "".join(f"/{one}" for one in segments), "", ""))


def nextcloud_url(address: str, user: str) -> str:
    """The WebDAV address of a folder of Nextcloud from what its page shows in the browser, or from the server's name.

    Raises `BadAddress` where it is a link for guests, which shows nobody's folder.
    """
    parts = _split(address)
    path = unquote(parts.path).rstrip("/")
    found = _NEXTCLOUD.match(f"{path}/")
    part, rest = (found["part"], found["rest"].strip("/")) if found else ("", "")
    if part == "s":
        raise BadAddress(
            "this is a link for guests", place=parts.hostname, remedy="Log in, open the folder and paste its address."
        )
    root = found["root"] if found else path
    if part == "remote.php" and rest.startswith("dav/files/"):
        return normal_address(urlunsplit((parts.scheme, parts.netloc, quote(path), "", "")))
    shown = parse_qs(parts.query).get("dir", [""])[0]
    if part == "remote.php" and rest.startswith("webdav"):
        shown = rest.removeprefix("webdav")
    folder = f"{root}/remote.php/dav/files/{user}/{shown.strip('/')}".replace("%", "%25")
    return normal_address(urlunsplit((parts.scheme, parts.netloc, quote(folder, safe="/%"), "", "")))


def _split(typed: str) -> SplitResult:
    text = typed.strip()
    if not text or len(text) > 2_000 or _ODD.search(text):
        raise _bad(text)
    if "://" not in text:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        raise _bad(text) from None
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname or re.search(r"\s", parts.netloc):
        raise _bad(text)
    if "@" in parts.netloc:
        raise BadAddress(
            "the address holds a name or a password",
            place=parts.hostname,
            remedy="Leave it out and enter them in their own fields.",
        )
    return parts


def _bad(text: str) -> BadAddress:
    # what was typed may hold a password
    shown = re.sub(r"//[^/]*@", "//", text)[:80]
    return BadAddress(
        "this is not the address of a folder on a server",
        place=shown or None,
        remedy="Paste it from the browser; it begins with https://.",
    )
