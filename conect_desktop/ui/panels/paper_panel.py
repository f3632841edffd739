"""Paper: the map that is printed, the marked map that comes back, and which numbers still lack a record or a place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QGroupBox, QVBoxLayout, QWidget

from conect_desktop.basemap.packs import Pack
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.paper_jobs import Bounds
from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.paper.cards_box import CardsBox
from conect_desktop.ui.paper.digitise_box import DigitiseBox
from conect_desktop.ui.paper.print_box import PrintBox
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.record_table import RecordTable
from conect_desktop.ui.widgets.running import Running
from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll

if TYPE_CHECKING:
    from conect_desktop.bridge.laid_photos import LaidPhotos


class PaperPanel(Panel):
    """Printing on the left, what came back on the right, numbers below them."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"media", "places", "vote_rounds", "indicator_sets"})
    bounds_shown = Signal(object)
    """West, south, east, north in degrees that the map is to show."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.running = Running(self)
        self.printing = PrintBox(self, self.running)
        self.cards = CardsBox(self, self.running)
        self.coming_back = DigitiseBox(self, self.running)
        self.unplaced, self.unnamed = RecordTable(), RecordTable()
        self._groups = [QGroupBox(), QGroupBox()]
        content = QWidget()
        grid = QGridLayout(content)
        grid.addWidget(self.printing, 0, 0)
        grid.addWidget(self.cards, 1, 0)
        grid.addWidget(self.coming_back, 0, 1, 2, 1)
        grid.addWidget(self.running, 2, 0, 1, 2)
        for column, (group, table) in enumerate(zip(self._groups, (self.unplaced, self.unnamed), strict=True)):
            inside = QVBoxLayout(group)
            inside.addWidget(table)
            table.setMinimumHeight(self.fontMetrics().height() * 7)
            grid.addWidget(group, 3, column)
            table.opened.connect(lambda place: self.opened.emit("places", place.uuid))
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.setRowStretch(3, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(VerticalScroll(content))
        self.coming_back.shown_on_map.connect(self.bounds_shown)
        self.running.when_changed(self._enable)
        self.begin()

    def meet(self, asker: Asker) -> None:
        """Files are asked for by `asker`."""
        self.printing.meet(asker)
        self.cards.meet(asker)
        self.coming_back.meet(asker)

    def follow(
        self, photos: LaidPhotos, view_bounds: Callable[[], Bounds | None], base_maps: Callable[[], Sequence[Pack]]
    ) -> None:
        """What the map shows: photographs, an area, base maps."""
        self.coming_back.follow(photos)
        for box in (self.printing, self.coming_back):
            box.view_bounds, box.base_maps = view_bounds, base_maps
        self.printing.tell()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.printing.retranslate()
        self.cards.retranslate()
        self.coming_back.retranslate()
        self.running.retranslate()
        self._groups[0].setTitle(self.tr("Numbers without a place"))
        self._groups[1].setTitle(self.tr("Places with nothing but a number"))
        for group, table in zip(self._groups, (self.unplaced, self.unnamed), strict=True):
            table.setAccessibleName(group.title())
            table.set_columns(
                [
                    RecordColumn(self.tr("Number"), lambda one: one.sticker, sort=lambda one: _in_order(one.sticker)),
                    RecordColumn(self.tr("Title"), lambda one: one.title, stretch=True),
                ]
            )
        super().retranslate()

    def refresh(self) -> None:
        """Show what the desk holds."""
        session = self.desk.stamp.session
        numbered = [one for one in self.desk.places.values() if one.sticker and one.session == session]
        self.unplaced.set_records(one for one in numbered if one.lon is None)
        self.unnamed.set_records(one for one in numbered if one.lon is not None and not one.title)
        self.coming_back.fill()
        self.printing.tell()
        self.cards.tell()

    def book_changed(self) -> None:
        """Nothing of another book stays."""
        self.coming_back.forget()
        self.running.tell()
        super().book_changed()

    def showEvent(self, event: QShowEvent) -> None:
        """The map may show another area now."""
        super().showEvent(event)
        self.printing.tell()

    def _enable(self) -> None:
        self.printing.tell()
        self.cards.tell()
        self.coming_back.enable()


def _in_order(sticker: str) -> tuple[int, str]:
    """Numbers as numbers, whatever else after them."""
    return (int(sticker), "") if sticker.isascii() and sticker.isdigit() else (1 << 30, sticker)
