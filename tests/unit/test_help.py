"""The help in each language has the pages of the English one, with their outline, links, code and keys, and calls each
button by the name that it bears in the window."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from conect_desktop.domain.vocabulary import LANGUAGES

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
HELP = RESOURCES / "help"
TRANSLATED = [code for code in LANGUAGES if code != "en" and (HELP / code).is_dir()]
PAGES = sorted(path.name for path in (HELP / "en").glob("*.md"))

KEY_NAMES = {
    **dict.fromkeys(("Maj", "Mayús", "Skift"), "Shift"),
    **dict.fromkeys(("Entrée", "Intro", "Retur"), "Enter"),
    **dict.fromkeys(("Suppr", "Supr", "Del"), "Delete"),
    **dict.fromkeys(("Début", "Inicio"), "Home"),
    **dict.fromkeys(("Échap", "Escape"), "Esc"),
    **dict.fromkeys(
        ("Espace", "Espacio", "Spațiu", "spatiebalk", "blanksteg", "Blanksteg", "mellanslag", "mellomrom"), "Space"
    ),
}
"""What keyboards of other languages call a key → its English name."""

QUOTES = {"fr": "« »", "es": "«»", "nl": "‘’", "ro": "„”", "sv": "””", "nb": "«»", "en": "“”"}


def _page(language: str, name: str) -> str:
    return (HELP / language / name).read_text("utf-8")


def _words(text: str) -> str:
    """A text of the window as it is read: without mnemonic, dots, count and key, and whichever apostrophe was typed."""
    text = re.sub(r"&(?=\w)", "", text).replace("'", "’")
    return re.sub(r"(…| \(%n\)| \(Enter\))+$", "", text).strip()


@cache
def _window(language: str) -> dict[str, frozenset[str]]:
    """What the window says in English → what it says in the language, as the translators' file has it."""
    found: dict[str, set[str]] = {}
    contexts = ET.parse(RESOURCES / "i18n" / f"conect_{language}.ts").getroot().iter("context")
    # pictures and colours are called by common words, which a page uses for other things
    for message in (
        one for context in contexts if context.findtext("name") != "Words" for one in context.iter("message")
    ):
        translation = message.find("translation")
        assert translation is not None
        forms = translation.findall("numerusform") or [translation]
        found.setdefault(_words(message.findtext("source", "")), set()).update(
            _words(form.text or "") for form in forms
        )
    return {source: frozenset(texts) for source, texts in found.items()}


def _names(language: str, text: str) -> list[str]:
    """What a page sets apart: bold, italic, in a cell of a table, in quotation marks; a path of menus in its parts."""
    bare = re.sub(r"`[^`]*`", "`", text)
    opening, closing = (part.strip() for part in (QUOTES[language][:1], QUOTES[language][-1:]))
    spans = re.findall(r"(\*\*?)(?=\S)((?:(?!\*|\n\n).)+?)\1", bare, re.DOTALL)
    quoted = re.findall(rf"{opening}\s?([^{opening}]+?)\s?{closing}(?!\w)", bare)
    cells = [cell for line in bare.splitlines() if line.startswith("|") for cell in line.split("|")]
    parts = [part for span in (*(span for _, span in spans), *quoted, *cells) for part in re.split("[→›]", span)]
    # a single letter is a key, not a name
    return [word for part in parts if len(word := _words(re.sub(r"\s+", " ", part))) > 1]


def _keys(text: str) -> tuple[Counter[str], set[str], Counter[str]]:
    """Chords and function keys of a page, keys that have a name, and keys of one letter."""
    for theirs, ours in KEY_NAMES.items():
        text = re.sub(rf"\b{theirs}\b", ours, text)
    chords = Counter(re.findall(r"(?:(?:Ctrl|Alt|Shift)\+)+(?:\+|\w+)|\bF\d+\b", text))
    named = set(re.findall(r"\b(?:Enter|Tab|Delete|Home|Esc|Space)\b", text))
    return chords, named, Counter(re.findall(r"\*\*(\w)\*\*", text))


def test_there_are_pages_to_read() -> None:
    assert "start.md" in PAGES
    assert "fr" in TRANSLATED


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_page_is_there_and_no_other(language: str) -> None:
    assert sorted(path.name for path in (HELP / language).glob("*.md")) == PAGES


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", TRANSLATED)
def test_a_page_has_the_outline_of_the_english_one(language: str, name: str) -> None:
    outline = r"^(#+|[-*]|\d+\.|\|)(?= |$)"
    assert re.findall(outline, _page(language, name), re.MULTILINE) == re.findall(
        outline, _page("en", name), re.MULTILINE
    )


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", TRANSLATED)
def test_links_pictures_and_code_are_the_same(language: str, name: str) -> None:
    kept = r"(!?)\[[^\]]*\]\(([^)\s]+)[^)]*\)|(`+[^`]+`+)"
    assert Counter(re.findall(kept, _page(language, name))) == Counter(re.findall(kept, _page("en", name)))


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", TRANSLATED)
def test_the_same_keys_are_told(language: str, name: str) -> None:
    assert _keys(_page(language, name)) == _keys(_page("en", name))


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", TRANSLATED)
def test_what_the_window_calls_something_the_help_calls_so_too(language: str, name: str) -> None:
    window = _window(language)
    told = Counter(_names(language, _page(language, name)))
    wrong = []
    for english, times in Counter(_names("en", _page("en", name))).items():
        theirs = window.get(english, frozenset())
        if theirs and sum(told[text] for text in theirs) < times:
            wrong.append((english, times, sorted(theirs)))
    assert not wrong


def test_a_button_called_by_another_name_is_noticed() -> None:
    names = _names("es", "Pulse *Cuaderno → Guardar una\ncopia…*, **N** o «Guardar la ronda».\n\n| Mapa | Ctrl+2 |")
    assert names == ["Cuaderno", "Guardar una copia", "Guardar la ronda", "Mapa", "Ctrl+2"]
    assert _window("es")["Save a copy"] == {"Guardar una copia"}
    assert _keys("Ctrl+Mayús+P, Ctrl++, **Y**, Supr, F9") == _keys("Ctrl+Shift+P, Ctrl++, **Y**, Delete, F9")
