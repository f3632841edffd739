"""What the report says: all that leaves, in order, and nothing that stays."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from conect_desktop.domain.disagreement import Disagreement
from conect_desktop.domain.meeting import Decision, TimelineEvent
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.release import (
    ALLOWED,
    AUDIENCES,
    Audience,
    Consents,
    Content,
    Kind,
    Release,
    Released,
    release_content,
)
from conect_desktop.domain.release.sealed import SEAL
from conect_desktop.domain.session import Consent, Participant
from conect_desktop.domain.vocabulary import LANGUAGES
from conect_desktop.exchange.files import LeftOut
from conect_desktop.exchange.labels import Context
from conect_desktop.exchange.report import blocks
from conect_desktop.exchange.report_model import Block, Facts, Heading, Picture, Pictures, Quote, Table
from conect_desktop.exchange.report_words import words
from conect_desktop.services.leaving import prepared
from conect_desktop.storage.book import Book
from tests.fresh import fresh_demo
from tests.unit.exchange.releasing import context


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """The demo book, read only."""
    with Book.open(fresh_demo(tmp_path_factory.mktemp("demo") / "demo.gpkg")) as book:
        yield book


def png(width: int = 8, height: int = 6) -> bytes:
    """A small picture."""
    made = io.BytesIO()
    Image.new("RGB", (width, height), "green").save(made, "PNG")
    return made.getvalue()


def told(leaving: Release, about: Context, language: str = "en", **pictures: bytes) -> list[Block]:
    """The blocks of a report."""
    return list(blocks(leaving, about, words(language), pictures))


def decided(audience: Audience = "team", **records: Any) -> Release:
    """What leaves of these, said by T1-P01 who allows everything."""
    person = Participant(uuid="p", code="T1-P01", age_group="adult")
    consent = Consent(uuid="c", participant="p", data_use=True, map_publication=True)
    return release_content(Content(**records), Consents([person], [consent]), audience)


def headings(found: list[Block], level: int = 1) -> list[str]:
    """The headings of a level."""
    return [block.text for block in found if isinstance(block, Heading) and block.level == level]


def everything(found: list[Block]) -> str:
    """All words."""
    return "\n".join(str(block) for block in found if not isinstance(block, (Picture, Pictures)))


def test_the_demo_is_told_in_the_order_a_group_reads_it(demo: Book) -> None:
    assert headings(told(*prepared(demo, "team"), "en")) == [
        "In short", "The map", "What was said", "Actors and links", "Resources", "Priorities", "Indicators",
        "Timeline", "Decisions", "Seen differently", "Photos and drawings", "How this was made",
    ]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("audience", AUDIENCES)
def test_the_demo_is_told_for_everybody_in_every_language(demo: Book, audience: Audience, language: str) -> None:
    leaving, about = prepared(demo, audience)
    found = told(leaving, about, language)
    assert headings(found)[0] == words(language).heading("in_short")
    assert all(block.text for block in found if isinstance(block, Heading))
    assert "{0}" not in everything(found)


@pytest.mark.parametrize("audience", ["public", "partners"])
def test_nothing_that_stays_is_named_and_nobody_is_told_by_code(demo: Book, audience: Audience) -> None:
    leaving, about = prepared(demo, audience)
    text = everything(told(leaving, about, "fr"))
    left = {str(one.fields.get("title")) for found in leaving.records.values() for one in found}
    for refused in leaving.refused:
        # a title may lie within another that leaves, and an indicator's statement is no secret
        if len(refused.title) > 3 and refused.kind != "rating" and not any(refused.title in one for one in left):
            assert refused.title not in text
    assert "T1-P" not in text
    assert "T2-P" not in text


def test_the_team_reads_who_said_what(demo: Book) -> None:
    assert "T1-P02" in everything(told(*prepared(demo, "team")))


def test_parts_without_anything_are_not_there() -> None:
    assert headings(told(decided(), context())) == ["How this was made"]


def test_quotes_are_word_for_word_between_the_marks_of_the_language() -> None:
    note = Note(uuid="n", text="On <b>tient</b>, =1+1 !", kind="quote", said_by=("T1-P01",), visibility="public")
    found = told(decided("public", notes=[note]), context(), "fr")
    quote = next(block for block in found if isinstance(block, Quote))
    assert quote.text == "«\u00a0On <b>tient</b>, =1+1 !\u00a0»"
    assert "T1-P01" not in everything(found)


def test_places_are_numbered_by_practice_and_name() -> None:
    places = [
        Place(uuid="b", title="Beta", practices=("gardening",)),
        Place(uuid="a", title="Alpha", landmark=True),
        Place(uuid="c", title="Gamma"),
        Place(uuid="d", title="Âme", practices=("gardening", "other")),
    ]
    leaving = decided(places=places)
    assert headings(told(leaving, context()), 3)[-4:] == ["1. Âme", "2. Beta", "3. Gamma", "4. Alpha"]
    assert headings(told(leaving, context()), 2)[:3] == ["Gardening", "Other places", "Landmarks"]


def test_pictures_stand_where_they_belong_and_missing_ones_are_left_out(demo: Book) -> None:
    leaving, about = prepared(demo, "team")
    vote = leaving.of("vote")[0]
    found = list(blocks(leaving, about, words("en"), {"map": png(), f"vote:{vote.uuid}": png()}))
    shown = [block.caption for block in found if isinstance(block, Picture)]
    assert shown == ["The places people told of", "The dots: Par où commencer ?"]


def test_photos_are_made_small_and_sounds_are_listed_as_left_out(demo: Book) -> None:
    leaving, about = prepared(demo, "team")
    left_out: list[LeftOut] = []
    found = list(blocks(leaving, about, words("fr"), {}, left_out))
    photos = [picture for block in found if isinstance(block, Pictures) for picture in block.pictures]
    assert len(photos) == 5
    assert all(max(Image.open(io.BytesIO(photo.data)).size) <= 1200 for photo in photos)
    assert [one.kind for one in left_out] == ["medium"]


def test_a_vote_is_told_by_dots_and_names_nothing_that_stays(demo: Book) -> None:
    found = told(*prepared(demo, "public"), "en")
    votes = [block for block in found if isinstance(block, Table) and block.columns[:2] == ("Option", "Dots")]
    assert [row[:3] for row in votes[0].rows] == [
        ("Jardin des Trois Figuiers", "5", "12%"),
        ("(5 options not named here)", "36", "88%"),
    ]


def test_figures_below_five_people_are_announced_but_not_shown(demo: Book) -> None:
    text = everything(told(*prepared(demo, "public"), "en"))
    assert "Results that rest on fewer than five people are not shown." in text
    assert "30 indicator results" in text


def test_clauses_stand_in_the_order_of_their_numbers_before_what_is_due() -> None:
    decisions = [
        Decision(uuid="1", text="ten", clause="10"),
        Decision(uuid="2", text="two b", clause="2 b"),
        Decision(uuid="3", text="two", clause="2"),
        Decision(uuid="4", text="later", due_on="2026-05-01", owner="Ana"),
        Decision(uuid="5", text="sooner", due_on="2026-04-01"),
        Decision(uuid="6", text="over", status="done"),
    ]
    found = told(decided(decisions=decisions), context())
    charter, due = (block for block in found if isinstance(block, Table) and block.large)
    assert [row[0] for row in charter.rows] == ["2", "2 b", "10"]
    assert due.rows == (("sooner", "", "1 April 2026"), ("later", "Ana", "1 May 2026"))
    assert Facts((("done", "over"),)) in found


def test_who_takes_it_on_is_told_to_the_team_only() -> None:
    decision = Decision(uuid="4", text="later", due_on="2026-05-01", owner="Ana", visibility="public")
    assert "Ana" not in everything(told(decided("public", decisions=[decision]), context()))


def test_two_versions_stand_side_by_side() -> None:
    place = Place(uuid="a", title="Alpha")
    one = Disagreement(uuid="d", item_table="places", item="a", versions=("open", "shut"), field="openness")
    found = told(decided(places=[place], disagreements=[one]), context())
    assert Table(("Version 1", "Version 2"), (("open", "shut"),), (50, 50)) in found
    assert "Alpha · Who may join or leave" in headings(found, 3)


def test_two_places_that_contradict_each_other_stand_side_by_side() -> None:
    places = [Place(uuid="a", title="Alpha", status="active"), Place(uuid="b", title="Beta", status="ended")]
    one = Disagreement(uuid="d", item_table="places", item="a", other_item="b", field="status")
    found = told(decided(places=places, disagreements=[one]), context())
    assert Table(("Alpha", "Beta"), (("active", "ended"),), (50, 50)) in found


def test_the_network_is_told_in_sentences_a_pencil_could_check() -> None:
    actors = [Actor(uuid=name, title=name.upper()) for name in "abcd"]
    links = [Link(uuid="1", source="a", target="b", type="funds"), Link(uuid="2", source="a", target="c", type="funds")]
    text = everything(told(decided(actors=actors, links=links), context()))
    assert "Most links lead to or from A: 2 links." in text
    assert "No link yet: D." in text
    assert "Of all links that there could be, 17% are there." in text


def test_the_timeline_begins_with_the_oldest() -> None:
    events = [
        TimelineEvent(uuid="1", title="new", begins_on="2011", precision="year"),
        TimelineEvent(uuid="2", title="old", begins_on="1974-01-01", precision="decade"),
    ]
    found = told(decided(events=events), context())
    assert next(block for block in found if isinstance(block, Table)).rows == (("the 1970s", "old"), ("2011", "new"))


def test_hostile_words_are_only_text() -> None:
    nasty = "<script>alert(1)</script> =cmd \u202eturned\u202c 😀 \x00\x07 ]]> & " + "x" * 10_000
    leaving = decided(
        places=[Place(uuid="a", title=nasty, description=nasty, status="nobody knows", practices=("what",))],
        notes=[Note(uuid="n", text=nasty, kind="odd")],
        decisions=[Decision(uuid="d", text=nasty, clause=nasty, due_on="whenever")],
    )
    text = everything(told(leaving, context(title=nasty, sessions={"s": {"title": nasty, "date": nasty}})))
    assert "\x00" not in text
    assert "<script>alert(1)</script>" in text


_ODD = st.one_of(
    st.integers(-5, 3000),
    st.floats(allow_nan=False),
    st.booleans(),
    st.text(max_size=8),
    st.sampled_from(["a", "b", "need", "offer", "open", "quote", "places", "status"]),
    st.lists(st.text(max_size=5), max_size=3).map(tuple),
)
_KINDS: tuple[Kind, ...] = tuple(ALLOWED)


@settings(max_examples=150)
@given(data=st.data())
def test_one_odd_record_never_keeps_the_report_back(data: st.DataObject) -> None:
    """Another program may have typed anything into a book."""
    records: dict[Kind, tuple[Released, ...]] = {}
    for kind in _KINDS:
        fields = data.draw(st.dictionaries(st.sampled_from([*ALLOWED[kind], "owner", "said_by"]), _ODD, max_size=6))
        fields.pop("content_type", None)
        records[kind] = tuple(Released(kind, uuid, fields, None, (), SEAL) for uuid in ("a", "b"))
    leaving = Release("team", records, (), ())
    assert headings(told(leaving, context()))[-1] == "How this was made"
