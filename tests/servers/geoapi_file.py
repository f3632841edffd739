"""A real pygeoapi on a port of its own of this machine only, which serves a GeoJSON file or what it is told to."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_CONFIGURATION = """
server:
  bind: {{host: 127.0.0.1, port: {port}}}
  url: http://127.0.0.1:{port}
  mimetype: application/json; charset=UTF-8
  encoding: utf-8
  language: en-US
  limits: {{default_items: 10, max_items: {largest}}}
  map: {{url: "http://127.0.0.1/{{z}}/{{x}}/{{y}}.png", attribution: none}}
logging: {{level: ERROR}}
metadata:
  identification:
    title: Platform of the labs
    description: What the labs published
    keywords: [commons]
    terms_of_service: https://creativecommons.org/licenses/by/4.0/
    url: https://example.org
  license: {{name: CC-BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}}
  provider: {{name: Labs, url: "https://example.org"}}
  contact: {{name: Labs, email: labs@example.org}}
resources:
  places:
    type: collection
    title: Published places
    description: Places of earlier sessions
    keywords: [places]
    links:
      - {{type: text/html, rel: license, title: CC BY 4.0, href: "https://creativecommons.org/licenses/by/4.0/"}}
    extents: {{spatial: {{bbox: [-180, -90, 180, 90], crs: "http://www.opengis.net/def/crs/OGC/1.3/CRS84"}}}}
    providers:
      - {{type: feature, name: GeoJSON, data: "{data}", id_field: uuid}}
"""


def feature(uuid: str, lon: float | None, lat: float = 0.0, **properties: Any) -> dict[str, Any]:
    """A feature as a platform publishes it; without a longitude it has no position."""
    geometry = None if lon is None else {"type": "Point", "coordinates": [lon, lat]}
    return {"type": "Feature", "id": uuid, "geometry": geometry, "properties": {"uuid": uuid, **properties}}


@contextmanager
def geoapi(folder: Path, features: Sequence[Mapping[str, Any]], *, largest: int = 1_000) -> Iterator[str]:
    """The address of a pygeoapi with a collection `places` of these features, at most `largest` on a page."""
    data = folder / "places.geojson"
    data.write_text(json.dumps({"type": "FeatureCollection", "features": list(features)}), "utf-8")
    with pygeoapi(folder, lambda port: _CONFIGURATION.format(port=port, data=data, largest=largest)) as url:
        yield url


@contextmanager
def pygeoapi(folder: Path, configured: Callable[[int], str]) -> Iterator[str]:
    """The address of a pygeoapi with the configuration that is made for its port."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        # the server is handed the open port: nobody else can take it, and who asks too early waits in its queue
        port = listening.getsockname()[1]
        os.set_inheritable(listening.fileno(), True)
        configuration = folder / "pygeoapi.yml"
        configuration.write_text(configured(port), "utf-8")
        described = folder / "openapi.yml"
        described.write_text("openapi: 3.0.2\ninfo: {title: places, version: '1'}\npaths: {}\n", "utf-8")
        with (folder / "pygeoapi.log").open("wb") as log:
            server = subprocess.Popen(
                [sys.executable, "-m", "gunicorn", "pygeoapi.flask_app:APP", "--bind", f"fd://{listening.fileno()}",
                 "--threads", "2", "--graceful-timeout", "1", "--no-control-socket"],
                env={**os.environ, "PYGEOAPI_CONFIG": str(configuration), "PYGEOAPI_OPENAPI": str(described)},
                cwd=folder, stdout=log, stderr=log, pass_fds=(listening.fileno(),),
            )  # fmt: skip
            try:
                yield f"http://127.0.0.1:{port}"
            finally:
                server.send_signal(signal.SIGTERM)
                try:
                    server.wait(10)
                except subprocess.TimeoutExpired:
                    server.kill()
                    server.wait()
