"""Actors and links, drawn as Net-Map draws them."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QPushButton, QSplitter, QTabWidget, QVBoxLayout, QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import Job, Lane
from conect_desktop.bridge.owners import position_of
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.vocabulary import Term, Vocabulary
from conect_desktop.services.network import Measures
from conect_desktop.services.network_layout import LAYOUTS, Layout, Positions, layout
from conect_desktop.ui.network.actor_card import ActorCard
from conect_desktop.ui.network.filter_menu import FilterMenu
from conect_desktop.ui.network.links_card import LinksCard
from conect_desktop.ui.network.measures_card import MeasuresCard
from conect_desktop.ui.network.towers_card import TowersCard
from conect_desktop.ui.network.view import NetworkView
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.flow import FlowLayout
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll


class NetworkPanel(Panel):
    """The picture on the left; on the right a tab each for actors, links, towers and measures."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"actors", "links"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._laying_out: Job | None = None
        self._placed: Positions = {}
        self.view = NetworkView()
        self.layouts = ChoiceBox()
        self.filter = FilterMenu()
        self.unpin = QPushButton()
        self.everything = QPushButton()
        self.actor = ActorCard(self)
        self.links = LinksCard(self)
        self.towers = TowersCard(self)
        self.measures = MeasuresCard(self, self._take_out)
        self.tabs = QTabWidget()
        for card in (self.actor, self.links, self.measures):
            self.tabs.addTab(VerticalScroll(card), "")
        self.tabs.insertTab(2, self.towers, "")
        self._lay_out()
        self.view.selected.connect(self._selected)
        self.view.opened.connect(self._open)
        self.view.dragged.connect(self._dragged)
        self.view.pin_requested.connect(self._pin)
        self.view.linked.connect(self.links.draw)
        self.layouts.activated.connect(lambda _: self.lay_out_anew())
        self.filter.changed.connect(self._filter)
        self.links.type_chosen.connect(lambda _: self._filter())
        self.unpin.clicked.connect(self._unpin)
        self.everything.clicked.connect(self.view.show_all)
        self.actor.added.connect(self._added)
        self.tabs.currentChanged.connect(self._tab_changed)
        self.setFocusProxy(self.view)
        self.begin()

    def _lay_out(self) -> None:
        head = FlowLayout(spacing=self.fontMetrics().height() // 2)
        for part in (self.layouts, self.filter, self.unpin, self.everything):
            head.addWidget(part)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(self.tabs)
        split.setChildrenCollapsible(False)
        # the tabs as wide as they must be: with larger letters the picture needs what is left
        for number, share in enumerate((13, 7)):
            split.setStretchFactor(number, share)
        split.setSizes([13_000, 7_000])
        layout_ = QVBoxLayout(self)
        margin = self.fontMetrics().height()
        layout_.setContentsMargins(margin, margin, margin, margin)
        layout_.addWidget(split)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        chosen = max(self.layouts.currentIndex(), 0)
        self.layouts.clear()
        self.layouts.addItems(
            [self.tr("Layout: by forces"), self.tr("Layout: by influence"), self.tr("Layout: as on the map")]
        )
        self.layouts.setCurrentIndex(chosen)
        self.layouts.setAccessibleName(self.tr("Layout"))
        self.unpin.setText(self.tr("Let cards go"))
        self.unpin.setToolTip(self.tr("Cards that were put somewhere by hand follow the layout again."))
        self.everything.setText(self.tr("Show all"))
        titles = (self.tr("Actors"), self.tr("Links"), self.tr("Towers"), self.tr("Measures"))
        for number, title in enumerate(titles):
            self.tabs.setTabText(number, title)
        for card in (self.actor, self.links, self.towers, self.measures):
            card.retranslate()
        super().retranslate()

    def book_changed(self) -> None:
        """Nothing of another book stays."""
        self._placed = {}
        self.view.select("")
        self.actor.show_actor(None, anew=True)
        super().book_changed()

    # -- showing -----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """The picture with what the desk holds now; a layout where somebody new came."""
        shelf = self.desk.shelf
        actors, links = list(shelf.of(Actor).values()), list(shelf.of(Link).values())
        pinned = {a.uuid: (a.pinned_x, a.pinned_y) for a in actors if a.pinned_x is not None and a.pinned_y is not None}
        self._placed.update(pinned)
        agenda = self.desk.agenda
        vocabularies = agenda.vocabularies if agenda else {}
        self.view.set_graph(actors, links, vocabularies, self._placed, self.language)
        self.view.movable = self.writable
        types = _used(vocabularies.get("link_types"), {link.type for link in links})
        kinds = _used(vocabularies.get("actor_kinds"), {actor.kind for actor in actors})
        self.filter.offer(types, kinds, self.language)
        self._filter()
        if any(actor.uuid not in self._placed for actor in actors):
            self.lay_out_anew()
        self.unpin.setEnabled(self.writable and bool(pinned))
        self._show_selected()
        self._refresh_tab()

    def lay_out_anew(self) -> None:
        """Compute positions beside the window; the picture moves when they are there."""
        shelf = self.desk.shelf
        actors, links = list(shelf.of(Actor).values()), list(shelf.of(Link).values())
        places = {actor.uuid: where for actor in actors if (where := position_of(self.desk, actor.uuid)) is not None}
        kind: Layout = LAYOUTS[max(self.layouts.currentIndex(), 0)]
        if self._laying_out is not None:
            self._laying_out.cancel()
        work = partial(layout, kind, actors, links, dict(self._placed), places)
        self._laying_out = self.desk.jobs.run(
            Lane.GENERAL, work, name="lay out the network", done=self._laid_out, with_progress=True
        )

    def _laid_out(self, positions: Positions) -> None:
        self._laying_out = None
        self._placed = dict(positions)
        self.view.set_positions(positions)
        self.view.show_all()

    def _filter(self) -> None:
        types, kinds = self.filter.chosen()
        if self.links.only.isChecked() and self.links.type.key():
            types = {self.links.type.key() or ""}
        self.view.show_only(types, kinds)

    def _take_out(self, told: Measures | None) -> None:
        if told is None or told.fragility is None:
            self.view.take_out(None)
        else:
            self.view.take_out(told.fragility.actor, told.fragility.components)

    def _tab_changed(self, _: int) -> None:
        self.view.linking = self.tabs.currentIndex() == 1 and self.writable
        self.measures.broker.setChecked(False)
        self._refresh_tab()

    def _refresh_tab(self) -> None:
        self.view.linking = self.tabs.currentIndex() == 1 and self.writable
        if self.tabs.currentIndex() == 1:
            self.links.refresh()
        elif self.tabs.currentIndex() == 2:
            self.towers.refresh()
        elif self.tabs.currentIndex() == 3:
            self.measures.refresh()

    # -- selection and changes ---------------------------------------------------------------------------------------

    def show_record(self, table: str, uuid: str) -> None:
        """Select an actor, or the actor a link begins at."""
        if table == "links":
            link = self.desk.shelf.one(Link, uuid)
            uuid = link.source if link else ""
        self.view.select(uuid)

    def _selected(self, uuid: str) -> None:
        self.links.show_actor(uuid)
        self._show_selected()

    def _show_selected(self) -> None:
        actor = self.desk.shelf.one(Actor, self.view.selection)
        if actor is not None or not self.actor.title.hasFocus():
            self.actor.show_actor(actor)

    def _open(self, uuid: str) -> None:
        self.view.select(uuid)
        self.tabs.setCurrentIndex(0)
        self.actor.title.setFocus()

    def _added(self, _: str) -> None:
        self.view.select("")

    def _dragged(self, uuid: str, x: float, y: float) -> None:
        self._placed[uuid] = (x, y)
        self.desk.change("actors", uuid, {"pinned_x": x, "pinned_y": y}, failed=self.trouble.emit)

    def _pin(self, uuid: str) -> None:
        actor = self.desk.shelf.one(Actor, uuid)
        if actor is None or not self.writable:
            return
        x, y = (None, None) if actor.pinned_x is not None else self.view.positions[uuid]
        self.desk.change("actors", uuid, {"pinned_x": x, "pinned_y": y}, failed=self.trouble.emit)

    def _unpin(self) -> None:
        pinned = [actor.uuid for actor in self.desk.shelf.of(Actor).values() if actor.pinned_x is not None]
        self.desk.change_many(
            "actors", pinned, {"pinned_x": None, "pinned_y": None}, done=lambda _: self.lay_out_anew()
        )


def _used(vocabulary: Vocabulary | None, keys: set[str | None]) -> list[Term]:
    """The terms in use, in the vocabulary's order."""
    return [term for term in vocabulary.terms if term.key in keys] if vocabulary else []
