"""The list page: every place in a table, found by words, narrowed by filters, selected in step with the map."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.places_model import PlacesModel
from conect_desktop.domain.vocabulary import Term
from conect_desktop.ui import theme
from conect_desktop.ui.widgets.filter_bar import FilterBar
from conect_desktop.ui.widgets.places_table import PlacesTable


class ListPanel(QWidget):
    """Search field and filters above the table; a sentence that helps where there is nothing to show."""

    selection_changed = Signal(list)
    open_requested = Signal(str)
    """Enter: show this place in the inspector."""
    show_on_map_requested = Signal(str)
    delete_requested = Signal(list)
    trouble = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._selected: list[str] = []
        self.model = PlacesModel(desk, self._sign, self)
        self.table = PlacesTable(self.model)
        self.bar = FilterBar(self.model, self.table.columns_menu)
        self._message = QLabel()
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setWordWrap(True)
        self._message.setTextFormat(Qt.TextFormat.RichText)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._message)
        layout = QVBoxLayout(self)
        layout.addWidget(self.bar)
        layout.addWidget(self._pages, 1)
        self.setFocusProxy(self.table)

        self.table.chosen.connect(self._choose)
        self.table.opened.connect(self.open_requested)
        self.table.shown.connect(self.show_on_map_requested)
        self.table.deleted.connect(self.delete_requested)
        self.bar.left.connect(self._go_to_table)
        self.model.refused.connect(lambda _, error: self.trouble.emit(error))
        self.model.modelReset.connect(self._select_again)
        self.model.rowsRemoved.connect(self._forget_gone)
        self.model.counted.connect(self._show_page)
        self.model.busy_changed.connect(self._show_page)
        desk.book_opened.connect(self._show_page)
        desk.book_closed.connect(self._show_page)
        self.retranslate()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.model.retranslate()
        self.table.setAccessibleName(self.tr("Places"))
        self._show_page()

    def _sign(self, term: Term) -> QIcon:
        return theme.term_icon(term, self.fontMetrics().height() * 3 // 2)

    # -- columns -----------------------------------------------------------------------------------------------------

    @property
    def header_state(self) -> QByteArray:
        """Which columns are shown, how wide, in what order and how they are sorted, to be kept in the settings."""
        return self.table.horizontalHeader().saveState()

    def restore_header(self, state: QByteArray) -> bool:
        """Show the columns as they were when `header_state` was read; whether that was possible."""
        return not state.isEmpty() and self.table.horizontalHeader().restoreState(state)

    # -- selection ---------------------------------------------------------------------------------------------------

    @property
    def selected(self) -> list[str]:
        """Uuids of what is selected, those that the filter hides too."""
        return list(self._selected)

    def set_selection(self, uuids: Iterable[str]) -> None:
        """Show what is selected elsewhere; says nothing back."""
        self._selected = list(uuids)
        self.table.select(self._selected)

    def focus_search(self) -> None:
        """Put the keyboard into the search field, over what is written there."""
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def _choose(self, uuids: list[str]) -> None:
        if uuids != self._selected:
            self._selected = uuids
            self.selection_changed.emit(list(uuids))

    def _select_again(self) -> None:
        """After sorting and filtering, what was selected still is."""
        self.table.select(self._selected)

    def _forget_gone(self) -> None:
        """A place that only left the filter stays selected; one that was deleted doesn't."""
        left = [uuid for uuid in self._selected if uuid in self._desk.places]
        # Qt has moved on to the next row
        self.table.select(left)
        if left != self._selected:
            self._selected = left
            self.selection_changed.emit(list(left))

    def _go_to_table(self) -> None:
        if self.model.rowCount():
            self.table.setFocus()
            if not self.table.selected():
                self.table.selectRow(0)

    # -- nothing to show ---------------------------------------------------------------------------------------------

    def _show_page(self) -> None:
        if self.model.rowCount():
            self._pages.setCurrentWidget(self.table)
            return
        self._message.setText(self._why_empty())
        self._pages.setCurrentWidget(self._message)

    def _why_empty(self) -> str:
        if self._desk.book is None:
            head, hint = self.tr("No book is open."), self.tr("Press Ctrl+O to open one, or Ctrl+N to make a new one.")
        elif not self._desk.complete or self.model.busy:
            head, hint = self.tr("Reading the places…"), ""
        elif self.model.filter:
            head = self.tr("No place matches.")
            hint = self.tr("Press Esc in the search field to take the words back, or “Clear all” to see every place.")
        else:
            head = self.tr("Nothing is recorded yet.")
            hint = self.tr("Press Ctrl+2 for the map, then P, and click where the first place is.")
        return f"<h3>{head}</h3><p>{hint}</p>"

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language and type size."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self.retranslate()
        super().changeEvent(event)
