"""Going through a family's cases in this process, each inside bounds of time and memory: the tests' child process."""

from __future__ import annotations

import faulthandler
import hashlib
import json
import os
import resource
import stat
import sys
import tempfile
import time
import traceback
import warnings
from contextlib import suppress
from pathlib import Path

from conect_desktop.errors import Trouble
from tests.hostile.case import Case, Room

ALARM_S = 30
"""Seconds after which a case is taken to hang: a hundred times what the slowest takes."""
ADDRESSES = 3 << 30
"""Bytes of memory that the child may have at all: what wants more meets a MemoryError, and fails."""
_HASHED = 64 << 20


class Wrong(AssertionError):
    """A case did not come out as it must."""


def bound_memory() -> None:
    """From now on this process can't have more than `ADDRESSES`."""
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESSES, ADDRESSES))


def peak_mb() -> float:
    """The most memory this process had since `forget_peak`, in megabytes."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    raise AssertionError("this system doesn't tell")


def forget_peak() -> float:
    """Begin to watch anew; gives the memory in use now, in megabytes."""
    Path("/proc/self/clear_refs").write_text("5")
    return peak_mb()


def snapshot(folder: Path) -> dict[str, tuple[int, int, str]]:
    """What lies in a folder: kind, size and content of every file."""
    found = {}
    for path in sorted(folder.rglob("*")):
        told = path.lstat()
        content = ""
        if stat.S_ISREG(told.st_mode) and told.st_size <= _HASHED:
            content = hashlib.sha256(path.read_bytes()).hexdigest()
        found[str(path.relative_to(folder))] = (stat.S_IFMT(told.st_mode), told.st_size, content)
    return found


def swallowed(error: BaseException | None) -> bool:
    """Whether an error comes of one of memory: a file that filled it must not pass for one that was refused."""
    while error is not None:
        if isinstance(error, MemoryError):
            return True
        error = error.__cause__ or error.__context__
    return False


def run(case: Case, room: Room) -> float:
    """One case; raises `Wrong` that says what did not come out, and gives the megabytes that it took."""
    try:
        path = case.make(room)
    except Exception as caught:
        raise Wrong(f"it could not be made: {''.join(traceback.format_exception(caught)[-4:])}") from caught
    before = snapshot(room.folder)
    had = forget_peak()
    error: Exception | None = None
    result = None
    try:
        result = case.door(path, room)
    except case.kind as caught:
        error = caught
    except Exception as caught:
        raise Wrong(f"a bug and no known trouble: {''.join(traceback.format_exception(caught)[-6:])}") from caught
    took = peak_mb() - had
    if swallowed(error):
        raise Wrong("it filled the memory")
    if took > case.most_mb:
        raise Wrong(f"it took {took:.0f} MB, at most {case.most_mb} are allowed")
    if not case.changes and snapshot(room.folder) != before:
        raise Wrong(f"the file or what lies beside it changed: {before} became {snapshot(room.folder)}")
    if case.outcome is not None:
        if error is not None:
            raise Wrong(f"it was refused: {error!r} {error}")
        if not case.outcome(result):
            raise Wrong(f"what came of it is not right: {result!r:.400}")
    else:
        _told(case, path, error, result)
    return took


def _told(case: Case, path: Path, error: Exception | None, result: object) -> None:
    if error is None:
        raise Wrong(f"it was not refused: {result!r:.300}")
    text = getattr(error, "what", str(error))
    for words in case.says:
        if words not in text:
            raise Wrong(f"{words!r} is not said, but {text!r}")
    if not isinstance(error, Trouble):
        return
    if not error.remedy:
        raise Wrong(f"it doesn't say what to do: {error}")
    if case.place is not None and case.place not in (error.place or ""):
        raise Wrong(f"the place {case.place!r} is not named, but {error.place!r}")
    if case.path is not None:
        wanted = case.path or path.name
        if error.path is None or not str(error.path).endswith(wanted):
            raise Wrong(f"the file {wanted!r} is not named, but {error.path}")


def walk(cases: list[Case], good: Path, folder: Path) -> int:
    """Every case in turn, told line by line on the standard output; gives how many came out wrong."""
    wrong = 0
    for number, case in enumerate(cases):
        _tell(begins=case.name)
        room = Room(folder / str(number), good)
        # a case that hangs, be it in compiled code, ends the process, which says where it hung
        faulthandler.dump_traceback_later(ALARM_S, exit=True)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error", ResourceWarning)
                begun = time.process_time()
                took = run(case, room)
                _tell(ended=case.name, mb=round(took, 1), seconds=round(time.process_time() - begun, 2))
        except Wrong as error:
            wrong += 1
            _tell(wrong=case.name, why=str(error))
        finally:
            faulthandler.cancel_dump_traceback_later()
    return wrong


def _tell(**what: object) -> None:
    print(json.dumps(what), flush=True)


def main() -> None:
    """``python -m tests.hostile.walk FAMILY [WORDS]``: the cases of a family, those with the words in their name."""
    from tests.hostile.families import FAMILIES, good_book

    cases = [case for case in FAMILIES[sys.argv[1]] if len(sys.argv) < 3 or sys.argv[2] in case.name]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        # nothing of this machine's person is read or written
        for variable in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            os.environ[variable] = str(folder / "home")
        good = good_book(folder)
        bound_memory()
        wrong = walk(cases, good, folder)
    with suppress(BrokenPipeError):
        sys.stdout.flush()
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
