"""What is loaded when, and with the collector at rest."""

from __future__ import annotations

import gc
import subprocess
import sys

import pytest

from conect_desktop.loading import loaded

LATE = (
    "PIL", "cryptography", "docx", "folium", "gpxpy", "keyring", "networkx", "openpyxl", "pyproj", "pyrage", "requests",
    "rustworkx", "sounddevice", "sqlite_utils", "wsgidav", "zeroconf", "zxingcpp",
)  # fmt: skip
"""Libraries that the first window needs nothing of; each takes from ten milliseconds to half a second to load."""


def test_the_window_waits_for_no_library_that_it_shows_nothing_of() -> None:
    code = "import sys, conect_desktop.cli, conect_desktop.app; print(*{name.split('.')[0] for name in sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    there = set(done.stdout.split())
    assert "PySide6" in there
    assert there.isdisjoint(LATE), sorted(there.intersection(LATE))


@pytest.mark.parametrize("on", [True, False])
def test_the_collector_is_as_it_was_afterwards(on: bool) -> None:
    was_on = gc.isenabled()
    (gc.enable if on else gc.disable)()
    try:
        assert loaded("conect_desktop.loading").loaded is loaded
        assert gc.isenabled() is on
        with pytest.raises(ModuleNotFoundError):
            loaded("conect_desktop.of_tomorrow")
        assert gc.isenabled() is on
    finally:
        (gc.enable if was_on else gc.disable)()
