"""The starter sets: complete, and a book's own once they are copied into it."""

from __future__ import annotations

import pytest

from conect_desktop.domain.place import VOCABULARY_OF
from conect_desktop.domain.vocabulary import LANGUAGES
from conect_desktop.errors import Trouble
from conect_desktop.services import starter


def test_every_field_with_a_vocabulary_has_one() -> None:
    names = {name for name, _ in starter.vocabulary_names()}
    assert set(VOCABULARY_OF.values()) <= names
    assert names == {term.vocabulary for term in starter.terms()}


def test_a_term_has_an_identity_of_its_own_each_time() -> None:
    """Two books never share a row."""
    first, second = ({term.uuid for term in starter.terms()} for _ in range(2))
    assert len(first) == len(second) and not first & second


def test_keys_are_unique_within_a_vocabulary_and_labels_in_every_language() -> None:
    seen = [(term.vocabulary, term.key) for term in starter.terms()]
    assert len(seen) == len(set(seen))
    assert all(set(LANGUAGES) <= term.labels.keys() for term in starter.terms())


def test_the_default_template_is_there_and_an_unknown_one_names_the_others() -> None:
    assert starter.template(starter.DEFAULT_TEMPLATE).label("fr")
    with pytest.raises(Trouble) as caught:
        starter.template("none")
    assert starter.DEFAULT_TEMPLATE in str(caught.value)


def test_indicator_sets_have_items_and_counters() -> None:
    sets = list(starter.indicator_sets())
    assert sets and any(content.get("item") for content in sets) and any(content.get("counter") for content in sets)
