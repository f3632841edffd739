"""XML from elsewhere, element by element: no declared entities, no endless nesting, nothing fetched."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final
from xml.etree import ElementTree as ET
from xml.parsers import expat

from conect_desktop.domain.progress import Progress
from conect_desktop.errors import BadFile

MAX_DEPTH: Final = 200
"""Elements inside one another; folders of folders of a large KML stay far below."""
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
        raise BadFile(
            "it declares its own entities, which no honest program does", path=path, remedy="Export it again."
        ) from None
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise broken(path, error) from error
    raise BadFile("it is no XML document, or is cut off", path=path, remedy="Copy it again from where it came.")


def elements(file: IO[bytes], path: Path, progress: Progress, size: int) -> Iterator[tuple[str, ET.Element, list[str]]]:
    """Every element as it ends, with its name and those around it, outermost first, without their namespaces.

    Whoever has taken what it needs of an element clears it; raises `BadFile` where the XML is broken.
    """
    refuse_declarations(file, path)
    around: list[str] = []
    count = 0
    try:
        for event, element in ET.iterparse(file, events=("start", "end")):
            name = local(element.tag)
            if event == "start":
                around.append(name)
                if len(around) > MAX_DEPTH:
                    raise BadFile("it is nested too deeply", path=path, remedy="Export it again.")
                continue
            around.pop()
            count += 1
            if count % 1_000 == 0:
                progress.step(file.tell() if size else 0, size)
                progress.check()
            yield name, element, around
    except (ET.ParseError, ValueError, LookupError) as error:
        raise broken(path, error) from error


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
