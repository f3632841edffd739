"""Python's cycle collector, kept to the window's thread, and what large work leaves over.

A widget that is part of a reference cycle is destroyed wherever the collector happens to run; in a worker thread that
crashes Qt. So the collector is off while lanes run, and is called here on the window's thread, as often as it would be.
"""

from __future__ import annotations

import ctypes
import gc
import sys


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


def give_back() -> None:
    """Hand the memory that a large job left over back to the system, where the C library would keep it.

    glibc's heaps, one a thread, shrink by themselves only at their ends (malloc_trim(3)). It takes milliseconds, and
    belongs in a lane.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:  # musl has none
            trim(0)
