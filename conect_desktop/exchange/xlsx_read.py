"""Reading the tables of an Excel workbook: one sheet, values as they were last computed, nothing run or fetched."""

from __future__ import annotations

import datetime as dt
import warnings
import zipfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import IO, Any, Final

from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.errors import BadFile, Cancelled, Trouble
from conect_desktop.exchange.incoming import Row, Source, chosen_layer, looked_at, unlike
from conect_desktop.exchange.xml_safe import refuse_declarations, refuse_heavy
from conect_desktop.exchange.zip_safe import UNPACKING, damaged, open_zip

MAX_BYTES: Final = 128 * 2**20
_WIDEST: Final = 500
"""Columns that are read; each row of a sheet may claim sixteen thousand."""
_TITLES: Final = 20
"""Rows in which the names of the columns are looked for."""
_LAST_ROW: Final = 1_048_576
"""Of a sheet of Excel."""
_STEP: Final = 1_000
_TAKEN: Final = frozenset({"row", "si"})
"""What openpyxl takes and empties one by one: rows of a sheet, texts of the workbook. All else it keeps."""
_OLE: Final = b"\xd0\xcf\x11\xe0"


def xlsx_source(path: Path, progress: Progress | None = None, sheet: str | None = None) -> Source:
    """One sheet as a table: the first that holds something, or the one that was asked for. Raises `BadFile`."""
    watched = progress or Silent()
    head = looked_at(path, MAX_BYTES)
    if head.startswith(_OLE):
        raise BadFile(
            "it is an old .xls file, or protected by a password",
            path=path,
            remedy="Save it as .xlsx without a password.",
        )
    with open_zip(path) as archive:
        _look_into(archive, path)
    file = path.open("rb")
    try:
        book = _loaded(file, path)
    except BaseException:
        # openpyxl would leave it open
        file.close()
        raise

    def close() -> None:
        book.close()
        file.close()

    try:
        names = tuple(str(name) for name in book.sheetnames)
        if not names:
            raise BadFile("the workbook has no sheets", path=path, remedy="Choose another file.")
        if sheet is not None:
            chosen = chosen_layer(sheet, names, path, "sheet")
            found = _header(book[chosen], path)
        else:
            chosen, found = next(
                ((name, told) for name in names if (told := _header(book[name], path))), (names[0], None)
            )
        if found is None:
            raise BadFile(
                "the sheet is empty", path=path, place=chosen, remedy=f"There are: {', '.join(map(repr, names[:20]))}."
            )
    except BaseException:
        close()
        raise
    at, cells = found
    columns = unlike([_plain(cell) or "" for cell in cells])
    rows = _rows(book[chosen], at, columns, path, watched)
    return Source(path, rows, columns=columns, table=True, layer=chosen, layers=names, close=close)


def _look_into(archive: zipfile.ZipFile, path: Path) -> None:
    """Refuse what is no workbook, and parts that declare entities of their own or would fill the memory."""
    names = archive.namelist()
    if "mimetype" in names and "content.xml" in names:
        raise BadFile("it is an OpenDocument file", path=path, remedy="Save it as .xlsx or .csv.")
    if "[Content_Types].xml" not in names:
        raise BadFile("this is not an Excel workbook", path=path, remedy="Choose an .xlsx file.")
    for name in names:
        try:
            with archive.open(name) as member:
                if name.lower().endswith((".xml", ".rels")):
                    refuse_declarations(member, path)
                # whatever it is called, another part may say that it is a sheet
                refuse_heavy(member, path, name, _TAKEN)
        except UNPACKING as error:
            raise damaged(path) from error


def _loaded(file: IO[bytes], path: Path) -> Any:
    # heavy, and only who reads a workbook waits for it
    from openpyxl import load_workbook

    try:
        # styles and validations it doesn't know are of no interest here
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return load_workbook(file, read_only=True, data_only=True, keep_links=False)
    except Exception as error:  # it raises whatever its parser stumbles on
        raise damaged(path) from error


def _header(sheet: Any, path: Path) -> tuple[int, tuple[Any, ...]] | None:
    """The row number and cells of the names of the columns: the first row with two texts, else the first with one."""
    if not hasattr(sheet, "iter_rows"):
        return None
    sheet.reset_dimensions() if hasattr(sheet, "reset_dimensions") else None
    first: tuple[int, tuple[Any, ...]] | None = None
    try:
        for number, cells in enumerate(islice(sheet.iter_rows(max_col=_WIDEST, values_only=True), _TITLES), 1):
            texts = [cell for cell in cells if isinstance(cell, str) and cell.strip()]
            if len(texts) > 1:
                return number, _trimmed(cells)
            if texts and first is None:
                first = (number, _trimmed(cells))
    except Exception as error:  # it raises whatever its parser stumbles on
        raise damaged(path) from error
    return first


def _trimmed(cells: tuple[Any, ...]) -> tuple[Any, ...]:
    end = max(number for number, cell in enumerate(cells, 1) if _plain(cell) not in (None, ""))
    return cells[:end]


def _rows(sheet: Any, header: int, columns: tuple[str, ...], path: Path, progress: Progress) -> Iterator[Row]:
    found = sheet.iter_rows(min_row=header + 1, max_col=_WIDEST, values_only=True)
    number = header
    while True:
        number += 1
        if number % _STEP == 0:
            progress.step(0, 0)
            progress.check()
        try:
            cells = next(found)
        except StopIteration:
            return
        except (Cancelled, Trouble):
            raise
        except Exception as error:  # it raises whatever its parser stumbles on, and can't go on after it
            raise BadFile(
                "the sheet is damaged from here on", path=path, place=f"row {number}",
                remedy="Open it in a spreadsheet program and save it again.",
            ) from error  # fmt: skip
        if number > _LAST_ROW:
            # rows that are missing are made up to where one says it is, be it in the billions
            raise BadFile(
                "a row says that it is beyond the end of all sheets", path=path, place=f"row {number}",
                remedy="Open it in a spreadsheet program and save it again.",
            )  # fmt: skip
        if cells.count(None) == len(cells):
            continue
        told = {name: _plain(cell) for name, cell in zip(columns, cells, strict=False)}
        if any(value not in (None, "") for value in told.values()):
            yield Row(number, told)


def _plain(cell: Any) -> Any:
    """A cell as text or number: dates in ISO 8601, whole numbers whole."""
    if isinstance(cell, (dt.datetime, dt.date, dt.time)):
        text = cell.isoformat()
        return text.removesuffix("T00:00:00")
    if isinstance(cell, dt.timedelta):
        return str(cell)
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return int(cell)
    if cell is None or isinstance(cell, (str, int, float, bool)):
        return cell
    return str(cell)
