"""A lab changes its words: every change is one step, and nothing that was said loses its word."""

from __future__ import annotations

import pytest

from conect_desktop.domain.vocabulary import Term
from conect_desktop.domain.wording import MERGED_INTO, VOCABULARIES, contrast_with_white, same_sign
from conect_desktop.services import records, words
from conect_desktop.services.fields import Unfit
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Places, Terms


def term(book: Book, key: str, vocabulary: str = "practices") -> Term:
    found = Terms(book.db).vocabularies()[vocabulary].get(key)
    assert found is not None
    return found


def keys(book: Book, vocabulary: str = "practices") -> list[str]:
    return [one.key for one in Terms(book.db).vocabularies()[vocabulary].terms]


def test_every_book_has_the_lists_that_can_be_edited(book: Book) -> None:
    assert set(Terms(book.db).vocabularies()) == set(VOCABULARIES)


def test_a_new_word_stands_before_other_with_a_sign_of_its_own(book: Book) -> None:
    uuid, _ = words.add_term(book, "practices", {"labels": {"fr": "  Vélo-école ", "en": ""}}, author="Marie")
    added = Terms(book.db).get(uuid)
    assert added is not None
    assert (added.key, dict(added.labels)) == ("velo_ecole", {"fr": "Vélo-école"})
    assert keys(book)[-3:] == ["velo_ecole", "other", "dont_know"]
    others = Terms(book.db).vocabularies()["practices"].terms
    assert same_sign(added, others) is None
    assert contrast_with_white(added.color) >= 3
    book.undo()
    assert "velo_ecole" not in keys(book)
    assert [one.position for one in Terms(book.db).vocabularies()["practices"].terms] == list(range(len(keys(book))))


def test_two_new_words_that_read_alike_have_keys_of_their_own(book: Book) -> None:
    words.add_term(book, "practices", {"labels": {"fr": "Vélo"}})
    uuid, _ = words.add_term(book, "practices", {"labels": {"es": "Velo"}})
    added = Terms(book.db).get(uuid)
    assert added is not None
    assert added.key == "velo_2"


def test_labels_sign_and_meaning_elsewhere_are_changed_and_undone(book: Book) -> None:
    old = term(book, "gardening")
    fields = {
        "labels": {**old.labels, "fr": "Potager"}, "color": "#283593", "shape": "house", "symbol": "sprout",
        "extra": {"conect_map": "Gardening", "osm": ["leisure=garden", "garden:type=community"]},
    }  # fmt: skip
    words.change_term(book, old.uuid, fields, author="Marie")
    new = term(book, "gardening")
    assert (new.labels["fr"], new.color, new.shape, new.symbol) == ("Potager", "#283593", "house", "sprout")
    assert new.extra["osm"] == ["leisure=garden", "garden:type=community"]
    words.change_term(book, old.uuid, {"extra": {"osm": None}})
    assert dict(term(book, "gardening").extra) == {"conect_map": "Gardening"}
    book.undo()
    book.undo()
    assert term(book, "gardening") == old


UNFIT: list[tuple[str, dict[str, object]]] = [
    ("labels", {"labels": {}}),
    ("labels", {"labels": {"en": "Repair and reuse"}}),
    ("labels", {"labels": {"tlh": "Qapla"}}),
    ("labels", {"labels": {"en": "x" * 61}}),
    ("color", {"color": "#FFFF00"}),
    ("color", {"color": "green"}),
    ("shape", {"shape": "blob"}),
    ("symbol", {"symbol": "../../secret"}),
    ("symbol", {"symbol": "unknown_picture"}),
    ("osm", {"extra": {"osm": ["garden"]}}),
    ("key", {"key": "other_key"}),
]


def test_what_cannot_be_kept_names_its_field_and_changes_nothing(book: Book) -> None:
    old = term(book, "gardening")
    for field, fields in UNFIT:
        with pytest.raises(Unfit) as told:
            words.change_term(book, old.uuid, fields)
        assert field in {problem.field for problem in told.value.problems}, fields
    assert term(book, "gardening") == old


def test_a_word_from_elsewhere_with_a_pale_colour_can_still_be_renamed(book: Book) -> None:
    old = term(book, "gardening")
    with book.write("test") as step:
        Terms(step.db).change(old.uuid, {"color": "#FFFF00"})
    words.change_term(book, old.uuid, {"labels": {"en": "Growing"}})
    assert term(book, "gardening").labels["en"] == "Growing"


def test_words_are_put_in_order_one_by_one(book: Book) -> None:
    before = keys(book, "modes")
    words.move_term(book, term(book, before[1], "modes").uuid, -1)
    assert keys(book, "modes")[:2] == [before[1], before[0]]
    words.move_term(book, term(book, before[1], "modes").uuid, -5)
    assert keys(book, "modes")[0] == before[1]
    book.undo()
    book.undo()
    assert keys(book, "modes") == before


def test_a_retired_word_is_not_offered_and_still_read_on_what_has_it(book: Book) -> None:
    saved = records.add(book, "places", {"title": "Jardin", "practices": ["gardening"]})
    words.change_term(book, term(book, "gardening").uuid, {"retired": True})
    practices = Terms(book.db).vocabularies()["practices"]
    assert "gardening" not in {one.key for one in practices.offered()}
    place = Places(book.db).get(saved.uuid)
    assert place is not None
    assert practices.label(place.practices[0], "fr") == "Jardinage"


def test_everything_that_had_a_word_follows_it_into_another_and_back(book: Book) -> None:
    one = records.add(book, "places", {"title": "A", "practices": ["gardening", "sport_play"], "status": "paused"})
    both = records.add(book, "places", {"title": "B", "practices": ["sport_play", "gardening"]})
    words.merge_terms(book, term(book, "sport_play").uuid, term(book, "gardening").uuid)
    places = Places(book.db)
    assert [tuple(p.practices) for p in places.some([one.uuid, both.uuid])] == [("gardening",), ("gardening",)]
    gone = term(book, "sport_play")
    assert gone.retired
    assert gone.extra[MERGED_INTO] == "gardening"
    book.undo()
    assert {tuple(p.practices) for p in places.some([one.uuid, both.uuid])} == {
        ("gardening", "sport_play"), ("sport_play", "gardening"),
    }  # fmt: skip
    assert not term(book, "sport_play").retired


FOLLOWING = [
    ("place_statuses", "places", "status"),
    ("tenures", "places", "tenure"),
    ("space_types", "places", "space_type"),
    ("note_kinds", "notes", "kind"),
    ("actor_kinds", "actors", "kind"),
    ("resource_kinds", "resources", "kind"),
]


def test_records_of_every_kind_follow(book: Book) -> None:
    for vocabulary, table, field in FOLLOWING:
        first, second = keys(book, vocabulary)[:2]
        text = "text" if table == "notes" else "title"
        more = {"mode": "have"} if table == "resources" else {}
        saved = records.add(book, table, {text: "A", field: first, **more})
        words.merge_terms(book, term(book, first, vocabulary).uuid, term(book, second, vocabulary).uuid)
        assert book.db.execute(f'SELECT "{field}" FROM "{table}" WHERE uuid = ?', (saved.uuid,)).fetchone() == (second,)
