"""Which networks this laptop is in, so that something may be kept for one of them; nothing is asked of any network."""

from __future__ import annotations

import hashlib
import ipaddress
import socket
from collections.abc import Iterable, Mapping
from typing import Any, Final

import psutil

_LENGTH: Final = 16
"""Characters of a fingerprint: told apart, and nobody reads the network's addresses from a book."""


def fingerprints() -> frozenset[str]:
    """The networks this laptop has an address in now, hashed; loopback and addresses nobody gave out don't count.

    Two networks with the same range of addresses, as home routers have them, are taken for one.
    """
    found: set[str] = set()
    for entries in psutil.net_if_addrs().values():
        for entry in entries:
            if entry.family in (socket.AF_INET, socket.AF_INET6) and (named := _network(entry.address, entry.netmask)):
                found.add(hashlib.sha256(named.encode()).hexdigest()[:_LENGTH])
    return frozenset(found)


def is_here(options: Mapping[str, Any], here: Iterable[str] | None = None) -> bool:
    """Whether a target's option ``network`` names one of the networks of now; True for a target without it."""
    wanted = options.get("network")
    return not wanted or not set(wanted).isdisjoint(fingerprints() if here is None else here)


def _network(address: str, mask: str | None) -> str:
    """``192.168.1.0/24``; empty for an address that tells nothing of where the laptop is."""
    try:
        host = ipaddress.ip_address(address.partition("%")[0])
        if host.is_loopback or host.is_link_local or host.is_unspecified:
            return ""
        usual = 64 if host.version == 6 else 24
        prefix = sum(byte.bit_count() for byte in ipaddress.ip_address(mask).packed) if mask else usual
        return str(ipaddress.ip_network((host, prefix), strict=False))
    except ValueError:
        return ""
