"""Dot votes, counted by table and seen at once."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.place_order import natural
from conect_desktop.bridge.votes_model import VotesModel
from conect_desktop.bridge.votes_words import remarks, warnings
from conect_desktop.domain.tally import Tally, tally
from conect_desktop.domain.vote import Vote, VoteOption, VoteRound
from conect_desktop.services import votes
from conect_desktop.services.records import Captured
from conect_desktop.ui.charts.vote_chart import VoteChart
from conect_desktop.ui.votes.round_form import RoundForm
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.count_sheet import CountSheet
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.section import Section
from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll


class VotesPanel(Panel):
    """Above the round, in the middle the counting sheet and slips, beside them the result as a picture."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"vote_rounds", "vote_options", "votes"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._round: str | None = None
        self.rounds = ChoiceBox()
        self.rounds.setMinimumContentsLength(20)
        self.rounds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.form = RoundForm()
        self.question, self.options, self.make = self.form.question, self.form.options, self.form.buttons["make"]
        self.form_section = Section(self.form, open_=False)
        self.change = QPushButton()
        self.close_round = QPushButton()
        self.model = VotesModel(self)
        self.sheet = CountSheet()
        self.sheet.setModel(self.model)
        self.slip_table = ChoiceBox()
        self.slip = QLineEdit()
        self.chart = VoteChart()
        self._over = QLabel()
        self._over.setWordWrap(True)
        self._over.setProperty("role", "problem")
        self._summary = QLabel()
        self._summary.setWordWrap(True)
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setProperty("role", "muted")
        self._label = QLabel()
        self._label.setBuddy(self.slip)
        self._lay_out()
        self.rounds.activated.connect(lambda row: self._choose(self.rounds.itemData(row)))
        self.form.made.connect(self.add_round)
        self.form.more.connect(self.add_options)
        self.form.changed.connect(self._save_round)
        self.form.removed.connect(self._remove_round)
        self.form.left.connect(self._fold)
        self.form.numbers_wanted.connect(self._offer_stickers)
        self.change.clicked.connect(self._edit_round)
        self.close_round.clicked.connect(self._open_or_close)
        self.model.counted.connect(self._count)
        self.model.voters_counted.connect(self._count_voters)
        self.sheet.removed.connect(self._remove_option)
        self.sheet.moved.connect(self._move_option)
        self.slip.returnPressed.connect(self.add_slip)
        self.setFocusProxy(self.sheet)
        self.begin()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.rounds, 1)
        head.addWidget(self.change)
        head.addWidget(self.close_round)
        slips = QHBoxLayout()
        slips.addWidget(self._label)
        slips.addWidget(self.slip_table)
        slips.addWidget(self.slip, 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.form_section)
        column.addWidget(self.sheet, 1)
        column.addWidget(self._over)
        column.addLayout(slips)
        right = QWidget()
        picture = QVBoxLayout(right)
        picture.setContentsMargins(0, 0, 0, 0)
        picture.addWidget(self.chart, 1)
        picture.addWidget(self._summary)
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
        self._label.setText(self.tr("S&lip by slip"))
        self.slip.setAccessibleName(self.tr("Slip by slip"))
        self.rounds.setAccessibleName(self.tr("Voting round"))
        self.slip_table.setAccessibleName(self.tr("The slip is from table"))
        self.sheet.setAccessibleName(self.tr("Counting sheet"))
        self.sheet.setToolTip(
            self.tr("Type the dots, Enter. Ctrl+Up and Ctrl+Down move an option, Delete on its name removes it.")
        )
        self.slip.setPlaceholderText(self.tr("numbers of options, 3 3 7, then Enter"))
        self.change.setText(self.tr("Change"))
        self.change.setAccessibleName(self.tr("Change the round"))
        self.form.retranslate()
        self._name_section()
        super().retranslate()

    def _name_section(self) -> None:
        editing = self.form.editing is not None
        title = self.tr("Change the round") if editing else self.tr("New round, or more to vote on")
        self.form_section.set_title(title)

    def book_changed(self) -> None:
        """Nothing of another book stays."""
        self._round = None
        self.slip.clear()
        self._fold()
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
        self.change.setEnabled(self.writable and chosen is not None)
        self.form.set_writable(self.writable and session is not None, self.writable and is_open)
        if self.form.editing is not None and self.form.editing != self._round:
            self._fold()
        if chosen is None:
            self.form_section.heading.setChecked(True)
        self._tell(counted, {table.uuid: table.label for table in tables})

    def _tell(self, counted: Tally | None, labels: dict[str, str]) -> None:
        if counted is None:
            self._over.hide()
            self._summary.setText(self.tr("Nothing was voted on yet. Write a question and what can be voted on."))
            self._summary.show()
            return
        said = remarks(counted)
        self._summary.setText("\n".join(said))
        self._summary.setVisible(bool(said))
        lines = warnings(counted, labels)
        self._over.setText("\n".join(lines))
        self._over.setVisible(bool(lines))

    # -- changing ----------------------------------------------------------------------------------------------------

    def add_round(self) -> None:
        """Save what was typed as a new round."""
        session = self.desk.session
        fields = {**self.form.fields(), "session": session.uuid if session else None}
        self.do(votes.add_round, fields, self.form.lines(), self.desk.stamp, done=self._made)

    def _made(self, made: Captured) -> None:
        self._fold()
        self._choose(made.uuid)
        self.sheet.setFocus()
        self.sheet.setCurrentIndex(self.model.index(0, 1))

    def _fold(self) -> None:
        self.form.clear()
        self.form_section.heading.setChecked(False)
        self._name_section()

    def _edit_round(self) -> None:
        chosen = self._current()
        if chosen is not None:
            self.form_section.heading.setChecked(True)
            self.form.edit(chosen)
            self._name_section()

    def _save_round(self, vote_round: str) -> None:
        self.desk.change(
            "vote_rounds", vote_round, self.form.fields(), done=lambda _: self._fold(), failed=self.trouble.emit
        )

    def _remove_round(self, vote_round: str) -> None:
        words = self.tr("Round deleted. Ctrl+Z brings it back.")
        self.desk.remove("vote_rounds", [vote_round], done=lambda _: self.said.emit(words), failed=self.trouble.emit)

    def _offer_stickers(self) -> None:
        session = self.desk.session
        here = [place for place in self.desk.places.values() if session and place.session == session.uuid]
        numbers = sorted({place.sticker for place in here if place.sticker}, key=natural)
        self.form.add_lines(numbers)
        if not numbers:
            self.said.emit(self.tr("No place of this session has a sticker."))

    def add_options(self) -> None:
        """Put what was typed on the sheet that is shown."""
        session = self.desk.session
        if self._round is not None:
            self.do(votes.add_options, self._round, self.form.lines(), session.uuid if session else None,
                    done=lambda _: self._fold())  # fmt: skip

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
                done=lambda _: self._slipped(len(words)))  # fmt: skip

    def _slipped(self, dots: int) -> None:
        self.slip.clear()
        self.slip.setFocus()
        chosen = self._current()
        if chosen is not None and chosen.dots is not None and chosen.cap_scope != "table" and dots > chosen.dots:
            words = self.tr("{0} dots on one slip where {1} were to be given; what the paper says is kept.")
            self.said.emit(words.format(dots, chosen.dots))

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
