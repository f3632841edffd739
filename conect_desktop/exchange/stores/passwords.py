"""Passwords of servers, kept by the operating system and never in a book or a file of ours.

Where the system keeps none, as on a bare Linux, these say so and the person is asked each time.
"""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_SERVICE: Final = "CoNECT Desktop"
_KEEPERS: Final = {
    "linux": (("SecretService", "Keyring"), ("libsecret", "Keyring"), ("kwallet", "DBusKeyring")),
    "darwin": (("macOS", "Keyring"),),
    "win32": (("Windows", "WinVaultKeyring"),),
}
"""What encrypts passwords with the person's login; never what `keyring` would choose by itself, which may be a file."""


def store_password(target: str, user: str, secret: str) -> bool:
    """Have the system keep a password; False where it can't."""
    keeper = _keeper()
    return keeper is not None and _done(keeper.set_password, _service(target), user, secret)


def password_for(target: str, user: str) -> str | None:
    """The password that the system keeps, None where it keeps none."""
    keeper = _keeper()
    if keeper is None:
        return None
    try:
        return keeper.get_password(_service(target), user)
    except Exception:  # whatever a desktop's service raises, the person can still be asked
        return None


def forget_password(target: str, user: str) -> bool:
    """Have the system forget a password; False where it kept none or can't."""
    keeper = _keeper()
    return keeper is not None and _done(keeper.delete_password, _service(target), user)


def _service(target: str) -> str:
    return f"{_SERVICE}: {target}"


def _done(call: Any, *arguments: str) -> bool:
    try:
        call(*arguments)
    except Exception:  # whatever a desktop's service raises, the person can still be asked
        return False
    return True


def _keeper() -> KeyringBackend | None:
    for module, name in _KEEPERS.get(sys.platform, ()):
        try:
            # asks the desktop's services, which takes a while; only when a password is wanted
            kind = getattr(importlib.import_module(f"keyring.backends.{module}"), name)
            if kind.viable:
                found: KeyringBackend = kind()
                return found
        except Exception:  # a service that is half there is none
            continue
    return None
