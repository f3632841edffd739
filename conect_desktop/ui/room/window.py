"""The window on the projector: large type, high contrast, one thing at a time; nothing in it can be changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.bridge.room import RoomPicture, read_room
from conect_desktop.cartography.layers import MapLayers
from conect_desktop.cartography.viewport import Viewport
from conect_desktop.ui import theme
from conect_desktop.ui.charts.vote_chart import VoteChart
from conect_desktop.ui.map.moving import MovingView
from conect_desktop.ui.network.view import NetworkView
from conect_desktop.ui.room.agenda_page import AgendaPage

__all__ = ["RoomWindow", "read_room"]

_LARGER: Final = 1.7
"""How much larger the type is than in the working window: read from the last row."""


class RoomWindow(QWidget):
    """Headline with the phase and its time left; below one of agenda, map, network, votes, or nothing.

    It never takes the keyboard from the working window when it appears. Escape or F9 in it closes it.
    """

    closed = Signal()

    def __init__(self, jobs: JobRunner) -> None:
        super().__init__(None, Qt.WindowType.Window)
        look = theme.THEMES["projector"]
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setPalette(theme.palette(look))
        self._take_type()
        self.setAutoFillBackground(True)
        self._picture: RoomPicture | None = None
        self._viewport: Viewport | None = None
        self._layers: tuple[str, ...] = ()
        self._phase = QLabel()
        self._phase.setTextFormat(Qt.TextFormat.PlainText)
        self._phase.setProperty("role", "title")
        # a long title is cut, and never makes the window wider than the wall
        self._phase.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._left = QLabel()
        self._left.setProperty("role", "title")
        self.agenda = AgendaPage()
        self.map = MovingView(jobs)
        self.map.set_style(look.map_style)
        self.network = NetworkView()
        self.network.movable = False
        self.votes = VoteChart()
        self._blank = QWidget()
        self._pages: dict[str, QWidget] = {
            "agenda": self.agenda,
            "map": self.map,
            "network": self.network,
            "votes": self.votes,
            "blank": self._blank,
        }
        self._stack = QStackedWidget()
        for page in self._pages.values():
            page.setPalette(theme.palette(look))
            self._stack.addWidget(page)
        self._headline = QWidget()
        head = QHBoxLayout(self._headline)
        head.addWidget(self._phase, 1)
        head.addWidget(self._left)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._headline)
        layout.addWidget(self._stack, 1)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._show_time)
        self.retranslate()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.setWindowTitle(self.tr("Room view"))
        self.setAccessibleName(self.tr("Room view"))

    def _take_type(self) -> None:
        """Letters larger than in the working window by as much as ever."""
        look, size = theme.THEMES["projector"], QApplication.font().pointSizeF() * _LARGER
        # said as rules, since the application's own rules keep children from taking their parent's type and colours
        own = f"* {{ font-size: {size:.1f}pt; }}\nQLabel {{ color: {look.text}; }}\n"
        own += "QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }\n"
        rules = own + theme.style_sheet(look, size)
        if rules != self.styleSheet():
            self.setStyleSheet(rules)

    # -- where it is -------------------------------------------------------------------------------------------------

    def fill(self, screen: QRect) -> None:
        """Take a whole screen."""
        self.setGeometry(screen)
        self.showFullScreen()

    def stand_in(self, area: QRect) -> None:
        """Be an ordinary window, behind the one that works."""
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.setGeometry(area)
        self.show()
        self.lower()

    # -- what it shows -----------------------------------------------------------------------------------------------

    def show_page(self, name: str) -> None:
        """agenda, map, network, votes or blank."""
        page = self._pages[name]
        self._stack.setCurrentWidget(page)
        self._headline.setVisible(page not in (self.agenda, self._blank))

    @property
    def page(self) -> str:
        """What is shown now."""
        return next(name for name, page in self._pages.items() if page is self._stack.currentWidget())

    def show_picture(self, picture: RoomPicture) -> None:
        """What the room may see now."""
        before, self._picture = self._picture, picture
        self.map.set_language(picture.language)
        self.map.set_records(picture.records)
        if self._viewport is None and picture.bounds is not None and (before is None or before.bounds is None):
            self.map.show_bounds(picture.bounds)
        self.network.set_graph(picture.actors, picture.links, picture.vocabularies, picture.positions, picture.language)
        self.votes.set_tally(picture.tally)
        self.agenda.show_agenda(picture.title, picture.phases)
        self.show_layers(self._layers)
        self._show_time()
        self._tick.start()

    def show_layers(self, names: Sequence[str]) -> None:
        """Show actors and votes over the places, or not; flows tell of more than the room said."""
        self._layers = tuple(names)
        picture = self._picture
        if picture is not None:
            actors = picture.signs if "actors" in self._layers else ()
            self.map.set_layers(MapLayers(actors, votes=picture.circles if "votes" in self._layers else ()))

    def look_at(self, viewport: Viewport) -> None:
        """Look at what the facilitator looks at: the same middle, the same width of ground."""
        self._viewport = viewport
        self.map.set_viewport(viewport.resized(max(self.map.width(), 1), max(self.map.height(), 1)))

    def _show_time(self) -> None:
        if self._picture is None:
            return
        now = datetime.now(UTC)
        phase = self._picture.current
        self.agenda.show_time(phase, now)
        self._phase.setText(phase.title if phase else self._picture.title)
        self._left.setText(self.agenda.timer.text)

    # -- the rest ----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and F9 close it."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F9):
            self.close()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language and size of type."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            # another size for the whole application comes as either
            self._take_type()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell whoever opened it."""
        self._tick.stop()
        super().closeEvent(event)
        self.closed.emit()
