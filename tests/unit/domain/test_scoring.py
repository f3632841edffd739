"""Scores of ratings, against figures worked out by hand."""

from __future__ import annotations

import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conect_desktop.domain.ceroi import Assumption, Return
from conect_desktop.domain.indicator import Indicator, Rating
from conect_desktop.domain.scoring import ItemScore, chosen, domain_scores, item_score, pooled, turned

TRUST = Indicator(uuid="trust", domain="community")
FEAR = Indicator(uuid="fear", domain="community", reversed=True)


def _ratings(
    indicator: Indicator, *values: int | None, table: str | None = None, collection: str = "individual"
) -> list[Rating]:
    return [
        Rating(uuid=f"{indicator.uuid}{n}", indicator=indicator.uuid, value=value, dont_know=value is None,
               session_table=table, collection=collection)
        for n, value in enumerate(values)
    ]  # fmt: skip


def test_median_and_quartiles_come_from_what_people_said() -> None:
    score = item_score(TRUST, _ratings(TRUST, 1, 2, 2, 4, 5, 5, 5, None))
    assert (score.n, score.dont_know, score.counts) == (7, 1, (1, 2, 0, 1, 3))
    assert (score.median, score.quartiles) == (4.0, (2.0, 5.0))
    assert score.mean == pytest.approx(24 / 7)


def test_the_middle_of_two_where_as_many_are_on_either_side() -> None:
    assert item_score(TRUST, _ratings(TRUST, 2, 3)).median == 2.5


def test_a_reversed_statement_counts_as_six_minus_the_rating() -> None:
    score = item_score(FEAR, _ratings(FEAR, 1, 1, 5))
    assert score.counts == (1, 0, 0, 0, 2)
    assert score.mean == pytest.approx(11 / 3)
    assert [turned(value, (0, 10), reverse=True) for value in (0, 4, 10)] == [10, 6, 0]


def test_dont_know_is_never_a_number() -> None:
    assert item_score(TRUST, _ratings(TRUST, None, None)) == ItemScore("trust", (0, 0, 0, 0, 0), 2, None, None, None)


def test_a_value_outside_the_scale_is_no_answer() -> None:
    assert item_score(TRUST, _ratings(TRUST, 0, 9, 3)).n == 1


def test_two_ways_of_collecting_are_never_mixed() -> None:
    both = _ratings(TRUST, 4) + _ratings(TRUST, 5, collection="consensus")
    with pytest.raises(ValueError, match="can't be scored together"):
        item_score(TRUST, both)
    with pytest.raises(ValueError, match="can't be scored together"):
        pooled(TRUST, both)
    assert item_score(TRUST, chosen(both, "consensus")).mean == 5


def test_a_domain_has_a_score_where_three_of_five_statements_have_answers() -> None:
    items = [Indicator(uuid=str(n), domain="means") for n in range(5)]
    answered = {item.uuid: item_score(item, _ratings(item, 2, 4)) for item in items[:3]}
    (score,) = domain_scores(items, answered)
    # mean of means 3 on a scale from 1 to 5 is half of the way
    assert (score.score, score.answered, score.items, score.n) == (50.0, 3, 5, 2)
    assert not score.publishable
    (none,) = domain_scores(items, dict(list(answered.items())[:2]))
    assert none.score is None


def test_domains_keep_the_order_of_the_set() -> None:
    items = [Indicator(uuid="1", domain="z"), Indicator(uuid="2", domain="a"), Indicator(uuid="3", domain="z")]
    assert [score.domain for score in domain_scores(items, {})] == ["z", "a"]


def test_tables_are_weighted_by_their_people_and_their_spread_is_told() -> None:
    both = _ratings(TRUST, 5, 5, 5, 5, 5, 5, table="one") + _ratings(TRUST, 1, 3, table="two")
    over = pooled(TRUST, both)
    assert over is not None
    assert (over.mean, over.n, over.spread) == (34 / 8, 8, 3.0)


def test_figures_of_fewer_than_five_are_not_published() -> None:
    assert not item_score(TRUST, _ratings(TRUST, 1, 2, 3, 4)).publishable
    assert item_score(TRUST, _ratings(TRUST, 1, 2, 3, 4, 5)).publishable


@given(st.lists(st.integers(1, 5), min_size=1, max_size=40))
def test_the_median_is_the_one_everybody_knows(values: list[int]) -> None:
    score = item_score(TRUST, _ratings(TRUST, *values))
    assert score.median == statistics.median(values)
    assert score.quartiles is not None
    assert min(values) <= score.quartiles[0] <= score.median <= score.quartiles[1] <= max(values)


@given(st.lists(st.integers(1, 5), min_size=1, max_size=40))
def test_turning_a_statement_round_mirrors_its_score(values: list[int]) -> None:
    up, down = item_score(TRUST, _ratings(TRUST, *values)), item_score(FEAR, _ratings(FEAR, *values))
    assert down.counts == up.counts[::-1]
    assert up.mean is not None and down.mean == pytest.approx(6 - up.mean)


def test_the_return_of_r_urban() -> None:
    """An investment of 1.2 million that brings 180 % a year is worth 2.16 million a year (DOMAIN.md §3)."""
    lines = (
        Assumption("revenue", 360_000, "EUR", 1.0, "accounts"),
        Assumption("volunteer_labour", 60_000, "h", 15.0, "wage of a gardener"),
        Assumption("training", 300, "persons", 1_000.0, "price of a course"),
        Assumption("jobs", 20, "jobs", 30_000.0, "yearly cost"),
    )
    result = Return(lines, 1_200_000)
    assert (result.value, result.percent) == (2_160_000, 180.0)
    assert Return(lines, 0).percent is None
