"""A lab gives its words to another: what was saved comes out the same, and a bad file changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.session_template import PHASE_KINDS
from conect_desktop.domain.vocabulary import LANGUAGES
from conect_desktop.domain.word_file import Misfit, WordFile, checked, terms_of, told_term
from conect_desktop.domain.wording import PALETTE, SHAPES, VOCABULARIES
from conect_desktop.errors import Trouble
from conect_desktop.exchange.word_files import LARGEST, read_word_file, write_word_file
from conect_desktop.paths import resources
from conect_desktop.services import indicators, records, session_templates, sessions, word_files, words
from conect_desktop.services.books import NewBook, new_book
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Sessions, Terms

SHIPPED = [*resources().glob("vocabularies/*.toml"), *resources().glob("indicators/*.toml"),
           *resources().glob("templates/sessions/*.toml")]  # fmt: skip
KEYS = st.from_regex(r"[a-z]{1,8}(_[a-z0-9]{1,6}){0,2}", fullmatch=True)
LABELS = st.dictionaries(
    st.sampled_from(LANGUAGES),
    st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S")), min_size=1, max_size=40),
    min_size=1,
)
TERMS: st.SearchStrategy[dict[str, Any]] = st.builds(
    dict,
    id=KEYS,
    labels=LABELS,
    color=st.sampled_from([*PALETTE]),
    shape=st.sampled_from(SHAPES),
    symbol=st.sampled_from(words.symbols()),
    conect_map=st.sampled_from(["Gardening", "Advocacy"]),
    osm=st.lists(st.sampled_from(["leisure=garden", "shop=second_hand"]), max_size=2),
)
VOCABULARIES_TOLD = st.builds(
    lambda name, terms: {"vocabulary": {"id": name, "version": 1}, "term": terms},
    st.sampled_from(VOCABULARIES),
    st.lists(TERMS, min_size=1, max_size=5, unique_by=lambda term: term["id"]),
)
PHASES: st.SearchStrategy[dict[str, Any]] = st.builds(
    dict,
    id=KEYS,
    labels=LABELS,
    kind=st.sampled_from(PHASE_KINDS),
    minutes=st.integers(0, 600),
    optional=st.booleans(),
)
TEMPLATES_TOLD = st.builds(
    lambda key, labels, phases: {"template": {"id": key, "version": 2, "labels": labels}, "phase": phases},
    KEYS,
    LABELS,
    st.lists(PHASES, min_size=1, max_size=5, unique_by=lambda phase: phase["id"]),
)
FILES = st.builds(
    lambda lists, templates: WordFile(tuple(lists), (), tuple(templates)),
    st.lists(VOCABULARIES_TOLD, min_size=1, max_size=3, unique_by=lambda part: part["vocabulary"]["id"]),
    st.lists(TEMPLATES_TOLD, max_size=3, unique_by=lambda part: part["template"]["id"]),
)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_file_that_ships_is_such_a_file(path: Path) -> None:
    assert len(read_word_file(path).lines()) == 1


@settings(max_examples=20)
@given(FILES)
def test_what_was_written_is_read_back_the_same(told: WordFile) -> None:
    assert checked(orjson.loads(orjson.dumps(told.as_dict())), words.symbols()) == told


@settings(max_examples=30)
@given(VOCABULARIES_TOLD)
def test_a_word_says_in_a_file_what_it_says_in_a_book(part: dict[str, Any]) -> None:
    assert [told_term(term) for term in terms_of(part, new_id)] == part["term"]


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5), lambda inner: (
    st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(
        ["conect_words", "vocabularies", "vocabulary", "term", "set", "item", "domain", "template", "phase", "id",
         "labels", "en", "version", "extra", "hints", "osm", "kind", "minutes"]), inner, max_size=4)
)))  # fmt: skip
def test_any_other_content_is_refused_with_its_place(content: Any) -> None:
    with pytest.raises(Misfit) as told:
        checked(content, words.symbols())
    assert told.value.what


def good() -> dict[str, Any]:
    """A small file of each kind."""
    return {
        "conect_words": 1,
        "vocabularies": [
            {"vocabulary": {"id": "practices"}, "term": [{"id": "velo", "labels": {"fr": "Vélo"}, "symbol": "bus"}]}
        ],
        "indicator_sets": [
            {
                "set": {"id": "ours", "version": 1, "labels": {"en": "Ours"}, "scale_min": 1, "scale_max": 3},
                "domain": [{"id": "d", "labels": {"en": "D"}}],
                "item": [{"id": "calm", "domain": "d", "labels": {"en": "It is calm here."}}],
            }
        ],
        "templates": [
            {
                "template": {"id": "short", "version": 1, "labels": {"en": "Short"}},
                "phase": [{"id": "map", "kind": "mapping", "minutes": 30, "labels": {"en": "Map"}}],
            }
        ],
    }


def _set(path: str, value: Any) -> Callable[[dict[str, Any]], None]:
    def change(content: dict[str, Any]) -> None:
        *parts, last = [int(part) if part.isdigit() else part for part in path.split(".")]
        node: Any = content
        for part in parts:
            node = node[part]
        node[last] = value

    return change


BAD = [
    ("conect_words", 2, "conect_words"),
    ("vocabularies", {}, "vocabularies"),
    ("vocabularies.0.vocabulary.id", "spells", "[vocabulary]"),
    ("vocabularies.0.term", [], "[[term]]"),
    ("vocabularies.0.term.0.id", "../x", "[[term]] number 1"),
    ("vocabularies.0.term.0.labels", {"en": "a\nb"}, "[[term]] velo"),
    ("vocabularies.0.term.0.labels", {"en": "<b>" * 100}, "[[term]] velo"),
    ("vocabularies.0.term.0.color", "#FFFFFF", "[[term]] velo"),
    ("vocabularies.0.term.0.symbol", "/etc/passwd", "[[term]] velo"),
    ("vocabularies.0.term.0.more", {"deep": {}}, "[[term]] velo"),
    ("vocabularies.0.term", [{"id": "a", "labels": {"en": "A"}}] * 501, "[[term]]"),
    ("indicator_sets.0.set.scale_max", 10, "[set]"),
    ("indicator_sets.0.set.scale_labels", {"en": ["a"]}, "[set]"),
    ("indicator_sets.0.item.0.domain", ["d"], "[[item]] calm"),
    ("indicator_sets.0.item", [], "indicator_sets number 1"),
    ("templates.0.phase.0.minutes", 10**9, "[[phase]] map"),
    ("templates.0.phase.0.kind", "party", "[[phase]] map"),
    ("templates.0.template.labels", None, "[template]"),
]


def test_a_file_of_all_three_is_fit() -> None:
    assert len(checked(good(), words.symbols()).lines()) == 3


@pytest.mark.parametrize(("path", "value", "place"), BAD, ids=lambda value: str(value)[:30])
def test_what_is_wrong_is_told_with_its_place(path: str, value: Any, place: str) -> None:
    content = good()
    _set(path, value)(content)
    with pytest.raises(Misfit) as told:
        checked(content, words.symbols())
    assert place in told.value.place


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("a.json", b"{", "not JSON"),
        ("a.json", b"[" * 100_000, "not JSON"),
        ("a.json", b"\xff\xfe", "not JSON"),
        ("a.toml", b"\xff", "UTF-8"),
        ("a.toml", b"[[", "not TOML"),
        ("a.json", b" " * (LARGEST + 1), "too large"),
    ],
)
def test_a_file_that_is_something_else_is_refused(tmp_path: Path, name: str, data: bytes, what: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(Trouble, match=what) as told:
        read_word_file(path)
    assert (told.value.path, bool(told.value.remedy)) == (path, True)


def test_a_lab_gives_everything_to_a_new_book(book: Book, tmp_path: Path) -> None:
    gardening = Terms(book.db).vocabularies()["practices"].get("gardening")
    assert gardening is not None
    words.add_term(book, "practices", {"labels": {"fr": "Vélo-école"}, "extra": {"osm": ["amenity=training"]}})
    words.change_term(book, gardening.uuid, {"labels": {"fr": "Potager"}, "retired": True})
    own = tmp_path / "own.json"
    own.write_bytes(orjson.dumps(good()))
    word_files.apply(book, own)
    target = tmp_path / "words.json"
    saved = word_files.save(book, target)
    wish = NewBook(lab="Elsewhere", city="Sevilla", country="ES", template="short", words=read_word_file(target))
    with new_book(tmp_path / "new.gpkg", wish) as other:
        assert word_files.of_book(other.db) == saved
        session = next(Sessions(other.db).all())
        assert [phase.minutes for phase in Sessions(other.db).phases_of(session.uuid)] == [30]


def test_a_file_comes_into_a_book_as_one_step_and_takes_no_word_away(book: Book, tmp_path: Path) -> None:
    before = word_files.of_book(book.db)
    path = tmp_path / "words.json"
    path.write_bytes(orjson.dumps(good()))
    applied = word_files.apply(book, path, author="Marie")
    assert applied.changes
    practices = Terms(book.db).vocabularies()["practices"]
    assert practices.terms[0].key == "velo"
    assert len(practices.terms) == 17
    assert not word_files.apply(book, path).changes, "the same file again changes nothing"
    session, _ = sessions.new_session(book, template="short", title="Short one")
    assert session.template == "short"
    book.undo()
    book.undo()
    assert word_files.of_book(book.db) == before


def test_the_words_of_a_language_that_the_file_does_not_speak_stay(book: Book, tmp_path: Path) -> None:
    part = {"vocabulary": {"id": "practices"}, "term": [{"id": "gardening", "labels": {"en": "Growing"}}]}
    path = tmp_path / "words.json"
    path.write_bytes(orjson.dumps(part))
    word_files.apply(book, path)
    gardening = Terms(book.db).vocabularies()["practices"].get("gardening")
    assert gardening is not None
    assert (gardening.labels["en"], gardening.labels["fr"]) == ("Growing", "Jardinage")


def test_a_scale_that_was_answered_on_is_not_changed(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "words.json"
    path.write_bytes(orjson.dumps(good()))
    word_files.apply(book, path)
    (calm,) = rows_of(book.db, "indicators").where(key="calm")
    indicators.save_slip(book, next(Sessions(book.db).all()).uuid, None, 1, {calm.uuid: 3})
    content = good()
    content["indicator_sets"][0]["set"]["scale_max"] = 5
    path.write_bytes(orjson.dumps(content))
    with pytest.raises(Trouble, match="scale") as told:
        word_files.apply(book, path)
    assert (told.value.path, told.value.place) == (path, "[set] ours")


def test_one_list_or_set_can_be_saved_by_itself_and_never_over_a_file(book: Book, tmp_path: Path) -> None:
    target = tmp_path / "one.json"
    assert word_files.save(book, target, only="practices").lines() == ["words: practices, 16"]
    with pytest.raises(Trouble):
        word_files.save(book, target)
    with pytest.raises(Trouble, match="nothing named"):
        word_files.save(book, tmp_path / "two.json", only="nothing")


def test_what_people_said_is_not_in_the_file(book: Book, tmp_path: Path) -> None:
    records.add(book, "places", {"title": "Jardin secret", "practices": ["gardening"]})
    word_files.save(book, tmp_path / "words.json")
    assert b"secret" not in (tmp_path / "words.json").read_bytes()


def test_a_template_of_the_lab_is_used_for_its_sessions(book: Book) -> None:
    told = session_templates.template(book.db, "generic_3h")
    first = {**told.phases[0], "minutes": 7}
    changed = type(told)(told.key, told.version, told.labels, told.descriptions, (first,), told.roles)
    session_templates.save(book, changed)
    session, _ = sessions.new_session(book, template="generic_3h", title="One phase")
    assert [phase.minutes for phase in Sessions(book.db).phases_of(session.uuid)] == [7]


def test_a_written_file_is_json_that_a_person_can_read(book: Book, tmp_path: Path) -> None:
    write_word_file(word_files.of_book(book.db, ("templates",)), tmp_path / "words.json")
    assert (tmp_path / "words.json").read_text("utf-8").startswith('{\n  "conect_words": 1')


def test_what_another_program_wrote_into_the_book_is_told_rather_than_given_away(book: Book, tmp_path: Path) -> None:
    with book.write("outside") as step:
        step.db.execute("UPDATE terms SET labels = '[1]', extra = '[]' WHERE key = 'gardening'")
        step.db.execute("UPDATE templates SET content = 'x' WHERE key = 'walk'")
    target = tmp_path / "words.json"
    assert read_word_file_of(book, target)["gardening"] == {"en": "gardening"}
    with book.write("outside") as step:
        step.db.execute("UPDATE terms SET color = 'yellow' WHERE key = 'gardening'")
    with pytest.raises(Trouble, match="colour") as told:
        word_files.save(book, tmp_path / "other.json")
    assert "gardening" in (told.value.place or "")
    assert not (tmp_path / "other.json").exists()


def read_word_file_of(book: Book, target: Path) -> dict[str, Any]:
    """Labels of the practices in the file that a book is saved to."""
    word_files.save(book, target)
    practices = read_word_file(target).vocabularies[0]
    return {term["id"]: term["labels"] for term in practices["term"]}
