"""What the person set, declared in one table; kept in one small file, nothing of a session in it."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from conect_desktop import paths


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its name in the file, what it is before anyone set it, and what it may be."""

    name: str
    default: Any
    choices: tuple[Any, ...] = ()


LANGUAGE: Final = Setting("language", "", ("", "en", "fr", "es", "nl", "ro", "sv", "nb"))
"""Interface language; empty follows the operating system."""
THEME: Final = Setting("theme", "light", ("light", "dark", "projector"))
FONT_SCALE: Final = Setting("font_scale", 100, (80, 90, 100, 110, 125, 150, 175, 200))
"""Per cent."""
AUTHOR: Final = Setting("author", "")
"""Who types; stands in the journal."""
RECENT: Final = Setting("recent", [])
"""Paths of the books opened last."""
PACKS: Final = Setting("packs", [])
"""Paths of the base-map packs in use."""
PACKS_OFF: Final = Setting("packs_off", [])
"""Paths of this laptop's own base maps that the person took away."""
SERVERS: Final = Setting("servers", [])
"""Addresses of servers of features that answered, the newest first."""
MAP_SOURCE: Final = Setting("map_source", "")
"""Address or path of the large base map that areas are taken from; empty for the one the program knows."""
TOUR_SEEN: Final = Setting("tour_seen", 0, (0, 1))
"""Whether the first look around was taken or skipped."""
GEOMETRY: Final = Setting("geometry", QByteArray())
WINDOW_STATE: Final = Setting("state", QByteArray())

COLUMNS: Final = Setting("columns", QByteArray())
"""Which columns the list shows, in which order and width."""

TABLE: Final = (
    LANGUAGE,
    THEME,
    FONT_SCALE,
    AUTHOR,
    RECENT,
    PACKS,
    PACKS_OFF,
    SERVERS,
    MAP_SOURCE,
    TOUR_SEEN,
    GEOMETRY,
    WINDOW_STATE,
    COLUMNS,
)
MAX_RECENT: Final = 8


_LARGEST: Final = 1_000_000
_OBJECTS: Final = (b"Variant(", b"DateTime(")
"""What Qt reads as objects, which this program never writes."""


def _set_aside_what_is_broken(path: Path) -> None:
    """Move a file away that this program can't have written, before Qt reads it: some damage would end the program."""
    if not paths.is_file(path):
        return
    with suppress(OSError):
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
        if len(data) > _LARGEST or any(mark in data for mark in _OBJECTS):
            os.replace(path, path.with_name(f"{path.name}.broken"))


class Settings(QObject):
    """The person's settings; `changed` names the one that changed."""

    changed = Signal(str)

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        path = path or paths.settings_file()
        _set_aside_what_is_broken(path)
        self._store = QSettings(str(path), QSettings.Format.IniFormat, self)

    def get(self, setting: Setting) -> Any:
        """The value, or the default where the file says nothing fit."""
        value: Any = self._store.value(setting.name, setting.default)
        default = setting.default
        if isinstance(default, int):
            try:
                value = int(value)
            except (TypeError, ValueError):
                value = default
        elif isinstance(default, list):
            listed = [value] if isinstance(value, str) else value if isinstance(value, list) else []
            value = [one for one in listed if isinstance(one, str)]
        elif isinstance(default, str):
            value = value if isinstance(value, str) else default
        elif not isinstance(value, type(default)):
            value = default
        return value if not setting.choices or value in setting.choices else default

    def set(self, setting: Setting, value: Any) -> None:
        """Keep a value and tell whoever listens."""
        if value != self.get(setting):
            self._store.setValue(setting.name, value)
            self.changed.emit(setting.name)

    def remember_book(self, path: Path) -> None:
        """Put a book at the head of the recent ones."""
        recent = [str(path), *(other for other in self.get(RECENT) if other != str(path))]
        self.set(RECENT, recent[:MAX_RECENT])

    def flush(self) -> None:
        """Write to the file now."""
        self._store.sync()
