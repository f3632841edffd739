"""Laptops in one room exchange over the local network: one hosts, the others join with a code.

The host lends a folder of its own that works like a stick on the table (`services.team`): guests exchange with it, and
so does the host's book. A laptop that has no copy of the book yet gets one, encrypted by the code.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from conect_desktop import passing, paths
from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.store import Store
from conect_desktop.errors import Trouble
from conect_desktop.exchange import lan, team_files
from conect_desktop.exchange.files import written_beside
from conect_desktop.exchange.stores.folder import FolderStore
from conect_desktop.exchange.stores.opening import open_store
from conect_desktop.services import team
from conect_desktop.services.team import TeamReport
from conect_desktop.storage import team as keys
from conect_desktop.storage.book import Book
from conect_desktop.storage.vectors import own_device

_COPY: Final = "copy"
_LABEL: Final = "label"
"""The file that says how to unlock the copy: encrypted by the code."""
_MOST_PIECES: Final = 10_000
"""Of 4 MiB each: forty gigabytes, more than a lab's photos and sounds of years."""


class Hosting:
    """This laptop lends its folder to the room, until it is closed."""

    def __init__(self, book: Book, *, address: str = "", offer_copy: bool = True) -> None:
        """Begin; with `offer_copy` a laptop without the book gets one."""
        self.code = lan.new_code()
        self.came: dict[str, int] = {}
        """Laptop → how many entries it brought."""
        self._book = book
        identity = min(keys.identities(book.db))
        folder = paths.share_folder(team_files.folder_of(identity))
        self._store = FolderStore(folder)
        self.first = team.exchange(book, self._store, Silent())
        """What guests had left since the last time."""
        if offer_copy:
            _offer_copy(book, self._store, identity, self.code)
        name = keys.device_names(book.db).get(own_device(book.db), "")
        self._host = lan.FolderHost(folder, self.code, address=address, name=name)

    @property
    def addresses(self) -> list[str]:
        """Where the others find it, as people type it."""
        return self._host.addresses

    def take_in(self, progress: Progress) -> TeamReport | None:
        """Exchange this laptop's book with the folder; None where nothing came or went. Call it on the book lane."""
        report = team.exchange(self._book, self._store, progress)
        for laptop, count in report.merged.devices.items():
            self.came[laptop] = self.came.get(laptop, 0) + count
        return report if report.merged.entries or report.merged.media or report.sent or report.troubles else None

    def close(self) -> None:
        """End it; what the others left meanwhile stays in the folder for the next time."""
        self._host.close()
        _withdraw_copy(self._store)


def host(book: Book, *, address: str = "", offer_copy: bool = True) -> Hosting:
    """Lend this laptop's folder to the room; asked for by a person, who closes it again."""
    return Hosting(book, address=address, offer_copy=offer_copy)


def join(book: Book, address: str, code: str, progress: Progress) -> TeamReport:
    """Exchange a book with the laptop that hosts at an address; done again, it goes on where it broke off.

    Raises `Trouble` where nobody is there, the code is wrong, or the other laptop's book is another lab's.
    """
    store = _store(address, code)
    try:
        ours = {team_files.folder_of(identity) for identity in keys.identities(book.db)}
        if not ours & {name.rstrip("/") for name in store.names("")}:
            raise Trouble(
                "that laptop has another lab's book",
                place=address,
                remedy="Begin with a copy of one book on every laptop; a book that was made apart is merged as a file.",
            )
        return team.exchange(book, store, progress)
    finally:
        store.close()


def join_without_book(path: Path, address: str, code: str, progress: Progress) -> Book:
    """Get a copy of the host's book, whole and checked, and open it; raises `Trouble` as `join` does."""
    store = _store(address, code)
    try:
        sealed = store.read(f"{_COPY}/{_LABEL}")
        if sealed is None:
            raise Trouble(
                "that laptop offers no copy of its book", place=address, remedy="Copy the book by stick, then join."
            )
        label = _label(_unsealed(sealed, lan.normal_code(code)), address)
        digest = hashlib.sha256()
        with written_beside(path) as part:
            with part.open("wb") as file:
                for number in range(label.pieces):
                    progress.step(number, label.pieces)
                    progress.check()
                    piece = store.read(f"{_COPY}/{number:05d}")
                    if piece is None:
                        raise Trouble("the other laptop stopped sharing", place=address, remedy="Join again.")
                    data = team_files.decrypted(piece, [label.identity], address)
                    if len(data) > team_files.CHUNK:
                        raise _not_offered(address)
                    digest.update(data)
                    file.write(data)
            if digest.hexdigest() != label.sha256:
                raise _not_offered(address)
    finally:
        store.close()
    return Book.open(path)


@dataclass(frozen=True, slots=True)
class _Label:
    """What is said of a copy: the team's key, and how it comes."""

    identity: str
    pieces: int
    sha256: str


def _label(said: bytes, address: str) -> _Label:
    """What another laptop says of its copy, which nobody has checked yet; raises `Trouble` where it can't be so."""
    try:
        told = json.loads(said)
        identity, pieces, sha256 = (told[name] for name in ("identity", "pieces", "sha256"))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise _not_offered(address) from error
    if not isinstance(pieces, int) or not 0 < pieces <= _MOST_PIECES or not team_files.is_key(identity):
        raise _not_offered(address)
    return _Label(identity, pieces, str(sha256))


def _not_offered(address: str) -> Trouble:
    return Trouble("the copy is not what was offered", place=address, remedy="Join again.")


def _store(address: str, code: str) -> Store:
    return open_store("webdav", f"http://{lan.with_port(address)}", lan.USER, lan.password_of(lan.normal_code(code)))


def _offer_copy(book: Book, store: FolderStore, identity: str, code: str) -> None:
    """Put an encrypted copy of the book into the folder, its label last."""
    from pyrage import passphrase  # compiled code that only sharing needs

    _withdraw_copy(store)
    # a laptop that is switched off meanwhile leaves it there until the book is opened again
    whole = passing.beside(book.path, "share.gpkg")
    # where earlier versions may have left theirs
    Path(store.where).with_suffix(".gpkg").unlink(missing_ok=True)
    book.save_copy(whole)
    try:
        digest, count = hashlib.sha256(), 0
        with whole.open("rb") as file:
            while piece := file.read(team_files.CHUNK):
                digest.update(piece)
                store.create(f"{_COPY}/{count:05d}", team_files.encrypted(piece, [identity]), Silent())
                count += 1
    finally:
        whole.unlink(missing_ok=True)
    label = json.dumps({"identity": identity, "pieces": count, "sha256": digest.hexdigest()}).encode()
    store.create(f"{_COPY}/{_LABEL}", bytes(passphrase.encrypt(label, code)), Silent())


def _withdraw_copy(store: FolderStore) -> None:
    for name in store.names(_COPY):
        store.remove(f"{_COPY}/{name}")


def _unsealed(data: bytes, code: str) -> bytes:
    from pyrage import DecryptError, passphrase  # compiled code that only sharing needs

    try:
        return bytes(passphrase.decrypt(data, code))
    except DecryptError as error:
        raise Trouble("the code is not that laptop's", remedy="Type it as the other laptop shows it.") from error
