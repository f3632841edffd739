"""One thing that others mapped: what it is, who says so, under which licence; and whether it becomes a place here."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.services.reference import Shown, shown
from conect_desktop.ui.dialogs.help import add_help_key
from conect_desktop.ui.widgets.fitting import fit
from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll

_LONGEST = 2_000
"""Characters of a description that are shown before anybody adopts it."""


class ReferenceItemDialog(QDialog):
    """Reads the item and shows it; everything in it is plain text, whatever it looks like."""

    adopt_requested = Signal()
    show_requested = Signal(str)
    """uuid of the place that the item is already."""
    refused = Signal(object)
    """The Trouble of an item that is no longer there."""
    ready = Signal()

    def __init__(self, desk: Desk, number: int, parent: QWidget | None = None, *, writing: bool = True) -> None:
        super().__init__(parent)
        add_help_key(self, "reference")
        self._desk = desk
        self._writing = writing
        self.shown_item: Shown | None = None
        self.setWindowTitle(self.tr("What others mapped"))
        self.title = self._label()
        self.title.setProperty("role", "title")
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.known = self._label()
        self.known.hide()
        self.buttons = QDialogButtonBox()
        self.adopt_button = QPushButton(self.tr("&Adopt as a place of this session"))
        self.show_button = QPushButton(self.tr("&Show that place"))
        self.open_button = QPushButton(self.tr("&Open in the browser"))
        self.buttons.addButton(self.adopt_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.show_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.open_button.setAutoDefault(False)
        inside = QWidget()
        content = QVBoxLayout(inside)
        content.setContentsMargins(0, 0, 0, 0)
        content.addWidget(self.title)
        content.addLayout(self._form)
        content.addWidget(self.known)
        content.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(VerticalScroll(inside), 1)
        layout.addWidget(self.buttons)
        fit(self, digits=70, lines=18)
        self.adopt_button.clicked.connect(self._adopt)
        self.show_button.clicked.connect(self._show_place)
        self.open_button.clicked.connect(self._open)
        self.buttons.rejected.connect(self.reject)
        for button in (self.adopt_button, self.show_button, self.open_button):
            button.hide()
        desk.read(shown, number, done=self._take, failed=self._fail)

    def _label(self, text: str = "") -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def _fail(self, error: Exception) -> None:
        self.refused.emit(error)
        self.reject()

    def _take(self, found: Shown) -> None:
        self.shown_item = found
        item, layer = found.item, found.layer
        self.title.setText(item.title or self.tr("Without a name"))
        self._row(self.tr("Kind"), self._kind(found))
        self._row(self.tr("Description"), str(found.fields.get("description") or "")[:_LONGEST])
        self._row(self.tr("Website"), str(found.fields.get("url") or ""))
        self._row(self.tr("Source"), layer.attribution or layer.title)
        self._row(self.tr("Licence"), layer.licence or self.tr("not said: ask before you publish it"))
        self._row(self.tr("Fetched"), layer.fetched_at[:10])
        self._row(self.tr("Address"), found.address)
        adopted = item.adopted_as
        if adopted is not None:
            self.known.setText(self.tr("It is a place of this book already."))
        self.known.setVisible(adopted is not None)
        self.adopt_button.setVisible(adopted is None and self._writing)
        self.show_button.setVisible(adopted is not None)
        self.open_button.setVisible(True)
        first = self.adopt_button if adopted is None else self.show_button
        first.setDefault(True)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ready.emit()

    def _kind(self, found: Shown) -> str:
        """Its practices in the book's words where they are known there, else as the source says."""
        agenda = self._desk.agenda
        practices = agenda.vocabularies.get("practices") if agenda else None
        if practices is not None and agenda is not None:
            terms = [practices.get(key) for key in found.fields.get("practices") or ()]
            if terms and all(terms):
                return ", ".join(term.label(agenda.dossier.language) for term in terms if term)
        return found.item.kind

    def _row(self, name: str, text: str) -> None:
        if text:
            label = self._label(text)
            label.setAccessibleName(name)
            self._form.addRow(name, label)

    def _adopt(self) -> None:
        self.accept()
        self.adopt_requested.emit()

    def _show_place(self) -> None:
        self.accept()
        if self.shown_item is not None and self.shown_item.item.adopted_as is not None:
            self.show_requested.emit(self.shown_item.item.adopted_as)

    def _open(self) -> None:
        """The person asks for it: the browser reaches the server, not this program."""
        if self.shown_item is not None:
            QDesktopServices.openUrl(QUrl(self.shown_item.address))
