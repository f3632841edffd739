"""A camera card: what is new on it is offered in a list and taken when the person says so."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from conect_desktop.bridge import media_words as words
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import Lane
from conect_desktop.bridge.media_model import image_of
from conect_desktop.exchange.pictures import Small
from conect_desktop.services import media
from conect_desktop.services.media import Card, CardFile

_SETTLE_MS: Final = 1_500
"""A card is looked at this long after something changed on it: a photo takes a moment to be written."""
_GONE_MS: Final = 3_000
"""How often a card that was pulled is looked for."""
_SIDE: Final = 72
_PICTURED: Final = 300
"""Files that get a small picture; on a full card the rest go by name and time."""
_FILE: Final = Qt.ItemDataRole.UserRole


class CardWatch(QFrame):
    """Follows one folder and those in it; survives that the card is pulled and put in again."""

    taken = Signal(list)
    """Paths of the files that the person wants."""
    stopped = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._desk = desk
        self.folder: Path | None = None
        self._card = Card(there=True)
        self._offered: frozenset[CardFile] = frozenset()
        self._looking = False
        self._watcher = QFileSystemWatcher(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.look)
        self._watcher.directoryChanged.connect(lambda _: self._later.start(_SETTLE_MS))
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self.list = QListWidget()
        self.list.setIconSize(QSize(_SIDE, _SIDE))
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.take = QPushButton()
        self.leave = QPushButton()
        self.stop = QPushButton()
        row = QHBoxLayout()
        for button in (self.take, self.leave):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.addWidget(self._title)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.list.itemChanged.connect(lambda _: self._count())
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self._forget)
        self.stop.clicked.connect(self.stopped)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.list.setAccessibleName(self.tr("New on the card"))
        self.leave.setText(self.tr("Leave them"))
        self.stop.setText(self.tr("Stop watching"))
        self._count()

    def begin(self, folder: Path) -> None:
        """Follow a folder: what is in it now is offered first."""
        self.end()
        self.folder = folder
        self.show()
        self.look()

    def end(self) -> None:
        """Follow nothing."""
        self.folder, self._card, self._offered = None, Card(there=True), frozenset()
        self._later.stop()
        self._unwatch()
        self.list.clear()
        self.hide()

    def look(self) -> None:
        """Look for new files, beside the window."""
        if self.folder is None or self._looking:
            return
        folder = self.folder
        self._looking = True

        def found(card: Card) -> None:
            self._looking = False
            if self.folder == folder:
                self._found(card)
            else:
                self.look()

        def failed(_: Exception) -> None:
            # a card that answers with an error is as good as pulled
            found(Card(there=False))

        self._desk.jobs.run(
            Lane.GENERAL, media.look_at_card, folder, self._offered, name="look at the card", done=found, failed=failed
        )

    def _found(self, card: Card) -> None:
        self._card = card
        self._unwatch()
        if card.there:
            self._watcher.addPaths([str(folder) for folder in card.folders])
        else:
            self._later.start(_GONE_MS)
        self._offered |= set(card.files)
        # each of them would be counted anew otherwise
        self.list.blockSignals(True)
        for file in card.files:
            self._offer(file)
        self.list.blockSignals(False)
        self._count()
        self._picture_next()

    def _unwatch(self) -> None:
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)

    def _offer(self, file: CardFile) -> None:
        item = QListWidgetItem(f"{file.path.name}\n{words.size_text(file.size)}")
        item.setData(_FILE, file.path)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)
        blank = QPixmap(_SIDE, _SIDE)
        blank.fill(Qt.GlobalColor.transparent)
        item.setIcon(QIcon(blank))
        self.list.addItem(item)

    def _picture_next(self, row: int = 0) -> None:
        """Small pictures one after the other, so that the card is read by one reader only."""
        item = self.list.item(row)
        if item is None or row >= _PICTURED:
            return
        path: Path = item.data(_FILE)
        if item.data(_FILE + 1):
            self._picture_next(row + 1)
            return
        self.list.blockSignals(True)
        item.setData(_FILE + 1, True)
        self.list.blockSignals(False)

        def drawn(small: Small | None) -> None:
            now = self.list.item(row)
            if now is None or now.data(_FILE) != path:
                return
            if small is not None:
                self.list.blockSignals(True)
                now.setIcon(QIcon(QPixmap.fromImage(image_of(small))))
                self.list.blockSignals(False)
            self._picture_next(row + 1)

        self._desk.jobs.run(Lane.GENERAL, media.card_picture, path, _SIDE, name="picture of the card", done=drawn)

    def _chosen(self) -> list[Path]:
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.data(_FILE) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _count(self) -> None:
        if self.folder is None:
            return
        there, chosen = self.list.count(), len(self._chosen())
        if there:
            told = self.tr("%n new file(s) on the card {0}.", "", there)
        elif self._card.there:
            told = self.tr("Nothing new on the card {0}. New photos are offered here.")
        else:
            told = self.tr("The card {0} is not there. It is looked for until it is put in again.")
        self._title.setText(told.format(self.folder.name or self.folder))
        self.take.setText(self.tr("Take %n file(s)", "", chosen))
        self.take.setEnabled(chosen > 0)
        for widget in (self.list, self.take, self.leave):
            widget.setVisible(there > 0)
        self.setMaximumHeight(self.sizeHint().height() if not there else 16_777_215)

    def _take(self) -> None:
        chosen = self._chosen()
        self._forget()
        if chosen:
            self.taken.emit(chosen)

    def _forget(self) -> None:
        """They are not offered again."""
        self.list.clear()
        self._count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what is checked."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.hasFocus() and self._chosen():
            self._take()
        else:
            super().keyPressEvent(event)
