"""Which base maps lie under the places: the overview that ships, and the packs the person opened from disk."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from conect_desktop.basemap.own import own_packs
from conect_desktop.basemap.packs import ENDINGS, Pack, open_pack, overview
from conect_desktop.bridge import settings as keys
from conect_desktop.bridge.jobs import JobRunner, Lane
from conect_desktop.bridge.settings import Settings
from conect_desktop.errors import Trouble
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.panels.map_panel import MapPanel


class MapPacks(QObject):
    """Opens packs beside the window and hands them to the map, used in place."""

    changed = Signal(list)
    """The packs now in use, the one on top first."""

    def __init__(self, jobs: JobRunner, settings: Settings, asker: Asker, panel: MapPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._settings = settings
        self._asker = asker
        self._panel = panel
        self._packs: list[Pack] = []
        self._closed = False
        jobs.run(Lane.GENERAL, self._open_all, list(settings.get(keys.PACKS)), name="base maps", done=self._use)

    @staticmethod
    def _open_all(names: list[str]) -> list[Pack]:
        """The packs that can still be opened, and the overview below them; one on a stick may be gone today."""
        packs: list[Pack] = []
        # what was prepared by a command is there too, below what the person laid on top
        for name in dict.fromkeys((*names, *map(str, own_packs()))):
            try:
                packs.append(open_pack(Path(name)))
            except Trouble:
                continue
        return [*packs, overview()]

    def _use(self, packs: list[Pack]) -> None:
        if self._closed:
            for pack in packs:
                pack.close()
            return
        old, self._packs = self._packs, packs
        self._panel.set_packs(packs)
        self.changed.emit(packs)
        for pack in old:
            if pack not in packs:
                pack.close()

    @property
    def used(self) -> tuple[Pack, ...]:
        """The packs now in use, the one on top first."""
        return tuple(self._packs)

    def close(self) -> None:
        """Give the files back."""
        self._closed = True
        for pack in self._packs:
            pack.close()
        self._packs = []

    def choose(self) -> None:
        """Ask for a pack and lay it under the places."""
        patterns = " ".join(f"*{ending}" for ending in ENDINGS)
        path = self._asker.open_file(self.tr("Add a base map"), self.tr("Base maps ({0})").format(patterns))
        if path is not None:
            self.add(path)

    def prepare(self, name: str) -> None:
        """Load the map of what is in view for offline use; `name` is proposed for it."""
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
        others = [old for old in self._packs if old.path != pack.path]
        self._use([pack, *others])
        names = [str(pack.path), *(n for n in self._settings.get(keys.PACKS) if n != str(pack.path))]
        self._settings.set(keys.PACKS, names)
        self._panel.canvas.show_bounds(pack.bounds)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self._asker.tell(error)
        else:
            self._jobs.broken.emit(error)

    def remove_all(self) -> None:
        """Only the overview again."""
        self._use(self._packs[-1:])
        self._settings.set(keys.PACKS, [])
