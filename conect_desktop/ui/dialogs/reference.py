"""Fetching what others mapped: a server's address, its collections, the area; and the layers that are here already."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from conect_desktop.bridge import settings as keys
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import Job, Lane
from conect_desktop.bridge.map_records import bounds
from conect_desktop.bridge.settings import Settings
from conect_desktop.bridge.troubles import words
from conect_desktop.domain.progress import Progress
from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.services import reference
from conect_desktop.services.reference import Box, Collection, Download, Fetched, Layer, Service
from conect_desktop.ui.dialogs.help import add_help_key
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.fitting import fit
from conect_desktop.ui.widgets.shared_width import SharedWidth

_REMEMBERED: Final = 10
_COUNTED: Final = 30
"""Collections whose items are counted unasked: a large server has thousands."""
_AROUND: Final = 0.02
"""Degrees around the places of the book that are still near."""


def _count(address: str, collections: tuple[Collection, ...], area: Box | None, *, progress: Progress) -> list[Any]:
    """How many items each of the first collections has within an area; None where the server can't say."""
    counts: list[int | None] = []
    for collection in collections[:_COUNTED]:
        progress.check()
        try:
            counts.append(reference.preview(address, collection, area, progress).count)
        except Trouble:
            counts.append(None)
    return counts


class ReferenceDialog(QDialog):
    """Nothing is asked of a network before the person presses Look."""

    changed = Signal()
    """A layer was fetched or removed."""
    settled = Signal()
    """Whatever was under way is over: an answer or a trouble is on the screen."""

    def __init__(self, desk: Desk, settings: Settings, view: Box, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, "reference")
        self._desk = desk
        self._settings = settings
        self._view = view
        self._service: Service | None = None
        self._layers: list[Layer] = []
        self._job: Job | None = None
        self.setWindowTitle(self.tr("What others mapped"))
        self._make()
        self._busy(None)
        self._read_layers()

    # -- making ------------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        self.address = ChoiceBox()
        self.address.setEditable(True)
        self.address.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.address.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.address.setMinimumContentsLength(30)
        self.address.setAccessibleName(self.tr("Address of the server"))
        self.address.addItems(self._settings.get(keys.SERVERS))
        self.address.setCurrentIndex(0 if self.address.count() else -1)
        line = self.address.lineEdit()
        assert line is not None
        line.setPlaceholderText("https://…")
        label = QLabel(self.tr("&Server"))
        label.setBuddy(self.address)
        self.look_button = QPushButton(self.tr("&Look"))
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.address, 1)
        row.addWidget(self.look_button)

        self.in_view = QRadioButton(self.tr("In the map's &view"))
        self.in_book = QRadioButton(self.tr("Around the &places of this book"))
        self.in_view.setChecked(True)
        area = QHBoxLayout()
        area.addWidget(self.in_view)
        area.addWidget(self.in_book)
        area.addStretch(1)

        self.collections = self._table(
            [self.tr("Collection"), self.tr("Items there"), self.tr("Licence")], self.tr("Collections of the server")
        )
        self.about = self._label("muted")
        self.told = self._label("muted")
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress"))
        self.stop_button = QPushButton(self.tr("S&top"))
        under_way = QHBoxLayout()
        under_way.addWidget(self.progress, 1)
        under_way.addWidget(self.stop_button)

        self.layers = self._table(
            [self.tr("In this book"), self.tr("Items"), self.tr("Fetched")], self.tr("Layers in this book")
        )
        self.refresh_button = QPushButton(self.tr("Fetch &again"))
        self.remove_button = QPushButton(self.tr("&Remove from the book"))
        of_layer = QHBoxLayout()
        of_layer.addStretch(1)
        of_layer.addWidget(self.refresh_button)
        of_layer.addWidget(self.remove_button)

        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.fetch_button = self.buttons.addButton(self.tr("&Fetch"), QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addLayout(area)
        layout.addWidget(self.collections, 3)
        layout.addWidget(self.about)
        layout.addWidget(self.told)
        layout.addLayout(under_way)
        layout.addWidget(self.layers, 2)
        layout.addLayout(of_layer)
        layout.addWidget(self.buttons)
        fit(self, digits=90, lines=34)
        self.look_button.clicked.connect(self.look)
        line.textEdited.connect(self._forget)
        self.address.activated.connect(self._forget)
        self.in_view.toggled.connect(self._count_again)
        self.collections.itemSelectionChanged.connect(self._chosen)
        self.collections.cellActivated.connect(lambda *_: self.fetch())
        self.layers.itemSelectionChanged.connect(self._show_state)
        self.fetch_button.clicked.connect(self.fetch)
        self.refresh_button.clicked.connect(self.refresh)
        self.remove_button.clicked.connect(self.remove)
        self.stop_button.clicked.connect(self.stop)

    def _label(self, role: str) -> QLabel:
        label = QLabel()
        label.setProperty("role", role)
        label.setWordWrap(True)
        # a server's words are never markup
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _table(self, names: list[str], called: str) -> QTableWidget:
        table = QTableWidget(0, len(names))
        table.setHorizontalHeaderLabels(names)
        table.setAccessibleName(called)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setMinimumHeight(self.fontMetrics().height() * 4)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        # the licence may be a whole address; it stands below in full
        header.setMaximumSectionSize(self.fontMetrics().horizontalAdvance("0") * 60)
        SharedWidth(table).set_columns((0,))
        return table

    # -- looking -----------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Ask the server what it has."""
        address = self.address.currentText().strip()
        if address:
            self._forget()
            self._run(reference.look, address, done=self._looked, text=self.tr("Looking…"))

    def _forget(self, *_: object) -> None:
        """Another address: what the server before said is no longer true."""
        self._service = None
        self.collections.setRowCount(0)
        self.about.clear()
        self._show_state()

    def _looked(self, service: Service) -> None:
        self._service = service
        known = [service.address, *(one for one in self._settings.get(keys.SERVERS) if one != service.address)]
        self._settings.set(keys.SERVERS, known[:_REMEMBERED])
        self.address.clear()
        self.address.addItems(known[:_REMEMBERED])
        self._fill(self.collections, [(one.title, "…", one.licence) for one in service.collections])
        self.collections.selectRow(0)
        self.collections.setFocus(Qt.FocusReason.OtherFocusReason)
        self._count_again()

    def _count_again(self, *_: object) -> None:
        if self._service is not None:
            self._run(
                _count, self._service.address, self._service.collections, self._area(),
                done=self._counted, text=self.tr("Counting…"),
            )  # fmt: skip

    def _counted(self, counts: list[int | None]) -> None:
        for number in range(self.collections.rowCount()):
            count = counts[number] if number < len(counts) else None
            item = self.collections.item(number, 1)
            if item is not None:
                item.setText(self.tr("not known") if count is None else self.locale().toString(count))
        self._tell("")
        self.settled.emit()

    def _area(self) -> Box | None:
        """West, south, east, north of what is wanted, in degrees."""
        if self.in_view.isChecked():
            return self._view
        around = bounds(self._desk.places.values())
        dossier = self._desk.agenda.dossier if self._desk.agenda else None
        if around is None and dossier and dossier.longitude is not None and dossier.latitude is not None:
            around = (dossier.longitude, dossier.latitude, dossier.longitude, dossier.latitude)
        if around is None:
            return self._view
        west, south, east, north = around
        return (
            max(west - _AROUND, -180.0), max(south - _AROUND, -90.0),
            min(east + _AROUND, 180.0), min(north + _AROUND, 90.0),
        )  # fmt: skip

    def _chosen(self) -> None:
        found = self._collection()
        if found is None:
            self.about.clear()
        else:
            licence = found.licence or self.tr("not said: ask before you publish it")
            parts = [found.description, found.attribution, self.tr("Licence: {0}").format(licence)]
            self.about.setText("\n".join(part for part in parts if part))
        self._show_state()

    def _collection(self) -> Collection | None:
        row = self._row(self.collections)
        return self._service.collections[row] if self._service is not None and row is not None else None

    @staticmethod
    def _row(table: QTableWidget) -> int | None:
        chosen = table.selectionModel().selectedRows()
        return chosen[0].row() if chosen else None

    # -- fetching ----------------------------------------------------------------------------------------------------

    def fetch(self) -> None:
        """Fetch the chosen collection within the area, and keep it in the book."""
        collection = self._collection()
        if self._service is not None and collection is not None:
            self._download(self._service.address, collection, self._area())

    def refresh(self) -> None:
        """Fetch the chosen layer again, within its own area."""
        layer = self._layer()
        if layer is not None:
            self._download(layer.url, layer.collection, layer.bbox)

    def _download(self, address: str, collection: str | Collection, area: Box | None) -> None:
        self._run(
            reference.download, address, collection, area, done=self._downloaded, text=self.tr("Fetching…")
        )  # fmt: skip

    def _downloaded(self, found: Download) -> None:
        # from here on it is one write in the book: nothing is left to stop
        self._tell(self.tr("Saving…"))
        self._desk.do(reference.keep, found, done=self._kept, failed=self._failed)

    def _kept(self, fetched: Fetched) -> None:
        parts = [self.tr("%n item(s) fetched.", "", fetched.layer.count)]
        left = fetched.skipped
        if left.unplaced:
            parts.append(self.tr("%n without a position left out.", "", left.unplaced))
        if left.unreadable:
            parts.append(self.tr("%n could not be read.", "", left.unreadable))
        self._tell(" ".join(parts))
        self.changed.emit()
        self._read_layers()

    def remove(self) -> None:
        """Forget the chosen layer; places that were made of its items stay."""
        layer = self._layer()
        if layer is not None:
            self._desk.do(reference.remove, layer.uuid, done=self._removed, failed=self._failed)

    def _removed(self, _: object) -> None:
        self._tell(self.tr("Removed; places that were adopted stay."))
        self.changed.emit()
        self._read_layers()

    def _read_layers(self) -> None:
        self._desk.read(reference.layers, done=self._take_layers)

    def _take_layers(self, layers: list[Layer]) -> None:
        self._layers = layers
        rows = [(one.title, self.locale().toString(one.count), one.fetched_at[:10]) for one in layers]
        self._fill(self.layers, rows)
        for number, one in enumerate(layers):
            item = self.layers.item(number, 0)
            if item is not None:
                item.setToolTip(one.url)
        self.layers.selectRow(0)
        self.layers.setVisible(bool(layers))
        self.refresh_button.setVisible(bool(layers))
        self.remove_button.setVisible(bool(layers))
        self._show_state()
        self.settled.emit()

    def _layer(self) -> Layer | None:
        row = self._row(self.layers)
        return self._layers[row] if row is not None and row < len(self._layers) else None

    def _fill(self, table: QTableWidget, rows: list[tuple[str, str, str]]) -> None:
        table.setRowCount(len(rows))
        for number, cells in enumerate(rows):
            for column, text in enumerate(cells):
                table.setItem(number, column, QTableWidgetItem(text))

    # -- work and its end --------------------------------------------------------------------------------------------

    def _run(self, function: Callable[..., Any], *arguments: Any, done: Callable[[Any], None], text: str) -> None:
        """One job at a time: what was asked for before is no longer wanted."""
        self._cancel()

        def ready(result: Any) -> None:
            self._busy(None)
            done(result)

        self._tell(text)
        self._busy(
            self._desk.jobs.run(
                Lane.GENERAL, function, *arguments, name="what others mapped", done=ready, failed=self._failed,
                with_progress=True, progressed=self._progressed,
            )
        )  # fmt: skip

    def _busy(self, job: Job | None) -> None:
        self._job = job
        self.progress.setRange(0, 0)
        self.progress.setVisible(job is not None)
        self.stop_button.setVisible(job is not None)
        self._show_state()

    def _progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, max(total, 0))
        self.progress.setValue(min(done, total))
        self._tell(self.tr("Fetching… %n item(s)", "", done))

    def _failed(self, error: Exception) -> None:
        self._busy(None)
        if isinstance(error, Trouble):
            told = words(error)
            self._tell(f"{told.text} {told.remedy}".strip(), "problem")
        elif not isinstance(error, Cancelled):
            self._desk.jobs.broken.emit(error)
            self.reject()
        self.settled.emit()

    def stop(self) -> None:
        """Stop what is under way; the book is as it was."""
        self._cancel()
        self._tell(self.tr("Stopped, nothing was changed."))
        self.settled.emit()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._busy(None)

    def _show_state(self) -> None:
        idle = self._job is None
        can_fetch = idle and self._collection() is not None
        self.fetch_button.setEnabled(can_fetch)
        # Enter looks while an address is typed, and fetches once a collection is chosen
        self.look_button.setDefault(self._service is None)
        self.fetch_button.setDefault(self._service is not None)
        self.refresh_button.setEnabled(idle and self._layer() is not None)
        self.remove_button.setEnabled(idle and self._layer() is not None)

    def _tell(self, text: str, role: str = "muted") -> None:
        self.told.setProperty("role", role)
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def done(self, result: int) -> None:
        """Nobody waits for the server any more."""
        self._cancel()
        super().done(result)
