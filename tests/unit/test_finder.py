"""Finding by a few letters."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from conect_desktop.bridge.finder import Entry, found


def _entries(*names: str) -> list[Entry]:
    return [Entry(name, "", lambda: None) for name in names]


def _names(typed: str, *names: str) -> list[str]:
    return [entry.text for entry in found(typed, _entries(*names))]


def test_a_name_that_begins_so_comes_before_one_that_holds_it() -> None:
    assert _names("jar", "Le grand jardin", "Bonjarle", "Jardin des Figuiers") == [
        "Jardin des Figuiers", "Le grand jardin", "Bonjarle",
    ]  # fmt: skip


def test_every_word_must_fit_in_any_order() -> None:
    assert _names("fig jar", "Jardin des Figuiers", "Jardin du canal") == ["Jardin des Figuiers"]


def test_accents_and_case_make_no_difference() -> None:
    assert _names("ECOLE", "École du Pré Fleuri") == ["École du Pré Fleuri"]


def test_nothing_typed_shows_all_in_their_order() -> None:
    assert _names(" ", "b", "a") == ["b", "a"]


@given(st.lists(st.text(min_size=1, max_size=12), max_size=20), st.text(max_size=6))
def test_what_is_found_holds_what_was_typed(names: list[str], typed: str) -> None:
    from conect_desktop.domain.vocabulary import folded

    for entry in found(typed, _entries(*names)):
        assert all(part in folded(entry.text) for part in folded(typed).split())
