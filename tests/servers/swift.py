"""OpenStack Swift with its S3 interface, all its servers in one process, on ports of their own of this machine only."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import requests
from requests_aws4auth import AWS4Auth

from tests.servers.ports import ended

KEY, SECRET, BUCKET, REGION = "labs:marie", "s3cret/with+signs", "commons", "us-east-1"
AUTH = AWS4Auth(KEY, SECRET, REGION, "s3")
_ROOT = Path(__file__).parents[2]
HERE = importlib.util.find_spec("swift") is not None

_PROXY = f"""
[DEFAULT]
swift_dir = {{folder}}
[pipeline:main]
pipeline = catch_errors s3api tempauth proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
# one copy of everything, on this machine: nothing to wait for
node_timeout = 30
recoverable_node_timeout = 30
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:s3api]
use = egg:swift#s3api
location = {REGION}
auth_pipeline_check = false
[filter:tempauth]
use = egg:swift#tempauth
user_{KEY.replace(":", "_")} = {SECRET} .admin
"""
_STORAGE = """
[DEFAULT]
swift_dir = {folder}
devices = {folder}
mount_check = false
fallocate_reserve = 0
[pipeline:main]
pipeline = {kind}-server
[app:{kind}-server]
use = egg:swift#{kind}
"""


@contextmanager
def swift(folder: Path) -> Iterator[str]:
    """The endpoint of an S3 server with one empty bucket."""
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", __name__, folder], cwd=_ROOT, stdout=subprocess.PIPE, stderr=log
        )
    with ended(process):
        assert process.stdout is not None
        with process.stdout:
            port = process.stdout.readline().strip().decode()
            if not port:
                raise RuntimeError((folder / "log").read_text("utf-8", "replace")[-2_000:])
            endpoint = f"http://127.0.0.1:{port}"
            requests.put(f"{endpoint}/{BUCKET}", auth=AUTH, timeout=30).raise_for_status()
            yield endpoint


def _serve(folder: Path) -> None:
    """Serve until killed; prints the port as soon as requests are taken."""
    import eventlet

    eventlet.monkey_patch()
    import eventlet.event
    import eventlet.wsgi
    from swift.common import utils, wsgi
    from swift.common.ring import RingBuilder

    # these come from /etc otherwise
    utils.HASH_PATH_PREFIX, utils.HASH_PATH_SUFFIX = b"labs", b"labs"
    (folder / "disk").mkdir()
    listening = {}
    for kind in ("account", "container", "object"):
        listening[kind] = eventlet.listen(("127.0.0.1", 0))
        ring = RingBuilder(1, 1, 0)
        ring.add_dev(
            {"region": 1, "zone": 1, "ip": "127.0.0.1", "port": listening[kind].getsockname()[1], "device": "disk",
             "weight": 1.0}
        )  # fmt: skip
        ring.rebalance()
        ring.get_ring().save(str(folder / f"{kind}.ring.gz"))
        (folder / f"{kind}.conf").write_text(_STORAGE.format(folder=folder, kind=kind))
    (folder / "proxy.conf").write_text(_PROXY.format(folder=folder))
    listening["proxy"] = eventlet.listen(("127.0.0.1", 0))
    for kind, sock in listening.items():
        app = wsgi.loadapp(str(folder / f"{kind}.conf"))
        eventlet.spawn(eventlet.wsgi.server, sock, app, log_output=False, protocol=wsgi.SwiftHttpProtocol)
    print(listening["proxy"].getsockname()[1], flush=True)
    eventlet.event.Event().wait()


if __name__ == "__main__":
    _serve(Path(sys.argv[1]))
