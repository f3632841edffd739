"""One laptop lends a folder to the others in the room: WebDAV with a password made from a code that people read aloud.

What lies in the folder is encrypted for the team, so plain HTTP tells who listens nothing but that something travels.
The code itself is never on the wire: the password is derived from it by scrypt (RFC 7914).
"""

from __future__ import annotations

import hashlib
import secrets
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import psutil

from conect_desktop.domain.progress import Progress
from conect_desktop.errors import Trouble

USER: Final = "table"
PORT: Final = 8471
"""Tried first, so that people who type an address type the same one each time."""
_LETTERS: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without letters and digits that look alike."""
_KIND: Final = "_conect-desktop._tcp.local."
_LARGEST: Final = 40 << 20
"""Bytes of a request: a piece of a medium and some."""


def new_code() -> str:
    """A code to read aloud, as ``K7QM-3TXR``: forty bits."""
    letters = "".join(secrets.choice(_LETTERS) for _ in range(8))
    return f"{letters[:4]}-{letters[4:]}"


def normal_code(typed: str) -> str:
    """A code as it was meant, whatever its case, spaces and hyphen; raises `Trouble` for what can't be one."""
    letters = "".join(letter for letter in typed.upper() if letter.isalnum()).replace("0", "O").replace("1", "I")
    if len(letters) != 8 or not set(letters) <= set(_LETTERS) | {"O", "I"}:
        raise Trouble(
            "a code has eight letters and digits", place=typed, remedy="Type it as the other laptop shows it."
        )
    return f"{letters[:4]}-{letters[4:]}"


def password_of(code: str) -> str:
    """What a code's holders prove that they hold it with; slow to try codes by."""
    return hashlib.scrypt(code.encode(), salt=b"conect-desktop share", n=1 << 15, r=8, p=1, maxmem=1 << 26).hex()


def with_port(typed: str) -> str:
    """An address as people type it, with the usual port where they leave it out; an IPv6 address in brackets."""
    text = typed.strip().removeprefix("http://").rstrip("/")
    if text.startswith("["):
        host, _, port = text[1:].partition("]")
        return _shown(host, port.removeprefix(":") or PORT)
    if text.count(":") > 1:
        return _shown(text, PORT)
    return text if ":" in text else _shown(text, PORT)


def _shown(host: str, port: int | str) -> str:
    """Host and port as they stand in an address (RFC 3986; RFC 6874 for the network card of a local one)."""
    return f"[{host.replace('%25', '%').replace('%', '%25')}]:{port}" if ":" in host else f"{host}:{port}"


def own_addresses() -> list[str]:
    """The IPv4 addresses by which others in the room may reach this laptop; no question is asked of any network."""
    found = [
        entry.address
        for name, entries in psutil.net_if_addrs().items()
        for entry in entries
        if entry.family == socket.AF_INET and not entry.address.startswith("127.") and not name.startswith("docker")
    ]
    return sorted(found, key=lambda address: (address.startswith("169.254."), address))


class FolderHost:
    """Lends a folder until it is closed."""

    def __init__(self, folder: Path, code: str, *, address: str = "", name: str = "") -> None:
        """Begin at once, on every address of this laptop without one; raises `Trouble` where no port can be had."""
        # what only hosting needs
        from cheroot import wsgi
        from wsgidav.wsgidav_app import WsgiDAVApp

        app = WsgiDAVApp(
            {
                "provider_mapping": {"/": {"root": str(folder)}},
                "simple_dc": {"user_mapping": {"*": {USER: {"password": password_of(code)}}}},
                "http_authenticator": {"accept_basic": True, "accept_digest": False, "default_to_digest": False},
                "logging": {"enable": False},
                "verbose": 0,
                "dir_browser": {"enable": False},
                "property_manager": None,
                "lock_storage": True,
            }
        )
        bound = (address or "0.0.0.0", _port(address or "0.0.0.0"))
        self._server: Any = wsgi.Server(bound, app, numthreads=8, timeout=30, shutdown_timeout=1)
        self._server.max_request_body_size = _LARGEST
        try:
            self._server.prepare()
        except OSError as error:
            raise Trouble(
                "this laptop may not be reached by others", remedy="Allow it in the firewall, or use a stick."
            ) from error
        self.port: int = self._server.bind_addr[1]
        hosts = [address] if address else own_addresses() or ["127.0.0.1"]
        self.addresses = [_shown(host, self.port) for host in hosts]
        self._thread = threading.Thread(target=self._server.serve, name="lending", daemon=True)
        self._thread.start()
        self._announced = _announce(name, hosts, self.port) if not address else None

    def close(self) -> None:
        """Nobody reaches the folder any more; calling it again does nothing."""
        server, self._server = self._server, None
        if server is None:
            return
        if self._announced is not None:
            with suppress(Exception):
                self._announced.close()
        server.stop()
        self._thread.join()


def _port(address: str) -> int:
    """The usual port where nobody has it, else any."""
    with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET, socket.SOCK_STREAM) as probe:
        try:
            probe.bind((address, PORT))
        except OSError:
            return 0
    return PORT


def _announce(name: str, hosts: list[str], port: int) -> Any:
    """Let laptops in the room find this one by a name; None where the network doesn't carry that."""
    from zeroconf import ServiceInfo, Zeroconf  # only hosting needs it

    try:
        announced = Zeroconf()
        label = "".join(letter for letter in name if letter.isalnum() or letter in " -")[:40].strip() or "CoNECT"
        info = ServiceInfo(
            _KIND, f"{label} {secrets.token_hex(2)}.{_KIND}", port=port, parsed_addresses=hosts, properties={}
        )
        announced.register_service(info)
    except Exception:  # a network without multicast: the address can still be typed
        return None
    return announced


@dataclass(frozen=True, slots=True)
class FoundHost:
    """A laptop in the room that lends its folder."""

    name: str
    address: str


def found_hosts(seconds: float, progress: Progress) -> list[FoundHost]:
    """Who announces itself in the room, after some seconds of listening; raises `Trouble` where nobody can."""
    from zeroconf import ServiceBrowser, ServiceListener, Zeroconf  # only joining needs it

    names: list[str] = []
    stop = threading.Event()

    class Listener(ServiceListener):
        def add_service(self, zc: Zeroconf, type_: str, name: str) -> None:  # noqa: ARG002
            names.append(name)

        def remove_service(self, zc: Zeroconf, type_: str, name: str) -> None:  # noqa: ARG002
            with suppress(ValueError):
                names.remove(name)

        def update_service(self, zc: Zeroconf, type_: str, name: str) -> None:
            """Nothing about it changes."""

    try:
        listening = Zeroconf()
    except OSError as error:
        raise Trouble(
            "this network doesn't let laptops find each other", remedy="Type the address that the other one shows."
        ) from error
    try:
        ServiceBrowser(listening, _KIND, Listener())
        for _ in range(max(1, round(seconds * 5))):
            progress.check()
            stop.wait(0.2)
        return sorted(_resolved(listening, tuple(names)), key=lambda host: host.name)
    finally:
        listening.close()


def _resolved(listening: Any, names: tuple[str, ...]) -> Iterator[FoundHost]:
    for name in names:
        info = listening.get_service_info(_KIND, name, timeout=1000)
        for address in info.parsed_addresses() if info is not None else ():
            yield FoundHost(name.removesuffix(f".{_KIND}").rsplit(" ", 1)[0], _shown(address, info.port))
