"""What the person set, declared in one table; kept in one small file, nothing of a session in it."""

from __future__ import annotations

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


class Settings(QObject):
    """The person's settings; `changed` names the one that changed."""

    changed = Signal(str)

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = QSettings(str(path or paths.settings_file()), QSettings.Format.IniFormat, self)

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
            value = [value] if isinstance(value, str) else list(value or [])
        elif isinstance(default, str):
            value = str(value or "")
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
