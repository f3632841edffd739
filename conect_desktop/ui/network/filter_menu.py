"""Which kinds of links and actors are shown, as a menu of check marks with their signs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from conect_desktop.domain.vocabulary import Term
from conect_desktop.ui import theme
from conect_desktop.ui.widgets.tinted import Tinted


class FilterMenu(QToolButton):
    """Everything is shown until something is unchecked."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(self.toolButtonStyle().ToolButtonTextBesideIcon)
        self.setMenu(QMenu(self))
        Tinted(self, "filter")
        self._hidden: set[tuple[str, str]] = set()
        self._offered: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())

    def offer(self, types: Sequence[Term], kinds: Sequence[Term], language: str) -> None:
        """Offer the kinds of links and of actors that are in use."""
        self.setText(self.tr("Show"))
        self.setAccessibleName(self.tr("Which links and actors are shown"))
        self._offered = tuple(term.key for term in types), tuple(term.key for term in kinds)
        menu = self.menu()
        menu.clear()
        for group, title, terms in (("links", self.tr("Links"), types), ("actors", self.tr("Actors"), kinds)):
            menu.addSection(title)
            for term in terms:
                action = QAction(theme.term_icon(term), term.label(language), menu)
                action.setCheckable(True)
                action.setChecked((group, term.key) not in self._hidden)
                action.toggled.connect(lambda on, mark=(group, term.key): self._toggle(mark, on))
                menu.addAction(action)

    def _toggle(self, mark: tuple[str, str], on: bool) -> None:
        if on:
            self._hidden.discard(mark)
        else:
            self._hidden.add(mark)
        self.changed.emit()

    def chosen(self) -> tuple[set[str] | None, set[str] | None]:
        """Keys of the links and of the actors that are shown; None where nothing is hidden."""
        types, kinds = self._offered
        shown_types = {key for key in types if ("links", key) not in self._hidden}
        shown_kinds = {key for key in kinds if ("actors", key) not in self._hidden}
        return (
            None if len(shown_types) == len(types) else shown_types,
            None if len(shown_kinds) == len(kinds) else shown_kinds,
        )
