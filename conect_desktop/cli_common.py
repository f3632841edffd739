"""What every command needs: opening a book, printing JSON, loading a service when it is wanted."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import click
import orjson

from conect_desktop.domain.sheets import Bounds
from conect_desktop.storage.book import Book
from conect_desktop.storage.trouble import told

BOOK: Final = click.Path(path_type=Path)
"""An argument that is a file."""
AS_JSON: Final = click.option("--json", "as_json", is_flag=True, help="One JSON object.")


class _Box(click.ParamType[Any]):
    """West, south, east and north in degrees, with commas."""

    name = "W,S,E,N"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Bounds:
        """Four numbers in their order."""
        if isinstance(value, tuple):
            return value
        try:
            west, south, east, north = (float(part) for part in str(value).split(","))
        except ValueError:
            self.fail("four numbers with commas are wanted: west,south,east,north in degrees", param, ctx)
        return west, south, east, north


BOX: Final = _Box()
"""An area."""


def service(name: str) -> Any:
    """What reads and writes the files of others, loaded by the command that does it: the window starts here too."""
    return importlib.import_module(f"conect_desktop.services.{name}")


@contextmanager
def opened(path: Path, *, read_only: bool = False) -> Iterator[Book]:
    """A book, closed on leaving; what goes wrong with its file is told as a trouble."""
    with Book.open(path, read_only=read_only) as book, told(path):
        yield book


def print_json(value: Any) -> None:
    """One JSON value on standard output."""
    click.echo(orjson.dumps(value, option=orjson.OPT_SORT_KEYS | orjson.OPT_INDENT_2, default=_plain).decode())


def _plain(value: Any) -> Any:
    if isinstance(value, (bytes, Path)):
        return value.hex() if isinstance(value, bytes) else str(value)
    if isinstance(value, (set, frozenset, tuple)):
        return sorted(value) if isinstance(value, (set, frozenset)) else list(value)
    raise TypeError(type(value).__name__)


def print_report(report: Any, *, as_json: bool) -> None:
    """A report as JSON, or as the lines a person should know."""
    if as_json:
        print_json(report.as_dict())
        return
    for line in report.lines():
        click.echo(line)
