"""Which sites are compared: the sessions of this book and of the books that were added, ticked one by one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from conect_desktop.bridge.compare_words import date_words, place_words, session_words
from conect_desktop.bridge.tips import plain_tip
from conect_desktop.services.comparison import Site

_SITE = Qt.ItemDataRole.UserRole
_TICKED: Final = 6
"""Sessions of a book that are compared unless a person ticks others; so many can be told apart on a screen."""


class SiteTree(QTreeWidget):
    """Blank ticks a session, Delete takes an added book away. Remembers the order in which sites were ticked."""

    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._books: dict[Path | None, tuple[Site, ...]] = {}
        self._chosen: list[tuple[Path | None, str | None]] = []
        self.setHeaderHidden(True)
        self.setIndentation(self.fontMetrics().height())
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemChanged.connect(self._ticked)

    @property
    def chosen(self) -> tuple[Site, ...]:
        """The ticked sites in the order in which they were ticked."""
        known = {(site.path, site.session): site for sites in self._books.values() for site in sites}
        return tuple(known[key] for key in self._chosen if key in known)

    @property
    def paths(self) -> frozenset[Path]:
        """The books that were added."""
        return frozenset(path for path in self._books if path is not None)

    def set_book(self, path: Path | None, sites: Sequence[Site]) -> None:
        """Show the sessions of a book (None: the open one); the last ones of a book that is new here are ticked."""
        new = path not in self._books
        if not new and self._books[path] == tuple(sites):
            return
        self._books[path] = tuple(sites)
        if new:
            single = sorted((site for site in sites if site.session is not None), key=lambda site: site.date)
            self._chosen += [(path, site.session) for site in single[-_TICKED:]]
        self._fill()

    def untick(self, path: Path | None) -> None:
        """Leave a book out of the comparison, but in the list."""
        self._chosen = [key for key in self._chosen if key[0] != path]
        self._fill()

    def forget(self) -> None:
        """Another book, or none."""
        self._books.clear()
        self._chosen.clear()
        self._fill()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self._fill()

    def _fill(self) -> None:
        with QSignalBlocker(self):
            self.clear()
            for path, sites in self._books.items():
                if sites:
                    self._add_book(path, sites)
            self.expandAll()

    def _add_book(self, path: Path | None, sites: Sequence[Site]) -> None:
        top = QTreeWidgetItem(self, [place_words(sites[0])])
        top.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        top.setData(0, _SITE, sites[0])
        top.setToolTip(0, plain_tip(str(path)) if path else "")
        for site in sites:
            words = " · ".join(filter(None, (date_words(site), session_words(site))))
            item = QTreeWidgetItem(top, [words])
            item.setToolTip(0, plain_tip(words))
            item.setData(0, _SITE, site)
            item.setFlags(top.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = (site.path, site.session) in self._chosen
            item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _ticked(self, item: QTreeWidgetItem) -> None:
        site: Site = item.data(0, _SITE)
        key = (site.path, site.session)
        wanted = item.checkState(0) == Qt.CheckState.Checked
        if wanted == (key in self._chosen):
            return
        if wanted:
            self._chosen.append(key)
        else:
            self._chosen.remove(key)
        self.chosen_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes an added book away."""
        item = self.currentItem()
        site: Site | None = item.data(0, _SITE) if item else None
        if event.key() == Qt.Key.Key_Delete and site is not None and site.path is not None:
            del self._books[site.path]
            self._chosen = [key for key in self._chosen if key[0] != site.path]
            self._fill()
            self.chosen_changed.emit()
            return
        super().keyPressEvent(event)
