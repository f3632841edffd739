"""Which network this is: known again by its addresses, told to nobody."""

from __future__ import annotations

import socket
from types import SimpleNamespace
from typing import Any

import psutil
import pytest

from conect_desktop.services.this_network import fingerprints, is_here


def entry(address: str, mask: str | None = None, family: int = socket.AF_INET) -> Any:
    return SimpleNamespace(family=family, address=address, netmask=mask)


def addresses(monkeypatch: pytest.MonkeyPatch, *entries: Any) -> frozenset[str]:
    """The fingerprints of a laptop with these addresses."""
    monkeypatch.setattr(psutil, "net_if_addrs", lambda: {"wlan0": list(entries)})
    return fingerprints()


def test_another_laptop_in_the_same_network_is_in_the_same_place(monkeypatch: pytest.MonkeyPatch) -> None:
    one = addresses(monkeypatch, entry("192.168.7.12", "255.255.255.0"))
    assert len(one) == 1
    assert addresses(monkeypatch, entry("192.168.7.90", "255.255.255.0")) == one
    assert addresses(monkeypatch, entry("192.168.8.12", "255.255.255.0")).isdisjoint(one)


def test_no_address_stands_in_a_fingerprint(monkeypatch: pytest.MonkeyPatch) -> None:
    (one,) = addresses(monkeypatch, entry("192.168.7.12", "255.255.255.0"))
    assert "192" not in one.split(".") and "." not in one


@pytest.mark.parametrize(
    "nowhere",
    [
        entry("127.0.0.1", "255.0.0.0"),
        entry("169.254.3.4", "255.255.0.0"),
        entry("fe80::1%wlan0", "ffff:ffff:ffff:ffff::", socket.AF_INET6),
        entry("::1", None, socket.AF_INET6),
        entry("02:42:ac:11:00:02", None, -1),
        entry("not an address"),
    ],
)
def test_what_tells_nothing_of_the_place_does_not_count(monkeypatch: pytest.MonkeyPatch, nowhere: Any) -> None:
    assert addresses(monkeypatch, nowhere) == frozenset()


def test_addresses_of_the_long_kind_and_without_a_mask_are_known_too(monkeypatch: pytest.MonkeyPatch) -> None:
    long = addresses(monkeypatch, entry("2001:db8:1:2::5", "ffff:ffff:ffff:ffff::", socket.AF_INET6))
    assert addresses(monkeypatch, entry("2001:db8:1:2::9", None, socket.AF_INET6)) == long
    assert len(long) == 1


def test_a_target_without_a_network_is_at_home_everywhere() -> None:
    assert is_here({}, ())
    assert is_here({"network": []}, ())
    assert is_here({"network": ["a", "b"]}, ["b"])
    assert not is_here({"network": ["a"]}, ["b"])
    assert not is_here({"network": ["a"]}, ())


def test_the_real_networks_can_be_asked() -> None:
    assert all(len(one) == 16 for one in fingerprints())
