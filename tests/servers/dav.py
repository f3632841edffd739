"""wsgidav under cheroot, as a laptop lends its folder to others, in a thread of its own."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cheroot import wsgi
from cheroot.ssl.builtin import BuiltinSSLAdapter
from wsgidav.wsgidav_app import WsgiDAVApp

USER, PASSWORD = "marie", "gué d'été"


@contextmanager
def dav(files: Path, certificate: Path | None = None) -> Iterator[str]:
    """The address of a WebDAV server on a folder; with a certificate and key in one PEM file by https."""
    app = WsgiDAVApp(
        {
            "provider_mapping": {"/": {"root": str(files)}},
            "simple_dc": {"user_mapping": {"*": {USER: {"password": PASSWORD}}}},
            "http_authenticator": {"accept_basic": True, "accept_digest": False, "default_to_digest": False},
            "logging": {"enable": False},
            "verbose": 0,
            "dir_browser": {"enable": False},
            "property_manager": None,
            "lock_storage": True,
        }
    )
    server = wsgi.Server(("127.0.0.1", 0), app, numthreads=10, timeout=30, shutdown_timeout=1)
    if certificate is not None:
        adapter = BuiltinSSLAdapter(str(certificate), str(certificate))
        adapter.context.minimum_version = ssl.TLSVersion.TLSv1_2
        server.ssl_adapter = adapter
    server.prepare()
    thread = threading.Thread(target=server.serve)
    thread.start()
    try:
        yield f"{'https' if certificate else 'http'}://127.0.0.1:{server.bind_addr[1]}"
    finally:
        server.stop()
        thread.join()
