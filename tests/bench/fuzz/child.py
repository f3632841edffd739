"""One run of the fuzzer in a process whose memory and time are bounded; told line by line as JSON."""

from __future__ import annotations

import faulthandler
import json
import os
import random
import resource
import shutil
import signal
import sys
import time
import traceback
import warnings
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import FrameType
from unittest import mock

from tests.hostile.walk import forget_peak, peak_mb, swallowed

PROCESSOR_S = 10
"""Seconds of the processor that one file may take."""
WALL_S = 120
"""Seconds after which compiled code is taken to hang."""
MOST_MB = 512
ADDRESSES = 4 << 30


class _Hung(BaseException):
    """A file took too long."""


def _hung(_: int, __: FrameType | None) -> None:
    raise _Hung


@contextmanager
def bug(name: str) -> Iterator[None]:
    """A guard switched off, so that one can see that the fuzzer finds what it guards."""
    guards = {
        "": [],
        # entries of other laptops are no longer looked over before they are believed
        "entries": [("conect_desktop.storage.replication.look_over", lambda entry: None)],
        # digests of records that are no JSON are no longer caught
        "digests": [("conect_desktop.domain.release_log._digest_of_any", _digest_unguarded)],
    }
    with ExitStack() as held:
        for target, new in guards[name]:
            held.enter_context(mock.patch(target, new))
        yield


def _digest_unguarded(record: object) -> str:
    from conect_desktop.domain.release_log import digest_of

    return digest_of(record)  # type: ignore[arg-type]


def main() -> None:
    """Read damaged files until the time is over, or a number of them."""
    folder, seconds, seed, only, cases = (
        Path(sys.argv[1]),
        float(sys.argv[2]),
        int(sys.argv[3]),
        sys.argv[4],
        int(sys.argv[5]),
    )
    for variable in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        os.environ[variable] = str(folder / "home")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tests.bench.fuzz.readers import READERS, World

    warnings.simplefilter("ignore")
    names = only.split(",") if only else [reader.name for reader in READERS]
    readers = [reader for reader in READERS if reader.name in names]
    world = World(folder / "world")
    seeds = {reader.name: reader.seeds(world) for reader in readers}
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESSES, ADDRESSES))
    signal.signal(signal.SIGVTALRM, _hung)
    chance, counts = random.Random(seed), Counter[tuple[str, str]]()
    spent: defaultdict[str, float] = defaultdict(float)
    end, number = time.monotonic() + seconds, 0
    with bug(sys.argv[6]):
        while (number < cases) if cases else (time.monotonic() < end):
            # so many files of each, or as long with each
            reader = readers[number % len(readers)] if cases else min(readers, key=lambda one: spent[one.name])
            number += 1
            name, content = chance.choice(seeds[reader.name])
            current = folder / "current"
            shutil.rmtree(current, ignore_errors=True)
            current.mkdir()
            path = current / name
            (folder / "reader").write_text(reader.name, "utf-8")
            damaged = reader.damage(content, chance)
            path.write_bytes(damaged)
            begun = time.process_time()
            why = _read(reader, path, world)
            spent[reader.name] += time.process_time() - begun
            counts[reader.name, why if why in ("read", "trouble") else "broken"] += 1
            if why not in ("read", "trouble"):
                kept = folder / f"{number}{path.suffix}"
                kept.write_bytes(damaged)
                _tell(reader=reader.name, what="file", file=str(kept), why=why)
    for (reader_name, what), count in counts.items():
        _tell(reader=reader_name, what=what, count=count)
    world.book.close()


def _read(reader: object, path: Path, world: object) -> str:
    """What came of a file: ``read``, ``trouble``, or what is wrong with that."""
    had = forget_peak()
    faulthandler.dump_traceback_later(WALL_S, exit=True)
    signal.setitimer(signal.ITIMER_VIRTUAL, PROCESSOR_S)
    outcome = "read"
    try:
        reader.read(path, world)  # type: ignore[attr-defined]
    except reader.known as error:  # type: ignore[attr-defined]
        outcome = "it filled the memory" if swallowed(error) else "trouble"
    except _Hung as error:
        outcome = "it took too long: " + _where(error)
    except Exception as error:  # what this is about
        outcome = f"{type(error).__name__}: {str(error)[:200]}: {_where(error)}"
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        faulthandler.cancel_dump_traceback_later()
    took = peak_mb() - had
    if outcome in ("read", "trouble") and took > MOST_MB:
        return f"it took {took:.0f} MB"
    return outcome


def _where(error: BaseException) -> str:
    """The last places of the program that an error came through."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "conect_desktop" in frame.filename]
    return " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames[-3:][::-1])


def _tell(**what: object) -> None:
    print(json.dumps(what), flush=True)


if __name__ == "__main__":
    main()
