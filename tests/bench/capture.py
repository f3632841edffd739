"""Enter in the capture form → durable in the file → visible on the map, through the real window."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from shapely import Point

from tests.bench.harness import line, machine, wait, window


def main() -> None:
    """Two hundred captures in the demo book."""
    print(machine())
    durable, visible = [], []
    with tempfile.TemporaryDirectory() as folder, window(Path(folder)) as main_window:
        from conect_desktop.services.demo import write_demo

        path = Path(folder) / "demo.gpkg"
        write_demo(path).close()
        main_window.open_path(path)
        wait(lambda: main_window.desk.complete)
        wait(lambda: not main_window.desk.jobs.running)
        panel, desk = main_window.map, main_window.desk
        for number in range(200):
            panel.canvas.shape_finished.emit(Point(2.35 + number / 20_000, 48.93))
            panel.form.title.setText(f"Place {number}")
            before = len(desk.places)
            begun = time.perf_counter()
            panel.form.submitted.emit(
                {"title": f"Place {number}", "sticker": str(1000 + number), "geometry": Point(2.35, 48.93)}
            )
            wait(lambda before=before: len(desk.places) > before and desk.saved)
            durable.append((time.perf_counter() - begun) * 1000)
            panel.canvas.repaint()
            visible.append((time.perf_counter() - begun) * 1000)
    line("Enter in the form until durable on the disk", durable, goal="50 ms")
    line("Enter in the form until seen on the map", visible)


if __name__ == "__main__":
    main()
