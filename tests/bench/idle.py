"""What an open program costs while nobody touches it, beside an empty window of Qt: processor time in 20 s, memory."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.harness import figure, machine

SECONDS = 20

EMPTY = """
import psutil, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1280, 720)
window.show()
QTimer.singleShot(5000, lambda: globals().update(begun=time.process_time()))
QTimer.singleShot(5000 + 1000 * int(sys.argv[1]), application.quit)
application.exec()
print(time.process_time() - begun, psutil.Process().memory_info().rss / 2**20)
"""

PAGE = """
import sys, time
from pathlib import Path
from tests.bench.harness import memory, wait, window
with window(Path(sys.argv[2])) as main:
    main.open_path(Path(sys.argv[3]))
    main.show_page(sys.argv[4])
    wait(lambda: main.desk.complete and not main.desk.jobs.running)
    from PySide6.QtCore import QEventLoop, QTimer
    loop = QEventLoop()
    # what follows upon opening is not idleness: the other pages' modules are loaded ahead
    QTimer.singleShot(5000, lambda: globals().update(begun=time.process_time()))
    QTimer.singleShot(5000 + 1000 * int(sys.argv[1]), loop.quit)
    loop.exec()
    print(time.process_time() - begun, memory())
"""


def main() -> None:
    """An empty window, then the demo book on three of the pages."""
    print(machine())
    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder) / "demo.gpkg"
        subprocess.run([sys.executable, "-m", "conect_desktop", "demo", str(book)], check=True, capture_output=True)
        rows = {"an empty window": [EMPTY, str(SECONDS)]}
        for page in ("map", "session", "network"):
            rows[f"the page {page}"] = [PAGE, str(SECONDS), folder, str(book), page]
        empty = ""
        for name, command in rows.items():
            done = subprocess.run([sys.executable, "-c", *command], capture_output=True, text=True, check=True)
            used, size = (float(word) for word in done.stdout.split())
            told = f"{used * 1000:.0f} ms of processor time in {SECONDS} s, {size:.0f} MB"
            if empty:
                figure(name, told, beside=f"an empty window of Qt: {empty}")
            else:
                empty = told


if __name__ == "__main__":
    main()
