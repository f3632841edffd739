"""Printed maps, photographed badly: how many are recognised, and how far stickers are from where they were put.

    python -m tests.bench.sheets [PHOTOGRAPHS] [PAPER] [MEGAPIXELS] [PACK]

Each photograph is of another seed: turned, tilted by up to a third, bent by a lens, blurred, in shade, as JPEG. At
1:2 500 a millimetre of paper is 2.5 m on the ground.
"""

from __future__ import annotations

import os
import pickle
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import psutil
from PySide6.QtWidgets import QApplication

from conect_desktop.basemap.packs import open_pack
from conect_desktop.cartography.wall_map import WallMap
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.sheets import plan
from conect_desktop.errors import Trouble
from conect_desktop.exchange.sheet_photo import recognise
from tests.bench.figures import figure
from tests.paper.photographs import Camera, rendered, some, with_stickers

R = TypeVar("R")
SCALE = 2500


def in_parallel(work: Callable[[int], R], numbers: Sequence[int]) -> Iterator[R]:
    """What becomes of each number, worked on by as many children as there are cores; they inherit all there is."""
    cores = os.cpu_count() or 1
    pipes = []
    for core in range(cores):
        reads, writes = os.pipe()
        if os.fork() == 0:
            os.close(reads)
            with os.fdopen(writes, "wb") as out:
                for number in numbers[core::cores]:
                    pickle.dump(work(number), out)
                    out.flush()
            os._exit(0)
        os.close(writes)
        pipes.append(os.fdopen(reads, "rb"))
    for pipe in pipes:
        with pipe, suppress(EOFError):
            while True:
                yield pickle.load(pipe)
    for _ in pipes:
        os.wait()


def main() -> None:
    """Take and recognise them."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    paper = sys.argv[2] if len(sys.argv) > 2 else "A1"
    megapixels = float(sys.argv[3]) if len(sys.argv) > 3 else 12.0
    packs = [open_pack(Path(sys.argv[4]))] if len(sys.argv) > 4 else []
    app = QApplication.instance() or QApplication([])
    print(f"{psutil.cpu_count()} cores; {count} photographs of {megapixels:g} megapixels, {paper}, 1:{SCALE}")
    sheets = plan((9.52, 47.14, 9.52, 47.14), paper, SCALE)  # type: ignore[arg-type]
    ground = sheets.grounds[0]
    chance = np.random.default_rng(7)
    places = np.column_stack(
        (
            ground.left + chance.uniform(0.03, 0.97, 40) * ground.width,
            ground.top + chance.uniform(0.03, 0.97, 40) * ground.height,
        )
    )
    dpi = {"A4": 300, "A3": 250, "A2": 200, "A1": 150, "A0": 120}[paper]
    sheet = with_stickers(rendered(WallMap(sheets, "Vaduz", "2026", packs=packs), dpi=dpi), sheets, places)
    per_mm = sheet.width / sheets.layout.width
    lon, lat = ground.to_ground(*places.T)
    errors: list[float] = []
    told: list[float] = []
    seconds: list[float] = []
    missed: list[str] = []

    def one(seed: int) -> tuple[float, list[float], float, str]:
        camera = Camera(some(seed, megapixels), sheet)
        photo = camera.take(sheet)
        begun = time.perf_counter()
        try:
            found = recognise(photo, Silent())
        except Trouble as trouble:
            return 0.0, [], 0.0, f"{seed}: {trouble.what} {camera.held}"
        took = time.perf_counter() - begun
        px, py = camera.where(*(places * per_mm).T)
        off = found.georeference.residuals(px, py, lon, lat)
        return took, list(off), found.georeference.rms or 0.0, ""

    for took, off_here, rms, what in in_parallel(one, range(count)):
        if what:
            missed.append(what)
        else:
            errors += off_here
            told.append(rms)
            seconds.append(took)
    off = np.array(errors)
    figure("recognised", f"{count - len(missed)} of {count}")
    figure(
        "a place on the sheet is off, median / worst", f"{np.median(off):.2f} / {off.max():.2f} m",
        p95=f"{np.quantile(off, 0.95):.2f} m",
    )  # fmt: skip
    figure("told to the person, median", f"{np.median(told):.2f} m")
    figure("a photograph takes, median / worst", f"{np.median(seconds):.1f} / {max(seconds):.1f} s")
    for line in missed[:20]:
        print("missed", line)
    app.processEvents()


if __name__ == "__main__":
    main()
