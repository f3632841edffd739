"""The inspector: everything about what is selected, to be read and changed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.domain.place import Place
from conect_desktop.services.reading import read_place
from conect_desktop.ui import theme
from conect_desktop.ui.widgets.many_places import ManyPlaces
from conect_desktop.ui.widgets.place_form import PlaceForm
from conect_desktop.ui.widgets.place_history import PlaceHistory
from conect_desktop.ui.widgets.place_notes import PlaceNotes
from conect_desktop.ui.widgets.section import Section


class Inspector(QWidget):
    """Shows one place with all its fields, notes and history, or what can be done with several.

    It is as high as its content, for a scroll area. Whoever closes the book calls `commit` first, since a field is
    saved when it is left.
    """

    show_on_map_requested = Signal(str)
    edit_shape_requested = Signal(str)
    delete_requested = Signal(list)
    trouble = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._selected: list[str] = []
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "muted")
        self.form = PlaceForm(desk)
        self.notes = PlaceNotes(desk)
        self.history = PlaceHistory(desk)
        self._notes_section = Section(self.notes)
        self.history_section = Section(self.history, open_=False)
        self.delete = QPushButton()
        self._one = self._make_one()
        self.many = ManyPlaces(desk)
        layout = QVBoxLayout(self)
        for page in (self._empty, self._one, self.many):
            layout.addWidget(page)
        layout.addStretch(1)
        # titles and chips wrap, so the panel may be as narrow as its widest field
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * 34)

        self.form.edit_shape_requested.connect(self.edit_shape_requested)
        self.form.show_on_map_requested.connect(self.show_on_map_requested)
        self.many.delete_requested.connect(self.delete_requested)
        for part in (self.form, self.notes, self.many):
            part.trouble.connect(self.trouble)
        self.delete.clicked.connect(self._delete)
        self.history_section.unfolded.connect(self._read_history)
        desk.places_changed.connect(self._places_changed)
        desk.book_closed.connect(self._closed)
        desk.agenda_changed.connect(self._show_head)
        self.retranslate()
        self._show_page()

    def _make_one(self) -> QWidget:
        page = QWidget()
        self._sign = QLabel()
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self._sign)
        head.addWidget(self._title, 1)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.form)
        layout.addWidget(self._notes_section)
        layout.addWidget(self.history_section)
        layout.addWidget(self.delete)
        return page

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self._empty.setText(self.tr("Select a place on the map or in the list to see everything about it here."))
        self._notes_section.set_title(self.tr("Notes and quotes"))
        self.history_section.set_title(self.tr("History"))
        self.delete.setText(self.tr("Delete place"))
        self._show_head()

    # -- what is shown -----------------------------------------------------------------------------------------------

    @property
    def place(self) -> Place | None:
        """The one place that is shown."""
        return self.form.place if len(self._selected) == 1 else None

    def set_selection(self, uuids: Iterable[str]) -> None:
        """Show what is selected elsewhere; what was being typed is saved first."""
        wanted = list(uuids)
        if wanted == self._selected:
            return
        self.commit()
        self._selected = wanted
        self._read()
        self._show_page()

    def commit(self) -> None:
        """Save what is being typed, as leaving the field would."""
        if self._desk.book is not None:
            self.form.commit()

    def _read(self) -> None:
        if len(self._selected) == 1:
            self._desk.read(read_place, self._selected[0], done=self._show_place)
        elif self._selected:
            self.many.show_places(self._selected)

    def _show_place(self, place: Place | None) -> None:
        if place is None or self._selected != [place.uuid]:
            return
        another = self.form.place is None or self.form.place.uuid != place.uuid
        self.form.show_place(place)
        if another:
            self.notes.show_place(place.uuid)
        self._read_history()
        self._show_head()
        self._show_page()

    def _show_page(self) -> None:
        shown = self.form.place
        one = shown is not None and self._selected == [shown.uuid]
        self._empty.setVisible(not self._selected)
        # until the place is read the one before stays, so that nothing flickers
        self._one.setVisible(one or (len(self._selected) == 1 and not self._one.isHidden()))
        self.many.setVisible(len(self._selected) > 1)
        proxy = self.many.visibility if len(self._selected) > 1 else self.form.fields["title"].editor
        self.setFocusProxy(proxy)
        book = self._desk.book
        self.delete.setEnabled(book is not None and not book.read_only)

    def _show_head(self) -> None:
        place, agenda = self.form.place, self._desk.agenda
        if place is None:
            return
        self._title.setText(" · ".join(part for part in (place.sticker, place.title) if part))
        practices = agenda.vocabularies.get("practices") if agenda is not None else None
        term = practices.get(next(iter(place.practices), None)) if practices is not None else None
        self._sign.setVisible(term is not None)
        if term is not None:
            side = self.fontMetrics().height() * 2
            self._sign.setPixmap(theme.term_icon(term, side).pixmap(side, side))
            self._sign.setAccessibleName(term.label(agenda.dossier.language) if agenda is not None else "")

    def _read_history(self) -> None:
        """Only while it is unfolded: most of the time nobody looks."""
        if self.history_section.is_open and len(self._selected) == 1:
            self.history.show_place(self._selected[0])

    # -- keeping up with the book ------------------------------------------------------------------------------------

    def _places_changed(self, changed: list[object], gone: set[str]) -> None:
        if gone.intersection(self._selected):
            self._selected = [uuid for uuid in self._selected if uuid not in gone]
            self._read()
            self._show_page()
        elif len(self._selected) == 1 and any(getattr(one, "uuid", None) == self._selected[0] for one in changed):
            self._read()

    def _closed(self) -> None:
        self._selected = []
        self.form.forget()
        self.notes.show_place(None)
        self.history.show_place(None)
        self._show_page()

    def _delete(self) -> None:
        if len(self._selected) == 1:
            self.delete_requested.emit(list(self._selected))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
