"""How the room found the session: a pile of slips typed in, and what they say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from conect_desktop.domain.meeting import Evaluation
from conect_desktop.services import minutes, starter
from conect_desktop.ui.charts.diverging import DivergingChart, ScaleRow
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll


class EvaluationTab(QWidget):
    """A question, its slips as digits in a row or as words, and below all answers as bars."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self.question = ChoiceBox()
        self.question.setEditable(True)
        self.question.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.values = QLineEdit()
        self.words = QLineEdit()
        self._labels = {name: QLabel() for name in ("question", "values", "words")}
        self.chart = DivergingChart()
        self._said = QLabel()
        self._said.setWordWrap(True)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        form = QGridLayout()
        for row, name in enumerate(self._labels):
            field: QWidget = getattr(self, name)
            self._labels[name].setBuddy(field)
            form.addWidget(self._labels[name], row, 0)
            form.addWidget(field, row, 1)
        below = QWidget()
        inside = QVBoxLayout(below)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.chart)
        inside.addWidget(self._said)
        inside.addStretch()
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(VerticalScroll(below), 1)
        self.values.returnPressed.connect(self.add_values)
        self.words.returnPressed.connect(self.add_words)
        self.setFocusProxy(self.values)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        names = {"question": self.tr("&Question"), "values": self.tr("S&lips"), "words": self.tr("In &words")}
        for name, word in names.items():
            self._labels[name].setText(word)
            getattr(self, name).setAccessibleName(word.replace("&", ""))
        self.values.setPlaceholderText(self.tr("a digit a slip, from 1 to 5: 4 5 3 5, then Enter"))
        self.words.setPlaceholderText(self.tr("what was written, then Enter"))

    def refresh(self) -> None:
        """The answers of the session that is worked on."""
        session = self._panel.desk.session
        given = self._panel.desk.shelf.where(Evaluation, session=session.uuid) if session else []
        told = minutes.answers(given)
        typed = self.question.currentText()
        self.question.clear()
        agenda = self._panel.desk.agenda
        templates = agenda.templates if agenda is not None else None
        asked = starter.evaluation_questions(session.template if session else None, self._panel.language, templates)
        # questions of earlier sessions are offered too: a series asks the same each time
        everywhere = (one.question for one in self._panel.desk.shelf.of(Evaluation).values())
        offered = [*dict.fromkeys((*asked, *everywhere))]
        self.question.addItems(offered)
        self.question.setEditText(typed or (told[0].question if told else offered[0] if offered else ""))
        self.chart.set_rows([ScaleRow(one.question, one.counts, one.middle) for one in told if one.people])
        lines = [f"{one.question}\n" + "\n".join(f"– {words}" for words in one.words) for one in told if one.words]
        few = any(one.people and not one.publishable for one in told)
        if few:
            lines.append(self.tr("Fewer than five answered some questions: those figures are not published."))
        self._said.setText("\n\n".join(lines))
        writable = self._panel.writable and session is not None
        for field in (self.question, self.values, self.words):
            field.setEnabled(writable)

    def _next_slip(self, question: str) -> int:
        session = self._panel.desk.session
        given = self._panel.desk.shelf.where(Evaluation, question=question, session=session.uuid if session else "")
        return 1 + max((one.slip or 0 for one in given), default=0)

    def add_values(self) -> None:
        """Save a digit a slip, as one step."""
        typed = self.values.text().replace(",", " ").split()
        digits = [digit for word in typed for digit in word]
        if not digits:
            return
        if any(digit not in "12345" for digit in digits):
            self._panel.said.emit(self.tr("Digits from 1 to 5 only; a slip without an answer is left out."))
            return
        question = self.question.currentText().strip()
        first = self._next_slip(question)
        slips = [{"value": int(digit), "slip": first + number} for number, digit in enumerate(digits)]
        self._add(question, slips, self.values)

    def add_words(self) -> None:
        """Save what was written on a slip."""
        if self.words.text().strip():
            question = self.question.currentText().strip()
            self._add(question, [{"text": self.words.text(), "slip": self._next_slip(question)}], self.words)

    def _add(self, question: str, slips: Sequence[Mapping[str, object]], line: QLineEdit) -> None:
        session = self._panel.desk.session
        if session is None:
            return
        rows = [{"session": session.uuid, "question": question, **slip} for slip in slips]
        self._panel.desk.add_many("evaluations", rows, done=lambda _: line.clear(), failed=self._panel.trouble.emit)
