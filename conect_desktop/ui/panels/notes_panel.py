"""Notes and quotes: written down verbatim as they are said, found again by any word."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPalette, QTextOption
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.notes_model import NOTE, NotesModel
from conect_desktop.domain.place import Note
from conect_desktop.services.fields import Unfit
from conect_desktop.services.records import Captured
from conect_desktop.ui import theme
from conect_desktop.ui.widgets.choice_box import ChoiceBox

_LINES: Final = 3
"""Lines of a note shown in the list."""

Index = QModelIndex | QPersistentModelIndex


class _NoteDelegate(QStyledItemDelegate):
    """A note as a paragraph with its kind's sign and, below, what it is about."""

    def __init__(self, model: NotesModel, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._desk = desk

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002  (Qt calls it so)
        """Every row the same height, so that long lists stay fluid."""
        return QSize(100, option.fontMetrics.height() * (_LINES + 2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Sign, words, and in muted type where they come from."""
        note: Note | None = index.data(NOTE)
        if note is None:
            return
        self.initStyleOption(option, index)
        option.text = ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        line = option.fontMetrics.height()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        muted = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.PlaceholderText
        area = option.rect.adjusted(line // 2, line // 2, -line // 2, -line // 2)
        self._icon(note).paint(painter, QRect(area.left(), area.top(), line * 2, line * 2))
        area.setLeft(area.left() + line * 2 + line // 2)
        text = QRect(area.left(), area.top(), area.width(), line * _LINES)
        words = QTextOption()
        words.setWrapMode(QTextOption.WrapMode.WordWrap)
        painter.save()
        painter.setClipRect(text)
        painter.setPen(option.palette.color(role))
        painter.drawText(text.toRectF(), note.text, words)
        painter.restore()
        painter.setPen(option.palette.color(muted))
        below = option.fontMetrics.elidedText(self._model.about(note), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(QRect(area.left(), text.bottom(), area.width(), line), 0, below)

    def _icon(self, note: Note) -> QIcon:
        agenda = self._desk.agenda
        term = (
            agenda.vocabularies["note_kinds"].get(note.kind) if agenda and "note_kinds" in agenda.vocabularies else None
        )
        return theme.term_icon(term, 32) if term else theme.icon("notes")


class NotesPanel(QWidget):
    """Above: write one down. Below: all there are."""

    show_on_map_requested = Signal(str)
    delete_requested = Signal(list)
    trouble = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._editing: str | None = None
        self.kind = ChoiceBox()
        self.place = QLineEdit()
        self._known_places = QStringListModel(self)
        self._completer = QCompleter(self._known_places, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.place.setCompleter(self._completer)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.interpretation = QLineEdit()
        self._save = QPushButton()
        self._cancel = QPushButton()
        self._problem = QLabel()
        self._problem.setProperty("role", "problem")
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self.model = NotesModel(desk, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_NoteDelegate(self.model, desk, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._empty = QLabel()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._labels = [QLabel() for _ in range(4)]
        self._lay_out()

        self._save.clicked.connect(self.save)
        self._cancel.clicked.connect(self.clear)
        self.text.installEventFilter(self)
        self.interpretation.returnPressed.connect(self.save)
        self.search.textChanged.connect(self._search)
        self.list.activated.connect(self._open)
        self.list.installEventFilter(self)
        self.place.installEventFilter(self)
        desk.book_opened.connect(self._fill_choices)
        desk.agenda_changed.connect(self._fill_choices)
        desk.loaded.connect(self._count_notes)
        desk.notes_changed.connect(self._count_notes)
        desk.closing.connect(self.keep)
        desk.book_closed.connect(self.clear)
        self.setFocusProxy(self.text)
        self._fill_choices()
        self.retranslate()
        self.clear()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("role", "card")
        top = QHBoxLayout()
        for label, field, stretch in ((self._labels[0], self.kind, 0), (self._labels[1], self.place, 1)):
            label.setBuddy(field)
            top.addWidget(label)
            top.addWidget(field, stretch)
        self._labels[2].setBuddy(self.text)
        self.text.setMaximumHeight(self.fontMetrics().height() * 6)
        bottom = QHBoxLayout()
        self._labels[3].setBuddy(self.interpretation)
        bottom.addWidget(self._labels[3])
        bottom.addWidget(self.interpretation, 1)
        bottom.addWidget(self._cancel)
        bottom.addWidget(self._save)
        inside = QVBoxLayout(card)
        inside.addLayout(top)
        inside.addWidget(self._labels[2])
        inside.addWidget(self.text)
        inside.addWidget(self._problem)
        inside.addLayout(bottom)
        find = QHBoxLayout()
        find.addWidget(self.search, 1)
        find.addWidget(self._count)
        layout = QVBoxLayout(self)
        margin = self.fontMetrics().height()
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(card)
        layout.addLayout(find)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        words = (self.tr("&Kind"), self.tr("&About"), self.tr("What was said, word for word"), self.tr("&Our reading"))
        fields = (self.kind, self.place, self.text, self.interpretation)
        for label, word, field in zip(self._labels, words, fields, strict=True):
            label.setText(word)
            field.setAccessibleName(word.replace("&", ""))
        self.place.setPlaceholderText(self.tr("number or title of a place; empty: free"))
        self.interpretation.setPlaceholderText(self.tr("optional, kept apart from the words"))
        self.search.setPlaceholderText(self.tr("Find in the notes"))
        self.search.setAccessibleName(self.tr("Find in the notes"))
        self.list.setAccessibleName(self.tr("Notes"))
        self._cancel.setText(self.tr("Cancel"))
        self._empty.setText(self.tr("No note yet. Write down what is said above, and press Ctrl+Enter."))
        self._name_save()
        self._count_notes()

    def _name_save(self) -> None:
        self._save.setText(self.tr("Save (Ctrl+Enter)") if self._editing is None else self.tr("Save the change"))
        self._cancel.setVisible(self._editing is not None)

    def _fill_choices(self) -> None:
        agenda = self._desk.agenda
        chosen = self.kind.currentData()
        self.kind.clear()
        if agenda is None or "note_kinds" not in agenda.vocabularies:
            return
        for term in agenda.vocabularies["note_kinds"].offered():
            self.kind.addItem(theme.term_icon(term), term.label(agenda.dossier.language), term.key)
        self.kind.setCurrentIndex(max(self.kind.findData(chosen or "quote"), 0))

    def _places(self) -> dict[str, str]:
        """What can be typed for each place → its uuid."""
        return {
            " ".join(part for part in (place.sticker, place.title) if part): place.uuid
            for place in self._desk.places.values()
        }

    def _place_typed(self) -> tuple[str | None, bool]:
        """The uuid of the typed place, and whether what was typed is one."""
        typed = self.place.text().strip()
        if not typed:
            return None, True
        places = self._places()
        if typed in places:
            return places[typed], True
        wanted = typed.casefold()
        for place in self._desk.places.values():
            if wanted in (place.sticker.casefold(), place.title.casefold()):
                return place.uuid, True
        return None, False

    # -- writing -----------------------------------------------------------------------------------------------------

    def begin(self, place: str | None = None) -> None:
        """Ready for a new note, about a place or free; what was half typed is kept."""
        self.keep()
        self.clear()
        self._known_places.setStringList(sorted(self._places()))
        found = self._desk.places.get(place or "")
        if found is not None:
            self.place.setText(" ".join(part for part in (found.sticker, found.title) if part))
        self.text.setFocus()

    def clear(self) -> None:
        """Back to an empty note."""
        self._editing = None
        self.text.clear()
        self.interpretation.clear()
        self.place.clear()
        self._problem.hide()
        self._name_save()

    def save(self) -> None:
        """Save what is written; nothing is lost where it can't be."""
        place, known = self._place_typed()
        if not known:
            self._refuse(Unfit([]), self.tr("There is no place of that number or title."))
            return
        self._send(self._typed(place), done=self._saved, failed=self._refuse)

    def keep(self) -> None:
        """Save what is half typed, when the book closes or another note is turned to: words matter more than a place
        that nobody knows."""
        book = self._desk.book
        if book is None or book.read_only or not self.text.toPlainText().strip():
            return
        place, known = self._place_typed()
        note = self._desk.notes.get(self._editing or "")
        fields = self._typed(place if known or note is None else note.place)
        if note is None or any(getattr(note, name) != value for name, value in fields.items()):
            self._send(fields, failed=self.trouble.emit)

    def _typed(self, place: str | None) -> dict[str, Any]:
        return {
            "text": self.text.toPlainText(),
            "kind": self.kind.currentData(),
            "interpretation": self.interpretation.text() or None,
            "place": place,
        }

    def _send(self, fields: dict[str, Any], **answers: Any) -> None:
        if self._editing is not None:
            self._desk.capture("change_note", self._editing, fields, **answers)
            return
        if self._desk.agenda is not None:
            fields["language"] = self._desk.agenda.dossier.language
        self._desk.capture("add_note", fields, self._desk.stamp, **answers)

    def _saved(self, captured: Captured) -> None:
        self.clear()
        row = self.model.row_of(captured.uuid)
        if row.isValid():
            self.list.setCurrentIndex(row)
        self.text.setFocus()

    def _refuse(self, error: Exception, words: str = "") -> None:
        if isinstance(error, Unfit):
            missing = any(problem.field == "text" for problem in error.problems)
            self._problem.setText(words or (self.tr("What was said is missing.") if missing else error.what))
            self._problem.show()
            self.text.setFocus()
        else:
            self.trouble.emit(error)

    # -- the list ----------------------------------------------------------------------------------------------------

    def _open(self, index: QModelIndex) -> None:
        note = self.model.note(index)
        if note is None:
            return
        self.begin(note.place)
        self._editing = note.uuid
        self.text.setPlainText(note.text)
        self.interpretation.setText(note.interpretation or "")
        self.kind.setCurrentIndex(max(self.kind.findData(note.kind), 0))
        self._name_save()

    def _search(self, typed: str) -> None:
        self.model.search(typed)
        self._count_notes()

    def _count_notes(self, *_: object) -> None:
        shown, total = self.model.rowCount(), len(self._desk.notes)
        self._count.setText(
            self.tr("%n note(s)", "", total) if shown == total else self.tr("{0} of {1}").format(shown, total)
        )
        self._empty.setVisible(total == 0)

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        """Ctrl+Enter saves (and is not the window's then), Delete deletes the selected note, M shows its place."""
        if watched is self.text and isinstance(event, QKeyEvent) and _is_save(event):
            if event.type() == QEvent.Type.KeyPress:
                self.save()
            event.accept()
            return True
        # the field for a place knows those there are now
        if watched is self.place and event.type() == QEvent.Type.FocusIn:
            self._known_places.setStringList(sorted(self._places()))
        if watched is self.list and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            note = self.model.note(self.list.currentIndex())
            if note is not None and event.key() == Qt.Key.Key_Delete:
                self.delete_requested.emit([note.uuid])
                return True
            if note is not None and note.place and event.key() == Qt.Key.Key_M:
                self.show_on_map_requested.emit(note.place)
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _is_save(event: QKeyEvent) -> bool:
    """Whether a key or the question who wants it (`ShortcutOverride`) is Ctrl+Enter."""
    wanted = event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return wanted and enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
