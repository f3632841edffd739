"""Printing the map for walls and tables: paper, scale, area, and how many sheets that makes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QFormLayout, QGroupBox, QLabel, QLineEdit, QPushButton, QVBoxLayout

from conect_desktop.basemap.packs import Pack
from conect_desktop.bridge import paper_jobs as jobs
from conect_desktop.bridge.map_records import bounds
from conect_desktop.bridge.paper_jobs import Bounds, Printed, WallWish
from conect_desktop.bridge.troubles import words as words_of
from conect_desktop.errors import Trouble
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.running import Running


class PrintBox(QGroupBox):
    """Says before anything is printed how many sheets it takes."""

    def __init__(self, panel: Panel, running: Running) -> None:
        super().__init__()
        self._panel = panel
        self._running = running
        self._asker: Asker | None = None
        self.view_bounds: Callable[[], Bounds | None] = lambda: None
        """What the map shows now, west, south, east, north in degrees."""
        self.base_maps: Callable[[], Sequence[Pack]] = tuple
        self._labels = {name: QLabel() for name in ("title", "area", "paper", "scale")}
        self.title_line = QLineEdit()
        self.area = ChoiceBox()
        self.paper = ChoiceBox()
        self.scale = ChoiceBox()
        self.recorded = QCheckBox()
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setProperty("role", "muted")
        self.print = QPushButton()
        form = QFormLayout()
        fields = {"title": self.title_line, "area": self.area, "paper": self.paper, "scale": self.scale}
        for name, field in fields.items():
            self._labels[name].setBuddy(field)
            form.addRow(self._labels[name], field)
        form.addRow(self.recorded)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.told)
        layout.addWidget(self.print)
        self.paper.addItems(jobs.PAPERS)
        self.paper.setCurrentText("A1")
        for box in (self.area, self.paper, self.scale):
            box.activated.connect(lambda _: self.tell())
        self.print.clicked.connect(self.print_now)

    def meet(self, asker: Asker) -> None:
        """Files are asked for by `asker`."""
        self._asker = asker

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.setTitle(self.tr("Print a map for the wall and the tables"))
        texts = {"title": self.tr("T&itle"), "area": self.tr("&Area"), "paper": self.tr("Pa&per"),
                 "scale": self.tr("S&cale")}  # fmt: skip
        for name, text in texts.items():
            self._labels[name].setText(text)
        self.title_line.setPlaceholderText(self.tr("the book's"))
        kept = max(self.area.currentIndex(), 0), max(self.scale.currentIndex(), 0)
        self.area.clear()
        self.area.addItems([self.tr("What the map shows now"), self.tr("Where the places are")])
        self.area.setCurrentIndex(kept[0])
        self.scale.clear()
        self.scale.addItem(self.tr("as large as one sheet takes"), None)
        for scale in jobs.SCALES:
            self.scale.addItem(f"1 : {self.locale().toString(scale)}", scale)
        self.scale.setCurrentIndex(kept[1])
        self.recorded.setText(self.tr("With what is &recorded, not blank"))
        self.print.setText(self.tr("Write the &map…"))
        self.tell()

    @property
    def wish(self) -> WallWish:
        """What is wanted."""
        box = self.view_bounds() if self.area.currentIndex() == 0 else bounds(self._panel.desk.places.values())
        return WallWish(
            jobs.PAPERS[self.paper.currentIndex()], self.scale.currentData(), box, not self.recorded.isChecked(),
            self.title_line.text().strip(),
        )  # fmt: skip

    def tell(self) -> None:
        """How many sheets it takes, or why it can't be."""
        wish = self.wish
        self.print.setEnabled(False)
        if wish.bounds is None:
            self.told.setText(self.tr("No place has a position yet."))
            return
        try:
            sheets = jobs.plan(wish.bounds, wish.paper, wish.scale)
        except Trouble as trouble:
            said = words_of(trouble)
            self.told.setText(f"⚠ {said.text} {said.remedy}".strip())
            return
        scale = self.locale().toString(sheets.scale)
        self.told.setText(self.tr("%n sheet(s) {0}, 1 : {1}", "", len(sheets.grounds)).format(wish.paper, scale))
        self.print.setEnabled(self._panel.desk.book is not None and not self._running.busy)

    def print_now(self) -> None:
        """Ask where, and write it beside the book."""
        book, wish = self._panel.desk.book, self.wish
        if book is None or self._asker is None:
            return
        suggestion = book.path.with_name(f"{book.path.stem}-{wish.paper}.pdf")
        out = self._asker.save_file(self.tr("Write the map"), suggestion, self.tr("PDF files (*.pdf)"))
        if out is not None:
            path = out if out.suffix.lower() == ".pdf" else out.with_name(out.name + ".pdf")
            self._running.beside(
                jobs.print_map, book, wish, tuple(self.base_maps()), path, done=self._printed, in_bytes=False
            )

    def _printed(self, printed: Printed) -> None:
        self._running.tell(
            self.tr("Written: {0}").format(printed.path),
            self.tr("Print it at its true size (100 %), not fitted to the page."),
        )
