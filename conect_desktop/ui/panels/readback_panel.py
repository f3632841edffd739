"""Reading back together: disagreements, doubles, what was said again."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.bridge.jobs import Job, Lane
from conect_desktop.bridge.readback import Line, Pair, pair_of, pairs_of, side_by_side, title_of, told_by
from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.bridge.resource_words import distance_text
from conect_desktop.domain.disagreement import Disagreement
from conect_desktop.domain.place import Place
from conect_desktop.services import doubles
from conect_desktop.services.doubles import Double
from conect_desktop.services.reading import read_pair
from conect_desktop.ui.readback.said_again import SaidAgain
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.record_table import RecordTable
from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll

_STATES: Final = {
    "double": QT_TRANSLATE_NOOP("ReadbackPanel", "≈ one place?"),
    "open": QT_TRANSLATE_NOOP("ReadbackPanel", "⚡ open"),
    "settled": QT_TRANSLATE_NOOP("ReadbackPanel", "✓ settled"),
    "left": QT_TRANSLATE_NOOP("ReadbackPanel", "≠ left as it is"),
}
_VIEWS: Final = (("double", "open"), ("settled", "left"))


class ReadbackPanel(Panel):
    """A list of pairs on the left; on the right the two versions side by side, and what may be done about them."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"disagreements", "mentions", "places", "actors"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._looking: Job | None = None
        self._doubles: list[Double] = []
        self._pair: Pair | None = None
        self.view = QComboBox()
        self.table = RecordTable()
        self.versions = QGridLayout()
        self.remark = QLineEdit()
        self._label = QLabel()
        self._label.setBuddy(self.remark)
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "muted")
        names = ("keep_left", "keep_right", "keep_both", "disagree", "settle", "leave", "reopen")
        self.buttons = {name: QPushButton() for name in names}
        self.again = SaidAgain(self)
        self._lay_out()
        self.view.activated.connect(lambda _: self._fill())
        self.table.selected.connect(lambda _: self._choose())
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.settle(name))
        for key, name in (("1", "keep_left"), ("2", "keep_right"), ("3", "keep_both"), ("D", "disagree")):
            shortcut = QShortcut(QKeySequence(key), self.table, lambda name=name: self.settle(name))
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.setFocusProxy(self.table)
        self.begin()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        column.addWidget(self.table, 2)
        column.addWidget(self.again, 1)
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.addLayout(self.versions)
        inside.addStretch()
        line = QHBoxLayout()
        line.addWidget(self._label)
        line.addWidget(self.remark, 1)
        actions = QGridLayout()
        for number, button in enumerate(self.buttons.values()):
            actions.addWidget(button, number // 4, number % 4)
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self._hint)
        side.addWidget(VerticalScroll(card), 1)
        side.addLayout(line)
        side.addLayout(actions)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(right)
        split.setChildrenCollapsible(False)
        width = self.fontMetrics().horizontalAdvance("0")
        split.setSizes([width * 58, width * 90])
        layout = QVBoxLayout(self)
        margin = self.fontMetrics().height()
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(split)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        kept = max(self.view.currentIndex(), 0)
        self.view.clear()
        self.view.addItems([self.tr("To talk about"), self.tr("Settled, or left as it is")])
        self.view.setCurrentIndex(kept)
        self.view.setAccessibleName(self.tr("Which pairs are shown"))
        self.table.setAccessibleName(self.tr("Pairs to read back"))
        self.table.set_columns(
            [
                RecordColumn(self.tr("What"), lambda pair: title_of(self.desk, pair), stretch=True),
                RecordColumn(self.tr("State"), lambda pair: _state_text(pair.state)),
                RecordColumn(self.tr("Apart"), lambda pair: "" if pair.metres is None else distance_text(pair.metres)),
            ]
        )
        self._label.setText(self.tr("&What was said"))
        self.remark.setAccessibleName(self.tr("What was said"))
        labels = {
            "keep_left": self.tr("1  One place: keep the left"),
            "keep_right": self.tr("2  One place: keep the right"),
            "keep_both": self.tr("3  Two places: keep both"),
            "disagree": self.tr("D  Write down the disagreement"),
            "settle": self.tr("Settled"),
            "leave": self.tr("Left as a disagreement"),
            "reopen": self.tr("Open it again"),
        }
        for name, label in labels.items():
            self.buttons[name].setText(label)
        self.again.retranslate()
        super().retranslate()

    def book_changed(self) -> None:
        """Nothing of another book stays."""
        self._doubles = []
        self._pair = None
        self.remark.clear()
        super().book_changed()

    # -- showing -----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Look for doubles beside the window; what is known is shown at once."""
        self._fill()
        self.again.refresh()
        settled = frozenset(
            frozenset((d.item, d.other_item)) for d in self.desk.shelf.of(Disagreement).values() if d.other_item
        )
        if self._looking is not None:
            self._looking.cancel()
        self._looking = self.desk.jobs.run(
            Lane.GENERAL, doubles.doubles, list(self.desk.places.values()), settled, name="look for doubles",
            done=self._found, with_progress=True,
        )  # fmt: skip

    def _found(self, found: list[Double]) -> None:
        self._doubles = found
        self._fill()

    def _fill(self) -> None:
        shown = _VIEWS[max(self.view.currentIndex(), 0)]
        places = self.desk.places
        rows = [pair for pair in pairs_of(list(self.desk.shelf.of(Disagreement).values())) if pair.state in shown]
        if "double" in shown:
            rows += [pair_of(double) for double in self._doubles if double.one in places and double.other in places]
        self.table.set_records(rows)
        if rows and not self.table.chosen():
            self.table.choose(rows[0].uuid)
        self._choose()

    def _choose(self) -> None:
        chosen = self.table.chosen()
        index = self.table.records.row_of(chosen[0]) if chosen else None
        self._pair = self.table.records.record(index) if index is not None else None
        pair = self._pair
        state = pair.state if pair else ""
        visible = {
            "keep_left": state in ("double", "open"), "keep_right": state in ("double", "open"),
            "keep_both": state == "double", "disagree": state == "double", "settle": state == "open",
            "leave": state == "open", "reopen": state in ("settled", "left"),
        }  # fmt: skip
        for name, button in self.buttons.items():
            button.setVisible(visible[name])
            button.setEnabled(self.writable)
        self.remark.setEnabled(self.writable and pair is not None)
        if pair is None:
            self._show([], ("", ""))
            self._hint.setText(self.tr("Nothing to talk about: no double and no open disagreement."))
            return
        self.remark.setText(pair.remark)
        self._hint.setText(
            self.tr("Read both aloud. Fields with ≠ differ. What is kept takes over what only the other has.")
        )
        self.desk.read(read_pair, pair.one, pair.other, done=lambda both: self._show_pair(pair, *both))

    def _show_pair(self, pair: Pair, one: Place | None, other: Place | None) -> None:
        if self._pair is not None and self._pair.uuid == pair.uuid and self.desk.agenda is not None:
            heads = told_by(self.desk, one), told_by(self.desk, other)
            self._show(side_by_side(self.desk.agenda, one, other), heads)

    def _show(self, lines: list[Line], heads: tuple[str, str]) -> None:
        while (item := self.versions.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for column, head in enumerate(heads, 2):
            self.versions.addWidget(_words(head, muted=True), 0, column)
        for row, line in enumerate(lines, 1):
            self.versions.addWidget(_words("≠" if line.differs else ""), row, 0, Qt.AlignmentFlag.AlignTop)
            self.versions.addWidget(_words(line.name, muted=True), row, 1, Qt.AlignmentFlag.AlignTop)
            for column, text in ((2, line.one), (3, line.other)):
                self.versions.addWidget(_words(text, strong=line.differs), row, column, Qt.AlignmentFlag.AlignTop)
        self.versions.setColumnStretch(2, 1)
        self.versions.setColumnStretch(3, 1)

    def show_record(self, table: str, uuid: str) -> None:
        """Show a disagreement."""
        if table == "disagreements":
            disagreement = self.desk.shelf.one(Disagreement, uuid)
            self.view.setCurrentIndex(0 if disagreement is None or disagreement.state == "open" else 1)
            self._fill()
            self.table.choose(uuid)

    # -- settling ----------------------------------------------------------------------------------------------------

    def settle(self, how: str) -> None:
        """What the room decided about the chosen pair."""
        pair = self._pair
        if pair is None or not self.writable or self.buttons[how].isHidden():
            return
        remark = self.remark.text()
        if how == "keep_left":
            self.do(doubles.keep_one, pair.one, pair.other)
        elif how == "keep_right":
            self.do(doubles.keep_one, pair.other, pair.one)
        elif how == "keep_both":
            self.do(doubles.keep_both, pair.one, pair.other)
        elif how == "disagree":
            self.do(doubles.write_down, pair.one, pair.other, remark)
        else:
            state = {"settle": "settled", "leave": "left", "reopen": "open"}[how]
            self.do(doubles.settle, pair.uuid, state, remark)
        self.said.emit(self.tr("Done. Ctrl+Z takes it back."))


def _state_text(state: str) -> str:
    return QCoreApplication.translate("ReadbackPanel", _STATES.get(state, _STATES["open"]))


def _words(text: str, *, muted: bool = False, strong: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if muted:
        label.setProperty("role", "muted")
    if strong:
        font = QFont(label.font())
        font.setBold(True)
        label.setFont(font)
    return label
