"""Collecting ratings, and sets that a lab brings."""

from __future__ import annotations

from pathlib import Path

import pytest

from conect_desktop.domain.ceroi import Assumption, Return
from conect_desktop.domain.indicator import Indicator, Rating
from conect_desktop.errors import Trouble
from conect_desktop.paths import resources
from conect_desktop.services import indicators
from conect_desktop.services.fields import Unfit
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Dossiers, Sessions


@pytest.fixture
def session(book: Book) -> str:
    """The book's session."""
    return next(Sessions(book.db).all()).uuid


def _key(book: Book, key: str) -> str:
    (item,) = rows_of(book.db, "indicators").where(key=key)
    assert isinstance(item, Indicator)
    return item.uuid


def _ratings(book: Book) -> list[Rating]:
    return list(rows_of(book.db, "ratings").all())


def test_a_slip_is_one_step_and_typing_it_again_replaces_it(book: Book, session: str) -> None:
    trust, belonging = _key(book, "social_trust"), _key(book, "belonging")
    indicators.save_slip(book, session, None, 1, {trust: 4, belonging: indicators.DONT_KNOW}, author="Marie")
    assert {(r.value, r.dont_know, r.slip, r.author) for r in _ratings(book)} == {
        (4, False, 1, "Marie"),
        (None, True, 1, "Marie"),
    }
    indicators.save_slip(book, session, None, 1, {trust: 5})
    assert [(r.value, r.dont_know) for r in _ratings(book)] == [(5, False)]
    book.undo()
    assert len(_ratings(book)) == 2
    book.undo()
    assert _ratings(book) == []


def test_a_slip_that_says_the_same_changes_nothing(book: Book, session: str) -> None:
    trust = _key(book, "social_trust")
    indicators.save_slip(book, session, None, 1, {trust: 4})
    assert not indicators.save_slip(book, session, None, 1, {trust: 4})


def test_a_slip_may_hold_two_sets(book: Book, session: str) -> None:
    trust, belonging = _key(book, "social_trust"), _key(book, "belonging")
    indicators.save_slip(book, session, None, 1, {trust: 4}, asked={trust})
    indicators.save_slip(book, session, None, 1, {belonging: 2}, asked={belonging})
    indicators.save_slip(book, session, None, 1, {}, asked={belonging})
    assert [(r.indicator, r.value) for r in _ratings(book)] == [(trust, 4)]


def test_a_value_off_the_scale_saves_nothing_of_the_slip(book: Book, session: str) -> None:
    with pytest.raises(Unfit, match="from 1 to 5"):
        indicators.save_slip(book, session, None, 1, {_key(book, "belonging"): 3, _key(book, "social_trust"): 6})
    assert _ratings(book) == []


def test_consensus_is_one_value_a_table_with_its_dissent(book: Book, session: str) -> None:
    trust = _key(book, "social_trust")
    indicators.set_consensus(book, session, None, trust, 3, "two of us said 1")
    indicators.set_consensus(book, session, None, trust, 4, "two of us said 1")
    assert [(r.value, r.collection, r.dissent) for r in _ratings(book)] == [(4, "consensus", "two of us said 1")]
    indicators.save_slip(book, session, None, 1, {trust: 2})
    indicators.set_consensus(book, session, None, trust, None)
    assert [(r.value, r.collection) for r in _ratings(book)] == [(2, "individual")]


def test_a_set_comes_from_a_file(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "ours.toml"
    path.write_text(
        '[set]\nid = "ours"\nversion = 1\nscale_max = 7\nlabels = { fr = "Le nôtre" }\n'
        '[[domain]]\nid = "care"\nlabels = { fr = "Soin" }\n'
        '[[item]]\nid = "neighbours"\ndomain = "care"\nlabels = { fr = "On se parle." }\nreversed = true\n',
        "utf-8",
    )
    indicators.import_set(book, path)
    (made,) = rows_of(book.db, "indicator_sets").where(key="ours")
    (item,) = rows_of(book.db, "indicators").where(indicator_set=made.uuid)
    assert (made.scale_max, item.label("nl"), item.domain_label("fr"), item.reversed) == (
        7,
        "On se parle.",
        "Soin",
        True,
    )
    with pytest.raises(Trouble, match="in the book already"):
        indicators.import_set(book, path)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[set", "not TOML"),
        ("", "no indicator set"),
        ('[template]\nid = "x"\nlabels = {en="x"}\n[[phase]]\nid="y"\nkind="other"\nlabels={en="y"}', "at least one"),
        ('[set]\nid = "x"\nlabels = {en="x"}\n[a]\n', "at least one"),
        ('item = 5\n[set]\nid = "x"\nlabels = {en="x"}', "a list"),
        ('domain = "x"\n[set]\nid = "x"\nlabels = {en="x"}', "a list"),
        ('[set]\nid = "x"\nversion = 1\nscale_min = 5\nscale_max = 5\nlabels = {en="x"}', "scale_min"),
        ('[set]\nid = "x"\nversion = 1\nlabels = {xx="x"}', "“labels”"),
        ('[set]\nid = "x"\nversion = 1\nlabels = {en="x"}', "at least one"),
        (
            '[set]\nid = "x"\nversion = 1\nlabels = {en="x"}\n[[item]]\nid="y"\ndomain="z"\nlabels={en="y"}',
            "no [[domain]] 'z'",
        ),
        ('[set]\nid = "x"\nversion = 1\nlabels = {en="x"}\n[[item]]\nlabels={en="y"}', "“id” is needed"),
    ],
)
def test_a_file_that_is_no_set_says_where(book: Book, tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text(text, "utf-8")
    before = rows_of(book.db, "indicators").count()
    with pytest.raises(Trouble) as raised:
        indicators.import_set(book, path)
    assert said in str(raised.value)
    assert str(path) in str(raised.value)
    assert rows_of(book.db, "indicators").count() == before


def test_the_starter_set_is_such_a_file(book: Book) -> None:
    with pytest.raises(Trouble, match="in the book already"):
        indicators.import_set(book, resources() / "indicators" / "starter.toml")


def test_the_sum_of_ceroi_is_kept_with_every_assumption(book: Book) -> None:
    assert len(indicators.ceroi(Dossiers(book.db).the_one()).lines) == 6
    wanted = Return((Assumption("revenue", 10.5, "EUR", 2.0, "accounts"),), 7.0)
    indicators.keep_ceroi(book, wanted)
    assert indicators.ceroi(Dossiers(book.db).the_one()) == wanted
    assert wanted.percent == 300.0
