"""Sessions and books side by side on one page."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.domain.session import Stamp
from conect_desktop.errors import Trouble
from conect_desktop.services import records
from conect_desktop.services.comparison import Site
from conect_desktop.storage.book import Book
from conect_desktop.ui.charts.multiples import Cell, Head, Line, Multiples
from conect_desktop.ui.compare.site_tree import SiteTree
from conect_desktop.ui.panels.compare_panel import ComparePanel
from tests.fresh import fresh_demo


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A book with two sessions; nobody writes in it."""
    return fresh_demo(tmp_path_factory.mktemp("demo") / "demo.gpkg")


@pytest.fixture
def desk(jobs: JobRunner, qtbot: QtBot, demo: Path) -> Iterator[Desk]:
    """A desk with the demo book open for reading."""
    opened = Desk(jobs)
    with qtbot.waitSignal(opened.loaded):
        opened.open(lambda: Book.open(demo, read_only=True))
    yield opened
    opened.close()


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> ComparePanel:
    """The page with both sessions of the demo compared."""
    made = ComparePanel(desk)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    qtbot.waitUntil(lambda: len(made.told.sites) == 2)
    return made


def _tick(panel: ComparePanel, book: int, row: int) -> None:
    """Tick or untick with the keyboard."""
    panel.sites.setCurrentItem(panel.sites.topLevelItem(book).child(row))
    QTest.keyClick(panel.sites, Qt.Key.Key_Space)


def test_the_sessions_of_the_open_book_are_ticked(panel: ComparePanel) -> None:
    top = panel.sites.topLevelItem(0)
    states = [top.child(row).checkState(0) == Qt.CheckState.Checked for row in range(top.childCount())]
    assert states == [False, True, True]
    assert len(panel.pages["places"].charts) == 4


def test_of_a_long_series_the_last_sessions_are_ticked(qtbot: QtBot) -> None:
    tree = SiteTree()
    qtbot.addWidget(tree)
    where = {"lab": "Ecolab", "city": "Saint-Denis", "country": "FR"}
    dates = [f"2026-{month:02d}-14" for month in (1, 2, 9, 4, 5, 6, 7, 8, 3)]
    tree.set_book(None, [Site(None, None, "", "", **where), *(Site(None, one, one, one, **where) for one in dates)])
    assert [site.session for site in tree.chosen] == sorted(dates)[-6:]


def test_sites_stand_in_the_order_in_which_they_were_ticked(panel: ComparePanel, qtbot: QtBot) -> None:
    first = panel.told.sites[0].title
    _tick(panel, 0, 1)
    qtbot.waitUntil(lambda: len(panel.told.sites) == 1)
    _tick(panel, 0, 1)
    qtbot.waitUntil(lambda: len(panel.told.sites) == 2)
    assert panel.told.sites[1].title == first


def test_small_numbers_are_words_in_picture_table_and_for_screen_readers(panel: ComparePanel) -> None:
    page = panel.pages["places"]
    assert "n < 5" in page.charts[0].accessibleDescription()
    assert page.charts[0].accessibleName() == "Practices: share of places"
    panel.as_table.setChecked(True)
    model = page.table.model()
    texts = {model.index(row, 2).data() for row in range(model.rowCount())}
    assert "n < 5" in texts
    assert any("n = 6" in text for text in texts)


def test_pictures_and_table_are_two_ways_to_read_one_topic(panel: ComparePanel, qtbot: QtBot) -> None:
    page = panel.pages["places"]
    assert not page.table.isVisible()
    panel.as_table.setChecked(True)
    assert page.table.isVisible()
    assert page.table.model().columnCount() == 4
    _tick(panel, 0, 1)
    qtbot.waitUntil(lambda: page.table.model().columnCount() == 3)


def test_nothing_ticked_says_what_to_do(panel: ComparePanel) -> None:
    for row in (1, 2):
        _tick(panel, 0, row)
    assert panel.pages["places"].empty.isVisible()
    assert not panel.pages["places"].charts
    panel.as_table.setChecked(True)
    assert panel.pages["places"].table.model().rowCount() == 0


def test_another_book_is_added_and_taken_away_with_the_keyboard(
    panel: ComparePanel, qtbot: QtBot, demo: Path, tmp_path: Path
) -> None:
    other = shutil.copy(demo, tmp_path / "other.gpkg")
    asked: list[str] = []

    def ask(title: str, filters: str) -> Path:
        asked.extend((title, filters))
        return other

    panel.ask_open = ask
    qtbot.mouseClick(panel.add_book, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(panel.told.sites) == 4)
    assert "*.gpkg" in asked[1]
    assert panel.sites.topLevelItemCount() == 2
    panel.sites.setCurrentItem(panel.sites.topLevelItem(1))
    qtbot.keyClick(panel.sites, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(panel.told.sites) == 2)
    assert panel.sites.topLevelItemCount() == 1


def test_the_open_book_stays_on_the_list(panel: ComparePanel, qtbot: QtBot) -> None:
    panel.sites.setCurrentItem(panel.sites.topLevelItem(0))
    qtbot.keyClick(panel.sites, Qt.Key.Key_Delete)
    assert panel.sites.topLevelItemCount() == 1


def test_a_book_is_not_listed_twice(panel: ComparePanel, qtbot: QtBot, demo: Path) -> None:
    with qtbot.waitSignal(panel.said):
        panel.add(demo)


def test_a_file_that_is_no_book_is_told(panel: ComparePanel, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "no.gpkg"
    path.write_text("nothing")
    with qtbot.waitSignal(panel.trouble) as blocker:
        panel.add(path)
    assert isinstance(blocker.args[0], Trouble)
    assert panel.sites.topLevelItemCount() == 1


def test_a_book_that_vanished_is_left_out_and_the_others_are_shown(
    panel: ComparePanel, qtbot: QtBot, demo: Path, tmp_path: Path
) -> None:
    other = shutil.copy(demo, tmp_path / "stick.gpkg")
    panel.add(other)
    qtbot.waitUntil(lambda: len(panel.told.sites) == 4)
    other.unlink()
    with qtbot.waitSignal(panel.trouble):
        panel.compare()
    qtbot.waitUntil(lambda: len(panel.told.sites) == 2)


def test_only_the_last_choice_is_shown(panel: ComparePanel, qtbot: QtBot) -> None:
    shown: list[int] = []
    original = panel._show
    panel._show = lambda told: (shown.append(len(told.sites)), original(told))  # type: ignore[method-assign]
    _tick(panel, 0, 0)
    _tick(panel, 0, 1)
    _tick(panel, 0, 2)
    qtbot.waitUntil(lambda: len(panel.told.sites) == 1)
    assert shown == [1]


def test_what_is_recorded_is_compared_at_once(qtbot: QtBot, jobs: JobRunner, demo: Path, tmp_path: Path) -> None:
    own = shutil.copy(demo, tmp_path / "own.gpkg")
    desk = Desk(jobs)
    with qtbot.waitSignal(desk.loaded):
        desk.open(lambda: Book.open(own))
    panel = ComparePanel(desk)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: len(panel.told.sites) == 2)

    def actors() -> float | None:
        size = next(group for group in panel.told.groups if group.key == "size")
        return size.rows[0].figures[1].value

    before = actors() or 0
    desk.do(records.add, "actors", {"title": "Régie"}, Stamp(session=panel.told.sites[1].session))
    qtbot.waitUntil(lambda: actors() == before + 1)
    desk.close()
    assert panel.sites.topLevelItemCount() == 0
    assert panel.told.sites == ()


def test_one_length_means_the_same_at_every_site(qtbot: QtBot) -> None:
    chart = Multiples()
    qtbot.addWidget(chart)
    chart.resize(700, 300)
    rows = [Line("Jardinage", (Cell("50 %", 0.5), Cell("n < 5", None, hidden=True), Cell("100 % (n = 1 000)", 0.5)))]
    chart.set_lines("Practices", [Head(("A",)), Head(("B",)), Head(("C",))], rows)
    chart.grab()
    widths = [item.opts["width"][0] for item in chart.plot.drawn if "width" in getattr(item, "opts", {})]
    first, _hatched, last = widths
    assert first == last
    assert chart.accessibleDescription() == "A: Jardinage 50 %; B: Jardinage n < 5; C: Jardinage 100 % (n = 1 000)"


def test_a_chart_is_drawn_when_it_is_seen_and_once_for_all_that_changed(qtbot: QtBot) -> None:
    chart = Multiples()
    qtbot.addWidget(chart)
    rows = [Line("Jardinage", (Cell("50 %", 0.5),))]
    chart.set_lines("Practices", [Head(("A",))], rows)
    assert chart.accessibleDescription() == "A: Jardinage 50 %"
    assert not chart.plot.drawn, "nobody sees it yet"
    drawn = chart.picture(400, 100)
    assert len({drawn.pixel(x, y) for x in range(0, 400, 3) for y in range(0, 100, 3)}) > 1
    label = chart.plot.drawn[0]
    chart.resize(500, 200)
    chart.resize(600, 200)
    assert chart.plot.drawn[0] is label
    chart.grab()
    assert chart.plot.drawn[0] is not label
    assert chart.plot.view.viewRange()[0] == [0, 600]
