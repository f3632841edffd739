"""The partnership sheet of one initiative: a picture, and the same in words."""

from __future__ import annotations

import html
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.bridge.owners import name_of
from conect_desktop.bridge.resource_words import mode_text, quantity_text
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.partnership import Sheet, sheet
from conect_desktop.domain.place import VOCABULARY_OF, Place
from conect_desktop.domain.resource import Flow, Resource
from conect_desktop.services.reading import read_place
from conect_desktop.ui.resources.diagram import PartnershipDiagram, Spoke
from conect_desktop.ui.widgets.item_field import ItemField
from conect_desktop.ui.widgets.panel import Panel

_GOVERNANCE: Final = {
    "legal_form": QT_TRANSLATE_NOOP("SheetTab", "Legal form"),
    "decision_making": QT_TRANSLATE_NOOP("SheetTab", "How decisions are made"),
    "members": QT_TRANSLATE_NOOP("SheetTab", "Members"),
    "workforce": QT_TRANSLATE_NOOP("SheetTab", "Paid and volunteers"),
    "charter": QT_TRANSLATE_NOOP("SheetTab", "Charter"),
    "openness": QT_TRANSLATE_NOOP("SheetTab", "Coming in and going out"),
    "commons": QT_TRANSLATE_NOOP("SheetTab", "Commons"),
    "tenure": QT_TRANSLATE_NOOP("SheetTab", "Tenure"),
}
_ARROWS: Final = {"in": "←", "out": "→", "both": "↔"}


class SheetTab(QWidget):
    """Name a place or an actor; an actor and the place it is at are one initiative."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self.initiative = ItemField(panel.desk, ("places", "actors"))
        self._label = QLabel()
        self._label.setBuddy(self.initiative)
        self.diagram = PartnershipDiagram()
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        head = QHBoxLayout()
        head.addWidget(self._label)
        head.addWidget(self.initiative, 1)
        split = QSplitter()
        split.addWidget(self.diagram)
        split.addWidget(self.page)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([300, 200])
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(split, 1)
        self.initiative.chosen.connect(self.refresh)
        self.setFocusProxy(self.initiative)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self._label.setText(self.tr("&Initiative"))
        self.initiative.setAccessibleName(self.tr("Initiative"))
        self.initiative.setPlaceholderText(self.tr("a place or an actor, then Enter"))
        self.page.setAccessibleName(self.tr("Partnership sheet"))

    def refresh(self) -> None:
        """The sheet of the initiative that is named; where none is, of the one with most partners."""
        desk = self._panel.desk
        item = self.initiative.item()
        if item is None and not self.initiative.text() and not self.initiative.hasFocus():
            busiest = self._busiest()
            if busiest is not None:
                self.initiative.set_item(("actors", busiest))
                item = ("actors", busiest)
        if item is None:
            self.diagram.show_partners("", [])
            self.page.setPlainText(self.tr("Name a place or an actor above."))
            return
        actors = desk.shelf.of(Actor)
        if item[0] == "actors":
            place_uuid = actors[item[1]].place
            own = {item[1], *([place_uuid] if place_uuid else [])}
        else:
            place_uuid = item[1]
            own = {item[1], *(actor.uuid for actor in actors.values() if actor.place == item[1])}
        title = name_of(desk, item[1])
        if place_uuid:
            desk.read(read_place, place_uuid, done=lambda place: self._show(title, own, place))
        else:
            self._show(title, own, None)

    def _busiest(self) -> str | None:
        ties: dict[str, int] = {}
        for flow in self._panel.desk.shelf.of(Flow).values():
            for end in (flow.from_actor, flow.to_actor):
                if end:
                    ties[end] = ties.get(end, 0) + 1
        return max(ties, key=lambda uuid: ties[uuid], default=None)

    def _show(self, title: str, own: Iterable[str], place: Place | None) -> None:
        shelf = self._panel.desk.shelf
        told = sheet(own, place, shelf.of(Resource).values(), shelf.of(Flow).values(), shelf.of(Link).values())
        self.diagram.show_partners(title, self._spokes(told))
        self.page.setHtml(self._html(title, told))

    def _colour(self, vocabulary: str, key: str | None) -> str:
        agenda = self._panel.desk.agenda
        terms = agenda.vocabularies.get(vocabulary) if agenda else None
        term = terms.get(key) if terms else None
        return term.color if term else "#616161"

    def _label_of(self, vocabulary: str, key: str | None) -> str:
        agenda = self._panel.desk.agenda
        return agenda.label(vocabulary, key) if agenda and key else ""

    def _said(self, name: str, said: str) -> str:
        """What was said of one side of governance: a key of a vocabulary in its words."""
        vocabulary = VOCABULARY_OF.get(name)
        return (self._label_of(vocabulary, said) or said) if vocabulary else said

    def _flow_words(self, flow: Flow) -> str:
        card = self._panel.desk.shelf.one(Resource, flow.resource)
        return card.title if card else self._label_of("resource_kinds", flow.kind)

    def _spokes(self, told: Sheet) -> list[Spoke]:
        desk = self._panel.desk
        flows = [
            Spoke(
                name_of(desk, e.partner),
                self._flow_words(e.flow),
                e.direction,
                self._colour("resource_kinds", e.flow.kind),
            )
            for e in told.exchanges
        ]
        ties = [
            Spoke(name_of(desk, t.partner), self._label_of("link_types", t.link.type), t.direction,
                  self._colour("link_types", t.link.type))
            for t in told.ties
        ]  # fmt: skip
        return flows + ties

    def _html(self, title: str, told: Sheet) -> str:
        """What everybody said is escaped: it is words, never markup."""
        desk = self._panel.desk
        parts = [f"<h2>{html.escape(title)}</h2>"]
        for mode, cards in (("have", told.have), ("need", told.need), ("offer", told.offer)):
            parts += _list(
                mode_text(mode),
                [" – ".join(filter(None, (card.title, quantity_text(card.quantity, card.unit)))) for card in cards],
            )
        parts += _list(
            self.tr("What flows"),
            [
                " · ".join(
                    filter(
                        None,
                        (
                            f"{_ARROWS[e.direction]} {name_of(desk, e.partner)}",
                            self._flow_words(e.flow),
                            quantity_text(e.flow.quantity, e.flow.unit),
                            e.flow.frequency,
                        ),
                    )
                )
                for e in told.exchanges
            ],
        )
        parts += _list(
            self.tr("Partners by link"),
            [
                f"{_ARROWS[t.direction]} {self._label_of('link_types', t.link.type)}: {name_of(desk, t.partner)}"
                for t in told.ties
            ],
        )
        parts += _list(
            self.tr("Governance"), [f"{_governance(name)}: {self._said(name, said)}" for name, said in told.governance]
        )
        parts += _list(self.tr("Not spoken about yet"), [_governance(name) for name in told.gaps])
        return "".join(parts)


def _governance(name: str) -> str:
    return QCoreApplication.translate("SheetTab", _GOVERNANCE[name])


def _list(heading: str, lines: list[str]) -> list[str]:
    if not lines:
        return []
    items = "".join(f"<li>{html.escape(line)}</li>" for line in lines)
    return [f"<h3>{html.escape(heading)}</h3><ul>{items}</ul>"]
