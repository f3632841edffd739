"""Merging laptops' books: a union of what each recorded, in any order, with what clashes listed."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from shapely.geometry import Point

from conect_desktop.domain.place import Note
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.session import Stamp
from conect_desktop.domain.vocabulary import Term
from conect_desktop.errors import Trouble
from conect_desktop.services import books, media, participants
from conect_desktop.services.merge import merge
from conect_desktop.services.participants import Wish
from conect_desktop.storage.book import Book
from conect_desktop.storage.bytes_of_media import missing
from conect_desktop.storage.check import check
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.replication import ClashingDevices
from conect_desktop.storage.repositories import Places, Terms
from conect_desktop.storage.vectors import own_device, vector
from tests.unit.services.laptops import (
    Laptops,
    add_place,
    change_place,
    open_conflicts,
    place,
    remove_place,
)


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Laptops]:
    laptops = Laptops(tmp_path, "one", "two")
    yield laptops
    laptops.close()


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Laptops]:
    laptops = Laptops(tmp_path, "one", "two", "three")
    yield laptops
    laptops.close()


def test_what_each_table_recorded_is_in_both_books(two: Laptops) -> None:
    here = add_place(two["one"], "Jardin", geometry=Point(2.35, 48.93), practices=("gardening",))
    there = add_place(two["two"], "Atelier vélo", sticker="12")
    report = two.merge("one", "two")
    assert report.rows["new"] == {"places": 1}
    assert report.devices == {"two": 1}
    assert report.same_book and report.conflicts == ()
    assert {p.uuid for p in Places(two["one"].db).all()} == {here, there}
    assert two.merge("two", "one").rows["new"] == {"places": 1}
    two.assert_same()


def test_merging_again_changes_nothing(two: Laptops) -> None:
    add_place(two["two"], "Jardin")
    two.merge("one", "two")
    before = two["one"].db.execute("SELECT count(*), max(id) FROM journal").fetchone()
    report = two.merge("one", "two")
    assert report.entries == 0 and report.lines() == [f"nothing new in {two['two'].path}"]
    assert two["one"].db.execute("SELECT count(*), max(id) FROM journal").fetchone() == before


def test_any_laptop_carries_for_any_other(three: Laptops) -> None:
    uuid = add_place(three["one"], "Jardin")
    three.merge("two", "one")
    three.merge("three", "two")
    assert place(three["three"], uuid) is not None
    three.exchange()
    three.assert_same()


def test_edits_of_different_fields_are_both_kept_without_asking(two: Laptops) -> None:
    uuid = add_place(two["one"], "Jardin")
    two.exchange()
    change_place(two["one"], uuid, description="Sur le toit")
    change_place(two["two"], uuid, url="https://example.org")
    two.exchange()
    two.assert_same()
    found = place(two["one"], uuid)
    assert found is not None and (found.description, found.url) == ("Sur le toit", "https://example.org")
    assert open_conflicts(two["one"]) == []


def test_one_field_edited_on_two_laptops_is_a_disagreement_on_both(two: Laptops) -> None:
    uuid = add_place(two["one"], "Terrain")
    two.exchange()
    change_place(two["one"], uuid, title="Jardin partagé")
    change_place(two["two"], uuid, title="Friche")
    two.exchange()
    two.assert_same()
    ((item, field, versions),) = open_conflicts(two["one"])
    assert (item, field) == (uuid, "title")
    assert set(json.loads(versions)) == {"Jardin partagé", "Friche"}
    assert json.loads(versions)[0] == place(two["one"], uuid).title, "what is shown comes first"  # type: ignore[union-attr]
    assert open_conflicts(two["two"]) == open_conflicts(two["one"])


def test_the_same_edit_on_two_laptops_is_no_disagreement(two: Laptops) -> None:
    uuid = add_place(two["one"], "Terrain")
    two.exchange()
    for name in ("one", "two"):
        change_place(two[name], uuid, title="Jardin")
    two.exchange()
    two.assert_same()
    assert open_conflicts(two["one"]) == []


def test_an_edit_by_someone_who_saw_both_versions_settles_it_everywhere(two: Laptops) -> None:
    uuid = add_place(two["one"], "Terrain")
    two.exchange()
    change_place(two["one"], uuid, title="Jardin partagé")
    change_place(two["two"], uuid, title="Friche")
    two.exchange()
    change_place(two["two"], uuid, title="Friche cultivée")
    two.exchange()
    two.assert_same()
    assert place(two["one"], uuid).title == "Friche cultivée"  # type: ignore[union-attr]
    assert open_conflicts(two["one"]) == []
    assert [d.state for d in rows_of(two["one"].db, "disagreements").all()] == ["settled"]


def test_a_third_table_joins_a_disagreement(three: Laptops) -> None:
    uuid = add_place(three["one"], "Terrain")
    three.exchange()
    for name, title in (("one", "Jardin"), ("two", "Friche"), ("three", "Parking")):
        change_place(three[name], uuid, title=title)
    three.exchange("one", "two")
    assert len(json.loads(open_conflicts(three["one"])[0][2])) == 2
    three.exchange()
    three.assert_same()
    ((_, _, versions),) = open_conflicts(three["one"])
    assert set(json.loads(versions)) == {"Jardin", "Friche", "Parking"}


def test_between_a_deletion_and_an_edit_the_edit_stays_and_it_is_asked(two: Laptops) -> None:
    uuid = add_place(two["one"], "Jardin")
    two.exchange()
    remove_place(two["one"], uuid)
    change_place(two["two"], uuid, description="On y vient le mercredi")
    two.exchange()
    two.assert_same()
    found = place(two["one"], uuid)
    assert found is not None and found.title == "Jardin" and found.description == "On y vient le mercredi"
    assert [field for _, field, _ in open_conflicts(two["one"])] == ["deleted"]


def test_a_deletion_that_knew_everything_is_a_deletion(two: Laptops) -> None:
    uuid = add_place(two["one"], "Jardin")
    two.exchange()
    change_place(two["two"], uuid, description="…")
    two.exchange()
    remove_place(two["one"], uuid)
    two.exchange()
    two.assert_same()
    assert place(two["two"], uuid) is None and open_conflicts(two["two"]) == []


def test_a_note_about_a_place_that_was_deleted_meanwhile_stays_without_it(two: Laptops) -> None:
    uuid = add_place(two["one"], "Jardin")
    two.exchange()
    remove_place(two["one"], uuid)
    with two["two"].write("note.add") as step:
        rows_of(step.db, "notes").add(Note(uuid="0198c000-0000-7000-8000-000000000001", text="Le mercredi", place=uuid))
    two.exchange()
    two.assert_same()
    assert [note.place for note in rows_of(two["one"].db, "notes").all()] == [None]


def test_a_session_comes_back_where_another_laptop_recorded_in_it(two: Laptops) -> None:
    session = two["one"].db.execute("SELECT uuid FROM sessions").fetchone()[0]
    with two["one"].write("session.delete") as step:
        step.db.execute("DELETE FROM sessions WHERE uuid = ?", (session,))
    uuid = add_place(two["two"], "Jardin", session=session)
    two.exchange()
    two.assert_same()
    assert place(two["one"], uuid).session == session  # type: ignore[union-attr]
    assert two["one"].db.execute("SELECT count(*) FROM sessions").fetchone() == (1,)


def test_until_it_is_settled_the_more_careful_answer_holds(two: Laptops) -> None:
    uuid = add_place(two["one"], "Squat", visibility="partners", location_rule="grid_250")
    two.exchange()
    change_place(two["one"], uuid, visibility="team", location_rule="withheld")
    change_place(two["two"], uuid, visibility="public", location_rule="exact")
    two.exchange()
    two.assert_same()
    found = place(two["one"], uuid)
    assert found is not None and (found.visibility, found.location_rule) == ("team", "withheld")
    assert {field for _, field, _ in open_conflicts(two["one"])} == {"visibility", "location_rule"}


def test_every_voice_counts_that_either_laptop_wrote_down(two: Laptops) -> None:
    uuid = add_place(two["one"], "Jardin", said_by=("T1-P01",))
    two.exchange()
    change_place(two["one"], uuid, said_by=("T1-P01", "T1-P02"))
    change_place(two["two"], uuid, said_by=("T1-P01", "T2-P07"))
    two.exchange()
    two.assert_same()
    assert set(place(two["one"], uuid).said_by) == {"T1-P01", "T1-P02", "T2-P07"}  # type: ignore[union-attr]
    assert open_conflicts(two["one"]) == []


def test_a_dry_run_tells_the_same_and_changes_nothing(two: Laptops) -> None:
    uuid = add_place(two["one"], "Terrain")
    two.exchange()
    change_place(two["one"], uuid, title="Jardin")
    change_place(two["two"], uuid, title="Friche")
    before = two["one"].db.execute("SELECT count(*) FROM journal").fetchone()
    tried = merge(two["one"], two["two"].path, dry_run=True)
    assert two["one"].db.execute("SELECT count(*) FROM journal").fetchone() == before
    assert place(two["one"], uuid).title == "Jardin"  # type: ignore[union-attr]
    done = two.merge("one", "two")
    assert tried.as_dict() == done.as_dict()


def test_a_merge_is_one_step_that_can_be_undone_and_redone(two: Laptops) -> None:
    uuid = add_place(two["one"], "Terrain")
    two.exchange()
    change_place(two["one"], uuid, title="Jardin")
    before = two.state("one")
    other = add_place(two["two"], "Atelier")
    change_place(two["two"], uuid, description="Vide depuis 2019")
    two.merge("one", "two")
    merged = two.state("one")
    undone = two["one"].undo()
    assert undone is not None and undone[0].label == "merge"
    assert two.state("one") == before
    two["one"].redo()
    assert two.state("one") == merged and place(two["one"], other) is not None
    assert check(two["one"].db) == []


def test_photos_come_along(two: Laptops, tmp_path: Path) -> None:
    photo = tmp_path / "jardin.jpg"
    photo.write_bytes(b"\xff\xd8\xff\xe0" + b"photo" * 300_000)
    media.add_files(two["two"], [photo], Stamp(), progress=Silent())
    report = two.merge("one", "two")
    assert report.media == 1 and missing(two["one"].db) == []
    (found,) = two["one"].db.execute("SELECT data FROM media").fetchone()
    assert found == photo.read_bytes()


def test_a_book_put_back_from_a_copy_goes_on_under_a_new_name(two: Laptops, tmp_path: Path) -> None:
    first = add_place(two["one"], "Jardin")
    two.exchange()
    copy = tmp_path / "copy.gpkg"
    shutil.copy(two["one"].path, copy)
    lost = add_place(two["one"], "Atelier")
    two.merge("two", "one")
    two["one"].close()
    shutil.copy(copy, two["one"].path)
    two.books["one"] = Book.open(two["one"].path)
    device = own_device(two["one"].db)
    again = add_place(two["one"], "Marché")
    assert own_device(two["one"].db) == device, "nothing shows yet that its numbers were used before"
    two.exchange()
    assert own_device(two["one"].db) != device
    two.assert_same()
    assert {p.uuid for p in Places(two["two"].db).all()} == {first, lost, again}


def test_a_book_put_back_elsewhere_is_refused_with_a_remedy(three: Laptops, tmp_path: Path) -> None:
    three.exchange()
    copy = tmp_path / "copy.gpkg"
    shutil.copy(three["one"].path, copy)
    add_place(three["one"], "Atelier")
    three.merge("two", "one")
    three["one"].close()
    shutil.copy(copy, three["one"].path)
    three.books["one"] = Book.open(three["one"].path)
    add_place(three["one"], "Marché")
    before = three.state("two")
    with pytest.raises(ClashingDevices, match="own laptop"):
        three.merge("two", "one")
    assert three.state("two") == before
    # what the remedy says works
    three.merge("one", "two")
    three.exchange()
    three.assert_same()
    assert {p.title for p in Places(three["three"].db).all()} == {"Atelier", "Marché"}


def test_a_book_can_t_be_merged_with_itself(two: Laptops) -> None:
    with pytest.raises(Trouble, match="itself"):
        two.merge("one", "one")


def test_a_word_added_at_two_tables_is_one_word(two: Laptops) -> None:
    for name, key in (("one", "compost_a"), ("two", "compost_b")):
        with two[name].write("term.add") as step:
            Terms(step.db).add(
                Term(uuid=f"0198c000-0000-7000-8000-00000000000{name[0] == 't':d}", vocabulary="practices", key=key,
                     labels={"fr": "Compostage"})
            )  # fmt: skip
        add_place(two[name], name, practices=("gardening", key))
    two.exchange()
    two.assert_same()
    assert {p.practices for p in Places(two["one"].db).all()} == {("gardening", "compost_a")}
    assert len([t for t in Terms(two["one"].db).all() if t.labels.get("fr") == "Compostage"]) == 1


def test_books_made_apart_become_one_with_one_vocabulary(tmp_path: Path) -> None:
    paths = [tmp_path / name / "lab.gpkg" for name in ("a", "b")]
    opened = [books.new_book(p, books.NewBook(lab="Ecolab", city="Saint-Denis")) for p in paths]
    try:
        terms = Terms(opened[0].db).count()
        for book in opened:
            add_place(book, book.path.parent.name, practices=("gardening",))
        report = merge(opened[0], paths[1])
        assert not report.same_book
        merge(opened[1], paths[0])
        for book in opened:
            assert check(book.db) == []
            assert Terms(book.db).count() == terms
            assert book.db.execute("SELECT count(*) FROM dossier").fetchone() == (1,)
            assert book.db.execute("SELECT count(*) FROM sessions").fetchone() == (2,)
        for table in ("terms", "dossier", "templates", "indicators", "indicator_sets"):
            sql = f"SELECT uuid FROM {table} ORDER BY uuid"
            assert opened[0].db.execute(sql).fetchall() == opened[1].db.execute(sql).fetchall()
    finally:
        for book in opened:
            book.close()


def test_what_is_typed_after_a_copy_was_made_knows_what_was_before(two: Laptops) -> None:
    """A copied file takes a new name for its entries; that is no reason to see disagreements."""
    first = add_place(two["one"], "Jardin")
    change_place(two["one"], first, title="Jardin partagé")
    path = two["one"].path.parent / "copied.gpkg"
    shutil.copy(two["one"].path, path)
    with Book.open(path) as copied:
        change_place(copied, first, title="Jardin de la gare")
        assert len(vector(copied.db)) > len(vector(two["one"].db))
        report = merge(two["one"], path)
    assert report.conflicts == ()
    assert place(two["one"], first).title == "Jardin de la gare"  # type: ignore[union-attr]


def test_a_code_that_two_laptops_gave_out_is_pointed_at(two: Laptops) -> None:
    for book in two.books.values():
        participants.make_codes(book, [Wish("T1", 1)], None)
    report = two.merge("one", "two")
    assert report.same_codes == ("T1-P01",)
    assert any("ask whose they are: T1-P01" in line for line in report.lines())
