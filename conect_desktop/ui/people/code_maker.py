"""Making participant codes in a row: for one table, for every table alike, or for none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from conect_desktop.bridge.desk import Desk
from conect_desktop.domain.session import SessionTable
from conect_desktop.services.participants import MOST_AT_ONCE, Wish
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.flow import FlowLayout

_ALL = "all"


class CodeMaker(QFrame):
    """A card: for whom, prefix, how many; and how many codes there are against the heads counted."""

    wished = Signal(list)
    """Wishes for codes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self._tables: tuple[SessionTable, ...] = ()
        self.whom = ChoiceBox()
        self.prefix = QLineEdit()
        self.prefix.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.count = QSpinBox()
        self.count.setRange(1, MOST_AT_ONCE)
        self.count.setValue(8)
        self.make = QPushButton()
        self.told = QLabel()
        self.told.setProperty("role", "muted")
        self.told.setWordWrap(True)
        self._labels = [QLabel() for _ in range(3)]
        space = self.fontMetrics().height() // 2
        row = FlowLayout(spacing=space)
        for label, field in zip(self._labels, (self.whom, self.prefix, self.count), strict=True):
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field)
        row.addWidget(self.make)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self.told)
        self.whom.currentIndexChanged.connect(self._suggest)
        self.prefix.returnPressed.connect(self._wish)
        self.make.clicked.connect(self._wish)
        self._fit()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        words = (self.tr("&New codes for"), self.tr("Prefi&x"), self.tr("&How many"))
        for label, word, field in zip(self._labels, words, (self.whom, self.prefix, self.count), strict=True):
            label.setText(word)
            field.setAccessibleName(word.replace("&", ""))
        self.make.setText(self.tr("&Make codes"))
        self._fill()

    def show_tables(self, tables: tuple[SessionTable, ...], *, writable: bool) -> None:
        """Offer the tables of the session."""
        if tables != self._tables:
            self._tables = tables
            self._fill()
        for field in (self.whom, self.count, self.make):
            field.setEnabled(writable)
        self._suggest()
        self.prefix.setEnabled(writable and self.prefix.isEnabled())

    def show_counts(self, codes: int, heads: int | None) -> None:
        """How many codes stand against how many heads were counted."""
        text = self.tr("%n code(s) in this session", "", codes)
        if heads is None:
            text = self.tr("{0}. Nobody was counted yet: the headcount is on the session's page.").format(text)
        else:
            counted = self.tr("%n head(s) counted", "", heads)
            differ = self.tr("as many as codes") if heads == codes else self.tr("they differ by {0}")
            text = f"{text} · {counted}: {differ.format(abs(heads - codes))}"
        self.told.setText(text)

    def _fill(self) -> None:
        chosen = self.whom.currentData()
        self.whom.blockSignals(True)
        self.whom.clear()
        if len(self._tables) > 1:
            self.whom.addItem(self.tr("each of %n table(s)", "", len(self._tables)), _ALL)
        for table in self._tables:
            self.whom.addItem(table.label, table.uuid)
        self.whom.addItem(self.tr("no table"), None)
        self.whom.setCurrentIndex(max(self.whom.findData(chosen), 0) if chosen is not None else 0)
        self.whom.blockSignals(False)
        self._suggest()

    def _suggest(self, *_: object) -> None:
        """The prefix of a table is its number; each table's own where codes are for all."""
        chosen = self.whom.currentData()
        table = next((one for one in self._tables if one.uuid == chosen), None)
        self.prefix.setEnabled(chosen != _ALL)
        if chosen == _ALL:
            self.prefix.setText(", ".join(_prefix(one) for one in self._tables[:3]) + "…" * (len(self._tables) > 3))
        elif table is not None:
            self.prefix.setText(_prefix(table))
        elif "," in self.prefix.text() or not self.prefix.text():
            self.prefix.setText("P")

    def _wish(self) -> None:
        chosen, count = self.whom.currentData(), self.count.value()
        if chosen == _ALL:
            self.wished.emit([Wish(_prefix(table), count, table.uuid) for table in self._tables])
        else:
            self.wished.emit([Wish(self.prefix.text(), count, chosen)])

    def _fit(self) -> None:
        zero = self.fontMetrics().horizontalAdvance("0")
        self.prefix.setFixedWidth(zero * 14)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the type size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()


def _prefix(table: SessionTable) -> str:
    return f"T{table.position}"
