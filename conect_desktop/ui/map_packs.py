"""Which base maps lie under the places: those of the book, those of this laptop, and the overview that ships."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from conect_desktop.basemap.own import own_packs
from conect_desktop.basemap.packs import ENDINGS, Pack, open_pack, overview
from conect_desktop.bridge import settings as keys
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import Lane
from conect_desktop.bridge.settings import Settings
from conect_desktop.errors import Trouble
from conect_desktop.services import base_maps
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.panels.map_panel import MapPanel


class MapPacks(QObject):
    """Opens packs beside the window and hands them to the map, used in place."""

    changed = Signal(list)
    """The packs now in use, the one on top first."""
    said = Signal(str)

    def __init__(self, desk: Desk, settings: Settings, asker: Asker, panel: MapPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = desk.jobs
        self._settings = settings
        self._asker = asker
        self._panel = panel
        self._of_book: list[Pack] = []
        self._packs: list[Pack] = []
        """Of this laptop, the overview last."""
        self._closed = False
        names = list(settings.get(keys.PACKS)), list(settings.get(keys.PACKS_OFF))
        self._jobs.run(Lane.GENERAL, _open_all, *names, name="base maps", done=self._use_packs)
        desk.book_opened.connect(self._look_beside)
        desk.book_closed.connect(self._leave_book)

    @property
    def used(self) -> tuple[Pack, ...]:
        """The packs now in use, the one on top first."""
        return (*self._of_book, *self._packs)

    def close(self) -> None:
        """Give the files back."""
        self._closed = True
        for pack in self.used:
            pack.close()
        self._of_book, self._packs = [], []

    def _use(self, of_book: list[Pack], packs: list[Pack]) -> None:
        """Show these; what is not among them any more is given back."""
        before = (*self.used, *of_book)
        here = {pack.path for pack in packs}
        self._of_book, self._packs = [pack for pack in of_book if pack.path not in here], packs
        if self._closed:
            self.close()
            return
        self._panel.set_packs(list(self.used))
        self.changed.emit(list(self.used))
        for pack in before:
            if pack not in self.used:
                pack.close()

    def _use_packs(self, packs: list[Pack]) -> None:
        self._use(self._of_book, packs)

    # -- those of a book ---------------------------------------------------------------------------------------------

    def _look_beside(self) -> None:
        """Find the base maps that a book was used with or that lie beside it."""
        book = self._desk.book
        if book is None:
            # who heard of it earlier has closed it
            return

        def work() -> tuple[list[Pack], tuple[str, ...]]:
            maps = base_maps.look(book)
            return _opened(maps.found), maps.missing

        def found(result: tuple[list[Pack], tuple[str, ...]]) -> None:
            packs, missing = result
            if self._desk.book is not book:
                for pack in packs:
                    pack.close()
                return
            self._use(packs, self._packs)
            elsewhere = {pack.path.name for pack in self._packs}
            gone = [name for name in missing if name not in elsewhere]
            if gone:
                self.said.emit(self.tr("The base map {0} is not here; the book works without it.").format(gone[0]))

        def failed(error: Exception) -> None:
            # of a book that was closed meanwhile nothing is wanted, and its stick may be gone
            if self._desk.book is book:
                self._tell(error)

        self._jobs.run(Lane.GENERAL, work, name="base maps", done=found, failed=failed)

    def _leave_book(self) -> None:
        self._use([], self._packs)

    def carry(self) -> None:
        """Put the base maps in use beside the book, so that they travel with it."""
        book, paths = self._desk.book, [pack.path for pack in self.used[:-1]]
        if book is None or not paths:
            self.said.emit(self.tr("There is no base map besides the overview."))
            return
        self._jobs.run(
            Lane.GENERAL, base_maps.carry, book, paths, name="copy base maps", with_progress=True, failed=self._tell,
            done=lambda carried: self.said.emit(self.tr("%n base map(s) beside the book", "", len(carried))),
        )  # fmt: skip

    # -- those of this laptop ----------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for a pack and lay it under the places."""
        patterns = " ".join(f"*{ending}" for ending in ENDINGS)
        path = self._asker.open_file(self.tr("Add a base map"), self.tr("Base maps ({0})").format(patterns))
        if path is not None:
            self.add(path)

    def prepare(self, name: str) -> None:
        """Load the map of an area for offline use; `name` is proposed for it."""
        # what speaks to servers is loaded when somebody wants that
        make = import_module("conect_desktop.ui.dialogs.prepare_area").PrepareAreaDialog
        dialog: Any = make(self._jobs, self._settings, self._panel.canvas.viewport.bounds, name, self._panel)
        dialog.fetched.connect(self.add)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def add(self, path: Path) -> None:
        """Lay a pack on top of the others and remember it; a bad one is told and nothing changes."""
        self._jobs.run(Lane.GENERAL, open_pack, path, name="base map", done=self._added, failed=self._tell)

    def _added(self, pack: Pack) -> None:
        path = str(pack.path)
        self._use(
            [old for old in self._of_book if old.path != pack.path],
            [pack, *(old for old in self._packs if old.path != pack.path)],
        )
        self._settings.set(keys.PACKS, [path, *(n for n in self._settings.get(keys.PACKS) if n != path)])
        self._settings.set(keys.PACKS_OFF, [n for n in self._settings.get(keys.PACKS_OFF) if n != path])
        self._panel.canvas.show_bounds(pack.bounds)
        book = self._desk.book
        if book is not None and not book.read_only and not self._closed:
            self._jobs.run(Lane.BOOK, base_maps.remember, book, pack, name="base map")

    def remove_all(self) -> None:
        """Only the overview again; the files stay where they are."""
        book, names = self._desk.book, [pack.path.name for pack in self.used[:-1]]
        self._use([], self._packs[-1:])
        self._settings.set(keys.PACKS, [])
        self._settings.set(keys.PACKS_OFF, [str(path) for path in own_packs()])
        if book is not None and not book.read_only:
            self._jobs.run(Lane.BOOK, base_maps.forget, book, names, name="base maps")

    def _tell(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self._asker.tell(error)
        else:
            self._jobs.broken.emit(error)


def _opened(paths: Iterable[Path]) -> list[Pack]:
    """The packs that can be opened."""
    packs: list[Pack] = []
    for path in paths:
        try:
            packs.append(open_pack(path))
        except Trouble:
            continue
    return packs


def _open_all(names: list[str], off: list[str]) -> list[Pack]:
    """The packs of this laptop that can still be opened, and the overview below them; a stick may be gone today."""
    # what was prepared by a command is there too, below what the person laid on top
    prepared = [str(path) for path in own_packs() if str(path) not in off]
    return [*_opened(map(Path, dict.fromkeys((*names, *prepared)))), overview()]
