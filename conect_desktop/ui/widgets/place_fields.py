"""The inspector's fields: each knows what it shows, what was typed, and how to say that it can't be saved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from conect_desktop.domain.vocabulary import Vocabulary
from conect_desktop.ui.widgets.term_picker import TermPicker

_LINES: Final = 4
_WORDS: Final = {"yes": True, "no": False}


class Field(QWidget):
    """One value of a record: an editor, a hint or a problem below it.

    `finished` says that the person is done with the field; whether anything changed is for the form to see. Escape puts
    back what was there before.
    """

    finished = Signal()
    typed = Signal()
    """A letter more or less: time to check it."""

    def __init__(self, name: str, editor: QWidget) -> None:
        super().__init__()
        self.name = name
        self.editor = editor
        self._shown: Any = None
        self._hint = QLabel()
        self._problem = QLabel()
        for label, role in ((self._hint, "muted"), (self._problem, "problem")):
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(editor)
        layout.addWidget(self._hint)
        layout.addWidget(self._problem)
        self.setFocusProxy(editor)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    # -- the value, as each kind of field has it ---------------------------------------------------------------------

    def value(self) -> Any:
        """What the editor holds, as it is to be saved."""
        ...  # each kind of field says how

    def _display(self, value: Any) -> None: ...  # each kind of field says how

    # -- the same for all --------------------------------------------------------------------------------------------

    @property
    def edited(self) -> bool:
        """Whether something was typed that is not saved."""
        return bool(self.value() != self._shown)

    def show_value(self, value: Any) -> None:
        """Show what is recorded; forgets what was typed."""
        self._display(value)
        self._shown = self.value()
        self.show_problem("")

    def settle(self) -> None:
        """What was typed is on its way into the book."""
        self._shown = self.value()
        self.show_problem("")

    def unsettle(self, value: Any) -> None:
        """It did not get there: what is recorded is still `value`, what was typed stays in the editor."""
        typed = self.value()
        self._display(value)
        self._shown = self.value()
        self._display(typed)

    def restore(self) -> bool:
        """Put back what was there before typing; whether that changed anything."""
        changed = self.edited or not self._problem.isHidden()
        self._display(self._shown)
        self.show_problem("")
        return changed

    def show_hint(self, text: str) -> None:
        """Say in plain words what the value means."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def show_problem(self, text: str) -> None:
        """Say why this can't be saved, by border, sign and words; nothing for an empty text."""
        # a sign of its own, since nothing may depend on colour alone
        self._problem.setText(f"⚠ {text}" if text else "")
        self._problem.setVisible(bool(text))
        self.editor.setProperty("wrong", bool(text))
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
        self.editor.setAccessibleDescription(text)

    @property
    def problem(self) -> str:
        """What is wrong with what was typed; empty where nothing is."""
        return self._problem.text()

    def set_name(self, name: str) -> None:
        """What the field is called, for whoever can't see the label."""
        self.editor.setAccessibleName(name)

    def set_read_only(self, read_only: bool) -> None:
        """Let nobody type."""
        self.editor.setEnabled(not read_only)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, which no editor keeps for itself, puts back what was there."""
        if event.key() == Qt.Key.Key_Escape and self.restore():
            event.accept()
        else:
            super().keyPressEvent(event)


class LineField(Field):
    """A line of text."""

    def __init__(self, name: str) -> None:
        self._line = QLineEdit()
        super().__init__(name, self._line)
        self._line.editingFinished.connect(self.finished)
        self._line.textEdited.connect(lambda _: self.typed.emit())

    def value(self) -> str:
        """What was typed."""
        return self._line.text()

    def _display(self, value: Any) -> None:
        text = "" if value is None else str(value)
        if text != self._line.text():
            self._line.setText(text)

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read and copied."""
        self._line.setReadOnly(read_only)


class _Text(QPlainTextEdit):
    """Several lines; Tab goes on to the next field."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + self.fontMetrics().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()


class TextField(Field):
    """Text of several lines, kept as it was said."""

    def __init__(self, name: str) -> None:
        self._text = _Text()
        super().__init__(name, self._text)
        self._text.left.connect(self.finished)
        self._text.textChanged.connect(self._changed)

    def value(self) -> str:
        """What was typed."""
        return self._text.toPlainText()

    def _changed(self) -> None:
        if self._text.hasFocus():
            self.typed.emit()

    def _display(self, value: Any) -> None:
        text = value or ""
        if text != self._text.toPlainText():
            self._text.setPlainText(text)

    def set_read_only(self, read_only: bool) -> None:
        """Let it be read and copied."""
        self._text.setReadOnly(read_only)


class _Box(QComboBox):
    """A choice that the wheel doesn't change on the way through the form."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceField(Field):
    """One of a few values; saved as soon as it is chosen."""

    def __init__(self, name: str) -> None:
        self._box = _Box()
        super().__init__(name, self._box)
        self._box.activated.connect(lambda _: self.finished.emit())

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """(value, words) of each choice; what is chosen stays."""
        chosen = self._box.currentData()
        with QSignalBlocker(self._box):
            self._box.clear()
            for value, text in choices:
                self._box.addItem(text, value)
            self._box.setCurrentIndex(self._box.findData(chosen or ""))

    def value(self) -> Any:
        """What is chosen: a key, a number or a truth value as the field has it; None for 'not said'."""
        key = self._box.currentData()
        if self.name in ("vacant_reuse", "landmark"):
            return _WORDS.get(key)
        if self.name == "confidence":
            return int(key) if key else None
        return key or None

    def _display(self, value: Any) -> None:
        self._box.setCurrentIndex(self._box.findData(choice_key(value)))


def choice_key(value: Any) -> str:
    """The key that stands for a value among the choices: empty for 'not said'."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


class TermsField(Field):
    """Words of a vocabulary as chips; saved as soon as one is added or taken away."""

    def __init__(self, name: str, *, multiple: bool = True, free: bool = False) -> None:
        self.picker = TermPicker(multiple=multiple, free=free, signs=not free)
        self._multiple = multiple
        super().__init__(name, self.picker)
        self.picker.changed.connect(self.finished)

    def set_vocabulary(self, vocabulary: Vocabulary, language: str) -> None:
        """Offer these terms."""
        self.picker.set_vocabulary(vocabulary, language)

    def value(self) -> Any:
        """The chosen keys, or the one key."""
        keys = self.picker.keys()
        return keys if self._multiple else next(iter(keys), None)

    def _display(self, value: Any) -> None:
        if not self._multiple:
            value = (value,) if value else ()
        if tuple(value or ()) != self.picker.keys():
            self.picker.set_keys(value or ())
