"""The card that asks what was just put on the map: number, title, practices, Enter. Under ten seconds a place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from shapely.geometry.base import BaseGeometry

from conect_desktop.domain.vocabulary import Vocabulary
from conect_desktop.ui.widgets.term_picker import TermPicker


class CaptureForm(QFrame):
    """Shown over the map from the click to the Enter; `submitted` carries the fields of the new place."""

    submitted = Signal(dict)
    cancelled = Signal()
    outgrown = Signal()
    """What is in it needs another size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._geometry: BaseGeometry | None = None
        self._heading = QLabel()
        self._heading.setProperty("role", "title")
        self.sticker = QLineEdit()
        self.title = QLineEdit()
        self.practices = TermPicker(multiple=True)
        self.description = QLineEdit()
        self._problem = QLabel()
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._save = QPushButton()
        self._save.setDefault(True)
        self._cancel = QPushButton()
        self._labels = [QLabel() for _ in range(4)]

        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        fields = (self.sticker, self.title, self.practices, self.description)
        for label, field in zip(self._labels, fields, strict=True):
            label.setBuddy(field)
            form.addRow(label, field)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.addWidget(self._heading)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)

        for line in (self.sticker, self.title, self.description):
            line.returnPressed.connect(self._submit)
        self.practices.submitted.connect(self._submit)
        self._save.clicked.connect(self._submit)
        self._cancel.clicked.connect(self.cancelled)
        self._measure()
        self.retranslate()

    def _measure(self) -> None:
        digit = self.fontMetrics().horizontalAdvance("0")
        self.sticker.setMaximumWidth(digit * 10)
        self.title.setMinimumWidth(digit * 24)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        words = (self.tr("&Number"), self.tr("&Title"), self.tr("&Practices"), self.tr("&Description"))
        for label, word, field in zip(
            self._labels, words, (self.sticker, self.title, self.practices, self.description), strict=True
        ):
            label.setText(word)
            field.setAccessibleName(word.replace("&", ""))
        self.title.setPlaceholderText(self.tr("What people call it"))
        self.description.setPlaceholderText(self.tr("optional"))
        self._save.setText(self.tr("Save (Enter)"))
        self._cancel.setText(self.tr("Cancel (Esc)"))
        self._name_heading()

    def _name_heading(self) -> None:
        kind = self._geometry.geom_type if self._geometry is not None else ""
        self._heading.setText(
            {
                "Point": self.tr("New place"),
                "LineString": self.tr("New line"),
                "Polygon": self.tr("New area"),
            }.get(kind, self.tr("New place without a position"))
        )

    def ask(self, geometry: BaseGeometry | None, sticker: str, vocabulary: Vocabulary | None, language: str) -> None:
        """Begin with a shape just drawn (or none) and the next free number."""
        self._geometry = geometry
        if vocabulary is not None:
            self.practices.set_vocabulary(vocabulary, language)
        self.practices.set_keys(())
        self.title.clear()
        self.description.clear()
        self.sticker.setText(sticker)
        self._problem.hide()
        self._name_heading()
        self.show()
        self.raise_()
        self.adjustSize()
        self.sticker.setFocus()
        self.sticker.selectAll()

    def refuse(self, text: str) -> None:
        """Show why it could not be saved, keep what was typed."""
        self.setEnabled(True)
        self._problem.setText(text)
        self._problem.show()
        self.show()
        self.adjustSize()
        self.title.setFocus()

    def half_typed(self) -> dict[str, Any] | None:
        """The fields of a place that somebody began to tell of, and didn't save yet."""
        fields = self._fields()
        begun = self.sticker.isModified() or any(fields[name] for name in ("title", "practices", "description"))
        # what was handed on already is disabled until an answer comes
        sent = self.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled)
        return fields if begun and not self.isHidden() and not sent else None

    def _fields(self) -> dict[str, Any]:
        return {
            "sticker": self.sticker.text(),
            "title": self.title.text(),
            "practices": self.practices.keys(),
            "description": self.description.text(),
            "geometry": self._geometry,
        }

    def _submit(self) -> None:
        fields = self._fields()
        if not fields["title"].strip() and not fields["sticker"].strip():
            self._problem.setText(self.tr("Type a title or the sticker's number."))
            self._problem.show()
            self.adjustSize()
            self.title.setFocus()
            return
        self.submitted.emit(fields)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves without saving."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Chips come and go, a problem is told."""
        told = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.outgrown.emit()
        return told

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language and its type size."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange and hasattr(self, "title"):
            self._measure()
        super().changeEvent(event)
