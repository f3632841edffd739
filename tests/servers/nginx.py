"""nginx as a WebDAV server, where it is installed with its module dav-ext."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.servers.ports import answers, ended, free_port

_CONFIGURATION = """
{owner}
daemon off;
pid {folder}/pid;
error_log {folder}/log;
worker_processes 2;
load_module {module};
events {{}}
http {{
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  server {{
    listen 127.0.0.1:{port};
    location / {{
      root {folder}/files;
      client_max_body_size 64m;
      dav_methods PUT DELETE MKCOL MOVE;
      dav_ext_methods PROPFIND OPTIONS;
    }}
  }}
}}
"""


def program() -> Path | None:
    """nginx, where it can do what a store needs."""
    found = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    return Path(found) if found and _module(Path(found)).exists() else None


def _module(nginx: Path) -> Path:
    return nginx.parents[1] / "lib" / "nginx" / "modules" / "ngx_http_dav_ext_module.so"


@contextmanager
def nginx() -> Iterator[str]:
    """The address of an nginx without a password."""
    found = program()
    assert found is not None
    with tempfile.TemporaryDirectory(prefix="nginx") as made:
        folder = Path(made)
        (folder / "files").mkdir()
        owner = "user root;" if os.geteuid() == 0 else ""
        for _ in range(5):
            port = free_port()
            (folder / "conf").write_text(
                _CONFIGURATION.format(folder=folder, port=port, owner=owner, module=_module(found)), "utf-8"
            )
            process = subprocess.Popen(
                [found, "-p", folder, "-c", folder / "conf"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            if answers(port, process):
                break
        else:
            raise RuntimeError((folder / "log").read_text("utf-8", "replace"))
        with ended(process):
            yield f"http://127.0.0.1:{port}"
