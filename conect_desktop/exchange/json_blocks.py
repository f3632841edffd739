"""The members of a long list in a JSON file, a block of the file at a time, with a parser that wants whole texts.

Where a block can't be parted from the next, `rest` tells from which byte on a patient parser has to read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, BinaryIO, Final

import orjson

from conect_desktop.domain.json_weight import weight

_BLOCK: Final = 1 << 18
_PATIENCE: Final = 8 << 20
"""Bytes that may come before a place to cut."""
_DIGITS: Final = bytes.maketrans(b"123456789", b"000000000")
_TOO_LONG: Final = b"0" * 19
"""A whole number of so many digits may be rounded silently by the parser used here."""
_HEAVIEST: Final = 4_000_000
"""Values that are read at once."""
_INNER: Final = b'{"\x7f":['


class Blocks:
    """The members of the list `name`, itself a member of the object a file holds, some hundreds at a time."""

    def __init__(self, file: BinaryIO, start: int, name: str, *, largest: int) -> None:
        self._file = file
        self._most = min(largest, _PATIENCE)
        self._opening = re.compile(rb'"' + name.encode() + rb'"\s*:\s*\[')
        self._name = name
        self.rest: int | None = start
        """The byte at which a member, or the end of the list, follows; None where everything was read."""
        self.in_list = False
        """Whether `rest` lies in the list: else nothing was read, and it is where the text begins."""

    def __iter__(self) -> Iterator[list[Any]]:
        """Whole members, as far as they can be told apart without reading all of the file."""
        assert self.rest is not None
        self._file.seek(self.rest)
        waiting = self._file.read(_BLOCK)
        begun = self._begin(waiting)
        if begun is None:
            return
        waiting = waiting[begun:]
        self.rest += begun
        self.in_list = True
        while True:
            cut = self._cut(waiting)
            if cut is not None:
                end, found = cut
                waiting = waiting[end:]
                self.rest += end
                yield found
            elif len(waiting) > self._most:
                return
            more = self._file.read(_BLOCK)
            if not more:
                break
            waiting += more
        last = self._last(waiting) if len(waiting) <= self._most else None
        if last is not None:
            self.rest = None
            yield last

    def _begin(self, head: bytes) -> int | None:
        """Just after the bracket that opens the list; None where it isn't seen, or belongs to something inside."""
        found = self._opening.search(head)
        if found is None:
            return None
        before = _parsed(head[: found.end()] + b"]}")
        return found.end() if isinstance(before, dict) and before.get(self._name) == [] else None

    def _cut(self, waiting: bytes) -> tuple[int, list[Any]] | None:
        """Where the last whole member but the comma ends, and the members up to there.

        What parses as a list between the beginning of a member and a comma is whole members: brackets tell.
        """
        for end in (waiting.rfind(b"},\n"), waiting.rfind(b"{", 0, waiting.rfind(b'"Feature"'))):
            comma = waiting.rfind(b",", 0, end + 2) if end > 0 else -1
            if comma > 0:
                found = _parsed(b"[" + waiting[:comma] + b"]")
                if isinstance(found, list):
                    return comma + 1, found
        return None

    def _last(self, waiting: bytes) -> list[Any] | None:
        """The last members, where what follows them is as well-formed as they are."""
        whole = _parsed(_INNER + waiting)
        # a second list of that name would follow: whoever reads on sees both
        if not isinstance(whole, dict) or self._name in whole:
            return None
        found = whole.get("\x7f")
        return found if isinstance(found, list) else None


def _parsed(text: bytes) -> Any:
    """What a text says, None where it is not to be read here."""
    if _TOO_LONG in text.translate(_DIGITS) or weight(text) > _HEAVIEST:
        return None
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return None
