"""Records of any kind: checked, stamped, saved as one step that can be taken back."""

from __future__ import annotations

import pytest

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.session import Stamp
from conect_desktop.services import records
from conect_desktop.services.fields import KINDS, Unfit, tidy
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import RECORD_OF, key_of, rows_of
from conect_desktop.storage.repositories import Sessions
from conect_desktop.storage.schema import TABLES
from conect_desktop.storage.trouble import NoSuchRow


def _session(book: Book) -> str:
    return next(Sessions(book.db).all()).uuid


def test_an_actor_is_stamped_with_where_it_was_said(book: Book) -> None:
    stamp = Stamp(session=_session(book), said_by=("T1-P01",))
    added = records.add(book, "actors", {"title": " Les  Marmites "}, stamp, author="Marie")
    actor = rows_of(book.db, "actors").get(added.uuid)
    assert isinstance(actor, Actor)
    assert (actor.title, actor.session, actor.said_by, actor.author) == (
        "Les Marmites", stamp.session, ("T1-P01",), "Marie",
    )  # fmt: skip
    assert added.changes.shown("actors") == {added.uuid}


def test_a_kind_may_be_said_in_any_language_of_the_book(book: Book) -> None:
    added = records.add(book, "actors", {"title": "Mairie", "kind": "Municipality"})
    assert rows_of(book.db, "actors").get(added.uuid).kind == "municipality"


def test_a_word_that_is_not_in_the_vocabulary_is_refused_with_those_that_are(book: Book) -> None:
    with pytest.raises(Unfit, match=r"spaceship.*municipality"):
        records.add(book, "actors", {"title": "Mairie", "kind": "spaceship"})
    assert rows_of(book.db, "actors").count() == 0


def test_a_link_needs_two_actors_of_the_book(book: Book) -> None:
    one = records.add(book, "actors", {"title": "A"}).uuid
    with pytest.raises(Unfit, match="target: it is not in the book"):
        records.add(book, "links", {"source": one, "target": new_id(), "type": "funds"})
    with pytest.raises(Unfit, match="somebody else"):
        records.add(book, "links", {"source": one, "target": one, "type": "funds"})


def test_links_go_with_their_actor_and_one_undo_brings_all_back(book: Book) -> None:
    pair = records.add_many(book, "actors", [{"title": "A"}, {"title": "B"}])
    link = records.add(book, "links", {"source": pair.uuids[0], "target": pair.uuids[1], "type": "funds"}).uuid
    changes = records.remove(book, "actors", [pair.uuids[0]])
    assert changes.gone("links") == {link}
    book.undo()
    assert isinstance(rows_of(book.db, "links").get(link), Link)
    assert rows_of(book.db, "actors").count() == 2


def test_several_records_are_one_step(book: Book) -> None:
    records.add_many(book, "decisions", [{"text": "write"}, {"text": "call"}])
    book.undo()
    assert rows_of(book.db, "decisions").count() == 0


def test_a_bad_one_among_several_saves_none(book: Book) -> None:
    with pytest.raises(Unfit):
        records.add_many(book, "decisions", [{"text": "write"}, {"text": " "}])
    assert rows_of(book.db, "decisions").count() == 0


def test_a_change_of_what_was_deleted_says_so(book: Book) -> None:
    uuid = records.add(book, "decisions", {"text": "write"}).uuid
    records.remove(book, "decisions", [uuid])
    with pytest.raises(NoSuchRow, match="decision was deleted"):
        records.change(book, "decisions", uuid, {"text": "call"})


def test_numbers_are_read_as_people_type_them() -> None:
    assert tidy("resources", {"quantity": "1\u202f250,5"}) == {"quantity": 1250.5}
    with pytest.raises(Unfit, match="a number is needed"):
        tidy("resources", {"quantity": "many"})


def test_dates_are_checked() -> None:
    assert tidy("decisions", {"due_on": "2026-03-14"}) == {"due_on": "2026-03-14"}
    with pytest.raises(Unfit, match="a date"):
        tidy("decisions", {"due_on": "14 March"})


def test_every_kind_with_rules_has_a_record() -> None:
    assert set(KINDS) <= set(RECORD_OF)


@pytest.mark.parametrize("table", sorted(RECORD_OF))
def test_every_record_can_be_read_as_it_was_written(book: Book, table: str) -> None:
    kind = RECORD_OF[table]
    columns = {name for name in kind.__dataclass_fields__ if name != "uuid"}
    assert columns <= {"geometry" if column.name == "geom" else column.name for column in TABLES[table].columns}
    assert all(isinstance(record, kind) for record in rows_of(book.db, table).all(key_of(table)))
