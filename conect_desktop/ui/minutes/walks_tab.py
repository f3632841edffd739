"""Walks made together: what each was called, when, and how long it is."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from shapely import get_coordinates
from shapely.geometry.base import BaseGeometry

from conect_desktop.bridge import place_words as words
from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.domain import clock, geo
from conect_desktop.domain.meeting import Walk
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.record_table import RecordTable


def length(walk: Walk) -> float:
    """Metres along a walk's line; 0 where it has none."""
    if walk.geometry is None or walk.geometry.is_empty:
        return 0.0
    return sum(geo.distance(*start, *end) for start, end in pairwise(get_coordinates(walk.geometry).tolist()))


class WalksTab(QWidget):
    """A line to name a walk, and all walks of the book."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._lengths: dict[str, tuple[BaseGeometry | None, float]] = {}
        self.line = QLineEdit()
        self._about = QLabel()
        self._about.setWordWrap(True)
        self._about.setProperty("role", "muted")
        self.table = RecordTable(multiple=True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.line)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._about)
        self.line.returnPressed.connect(self.add)
        self.table.delete_requested.connect(self._delete)
        self.setFocusProxy(self.line)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.line.setPlaceholderText(self.tr("What is the walk called? Enter adds it."))
        self.line.setAccessibleName(self.tr("New walk"))
        self._about.setText(self.tr("F2 changes a name or a description. A walk without a line waits for its track."))
        self.table.setAccessibleName(self.tr("Walks"))
        self.table.set_columns(
            [
                RecordColumn(self.tr("Walk"), lambda one: one.title, edit=self._rename, stretch=True),
                RecordColumn(
                    self.tr("Description"), lambda one: one.description or "", edit=self._describe,
                    stretch=True,
                ),
                RecordColumn(self.tr("Length"), self._length, sort=self._metres, number=True),
                RecordColumn(self.tr("When"), self._when, sort=lambda one: one.started_at or ""),
                RecordColumn(self.tr("Who may see it"), lambda one: words.visibility_text(one.visibility or "team")),
            ]
        )  # fmt: skip

    def _length(self, walk: Walk) -> str:
        metres = self._metres(walk)
        return self.tr("{0} km").format(QLocale().toString(metres / 1000, "f", 1)) if metres else "–"

    def _metres(self, walk: Walk) -> float:
        """Summed up once for each line: a table asks at each row it paints, and a track has thousands of points."""
        line, metres = self._lengths.get(walk.uuid, (None, 0.0))
        if line is not walk.geometry:
            metres = length(walk)
            self._lengths[walk.uuid] = walk.geometry, metres
        return metres

    def _when(self, walk: Walk) -> str:
        if not walk.started_at:
            return ""
        begun = words.moment_text(walk.started_at)
        first, last = clock.moment(walk.started_at), clock.moment(walk.ended_at)
        if first is None or last is None:
            return begun
        return self.tr("{0}, {1} min").format(begun, QLocale().toString(round((last - first).total_seconds() / 60)))

    def refresh(self) -> None:
        """All walks of the book."""
        self.line.setEnabled(self._panel.writable and self._panel.desk.session is not None)
        self.table.set_records(self._panel.desk.shelf.of(Walk).values())

    def add(self) -> None:
        """Save a walk of that name; its line comes later."""
        if self.line.text().strip():
            fields = {"title": self.line.text()}
            self._panel.desk.add("walks", fields, done=lambda _: self.line.clear(), failed=self._panel.trouble.emit)

    def _rename(self, walk: Walk, title: str) -> None:
        if title.strip():
            self._change(walk, {"title": title})

    def _describe(self, walk: Walk, description: str) -> None:
        self._change(walk, {"description": description})

    def _change(self, walk: Walk, fields: dict[str, str]) -> None:
        if self._panel.writable:
            self._panel.desk.change("walks", walk.uuid, fields, failed=self._panel.trouble.emit)

    def _delete(self, uuids: list[str]) -> None:
        if self._panel.writable:
            self._panel.desk.remove("walks", uuids)
            self._panel.said.emit(self.tr("%n walk(s) deleted. Ctrl+Z brings back.", "", len(uuids)))
