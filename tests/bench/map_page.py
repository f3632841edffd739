"""The map page with 10 000 places in Chromium: until it is drawn, and a pan, beside folium's own circle markers."""

from __future__ import annotations

import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import folium
import numpy as np
import shapely

from conect_desktop.domain.place import Place
from conect_desktop.domain.progress import Silent
from conect_desktop.exchange.map_html import write_html
from conect_desktop.paths import resources
from tests.bench.harness import figure, machine, number
from tests.unit.exchange.releasing import context, leaving

COUNT = 10_000
_TIMED = """<script>
const ready = performance.now(), map = MAP, frames = [];
let last = ready, turns = 0;
function turn(now) {
  frames.push(now - last); last = now;
  map.panBy([turns % 20 < 10 ? 40 : -40, 0], {animate: false});
  if (++turns < 60) requestAnimationFrame(turn);
  else document.title = "ready " + ready.toFixed(0) + " frame " + frames.sort((a, b) => a - b)[30].toFixed(1);
}
requestAnimationFrame(turn);
</script><img src="http://127.0.0.1:PORT/" alt="">"""
_LATE_S = 25.0
"""How long the picture takes that keeps the browser from thinking that it has finished."""


class _Late(BaseHTTPRequestHandler):
    """Answers late, on loopback only."""

    def do_GET(self) -> None:
        """Nothing, after a while."""
        time.sleep(_LATE_S)
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def main() -> None:
    """Both pages, three times each."""
    print(machine())
    if shutil.which("chromium") is None:
        sys.exit("Chromium is not installed")
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Late)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    timed = _TIMED.replace("PORT", str(server.server_address[1]))
    random = np.random.default_rng(3)
    at = random.normal((2.35, 48.93), 0.03, (COUNT, 2))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        begun = time.perf_counter()
        places = [
            Place(uuid=str(n), title=f"Place {n}", visibility="public", geometry=shapely.Point(*at[n]))
            for n in range(COUNT)
        ]
        write_html(leaving(places), context(), folder / "ours.html", Silent())
        ours = time.perf_counter() - begun
        page = (folder / "ours.html").read_text("utf-8")
        found = re.search(r"map_[0-9a-f]{32}", page)
        assert found is not None
        # the policy would keep the clock out
        page = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)
        (folder / "ours.html").write_text(page.replace("</html>", timed.replace("MAP", found[0]) + "</html>"), "utf-8")
        begun = time.perf_counter()
        _theirs(folder / "theirs.html", at, timed)
        theirs = time.perf_counter() - begun
        rows = []
        for path, made in (("ours.html", ours), ("theirs.html", theirs)):
            told = [_opened(folder / path, folder / f"profile-{path[:4]}-{n}") for n in range(3)]
            size = (folder / path).stat().st_size / 1e6
            drawn = [statistics.median(column) for column in zip(*told, strict=True)]
            rows.append((f"{made:.1f} s, {size:.1f} MB", *(f"{number(value)} ms" for value in drawn)))
        names = ("written", "in Chromium until it is drawn", "a frame while it is moved")
        for name, here, beside in zip(names, *rows, strict=True):
            figure(name, here, beside=beside)


def _theirs(path: Path, at: np.ndarray, timed: str) -> None:
    page = folium.Map(location=[48.93, 2.35], zoom_start=12, tiles=None)
    page.default_js, page.default_css = [], []
    for n, (lon, lat) in enumerate(at):
        folium.CircleMarker([lat, lon], radius=7, popup=f"Place {n}").add_to(page)
    text = page.get_root().render()
    leaflet = (resources() / "web" / "leaflet.js").read_text("utf-8")
    # folium's popups want jQuery, which it would load from elsewhere
    popup = "const $ = (html) => [Object.assign(document.createElement('div'), {innerHTML: html})];"
    text = text.replace("<head>", f"<head><script>{leaflet}</script><script>{popup}</script>", 1)
    path.write_text(text.replace("</html>", timed.replace("MAP", page.get_name()) + "</html>"), "utf-8")


def _opened(page: Path, profile: Path) -> tuple[float, float]:
    """Milliseconds until it is drawn, and of a frame while it is moved."""
    command = [
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--timeout=30000",
        f"--user-data-dir={profile}", "--window-size=1280,800", "--dump-dom", page.as_uri(),
    ]  # fmt: skip
    told = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout
    found = re.search(r"<title>ready (\d+) frame ([\d.]+)</title>", told)
    if found is None:
        raise TimeoutError("the page was not drawn in time")
    return float(found[1]), float(found[2])


if __name__ == "__main__":
    main()
