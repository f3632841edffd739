"""Random histories of several laptops: whatever they did in whatever order, they come to the same book."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from conect_desktop.domain.disagreement import Disagreement
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.place import Note
from conect_desktop.errors import Trouble
from conect_desktop.services.merge import merge
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.replication import ClashingDevices
from conect_desktop.storage.trouble import BrokenReference, NoSuchRow
from tests.unit.services.laptops import Laptops, add_place, open_conflicts

NAMES = ("ada", "bo", "cy", "di", "el")
TITLES = st.sampled_from(("Jardin", "Friche", "Atelier", "Marché"))
CASES = int(os.environ.get("CONECT_HISTORIES", "12"))
LONGER = "CONECT_HISTORIES" in os.environ
"""A campaign tries other histories each time; the tests of every day the same ones."""
WHO = st.integers(0, 4)
WHICH = st.integers(0, 30)


class Histories(RuleBasedStateMachine):
    """Two to five laptops that record, undo, merge, are put back from a copy and have clocks that are wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.laptops: Laptops | None = None
        self.copies: dict[str, Path] = {}

    @initialize(count=st.integers(2, 5))
    def begin(self, count: int) -> None:
        self.laptops = Laptops(self.folder, *NAMES[:count])
        add_place(self.book(0), "Terrain")
        self.laptops.exchange()

    def name(self, who: int) -> str:
        assert self.laptops is not None
        names = list(self.laptops.books)
        return names[who % len(names)]

    def book(self, who: int) -> Book:
        assert self.laptops is not None
        return self.laptops[self.name(who)]

    def pick(self, who: int, table: str, which: int) -> str | None:
        rows = self.book(who).db.execute(f"SELECT uuid FROM {table} ORDER BY uuid").fetchall()
        return str(rows[which % len(rows)][0]) if rows else None

    @rule(who=WHO, title=TITLES)
    def add(self, who: int, title: str) -> None:
        add_place(self.book(who), title, session=self.pick(who, "sessions", 0))

    @rule(who=WHO, which=WHICH, title=TITLES)
    def rename(self, who: int, which: int, title: str) -> None:
        self.change(who, "places", which, {"title": title})

    @rule(who=WHO, which=WHICH, value=st.sampled_from(("team", "partners", "public")))
    def show(self, who: int, which: int, value: str) -> None:
        self.change(who, "places", which, {"visibility": value})

    @rule(who=WHO, which=WHICH, codes=st.lists(st.sampled_from(("T1-P01", "T2-P01", "T2-P02")), unique=True))
    def say(self, who: int, which: int, codes: list[str]) -> None:
        self.change(who, "places", which, {"said_by": tuple(codes)})

    @rule(who=WHO, which=WHICH, place=WHICH)
    def note(self, who: int, which: int, place: int) -> None:
        with self.book(who).write("note") as step:
            rows_of(step.db, "notes").add(Note(uuid=new_id(), text="…", place=self.pick(who, "places", place)))

    @rule(who=WHO, one=WHICH, other=WHICH)
    def link(self, who: int, one: int, other: int) -> None:
        with self.book(who).write("link") as step:
            actor = new_id()
            rows_of(step.db, "actors").add(Actor(uuid=actor, title="Mairie"))
            known = self.pick(who, "actors", other) or actor
            rows_of(step.db, "links").add(Link(uuid=new_id(), source=actor, target=known, type="funds"))

    @rule(who=WHO, which=WHICH, table=st.sampled_from(("places", "notes", "actors", "links", "sessions")))
    def delete(self, who: int, which: int, table: str) -> None:
        uuid = self.pick(who, table, which)
        try:
            with self.book(who).write("delete") as step:
                step.db.execute(f"DELETE FROM {table} WHERE uuid = ?", (uuid,))
        except BrokenReference:
            pass

    @rule(who=WHO, which=WHICH, state=st.sampled_from(("settled", "left", "open")))
    def settle(self, who: int, which: int, state: str) -> None:
        self.change(who, "disagreements", which, {"state": state})

    @rule(who=WHO)
    def undo(self, who: int) -> None:
        with suppress(Trouble):
            self.book(who).undo()

    @rule(who=WHO)
    def redo(self, who: int) -> None:
        with suppress(Trouble):
            self.book(who).redo()

    @rule(into=WHO, source=WHO)
    def merge(self, into: int, source: int) -> None:
        if self.name(into) != self.name(source):
            with suppress(ClashingDevices):
                merge(self.book(into), self.book(source).path)

    @rule(who=WHO)
    def wrong_clock(self, who: int) -> None:
        """A day ahead: the clock of the journal never goes back."""
        with self.book(who).write("clock", system=True) as step:
            step.db.execute("UPDATE journal_head SET hlc = hlc + (86400000 << 16)")

    @rule(who=WHO)
    def copy(self, who: int) -> None:
        path = self.folder / f"{self.name(who)}.copy"
        shutil.copy(self.book(who).path, path)
        self.copies[self.name(who)] = path

    @precondition(lambda self: self.copies)
    @rule(who=WHO)
    def put_back(self, who: int) -> None:
        assert self.laptops is not None
        name = self.name(who)
        if name in self.copies:
            path = self.laptops[name].path
            self.laptops[name].close()
            shutil.copy(self.copies.pop(name), path)
            self.laptops.books[name] = Book.open(path)

    @rule(who=WHO)
    def open_again(self, who: int) -> None:
        assert self.laptops is not None
        path = self.book(who).path
        self.book(who).close()
        self.laptops.books[self.name(who)] = Book.open(path)

    def change(self, who: int, table: str, which: int, fields: dict[str, object]) -> None:
        uuid = self.pick(who, table, which)
        if uuid is not None:
            try:
                with self.book(who).write("edit") as step:
                    rows_of(step.db, table).change(uuid, fields)
            except NoSuchRow:
                pass

    @invariant()
    def every_book_is_whole(self) -> None:
        if self.laptops is not None:
            for name in self.laptops.books:
                assert self.laptops[name].db.execute("PRAGMA foreign_key_check").fetchone() is None

    def teardown(self) -> None:
        if self.laptops is None:
            return
        try:
            come_to_rest(self.laptops)
            self.laptops.assert_same()
            names = list(self.laptops.books)
            for name in names:
                assert check(self.laptops[name].db) == []
                assert open_conflicts(self.laptops[name]) == open_conflicts(self.laptops[names[0]])
                assert_conflicts_tell_the_truth(self.laptops[name])
        finally:
            self.laptops.close()
            shutil.rmtree(self.folder)


def come_to_rest(laptops: Laptops) -> None:
    """Everybody merges with everybody until nothing is new; a laptop that was put back catches up first."""
    names = list(laptops.books)
    for _ in range(12):
        moved, clashes = 0, 0
        for into in names:
            for source in names:
                if into != source:
                    try:
                        moved += laptops.merge(into, source).entries
                    except ClashingDevices:
                        clashes += 1
        if not moved and not clashes:
            return
    raise AssertionError("the laptops never come to rest")


def assert_conflicts_tell_the_truth(book: Book) -> None:
    """A disagreement that is open is about something that is there."""
    for one in rows_of(book.db, "disagreements").where(state="open"):
        assert isinstance(one, Disagreement)
        if one.heads:
            assert book.db.execute(f"SELECT 1 FROM {one.item_table} WHERE uuid = ?", (one.item,)).fetchone()


TestHistories = pytest.mark.campaign(Histories.TestCase)
TestHistories.settings = settings(
    max_examples=CASES,
    stateful_step_count=25,
    derandomize=not LONGER,
    suppress_health_check=list(HealthCheck),
)
