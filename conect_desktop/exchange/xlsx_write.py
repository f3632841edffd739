"""Writing a workbook: one sheet a kind, one that says whose it is, one that says what the columns tell."""

from __future__ import annotations

import errno
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from conect_desktop.domain.progress import Progress
from conect_desktop.domain.release import Release
from conect_desktop.exchange.csv_tables import dictionary_rows
from conect_desktop.exchange.files import LeftOut, written_beside
from conect_desktop.exchange.labels import Context, about
from conect_desktop.exchange.tables import tables
from conect_desktop.exchange.xml_text import xml_text

_LONGEST: Final = 32_767
"""Characters a cell holds (ECMA-376 as Excel reads it)."""
_MOST_ROWS: Final = 1_048_575
_STEP: Final = 1_000


def write_xlsx(
    release: Release, context: Context, target: Path, progress: Progress, *, overwrite: bool = False
) -> tuple[LeftOut, ...]:
    """A workbook whose texts are texts, whatever they begin with; rows beyond what a sheet holds are left out."""
    # loaded when it is wanted: it takes a third of the window's start
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    found = tables(release, context)
    book = Workbook(write_only=True)
    sheets = _Sheets(book, WriteOnlyCell, Font(bold=True), progress, sum(map(len, found)))
    left_out: list[LeftOut] = []
    try:
        whose = book.create_sheet("about")
        for name, value in about(release, context).items():
            sheets.line(whose, [name, value if isinstance(value, str) else str(value)])
        for table in found:
            sheet = book.create_sheet(table.name)
            sheet.freeze_panes = "A2"
            names = [column.name for column in table.columns]
            sheet.auto_filter.ref = f"A1:{get_column_letter(len(names))}{min(len(table), _MOST_ROWS) + 1}"
            sheets.line(sheet, names, head=True)
            for number, row in enumerate(table.rows):
                sheets.told()
                if number >= _MOST_ROWS:
                    left_out.append(LeftOut(table.name, str(row[names.index("uuid")]), "the sheet is full"))
                    continue
                sheets.line(sheet, row)
        words = book.create_sheet("dictionary")
        for number, told in enumerate(dictionary_rows(found)):
            sheets.line(words, list(told), head=number == 0)
        with written_beside(target, overwrite=overwrite) as part:
            book.save(part)
    except BaseException as error:
        sheets.give_up()
        if type(error).__name__ == "SerialisationError":
            # what the XML library says of a write that failed: IO_ENOSPC, IO_EFBIG, …
            number = getattr(errno, str(error).removeprefix("IO_"), errno.EIO)
            raise OSError(number, os.strerror(number)) from error
        raise
    return tuple(left_out)


@dataclass(slots=True)
class _Sheets:
    """A workbook in the making, row by row."""

    book: Any
    cell: Any
    bold: Any
    progress: Progress
    total: int
    done: int = 0

    def told(self) -> None:
        """One row more."""
        if self.done % _STEP == 0:
            self.progress.step(self.done, self.total)
            self.progress.check()
        self.done += 1

    def line(self, sheet: Any, values: Sequence[Any], *, head: bool = False) -> None:
        """Write a row; a text is a text, else one that begins with = becomes a formula."""
        cells = []
        for value in values:
            one = self.cell(sheet, value=_cell(value))
            if isinstance(value, str):
                one.data_type = "s"
            if head:
                one.font = self.bold
            cells.append(one)
        sheet.append(cells)

    def give_up(self) -> None:
        """Leave no file of openpyxl's behind: it keeps each sheet in one until the book is saved."""
        for sheet in self.book.worksheets:
            with suppress(Exception):
                sheet.close()
                Path(sheet._writer.out).unlink(missing_ok=True)


def _cell(value: Any) -> Any:
    if isinstance(value, str):
        # with a longer one Excel refuses the file
        return xml_text(value)[:_LONGEST]
    return value
