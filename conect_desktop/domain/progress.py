"""How long work tells how far it is, and learns that it should stop."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """What a long operation is handed; a window shows it as a bar with a Cancel."""

    def step(self, done: int, total: int) -> None:
        """Say that `done` of `total` units are finished; total 0 means not known yet."""

    def check(self) -> None:
        """Raise `errors.Cancelled` where the person asked to stop; call it wherever stopping is safe."""


class Silent:
    """A progress nobody looks at and nobody cancels, for commands and tests."""

    def step(self, done: int, total: int) -> None:
        """Say nothing."""

    def check(self) -> None:
        """Never stop."""
