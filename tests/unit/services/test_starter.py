"""The starter sets: complete, and a book's own once they are copied into it."""

from __future__ import annotations

import pytest

from conect_desktop.domain.meeting import ROLES
from conect_desktop.domain.place import VOCABULARY_OF
from conect_desktop.domain.vocabulary import LANGUAGES
from conect_desktop.errors import Trouble
from conect_desktop.services import starter


def test_every_field_with_a_vocabulary_has_one() -> None:
    assert set(VOCABULARY_OF.values()) <= {term.vocabulary for term in starter.terms()}


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


@pytest.mark.parametrize("key", starter.templates())
def test_a_template_says_who_is_needed_and_what_it_asks_at_its_end(key: str) -> None:
    template = starter.template(key)
    assert template.roles and set(template.roles) <= set(ROLES)
    assert all(template.description(language) for language in LANGUAGES)
    asked = {language: starter.evaluation_questions(key, language) for language in LANGUAGES}
    assert all(len(set(questions)) == len(template.evaluation) >= 5 for questions in asked.values())
    assert len({tuple(questions) for questions in asked.values()}) == len(LANGUAGES), "each language has its own words"


def test_a_session_without_a_known_template_asks_nothing_by_itself() -> None:
    assert starter.evaluation_questions(None, "fr") == starter.evaluation_questions("none", "fr") == []


def test_the_charter_session_records_decisions_clause_by_clause() -> None:
    charter = [phase for phase in starter.template("terreau_charter").phases if phase["kind"] == "charter"]
    assert len(charter) >= 3 and all("decision" in phase["records"] for phase in charter)


def test_optional_phases_take_none_of_the_planned_minutes() -> None:
    generic = starter.template("generic_3h")
    assert generic.minutes == sum(phase["minutes"] for phase in generic.phases) - 30
