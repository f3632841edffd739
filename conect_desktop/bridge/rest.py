"""After large work: what it left over in memory goes back to the system."""

from __future__ import annotations

from PySide6.QtCore import QObject

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.garbage import give_back
from conect_desktop.bridge.jobs import Lane


class Rest(QObject):
    """Waits for the lanes to come to rest."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        desk.jobs.rested.connect(self._begin)

    def _begin(self) -> None:
        book = self._desk.book

        def work() -> None:
            # its closing, if any, comes later in the lane
            if book is not None:
                book.rest()
            give_back()

        self._desk.jobs.run(Lane.BOOK, work, name="rest")
