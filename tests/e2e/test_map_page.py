"""The page of the map in a real browser without a network."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from conect_desktop.domain.progress import Silent
from conect_desktop.exchange.map_html import write_html
from conect_desktop.services.leaving import prepared
from conect_desktop.storage.book import Book
from tests.fresh import fresh_demo
from tests.unit.exchange.releasing import HOSTILE, context, hostile

_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_ALONE = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND", "--virtual-time-budget=5000", "--enable-logging=stderr", "--v=0",
)  # fmt: skip


def _opened(page: Path, profile: Path) -> tuple[str, str]:
    """The document after its scripts ran, and what the page said on its console."""
    browser = next((found for name in _BROWSERS if (found := shutil.which(name))), None)
    if browser is None:
        assert not os.environ.get("CI"), "Chromium is needed in CI"
        pytest.skip("Chromium is not installed")
    command = [browser, *_ALONE, f"--user-data-dir={profile}", "--dump-dom", page.as_uri()]
    told = subprocess.run(command, capture_output=True, text=True, timeout=90, check=True)
    return told.stdout, "\n".join(line for line in told.stderr.splitlines() if "CONSOLE" in line)


def test_the_demo_map_opens_without_a_network_and_lists_its_places(tmp_path: Path) -> None:
    with Book.open(fresh_demo(tmp_path / "demo.gpkg")) as book:
        leaving, told = prepared(book, "public")
    page = tmp_path / "map.html"
    write_html(leaving, told, page, Silent())
    document, console = _opened(page, tmp_path / "profile")
    assert console == "", "the page broke, or asked for something"
    for place in leaving.places:
        assert str(place.fields["title"]).replace("&", "&amp;") in document
    assert document.count('class="leaflet-marker-icon') >= 5
    assert f"Lieux ({len(leaving.places)})" in document


def test_nothing_that_was_typed_runs(tmp_path: Path) -> None:
    typed = (*HOSTILE, "<img src=x onerror=\"document.title='ran'\">", "</script><script>document.title='ran'</script>")
    page = tmp_path / "map.html"
    write_html(hostile(*typed), context(title="quiet"), page, Silent())
    document, console = _opened(page, tmp_path / "profile")
    assert "<title>quiet</title>" in document
    assert console == ""
