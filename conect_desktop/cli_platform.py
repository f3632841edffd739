"""Commands of the platform's own side, for whoever runs the server; they need the extra `platform`, no window."""

from __future__ import annotations

import importlib
from typing import Any


def _platform(name: str) -> Any:
    """A part of the platform, which an installation for the table doesn't have."""
    return importlib.import_module(f"conect_desktop.platform.{name}")
