"""Running the session: the agenda with the phase under way, a timer seen across the room, tables and speakers."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QDate, QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QHideEvent, QIcon, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from conect_desktop.bridge.desk import Desk
from conect_desktop.domain.session import Phase
from conect_desktop.errors import Trouble
from conect_desktop.services import sessions, starter
from conect_desktop.ui import theme

PHASE: Final = Qt.ItemDataRole.UserRole


def remaining(phase: Phase, now: datetime) -> int | None:
    """Seconds left of a phase's planned minutes, negative when over time; None without a plan or a start."""
    if not phase.started_at or not phase.minutes:
        return None
    started = datetime.fromisoformat(phase.started_at)
    return round(phase.minutes * 60 - (now - started).total_seconds())


class SessionPanel(QWidget):
    """Agenda on the left, timer and speakers on the right."""

    trouble = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._filling = False
        self._gap = _empty_icon()
        self.chooser = QComboBox()
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chooser.setMinimumContentsLength(20)
        self._add = QToolButton()
        self._add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._add.setMenu(QMenu(self))
        self.title = QLineEdit()
        self.date = QDateEdit()
        self.date.setCalendarPopup(True)
        self.question = QLineEdit()
        self.headcount = QSpinBox()
        self.headcount.setMaximum(9999)
        self.headcount.setSpecialValueText("–")
        self.agenda = QListWidget()
        self.agenda.setWordWrap(True)
        self.clock = QLabel()
        self.clock.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.phase_name = QLabel()
        self.phase_name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.phase_name.setWordWrap(True)
        self.phase_name.setProperty("role", "title")
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.next = QPushButton()
        self.next.setDefault(True)
        self.table = QComboBox()
        self.table.setMinimumContentsLength(14)
        self._add_table = QPushButton()
        self.speakers = QLineEdit()
        self.codes = QLineEdit()
        self._add_codes = QPushButton()
        self._known = QLabel()
        self._known.setWordWrap(True)
        self._known.setProperty("role", "muted")
        self._labels = {
            name: QLabel() for name in ("title", "date", "question", "headcount", "table", "speakers", "codes")
        }
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._show_clock)
        self._lay_out()

        self.chooser.activated.connect(self._choose)
        self.title.editingFinished.connect(partial(self._edited, "title"))
        self.question.editingFinished.connect(partial(self._edited, "question"))
        self.headcount.editingFinished.connect(partial(self._edited, "headcount"))
        self.date.editingFinished.connect(partial(self._edited, "date"))
        self.agenda.itemActivated.connect(self._start_item)
        self.next.clicked.connect(self.next_phase)
        self.table.activated.connect(self._choose_table)
        self._add_table.clicked.connect(self._new_table)
        self.speakers.editingFinished.connect(self._choose_speakers)
        self.codes.returnPressed.connect(self._new_codes)
        self._add_codes.clicked.connect(self._new_codes)
        desk.agenda_changed.connect(self._fill)
        desk.book_closed.connect(self._fill)
        self.setFocusProxy(self.agenda)
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.chooser, 1)
        head.addWidget(self._add)
        form = QFormLayout()
        for name, field in (
            ("title", self.title), ("date", self.date), ("question", self.question), ("headcount", self.headcount),
        ):  # fmt: skip
            self._labels[name].setBuddy(field)
            form.addRow(self._labels[name], field)
        left = QVBoxLayout()
        left.addLayout(head)
        left.addLayout(form)
        left.addWidget(self.agenda, 1)

        card = QFrame()
        card.setProperty("role", "card")
        big = QFont(self.font())
        big.setPointSizeF(big.pointSizeF() * 5)
        big.setBold(True)
        self.clock.setFont(big)
        inside = QVBoxLayout(card)
        for widget in (self.phase_name, self.clock, self.hint, self.next):
            inside.addWidget(widget)
        speakers = QFormLayout()
        tables = QHBoxLayout()
        tables.addWidget(self.table, 1)
        tables.addWidget(self._add_table)
        codes = QHBoxLayout()
        codes.addWidget(self.codes, 1)
        codes.addWidget(self._add_codes)
        self._labels["table"].setBuddy(self.table)
        self._labels["speakers"].setBuddy(self.speakers)
        self._labels["codes"].setBuddy(self.codes)
        speakers.addRow(self._labels["table"], tables)
        speakers.addRow(self._labels["speakers"], self.speakers)
        speakers.addRow(self._labels["codes"], codes)
        speakers.addRow("", self._known)
        right = QVBoxLayout()
        right.addWidget(card)
        right.addLayout(speakers)
        right.addStretch()
        content = QWidget()
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        layout = QHBoxLayout(content)
        margin = self.fontMetrics().height()
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addLayout(left, 3)
        layout.addSpacing(margin)
        layout.addLayout(right, 2)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        words = {
            "title": self.tr("&Title"),
            "date": self.tr("&Date"),
            "question": self.tr("&Question"),
            "headcount": self.tr("&People in the room"),
            "table": self.tr("Which ta&ble speaks"),
            "speakers": self.tr("&Who speaks"),
            "codes": self.tr("New &codes"),
        }
        for name, word in words.items():
            self._labels[name].setText(word)
            getattr(self, name).setAccessibleName(word.replace("&", ""))
        self.chooser.setAccessibleName(self.tr("Session"))
        self.agenda.setAccessibleName(self.tr("Agenda"))
        self._add.setText(self.tr("New session"))
        self._add_table.setText(self.tr("One table more"))
        self._add_codes.setText(self.tr("Add"))
        self.next.setText(self.tr("Next phase (Ctrl+Enter)"))
        short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        self.date.setDisplayFormat(short if "yyyy" in short else short.replace("yy", "yyyy"))
        self.speakers.setPlaceholderText(self.tr("codes with blanks between, for instance T1-P01 T1-P04"))
        self.codes.setPlaceholderText(self.tr("a prefix and how many, for instance T1 8"))
        menu = self._add.menu()
        menu.clear()
        language = self._desk.agenda.dossier.language if self._desk.agenda else "en"
        for template in starter.templates().values():
            menu.addAction(template.label(language), partial(self._new_session, template.key))
        self._fill()

    # -- showing -----------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        agenda, session = self._desk.agenda, self._desk.session
        self._filling = True
        self.chooser.clear()
        for one in agenda.sessions if agenda else ():
            self.chooser.addItem(f"{one.date or ''}  {one.title}", one.uuid)
        self.chooser.setCurrentIndex(self.chooser.findData(session.uuid) if session else -1)
        writable = self._desk.book is not None and not self._desk.book.read_only
        for widget in (self.title, self.date, self.question, self.headcount, self.table, self.speakers, self.codes,
                       self._add_table, self._add_codes, self.next, self.agenda):  # fmt: skip
            widget.setEnabled(session is not None and (writable or widget is self.agenda))
        self._add.setEnabled(writable)
        row = self.agenda.currentRow()
        self.agenda.clear()
        self.table.clear()
        if agenda is not None and session is not None:
            self.title.setText(session.title)
            self.question.setText(session.question or "")
            for line in (self.title, self.question):
                line.setCursorPosition(0)
            self.headcount.setValue(session.headcount or 0)
            self.date.setDate(QDate.fromString(session.date or "", Qt.DateFormat.ISODate))
            current = agenda.current_phase(session.uuid)
            for phase in agenda.phases.get(session.uuid, ()):
                self._add_phase(phase, current)
            self.table.addItem(self.tr("The whole room"), None)
            for table in agenda.tables.get(session.uuid, ()):
                self.table.addItem(table.label, table.uuid)
            self.table.setCurrentIndex(max(self.table.findData(self._desk.stamp.session_table), 0))
            self.speakers.setText(" ".join(self._desk.stamp.said_by))
            self._known.setText(self.tr("%n code(s): ", "", len(agenda.codes)) + " ".join(agenda.codes))
            self.phase_name.setText(current.title if current else self.tr("No phase is under way"))
            self.hint.setText((current.hint if current else "") or self.tr("Ctrl+Enter starts the first one."))
        self.agenda.setCurrentRow(row)
        self._filling = False
        self._show_clock()
        self._keep_time()

    def _add_phase(self, phase: Phase, current: Phase | None) -> None:
        under_way = current is not None and current.uuid == phase.uuid
        mark = "✓ " if phase.ended_at and not under_way else ""
        minutes = self.tr("%n min", "", phase.minutes) if phase.minutes else ""
        times = " – ".join(_clock_time(moment) for moment in (phase.started_at, phase.ended_at) if moment)
        below = "   ".join(part for part in (minutes, times) if part)
        item = QListWidgetItem(f"{mark}{phase.title}\n{below}" if below else f"{mark}{phase.title}")
        item.setData(PHASE, phase.uuid)
        item.setToolTip(phase.hint or "")
        font = QFont(self.font())
        font.setBold(under_way)
        item.setFont(font)
        item.setIcon(theme.icon("next_phase") if under_way else self._gap)
        self.agenda.addItem(item)

    def _current(self) -> Phase | None:
        session = self._desk.session
        return self._desk.agenda.current_phase(session.uuid) if self._desk.agenda and session else None

    def _show_clock(self) -> None:
        phase = self._current()
        left = remaining(phase, datetime.now(UTC)) if phase else None
        if left is None:
            self.clock.setText("–:––")
            return
        sign = "+" if left < 0 else ""
        self.clock.setText(f"{sign}{abs(left) // 60}:{abs(left) % 60:02d}")
        over = self.tr("over time") if left < 0 else self.tr("left")
        self.clock.setAccessibleName(f"{self.clock.text()} {over}")
        self.clock.setProperty("role", "problem" if left < 0 else "")
        self.clock.style().polish(self.clock)

    def _keep_time(self) -> None:
        """The timer ticks only while it can be seen and a phase runs: idle costs nothing."""
        if self.isVisible() and self._current() is not None:
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

    def _author(self) -> str | None:
        return self._desk.author or None

    def next_phase(self) -> None:
        """End the phase under way and start the next one."""
        session = self._desk.session
        if session is None:
            self.trouble.emit(Trouble(self.tr("there is no session yet"), remedy=self.tr("Make one first.")))
            return
        self._desk.do(sessions.next_phase, session.uuid, author=self._author())

    def _start_item(self, item: QListWidgetItem) -> None:
        self._desk.do(sessions.start_phase, item.data(PHASE), author=self._author())

    def _choose(self, row: int) -> None:
        self._desk.choose_session(self.chooser.itemData(row))

    def _new_session(self, template: str) -> None:
        agenda = self._desk.agenda
        if agenda is None:
            return

        def made(result: tuple[object, object]) -> None:
            self._desk.choose_session(getattr(result[0], "uuid", None))
            self.title.setFocus()
            self.title.selectAll()

        title = starter.template(template).label(agenda.dossier.language)
        self._desk.do(sessions.new_session, template=template, title=title, author=self._author(), done=made)

    def _edited(self, name: str) -> None:
        session = self._desk.session
        if self._filling or session is None:
            return
        value = {
            "title": self.title.text().strip(),
            "question": self.question.text().strip() or None,
            "headcount": self.headcount.value() or None,
            "date": self.date.date().toString(Qt.DateFormat.ISODate),
        }[name]
        if value != getattr(session, name):
            self._desk.do(sessions.change_session, session.uuid, {name: value}, author=self._author())

    def _choose_table(self, row: int) -> None:
        self._desk.choose_table(self.table.itemData(row))

    def _new_table(self) -> None:
        if self._desk.session is not None:
            self._desk.do(sessions.add_table, self._desk.session.uuid, author=self._author())

    def _choose_speakers(self) -> None:
        typed = tuple(dict.fromkeys(self.speakers.text().replace(",", " ").split()))
        if self._desk.agenda is None or typed == self._desk.stamp.said_by:
            return
        unknown = [code for code in typed if code not in self._desk.agenda.codes]
        if unknown:
            self._desk.do(sessions.add_codes, unknown, author=self._author())
        self._desk.choose_speakers(typed)

    def _new_codes(self) -> None:
        prefix, _, number = self.codes.text().strip().rpartition(" ")
        if not prefix or not number.isdigit() or not 1 <= int(number) <= 99:
            self.trouble.emit(
                Trouble(
                    self.tr("the codes were not understood"), remedy=self.tr("Type a prefix and a number, as in T1 8.")
                )
            )
            return
        codes = [f"{prefix}-P{count:02d}" for count in range(1, int(number) + 1)]
        self._desk.do(sessions.add_codes, codes, author=self._author(), done=lambda _: self.codes.clear())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _empty_icon() -> QIcon:
    """Nothing, as wide as an icon, so that all lines begin at one place."""
    nothing = QPixmap(32, 32)
    nothing.fill(Qt.GlobalColor.transparent)
    return QIcon(nothing)


def _clock_time(moment: str) -> str:
    """Hour and minute, local time."""
    return datetime.fromisoformat(moment).astimezone().strftime("%H:%M")
