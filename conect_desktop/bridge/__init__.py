"""Between the services and the window: lanes, models, settings, languages."""

import builtins

import PySide6.QtCore  # noqa: F401  (what it puts in the way of imports is taken away here)

# PySide reads the source of every module that is imported after it, in search of `from __feature__`, and keeps it: a
# third of the time that starting takes, and 24 MB. Nothing here uses `__feature__`.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
