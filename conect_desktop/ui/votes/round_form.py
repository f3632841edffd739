"""A voting round as it is written down: question, criterion, dots, and what can be voted on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
)

from conect_desktop.domain.vote import MAX_DOTS, VoteRound
from conect_desktop.ui.widgets.choice_box import ChoiceBox

_SCOPES: Final = ("person", "table")


class RoundForm(QFrame):
    """Makes a round, adds to what can be voted on, or changes the round it was handed."""

    made = Signal()
    more = Signal()
    changed = Signal(str)
    """uuid of the round."""
    removed = Signal(str)
    """uuid of the round."""
    left = Signal()
    numbers_wanted = Signal()
    """The stickers of the session are wanted as options."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.editing: str | None = None
        self.question = QLineEdit()
        self.criterion = QLineEdit()
        self.dots = QSpinBox()
        self.dots.setRange(0, MAX_DOTS)
        self.dots.setValue(3)
        self.scope = ChoiceBox()
        self.options = QPlainTextEdit()
        self.options.setTabChangesFocus(True)
        self.options.setFixedHeight(self.fontMetrics().height() * 5)
        self.stickers = QPushButton()
        self.buttons = {name: QPushButton() for name in ("remove", "cancel", "more", "make")}
        self._labels = {name: QLabel() for name in ("question", "criterion", "dots", "options")}
        self._lay_out()
        self.buttons["make"].clicked.connect(self.submit)
        self.buttons["more"].clicked.connect(self.more.emit)
        self.buttons["cancel"].clicked.connect(self.leave)
        self.buttons["remove"].clicked.connect(lambda: self.removed.emit(self.editing))
        self.stickers.clicked.connect(self.numbers_wanted.emit)
        for line in (self.question, self.criterion):
            line.returnPressed.connect(self.submit)

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        cap = QHBoxLayout()
        cap.addWidget(self.dots)
        cap.addWidget(self.scope)
        cap.addStretch()
        column = QVBoxLayout()
        column.addWidget(self.options)
        column.addWidget(self.stickers)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in self.buttons.values():
            buttons.addWidget(button)
        for name, label in self._labels.items():
            label.setBuddy(getattr(self, name))
        form.addRow(self._labels["question"], self.question)
        form.addRow(self._labels["criterion"], self.criterion)
        form.addRow(self._labels["dots"], cap)
        form.addRow(self._labels["options"], column)
        form.addRow(buttons)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        words = {
            "question": self.tr("&Question"),
            "criterion": self.tr("&Criterion"),
            "dots": self.tr("&Dots at most"),
            "options": self.tr("What can be &voted on"),
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
        self.criterion.setPlaceholderText(self.tr("what people should think of, optional"))
        self.options.setPlaceholderText(self.tr("one a line, or the numbers of stickers: 3 7 12"))
        self.stickers.setText(self.tr("All stickers of this session"))
        self.buttons["remove"].setText(self.tr("Delete the round"))
        self.buttons["cancel"].setText(self.tr("Cancel"))
        self.buttons["more"].setText(self.tr("Add to this round"))
        self._name_buttons()

    def _name_buttons(self) -> None:
        editing = self.editing is not None
        self.buttons["make"].setText(self.tr("Save the round") if editing else self.tr("New round"))
        for name in ("remove", "cancel"):
            self.buttons[name].setVisible(editing)
        for widget in (self.buttons["more"], self.options, self._labels["options"], self.stickers):
            widget.setVisible(not editing)

    def set_writable(self, may_make: bool, may_add: bool) -> None:
        """Whether a round can be made or changed, and options added to the one that is shown."""
        for name in ("make", "remove"):
            self.buttons[name].setEnabled(may_make)
        self.buttons["more"].setEnabled(may_add)
        self.stickers.setEnabled(may_make)

    # -- what is typed -----------------------------------------------------------------------------------------------

    def fields(self) -> dict[str, Any]:
        """The round as typed."""
        return {
            "question": self.question.text(),
            "criterion": self.criterion.text(),
            "dots": self.dots.value() or None,
            "cap_scope": _SCOPES[max(self.scope.currentIndex(), 0)],
        }

    def lines(self) -> list[str]:
        """What can be voted on, as typed."""
        return [line for line in self.options.toPlainText().splitlines() if line.strip()]

    def add_lines(self, lines: Sequence[str]) -> None:
        """Type more to vote on."""
        self.options.setPlainText("\n".join(dict.fromkeys([*self.lines(), *lines])))

    def edit(self, vote_round: VoteRound) -> None:
        """Change this round; its options are changed on the sheet."""
        self.editing = vote_round.uuid
        self.question.setText(vote_round.question)
        self.criterion.setText(vote_round.criterion or "")
        self.dots.setValue(vote_round.dots or 0)
        self.scope.setCurrentIndex(_SCOPES.index(vote_round.cap_scope) if vote_round.cap_scope in _SCOPES else 0)
        self._name_buttons()
        self.question.setFocus()

    def submit(self) -> None:
        """Make the round, or save its changes."""
        if self.editing is None:
            self.made.emit()
        else:
            self.changed.emit(self.editing)

    def clear(self) -> None:
        """Forget what was typed; the next one is a new round."""
        self.editing = None
        self.question.clear()
        self.criterion.clear()
        self.options.clear()
        self._name_buttons()

    def leave(self) -> None:
        """Change nothing after all."""
        self.clear()
        self.left.emit()
