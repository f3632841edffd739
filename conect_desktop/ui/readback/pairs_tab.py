"""Disagreements and likely doubles: two versions side by side, and what the room makes of them."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from conect_desktop.bridge import together_jobs
from conect_desktop.bridge import together_words as words
from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.bridge.jobs import Job, Lane
from conect_desktop.bridge.readback import Pair, pair_of, pairs_of, side_by_side, title_of, told_by, two_texts
from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.bridge.resource_words import distance_text
from conect_desktop.bridge.together_jobs import Choice, Conflict
from conect_desktop.domain.disagreement import Disagreement
from conect_desktop.domain.network import Actor
from conect_desktop.domain.place import Place
from conect_desktop.domain.replication import DELETED
from conect_desktop.services import disagreements, doubles
from conect_desktop.services.doubles import Double
from conect_desktop.services.reading import read_pair
from conect_desktop.ui.readback.flag_form import FlagForm
from conect_desktop.ui.readback.versions import Versions
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.flow import FlowLayout
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.record_table import RecordTable
from conect_desktop.ui.widgets.section import Section
from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll

_STATES: Final = {
    "double": QT_TRANSLATE_NOOP("PairsTab", "≈ one place?"),
    "open": QT_TRANSLATE_NOOP("PairsTab", "⚡ open"),
    "settled": QT_TRANSLATE_NOOP("PairsTab", "✓ settled"),
    "left": QT_TRANSLATE_NOOP("PairsTab", "≠ left as it is"),
}
_VIEWS: Final = (("open", "double"), ("open",), ("double",), ("settled", "left"))
_KEYS: Final = {
    "keep_left": "1", "keep_right": "2", "keep_both": "3", "keep_third": "4", "disagree": "D", "settle": "S",
    "leave": "L", "reopen": "O",
}  # fmt: skip


class PairsTab(QWidget):
    """A list of pairs on the left; on the right the two versions, and a button and a key for each answer."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._looking: Job | None = None
        self._doubles: list[Double] = []
        self._pair: Pair | None = None
        self._joins = False
        """Whether both texts can hold."""
        self.view = ChoiceBox()
        self.near = QSpinBox()
        self.near.setRange(5, 2_000)
        self.near.setSingleStep(10)
        self.near.setValue(int(doubles.NEAR))
        self.near.setKeyboardTracking(False)
        self.table = RecordTable()
        self.flag = FlagForm(panel)
        self.flag_section = Section(self.flag, open_=False)
        self.versions = Versions()
        self.remark = QLineEdit()
        self._label = QLabel()
        self._label.setBuddy(self.remark)
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "muted")
        self.buttons = {name: QPushButton() for name in _KEYS}
        self._lay_out()
        self.view.activated.connect(lambda _: self.fill())
        self.near.valueChanged.connect(lambda _: self.refresh())
        self.table.selected.connect(lambda _: self._choose())
        self.table.delete_requested.connect(self._delete)
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.answer(name))
            shortcut = QShortcut(QKeySequence(_KEYS[name]), self.table, lambda name=name: self.answer(name))
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.setFocusProxy(self.table)

    def _lay_out(self) -> None:
        head = FlowLayout(spacing=self.fontMetrics().height() // 2)
        head.addWidget(self.view)
        head.addWidget(self.near)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addWidget(self.flag_section)
        self.table.setMinimumHeight(self.fontMetrics().height() * 8)
        line = QHBoxLayout()
        line.addWidget(self._label)
        line.addWidget(self.remark, 1)
        actions = FlowLayout(spacing=self.fontMetrics().height() // 3)
        for button in self.buttons.values():
            actions.addWidget(button)
        right = QWidget()
        side = QVBoxLayout(right)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self._hint)
        side.addWidget(VerticalScroll(self.versions), 1)
        side.addLayout(line)
        side.addLayout(actions)
        split = QSplitter()
        split.addWidget(VerticalScroll(left))
        split.addWidget(right)
        split.setChildrenCollapsible(False)
        width = self.fontMetrics().horizontalAdvance("0")
        split.setSizes([width * 58, width * 90])
        layout = QVBoxLayout(self)
        layout.addWidget(split)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        kept = max(self.view.currentIndex(), 0)
        self.view.clear()
        self.view.addItems(
            [self.tr("To talk about"), self.tr("Disagreements"), self.tr("Likely doubles"),
             self.tr("Settled, or left as it is")]
        )  # fmt: skip
        self.view.setCurrentIndex(kept)
        self.view.setAccessibleName(self.tr("Which pairs are shown"))
        self.near.setPrefix(self.tr("within "))
        self.near.setSuffix(self.tr(" m"))
        self.near.setAccessibleName(self.tr("Metres within which two places may be one"))
        self.near.setToolTip(self.near.accessibleName())
        self.table.setAccessibleName(self.tr("Pairs to read back"))
        self.table.set_columns(
            [
                RecordColumn(self.tr("What"), lambda pair: title_of(self._panel.desk, pair), stretch=True),
                RecordColumn(self.tr("State"), lambda pair: _state_text(pair.state)),
                RecordColumn(self.tr("Apart"), lambda pair: "" if pair.metres is None else distance_text(pair.metres)),
            ]
        )
        self._label.setText(self.tr("What was &said"))
        self.remark.setAccessibleName(self.tr("What was said"))
        self.flag_section.set_title(self.tr("Write down a disagreement"))
        self.flag.retranslate()
        self._name_buttons()

    def _name_buttons(self) -> None:
        texts = self._pair is not None and not self._pair.other
        words = {
            "keep_left": self.tr("The left holds") if texts else self.tr("One place: keep the left"),
            "keep_right": self.tr("The right holds") if texts else self.tr("One place: keep the right"),
            "keep_third": self.tr("The third holds"),
            "keep_both": self.tr("Both hold") if texts else self.tr("Two places: keep both"),
            "disagree": self.tr("Write down the disagreement"),
            "settle": self.tr("Settled"),
            "leave": self.tr("Left as a disagreement"),
            "reopen": self.tr("Open it again"),
        }
        for name, word in words.items():
            self.buttons[name].setText(f"{_KEYS[name]}  {word}")

    def forget(self) -> None:
        """Another book: nothing of this one stays."""
        self._doubles = []
        self._pair = None
        self.remark.clear()
        self.flag.clear()

    # -- showing -----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Look for doubles beside the window; what is known is shown at once."""
        desk = self._panel.desk
        self.fill()
        self.flag.set_writable(self._panel.writable)
        settled = frozenset(
            frozenset((d.item, d.other_item)) for d in desk.shelf.of(Disagreement).values() if d.other_item
        )
        if self._looking is not None:
            self._looking.cancel()
        self._looking = desk.jobs.run(
            Lane.GENERAL, partial(doubles.doubles, near=float(self.near.value())), list(desk.places.values()), settled,
            name="look for doubles", done=self._found, with_progress=True,
        )  # fmt: skip

    def _found(self, found: list[Double]) -> None:
        self._doubles = found
        self.fill()

    def fill(self) -> None:
        """The pairs of the view that is chosen."""
        desk = self._panel.desk
        shown = _VIEWS[max(self.view.currentIndex(), 0)]
        rows = [pair for pair in pairs_of(desk.shelf.of(Disagreement).values()) if pair.state in shown]
        self.near.setVisible("double" in shown)
        if "double" in shown:
            rows += [pair_of(d) for d in self._doubles if d.one in desk.places and d.other in desk.places]
        self.table.set_records(rows)
        if rows and not self.table.chosen():
            self.table.choose(rows[0].uuid)
        self._choose()

    def _choose(self) -> None:
        chosen = self.table.chosen()
        index = self.table.records.row_of(chosen[0]) if chosen else None
        before, self._pair = self._pair, self.table.records.record(index) if index is not None else None
        pair = self._pair
        state = pair.state if pair else ""
        if pair != before:
            self._joins = False
        keepable = pair is not None and (pair.mergeable or (state == "open" and not pair.other))
        visible = {
            "keep_left": keepable, "keep_right": keepable, "keep_third": False,
            "keep_both": state == "double" or (self._joins and state == "open"), "disagree": state == "double",
            "settle": state == "open" and pair is not None and not pair.laptops,
            "leave": state == "open", "reopen": state in ("settled", "left"),
        }  # fmt: skip
        for name, button in self.buttons.items():
            button.setVisible(visible[name])
            button.setEnabled(self._panel.writable)
        self._name_buttons()
        self.remark.setEnabled(self._panel.writable and pair is not None)
        if pair is None:
            self.remark.clear()
            self.versions.show_lines([], ("", ""))
            self._hint.setText(self.tr("Nothing here: no likely double, and no disagreement of this kind."))
            return
        if pair != before:
            self.remark.setText(pair.remark)
            self.remark.setCursorPosition(0)
        self._show(pair)

    def _show(self, pair: Pair) -> None:
        desk = self._panel.desk
        if not pair.other:
            self._hint.setText(self.tr("Read both aloud. Both stay on record, whichever holds."))
            self.versions.show_lines(two_texts(pair, desk.agenda), (self.tr("One says"), self.tr("Another says")))
            if pair.laptops:
                desk.read(together_jobs.conflict, pair.uuid, done=lambda found: self._show_laptops(pair, found))
            return
        if pair.mergeable:
            self._hint.setText(
                self.tr("Read both aloud. Fields with ≠ differ. What is kept takes over what only the other has.")
            )
        else:
            self._hint.setText(self.tr("Read both aloud. Fields with ≠ differ."))
        if pair.table == "actors":
            self._show_both(pair, desk.shelf.one(Actor, pair.one), desk.shelf.one(Actor, pair.other))
        else:
            desk.read(read_pair, pair.one, pair.other, done=lambda both: self._show_both(pair, *both))

    def _show_laptops(self, pair: Pair, found: Conflict | None) -> None:
        """Who said which, and whether both can hold."""
        if self._pair is None or self._pair.uuid != pair.uuid or found is None:
            return
        told = [self.tr("{0} says").format(side.laptop) for side in found.sides]
        if found.field == DELETED:
            self._hint.setText(self.tr("One laptop deleted it, the other one changed it."))
            told = [
                (self.tr("{0} deleted it") if side.deleted else self.tr("{0} changed it")).format(side.laptop)
                for side in found.sides
            ]
        heads = [f"{who}\n{words.about(side)}" for who, side in zip(told, found.sides, strict=True)]
        # of three or more the lines themselves say whose each is
        self.versions.show_lines(
            words.lines(self._panel.desk, found), (heads[0], heads[1]) if len(heads) == 2 else ("", "")
        )
        self.buttons["keep_third"].setVisible(len(heads) > 2)
        if found.can_keep_both != self._joins:
            self._joins = found.can_keep_both
            self.buttons["keep_both"].setVisible(self._joins)

    def _show_both(self, pair: Pair, one: Place | Actor | None, other: Place | Actor | None) -> None:
        desk = self._panel.desk
        if self._pair is not None and self._pair.uuid == pair.uuid and desk.agenda is not None:
            lines = [*side_by_side(desk.agenda, one, other), *two_texts(pair)]
            self.versions.show_lines(lines, told_by(desk, one, other))

    def show_record(self, uuid: str) -> None:
        """Show a disagreement."""
        disagreement = self._panel.desk.shelf.one(Disagreement, uuid)
        self.view.setCurrentIndex(0 if disagreement is None or disagreement.state == "open" else len(_VIEWS) - 1)
        self.fill()
        self.table.choose(uuid)

    # -- what the room answers ---------------------------------------------------------------------------------------

    def answer(self, how: str) -> None:
        """What the room decided about the chosen pair."""
        pair = self._pair
        if pair is None or not self._panel.writable or self.buttons[how].isHidden():
            return
        remark, do = self.remark.text().strip(), self._panel.do
        if how == "keep_third":
            do(together_jobs.settle, pair.uuid, 2, remark, done=self._said)
        elif how in ("keep_left", "keep_right"):
            right = how == "keep_right"
            if pair.other:
                keep, gone = (pair.other, pair.one) if right else (pair.one, pair.other)
                do(doubles.keep_one, keep, gone, remark, done=self._said)
            elif pair.laptops:
                do(together_jobs.settle, pair.uuid, int(right), remark, done=self._said)
            else:
                holds = pair.versions[1 if right else 0] if len(pair.versions) > 1 else ""
                told = " – ".join(part for part in (f"✓ {holds}" if holds else "", remark) if part)
                do(disagreements.settle, pair.uuid, "settled", told, done=self._said)
        elif pair.laptops and how in ("keep_both", "leave"):
            choice: Choice = "both" if how == "keep_both" else "disagree"
            do(together_jobs.settle, pair.uuid, choice, remark, done=self._said)
        elif how == "keep_both":
            do(doubles.keep_both, pair.one, pair.other, remark, done=self._said)
        elif how == "disagree":
            do(doubles.write_down, pair.one, pair.other, remark, done=self._said)
        else:
            state = {"settle": "settled", "leave": "left", "reopen": "open"}[how]
            do(disagreements.settle, pair.uuid, state, remark, done=self._said)

    def _said(self, _: object) -> None:
        self._panel.said.emit(self.tr("Done. Ctrl+Z takes it back."))

    def _delete(self, uuids: list[str]) -> None:
        there = [uuid for uuid in uuids if self._panel.desk.shelf.one(Disagreement, uuid) is not None]
        if there and self._panel.writable:
            words = self.tr("Disagreement deleted. Ctrl+Z brings it back.")
            self._panel.desk.remove("disagreements", there, done=lambda _: self._panel.said.emit(words))


def _state_text(state: str) -> str:
    return QCoreApplication.translate("PairsTab", _STATES.get(state, _STATES["open"]))
