"""What every page of the window has: the desk, a door for trouble, and a refresh that waits until it is seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.ui.ask import Asker


class Panel(QWidget):
    """A page. A subclass names in `TABLES` the kinds it shows, fills itself in `refresh`, its words in `retranslate`.

    `refresh` is called when something it shows has changed and the page can be seen, or when it comes to be seen. A
    subclass ends its constructor with `self.begin()`.
    """

    trouble = Signal(object)
    """A Trouble that the person must read."""
    said = Signal(str)
    """A line for the status line."""
    show_on_map_requested = Signal(str)
    """uuid of a place."""
    opened = Signal(str, str)
    """(table, uuid) of a record whose own page should show it."""

    TABLES: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._stale = True

    def begin(self) -> None:
        """Follow the desk from now on."""
        self.desk.book_opened.connect(self.book_changed)
        self.desk.book_closed.connect(self.book_changed)
        self.desk.loaded.connect(self.outdate)
        self.desk.agenda_changed.connect(self.outdate)
        self.desk.records_changed.connect(self._records_changed)
        if "places" in self.TABLES:
            self.desk.places_changed.connect(self.outdate)
        self.retranslate()

    # -- for subclasses ----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what the desk holds now."""

    def retranslate(self) -> None:
        """Words anew, after the language changed; a subclass ends with `super().retranslate()`."""
        self.outdate()

    def book_changed(self) -> None:
        """Another book, or none: forget what was half typed; a subclass ends with `super().book_changed()`."""
        self.outdate()

    def meet(self, asker: Asker) -> None:
        """Who answers questions from now on; a page that asks nothing needs nobody."""

    def show_record(self, table: str, uuid: str) -> None:
        """Show one record of those this page is for."""

    # -- what they use -----------------------------------------------------------------------------------------------

    @property
    def writable(self) -> bool:
        """Whether the book may be changed."""
        return self.desk.book is not None and not self.desk.book.read_only

    @property
    def language(self) -> str:
        """The book's own language, in which its vocabularies are told."""
        return self.desk.agenda.dossier.language if self.desk.agenda else "en"

    def do(self, operation: Callable[..., Any], *arguments: Any, **keywords: Any) -> None:
        """`desk.do` as this author; what fails goes to `trouble` unless `failed` says otherwise."""
        keywords.setdefault("failed", self.trouble.emit)
        self.desk.do(operation, *arguments, author=self.desk.author or None, **keywords)

    def outdate(self, *_: object) -> None:
        """What is shown may be old: refresh now if it can be seen, else when it is."""
        self._stale = True
        if self.isVisible():
            self._bring_up_to_date()

    # -- the rest ----------------------------------------------------------------------------------------------------

    def _records_changed(self, tables: frozenset[str]) -> None:
        if tables & self.TABLES:
            self.outdate()

    def _bring_up_to_date(self) -> None:
        self._stale = False
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._bring_up_to_date()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
