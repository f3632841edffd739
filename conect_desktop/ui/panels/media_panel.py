"""Photos, sounds and scans of the session."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QItemSelectionModel, QMimeData, Qt, QUrl
from PySide6.QtGui import QClipboard, QDesktopServices, QGuiApplication, QIcon, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QLabel, QListView, QPushButton, QSplitter, QVBoxLayout, QWidget

from conect_desktop import passing
from conect_desktop.bridge import media_words as words
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import Lane
from conect_desktop.bridge.media_jobs import discard, own_file, save_picture
from conect_desktop.bridge.media_model import MediaModel
from conect_desktop.bridge.recorder import Recorder, Source
from conect_desktop.domain.medium import Medium
from conect_desktop.errors import Trouble
from conect_desktop.services import media
from conect_desktop.services.media import Added
from conect_desktop.ui import theme
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.media.card_watch import CardWatch
from conect_desktop.ui.media.media_drop import MediaDrop, files_in
from conect_desktop.ui.media.medium_form import MediumForm
from conect_desktop.ui.media.preview import Preview
from conect_desktop.ui.media.sound_bar import SoundBar
from conect_desktop.ui.media.taking import Taking
from conect_desktop.ui.media.tile import Tile
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.flow import FlowLayout
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll


class MediaPanel(Panel):
    """Small pictures on the left, what is known of the chosen one on the right. Files are dropped and pasted here.

    `source` is what audio notes are recorded from, the microphone unless said otherwise.
    """

    TABLES: ClassVar[frozenset[str]] = frozenset({"media", "media_of", "places", "actors", "decisions"})

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, source: Source | None = None) -> None:
        super().__init__(desk, parent)
        self._asker: Asker | None = None
        self._copies: Path | None = None
        self._wanted = ""
        self.recorder = Recorder(source, self)
        self.model = MediaModel(desk, _sign, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(Tile(self.list))
        self.kind = ChoiceBox()
        self.this_session = QCheckBox()
        self.not_looked = QCheckBox()
        self.add = QPushButton()
        self.watch = QPushButton()
        self.watch.setCheckable(True)
        self.record = QPushButton()
        self.open_outside = QPushButton()
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.taking = Taking(self)
        self.sound = SoundBar()
        self.card = CardWatch(desk)
        self.form = MediumForm(self)
        self._lay_out()
        self.drop = MediaDrop(self, self.take_content, lambda: self.writable)
        self.kind.activated.connect(lambda _: self.refresh())
        for box in (self.this_session, self.not_looked):
            box.clicked.connect(lambda _: self.refresh())
        self.add.clicked.connect(self.choose_files)
        self.watch.clicked.connect(self._watch)
        self.card.taken.connect(self.take)
        self.card.stopped.connect(self._stop_watching)
        self.record.clicked.connect(self._record)
        self.recorder.level.connect(self.sound.show_level)
        self.recorder.broken.connect(self._recording_broke)
        self.sound.kept.connect(self.keep_recording)
        self.sound.thrown_away.connect(self._throw_away)
        self.open_outside.clicked.connect(self._open_outside)
        self.list.activated.connect(self._preview)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        desk.closing.connect(self.keep_recording)
        desk.stamp_changed.connect(self.outdate)
        self.setFocusProxy(self.list)
        self.begin()

    def _lay_out(self) -> None:
        margin = self.fontMetrics().height()
        head, narrow = FlowLayout(spacing=margin // 2), FlowLayout(spacing=margin // 2)
        for button in (self.add, self.watch, self.record, self.open_outside):
            head.addWidget(button)
        for part in (self.kind, self.this_session, self.not_looked, self._count):
            narrow.addWidget(part)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(margin // 2)
        column.addLayout(head)
        column.addWidget(self.sound)
        column.addWidget(self.taking)
        column.addWidget(self.card, 1)
        column.addLayout(narrow)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(VerticalScroll(self.form))
        split.setChildrenCollapsible(False)
        split.setStretchFactor(0, 5)
        split.setStretchFactor(1, 3)
        split.setHandleWidth(margin // 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(split)

    def meet(self, asker: Asker) -> None:
        """Files and folders are asked for by `asker`."""
        self._asker = asker
        self.taking.asker = asker
        self._enable()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.add.setText(self.tr("Add files…"))
        self.watch.setText(self.tr("Watch a camera card…"))
        self.record.setText(self.tr("Record a note"))
        self.open_outside.setText(self.tr("Open in another program"))
        self.list.setAccessibleName(self.tr("Media"))
        self._empty.setText(self.tr("No photo, sound or scan yet. Drop files here, paste a picture, or add them."))
        kept = max(self.kind.currentIndex(), 0)
        self.kind.clear()
        self.kind.addItem(self.tr("All kinds"), None)
        for key in words.KINDS:
            self.kind.addItem(words.kind_text(key), key)
        self.kind.setCurrentIndex(kept)
        self.kind.setAccessibleName(self.tr("Which kind is shown"))
        self.this_session.setText(self.tr("This session only"))
        self.not_looked.setText(self.tr("Nobody looked who is in it"))
        for part in (self.form, self.card, self.taking):
            part.retranslate()
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
        everything = self.desk.shelf.of(Medium)
        shown = [one for one in everything.values() if self._passes(one)]
        chosen, current = self._chosen(), self.model.medium(self.list.currentIndex())
        if self.model.show_media(reversed(shown)):
            self._choose(chosen, current.uuid if current is not None else None)
        self._empty.setVisible(not everything)
        self._count.setText(self.tr("%n shown", "", len(shown)) if everything else "")
        if self._wanted in everything:
            self.list.setCurrentIndex(self.model.row_of(self._wanted))
            self._wanted = ""
        self._show_chosen()

    def _passes(self, one: Medium) -> bool:
        session = self.desk.session
        if self.this_session.isChecked() and (session is None or one.session != session.uuid):
            return False
        if self.not_looked.isChecked() and one.recognisable_people is not None and one.minors is not None:
            return False
        return self.kind.currentData() in (None, words.kind_of(one.content_type))

    def _choose(self, chosen: Sequence[str], current: str | None) -> None:
        """Select what was selected before; what isn't shown any more is not."""
        model = self.list.selectionModel()
        rows = self.model.rows_of({*chosen, *([current] if current else [])})
        for index in rows.values():
            model.select(index, QItemSelectionModel.SelectionFlag.Select)
        if current in rows:
            model.setCurrentIndex(rows[current], QItemSelectionModel.SelectionFlag.NoUpdate)
            self.list.scrollTo(rows[current])

    def _chosen(self) -> list[str]:
        found = (self.model.medium(index) for index in self.list.selectionModel().selectedIndexes())
        return [one.uuid for one in found if one is not None]

    def _enable(self) -> None:
        self.add.setEnabled(self.writable and self._asker is not None)
        self.watch.setEnabled(self.writable and self._asker is not None)
        self.record.setEnabled(self.writable and not self.recorder.running)
        self.open_outside.setEnabled(self.list.currentIndex().isValid())

    def _show_chosen(self) -> None:
        self.form.show_medium(self.model.medium(self.list.currentIndex()), self._chosen())
        self._enable()

    def show_record(self, table: str, uuid: str) -> None:  # noqa: ARG002  (one table only)
        """Select a medium, whatever the filter leaves out."""
        self.kind.setCurrentIndex(0)
        self.this_session.setChecked(False)
        self.not_looked.setChecked(False)
        self._wanted = uuid
        self.refresh()

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
        """Take files into the book, and those of folders."""
        if not self.writable:
            return

        def ready(added: Added) -> None:
            self._taken(added)
            if done is not None:
                done(added)

        self.taking.take(paths, ready)

    def _taken(self, added: Added) -> None:
        if added.known:
            self.said.emit(self.tr("%n file(s) were in the book already.", "", len(added.known)))
        elif added.uuids:
            self.said.emit(self.tr("%n file(s) taken in.", "", len(added.uuids)))
        if added.uuids:
            self._wanted = added.uuids[0]
            self.outdate()

    def take_content(self, content: QMimeData) -> None:
        """Take what was dropped or pasted: files, or a picture."""
        files = files_in(content)
        if files:
            self.take(files)
        elif content.hasImage():
            self._take_picture(QImage(content.imageData()))
        else:
            self.said.emit(self.tr("There is no picture and no file on the clipboard."))

    def paste(self) -> None:
        """Take what is on the clipboard."""
        if self.writable:
            self.take_content(QGuiApplication.clipboard().mimeData(QClipboard.Mode.Clipboard))

    def _take_picture(self, picture: QImage) -> None:
        def saved(path: Path) -> None:
            def failed(error: Exception) -> None:
                discard(path)
                self.trouble.emit(error)

            self.do(media.add_own, path, self.desk.stamp, done=self._taken, failed=failed)

        self.desk.jobs.run(
            Lane.GENERAL, save_picture, picture, self.tr("pasted"), name="picture", done=saved,
            failed=self.trouble.emit,
        )  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste; Delete in the list."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self.delete()
        else:
            super().keyPressEvent(event)

    def delete(self) -> None:
        """Delete what is selected."""
        chosen = self._chosen()
        if chosen and self.writable:
            self.desk.remove("media", chosen, failed=self.trouble.emit)
            self.said.emit(self.tr("%n deleted. Ctrl+Z brings it back.", "", len(chosen)))

    # -- a camera card -----------------------------------------------------------------------------------------------

    def _watch(self, on: bool) -> None:
        folder = self._asker.open_folder(self.tr("Which folder is watched?")) if on and self._asker else None
        self._stop_watching()
        if folder is not None:
            self.watch_folder(folder)

    def watch_folder(self, folder: Path) -> None:
        """Offer the pictures of a folder, and those that come."""
        self.watch.setChecked(True)
        self.card.begin(folder)

    def _stop_watching(self) -> None:
        self.watch.setChecked(False)
        self.card.end()

    # -- sound -------------------------------------------------------------------------------------------------------

    def _record(self) -> None:
        path = own_file(self.tr("audio note") + ".wav")
        try:
            self.recorder.start(path)
        except Trouble as trouble:
            discard(path)
            self.trouble.emit(trouble)
            return
        self.sound.begin()
        self._enable()

    def keep_recording(self) -> None:
        """End a recording and keep it: by Enter, and when the book is closed while somebody still speaks."""
        if not self.recorder.running:
            return
        path = self.recorder.finish()
        self.sound.hide()
        self._enable()
        if path is None:
            return

        def failed(error: Exception) -> None:
            self.trouble.emit(error)
            self.said.emit(self.tr("The recording is kept in {0}.").format(passing.kept(path)))

        self.do(media.add_own, path, self.desk.stamp, done=self._recorded, failed=failed)

    def _recorded(self, added: Added) -> None:
        self._taken(added)
        self.form.about.setFocus()

    def _recording_broke(self, trouble: Trouble) -> None:
        self.trouble.emit(trouble)
        self.keep_recording()

    def _throw_away(self) -> None:
        self.recorder.throw_away()
        self.sound.hide()
        self._enable()
        self.setFocus()

    # -- elsewhere ---------------------------------------------------------------------------------------------------

    def _open_outside(self) -> None:
        medium, book = self.model.medium(self.list.currentIndex()), self.desk.book
        if medium is None or book is None:
            return
        if self._copies is None:
            self._copies = passing.new_folder()
        folder = self._copies

        def ready(path: Path) -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        self.desk.jobs.run(Lane.GENERAL, media.write_copy, book, medium.uuid, folder, name="copy", done=ready,
                           failed=self.trouble.emit)  # fmt: skip

    def _drop_copies(self) -> None:
        """What other programs were shown is deleted with the book's closing."""
        if self._copies is not None:
            shutil.rmtree(self._copies, ignore_errors=True)
            self._copies = None


def _sign(content_type: str) -> QIcon:
    """What stands for a medium that has no small picture."""
    if content_type.startswith("audio/"):
        return theme.icon("microphone")
    return theme.icon("media" if content_type.startswith(("image/", "video/")) else "notes")
