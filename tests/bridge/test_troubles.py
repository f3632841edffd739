"""What the window says of a trouble, in the person's language."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import conect_desktop
from conect_desktop.bridge.i18n import Translations
from conect_desktop.bridge.trouble_words import TEXTS
from conect_desktop.bridge.troubles import one_line, words
from conect_desktop.domain.sentence import Sentence
from conect_desktop.errors import Trouble
from conect_desktop.storage.trouble import BookLocked, DiskFull

CODE = Path(conect_desktop.__file__).parent


@pytest.fixture
def french(qtbot: QtBot) -> Iterator[None]:
    translations = Translations()
    translations.use("fr")
    yield
    translations.use("en")


def test_no_text_is_translated_that_nothing_says() -> None:
    said = {
        node.value
        for package in ("services", "storage", "exchange", "basemap", "cartography")
        for path in (CODE / package).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert not sorted(TEXTS - said)


def test_what_a_service_says_is_said_in_the_language_of_the_window(french: None) -> None:
    told = words(Trouble("the session is over", remedy="Start a phase of the agenda to open it again."))
    assert (told.text, told.remedy) == ("La séance est terminée.", "Commencez une phase du déroulé pour la rouvrir.")


def test_gaps_keep_what_stands_in_them(french: None) -> None:
    same = Sentence("{0} records have the number {1}: {2}", 2, "{7}", "Jardin")
    told = one_line(Trouble(same, remedy="Give one of them another number, then trace it."))
    assert told == "2 fiches ont le numéro {7} : Jardin. Donnez un autre numéro à l’une d’elles, puis relevez-la."


def test_a_sentence_that_is_known_says_more_than_its_kind(french: None, tmp_path: Path) -> None:
    locked = BookLocked(Sentence("the book is open already ({0})", "ANA"), path=tmp_path, remedy="Wait.")
    assert words(locked).text == "Le carnet est déjà ouvert (ANA)."
    assert words(locked).details == str(tmp_path)
    assert words(DiskFull("no room", path=tmp_path)).text == "Le disque est plein. Rien n’a été modifié."


def test_a_rare_trouble_is_told_as_it_is_and_where(french: None) -> None:
    rare = Trouble("the moon is in the way", path="here", place="row 3", remedy="Wait.")
    assert words(rare).text == "The moon is in the way."
    assert one_line(rare, where=True) == "here – row 3: The moon is in the way. Wait."
    assert one_line(ValueError("no number")) == "no number"
