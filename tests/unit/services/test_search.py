"""Finding by any word: accents and case don't matter, beginnings do, and nothing typed is syntax."""

from __future__ import annotations

import unicodedata
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conect_desktop.errors import Cancelled
from conect_desktop.services.capture import Capture
from conect_desktop.services.search import SearchIndex, match_query
from conect_desktop.storage.book import Book


@pytest.fixture
def capture(book: Book) -> Capture:
    """Marie's form."""
    return Capture(book, "Marie")


@pytest.fixture
def index() -> SearchIndex:
    """An empty index."""
    return SearchIndex()


@pytest.mark.parametrize(
    "typed",
    ["ecluse", "ÉCLUSE", "Eclu", "jardin écluse", "écluse jar", "l'écluse", "l’Ecluse!", "jardin AND ecluse", "17",
     unicodedata.normalize("NFD", "écluse"), "potager", "qua", '"écluse"', "écluse*", "(écluse)"],
)  # fmt: skip
def test_a_place_is_found_by_its_words(book: Book, capture: Capture, index: SearchIndex, typed: str) -> None:
    uuid = capture.add_place(
        {"title": "Jardin de l’Écluse", "sticker": "17", "description": "And a potager", "neighbourhood": "Quais"}
    ).uuid
    capture.add_place({"title": "Ressourcerie"})
    assert index.build(book.db) == 2
    assert index.places(typed) == {uuid}


@pytest.mark.parametrize("typed", ["cluse", "ardin", "jardin ressourcerie", "zzz", "NOT jardin", "title:jardin xyz"])
def test_what_does_not_match_is_not_found(book: Book, capture: Capture, index: SearchIndex, typed: str) -> None:
    capture.add_place({"title": "Jardin de l’Écluse"})
    capture.add_place({"title": "Ressourcerie"})
    index.build(book.db)
    assert index.places(typed) == set()


def test_a_place_is_found_by_what_was_said_about_it(book: Book, capture: Capture, index: SearchIndex) -> None:
    uuid = capture.add_place({"title": "Jardin"}).uuid
    bound = capture.add_note({"text": "Il manque un point d’eau", "place": uuid}).uuid
    free = capture.add_note({"text": "L’eau est chère", "interpretation": "prix"}).uuid
    index.build(book.db)
    assert index.places("eau") == {uuid}
    assert index.notes("eau") == {bound, free}
    assert index.notes("prix") == {free}
    assert index.notes("jardin") == set()


def test_the_index_follows_every_change(book: Book, capture: Capture, index: SearchIndex) -> None:
    index.build(book.db)
    added = capture.add_place({"title": "Jardin"})
    index.refresh(book.db, added.changes)
    assert index.places("jardin") == {added.uuid}
    index.refresh(book.db, capture.change_place(added.uuid, {"title": "Verger"}).changes)
    assert index.places("jardin") == set() and index.places("verger") == {added.uuid}
    index.refresh(book.db, capture.delete("places", [added.uuid]))
    assert index.places("verger") == set()
    undone = book.undo()
    assert undone is not None
    index.refresh(book.db, undone[1].changes)
    assert index.places("verger") == {added.uuid}
    assert index.build(book.db) == 1


def test_nothing_typed_is_no_search(index: SearchIndex) -> None:
    for nothing in ("", "   ", "«!?»", "'\"*-"):
        assert match_query(nothing) is None
        assert index.places(nothing) is None and index.notes(nothing) is None


@given(st.text(max_size=30))
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_anything_may_be_typed(index: SearchIndex, typed: str) -> None:
    """Where nothing is, nothing is found: None for what is no search at all."""
    assert index.places(typed) in (None, set())
    assert index.notes(typed) in (None, set())


@pytest.mark.parametrize(
    "typed",
    ['"', 'a" OR item:*', "NEAR(a b)", "a*b", "^a", "{item}: a", "a -b", "_", "__", "a_b", "\x00", "۱", "²", "ﬁ"],
)
def test_search_syntax_is_only_text(book: Book, capture: Capture, index: SearchIndex, typed: str) -> None:
    capture.add_place({"title": "Jardin"})
    index.build(book.db)
    assert not index.places(typed)


def test_a_refresh_that_fails_leaves_the_index_usable(book: Book, capture: Capture, index: SearchIndex) -> None:
    added = capture.add_place({"title": "Jardin"})
    index.build(book.db)
    with book.reader() as db:
        db.conn.close()
        with pytest.raises(Exception, match="closed"):
            index.refresh(db, added.changes)
    assert index.places("jardin") == {added.uuid}
    index.refresh(book.db, added.changes)


def test_who_looks_before_it_is_built_waits_and_finds(book: Book, capture: Capture, index: SearchIndex) -> None:
    uuid = capture.add_place({"title": "Jardin"}).uuid
    index.begin()
    with ThreadPoolExecutor() as others:
        looking = others.submit(index.places, "jardin")
        assert not looking.done()
        index.build(book.db)
        assert looking.result(10) == {uuid}


def test_who_records_while_it_is_built_does_not_wait_and_is_found(
    book: Book, capture: Capture, index: SearchIndex
) -> None:
    first = capture.add_place({"title": "Jardin"})

    class Meanwhile:
        """While the words are read, somebody changes one place and adds another."""

        def __init__(self) -> None:
            self.later = ""

        def step(self, done: int, total: int) -> None:
            pass

        def check(self) -> None:
            if not self.later:
                changed = capture.change_place(first.uuid, {"title": "Potager"})
                index.refresh(book.db, changed.changes)
                added = capture.add_place({"title": "Verger"})
                self.later = added.uuid
                index.refresh(book.db, added.changes)

    meanwhile = Meanwhile()
    index.begin()
    index.build(book.db, meanwhile)
    assert index.places("potager") == {first.uuid}
    assert index.places("jardin") == set()
    assert index.places("verger") == {meanwhile.later}


def test_who_still_waits_when_it_is_closed_finds_nothing(index: SearchIndex) -> None:
    index.begin()
    with ThreadPoolExecutor() as others:
        looking = others.submit(index.notes, "jardin")
        index.close()
        assert looking.result(10) == set()


class Stop:
    """Somebody asked to stop."""

    def step(self, done: int, total: int) -> None:
        raise Cancelled("index")

    def check(self) -> None:
        raise Cancelled("index")


def test_a_building_that_was_stopped_keeps_nobody_waiting(book: Book, capture: Capture, index: SearchIndex) -> None:
    capture.add_place({"title": "Jardin"})
    index.begin()
    with pytest.raises(Cancelled):
        index.build(book.db, Stop())
    assert index.places("jardin") == set()
