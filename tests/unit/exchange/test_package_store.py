"""What came by e-mail is read like a folder, and never written to."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from conect_desktop.domain.progress import Silent
from conect_desktop.errors import Trouble
from conect_desktop.exchange.stores.package import PackageStore


def test_it_is_read_by_name_and_told_by_folder(tmp_path: Path) -> None:
    path = tmp_path / "package.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("book/log/device/00000001", b"one")
        file.writestr("book/log/device/00000002", b"two")
        file.writestr("bookish/other", b"no")
    before = path.read_bytes()
    store = PackageStore(path)
    try:
        assert store.names("") == ["book/", "bookish/"]
        assert store.names("book/log") == ["device/"]
        assert store.names("book/log/device") == ["00000001", "00000002"]
        assert store.read("book/log/device/00000002") == b"two" and store.read("book/log/device/00000003") is None
        assert store.size("book/log/device/00000001") == 3 and store.size("nowhere") is None
        assert store.create("book/status/device.json", b"{}", Silent())
        store.remove("book/log/device/00000001")
    finally:
        store.close()
    assert path.read_bytes() == before


def test_a_file_that_is_no_package_is_told(tmp_path: Path) -> None:
    path = tmp_path / "package.zip"
    path.write_bytes(b"PK\x03\x04 and nothing more")
    with pytest.raises(Trouble, match="damaged"):
        PackageStore(path)


def test_a_damaged_member_is_told(tmp_path: Path) -> None:
    path = tmp_path / "package.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("book/log/device/00000001", b"one" * 100)
    data = bytearray(path.read_bytes())
    data[80] ^= 0xFF
    path.write_bytes(data)
    store = PackageStore(path)
    try:
        with pytest.raises(Trouble, match="damaged"):
            store.read("book/log/device/00000001")
    finally:
        store.close()
