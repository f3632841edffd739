"""XML from elsewhere, element by element: no declared entities, no endless nesting, nothing fetched."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Final
from xml.etree import ElementTree as ET
from xml.parsers import expat

from conect_desktop.domain.progress import Progress
from conect_desktop.errors import BadFile

MAX_DEPTH: Final = 200
"""Elements inside one another; folders of folders of a large KML stay far below."""
MAX_PARTS: Final = 1_000_000
"""Elements of one thing that is read whole, those with attributes counted three times as they take more memory: a track
of two days with a vertex every second."""
MAX_TEXT: Final = 64 * 2**20
"""Bytes of one such thing."""
MAX_WEIGHT: Final = 3_000_000
"""Elements that a reader of others may keep, those with attributes counted three times: a quarter of a gigabyte."""
_PIECE: Final = 65_536


class _Declared(Exception):
    """The document declares a type, and with it maybe entities."""


class _Root(Exception):
    """The first element begins: no declaration can follow."""


def refuse_declarations(file: IO[bytes], path: Path) -> None:
    """Raise `BadFile` where a document declares entities; reads no further than its first element, then rewinds."""
    parser = expat.ParserCreate()

    def declared(*_: object) -> None:
        raise _Declared

    def root(*_: object) -> None:
        raise _Root

    parser.StartDoctypeDeclHandler = declared
    parser.StartElementHandler = root
    try:
        while piece := file.read(_PIECE):
            parser.Parse(piece, False)
    except _Root:
        file.seek(0)
        return
    except _Declared:
        raise _declares(path) from None
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise broken(path, error) from error
    raise BadFile("it is no XML document, or is cut off", path=path, remedy="Copy it again from where it came.")


class _Heavy(Exception):
    """Its elements would take too much memory."""


def refuse_heavy(file: IO[bytes], path: Path, place: str, taken: frozenset[str]) -> None:
    """Raise `BadFile` where a document that another reader is to read would fill the memory, or declares entities.

    `taken` are the elements that it empties as they end. What is no XML is left to that reader, which will say so.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    weight = fed = settled = 0
    begun: list[int] = []

    def declared(*_: object) -> None:
        raise _Declared

    def start(name: str, attributes: Mapping[str, str]) -> None:
        nonlocal weight
        weight += 3 if attributes else 1
        if name.rpartition(":")[2] in taken:
            begun.append(weight)
        if weight > MAX_WEIGHT:
            raise _Heavy

    def end(name: str) -> None:
        nonlocal weight, settled
        if name.rpartition(":")[2] in taken and begun:
            weight = begun.pop()
            settled = fed

    parser.StartDoctypeDeclHandler = declared
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    try:
        while piece := file.read(_PIECE):
            fed += len(piece)
            if fed - settled > MAX_TEXT:
                raise _Heavy
            parser.Parse(piece, False)
    except expat.ExpatError:
        return
    except _Declared:
        raise _declares(path) from None
    except _Heavy:
        raise BadFile(
            "a part of it has too many parts of its own", path=path, place=place,
            remedy="Save only the sheet with the places as .csv, and import that.",
        ) from None  # fmt: skip


def _declares(path: Path) -> BadFile:
    return BadFile("it declares its own entities, which no honest program does", path=path, remedy="Export it again.")


class _Fed:
    """The file as the parser reads it; one thing must not take more than `MAX_TEXT` of it."""

    def __init__(self, file: IO[bytes], path: Path) -> None:
        self._file = file
        self._path = path
        self._since = 0

    def settled(self) -> None:
        """One thing was taken."""
        self._since = 0

    def read(self, size: int = -1) -> bytes:
        """The next bytes; raises `BadFile` where one thing has taken too many."""
        data = self._file.read(size)
        self._since += len(data)
        if self._since > MAX_TEXT:
            raise _too_many_parts(self._path)
        return data


def elements(
    file: IO[bytes], path: Path, progress: Progress, size: int, things: frozenset[str]
) -> Iterator[tuple[str, ET.Element, list[str]]]:
    """Every element as it ends, with its name and those around it, outermost first, without their namespaces.

    Of `things` all that is in them is kept until they end, of others nothing; raises `BadFile` where the XML is broken,
    or one thing takes too much memory.
    """
    refuse_declarations(file, path)
    fed = _Fed(file, path)
    around: list[str] = []
    open_: list[ET.Element] = []
    count = parts = others = within = 0
    try:
        for event, element in ET.iterparse(fed, events=("start", "end")):
            name = local(element.tag)
            if event == "start":
                around.append(name)
                open_.append(element)
                if name in things:
                    within += 1
                    parts = parts if within > 1 else 0
                if within:
                    parts += 3 if element.attrib else 1
                others += not within
                if len(around) > MAX_DEPTH:
                    raise BadFile("it is nested too deeply", path=path, remedy="Export it again.")
                if max(parts, others) > MAX_PARTS:
                    raise _too_many_parts(path)
                continue
            around.pop()
            open_.pop()
            count += 1
            if count % 1_000 == 0:
                progress.step(file.tell() if size else 0, size)
                progress.check()
            yield name, element, around
            within -= name in things
            if not within and open_:
                open_[-1].remove(element)
                fed.settled()
    except (ET.ParseError, ValueError, LookupError) as error:
        raise broken(path, error) from error


def _too_many_parts(path: Path) -> BadFile:
    return BadFile(
        f"one thing in it, or what stands around all of them, has too many parts: over {MAX_PARTS:,} or"
        f" {MAX_TEXT >> 20} MB", path=path,
        remedy="Make it smaller in the program it comes from.",
    )  # fmt: skip


def local(tag: object) -> str:
    """A tag without its namespace; empty for comments and instructions."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def broken(path: Path, error: Exception) -> BadFile:
    """What the parser's complaint means to a person."""
    code = getattr(error, "code", None)
    position = getattr(error, "position", None)
    place = f"line {position[0]}, column {position[1] + 1}" if position else None
    ends = (
        expat.errors.codes[expat.errors.XML_ERROR_NO_ELEMENTS],
        expat.errors.codes[expat.errors.XML_ERROR_UNCLOSED_TOKEN],
        expat.errors.codes[expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION],
    )
    if code in ends:
        return BadFile("the file is cut off", path=path, place=place, remedy="Copy it again from where it came.")
    return BadFile(
        f"this is not XML that can be read ({str(error).split(':')[0]})", path=path, place=place,
        remedy="Export it again.",
    )  # fmt: skip
