"""Laptops in one room: one hosts, the others join with a code, over a real server on this machine."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyrage import x25519

from conect_desktop import paths
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.session import Stamp
from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.exchange import lan, team_files
from conect_desktop.exchange.stores.addresses import normal_address
from conect_desktop.exchange.stores.trouble import Unreachable, WrongPassword
from conect_desktop.services import media, share
from conect_desktop.services.share import Hosting
from conect_desktop.storage import team as keys
from conect_desktop.storage.check import check
from conect_desktop.storage.repositories import Places
from tests.servers.loopback import only_loopback
from tests.servers.ports import free_port
from tests.unit.services.laptops import Laptops, add_place


def has_ipv6() -> bool:
    """Whether this machine talks to itself by IPv6."""
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
    except OSError:
        return False
    return True


@pytest.fixture(autouse=True)
def this_machine_only(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What is lent lies in a folder of the test, and nobody else is reached."""
    only_loopback(monkeypatch)
    monkeypatch.setattr(paths, "share_folder", lambda team: folder(tmp_path, team))


def folder(tmp_path: Path, team: str) -> Path:
    path = tmp_path / "share" / team
    path.mkdir(parents=True, exist_ok=True)
    return path


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[Laptops]:
    found = Laptops(tmp_path, "one", "two", "three")
    yield found
    found.close()


@pytest.fixture
def hosting(laptops: Laptops, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hosting]:
    # at the usual port another test could be a host when this one is gone
    monkeypatch.setattr(lan, "PORT", free_port())
    add_place(laptops["one"], "Jardin")
    hosted = share.host(laptops["one"], address="127.0.0.1", offer_copy=False)
    yield hosted
    hosted.close()


def test_three_laptops_in_a_room_have_everything(laptops: Laptops, hosting: Hosting) -> None:
    for name in ("two", "three"):
        add_place(laptops[name], name)
    for _ in range(2):
        for name in ("two", "three"):
            share.join(laptops[name], hosting.addresses[0], hosting.code, Silent())
            hosting.take_in(Silent())
    laptops.assert_same()
    assert len(laptops.state("one")["places"]) == 3
    assert set(hosting.came) == {"two", "three"}
    assert hosting.take_in(Silent()) is None, "nothing more comes"


def test_a_laptop_without_the_book_gets_a_whole_copy(laptops: Laptops, hosting: Hosting, tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0" + bytes(5_000_000))
    media.add_files(laptops["one"], [photo], Stamp(), progress=Silent())
    code = hosting.code
    hosting.close()
    again = share.host(laptops["one"], address="127.0.0.1")
    try:
        assert again.code != code
        (tmp_path / "new").mkdir()
        copy = tmp_path / "new" / "lab.gpkg"
        with share.join_without_book(copy, again.addresses[0], again.code.lower(), Silent()) as book:
            assert check(book.db) == []
            assert [place.title for place in Places(book.db).all()] == ["Jardin"]
            add_place(book, "Atelier")
            share.join(book, again.addresses[0], again.code, Silent())
        again.take_in(Silent())
        (piece,) = (tmp_path / "share").rglob("copy/00000")
        piece.write_bytes(team_files.encrypted(bytes(team_files.CHUNK + 1), keys.identities(laptops["one"].db)))
        with pytest.raises(Trouble, match="not what was offered"):
            share.join_without_book(tmp_path / "new" / "2.gpkg", again.addresses[0], again.code, Silent())
        assert [path.name for path in (tmp_path / "new").iterdir()] == ["lab.gpkg"]
    finally:
        again.close()
    assert len(laptops.state("one")["places"]) == 2
    assert not list((tmp_path / "share").rglob("*.gpkg"))


@pytest.mark.parametrize(
    "said",
    [
        b"", b"[]", b"{}", b"[" * 100_000,
        {"pieces": 10**9}, {"pieces": 0}, {"pieces": -1}, {"pieces": "1"}, {"pieces": 1e300},
        {"identity": "AGE-SECRET-KEY-1"}, {"identity": 5},
    ],
)  # fmt: skip
def test_what_another_laptop_says_of_its_copy_is_not_believed(said: bytes | dict[str, object]) -> None:
    label = {"identity": str(x25519.Identity.generate()), "pieces": 1, "sha256": "0" * 64}
    assert share._label(json.dumps(label).encode(), "")
    with pytest.raises(Trouble, match="not what was offered"):
        share._label(said if isinstance(said, bytes) else json.dumps(label | said).encode(), "")


@pytest.mark.skipif(not has_ipv6(), reason="this machine has no IPv6")
def test_an_address_of_the_newer_kind_is_as_good(laptops: Laptops) -> None:
    add_place(laptops["one"], "Jardin")
    hosted = share.host(laptops["one"], address="::1", offer_copy=False)
    try:
        (address,) = hosted.addresses
        assert address.startswith("[::1]:")
        share.join(laptops["two"], address, hosted.code, Silent())
    finally:
        hosted.close()
    assert "places" in laptops.state("two")


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("192.168.1.20", "192.168.1.20:8471"),
        (" http://192.168.1.20:9000/ ", "192.168.1.20:9000"),
        ("laptop.local", "laptop.local:8471"),
        ("fd00::1", "[fd00::1]:8471"),
        ("[fd00::1]", "[fd00::1]:8471"),
        ("http://[fd00::1]:9000/", "[fd00::1]:9000"),
        ("fe80::1%wlan0", "[fe80::1%25wlan0]:8471"),
        ("[fe80::1%25wlan0]:9000", "[fe80::1%25wlan0]:9000"),
    ],
)
def test_an_address_may_be_typed_without_port_and_brackets(typed: str, address: str) -> None:
    assert lan.with_port(typed) == address
    assert normal_address(f"http://{address}") == f"http://{address}"


def test_a_wrong_code_opens_nothing(laptops: Laptops, hosting: Hosting) -> None:
    with pytest.raises(WrongPassword):
        share.join(laptops["two"], hosting.addresses[0], "AAAA-AAAA", Silent())
    with pytest.raises(Trouble, match="eight letters"):
        share.join(laptops["two"], hosting.addresses[0], "AAA", Silent())
    assert "places" not in laptops.state("two")


def test_another_lab_s_book_is_told_and_nothing_comes_in(laptops: Laptops, hosting: Hosting, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    others = Laptops(tmp_path / "other", "one", lab="TerrEau")
    try:
        with pytest.raises(Trouble, match="another lab"):
            share.join(others["one"], hosting.addresses[0], hosting.code, Silent())
        assert "places" not in others.state("one")
    finally:
        others.close()
    assert hosting.take_in(Silent()) is None


class PullsTheCable:
    """Ends it at the n-th chance."""

    def __init__(self, left: int) -> None:
        self.left = left

    def step(self, done: int, total: int) -> None:
        """Not of interest."""

    def check(self) -> None:
        """Stop at the n-th chance."""
        self.left -= 1
        if self.left <= 0:
            raise Cancelled


def test_broken_off_anywhere_it_goes_on_with_the_next_join(laptops: Laptops, hosting: Hosting) -> None:
    add_place(laptops["two"], "Atelier")
    broken = 0
    for left in range(1, 40):
        try:
            share.join(laptops["two"], hosting.addresses[0], hosting.code, PullsTheCable(left))
            break
        except Cancelled:
            broken += 1
    assert broken > 2
    hosting.take_in(Silent())
    share.join(laptops["three"], hosting.addresses[0], hosting.code, Silent())
    laptops.merge("two", "one")
    laptops.assert_same()


def test_two_guests_at_once(laptops: Laptops, hosting: Hosting) -> None:
    for name in ("two", "three"):
        for number in range(20):
            add_place(laptops[name], f"{name} {number}")
    guests = [
        threading.Thread(target=share.join, args=(laptops[name], hosting.addresses[0], hosting.code, Silent()))
        for name in ("two", "three")
    ]
    for guest in guests:
        guest.start()
    for guest in guests:
        guest.join()
    hosting.take_in(Silent())
    for name in ("two", "three"):
        share.join(laptops[name], hosting.addresses[0], hosting.code, Silent())
    laptops.assert_same()
    assert len(laptops.state("one")["places"]) == 41


def test_a_host_that_is_gone_is_told(laptops: Laptops, hosting: Hosting) -> None:
    address, code = hosting.addresses[0], hosting.code
    hosting.close()
    hosting.close()
    with pytest.raises(Unreachable):
        share.join(laptops["two"], address, code, Silent())


def test_who_listens_on_the_wire_learns_no_word_and_no_code(laptops: Laptops, hosting: Hosting) -> None:
    host, port = hosting.addresses[0].split(":")
    wire = bytearray()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=relay, args=(listening, (host, int(port)), wire), daemon=True)
        thread.start()
        add_place(laptops["two"], "La cabane de Fatou")
        share.join(laptops["two"], f"127.0.0.1:{listening.getsockname()[1]}", hosting.code, Silent())
    assert len(wire) > 2_000
    for secret in (b"Fatou", b"Jardin", hosting.code.encode(), hosting.code.replace("-", "").encode(), b"places"):
        assert secret not in wire


def relay(listening: socket.socket, target: tuple[str, int], wire: bytearray) -> None:
    """Pass connections on and remember every byte."""

    def pump(source: socket.socket, sink: socket.socket) -> None:
        try:
            while data := source.recv(65_536):
                wire.extend(data)
                sink.sendall(data)
        except OSError:
            pass
        finally:
            source.close()
            sink.close()

    try:
        while True:
            guest, _ = listening.accept()
            server = socket.create_connection(target)
            threading.Thread(target=pump, args=(guest, server), daemon=True).start()
            threading.Thread(target=pump, args=(server, guest), daemon=True).start()
    except OSError:
        return


def test_a_code_is_read_aloud_without_mistakes() -> None:
    code = lan.new_code()
    assert lan.normal_code(code.lower().replace("-", " ")) == code
    assert not set(code) & set("01IO")
    assert len({lan.new_code() for _ in range(100)}) == 100
    assert lan.password_of(code) == lan.password_of(code) != lan.password_of(lan.new_code())
