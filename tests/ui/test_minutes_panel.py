"""Minutes in the window: decisions, log, dated events, evaluation."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from shapely import LineString

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.i18n import Translations
from conect_desktop.domain.meeting import Decision, Evaluation, LogEntry, TimelineEvent, Walk
from conect_desktop.services import sessions, starter
from conect_desktop.storage.book import Book
from conect_desktop.ui.charts.timeline import date_text, levels
from conect_desktop.ui.minutes import walks_tab
from conect_desktop.ui.minutes.timeline_tab import date_typed
from conect_desktop.ui.minutes.walks_tab import length
from conect_desktop.ui.panels.minutes_panel import MinutesPanel


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> Iterator[MinutesPanel]:
    """The page, shown."""
    made = MinutesPanel(desk)
    qtbot.addWidget(made)
    made.resize(1100, 650)
    made.show()
    yield made


def _enter(panel: MinutesPanel, qtbot: QtBot, line: QLineEdit, typed: str = "") -> None:
    with qtbot.waitSignal(panel.desk.records_changed):
        line.setText(typed or line.text())
        qtbot.keyClick(line, Qt.Key.Key_Return)


def test_a_decision_is_typed_changed_and_brought_back(panel: MinutesPanel, qtbot: QtBot) -> None:
    tab = panel.decisions
    tab.owner.setText("Les Figuiers")
    tab.due.setDate(QDate(2020, 1, 31))
    _enter(panel, qtbot, tab.text, "Write to the owner")
    (made,) = panel.desk.shelf.of(Decision).values()
    assert (made.text, made.owner, made.due_on, made.status) == (
        "Write to the owner", "Les Figuiers", "2020-01-31", "open",
    )  # fmt: skip
    qtbot.waitUntil(lambda: tab.text.text() == "")
    assert "overdue" in str(tab.table.model().index(0, 3).data())
    tab.open(made)
    tab.status.setCurrentIndex(1)
    with qtbot.waitSignal(panel.desk.records_changed):
        tab.submit()
    assert panel.desk.shelf.of(Decision)[made.uuid].status == "done"
    with qtbot.waitSignal(panel.desk.records_changed):
        tab.table.delete_requested.emit([made.uuid])
    assert not panel.desk.shelf.of(Decision)
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.desk.undo()
    assert made.uuid in panel.desk.shelf.of(Decision)


def test_a_decision_that_is_half_typed_is_saved_when_the_book_closes(panel: MinutesPanel, qtbot: QtBot) -> None:
    _enter(panel, qtbot, panel.decisions.text, "Write to the owner")
    (made,) = panel.desk.shelf.of(Decision).values()
    panel.decisions.open(made)
    panel.decisions.text.setText("Write to the owner again")
    panel.timeline.when.setText("1974")
    panel.timeline.title.setText("The mill closed")
    book = panel.desk.book
    assert book is not None
    panel.desk.close()
    qtbot.waitUntil(lambda: not panel.desk.jobs.running)
    with Book.open(book.path) as left:
        assert left.db.execute("SELECT text FROM decisions").fetchall() == [("Write to the owner again",)]
        assert left.db.execute("SELECT title FROM timeline_events").fetchall() == [("The mill closed",)]


def test_escape_gives_up_the_change_of_a_decision_from_every_field(panel: MinutesPanel, qtbot: QtBot) -> None:
    tab = panel.decisions
    _enter(panel, qtbot, tab.text, "Write to the owner")
    (made,) = panel.desk.shelf.of(Decision).values()
    for field in (tab.text, tab.owner, tab.due, tab.clause, tab.about, tab.status, tab.table):
        tab.open(made)
        tab.text.setText("Something else")
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        assert (tab.text.text(), tab.cancel.isVisible()) == ("", False), field
        assert tab.text.hasFocus()
    assert panel.desk.shelf.of(Decision)[made.uuid].text == "Write to the owner"
    # what is typed for a new one is nobody's change to give up
    tab.text.setText("Plant the trees")
    qtbot.keyClick(tab.text, Qt.Key.Key_Escape)
    _enter(panel, qtbot, tab.text)
    assert {one.text for one in panel.desk.shelf.of(Decision).values()} == {"Write to the owner", "Plant the trees"}


def test_a_decision_without_words_says_what_is_missing(panel: MinutesPanel, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.decisions.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.decisions._problem.isVisible())
    assert not panel.desk.shelf.of(Decision)


def test_something_unknown_is_not_taken_for_a_place(panel: MinutesPanel, qtbot: QtBot) -> None:
    panel.decisions.text.setText("Write")
    panel.decisions.about.setText("Nowhere")
    qtbot.keyClick(panel.decisions.text, Qt.Key.Key_Return)
    assert panel.decisions._problem.isVisible()


def test_the_log_has_typed_lines_and_the_phases(panel: MinutesPanel, qtbot: QtBot) -> None:
    panel.tabs.setCurrentWidget(panel.log)
    _enter(panel, qtbot, panel.log.line, "The power went off")
    assert [entry.text for entry in panel.desk.shelf.of(LogEntry).values()] == ["The power went off"]
    session = panel.desk.session
    assert session is not None
    with qtbot.waitSignal(panel.desk.agenda_changed):
        panel.desk.do(sessions.next_phase, session.uuid)
    rows = panel.log.table.model().rowCount()
    assert rows == 2
    assert str(panel.log.table.model().index(1, 1).data()).startswith("Began: ")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("1974", ("1974-01-01", "year")),
        ("1970s", ("1970-01-01", "decade")),
        ("1974-5", ("1974-05-01", "month")),
        (" 1974-05-12 ", ("1974-05-12", "day")),
        ("74", None),
        ("in spring", None),
        ("1974-05s", None),
    ],
)
def test_dates_are_as_precise_as_they_were_told(typed: str, read: tuple[str, str] | None) -> None:
    assert date_typed(typed) == read


@pytest.mark.parametrize(
    ("language", "told"), [("en", "1970s"), ("fr", "années 1970"), ("sv", "1970-talet"), ("nb", "1970-årene")]
)
def test_a_decade_is_told_in_the_language_of_the_window(qtbot: QtBot, language: str, told: str) -> None:
    languages = Translations()
    languages.use(language)
    try:
        event = TimelineEvent(uuid="e", title="Usine", begins_on="1974-01-01", precision="decade")
        assert date_text(event) == told
    finally:
        languages.use("en")


def test_an_event_goes_onto_the_band(panel: MinutesPanel, qtbot: QtBot) -> None:
    panel.tabs.setCurrentWidget(panel.timeline)
    panel.timeline.when.setText("1970s")
    _enter(panel, qtbot, panel.timeline.title, "The factory closes")
    (event,) = panel.desk.shelf.of(TimelineEvent).values()
    assert (event.begins_on, event.precision) == ("1970-01-01", "decade")
    assert panel.timeline.chart.accessibleDescription() == "1970s: The factory closes"


@given(st.lists(st.tuples(st.floats(0, 50), st.floats(0.1, 20)), max_size=12))
def test_no_stem_goes_through_words_and_no_words_lie_on_others(events: list[tuple[float, float]]) -> None:
    starts, widths = zip(*sorted(events), strict=True) if events else ((), ())
    heights = levels(starts, widths)
    for one, (start, width) in enumerate(zip(starts, widths, strict=True)):
        under = [heights[later] for later in range(one + 1, len(starts)) if starts[later] <= start + width]
        assert all(height < heights[one] for height in under)


@pytest.mark.parametrize(("when", "until"), [("soon", ""), ("1980", "1970"), ("1974-02-31", "")])
def test_a_date_that_cannot_be_is_refused_and_stays_to_be_corrected(
    panel: MinutesPanel, qtbot: QtBot, when: str, until: str
) -> None:
    tab = panel.timeline
    panel.tabs.setCurrentWidget(tab)
    tab.when.setText(when)
    tab.until.setText(until)
    tab.title.setText("Something")
    qtbot.keyClick(tab.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab._problem.isVisible())
    assert tab.title.text() == "Something"
    assert not panel.desk.shelf.of(TimelineEvent)


def test_a_pile_of_slips_is_typed_in_one_go_and_taken_back_in_one(panel: MinutesPanel, qtbot: QtBot) -> None:
    tab = panel.evaluation
    panel.tabs.setCurrentWidget(tab)
    tab.question.setEditText("Was it useful?")
    _enter(panel, qtbot, tab.values, "454 35")
    assert [one.value for one in panel.desk.shelf.of(Evaluation).values()] == [4, 5, 4, 3, 5]
    assert "median 4" in tab.chart.accessibleDescription()
    tab.question.setEditText("What was missing?")
    _enter(panel, qtbot, tab.words, "<b>Tea</b>")
    assert "– <b>Tea</b>" in tab._said.text()
    panel.desk.undo()
    panel.desk.undo()
    qtbot.waitUntil(lambda: not panel.desk.shelf.of(Evaluation))


def test_a_digit_that_is_no_answer_is_refused(panel: MinutesPanel, qtbot: QtBot) -> None:
    panel.evaluation.question.setEditText("Was it useful?")
    panel.evaluation.values.setText("4 7")
    with qtbot.waitSignal(panel.said):
        panel.evaluation.add_values()
    assert not panel.desk.shelf.of(Evaluation)


def test_the_questions_of_the_template_are_offered_in_the_books_language(panel: MinutesPanel, qtbot: QtBot) -> None:
    panel.tabs.setCurrentWidget(panel.evaluation)
    offered = [panel.evaluation.question.itemText(row) for row in range(panel.evaluation.question.count())]
    assert offered == starter.evaluation_questions(starter.DEFAULT_TEMPLATE, "fr")


def test_a_walk_is_named_now_and_drawn_later(panel: MinutesPanel, qtbot: QtBot) -> None:
    panel.tabs.setCurrentWidget(panel.walks)
    _enter(panel, qtbot, panel.walks.line, "From the station to the park")
    (walk,) = panel.desk.shelf.of(Walk).values()
    model = panel.walks.table.model()
    assert (model.index(0, 0).data(), model.index(0, 2).data()) == ("From the station to the park", "–")
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.desk.change("walks", walk.uuid, {"geometry": LineString([(2.35, 48.93), (2.35, 48.94)])})
    # a hundredth of a degree of a meridian: 6 371 008.8 m · pi / 18 000
    assert length(panel.desk.shelf.of(Walk)[walk.uuid]) == pytest.approx(1112, abs=1)
    assert model.index(0, 2).data() == "1.1 km"


def test_the_length_of_a_walk_is_summed_up_once(
    panel: MinutesPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.tabs.setCurrentWidget(panel.walks)
    summed: list[Walk] = []
    monkeypatch.setattr(walks_tab, "length", lambda walk: summed.append(walk) or length(walk))
    for number in range(2):
        line = LineString([(2.35, 48.93), (2.35, 48.94 + number / 100)])
        with qtbot.waitSignal(panel.desk.records_changed):
            panel.desk.add("walks", {"title": f"Walk {number}", "geometry": line})
    model = panel.walks.table.model()
    for _ in range(3):
        panel.walks.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
        panel.walks.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
        panel.walks.table.grab()
    assert [model.index(row, 2).data() for row in range(2)] == ["2.2 km", "1.1 km"]
    assert len(summed) == 2
    walk = summed[0]
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.desk.change("walks", walk.uuid, {"geometry": LineString([(2.35, 48.93), (2.35, 48.97)])})
    assert {model.index(row, 2).data() for row in range(2)} == {"2.2 km", "4.4 km"}
    assert len(summed) == 3


def test_the_summary_is_saved_when_it_is_left(panel: MinutesPanel, qtbot: QtBot) -> None:
    panel.tabs.setCurrentWidget(panel.summary)
    qtbot.keyClicks(panel.summary.summary, "Two hours on foot")
    assert panel.desk.session.summary is None
    with qtbot.waitSignal(panel.desk.agenda_changed):
        panel.summary.save()
    assert panel.desk.session.summary == "Two hours on foot"
    panel.tabs.setCurrentWidget(panel.log)
    panel.tabs.setCurrentWidget(panel.summary)
    assert panel.summary.summary.toPlainText() == "Two hours on foot"


def test_the_minutes_say_what_was_decided_and_hide_answers_of_few(panel: MinutesPanel, qtbot: QtBot) -> None:
    desk = panel.desk
    session = desk.session.uuid
    with qtbot.waitSignal(desk.agenda_changed):
        desk.do(sessions.start_phase, desk.agenda.phases[session][1].uuid)
    rows = [
        ("decisions", {"text": "Write to the owner", "clause": "2.1", "owner": "Les Figuiers", "due_on": "2020-01-31"}),
        ("session_log", {"session": session, "text": "The power went off", "happened_at": "2026-03-14T13:05:00.000Z"}),
        ("session_log", {"session": session, "text": "Somebody fainted", "kind": "incident"}),
        *(("evaluations", {"session": session, "question": "Useful?", "value": 4}) for _ in range(5)),
        ("evaluations", {"session": session, "question": "Heard?", "value": 1}),
    ]
    for table, fields in rows:
        with qtbot.waitSignal(desk.records_changed):
            desk.add(table, fields)
    panel.tabs.setCurrentWidget(panel.summary)
    with qtbot.waitSignal(panel.said):
        panel.summary.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text == panel.summary.minutes.toPlainText()
    for told in ("2.1  Write to the owner (Les Figuiers, until ", "overdue)", "The power went off",
                 "Useful? Median 4 of 5, 5 answer", "Heard? Fewer than five answered.",
                 desk.agenda.phases[session][1].title):  # fmt: skip
        assert told in text
    assert "fainted" not in text, "incidents stay in the book"
    assert "Lead facilitator" not in text, "a role nobody took is not told"
