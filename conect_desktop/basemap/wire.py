"""The connection beneath a download: checked against the system's authorities, and ended where nobody waits for it."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from contextlib import suppress
from functools import cache
from typing import Any, Final, Self

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from conect_desktop.domain.progress import Progress
from conect_desktop.errors import Cancelled

_LOOK_S: Final = 0.25


@cache
def _authorities() -> ssl.SSLContext:
    """The certificates that the system trusts; reading them takes longer than a request."""
    return ssl.create_default_context()


class OneConnection(HTTPAdapter):
    """At most one connection at a time, which another thread can end."""

    def __init__(self) -> None:
        self._sock: Any = None
        self._context = _authorities()
        self._pools = self._remembering_pools()
        super().__init__(pool_connections=1, pool_maxsize=1, pool_block=True)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the pool of connections, with our certificates."""
        super().init_poolmanager(*args, **{**kwargs, "ssl_context": self._context})
        self.poolmanager.pool_classes_by_scheme = self._pools

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        """Make the pool of connections through a proxy, with our certificates."""
        manager = super().proxy_manager_for(proxy, **{**kwargs, "ssl_context": self._context})
        manager.pool_classes_by_scheme = self._pools
        return manager

    def end(self) -> None:
        """End what is being read, whichever thread reads it; that thread meets a broken connection."""
        with suppress(OSError):
            if self._sock is not None:
                # that of the class: a safe socket would forget its keys under the reader's hands
                socket.socket.shutdown(getattr(self._sock, "socket", self._sock), socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the connection now; the library would leave it open as long as an error remembers it."""
        for manager in (self.poolmanager, *self.proxy_manager.values()):
            for key in manager.pools.keys():  # noqa: SIM118
                if (pool := manager.pools.get(key)) is not None:
                    pool.close()
        super().close()

    def _remembering_pools(self) -> dict[str, Any]:
        adapter = self

        class Plain(HTTPConnection):
            def connect(self) -> None:
                super().connect()
                adapter._sock = self.sock

        class Safe(HTTPSConnection):
            def connect(self) -> None:
                super().connect()
                adapter._sock = self.sock

        class PlainPool(HTTPConnectionPool):
            ConnectionCls = Plain

        class SafePool(HTTPSConnectionPool):
            ConnectionCls = Safe

        return {"http": PlainPool, "https": SafePool}


class Watch:
    """Ends a connection while it is read, when the person cancels or when nothing worth the name has come for long.

    A read can't be told to stop, and its timeout counts from the last byte: one byte a minute would hold it for ever.
    """

    def __init__(self, adapter: OneConnection, progress: Progress, still_s: float) -> None:
        self._adapter = adapter
        self._progress = progress
        self._still_s = still_s
        self._left = threading.Event()
        self._thread = threading.Thread(target=self._look, name="download watch", daemon=True)
        self.moved()

    def moved(self) -> None:
        """Say that a block came."""
        self._until = time.monotonic() + self._still_s

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._left.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._left.wait(_LOOK_S):
            try:
                self._progress.check()
            except Cancelled:
                self._adapter.end()
            if time.monotonic() > self._until:
                self._adapter.end()


def new_session(agent: str) -> tuple[requests.Session, OneConnection]:
    """A session that says who it is, sends nobody's passwords and unpacks nothing, and its connection."""
    session = requests.Session()
    connection = OneConnection()
    for scheme in ("https://", "http://"):
        session.mount(scheme, connection)
    # bytes are counted as they lie in the file
    session.headers.update({"User-Agent": agent, "Accept": "*/*", "Accept-Encoding": "identity"})
    # a file of passwords that other programs keep is nothing to send to whoever's address was typed
    session.auth = lambda request: request
    return session, connection
