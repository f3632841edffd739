"""Choosing words of a vocabulary by typing a few letters: the quick way to say what a place is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from conect_desktop.domain.text import one_line
from conect_desktop.domain.vocabulary import Term, Vocabulary, spoken
from conect_desktop.ui import theme
from conect_desktop.ui.widgets.chip import Chip
from conect_desktop.ui.widgets.flow import FlowLayout
from conect_desktop.ui.widgets.term_popup import Offer, TermPopup

_STEPS: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 5,
    Qt.Key.Key_PageUp: -5,
}


class TermPicker(QWidget):
    """Chips of the chosen terms and a line to type into.

    Typing shows the terms that match, with sign and hint, in the book's language. Arrows and Enter (or Tab, which also
    moves on) choose; Backspace in the empty line takes the last chip back; Left goes to the chips, where Delete takes
    one away. With `multiple=False` a choice replaces the one before. With `free=True` a word that is not in the list
    is taken as it is.
    """

    changed = Signal()
    """The person chose or took away a term."""
    submitted = Signal()
    """Enter in the empty line: the person is done here."""
    escaped = Signal()
    """Escape with nothing typed and no list open."""

    def __init__(
        self, *, multiple: bool = True, free: bool = False, signs: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._multiple = multiple
        self._free = free
        self._signs = signs
        self._vocabulary = Vocabulary("", ())
        self._language = "en"
        self._keys: tuple[str, ...] = ()
        self._chips: list[Chip] = []
        self._offered: list[str] = []
        self.line = QLineEdit()
        self.line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * 12)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._offer)
        self._flow = FlowLayout(self)
        self._flow.addWidget(self.line)
        self.popup = TermPopup(self)
        self.popup.chosen.connect(self._choose_row)
        self.setFocusProxy(self.line)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.retranslate()

    # -- what is chosen ----------------------------------------------------------------------------------------------

    def set_vocabulary(self, vocabulary: Vocabulary, language: str) -> None:
        """Offer the terms of a vocabulary, told in a language; what is chosen stays."""
        if vocabulary is self._vocabulary and language == self._language:
            return
        self._vocabulary = vocabulary
        self._language = language
        self.popup.hide()
        self._show_chips()

    def keys(self) -> tuple[str, ...]:
        """The keys of the chosen terms, in the order they were chosen."""
        return self._keys

    def set_keys(self, keys: Iterable[str]) -> None:
        """Show other terms as chosen; says nothing to the outside."""
        self.line.clear()
        self.popup.hide()
        wanted = tuple(dict.fromkeys(keys))
        if wanted != self._keys:
            self._keys = wanted
            self._show_chips()

    def setAccessibleName(self, name: str) -> None:
        """The name is that of the line, which has the keyboard."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self._name_line()

    # -- chips -------------------------------------------------------------------------------------------------------

    def _show_chips(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for number, key in enumerate(self._keys):
            term = self._vocabulary.get(key)
            chip = Chip(self._vocabulary.label(key, self._language), self._sign(term), self)
            chip.removed.connect(lambda key=key: self._remove(key))
            chip.stepped.connect(lambda by, number=number: self._go_to(number + by))
            self._flow.insert_widget(number, chip)
            chip.show()
            self._chips.append(chip)
        self._order_tabs()
        self._name_line()
        self.updateGeometry()

    def _order_tabs(self) -> None:
        """Tab stops at the line only; the chips are reached from it with the arrows, or by the mouse."""
        for chip in self._chips:
            chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def _name_line(self) -> None:
        more = self._multiple and bool(self._keys)
        self.line.setPlaceholderText(
            "" if self._keys and not more else self.tr("Add…") if more else self.tr("Type to choose")
        )

    def _sign(self, term: Term | None) -> QIcon:
        return theme.term_icon(term, self.fontMetrics().height()) if term is not None and self._signs else QIcon()

    def _go_to(self, number: int) -> None:
        if number >= len(self._chips):
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif number >= 0:
            self._chips[number].setFocus(Qt.FocusReason.OtherFocusReason)

    # -- choosing ----------------------------------------------------------------------------------------------------

    def _offer(self, typed: str = "") -> None:
        """Show what matches the typed letters and is not chosen yet."""
        found = [term for term in self._vocabulary.find(typed, self._language) if term.key not in self._keys]
        rows = [
            Offer(term.label(self._language), spoken(term.hints, self._language), self._sign(term)) for term in found
        ]
        self._offered = [term.key for term in found]
        word = one_line(typed)
        if self._free and word and word not in self._keys and word not in self._offered:
            rows.append(Offer(self.tr("Add “{0}”").format(word)))
            self._offered.append(word)
        self.popup.offer(
            rows, self.tr("Nothing matches “{0}”.").format(word) if word else self.tr("Nothing to choose.")
        )

    def _choose_row(self, row: int) -> None:
        if 0 <= row < len(self._offered):
            self.add(self._offered[row])

    def add(self, key: str) -> None:
        """Choose a term, as Enter does."""
        self.line.clear()
        self.popup.hide()
        if key in self._keys:
            return
        self._keys = (*self._keys, key) if self._multiple else (key,)
        self._show_chips()
        self.changed.emit()

    def _remove(self, key: str) -> None:
        if key not in self._keys:
            return
        place = self._keys.index(key)
        self._keys = tuple(other for other in self._keys if other != key)
        self._show_chips()
        self._go_to(place if place < len(self._chips) and not self.line.hasFocus() else len(self._chips))
        self.changed.emit()

    # -- keys --------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The line's keys: they move in the list, choose, and take back."""
        if watched is self.line:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event)
            if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
                # Escape closes the list before the window hears of it
                if event.key() == Qt.Key.Key_Escape and (self.popup.isVisible() or self.line.text()):
                    event.accept()
                    return True
            elif event.type() == QEvent.Type.FocusOut:
                self.popup.hide()
                self.line.clear()
            elif event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
                self._offer(self.line.text())
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        """Whether the key was for us."""
        key = Qt.Key(event.key())
        open_ = self.popup.isVisible()
        if key in _STEPS:
            if open_:
                self.popup.step(_STEPS[key])
            elif key == Qt.Key.Key_Down:
                self._offer(self.line.text())
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if open_ and self.popup.marked >= 0:
                self._choose_row(self.popup.marked)
            elif not self.line.text().strip():
                self.popup.hide()
                self.submitted.emit()
            return True
        if key == Qt.Key.Key_Tab and open_ and self.line.text().strip():
            self._choose_row(self.popup.marked)
            return False
        if key == Qt.Key.Key_Escape:
            if open_ or self.line.text():
                self.popup.hide()
                self.line.clear()
                return True
            self.escaped.emit()
            return False
        if not self.line.text() and self._keys:
            if key == Qt.Key.Key_Backspace:
                self._remove(self._keys[-1])
                return True
            if key == Qt.Key.Key_Left:
                self._go_to(len(self._chips) - 1)
                return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language and its type size."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self.line.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * 12)
            self._show_chips()
        super().changeEvent(event)
