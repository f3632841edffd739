"""Running a session: its phases in the template's order, one under way at a time, tables and codes."""

from __future__ import annotations

import pytest

from conect_desktop.domain.session import Phase, Session
from conect_desktop.errors import Trouble
from conect_desktop.services import sessions, starter
from conect_desktop.services.schedule import left_out
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.repositories import Participants, Sessions


@pytest.fixture
def session(book: Book) -> str:
    """The book's first session."""
    return next(Sessions(book.db).all()).uuid


def current(book: Book, session: str) -> Phase | None:
    return Sessions(book.db).current_phase(session)


def read(book: Book, session: str) -> Session:
    found = Sessions(book.db).get(session)
    assert found is not None
    return found


def test_a_session_is_made_from_its_template_in_the_books_language(book: Book, session: str) -> None:
    phases = Sessions(book.db).phases_of(session)
    shipped = starter.template(starter.DEFAULT_TEMPLATE).phases
    assert [phase.key for phase in phases] == [phase["id"] for phase in shipped]
    assert [phase.title for phase in phases] == [phase["labels"]["fr"] for phase in shipped]
    assert [table.label for table in Sessions(book.db).tables_of(session)] == ["Table 1", "Table 2", "Table 3"]
    assert current(book, session) is None


def test_phases_run_one_after_the_other_and_the_last_one_closes(book: Book, session: str) -> None:
    phases = [phase for phase in Sessions(book.db).phases_of(session) if not left_out(phase)]
    for phase in phases:
        sessions.next_phase(book, session, author="Marie")
        running = current(book, session)
        assert running is not None and running.uuid == phase.uuid
    assert read(book, session).opened_at and not read(book, session).closed_at
    sessions.next_phase(book, session)
    assert current(book, session) is None and read(book, session).closed_at
    passed = [phase.kind for phase in Sessions(book.db).phases_of(session) if not (phase.started_at and phase.ended_at)]
    assert passed == ["timeline"], "what is optional is held only when somebody wants it"
    assert check(book.db) == []


def test_a_session_that_is_over_is_opened_again_by_a_phase_only(book: Book, session: str) -> None:
    last = Sessions(book.db).phases_of(session)[-1]
    sessions.start_phase(book, last.uuid)
    sessions.next_phase(book, session)
    with pytest.raises(Trouble, match="over"):
        sessions.next_phase(book, session)
    sessions.start_phase(book, last.uuid)
    assert read(book, session).closed_at is None and read(book, session).opened_at
    book.undo()
    assert read(book, session).closed_at


def test_an_optional_phase_is_left_out_until_it_is_wanted(book: Book, session: str) -> None:
    timeline = next(phase for phase in Sessions(book.db).phases_of(session) if phase.kind == "timeline")
    before = Sessions(book.db).phases_of(session)[timeline.position - 1]
    assert left_out(timeline)
    sessions.leave_out(book, timeline.uuid)
    sessions.start_phase(book, before.uuid)
    sessions.next_phase(book, session)
    running = current(book, session)
    assert running is not None and running.uuid == timeline.uuid
    sessions.leave_out(book, timeline.uuid)
    assert current(book, session) == running, "a phase that began can't be left out any more"


def test_the_agenda_is_edited_in_steps_that_undo_takes_back(book: Book, session: str) -> None:
    def keys() -> list[str]:
        return [phase.uuid for phase in Sessions(book.db).phases_of(session)]

    first, second, *rest = keys()
    tea, _ = sessions.add_phase(book, session, title=" Tea ", minutes=10, after=first)
    assert keys() == [first, tea, second, *rest]
    sessions.move_phase(book, tea, 1)
    assert keys() == [first, second, tea, *rest]
    sessions.move_phase(book, tea, -99)
    assert keys() == [tea, first, second, *rest]
    assert [phase.position for phase in Sessions(book.db).phases_of(session)] == list(range(len(rest) + 3))
    for _ in range(3):
        book.undo()
    assert keys() == [first, second, *rest]


def test_the_roles_of_the_template_wait_for_a_name(book: Book, session: str) -> None:
    found = book.db.execute("SELECT role, holder FROM session_roles WHERE session = ?", (session,)).fetchall()
    assert found == [(role, None) for role in starter.template(starter.DEFAULT_TEMPLATE).roles]


def test_going_back_to_a_phase_ends_the_other_one(book: Book, session: str) -> None:
    first, second = Sessions(book.db).phases_of(session)[:2]
    sessions.start_phase(book, first.uuid)
    begun = current(book, session)
    sessions.start_phase(book, second.uuid)
    sessions.start_phase(book, first.uuid)
    again = current(book, session)
    assert begun is not None and again is not None
    assert (again.uuid, again.started_at, again.ended_at) == (first.uuid, begun.started_at, None)


def test_starting_a_phase_is_one_step_that_undo_takes_back(book: Book, session: str) -> None:
    sessions.next_phase(book, session)
    sessions.next_phase(book, session)
    book.undo()
    running = current(book, session)
    assert running is not None and running.position == 0
    book.undo()
    assert current(book, session) is None and read(book, session).opened_at is None


def test_a_phase_that_is_gone_cannot_be_started(book: Book) -> None:
    with pytest.raises(Trouble, match="not in the book"):
        sessions.start_phase(book, "nowhere")
    assert book.undo() is None


def test_a_second_session_is_the_one_found_first(book: Book, session: str) -> None:
    second, changes = sessions.new_session(book, template="generic_3h", title=" Séance\n2 ", author="Marie")
    assert second.title == "Séance 2" and second.location == "Saint-Denis"
    assert changes.inserted["sessions"] == {second.uuid}
    newest = sessions.find_session(book.db, None)
    assert newest is not None and newest.uuid == second.uuid
    for wanted in (session, read(book, session).title):
        found = sessions.find_session(book.db, wanted)
        assert found is not None and found.uuid == session
    with pytest.raises(Trouble, match="Séance 2"):
        sessions.find_session(book.db, "Séance 3")


def test_a_closed_session_is_found_only_when_no_other_is_open(book: Book, session: str) -> None:
    second, _ = sessions.new_session(book, template="generic_3h", title="Deux")
    sessions.change_session(book, second.uuid, {"closed_at": "2026-03-14T12:00:00.000Z"})
    found = sessions.find_session(book.db, None)
    assert found is not None and found.uuid == session
    sessions.change_session(book, session, {"closed_at": "2026-03-14T12:00:00.000Z"})
    found = sessions.find_session(book.db, None)
    assert found is not None and found.uuid == second.uuid


def test_an_unknown_template_names_those_there_are(book: Book) -> None:
    with pytest.raises(Trouble, match="generic_3h"):
        sessions.new_session(book, template="none", title="x")
    assert Sessions(book.db).count() == 1


def test_a_table_more_is_numbered_on(book: Book, session: str) -> None:
    sessions.add_table(book, session)
    assert [table.position for table in Sessions(book.db).tables_of(session)] == [1, 2, 3, 4]
    assert Sessions(book.db).tables_of(session)[-1].label == "Table 4"


def test_codes_are_written_once(book: Book) -> None:
    sessions.add_codes(book, ["T2-P05", " T2-P05 ", "", "T1-P01"])
    sessions.add_codes(book, ["T1-P01", "T1-P02"])
    assert Participants(book.db).codes() == ["T1-P01", "T1-P02", "T2-P05"]
