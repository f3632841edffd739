"""The log and what is sent to the developers hold no word, name or path, whatever went wrong."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

from conect_desktop import logs, paths
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Place
from conect_desktop.domain.progress import Silent
from conect_desktop.errors import Trouble
from conect_desktop.services import problem
from conect_desktop.services.import_ import import_file
from conect_desktop.storage.book import Book
from conect_desktop.storage.pages import PageFile
from conect_desktop.storage.repositories import Places

MARK = "Zwölf-Uhr-Läuten"
"""Stands for what a participant said, and for the name of a person's folder."""


def logged(record: logging.LogRecord) -> str:
    return logs.WithoutValues().format(record)


def record_of(error: BaseException, name: str = "conect_desktop.bridge.jobs") -> str:
    return logged(logging.LogRecord(name, logging.ERROR, "x", 1, "job %s failed", (MARK,), (type(error), error, None)))


def errors(folder: Path) -> list[BaseException]:
    """Whatever errors quote: a row, a file, a value, and each other."""
    found: list[BaseException] = []
    bad = folder / f"{MARK}.csv"
    bad.write_text(f"title,lat,lon\n{MARK},north,{MARK}\n", "utf-8")
    book = Book.create(folder / f"{MARK}.gpkg", made_with="test")
    for wrong in (
        lambda: int(MARK),
        lambda: {}[MARK],
        lambda: Path(folder, MARK, MARK).read_text(),
        lambda: PageFile(folder / MARK),
        lambda: Book.open(folder / f"{MARK}.csv"),
        lambda: import_file(book, folder / MARK, session=None, author=MARK),
        lambda: book.db.execute(f"SELECT '{MARK}' FROM nowhere"),
        lambda: Places(book.db).change(MARK, {MARK: MARK}),
    ):
        try:
            wrong()
        except Exception as error:  # every kind there is
            found.append(error)
    book.close()
    try:
        try:
            raise ValueError(MARK)
        except ValueError as inner:
            raise Trouble(MARK, path=folder / MARK, place=MARK, remedy=MARK) from inner
    except Trouble as chained:
        found.append(chained)
    assert len(found) == 9
    return found


def test_no_error_says_in_the_log_what_it_stumbled_on(tmp_path: Path) -> None:
    for error in errors(tmp_path):
        told = record_of(error)
        assert MARK not in told and str(tmp_path) not in told
        assert type(error).__name__ in told


def test_it_says_where_in_the_program_it_was(tmp_path: Path) -> None:
    (told,) = [
        record_of(error) for error in errors(tmp_path) if "cut off" in str(error) or "not a CoNECT" in str(error)
    ]
    assert "storage/inspection.py:" in told and " look_at_file" in told


def test_what_other_libraries_say_is_not_believed_to_be_clean() -> None:
    record = logging.LogRecord("urllib3.connectionpool", logging.WARNING, "x", 1, f"GET /{MARK} %s", (MARK,), None)
    assert MARK not in logged(record) and "urllib3" in logged(record)


def test_an_error_that_goes_round_in_a_circle_ends() -> None:
    one, other = ValueError(), KeyError()
    one.__context__, other.__context__ = other, one
    assert len(logs.told(one)) == 2


def test_the_log_is_written_so(tmp_path: Path) -> None:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    try:
        logs.start(tmp_path / "log" / "conect.log")
        try:
            raise ValueError(MARK)
        except ValueError:
            logging.getLogger("conect_desktop.x").exception("the work failed")
        written = (tmp_path / "log" / "conect.log").read_text("utf-8")
    finally:
        for handler in root.handlers[:]:
            handler.close()
        root.handlers[:] = before
        root.setLevel(level)
        logs.sys.excepthook = logs.sys.__excepthook__  # type: ignore[attr-defined]
        logs.faulthandler.disable()  # type: ignore[attr-defined]
        logs._OPEN.pop().close()
    assert "the work failed" in written and "builtins.ValueError" in written and MARK not in written


def test_what_is_sent_tells_of_the_machine_and_not_of_the_session(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "log_file", lambda: tmp_path / "log" / "conect.log")
    path = tmp_path / f"{MARK}.gpkg"
    with Book.create(path, made_with="test") as book:
        with book.write("place.add", author=MARK) as step:
            Places(step.db).add(Place(uuid=new_id(), title=MARK, description=MARK))
        # a finding of the check quotes the row where it is wrong
        book.db.execute("PRAGMA foreign_keys = OFF")
        with book.write("note.add") as step:
            step.db.execute("INSERT INTO notes (uuid, text, place) VALUES (?, ?, ?)", (new_id(), MARK, MARK))
        told = problem.compose(book, {"Qt": "6"}, Silent())
    assert MARK not in told and str(tmp_path) not in told
    assert "places 1" in told and "reference: notes" in told and "Qt: 6" in told
    assert "No book was open." in problem.compose(None, {}, Silent())


@pytest.mark.parametrize(
    "wrong",
    [
        f"int({MARK!r})",
        f"import threading; t = threading.Thread(target=int, args=({MARK!r},), name={MARK!r}); t.start(); t.join()",
        f"class A:\n    def __del__(self):\n        raise ValueError({MARK!r})\nA()",
        f"import warnings; warnings.warn({MARK!r})",
        f"import logging; logging.getLogger('conect_desktop.x').error('%d', {MARK!r})",
    ],
)
def test_standard_error_which_a_desktop_keeps_quotes_nothing_either(tmp_path: Path, wrong: str) -> None:
    start = (
        f"from pathlib import Path\nfrom conect_desktop import logs\nlogs.start(Path({str(tmp_path / 'a.log')!r}))\n"
    )
    # compiled from a text, so that no line of it could be quoted as a source line
    done = subprocess.run([sys.executable, "-c", start + wrong], capture_output=True, check=False)
    assert MARK.encode() not in done.stdout + done.stderr
    assert (tmp_path / "a.log").read_text("utf-8") and MARK not in (tmp_path / "a.log").read_text("utf-8")


def test_a_terminal_that_somebody_looks_at_is_told_all(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for looked_at in (True, False):
        monkeypatch.setattr(sys.stderr, "isatty", lambda seen=looked_at: seen)
        try:
            int(MARK)
        except ValueError as error:
            logs._log_bug(type(error), error, error.__traceback__)
        assert (MARK in capsys.readouterr().err) == looked_at


def test_a_crash_as_it_is_sent_names_no_folder_of_the_person(tmp_path: Path) -> None:
    crash = tmp_path / "crash.log"
    crash.write_text(
        "Fatal Python error: Segmentation fault\n"
        f'  File "/home/{MARK}/x/conect_desktop/ui/room/window.py", line 3 in show\n'
        f'  File "C:\\Users\\{MARK}\\lib\\threading.py", line 9 in run\n',
        "utf-8",
    )
    assert logs.crash_tail(crash, 10) == [
        "Fatal Python error: Segmentation fault",
        '  File "conect_desktop/ui/room/window.py", line 3 in show',
        '  File "threading.py", line 9 in run',
    ]


def test_of_a_log_that_has_grown_without_bound_only_the_end_is_read(tmp_path: Path) -> None:
    log = tmp_path / "crash.log"
    with log.open("wb") as file:
        file.truncate(64 * 2**20)
        file.seek(0, os.SEEK_END)
        file.write("\nthe last é\nof all\n".encode())
    tracemalloc.start()
    try:
        assert logs.tail(log, 2) == ["the last é", "of all"]
        assert tracemalloc.get_traced_memory()[1] < 16 * 2**20
    finally:
        tracemalloc.stop()
