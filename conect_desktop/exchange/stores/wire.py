"""The connections beneath: certificates checked against the system's authorities, and a silent server can be left."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.response import HTTPResponse
from urllib3.util import wait_for_read

from conect_desktop.exchange.stores.trouble import CertificateTrouble

PIECE: Final = 65_536
"""Bytes that are sent or read at once."""
_LOOK_S: Final = 0.25


def _nothing() -> None:
    return None


class WatchedAdapter(HTTPAdapter):
    """Connections that call `look` four times a second while they wait for an answer; what it raises ends them."""

    def __init__(self, ca: Path | None) -> None:
        self.look: Callable[[], None] = _nothing
        self._context = _context(ca)
        self._pools = _watched_pools(self)
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the pool of connections, with our certificates."""
        super().init_poolmanager(*args, **{**kwargs, "ssl_context": self._context, "blocksize": PIECE})
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """Make the pool of connections through a proxy, with our certificates."""
        manager = super().proxy_manager_for(proxy, **{**kwargs, "ssl_context": self._context, "blocksize": PIECE})
        manager.pool_classes_by_scheme = self._pools
        return manager

    def close(self) -> None:
        """Close every connection now; the library would leave them open as long as an error remembers them."""
        for manager in (self.poolmanager, *self.proxy_manager.values()):
            for key in manager.pools.keys():  # noqa: SIM118
                if (pool := manager.pools.get(key)) is not None:
                    pool.close()
        super().close()


def _context(ca: Path | None) -> ssl.SSLContext:
    context = ssl.create_default_context()
    if ca is not None:
        try:
            context.load_verify_locations(ca)
        except (OSError, ssl.SSLError) as error:
            raise CertificateTrouble(
                "this file holds no certificate of an authority", path=ca, remedy="Ask whoever runs the server for it."
            ) from error
    return context


def _watched_pools(adapter: WatchedAdapter) -> dict[str, Any]:
    class Plain(HTTPConnection):
        def getresponse(self) -> HTTPResponse:  # type: ignore[override]
            _await(self, adapter)
            return super().getresponse()

    class Safe(HTTPSConnection):
        def getresponse(self) -> HTTPResponse:  # type: ignore[override]
            _await(self, adapter)
            return super().getresponse()

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SafePool(HTTPSConnectionPool):
        ConnectionCls = Safe

    return {"http": PlainPool, "https": SafePool}


def _await(connection: HTTPConnection, adapter: WatchedAdapter) -> None:
    """Wait until the answer begins; raises `TimeoutError` as the connection itself would."""
    sock: Any = connection.sock
    if isinstance(sock, ssl.SSLSocket) and sock.pending():
        return
    until = None if connection.timeout is None else time.monotonic() + connection.timeout
    while not wait_for_read(sock, _LOOK_S):
        adapter.look()
        if until is not None and time.monotonic() > until:
            raise TimeoutError("no answer")
