"""The window: a shell around panels that don't know each other. Every signal between them is wired here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QActionGroup, QCloseEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu, QWidget

from conect_desktop.bridge import settings as keys
from conect_desktop.bridge.auto_sync import AutoSync
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.settings import Settings
from conect_desktop.ui import actions as table
from conect_desktop.ui import theme
from conect_desktop.ui.ask import Asker, Person
from conect_desktop.ui.book_actions import BookActions
from conect_desktop.ui.edit_actions import EditActions
from conect_desktop.ui.finding import Finding
from conect_desktop.ui.helping import Helping
from conect_desktop.ui.map_packs import MapPacks
from conect_desktop.ui.pages import AT_ONCE, PAGE_OF_KIND, PAGE_OF_PHASE, PAGES, Pages
from conect_desktop.ui.panels.inspector import Inspector
from conect_desktop.ui.panels.list_panel import ListPanel
from conect_desktop.ui.panels.map_panel import MapPanel
from conect_desktop.ui.panels.notes_panel import NotesPanel
from conect_desktop.ui.panels.session_panel import SessionPanel
from conect_desktop.ui.panels.welcome_panel import WelcomePanel
from conect_desktop.ui.preferences import Preferences
from conect_desktop.ui.reference_actions import ReferenceActions
from conect_desktop.ui.room.controller import RoomView
from conect_desktop.ui.widgets.page_stack import PageStack
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.rail import Rail
from conect_desktop.ui.widgets.status import StatusLine
from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll

if TYPE_CHECKING:
    from conect_desktop.basemap.names import Named
    from conect_desktop.ui.panels.leaving_panel import LeavingPanel
    from conect_desktop.ui.panels.paper_panel import PaperPanel
    from conect_desktop.ui.panels.together_panel import TogetherPanel

P = TypeVar("P", bound=QWidget)

_MODES = {"point": "add_point", "line": "add_line", "area": "add_area", "edit": "edit_shape", "select": "select",
          "measure": "measure", "trace": "trace"}  # fmt: skip

_INSPECTED = ("map", "list")
"""Pages beside which the inspector stands; the others show their records themselves."""

_TOOLS = ("select", "add_point", "add_line", "add_area", "", "edit_shape", "measure", "trace", "", "zoom_all")
"""The map's tools; an empty name is a gap."""


class MainWindow(QMainWindow):
    """Navigation rail on the left, a page in the middle, the inspector on the right, the status line below."""

    def __init__(self, desk: Desk, settings: Settings, preferences: Preferences, asker: Asker | None = None) -> None:
        super().__init__()
        self.setObjectName("main")
        self.desk = desk
        self.settings = settings
        self.asker: Asker = asker or Person(self)
        self._selection: list[str] = []
        self._inspecting = True
        self.status = StatusLine(desk)
        self.setStatusBar(self.status)
        self.books = BookActions(desk, settings, self.asker, self.status, self)
        self.edits = EditActions(desk, self.asker, self)
        self.room = RoomView(desk, self)
        self.preferences = preferences
        self.auto_sync = AutoSync(desk, self)
        self.helping = Helping(desk, settings, self.asker, self.preferences, self)
        self._make_panels()
        self.packs = MapPacks(desk, settings, self.asker, self.map, self)
        self.finding = Finding(desk, self)
        self.reference = ReferenceActions(desk, settings, self.asker, self.map, self)
        self.actions_by_name = table.build(self, self.map, self._slots())
        self.map.fill_tools([self.actions_by_name.get(name) for name in _TOOLS])
        self._make_shell()
        self._wire()
        self._restore()
        self.retranslate()
        self.preferences.lay_rules()

    # -- making ------------------------------------------------------------------------------------------------------

    def _make_panels(self) -> None:
        self.panels = Pages(self.desk, self)
        self.map = self._panel("map", MapPanel)
        self.list = self._panel("list", ListPanel)
        self.notes = self._panel("notes", NotesPanel)
        self.session = self._panel("session", SessionPanel)
        self.inspector = Inspector(self.desk)

    def _panel(self, name: str, kind: type[P]) -> P:
        panel = self.panels.get(name)
        assert isinstance(panel, kind)
        return panel

    def _slots(self) -> dict[str, Callable[..., object]]:
        books, panel = self.books, self.map
        return {
            "new_book": books.new,
            "open_book": books.choose,
            "open_demo": books.open_demo,
            "join_room": books.join_room,
            "save_copy": books.save_copy,
            "import_file": books.import_file,
            "reference": self.reference.ask,
            "reference_on_map": self.reference.toggle,
            "export_file": partial(self.show_page, "leaving"),
            "check_book": books.check,
            "close_book": self.desk.close,
            "quit": self.close,
            "undo": self.edits.undo,
            "redo": self.edits.redo,
            "history": self.edits.history,
            "words": self.edits.words,
            "find": self._find,
            "palette": self._palette,
            "duplicate": lambda: self.edits.duplicate(self._selection),
            "delete": lambda: self.edits.delete_places(self._selection),
            **{name: partial(self._tool, mode) for mode, name in _MODES.items()},
            "add_unplaced": self._add_unplaced,
            "add_note": self._add_note,
            **{f"show_{page}": partial(self.show_page, page) for page in PAGES},
            "show_inspector": self._toggle_inspector,
            "zoom_all": panel.show_all,
            "add_pack": self.packs.choose,
            "prepare_area": self._prepare_area,
            "carry_packs": self.packs.carry,
            "remove_packs": self.packs.remove_all,
            "larger": self.preferences.larger,
            "smaller": self.preferences.smaller,
            "full_screen": self._full_screen,
            "next_phase": self.session.next_phase,
            "phase_page": self._phase_page,
            "room_view": self.room.toggle,
            "room_follows": self.room.toggle_following,
            "room_blank": self.room.toggle_blank,
            "help": lambda: self.helping.show_help(self.pages.page),
            **self.helping.slots,
        }

    def _make_shell(self) -> None:
        by_name = self.actions_by_name
        self.welcome = WelcomePanel([by_name[name] for name in ("new_book", "open_book", "join_room", "open_demo")])
        self.welcome.recent_chosen.connect(self.books.open)
        self.welcome.recent_shown.connect(self.books.look_for)
        self.books.recent_found.connect(self.welcome.take)
        self.pages = PageStack()
        self.pages.add_page(self.welcome)
        for page in AT_ONCE:
            self.pages.add_page(self.panels.get(page))
        self.setCentralWidget(self.pages)

        self.rail = Rail()
        group = QActionGroup(self)
        for page in PAGES:
            group.addAction(by_name[f"show_{page}"])
            self.rail.addAction(by_name[f"show_{page}"])
        self.addToolBar(Qt.ToolBarArea.LeftToolBarArea, self.rail)
        tools = QActionGroup(self)
        for name in _MODES.values():
            tools.addAction(by_name[name])

        self.dock = QDockWidget()
        self.dock.setObjectName("inspector")
        self.dock.setWidget(VerticalScroll(self.inspector))
        self.dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetClosable | QDockWidget.DockWidgetFeature.DockWidgetMovable
        )
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.visibilityChanged.connect(by_name["show_inspector"].setChecked)

        self._menus: dict[str, QMenu] = {}
        for section in table.SECTIONS:
            menu = self._menus[section] = self.menuBar().addMenu("")
            for row in table.ACTIONS:
                if row.section == section:
                    menu.addAction(by_name[row.name])
            if section == "view":
                menu.addSeparator()
                for submenu in self.preferences.menus:
                    menu.addMenu(submenu)

    def _wire(self) -> None:
        """Every signal between panels, desk and shell."""
        desk = self.desk
        self._wire_room()
        self.books.merge_offered.connect(self._merge)
        self.books.base_map_offered.connect(self.packs.add)
        self.edits.said.connect(self.status.show_hint)
        self.edits.selected.connect(partial(self._select, None))
        self.reference.said.connect(self.status.show_hint)
        self.reference.adopted.connect(self._show_on_map)
        desk.closing.connect(self.inspector.commit)
        desk.book_opened.connect(self._opened)
        desk.loaded.connect(partial(self.panels.load_ahead, desk.jobs))
        desk.book_closed.connect(self._closed)
        desk.agenda_changed.connect(self._show_state)
        desk.undo_changed.connect(self._show_state)
        desk.save_failed.connect(self.asker.tell)
        desk.jobs.troubled.connect(self.asker.tell)
        desk.jobs.broken.connect(self.helping.tell_bug)
        self.settings.changed.connect(self._setting_changed)
        self.preferences.applied.connect(self._look_changed)

        self.map.selection_changed.connect(partial(self._select, self.map))
        self.list.selection_changed.connect(partial(self._select, self.list))
        for page in (self.list, self.notes, self.session, self.inspector):
            page.trouble.connect(self.books.tell)
        for page in (self.list, self.notes, self.inspector):
            page.show_on_map_requested.connect(self._show_on_map)
        self.list.open_requested.connect(self._open_place)
        self.list.delete_requested.connect(self.edits.delete_places)
        self.notes.delete_requested.connect(partial(self.edits.delete, "notes"))
        self.session.said.connect(self.status.show_hint)
        self.panels.made.connect(self._take_in)
        self.inspector.edit_shape_requested.connect(self._edit_shape)
        self.inspector.delete_requested.connect(self.edits.delete_places)
        self.map.mode_changed.connect(self._mode_changed)
        self.map.hint_changed.connect(self._show_hint)
        self.map.pointer_moved.connect(self.status.show_position)

    def _wire_room(self) -> None:
        by_name = self.actions_by_name
        self.room.said.connect(self.status.show_hint)
        self.room.shown_changed.connect(by_name["room_view"].setChecked)
        self.room.following_changed.connect(by_name["room_follows"].setChecked)
        self.room.blank_changed.connect(by_name["room_blank"].setChecked)
        by_name["room_follows"].setChecked(True)
        self.packs.said.connect(self.status.show_hint)
        self.packs.changed.connect(self.room.set_packs)
        self.packs.changed.connect(self.finding.ground_names.set_packs)
        self.map.canvas.view_changed.connect(self.room.follow_map)
        self.map.layers.changed.connect(lambda: self.room.show_layers(self.map.layers.shown()))
        self.map.actor_opened.connect(partial(self.show_record, "actors"))

    def _take_in(self, name: str, page: QWidget) -> None:
        """A page is there for the first time: put it into the window and wire it."""
        self.pages.add_page(page)
        if name == "leaving":
            cast("LeavingPanel", page).base_maps = lambda: self.packs.used
        if name == "together":
            cast("TogetherPanel", page).follow(self.auto_sync)
        if name == "paper":
            self._take_in_paper(cast("PaperPanel", page))
        if isinstance(page, Panel):
            page.trouble.connect(self.books.tell)
            page.said.connect(self.status.show_hint)
            page.show_on_map_requested.connect(self._show_on_map)
            page.opened.connect(self.show_record)
            page.meet(self.asker)

    def _prepare_area(self) -> None:
        agenda = self.desk.agenda
        self.packs.prepare(agenda.dossier.city if agenda is not None else "")

    def _take_in_paper(self, page: PaperPanel) -> None:
        page.follow(self.map.photos, lambda: self.map.canvas.viewport.bounds, lambda: self.packs.used)
        page.bounds_shown.connect(self.map.canvas.show_bounds)

    def _restore(self) -> None:
        self.resize(1280, 720)
        self.restoreGeometry(self.settings.get(keys.GEOMETRY))
        self.restoreState(self.settings.get(keys.WINDOW_STATE))
        self.list.restore_header(self.settings.get(keys.COLUMNS))
        self.welcome.set_recent(self.settings.get(keys.RECENT))

    # -- state -------------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.setLocale(QLocale())
        table.relabel(self.actions_by_name)
        for section, menu in self._menus.items():
            menu.setTitle(table.translated(table.SECTIONS[section]))
        self.rail.setWindowTitle(self.tr("Pages"))
        self.dock.setWindowTitle(self.tr("Inspector"))
        self._show_state()

    def _show_state(self) -> None:
        """What can be done now, and whose book it is."""
        book, agenda = self.desk.book, self.desk.agenda
        for row in table.ACTIONS:
            possible = (book is not None or not row.needs_book) and (
                not row.needs_writing or (book is not None and not book.read_only)
            )
            self.actions_by_name[row.name].setEnabled(possible)
        self.edits.show_state(self.actions_by_name)
        title = agenda.dossier.title if agenda is not None else ""
        marked = self.tr("read-only") if book is not None and book.read_only else ""
        parts = [part for part in (title, marked, "CoNECT Desktop") if part]
        self.setWindowTitle(" – ".join(parts))
        self.rail.setVisible(book is not None)
        if book is None:
            self.dock.hide()

    def _opened(self) -> None:
        book = self.desk.book
        assert book is not None
        self.settings.remember_book(book.path)
        self.welcome.show_broken_off(None)
        self.welcome.set_recent(self.settings.get(keys.RECENT))
        self.show_page("map")
        self._select(None, [])
        self._show_state()
        self.books.warn_of_hazard()

    def _closed(self) -> None:
        self.pages.show_page(self.welcome)
        self.status.show_hint("")
        self._show_state()

    def show_page(self, name: str, *_: object) -> None:
        """Turn to a page and put the keyboard there."""
        if self.desk.book is None:
            return
        page = self.panels.get(name)
        self.pages.show_page(page)
        self.actions_by_name[f"show_{name}"].setChecked(True)
        self.dock.setVisible(self._inspecting and name in _INSPECTED)
        self.room.follow(name)
        self.status.show_hint(self.map.canvas.hint() if page is self.map else "")
        page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_record(self, table: str, uuid: str) -> None:
        """Turn to the page that shows a record, and show it there."""
        name = PAGE_OF_KIND[table]
        if name == "map":
            self._show_on_map(uuid)
            return
        self.show_page(name)
        panel = self.panels.get(name)
        if isinstance(panel, Panel):
            panel.show_record(table, uuid)

    def _select(self, source: QWidget | None, uuids: list[str]) -> None:
        for panel in (self.map, self.list, self.inspector):
            if panel is not source:
                panel.set_selection(uuids)
        self._selection = list(uuids)

    # -- actions of the shell ----------------------------------------------------------------------------------------

    def _tool(self, mode: str, *_: object) -> None:
        self.show_page("map")
        self.map.set_mode(mode)

    def _show_hint(self, text: str) -> None:
        """The map's hints are for whoever sees the map."""
        if self.pages.page is self.map:
            self.status.show_hint(text)

    def _mode_changed(self, mode: str) -> None:
        name = _MODES.get(mode)
        if name is not None:
            self.actions_by_name[name].setChecked(True)

    def _add_unplaced(self) -> None:
        self.show_page("map")
        self.map.capture_unplaced()

    def _merge(self, path: Path) -> None:
        self.show_page("together")
        cast("TogetherPanel", self.panels.get("together")).look_at(path)

    def _add_note(self) -> None:
        self.show_page("notes")
        self.notes.begin(self._selection[0] if len(self._selection) == 1 else None)

    def _find(self) -> None:
        self.show_page("list")
        self.list.focus_search()

    def _palette(self) -> None:
        self.finding.ask(self.actions_by_name, self.map.canvas.viewport, self.show_record, self._show_on_ground)

    def _show_on_ground(self, named: Named) -> None:
        self.show_page("map")
        self.map.canvas.point_out(named.lon, named.lat)

    def _phase_page(self) -> None:
        session, agenda = self.desk.session, self.desk.agenda
        phase = agenda.current_phase(session.uuid) if agenda and session else None
        self.show_page(PAGE_OF_PHASE.get(phase.kind if phase else "", "session"))

    def _open_place(self, uuid: str) -> None:
        self._select(self.list, [uuid])
        self.dock.show()
        self.inspector.setFocus()

    def _show_on_map(self, uuid: str) -> None:
        self.show_page("map")
        self._select(None, [uuid])
        self.map.show_place(uuid)

    def _edit_shape(self, uuid: str) -> None:
        self._show_on_map(uuid)
        self.map.edit_shape()

    def _toggle_inspector(self) -> None:
        self._inspecting = not self.dock.isVisible()
        self.dock.setVisible(self._inspecting)

    def _full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        self.actions_by_name["full_screen"].setChecked(bool(self.windowState() & Qt.WindowState.WindowFullScreen))

    # -- the rest ----------------------------------------------------------------------------------------------------

    def open_path(self, path: Path) -> None:
        """Open a book from the command line or by drag and drop."""
        self.books.open(path)

    def _setting_changed(self, name: str) -> None:
        if name == keys.AUTHOR.name:
            self.desk.author = self.settings.get(keys.AUTHOR)

    def _look_changed(self) -> None:
        self.map.set_style(theme.current().map_style)
        table.relabel(self.actions_by_name)
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language; look for other programs' edits when the window comes to the front."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.desk.look_for_outside_edits()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Every edit is in the file already; only the look of the window is kept now."""
        self.settings.set(keys.GEOMETRY, self.saveGeometry())
        self.settings.set(keys.WINDOW_STATE, self.saveState())
        self.settings.set(keys.COLUMNS, self.list.header_state)
        self.settings.flush()
        self.room.hide()
        self.packs.close()
        self.desk.leave()
        super().closeEvent(event)
