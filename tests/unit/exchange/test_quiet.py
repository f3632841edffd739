"""A library that tries out the network when it is imported doesn't when we import it, and loses nothing by it."""

from __future__ import annotations

import subprocess
import sys

import pytest

TRIED = """
import socket, sys
from conect_desktop.exchange.quiet import imported
tried = []
sys.addaudithook(lambda event, _: tried.append(event) if event in ("socket.__new__", "socket.bind") else None)
{how}
import urllib3.util.connection
print(tried, socket.has_ipv6 == urllib3.util.connection.HAS_IPV6)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a machine without IPv6 answers otherwise")
@pytest.mark.parametrize(
    ("how", "told"),
    [
        ("imported('urllib3')", "[] True"),
        # what it would do otherwise; were that over, nothing of this would be needed
        ("import urllib3.util.connection", "['socket.__new__'"),
    ],
)
def test_no_socket_is_opened_and_ipv6_stays_reachable(how: str, told: str) -> None:
    """Told that there is none, urllib3 would have reached no server that has IPv6 alone from then on."""
    done = subprocess.run(
        [sys.executable, "-c", TRIED.format(how=how)], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.startswith(told)
