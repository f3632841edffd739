"""The interface's language: seven of them, switched without a restart; what is recorded has a language of its own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from conect_desktop.domain.vocabulary import LANGUAGES
from conect_desktop.paths import resources

_SOURCE = "en"
_QT = {"nb": "nn"}


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001  (the name that lupdate looks for)
    """Mark a text of a table for translation where it stands; it is translated where it is shown."""
    return text


BUTTONS = (
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
)
"""Qt's own buttons that our dialogs have: Qt brings no Romanian."""


def system_language() -> str:
    """The operating system's language where it is one of ours, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.split("-")[0]
        code = "nb" if code in ("no", "nn") else code
        if code in LANGUAGES:
            return code
    return _SOURCE


class Translations:
    """Installs one language in the application; widgets follow through `LanguageChange` events."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []
        self.language = _SOURCE

    def use(self, language: str) -> str:
        """Switch to a language (empty: the system's); gives the one in use."""
        application = QCoreApplication.instance()
        wanted = language or system_language()
        if application is None or (wanted == self.language and self._installed):
            return self.language
        for old in self._installed:
            application.removeTranslator(old)
        self._installed = []
        self.language = wanted
        QLocale.setDefault(QLocale(wanted))
        for folder, name in (
            # of the two Norwegian languages Qt's own buttons know only Nynorsk
            (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{_QT.get(wanted, wanted)}"),
            (str(resources() / "i18n"), f"conect_{wanted}"),
        ):
            translator = QTranslator()
            if translator.load(name, folder):
                application.installTranslator(translator)
                self._installed.append(translator)
        return wanted
