"""Sites side by side: on one scale, in the order chosen, and nothing that rests on fewer than five."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.indicator import Indicator, IndicatorSet, Rating
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.place import Place
from conect_desktop.domain.resource import Resource
from conect_desktop.domain.session import Session, Stamp
from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.services import records
from conect_desktop.services.books import NewBook, new_book
from conect_desktop.services.comparison import Comparison, Group, Site, compare, look_into, sites_of
from conect_desktop.services.profile import Figure, holdings, ratings_profile, ties, typology
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Dossiers, Sessions
from tests.fresh import fresh_demo

HIDDEN = Figure(None, None)


def _sites(book: Book) -> tuple[Site, ...]:
    with book.reader() as db:
        return sites_of(Dossiers(db).the_one(), list(Sessions(db).all()))


def _session(book: Book, title: str = "", date: str | None = None) -> str:
    with book.write("session.new") as step:
        made = Sessions(step.db).add(Session(uuid=new_id(), title=title, date=date))
    return made.uuid


def _add(book: Book, table: str, count: int, session: str, **fields: Any) -> None:
    rows = [{"title": f"{table} {number}", **fields} for number in range(count)]
    records.add_many(book, table, rows, Stamp(session=session))


def _group(told: Comparison, key: str) -> Group:
    return next(group for group in told.groups if group.key == key)


def _row(told: Comparison, group: str, key: str) -> tuple[Figure, ...]:
    return next(row.figures for row in _group(told, group).rows if row.key == key)


# -- one site --------------------------------------------------------------------------------------------------------


def test_a_share_is_of_the_places_of_which_something_is_known() -> None:
    known = [Place(uuid=str(n), practices=("gardening", "advocacy") if n < 2 else ("advocacy",)) for n in range(8)]
    unknown = [Place(uuid="x"), Place(uuid="y", practices=("dont_know",))]
    practices = typology([*known, *unknown])[0]
    assert practices.figures == {"gardening": Figure(0.25, 8), "advocacy": Figure(1.0, 8)}
    assert practices.otherwise == Figure(0.0, 8)


def test_fewer_than_five_places_show_nothing_not_even_what_they_are() -> None:
    practices = typology([Place(uuid=str(n), practices=("gardening",)) for n in range(4)])[0]
    assert not practices.figures
    assert practices.otherwise == practices.base == HIDDEN


def test_resources_are_told_apart_by_have_need_and_offer() -> None:
    cards = [Resource(uuid=str(n), mode="need", kind="land" if n else "water") for n in range(5)]
    have, need, offer = holdings([*cards, Resource(uuid="o", mode="offer", kind="time")])
    assert need.figures == {"land": Figure(0.8, 5), "water": Figure(0.2, 5)}
    assert have.base == Figure(None, 0)
    assert offer.base == HIDDEN


def test_a_network_is_told_by_its_measures() -> None:
    # a star of five: 4 links out of 20, all through the middle, which parts all 6 pairs of others when it leaves
    actors = [Actor(uuid=name, kind="association" if name < "c" else "municipality") for name in "abcde"]
    measured, size = ties(actors, [Link(uuid=end, source="a", target=end, type="funds") for end in "bcde"])
    told = {key: figure.value for key, figure in measured.figures.items()}
    assert told["density"] == pytest.approx(0.2)
    assert (told["reciprocity"], told["isolates"], told["largest_group"]) == (0.0, 0.0, 1.0)
    assert told["cross_sector"] == pytest.approx(0.75)
    assert (told["broker"], told["fragility"]) == (pytest.approx(1.0), pytest.approx(1.0))
    assert {key: figure.value for key, figure in size.figures.items()} == {"actors": 5, "ties": 4, "groups": 1}
    assert all(strand.base == HIDDEN for strand in ties(actors[:4], []))
    assert all(strand.base == Figure(None, 0) for strand in ties([], []))


def test_domain_scores_rest_on_their_respondents_and_ways_of_collecting_stay_apart() -> None:
    owner = IndicatorSet(uuid="s", key="starter")
    item = Indicator(uuid="i", indicator_set="s", key="trust", domain="social", measure="item")
    slips = [Rating(uuid=str(n), indicator="i", slip=n, value=4) for n in range(5)]
    agreed = [Rating(uuid="a", indicator="i", collection="consensus", value=1)]
    individual, consensus = ratings_profile([owner], [item], [*slips, *agreed])
    assert (individual.collection, individual.figures) == ("individual", {"social": Figure(75.0, 5)})
    assert (consensus.collection, consensus.base) == ("consensus", HIDDEN)


# -- side by side ----------------------------------------------------------------------------------------------------


def test_sites_stand_in_the_order_chosen_and_miss_nothing_another_has(book: Book) -> None:
    first, second = _sites(book)[0].session or "", _session(book, "Deuxième")
    _add(book, "places", 6, first, practices=["gardening"])
    _add(book, "places", 5, second, practices=["advocacy"])
    told = compare(book, _sites(book)[:0:-1])
    assert told.sites[0].title == "Deuxième"
    assert _row(told, "practices", "gardening") == (Figure(0.0, 5), Figure(1.0, 6))
    assert _row(told, "practices", "advocacy") == (Figure(1.0, 5), Figure(0.0, 6))
    assert [row.key for row in _group(told, "practices").rows] == ["gardening", "advocacy"]


def test_what_was_said_again_belongs_to_both_sessions(book: Book) -> None:
    first, second = _sites(book)[0].session or "", _session(book)
    _add(book, "places", 5, first, practices=["gardening"])
    with book.reader() as db:
        known = [place.uuid for place in rows_of(db, "places").all()]
    again = [{"item_table": "places", "item": uuid} for uuid in known]
    records.add_many(book, "mentions", again, Stamp(session=second))
    assert _row(compare(book, _sites(book)[1:]), "practices", "gardening") == (Figure(1.0, 5), Figure(1.0, 5))


def test_all_sessions_together_do_not_give_a_small_one_away(book: Book) -> None:
    first, second = _sites(book)[0].session or "", _session(book)
    _add(book, "places", 9, first, practices=["gardening"])
    _add(book, "places", 3, second, practices=["advocacy"])
    together, one, other = _sites(book)
    assert _row(compare(book, [together]), "practices", "advocacy") == (Figure(0.25, 12),)
    told = compare(book, [together, one, other])
    assert _row(told, "practices", "gardening") == (HIDDEN, Figure(1.0, 9), HIDDEN)
    # with the small one left out of the picture, the others still tell of it
    assert _group(compare(book, [together, one]), "practices").bases == (HIDDEN, Figure(None, 9))


def test_of_several_sessions_a_set_counts_as_it_was_rated_last(book: Book) -> None:
    with book.reader() as db:
        items = [item for item in rows_of(db, "indicators").all() if item.measure == "item" and not item.reversed]
    before, after = _session(book, "avant", "2026-01-10"), _session(book, "après", "2026-06-10")
    with book.write("rating.slip") as step:
        for session, value in ((before, 1), (after, 5)):
            rows_of(step.db, "ratings").add_many(
                Rating(uuid=new_id(), indicator=item.uuid, session=session, slip=slip, value=value)
                for item in items
                for slip in range(5)
            )
    told = compare(book, _sites(book)[:1])
    (group,) = told.of("indicators")
    assert {figure for row in group.rows for figure in row.figures if figure.value is not None} == {Figure(100.0, 5)}


def test_other_books_are_read_and_left_as_they_are(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "elsewhere" / "demo.gpkg"
    fresh_demo(path)
    before = path.read_bytes()
    told = compare(book, [*_sites(book), *look_into(path)[1:]])
    assert [site.path for site in told.sites] == [None, path, path]
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_a_book_that_somebody_works_in_can_be_compared(book: Book, tmp_path: Path) -> None:
    with Book.open(fresh_demo(tmp_path / "demo.gpkg")) as busy:
        told = compare(book, look_into(busy.path))
        assert len(told.sites) == 3
        with busy.write("place.edit") as step:
            step.db.execute("UPDATE places SET title = 'Jardin'")


def test_keys_are_compared_by_key_and_named_by_the_first_book_that_knows_them(book: Book, tmp_path: Path) -> None:
    here = _sites(book)[0]
    _add(book, "places", 5, here.session or "", practices=["gardening"])
    with new_book(tmp_path / "sibiu.gpkg", NewBook(lab="Sibiu", city="Sibiu")) as other:
        there = _sites(other)[0].session or ""
        with other.write("term.edit") as step:
            step.db.execute("""UPDATE terms SET labels = '{"ro": "Altceva"}' WHERE key = 'gardening'""")
            step.db.execute(
                "INSERT INTO terms (uuid, vocabulary, key, labels, position)"
                """ VALUES ('w', 'practices', 'weaving', '{"ro": "Țesut"}', 99)"""
            )
        _add(other, "places", 5, there, practices=["gardening", "weaving"])
        path = other.path
    told = compare(book, [here, *look_into(path)])
    gardening, weaving = _group(told, "practices").rows
    assert gardening.labels["en"]
    assert "Altceva" not in gardening.labels.values()
    assert [figure.value for figure in gardening.figures] == [1.0, 1.0]
    assert (weaving.key, weaving.labels) == ("weaving", {"ro": "Țesut"})
    assert [figure.value for figure in weaving.figures] == [0.0, 1.0]


def test_a_file_that_is_no_book_is_trouble(tmp_path: Path) -> None:
    path = tmp_path / "no.gpkg"
    path.write_text("nothing")
    with pytest.raises(Trouble):
        look_into(path)


def test_comparing_stops_when_it_is_asked_to(book: Book) -> None:
    class Impatient:
        def step(self, done: int, total: int) -> None:
            self.check()

        def check(self) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        compare(book, _sites(book), progress=Impatient())


def test_one_session_has_no_other_to_be_together_with(book: Book) -> None:
    assert [site.session is None for site in _sites(book)] == [False]
