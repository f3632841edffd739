"""The network on a table that is moved and zoomed: cards are picked, dragged, tied by mouse or keys."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from conect_desktop.bridge.tips import plain_tip
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.vocabulary import Vocabulary
from conect_desktop.ui.network.graph import graph_of
from conect_desktop.ui.network.item import NetworkItem
from conect_desktop.ui.network.look import Look

_CLICK: Final = 5
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, 1.0),
    Qt.Key.Key_Down: (0.0, -1.0),
}


class NetworkView(pg.GraphicsView):
    """Shows actors and links; knows no book. Positions are x to the right, y up, 1 about the length of a link.

    Keys: arrows go to the next card that way, + and − zoom, 0 shows all, Enter opens, P pins, Escape lets go. While
    links are drawn, L begins one at the selected card and ends it at the next.
    """

    selected = Signal(str)
    """uuid of the card that was picked; empty for none."""
    opened = Signal(str)
    dragged = Signal(str, float, float)
    """A card was put somewhere: uuid, x, y."""
    pin_requested = Signal(str)
    linked = Signal(str, str)
    """A link was drawn by hand from one card to another (uuids)."""
    typed = Signal(str)
    """A letter or figure that means nothing to the picture itself, while links are drawn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = pg.ViewBox(lockAspect=True, enableMenu=False)
        self.setCentralItem(self.box)
        self.item = NetworkItem()
        self.box.addItem(self.item)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.linking = False
        """Whether dragging from a card draws a link instead of moving the card."""
        self.movable = True
        self._dragging: int | None = None
        self._pressed: QPointF | None = None
        self._begun = ""
        """uuid of the card a link was begun at by key."""
        self._whole = True
        """Whether everything is to be seen: until a person has moved or zoomed the picture."""
        self.box.sigRangeChanged.connect(lambda *_: self.item.hurry())
        self.box.sigRangeChangedManually.connect(lambda *_: self._keep_view())
        self._look_anew()
        self.retranslate()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.setAccessibleName(self.tr("Network"))
        self._tell_selection()

    def _tell_selection(self) -> None:
        """What a person sees lit up, said for those who don't."""
        item = self.item
        if item.selected is None:
            self.setAccessibleDescription(
                self.tr("Arrows go from card to card, plus and minus zoom, 0 shows all, Enter opens, P pins.")
            )
            return
        actors = item.graph.actors
        others = [actors[row].title for row in sorted(item.graph.neighbours(item.selected) - {item.selected})]
        words = self.tr("{0}, tied to {1}") if others else self.tr("{0}, tied to nobody")
        self.setAccessibleDescription(words.format(actors[item.selected].title, ", ".join(others)))

    # -- what is shown -----------------------------------------------------------------------------------------------

    def set_graph(
        self,
        actors: Sequence[Actor],
        links: Sequence[Link],
        vocabularies: Mapping[str, Vocabulary],
        positions: Mapping[str, tuple[float, float]],
        language: str,
    ) -> None:
        """Show this network, its legend in `language`; what was selected stays so where it is still there."""
        kept = self.selection
        self.item.set_graph(graph_of(actors, links, vocabularies, positions, language))
        self.item.removed, self.item.groups = None, {}
        self.item.selected = self.item.graph.rows.get(kept)
        if kept and self.item.selected is None:
            self._selection_changed()
        if self._whole:
            self.show_all()

    def set_positions(self, positions: Mapping[str, tuple[float, float]]) -> None:
        """Move cards; a person who looks at a part goes on looking at it."""
        for uuid, at in positions.items():
            row = self.item.graph.rows.get(uuid)
            if row is not None:
                self.item.graph.at[row] = at
        self.item.moved()
        if self._whole:
            self.show_all()

    @property
    def positions(self) -> dict[str, tuple[float, float]]:
        """Where every card lies."""
        at = self.item.graph.at
        return {uuid: (float(at[row, 0]), float(at[row, 1])) for uuid, row in self.item.graph.rows.items()}

    def show_only(self, types: Collection[str] | None, kinds: Collection[str] | None) -> None:
        """Show links of these types between actors of these kinds; None for all."""
        graph = self.item.graph
        cards = np.array([kinds is None or (actor.kind or "") in kinds for actor in graph.actors], dtype=np.bool_)
        links = np.array([types is None or (link.type or "") in types for link in graph.links], dtype=np.bool_)
        if len(links):
            links &= cards[graph.source] & cards[graph.target]
        self.item.visible_cards, self.item.visible_links = cards, links
        self.item.update()

    def take_out(self, uuid: str | None, groups: Sequence[Collection[str]] = ()) -> None:
        """Show the network as if one actor had left, the groups that remain outlined each in its way; None ends it."""
        rows = self.item.graph.rows
        self.item.removed = rows.get(uuid or "")
        self.item.groups = {rows[one]: number for number, group in enumerate(groups) for one in group if one in rows}
        self.item.update()

    def show_all(self) -> None:
        """Everything in view, above the legend, from now on."""
        self._whole = True
        metrics = QFontMetricsF(self.font())
        wide, high = max(self.width(), 1), max(self.height(), 1)
        legend = self.item.legend_height(metrics, wide)
        edge = Look.of(self.palette(), self.font()).radius + metrics.height()
        all_of_it = self.item.boundingRect()
        scale = max(
            all_of_it.width() / max(wide - 4 * edge, edge), all_of_it.height() / max(high - legend - 2 * edge, edge)
        )
        middle = all_of_it.center()
        self.box.setRange(
            QRectF(middle.x() - wide * scale / 2, middle.y() - (high + legend) * scale / 2, wide * scale, high * scale),
            padding=0,
        )

    def _keep_view(self) -> None:
        self._whole = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was all to be seen stays so."""
        super().resizeEvent(event)
        if hasattr(self, "item") and self._whole:
            self.show_all()

    @property
    def selection(self) -> str:
        """uuid of the selected card; empty for none."""
        row = self.item.selected
        return self.item.graph.actors[row].uuid if row is not None else ""

    def select(self, uuid: str) -> None:
        """Select a card and bring it into view; empty for none."""
        row = self.item.graph.rows.get(uuid)
        if row != self.item.selected:
            self.item.selected = row
            self._selection_changed()
        if row is not None:
            at = QPointF(*self.item.graph.at[row])
            if not self.box.viewRect().contains(at):
                self._whole = False
                view = self.box.viewRect()
                view.moveCenter(at)
                self.box.setRange(view, padding=0)

    def _selection_changed(self) -> None:
        row, begun = self.item.selected, self.item.graph.rows.get(self._begun)
        self.item.thread = None
        if row is not None and begun is not None:
            self.item.thread = QPointF(*self.item.graph.at[begun]), QPointF(*self.item.graph.at[row])
        self.item.update()
        self._tell_selection()
        self.selected.emit(self.selection)

    # -- mouse -------------------------------------------------------------------------------------------------------

    def _card(self, at: QPointF) -> int | None:
        across, up = self.box.viewPixelSize()
        reach = Look.of(self.palette(), self.font()).radius
        return self.item.card_at(self._scene(at), (reach * across, reach * up))

    def _scene(self, at: QPointF) -> QPointF:
        found: QPointF = self.box.mapSceneToView(self.mapToScene(at.toPoint()))
        return found

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a card picks it; elsewhere the table is moved."""
        self._pressed = event.position()
        row = self._card(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if row is None:
            super().mousePressEvent(event)
            return
        self.setFocus()
        self._dragging = row
        self.select(self.item.graph.actors[row].uuid)
        if self._begun and self._begun != self.selection:
            self._end_link()
            self._dragging = None
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A card follows, or a link is drawn from it; without a button the card below tells its name."""
        if self._dragging is None:
            super().mouseMoveEvent(event)
            row = self._card(event.position()) if not event.buttons() else None
            title = self.item.graph.actors[row].title if row is not None else ""
            QToolTip.showText(event.globalPosition().toPoint(), plain_tip(title), self)
            return
        at = self._scene(event.position())
        if self.linking:
            begin = QPointF(*self.item.graph.at[self._dragging])
            self.item.thread = (begin, at)
            self.item.update()
        elif self.movable and self._far(event.position()):
            self._whole = False
            self.item.graph.at[self._dragging] = (at.x(), at.y())
            self.item.moved()
            self.item.hurry()
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The card stays where it was put; a link ends at the card below."""
        row, self._dragging = self._dragging, None
        if row is None:
            super().mouseReleaseEvent(event)
            if self._pressed is not None and not self._far(event.position()):
                self.select("")
            return
        self.item.thread = None
        self.item.update()
        actors = self.item.graph.actors
        if self.linking:
            other = self._card(event.position())
            if other is not None and other != row:
                self.linked.emit(actors[row].uuid, actors[other].uuid)
        elif self.movable and self._far(event.position()):
            x, y = self.item.graph.at[row]
            self.dragged.emit(actors[row].uuid, float(x), float(y))
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the card."""
        row = self._card(event.position())
        if row is not None:
            self.opened.emit(self.item.graph.actors[row].uuid)

    def _far(self, at: QPointF) -> bool:
        return self._pressed is not None and (at - self._pressed).manhattanLength() > _CLICK

    # -- keys --------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything the mouse does, but moving cards."""
        key, uuid = event.key(), self.selection
        if key in _ARROWS and not event.modifiers():
            self._go(*_ARROWS[Qt.Key(key)])
        elif event.text() in ("+", "="):
            self._zoom(0.8)
        elif event.text() in ("-", "−"):
            self._zoom(1.25)
        elif event.text() == "0":
            self.show_all()
        elif key == Qt.Key.Key_Escape and (uuid or self._begun):
            self._escape()
        elif self._begun and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_L):
            self._end_link()
        elif key == Qt.Key.Key_L and self.linking and uuid and not event.modifiers():
            self._begun = uuid
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and uuid and not event.modifiers():
            self.opened.emit(uuid)
        elif key == Qt.Key.Key_P and uuid and not event.modifiers():
            self.pin_requested.emit(uuid)
        elif self.linking and event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit(event.text())
        else:
            QWidget.keyPressEvent(self, event)

    def _zoom(self, factor: float) -> None:
        """About the selected card, or the middle."""
        self._whole = False
        row = self.item.selected
        self.box.scaleBy((factor, factor), center=QPointF(*self.item.graph.at[row]) if row is not None else None)

    def _escape(self) -> None:
        """First out of the link that was begun, then out of the selection."""
        if self._begun:
            self._begun = ""
            self._selection_changed()
        else:
            self.select("")

    def _end_link(self) -> None:
        begun, self._begun = self._begun, ""
        self.item.thread = None
        self.item.update()
        if self.selection and self.selection != begun:
            self.linked.emit(begun, self.selection)

    def _go(self, right: float, up: float) -> None:
        """Select the nearest card that lies in a direction; the first one where none is selected."""
        graph, row = self.item.graph, self.item.selected
        if not graph.actors:
            return
        if row is None:
            self.select(
                graph.actors[int(np.flatnonzero(self.item.visible_cards)[0])].uuid
                if self.item.visible_cards.any()
                else ""
            )
            return
        way = graph.at - graph.at[row]
        ahead = way[:, 0] * right + way[:, 1] * up
        beside = np.abs(way[:, 0] * up) + np.abs(way[:, 1] * right)
        cost = np.where((ahead > 1e-9) & (ahead >= beside * 0.5) & self.item.visible_cards, ahead + 2 * beside, np.inf)
        nearest = int(cost.argmin())
        if np.isfinite(cost[nearest]):
            self.select(graph.actors[nearest].uuid)

    # -- looks -------------------------------------------------------------------------------------------------------

    def _look_anew(self) -> None:
        self.setBackground(self.palette().base().color())
        self.item.forget_pictures()

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme, type size and language."""
        super().changeEvent(event)
        if not hasattr(self, "item"):
            return
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._look_anew()
