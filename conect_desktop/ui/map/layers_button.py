"""Which layers lie over the places: a menu of check marks among the map's tools."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.bridge.map_layers import LAYERS
from conect_desktop.ui.widgets.tinted import Tinted

_WORDS = {
    "actors": QT_TRANSLATE_NOOP("LayersButton", "Actors"),
    "flows": QT_TRANSLATE_NOOP("LayersButton", "Flows of resources"),
    "votes": QT_TRANSLATE_NOOP("LayersButton", "Votes"),
    "reference": QT_TRANSLATE_NOOP("LayersButton", "What others mapped (◇)"),
}


class LayersButton(QToolButton):
    """Nothing is shown until it is asked for: the map is for places first."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        Tinted(self, "layers")
        self._actions: dict[str, QAction] = {}
        for name in LAYERS:
            action = QAction(self)
            action.setCheckable(True)
            action.toggled.connect(lambda _: self.changed.emit())
            self.menu().addAction(action)
            self._actions[name] = action
        self.retranslate()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.setToolTip(self.tr("Layers over the places"))
        self.setAccessibleName(self.tr("Layers over the places"))
        for name, action in self._actions.items():
            action.setText(QCoreApplication.translate("LayersButton", _WORDS[name]))

    def shown(self) -> tuple[str, ...]:
        """The layers that are shown."""
        return tuple(name for name, action in self._actions.items() if action.isChecked())

    def show_layer(self, name: str, on: bool) -> None:
        """Show a layer or hide it."""
        self._actions[name].setChecked(on)
