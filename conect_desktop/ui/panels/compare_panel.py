"""Several sessions or books side by side; nothing is ranked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from conect_desktop.bridge.compare_words import topic_words
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import Job, Lane
from conect_desktop.errors import Trouble
from conect_desktop.services.comparison import Comparison, Site, compare, look_into, sites_of
from conect_desktop.services.profile import TOPICS
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.compare.site_tree import SiteTree
from conect_desktop.ui.compare.topic_page import TopicPage
from conect_desktop.ui.widgets.panel import Panel

_NOTHING = Comparison((), ())


class ComparePanel(Panel):
    """On the left the sites, on the right a topic at a time: a small chart a site on one scale, or a table."""

    TABLES: ClassVar[frozenset[str]] = frozenset(
        {"places", "actors", "links", "resources", "indicator_sets", "indicators", "ratings", "mentions"}
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ask_open: Callable[[str, str], Path | None] | None = None
        """Asks for a file: (title, filters)."""
        self.told = _NOTHING
        self._job: Job | None = None
        self._label = QLabel()
        self.sites = SiteTree()
        self._label.setBuddy(self.sites)
        self.add_book = QPushButton()
        self.as_table = QCheckBox()
        self.topics = QTabWidget()
        self.topics.setDocumentMode(True)
        self.pages = {topic: TopicPage(topic) for topic in TOPICS}
        for page in self.pages.values():
            self.topics.addTab(page, "")
        self.topics.setCornerWidget(self.as_table)
        self._rule = QLabel()
        self._rule.setWordWrap(True)
        self._rule.setProperty("role", "muted")
        self._lay_out()
        self.sites.chosen_changed.connect(self.compare)
        self.add_book.clicked.connect(self._ask_book)
        self.as_table.toggled.connect(self._turn)
        self.setFocusProxy(self.sites)
        self.begin()

    def _lay_out(self) -> None:
        left = QFrame()
        left.setProperty("role", "card")
        column = QVBoxLayout(left)
        column.addWidget(self._label)
        self.sites.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * 24)
        column.addWidget(self.sites, 1)
        column.addWidget(self.add_book)
        right = QWidget()
        shown = QVBoxLayout(right)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.addWidget(self.topics, 1)
        shown.addWidget(self._rule)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(right)
        split.setChildrenCollapsible(False)
        split.setSizes([270, 1000])
        layout = QVBoxLayout(self)
        margin = self.fontMetrics().height()
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(split)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self._label.setText(self.tr("&Sessions to compare"))
        self.sites.setAccessibleName(self.tr("Sessions to compare"))
        self.sites.setAccessibleDescription(self.tr("Blank ticks a session, Delete takes an added book away."))
        self.add_book.setText(self.tr("Add a &book…"))
        self.add_book.setToolTip(self.tr("It is only read: nothing in it changes."))
        self.as_table.setText(self.tr("As a &table"))
        for number, (topic, page) in enumerate(self.pages.items()):
            words = topic_words(topic)
            self.topics.setTabText(number, words)
            page.table.setAccessibleName(words.replace("&", ""))
        self._rule.setText(
            self.tr(
                "Sessions stand in the order in which they were ticked; nothing is ranked or added up. What rests on"
                " fewer than five is hidden: n < 5."
            )
        )
        self.sites.retranslate()
        super().retranslate()

    def book_changed(self) -> None:
        """Another book, or none: nothing is ticked any more."""
        self._stop()
        self.sites.forget()
        self._show(_NOTHING)
        super().book_changed()

    def refresh(self) -> None:
        """Sessions and figures as they are now."""
        agenda = self.desk.agenda
        if agenda is not None:
            self.sites.set_book(None, sites_of(agenda.dossier, agenda.sessions))
        self.compare()

    # -- other books -------------------------------------------------------------------------------------------------

    def meet(self, asker: Asker) -> None:
        """Books are asked for by `asker`."""
        self.ask_open = asker.open_file
        self.outdate()

    def _ask_book(self) -> None:
        if self.ask_open is None:
            return
        path = self.ask_open(self.tr("Add a book to compare"), self.tr("Books (*.gpkg)"))
        if path is not None:
            self.add(path)

    def add(self, path: Path) -> None:
        """Put the sessions of another book on the list, ticked."""
        path = path.absolute()
        if path in self.sites.paths or (self.desk.book is not None and path == self.desk.book.path):
            self.said.emit(self.tr("This book is on the list already."))
            return
        book = self.desk.book

        def found(sites: tuple[Site, ...]) -> None:
            if self.desk.book is book:
                self.sites.set_book(path, sites)
                self.compare()

        self.desk.jobs.run(Lane.GENERAL, look_into, path, name="look into book", done=found, failed=self.trouble.emit)

    # -- comparing ---------------------------------------------------------------------------------------------------

    def compare(self) -> None:
        """Read the figures of the ticked sites beside the window; what was under way is given up."""
        self._stop()
        sites, book = self.sites.chosen, self.desk.book
        if not sites or book is None:
            self._show(_NOTHING)
            return
        self._job = self.desk.jobs.run(
            Lane.GENERAL, compare, book, sites, name="compare", done=self._show, failed=self._failed, with_progress=True
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _show(self, told: Comparison) -> None:
        self._job = None
        self.told = told
        for page in self.pages.values():
            page.show_comparison(told, self.language)

    def _failed(self, error: Exception) -> None:
        """A book that can't be read any more is left out, so that the others are shown."""
        self._job = None
        gone = next((path for path in self.sites.paths if isinstance(error, Trouble) and error.path == path), None)
        if gone is not None:
            self.sites.untick(gone)
            self.compare()
        self.trouble.emit(error)

    def _turn(self, as_table: bool) -> None:
        for page in self.pages.values():
            page.show_table(as_table)
