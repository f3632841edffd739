"""Writing tables as CSV files in one zip: UTF-8, safe to open in a spreadsheet, with a data dictionary (RFC 4180)."""

from __future__ import annotations

import codecs
import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, Final

import orjson

from conect_desktop.domain.progress import Progress
from conect_desktop.domain.release import Release
from conect_desktop.exchange.files import LeftOut, written_beside
from conect_desktop.exchange.labels import Context, about
from conect_desktop.exchange.tables import Table, tables

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What makes a spreadsheet take a text for a formula (OWASP, CSV Injection)."""
_HARMLESS: Final = frozenset({int, float, type(None)})
"""Types of cells that no spreadsheet runs, and that stand in the file as they are."""
_TEXTS: Final = frozenset({str, type(None)})
_STEP: Final = 1_000
_MARK: Final = codecs.BOM_UTF8
"""At the beginning it makes spreadsheets read UTF-8."""


def safe(value: Any) -> Any:
    """A cell that a spreadsheet shows and never runs: before a text that begins like a formula goes an apostrophe."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        text = value.replace("\x00", "")
        return f"'{text}" if text.lstrip(" \u00a0\u200b\ufeff").startswith(_FORMULA) else text
    return value


def safe_column(values: Sequence[Any]) -> Sequence[Any]:
    """Cells as `safe` makes them; the same few texts stand in thousands of cells, and most begin with a letter."""
    found = set(map(type, values))
    if found <= _HARMLESS:
        return values
    if not found <= _TEXTS:
        return list(map(safe, values))
    # in the order they lie in memory
    texts = dict.fromkeys(filter(None, values))
    if "".join([text[:1] for text in texts]).isalnum() and "\x00" not in "".join(texts):
        return values
    made = {text: safe(text) for text in texts}
    return [made.get(value, value) for value in values]


def write_csv(
    release: Release, context: Context, target: Path, progress: Progress, *, overwrite: bool = False
) -> tuple[LeftOut, ...]:
    """A zip with one CSV a kind, `dictionary.csv` that says what the columns tell, and `about.json`."""
    with (
        written_beside(target, overwrite=overwrite) as part,
        zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        write_tables(archive, "", tables(release, context), progress)
        archive.writestr("about.json", orjson.dumps(about(release, context), option=orjson.OPT_INDENT_2))
    return ()


def write_tables(archive: zipfile.ZipFile, folder: str, found: Sequence[Table], progress: Progress) -> None:
    """The tables and their dictionary as members of an open zip, below `folder` (empty, or with a slash at its end)."""
    total, done = sum(map(len, found)), 0
    for table in found:
        with archive.open(f"{folder}{table.name}.csv", "w") as raw:
            raw.write(_MARK + _lines([[column.name for column in table.columns]]))
            rows = zip(*map(safe_column, table.cells), strict=True)
            while some := list(islice(rows, _STEP)):
                progress.step(done, total)
                progress.check()
                done += len(some)
                raw.write(_lines(some))
    archive.writestr(f"{folder}dictionary.csv", _MARK + _lines(dictionary_rows(found)))


def dictionary_rows(found: Iterable[Table]) -> list[tuple[str, str, str, str]]:
    """Table, column, type, what it tells: a head and a row for each column."""
    rows = [(table.name, column.name, column.type, column.about) for table in found for column in table.columns]
    return [("table", "column", "type", "about"), *rows]


def _lines(rows: Iterable[Sequence[Any]]) -> bytes:
    """Rows as they stand in a file; many at once, for to pack each alone takes thrice as long."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()
