"""A bucket of an S3 server as a store: Ceph, Garage, Swift or a cloud's; a file appears there whole or not at all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote, unquote_plus, urlencode

from requests import PreparedRequest
from requests_aws4auth import AWS4Auth

from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.store import LARGEST
from conect_desktop.errors import BadFile, Trouble
from conect_desktop.exchange.stores.addresses import BadAddress, normal_address
from conect_desktop.exchange.stores.answers import answered, server_time, wrong_clock
from conect_desktop.exchange.stores.naming import OLD, PART, checked, checked_folder, fits, part_of
from conect_desktop.exchange.stores.trouble import NoSpace, ServerTrouble, WrongPassword, reason_of
from conect_desktop.exchange.stores.web import Answer, Auth, Patience, Server, Upload
from conect_desktop.exchange.xml_safe import elements, local

_BUCKET: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{1,254}")
_WORDS: Final = re.compile(rb"<(Code|Message)>([^<]{0,1000})</")
_BYTES: Final = {"Content-Type": "application/octet-stream"}
_REFUSALS: Final = frozenset({400, 409, 412, 501})
"""Of a condition: bad to it, somebody else writes there now, the file is there, not known."""
_FILE: Final = frozenset({200, 404, 410})
_PAGES: Final = 10_000


@dataclass(frozen=True, slots=True)
class _Page:
    folders: list[str]
    files: list[tuple[str, datetime | None]]
    following: str | None
    now: datetime | None


class S3Store:
    """Files below a prefix of a bucket, addressed by path."""

    def __init__(
        self,
        endpoint: str,
        bucket: str,
        prefix: str,
        key: str,
        secret: str,
        region: str = "us-east-1",
        *,
        limit: int | None = None,
        ca: Path | None = None,
        patience: Patience | None = None,
    ) -> None:
        if not _BUCKET.fullmatch(bucket):
            raise BadAddress("this is not the name of a bucket", place=bucket[:80] or None, remedy="Check it.")
        self._prefix = "".join(f"{segment}/" for segment in prefix.split("/") if segment)
        self._server = Server(
            f"{normal_address(endpoint)}/{bucket}", _signer(key, secret, region), limit=limit, ca=ca,
            patience=patience, failure=_meant,
        )  # fmt: skip
        self._conditional = True

    @property
    def where(self) -> str:
        """The address of the bucket, with the folder within it."""
        return f"{self._server.address}/{self._prefix}".rstrip("/")

    def check(self) -> None:
        """Reach the bucket and see that it may be read and written to."""
        self._server.ask("GET", self._listing({"prefix": self._prefix, "max-keys": "1"}), frozenset({200}))
        probe = part_of("probe")
        self._server.ask("PUT", self._url(probe), frozenset({200, 201}), data=b"?", headers=_BYTES)
        self._delete(probe)

    def create(self, name: str, data: bytes, progress: Progress) -> bool:
        """Make a file; False where it is there. Servers that know no condition see to it only as far as one can ask."""
        if len(data) > LARGEST:
            raise ValueError("no store takes a file of this size")
        if self._size(name, progress) is not None:
            return False
        if self._conditional:
            sent = self._put(name, data, progress, {**_BYTES, "If-None-Match": "*"}, _REFUSALS)
            if sent.status == 412:
                # the first attempt may have made it, only its answer was lost
                return sent.attempt > 1 and self.read(name) == data
            if sent.status == 409 and self._size(name, progress) is not None:
                return False
            if sent.status in (200, 201):
                return True
            # once too early, or a server that knows no condition
            self._conditional = sent.status == 409
        self._put(name, data, progress, _BYTES)
        return True

    def read(self, name: str) -> bytes | None:
        """A file's bytes."""
        answer = self._server.ask("GET", self._url(checked(name)), _FILE)
        if answer.status == 200:
            return answer.body
        if _code(answer.body) == "NoSuchBucket":
            raise _meant(answer.status, answer.headers, answer.body, self.where)
        return None

    def size(self, name: str) -> int | None:
        """A file's size, as the server tells it."""
        return self._size(name, Silent())

    def remove(self, name: str) -> None:
        """Take a file away."""
        self._delete(checked(name))

    def names(self, folder: str) -> list[str]:
        """What is directly within a folder."""
        within = f"{self._prefix}{checked_folder(folder)}{'/' if folder else ''}"
        found: set[str] = set()
        for page in self._pages({"prefix": within, "delimiter": "/"}):
            found |= {one.removeprefix(within) for one in page.folders}
            found |= {one.removeprefix(within) for one, _ in page.files}
        return sorted(one for one in found if fits(one.removesuffix("/")))

    def sweep(self, folder: str) -> int:
        """Remove probes that were left; a file is never there in part."""
        swept = 0
        for page in self._pages({"prefix": f"{self._prefix}{checked_folder(folder)}{'/' if folder else ''}"}):
            now = page.now
            for key, modified in page.files:
                if key.endswith(PART) and now and modified and now - modified > timedelta(seconds=OLD):
                    self._delete(key.removeprefix(self._prefix))
                    swept += 1
        return swept

    def close(self) -> None:
        """Give the connection back."""
        self._server.close()

    def _url(self, name: str) -> str:
        return f"{self._server.address}/{quote(self._prefix + name)}"

    def _size(self, name: str, progress: Progress) -> int | None:
        answer = self._server.ask("HEAD", self._url(checked(name)), _FILE, progress=progress)
        told = answer.headers.get("Content-Length", "")
        return int(told) if answer.status == 200 and told.isdecimal() else None

    def _put(
        self,
        name: str,
        data: bytes,
        progress: Progress,
        headers: Mapping[str, str],
        refusals: frozenset[int] = frozenset(),
    ) -> Answer:
        expected = frozenset({200, 201}) | refusals
        return self._server.ask("PUT", self._url(name), expected, data=data, progress=progress, headers=headers)

    def _delete(self, name: str) -> None:
        self._server.ask("DELETE", self._url(name), frozenset({200, 204, 404, 410}))

    def _listing(self, query: Mapping[str, str]) -> str:
        asked = urlencode({"list-type": "2", "encoding-type": "url", **query}, quote_via=quote)
        return f"{self._server.address}?{asked}"

    def _pages(self, query: Mapping[str, str]) -> Iterator[_Page]:
        """A list page by page (ListObjectsV2)."""
        following: Mapping[str, str] = {}
        for _ in range(_PAGES):
            answer = self._server.ask("GET", self._listing({**query, **following}), frozenset({200}))
            try:
                page = _page(answer)
            except BadFile as error:
                raise ServerTrouble(
                    f"the server's list of files can't be read: {error.what}",
                    place=self.where,
                    remedy="Ask whoever runs the server.",
                ) from error
            yield page
            if page.following is None:
                return
            following = {"continuation-token": page.following}


def _page(answer: Answer) -> _Page:
    """One page of a list; raises `BadFile`."""
    folders: list[str] = []
    files: list[tuple[str, datetime | None]] = []
    following: str | None = None
    encoded = False
    for name, element, around in elements(
        BytesIO(answer.body), Path("list"), Silent(), 0, frozenset({"Contents", "CommonPrefixes"})
    ):
        if name == "NextContinuationToken" and len(around) == 1:
            following = element.text
        elif name == "EncodingType":
            encoded = True
        elif name in ("CommonPrefixes", "Contents"):
            told = {local(one.tag): one.text or "" for one in element}
            if name == "CommonPrefixes":
                folders.append(told.get("Prefix", ""))
            else:
                files.append((told.get("Key", ""), _moment(told.get("LastModified", ""))))
    # some servers write a space as a plus, and some don't encode what they were asked to
    plain = unquote_plus if encoded else str
    return _Page(
        [plain(one) for one in folders], [(plain(one), at) for one, at in files], following, server_time(answer.headers)
    )


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _signer(key: str, secret: str, region: str) -> Auth:
    signed = AWS4Auth(key, secret, region, "s3")

    def sign(request: PreparedRequest) -> PreparedRequest:
        # the signature wants all the bytes, the line wants them in pieces
        body: Any = request.body
        if isinstance(body, Upload):
            request.body = body.data
        signed(request)
        request.body = body
        return request

    return sign


def _code(body: bytes) -> str:
    return next((word.decode("ascii", "replace") for kind, word in _WORDS.findall(body[:8_192]) if kind == b"Code"), "")


def _meant(status: int, headers: Mapping[str, str], body: bytes, place: str) -> Trouble:
    """The trouble that an S3 server's code means; without one, what the status means."""
    code = _code(body)
    message = " ".join(reason_of(word.decode("utf-8", "replace")) for _, word in _WORDS.findall(body[:8_192]))
    if status == 403 and (clock := wrong_clock(server_time(headers), place)):
        return clock
    if code in ("InvalidAccessKeyId", "SignatureDoesNotMatch", "InvalidSecurity", "InvalidToken"):
        return WrongPassword(
            "the server does not know this access key with this secret",
            place=place,
            remedy="Check both, and the region.",
        )
    if code in ("QuotaExceeded", "InsufficientStorage", "TotalObjectSizeExceeded", "XMinioStorageFull"):
        return NoSpace("the bucket is full", place=place, remedy="Remove files there, or ask for more space.")
    if code == "NoSuchBucket":
        return ServerTrouble(
            "there is no bucket of this name", place=place, remedy="Check it, or ask whoever runs the server."
        )
    if code in (
        "PermanentRedirect",
        "TemporaryRedirect",
        "AuthorizationHeaderMalformed",
        "IllegalLocationConstraintException",
    ):
        return ServerTrouble(
            f"the bucket lies elsewhere ({message})", place=place, remedy="Check the region and the server's address."
        )
    return answered(status, headers, message.encode() or body, place)
