"""The report's own words: whole in seven languages, plurals and dates as each of them has them."""

from __future__ import annotations

import string
import tomllib
from typing import Any

import pytest

from conect_desktop.domain.release import REASONS
from conect_desktop.domain.vocabulary import LANGUAGES
from conect_desktop.exchange.report_words import plain, plural_form, words
from conect_desktop.paths import resources

_TOLD: dict[str, Any] = tomllib.loads((resources() / "templates" / "report.toml").read_text("utf-8"))
_BY_NAME = [section for section in _TOLD if section not in ("languages", "months")]


@pytest.mark.parametrize("section", _BY_NAME)
def test_every_line_has_all_languages(section: str) -> None:
    for name, by_language in _TOLD[section].items():
        assert set(by_language) == set(LANGUAGES), name
        assert all(by_language.values()), name


@pytest.mark.parametrize("section", ["languages", "months"])
def test_months_and_tags_are_there_in_all_languages(section: str) -> None:
    assert set(_TOLD[section]) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_year_has_twelve_different_months(language: str) -> None:
    assert len(set(_TOLD["months"][language])) == 12


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_count_has_as_many_forms_as_its_language(language: str) -> None:
    forms = {plural_form(language, count) for count in range(200)}
    for name, by_language in _TOLD["counts"].items():
        assert len(by_language[language]) == max(forms) + 1, name
        assert all("{0}" in form for form in by_language[language]), name


def test_sentences_are_filled_alike_in_all_languages() -> None:
    for section in ("sentences", "dates"):
        for name, by_language in _TOLD[section].items():
            holes = {
                frozenset(hole for _, hole, _, _ in string.Formatter().parse(text) if hole is not None)
                for text in by_language.values()
            }
            assert len(holes) == 1, name


def test_every_reason_has_words() -> None:
    assert set(_TOLD["reasons"]) == set(REASONS)


@pytest.mark.parametrize(
    ("language", "count", "told"),
    [
        ("en", 0, "0 places"), ("en", 1, "1 place"), ("en", 2, "2 places"),
        ("fr", 0, "0 lieu"), ("fr", 1, "1 lieu"), ("fr", 2, "2 lieux"),
        ("es", 1, "1 lugar"), ("nl", 3, "3 plekken"), ("sv", 1, "1 plats"), ("nb", 2, "2 steder"),
        ("ro", 1, "1 loc"), ("ro", 0, "0 locuri"), ("ro", 19, "19 locuri"), ("ro", 20, "20 de locuri"),
        ("ro", 101, "101 locuri"), ("ro", 120, "120 de locuri"), ("fr", 12345, "12\u00a0345 lieux"),
    ],
)  # fmt: skip
def test_counts_take_the_plural_of_their_language(language: str, count: int, told: str) -> None:
    assert words(language).count("place", count) == told


@pytest.mark.parametrize(
    ("language", "iso", "precision", "told"),
    [
        ("en", "2026-03-14", "day", "14 March 2026"), ("fr", "2026-03-01", "day", "1er mars 2026"),
        ("es", "2026-03-14", "day", "14 de marzo de 2026"), ("nl", "2026-03-14", "day", "14 maart 2026"),
        ("ro", "2026-03-14", "day", "14 martie 2026"), ("sv", "2026-03-14", "day", "14 mars 2026"),
        ("nb", "2026-03-14", "day", "14. mars 2026"), ("es", "2026-03", "day", "marzo de 2026"),
        ("fr", "1974-05-01", "decade", "les années 1970"), ("sv", "1974", "decade", "1970-talet"),
        ("en", "1974-05-01", "year", "1974"), ("en", "1974", "month", "1974"),
        ("en", "2026-03-14T12:20:00.000Z", "day", "14 March 2026"), ("en", "soon", "day", "soon"),
        ("en", "2026-13-01", "day", "2026-13-01"), ("en", "2026-03-14", "moon", "14 March 2026"),
    ],
)  # fmt: skip
def test_dates_are_told_in_words_no_finer_than_they_are_meant(
    language: str, iso: str, precision: str, told: str
) -> None:
    assert words(language).date(iso, precision) == told


@pytest.mark.parametrize(
    ("language", "value", "told"),
    [("fr", 3.43, "3,43"), ("en", 3.4, "3.4"), ("nl", 2000, "2000"), ("es", 20000.5, "20.000,5"), ("sv", -1, "−1")],
)
def test_numbers_are_written_as_the_language_does(language: str, value: float, told: str) -> None:
    assert words(language).number(value) == told


def test_an_unknown_language_speaks_english() -> None:
    assert words("xx").heading("map") == "The map"
    assert words("xx").tag == "en-GB"


def test_typed_text_loses_what_no_page_can_hold() -> None:
    assert plain(" a\r\nb\u2028c\x00\ud800\x07\u202e ") == "a\nb\nc"
    assert plain("abcdef", 4) == "abc…"


@pytest.mark.parametrize(
    ("language", "name", "told"),
    [("en", "Members", "Members: "), ("fr", "Membres", "Membres\u00a0: "), ("fr", "Où ?", "Où ? ")],
)
def test_a_name_stands_before_its_value_as_the_language_has_it(language: str, name: str, told: str) -> None:
    assert words(language).before(name) == told
