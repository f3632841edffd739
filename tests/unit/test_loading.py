"""Loading with the collector at rest; what is loaded at the start is looked at in `tests/ui/test_first_window.py`."""

from __future__ import annotations

import gc

import pytest

from conect_desktop.loading import loaded


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
