"""Cards and slips for the tables, filled with what the book knows and the people in the room may read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from conect_desktop.cartography.cards import ActorCards, Cards, RatingSlips, Stickers, VotingSlips, write_cards
from conect_desktop.domain.indicator import Indicator, IndicatorSet
from conect_desktop.domain.paper import CardKind
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.session import Dossier
from conect_desktop.domain.vote import VoteRound
from conect_desktop.errors import Trouble
from conect_desktop.services.export import spare_books
from conect_desktop.services.indicators import statements
from conect_desktop.services.room import actors_for_the_room, options_for_the_room
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Dossiers, Terms

if TYPE_CHECKING:
    import sqlite_utils

MOST: Final = 2000
"""Of one kind at a time: a ream of paper is not printed by a slip of the finger."""


@dataclass(frozen=True, slots=True)
class CardsWish:
    """What is to lie on the tables."""

    kind: CardKind
    count: int
    """Stickers, blank cards, or copies of a slip."""
    first: int = 1
    """The first sticker's number."""
    of: str | None = None
    """The voting round or the set of indicators."""


def print_cards(book: Book, wish: CardsWish, target: Path, *, progress: Progress) -> Path:
    """Write the pages as a PDF. The person was asked before a file is replaced.

    Raises `Trouble` where the book has nothing of the kind, or too much for a slip.
    """
    spare_books(book, target)
    if not 0 <= wish.count <= MOST:
        raise Trouble(f"that is not from 0 to {MOST}", place=str(wish.count), remedy="Print fewer at a time.")
    dossier = Dossiers(book.db).the_one()
    progress.check()
    return write_cards(target, dossier.title or dossier.lab, _MAKE[wish.kind](book.db, dossier, wish))


def rounds(db: sqlite_utils.Database) -> list[VoteRound]:
    """What can be voted on."""
    found: list[VoteRound] = list(rows_of(db, "vote_rounds").all())
    return found


def sets(db: sqlite_utils.Database) -> list[IndicatorSet]:
    """What can be rated."""
    found: list[IndicatorSet] = list(rows_of(db, "indicator_sets").all())
    return found


def _stickers(_: sqlite_utils.Database, __: Dossier, wish: CardsWish) -> Cards:
    return Stickers(wish.first, wish.count)


def _actors(db: sqlite_utils.Database, dossier: Dossier, wish: CardsWish) -> Cards:
    kinds = Terms(db).vocabularies().get("actor_kinds")
    actors = sorted(actors_for_the_room(db), key=lambda actor: actor.title.casefold())
    told = [(one.title, kinds.label(one.kind, dossier.language) if kinds and one.kind else "") for one in actors]
    return ActorCards(told, wish.count, dossier.language)


def _votes(db: sqlite_utils.Database, dossier: Dossier, wish: CardsWish) -> Cards:
    voted = next((one for one in rounds(db) if one.uuid == wish.of), None)
    if voted is None:
        raise Trouble("there is no such vote in the book", remedy="Make it on the page “Votes” first.")
    options = options_for_the_room(db, voted)
    dots = voted.dots if voted.cap_scope == "person" else None
    return VotingSlips(voted.question, [one.label for one in options], dots, wish.count, dossier.language, dossier.lab)


def _ratings(db: sqlite_utils.Database, dossier: Dossier, wish: CardsWish) -> Cards:
    rated = next((one for one in sets(db) if one.uuid == wish.of), None)
    asked: list[Indicator] = statements(list(rows_of(db, "indicators").all()), rated.uuid) if rated else []
    if rated is None or not asked:
        raise Trouble("there are no statements to rate in the book", remedy="Bring in a set of indicators first.")
    language = dossier.language
    words = rated.scale_labels.get(language) or rated.scale_labels.get("en") or ()
    return RatingSlips(
        rated.label(language), [one.label(language) for one in asked], rated.scale, words,
        wish.count, language, dossier.lab,
    )  # fmt: skip


_MAKE: Final[Mapping[CardKind, Callable[[sqlite_utils.Database, Dossier, CardsWish], Cards]]] = {
    "stickers": _stickers,
    "actors": _actors,
    "votes": _votes,
    "ratings": _ratings,
}
CARD_KINDS: Final[tuple[CardKind, ...]] = tuple(_MAKE)
