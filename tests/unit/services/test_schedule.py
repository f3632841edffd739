"""How a session stands against its plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conect_desktop.domain.clock import stamp
from conect_desktop.domain.session import Phase
from conect_desktop.services.schedule import following, left_out, schedule, under_way

START = datetime(2026, 3, 14, 13, 0, tzinfo=UTC)


def at(minutes: float) -> datetime:
    return START + timedelta(minutes=minutes)


def phase(number: int, minutes: int | None, began: float | None = None, ended: float | None = None) -> Phase:
    return Phase(
        uuid=str(number), session="s", position=number, minutes=minutes,
        started_at=None if began is None else stamp(at(began)), ended_at=None if ended is None else stamp(at(ended)),
    )  # fmt: skip


def test_a_session_that_has_not_begun_has_a_length_and_no_end() -> None:
    told = schedule([phase(0, 0), phase(1, 15), phase(2, 40)], at(0))
    assert (told.minutes, told.planned_end, told.behind, told.over) == (55, None, None, False)
    assert [(slot.begins, slot.ends) for slot in told.slots[1:]] == [(at(0), at(15)), (at(15), at(55))]


def test_time_lost_in_a_phase_moves_all_that_comes_after() -> None:
    # 15 minutes took 20; the second of 40 began at 20 and is 50 minutes old: 15 behind, and 10 more are to come
    phases = [phase(0, 15, 0, 20), phase(1, 40, 20), phase(2, 10)]
    told = schedule(phases, at(70))
    assert told.planned_end == at(65)
    assert told.expected_end == at(80)
    assert told.behind == 15
    assert (told.slots[2].begins, told.slots[2].ends) == (at(70), at(80))
    assert told.slots[1].begun and not told.slots[1].ended


def test_a_room_that_is_quick_is_ahead() -> None:
    assert schedule([phase(0, 15, 0, 10), phase(1, 40, 10), phase(2, 10)], at(12)).behind == -5


def test_what_is_left_out_or_was_jumped_over_takes_no_time() -> None:
    out, jumped = phase(1, 30, ended=0), phase(2, 20)
    told = schedule([phase(0, 15, 0, 15), out, jumped, phase(3, 10, 15)], at(15))
    assert left_out(out) and told.slots[1].left_out and told.slots[1].begins is None
    assert told.slots[2].begins is None
    assert (told.minutes, told.planned_end, told.expected_end) == (45, at(45), at(25))


def test_days_of_preparation_are_no_part_of_the_plan() -> None:
    told = schedule([phase(0, 0, -5000, 0), phase(1, 15, 0)], at(5))
    assert (told.planned_end, told.behind) == (at(15), 0)


def test_when_all_is_held_the_real_end_counts() -> None:
    told = schedule([phase(0, 15, 0, 15), phase(1, 40, 15, 67), phase(2, 0)], at(500))
    assert (told.over, told.behind, told.expected_end) == (True, 12, at(67))


def test_going_on_passes_over_what_is_left_out_and_ends_after_the_last() -> None:
    phases = [phase(0, 15, 0, 15), phase(1, 30, ended=0), phase(2, 10)]
    assert following(phases, None) is phases[2]
    assert following(phases, phases[0]) is phases[2]
    assert following(phases, phases[2]) is None


@given(
    st.lists(
        st.tuples(st.integers(0, 60), st.none() | st.integers(-100, 100), st.none() | st.integers(-100, 100)),
        max_size=8,
    ),
    st.integers(-50, 300),
)
def test_whatever_was_recorded_a_schedule_can_be_told(told: list[tuple[int, int | None, int | None]], now: int) -> None:
    phases = [phase(number, *one) for number, one in enumerate(told)]
    found = schedule(phases, at(now))
    assert [slot.phase for slot in found.slots] == phases
    coming = [slot.begins for slot in found.slots if slot.begins is not None and not slot.begun]
    assert coming == sorted(coming) and all(begins >= at(now) for begins in coming)
    assert under_way(phases) is None or under_way(phases) in phases


@pytest.mark.parametrize("began", ["noon", "", "9999-12-31T23:59:59Z", "1", "2026-03-14T13:00"])
@pytest.mark.parametrize("minutes", [15, 10**12, -(10**12), 2**62])
def test_what_another_program_wrote_as_a_time_is_read_or_left_out(began: str, minutes: int) -> None:
    spoilt = Phase(uuid="0", session="s", minutes=minutes, started_at=began, ended_at="later")
    told = schedule([spoilt, replace(phase(1, 40, 20), minutes=minutes), phase(2, 10)], at(30))
    assert told.slots[0].ends is None
    assert told.slots[1].begins == at(20)


def test_a_time_without_a_zone_is_universal_time() -> None:
    told = schedule([replace(phase(0, 15), started_at="2026-03-14T13:00:00"), phase(1, 5)], at(10))
    assert (told.planned_end, told.behind) == (at(20), 0)
