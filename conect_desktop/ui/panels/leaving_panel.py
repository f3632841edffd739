"""What leaves: item by item, before anything is written, with the reason for everything that stays; then the files."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar, Final

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from conect_desktop.basemap.packs import Pack
from conect_desktop.bridge import leaving_words as words
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import Job, Lane
from conect_desktop.bridge.leaving_jobs import Prepared, hand_back, prepare, write
from conect_desktop.bridge.leaving_words import LEAVES, LOOK, STAYS, LeavingLine
from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.bridge.troubles import one_line
from conect_desktop.domain.release import AUDIENCES, Audience, Release
from conect_desktop.domain.vocabulary import LANGUAGES
from conect_desktop.exchange.formats import PAINTED
from conect_desktop.exchange.labels import Context
from conect_desktop.services.export import WRITERS, ExportReport, Format
from conect_desktop.services.hand_back import HandedBack, folder_name
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.painted import painted
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.flow import FlowLayout
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.record_table import RecordTable
from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll

_FORMAT: Final = Qt.ItemDataRole.UserRole
_STATES: Final = ("", LEAVES, STAYS, LOOK)


class LeavingPanel(Panel):
    """On the left what leaves and what stays, on the right what to make of it."""

    TABLES: ClassVar[frozenset[str]] = frozenset(
        {table for table, _ in words.KINDS.values()} | {"participants", "consents", "media_of", "ratings", "votes"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._asker: Asker | None = None
        self.base_maps: Callable[[], Sequence[Pack] | None] = lambda: None
        """What lies under the places of a picture; the overview that ships unless the window says otherwise."""
        self._what: Prepared | None = None
        self._reading: Job | None = None
        self._job: Job | None = None
        self.audience = ChoiceBox()
        self.shown = ChoiceBox()
        self._summary = QLabel()
        self._summary.setWordWrap(True)
        self.table = RecordTable()
        self.formats = QListWidget()
        self.formats.setWordWrap(True)
        self.formats.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.paper = ChoiceBox()
        self.paper.addItems(["A0", "A1", "A2", "A3", "A4"])
        self.paper.setCurrentText("A1")
        self.words = ChoiceBox()
        self.make = QPushButton()
        self.everything = QPushButton()
        self.cancel = QPushButton()
        self._far = QProgressBar()
        self._far.setTextVisible(False)
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self.open_folder = QPushButton()
        self._written: Path | None = None
        self._labels = {name: QLabel() for name in ("audience", "shown", "formats", "paper", "words")}
        self._lay_out()
        self.audience.activated.connect(lambda _: self._read())
        self.shown.activated.connect(lambda _: self._show_lines())
        self.table.opened.connect(self._open)
        self.formats.itemActivated.connect(lambda _: self.write_file())
        self.formats.currentItemChanged.connect(lambda *_: self._enable())
        self.make.clicked.connect(self.write_file)
        self.everything.clicked.connect(self.write_everything)
        self.cancel.clicked.connect(self._cancel)
        self.open_folder.clicked.connect(self._open_folder)
        desk.notes_changed.connect(self.outdate)
        self.setFocusProxy(self.table)
        self.begin()

    def _lay_out(self) -> None:
        margin = self.fontMetrics().height()
        head = FlowLayout(spacing=margin // 2)
        for name, field in (("audience", self.audience), ("shown", self.shown)):
            self._labels[name].setBuddy(field)
            head.addWidget(self._labels[name])
            head.addWidget(field)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._summary)
        column.addWidget(self.table, 1)
        right = QWidget()
        side = QVBoxLayout(right)
        self._labels["formats"].setBuddy(self.formats)
        side.addWidget(self._labels["formats"])
        side.addWidget(self.formats, 1)
        form = QFormLayout()
        for name, field in (("words", self.words), ("paper", self.paper)):
            self._labels[name].setBuddy(field)
            form.addRow(self._labels[name], field)
        side.addLayout(form)
        for widget in (self.make, self.everything, self._far, self.cancel, self._told, self.open_folder):
            side.addWidget(widget)
        for widget in (self._far, self.cancel, self.open_folder):
            widget.hide()
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(VerticalScroll(right))
        split.setChildrenCollapsible(False)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(split)

    def meet(self, asker: Asker) -> None:
        """Files and folders are asked for by `asker`."""
        self._asker = asker

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self._labels["audience"].setText(self.tr("&For"))
        self._labels["shown"].setText(self.tr("&Show"))
        self._labels["formats"].setText(self.tr("&As what"))
        self._labels["paper"].setText(self.tr("&Paper of the poster"))
        self._labels["words"].setText(self.tr("&Language of the report"))
        kept = max(self.words.currentIndex(), 0)
        self.words.clear()
        self.words.addItem(self.tr("the book's"), None)
        for key in LANGUAGES:
            self.words.addItem(QLocale(key).nativeLanguageName(), key)
        self.words.setCurrentIndex(kept)
        names = {
            "public": self.tr("everybody"),
            "partners": self.tr("partners"),
            "team": self.tr("the team"),
        }
        kept = max(self.audience.currentIndex(), 0)
        self.audience.clear()
        for name in AUDIENCES:
            self.audience.addItem(names[name], name)
        self.audience.setCurrentIndex(kept)
        self.audience.setAccessibleName(self.tr("Who will read it"))
        kept = max(self.shown.currentIndex(), 0)
        self.shown.clear()
        states = (self.tr("everything"), self.tr("✓ leaves"), self.tr("✗ stays"), self.tr("⚠ look at it first"))
        for state, text in zip(_STATES, states, strict=True):
            self.shown.addItem(text, state)
        self.shown.setCurrentIndex(kept)
        self.shown.setAccessibleName(self.tr("Which items are shown"))
        signs = {LEAVES: states[1], STAYS: states[2], LOOK: states[3]}
        self.table.setAccessibleName(self.tr("What leaves and what stays"))
        self.table.set_columns(
            [
                RecordColumn(self.tr("Leaves?"), lambda line: signs[line.state]),
                RecordColumn(self.tr("Kind"), lambda line: words.kind_text(line.kind)),
                RecordColumn(self.tr("What"), lambda line: line.title, stretch=True),
                RecordColumn(self.tr("How, or why not"), lambda line: line.why, stretch=True),
            ]
        )
        row = max(self.formats.currentRow(), 0)
        self.formats.clear()
        offered = {**WRITERS, **dict.fromkeys(PAINTED)}
        for key, (text, _) in words.FORMATS.items():
            if key not in offered:
                continue
            item = QListWidgetItem(words.say(text))
            item.setData(_FORMAT, key)
            self.formats.addItem(item)
        self.formats.setCurrentRow(row)
        self.formats.setAccessibleName(self.tr("As what"))
        self.make.setText(self.tr("Write the file…"))
        self.everything.setText(self.tr("Everything in one folder…"))
        self.cancel.setText(self.tr("Cancel"))
        self._far.setAccessibleName(self.tr("Writing"))
        self.open_folder.setText(self.tr("Open the folder"))
        super().retranslate()

    def book_changed(self) -> None:
        """Nothing of another book stays."""
        self._what = None
        self._tell("")
        super().book_changed()

    # -- what leaves -------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Decide anew, beside the window."""
        self._read()

    @property
    def _for(self) -> Audience:
        chosen, everybody = self.audience.currentData(), AUDIENCES[0]
        return next((known for known in AUDIENCES if known == chosen), everybody)

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        self._what = None
        book = self.desk.book
        if book is not None:
            self._reading = self.desk.jobs.run(
                Lane.GENERAL, prepare, book, self._for, name="what leaves", done=self._prepared,
                failed=self.trouble.emit,
            )  # fmt: skip
        self._show_lines()

    def _prepared(self, what: Prepared) -> None:
        self._what = what
        self._show_lines()

    def _show_lines(self) -> None:
        lines = words.lines(self._what[0]) if self._what is not None else []
        state = self.shown.currentData()
        self.table.set_records(line for line in lines if not state or line.state == state)
        self._summary.setText(self._summary_of(lines))
        self._enable()

    def _summary_of(self, lines: list[LeavingLine]) -> str:
        if self._what is None:
            return ""
        count = {state: sum(line.state == state for line in lines) for state in _STATES[1:]}
        told = [self.tr("%n item(s) leave.", "", count[LEAVES]), self.tr("%n stay.", "", count[STAYS])]
        if count[LOOK]:
            told.append(self.tr("Look at %n first: nothing in it is changed for you.", "", count[LOOK]))
        return " ".join(told)

    def _open(self, line: LeavingLine) -> None:
        if line.table == "places":
            self.show_on_map_requested.emit(line.uuid)
        elif line.table:
            self.opened.emit(line.table, line.uuid)

    # -- writing -----------------------------------------------------------------------------------------------------

    def write_file(self) -> None:
        """Ask where, and write the chosen format."""
        item, book = self.formats.currentItem(), self.desk.book
        if item is None or book is None or self._what is None or self._asker is None:
            return
        name: str = item.data(_FORMAT)
        text, suffix = words.FORMATS[name]
        suggestion = book.path.with_name(f"{book.path.stem}-{self._for}{suffix}")
        target = self._asker.save_file(words.say(text), suggestion, f"{words.say(text)} (*{suffix})")
        if target is None:
            return
        if target.suffix.lower() != suffix:
            target = target.with_name(target.name + suffix)
        chosen = self._writers((name,)).get(name)
        if chosen is not None:
            self._run(write, book, self._what, target, name, chosen, done=self._file_written)

    def write_everything(self) -> None:
        """Ask where, and write every format into a new folder."""
        if self._what is None or self._asker is None:
            return
        folder = self._asker.open_folder(self.tr("Where does the new folder go?"))
        if folder is not None:
            target = folder / folder_name(self._what[1])
            self._run(hand_back, self._what, target, self._writers(), done=self._folder_written)

    def _writers(self, only: Collection[str] = PAINTED) -> Mapping[str, Format]:
        """All formats, of those with pictures `only` some: they are painted now, from what is shown, on this thread."""
        if self._what is None or not set(only) & set(PAINTED):
            return WRITERS
        return {**WRITERS, **self._painted(*self._what, only)}

    def _painted(self, release: Release, context: Context, only: Collection[str]) -> Mapping[str, Format]:
        return painted(
            release, context, self.base_maps(), paper=self.paper.currentText(), language=self.words.currentData(),
            only=only,
        )  # fmt: skip

    def _run(self, function: Callable[..., Any], *arguments: Any, done: Callable[[Any], None]) -> None:
        def ready(result: Any) -> None:
            self._end()
            done(result)

        def failed(error: Exception) -> None:
            self._end()
            self.trouble.emit(error)

        self._tell("")
        self._far.setRange(0, 0)
        self._job = self.desk.jobs.run(
            Lane.GENERAL, function, *arguments, name="write what leaves", done=ready, failed=failed,
            progressed=self._step, with_progress=True,
        )  # fmt: skip
        self._enable()

    def _step(self, done: int, total: int) -> None:
        self._far.setRange(0, max(total, 1))
        self._far.setValue(done)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._end()
            self._tell(self.tr("Cancelled: nothing was written."))

    def _end(self) -> None:
        self._job = None
        self._enable()

    def _file_written(self, report: ExportReport) -> None:
        text = self.tr("Written: {0}").format(report.path)
        if report.left_out:
            text += "\n" + self.tr("%n item(s) have no place in this format.", "", len(report.left_out))
        self._tell(text, report.path.parent)

    def _folder_written(self, handed: HandedBack) -> None:
        text = self.tr("%n file(s) written into {0}", "", len(handed.files)).format(handed.folder)
        self._tell("\n".join([text, *(one_line(trouble, where=True) for trouble in handed.troubles)]), handed.folder)

    def _tell(self, text: str, folder: Path | None = None) -> None:
        self._told.setText(text)
        self._written = folder
        self.open_folder.setVisible(folder is not None)

    def _open_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    def _enable(self) -> None:
        writing = self._job is not None
        ready = self._what is not None and not writing
        item = self.formats.currentItem()
        self.make.setEnabled(ready and item is not None)
        self.everything.setEnabled(ready)
        for choice in (self.paper, self.words):
            choice.setEnabled(ready)
        self._far.setVisible(writing)
        self.cancel.setVisible(writing)
