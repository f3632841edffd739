"""The session: run by its agenda with a timer seen across the room, prepared beforehand, one of a series."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from conect_desktop.bridge.desk import Desk
from conect_desktop.domain.session import Phase, Session
from conect_desktop.errors import Trouble
from conect_desktop.services import sessions
from conect_desktop.services.schedule import under_way
from conect_desktop.ui.session.agenda_view import AgendaView
from conect_desktop.ui.session.big_timer import BigTimer
from conect_desktop.ui.session.prepare_tab import PrepareTab
from conect_desktop.ui.session.series_tab import SeriesTab, day_text
from conect_desktop.ui.session.template_chooser import TemplateChooser
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll


class SessionPanel(Panel):
    """Above, which session; below, running it, preparing it, and the series it belongs to, a tab each."""

    TABLES = frozenset({"session_roles", "decisions", "actors", "places"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.chooser = ChoiceBox()
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chooser.setMinimumContentsLength(20)
        self.add = QPushButton()
        self.agenda = AgendaView(self)
        self.timer = BigTimer()
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.next = QPushButton()
        self.table = ChoiceBox()
        self.table.setMinimumContentsLength(14)
        self.speakers = QLineEdit()
        self._known = QLabel()
        self._known.setWordWrap(True)
        self._known.setTextFormat(Qt.TextFormat.PlainText)
        self._known.setProperty("role", "muted")
        self._labels = {name: QLabel() for name in ("table", "speakers")}
        self.prepare = PrepareTab(self)
        self.series = SeriesTab(self)
        self.tabs = QTabWidget()
        for tab in (VerticalScroll(self._running()), self.prepare, self.series):
            self.tabs.addTab(tab, "")
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._show_clock)
        self._lay_out()

        self.chooser.activated.connect(lambda row: desk.choose_session(self.chooser.itemData(row)))
        self.add.clicked.connect(self.new_session)
        self.agenda.started.connect(self._start)
        self.next.clicked.connect(self.next_phase)
        self.table.activated.connect(lambda row: desk.choose_table(self.table.itemData(row)))
        self.speakers.editingFinished.connect(self._choose_speakers)
        self.series.chosen.connect(self._work_on)
        self.tabs.currentChanged.connect(self.outdate)
        desk.notes_changed.connect(self.outdate)
        self.setFocusProxy(self.agenda)
        self.begin()

    def _running(self) -> QWidget:
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.addWidget(self.timer, 1)
        inside.addWidget(self.hint)
        inside.addWidget(self.next)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, label in self._labels.items():
            field: QWidget = getattr(self, name)
            label.setBuddy(field)
            form.addRow(label, field)
        form.addRow(self._known)
        right = QVBoxLayout()
        right.addWidget(card, 1)
        right.addLayout(form)
        page = QWidget()
        layout = QHBoxLayout(page)
        layout.addWidget(self.agenda, 3)
        layout.addSpacing(self.fontMetrics().height())
        layout.addLayout(right, 2)
        return page

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.chooser, 1)
        head.addWidget(self.add)
        layout = QVBoxLayout(self)
        margin = self.fontMetrics().height()
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addLayout(head)
        layout.addWidget(self.tabs, 1)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        words = {"table": self.tr("Which ta&ble speaks"), "speakers": self.tr("&Who speaks")}
        for name, word in words.items():
            self._labels[name].setText(word)
            getattr(self, name).setAccessibleName(word.replace("&", ""))
        self.chooser.setAccessibleName(self.tr("Session"))
        self.add.setText(self.tr("New session…"))
        self.next.setText(self.tr("Next phase (Ctrl+Enter)"))
        self.speakers.setPlaceholderText(self.tr("codes with blanks between, for instance T1-P01 T1-P04"))
        for number, word in enumerate((self.tr("Run"), self.tr("Prepare"), self.tr("Series"))):
            self.tabs.setTabText(number, word)
        for part in (self.agenda, self.prepare, self.series):
            part.retranslate()
        super().retranslate()

    # -- showing -----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """The tab that is seen, and the line above it."""
        agenda, session = self.desk.agenda, self.desk.session
        self.chooser.clear()
        for one in agenda.sessions if agenda else ():
            self.chooser.addItem(self._name(one), one.uuid)
        self.chooser.setCurrentIndex(self.chooser.findData(session.uuid) if session else -1)
        self.add.setEnabled(self.writable)
        seen: tuple[Callable[[], None], ...] = (self._show_run, self.prepare.refresh, self.series.refresh)
        seen[self.tabs.currentIndex()]()
        self._keep_time()

    def _name(self, session: Session) -> str:
        return self.tr("{0}  {1} ({2})").format(day_text(session.date), session.title, self.series.state_text(session))

    def _show_run(self) -> None:
        agenda, session = self.desk.agenda, self.desk.session
        able = session is not None and self.writable
        for widget in (self.table, self.speakers, self.next):
            widget.setEnabled(able)
        self.table.clear()
        self.table.addItem(self.tr("The whole room"), None)
        for table in agenda.tables.get(session.uuid, ()) if agenda and session else ():
            self.table.addItem(table.label, table.uuid)
        self.table.setCurrentIndex(max(self.table.findData(self.desk.stamp.session_table), 0))
        if not (self.speakers.hasFocus() and self.speakers.isModified()):
            self.speakers.setText(" ".join(self.desk.stamp.said_by))
        codes = agenda.codes if agenda else ()
        known = self.tr("%n code(s): ", "", len(codes))
        # the colon promises something, with whatever blank a language puts before it
        self._known.setText(known + " ".join(codes) if codes else known.rstrip().rstrip(":").rstrip())
        self.agenda.refresh()
        current = self._current()
        nothing = self.tr("The session is over. Enter on a phase opens it again.")
        if session is None or not session.closed_at:
            nothing = self.tr("Ctrl+Enter starts the next phase, Enter the chosen one.")
        self.hint.setText((current.hint if current else None) or nothing)
        self._show_clock()

    def _current(self) -> Phase | None:
        agenda, session = self.desk.agenda, self.desk.session
        return under_way(agenda.phases.get(session.uuid, ())) if agenda and session else None

    def _show_clock(self) -> None:
        now = datetime.now(UTC)
        self.timer.show_phase(self._current(), now)
        self.agenda.tick(now)

    def _keep_time(self) -> None:
        """The timer ticks only while it can be seen and a phase runs: idle costs nothing."""
        if self.isVisible() and self.tabs.currentIndex() == 0 and self._current() is not None:
            self._tick.start()
        else:
            self._tick.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on ticking."""
        super().showEvent(event)
        self._show_clock()
        self._keep_time()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop ticking."""
        super().hideEvent(event)
        self._tick.stop()

    # -- changing ----------------------------------------------------------------------------------------------------

    def next_phase(self) -> None:
        """End the phase under way and start the next one."""
        session = self.desk.session
        if session is None:
            self.trouble.emit(Trouble(self.tr("there is no session yet"), remedy=self.tr("Make one first.")))
        elif session.closed_at and self._current() is None:
            self.said.emit(self.tr("The session is over. Enter on a phase opens it again."))
        else:
            self.do(sessions.next_phase, session.uuid)

    def _start(self, phase: str) -> None:
        if self.writable:
            self.do(sessions.start_phase, phase)

    def new_session(self) -> None:
        """Ask which kind of session it will be, and make it."""
        agenda = self.desk.agenda
        chooser = TemplateChooser(self.language, self, templates=agenda.templates if agenda is not None else None)
        if chooser.exec() and self.writable:
            self.make_session(chooser.template)
        chooser.deleteLater()

    def make_session(self, template: str) -> None:
        """A session of a template, worked on from now; its title waits to be typed."""

        def made(result: tuple[object, object]) -> None:
            self.desk.choose_session(getattr(result[0], "uuid", None))
            self.tabs.setCurrentWidget(self.prepare)
            self.prepare.title.setFocus()
            self.prepare.title.selectAll()

        agenda = self.desk.agenda
        known = agenda.templates if agenda is not None else {}
        title = known[template].label(self.language) if template in known else template
        self.do(sessions.new_session, template=template, title=title, done=made)

    def _work_on(self, session: str) -> None:
        self.desk.choose_session(session)
        self.tabs.setCurrentIndex(0)

    def _choose_speakers(self) -> None:
        typed = tuple(dict.fromkeys(self.speakers.text().replace(",", " ").split()))
        self.speakers.setModified(False)
        if self.desk.agenda is None or typed == self.desk.stamp.said_by:
            return
        unknown = [code for code in typed if code not in self.desk.agenda.codes]
        if unknown:
            self.do(sessions.add_codes, unknown)
        self.desk.choose_speakers(typed)
