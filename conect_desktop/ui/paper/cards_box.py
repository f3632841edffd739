"""Printing what lies on the tables: stickers, actor cards, slips to vote and to rate on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFormLayout, QGroupBox, QLabel, QPushButton, QSpinBox, QVBoxLayout

from conect_desktop.bridge.table_cards import CARD_KINDS, MOST, CardsWish, print_cards
from conect_desktop.domain.indicator import IndicatorSet
from conect_desktop.domain.paper import CardKind
from conect_desktop.domain.vote import VoteRound
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.running import Running

_OFTEN = {"stickers": 100, "actors": 10, "votes": 12, "ratings": 12}
"""How many are wanted most often; whoever prints others types it."""


class CardsBox(QGroupBox):
    """Asks only what the chosen kind needs."""

    def __init__(self, panel: Panel, running: Running) -> None:
        super().__init__()
        self._panel = panel
        self._running = running
        self._asker: Asker | None = None
        self._counts = dict(_OFTEN)
        self.kind = ChoiceBox()
        self.of = ChoiceBox()
        self.first = QSpinBox()
        self.first.setRange(1, 99_999)
        self.count = QSpinBox()
        self.count.setRange(0, MOST)
        self.print = QPushButton()
        self._form = QFormLayout()
        self._fields = {"kind": self.kind, "of": self.of, "first": self.first, "count": self.count}
        self._labels = {name: QLabel() for name in self._fields}
        for name, field in self._fields.items():
            self._labels[name].setBuddy(field)
            self._form.addRow(self._labels[name], field)
        layout = QVBoxLayout(self)
        layout.addLayout(self._form)
        layout.addWidget(self.print)
        self.kind.currentIndexChanged.connect(self._turn)
        self.count.valueChanged.connect(self._remember)
        self.print.clicked.connect(self.print_now)

    def meet(self, asker: Asker) -> None:
        """Files are asked for by `asker`."""
        self._asker = asker

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.setTitle(self.tr("Print cards and slips"))
        self._labels["kind"].setText(self.tr("&What"))
        self._labels["first"].setText(self.tr("&First number"))
        names = [self.tr("Numbered stickers"), self.tr("Actor cards"), self.tr("Voting slips"), self.tr("Rating slips")]
        kept = max(self.kind.currentIndex(), 0)
        self.kind.blockSignals(True)
        self.kind.clear()
        for kind, name in zip(CARD_KINDS, names, strict=True):
            self.kind.addItem(name, kind)
        self.kind.setCurrentIndex(kept)
        self.kind.blockSignals(False)
        self.kind.setToolTip(self.tr("Codes and consent slips are printed on the page “People”."))
        self.print.setText(self.tr("Write the ca&rds…"))
        self._turn()

    @property
    def wish(self) -> CardsWish:
        """What is wanted."""
        return CardsWish(self._kind, self.count.value(), self.first.value(), self.of.currentData())

    def tell(self) -> None:
        """Offer what the book has of the kind."""
        kind, shelf = self._kind, self._panel.desk.shelf
        offered: list[tuple[str, str]] = []
        if kind == "votes":
            offered = [(one.question, one.uuid) for one in shelf.of(VoteRound).values()]
        elif kind == "ratings":
            language = self._panel.language
            offered = [(one.label(language), one.uuid) for one in shelf.of(IndicatorSet).values()]
        if offered != [(self.of.itemText(row), self.of.itemData(row)) for row in range(self.of.count())]:
            kept = self.of.currentData()
            self.of.clear()
            for text, uuid in offered:
                self.of.addItem(text, uuid)
            self.of.setCurrentIndex(max(self.of.findData(kept), 0) if offered else -1)
        possible = bool(offered) if kind in ("votes", "ratings") else True
        self.count.setEnabled(possible)
        self.print.setEnabled(possible and self._panel.desk.book is not None and not self._running.busy)

    def print_now(self) -> None:
        """Ask where, and write it beside the book."""
        book = self._panel.desk.book
        if book is None or self._asker is None:
            return
        name = self.kind.currentText().casefold().replace(" ", "-")
        suggestion = book.path.with_name(f"{book.path.stem}-{name}.pdf")
        out = self._asker.save_file(self.tr("Write the cards"), suggestion, self.tr("PDF files (*.pdf)"))
        if out is not None:
            path = out if out.suffix.lower() == ".pdf" else out.with_name(out.name + ".pdf")
            self._running.beside(print_cards, book, self.wish, path, done=self._printed, in_bytes=False)

    @property
    def _kind(self) -> CardKind:
        kind: CardKind = self.kind.currentData() or "stickers"
        return kind

    def _turn(self, *_: object) -> None:
        kind = self._kind
        self._form.setRowVisible(self.of, kind in ("votes", "ratings"))
        self._form.setRowVisible(self.first, kind == "stickers")
        self._labels["of"].setText(self.tr("&Vote") if kind == "votes" else self.tr("Indicator &set"))
        self._labels["count"].setText(
            {
                "stickers": self.tr("&How many"), "actors": self.tr("&Blank ones besides"),
                "votes": self.tr("&Copies"), "ratings": self.tr("&Copies"),
            }[kind]
        )  # fmt: skip
        if kind == "stickers":
            self.first.setValue(int(self._panel.desk.next_sticker()))
        self.count.setValue(self._counts[kind])
        self.tell()

    def _remember(self, count: int) -> None:
        self._counts[self._kind] = count

    def _printed(self, path: Path) -> None:
        self._running.tell(
            self.tr("Written: {0}").format(path), self.tr("Print it at its true size (100 %), not fitted to the page.")
        )
