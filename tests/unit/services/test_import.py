"""Importing: other people's places in one undoable step; a bad file changes nothing, a bad feature is listed."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import shapely

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Place
from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.services import import_report
from conect_desktop.services.export import export
from conect_desktop.services.import_ import import_file
from conect_desktop.services.import_meanings import Meanings
from conect_desktop.services.import_plan import Plans
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.repositories import Places

ROOT = Path(__file__).resolve().parents[3]


def _file(folder: Path, *properties: dict[str, Any], geometry: Any = None) -> Path:
    geometry = geometry or {"type": "Point", "coordinates": [2.35, 48.93]}
    features = [{"type": "Feature", "geometry": geometry, "properties": p} for p in properties]
    path = folder / "in.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    return path


def _session(book: Book) -> str:
    uuid: str = book.db.execute("SELECT uuid FROM sessions").fetchone()[0]
    return uuid


def _places(book: Book) -> list[Place]:
    return list(Places(book.db).all())


def test_our_own_names_become_fields(book: Book, tmp_path: Path) -> None:
    path = _file(
        tmp_path,
        {"title": "Jardin", "sticker": "7", "practices": ["gardening", "nonsense"], "start_year": 2019,
         "status": "active", "url": "https://example.org", "country": "fr", "description": "Deux\nlignes"},
    )  # fmt: skip
    report = import_file(book, path, session=_session(book), author="Marie")
    (place,) = _places(book)
    assert (report.read, report.imported) == (1, 1)
    assert (place.title, place.sticker, place.practices) == ("Jardin", "7", ("gardening",))
    assert (place.start_year, place.status, place.country) == (2019, "active", "FR")
    assert place.description == "Deux\nlignes\n\npractices: nonsense"
    assert (place.session, place.author, place.source) == (_session(book), "Marie", "in.geojson")
    assert any("practices" in line for line in report.lines())


def test_the_conect_maps_five_names_are_understood(book: Book, tmp_path: Path) -> None:
    path = _file(
        tmp_path,
        {"Title": "TerrEau", "Country": "FR", "Categories": ["Jardinage"], "Description": "d", "Url": "https://a.org"},
    )
    import_file(book, path, session=None, author=None)
    (place,) = _places(book)
    assert (place.title, place.country, place.practices, place.url) == (
        "TerrEau",
        "FR",
        ("gardening",),
        "https://a.org",
    )


def test_openstreetmap_tags_say_what_people_do(book: Book, tmp_path: Path) -> None:
    import_file(book, _file(tmp_path, {"name": "Bibliothek", "amenity": "library"}), session=None, author=None)
    (place,) = _places(book)
    assert (place.title, place.practices) == ("Bibliothek", ("learning_education",))


def test_real_openstreetmap_places_are_all_read(book: Book, shared_data: Path) -> None:
    report = import_file(book, shared_data / "liechtenstein-places.geojson", session=None, author=None)
    assert (report.read, report.imported, report.bad) == (32, 32, [])
    assert all(place.title and place.geometry is not None for place in _places(book))


def test_commune_boundaries_become_areas(book: Book, shared_data: Path) -> None:
    report = import_file(book, shared_data / "communes-93-seine-saint-denis.geojson", session=None, author=None)
    kinds = {place.geometry.geom_type for place in _places(book)}
    assert report.imported == report.read > 30
    assert kinds <= {"Polygon", "MultiPolygon"}
    assert "Saint-Denis" in {place.title for place in _places(book)}


def test_a_file_never_says_who_may_read_it(book: Book, tmp_path: Path) -> None:
    import_file(book, _file(tmp_path, {"title": "x", "visibility": "public"}), session=None, author=None)
    assert [place.visibility for place in _places(book)] == ["team"]


def test_a_bad_value_is_left_out_and_the_place_kept(book: Book, tmp_path: Path) -> None:
    path = _file(tmp_path, {"title": "x", "url": "javascript:alert(1)", "start_year": "soon", "country": "France"})
    report = import_file(book, path, session=None, author=None)
    (place,) = _places(book)
    assert (place.url, place.start_year, place.country) == (None, None, None)
    assert len(report.altered) == 3


def test_hostile_text_is_cleaned_and_cut(book: Book, tmp_path: Path) -> None:
    import_file(
        book, _file(tmp_path, {"title": "a\x00b\x1b[31m\nc" + "x" * 5000, "description": "y" * 60_000}), session=None,
        author=None,
    )  # fmt: skip
    (place,) = _places(book)
    assert place.title.startswith("ab[31m c")
    assert len(place.title) == 300
    assert len(place.description or "") == 50_000
    assert not check(book.db)


def test_an_import_is_one_step_and_undo_empties_the_book(book: Book, tmp_path: Path) -> None:
    import_file(book, _file(tmp_path, *({"title": str(n)} for n in range(50))), session=None, author=None)
    assert book.undo_state().undo.label == "import"
    assert len(_places(book)) == 50
    book.undo()
    assert _places(book) == []
    assert book.undo_state().undo is None


def test_a_dry_run_says_the_same_and_changes_nothing(book: Book, tmp_path: Path) -> None:
    path = _file(tmp_path, {"title": "a"}, {"title": "b"})
    dry = import_file(book, path, session=None, author=None, dry_run=True)
    assert _places(book) == []
    assert book.undo_state().undo is None
    real = import_file(book, path, session=None, author=None)
    assert {**dry.as_dict(), "dry_run": False} == real.as_dict()


def test_a_file_that_turns_bad_at_its_end_changes_nothing(book: Book, tmp_path: Path) -> None:
    path = _file(tmp_path, *({"title": str(n)} for n in range(3000)))
    content = path.read_bytes()
    path.write_bytes(content[: content.rfind(b"}, {") + 1])
    before = book.db.execute("SELECT count(*) FROM journal").fetchone()
    with pytest.raises(Trouble, match="cut off"):
        import_file(book, path, session=None, author=None)
    assert _places(book) == []
    assert book.db.execute("SELECT count(*) FROM journal").fetchone() == before
    assert not check(book.db)
    import_file(book, _file(tmp_path, {"title": "after"}), session=None, author=None)
    assert len(_places(book)) == 1


def test_cancel_in_the_middle_changes_nothing(book: Book, tmp_path: Path) -> None:
    class Impatient:
        def step(self, done: int, total: int) -> None:
            pass

        def check(self) -> None:
            raise Cancelled("import")

    path = _file(tmp_path, *({"title": str(n)} for n in range(5000)))
    with pytest.raises(Cancelled):
        import_file(book, path, session=None, author=None, progress=Impatient())
    assert _places(book) == []


def test_properties_no_field_takes_are_named(book: Book, tmp_path: Path) -> None:
    report = import_file(book, _file(tmp_path, {"title": "x", "wheelchair": "yes"}), session=None, author=None)
    assert list(report.unused) == ["wheelchair"]
    assert _places(book)[0].description == "wheelchair: yes"


def test_every_field_that_describes_a_place_comes_back_from_an_export(book: Book, tmp_path: Path) -> None:
    told: dict[str, Any] = {
        "title": "Jardin partagé", "sticker": "12", "description": "Deux\nlignes", "url": "https://example.org/a",
        "city": "Saint-Denis", "neighbourhood": "Franc-Moisin", "country": "FR", "start_year": 2019,
        "status": "active", "language": "fr", "practices": ("gardening", "repair_reuse"),
        "domains": ("food_systems",), "modes": ("adaptation",), "space_type": "community_garden", "other_type": "serre",
        "vacant_reuse": True, "landmark": False, "legal_form": "association", "decision_making": "à\nl'assemblée",
        "members": "30", "workforce": "2", "charter": "oui", "openness": "ouvert", "commons": "oui",
        "location_rule": "grid_500",
    }  # fmt: skip
    with book.write("test") as step:
        Places(step.db).add(Place(uuid=new_id(), geometry=shapely.Point(2.35, 48.93), **told))
    out = tmp_path / "out.geojson"
    export(book, out, format="geojson", audience="team")
    report = import_file(book, out, session=None, author=None)
    before, after = _places(book)
    assert {name: getattr(after, name) for name in told} == told
    assert (report.bad_count, dict(report.altered), dict(report.unused)) == (0, {}, {})
    assert after.uuid != before.uuid
    assert after.geometry != before.geometry


def test_the_first_name_of_the_table_wins_whatever_the_files_order(book: Book, tmp_path: Path) -> None:
    import_file(book, _file(tmp_path, {"name": "raw", "Title": "map", "title": "ours"}), session=None, author=None)
    assert _places(book)[0].title == "ours"


def test_where_the_likeliest_column_is_empty_the_next_one_is_taken(book: Book, tmp_path: Path) -> None:
    told = [{"name": "raw", "title": "ours"}, {"name": "raw", "title": ""}, {"name": "", "title": None, "Title": "map"}]
    features = [{"type": "Feature", "geometry": None, "properties": one} for one in told]
    path = tmp_path / "in.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    import_file(book, path, session=None, author=None)
    assert [place.title for place in _places(book)] == ["ours", "raw", "map"]


def test_plans_for_columns_are_remembered_within_bounds() -> None:
    plans = Plans(Meanings({}, table=False))
    same = plans.of(("title", "nobody knows"))
    assert plans.of(("title", "nobody knows")) is same
    assert same.spare == ["nobody knows"]
    for number in range(300):
        plans.of(tuple(f"{number}-{column}" for column in range(100)))
    assert plans.of(("title", "nobody knows")) is same
    new = ("title", *(f"more {column}" for column in range(500)))
    assert plans.of(new) is not plans.of(new)


def test_swapped_coordinates_are_suspected_where_the_lab_is(book: Book, tmp_path: Path) -> None:
    swapped = _file(tmp_path, {"title": "x"}, geometry={"type": "Point", "coordinates": [48.93, 2.35]})
    (hint,) = import_file(book, swapped, session=None, author=None, dry_run=True).hints
    assert "swapped" in hint
    right = _file(tmp_path, {"title": "x"})
    assert import_file(book, right, session=None, author=None, dry_run=True).hints == []


def test_what_is_told_of_a_hostile_file_is_bounded(book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_report, "KEPT", 10)
    features = [{"type": "Feature", "geometry": 1, "properties": {}} for _ in range(100)]
    features += [{"type": "Feature", "geometry": None, "properties": {"title": "x", f"k{n}": n}} for n in range(100)]
    features += [
        {"type": "Feature", "geometry": None, "properties": {"title": "x", "practices": f"w{n}"}} for n in range(100)
    ]
    path = tmp_path / "in.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    report = import_file(book, path, session=None, author=None)
    assert (report.read, report.imported, report.bad_count) == (300, 200, 100)
    assert len(report.bad) == len(report.unused) == 10
    assert any("more bad features" in line for line in report.lines())
    assert report.altered["practices not in the vocabulary, kept in the description"] == 100


def test_text_that_is_cut_is_told(book: Book, tmp_path: Path) -> None:
    report = import_file(book, _file(tmp_path, {"title": "x" * 400}), session=None, author=None)
    assert report.altered == {"title cut at 300 characters": 1}


def test_values_of_strange_kinds_are_left_out(book: Book, tmp_path: Path) -> None:
    strange: dict[str, Any] = {
        "title": "x", "sticker": {"a": 1}, "description": ["a"], "landmark": "maybe", "start_year": 20190,
        "practices": [["gardening"], {"a": 1}, None], "location_rule": ["exact"], "status": True, "city": 1e308,
    }  # fmt: skip
    report = import_file(book, _file(tmp_path, strange), session=None, author=None)
    (place,) = _places(book)
    assert (place.sticker, place.description, place.landmark, place.start_year) == (None, None, None, None)
    assert (place.practices, place.location_rule, place.status) == ((), "exact", None)
    assert len(report.altered) == 7
    assert not check(book.db)


def test_progress_is_told_in_bytes_and_ends_at_the_files_size(book: Book, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    class Watching:
        def step(self, done: int, total: int) -> None:
            told.append((done, total))

        def check(self) -> None:
            pass

    path = _file(tmp_path, *({"title": str(n)} for n in range(3000)))
    import_file(book, path, session=None, author=None, dry_run=True, progress=Watching())
    size = path.stat().st_size
    assert told[-1] == (size, size)
    assert len(told) > 2


_READ = """
import resource, sys
from pathlib import Path
from conect_desktop.errors import Trouble
from conect_desktop.exchange.geojson_read import read
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
count = 0
try:
    for _ in read(Path(sys.argv[1])):
        count += 1
    print(count)
except Trouble as trouble:
    print(trouble.what, trouble.remedy is not None)
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the peak of a process is counted in other units elsewhere")
@pytest.mark.parametrize(
    ("head", "filling", "tail", "told", "megabytes"),
    [
        (b'{"type":"FeatureCollection","name":"', b"x", b'","features":[]}', "one feature is larger", 300),
        (b'{"type":"FeatureCollection","features":[', b" ", b"]}", "one feature is larger", 100),
        (b'{"type":"Point","coordinates":[', b"[", b"", "nested too deeply|larger than can be read", 100),
        (b'{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"title":"', b"x",
         b'"}}]}', "one feature is larger", 300),
    ],
    ids=["a name without end", "nothing but blanks", "brackets", "a title without end"],
)  # fmt: skip
def test_two_hundred_megabytes_of_nonsense_are_refused_in_little_memory(
    tmp_path: Path, head: bytes, filling: bytes, tail: bytes, told: str, megabytes: int
) -> None:
    path = tmp_path / "big.geojson"
    with path.open("wb") as file:
        file.write(head)
        for _ in range(200):
            file.write(filling * (1 << 20))
        file.write(tail)
    run = subprocess.run([sys.executable, "-c", _READ, str(path)], capture_output=True, text=True, check=True, cwd=ROOT)
    said, grown = run.stdout.splitlines()
    assert re.search(told, said)
    assert int(grown) < megabytes
