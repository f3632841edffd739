"""Files of words, indicator sets and session templates: read as something hostile, written for the next lab."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import orjson

from conect_desktop.domain.word_file import Misfit, WordFile, checked
from conect_desktop.errors import Trouble
from conect_desktop.exchange.files import written_beside
from conect_desktop.exchange.incoming import must_be_file
from conect_desktop.paths import resources

LARGEST: Final = 2_000_000
"""Bytes: ten times what ships, in one file."""
_DOTS: Final = 100_000
"""Dots of a file, and of one line a thousandth of them."""


def read_word_file(path: Path) -> WordFile:
    """What a JSON or TOML file says; raises `Trouble` that names the file, the place in it and the remedy."""
    must_be_file(path)
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise Trouble("the file can't be read", path=path, remedy="Choose a file of words.") from error
    if len(data) > LARGEST:
        raise Trouble("the file is too large for a file of words", path=path, remedy="Choose another file.")
    try:
        return checked(_parsed(data, path), _symbols())
    except Misfit as misfit:
        raise Trouble(
            misfit.what, path=path, place=misfit.place, remedy="Correct the file; nothing was changed."
        ) from misfit


def write_word_file(words: WordFile, target: Path, *, overwrite: bool = False) -> None:
    """Write words as JSON that can be read and compared line by line; raises `Trouble` for what can't be read again."""
    content = orjson.dumps(words.as_dict(), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
    try:
        checked(orjson.loads(content), _symbols())
    except Misfit as misfit:
        # another program may have written anything into the book: a file that nobody can read helps nobody
        raise Trouble(misfit.what, place=misfit.place, remedy="Correct it in Words and templates.") from misfit
    with written_beside(target, overwrite=overwrite) as part:
        part.write_bytes(content)


def _parsed(data: bytes, path: Path) -> Any:
    try:
        if path.suffix.lower() == ".toml":
            # names of many parts make tables in tables, whose memory grows with the square of them
            lines = (line.count(b".") for line in data.splitlines())
            if data.count(b".") > _DOTS or max(lines, default=0) > _DOTS // 1_000:
                raise ValueError("a name has too many parts")
            return tomllib.loads(data.decode("utf-8"))
        return orjson.loads(data)
    except UnicodeDecodeError as error:
        raise Trouble("the file is not UTF-8 text", path=path, remedy="Save it as UTF-8.") from error
    except (ValueError, RecursionError) as error:
        kind = "TOML" if path.suffix.lower() == ".toml" else "JSON"
        raise Trouble(f"the file is not {kind}: {error}", path=path, remedy="Correct it at that place.") from error


def _symbols() -> Sequence[str]:
    return [picture.stem for picture in (resources() / "symbols").glob("*.svg")]
