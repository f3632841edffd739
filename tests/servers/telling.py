"""A server that answers every method as a test says, and certificates of any date for it."""

from __future__ import annotations

import datetime as dt
import ipaddress
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

Told = tuple[int, Mapping[str, str], bytes]
"""Status, headers, body; a Content-Length among the headers replaces the true one."""


@dataclass
class Asked:
    """What a server was asked."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


@dataclass
class Telling:
    """A running server."""

    url: str
    asked: list[Asked] = field(default_factory=list)

    @property
    def methods(self) -> list[str]:
        """What was asked, in its order."""
        return [one.method for one in self.asked]


@contextmanager
def telling(
    says: Callable[[Asked], Told], tls: Path | None = None, ahead: dt.timedelta | None = None
) -> Iterator[Telling]:
    """A server that answers as it is told, by https with a certificate and key, its clock `ahead` of ours."""
    server: Telling

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # headers and body in one piece: in two, the second would wait for the first to be acknowledged
        wbufsize = -1

        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            asked = Asked(self.command, self.path, dict(self.headers), body)
            server.asked.append(asked)
            status, headers, content = says(asked)
            with suppress(OSError):
                self.send_response(status)
                for name, value in {"Content-Length": str(len(content)), **headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(content)
                self.wfile.flush()
                # who promised more than comes must hang up, or the other side would wait for it
                self.close_connection = headers.get("Content-Length", str(len(content))) != str(len(content))

        def date_time_string(self, timestamp: float | None = None) -> str:
            return format_datetime(dt.datetime.now(dt.UTC) + (ahead or dt.timedelta()), usegmt=True)

        def log_message(self, format: str, *args: Any) -> None:
            """Nothing: what was asked is kept."""

    for method in ("GET", "HEAD", "PUT", "DELETE", "MKCOL", "MOVE", "PROPFIND"):
        setattr(Handler, f"do_{method}", Handler.answer)
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        listening.daemon_threads = True
        # a client that refuses the certificate ends the connection: nothing to tell anybody
        listening.handle_error = lambda *_: None  # type: ignore[method-assign]
        if tls is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(tls)
            listening.socket = context.wrap_socket(listening.socket, server_side=True, do_handshake_on_connect=False)
        server = Telling(f"{'https' if tls else 'http'}://127.0.0.1:{listening.server_address[1]}")
        thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server
        finally:
            listening.shutdown()
            thread.join()


def certificate(
    path: Path, begins: dt.timedelta = dt.timedelta(days=-1), ends: dt.timedelta = dt.timedelta(days=1)
) -> Path:
    """Key and certificate of this machine in one PEM file, signed by nobody else, valid from and until then."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + begins)
        .not_valid_after(now + ends)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path.write_bytes(private + made.public_bytes(pem))
    return path
