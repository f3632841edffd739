"""Makes the pictures of the README and the help, of the real window; look at them before committing.

python -m tests.screenshots [LANGUAGE] [FOLDER] [THEME]
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget
from shapely import Point

from conect_desktop.bridge import settings as keys
from conect_desktop.cartography.wall_map import WallMap
from conect_desktop.domain.sheets import plan
from conect_desktop.services.demo import write_demo
from conect_desktop.ui.dialogs.import_table import ImportTableDialog
from conect_desktop.ui.main_window import MainWindow
from conect_desktop.ui.pages import PAGES
from tests.bench.harness import PACK, wait, window
from tests.paper.photographs import Camera, Held, rendered, with_stickers

ROOT = Path(__file__).resolve().parents[1]


def shoot(widget: QWidget, path: Path) -> None:
    """Save what a person sees, small enough for a repository."""
    wait(lambda: True)
    picture: QPixmap = widget.grab()
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.toImage().save(str(path), "PNG", 60)
    print(path)


def quiet(main: MainWindow) -> None:
    """Wait until everything is loaded and painted."""
    main.repaint()
    wait(lambda: main.desk.complete and not main.desk.jobs.running)
    main.repaint()
    wait(lambda: main.map.canvas.drawn or not main.map.canvas.isVisible())
    wait(lambda: not main.desk.jobs.running)


def _streets(main: MainWindow, out: Path) -> None:
    main.packs.add(PACK)
    quiet(main)
    main.map.canvas.show_bounds((9.512, 47.132, 9.532, 47.146))
    quiet(main)
    wait(lambda: not main.desk.jobs.running)
    shoot(main, out / "streets.png")


def _traced(main: MainWindow, folder: Path, out: Path) -> None:
    """A map is printed, stickers are put on it, it is photographed, and the photograph lies on the map."""
    sheets = plan((9.5185, 47.1365, 9.5245, 47.1405), "A2", 2500)
    stickers = np.array([[120.0, 150.0], [210.0, 260.0], [300.0, 200.0], [150.0, 380.0], [280.0, 430.0]])
    sheet = with_stickers(rendered(WallMap(sheets, "Vaduz", packs=main.packs.used)), sheets, stickers)
    photo = folder / "table 1.jpg"
    Camera(Held(5, 0.2, 6.0, 0.03, 0.4, 0.3, 90, 9.0), sheet).take(sheet).save(photo)
    page = main.panels.get("paper")
    main.show_page("paper")
    page.coming_back.take_in([photo])
    wait(lambda: bool(main.map.photos.pictures))
    quiet(main)
    shoot(main, out / "paper.png")
    main.show_page("map")
    main.map.set_mode("trace")
    lon, lat = sheets.grounds[0].to_ground(*stickers[1])
    main.map.canvas.shape_finished.emit(Point(float(lon), float(lat)))
    main.map.trace_form.number.setText("21")
    quiet(main)
    shoot(main, out / "traced.png")


def _import(main: MainWindow, out: Path) -> None:
    dialog = ImportTableDialog(main.desk, ROOT / "tests" / "data" / "imports" / "lieux-lambert93.csv", main)
    shown: list[bool] = []
    dialog.shown.connect(lambda: shown.append(True))
    dialog.resize(1100, 640)
    dialog.show()
    wait(lambda: bool(shown) and not main.desk.jobs.running)
    shoot(dialog, out / "import.png")
    dialog.close()


def main() -> None:
    """Every picture."""
    language = sys.argv[1] if len(sys.argv) > 1 else "en"
    out = Path(sys.argv[2]) if len(sys.argv) > 2 else ROOT / "resources" / "help" / "pictures"
    theme = sys.argv[3] if len(sys.argv) > 3 else "light"
    with tempfile.TemporaryDirectory() as folder, window(Path(folder)) as main_window:
        settings = main_window.settings
        settings.set(keys.LANGUAGE, language)
        settings.set(keys.THEME, theme)
        settings.set(keys.AUTHOR, "Marie")
        main_window.resize(1280, 760)
        shoot(main_window, out / "welcome.png")
        path = Path(folder) / "demo.gpkg"
        write_demo(path).close()
        main_window.open_path(path)
        quiet(main_window)
        jardin = next(p for p in main_window.desk.places.values() if "gardening" in p.practices and p.lon)
        main_window._select(None, [jardin.uuid])
        quiet(main_window)
        shoot(main_window, out / "map.png")
        main_window.map.set_mode("point")
        main_window.map.canvas.shape_finished.emit(Point(2.3570, 48.9372))
        main_window.map.form.title.setText("Atelier vélo de la place")
        main_window.map.form.practices.set_keys(("repair_reuse",))
        quiet(main_window)
        shoot(main_window, out / "capture.png")
        main_window.map.form.cancelled.emit()
        for page in PAGES:
            if page == "map":
                continue
            main_window.show_page(page)
            if page == "session":
                main_window.session.next_phase()
                wait(lambda: main_window.desk.saved)
            quiet(main_window)
            shoot(main_window, out / f"{page}.png")
        _import(main_window, out)
        main_window.show_page("network")
        main_window.room.show()
        room = main_window.room.window
        assert room is not None
        room.resize(1280, 720)
        for page in ("session", "map", "network", "votes"):
            main_window.show_page(page)
            quiet(main_window)
            wait(lambda: room.page != "map" or room.map.drawn)
            quiet(main_window)
            shoot(room, out / f"room_{room.page}.png")
        main_window.room.hide()
        main_window.show_page("map")
        if PACK.is_file():
            _streets(main_window, out)
            _traced(main_window, Path(folder), out)


if __name__ == "__main__":
    main()
