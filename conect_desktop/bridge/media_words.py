"""What media are called: their kind, who was looked for in them, when they were taken, and what they belong to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.bridge.owners import name_of
from conect_desktop.domain.medium import Medium
from conect_desktop.domain.meeting import Decision
from conect_desktop.domain.network import Actor

Item = tuple[str, str]
"""(table, uuid)"""

KINDS: Final = {
    "image/": QT_TRANSLATE_NOOP("Media", "Photos and scans"),
    "audio/": QT_TRANSLATE_NOOP("Media", "Sounds"),
    "": QT_TRANSLATE_NOOP("Media", "Other files"),
}
"""How a content type begins → the kind's name."""

_NOT_LOOKED: Final = QT_TRANSLATE_NOOP("Media", "nobody looked yet who is in it")
_PEOPLE: Final = QT_TRANSLATE_NOOP("Media", "people one recognises")
_MINORS: Final = QT_TRANSLATE_NOOP("Media", "people under age")
_TABLES: Final = {
    "places": QT_TRANSLATE_NOOP("Media", "Place"),
    "actors": QT_TRANSLATE_NOOP("Media", "Actor"),
    "notes": QT_TRANSLATE_NOOP("Media", "Note"),
    "decisions": QT_TRANSLATE_NOOP("Media", "Decision"),
    "sessions": QT_TRANSLATE_NOOP("Media", "Session"),
}
"""What a medium can belong to."""
_SHORT: Final = 60


def _say(text: str) -> str:
    return QCoreApplication.translate("Media", text)


def kind_of(content_type: str) -> str:
    """The key of a content type in `KINDS`."""
    return next(key for key in KINDS if content_type.startswith(key))


def kind_text(key: str) -> str:
    """What a kind is called."""
    return _say(KINDS[key])


def sign_of(medium: Medium) -> str:
    """``?`` where nobody looked who is in it, ``⚠`` where people can be recognised or are under age, else nothing."""
    if medium.recognisable_people or medium.minors:
        return "⚠"
    return "?" if medium.recognisable_people is None or medium.minors is None else ""


def flags_text(medium: Medium) -> str:
    """The same in words."""
    told = [
        _say(word) for flag, word in ((medium.recognisable_people, _PEOPLE), (medium.minors, _MINORS)) if flag is True
    ]
    if medium.recognisable_people is None or medium.minors is None:
        told.append(_say(_NOT_LOOKED))
    return ", ".join(told)


def title_of(medium: Medium) -> str:
    """What stands below its picture."""
    return medium.title or medium.caption or medium.file_name or ""


def taken_text(moment: str) -> str:
    """When a camera says that a photo was taken: its own clock, as the interface's language writes it."""
    when = QDateTime.fromString(moment, Qt.DateFormat.ISODate)
    if not when.isValid():
        return moment
    told = QLocale().toString(when, QLocale.FormatType.ShortFormat)
    if when.timeSpec() == Qt.TimeSpec.LocalTime:
        return told
    return f"{told} ({when.timeZone().abbreviation(when)})"


def size_text(size: int) -> str:
    """Bytes as kB or MB, as sticks and cards count them."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def where_text(lon: float, lat: float) -> str:
    """A position (degrees, WGS 84) as maps and phones write it: latitude first, with a point in every language."""
    return f"{lat:.5f}, {lon:.5f}"


def said_where(desk: Desk, medium: Medium) -> str:
    """Session, phase and table of a medium."""
    agenda = desk.agenda
    session = agenda.session(medium.session) if agenda is not None else None
    if agenda is None or session is None:
        return ""
    phase = next((one.title for one in agenda.phases.get(session.uuid, ()) if one.uuid == medium.phase), "")
    table = next((one.label for one in agenda.tables.get(session.uuid, ()) if one.uuid == medium.session_table), "")
    return " · ".join(part for part in (session.title, phase, table) if part)


def item_text(desk: Desk, item: Item) -> str:
    """What an item that a medium belongs to is called; its kind for one that is gone."""
    table, uuid = item
    name = name_of(desk, uuid)
    if table == "notes" and uuid in desk.notes:
        name = desk.notes[uuid].text
    elif table == "decisions" and (decision := desk.shelf.one(Decision, uuid)) is not None:
        name = decision.text
    elif table == "sessions" and desk.agenda is not None and (session := desk.agenda.session(uuid)) is not None:
        name = session.title
    return _short(name) or table_text(table)


def table_text(table: str) -> str:
    """What one item of a kind is called."""
    return _say(_TABLES[table]) if table in _TABLES else table


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else line[: _SHORT - 1] + "…"


def items(desk: Desk) -> Iterator[tuple[str, Item]]:
    """Everything a medium can belong to, by the words that name it; places by number and title."""
    for place in desk.places.values():
        yield f"{place.sticker} {place.title}".strip(), ("places", place.uuid)
    for actor in desk.shelf.of(Actor).values():
        yield actor.title, ("actors", actor.uuid)
    if desk.agenda is not None:
        for session in desk.agenda.sessions:
            yield session.title, ("sessions", session.uuid)
    for decision in desk.shelf.of(Decision).values():
        yield _short(decision.text), ("decisions", decision.uuid)
    for note in desk.notes.values():
        yield _short(note.text), ("notes", note.uuid)
