"""The consent matrix: a row a person, a column a question; what is typed shows at once and is saved behind."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.people_words import answer_word, consent_word, date_word, gap_word
from conect_desktop.bridge.tips import plain_tip
from conect_desktop.domain.consent import CONSENTS, Gap, combined, gaps, needs_guardian
from conect_desktop.domain.meeting import Attendance
from conect_desktop.domain.session import Consent, Participant

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

ANSWER: Final = Qt.ItemDataRole.UserRole
"""True, False or None, of a cell that holds an answer; what has none gives "-"."""
PERSON: Final = Qt.ItemDataRole.UserRole + 1
BAD: Final = Qt.ItemDataRole.UserRole + 2
"""Whether the cell says that something is wrong."""
_TOLD: Final = frozenset(
    {
        PERSON, ANSWER, BAD, Qt.ItemDataRole.TextAlignmentRole, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole,
        Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole,
    }
)  # fmt: skip
"""What is told of a cell."""

AGE: Final = "minor"
COLUMNS: Final = (
    "session_table", AGE, *CONSENTS, "guardian_consent", "given_on", "withdrawn_on", "gaps",
)  # fmt: skip
"""The code itself is the row's heading."""
ANSWERED: Final = (AGE, *CONSENTS, "guardian_consent")
"""Columns that are answered yes, no or not asked."""
FIRST_ANSWER: Final = COLUMNS.index(AGE)
LAST_CONSENT: Final = COLUMNS.index(CONSENTS[-1])
GUARDIAN: Final = COLUMNS.index("guardian_consent")
DATE: Final = COLUMNS.index("given_on")
ALL_YES: Final[Mapping[str, bool]] = dict.fromkeys(CONSENTS, True)
DATA_AND_MAP: Final[Mapping[str, bool]] = {name: name in ("data_use", "map_publication") for name in CONSENTS}


@dataclass(frozen=True, slots=True)
class Person:
    """One row: a participant with the consent that binds, and what was typed since."""

    participant: Participant
    consent: Consent
    asked: bool
    """Whether there is a consent at all."""
    session_table: str | None

    @property
    def uuid(self) -> str:
        """The participant's."""
        return self.participant.uuid

    def answer(self, column: str) -> bool | None:
        """Yes, no, or not asked."""
        if column == AGE:
            return None if self.participant.age_group is None else needs_guardian(self.participant.age_group)
        answer: bool | None = getattr(self.consent, column)
        return answer

    def gaps(self) -> list[Gap]:
        """Why what stands here can't be relied on."""
        return gaps(self.participant, self.consent if self.asked else None)

    def needs_guardian(self) -> bool:
        """Whether the guardian is asked."""
        return needs_guardian(self.participant.age_group)

    def with_fields(self, fields: Mapping[str, Any]) -> Person:
        """The row with fields that are not saved yet."""
        if not fields:
            return self
        participant = self.participant
        rest = dict(fields)
        if "age_group" in rest:
            participant = dataclasses.replace(participant, age_group=rest.pop("age_group"))
        consent = dataclasses.replace(self.consent, **rest) if rest else self.consent
        return dataclasses.replace(self, participant=participant, consent=consent, asked=self.asked or bool(rest))


def people_of(desk: Desk, session: str | None, session_table: str | None = None) -> list[Person]:
    """The people of a session (of all for None), or of one of its tables, by code."""
    attending: dict[str, str | None] = {}
    for one in desk.shelf.of(Attendance).values():
        if session is None or one.session == session:
            attending.setdefault(one.participant, one.session_table)
    consents: dict[str, list[Consent]] = {}
    for consent in desk.shelf.of(Consent).values():
        consents.setdefault(consent.participant, []).append(consent)
    found = []
    for person in desk.shelf.of(Participant).values():
        if session is not None and person.uuid not in attending:
            continue
        table = attending.get(person.uuid)
        if session_table is not None and table != session_table:
            continue
        given = combined(consents.get(person.uuid, ()))
        blank = Consent(uuid="", participant=person.uuid)
        found.append(Person(person, given or blank, given is not None, table))
    return sorted(found, key=lambda one: (len(one.participant.code), one.participant.code.casefold()))


class PeopleModel(QAbstractTableModel):
    """What is typed is kept by person until `take` hands it over to be saved, and shown until it is."""

    typed = Signal(str)
    """uuid of a participant whose answers changed and aren't saved yet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Person] = []
        self._unsaved: dict[str, dict[str, Any]] = {}
        self._saving: dict[str, list[dict[str, Any]]] = {}
        self._table_labels: Mapping[str, str] = {}
        self._age = 18
        self.writable = True

    def show(self, people: Iterable[Person], table_labels: Mapping[str, str], age: int, *, writable: bool) -> None:
        """Show these people; the labels of tables by uuid, the age below which a guardian is needed."""
        rows = list(people)
        same = [row.uuid for row in rows] == [row.uuid for row in self._rows] and age == self._age
        if not same:
            self.beginResetModel()
        self._rows, self._table_labels, self._age, self.writable = rows, table_labels, age, writable
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(COLUMNS) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(rows) - 1)

    def forget(self) -> None:
        """Another book: what was typed belongs to the last one."""
        self._unsaved.clear()
        self._saving.clear()

    def person(self, row: int) -> Person | None:
        """The person of a row as shown; None outside."""
        if not 0 <= row < len(self._rows):
            return None
        person = self._rows[row]
        for fields in (*self._saving.get(person.uuid, ()), self._unsaved.get(person.uuid, {})):
            person = person.with_fields(fields)
        return person

    def people(self) -> list[Person]:
        """Everybody shown."""
        return [person for row in range(len(self._rows)) if (person := self.person(row)) is not None]

    def row_of(self, uuid: str) -> int:
        """The row of a participant, -1 for one who isn't shown."""
        return next((number for number, row in enumerate(self._rows) if row.uuid == uuid), -1)

    # -- typing ------------------------------------------------------------------------------------------------------

    def answer(self, row: int, column: int, answer: bool | None) -> bool:
        """Answer one question of a person; whether it is one."""
        name = COLUMNS[column]
        if name not in ANSWERED:
            return False
        if name == AGE:
            group = None if answer is None else "minor" if answer else "adult"
            return self.type_(row, {"age_group": group})
        return self.type_(row, {name: answer})

    def type_(self, row: int, fields: Mapping[str, Any]) -> bool:
        """Show fields of a person's consent and keep them to be saved."""
        person = self.person(row)
        if person is None or not self.writable:
            return False
        self._unsaved.setdefault(person.uuid, {}).update(fields)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Vertical, row, row)
        self.typed.emit(person.uuid)
        return True

    def take(self) -> list[tuple[str, dict[str, Any]]]:
        """What is to be saved, one edit a person; it stays shown until `saved` or `failed` says how it went."""
        taken = [(uuid, dict(fields)) for uuid, fields in self._unsaved.items() if fields]
        self._unsaved.clear()
        for uuid, fields in taken:
            self._saving.setdefault(uuid, []).append(fields)
        return taken

    def settled(self, uuid: str, fields: dict[str, Any]) -> None:
        """An edit was saved, or failed: from now on what the book holds is shown."""
        waiting = self._saving.get(uuid, [])
        if fields in waiting:
            waiting.remove(fields)
        if not waiting:
            self._saving.pop(uuid, None)
        row = self.row_of(uuid)
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    # -- Qt ----------------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """People at the top, none below them."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Questions at the top."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell: a sign and a word, never a colour alone."""
        if role not in _TOLD:
            return None
        person = self.person(index.row()) if index.isValid() else None
        if person is None:
            return None
        name = COLUMNS[index.column()]
        if role == PERSON:
            return person
        if role == ANSWER:
            return person.answer(name) if name in ANSWERED else "-"
        if role == BAD:
            return self._is_bad(person, name)
        if role == Qt.ItemDataRole.TextAlignmentRole and name in ANSWERED:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(person, name)
        if role == Qt.ItemDataRole.EditRole:
            return (person.consent.given_on or "") if name == "given_on" else self._text(person, name)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            told = answer_word(person.answer(name)) if name in ANSWERED else self._text(person, name)
            line = f"{person.participant.code}, {self._heading(name)}: {told}"
            return plain_tip(line) if role == Qt.ItemDataRole.ToolTipRole else line
        return None

    def _text(self, person: Person, name: str) -> str:
        if name == "session_table":
            return self._table_labels.get(person.session_table or "", "")
        if name == "gaps":
            return ", ".join(map(gap_word, person.gaps()))
        if name in ("given_on", "withdrawn_on"):
            return date_word(getattr(person.consent, name))
        if name == "guardian_consent" and not person.needs_guardian() and person.consent.guardian_consent is None:
            return "–"
        answer = person.answer(name)
        if answer is None:
            return "·"
        return ("✓ {0}" if answer else "✗ {0}").format(answer_word(answer))

    def _is_bad(self, person: Person, name: str) -> bool:
        found = person.gaps()
        if name == "guardian_consent":
            return "guardian_missing" in found
        if name == "data_use":
            return "data_not_asked" in found
        return name == "withdrawn_on" or (name == "gaps" and bool(found))

    def _heading(self, name: str) -> str:
        if name == AGE:
            return QCoreApplication.translate("People", "Under {0}").format(self._age)
        if name == "session_table":
            return QCoreApplication.translate("People", "Table")
        if name == "given_on":
            return QCoreApplication.translate("People", "Given on")
        if name == "withdrawn_on":
            return QCoreApplication.translate("People", "Withdrawn on")
        if name == "gaps":
            return QCoreApplication.translate("People", "To look at")
        return consent_word(name)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Questions above, codes at the left."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._heading(COLUMNS[section]) if section < len(COLUMNS) else None
        person = self.person(section)
        return person.participant.code if person else None

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(COLUMNS) - 1))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The date can be typed; answers are keys."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == DATE and self.writable else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A date as it is written here or as in 2026-03-14; what is no date changes nothing."""
        if role != Qt.ItemDataRole.EditRole or index.column() != DATE:
            return False
        typed = str(value).strip()
        date = read_date(typed)
        if typed and date is None:
            return False
        return self.type_(index.row(), {"given_on": date})


_FORMS: Final[tuple[Callable[[str], QDate], ...]] = (
    lambda text: QDate.fromString(text, Qt.DateFormat.ISODate),
    lambda text: QLocale().toDate(text, QLocale().dateFormat(QLocale.FormatType.ShortFormat), 2000),
)


def read_date(text: str) -> str | None:
    """A typed date as ISO 8601; None for what is none."""
    for form in _FORMS:
        date = form(text)
        if date.isValid():
            return str(date.toString(Qt.DateFormat.ISODate))
    return None
