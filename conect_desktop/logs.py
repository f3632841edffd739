"""The log: what went wrong, where in the program and when; never what a participant said, a path or a name.

It holds no values at all: of an error its kind and the places in the code it went through, of a message its constant
text. What an error says may quote the row, the file or the words it stumbled on. The same goes for standard error,
which a desktop writes to a log of its own, unless it is a terminal that somebody looks at.
"""

from __future__ import annotations

import errno
import faulthandler
import logging
import logging.handlers
import os
import re
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import IO, Final

_FORMAT: Final = "%(asctime)s %(levelname)s %(name)s: "
_OWN: Final = "conect_desktop"
_PACKAGE: Final = Path(__file__).resolve().parent
_MOST_LINES: Final = 200
_MOST_READ: Final = 1_000_000
"""Bytes at the end of a log that are looked at."""
_FOLDERS: Final = re.compile(rf'File "(?:[^"]*[/\\](?={_OWN}[/\\])|[^"]*[/\\](?![^"]*{_OWN}[/\\]))')
"""The folders before our own package in a line of a crash, all folders of a library."""
_OPEN: Final[list[IO[str]]] = []
"""Where a crash is written to, open to the end."""


class WithoutValues(logging.Formatter):
    """Writes a record without anything that came from outside the program's own text."""

    def format(self, record: logging.LogRecord) -> str:
        """Time, level, logger and constant text; of other people's loggers not even that."""
        record.asctime = self.formatTime(record, self.datefmt)
        own = record.name.split(".")[0] == _OWN
        text = _FORMAT % record.__dict__ + (str(record.msg) if own else "a message of this library")
        if record.exc_info and record.exc_info[1] is not None:
            text += "\n" + "\n".join(told(record.exc_info[1]))
        return text


def told(error: BaseException) -> list[str]:
    """An error as it may be kept: its kind, and the functions of this program that it went through."""
    lines: list[str] = []
    seen: set[int] = set()
    now: BaseException | None = error
    while now is not None and id(now) not in seen and len(lines) < _MOST_LINES:
        seen.add(id(now))
        number = getattr(now, "errno", None)
        code = f" {errno.errorcode.get(number, number)}" if isinstance(number, int) else ""
        lines.append(f"  {type(now).__module__}.{type(now).__qualname__}{code}")
        lines += [
            f"    {Path(frame.filename).resolve().relative_to(_PACKAGE).as_posix()}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(now.__traceback__)
            if Path(frame.filename).resolve().is_relative_to(_PACKAGE)
        ]
        now = now.__cause__ or now.__context__
    return lines


def start(path: Path) -> None:
    """Write warnings and bugs to a rotating file; a log that can't be written must not keep the window shut."""
    handler: logging.Handler
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(path, maxBytes=500_000, backupCount=2, encoding="utf-8")
    except OSError:
        handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(WithoutValues())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    if isinstance(handler, logging.FileHandler):
        # a crash inside a library leaves the functions it happened in, and nothing else
        _OPEN.append(path.with_name("crash.log").open("a", encoding="utf-8"))
        faulthandler.enable(_OPEN[-1])
    sys.excepthook = _log_bug
    threading.excepthook = lambda told_: _log_bug(told_.exc_type, told_.exc_value, told_.exc_traceback)
    sys.unraisablehook = lambda told_: _log_bug(told_.exc_type, told_.exc_value, told_.exc_traceback)
    # what Python itself would say on standard error quotes what it stumbled on
    logging.captureWarnings(True)
    logging.raiseExceptions = False


def on_terminal() -> bool:
    """Whether somebody reads standard error, so that it may quote what is looked for."""
    return sys.stderr is not None and sys.stderr.isatty()


def tail(path: Path, lines: int) -> list[str]:
    """The last lines of the log, however long it has grown; none where there is no log."""
    try:
        with path.open("rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - _MOST_READ))
            return file.read(_MOST_READ).decode("utf-8", "replace").splitlines()[-lines:]
    except OSError:
        return []


def crash_tail(path: Path, lines: int) -> list[str]:
    """The last lines of the crash file without the folders that the program lies in: they tell who works here."""
    return [_FOLDERS.sub('File "', line) for line in tail(path, lines)]


def _log_bug(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    if error is None or issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error or kind(), trace)
        return
    logging.getLogger(_OWN).critical("unexpected", exc_info=(kind, error, trace))
    if on_terminal():
        sys.__excepthook__(kind, error, trace)
    elif sys.stderr is not None:
        sys.stderr.write("\n".join(told(error.with_traceback(trace))) + "\n")
