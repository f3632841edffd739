"""Holding back what is sent, so that a meeting's video call goes on while a book travels."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

_LOOK_S: Final = 0.25
"""Longest wait between two looks at whether the person cancelled."""


class Throttle:
    """A bucket of tokens, one a byte: it fills at `rate` bytes a second and never holds more than a second's worth."""

    def __init__(
        self,
        rate: int,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        if rate <= 0:
            raise ValueError("a limit is at least one byte a second")
        self._rate, self._clock, self._sleep = rate, clock, sleep
        self._tokens, self._at = float(rate), clock()

    def take(self, count: int, check: Callable[[], None]) -> None:
        """Wait until `count` bytes may go; calls `check` meanwhile. More than a bucketful is let go on credit."""
        self._fill()
        self._tokens -= count
        while self._tokens < 0:
            check()
            self._sleep(min(_LOOK_S, -self._tokens / self._rate))
            self._fill()

    def _fill(self) -> None:
        now = self._clock()
        self._tokens = min(float(self._rate), self._tokens + (now - self._at) * self._rate)
        self._at = now
