"""Writing tables as CSV files in one zip: UTF-8, safe to open in a spreadsheet, with a data dictionary (RFC 4180)."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
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
_STEP: Final = 1_000


def safe(value: Any) -> Any:
    """A cell that a spreadsheet shows and never runs: before a text that begins like a formula goes an apostrophe."""
    if value is None or (type(value) is str and value[:1].isalnum() and "\x00" not in value):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        text = value.replace("\x00", "")
        return f"'{text}" if text.lstrip(" \u00a0\u200b\ufeff").startswith(_FORMULA) else text
    return value


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
    total, done = sum(len(table.rows) for table in found), 0
    for table in found:
        names = [column.name for column in table.columns]
        with archive.open(f"{folder}{table.name}.csv", "w") as raw:
            file = _text(raw)
            writer = csv.writer(file)
            writer.writerow(names)
            for row in table.rows:
                if done % _STEP == 0:
                    progress.step(done, total)
                    progress.check()
                done += 1
                writer.writerow([safe(row.get(name)) for name in names])
            file.detach()
    with archive.open(f"{folder}dictionary.csv", "w") as raw:
        file = _text(raw)
        csv.writer(file).writerows(dictionary_rows(found))
        file.detach()


def dictionary_rows(found: Iterable[Table]) -> list[tuple[str, str, str, str]]:
    """Table, column, type, what it tells: a head and a row for each column."""
    rows = [(table.name, column.name, column.type, column.about) for table in found for column in table.columns]
    return [("table", "column", "type", "about"), *rows]


def _text(raw: Any) -> io.TextIOWrapper:
    # the mark at the beginning makes spreadsheets read UTF-8
    return io.TextIOWrapper(raw, encoding="utf-8-sig", newline="", write_through=True)
