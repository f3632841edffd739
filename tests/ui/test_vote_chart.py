"""The picture of a vote: everything that was counted is told, whatever the room for it."""

from __future__ import annotations

import itertools
import time

import pyqtgraph as pg
import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from conect_desktop.domain.tally import Tally, tally
from conect_desktop.domain.vote import Vote, VoteOption, VoteRound
from conect_desktop.ui import theme
from conect_desktop.ui.charts.chart import HELD_S, Chart
from conect_desktop.ui.charts.vote_chart import VoteChart


def _tally(options: int, tables: str = "ab") -> Tally:
    sheet = [VoteOption(uuid=str(n), vote_round="r", position=n, label=f"Option <b>{n}</b>") for n in range(options)]
    votes = [Vote(uuid=f"{n}{t}", vote_option=str(n), session_table=t, dots=n, voters=6)
             for n in range(options) for t in tables]  # fmt: skip
    return tally(VoteRound(uuid="r", question="What first?", criterion="soon", dots=3), sheet, votes)


def _chart(qtbot: QtBot, shown: Tally | None, *, tables: bool = True, size: tuple[int, int] = (600, 400)) -> VoteChart:
    chart = VoteChart()
    qtbot.addWidget(chart)
    chart.resize(*size)
    chart.set_tally(shown, {"a": "Table 1", "b": "Table 2"} if tables else None)
    chart.show()
    # for its size it is drawn when it is seen
    chart.grab()
    return chart


def _texts(chart: VoteChart) -> list[str]:
    return [item.textItem.toPlainText() for item in chart.plot.drawn if isinstance(item, pg.TextItem)]


def _bars(chart: VoteChart) -> list[pg.BarGraphItem]:
    return [item for item in chart.plot.drawn if isinstance(item, pg.BarGraphItem)]


def test_sizes_in_a_row_are_drawn_for_once_when_it_is_seen(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that is laid out for the first time has five."""
    chart = _chart(qtbot, _tally(3))
    drawn: list[int] = []
    redraw = VoteChart.redraw
    monkeypatch.setattr(VoteChart, "redraw", lambda self: (drawn.append(self.width()), redraw(self)))
    for width in (500, 520, 540):
        chart.resize(width, 400)
    assert drawn == []
    # charts that were drawn elsewhere have had their turn
    qtbot.waitUntil(lambda: not Chart.spent)
    chart.grab()
    assert drawn == [540]
    assert chart.picture(300, 200).width() == 300 and drawn == [540]
    chart.resize(560, 400)
    chart.picture(300, 200)
    assert drawn == [540, 560]


def test_of_many_charts_each_is_drawn_in_a_turn_of_its_own(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    charts = [VoteChart() for _ in range(3)]
    for chart in charts:
        column.addWidget(chart)
        chart.set_tally(_tally(3))
    drawn: list[VoteChart] = []

    def slowly(self: VoteChart) -> None:
        drawn.append(self)
        time.sleep(2 * HELD_S)

    monkeypatch.setattr(VoteChart, "redraw", slowly)
    qtbot.waitUntil(lambda: not Chart.spent)
    page.grab()
    assert drawn == charts, "a picture that nobody sees made is whole"
    drawn.clear()
    page.show()
    for chart in charts:
        chart.resize(chart.width(), chart.height() + 1)
    page.grab()
    assert len(drawn) <= 1, "the window answers before the next one"
    qtbot.waitUntil(lambda: set(drawn) == set(charts))


def test_question_people_words_and_figures_stand_in_the_picture(qtbot: QtBot) -> None:
    texts = _texts(_chart(qtbot, _tally(3)))
    assert "What first? – soon" in texts
    assert {"Option <b>2</b>", "4 (67 %)", "0 (0 %)"} <= set(texts)
    assert texts.index("Option <b>2</b>") < texts.index("Option <b>1</b>") < texts.index("Option <b>0</b>")


def test_a_bar_is_as_long_as_its_dots_and_stacked_by_table(qtbot: QtBot) -> None:
    chart = _chart(qtbot, _tally(3))
    widths = [bar.opts["width"][0] for bar in _bars(chart)]
    assert widths[0] == pytest.approx(widths[1]) == pytest.approx(2 * widths[2])
    assert {"Table 1", "Table 2"} <= set(_texts(chart))


def test_tables_that_are_not_named_are_not_told_apart(qtbot: QtBot) -> None:
    chart = _chart(qtbot, _tally(3), tables=False)
    assert len(_bars(chart)) == 3
    assert not [text for text in _texts(chart) if text.startswith("Table")]


@pytest.mark.parametrize(("options", "size"), [(2, (300, 200)), (12, (600, 400)), (40, (500, 400)), (5, (1280, 700))])
def test_no_bar_leaves_the_picture_or_lies_on_another(qtbot: QtBot, options: int, size: tuple[int, int]) -> None:
    chart = _chart(qtbot, _tally(options), size=size)
    spans = sorted({(bar.opts["y0"][0], bar.opts["height"]) for bar in _bars(chart)})
    assert len(spans) == options
    for (low, height), (next_low, _) in itertools.pairwise(spans):
        assert low + height <= next_low + 1e-6
    assert min(low for low, _ in spans) >= -size[1]
    assert max(bar.opts["x0"][0] + bar.opts["width"][0] for bar in _bars(chart)) < size[0]


def test_a_picture_without_a_count_says_so(qtbot: QtBot) -> None:
    assert "Nothing has been counted" in _chart(qtbot, None).accessibleDescription()


def test_whoever_cannot_see_it_is_told_the_same(qtbot: QtBot) -> None:
    chart = _chart(qtbot, _tally(3))
    assert chart.accessibleName() == "What first? – soon"
    assert "Option <b>2</b>: 4 (67 %)" in chart.accessibleDescription()


class _Counted(VoteChart):
    """Counts how often it is drawn."""

    drawn = 0

    def redraw(self) -> None:
        self.drawn += 1
        super().redraw()


def test_another_look_is_drawn_once_however_deep_the_chart_lies(qtbot: QtBot) -> None:
    font = QApplication.font()
    theme.apply("light", 100, font)
    around = [QWidget() for _ in range(8)]
    chart = _Counted()
    for outer, inner in itertools.pairwise([*around, chart]):
        QVBoxLayout(outer).addWidget(inner)
    qtbot.addWidget(around[0])
    chart.set_tally(_tally(3), None)
    with qtbot.waitExposed(around[0]):
        around[0].show()
    before = chart.drawn
    theme.apply("dark", 100, font)
    assert chart.drawn == before + 1
    assert chart.backgroundBrush().color().name().upper() == theme.current().base
    height = chart.fontMetrics().height()
    theme.apply("dark", 200, font)
    QApplication.processEvents()
    # larger letters also change the size of it
    assert before + 2 <= chart.drawn <= before + 4
    assert chart.fontMetrics().height() > height
