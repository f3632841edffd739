"""Dot votes, counted by table and seen at once."""

from __future__ import annotations

from typing import Any, ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.votes_model import VotesModel
from conect_desktop.domain.tally import ROOM, Tally, tally
from conect_desktop.domain.vote import Vote, VoteOption, VoteRound
from conect_desktop.services import votes
from conect_desktop.services.records import Captured
from conect_desktop.ui.charts.vote_chart import VoteChart
from conect_desktop.ui.widgets.count_sheet import CountSheet
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.section import Section
from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll

_SCOPES: Final = ("person", "table")


class VotesPanel(Panel):
    """Above the round, in the middle the counting sheet and slips, beside them the result as a picture."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"vote_rounds", "vote_options", "votes"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._round: str | None = None
        self.rounds = QComboBox()
        self.rounds.setMinimumContentsLength(20)
        self.rounds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.question = QLineEdit()
        self.criterion = QLineEdit()
        self.dots = QSpinBox()
        self.dots.setRange(0, 999)
        self.dots.setValue(3)
        self.scope = QComboBox()
        self.options = QPlainTextEdit()
        self.options.setTabChangesFocus(True)
        self.options.setMaximumHeight(self.fontMetrics().height() * 6)
        self.make = QPushButton()
        self.more = QPushButton()
        self.close_round = QPushButton()
        self.model = VotesModel(self)
        self.sheet = CountSheet()
        self.sheet.setModel(self.model)
        self.slip_table = QComboBox()
        self.slip = QLineEdit()
        self.chart = VoteChart()
        self._over = QLabel()
        self._over.setWordWrap(True)
        self._over.setProperty("role", "problem")
        self._summary = QLabel()
        self._summary.setWordWrap(True)
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setProperty("role", "muted")
        self._labels = {name: QLabel() for name in ("question", "criterion", "dots", "options", "slip")}
        self.new_round = Section(self._new_round(), open_=False)
        self._lay_out()
        self.rounds.activated.connect(lambda row: self._choose(self.rounds.itemData(row)))
        self.make.clicked.connect(self.add_round)
        self.more.clicked.connect(self.add_options)
        self.close_round.clicked.connect(self._open_or_close)
        self.model.counted.connect(self._count)
        self.model.voters_counted.connect(self._count_voters)
        self.sheet.removed.connect(self._remove_option)
        self.sheet.moved.connect(self._move_option)
        self.slip.returnPressed.connect(self.add_slip)
        self.setFocusProxy(self.sheet)
        self.begin()

    def _new_round(self) -> QWidget:
        body = QFrame()
        body.setProperty("role", "card")
        form = QFormLayout(body)
        cap = QHBoxLayout()
        cap.addWidget(self.dots)
        cap.addWidget(self.scope)
        cap.addStretch()
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.more)
        buttons.addWidget(self.make)
        for name, field in (("question", self.question), ("criterion", self.criterion)):
            self._labels[name].setBuddy(field)
            form.addRow(self._labels[name], field)
        self._labels["dots"].setBuddy(self.dots)
        self._labels["options"].setBuddy(self.options)
        form.addRow(self._labels["dots"], cap)
        form.addRow(self._labels["options"], self.options)
        form.addRow(buttons)
        return body

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.rounds, 1)
        head.addWidget(self.close_round)
        slips = QHBoxLayout()
        self._labels["slip"].setBuddy(self.slip)
        slips.addWidget(self._labels["slip"])
        slips.addWidget(self.slip_table)
        slips.addWidget(self.slip, 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.new_round)
        column.addWidget(self.sheet, 1)
        column.addWidget(self._over)
        column.addLayout(slips)
        right = QWidget()
        picture = QVBoxLayout(right)
        picture.setContentsMargins(0, 0, 0, 0)
        picture.addWidget(self._summary)
        picture.addWidget(self.chart, 1)
        split = QSplitter()
        split.addWidget(VerticalScroll(left))
        split.addWidget(right)
        width = self.fontMetrics().horizontalAdvance("0")
        split.setSizes([width * 90, width * 60])
        split.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        margin = self.fontMetrics().height()
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(split)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        words = {
            "question": self.tr("&Question"),
            "criterion": self.tr("&Criterion"),
            "dots": self.tr("&Dots at most"),
            "options": self.tr("What can be &voted on"),
            "slip": self.tr("S&lip by slip"),
        }
        for name, word in words.items():
            self._labels[name].setText(word)
            getattr(self, name).setAccessibleName(word.replace("&", ""))
        chosen = max(self.scope.currentIndex(), 0)
        self.scope.clear()
        self.scope.addItems([self.tr("a person"), self.tr("a table")])
        self.scope.setCurrentIndex(chosen)
        self.scope.setAccessibleName(self.tr("The dots are those of"))
        self.dots.setSpecialValueText(self.tr("no limit"))
        self.rounds.setAccessibleName(self.tr("Voting round"))
        self.slip_table.setAccessibleName(self.tr("The slip is from table"))
        self.sheet.setAccessibleName(self.tr("Counting sheet"))
        self.sheet.setToolTip(
            self.tr("Type the dots, Enter. Ctrl+Up and Ctrl+Down move an option, Delete on its name removes it.")
        )
        self.criterion.setPlaceholderText(self.tr("what people should think of, optional"))
        self.options.setPlaceholderText(self.tr("one a line, or the numbers of stickers: 3 7 12"))
        self.slip.setPlaceholderText(self.tr("numbers of options, 3 3 7, then Enter"))
        self.make.setText(self.tr("New round"))
        self.more.setText(self.tr("Add to this round"))
        self.new_round.set_title(self.tr("New round, or more to vote on"))
        super().retranslate()

    def book_changed(self) -> None:
        """Nothing of another book stays."""
        self._round = None
        for field in (self.question, self.criterion, self.slip):
            field.clear()
        self.options.clear()
        super().book_changed()

    # -- showing -----------------------------------------------------------------------------------------------------

    def show_record(self, table: str, uuid: str) -> None:
        """Show a round."""
        if table == "vote_rounds":
            self._choose(uuid)

    def _choose(self, vote_round: str | None) -> None:
        self._round = vote_round
        self.outdate()

    def _rounds(self) -> list[VoteRound]:
        session = self.desk.session
        return self.desk.shelf.where(VoteRound, session=session.uuid) if session else []

    def _current(self) -> VoteRound | None:
        there = self._rounds()
        return next((one for one in there if one.uuid == self._round), there[-1] if there else None)

    def _tally(self, chosen: VoteRound | None) -> Tally | None:
        if chosen is None:
            return None
        shelf = self.desk.shelf
        return tally(chosen, shelf.where(VoteOption, vote_round=chosen.uuid), shelf.of(Vote).values())

    def refresh(self) -> None:
        """The rounds of the session, the sheet and the picture of the one that is chosen."""
        chosen = self._current()
        self._round = chosen.uuid if chosen else None
        self.rounds.clear()
        for one in self._rounds():
            words = f"{one.question} – {one.criterion}" if one.criterion else one.question
            self.rounds.addItem(words, one.uuid)
        self.rounds.setCurrentIndex(self.rounds.findData(self._round))
        session, agenda = self.desk.session, self.desk.agenda
        tables = list(agenda.tables.get(session.uuid, ())) if agenda and session else []
        counted = self._tally(chosen)
        is_open = chosen is not None and chosen.status != "closed"
        self.model.show_round(counted, tables, writable=self.writable and is_open)
        self.chart.set_tally(counted, {table.uuid: table.label for table in tables})
        kept = self.slip_table.currentData()
        self.slip_table.clear()
        for table in tables:
            self.slip_table.addItem(table.label, table.uuid)
        self.slip_table.addItem(self.tr("Whole room"), None)
        self.slip_table.setCurrentIndex(max(self.slip_table.findData(kept), 0))
        for widget in (self.slip, self.slip_table):
            widget.setEnabled(self.writable and is_open)
        self.close_round.setEnabled(self.writable and chosen is not None)
        self.close_round.setText(self.tr("Close the round") if is_open else self.tr("Open the round again"))
        self.more.setEnabled(self.writable and is_open)
        self.make.setEnabled(self.writable and session is not None)
        if chosen is None:
            self.new_round.heading.setChecked(True)
        self._tell(counted, {table.uuid: table.label for table in tables})

    def _tell(self, counted: Tally | None, labels: dict[str, str]) -> None:
        if counted is None:
            self._over.hide()
            self._summary.setText(self.tr("Nothing was voted on yet. Write a question and what can be voted on."))
            return
        parts = [counted.question, counted.criterion, self.tr("%n dot(s)", "", counted.dots),
                 self.tr("%n voter(s)", "", counted.voters)]  # fmt: skip
        self._summary.setText(" · ".join(part for part in parts if part))
        lines = [
            self.tr("{0}: {1} dots where {2} were to be given; what the paper says is kept.").format(
                labels.get(table.table, self.tr("Whole room")), table.dots, table.cap
            )
            for table in counted.tables
            if table.over
        ]
        few = [labels.get(t.table, "") for t in counted.tables if t.table != ROOM and t.dots and not t.publishable]
        if few:
            words = self.tr("Fewer than five voted at: {0}. Their own numbers are not published.")
            lines.append(words.format(", ".join(few)))
        self._over.setText("\n".join(lines))
        self._over.setVisible(bool(lines))

    # -- changing ----------------------------------------------------------------------------------------------------

    def _lines(self) -> list[str]:
        return [line for line in self.options.toPlainText().splitlines() if line.strip()]

    def add_round(self) -> None:
        """Save what was typed as a new round."""
        session = self.desk.session
        fields: dict[str, Any] = {
            "question": self.question.text(),
            "criterion": self.criterion.text(),
            "dots": self.dots.value() or None,
            "cap_scope": _SCOPES[max(self.scope.currentIndex(), 0)],
            "session": session.uuid if session else None,
        }
        self.do(votes.add_round, fields, self._lines(), self.desk.stamp, done=self._made)

    def _made(self, made: Captured) -> None:
        self.question.clear()
        self.criterion.clear()
        self.options.clear()
        self.new_round.heading.setChecked(False)
        self._choose(made.uuid)
        self.sheet.setFocus()
        self.sheet.setCurrentIndex(self.model.index(0, 1))

    def add_options(self) -> None:
        """Put what was typed on the sheet that is shown."""
        session = self.desk.session
        if self._round is not None:
            self.do(votes.add_options, self._round, self._lines(), session.uuid if session else None,
                    done=lambda _: self.options.clear())  # fmt: skip

    def _open_or_close(self) -> None:
        chosen = self._current()
        if chosen is not None:
            status = "open" if chosen.status == "closed" else "closed"
            self.desk.change("vote_rounds", chosen.uuid, {"status": status}, failed=self.trouble.emit)

    def _count(self, option: str, table: str | None, dots: int | None) -> None:
        self.do(votes.set_count, option, table, dots)

    def _count_voters(self, table: str | None, voters: int | None) -> None:
        if self._round is not None:
            self.do(votes.set_voters, self._round, table, voters)

    def add_slip(self) -> None:
        """Save the typed slip and be ready for the next."""
        words = self.slip.text().replace(",", " ").split()
        if self._round is None or not words:
            return
        if not all(word.isascii() and word.isdigit() for word in words):
            self.said.emit(self.tr("A slip is the numbers of options with blanks between, as in 3 3 7."))
            return
        self.do(votes.add_slip, self._round, self.slip_table.currentData(), [int(word) for word in words],
                done=self._slipped)  # fmt: skip

    def _slipped(self, _: object) -> None:
        self.slip.clear()
        self.slip.setFocus()

    def _remove_option(self, row: int) -> None:
        option = self.model.option(row)
        if option is not None and self.writable:
            words = self.tr("Option removed. Ctrl+Z brings it back.")
            self.desk.remove("vote_options", [option], done=lambda _: self.said.emit(words))

    def _move_option(self, row: int, by: int) -> None:
        option = self.model.option(row)
        if option is None or not self.writable:
            return

        def shown(_: object) -> None:
            self.sheet.setCurrentIndex(self.model.index(self.model.row_of(option), 0))

        self.do(votes.move_option, option, by, done=shown)
