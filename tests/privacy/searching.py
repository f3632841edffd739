"""Looking for markers and exact positions in everything that came out, in whatever form a channel could have put it."""

from __future__ import annotations

import base64
import gzip
import io
import re
import struct
import subprocess
import tarfile
import tempfile
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import shapely

STAYS: Final = "XQMARKER"
"""The head of every word that must not leave; what follows says whose it is."""
LEAVES: Final = "Ouvert"
"""A word of everything that may."""
EXACT: Final = (2.3571937, 48.9361583)
"""A position whose digits are found nowhere else."""
NEAR_EXACT: Final = (2.3581937, 48.9371583)
"""The other end of what is drawn there, in the same cell of the location rules."""

_TAIL: Final = rb"(?:(?!" + STAYS.encode() + rb")[A-Za-z0-9_.-]){0,60}"
_DEEPEST: Final = 4
"""Files within files that are opened: a picture in a document in a zip."""


def _base64_heart(word: bytes, shift: int) -> bytes:
    """What every base64 text that holds the word at that place of its groups of three has in common."""
    text = base64.b64encode(b"\0" * shift + word)
    return text[(shift * 8 + 5) // 6 : (shift + len(word)) * 8 // 6]


def forms_of(word: bytes) -> dict[str, bytes]:
    """A word as channels write it: its bytes, and how they look in UTF-16 and as hexadecimal digits or base64."""
    text = word.decode()
    told = {"text": word, "utf-16-le": text.encode("utf-16-le"), "utf-16-be": text.encode("utf-16-be")}
    told |= {"hex": word.hex().encode(), "hex of utf-16": text.encode("utf-16-le").hex().encode()}
    return told | {f"base64 {shift}": _base64_heart(word, shift) for shift in range(3)}


def positions() -> dict[str, bytes]:
    """The exact positions as digits, and as numbers in the order of either machine."""
    found: dict[str, bytes] = {}
    for value in (*EXACT, *NEAR_EXACT):
        # cut short as well as rounded: four digits are ten metres
        for digits in (5, 6, 7):
            found[f"{value} to {digits} digits"] = f"{value:.{digits}f}".encode()
        found |= {f"{value} as {kind}": struct.pack(kind, value) for kind in ("<d", ">d", "<f", ">f")}
    for at in (EXACT, NEAR_EXACT):
        found[f"{at} as hexadecimal WKB"] = shapely.Point(*at).wkb[5:].hex().encode()
    return found


def _pattern(words: Iterable[bytes], *, tail: bool) -> re.Pattern[bytes]:
    forms = [form for word in words for form in forms_of(word).values()]
    return re.compile(b"(?i:" + b"|".join(map(re.escape, forms)) + b")" + (_TAIL if tail else b""))


_MARKS: Final = _pattern([STAYS.encode()], tail=True)
_PLACES: Final = re.compile(b"|".join(map(re.escape, positions().values())))
_HEX_PLACES: Final = re.compile(b"|".join(map(re.escape, [v for k, v in positions().items() if "WKB" in k])), re.I)


def every_byte(content: bytes, depth: int = 0) -> Iterator[bytes]:
    """The bytes of a file, of every file packed in it, and of every compressed stream of a PDF or PNG."""
    yield content
    if depth >= _DEEPEST:
        return
    if content[:2] == b"PK" and zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield archive.comment
            for info in archive.infolist():
                yield info.filename.encode() + info.extra + info.comment
                yield from every_byte(archive.read(info), depth + 1)
    elif content[:2] == b"\x1f\x8b":
        try:
            yield from every_byte(gzip.decompress(content), depth + 1)
        except (OSError, EOFError, zlib.error):
            return
    elif content[257:262] == b"ustar":
        with tarfile.open(fileobj=io.BytesIO(content)) as archive_:
            for member in archive_.getmembers():
                yield member.name.encode()
                if (file := archive_.extractfile(member)) is not None:
                    yield from every_byte(file.read(), depth + 1)
    elif content.startswith(b"%PDF"):
        for part in content.split(b"stream")[1::2]:
            try:
                yield zlib.decompress(part.strip(b"\r\n"))
            except zlib.error:
                continue
        yield _words_of_pdf(content)
    elif content.startswith(b"\x89PNG"):
        yield from _of_png(content)
    # pictures within a page
    for text in re.findall(rb"data:[\w/+.-]+;base64,([A-Za-z0-9+/=]{40,})", content):
        yield from every_byte(base64.b64decode(text + b"=" * (-len(text) % 4)), depth + 1)


def _words_of_pdf(content: bytes) -> bytes:
    """What a reader copies out of it: letters are numbers of a font's shapes in the file itself."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(content)
        file.flush()
        told = [
            subprocess.run([*command, file.name, *more], capture_output=True, check=True).stdout
            for command, more in ((["pdftotext", "-raw"], ["-"]), (["pdfinfo"], []))
        ]
    # a word may be broken at the end of a line
    return b"\n".join([*told, re.sub(rb"[-\s]+", b"", told[0])])


def _of_png(content: bytes) -> Iterator[bytes]:
    at = 8
    while at + 8 <= len(content):
        size = int.from_bytes(content[at : at + 4], "big")
        kind, data = content[at + 4 : at + 8], content[at + 8 : at + 8 + size]
        if kind in (b"zTXt", b"iTXt", b"iCCP"):
            for start in range(len(data)):
                if data[start : start + 1] == b"\x78":
                    try:
                        yield zlib.decompressobj().decompress(data[start:])
                    except zlib.error:
                        continue
        at += size + 12


def found(content: bytes, *, exact: bool = True) -> set[str]:
    """The markers in a file's bytes, and with `exact` the exact positions; empty where nothing leaked."""
    hits: set[str] = set()
    for part in every_byte(content):
        hits |= {match[0].decode("ascii", "replace") for match in _MARKS.finditer(part)}
        if exact:
            hits |= {f"position {match[0]!r}" for match in _PLACES.finditer(part)}
            hits |= {f"position {match[0]!r}" for match in _HEX_PLACES.finditer(part)}
    return hits


def found_words(content: bytes, words: Iterable[str]) -> set[str]:
    """Those of some words that stand in a file's bytes in any form."""
    wanted = list(words)
    parts = list(every_byte(content))
    hits = set()
    for word in wanted:
        pattern = _pattern([word.encode()], tail=False)
        if any(pattern.search(part) for part in parts):
            hits.add(word)
    return hits


def found_below(folder: Path, *, apart_from: Iterable[Path] = (), exact: bool = True) -> dict[str, set[str]]:
    """Files below a folder, hidden ones too, with markers in their bytes or their names: path → markers."""
    passed = {path.absolute() for path in apart_from}
    hits: dict[str, set[str]] = {}
    for path in sorted(folder.rglob("*")):
        if any(path == one or one in path.parents for one in passed):
            continue
        name = str(path.relative_to(folder))
        told = found(name.encode(), exact=exact)
        if path.is_file() and not path.is_symlink():
            told |= found(path.read_bytes(), exact=exact)
        if told:
            hits[name] = told
    return hits


def assert_nothing_leaks(content: bytes) -> None:
    """No marker and no exact position of anything blurred, in any byte."""
    assert found(content) == set()
