"""Reading CSV from anywhere: whatever parts the cells, whatever the encoding, one row at a time."""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final, TextIO

from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.sentence import Sentence
from conect_desktop.errors import BadFile
from conect_desktop.exchange.incoming import MAX_COLUMNS, Row, Source, looked_at, unlike

MAX_BYTES: Final = 1 << 30
MAX_CELL: Final = 8 * 2**20
"""Characters of one cell; the outline of a region fits."""
MAX_LINE: Final = MAX_CELL + (1 << 20)
"""Characters of one line: without a bound a file that has no line ends would be read as one."""
_SEPARATORS: Final = (";", ",", "\t", "|")
_SAMPLE: Final = 262_144
_STEP: Final = 1_000
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OLDER: Final = ["mac_roman", "cp850"]
"""Old Macintosh and DOS, whose accented letters are below 0xA0, where Windows has signs."""
_ROMANIAN: Final = b"\xe3\xfe\xba\xc3\xde\xaa"
"""ă ţ ş in cp1250, which in cp1252 are signs and letters that none of the seven languages has."""


def csv_source(path: Path, progress: Progress | None = None) -> Source:
    """A table of text; the first row that isn't empty names the columns. Raises `BadFile` where it is none.

    Rows are counted as a spreadsheet shows them, the one with the names is 1.
    """
    watched = progress or Silent()
    head = looked_at(path, MAX_BYTES)
    encoding = encoding_of(path, head, watched)
    text = _decoded(path, encoding)
    if "\x00" in text:
        raise BadFile("this is not a table of text", path=path, remedy="Choose a .csv file.")
    separator, skip = _separator(text)
    # the limit is the process's: other readers of ours want it no smaller
    csv.field_size_limit(MAX_CELL)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        names = next((row for row in _after(reader, skip) if any(cell.strip() for cell in row)), None)
    except csv.Error as error:
        raise BadFile(f"this is not a table of text ({error})", path=path, remedy="Choose a .csv file.") from error
    if names is None:
        raise BadFile("the file has no row with the names of its columns", path=path, remedy="Choose another file.")
    columns = unlike(names[:MAX_COLUMNS])
    hints: list[str] = []
    if not encoding.startswith("utf"):
        hints.append(Sentence("read as {0}: look whether accents are right", encoding))
    rows = _rows(path, encoding, separator, skip, columns, watched)
    return Source(path, rows, columns=columns, table=True, hints=hints)


def encoding_of(path: Path, head: bytes, progress: Progress) -> str:
    """The encoding: what a mark at the beginning says, else UTF-8 where all of it is, else the likeliest old one."""
    for mark, name in _MARKS:
        if head.startswith(mark):
            return name
    if len(head) > 3 and head[:512].count(0) > len(head[:512]) // 4:
        return "utf-16-le" if head[1:512:2].count(0) > head[:512:2].count(0) else "utf-16-be"
    odd = _not_utf8(path, progress)
    if odd is None:
        return "utf-8"
    beyond = odd.translate(None, bytes(range(128)))
    if sum(byte < 0xA0 for byte in beyond) * 2 > len(beyond):
        from charset_normalizer import from_bytes  # only old encodings wait for its tables

        best = from_bytes(odd, cp_isolation=_OLDER, threshold=0.5).best()
        return best.encoding if best is not None and best.encoding in _OLDER else "cp1252"
    # between the two of Windows a detector made for whole books is often wrong on a few short names
    return "cp1250" if sum(byte in _ROMANIAN for byte in beyond) * 4 > len(beyond) else "cp1252"


def _not_utf8(path: Path, progress: Progress) -> bytes | None:
    """Lines with letters beyond ASCII of a file that is not UTF-8; None for one that is."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    broken = False
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            progress.check()
            try:
                decoder.decode(piece)
            except UnicodeDecodeError:
                broken = True
                break
        try:
            decoder.decode(b"", not broken)
        except UnicodeDecodeError:
            broken = True
        if not broken:
            return None
        file.seek(max(0, file.tell() - (1 << 20)))
        telling = [line for line in file.read(1 << 20).splitlines() if not line.isascii()]
    return b"\n".join(telling)[:_SAMPLE]


def _decoded(path: Path, encoding: str) -> str:
    """The beginning of the file, up to the end of a line."""
    with path.open("rb") as file:
        data = file.read(_SAMPLE)
        whole = not file.read(1)
    text = codecs.getincrementaldecoder(encoding)("replace").decode(data)
    return text if whole or "\n" not in text else text[: text.rindex("\n") + 1]


def _separator(text: str) -> tuple[str, int]:
    """What parts the cells, and how many lines before the table say so (Excel's `sep=;`)."""
    first = text.lstrip("\ufeff").split("\n", 1)[0].strip()
    if first.lower().startswith("sep=") and len(first) == 5:
        return first[4], 1
    best = (0.0, ",")
    for separator in _SEPARATORS:
        widths: Counter[int] = Counter()
        try:
            for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=separator)):
                if number >= 50:
                    break
                if row:
                    widths[len(row)] += 1
        except csv.Error:
            continue
        if not widths:
            continue
        width, often = widths.most_common(1)[0]
        if width > 1:
            best = max(best, (often / widths.total() + width / 1e6, separator), key=lambda one: one[0])
    return best[1], 0


def _after(reader: Iterator[list[str]], skip: int) -> Iterator[list[str]]:
    for _ in range(skip):
        next(reader, None)
    return reader


def _rows(
    path: Path, encoding: str, separator: str, skip: int, columns: tuple[str, ...], progress: Progress
) -> Iterator[Row]:
    size = path.stat().st_size
    with path.open("rb") as raw, io.TextIOWrapper(raw, encoding, "replace", newline="") as text:
        reader = _after(csv.reader(_lines(text, path), delimiter=separator), skip)
        number, named = skip, False
        while True:
            number += 1
            if number % _STEP == 0:
                _tell(raw, size, progress)
            try:
                cells = next(reader)
            except StopIteration:
                break
            except csv.Error as error:
                yield Row(number, {}, problem=Sentence("it can't be read ({0})", error))
                continue
            if not any(cell.strip() for cell in cells):
                continue
            if not named:
                named = True
                continue
            yield _row(number, columns, cells)
        _tell(raw, size, progress)


def _lines(text: TextIO, path: Path) -> Iterator[str]:
    """The lines of a file; raises `BadFile` at one that never ends."""
    number = 0
    while line := text.readline(MAX_LINE):
        number += 1
        if len(line) == MAX_LINE and not line.endswith("\n"):
            raise BadFile(
                f"the line is longer than {MAX_LINE >> 20} MB", path=path, place=f"row {number}",
                remedy="Open it in a spreadsheet program and save it again.",
            )  # fmt: skip
        yield line


def _tell(raw: BinaryIO, size: int, progress: Progress) -> None:
    progress.step(min(raw.tell(), size), size)
    progress.check()


def _row(number: int, columns: tuple[str, ...], cells: list[str]) -> Row:
    told = dict(zip(columns, cells, strict=False))
    if any(cell.strip() for cell in cells[len(columns) :]) and len(columns) < MAX_COLUMNS:
        what = Sentence("it has {0} cells, and there are {1} columns", len(cells), len(columns))
        return Row(number, told, problem=what)
    if any(cell.count("\n") > 2_000 for cell in cells):
        return Row(number, {}, problem=Sentence("a quotation mark in it is never closed"))
    return Row(number, told)
