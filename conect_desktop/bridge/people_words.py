"""What is said about participants in the interface's language: consents, gaps, and what is held about a code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Qt

from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.domain.consent import Gap
from conect_desktop.services.participants import Held, HeldRow

_CONSENTS: Final = {
    "data_use": QT_TRANSLATE_NOOP("People", "Use their words"),
    "map_publication": QT_TRANSLATE_NOOP("People", "Public map"),
    "photo_taking": QT_TRANSLATE_NOOP("People", "Take photos"),
    "photo_publication": QT_TRANSLATE_NOOP("People", "Publish photos"),
    "audio": QT_TRANSLATE_NOOP("People", "Record sound"),
    "recontact": QT_TRANSLATE_NOOP("People", "Contact again"),
    "research_reuse": QT_TRANSLATE_NOOP("People", "Other research"),
    "guardian_consent": QT_TRANSLATE_NOOP("People", "Guardian agrees"),
}
_GAPS: Final[Mapping[Gap, str]] = {
    "withdrawn": QT_TRANSLATE_NOOP("People", "Withdrawn: nothing of theirs leaves"),
    "not_asked": QT_TRANSLATE_NOOP("People", "Not asked yet"),
    "data_not_asked": QT_TRANSLATE_NOOP("People", "Not asked whether what they say may be used"),
    "data_refused": QT_TRANSLATE_NOOP("People", "What they say may not be used"),
    "guardian_missing": QT_TRANSLATE_NOOP("People", "Guardian's consent is missing"),
    "age_unknown": QT_TRANSLATE_NOOP("People", "Age not asked"),
    "photo": QT_TRANSLATE_NOOP("People", "Photos may be published, but none taken"),
}
_TABLES: Final = {
    "participants": QT_TRANSLATE_NOOP("People", "The code itself"),
    "attendances": QT_TRANSLATE_NOOP("People", "Sessions attended"),
    "consents": QT_TRANSLATE_NOOP("People", "Consent"),
    "places": QT_TRANSLATE_NOOP("People", "Places"),
    "notes": QT_TRANSLATE_NOOP("People", "Notes and quotes"),
    "actors": QT_TRANSLATE_NOOP("People", "Actors"),
    "links": QT_TRANSLATE_NOOP("People", "Links between actors"),
    "resources": QT_TRANSLATE_NOOP("People", "Resources"),
    "flows": QT_TRANSLATE_NOOP("People", "Flows of resources"),
    "mentions": QT_TRANSLATE_NOOP("People", "Said again"),
    "disagreements": QT_TRANSLATE_NOOP("People", "Disagreements"),
    "timeline_events": QT_TRANSLATE_NOOP("People", "Dated events"),
    "walks": QT_TRANSLATE_NOOP("People", "Walks"),
    "decisions": QT_TRANSLATE_NOOP("People", "Decisions"),
    "media": QT_TRANSLATE_NOOP("People", "Photos, sounds and scans"),
    "session_tables": QT_TRANSLATE_NOOP("People", "Tables of a session"),
    "session_roles": QT_TRANSLATE_NOOP("People", "Roles in a session"),
    "session_log": QT_TRANSLATE_NOOP("People", "Log of a session"),
    "terms": QT_TRANSLATE_NOOP("People", "Words"),
    "templates": QT_TRANSLATE_NOOP("People", "Session templates"),
}
_BEST: Final = (
    "title", "text", "code", "label", "question", "file_name", "role", "remark", "description", "interpretation",
    "caption", "dissent", "owner", "holder", "host", "versions", "goals", "age_group",
)  # fmt: skip
"""Fields whose words say what a record is, in the order in which they are read."""


def _said(text: str) -> str:
    return QCoreApplication.translate("People", text)


def consent_word(name: str) -> str:
    """What is allowed, in few words."""
    return _said(_CONSENTS[name])


def gap_word(gap: Gap) -> str:
    """Why a consent can't be relied on."""
    return _said(_GAPS[gap])


def table_word(table: str) -> str:
    """The heading over records of a table; the table's own name for one that seldom names a code."""
    return _said(_TABLES[table]) if table in _TABLES else table


def answer_word(answer: bool | None) -> str:
    """Yes, no, or not asked."""
    if answer is None:
        return QCoreApplication.translate("People", "not asked")
    return QCoreApplication.translate("People", "yes") if answer else QCoreApplication.translate("People", "no")


def date_word(iso: str | None) -> str:
    """A recorded date as it is written here; what another program wrote, as it stands."""
    date = QDate.fromString(iso or "", Qt.DateFormat.ISODate)
    return QLocale().toString(date, QLocale.FormatType.ShortFormat) if date.isValid() else iso or ""


def row_words(row: HeldRow, where: Mapping[str, str]) -> list[str]:
    """A record in lines: what it says, then where it was said and with whom. `where` has titles by uuid."""
    lines = [_plain(row.fields[name]) for name in _BEST if name in row.fields]
    for name in _CONSENTS:
        if name in row.fields:
            lines.append(f"{consent_word(name)}: {answer_word(row.fields[name])}")
    for name, word in (
        ("given_on", QCoreApplication.translate("People", "given on {0}")),
        ("withdrawn_on", QCoreApplication.translate("People", "withdrawn on {0}")),
    ):
        if name in row.fields:
            lines.append(word.format(date_word(str(row.fields[name]))))
    named = (str(row.fields.get(name)) for name in ("session", "session_table"))
    places = [where[uuid] for uuid in named if uuid in where]
    if row.with_others:
        places.append(QCoreApplication.translate("People", "together with {0}").format(", ".join(row.with_others)))
    if places:
        lines.append(" · ".join(places))
    return lines or [row.uuid]


def _plain(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def held_text(held: Held, where: Mapping[str, str]) -> str:
    """All that is held about a code, as plain text to hand over."""
    parts = [
        QCoreApplication.translate("People", "What is held about {0} on {1}").format(
            held.code, date_word(held.told_on)
        ),
        "",
    ]
    table = ""
    for row in held.rows:
        if row.table != table:
            table = row.table
            parts += ["", table_word(table).upper()]
        first, *rest = row_words(row, where)
        parts += [f"- {first}", *(f"  {line}" for line in rest)]
    parts += ["", history_word(held.history)]
    return "\n".join(parts) + "\n"


class HistoryCount(QObject):
    """How much of the history is about a code; only an object's own `tr` is found with its plural forms."""

    def words(self, entries: int) -> str:
        """The count in words."""
        return self.tr("History: %n record(s) about this code", "", entries)


def history_word(entries: int) -> str:
    """How much of the history is about a code."""
    return HistoryCount().words(entries)
