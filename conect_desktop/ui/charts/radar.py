"""A profile: one axis a domain, from 0 in the middle to 100 at the rim; never a single number."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import pyqtgraph as pg
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from conect_desktop.ui import theme
from conect_desktop.ui.charts.chart import MARKS, SERIES, Chart

_RINGS: Final = (25, 50, 75, 100)


@dataclass(frozen=True, slots=True)
class Profile:
    """One shape: a score from 0 to 100 a domain, None where there is none, and how many people each rests on."""

    name: str
    scores: tuple[float | None, ...]
    people: tuple[int, ...] = ()


class RadarChart(Chart):
    """Profiles over the same domains, told apart by colour and mark; a gap where a domain has no score."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._domains: tuple[str, ...] = ()
        self._profiles: tuple[Profile, ...] = ()
        super().__init__(parent)
        self.plot.view.setAspectLocked(True)

    def set_profiles(self, domains: Sequence[str], profiles: Sequence[Profile]) -> None:
        """Show these; `domains` says what each axis is called."""
        self._domains, self._profiles = tuple(domains), tuple(profiles)
        self.redraw()

    def redraw(self) -> None:
        """Rings, axes and shapes anew."""
        self.clear()
        count = len(self._domains)
        told = any(score is not None for profile in self._profiles for score in profile.scores)
        if count < 3 or not told:
            words: str = self.tr("A profile needs scores in at least three domains.")
            self.add(self.text(words))
            self.set_range((-1, 1), (-1, 1))
            self.tell(self.tr("Profile by domain"), [words])
            return
        around = [(*_at(axis, count, 1.0), axis) for axis in range(count)]
        for ring in _RINGS:
            points = [_at(axis, count, ring / 100) for axis in range(count + 1)]
            self.add(pg.PlotDataItem([p[0] for p in points], [p[1] for p in points], pen=self.pen()))
            # half-way between two axes, where no name and no mark can lie
            label = self.text(str(ring), colour=theme.current().muted)
            label.fill = pg.mkBrush(QColor(theme.current().base))
            (x0, y0), (x1, y1) = _at(count - 1, count, ring / 100), _at(0, count, ring / 100)
            label.setPos((x0 + x1) / 2, (y0 + y1) / 2)
            self.add(label)
        for x, y, axis in around:
            self.add(pg.PlotDataItem([0, x], [0, y], pen=self.pen()))
            side = 0.0 if x > 0.1 else 1.0 if x < -0.1 else 0.5
            name = self.text(self._axis_name(axis), anchor=(side, 1.0 if y > 0.1 else 0.0))
            name.setPos(x * 1.06, y * 1.06)
            self.add(name)
        for number, profile in enumerate(self._profiles):
            self._draw(profile, number)
        self.set_range((-1.9, 1.9), (-1.3, 1.35))
        self.tell(self.tr("Profile by domain"), [f"{p.name}: {self._figures(p)}" for p in self._profiles])

    def _draw(self, profile: Profile, number: int) -> None:
        count = len(self._domains)
        colour = QColor(SERIES[number % len(SERIES)])
        closed = [*range(count), 0]
        xs = [
            math.nan if profile.scores[a] is None else _at(a, count, (profile.scores[a] or 0) / 100)[0] for a in closed
        ]
        ys = [
            math.nan if profile.scores[a] is None else _at(a, count, (profile.scores[a] or 0) / 100)[1] for a in closed
        ]
        shape = pg.PlotDataItem(
            xs, ys, pen=pg.mkPen(colour, width=2.5), symbol=MARKS[number % len(MARKS)], symbolBrush=colour,
            symbolPen=None, symbolSize=10, connect="finite", name=profile.name,
        )  # fmt: skip
        self.add(shape)

    def _axis_name(self, axis: int) -> str:
        """What the axis is; with one profile also its figure there."""
        if len(self._profiles) != 1:
            return self._domains[axis]
        return f"{self._domains[axis]}\n{_figure(self._profiles[0], axis)}"

    def _figures(self, profile: Profile) -> str:
        return ", ".join(f"{domain} {_figure(profile, axis)}" for axis, domain in enumerate(self._domains))


def _figure(profile: Profile, axis: int) -> str:
    score = profile.scores[axis]
    people = f" (n = {profile.people[axis]})" if profile.people else ""
    return f"{'–' if score is None else round(score)}{people}"


def _at(axis: int, count: int, radius: float) -> tuple[float, float]:
    """A point on an axis; the first axis points up, the others follow the clock."""
    angle = math.pi / 2 - 2 * math.pi * axis / count
    return radius * math.cos(angle), radius * math.sin(angle)
