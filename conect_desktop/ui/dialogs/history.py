"""What was done, by whom and when: the journal in words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.steps import step_text
from conect_desktop.services.history import ENOUGH, Told, history
from conect_desktop.ui.dialogs.help import add_help_key
from conect_desktop.ui.widgets.fitting import fit

_LIMIT = 500
_TOLD = Qt.ItemDataRole.UserRole


class HistoryDialog(QDialog):
    """Steps, newest first; each opens to the fields it changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, "start")
        self.setWindowTitle(self.tr("History"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Filter by a word"))
        self.search.setAccessibleName(self.tr("Filter"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Which")])
        self.tree.setAccessibleName(self.tr("History"))
        self.tree.setUniformRowHeights(True)
        self.tree.itemExpanded.connect(self._open)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        # Enter in the search field must not close the window
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.tree)
        layout.addWidget(buttons)
        fit(self, digits=110, lines=28)
        desk.read(history, _LIMIT, ENOUGH, done=self._fill)

    def _fill(self, told: list[Told]) -> None:
        locale = QLocale()
        rows: list[QTreeWidgetItem] = []
        for one in told:
            moment = QDateTime.fromString(one.step.made_at, Qt.DateFormat.ISODateWithMs).toLocalTime()
            when = locale.toString(moment, QLocale.FormatType.ShortFormat)
            what = step_text(one.step.label)
            if one.step.kind == "undo":
                what = self.tr("took back: {0}").format(what)
            elif one.step.kind == "redo":
                what = self.tr("did again: {0}").format(what)
            which = one.title
            if one.rows > 1:
                which += "  " + self.tr("(%n row(s))", "", one.rows)
            item = QTreeWidgetItem([when, one.step.author or "–", what, which])
            item.setData(0, _TOLD, one)
            if any(entry.cells for entry in one.entries):
                item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            rows.append(item)
        self.tree.addTopLevelItems(rows)
        header = self.tree.header()
        for column in range(3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        first = self.tree.topLevelItem(0)
        if first is not None:
            self.tree.setCurrentItem(first)

    def _open(self, item: QTreeWidgetItem) -> None:
        """The fields of a step, when somebody looks at them: all of all steps are thousands."""
        told: Told | None = item.data(0, _TOLD)
        if told is None or item.childCount():
            return
        item.addChildren(
            [
                QTreeWidgetItem(["", "", field, f"{_shown(before)} → {_shown(after)}"])
                for entry in told.entries
                for field, (before, after) in entry.cells.items()
            ]
        )

    def _filter(self, typed: str) -> None:
        wanted = typed.casefold()
        for number in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(number)
            assert item is not None
            text = " ".join(item.text(column) for column in range(4)).casefold()
            item.setHidden(bool(wanted) and wanted not in text)


def _shown(value: Any) -> str:
    """A cell's value in a line."""
    if value is None:
        return "–"
    if isinstance(value, bytes):
        return "◇"
    text = " ".join(str(value).split())
    return text if len(text) <= 120 else text[:119] + "…"
