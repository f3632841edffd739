"""SabreDAV, the engine of Nextcloud, under PHP's own server, where Debian's php-sabre-dav is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.servers.ports import answers, ended, free_port

_SCRIPT = """<?php
error_reporting(0);
set_include_path('{library}');
spl_autoload_register(function ($name) {{ require_once str_replace('\\\\', '/', $name) . '.php'; }});
$server = new Sabre\\DAV\\Server(new Sabre\\DAV\\FS\\Directory('{files}'));
$server->setBaseUri('/');
$server->exec();
"""


def library() -> Path | None:
    """Where SabreDAV is, beside the PHP that is found."""
    php = shutil.which("php")
    found = Path(php).parents[1] / "share" / "php" if php else None
    return found if found is not None and (found / "Sabre" / "DAV" / "Server.php").exists() else None


@contextmanager
def sabre(folder: Path) -> Iterator[str]:
    """The address of a WebDAV server on a folder, without a password."""
    (folder / "files").mkdir()
    (folder / "server.php").write_text(_SCRIPT.format(library=library(), files=folder / "files"), "utf-8")
    for _ in range(5):
        port = free_port()
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(
                ["php", "-d", "post_max_size=0", "-S", f"127.0.0.1:{port}", folder / "server.php"],
                env={**os.environ, "PHP_CLI_SERVER_WORKERS": "8"}, stdout=log, stderr=log, start_new_session=True,
            )  # fmt: skip
        if answers(port, process):
            break
    else:
        raise RuntimeError((folder / "log").read_text("utf-8", "replace"))
    with ended(process):
        yield f"http://127.0.0.1:{port}"
