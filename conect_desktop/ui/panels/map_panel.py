"""The map page: the canvas, its tools, and the card that captures what was drawn."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolBar, QWidget
from shapely import Point
from shapely.geometry.base import BaseGeometry

from conect_desktop.basemap.packs import Pack
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.item_names import ItemNames
from conect_desktop.bridge.jobs import Lane
from conect_desktop.bridge.laid_photos import LaidPhotos
from conect_desktop.bridge.map_layers import layers_of
from conect_desktop.bridge.map_records import Signs, bounds, records
from conect_desktop.bridge.place_words import problem_text
from conect_desktop.bridge.reference_layer import ReferenceLayer
from conect_desktop.bridge.troubles import one_line
from conect_desktop.cartography.records import Records
from conect_desktop.errors import Trouble
from conect_desktop.services.fields import Unfit
from conect_desktop.services.records import Captured
from conect_desktop.ui.map.canvas import MapCanvas
from conect_desktop.ui.map.layers_button import LayersButton
from conect_desktop.ui.widgets.capture_form import CaptureForm
from conect_desktop.ui.widgets.trace_form import Recorded, TraceForm

if TYPE_CHECKING:
    from conect_desktop.services.sheets import Traced

_CITY_SPAN = 0.035
"""Half the width in degrees of longitude of what is shown of a city where nothing is recorded yet."""


class MapPanel(QWidget):
    """Shows what is recorded on the map and captures what is drawn."""

    selection_changed = Signal(list)
    open_requested = Signal(str)
    mode_changed = Signal(str)
    hint_changed = Signal(str)
    pointer_moved = Signal(float, float)
    captured = Signal(str)
    actor_opened = Signal(str)
    """uuid of an actor whose sign on the map was clicked."""
    reference_opened = Signal(int)
    """Number of an item that others mapped and that was clicked."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._signs = Signs({})
        self._selected: list[str] = []
        self._drawn = 0
        self.canvas = MapCanvas(desk.jobs)
        self.tools = QToolBar()
        self.tools.setObjectName("map_tools")
        self.tools.setOrientation(Qt.Orientation.Vertical)
        self.tools.setIconSize(QSize(26, 26))
        self.layers = LayersButton()
        self.reference = ReferenceLayer(desk, self)
        self.photos = LaidPhotos(desk, self)
        self.form = CaptureForm(self)
        self.trace_form = TraceForm(self._with_sticker, self)
        self._put_away_forms()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tools)
        layout.addWidget(self.canvas, 1)
        self.setFocusProxy(self.canvas)

        desk.closing.connect(self._keep)
        desk.book_opened.connect(self._start)
        desk.book_closed.connect(self._clear)
        desk.loaded.connect(self._load)
        desk.places_changed.connect(self._update)
        desk.agenda_changed.connect(self._renew_signs)
        for signal in (desk.loaded, desk.places_changed, desk.records_changed, desk.agenda_changed, desk.book_closed):
            signal.connect(self._show_layers)
        self.layers.changed.connect(self._show_layers)
        self.reference.changed.connect(self._show_layers)
        self.photos.changed.connect(lambda: self.canvas.set_pictures(self.photos.pictures))
        self.canvas.clicked_reference.connect(self.reference_opened)
        self.canvas.clicked_record.connect(self._click)
        self.canvas.clicked_actor.connect(self.actor_opened)
        self.canvas.selection_requested.connect(self._choose)
        self.canvas.shape_finished.connect(self._ask)
        self.canvas.shape_edited.connect(self._reshape)
        self.canvas.mode_changed.connect(self.mode_changed)
        self.canvas.hint_changed.connect(self.hint_changed)
        self.canvas.pointer_moved.connect(self.pointer_moved)
        self.form.submitted.connect(self._save)
        self.form.cancelled.connect(self._cancel)
        self.form.outgrown.connect(self._place_form)
        self.trace_form.submitted.connect(self._trace)
        self.trace_form.cancelled.connect(self._cancel)
        self.retranslate()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.tools.setAccessibleName(self.tr("Map tools"))
        self.layers.retranslate()

    # -- what is shown -----------------------------------------------------------------------------------------------

    def fill_tools(self, actions: Sequence[QAction | None]) -> None:
        """The tools, None for a gap."""
        for action in actions:
            if action is None:
                self.tools.addSeparator()
            else:
                self.tools.addAction(action)
        self.tools.addSeparator()
        self.tools.addWidget(self.layers)

    def set_packs(self, packs: Sequence[Pack]) -> None:
        """Base maps, the one on top first."""
        self.canvas.set_packs(list(packs))

    def set_style(self, name: str) -> None:
        """Base-map look by role: screen, projector, print."""
        self.canvas.set_style(name)

    def _show_layers(self, *_: object) -> None:
        self.canvas.set_layers(layers_of(self._desk, self.layers.shown(), self.reference.signs))

    def _renew_signs(self) -> None:
        agenda = self._desk.agenda
        if agenda is not None:
            # as on every map that leaves the book
            self.canvas.set_language(agenda.dossier.language)
            before, self._signs = self._signs, Signs(agenda.vocabularies)
            if self._desk.complete and not self._signs.same_as(before):
                self._draw(there=True)

    def _start(self) -> None:
        self.canvas.hold()
        dossier = self._desk.agenda.dossier if self._desk.agenda else None
        self._renew_signs()
        if dossier is not None and dossier.longitude is not None and dossier.latitude is not None:
            lon, lat = dossier.longitude, dossier.latitude
            self.canvas.show_bounds((lon - _CITY_SPAN, lat - _CITY_SPAN / 2, lon + _CITY_SPAN, lat + _CITY_SPAN / 2))

    def _clear(self) -> None:
        self._drawn += 1
        self._selected = []
        self._put_away_forms()
        self.canvas.set_mode("select")
        self.canvas.set_records(records((), self._signs))

    def _load(self) -> None:
        self._draw(there=False)

    def _draw(self, *, there: bool) -> None:
        """Draw every place anew; who is `there` already looks where they look, and isn't taken elsewhere."""
        self._drawn += 1
        number, places, signs = self._drawn, list(self._desk.places.values()), self._signs

        def work() -> tuple[Records, tuple[float, float, float, float] | None]:
            return records(places, signs), bounds(places)

        def ready(result: tuple[Records, tuple[float, float, float, float] | None]) -> None:
            if number != self._drawn:
                return
            self.canvas.set_records(result[0])
            if result[1] is not None and not there:
                self.canvas.show_bounds(result[1])
            self.canvas.release()
            later = [place for uuid, place in self._desk.places.items() if place is not known.get(uuid)]
            gone = known.keys() - self._desk.places.keys()
            if later or gone:
                self._update(later, set(gone))

        known = {place.uuid: place for place in places}
        self._desk.jobs.run(Lane.GENERAL, work, name="draw places", done=ready)

    def _update(self, changed: list[Any], gone: set[str]) -> None:
        unplaced = {place.uuid for place in changed if place.lon is None}
        self.canvas.update_records(records(changed, self._signs), gone | unplaced)

    def show_all(self) -> None:
        """Show everything that has a position."""
        everything = bounds(self._desk.places.values())
        if everything is not None:
            self.canvas.show_bounds(everything)
        else:
            self._start()

    def show_place(self, uuid: str) -> None:
        """Bring one place into view and select it."""
        place = self._desk.places.get(uuid)
        if place is not None and place.lon is not None and place.lat is not None:
            self.canvas.ensure_visible(place.lon, place.lat)
        self._choose([uuid])

    # -- selection ---------------------------------------------------------------------------------------------------

    def set_selection(self, uuids: Sequence[str]) -> None:
        """Show what is selected elsewhere."""
        self._selected = list(uuids)
        self.canvas.set_selected(set(uuids))

    @property
    def selected(self) -> list[str]:
        """Uuids of what is selected."""
        return list(self._selected)

    def _click(self, uuid: str) -> None:
        self._choose([uuid] if uuid else [])

    def _choose(self, uuids: list[str]) -> None:
        if list(uuids) != self._selected:
            self.set_selection(uuids)
            self.selection_changed.emit(list(uuids))

    # -- capture and shapes ------------------------------------------------------------------------------------------

    def set_mode(self, mode: str) -> None:
        """select, point, line, area, edit, measure or trace."""
        if mode == "edit":
            self.edit_shape()
            return
        self._put_away_forms()
        self.canvas.set_mode(mode)
        self.canvas.setFocus()

    def edit_shape(self) -> None:
        """Move the selected place or the vertices of its shape."""
        uuid = self._selected[0] if len(self._selected) == 1 else None
        if uuid is None:
            self.hint_changed.emit(self.tr("Select one place first, then press E."))
            self.canvas.set_mode("select")
            return

        def ready(geometry: BaseGeometry | None) -> None:
            if geometry is None:
                self.hint_changed.emit(self.tr("This place has no position yet: choose a tool and draw it."))
                self.canvas.set_mode("select")
            else:
                self.canvas.begin_edit(uuid, geometry)
                self.canvas.setFocus()

        place = self._desk.places.get(uuid)
        if place is not None:
            ready(place.position())

    def capture_unplaced(self) -> None:
        """Record a place whose position is not known yet."""
        self._ask(None)

    def _ask(self, geometry: BaseGeometry | None) -> None:
        agenda = self._desk.agenda
        if agenda is None:
            return
        if self.canvas.tools.mode == "trace" and isinstance(geometry, Point):
            self._place_form()
            self.trace_form.ask(geometry)
            return
        unplaced = self._unplaced_selection()
        if geometry is not None and unplaced is not None:
            # a place that had no position yet was selected: this is its position
            self._reshape(unplaced, geometry)
            self.canvas.set_mode("select")
            return
        self._place_form()
        self.form.ask(
            geometry, self._desk.next_sticker(), agenda.vocabularies.get("practices"), agenda.dossier.language
        )
        self._place_form()

    def _unplaced_selection(self) -> str | None:
        if len(self._selected) != 1:
            return None
        place = self._desk.places.get(self._selected[0])
        return place.uuid if place is not None and place.lon is None else None

    def _save(self, fields: dict[str, Any]) -> None:
        self.form.setEnabled(False)
        self._desk.capture("add_place", fields, self._desk.stamp, done=self._saved, failed=self._not_saved)

    def _keep(self) -> None:
        """The book closes: a place that is half told is saved as it is; undo takes it back."""
        fields = self.form.half_typed()
        if fields is not None:
            if not fields["title"].strip() and not fields["sticker"].strip():
                fields["sticker"] = self._desk.next_sticker()
            self._desk.capture("add_place", fields, self._desk.stamp)

    def _not_saved(self, error: Exception) -> None:
        self.form.refuse(self._told(error))

    def _told(self, error: Exception) -> str:
        """A trouble in the person's language; a bug is told where bugs are."""
        if isinstance(error, Unfit):
            return problem_text(error.problems[0])
        if isinstance(error, Trouble):
            return one_line(error)
        self._desk.jobs.broken.emit(error)
        return ""

    def _saved(self, captured: Captured) -> None:
        self.form.setEnabled(True)
        self.form.hide()
        self.canvas.finish_pending()
        self.canvas.setFocus()
        self._choose([captured.uuid])
        self.captured.emit(captured.uuid)

    def _with_sticker(self, number: str) -> Sequence[Recorded]:
        return ItemNames.of(self._desk).numbered(number, self._desk.stamp.session)

    def _trace(self, number: str, point: Point) -> None:
        self.trace_form.setEnabled(False)
        # what reads photographs is loaded when one is traced
        trace = import_module("conect_desktop.services.sheets").trace
        self._desk.do(
            trace, number, point.x, point.y, self._desk.stamp, author=self._desk.author, done=self._traced,
            failed=self._not_traced,
        )  # fmt: skip

    def _traced(self, traced: Traced) -> None:
        self.trace_form.setEnabled(True)
        self.trace_form.hide()
        self.canvas.finish_pending()
        self.canvas.setFocus()
        self._choose([traced.uuid])

    def _not_traced(self, error: Exception) -> None:
        self.trace_form.setEnabled(True)
        self.trace_form.refuse(self._told(error))

    def _put_away_forms(self) -> None:
        self.form.hide()
        self.trace_form.hide()

    def _cancel(self) -> None:
        self._put_away_forms()
        self.canvas.finish_pending()
        self.canvas.set_mode("select")
        self.canvas.setFocus()

    def _reshape(self, uuid: str, geometry: BaseGeometry) -> None:
        self._desk.capture("change_place", uuid, {"geometry": geometry}, label="place.move")

    def _place_form(self) -> None:
        margin = self.fontMetrics().height()
        for form in (self.form, self.trace_form):
            form.adjustSize()
            left = max(0, min(margin, self.canvas.width() - form.width()))
            form.move(self.canvas.mapTo(self, QPoint(left, margin)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the card in its corner."""
        super().resizeEvent(event)
        self._place_form()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
