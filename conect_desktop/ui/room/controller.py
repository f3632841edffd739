"""The room view: a second window for the projector that shows what the room may see, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from conect_desktop.basemap.packs import Pack
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import Job, Lane
from conect_desktop.cartography.viewport import Viewport
from conect_desktop.ui.room.placement import placement

if TYPE_CHECKING:
    from conect_desktop.bridge.room import RoomPicture
    from conect_desktop.ui.room.window import RoomWindow

_WINDOW: Final = "conect_desktop.ui.room.window"
_SETTLE_MS: Final = 200
"""What the room sees is read again at most this often while somebody types."""
_SHOWS: Final = {
    "session": "agenda", "people": "agenda", "minutes": "agenda", "notes": "agenda", "map": "map", "list": "map",
    "resources": "map", "network": "network", "votes": "votes",
}  # fmt: skip
"""What the room sees while the facilitator is at a page; at any other page it keeps what it has."""


class RoomView(QObject):
    """Opens, fills and closes the second window; follows the facilitator's page, or stays."""

    shown_changed = Signal(bool)
    following_changed = Signal(bool)
    blank_changed = Signal(bool)
    said = Signal(str)
    """A line for the status line."""

    def __init__(self, desk: Desk, working: QWidget) -> None:
        super().__init__(working)
        self._desk = desk
        self._working = working
        self._packs: list[Pack] = []
        self._window: RoomWindow | None = None
        self._screen: QScreen | None = None
        self._wanted = False
        self._following = True
        self._blank = False
        self._page = "agenda"
        self._layers: tuple[str, ...] = ()
        self._reading: Job | None = None
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._read)
        for signal in (desk.loaded, desk.agenda_changed, desk.places_changed, desk.notes_changed, desk.records_changed):
            signal.connect(self._outdated)
        desk.book_closed.connect(self.hide)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._screen_added)
        application.screenRemoved.connect(self._screen_removed)

    # -- what the person asks for ------------------------------------------------------------------------------------

    @property
    def window(self) -> RoomWindow | None:
        """The second window while it is shown."""
        return self._window

    def toggle(self) -> None:
        """Show the room view, or hide it."""
        if self._window is None:
            self.show()
        else:
            self.hide()

    def toggle_following(self) -> None:
        """Follow the facilitator's page, or stay with what is shown now."""
        self._following = not self._following
        self.following_changed.emit(self._following)

    def toggle_blank(self) -> None:
        """Show nothing for a while, or what was shown before."""
        self._blank = not self._blank
        self._turn()
        self.blank_changed.emit(self._blank)

    def show(self) -> None:
        """Open the second window on the projector, beside the work where there is none."""
        if self._desk.book is None:
            self.shown_changed.emit(False)
            return
        self._wanted = True
        # loaded when it is first wanted: the start doesn't wait for the charts in it
        window: RoomWindow = import_module(_WINDOW).RoomWindow(self._desk.jobs)
        self._window = window
        window.closed.connect(self.hide)
        window.map.set_packs(self._packs)
        window.show_layers(self._layers)
        self._turn()
        self._place()
        self._read()
        self.shown_changed.emit(True)

    def hide(self) -> None:
        """Close the second window."""
        self._wanted = False
        self._settle.stop()
        window, self._window = self._window, None
        if window is not None:
            window.closed.disconnect(self.hide)
            window.close()
            window.deleteLater()
        self.shown_changed.emit(False)

    # -- following ---------------------------------------------------------------------------------------------------

    def follow(self, page: str) -> None:
        """The facilitator turned to a page."""
        if self._following and page in _SHOWS:
            self._page = _SHOWS[page]
            self._turn()

    def follow_map(self, viewport: Viewport) -> None:
        """The facilitator looks elsewhere on the map."""
        if self._following and self._window is not None:
            self._window.look_at(viewport)

    def show_layers(self, names: Sequence[str]) -> None:
        """The facilitator shows these layers over the places."""
        self._layers = tuple(names)
        if self._window is not None:
            self._window.show_layers(self._layers)

    def set_packs(self, packs: Sequence[Pack]) -> None:
        """Base maps, the one on top first."""
        self._packs = list(packs)
        if self._window is not None:
            self._window.map.set_packs(self._packs)

    def _turn(self) -> None:
        if self._window is not None:
            self._window.show_page("blank" if self._blank else self._page)

    # -- what is shown -----------------------------------------------------------------------------------------------

    def _outdated(self, *_: object) -> None:
        if self._window is not None and not self._settle.isActive():
            self._settle.start()

    def _read(self) -> None:
        book = self._desk.book
        if book is None or self._window is None:
            return
        if self._reading is not None:
            self._reading.cancel()
        session = self._desk.session

        def ready(picture: RoomPicture) -> None:
            if self._window is not None and self._desk.book is book:
                self._window.show_picture(picture)

        self._reading = self._desk.jobs.run(
            Lane.GENERAL,
            import_module(_WINDOW).read_room,
            book,
            session.uuid if session else None,
            name="room view",
            done=ready,
        )

    # -- screens -----------------------------------------------------------------------------------------------------

    def _place(self) -> None:
        window = self._window
        if window is None:
            return
        screens = QGuiApplication.screens()
        place = placement(self._working.frameGeometry(), [screen.geometry() for screen in screens])
        self._screen = next((screen for screen in screens if screen.geometry() == place.area), None)
        if place.full_screen:
            window.fill(place.area)
            self.said.emit(self.tr("The room view is on the other screen. F9 closes it."))
        else:
            window.stand_in(_shrunk(place.area))
            self.said.emit(self.tr("No projector was found: the room view is a window beside this one."))
        self._working.activateWindow()

    def _screen_added(self, _: QScreen) -> None:
        if self._wanted:
            self._place()

    def _screen_removed(self, screen: QScreen) -> None:
        if self._window is not None and screen is self._screen:
            # Qt would move it over the working window
            self._window.hide()
            self._place()


def _shrunk(area: QRect) -> QRect:
    """A little less, for the frame that the desktop draws around."""
    return area.adjusted(8, 32, -8, -8)
