"""Language, theme, type size, and who types: applied at once, kept for the next start."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from conect_desktop.bridge import settings as keys
from conect_desktop.bridge.i18n import Translations
from conect_desktop.bridge.settings import Setting, Settings
from conect_desktop.domain.vocabulary import LANGUAGES
from conect_desktop.ui import theme

_WITHOUT_COUNTRY: Final = {"en": "English", "es": "Español"}
"""Qt names these with the country whose variety it takes for the usual one."""


def _native(language: str) -> str:
    name = _WITHOUT_COUNTRY.get(language) or QLocale(language).nativeLanguageName()
    return name[:1].upper() + name[1:]


LANGUAGE_NAMES: Final = {language: _native(language) for language in LANGUAGES}


class Preferences(QObject):
    """Three menus and what they set; the look's rules wait for `lay_rules`, when there is a whole window."""

    applied = Signal()

    def __init__(self, settings: Settings, translations: Translations) -> None:
        super().__init__()
        self._settings = settings
        self._translations = translations
        self._base_font = QApplication.font()
        self._dress(rules=False)
        self._language_menu, self._theme_menu, self._size_menu = QMenu(), QMenu(), QMenu()
        self.menus = (self._language_menu, self._theme_menu, self._size_menu)
        self._groups: list[QActionGroup] = []
        self._make(self._language_menu, keys.LANGUAGE)
        self._make(self._theme_menu, keys.THEME)
        self._make(self._size_menu, keys.FONT_SCALE)
        settings.changed.connect(self._changed)
        self._translations.use(settings.get(keys.LANGUAGE))
        self._relabel()

    @property
    def language(self) -> str:
        """The interface's language in use."""
        return self._translations.language

    def _make(self, menu: QMenu, setting: Setting) -> None:
        group = QActionGroup(self)
        self._groups.append(group)
        for choice in setting.choices:
            action = QAction(menu)
            action.setCheckable(True)
            action.setData(choice)
            action.triggered.connect(partial(self._settings.set, setting, choice))
            group.addAction(action)
            menu.addAction(action)

    def apply(self) -> None:
        """Bring the whole application to what is set."""
        self._translations.use(self._settings.get(keys.LANGUAGE))
        self._dress(rules=True)
        self._relabel()
        self.applied.emit()

    def lay_rules(self) -> None:
        """The window is whole: give it the look's rules."""
        self._dress(rules=True)

    def _dress(self, *, rules: bool) -> None:
        look, scale = self._settings.get(keys.THEME), self._settings.get(keys.FONT_SCALE)
        theme.apply(look, scale, self._base_font, rules=rules)

    def _relabel(self) -> None:
        self._language_menu.setTitle(self.tr("Language"))
        self._theme_menu.setTitle(self.tr("Look"))
        self._size_menu.setTitle(self.tr("Type size"))
        looks = {"light": self.tr("Light"), "dark": self.tr("Dark"), "projector": self.tr("Projector")}
        for menu, setting in (
            (self._language_menu, keys.LANGUAGE), (self._theme_menu, keys.THEME), (self._size_menu, keys.FONT_SCALE),
        ):  # fmt: skip
            for action in menu.actions():
                choice = action.data()
                if setting is keys.LANGUAGE:
                    action.setText(LANGUAGE_NAMES[choice] if choice else self.tr("As the computer"))
                elif setting is keys.THEME:
                    action.setText(looks[choice])
                else:
                    action.setText(f"{choice} %")
                action.setChecked(choice == self._settings.get(setting))

    def _changed(self, name: str) -> None:
        if name in (keys.LANGUAGE.name, keys.THEME.name, keys.FONT_SCALE.name):
            self.apply()

    def larger(self) -> None:
        """One step larger type."""
        self._step(1)

    def smaller(self) -> None:
        """One step smaller type."""
        self._step(-1)

    def _step(self, by: int) -> None:
        choices = keys.FONT_SCALE.choices
        position = choices.index(self._settings.get(keys.FONT_SCALE)) + by
        self._settings.set(keys.FONT_SCALE, choices[min(max(position, 0), len(choices) - 1)])
