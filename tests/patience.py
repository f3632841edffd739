"""Waiting in tests: for what must come, and never longer than it takes."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

PATIENCE_MS = 60_000
"""How long a test waits for what must come. It goes on as soon as it came; a busy machine fails none."""


class Patient(QtBot):
    """Waits as long as `PATIENCE_MS` where a test names no time, and looks every other millisecond."""

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **wishes: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **wishes)

    def waitSignals(self, signals: Any, *, timeout: int = PATIENCE_MS, **wishes: Any) -> Any:
        return super().waitSignals(signals, timeout=timeout, **wishes)

    def waitActive(self, widget: Any, *, timeout: int = PATIENCE_MS) -> Any:
        return super().waitActive(widget, timeout=timeout)

    def waitExposed(self, widget: Any, *, timeout: int = PATIENCE_MS) -> Any:
        return super().waitExposed(widget, timeout=timeout)

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        # pytest-qt's own looks every ten milliseconds, and a run has thousands of these
        until = time.monotonic() + timeout / 1000
        while True:
            late = time.monotonic() > until
            try:
                found = callback()
            except AssertionError:
                if late:
                    raise
            else:
                if found is None or found is True:
                    return
                assert found is False, f"the condition gave {found!r}"
                assert not late, f"waited {timeout} ms in vain"
            self.wait(2)
