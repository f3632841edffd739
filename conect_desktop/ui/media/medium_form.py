"""What is known of one medium: who is in it, who may see it, what it belongs to, and what the photo says itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from conect_desktop.bridge import media_words as words
from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.domain.medium import Medium, MediumOf
from conect_desktop.domain.place import VISIBILITIES
from conect_desktop.domain.vocabulary import LANGUAGES
from conect_desktop.services import media
from conect_desktop.ui.media.about_field import AboutField, CodesField
from conect_desktop.ui.media.photo_offer import PhotoOffer
from conect_desktop.ui.widgets.chip import Chip
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.flow import FlowLayout
from conect_desktop.ui.widgets.panel import Panel

_ANSWERS: Final = (
    (None, QT_TRANSLATE_NOOP("MediumForm", "? nobody looked yet")),
    (False, QT_TRANSLATE_NOOP("MediumForm", "✓ no")),
    (True, QT_TRANSLATE_NOOP("MediumForm", "⚠ yes")),
)
_VISIBLE: Final = {
    "team": QT_TRANSLATE_NOOP("MediumForm", "the team"),
    "partners": QT_TRANSLATE_NOOP("MediumForm", "partners"),
    "public": QT_TRANSLATE_NOOP("MediumForm", "everybody"),
}
_LINES: Final = ("title", "caption", "shows")
_CHOICES: Final = ("recognisable_people", "minors", "visibility", "content_language")
"""What several media can be told at once."""


class MediumForm(QFrame):
    """Every answer is saved as it is given; where several media are chosen, the choices go to all of them."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._panel = panel
        self._medium: Medium | None = None
        self._all: tuple[str, ...] = ()
        self.title = QLineEdit()
        self.caption = QLineEdit()
        self.recognisable_people = ChoiceBox()
        self.minors = ChoiceBox()
        self.shows = CodesField(panel.desk)
        self.visibility = ChoiceBox()
        self.content_language = ChoiceBox()
        self.about = AboutField(panel.desk)
        self.offer = PhotoOffer(panel)
        self._ties = FlowLayout()
        self._several = QLabel()
        self._several.setWordWrap(True)
        self._problem = QLabel()
        self._problem.setProperty("role", "problem")
        self._facts = QLabel()
        self._facts.setProperty("role", "muted")
        for label in (self._problem, self._facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._labels = {name: QLabel() for name in (*_LINES[:2], *_CHOICES[:2], "shows", *_CHOICES[2:], "about")}
        self._lay_out()
        for name in _LINES:
            line: QLineEdit = getattr(self, name)
            line.editingFinished.connect(lambda name=name: self._edited(name))
        for name in _CHOICES:
            combo: QComboBox = getattr(self, name)
            combo.activated.connect(lambda _, name=name: self._choose(name))
        self.about.returnPressed.connect(self._tie)
        panel.desk.closing.connect(self.commit)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, label in self._labels.items():
            field: QWidget = getattr(self, name)
            if isinstance(field, QComboBox):
                field.setMinimumContentsLength(8)
                field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            label.setBuddy(field)
            form.addRow(label, field)
        layout = QVBoxLayout(self)
        layout.addWidget(self._several)
        layout.addLayout(form)
        layout.addLayout(self._ties)
        layout.addWidget(self._problem)
        layout.addWidget(self._facts)
        layout.addWidget(self.offer)
        layout.addStretch()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        labels = {
            "title": self.tr("&Title"),
            "caption": self.tr("&Caption"),
            "recognisable_people": self.tr("&People one recognises"),
            "minors": self.tr("People under &age"),
            "shows": self.tr("Codes of &who is in it"),
            "visibility": self.tr("&For"),
            "content_language": self.tr("&Language"),
            "about": self.tr("&Belongs to"),
        }
        for name, word in labels.items():
            self._labels[name].setText(word)
            getattr(self, name).setAccessibleName(word.replace("&", ""))
        for combo in (self.recognisable_people, self.minors):
            combo.clear()
            for answer, word in _ANSWERS:
                combo.addItem(QCoreApplication.translate("MediumForm", word), answer)
        self.visibility.clear()
        for key in VISIBILITIES:
            self.visibility.addItem(QCoreApplication.translate("MediumForm", _VISIBLE[key]), key)
        self.content_language.clear()
        self.content_language.addItem("–", None)
        for key in LANGUAGES:
            self.content_language.addItem(QLocale(key).nativeLanguageName(), key)
        self.shows.setPlaceholderText("T1-P01 T1-P04")
        self.about.setPlaceholderText(self.tr("place, actor, note…, Enter"))
        self.about.setToolTip(self.tr("The name of a place, an actor, a session, a decision or a note, then Enter."))
        self.offer.retranslate()
        self._show()

    def show_medium(self, medium: Medium | None, chosen: Sequence[str] = ()) -> None:
        """Show one, or nothing; `chosen` are the uuids of all that the choices go to."""
        if medium is None or self._medium is None or medium.uuid != self._medium.uuid:
            self.commit()
            for name in _LINES:
                getattr(self, name).setModified(False)
            self.about.clear()
        self._medium = medium
        self._all = tuple(chosen) if medium is not None and medium.uuid in chosen else (medium.uuid,) if medium else ()
        self._show()

    def commit(self) -> None:
        """Save what is half typed."""
        for name in _LINES:
            self._edited(name)

    # -- showing -----------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        medium, several = self._medium, len(self._all) > 1
        for name in self._labels:
            alone = name not in _CHOICES
            getattr(self, name).setEnabled(medium is not None and self._panel.writable and not (alone and several))
        self._several.setVisible(several)
        self._several.setText(self.tr("%n are chosen: an answer below goes to all of them.", "", len(self._all)))
        texts = {
            "title": medium.title if medium else "",
            "caption": medium.caption if medium else "",
            "shows": " ".join(medium.shows) if medium else "",
        }
        for name, text in texts.items():
            line: QLineEdit = getattr(self, name)
            # what is being typed is not lost because another record changed
            if not line.isModified():
                line.setText(text or "")
                line.setCursorPosition(0)
        for name in _CHOICES:
            combo: QComboBox = getattr(self, name)
            value = getattr(medium, name) if medium else None
            if name == "content_language" and value and combo.findData(value) < 0:
                combo.addItem(QLocale(value).nativeLanguageName() or value, value)
            found = [combo.itemData(row) for row in range(combo.count())]
            combo.setCurrentIndex(found.index(value) if value in found else 0 if found else -1)
        self._show_ties()
        unknown = self.shows.unknown()
        self._problem.setText(self.tr("No code of this book: {0}").format(", ".join(unknown)))
        self._problem.setVisible(bool(unknown))
        self._facts.setText(self._facts_of(medium) if medium else "")
        self.offer.show_medium(medium if not several else None)

    def _facts_of(self, medium: Medium) -> str:
        size = words.size_text(medium.size or 0)
        taken = self.tr("taken {0}").format(words.taken_text(medium.taken_at)) if medium.taken_at else ""
        head = " · ".join(part for part in (medium.file_name, medium.content_type, size, taken) if part)
        return "\n".join(part for part in (head, words.said_where(self._panel.desk, medium)) if part)

    def _show_ties(self) -> None:
        while (item := self._ties.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if self._medium is None or len(self._all) > 1:
            return
        for tie in self._panel.desk.shelf.where(MediumOf, media=self._medium.uuid):
            chip = Chip(words.item_text(self._panel.desk, (tie.item_table, tie.item)))
            chip.setEnabled(self._panel.writable)
            chip.removed.connect(lambda uuid=tie.uuid: self._panel.do(media.untie, uuid))
            self._ties.addWidget(chip)

    # -- saving ------------------------------------------------------------------------------------------------------

    def _tie(self) -> None:
        item = self.about.item()
        if item is None:
            self._panel.said.emit(self.tr("Nothing has that name."))
        elif self._medium is not None:
            self.about.clear()
            self._panel.do(media.tie, self._medium.uuid, item)

    def _edited(self, name: str) -> None:
        line: QLineEdit = getattr(self, name)
        # once: Enter and leaving the line both say that it is finished
        if self._medium is None or not line.isModified() or not self._panel.writable:
            return
        line.setModified(False)
        value: Any = self.shows.codes() if name == "shows" else line.text().strip() or None
        if value != (tuple(self._medium.shows) if name == "shows" else getattr(self._medium, name)):
            self._panel.desk.change("media", self._medium.uuid, {name: value}, failed=self._panel.trouble.emit)

    def _choose(self, name: str) -> None:
        combo: QComboBox = getattr(self, name)
        if not self._all or not self._panel.writable:
            return
        fields, desk = {name: combo.currentData()}, self._panel.desk
        if len(self._all) > 1:
            desk.change_many("media", self._all, fields, failed=self._panel.trouble.emit)
        else:
            desk.change("media", self._all[0], fields, failed=self._panel.trouble.emit)
