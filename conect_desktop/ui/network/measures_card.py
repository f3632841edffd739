"""What the network says of itself, a sentence a measure, and what falls apart when the broker leaves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from conect_desktop.bridge.jobs import Job, Lane
from conect_desktop.bridge.network_words import sentences
from conect_desktop.domain.network import Actor, Link
from conect_desktop.services.network import Measures, measures
from conect_desktop.ui.widgets.panel import Panel


class MeasuresCard(QWidget):
    """Computed beside the window whenever the network changes and this is seen."""

    def __init__(self, panel: Panel, take_out: Callable[[Measures | None], None]) -> None:
        super().__init__()
        self._panel = panel
        self._take_out = take_out
        self._told: Measures | None = None
        self._computing: Job | None = None
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.broker = QPushButton()
        self.broker.setCheckable(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.words)
        layout.addWidget(self.broker)
        layout.addStretch()
        self.broker.toggled.connect(self._toggle)
        self.setFocusProxy(self.broker)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.words.setAccessibleName(self.tr("Measures"))
        self.broker.setText(self.tr("Take the broker out"))
        self._tell()

    def refresh(self) -> None:
        """Compute anew."""
        shelf = self._panel.desk.shelf
        actors, links = list(shelf.of(Actor).values()), list(shelf.of(Link).values())
        if self._computing is not None:
            self._computing.cancel()
        self.broker.setChecked(False)
        self._computing = self._panel.desk.jobs.run(
            Lane.GENERAL, measures, actors, links, name="measure the network", done=self._show
        )

    def _show(self, told: Measures) -> None:
        self._told = told
        self._tell()

    def _tell(self) -> None:
        told = self._told
        names = {actor.uuid: actor.title for actor in self._panel.desk.shelf.of(Actor).values()}
        self.words.setText("\n\n".join(sentences(told, names)) if told is not None else "")
        self.broker.setEnabled(told is not None and told.fragility is not None)

    def _toggle(self, out: bool) -> None:
        self._take_out(self._told if out else None)
