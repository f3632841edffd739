"""Charts as pictures for what leaves: network, votes and answers, painted with the window's own views."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from conect_desktop.bridge.released import Drawn, tally_of
from conect_desktop.cartography.map_sheet import png_of
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.release import Release
from conect_desktop.exchange.labels import Context
from conect_desktop.services.network_layout import layout
from conect_desktop.ui import theme
from conect_desktop.ui.charts.diverging import DivergingChart, ScaleRow
from conect_desktop.ui.charts.vote_chart import VoteChart
from conect_desktop.ui.network.view import NetworkView

_NETWORK = (860, 600)
_CHART_WIDTH = 640
_SHARP = 3
_LARGEST = 1_500
"""Actors up to which the network is drawn: more can't be read on paper."""


def pictures(release: Release, context: Context, shown: Drawn) -> dict[str, bytes]:
    """PNGs of the charts for a report by key: ``network``, ``vote:UUID``, ``indicators:SESSION``.

    Call it on the window's thread.
    """
    made: dict[str, bytes] = {}
    with theme.for_paper():
        if shown.links and len(shown.actors) <= _LARGEST:
            made["network"] = _network(shown, context)
        for vote in release.of("vote"):
            chart = VoteChart()
            # as many pixels as lines of type on paper want: a chart as wide as the page, bars not further apart
            chart.resize(_CHART_WIDTH, 110 + 62 * len(vote.fields.get("options", ())))
            chart.set_tally(tally_of(vote), {one: context.tables.get(one, "") for one in vote.fields.get("tables", ())})
            made[f"vote:{vote.uuid}"] = _picture(chart)
        for session, rows in _answers(release, context).items():
            bars = DivergingChart()
            bars.resize(_CHART_WIDTH, 40 + 62 * len(rows))
            bars.set_rows(rows)
            made[f"indicators:{session}"] = _picture(bars)
    return made


def _network(shown: Drawn, context: Context) -> bytes:
    view = NetworkView()
    view.setPalette(theme.palette(theme.THEMES["light"]))
    view.resize(*_NETWORK)
    view.set_graph(
        shown.actors, shown.links, context.vocabularies,
        layout("forces", shown.actors, shown.links, {}, {}, progress=Silent()), context.language,
    )  # fmt: skip
    view.show_all()
    return _picture(view)


def _answers(release: Release, context: Context) -> dict[str, list[ScaleRow]]:
    """What people answered one by one, by session; statements whose counts stay here are in the tables only."""
    rows: dict[str, list[ScaleRow]] = {}
    for rating in release.of("rating"):
        told = rating.fields
        if told.get("collection") != "individual" or "counts" not in told:
            continue
        labels, low, high = told.get("labels") or {}, told.get("lower_quartile"), told.get("upper_quartile")
        rows.setdefault(str(told.get("session")), []).append(
            ScaleRow(
                str(labels.get(context.language) or labels.get("en") or told.get("indicator")),
                tuple(told["counts"]),
                median=told.get("median"),
                dont_know=int(told.get("dont_know") or 0),
                lowest=int(told.get("scale", (1,))[0]),
                quartiles=None if low is None or high is None else (float(low), float(high)),
                mean=told.get("mean"),
            )
        )
    return rows


def _picture(view: QWidget) -> bytes:
    """A view as PNG, sharp enough to print, painted as the widget it is: a scene without one doesn't know its type."""
    image = QImage(view.width() * _SHARP, view.height() * _SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARP)
    image.fill(QColor("white"))
    QWidget.render(view, image)
    view.deleteLater()
    return png_of(image)
