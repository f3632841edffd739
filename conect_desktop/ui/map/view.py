"""What the map shows: tiles, records and names in a viewport, painted by Qt; nothing of it reacts to a hand yet."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHideEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from shapely.geometry.base import BaseGeometry

from conect_desktop.basemap.packs import Pack
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.bridge.laid_photos import GroundPicture
from conect_desktop.cartography.labels import LabelCandidate
from conect_desktop.cartography.layers import MapLayers
from conect_desktop.cartography.records import RecordIndex, Records
from conect_desktop.cartography.sheet import attribution, paint_attribution, paint_scale_bar
from conect_desktop.cartography.styles import load
from conect_desktop.cartography.viewport import Viewport
from conect_desktop.ui.map.navigation import zoomed
from conect_desktop.ui.map.overlay import MARGIN, Overlay
from conect_desktop.ui.map.tiles import TileKey, TileStore
from conect_desktop.ui.widgets.focus_ring import DRAWS_ITS_OWN, paint_ring

_SETTLE_MS: Final = 60
"""Names are placed anew at most this often while tiles arrive."""
_STREETS: Final = 16.0
"""Zoom at which streets have names."""
_RING_MS: Final = 6_000
"""How long a ring stays around what was looked for."""
_HELD_MS: Final = 500
"""How long tiles wait for what tells where to look."""
EUROPE: Final = (-11.0, 36.0, 30.0, 66.0)
"""West, south, east, north of what is shown before anything is there."""


class MapView(QWidget):
    """Tiles below, records and names above. Positions outside are longitude, latitude (WGS 84)."""

    view_changed = Signal(object)

    def __init__(self, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(DRAWS_ITS_OWN, True)
        self.setMinimumSize(200, 150)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._style = load("screen")
        self.tiles = TileStore(jobs, self)
        self.index = RecordIndex()
        self.overlay = Overlay()
        self.layers = MapLayers()
        self._pictures: tuple[GroundPicture, ...] = ()
        self._shapes: dict[str, BaseGeometry] = {}
        self._selected: frozenset[str] = frozenset()
        self._language = ""
        self._viewport = Viewport.fitting(EUROPE, 800, 600, 0)
        self._wanted_bounds: tuple[float, float, float, float] | None = EUROPE
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._renew)
        self._held = QTimer(self)
        self._held.setSingleShot(True)
        self._held.setInterval(_HELD_MS)
        self._held.timeout.connect(self.release)
        self._pointed_out: tuple[float, float] | None = None
        self._ring = QTimer(self)
        self._ring.setSingleShot(True)
        self._ring.setInterval(_RING_MS)
        self._ring.timeout.connect(self._forget_ring)
        self.tiles.arrived.connect(self._tile_arrived)

    # -- what is shown -----------------------------------------------------------------------------------------------

    def set_packs(self, packs: Sequence[Pack]) -> None:
        """Base maps, the one on top first."""
        self.tiles.set_packs(packs)
        self._renew()

    def set_style(self, name: str) -> None:
        """Look by role: screen, projector, print."""
        self._style = load(name)
        self._renew()

    def set_language(self, language: str) -> None:
        """Language of the base map's names, where it has them (ISO 639-1)."""
        if language != self._language:
            self._language = language
            self._renew()

    def set_records(self, records: Records) -> None:
        """Show these and no others."""
        self.index = RecordIndex(records)
        self._shapes = {records.ids[row]: shape for row, shape in records.shapes.items()}
        self._renew()

    def update_records(self, changed: Records, removed: Collection[str] = ()) -> None:
        """Show these anew or in addition, and some no longer."""
        self.index.update(changed, removed)
        for uuid in (*removed, *changed.ids):
            self._shapes.pop(uuid, None)
        self._shapes.update((changed.ids[row], shape) for row, shape in changed.shapes.items())
        self._renew()

    def set_pictures(self, pictures: Sequence[GroundPicture]) -> None:
        """Photographs that lie on the ground, under the records; the one on top last."""
        self._pictures = tuple(pictures)
        self._renew()

    def set_layers(self, layers: MapLayers) -> None:
        """Show these actors, flows and votes over the records, and no others."""
        if layers != self.layers:
            self.layers = layers
            self._renew()

    def set_selected(self, ids: Collection[str]) -> None:
        """Show which records are selected."""
        if frozenset(ids) != self._selected:
            self._selected = frozenset(ids)
            self._renew()

    @property
    def viewport(self) -> Viewport:
        """What is in view."""
        return self._viewport

    def set_viewport(self, viewport: Viewport) -> None:
        """Look elsewhere."""
        self._wanted_bounds = None
        zoom_changed = viewport.zoom != self._viewport.zoom
        self._viewport = viewport.resized(max(self.width(), 1), max(self.height(), 1))
        if zoom_changed:
            # while a zoom is under way, what is there is scaled: tiles and names of a zoom that is left a moment
            # later would cost the frames of the next one
            self._settle.start()
        if not zoom_changed or not self.tiles.can_stand_in(self._viewport):
            self._want_tiles()
        self.view_changed.emit(self._viewport)
        self.update()

    @property
    def drawn(self) -> bool:
        """Whether all of the view is there, and as fine as it will be."""
        return not (self._settle.isActive() or self._held.isActive() or self.tiles.waiting)

    def hold(self) -> None:
        """Ask for no tiles until `release`, or for a moment: where to look is about to be known, and those of
        elsewhere would be in the way of what tells it.
        """
        self.tiles.stop()
        self._held.start()

    def release(self) -> None:
        """Ask for the tiles that are in view."""
        self._held.stop()
        self._want_tiles()

    def show_bounds(self, bounds: tuple[float, float, float, float]) -> None:
        """Look at west, south, east, north in degrees."""
        width, height = max(self.width(), 1), max(self.height(), 1)
        margin = min(width, height) // 10
        fitted = Viewport.fitting(bounds, width, height, margin)
        self.set_viewport(zoomed(fitted, min(0.0, 17.0 - fitted.zoom), width / 2, height / 2))
        # before the window has its size there is nothing to fit into: done again at the next resize
        self._wanted_bounds = bounds

    def ensure_visible(self, lon: float, lat: float) -> None:
        """Bring a position into view, near enough to be told from its neighbours."""
        x, y = self._viewport.at(lon, lat)
        inside = 0 <= x <= self.width() and 0 <= y <= self.height()
        view = self._viewport if inside else self._viewport.centred(lon, lat)
        if view.zoom < 12:
            view = zoomed(view.centred(lon, lat), 14 - view.zoom, self.width() / 2, self.height() / 2)
        self.set_viewport(view)

    def point_out(self, lon: float, lat: float) -> None:
        """Bring a position into the middle, near enough for streets, with a ring around it for a while."""
        view = self._viewport.centred(lon, lat)
        self.set_viewport(zoomed(view, max(0.0, _STREETS - view.zoom), self.width() / 2, self.height() / 2))
        self._pointed_out = (lon, lat)
        self._ring.start()
        self.update()

    def _forget_ring(self) -> None:
        self._pointed_out = None
        self.update()

    def _renew(self) -> None:
        """What is painted is no longer true."""
        self._settle.stop()
        self.overlay.drop()
        self._want_tiles()
        self.update()

    def _want_tiles(self) -> None:
        self.tiles.set_look(self._style, self._language, self.devicePixelRatioF())
        if self.isVisible() and not self._held.isActive():
            self.tiles.want([key for stack in self.tiles.plan(self._viewport) for key in reversed(stack)])

    def _tile_arrived(self) -> None:
        if not self._settle.isActive():
            self._settle.start()
        self.update()

    # -- painting ----------------------------------------------------------------------------------------------------

    def paintEvent(self, _: QPaintEvent) -> None:
        """Tiles, records and names, what is being done, scale bar, attribution."""
        view = self._viewport
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._style.paper))
        plan = self.tiles.plan(view)
        for stack in plan:
            for key in stack:
                self._draw_tile(painter, key)
        for picture in self._pictures:
            self._draw_picture(painter, picture)
        if self.overlay.empty or (not self._settle.isActive() and not self.overlay.fits(view)):
            around = self.tiles.plan(view.resized(view.width + 2 * MARGIN, view.height + 2 * MARGIN))
            self.overlay.paint(
                view, self.index, self._names(around), self.layers, self._style, self._selected,
                self.devicePixelRatioF(),
            )  # fmt: skip
        self.overlay.draw(painter, view)
        if self._pointed_out is not None:
            at = QPointF(*view.at(*self._pointed_out))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for colour, wide in ((QColor("white"), 7.0), (QColor(self._style.records.selection), 4.0)):
                painter.setPen(QPen(colour, wide))
                painter.drawEllipse(at, 22, 22)
        self.paint_work(painter)
        paint_scale_bar(painter, view, self._style, 16, self.height() - 16)
        paint_attribution(painter, view, self._style, self.attribution())
        if self.hasFocus():
            paint_ring(painter, self.rect(), self.palette())

    def paint_work(self, painter: QPainter) -> None:
        """What a hand is doing, over the map; nothing here."""

    def attribution(self) -> str:
        """Whom the base maps in use name."""
        shown = {key.pack for stack in self.tiles.plan(self._viewport) for key in stack}
        return attribution(pack for number, pack in enumerate(self.tiles.packs) if number in shown)

    def _draw_tile(self, painter: QPainter, key: TileKey) -> None:
        tile = self.tiles.tile(key)
        if tile is not None:
            painter.drawPixmap(self._ground(key.z, key.x, key.y), tile.pixmap, QRectF(tile.pixmap.rect()))
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for other, z, x, y in self.tiles.stand_ins(key):
            levels = max(key.z - z, 0)
            width = other.pixmap.width() / (1 << levels)
            column, row = (key.x - (x << levels), key.y - (y << levels)) if levels else (0, 0)
            source = QRectF(column * width, row * width, width, width)
            painter.drawPixmap(self._ground(*max((z, x, y), (key.z, key.x, key.y))), other.pixmap, source)
        painter.restore()

    def _draw_picture(self, painter: QPainter, picture: GroundPicture) -> None:
        left, top, right, bottom = picture.bounds
        x0, y0 = self._viewport.to_screen(left, top)
        x1, y1 = self._viewport.to_screen(right, bottom)
        target = QRectF(x0, y0, x1 - x0, y1 - y0)
        seen = target.intersected(QRectF(self.rect()))
        if seen.isEmpty():
            return
        small = target.width() * self.devicePixelRatioF() < picture.smaller.width() * 1.5
        pixmap = picture.smaller if small else picture.pixmap
        # only what is in view: a photograph is many times as large as a window
        across, down = pixmap.width() / target.width(), pixmap.height() / target.height()
        source = QRectF((seen.x() - x0) * across, (seen.y() - y0) * down, seen.width() * across, seen.height() * down)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(seen, pixmap, source)
        painter.restore()

    def _ground(self, z: int, x: int, y: int) -> QRectF:
        """Where a tile goes, in logical pixels, on whole device pixels so that neighbours meet without a seam."""
        left, top, side = self._viewport.tile_rect(z, x, y)
        ratio = self.devicePixelRatioF()
        edges = [round(value * ratio) / ratio for value in (left, top, left + side, top + side)]
        return QRectF(QPointF(edges[0], edges[1]), QPointF(edges[2], edges[3]))

    def _names(self, plan: list[list[TileKey]]) -> list[LabelCandidate]:
        """Names of the tiles in view; of packs over each other the top one's, whose names are the finer ones."""
        names: list[LabelCandidate] = []
        for stack in plan:
            for key in reversed(stack):
                tile = self.tiles.tile(key)
                if tile is not None and tile.labels:
                    names += tile.labels
                    break
        # a photographed map has names of its own, and stickers that none of ours may hide
        return [name for name in names if not any(_within(name, picture.bounds) for picture in self._pictures)]

    # -- the widget --------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the middle where it is, or fit what was asked for before there was a size."""
        super().resizeEvent(event)
        if self._wanted_bounds is not None:
            self.show_bounds(self._wanted_bounds)
        else:
            self.set_viewport(self._viewport)
        self._renew()

    def event(self, event: QEvent) -> bool:
        """Paint anew when the window comes to a screen with another pixel ratio: a projector beside a laptop."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._renew()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for tiles now that somebody looks."""
        super().showEvent(event)
        self._want_tiles()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing moves that nobody sees."""
        super().hideEvent(event)
        self._settle.stop()
        self.tiles.stop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard went elsewhere."""
        super().focusOutEvent(event)
        self.update()


def _within(name: LabelCandidate, bounds: tuple[float, float, float, float]) -> bool:
    left, top, right, bottom = bounds
    return left <= name.x <= right and top <= name.y <= bottom
