"""Python's cycle collector, kept to the window's thread.

A widget that is part of a reference cycle is destroyed wherever the collector happens to run; in a worker thread that
crashes Qt. So the collector is off while lanes run, and is called here on the window's thread, as often as it would be.
"""

from __future__ import annotations

import gc


class WindowGarbage:
    """Collects when asked, on the thread that asks; nested uses count."""

    _users = 0

    @classmethod
    def begin(cls) -> None:
        """No automatic collection from now on."""
        cls._users += 1
        gc.disable()

    @classmethod
    def end(cls) -> None:
        """The last one switches automatic collection on again."""
        cls._users -= 1
        if cls._users == 0:
            gc.enable()

    @staticmethod
    def collect() -> None:
        """What the collector would have done by now: the youngest generations that are over their threshold."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return

    @staticmethod
    def settle() -> None:
        """What is alive now will stay: a hundred thousand places need not be looked at again and again."""
        gc.freeze()
