"""Seven languages: every text is translated, placeholders and plural forms are kept, compiled files are up to date."""

from __future__ import annotations

import importlib.util
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.i18n import Translations

I18N = Path(__file__).resolve().parents[2] / "resources" / "i18n"
LANGUAGES = ("fr", "es", "nl", "ro", "sv", "nb")
PLURALS = {"ro": 3}
"""Forms a language has for a number (CLDR); two where nothing else is said."""


@pytest.fixture(scope="module")
def refresh() -> ModuleType:
    """The script that a translator runs."""
    spec = importlib.util.spec_from_file_location("refresh", I18N / "refresh.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _messages(language: str) -> list[tuple[str, ET.Element]]:
    root = ET.parse(I18N / f"conect_{language}.ts").getroot()
    return [(message.findtext("source", ""), message) for message in root.iter("message")]


def _forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    found = translation.findall("numerusform") or [translation]
    return [form.text or "" for form in found]


def test_every_text_of_the_code_is_translated_and_compiled(refresh: ModuleType) -> None:
    assert refresh.check() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_and_mnemonics_are_kept(language: str) -> None:
    wrong = []
    for source, message in _messages(language):
        wanted = sorted(re.findall(r"\{\d\}", source))
        for form in _forms(message):
            if sorted(re.findall(r"\{\d\}", form)) != wanted:
                wrong.append((source, form))
            if (source.count("&") == 1) != (form.count("&") == 1):
                wrong.append((source, form))
            if source.startswith("%n") and message.get("numerus") and "%n" not in form:
                wrong.append((source, form))
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_have_all_plural_forms_of_the_language(language: str) -> None:
    for source, message in _messages(language):
        if message.get("numerus") == "yes":
            assert len(_forms(message)) == PLURALS.get(language, 2), source


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_so_long_that_a_button_cannot_show_it(language: str) -> None:
    long = [
        (source, form)
        for source, message in _messages(language)
        for form in _forms(message)
        if len(form) > max(24, 2.2 * len(source))
    ]
    assert not long


@pytest.mark.parametrize("language", LANGUAGES)
def test_actions_of_one_menu_have_different_words(language: str) -> None:
    root = ET.parse(I18N / f"conect_{language}.ts").getroot()
    actions = next(context for context in root.iter("context") if context.findtext("name") == "Actions")
    words = [_forms(message)[0] for message in actions.iter("message") if "&" not in message.findtext("source", "")]
    assert len(words) == len(set(words))


def test_the_interface_is_in_the_language_chosen(qtbot: object) -> None:
    from PySide6.QtCore import QCoreApplication

    translations = Translations()
    seen = set()
    for language in ("en", *LANGUAGES):
        assert translations.use(language) == language
        seen.add(QCoreApplication.translate("Actions", "Open book…"))
    translations.use("en")
    assert len(seen) == 7


def test_the_buttons_that_qt_names_are_in_the_language_too(qtbot: QtBot) -> None:
    translations = Translations()
    buttons = QDialogButtonBox.StandardButton
    seen = {}
    for language in LANGUAGES:
        translations.use(language)
        box = QDialogButtonBox(buttons.Cancel | buttons.Close)
        qtbot.addWidget(box)
        seen[language] = {button.text() for button in box.buttons()}
    translations.use("en")
    assert seen["ro"] == {"Renunță", "Închide"}
    assert not any(seen[language] & {"Cancel", "Close"} for language in LANGUAGES if language != "en")
