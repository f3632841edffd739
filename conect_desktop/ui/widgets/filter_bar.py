"""Searching and filtering the list: words, a menu of everything there is, and a chip for each thing chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from conect_desktop.bridge import place_words as words
from conect_desktop.bridge.place_filter import FIELDS, PlaceFilter
from conect_desktop.bridge.places_model import PlacesModel
from conect_desktop.ui.widgets.chip import Chip
from conect_desktop.ui.widgets.flow import FlowLayout
from conect_desktop.ui.widgets.tinted import Tinted


class FilterBar(QWidget):
    """Sets the model's filter and shows it."""

    left = Signal()
    """Down, Enter, or Escape in the empty field: the person goes on to the list."""

    def __init__(self, model: PlacesModel, columns: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(lambda typed: model.set_filter(model.filter.with_words(typed)))
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self.filter_button = self._button(self.menu, "filter")
        self.columns_button = self._button(columns, "visible")
        self.count = QLabel()
        self.clear_button = QPushButton()
        self.clear_button.clicked.connect(self.clear)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self._made: list[Chip] = []

        line = QHBoxLayout()
        line.addWidget(self.search, 1)
        line.addWidget(self.filter_button)
        line.addWidget(self.columns_button)
        line.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(line)
        layout.addWidget(self._chips)

        self._flow.addWidget(self.clear_button)
        model.filter_changed.connect(self._show_filter)
        model.counted.connect(self._show_count)
        self.retranslate()

    @staticmethod
    def _button(menu: QMenu, icon: str) -> QToolButton:
        button = QToolButton()
        Tinted(button, icon)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def retranslate(self) -> None:
        """Words anew, after the language or the book's words changed."""
        self.search.setPlaceholderText(self.tr("Find in places and notes"))
        self.search.setAccessibleName(self.tr("Find places"))
        self.filter_button.setText(self.tr("Filter"))
        self.columns_button.setText(self.tr("Columns"))
        self.clear_button.setText(self.tr("Clear all"))
        self._show_filter()
        self._show_count(self._model.rowCount(), self._model.total)

    def clear(self) -> None:
        """Show every place again."""
        self._model.set_filter(PlaceFilter())
        self.search.setFocus()

    # -- the menu ----------------------------------------------------------------------------------------------------

    def _fill(self) -> None:
        for action in self.menu.actions():
            old = action.menu()
            if isinstance(old, QMenu):
                old.deleteLater()
        self.menu.clear()
        for name in FIELDS:
            submenu = QMenu(words.field_text(name), self.menu)
            # counting is done for the one submenu that is opened
            submenu.aboutToShow.connect(lambda name=name, submenu=submenu: self._fill_values(name, submenu))
            self.menu.addMenu(submenu)

    def _fill_values(self, name: str, submenu: QMenu) -> None:
        submenu.clear()
        for value, text, number in self._model.present(name):
            action = submenu.addAction(f"{text} ({number})".replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(self._model.filter.has(name, value))
            action.triggered.connect(lambda _, value=value: self._toggle(name, value))
        if not submenu.actions():
            submenu.addAction(self.tr("No places yet")).setEnabled(False)

    def _toggle(self, name: str, value: str) -> None:
        self._model.set_filter(self._model.filter.toggled(name, value))

    # -- what is chosen ----------------------------------------------------------------------------------------------

    def _show_filter(self) -> None:
        wanted = self._model.filter
        if self.search.text() != wanted.typed:
            self.search.setText(wanted.typed)
        for chip in self._made:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._made = []
        naming = self._model.naming
        for name, values in wanted.chosen.items():
            for value in sorted(values, key=lambda value, name=name: naming.value(name, value)):  # type: ignore[misc]
                chip = Chip(f"{words.field_text(name)}: {naming.value(name, value)}", parent=self._chips)
                chip.removed.connect(lambda name=name, value=value: self._take_away(name, value))
                self._flow.insert_widget(len(self._made), chip)
                chip.show()
                self._made.append(chip)
        self._chips.setVisible(bool(wanted))
        self.updateGeometry()

    def _take_away(self, name: str, value: str) -> None:
        self._toggle(name, value)
        # the chip that had the keyboard is gone
        (self._made[0] if self._made else self.search).setFocus()

    def _show_count(self, shown: int, total: int) -> None:
        text = self.tr("%n place(s)", "", total)
        if shown != total:
            text = self.tr("{0} of %n place(s)", "", total).format(shown)
        self.count.setText(text)

    # -- keys --------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter go to the list; Escape takes the words back, then goes to the list."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.left.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                if self.search.text():
                    self.search.clear()
                else:
                    self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
