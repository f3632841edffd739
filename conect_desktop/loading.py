"""Loading the program's own modules quickly."""

from __future__ import annotations

import gc
from importlib import import_module
from typing import Any


def loaded(name: str) -> Any:
    """A module and all that it imports, while Python's cycle collector rests.

    What is loaded stays until the program ends; the collector would look through all of it again and again meanwhile,
    which takes a tenth of the time to the first window.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        return import_module(name)
    finally:
        gc.freeze()
        if was_on:
            gc.enable()
