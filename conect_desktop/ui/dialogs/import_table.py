"""Before a file is imported: what its columns mean, in which grid it is, and its first rows as they would be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.import_jobs import (
    Choices,
    ImportReport,
    Looked,
    Previewed,
    Suggestion,
    UnknownGrid,
    UnknownSystem,
    look,
    preview,
)
from conect_desktop.bridge.import_words import report_lines, said
from conect_desktop.bridge.jobs import Job, Lane
from conect_desktop.bridge.place_words import shape_text
from conect_desktop.bridge.tips import plain_tip
from conect_desktop.bridge.troubles import words
from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.ui.dialogs.help import add_help_key
from conect_desktop.ui.dialogs.import_columns import ImportColumns
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.fitting import fit

_PAUSE: Final = 250
"""Milliseconds after the last change until the preview is made anew."""
_SHOWN: Final = 200
"""Lines of problems that are shown."""


class ImportTableDialog(QDialog):
    """Looks at a file beside the window and asks what it means; `chosen` tells what to import.

    `refused` tells the trouble of a file that can't be read at all.
    """

    chosen = Signal(object)
    """The `Choices` of the person."""
    refused = Signal(object)
    """The Trouble that makes the file unreadable."""
    shown = Signal()
    """The preview, or what keeps it from being made, is on the screen."""

    def __init__(self, desk: Desk, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, "importing")
        self._desk = desk
        self._path = path
        self._choices = Choices(doubles="skip")
        self._looked: Looked | None = None
        self._job: Job | None = None
        self.setWindowTitle(self.tr("Import places from {0}").format(path.name))
        self._make()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._preview)
        self._look()

    def _make(self) -> None:
        self.layer = ChoiceBox()
        self.crs = ChoiceBox()
        self.crs.setEditable(True)
        self.crs.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.crs.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.crs.setMinimumContentsLength(24)
        self.crs_hint = QLabel()
        self.crs_hint.setProperty("role", "muted")
        self.crs_hint.setWordWrap(True)
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.addRow(self.tr("La&yer or sheet"), self.layer)
        self._form.addRow(self.tr("Coordinates &in"), self.crs)
        self._form.addRow("", self.crs_hint)
        self.layer.setAccessibleName(self.tr("Layer or sheet"))
        self.crs.setAccessibleName(self.tr("Coordinate reference system"))
        self.columns = ImportColumns()
        self.sample = QTableWidget(0, 5)
        self.sample.setHorizontalHeaderLabels(
            [self.tr("Row"), self.tr("Title"), self.tr("On the map"), self.tr("Remark"), self.tr("Description")]
        )
        self.sample.setAccessibleName(self.tr("First rows as they would be"))
        self.sample.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.sample.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.sample.setTabKeyNavigation(False)
        self.sample.setWordWrap(False)
        self.sample.verticalHeader().hide()
        self.sample.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.sample.horizontalHeader().setStretchLastSection(True)
        self.problems = QPlainTextEdit()
        self.problems.setReadOnly(True)
        self.problems.setTabChangesFocus(True)
        self.problems.setAccessibleName(self.tr("What to know"))
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.leave_out = QCheckBox()
        self.leave_out.setChecked(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.import_button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.told)
        beside.addWidget(self.sample, 3)
        beside.addWidget(self.leave_out)
        beside.addWidget(self.problems, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self.columns)
        self.split.addWidget(right)
        self.split.setStretchFactor(0, 2)
        self.split.setStretchFactor(1, 3)
        self.split.setChildrenCollapsible(False)
        # two to three from the start, as far as the left side is not cut
        self.split.setSizes([2_000, 3_000])
        layout = QVBoxLayout(self)
        layout.addLayout(self._form)
        layout.addWidget(self.split, 1)
        layout.addWidget(self.buttons)
        fit(self, digits=150, lines=38)
        self._set_layout(False)
        self._wait()
        self.layer.activated.connect(self._layer_chosen)
        self.crs.activated.connect(self._crs_chosen)
        if (typed := self.crs.lineEdit()) is not None:
            typed.editingFinished.connect(self._crs_chosen)
        self.columns.changed.connect(self._columns_changed)
        self.leave_out.toggled.connect(self._doubles_chosen)

    # -- looking -----------------------------------------------------------------------------------------------------

    def _look(self) -> None:
        self._run(look, self._path, self._choices, done=self._looked_at, failed=self._refuse)

    def _refuse(self, error: Exception) -> None:
        self.refused.emit(error)
        self.reject()

    def _looked_at(self, looked: Looked) -> None:
        self._looked = looked
        self._set_layout(len(looked.layers) > 1)
        self.layer.clear()
        self.layer.addItems(list(looked.layers))
        self.layer.setCurrentText(looked.layer or "")
        self._fill_systems(looked)
        self.columns.fill(looked.columns, positions=looked.table)
        self._choices = replace(
            self._choices, meanings=self.columns.meanings(), layer=looked.layer, crs=self._chosen_system()
        )
        self._preview()

    def _set_layout(self, layers: bool) -> None:
        self._form.setRowVisible(self.layer, layers)
        needed = self._looked is not None and (self._looked.asks_for_crs or self._looked.table or not self._on_earth())
        self._form.setRowVisible(self.crs, needed)
        self._form.setRowVisible(self.crs_hint, needed)

    def _on_earth(self) -> bool:
        return self._looked is not None and (self._looked.crs or "").startswith("EPSG:4326")

    def _fill_systems(self, looked: Looked) -> None:
        self.crs.clear()
        as_told = (
            self.tr("as the file says: {0}").format(looked.crs)
            if looked.crs
            else self.tr("longitude, latitude (WGS 84)")
        )
        if not looked.asks_for_crs:
            self.crs.addItem(as_told, "")
        for one in looked.suggested:
            self.crs.addItem(self._named(one), one.code)
        near = [one for one in looked.suggested if one.metres is not None]
        self.crs.setCurrentIndex(0 if not looked.asks_for_crs or near else -1)
        hint = self.tr("The coordinates look like metres of a national grid. Choose it, or type its EPSG code.")
        self.crs_hint.setText(hint if looked.asks_for_crs else self.tr("Another one? Type its EPSG code."))

    def _named(self, one: Suggestion) -> str:
        if one.metres is None:
            return f"{one.code}  {one.name}"
        where = self.tr("{0} km from the lab").format(self.locale().toString(one.metres / 1000, "f", 0))
        return f"{one.code}  {one.name}  ({where})"

    def _chosen_system(self) -> str | None:
        typed = self.crs.currentText().strip()
        row = self.crs.findText(typed)
        return (str(self.crs.itemData(row)) if row >= 0 else typed) or None

    # -- the preview -------------------------------------------------------------------------------------------------

    def _layer_chosen(self) -> None:
        self._choices = Choices(layer=self.layer.currentText(), doubles=self._choices.doubles)
        self._wait()
        self._look()

    def _crs_chosen(self) -> None:
        self._change(crs=self._chosen_system())

    def _columns_changed(self, meanings: Mapping[str, str]) -> None:
        self._change(meanings=dict(meanings))

    def _doubles_chosen(self, leave_out: bool) -> None:
        self._change(doubles="skip" if leave_out else "keep")

    def _change(self, **said: Any) -> None:
        changed = replace(self._choices, **said)
        if changed == self._choices or self._looked is None:
            return
        self._choices = changed
        self._wait()
        self._timer.start()

    def _wait(self) -> None:
        self.import_button.setEnabled(False)
        self.import_button.setText(self.tr("Import"))
        self._tell(self.tr("Reading…"), "muted")

    def _preview(self) -> None:
        if self._looked is None:
            return
        if self._looked.asks_for_crs and self._choices.crs is None:
            self._say_problem(self.tr("Choose the grid of the coordinates."))
            return
        self._run(
            preview,
            self._path,
            self._choices,
            self._desk.stamp.session,
            done=self._previewed,
            failed=self._not_previewed,
        )

    def _previewed(self, report: ImportReport) -> None:
        parts = [self.tr("%n row(s) read.", "", report.read)]
        if report.walks:
            parts.append(self.tr("%n walk(s).", "", report.walks))
        if report.bad_count:
            parts.append(self.tr("%n can't be imported.", "", report.bad_count))
        if report.doubles_count:
            parts.append(self.tr("%n likely in the book already.", "", report.doubles_count))
        self._tell(" ".join(parts), "muted")
        self._fill_sample(report.sample)
        lines = report_lines(report)
        self.problems.setPlainText("\n".join(lines[:_SHOWN]))
        self.problems.setVisible(bool(lines))
        if self.leave_out.isChecked():
            self.leave_out.setVisible(report.doubles_count > 0)
            self.leave_out.setText(self.tr("&Leave out %n likely double(s)", "", report.doubles_count))
        self.import_button.setEnabled(report.imported > 0)
        if report.walks:
            self.import_button.setText(self.tr("Import %n row(s)", "", report.imported))
        else:
            self.import_button.setText(self.tr("Import %n place(s)", "", report.imported))
        self.shown.emit()

    def _not_previewed(self, error: Exception) -> None:
        if isinstance(error, UnknownGrid):
            text = self.tr("The coordinates can't be degrees: choose their grid above.")
        elif isinstance(error, UnknownSystem):
            text = self.tr("This coordinate reference system is not known. Type an EPSG code, as in EPSG:2154.")
        elif isinstance(error, Trouble):
            told = words(error)
            text = "\n".join(part for part in (f"{told.text} {told.remedy}".strip(), told.details) if part)
        else:
            self._desk.jobs.broken.emit(error)
            self.reject()
            return
        self._say_problem(text)

    def _say_problem(self, text: str) -> None:
        self.sample.setRowCount(0)
        self.problems.hide()
        self.leave_out.setVisible(not self.leave_out.isChecked())
        self._tell(text, "problem")
        self.import_button.setEnabled(False)
        self.shown.emit()

    def _tell(self, text: str, role: str) -> None:
        self.told.setProperty("role", role)
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
        self.told.setText(text)

    def _fill_sample(self, rows: list[Previewed]) -> None:
        self.sample.setRowCount(len(rows))
        for number, one in enumerate(rows):
            remark = said(one.problem)
            if one.double_of:
                remark = self.tr("likely {0}, in the book already").format(one.double_of)
            cells = (
                str(one.number),
                str(one.fields.get("title") or one.fields.get("sticker") or ""),
                self._where(one),
                remark,
                " ".join(str(one.fields.get("description") or "")[:200].split()),
            )
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(text) if column not in (0, 2) else "")
                self.sample.setItem(number, column, item)
        wide = self.fontMetrics().horizontalAdvance("0")
        # the last one takes what is left
        for column, most in enumerate((8, 26, 24, 30)):
            self.sample.resizeColumnToContents(column)
            self.sample.setColumnWidth(column, min(self.sample.columnWidth(column), wide * most))

    def _where(self, one: Previewed) -> str:
        if one.problem:
            return ""
        if one.kind == "walk":
            return self.tr("walk")
        if one.position is None:
            return self.tr("no position yet")
        if one.shape != "Point":
            return shape_text(one.shape)
        locale = self.locale()
        return f"{locale.toString(one.position[1], 'f', 5)}  {locale.toString(one.position[0], 'f', 5)}"

    # -- work and its end --------------------------------------------------------------------------------------------

    def _run(self, function: Any, *arguments: Any, done: Any, failed: Any) -> None:
        """One job at a time: what was asked for before is no longer wanted."""
        self._stop()
        book = self._desk.book
        if book is None:
            return

        def failing(error: Exception) -> None:
            if not isinstance(error, Cancelled):
                failed(error)

        self._job = self._desk.jobs.run(
            Lane.GENERAL,
            function,
            book,
            *arguments,
            name="look at a file",
            done=done,
            failed=failing,
            with_progress=True,
            progressed=self._progressed,
        )

    def _progressed(self, done: int, total: int) -> None:
        if total > 0:
            self.told.setText(self.tr("Reading… {0} %").format(self.locale().toString(min(100, done * 100 // total))))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def done(self, result: int) -> None:
        """Nobody waits for the preview any more."""
        self._timer.stop()
        self._stop()
        if result == QDialog.DialogCode.Accepted:
            self.chosen.emit(self._choices)
        super().done(result)


def ask(desk: Desk, path: Path, parent: QWidget, *, chosen: Any, refused: Any) -> ImportTableDialog:
    """Show the dialog over a window; `chosen(path, choices)` or `refused(trouble)` is called when it is answered."""
    dialog = ImportTableDialog(desk, path, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.chosen.connect(partial(chosen, path))
    dialog.refused.connect(refused)
    desk.closing.connect(dialog.reject)
    dialog.open()
    return dialog
