"""Does this installation work? Makes a book, draws a map, writes an export, reads it back; in a folder of its own."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QImage, QPainter

import conect_desktop
from conect_desktop import __version__
from conect_desktop.basemap.packs import overview
from conect_desktop.bridge.map_records import Signs, bounds, records
from conect_desktop.cartography.records import RecordIndex
from conect_desktop.cartography.sheet import paint_map, tiles_of
from conect_desktop.cartography.styles import load
from conect_desktop.cartography.viewport import Viewport
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.tally import tally
from conect_desktop.domain.vote import Vote, VoteOption, VoteRound
from conect_desktop.exchange.quiet import imported
from conect_desktop.services import demo
from conect_desktop.services.export import WRITERS, Painter, export
from conect_desktop.services.hand_back import write_hand_back
from conect_desktop.services.import_ import import_file
from conect_desktop.services.leaving import prepared
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Places, Terms
from conect_desktop.ui.pages import PAGES
from conect_desktop.ui.pages import load as load_page

if TYPE_CHECKING:
    from conect_desktop.services.network import Measures

LATE = (
    "PIL.Image", "PIL.JpegImagePlugin", "PIL.PngImagePlugin", "PIL.TiffImagePlugin", "PIL.WebPImagePlugin",
    "PySide6.QtPrintSupport", "brotli", "charset_normalizer", "cheroot.wsgi",
    "cryptography.hazmat.primitives.asymmetric.ed25519", "docx", "folium", "google.protobuf.message", "gpxpy.gpx",
    "mapbox_vector_tile.Mapbox.vector_tile_pb2", "networkx", "openpyxl", "psutil", "pyproj", "pyrage", "requests",
    "sqlite_utils.migrations", "urllib3", "wsgidav.wsgidav_app", "zeroconf", "zstandard", "zxingcpp",
)  # fmt: skip
"""What is imported only when somebody needs it, so that nothing else would miss it; not what servers alone have, nor
the microphone's, which asks for a library of the system that may be lacking."""


def check_installation(folder: Path, application: QCoreApplication) -> int:
    """0 when everything works; else 1, and on stderr what did not."""
    print(f"CoNECT Desktop {__version__}, {application.applicationName()}")
    path = folder / "demo.gpkg"
    parts: list[tuple[str, Callable[[Path], str]]] = [
        ("every part is there", _parts),
        ("a book is made and whole", _book),
        ("a map is drawn", _map),
        ("every page is there, and a chart is drawn", _pages),
        ("a network is measured", _network),
        ("an export is written and read back", _export),
        ("every format is written", _hand_back),
    ]
    for words, part in parts:
        begun = time.perf_counter()
        try:
            told = part(path)
        except Exception as error:  # whatever is wrong with an installation has to be said
            print(f"selfcheck: {words}: {type(error).__name__}: {error}", file=sys.stderr)
            return 1
        print(f"ok  {words} ({told}, {time.perf_counter() - begun:.2f} s)")
    return 0


def _parts(_: Path) -> str:
    own = [
        name for _, name, _ in walk_packages(conect_desktop.__path__, f"{conect_desktop.__name__}.")
        if not name.endswith("__main__")
    ]  # fmt: skip
    for name in (*own, *LATE):
        imported(name)
    return f"{len(own)} modules, {len(LATE)} libraries"


def _book(path: Path) -> str:
    with demo.write_demo(path) as book:
        findings = check(book.db)
        count = Places(book.db).count()
    if findings or not count:
        raise RuntimeError("; ".join(map(str, findings)) or "no places")
    return f"{count} places"


def _map(path: Path) -> str:
    with Book.open(path, read_only=True) as book:
        places = list(Places(book.db).summaries())
        signs = Signs(Terms(book.db).vocabularies())
    shown = bounds(places)
    if shown is None:
        raise RuntimeError("no place has a position")
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("#FF00FF"))
    painter = QPainter(image)
    viewport = Viewport.fitting(shown, 800, 600, 40)
    style = load("screen")
    tiles = tiles_of([overview()], viewport, style)
    paint_map(painter, viewport, tiles=tiles, records=RecordIndex(records(places, signs)), style=style)
    painter.end()
    colours = {image.pixel(x, y) for x in range(0, 800, 4) for y in range(0, 600, 4)}
    if len(colours) < 5 or QColor("#FF00FF").rgb() in colours:
        raise RuntimeError("the picture is empty")
    return f"{len(colours)} colours"


def _pages(_: Path) -> str:
    for name in PAGES:
        load_page(name)
    chart = import_module("conect_desktop.ui.charts.vote_chart").VoteChart()
    options = [VoteOption(uuid="a", label="A"), VoteOption(uuid="b", label="B", position=1)]
    chart.set_tally(tally(VoteRound(uuid="r", question="?"), options, [Vote(uuid="v", vote_option="a", dots=3)]))
    image = chart.picture(400, 300)
    colours = {image.pixel(x, y) for x in range(0, 400, 4) for y in range(0, 300, 4)}
    if len(colours) < 2:
        raise RuntimeError("the chart is empty")
    return f"{len(PAGES)} pages, {len(colours)} colours"


def _network(path: Path) -> str:
    # by name, as the window loads it: starting doesn't wait for the graph library
    measures: Callable[..., Measures] = import_module("conect_desktop.services.network").measures
    with Book.open(path, read_only=True) as book:
        told = measures(list(rows_of(book.db, "actors").all()), list(rows_of(book.db, "links").all()))
    if not told.ties or told.broker is None:
        raise RuntimeError("nothing was measured")
    return f"{told.actors} actors, {told.ties} ties"


def _export(path: Path) -> str:
    out = path.with_suffix(".geojson")
    with Book.open(path, read_only=True) as book:
        report = export(book, out, format="geojson", audience="team")
    with Book.open(path) as book:
        again = import_file(book, out, session=None, author=None, dry_run=True)
    if not report.written or not again.imported:
        raise RuntimeError("nothing was written")
    return f"{report.written} records"


def _hand_back(path: Path) -> str:
    painted: Painter = import_module("conect_desktop.ui.painted").painted
    with Book.open(path, read_only=True) as book:
        leaving, context = prepared(book, "team")
        writers = {**WRITERS, **painted(leaving, context)}
        handed = write_hand_back(leaving, context, path.with_name("hand-back"), writers, Silent())
    if handed.troubles or len(handed.files) < len(writers) - 1:
        raise RuntimeError("; ".join(map(str, handed.troubles)) or "files are missing")
    return f"{len(handed.files)} files"
