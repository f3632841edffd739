"""Dot votes counted."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from conect_desktop.domain.tally import tally
from conect_desktop.domain.vote import Vote, VoteOption, VoteRound

ROUND = VoteRound(uuid="r", question="What first?", dots=3)
OPTIONS = [VoteOption(uuid=name, vote_round="r", position=number, label=name) for number, name in enumerate("abc")]


def _vote(option: str, dots: int, table: str | None = "t1", voters: int | None = None, slip: int | None = None) -> Vote:
    return Vote(
        uuid=f"{option}{table}{slip}", vote_option=option, session_table=table, dots=dots, voters=voters, slip=slip
    )


def test_dots_shares_and_voters_are_summed_over_tables() -> None:
    counted = tally(ROUND, OPTIONS, [_vote("a", 6, "t1", 5), _vote("b", 9, "t1", 5), _vote("a", 5, "t2", 6)])
    assert [(option.dots, round(option.share, 2)) for option in counted.options] == [(11, 0.55), (9, 0.45), (0, 0.0)]
    assert (counted.dots, counted.voters) == (20, 11)
    assert counted.options[0].by_table == {"t1": 6, "t2": 5}


def test_options_with_as_many_dots_share_a_rank() -> None:
    counted = tally(ROUND, OPTIONS, [_vote("b", 4), _vote("c", 4), _vote("a", 1)])
    assert [(option.uuid, option.rank) for option in counted.ordered()] == [("b", 1), ("c", 1), ("a", 3)]


def test_a_table_over_its_cap_is_counted_and_pointed_out() -> None:
    counted = tally(ROUND, OPTIONS, [_vote("a", 10, "t1", 3)])
    assert (counted.tables[0].cap, counted.tables[0].over) == (9, 1)
    by_table = VoteRound(uuid="r", question="?", dots=12, cap_scope="table")
    assert tally(by_table, OPTIONS, [_vote("a", 13, "t1", 3)]).tables[0].over == 1


def test_slips_are_voters() -> None:
    votes = [_vote("a", 2, slip=1), _vote("b", 1, slip=1), _vote("a", 3, slip=2)]
    counted = tally(ROUND, OPTIONS, votes)
    assert (counted.dots, counted.voters) == (6, 2)


def test_a_table_of_fewer_than_five_is_not_published_on_its_own() -> None:
    counted = tally(ROUND, OPTIONS, [_vote("a", 3, "t1", 4), _vote("a", 3, "t2", 5)])
    assert [table.publishable for table in counted.tables] == [False, True]


def test_a_round_without_votes_has_no_shares() -> None:
    counted = tally(ROUND, OPTIONS, [])
    assert [(option.share, option.rank) for option in counted.options] == [(0.0, 1)] * 3


def test_ties_are_said_and_options_without_dots_tie_with_nobody() -> None:
    options = [
        VoteOption(uuid=name, vote_round="r", position=number, label=name) for number, name in enumerate("abcde")
    ]
    counted = tally(ROUND, options, [_vote("b", 4), _vote("c", 4), _vote("a", 1)])
    assert [[option.uuid for option in group] for group in counted.ties()] == [["b", "c"]]


def test_the_spread_between_tables_is_of_shares_not_of_dots() -> None:
    # table 1 gives a 6 of 8 dots, table 2 gives it 5 of 20: 75 % and 25 %
    votes = [_vote("a", 6, "t1"), _vote("b", 2, "t1"), _vote("a", 5, "t2"), _vote("b", 15, "t2"), _vote("c", 9, None)]
    counted = tally(ROUND, OPTIONS, votes)
    assert counted.spread(counted.options[0]) == (0.25, 0.75)
    assert counted.spread(counted.options[2]) == (0.0, 0.0)
    divided = counted.most_divided()
    assert divided is not None and divided.uuid == "a"


def test_one_table_has_no_spread() -> None:
    counted = tally(ROUND, OPTIONS, [_vote("a", 6, "t1"), _vote("b", 2, None)])
    assert counted.spread(counted.options[0]) is None
    assert counted.most_divided() is None


@given(
    st.lists(
        st.tuples(st.sampled_from("abcx"), st.integers(0, 50), st.sampled_from(["t1", "t2", None]), st.integers(0, 9)),
        max_size=30,
    )
)
def test_nothing_is_counted_twice_or_lost(told: list[tuple[str, int, str | None, int]]) -> None:
    counted = tally(ROUND, OPTIONS, [_vote(*one) for one in told])
    assert counted.dots == sum(dots for option, dots, *_ in told if option != "x")
    assert counted.dots == sum(option.dots for option in counted.options) == sum(t.dots for t in counted.tables)
    assert all(0 <= option.share <= 1 for option in counted.options)
