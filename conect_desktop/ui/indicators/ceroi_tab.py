"""CEROI with every assumption in sight: what a year brings, set against what was invested."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.domain.ceroi import COMPONENTS, Assumption, Return
from conect_desktop.services import indicators as service
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.record_table import RecordTable

_NAMES: Final = {
    "revenue": QT_TRANSLATE_NOOP("CeroiTab", "Revenue"),
    "volunteer_labour": QT_TRANSLATE_NOOP("CeroiTab", "Volunteer labour"),
    "training": QT_TRANSLATE_NOOP("CeroiTab", "Training"),
    "jobs": QT_TRANSLATE_NOOP("CeroiTab", "Jobs"),
    "ecological_savings": QT_TRANSLATE_NOOP("CeroiTab", "Ecological savings"),
    "social_savings": QT_TRANSLATE_NOOP("CeroiTab", "Social savings"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the sum as the table wants it: named by its number."""

    uuid: str
    line: Assumption


class CeroiTab(QWidget):
    """A table of assumptions, each editable; the result below changes with them."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._result = Return((), 0.0)
        self.table = RecordTable()
        self.investment = QLineEdit()
        self.add = QPushButton()
        self._label = QLabel()
        self._label.setBuddy(self.investment)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setProperty("role", "title")
        self._hint = QLabel()
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "muted")
        head = QHBoxLayout()
        head.addWidget(self._label)
        head.addWidget(self.investment)
        head.addStretch()
        head.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.addWidget(self._hint)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.told)
        self.investment.editingFinished.connect(self._invested)
        self.add.clicked.connect(self._add)
        self.table.delete_requested.connect(self._delete)
        self.setFocusProxy(self.table)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self._label.setText(self.tr("&Investment in EUR"))
        self.investment.setAccessibleName(self.tr("Investment in EUR"))
        self.add.setText(self.tr("One line more"))
        self._hint.setText(
            self.tr(
                "What a year brings, in EUR, against the investment (R-Urban). Each line is a quantity times what one"
                " unit is taken to be worth: change both, and say where the figure comes from."
            )
        )
        self.table.setAccessibleName(self.tr("Assumptions"))
        self.table.set_columns(
            [
                RecordColumn(self.tr("What it brings"), lambda row: component_text(row.line.component)),
                RecordColumn(self.tr("Quantity a year"), lambda row: _number(row.line.quantity), number=True,
                             edit=lambda row, typed: self._edit(row, "quantity", typed)),
                RecordColumn(self.tr("Unit"), lambda row: row.line.unit,
                             edit=lambda row, typed: self._edit(row, "unit", typed)),
                RecordColumn(self.tr("EUR a unit"), lambda row: _number(row.line.rate), number=True,
                             edit=lambda row, typed: self._edit(row, "rate", typed)),
                RecordColumn(self.tr("EUR a year"), lambda row: _number(row.line.value), number=True),
                RecordColumn(self.tr("Where it comes from"), lambda row: row.line.source, stretch=True,
                             edit=lambda row, typed: self._edit(row, "source", typed)),
            ]
        )  # fmt: skip

    def refresh(self) -> None:
        """The sum as it is kept in the book."""
        agenda = self._panel.desk.agenda
        self._result = service.ceroi(agenda.dossier) if agenda else Return((), 0.0)
        self.table.set_records([Row(str(number), line) for number, line in enumerate(self._result.lines)])
        if not self.investment.hasFocus():
            self.investment.setText(_number(self._result.investment))
        for widget in (self.investment, self.add):
            widget.setEnabled(self._panel.writable)
        self._tell()

    def _tell(self) -> None:
        value = _number(self._result.value)
        percent = self._result.percent
        if percent is None:
            self.told.setText(self.tr("{0} EUR a year. Type the investment to set it against.").format(value))
        else:
            words = self.tr("{0} EUR a year, {1} % of the investment.")
            self.told.setText(words.format(value, QLocale().toString(percent, "f", 0)))

    def _keep(self, result: Return) -> None:
        if self._panel.writable:
            self._panel.do(service.keep_ceroi, result)

    def _edit(self, row: Row, name: str, typed: str) -> None:
        value: str | float = typed.strip()
        if name in ("quantity", "rate"):
            number, understood = QLocale().toDouble(typed.strip() or "0")
            if not understood or number < 0:
                self._panel.said.emit(self.tr("A number, zero or more, is needed."))
                return
            value = number
        lines = list(self._result.lines)
        lines[int(row.uuid)] = dataclasses.replace(row.line, **{name: value})  # type: ignore[arg-type]
        self._keep(Return(tuple(lines), self._result.investment))

    def _invested(self) -> None:
        number, understood = QLocale().toDouble(self.investment.text().strip() or "0")
        if understood and number >= 0 and number != self._result.investment:
            self._keep(Return(self._result.lines, number))
        else:
            self.investment.setText(_number(self._result.investment))

    def _add(self) -> None:
        chosen = (
            self._result.lines[int(uuid)].component if (uuid := next(iter(self.table.chosen()), "")) else COMPONENTS[0]
        )
        self._keep(Return((*self._result.lines, Assumption(chosen)), self._result.investment))

    def _delete(self, uuids: list[str]) -> None:
        gone = {int(uuid) for uuid in uuids}
        lines = tuple(line for number, line in enumerate(self._result.lines) if number not in gone)
        self._keep(Return(lines, self._result.investment))
        self._panel.said.emit(self.tr("Line taken out. Ctrl+Z brings it back."))


def component_text(component: str) -> str:
    """A component in the interface's language."""
    name = _NAMES.get(component)
    return QCoreApplication.translate("CeroiTab", name) if name else component


def _number(value: float) -> str:
    return QLocale().toString(value, "f", 0 if value == int(value) else 2)
