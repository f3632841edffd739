"""Saying which area: what the map shows now, or some kilometres around a town that is typed."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QLabel, QLineEdit, QSpinBox, QWidget

from conect_desktop.bridge import area_jobs as jobs
from conect_desktop.bridge.area_jobs import Bounds, Named
from conect_desktop.bridge.jobs import JobRunner, Lane
from conect_desktop.ui.widgets.choice_box import ChoiceBox

_FEWEST: Final = 2
"""Letters before towns are looked for."""
_USUAL_KM, _MOST_KM = 4, 40


class AreaField(QWidget):
    """Towns are those of the overview map that ships; nothing is asked of a network."""

    changed = Signal()
    named = Signal(str)
    """A town was chosen: its name is a good one for the map."""

    def __init__(self, runner: JobRunner, view: Bounds) -> None:
        super().__init__()
        self._runner = runner
        self._view = view
        self._town: Named | None = None
        self._asked = ""
        self._looking = False
        self.which = ChoiceBox()
        self.which.addItems([self.tr("what the map shows now"), self.tr("around a town")])
        self.town = QLineEdit()
        self.town.setPlaceholderText(self.tr("Town or district"))
        self.town.setAccessibleName(self.tr("Town or district"))
        self.km = QSpinBox()
        self.km.setRange(1, _MOST_KM)
        self.km.setValue(_USUAL_KM)
        self.km.setSuffix(self.tr(" km"))
        self.km.setAccessibleName(self.tr("Kilometres to each side"))
        self._each_side = QLabel(self.tr("to each side"))
        self._found: dict[str, Named] = {}
        self._shown = QStringListModel(self)
        completer = QCompleter(self._shown, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.town.setCompleter(completer)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.which, 0, 0, 1, 3)
        for column, widget in enumerate((self.town, self.km, self._each_side)):
            layout.addWidget(widget, 1, column)
        layout.setColumnStretch(0, 1)
        self.setFocusProxy(self.which)
        self.which.currentIndexChanged.connect(self._turn)
        self.town.textEdited.connect(self._look)
        completer.activated.connect(self._choose)
        self.km.valueChanged.connect(lambda _: self.changed.emit())
        self._turn()

    @property
    def bounds(self) -> Bounds | None:
        """West, south, east, north in degrees; None while no town is chosen."""
        if self.which.currentIndex() == 0:
            return self._view
        return jobs.around(self._town.lon, self._town.lat, self.km.value()) if self._town else None

    def _turn(self, *_: object) -> None:
        for widget in (self.town, self.km, self._each_side):
            widget.setVisible(self.which.currentIndex() == 1)
        self.changed.emit()

    def _look(self, typed: str) -> None:
        self._town = None
        self._asked = typed
        self.changed.emit()
        if not self._looking:
            self._ask()

    def _ask(self) -> None:
        """One question at a time: what was typed meanwhile is asked next."""
        typed = self._asked
        if len(typed.strip()) >= _FEWEST:
            self._looking = True
            self._runner.run(
                Lane.GENERAL, jobs.towns, typed, name="towns", with_progress=True,
                done=partial(self._offer, typed), ended=partial(self._answered, typed),
            )  # fmt: skip

    def _answered(self, typed: str, _: object) -> None:
        self._looking = False
        if typed != self._asked:
            self._ask()

    def _offer(self, typed: str, found: list[Named]) -> None:
        """Show what was found, unless something else was typed since."""
        if typed != self._asked:
            return
        names = [one.name for one in found]
        self._found = {
            one.name if names.count(one.name) == 1 else f"{one.name} ({one.lat:.1f}°, {one.lon:.1f}°)": one
            for one in found
        }
        self._shown.setStringList(list(self._found))
        if len(found) == 1 and names[0].casefold() == typed.strip().casefold():
            self._take(found[0])
        elif found and self.town.hasFocus():
            self.town.completer().complete()

    def _choose(self, shown: str) -> None:
        if shown in self._found:
            self._take(self._found[shown])

    def _take(self, town: Named) -> None:
        self._town = town
        self.named.emit(town.name)
        self.changed.emit()
