"""A file can be wrong in many ways: each is named, with a remedy, and the file stays as it is."""

from __future__ import annotations

import errno
import itertools
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
import shapely

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.session import Phase, Session
from conect_desktop.domain.vocabulary import Term
from conect_desktop.errors import Trouble
from conect_desktop.services import books, history
from conect_desktop.services.search import SearchIndex
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check, has_errors
from conect_desktop.storage.lock import lock_path
from conect_desktop.storage.repositories import Notes, Places, Sessions, Terms
from conect_desktop.storage.trouble import (
    DamagedBook,
    DiskFull,
    ForeignSchema,
    MediumGone,
    NewerBook,
    NotABook,
    ReadOnlyBook,
    from_os,
    told,
)

ROOT = Path(__file__).resolve().parents[3]
NOBODY = 65534
FLIPS = int(os.environ.get("CONECT_FLIPS", "60"))
"""How many damaged files are tried; a longer campaign sets the variable."""


@pytest.fixture
def file(book: Book, broken: Path) -> Path:
    """A closed book with a few records, to be broken."""
    with book.write("x", author="Marie") as step:
        Places(step.db).add(Place(uuid="0198c000-0000-7000-8000-000000000001", title="Café", practices=("gardening",)))
        Notes(step.db).add(Note(uuid="0198c000-0000-7000-8000-000000000002", text="« Il manque un point d’eau »"))
    book.close()
    return Path(shutil.copy(book.path, broken / "ecolab.gpkg"))


@pytest.fixture
def small(broken: Path) -> Path:
    """A closed book without the starter vocabularies, so that a wrong byte is likely to be one that matters."""
    with Book.create(broken / "small.gpkg", made_with="test") as made:
        with made.write("x", author="Marie") as step:
            session = Sessions(step.db).add(Session(uuid=new_id(), title="Séance")).uuid
            Sessions(step.db).phases.add(Phase(uuid=new_id(), session=session, records=("places",)))
            for number in range(30):
                place = Place(
                    uuid=new_id(), title=f"Café {number}", practices=("gardening",), session=session, start_year=1999,
                    geometry=shapely.Point(2.3, 48.9).buffer(number / 1e4, quad_segs=1) if number else None,
                )  # fmt: skip
                Places(step.db).add(place)
                Notes(step.db).add(Note(uuid=new_id(), text="« Il manque un point d’eau »", place=place.uuid))
            labels = {"fr": "Jardiner", "en": "Gardening"}
            Terms(step.db).add(Term(uuid=new_id(), vocabulary="practices", key="gardening", labels=labels))
        with made.write("y") as step:
            step.db.execute("UPDATE places SET title = 'x' WHERE fid % 2")
    return made.path


def sql(path: Path, *statements: str) -> None:
    """What somebody with a database program can do to a file."""
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("PRAGMA writable_schema = ON")
    for statement in statements:
        raw.execute(statement)
    raw.close()


def use(path: Path, *, read_only: bool) -> None:
    """Everything that is done with a book that was opened."""
    with Book.open(path, read_only=read_only) as opened:
        with opened.reader() as db:
            check(db)
            history.history(db)
            list(Places(db).summaries())
            for place in Places(db).all():
                history.edits_of(db, place.uuid)
            list(Notes(db).all()), list(Sessions(db).all()), Terms(db).vocabularies()
            index = SearchIndex()
            index.build(db)
            index.close()
        books.info(opened)
        if not opened.read_only:
            with opened.write("x") as step:
                Places(step.db).add(Place(uuid="0198c000-0000-7000-8000-000000000009", title="Neuf"))
            opened.undo()


# -- something else ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "what"),
    [(b"", "empty"), (b"PK\x03\x04" * 100, "not a CoNECT book"), (b"SQLite format 3\x00", "not a CoNECT book")],
)
def test_a_file_that_is_no_database_is_refused(broken: Path, content: bytes, what: str) -> None:
    path = broken / "x.gpkg"
    path.write_bytes(content)
    for read_only in (True, False):
        with pytest.raises(NotABook, match=what) as caught:
            Book.open(path, read_only=read_only)
        assert caught.value.path == path and caught.value.remedy
    assert path.read_bytes() == content
    assert os.listdir(broken) == ["x.gpkg"]


def test_another_database_is_refused(broken: Path) -> None:
    path = broken / "other.db"
    sql(path, "CREATE TABLE t (a)", "INSERT INTO t VALUES (randomblob(500))")
    with pytest.raises(NotABook, match="not a CoNECT book"):
        Book.open(path)


def test_another_geopackage_is_refused_and_told_how_to_get_in(broken: Path) -> None:
    path = broken / "other.gpkg"
    sql(path, "PRAGMA application_id = 0x47504B47", "CREATE TABLE gpkg_contents (table_name TEXT)")
    with pytest.raises(NotABook, match=r"GeoPackage, but not.*import"):
        Book.open(path)


# -- cut off and damaged ----------------------------------------------------------------------------------------------


def test_a_file_cut_off_anywhere_is_refused(file: Path) -> None:
    whole = file.read_bytes()
    chance = random.Random(1)
    cuts = [0, 1, 16, 99, 100, 512, 4095, 4096, 4097, 8192, len(whole) - 4096, len(whole) - 1]
    for cut in cuts + [chance.randrange(len(whole)) for _ in range(40)]:
        file.write_bytes(whole[:cut])
        for read_only in (True, False):
            with pytest.raises((NotABook, DamagedBook)) as caught:
                Book.open(file, read_only=read_only)
            assert caught.value.remedy and str(file) in str(caught.value)
        assert file.read_bytes() == whole[:cut]


@pytest.mark.parametrize("reach", [None, 120_000], ids=["anywhere", "in the schema"])
def test_flipped_bits_are_a_known_trouble_or_do_no_harm(small: Path, reach: int | None) -> None:
    """Never an exception that nobody expected, whatever byte is wrong, and never a crash."""
    whole = small.read_bytes()
    used = [number for number, byte in enumerate(whole[:reach]) if byte]
    chance = random.Random(2)
    outcome = {"works": 0, "trouble": 0}
    for _ in range(FLIPS):
        wrong = bytearray(whole)
        for _ in range(chance.choice((1, 1, 8))):
            wrong[chance.choice(used)] ^= 1 << chance.randrange(8)
        small.write_bytes(wrong)
        try:
            use(small, read_only=chance.random() < 0.5)
            outcome["works"] += 1
        except Trouble as trouble:
            assert str(trouble)
            outcome["trouble"] += 1
        assert not lock_path(small).exists()
    assert min(outcome.values()) > 0, outcome


def test_text_in_another_encoding_is_damage_and_not_a_crash(file: Path) -> None:
    sql(file, "UPDATE terms SET color = CAST(x'ff41' AS TEXT) WHERE fid = 1")
    with pytest.raises(DamagedBook, match="UTF-8"):
        use(file, read_only=True)


def test_values_of_the_wrong_type_count_as_not_there(file: Path) -> None:
    sql(
        file, "UPDATE places SET title = x'00', description = x'41', start_year = 'soon', confidence = 2.5, said_by = 7"
    )
    with Book.open(file) as opened:
        (place,) = Places(opened.db).all()
        assert (place.title, place.description, place.start_year, place.confidence) == ("", None, None, None)
        (summary,) = Places(opened.db).summaries()
        assert summary.title == ""


def test_a_journal_that_cannot_be_read_is_told_by_entry(file: Path) -> None:
    sql(file, "UPDATE journal SET changes = 'rubbish' WHERE id = 7")
    with Book.open(file, read_only=True) as opened:
        assert any("entry 7" in str(finding) for finding in check(opened.db))
        with pytest.raises(DamagedBook, match="entry 7"):
            history.history(opened.db)


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TRIGGER journal_places_update",
        "DROP TABLE votes",
        "ALTER TABLE places DROP COLUMN tenure",
        "DROP TABLE gpkg_extensions",
        "DROP TABLE journal_steps",
        "DELETE FROM journal_head",
    ],
)
def test_a_missing_part_is_named(file: Path, statement: str) -> None:
    statements = [statement]
    if "COLUMN" in statement:
        raw = sqlite3.connect(file)
        names = [row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
        again = [row[0] for row in raw.execute("SELECT sql FROM sqlite_master WHERE name LIKE 'journal_places%'")]
        raw.close()
        statements = [f'DROP TRIGGER "{name}"' for name in names if name.startswith("journal_places")]
        statements += [statement, *(text.replace("tenure", "title") for text in again if text)]
    sql(file, *statements)
    before = file.read_bytes()
    with pytest.raises((DamagedBook, ForeignSchema)):
        Book.open(file)
    assert file.read_bytes() == before
    assert not lock_path(file).exists()


# -- somebody's triggers ----------------------------------------------------------------------------------------------

_INDEX_BODY = "INSERT OR REPLACE INTO rtree_places_geom VALUES (NEW.fid, 0, 0, 0, 0)"


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER spy AFTER INSERT ON places BEGIN DELETE FROM notes; END",
        "CREATE TRIGGER journal_spy AFTER INSERT ON places BEGIN DELETE FROM notes; END",
        "CREATE VIEW everything AS SELECT * FROM notes",
        "CREATE VIEW journal_notes AS SELECT * FROM notes",
        "CREATE TRIGGER trigger_insert_feature_count_places AFTER INSERT ON places BEGIN REPLACE INTO notes (uuid)"
        " VALUES (1); UPDATE gpkg_ogr_contents SET feature_count = feature_count + 1; END",
        "CREATE TRIGGER trigger_insert_feature_count_places AFTER INSERT ON places BEGIN DELETE FROM notes;"
        " /* BEGIN UPDATE gpkg_ogr_contents SET feature_count = 1 */ END",
        f"CREATE TRIGGER rtree_places_geom_insert AFTER INSERT ON sqlite_x BEGIN {_INDEX_BODY}; END",
    ],
)
def test_triggers_and_views_that_nobody_knows_are_refused(file: Path, statement: str) -> None:
    sql(file, "CREATE TABLE gpkg_ogr_contents (table_name TEXT, feature_count INTEGER)", "CREATE TABLE sqlitex (a)")
    sql(file, statement.replace("sqlite_x", "sqlitex"))
    before = file.read_bytes()
    for read_only in (True, False):
        with pytest.raises(ForeignSchema) as caught:
            Book.open(file, read_only=read_only)
        assert caught.value.place
    assert file.read_bytes() == before


def test_a_changed_trigger_of_ours_is_foreign(file: Path) -> None:
    sql(
        file,
        "DROP TRIGGER journal_places_delete",
        "CREATE TRIGGER journal_places_delete AFTER DELETE ON places BEGIN DELETE FROM notes; END",
    )
    with pytest.raises(ForeignSchema, match="journal_places_delete"):
        Book.open(file)


def test_a_trigger_disguised_as_a_spatial_index_never_runs(file: Path) -> None:
    """It carries the name of a GIS program's trigger, so it is taken out with them, before anything is written."""
    sql(file, "CREATE TRIGGER rtree_places_geom_insert AFTER INSERT ON places BEGIN DELETE FROM notes; END")
    with Book.open(file) as opened:
        with opened.write("x") as step:
            Places(step.db).add(Place(uuid="0198c000-0000-7000-8000-000000000009", title="Neuf"))
        assert Notes(opened.db).count() == 1


def test_a_feature_count_as_gdal_keeps_it_is_welcome(file: Path) -> None:
    sql(
        file,
        "CREATE TABLE gpkg_ogr_contents (table_name TEXT NOT NULL PRIMARY KEY, feature_count INTEGER)",
        "INSERT INTO gpkg_ogr_contents VALUES ('places', 1)",
        'CREATE TRIGGER "trigger_insert_feature_count_places" AFTER INSERT ON "places" BEGIN UPDATE gpkg_ogr_contents'
        " SET feature_count = feature_count + 1 WHERE lower(table_name) = lower('places'); END",
        'CREATE TRIGGER "trigger_delete_feature_count_places" AFTER DELETE ON "places" BEGIN UPDATE gpkg_ogr_contents'
        " SET feature_count = feature_count - 1 WHERE lower(table_name) = lower('places'); END",
    )
    with Book.open(file) as opened, opened.write("x") as step:
        Places(step.db).add(Place(uuid="0198c000-0000-7000-8000-000000000009", title="Neuf"))
    raw = sqlite3.connect(file)
    assert raw.execute("SELECT feature_count FROM gpkg_ogr_contents").fetchone() == (2,)
    raw.close()


def test_a_column_that_a_gis_user_added_does_no_harm(file: Path) -> None:
    sql(file, "ALTER TABLE places ADD COLUMN surface REAL", "UPDATE places SET surface = 12.5")
    use(file, read_only=False)
    with Book.open(file) as opened:
        assert {surface for (surface,) in opened.db.execute("SELECT surface FROM places")} >= {12.5}
        assert check(opened.db) == []


# -- newer ------------------------------------------------------------------------------------------------------------


def test_a_book_of_a_newer_major_version_is_refused(file: Path) -> None:
    sql(
        file, "UPDATE conect_book SET major = 2", "CREATE TRIGGER journal_new AFTER INSERT ON votes BEGIN SELECT 1; END"
    )
    before = file.read_bytes()
    for read_only in (True, False):
        with pytest.raises(NewerBook, match=r"2\.\d") as caught:
            Book.open(file, read_only=read_only)
        assert "newer version" in str(caught.value)
    assert file.read_bytes() == before


def test_a_book_of_a_newer_minor_version_opens_read_only(file: Path) -> None:
    sql(
        file,
        "UPDATE conect_book SET minor = 7",
        "ALTER TABLE places ADD COLUMN mood TEXT",
        "CREATE TRIGGER journal_moods_insert AFTER INSERT ON votes BEGIN SELECT 1; END",
    )
    before = file.read_bytes()
    with Book.open(file) as opened:
        assert opened.newer and opened.read_only
        assert [place.title for place in Places(opened.db).all()] == ["Café"]
        assert not lock_path(file).exists()
        with pytest.raises(ReadOnlyBook):
            opened.undo()
    assert file.read_bytes() == before


def test_nobody_gets_a_trigger_in_by_claiming_another_version(file: Path) -> None:
    sql(
        file,
        "UPDATE conect_book SET minor = -1",
        "CREATE TRIGGER journal_spy AFTER INSERT ON places BEGIN DELETE FROM notes; END",
    )
    with pytest.raises(ForeignSchema, match="journal_spy"):
        Book.open(file)


# -- no permission, read-only media, a full disk ----------------------------------------------------------------------


def as_nobody(code: str, *arguments: object) -> str:
    """Run Python as a user without rights: for root, permission bits don't bind."""
    if os.geteuid() != 0:
        pytest.skip("only root can become somebody without rights")
    prelude = f"import sys; from pathlib import Path; sys.path.insert(0, {str(ROOT)!r})\n"
    imports = "from conect_desktop.storage.book import Book\nfrom conect_desktop.errors import Trouble\nimport os\n"
    # what is imported late may lie where only root reads
    imports += "import sqlite_utils; sqlite_utils.Database(memory=True)\n"
    drop = f"os.setgroups([]); os.setgid({NOBODY}); os.setuid({NOBODY})\n"
    done = subprocess.run(
        [sys.executable, "-B", "-c", prelude + imports + drop + code, *map(str, arguments)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


_TRY = """
for read_only in (False, True):
    try:
        book = Book.open(Path(sys.argv[1]), read_only=read_only)
        print("opened", book.read_only, book.db.execute("SELECT count(*) FROM places").fetchone()[0])
        book.close()
    except Trouble as trouble:
        print(type(trouble).__name__, trouble)
"""


@pytest.fixture
def open_to_all(tmp_path: Path) -> Iterator[Path]:
    """A folder that other users can reach."""
    # up to the folder that everybody may enter; how deep that is depends on how many runners there are
    ours = itertools.takewhile(lambda path: path.name.startswith(("pytest-", "popen-")), tmp_path.parents)
    for folder in (tmp_path, *ours):
        folder.chmod(folder.stat().st_mode | 0o055)
    yield tmp_path


def test_without_the_right_to_write_it_opens_for_reading_only(open_to_all: Path, file: Path) -> None:
    file.parent.chmod(0o755)
    file.chmod(0o644)
    wanted, reading = as_nobody(_TRY, file).splitlines()
    assert wanted.startswith("ReadOnlyBook") and "read-only" in wanted
    assert reading == "opened True 1"
    assert os.listdir(file.parent) == ["ecolab.gpkg"]


def test_without_the_right_to_read_it_says_so(open_to_all: Path, file: Path) -> None:
    file.parent.chmod(0o755)
    file.chmod(0o600)
    lines = as_nobody(_TRY, file).splitlines()
    assert len(lines) == 2
    for line in lines:
        assert line.startswith("ReadOnlyBook") and "permission" in line, line


def test_a_book_cannot_be_made_where_one_may_not_write(open_to_all: Path, broken: Path) -> None:
    broken.chmod(0o755)
    code = (
        "try:\n    Book.create(Path(sys.argv[1]), made_with='t')\n"
        "except Trouble as trouble:\n    print(type(trouble).__name__)"
    )
    assert as_nobody(code, broken / "new.gpkg").strip() == "ReadOnlyBook"
    assert os.listdir(broken) == []


def mounted(broken: Path, options: str, code: str, *arguments: object) -> str:
    """Run Python with a small file system of its own mounted at `broken`, seen by nobody else."""
    script = f'mount -t tmpfs -o {options} tmpfs "$0" && exec "$@"'
    program = (
        "import sys, os, shutil, subprocess; from pathlib import Path\n"
        "from conect_desktop.storage.book import Book\nfrom conect_desktop.errors import Trouble\n"
        "from conect_desktop.services.books import NewBook, new_book\nfrom conect_desktop.storage.check import check\n"
        "from conect_desktop.domain.place import Place\nfrom conect_desktop.domain.ids import new_id\n"
        "from conect_desktop.storage.repositories import Places\n"
    ) + code
    unshare = shutil.which("unshare")
    probe = ["unshare", "-Urm", "sh", "-c", script, str(broken), "true"]
    if unshare is None or subprocess.run(probe, capture_output=True, check=False).returncode != 0:
        pytest.skip("this machine lets nobody mount a file system")
    done = subprocess.run(
        ["unshare", "-Urm", "sh", "-c", script, str(broken), sys.executable, "-c", program, *map(str, arguments)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_full_disk_takes_nothing_of_what_was_saved(broken: Path) -> None:
    printed = mounted(broken, "size=3m", """
path = Path(sys.argv[1]) / "ecolab.gpkg"
saved = 0
with new_book(path, NewBook(lab="Ecolab", city="Oslo")) as book:
    for _ in range(1000):
        try:
            with book.write("place.add") as step:
                Places(step.db).add(Place(uuid=new_id(), title="x", description="y" * 40_000))
            saved += 1
        except Trouble as trouble:
            print(type(trouble).__name__, trouble.path == path, bool(trouble.remedy))
            break
    print(saved > 3, Places(book.db).count() == saved, check(book.db))
    try:
        book.save_copy(path.with_name("copy.gpkg"))
    except Trouble as trouble:
        print(type(trouble).__name__)
    print(sorted(os.listdir(path.parent)))
with Book.open(path, read_only=True) as book:
    print(Places(book.db).count() == saved, check(book.db))
""", broken)  # fmt: skip
    assert printed.splitlines() == [
        "DiskFull True True", "True True []", "DiskFull", "['.ecolab.gpkg.lock', 'ecolab.gpkg']", "True []",
    ]  # fmt: skip


def test_no_book_is_half_made_on_a_full_disk(broken: Path) -> None:
    printed = mounted(broken, "size=300k", """
try:
    new_book(Path(sys.argv[1]) / "ecolab.gpkg", NewBook(lab="Ecolab", city="Oslo"))
except Trouble as trouble:
    print(type(trouble).__name__)
print(os.listdir(sys.argv[1]))
""", broken)  # fmt: skip
    assert printed.splitlines() == ["DiskFull", "[]"]


def test_a_read_only_medium_is_said_and_can_be_read(broken: Path) -> None:
    printed = mounted(broken, "size=9m", """
path = Path(sys.argv[1]) / "ecolab.gpkg"
new_book(path, NewBook(lab="Ecolab", city="Oslo")).close()
subprocess.run(["mount", "-o", "remount,ro", sys.argv[1]], check=True)
for read_only in (False, True):
    try:
        with Book.open(path, read_only=read_only) as book:
            print(book.read_only, check(book.db))
    except Trouble as trouble:
        print(type(trouble).__name__, bool(trouble.remedy))
try:
    new_book(path.with_name("other.gpkg"), NewBook(lab="Ecolab", city="Oslo"))
except Trouble as trouble:
    print(type(trouble).__name__)
""", broken)  # fmt: skip
    assert printed.splitlines() == ["ReadOnlyBook True", "True []", "ReadOnlyBook"]


def test_a_file_size_limit_is_like_a_full_disk(file: Path) -> None:
    """The other way a system says that no more can be written."""
    code = (
        "import resource, sys; from pathlib import Path; from conect_desktop.errors import Trouble\n"
        "from conect_desktop.storage.book import Book\n"
        "limit = Path(sys.argv[1]).stat().st_size + 20_000\n"
        "book = Book.open(Path(sys.argv[1]))\nresource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))\n"
        "try:\n"
        "    with book.write('x') as step: step.db.execute(\"UPDATE places SET description = hex(zeroblob(90000))\")\n"
        "except Trouble as trouble: print(type(trouble).__name__)\n"
        "print(book.db.execute('SELECT description FROM places').fetchone()[0])\nbook.close()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(file)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout.splitlines()[-1] == "None", done
    assert done.stdout.splitlines()[0] in ("DiskFull", "MediumGone")
    with Book.open(file) as opened:
        assert not has_errors(check(opened.db))


# -- a crash in the middle --------------------------------------------------------------------------------------------

_BREAK_OFF = """
import os, signal, sys
from pathlib import Path
from conect_desktop.storage.book import Book
book = Book.open(Path(sys.argv[1]))
book.db.execute("PRAGMA cache_size = 5")
with book.write("half") as step:
    step.db.execute("UPDATE terms SET hints = hex(randomblob(3000))")
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("how", ["read", "write"])
def test_an_edit_that_was_broken_off_is_taken_back_whoever_looks_first(file: Path, how: str) -> None:
    subprocess.run([sys.executable, "-c", _BREAK_OFF, str(file)], cwd=ROOT, check=False)
    assert file.with_name("ecolab.gpkg-journal").stat().st_size > 0
    with Book.open(file, read_only=how == "read") as opened:
        assert check(opened.db) == []
        assert [place.title for place in Places(opened.db).all()] == ["Café"]


def test_an_edit_broken_off_on_a_read_only_medium_is_a_known_trouble(open_to_all: Path, file: Path) -> None:
    subprocess.run([sys.executable, "-c", _BREAK_OFF, str(file)], cwd=ROOT, check=False)
    file.parent.chmod(0o755)
    for path in file.parent.iterdir():
        path.chmod(0o644)
    assert all("ReadOnlyBook" in line for line in as_nobody(_TRY, file).splitlines())


def _write_ahead(path: Path) -> None:
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("UPDATE places SET description = 'seen in QGIS'")
    raw.close()


def _write_ahead_and_crash(path: Path) -> None:
    code = (
        "import os, signal, sqlite3, sys\nraw = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "raw.execute('PRAGMA journal_mode = WAL')\nraw.execute(\"UPDATE places SET description = 'seen in QGIS'\")\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", code, str(path)], check=False)
    assert path.with_name(path.name + "-wal").stat().st_size > 0


@pytest.mark.parametrize("left_by", [_write_ahead, _write_ahead_and_crash])
def test_a_write_ahead_log_left_by_another_program_is_brought_home(file: Path, left_by: Callable[[Path], None]) -> None:
    left_by(file)
    with Book.open(file) as opened:
        assert opened.db.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
        assert [place.description for place in Places(opened.db).all()] == ["seen in QGIS"]
        assert history.history(opened.db)[0].step.kind == "outside"
    assert os.listdir(file.parent) == ["ecolab.gpkg"]


def test_a_write_ahead_log_can_be_read_without_writing(file: Path) -> None:
    _write_ahead(file)
    with Book.open(file, read_only=True) as opened:
        assert check(opened.db) == []


def _system_error(number: int) -> Trouble:
    trouble = from_os(OSError(number, os.strerror(number)), Path("/media/stick/ecolab.gpkg"))
    assert trouble is not None and trouble.remedy
    return trouble


def test_what_the_system_says_is_put_into_words() -> None:
    assert isinstance(_system_error(errno.ENOSPC), DiskFull)
    assert isinstance(_system_error(errno.EROFS), ReadOnlyBook)
    assert isinstance(_system_error(errno.EIO), MediumGone)
    assert from_os(OSError(errno.EPIPE, "x"), Path("x")) is None


def test_a_bug_of_ours_stays_a_bug() -> None:
    raw = sqlite3.connect(":memory:")
    with closing(raw), pytest.raises(sqlite3.OperationalError, match="syntax"), told(Path("x")):
        raw.execute("SELEC 1")
