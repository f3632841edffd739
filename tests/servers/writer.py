"""A process that writes files into a store until it is killed: ``python -m tests.servers.writer kind address bucket``.

It prints a line for each piece of a file, so that who kills it knows that it is in the middle of one.
"""

from __future__ import annotations

import hashlib
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from conect_desktop.domain.store import Store
from conect_desktop.exchange.stores.folder import FolderStore
from conect_desktop.exchange.stores.s3 import S3Store
from conect_desktop.exchange.stores.webdav import WebDavStore
from tests.servers import apache, swift

SIZE = 3 << 20


def content(number: int) -> bytes:
    """What the file of a number holds."""
    return hashlib.sha256(str(number).encode()).digest() * (SIZE // 32)


def read_log(store: Store, folder: str, first: int) -> Iterator[tuple[int, bytes]]:
    """The numbered files of a folder from `first` on, until the next number isn't there."""
    number = first
    while (data := store.read(f"{folder}/{number:08d}")) is not None:
        yield number, data
        number += 1


class Announcing:
    """A progress that prints."""

    def step(self, done: int, total: int) -> None:
        """Say nothing."""

    def check(self) -> None:
        """Say that there is one piece more."""
        print("piece", flush=True)


def open_store(kind: str, address: str) -> Store:
    """The store of a kind at an address."""
    if kind == "folder":
        return FolderStore(Path(address))
    if kind == "s3":
        endpoint, _, prefix = address.partition("#")
        return S3Store(endpoint, swift.BUCKET, prefix, swift.KEY, swift.SECRET)
    return WebDavStore(address, apache.USER, apache.PASSWORD)


def kill_one(kind: str, address: str, chance: random.Random) -> None:
    """Start such a process and kill it in the middle of some file."""
    process = subprocess.Popen(
        [sys.executable, "-m", __name__, kind, address], stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]
    )
    with process:
        assert process.stdout is not None
        for _ in range(chance.randint(3, 120)):
            assert process.stdout.readline() == b"piece\n"
        process.kill()


def main() -> None:
    """Write files one after the other, from the first number on that isn't there."""
    store = open_store(*sys.argv[1:3])
    number = 1
    while True:
        store.create(f"log/{number:08d}", content(number), Announcing())
        number += 1


if __name__ == "__main__":
    main()
