"""Voting: rounds, what can be voted on, and dots counted by table or slip by slip."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from conect_desktop.domain.changes import Changes
from conect_desktop.domain.place import Problem
from conect_desktop.domain.session import Stamp
from conect_desktop.domain.text import one_line
from conect_desktop.domain.vote import Vote, VoteOption
from conect_desktop.services import records
from conect_desktop.services.fields import fit
from conect_desktop.services.order import renumber
from conect_desktop.services.records import Captured
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import rows_of

if TYPE_CHECKING:
    import sqlite_utils

_NUMBER: Final = re.compile(r"[A-Za-z_.-]*[0-9][\w.-]*", re.ASCII)
"""A sticker's number: ``3``, ``A12``."""
_BETWEEN: Final = re.compile(r"[\s,;]+")
"""What stands between numbers as they are typed: ``3 7 12``, ``3, 7, A12``."""


def add_round(
    book: Book, fields: Mapping[str, Any], wanted: Sequence[str], stamp: Stamp, *, author: str | None = None
) -> Captured:
    """A round with its options: lines of words, sticker numbers or titles of places and actors of the session."""
    with book.write("round.add", author=author) as step:
        uuid = records.insert(step.db, "vote_rounds", fields, stamp, author=author)
        _add_options(step.db, uuid, wanted, stamp.session)
    return Captured(uuid, step.changes)


def add_options(
    book: Book, vote_round: str, wanted: Sequence[str], session: str | None, *, author: str | None = None
) -> Changes:
    """More to vote on, after what there is."""
    with book.write("option.add", author=author) as step:
        _add_options(step.db, vote_round, wanted, session)
    return step.changes


def _add_options(db: sqlite_utils.Database, vote_round: str, wanted: Sequence[str], session: str | None) -> None:
    there: list[VoteOption] = rows_of(db, "vote_options").where(vote_round=vote_round)
    position = max((option.position for option in there), default=-1)
    known = {option.label for option in there}
    for line in wanted:
        for fields in _options_of(db, one_line(line), session):
            if fields["label"] in known:
                continue
            known.add(fields["label"])
            position += 1
            records.insert(db, "vote_options", {**fields, "vote_round": vote_round, "position": position})


def _options_of(db: sqlite_utils.Database, line: str, session: str | None) -> list[dict[str, Any]]:
    """What a line stands for: places by their stickers, one place or actor by its title, or words as they are."""
    if not line:
        return []
    found: list[dict[str, Any]] = []
    for word in _words(line):
        place = db.execute(
            "SELECT uuid, title, sticker FROM places WHERE (sticker = ? AND session IS ?) OR title = ?"
            " ORDER BY session IS NOT ? LIMIT 1",
            (word, session, word, session),
        ).fetchone()
        actor = db.execute("SELECT uuid, title FROM actors WHERE title = ? LIMIT 1", (word,)).fetchone()
        if place is not None:
            found.append({"label": place[1] or place[2], "place": place[0]})
        elif actor is not None:
            found.append({"label": actor[1], "actor": actor[0]})
        else:
            found.append({"label": word})
    return found


def _words(line: str) -> list[str]:
    """A line of numbers apart, any other as it is."""
    words = _BETWEEN.split(line)
    return words if all(map(_NUMBER.fullmatch, words)) else [line]


def set_count(book: Book, option: str, table: str | None, dots: int | None, *, author: str | None = None) -> Changes:
    """How many dots a table (None: the whole room) gave an option; None takes the count away. One row, never two."""
    with book.write("vote.count", author=author) as step:
        rows = rows_of(step.db, "votes")
        there: list[Vote] = [v for v in rows.where(vote_option=option, session_table=table) if v.slip is None]
        voters = _voters(step.db, option, table)
        if dots is None:
            for vote in there:
                rows.remove(vote.uuid)
        elif there:
            records.update(step.db, "votes", there[0].uuid, {"dots": dots})
        else:
            fields = {"vote_option": option, "session_table": table, "dots": dots, "voters": voters}
            records.insert(step.db, "votes", fields, author=author)
    return step.changes


def set_voters(
    book: Book, vote_round: str, table: str | None, voters: int | None, *, author: str | None = None
) -> Changes:
    """How many people of a table voted; noted with each of its counts."""
    with book.write("vote.count", author=author) as step:
        options = _options(step.db, vote_round)
        counts = [v for v in _votes(step.db, options) if v.slip is None and v.session_table == table]
        for vote in counts:
            records.update(step.db, "votes", vote.uuid, {"voters": voters})
        if not counts and options:
            fields = {"vote_option": options[0].uuid, "session_table": table, "dots": 0, "voters": voters}
            records.insert(step.db, "votes", fields, author=author)
    return step.changes


def add_slip(
    book: Book, vote_round: str, table: str | None, numbers: Sequence[int], *, author: str | None = None
) -> Changes:
    """One slip: the numbers (from 1, in the order of the sheet) of the options it gives a dot to, twice for two dots.

    Slips are numbered as they come out of the box. Raises `Unfit` for a number that no option has.
    """
    with book.write("vote.slip", author=author) as step:
        options = _options(step.db, vote_round)
        wrong = [number for number in numbers if not 1 <= number <= len(options)]
        fit([Problem("options", f"there is no option {number}") for number in wrong])
        slip = 1 + max((vote.slip or 0 for vote in _votes(step.db, options)), default=0)
        for number in sorted(set(numbers)):
            fields = {
                "vote_option": options[number - 1].uuid, "session_table": table, "slip": slip,
                "dots": list(numbers).count(number),
            }  # fmt: skip
            records.insert(step.db, "votes", fields, author=author)
    return step.changes


def move_option(book: Book, option: str, by: int, *, author: str | None = None) -> Changes:
    """Put an option up (-1) or down (1) on the sheet."""
    with book.write("option.edit", author=author) as step:
        rows = rows_of(step.db, "vote_options")
        moved: VoteOption | None = rows.get(option)
        if moved is not None:
            sheet = _options(step.db, moved.vote_round)
            old = [one.uuid for one in sheet].index(option)
            new = min(max(old + by, 0), len(sheet) - 1)
            sheet.insert(new, sheet.pop(old))
            renumber(rows, sheet)
    return step.changes


def _options(db: sqlite_utils.Database, vote_round: str) -> list[VoteOption]:
    options: list[VoteOption] = rows_of(db, "vote_options").where(order="position", vote_round=vote_round)
    return options


def _votes(db: sqlite_utils.Database, options: Sequence[VoteOption]) -> list[Vote]:
    rows = rows_of(db, "votes")
    return [vote for option in options for vote in rows.where(vote_option=option.uuid)]


def _voters(db: sqlite_utils.Database, option: str, table: str | None) -> int | None:
    """What is noted for the table of that option's round."""
    row = db.execute(
        "SELECT max(v.voters) FROM votes v JOIN vote_options o ON o.uuid = v.vote_option"
        " WHERE o.vote_round = (SELECT vote_round FROM vote_options WHERE uuid = ?) AND v.session_table IS ?",
        (option, table),
    ).fetchone()
    noted: int | None = row[0]
    return noted
