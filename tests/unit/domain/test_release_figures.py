"""Votes and ratings leave as aggregates, and never as what fewer than five people said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pytest

from conect_desktop.domain.indicator import Indicator, IndicatorSet, Rating
from conect_desktop.domain.place import Place
from conect_desktop.domain.release import Audience, Consents, Content, Release, release_content
from conect_desktop.domain.vote import Vote, VoteOption, VoteRound

ROUND = VoteRound(uuid="r", session="s", question="Par où commencer ?", dots=3)
OPTIONS = [
    VoteOption(uuid="o1", vote_round="r", position=0, label="Jardin", place="garden"),
    VoteOption(uuid="o2", vote_round="r", position=1, label="Abri", place="shelter"),
]


def _release(audience: Audience, **content: Any) -> Release:
    return release_content(Content(**content), Consents((), ()), audience)


def _votes(*counts: tuple[str | None, int, int, int]) -> list[Vote]:
    """(table, voters, dots for the garden, dots for the shelter)"""
    return [
        Vote(uuid=f"{table}{option}", vote_option=option, session_table=table, dots=dots, voters=voters)
        for table, voters, *both in counts
        for option, dots in zip(("o1", "o2"), both, strict=True)
    ]


def _tally(audience: Audience, votes: Iterable[Vote], places: Sequence[Place] = ()) -> Any:
    leaving = _release(audience, places=places, vote_rounds=[ROUND], vote_options=OPTIONS, votes=votes)
    return leaving.of("vote")[0] if leaving.of("vote") else leaving.refused[-1].reason


def test_a_vote_leaves_as_dots_share_and_number_of_voters() -> None:
    told = _tally("public", _votes(("A", 6, 12, 4), ("B", 7, 3, 1)))
    assert (told.fields["dots"], told.fields["voters"]) == (20, 13)
    assert [(o["dots"], o["share"]) for o in told.fields["options"]] == [(15, 0.75), (5, 0.25)]
    assert told.fields["tables"] == {"A": 6, "B": 7}
    assert told.fields["options"][0]["by_table"] == {"A": 12, "B": 3}


@pytest.mark.parametrize("audience", ["public", "partners", "room"])
def test_a_vote_of_fewer_than_five_stays_here(audience: Audience) -> None:
    assert _tally(audience, _votes(("A", 4, 8, 4))) == "too_few"
    assert _tally("team", _votes(("A", 4, 8, 4))).fields["voters"] == 4


def test_a_vote_whose_voters_nobody_counted_stays_here() -> None:
    assert _tally("public", _votes(("A", 0, 8, 4))) == "too_few"


def test_a_small_table_is_not_given_away_by_the_others() -> None:
    told = _tally("public", _votes(("A", 3, 5, 4), ("B", 7, 10, 11), ("C", 9, 20, 7)))
    assert told.fields["tables"] == {"C": 9}
    assert told.fields["options"][0]["by_table"] == {"C": 20}
    assert told.altered


def test_tables_stay_apart_only_where_all_votes_were_counted_by_table() -> None:
    told = _tally("public", _votes(("A", 6, 12, 4), (None, 7, 3, 1)))
    assert "tables" not in told.fields


def test_the_words_of_an_option_that_is_a_withheld_place_stay_here() -> None:
    places = [
        Place(uuid="garden", title="Jardin", visibility="public"),
        Place(uuid="shelter", title="Abri", visibility="public", location_rule="withheld"),
    ]
    garden, shelter = _tally("public", _votes(("A", 6, 12, 4)), places).fields["options"]
    assert (garden["label"], garden["place"]) == ("Jardin", "garden")
    assert not {"label", "place"} & set(shelter)
    assert shelter["dots"] == 4


TRUST = Indicator(uuid="i", indicator_set="set", key="trust", domain="social", labels={"en": "We trust each other"})
SET = IndicatorSet(uuid="set", key="starter")


def _summary(audience: Audience, values: Sequence[int | None], **fields: Any) -> Any:
    ratings = [
        Rating(
            uuid=str(slip), indicator="i", session="s", session_table="A", slip=slip, value=value, author="Marie",
            dont_know=value is None, **fields,
        )
        for slip, value in enumerate(values)
    ]  # fmt: skip
    leaving = _release(audience, indicator_sets=[SET], indicators=[TRUST], ratings=ratings)
    return leaving.of("rating")[0] if leaving.of("rating") else leaving.refused[-1].reason


def test_ratings_leave_as_median_quartiles_mean_and_n() -> None:
    fields = _summary("public", [1, 2, 3, 4, 5, 5, 5]).fields
    assert (fields["n"], fields["median"], fields["mean"]) == (7, 4.0, 3.57)
    assert (fields["indicator"], fields["indicator_set"], fields["collection"]) == ("trust", "starter", "individual")
    assert not {"slip", "author", "session_table", "value", "counts"} & set(fields)


@pytest.mark.parametrize("audience", ["public", "partners", "room"])
def test_ratings_of_fewer_than_five_stay_here(audience: Audience) -> None:
    # who does not know gave no value
    assert _summary(audience, [3, 3, 3, 3, None, None]) == "too_few"
    assert _summary("team", [3, 3, 3, 3]).fields["counts"] == (0, 0, 4, 0, 0)


def test_how_many_gave_each_value_leaves_only_where_that_is_no_small_group() -> None:
    assert _summary("public", [2] * 5 + [4] * 6).fields["counts"] == (0, 5, 0, 6, 0)
    assert "counts" not in _summary("public", [2] * 5 + [4]).fields


def test_few_who_do_not_know_are_not_told() -> None:
    assert "dont_know" not in _summary("public", [3] * 6 + [None]).fields
    assert _summary("public", [3] * 6 + [None] * 5).fields["dont_know"] == 5


def test_what_tables_agreed_on_is_never_put_together_with_slips() -> None:
    assert _summary("team", [4, 5], collection="consensus").fields["collection"] == "consensus"
    assert _summary("public", [4, 5], collection="consensus", dissent="pas d'accord") == "too_few"
