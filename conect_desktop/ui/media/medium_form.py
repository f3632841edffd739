"""What is known of one medium: who is in it, who may see it, what it belongs to, and what the photo says itself."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from conect_desktop.bridge import place_words as words
from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.bridge.jobs import Job, Lane
from conect_desktop.bridge.owners import name_of
from conect_desktop.domain.medium import Medium, MediumOf
from conect_desktop.domain.place import VISIBILITIES
from conect_desktop.exchange.pictures import Said
from conect_desktop.services import media
from conect_desktop.ui.widgets.item_field import ItemField
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


class MediumForm(QWidget):
    """Every answer is saved as it is given."""

    place_wanted = Signal(float, float, str)
    """A new place where the photo was taken: longitude, latitude (WGS 84), the medium's uuid."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._medium: Medium | None = None
        self._filling = False
        self._asking: Job | None = None
        self._says = Said()
        self.title = QLineEdit()
        self.caption = QLineEdit()
        self.recognisable_people = QComboBox()
        self.minors = QComboBox()
        self.shows = QLineEdit()
        self.visibility = QComboBox()
        self.about = ItemField(panel.desk, ("places", "actors"))
        self._ties = QVBoxLayout()
        self._facts = QLabel()
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setWordWrap(True)
        self._facts.setProperty("role", "muted")
        self._offer = QLabel()
        self._offer.setWordWrap(True)
        self.take_time = QPushButton()
        self.take_place = QPushButton()
        names = ("title", "caption", "recognisable_people", "minors", "shows", "visibility", "about")
        self._labels = {name: QLabel() for name in names}
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name in names:
            field: QWidget = getattr(self, name)
            self._labels[name].setBuddy(field)
            form.addRow(self._labels[name], field)
        offers = QHBoxLayout()
        offers.addWidget(self.take_time)
        offers.addWidget(self.take_place)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addLayout(self._ties)
        layout.addWidget(self._facts)
        layout.addWidget(self._offer)
        layout.addLayout(offers)
        layout.addStretch()
        for line in (self.title, self.caption, self.shows):
            line.editingFinished.connect(lambda line=line: self._edited(line))
        for name in ("recognisable_people", "minors", "visibility"):
            getattr(self, name).activated.connect(
                lambda _, name=name: self._save({name: getattr(self, name).currentData()})
            )
        self.about.returnPressed.connect(self._tie)
        self.take_time.clicked.connect(lambda: self._save({"taken_at": self._says.taken_at}))
        self.take_place.clicked.connect(self._want_place)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        labels = {
            "title": self.tr("&Title"),
            "caption": self.tr("&Caption"),
            "recognisable_people": self.tr("&People one recognises"),
            "minors": self.tr("People under &age"),
            "shows": self.tr("Codes of &who is in it"),
            "visibility": self.tr("&For"),
            "about": self.tr("&Belongs to"),
        }
        for name, word in labels.items():
            self._labels[name].setText(word)
            getattr(self, name).setAccessibleName(word.replace("&", ""))
        self._filling = True
        for combo in (self.recognisable_people, self.minors):
            combo.clear()
            for answer, word in _ANSWERS:
                combo.addItem(QCoreApplication.translate("MediumForm", word), answer)
        self.visibility.clear()
        for key in VISIBILITIES:
            self.visibility.addItem(QCoreApplication.translate("MediumForm", _VISIBLE[key]), key)
        self._filling = False
        self.shows.setPlaceholderText("T1-P01 T1-P04")
        self.about.setPlaceholderText(self.tr("a place or an actor, Enter ties it"))
        self.take_time.setText(self.tr("Take this time"))
        self.take_place.setText(self.tr("New place there…"))
        self.show_medium(self._medium)

    def show_medium(self, medium: Medium | None) -> None:
        """Show one, or nothing."""
        other = medium is None or self._medium is None or medium.uuid != self._medium.uuid
        self._medium = medium
        self._filling = True
        for name in self._labels:
            getattr(self, name).setEnabled(medium is not None and self._panel.writable)
        if other:
            self.about.clear()
        self.title.setText((medium.title or "") if medium else "")
        self.caption.setText((medium.caption or "") if medium else "")
        self.shows.setText(" ".join(medium.shows) if medium else "")
        for combo, answer in (
            (self.recognisable_people, medium.recognisable_people if medium else None),
            (self.minors, medium.minors if medium else None),
        ):
            combo.setCurrentIndex([one for one, _ in _ANSWERS].index(answer))
        self.visibility.setCurrentIndex(max(self.visibility.findData(medium.visibility if medium else "team"), 0))
        self._filling = False
        self._show_ties()
        self._facts.setText(self._facts_of(medium) if medium else "")
        if other:
            self._says = Said()
            self._ask_photo()
        self._show_offer()

    def _facts_of(self, medium: Medium) -> str:
        size = self.tr("{0} MB").format(round((medium.size or 0) / 1_000_000, 1))
        taken = self.tr("taken {0}").format(words.moment_text(medium.taken_at)) if medium.taken_at else ""
        return " · ".join(part for part in (medium.file_name, medium.content_type, size, taken) if part)

    # -- what the photo says -----------------------------------------------------------------------------------------

    def _ask_photo(self) -> None:
        """Read it beside the window; a person decides what of it is taken."""
        if self._asking is not None:
            self._asking.cancel()
        book, medium = self._panel.desk.book, self._medium
        if book is None or medium is None or not medium.content_type.startswith("image/"):
            return

        def told(says: Said) -> None:
            if self._medium is not None and self._medium.uuid == medium.uuid:
                self._says = says
                self._show_offer()

        self._asking = self._panel.desk.jobs.run(
            Lane.GENERAL, media.photo_says, book, medium.uuid, name="read EXIF", done=told, failed=lambda _: None
        )

    def _show_offer(self) -> None:
        taken = self._medium.taken_at if self._medium else None
        new_time = bool(self._says.taken_at) and self._says.taken_at != taken
        parts = []
        if self._says.taken_at and new_time:
            parts.append(self.tr("The photo says it was taken {0}.").format(self._says.taken_at.replace("T", " ")))
        if self._says.lon is not None:
            parts.append(self.tr("It says where it was taken."))
        self._offer.setText(" ".join(parts))
        self._offer.setVisible(bool(parts))
        self.take_time.setVisible(new_time and self._panel.writable)
        self.take_place.setVisible(self._says.lon is not None and self._panel.writable)

    def _want_place(self) -> None:
        if self._medium is not None and self._says.lon is not None and self._says.lat is not None:
            self.place_wanted.emit(self._says.lon, self._says.lat, self._medium.uuid)

    # -- ties --------------------------------------------------------------------------------------------------------

    def _show_ties(self) -> None:
        while (item := self._ties.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if self._medium is None:
            return
        for tie in self._panel.desk.shelf.where(MediumOf, media=self._medium.uuid):
            button = QPushButton(f"✗  {name_of(self._panel.desk, tie.item) or tie.item_table}")
            button.setToolTip(self.tr("Doesn't belong to it after all"))
            button.setEnabled(self._panel.writable)
            button.clicked.connect(lambda _=False, uuid=tie.uuid: self._panel.do(media.untie, uuid))
            self._ties.addWidget(button)

    def _tie(self) -> None:
        item = self.about.item()
        if item is None:
            self._panel.said.emit(self.tr("There is no place or actor of that name."))
        elif self._medium is not None:
            self.about.clear()
            self._panel.do(media.tie, self._medium.uuid, item)

    # -- saving ------------------------------------------------------------------------------------------------------

    def _edited(self, line: QLineEdit) -> None:
        if self._medium is None or self._filling:
            return
        if line is self.shows:
            codes = tuple(dict.fromkeys(self.shows.text().replace(",", " ").split()))
            if codes != tuple(self._medium.shows):
                self._save({"shows": codes})
            return
        name = "title" if line is self.title else "caption"
        if line.text().strip() != (getattr(self._medium, name) or ""):
            self._save({name: line.text()})

    def _save(self, fields: dict[str, Any]) -> None:
        if self._medium is not None and not self._filling and self._panel.writable:
            self._panel.desk.change("media", self._medium.uuid, fields, failed=self._panel.trouble.emit)
