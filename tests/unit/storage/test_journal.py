"""The journal: every change leaves its entry, replaying them gives the rows, reversing them gives what was before."""

from __future__ import annotations

import datetime as dt
import math
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import sqlite_utils
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from conect_desktop.domain.geopackage import encode_point
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Note, Place
from conect_desktop.services import history
from conect_desktop.storage import journal
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check, has_errors
from conect_desktop.storage.entries import parse_cells
from conect_desktop.storage.journal import State, present, replay
from conect_desktop.storage.repositories import Notes, Places
from conect_desktop.storage.schema import RECORDED, TABLES, Table
from conect_desktop.storage.trouble import BrokenReference, ClashingRow, ReadOnlyBook

# -- single entries ---------------------------------------------------------------------------------------------------


def test_a_cell_is_written_as_before_and_after() -> None:
    assert parse_cells("title='L''eau'>'A>b,c=d',start_year=NULL>2019,geom=X'00FF'>NULL,x=-1.5e-07>Inf,") == {
        "title": ("L'eau", "A>b,c=d"),
        "start_year": (None, 2019),
        "geom": (b"\x00\xff", None),
        "x": (-1.5e-07, math.inf),
    }
    assert parse_cells("") == {}


@pytest.mark.parametrize(
    "rubbish",
    ["x", "title=", "title='a'>'b'", "title='a>'b',", "title='a'>'b',,", " title=1>2,", "a=1>2,b=", "a=1_0>2,",
     "a=nan>1,", "a=x>1,", "a=X'0'>1,", "a=x'00'>1,", "a=1.>2,", "a=null>1,", "a=1>2;", "a==1>2,", "é=1>2,"],
)  # fmt: skip
def test_what_is_no_entry_is_refused(rubbish: str) -> None:
    with pytest.raises(ValueError, match="not readable"):
        parse_cells(rubbish)


@given(st.text(max_size=60))
def test_any_text_is_an_entry_or_refused(text: str) -> None:
    try:
        parse_cells(text)
    except ValueError:
        return


# -- arbitrary values in arbitrary tables -----------------------------------------------------------------------------

values = st.one_of(
    st.none(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False),
    # SQLite's own text functions end at a zero character; nothing we write has one
    st.text(st.characters(exclude_characters="\x00", exclude_categories=("Cs",)), max_size=20),
    st.sampled_from(["'", "''", "',x='1'>'2',", "NULL", "X'00'", "a\nb\r\n", "\x01\x1f", "’«»", "𝄞", "1e5", ""]),
    st.binary(max_size=12),
)


@st.composite
def edits(draw: st.DrawFn) -> list[tuple[str, Table, dict[str, Any], int]]:
    """Inserts, updates and deletes, any values in any columns, as a program without rules makes them."""
    tables = draw(st.lists(st.sampled_from(RECORDED), min_size=1, max_size=3))
    done = []
    for _ in range(draw(st.integers(1, 10))):
        table = draw(st.sampled_from(tables))
        names = [column.name for column in table.columns if column.name != "data"]
        cells = draw(st.dictionaries(st.sampled_from(names), values, min_size=1, max_size=5))
        done.append((draw(st.sampled_from(["I", "I", "U", "U", "D"])), table, cells, draw(st.integers(1, 4))))
    return done


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    """An empty book; every example takes back what it did."""
    with Book.create(tmp_path_factory.mktemp("journal") / "empty.gpkg", made_with="test") as made:
        yield made


@contextmanager
def taken_back(book: Book) -> Iterator[sqlite_utils.Database]:
    """A transaction that is never committed, so that references may be broken in it."""
    book.db.execute("BEGIN")
    try:
        yield book.db
    finally:
        book.db.execute("ROLLBACK")


def do(db: sqlite_utils.Database, done: list[tuple[str, Table, dict[str, Any], int]]) -> None:
    for operation, table, cells, number in done:
        names = ", ".join(f'"{name}"' for name in cells)
        marks = ", ".join("?" * len(cells))
        try:
            if operation == "I":
                extra = (', "data"', ", x'00'") if table.name == "media" else ("", "")
                db.execute(
                    f'INSERT INTO "{table.name}" ({names}{extra[0]}) VALUES ({marks}{extra[1]})', [*cells.values()]
                )
            elif operation == "U":
                assigned = ", ".join(f'"{name}" = ?' for name in cells)
                db.execute(f'UPDATE "{table.name}" SET {assigned} WHERE "{table.key}" = ?', [*cells.values(), number])
            else:
                db.execute(f'DELETE FROM "{table.name}" WHERE "{table.key}" = ?', [number])
        except sqlite3.IntegrityError:
            # a session that places name can't be deleted
            assert operation == "D"


@given(edits())
@settings(max_examples=80)
def test_replaying_the_journal_gives_the_rows(empty: Book, done: list[Any]) -> None:
    with taken_back(empty) as db:
        do(db, done)
        assert replay(journal.entries(db)) == present(db)


@given(edits(), edits())
@settings(max_examples=80)
def test_reversing_gives_what_was_before_and_reversing_again_what_was_after(
    empty: Book, first: list[Any], then: list[Any]
) -> None:
    with taken_back(empty) as db:
        do(db, first)
        before, numbered = present(db), journal.last_entry(db)
        do(db, then)
        after, done = present(db), journal.last_entry(db)
        assert journal.apply_reverse(db, journal.entries(db, numbered + 1)) == []
        assert present(db) == before
        assert journal.apply_reverse(db, journal.entries(db, done + 1)) == []
        assert present(db) == after
        assert replay(journal.entries(db)) == after


@given(edits())
@settings(max_examples=40)
def test_numbers_have_no_gaps_and_clocks_only_go_forward(empty: Book, done: list[Any]) -> None:
    with taken_back(empty) as db:
        do(db, done)
        rows = db.execute("SELECT seq, hlc FROM journal ORDER BY id").fetchall()
        assert [seq for seq, _ in rows] == list(range(1, len(rows) + 1))
        assert all(earlier < later for (_, earlier), (_, later) in pairwise(rows))


@given(st.lists(st.tuples(st.text(max_size=20), st.sampled_from([None, 47.5]), st.sampled_from([None, "'", "x"]))))
@settings(max_examples=40)
def test_rows_inserted_together_leave_the_entries_that_each_would_have(empty: Book, told: list[Any]) -> None:
    columns = ("uuid", "geom", "title", "url", "location_rule")
    cells = [(new_id(), lat and encode_point(9.5, lat), title, url, None) for title, lat, url in told]
    with taken_back(empty) as db:
        before = journal.last_entry(db)
        (clock_before,) = db.execute("SELECT hlc FROM journal_head").fetchone()
        for row in cells:
            db.execute(f"INSERT INTO places ({', '.join(columns)}) VALUES (?, ?, ?, ?, ?)", row)
        singly = list(journal.entries(db, before + 1))
        (head,) = db.execute("SELECT seq FROM journal_head").fetchone()
    with taken_back(empty) as db:
        Places(db).add_cells(columns, cells)
        together = list(journal.entries(db, before + 1))
        clock = together[-1].hlc if together else clock_before
        assert db.execute("SELECT seq, hlc FROM journal_head").fetchone() == (head, clock)
        # and the next row has its entry as ever
        db.execute("INSERT INTO places (uuid, title) VALUES (?, 'after')", (new_id(),))
        assert [entry.seq for entry in journal.entries(db, before + 1)][-1] == head + 1
    assert [replace(entry, hlc=0) for entry in together] == [replace(entry, hlc=0) for entry in singly]
    assert all(one.hlc < other.hlc for one, other in pairwise(together))


def test_rows_inserted_together_are_there_whole_or_not_at_all(book: Book) -> None:
    cells = [(new_id(), "one"), (same := new_id(), "two"), (same, "three")]
    before = rows(book)
    with pytest.raises(ClashingRow), book.write("import") as step:
        Places(step.db).add_cells(("uuid", "title"), cells)
    assert rows(book) == before
    with book.write("places.add") as step:
        Places(step.db).add(Place(uuid=new_id(), title="after"))
    assert check(book.db) == []


def test_an_unchanged_row_leaves_no_entry(empty: Book) -> None:
    with taken_back(empty) as db:
        db.execute("INSERT INTO notes (text) VALUES ('a')")
        count = journal.last_entry(db)
        db.execute("UPDATE notes SET text = 'a', place = NULL")
        assert journal.last_entry(db) == count


def test_a_row_that_came_without_an_identity_gets_one_for_good(empty: Book) -> None:
    with taken_back(empty) as db:
        db.execute("INSERT INTO notes (text) VALUES ('a'), ('b')")
        uuids = [row[0] for row in db.execute("SELECT uuid FROM notes")]
        assert len(set(uuids)) == 2
        assert all(uuid[14] == "7" and uuid[19] in "89ab" and len(uuid) == 36 for uuid in uuids)
        made = int(uuids[0].replace("-", "")[:12], 16)
        assert abs(made - _now_ms()) < 60_000
        with pytest.raises(sqlite3.IntegrityError, match="never changes"):
            db.execute("UPDATE notes SET uuid = 'mine'")


def _now_ms() -> int:
    return round(dt.datetime.now(dt.UTC).timestamp() * 1000)


def test_a_clock_that_goes_back_still_orders_what_was_done(empty: Book) -> None:
    """The laptop's battery was flat: the next entry is later than the newest, whatever the clock says."""
    with taken_back(empty) as db:
        ahead = (_now_ms() + 10_000_000_000) << 16
        db.execute("UPDATE journal_head SET hlc = ?", [ahead])
        db.execute("INSERT INTO notes (text) VALUES ('a'), ('b')")
        assert [row[0] for row in db.execute("SELECT hlc FROM journal ORDER BY id")] == [ahead + 1, ahead + 2]


def test_a_clock_is_the_time_in_milliseconds(empty: Book) -> None:
    with taken_back(empty) as db:
        db.execute("INSERT INTO notes (text) VALUES ('a')")
        hlc = db.execute("SELECT hlc FROM journal").fetchone()[0]
        assert abs((hlc >> 16) - _now_ms()) < 60_000


# -- undo and redo ----------------------------------------------------------------------------------------------------


def rows(book: Book) -> State:
    return {table: found for table, found in present(book.db).items() if table in ("places", "notes")}


def test_undo_of_everything_is_the_book_as_it_was_made(book: Book) -> None:
    made = present(book.db)
    for title in "abc":
        with book.write("place.add") as step:
            Places(step.db).add(Place(uuid=new_id(), title=title))
    whole = present(book.db)
    while book.undo():
        pass
    assert present(book.db) == made
    while book.redo():
        pass
    assert present(book.db) == whole
    assert check(book.db) == []


def test_the_making_of_the_book_cannot_be_undone(book: Book) -> None:
    assert book.undo() is None
    assert book.redo() is None


def test_undo_survives_closing(book: Book) -> None:
    with book.write("place.add", author="Marie") as step:
        Places(step.db).add(Place(uuid=new_id(), title="Jardin"))
    book.close()
    with Book.open(book.path) as again:
        undone = again.undo(author="Paul")
        assert undone is not None and (undone[0].label, undone[0].author) == ("place.add", "Marie")
        assert Places(again.db).count() == 0
    with Book.open(book.path) as again:
        state = again.undo_state()
        assert state.undo is None and state.redo is not None
        again.redo()
        assert Places(again.db).count() == 1
        newest = history.history(again.db)[0].step
        assert (newest.kind, newest.label) == ("redo", "place.add")


def test_a_new_step_ends_what_could_be_done_again(book: Book) -> None:
    for title in "ab":
        with book.write("place.add") as step:
            Places(step.db).add(Place(uuid=new_id(), title=title))
        book.undo()
    assert book.redo() is not None
    assert book.redo() is None


def test_a_step_that_changed_nothing_is_none(book: Book) -> None:
    with book.write("nothing"):
        pass
    assert book.undo() is None


def test_many_rows_are_one_step(book: Book) -> None:
    with book.write("import") as step:
        Places(step.db).add_many(Place(uuid=new_id(), title=str(n)) for n in range(50))
    undone = book.undo()
    assert undone is not None and len(undone[1].changes.gone("places")) == 50
    assert Places(book.db).count() == 0


def test_deleting_a_place_frees_its_notes_and_undo_binds_them_again(book: Book) -> None:
    with book.write("x") as step:
        place = Places(step.db).add(Place(uuid=new_id(), title="Jardin")).uuid
        note = Notes(step.db).add(Note(uuid=new_id(), text="a", place=place)).uuid
    with book.write("places.delete") as step:
        Places(step.db).remove(place)
    assert step.changes.shown("notes") == {note}
    assert [one.place for one in Notes(book.db).all()] == [None]
    book.undo()
    assert [one.place for one in Notes(book.db).all()] == [place]


def test_an_empty_cell_with_a_default_comes_back_empty(book: Book) -> None:
    """A row without a visibility is not the same as one that the team may see."""
    with book.write("x") as step:
        uuid = Places(step.db).add(Place(uuid=new_id(), title="a", visibility=None)).uuid
    with book.write("x") as step:
        Places(step.db).remove(uuid)
    book.undo()
    assert book.db.execute("SELECT visibility FROM places").fetchone() == (None,)


def test_undo_leaves_what_was_changed_since_and_says_so(book: Book) -> None:
    """Another laptop's edits arrive without being a step of this one's."""
    with book.write("x") as step:
        uuid = Places(step.db).add(Place(uuid=new_id(), title="Jardin", city="Oslo")).uuid
    with book.write("place.edit") as step:
        Places(step.db).change(uuid, {"title": "Jardin partagé", "city": "Bergen"})
    with book.write("merge", system=True) as step:
        Places(step.db).change(uuid, {"title": "Le jardin de tous"})
    undone = book.undo()
    assert undone is not None
    assert [(cell.table, cell.row, cell.column) for cell in undone[1].left] == [("places", uuid, "title")]
    place = Places(book.db).get(uuid)
    assert place is not None and (place.title, place.city) == ("Le jardin de tous", "Oslo")


def test_undo_of_an_edit_to_a_row_that_is_gone_leaves_it_gone(book: Book) -> None:
    with book.write("x") as step:
        uuid = Places(step.db).add(Place(uuid=new_id(), title="Jardin")).uuid
    with book.write("place.edit") as step:
        Places(step.db).change(uuid, {"title": "x"})
    with book.write("merge", system=True) as step:
        Places(step.db).remove(uuid)
    undone = book.undo()
    assert undone is not None and [cell.column for cell in undone[1].left] == ["title"]
    assert Places(book.db).count() == 0


def test_undo_of_a_deletion_leaves_a_row_that_is_there_again(book: Book) -> None:
    with book.write("x") as step:
        uuid = Places(step.db).add(Place(uuid=new_id(), title="Jardin")).uuid
    with book.write("x") as step:
        Places(step.db).remove(uuid)
    with book.write("merge", system=True) as step:
        Places(step.db).add(Place(uuid=uuid, title="Theirs"))
    undone = book.undo()
    assert undone is not None and "title" in {cell.column for cell in undone[1].left}
    assert [place.title for place in Places(book.db).all()] == ["Theirs"]


def test_a_photo_deleted_comes_back_with_its_bytes(book: Book) -> None:
    with book.write("x") as step:
        step.db.execute("INSERT INTO media (uuid, data, sha256) VALUES ('m1', x'CAFE', 'abc'), ('m2', x'BEEF', NULL)")
    with book.write("x") as step:
        step.db.execute("DELETE FROM media")
    book.undo()
    assert book.db.execute("SELECT uuid, data FROM media ORDER BY uuid").fetchall() == [
        ("m1", b"\xca\xfe"),
        ("m2", b"\xbe\xef"),
    ]
    assert check(book.db) == []


def test_a_reference_to_nothing_is_refused_whole(book: Book) -> None:
    with pytest.raises(BrokenReference), book.write("x") as step:
        Places(step.db).add(Place(uuid=new_id(), title="fine"))
        Notes(step.db).add(Note(uuid=new_id(), text="a", place="nowhere"))
    assert rows(book) == {}
    assert book.undo() is None


def test_a_book_open_for_reading_undoes_nothing(book: Book) -> None:
    with book.write("x") as step:
        Places(step.db).add(Place(uuid=new_id(), title="Jardin"))
    with Book.open(book.path, read_only=True) as reader, pytest.raises(ReadOnlyBook):
        reader.undo()


# -- a walk through everything ----------------------------------------------------------------------------------------


class Walk(RuleBasedStateMachine):
    """Edits, edits by other programs, undo, redo, closing and opening in any order, against a list of what was."""

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.book = Book.create(Path(self.folder.name) / "walk.gpkg", made_with="test")
        self.states: list[State] = [rows(self.book)]
        self.at = 0

    def teardown(self) -> None:
        if hasattr(self, "book"):
            assert not has_errors(check(self.book.db))
            self.book.close()
            self.folder.cleanup()

    def _did(self) -> None:
        now = rows(self.book)
        if now != self.states[self.at]:
            del self.states[self.at + 1 :]
            self.states.append(now)
            self.at += 1

    def _some(self, table: str, number: int) -> str | None:
        found = [row[0] for row in self.book.db.execute(f"SELECT uuid FROM {table} ORDER BY fid")]
        return found[number % len(found)] if found else None

    @rule(title=st.text(st.characters(exclude_characters="\x00", exclude_categories=("Cs",)), max_size=5))
    def add(self, title: str) -> None:
        with self.book.write("add") as step:
            place = Places(step.db).add(Place(uuid=new_id(), title=title))
            Notes(step.db).add(Note(uuid=new_id(), text="said", place=place.uuid))
        self._did()

    @rule(number=st.integers(0, 9), city=st.sampled_from([None, "Oslo", "Sibiu"]), title=st.sampled_from(["a", "b"]))
    def change(self, number: int, city: str | None, title: str) -> None:
        uuid = self._some("places", number)
        if uuid:
            with self.book.write("edit") as step:
                Places(step.db).change(uuid, {"city": city, "title": title})
            self._did()

    @rule(number=st.integers(0, 9), table=st.sampled_from(["places", "notes"]))
    def delete(self, number: int, table: str) -> None:
        uuid = self._some(table, number)
        if uuid:
            with self.book.write("delete") as step:
                step.db.execute(f"DELETE FROM {table} WHERE uuid = ?", [uuid])
            self._did()

    def _elsewhere(self, statement: str) -> None:
        raw = sqlite3.connect(self.book.path, isolation_level=None)
        raw.execute(statement)
        raw.close()

    @rule(
        statement=st.sampled_from([
            "INSERT INTO places (title) VALUES ('in QGIS')",
            "UPDATE places SET title = title || '!'",
            "DELETE FROM places WHERE fid = (SELECT min(fid) FROM places)",
            "DELETE FROM notes WHERE fid = (SELECT max(fid) FROM notes)",
        ]),
        closed=st.booleans(),
    )  # fmt: skip
    def another_program(self, statement: str, closed: bool) -> None:
        if closed:
            self.book.close()
        self._elsewhere(statement)
        if closed:
            self.book = Book.open(self.book.path)
        else:
            self.book.notice_outside_edits()
        self._did()

    @rule()
    def another_program_and_undo_at_once(self) -> None:
        self._elsewhere("INSERT INTO places (title) VALUES ('meanwhile')")
        self.book.undo()
        assert rows(self.book) == self.states[self.at]
        # taken back it could be done again, and nothing older can
        del self.states[self.at + 1 :]
        self.book.redo()
        self._did()

    @precondition(lambda self: self.at > 0)
    @rule()
    def undo(self) -> None:
        undone = self.book.undo()
        assert undone is not None and undone[1].left == []
        self.at -= 1

    @precondition(lambda self: self.at < len(self.states) - 1)
    @rule()
    def redo(self) -> None:
        redone = self.book.redo()
        assert redone is not None and redone[1].left == []
        self.at += 1

    @rule()
    def reopen(self) -> None:
        self.book.close()
        self.book = Book.open(self.book.path)

    @invariant()
    def the_rows_are_those_of_the_model_and_of_the_journal(self) -> None:
        if not hasattr(self, "book"):
            return
        assert rows(self.book) == self.states[self.at]
        told = replay(journal.entries(self.book.db))
        assert {table: found for table, found in told.items() if table in ("places", "notes")} == rows(self.book)
        state = self.book.undo_state()
        assert (state.undo is None) == (self.at == 0)
        assert (state.redo is None) == (self.at == len(self.states) - 1)


TestWalk = Walk.TestCase
TestWalk.settings = settings(max_examples=8, stateful_step_count=25, suppress_health_check=list(HealthCheck))


def test_every_recorded_table_has_its_triggers(empty: Book) -> None:
    made = {row[0] for row in empty.db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    for name in TABLES:
        assert {f"journal_{name}_{what}" for what in ("insert", "update", "delete", "uuid")} <= made
