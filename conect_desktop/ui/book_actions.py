"""What is done to a book as a whole: make, open, copy, import, export, check; with the questions each needs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from conect_desktop import paths
from conect_desktop.bridge import settings as keys
from conect_desktop.bridge.book_jobs import (
    BookLocked,
    DamagedBook,
    Finding,
    ReadOnlyBook,
    check_book,
    kind_of_file,
    look_for,
    make_book,
    make_demo,
    open_book,
    save_copy,
)
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import Lane
from conect_desktop.bridge.settings import Settings
from conect_desktop.bridge.troubles import one_line
from conect_desktop.domain.progress import Silent
from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.exchange.formats import ENDINGS
from conect_desktop.services.last_run import BrokenOff
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.dialogs.new_book import NewBookDialog
from conect_desktop.ui.file_drop import FileDrop
from conect_desktop.ui.repairing import Repairing
from conect_desktop.ui.widgets.status import StatusLine

if TYPE_CHECKING:
    from conect_desktop.bridge.import_jobs import Choices, ImportReport

_BASE_MAPS: Final = (".pmtiles", ".mbtiles", ".tif", ".tiff")


class BookActions(QObject):
    """The slots of the *Book* menu."""

    merge_offered = Signal(Path)
    """Another laptop's book was dropped on the window while one is open."""

    recent_found = Signal(str, bool, object)
    """A book opened last, whether it is there, and how the program left it (`BrokenOff`) if it ended unexpectedly."""

    base_map_offered = Signal(Path)
    """A base map was dropped on the window."""

    def __init__(self, desk: Desk, settings: Settings, asker: Asker, status: StatusLine, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._settings = settings
        self._asker = asker
        self._status = status
        self._window = window
        self._looked_back = False
        self.repairing = Repairing(desk.jobs, asker, status, self)
        self.repairing.repaired.connect(self.open)
        FileDrop(window, self._dropped, (*ENDINGS, *_BASE_MAPS))

    def _dropped(self, path: Path) -> None:
        """A book that is dropped is opened where none is open, else merged; a base map lies under the places then; any
        other file of places is imported.
        """
        if path.suffix.lower() in _BASE_MAPS:
            self.base_map_offered.emit(path)
        elif self._desk.book is None:
            self.open(path)
        elif path.suffix.lower() == ".gpkg" and not self._desk.book.read_only:
            self._desk.jobs.run(Lane.GENERAL, kind_of_file, path, done=partial(self._take_gpkg, path))
        else:
            self.import_path(path)

    def _take_gpkg(self, path: Path, kind: str) -> None:
        if kind == "book":
            self.merge_offered.emit(path)
        elif kind == "tiles":
            self.base_map_offered.emit(path)
        else:
            self.import_path(path)

    def look_for(self, recent: list[str]) -> None:
        """Ask for each book opened last whether it is there, and, at the start, whether it was left open."""
        first, self._looked_back = not self._looked_back, True
        for path in recent:
            self._desk.jobs.aside(look_for, Path(path), first, name="a book", done=partial(self._looked_for, path))

    def _looked_for(self, path: str, found: tuple[bool, BrokenOff | None]) -> None:
        there, broken_off = found
        # who has opened a book meanwhile went on
        self.recent_found.emit(path, there, broken_off if self._desk.book is None else None)

    # -- opening -----------------------------------------------------------------------------------------------------

    def new(self) -> None:
        """Ask for lab, city, language and template, and make a book."""
        dialog = NewBookDialog(self._asker, self._settings.get(keys.AUTHOR), self._window)
        answered = dialog.exec()
        dialog.deleteLater()
        if not answered:
            return
        wish, path = dialog.result_book()
        if wish.author:
            self._settings.set(keys.AUTHOR, wish.author)
        self._desk.open(partial(make_book, path, wish), failed=self.tell)

    def choose(self) -> None:
        """Ask which book, and open it."""
        path = self._asker.open_file(self.tr("Open a book"), self.tr("Books (*.gpkg)"))
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """Open a book; where it can't be written, offer to look at it."""
        self._desk.open(partial(open_book, path), failed=partial(self._could_not_open, path))

    def _could_not_open(self, path: Path, error: Exception) -> None:
        if isinstance(error, BookLocked):
            choices = [self.tr("Open read-only"), self.tr("Open anyway"), self.tr("Cancel")]
            text = self.tr(
                "{0}\n\nOpen it anyway only if nobody else has it open: two writers lose each other's work."
            ).format(one_line(error))
            answer = self._asker.choose(self.tr("The book is open elsewhere"), text, choices)
            if answer == 0:
                self._desk.open(partial(open_book, path, read_only=True), failed=self.tell)
            elif answer == 1:
                self._desk.open(partial(open_book, path, take_over=True), failed=self.tell)
        elif isinstance(error, ReadOnlyBook):
            if self._asker.confirm(
                self.tr("The book can't be written here"),
                one_line(error),
                yes=self.tr("Open read-only"),
                no=self.tr("Cancel"),
            ):
                self._desk.open(partial(open_book, path, read_only=True), failed=self.tell)
        elif isinstance(error, DamagedBook):
            self.repairing.offer(path, error)
        else:
            self.tell(error)

    def open_demo(self) -> None:
        """Open the demo book, made on its first use."""
        self._desk.open(partial(make_demo, paths.documents() / "demo.gpkg"), failed=self.tell)

    def join_room(self) -> None:
        """Ask which laptop hosts and where the copy goes, get it and open it."""
        # what speaks to other laptops is loaded when somebody wants that
        dialog = import_module("conect_desktop.ui.dialogs.join").JoinDialog(self._desk.jobs, self._window)
        dialog.fields.trouble.connect(self.tell)
        answered, chosen = dialog.exec(), dialog.chosen
        dialog.deleteLater()
        if not answered or chosen is None:
            return
        suggestion = paths.documents() / f"{self.tr('Book')}.gpkg"
        path = self._asker.save_file(self.tr("Where shall the book go?"), suggestion, self.tr("Books (*.gpkg)"))
        if path is not None:
            get = partial(import_module("conect_desktop.bridge.together_jobs").join_without_book, path)
            job = self._desk.open(partial(get, *chosen, progress=Silent()), failed=self.tell)
            self._status.show_job(job, self.tr("The book is coming…"), stoppable=False)

    def warn_of_hazard(self) -> None:
        """Say once, in the status line, that the folder is not a safe home for a book."""
        words = {
            "network": self.tr("This book lies on a network share: copy it to this computer for the session."),
            "cloud": self.tr("This book lies in a synchronised folder: copy it out of there for the session."),
        }
        if self._desk.hazard is not None:
            self._status.show_hint("⚠ " + words[self._desk.hazard])

    # -- copies, imports, exports ------------------------------------------------------------------------------------

    def save_copy(self) -> None:
        """Ask where, and write a whole copy."""
        book = self._desk.book
        if book is None:
            return
        suggestion = book.path.with_name(f"{book.path.stem}-copy{book.path.suffix}")
        target = self._asker.save_file(self.tr("Save a copy of the book"), suggestion, self.tr("Books (*.gpkg)"))
        if target is not None:
            self._run(save_copy, target, done=self._copied, text=self.tr("Copying…"), writing=False)

    def _copied(self, path: Path) -> None:
        self._status.show_hint(self.tr("Copy saved: {0}").format(path))

    def import_file(self) -> None:
        """Ask for a file of places and read it into the session."""
        patterns = " ".join(f"*{ending}" for ending in ENDINGS)
        path = self._asker.open_file(self.tr("Import places"), self.tr("Files of places ({0})").format(patterns))
        if path is not None:
            self.import_path(path)

    def import_path(self, path: Path) -> None:
        """Show what a file holds, and import it as the person says."""
        if self._desk.book is not None and not self._desk.book.read_only:
            # loaded when somebody imports: the readers would cost the start a tenth of a second
            ask: Callable[..., object] = import_module("conect_desktop.ui.dialogs.import_table").ask
            ask(self._desk, path, self._window, chosen=self._import, refused=self.tell)

    def _import(self, path: Path, choices: Choices) -> None:
        stamp = self._desk.stamp
        take_in: Callable[..., ImportReport] = import_module("conect_desktop.bridge.import_jobs").take_in
        self._run(take_in, path, choices, stamp.session, stamp.author, done=self._imported, text=self.tr("Importing…"),
                  writing=True)  # fmt: skip

    def _imported(self, report: ImportReport) -> None:
        text = self.tr("%n place(s) imported.", "", report.imported - report.walks)
        if report.walks:
            text += " " + self.tr("%n walk(s) imported.", "", report.walks)
        self._status.show_hint(text)

    def check(self) -> None:
        """Check the open book and say what was found."""
        self._run(check_book, done=self._checked, text=self.tr("Checking…"), writing=False)

    def _checked(self, findings: list[Finding]) -> None:
        if findings:
            self._asker.tell(self.tr("The check found:") + "\n\n" + "\n".join(str(f) for f in findings[:20]))
        else:
            self._asker.tell(self.tr("The book is whole."))

    # -- both --------------------------------------------------------------------------------------------------------

    def _run(
        self, operation: Callable[..., Any], *arguments: Any, done: Callable[[Any], None], text: str, writing: bool
    ) -> None:
        """Long work with progress and a Cancel: on the book's lane when it writes, beside it when it only reads."""
        book = self._desk.book
        if book is None:
            return
        if writing:
            job = self._desk.do(operation, *arguments, done=done, failed=self.tell, progressed=self._status.progress)
        else:
            job = self._desk.jobs.run(
                Lane.GENERAL,
                operation,
                book,
                *arguments,
                done=done,
                failed=self.tell,
                with_progress=True,
                progressed=self._status.progress,
            )
        self._status.show_job(job, text)

    def tell(self, error: Exception | str) -> None:
        """A trouble in words; a bug of ours where bugs are told."""
        if isinstance(error, (Trouble, str)):
            self._asker.tell(error)
        elif not isinstance(error, Cancelled):
            self._desk.jobs.broken.emit(error)
