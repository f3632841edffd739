"""What a session leaves in its minutes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from conect_desktop.domain.meeting import Decision, Evaluation
from conect_desktop.services.minutes import answers, in_order, overdue


def _decision(uuid: str, clause: str | None = None, due_on: str | None = None, status: str = "open") -> Decision:
    return Decision(uuid=uuid, text=uuid, clause=clause, due_on=due_on, status=status)


def test_clauses_come_in_the_order_of_a_charter_then_what_is_due_first() -> None:
    told = [_decision("later", due_on="2026-05-01"), _decision("ten", "10"), _decision("two", "2"),
            _decision("b", "2.10"),
            _decision("soon", due_on="2026-04-01"), _decision("a", "2.9"), _decision("open end")]  # fmt: skip
    assert [one.uuid for one in in_order(told)] == ["two", "a", "b", "ten", "soon", "later", "open end"]


def test_only_open_decisions_are_overdue() -> None:
    assert overdue(_decision("x", due_on="2026-03-01"), "2026-03-02")
    assert not overdue(_decision("x", due_on="2026-03-02"), "2026-03-02")
    assert not overdue(_decision("x", due_on="2026-03-01", status="done"), "2026-03-02")
    assert not overdue(_decision("x"), "2026-03-02")


def test_answers_are_told_by_question_with_counts_and_the_middle() -> None:
    told = [Evaluation(uuid=str(n), question="Useful?", value=value) for n, value in enumerate([5, 4, 4, 2])]
    told.append(Evaluation(uuid="w", question="What was missing?", text="Tea"))
    useful, missing = answers(told)
    assert (useful.counts, useful.middle, useful.publishable) == ((0, 1, 0, 2, 1), 4.0, False)
    assert (missing.words, missing.middle, missing.people) == (("Tea",), None, 0)


@given(st.lists(st.text(alphabet="0123456789.ab", max_size=6), max_size=8))
def test_any_clause_can_be_ordered(numbers: list[str]) -> None:
    ordered = in_order([_decision(str(n), number) for n, number in enumerate(numbers)])
    assert len(ordered) == len(numbers)
