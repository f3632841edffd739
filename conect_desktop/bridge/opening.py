"""Opening a book on the lane, so that none stays open that nobody came to hold."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from conect_desktop.bridge.agenda import Agenda, read_agenda
from conect_desktop.errors import Cancelled
from conect_desktop.services.search import SearchIndex
from conect_desktop.storage.book import Book
from conect_desktop.storage.journal import UndoState
from conect_desktop.storage.location import Hazard


class Opened(NamedTuple):
    """A book, and what is shown of it first."""

    book: Book
    agenda: Agenda
    undo_state: UndoState
    hazard: Hazard | None


def shut(book: Book, search: SearchIndex) -> None:
    """On the lane: the edits before it have brought the words up to date, and nobody asks for them any more."""
    search.close()
    book.close()


class Opening:
    """What is done on the lane is done there only, so that the one never runs within the other."""

    def __init__(self) -> None:
        self._arriving: list[Book] = []
        """Books that are open, and that the window doesn't know of yet."""
        self._over = False

    def open(self, opener: Callable[[], Book]) -> Opened:
        """On the lane: a book by `opener`; raises `Cancelled` where the program ended meanwhile."""
        if self._over:
            raise Cancelled("open book")
        book = opener()
        try:
            opened = Opened(book, read_agenda(book.db), book.undo_state(), book.hazard())
        except BaseException:
            book.close()
            raise
        self._arriving.append(book)
        return opened

    def taken(self, book: Book) -> None:
        """The window holds it now, and closes it."""
        self._arriving.remove(book)

    def end(self) -> Callable[[], None]:
        """When the program ends: nothing is opened any more. Gives what closes, on the lane, what nobody will take."""
        self._over = True
        return self._close

    def _close(self) -> None:
        while self._arriving:
            self._arriving.pop().close()
