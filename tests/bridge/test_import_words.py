"""Whatever a reader or the mapping says of a row, the window says it in the person's language."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import conect_desktop
from conect_desktop.bridge.i18n import Translations
from conect_desktop.bridge.import_words import PATTERNS, report_lines, said
from conect_desktop.bridge.trouble_words import TEXTS
from conect_desktop.domain.sentence import FieldName, Sentence
from conect_desktop.services.import_report import SHOWN, BadRow, ImportReport, LikelyDouble

CODE = Path(conect_desktop.__file__).parent


def patterns() -> Iterator[str]:
    """The patterns of every sentence that is made anywhere in the program."""
    for path in CODE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = getattr(node.func, "attr", getattr(node.func, "id", ""))
                if name in ("Sentence", "_alter"):
                    wanted = node.args[0].body if isinstance(node.args[0], ast.IfExp) else node.args[0]
                    others = [node.args[0].orelse] if isinstance(node.args[0], ast.IfExp) else []
                    for text in (wanted, *others):
                        if isinstance(text, ast.Constant):
                            yield str(text.value)


@pytest.fixture
def french(qtbot: QtBot) -> Iterator[None]:
    translations = Translations()
    translations.use("fr")
    yield
    translations.use("en")


def test_every_sentence_that_is_made_can_be_translated() -> None:
    """Those of troubles are said with the troubles."""
    made = set(patterns())
    assert sorted(made - TEXTS) == sorted(PATTERNS)
    assert {text for text in TEXTS if "{0}" in text} <= made


def test_a_sentence_is_its_text_for_whoever_writes_it_down() -> None:
    sentence = Sentence("{0} cut at {1} characters", FieldName("title"), 300)
    assert sentence == "title cut at 300 characters"
    assert {sentence: 1} == {"title cut at 300 characters": 1}


def test_braces_in_what_people_wrote_stay_as_they_are() -> None:
    assert said(Sentence("its position is {0}", "{0} {x}")) == "its position is {0} {x}"


@pytest.mark.usefixtures("french")
def test_a_field_is_called_as_the_window_calls_it() -> None:
    sentence = Sentence("{0} not in the vocabulary, kept in the description", FieldName("practices"))
    assert said(sentence) == "Pratiques : pas dans le vocabulaire, gardé dans la description"


@pytest.mark.usefixtures("french")
def test_a_sentence_within_a_sentence_is_translated_too() -> None:
    inner = Sentence("a latitude is not between -90 and 90 degrees")
    told = said(Sentence("{0}; longitude and latitude may be swapped", inner))
    assert told == "une latitude n’est pas entre -90 et 90 degrés ; longitude et latitude sont peut-être échangées"


@pytest.mark.usefixtures("french")
def test_a_report_is_told_line_by_line() -> None:
    report = ImportReport(unit="row")
    report.hints.append(Sentence("heights dropped"))
    report.bad = [BadRow(number, "row", "Jardin", Sentence("it has no position")) for number in range(SHOWN)]
    report.bad_count = SHOWN + 2
    report.doubles = [LikelyDouble(7, "row", "Four", "Four à pain", "u", 12.4)]
    report.doubles_count = 1
    report.altered[Sentence("{0} not understood, left out", FieldName("start_year"))] += 3
    report.unused["fax"] += 1
    lines = report_lines(report)
    assert lines[0] == "altitudes laissées de côté"
    assert lines[1] == "Ligne 0 (Jardin): il n’a pas de position"
    assert lines[SHOWN + 1 :] == [
        "et 2 autres qui ne peuvent pas être importées",
        "Ligne 7 (Four): sans doute Four à pain, à 12 m",
        "Depuis (année) : pas compris, laissé de côté: 3",
        "colonnes qu’aucun champ ne prend : fax",
    ]
