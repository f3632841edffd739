"""The system's Apache as a WebDAV server with a password, on a port of its own of this machine only."""

from __future__ import annotations

import base64
import hashlib
import os
import pwd
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.servers.ports import answers, ended, free_port

PROGRAM = Path("/usr/sbin/apache2")
_MODULES = Path("/usr/lib/apache2/modules")
_WANTED = (
    "mpm_event", "unixd", "authn_core", "authn_file", "authz_core", "authz_user", "auth_basic", "dav", "dav_fs",
)  # fmt: skip
USER, PASSWORD = "marie", "gué d'été"

_CONFIGURATION = """
ServerRoot "{folder}"
ServerName 127.0.0.1
Listen 127.0.0.1:{port}
PidFile "{folder}/pid"
DefaultRuntimeDir "{folder}"
ErrorLog "{folder}/log"
LogLevel warn
{modules}
Mutex file:{folder} default
StartServers 1
ServerLimit 2
ThreadsPerChild 25
MaxRequestWorkers 50
{owner}
DocumentRoot "{files}"
DavLockDB "{folder}/locks"
{more}
<Location "/">
  Dav On
  AuthType Basic
  AuthName "labs"
  AuthBasicProvider file
  AuthUserFile "{folder}/users"
  Require valid-user
</Location>
"""


@dataclass(frozen=True)
class Apache:
    """A running server."""

    url: str
    files: Path
    """What lies below the address."""
    running: Running

    def kill(self) -> None:
        """End it as a power cut would: its workers too, in the middle of whatever they write."""
        os.killpg(self.running.process.pid, signal.SIGKILL)
        self.running.process.wait()

    def start_again(self) -> None:
        """On the same folder, at the same address."""
        (self.running.folder / "pid").unlink(missing_ok=True)
        self.running.begin()
        if not answers(int(self.url.rpartition(":")[2]), self.running.process):
            raise RuntimeError((self.running.folder / "errors").read_text("utf-8", "replace"))


class Running:
    """The process of a server whose configuration lies in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.begin()

    def begin(self) -> None:
        """A group of its own, so that all of it can be ended at once."""
        with (self.folder / "errors").open("wb") as errors:
            self.process = subprocess.Popen(
                [PROGRAM, "-d", self.folder, "-f", self.folder / "conf", "-DFOREGROUND"],
                stdout=errors, stderr=errors, start_new_session=True,
            )  # fmt: skip


@contextmanager
def apache(more: str = "") -> Iterator[Apache]:
    """Apache with mod_dav on a folder of its own; `more` goes into its configuration."""
    # not below the folder of the tests, into which nobody but their owner may look
    with tempfile.TemporaryDirectory(prefix="apache") as made:
        folder = Path(made)
        files = folder / "files"
        files.mkdir()
        # SHA-1 is all that both Apache and the standard library know
        digest = base64.b64encode(hashlib.sha1(PASSWORD.encode()).digest()).decode()
        (folder / "users").write_text(f"{USER}:{{SHA}}{digest}\n", "ascii")
        owner = ""
        if os.geteuid() == 0:
            # Apache refuses to serve as root
            nobody = pwd.getpwnam("nobody")
            owner = f"User #{nobody.pw_uid}\nGroup #{nobody.pw_gid}"
            for path in (folder, files):
                os.chown(path, nobody.pw_uid, nobody.pw_gid)
        # what isn't there as a file is built in
        modules = "\n".join(
            f"LoadModule {name}_module {_MODULES}/mod_{name}.so"
            for name in _WANTED
            if (_MODULES / f"mod_{name}.so").exists()
        )
        with _started(folder, modules=modules, owner=owner, files=files, more=more) as (url, running):
            yield Apache(url, files, running)


@contextmanager
def _started(folder: Path, **filled: object) -> Iterator[tuple[str, Running]]:
    for _ in range(5):
        # between looking for a port and taking it somebody else may
        port = free_port()
        (folder / "conf").write_text(_CONFIGURATION.format(folder=folder, port=port, **filled), "utf-8")
        running = Running(folder)
        if answers(port, running.process):
            break
    else:
        raise RuntimeError((folder / "errors").read_text("utf-8", "replace"))
    try:
        yield f"http://127.0.0.1:{port}", running
    finally:
        with ended(running.process):
            pass
