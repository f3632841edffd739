"""Photos, sounds and scans of the session."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, ClassVar, Final

from PySide6.QtCore import QFileSystemWatcher, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QClipboard,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QIcon,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QListView, QPushButton, QSplitter, QVBoxLayout, QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import Lane
from conect_desktop.bridge.media_model import SIDE, MediaModel
from conect_desktop.bridge.recorder import Recorder
from conect_desktop.domain.medium import Medium
from conect_desktop.errors import Trouble
from conect_desktop.services import media
from conect_desktop.services.media import Added
from conect_desktop.ui import theme
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.media.medium_form import MediumForm
from conect_desktop.ui.media.preview import Preview
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll

_LOOK_MS: Final = 2_000
"""A camera card is looked at this long after something changed on it: a photo takes a moment to be written."""


class MediaPanel(Panel):
    """Small pictures on the left, what is known of the chosen one on the right. Files are dropped and pasted here."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"media", "media_of", "places", "actors"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._asker: Asker | None = None
        self._folder: Path | None = None
        self._seen: set[Path] = set()
        self._copies: tempfile.TemporaryDirectory[str] | None = None
        self.recorder = Recorder(parent=self)
        self.model = MediaModel(desk, _sign, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setIconSize(QSize(SIDE, SIDE))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setUniformItemSizes(True)
        self.list.setWordWrap(True)
        self.list.setGridSize(QSize(SIDE + 16, SIDE + self.fontMetrics().height() * 3))
        self.filter = QComboBox()
        self.add = QPushButton()
        self.watch = QPushButton()
        self.watch.setCheckable(True)
        self.record = QPushButton()
        self.record.setCheckable(True)
        self.open_outside = QPushButton()
        self._state = QLabel()
        self._state.setProperty("role", "muted")
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.form = MediumForm(self)
        self._watcher = QFileSystemWatcher(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_LOOK_MS)
        self._pause.timeout.connect(self.look_at_folder)
        self._watcher.directoryChanged.connect(lambda _: self._pause.start())
        self._lay_out()
        self.setAcceptDrops(True)
        self.filter.activated.connect(lambda _: self.refresh())
        self.add.clicked.connect(self.choose_files)
        self.watch.clicked.connect(self._watch)
        self.record.clicked.connect(self._record)
        self.recorder.level.connect(self._show_level)
        self.open_outside.clicked.connect(self._open_outside)
        self.list.activated.connect(self._preview)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        self.form.place_wanted.connect(self._new_place)
        desk.closing.connect(self.recorder.throw_away)
        self.setFocusProxy(self.list)
        self.begin()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        for widget in (self.add, self.watch, self.record, self.filter):
            head.addWidget(widget)
        head.addStretch()
        head.addWidget(self.open_outside)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._state)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(VerticalScroll(self.form))
        split.setChildrenCollapsible(False)
        width = self.fontMetrics().horizontalAdvance("0")
        split.setSizes([width * 100, width * 48])
        layout = QVBoxLayout(self)
        margin = self.fontMetrics().height()
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(split)

    def meet(self, asker: Asker) -> None:
        """Files and folders are asked for by `asker`."""
        self._asker = asker
        self._enable()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.add.setText(self.tr("Add files…"))
        self.watch.setText(self.tr("Watch a camera card…"))
        self.record.setText(self.tr("Record a note"))
        self.open_outside.setText(self.tr("Open in another program"))
        self.list.setAccessibleName(self.tr("Media"))
        self._empty.setText(self.tr("No photo, sound or scan yet. Drop files here, paste a picture, or add them."))
        kept = max(self.filter.currentIndex(), 0)
        self.filter.clear()
        for words in (self.tr("All"), self.tr("This session"), self.tr("Nobody looked who is in it")):
            self.filter.addItem(words)
        self.filter.setCurrentIndex(kept)
        self.filter.setAccessibleName(self.tr("Which media are shown"))
        self.form.retranslate()
        super().retranslate()

    def book_changed(self) -> None:
        """Nothing of another book stays."""
        self.model.forget()
        self.form.show_medium(None)
        self._stop_watching()
        self._drop_copies()
        super().book_changed()

    # -- showing -----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """The media that pass the filter, newest first."""
        session = self.desk.session
        shown = list(self.desk.shelf.of(Medium).values())
        if self.filter.currentIndex() == 1:
            shown = [one for one in shown if session is not None and one.session == session.uuid]
        elif self.filter.currentIndex() == 2:
            shown = [one for one in shown if one.recognisable_people is None or one.minors is None]
        chosen = self.model.medium(self.list.currentIndex())
        self.model.show_media(reversed(shown))
        if chosen is not None:
            self.list.setCurrentIndex(self.model.row_of(chosen.uuid))
        self._empty.setVisible(not shown)
        self._show_chosen()
        self._enable()

    def _enable(self) -> None:
        self.add.setEnabled(self.writable and self._asker is not None)
        self.watch.setEnabled(self.writable and self._asker is not None)
        self.record.setEnabled(self.writable)
        self.open_outside.setEnabled(self.list.currentIndex().isValid())

    def _show_chosen(self) -> None:
        self.form.show_medium(self.model.medium(self.list.currentIndex()))
        self.open_outside.setEnabled(self.list.currentIndex().isValid())

    def show_record(self, table: str, uuid: str) -> None:  # noqa: ARG002  (one table only)
        """Select a medium."""
        self.filter.setCurrentIndex(0)
        self.refresh()
        self.list.setCurrentIndex(self.model.row_of(uuid))

    def _preview(self, _: object) -> None:
        medium = self.model.medium(self.list.currentIndex())
        if medium is not None:
            Preview(self.desk, medium, self._go, self.window()).exec()

    def _go(self, by: int) -> Medium | None:
        index = self.model.index(self.list.currentIndex().row() + by)
        if index.isValid():
            self.list.setCurrentIndex(index)
        return self.model.medium(index)

    # -- taking in ---------------------------------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Ask for files and take them in."""
        if self._asker is not None:
            self.take(self._asker.open_files(self.tr("Add media"), self.tr("All files (*)")))

    def take(self, paths: Sequence[Path], done: Callable[[Added], None] | None = None) -> None:
        """Take files into the book."""
        if not paths or not self.writable:
            return

        def ready(added: Added) -> None:
            self._state.clear()
            if added.known:
                self.said.emit(self.tr("%n file(s) were in the book already.", "", len(added.known)))
            if added.uuids:
                self.list.setCurrentIndex(self.model.row_of(added.uuids[0]))
            if done is not None:
                done(added)

        def failed(error: Exception) -> None:
            self._state.clear()
            self.trouble.emit(error)

        self.do(media.add_files, list(paths), self.desk.stamp, done=ready, failed=failed, progressed=self._progressed)

    def _progressed(self, done: int, total: int) -> None:
        self._state.setText(self.tr("Taking in: {0} %").format(round(100 * done / max(total, 1))))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped."""
        if event.mimeData().hasUrls() and self.writable:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self.take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def paste(self) -> None:
        """Take what is on the clipboard: files, or a picture."""
        clipboard = QGuiApplication.clipboard()
        content = clipboard.mimeData(QClipboard.Mode.Clipboard)
        if content.hasUrls():
            self.take([Path(url.toLocalFile()) for url in content.urls() if url.isLocalFile()])
        elif content.hasImage():
            folder = tempfile.mkdtemp(prefix="conect-")
            path = Path(folder) / self.tr("pasted.png")
            clipboard.image().save(str(path))
            self.take([path], lambda _: _discard(path))
        else:
            self.said.emit(self.tr("There is no picture and no file on the clipboard."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste; Delete; Escape throws a recording away."""
        medium = self.model.medium(self.list.currentIndex())
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() == Qt.Key.Key_Escape and self.recorder.running:
            self._stop_recording(keep=False)
        elif event.key() == Qt.Key.Key_Delete and medium is not None and self.writable:
            self.desk.remove("media", [medium.uuid], failed=self.trouble.emit)
            self.said.emit(self.tr("Deleted. Ctrl+Z brings it back."))
        else:
            super().keyPressEvent(event)

    # -- a camera card -----------------------------------------------------------------------------------------------

    def _watch(self, on: bool) -> None:
        folder = (
            self._asker.open_folder(self.tr("Which folder is watched?")) if on and self._asker is not None else None
        )
        self._stop_watching()
        if folder is not None:
            self.watch_folder(folder)

    def watch_folder(self, folder: Path) -> None:
        """Offer the pictures of a folder, and those that come."""
        self._folder = folder
        self.watch.setChecked(True)
        self._watcher.addPath(str(folder))
        self.look_at_folder()

    def _stop_watching(self) -> None:
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._folder, self._seen = None, set()
        self.watch.setChecked(False)

    def look_at_folder(self) -> None:
        """Look for new pictures beside the window; a card that was pulled has none."""
        if self._folder is not None:
            self.desk.jobs.run(
                Lane.GENERAL,
                media.new_pictures,
                self._folder,
                set(self._seen),
                name="look at the card",
                done=self._found,
            )

    def _found(self, paths: list[Path]) -> None:
        if not paths or self._asker is None or self._folder is None:
            return
        self._seen |= set(paths)
        words = self.tr("%n new file(s) are on the card.", "", len(paths))
        if self._asker.confirm(self.tr("Camera card"), words, yes=self.tr("Take them"), no=self.tr("Leave them")):
            self.take(paths)

    # -- sound -------------------------------------------------------------------------------------------------------

    def _record(self, on: bool) -> None:
        if not on:
            self._stop_recording(keep=True)
            return
        path = Path(tempfile.mkdtemp(prefix="conect-")) / self.tr("note.wav")
        try:
            self.recorder.start(path)
        except Trouble as trouble:
            self.record.setChecked(False)
            _discard(path)
            self.trouble.emit(trouble)
            return
        self.record.setText(self.tr("Stop and keep"))
        self.said.emit(self.tr("Recording. Escape throws it away."))

    def _stop_recording(self, *, keep: bool) -> None:
        self.record.setChecked(False)
        self.record.setText(self.tr("Record a note"))
        self._state.clear()
        if not keep:
            self.recorder.throw_away()
            return
        path = self.recorder.finish()
        if path is not None:
            self.take([path], lambda _: _discard(path))

    def _show_level(self, loud: float, seconds: float) -> None:
        if self.recorder.running:
            bar = "▮" * round(loud * 20)
            self._state.setText(f"● {int(seconds) // 60}:{int(seconds) % 60:02d}  {bar}")

    # -- elsewhere ---------------------------------------------------------------------------------------------------

    def _open_outside(self) -> None:
        medium, book = self.model.medium(self.list.currentIndex()), self.desk.book
        if medium is None or book is None:
            return
        if self._copies is None:
            self._copies = tempfile.TemporaryDirectory(prefix="conect-", ignore_cleanup_errors=True)
        folder = Path(self._copies.name)

        def ready(path: Path) -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        self.desk.jobs.run(Lane.GENERAL, media.write_copy, book, medium.uuid, folder, name="copy", done=ready,
                           failed=self.trouble.emit)  # fmt: skip

    def _drop_copies(self) -> None:
        """What other programs were shown is deleted with the book's closing."""
        if self._copies is not None:
            self._copies.cleanup()
            self._copies = None

    def _new_place(self, lon: float, lat: float, medium: str) -> None:
        def made(captured: Any) -> None:
            self.do(media.tie, medium, ("places", captured.uuid))
            self.show_on_map_requested.emit(captured.uuid)

        title = self.model.data(self.list.currentIndex(), Qt.ItemDataRole.DisplayRole) or self.tr("Photo")
        self.desk.add("places", {"title": title, "geometry": [lon, lat]}, done=made, failed=self.trouble.emit)


def _discard(path: Path) -> None:
    """A temporary file and its folder: its bytes are in the book."""
    path.unlink(missing_ok=True)
    path.parent.rmdir()


def _sign(content_type: str) -> QIcon:
    """What stands for a medium that has no small picture."""
    if content_type.startswith("audio/"):
        return theme.icon("microphone")
    return theme.icon("media" if content_type.startswith(("image/", "video/")) else "notes")
