"""What several laptops' edits of one row lead to: one answer, whatever the order, and nothing overwritten silently."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from conect_desktop.domain.replication import DELETED, Edit, Outcome, covers, merged, outcome

COLUMNS = ("title", "visibility", "said_by")
VALUES = {
    "title": st.sampled_from((None, "Jardin", "Friche", "Atelier")),
    "visibility": st.sampled_from((None, "team", "partners", "public")),
    "said_by": st.sampled_from((None, '["T1-P01"]', '["T1-P02","T2-P01"]')),
}


@st.composite
def histories(draw: st.DrawFn) -> list[Edit]:
    """What one to three laptops did to a row, merging with each other in between."""
    devices = [f"device-{number}" for number in range(draw(st.integers(1, 3)))]
    known: dict[str, dict[str, int]] = {device: {} for device in devices}
    edits = [Edit(devices[0], 1, 1, {}, "I", {"title": "Terrain"})]
    known = {device: {devices[0]: 1} for device in devices}
    for step in range(draw(st.integers(0, 12))):
        device = draw(st.sampled_from(devices))
        if draw(st.booleans()):
            known[device] = merged(known[device], known[draw(st.sampled_from(devices))])
        seq = known[device].get(device, 0) + 1
        operation = draw(st.sampled_from(("U", "U", "U", "D", "I")))
        column = draw(st.sampled_from(COLUMNS))
        after: dict[str, Any] = {} if operation == "D" else {column: draw(VALUES[column])}
        hlc = 2 + step + draw(st.integers(0, 1)) * 1000
        edits.append(Edit(device, seq, hlc, dict(known[device]), operation, after))  # type: ignore[arg-type]
        known[device][device] = seq
    return edits


@given(histories(), st.integers(0, 1000))
def test_the_order_in_which_entries_come_changes_nothing(edits: list[Edit], seed: int) -> None:
    shuffled = list(edits)
    random.Random(seed).shuffle(shuffled)
    assert outcome(shuffled, COLUMNS) == outcome(edits, COLUMNS)


@given(histories())
def test_a_value_that_is_shown_was_written_by_somebody(edits: list[Edit]) -> None:
    found = outcome(edits, COLUMNS)
    for column in ("title", "visibility"):
        if column in found.cells:
            assert found.cells[column] in {edit.value(column) for edit in edits}


@given(histories())
def test_every_version_that_nobody_replaced_is_told(edits: list[Edit]) -> None:
    """A title that no later entry knew is either what is shown or one side of a conflict."""
    found = outcome(edits, COLUMNS)
    writers = [e for e in edits if e.operation == "I" or (e.operation == "U" and "title" in e.after)]
    heads = [e for e in writers if not any(other.knows(e) for other in writers if other is not e)]
    told = {found.cells.get("title")}
    for conflict in found.conflicts:
        if conflict.column == "title":
            told |= {head.value("title") for head in conflict.heads}
    if found.alive:
        assert {head.value("title") for head in heads} <= told


@given(histories())
def test_somebody_who_knew_all_decides(edits: list[Edit]) -> None:
    everything: dict[str, int] = {}
    for edit in edits:
        everything[edit.device] = max(everything.get(edit.device, 0), edit.seq)
    last = Edit("device-0", everything["device-0"] + 1, 0, everything, "U", {"title": "Décidé", "visibility": "public"})
    found = outcome([*edits, last], COLUMNS)
    if found.alive:
        assert (found.cells["title"], found.cells["visibility"]) == ("Décidé", "public")
        assert not {"title", "visibility", DELETED} & {conflict.column for conflict in found.conflicts}


@given(histories())
def test_a_deletion_that_knew_all_deletes(edits: list[Edit]) -> None:
    everything: dict[str, int] = {}
    for edit in edits:
        everything[edit.device] = max(everything.get(edit.device, 0), edit.seq)
    last = Edit("device-0", everything["device-0"] + 1, 0, everything, "D", {})
    assert outcome([*edits, last], COLUMNS).alive is False


@given(histories())
def test_a_clock_that_is_wrong_changes_nothing_that_was_known(edits: list[Edit]) -> None:
    """Where each entry knew the one before, only that counts, not what its clock says."""
    chain: list[Edit] = []
    known: dict[str, int] = {}
    for number, edit in enumerate(edits):
        seq = known.get(edit.device, 0) + 1
        chain.append(replace(edit, seq=seq, known=dict(known), hlc=1000 - number))
        known[edit.device] = seq
    found = outcome(chain, COLUMNS)
    state: dict[str, Any] | None = None
    cells: dict[str, Any] = {}
    for edit in chain:
        if edit.operation == "I":
            cells = dict(edit.after)
        elif edit.operation == "U":
            cells |= edit.after
        state = None if edit.operation == "D" else cells
    expected = {name: value for name, value in cells.items() if value is not None}
    assert found == Outcome(state is not None, expected, ())


def test_of_two_answers_on_consent_the_careful_one_holds() -> None:
    first = Edit("a", 1, 1, {}, "I", {})
    yes = Edit("a", 2, 90, {}, "U", {"map_publication": 1, "withdrawn_on": None})
    no = Edit("b", 1, 5, {"a": 1}, "U", {"map_publication": 0, "withdrawn_on": "2026-03-14"})
    found = outcome([first, yes, no], ("map_publication", "withdrawn_on"))
    assert found.cells == {"map_publication": 0, "withdrawn_on": "2026-03-14"}
    assert {conflict.column for conflict in found.conflicts} == {"map_publication", "withdrawn_on"}


def test_settings_of_two_laptops_are_united() -> None:
    first = Edit("a", 1, 1, {}, "I", {})
    one = Edit("a", 2, 2, {}, "U", {"settings": '{"used_codes":{"T1":5},"age":16}'})
    other = Edit("b", 1, 3, {"a": 1}, "U", {"settings": '{"used_codes":{"T1":3,"T2":9}}'})
    found = outcome([first, one, other], ("settings",), frozenset({"settings"}))
    assert found.cells == {"settings": '{"age":16,"used_codes":{"T1":5,"T2":9}}'}
    assert found.conflicts == ()


def test_knowing_is_covering() -> None:
    assert covers({"a": 3, "b": 1}, {"a": 3})
    assert not covers({"a": 2}, {"a": 3})
    assert not covers({}, {"b": 1})
    assert merged({"a": 1, "b": 4}, {"a": 3}) == {"a": 3, "b": 4}
