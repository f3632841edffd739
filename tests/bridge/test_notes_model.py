"""The list of notes as it changes: newest first, in few steps, the rows that stay being where they were."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.bridge.notes_model import NotesModel
from conect_desktop.domain.place import Note


@pytest.fixture
def empty(jobs: JobRunner) -> Iterator[Desk]:
    """A desk without a book."""
    yield Desk(jobs)


def change(desk: Desk, changed: Sequence[str], gone: Sequence[str]) -> None:
    """As the desk does when notes came, changed, or went."""
    for uuid in gone:
        desk.notes.pop(uuid, None)
    new = [Note(uuid=uuid, text=uuid) for uuid in changed]
    desk.notes.update((note.uuid, note) for note in new)
    desk.notes_changed.emit(new, set(gone))


_UUIDS = st.lists(st.integers(0, 40).map("{:02d}".format), unique=True)


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=_UUIDS, changed=_UUIDS, gone=_UUIDS)
def test_after_any_change_the_rows_are_the_notes_newest_first(
    empty: Desk, before: list[str], changed: list[str], gone: list[str]
) -> None:
    empty.notes = {uuid: Note(uuid=uuid, text=uuid) for uuid in before}
    model = NotesModel(empty)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    altered: list[int] = []
    model.dataChanged.connect(lambda first, last: altered.extend(range(first.row(), last.row() + 1)))
    change(empty, changed, [uuid for uuid in gone if uuid not in changed])
    rows = [model.index(row).data() for row in range(model.rowCount())]
    assert rows == sorted(empty.notes, reverse=True)
    assert all(model.row_of(uuid).row() == row for row, uuid in enumerate(rows))
    assert not model.row_of("nobody").isValid()
    assert len(altered) == len(set(changed) & set(before))
    empty.notes_changed.disconnect(model._update)
    del tester


def test_what_comes_and_goes_together_is_told_in_one_step(empty: Desk) -> None:
    many = 5_000
    change(empty, ["00000", "99999"], [])
    model = NotesModel(empty)
    told: list[tuple[str, int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: told.append(("in", first, last)))
    model.rowsRemoved.connect(lambda _, first, last: told.append(("out", first, last)))
    uuids = [f"{number:05d}" for number in range(1, many + 1)]
    change(empty, uuids, [])
    change(empty, [], uuids)
    assert told == [("in", 1, many), ("out", 1, many)]
    assert model.rowCount() == 2
