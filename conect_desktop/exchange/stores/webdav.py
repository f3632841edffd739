"""A folder on a WebDAV server as a store: Nextcloud, Apache, or a laptop that lends its own (RFC 4918)."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from requests import PreparedRequest
from requests.auth import HTTPBasicAuth

from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.store import LARGEST
from conect_desktop.errors import BadFile, Cancelled, Trouble
from conect_desktop.exchange.stores.addresses import nextcloud_url
from conect_desktop.exchange.stores.answers import answered, http_date, server_time
from conect_desktop.exchange.stores.naming import OLD, PART, checked, checked_folder, fits
from conect_desktop.exchange.stores.trouble import NotAllowed, ServerTrouble
from conect_desktop.exchange.stores.web import HURRY, Answer, Patience, Server
from conect_desktop.exchange.xml_safe import elements, local

__all__ = ["WebDavStore", "nextcloud_url"]

_WORTH_A_LOOK: Final = 65_536
"""Bytes from which on it pays to ask whether the file is there before it is sent."""
_DEEP: Final = 12
_FILE: Final = frozenset({200, 404, 410})
_FOLDER: Final = frozenset({200, 201, 403, 404, 405, 409, 500})
_MOVED: Final = frozenset({201, 204, 404, 405, 409, 412, 500, 501})
_NOT_MINE: Final = frozenset({400, 502})
"""Answers to an address that the server doesn't know as its own (RFC 4918, 9.9.4)."""
_ASKED: Final = (
    b'<?xml version="1.0" encoding="utf-8"?>'
    b'<propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/><getlastmodified/></prop></propfind>'
)


_BYTES: Final = {"Content-Type": "application/octet-stream"}


@dataclass(frozen=True, slots=True)
class _Entry:
    path: list[str]
    folder: bool
    size: int | None
    modified: datetime | None

    @property
    def name(self) -> str:
        return self.path[-1]


class WebDavStore:
    """Files below a folder of a server, each sent beside its name and then moved there."""

    def __init__(
        self,
        url: str,
        user: str,
        password: str,
        *,
        limit: int | None = None,
        ca: Path | None = None,
        patience: Patience | None = None,
    ) -> None:
        # as bytes: requests itself would send an accent in another encoding than servers expect (RFC 7617)
        basic = HTTPBasicAuth(user.encode(), password.encode())
        self._server = Server(url, basic if user else _anonymous, limit=limit, ca=ca, patience=patience)
        self._folders: set[str] = set()
        """Addresses where a folder is known to be."""
        self._by_path: bool | None = None
        """Whether the server wants to be told a path where an address would do; None until one has worked."""

    @property
    def where(self) -> str:
        """The folder's address, without user and password."""
        return self._server.address

    def check(self) -> None:
        """Reach the folder, make it where it isn't there, and see that a file can be made and moved in it."""
        probe = f"probe.{secrets.token_hex(6)}"
        self._place(probe, f"{probe}.moved{PART}", b"?", Silent())
        self._delete(f"{probe}.moved{PART}")

    def create(self, name: str, data: bytes, progress: Progress) -> bool:
        """Make a file; False where it is there."""
        if len(data) > LARGEST:
            raise ValueError("no store takes a file of this size")
        if len(data) >= _WORTH_A_LOOK and self._there(checked(name), progress):
            return False
        return self._place(f"{checked(name)}.{secrets.token_hex(6)}", name, data, progress)

    def read(self, name: str) -> bytes | None:
        """A file's bytes."""
        answer = self._server.ask("GET", self._url(checked(name)), _FILE)
        return answer.body if answer.status == 200 else None

    def size(self, name: str) -> int | None:
        """A file's size, as the server tells it."""
        found = self._find(self._url(checked(name)), Silent())
        if found is None or found.folder:
            return None
        if found.size is not None:
            return found.size
        data = self.read(name)
        return None if data is None else len(data)

    def remove(self, name: str) -> None:
        """Take a file away."""
        self._delete(checked(name))

    def names(self, folder: str) -> list[str]:
        """What is directly within a folder."""
        entries, _ = self._list(checked_folder(folder))
        return sorted(one.name + ("/" if one.folder else "") for one in entries if fits(one.name))

    def sweep(self, folder: str) -> int:
        """Remove what broken writes left, however deep, by the server's own clock."""
        return self._sweep(checked_folder(folder), _DEEP)

    def close(self) -> None:
        """Give the connection back."""
        self._server.close()

    def _url(self, name: str) -> str:
        return f"{self._server.address}/{name}" if name else self._server.address

    def _place(self, beside: str, name: str, data: bytes, progress: Progress) -> bool:
        """Send a file beside its name, a repetition under a name of its own, and move it there."""
        self._make_folder(self._url(name).rpartition("/")[0], progress)
        parts: list[str] = []

        def part(_attempt: int) -> str:
            parts.append(f"{beside}{len(parts)}{PART}")
            return self._url(parts[-1])

        try:
            sent = self._put(part, data, progress, frozenset({200, 201, 204, 404, 409}))
            if sent.status in (404, 409):
                # somebody took the folder away meanwhile
                self._folders.clear()
                self._make_folder(self._url(name).rpartition("/")[0], progress)
                self._put(part, data, progress, frozenset({200, 201, 204}))
            made = self._move(parts[-1], name, progress)
        except (Trouble, Cancelled) as stopped:
            # cancelled just while the server moved it, the whole file may be there: the next attempt is told so
            # where no server ever answered, none has anything of ours
            if self._server.reached or isinstance(stopped, Cancelled):
                self._tidy(parts)
            raise
        self._tidy(parts[:-1] if made else parts)
        return made

    def _put(self, url: Callable[[int], str], data: bytes, progress: Progress, expected: frozenset[int]) -> Answer:
        return self._server.ask("PUT", url, expected, data=data, progress=progress, headers=_BYTES)

    def _move(self, part: str, name: str, progress: Progress) -> bool:
        """Give a sent file its name; False where that is taken."""
        moved = self._moved(part, name, progress)
        if moved.status in (201, 204):
            return True
        if moved.status in (405, 501):
            raise NotAllowed(
                "this server can't move files, so a file that is half there could be taken for a whole one",
                place=self.where,
                remedy="Ask whoever runs it to allow MOVE, or choose another server.",
            )
        # an earlier attempt may have done it and only its answer was lost, or two laptops came at the same moment
        if self._there(name, progress):
            return not self._there(part, progress)
        raise answered(moved.status, moved.headers, moved.body, self.where)

    def _moved(self, part: str, name: str, progress: Progress) -> Answer:
        """What the server says to MOVE; the first time, finds out how it wants to be told where to."""
        url = self._url(name)
        path = urlsplit(url).path

        def ask(to: str, more: frozenset[int]) -> Answer:
            headers = {"Destination": to, "Overwrite": "F"}
            return self._server.ask("MOVE", self._url(part), _MOVED | more, headers=headers, progress=progress)

        if self._by_path is None:
            # Apache wants the whole address; behind a proxy a server may not know it as its own, but knows the path
            for by_path in (False, True):
                answer = ask(path if by_path else url, _NOT_MINE)
                if answer.status not in _NOT_MINE:
                    self._by_path = by_path
                    return answer
        return ask(path if self._by_path else url, frozenset())

    def _tidy(self, parts: list[str]) -> None:
        """Remove what was sent for nothing; what can't be reached now is swept later."""
        with suppress(Trouble):
            for part in parts:
                self._delete(part, HURRY)

    def _delete(self, name: str, patience: Patience | None = None) -> None:
        self._server.ask("DELETE", self._url(name), frozenset({200, 202, 204, 404, 410}), patience=patience)

    def _there(self, name: str, progress: Progress) -> bool:
        return self._find(self._url(name), progress) is not None

    def _make_folder(self, url: str, progress: Progress) -> None:
        """A folder and those around it; asks once for each."""
        if url in self._folders or not urlsplit(url).path:
            return
        # 405 says that there is one; 409, or 404, that there is none around it
        made = self._server.ask("MKCOL", f"{url}/", _FOLDER, progress=progress)
        if made.status in (404, 409):
            self._make_folder(url.rpartition("/")[0], progress)
            made = self._server.ask("MKCOL", f"{url}/", _FOLDER, progress=progress)
        # some servers stumble where two laptops make it at once, or forbid making what is there
        if made.status not in (200, 201, 405) and self._find(f"{url}/", progress) is None:
            raise answered(made.status, made.headers, made.body, self.where)
        self._folders.add(url)

    def _sweep(self, folder: str, deep: int) -> int:
        entries, now = self._list(folder)
        swept = 0
        for one in entries:
            name = f"{folder}/{one.name}" if folder else one.name
            if one.folder:
                swept += self._sweep(name, deep - 1) if deep and fits(one.name) else 0
            elif one.name.endswith(PART) and now and one.modified and now - one.modified > timedelta(seconds=OLD):
                self._delete(name)
                swept += 1
        return swept

    def _find(self, url: str, progress: Progress) -> _Entry | None:
        """What is at an address. Not by HEAD, to which some servers send a body that the next answer begins with."""
        found, _ = self._told(url, "0", progress)
        return found[0] if found else None

    def _list(self, folder: str) -> tuple[list[_Entry], datetime | None]:
        """What is directly within a folder, and the server's clock."""
        url = f"{self._url(folder)}/"
        found, now = self._told(url, "1", Silent())
        # behind a proxy the server may know its folders by other paths: then the shortest is the folder itself
        itself = _segments(urlsplit(url).path)
        if all(one.path != itself for one in found):
            itself = min((one.path for one in found), key=len, default=[])
        return [one for one in found if len(one.path) == len(itself) + 1], now

    def _told(self, url: str, depth: str, progress: Progress) -> tuple[list[_Entry], datetime | None]:
        """What PROPFIND tells of an address and maybe what is below it, and the server's clock."""
        headers = {"Depth": depth, "Content-Type": "application/xml; charset=utf-8"}
        answer = self._server.ask(
            "PROPFIND", url, frozenset({207, 404, 410}), headers=headers, data=_ASKED, progress=progress
        )
        if answer.status != 207:
            return [], None
        try:
            return _entries(answer.body), server_time(answer.headers)
        except BadFile as error:
            raise ServerTrouble(
                f"the server's list of files can't be read: {error.what}",
                place=self.where,
                remedy="Ask whoever runs the server.",
            ) from error


def _anonymous(request: PreparedRequest) -> PreparedRequest:
    return request


def _path_of(href: str) -> str:
    try:
        return urlsplit(href.strip()).path
    except ValueError:
        return ""


def _segments(path: str) -> list[str]:
    return [unquote(segment) for segment in path.split("/") if segment]


def _entries(body: bytes) -> list[_Entry]:
    """What a multistatus tells (RFC 4918, 13); raises `BadFile`."""
    found: list[_Entry] = []
    for name, element, _ in elements(BytesIO(body), Path("list"), Silent(), 0, frozenset({"response"})):
        if name == "response":
            told = {local(one.tag): one.text or "" for one in element.iter()}
            if path := _path_of(told.get("href", "")):
                size = told.get("getcontentlength", "").strip()
                found.append(
                    _Entry(
                        _segments(path),
                        "collection" in told,
                        int(size) if size.isascii() and size.isdecimal() and len(size) < 20 else None,
                        http_date(told.get("getlastmodified")),
                    )
                )
    return found
