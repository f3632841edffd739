"""What a photo says of itself, offered: a person decides whether its time and its position are taken."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from conect_desktop.bridge import media_words as words
from conect_desktop.bridge.jobs import Job, Lane
from conect_desktop.domain.medium import Medium, MediumOf
from conect_desktop.exchange.pictures import Said
from conect_desktop.services import media
from conect_desktop.services.records import Captured
from conect_desktop.ui.widgets.flow import FlowLayout
from conect_desktop.ui.widgets.panel import Panel


class PhotoOffer(QFrame):
    """A sentence and a button for each thing that can be taken; hidden where the photo says nothing new."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._medium: Medium | None = None
        self._says = Said()
        self._reading: Job | None = None
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.take_time = QPushButton()
        self.new_place = QPushButton()
        self.this_place = QPushButton()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words)
        buttons = FlowLayout()
        for button in (self.take_time, self.this_place, self.new_place):
            buttons.addWidget(button)
        layout.addLayout(buttons)
        self.take_time.clicked.connect(self._take_time)
        self.new_place.clicked.connect(self._make_place)
        self.this_place.clicked.connect(self._put_place)
        self.hide()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.take_time.setText(self.tr("Use the time"))
        self.new_place.setText(self.tr("New place there"))
        self._show()

    def show_medium(self, medium: Medium | None) -> None:
        """Ask another photo, or none; it is read beside the window."""
        other = medium is None or self._medium is None or medium.uuid != self._medium.uuid
        self._medium = medium
        if other:
            self._says = Said()
            if self._reading is not None:
                self._reading.cancel()
                self._reading = None
            self._ask()
        self._show()

    def _ask(self) -> None:
        book, medium = self._panel.desk.book, self._medium
        if book is None or medium is None or not medium.content_type.startswith("image/"):
            return

        def told(says: Said) -> None:
            if self._medium is not None and self._medium.uuid == medium.uuid:
                self._says = says
                self._show()

        # a photo that can't be read says nothing
        self._reading = self._panel.desk.jobs.run(
            Lane.GENERAL, media.photo_says, book, medium.uuid, name="read EXIF", done=told, failed=lambda _: None
        )

    def _place(self) -> str | None:
        """The place that the photo belongs to."""
        if self._medium is None:
            return None
        ties = self._panel.desk.shelf.where(MediumOf, media=self._medium.uuid, item_table="places")
        return next((tie.item for tie in ties if tie.item in self._panel.desk.places), None)

    def _show(self) -> None:
        says, medium, place = self._says, self._medium, self._place()
        new_time = says.taken_at is not None and medium is not None and says.taken_at != medium.taken_at
        told = []
        if says.taken_at is not None and new_time:
            told.append(self.tr("This photo says it was taken {0}.").format(words.taken_text(says.taken_at)))
        if says.lon is not None and says.lat is not None:
            told.append(self.tr("It says it was taken at {0}.").format(words.where_text(says.lon, says.lat)))
        self._words.setText(" ".join(told))
        writable = self._panel.writable
        self.take_time.setVisible(new_time and writable)
        self.new_place.setVisible(says.lon is not None and writable)
        self.this_place.setVisible(says.lon is not None and writable and place is not None)
        if place is not None:
            title = words.item_text(self._panel.desk, ("places", place))
            line = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, self.fontMetrics().height() * 10)
            name = self.tr("Put “{0}” there").format(line)
            self.this_place.setText(name.replace("&", "&&"))
            self.this_place.setAccessibleName(name)
        self.setVisible(bool(told))

    def _take_time(self) -> None:
        if self._medium is not None:
            fields = {"taken_at": self._says.taken_at}
            self._panel.desk.change("media", self._medium.uuid, fields, failed=self._panel.trouble.emit)

    def _put_place(self) -> None:
        place = self._place()
        if place is not None and self._says.lon is not None:
            where = {"geometry": [self._says.lon, self._says.lat]}
            self._panel.desk.change(
                "places", place, where, failed=self._panel.trouble.emit,
                done=lambda _: self._panel.show_on_map_requested.emit(place),
            )  # fmt: skip

    def _make_place(self) -> None:
        medium, says = self._medium, self._says
        if medium is None or says.lon is None:
            return

        def made(captured: Captured) -> None:
            self._panel.do(media.tie, medium.uuid, ("places", captured.uuid))
            self._panel.show_on_map_requested.emit(captured.uuid)

        title = words.title_of(medium) or self.tr("Photo")
        fields = {"title": title, "geometry": [says.lon, says.lat]}
        self._panel.desk.add("places", fields, done=made, failed=self._panel.trouble.emit)
