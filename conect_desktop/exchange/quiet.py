"""Libraries that try out the network when they are imported, imported without that."""

from __future__ import annotations

import importlib
import socket
import sys
from typing import Any


def imported(name: str) -> Any:
    """A library, by name; no socket is opened, as nobody asked for anything yet.

    urllib3, which many of them bring, finds out whether this machine has IPv6 by binding a socket. It is told what
    Python knows instead: where IPv6 then fails, the other addresses of a server are tried all the same.
    """
    kept, socket.has_ipv6 = socket.has_ipv6, False
    try:
        found = importlib.import_module(name)
    finally:
        socket.has_ipv6 = kept
    connection: Any = sys.modules.get("urllib3.util.connection")
    if connection is not None:
        connection.HAS_IPV6 = kept
    return found
