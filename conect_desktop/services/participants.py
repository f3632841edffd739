"""Participants by code: codes made in a row, consent typed in, withdrawn, and what is held about a code."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from shapely.geometry.base import BaseGeometry

from conect_desktop.domain import clock
from conect_desktop.domain.changes import Changes
from conect_desktop.domain.consent import guardian_age, with_guardian_age
from conect_desktop.domain.session import Consent
from conect_desktop.domain.text import one_line
from conect_desktop.errors import Trouble
from conect_desktop.exchange.files import written_beside
from conect_desktop.services import records
from conect_desktop.storage import erasure
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import RECORD_OF, rows_of
from conect_desktop.storage.repositories import Dossiers, Participants
from conect_desktop.storage.schema import TABLES
from conect_desktop.storage.trouble import told

if TYPE_CHECKING:
    import sqlite_utils

MOST_AT_ONCE: Final = 200
USED_CODES: Final = "used_codes"
"""In the dossier's settings: prefix → highest number of an erased code, which is never given to somebody else."""
_NUMBER: Final = re.compile(r"(?P<prefix>.+)-P(?P<number>\d{1,6})")


@dataclass(frozen=True, slots=True)
class Wish:
    """So many new codes that begin with a prefix, for people at one table or at none in particular."""

    prefix: str
    count: int
    session_table: str | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """The new codes in their order, and what making them changed."""

    codes: tuple[str, ...]
    changes: Changes


def split_code(code: str) -> tuple[str, int] | None:
    """Prefix and number of a code such as ``T2-P05``; None for a code of another form."""
    match = _NUMBER.fullmatch(code)
    return (match["prefix"], int(match["number"])) if match else None


def next_codes(known: Iterable[str], prefix: str, count: int, used: Mapping[str, int] | None = None) -> list[str]:
    """`count` codes with a prefix, numbered on from the highest `known` or `used` one, so that none repeats."""
    split = (split_code(code) for code in known)
    highest = max((found[1] for found in split if found and found[0].casefold() == prefix.casefold()), default=0)
    highest = max(highest, *(n for p, n in (used or {}).items() if p.casefold() == prefix.casefold()), 0)
    return [f"{prefix}-P{number:02d}" for number in range(highest + 1, highest + count + 1)]


def used_numbers(settings: Mapping[str, Any]) -> dict[str, int]:
    """The numbers of erased codes that the dossier remembers."""
    used = settings.get(USED_CODES)
    return {k: n for k, n in used.items() if isinstance(n, int)} if isinstance(used, dict) else {}


def make_codes(book: Book, wishes: Sequence[Wish], session: str | None, *, author: str | None = None) -> Made:
    """Make codes and note that their people are at the session, as one step; raises `Trouble` for a senseless wish."""
    total = sum(wish.count for wish in wishes)
    if not all(one_line(wish.prefix) for wish in wishes):
        raise Trouble("a prefix for the codes is missing", remedy="Type one, for instance T2.")
    if not 1 <= total <= MOST_AT_ONCE or any(wish.count < 0 for wish in wishes):
        raise Trouble(f"from 1 to {MOST_AT_ONCE} codes can be made at once", remedy="Type another number.")
    made: list[str] = []
    with book.write("participant.add", author=author) as step:
        known = Participants(step.db).codes()
        used = used_numbers(Dossiers(step.db).the_one().settings)
        for wish in wishes:
            for code in next_codes([*known, *made], one_line(wish.prefix), wish.count, used):
                uuid = records.insert(step.db, "participants", {"code": code}, author=author)
                made.append(code)
                if session is not None:
                    where = {"participant": uuid, "session": session, "session_table": wish.session_table}
                    records.insert(step.db, "attendances", where)
    return Made(tuple(made), step.changes)


def save_consent(book: Book, participant: str, fields: Mapping[str, Any], *, author: str | None = None) -> Changes:
    """Set answers of one person as one step: fields of the consent, and ``age_group``. The first answer dates it."""
    answers = dict(fields)
    with book.write("consent.edit", author=author) as step:
        _write(step.db, participant, answers, author)
    return step.changes


def withdraw(book: Book, participants: Sequence[str], *, on: str | None = None, author: str | None = None) -> Changes:
    """Note that people withdrew what they allowed, today unless said otherwise: nothing of theirs leaves any more."""
    with book.write("consent.withdraw", author=author) as step:
        for participant in participants:
            _write(step.db, participant, {"withdrawn_on": on or clock.today()}, author)
    return step.changes


def _write(db: sqlite_utils.Database, participant: str, answers: dict[str, Any], author: str | None) -> None:
    if "age_group" in answers:
        records.update(db, "participants", participant, {"age_group": answers.pop("age_group")})
    if not answers:
        return
    rows: list[Consent] = rows_of(db, "consents").where(participant=participant)
    dated = "given_on" in answers or any(row.given_on for row in rows)
    if not dated and any(value is not None for name, value in answers.items() if name != "withdrawn_on"):
        answers["given_on"] = clock.today()
    if not rows:
        records.insert(db, "consents", {"participant": participant, **answers}, author=author)
    for row in rows:
        # of several, each is set: the stricter one would win over what the person says now
        records.update(db, "consents", row.uuid, answers)


def set_guardian_age(book: Book, age: int, *, author: str | None = None) -> Changes:
    """Another age below which a guardian is needed; raised, everybody noted as older than the old one is asked anew."""
    with book.write("consent.guardian_age", author=author) as step:
        dossiers = Dossiers(step.db)
        dossier = dossiers.the_one()
        raised = age > guardian_age(dossier.settings)
        dossiers.change(dossier.uuid, {"settings": with_guardian_age(dossier.settings, age)})
        people = Participants(step.db)
        for person in people.where(age_group="adult") if raised else ():
            people.change(person.uuid, {"age_group": None})
    return step.changes


# -- what is held about a code (GDPR art. 15) -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class HeldRow:
    """One record that names a code, or is about its person."""

    table: str
    uuid: str
    fields: Mapping[str, Any]
    """What is recorded, without what is empty; a geometry as WKT (longitude, latitude, WGS 84)."""
    with_others: tuple[str, ...]
    """Other codes that said it too."""
    alone: bool
    """Whether it is theirs alone, so that it goes when they are erased."""


@dataclass(frozen=True, slots=True)
class Held:
    """Everything that is held about a code."""

    code: str
    told_on: str
    rows: tuple[HeldRow, ...]
    history: int
    """Entries of the history that name the code or hold a row of theirs."""

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "code": self.code,
            "told_on": self.told_on,
            "history_entries": self.history,
            "records": [
                {"table": row.table, "uuid": row.uuid, "theirs_alone": row.alone, **row.fields} for row in self.rows
            ],
        }


def write_answer(path: Path, text: str) -> Path:
    """Save what is held for the person who asked; the file is whole or not there. Raises `Trouble`."""
    with told(path), written_beside(path, overwrite=True) as part:
        part.write_text(text, "utf-8", newline="\n")
    return path


_HIDDEN: Final = frozenset({"uuid", "participant"})


def held(db: sqlite_utils.Database, code: str) -> Held:
    """What is held about a code: themselves, attendances, consents, what they said, media that show them, mentions."""
    found = erasure.traces(db, code)
    rows: list[HeldRow] = []
    for table in TABLES:
        wanted = {trace.uuid: trace for trace in found.present if trace.table == table}
        if table not in RECORD_OF:
            continue
        for record in rows_of(db, table).some(wanted):
            voices = dict.fromkeys((*getattr(record, "said_by", ()), *getattr(record, "shows", ())))
            fields = {
                field.name: value
                for field in dataclasses.fields(record)
                if field.name not in _HIDDEN and (value := _told(getattr(record, field.name))) not in (None, "", [], {})
            }
            others = tuple(voice for voice in voices if voice != code)
            rows.append(HeldRow(table, record.uuid, fields, others, wanted[record.uuid].alone))
    return Held(code, clock.today(), tuple(rows), erasure.entries_about(db, code, found))


def _told(value: Any) -> Any:
    if isinstance(value, BaseGeometry):
        return value.wkt
    return list(value) if isinstance(value, tuple) else value
