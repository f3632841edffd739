"""Disagreements: flagged on any item, settled by the room, left as they are, or opened again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from conect_desktop.domain import clock
from conect_desktop.domain.changes import Changes
from conect_desktop.domain.place import Problem
from conect_desktop.domain.session import Stamp
from conect_desktop.services import records
from conect_desktop.services.fields import KINDS, fit, tidy
from conect_desktop.services.records import Captured
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import rows_of

_BARE: Final = frozenset({"settled_at", "state"})
"""Follow from what is done, never typed."""


def flag(book: Book, fields: Mapping[str, Any], stamp: Stamp, *, author: str | None = None) -> Captured:
    """Write down that an item is seen differently: another record beside it, or two texts of what it is about.

    `fields` are those of `Disagreement`. Raises `Unfit` where the item isn't in the book or there are no two versions.
    """
    with book.write("disagreement.add", author=author) as step:
        told = {name: value for name, value in fields.items() if name not in _BARE}
        table, tidied = str(told.get("item_table") or ""), tidy("disagreements", told)
        problems: list[Problem] = []
        for name in ("item", "other_item"):
            uuid = tidied.get(name)
            if uuid and (table not in KINDS or rows_of(step.db, table).get(uuid) is None):
                problems.append(Problem(name, "it is not in the book"))
        if not tidied.get("other_item") and len(tidied.get("versions", ())) < 2:
            problems.append(Problem("versions", "two versions that differ are needed"))
        fit(problems)
        uuid = records.insert(step.db, "disagreements", told, stamp, author=author)
    return Captured(uuid, step.changes)


def settle(book: Book, disagreement: str, state: str, remark: str, *, author: str | None = None) -> Changes:
    """Settle a disagreement, leave it as one, or open it again; with what was said. Both versions stay either way."""
    with book.write("disagreement.edit", author=author) as step:
        records.update(step.db, "disagreements", disagreement, {"state": state, "remark": remark})
        moment = None if state == "open" else clock.now()
        rows_of(step.db, "disagreements").change(disagreement, {"settled_at": moment})
    return step.changes
