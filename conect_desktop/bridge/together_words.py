"""What laptops said differently, in words to be read aloud: fields, labels of the book's vocabularies, metres apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import combinations
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLocale

from conect_desktop.bridge import place_words as words
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.bridge.owners import name_of
from conect_desktop.bridge.people_words import answer_word, consent_word, table_word
from conect_desktop.bridge.readback import Line, field_word
from conect_desktop.domain import geo, geopackage
from conect_desktop.domain.medium import Medium
from conect_desktop.domain.meeting import Decision, TimelineEvent, Walk
from conect_desktop.domain.network import Link
from conect_desktop.domain.place import VOCABULARY_OF
from conect_desktop.domain.replication import DELETED
from conect_desktop.domain.resource import Resource
from conect_desktop.domain.session import Consent, Participant
from conect_desktop.domain.vocabulary import spoken
from conect_desktop.domain.vote import VoteRound
from conect_desktop.services.conflicts import Conflict, Side
from conect_desktop.storage.rows import read_json
from conect_desktop.storage.schema import TABLES, Column

_FIELDS: Final = {
    "kind": QT_TRANSLATE_NOOP("Together", "Kind"),
    "type": QT_TRANSLATE_NOOP("Together", "Kind"),
    "text": QT_TRANSLATE_NOOP("Together", "What was said"),
    "interpretation": QT_TRANSLATE_NOOP("Together", "What it may mean"),
    "label": QT_TRANSLATE_NOOP("Together", "Name"),
    "code": QT_TRANSLATE_NOOP("Together", "Code"),
    "remark": QT_TRANSLATE_NOOP("Together", "Remark"),
    "place": QT_TRANSLATE_NOOP("Together", "Place"),
    "actor": QT_TRANSLATE_NOOP("Together", "Actor"),
    "source": QT_TRANSLATE_NOOP("Together", "From"),
    "target": QT_TRANSLATE_NOOP("Together", "To"),
    "mutual": QT_TRANSLATE_NOOP("Together", "Goes both ways"),
    "strength": QT_TRANSLATE_NOOP("Together", "Strength"),
    "mode": QT_TRANSLATE_NOOP("Together", "Have, need or offer"),
    "quantity": QT_TRANSLATE_NOOP("Together", "How much"),
    "unit": QT_TRANSLATE_NOOP("Together", "Unit"),
    "frequency": QT_TRANSLATE_NOOP("Together", "How often"),
    "from_actor": QT_TRANSLATE_NOOP("Together", "From"),
    "from_place": QT_TRANSLATE_NOOP("Together", "From"),
    "to_actor": QT_TRANSLATE_NOOP("Together", "To"),
    "to_place": QT_TRANSLATE_NOOP("Together", "To"),
    "resource": QT_TRANSLATE_NOOP("Together", "Resource"),
    "begins_on": QT_TRANSLATE_NOOP("Together", "Begins"),
    "ends_on": QT_TRANSLATE_NOOP("Together", "Ends"),
    "question": QT_TRANSLATE_NOOP("Together", "Question"),
    "dots": QT_TRANSLATE_NOOP("Together", "Dots"),
    "voters": QT_TRANSLATE_NOOP("Together", "Voters"),
    "value": QT_TRANSLATE_NOOP("Together", "Value"),
    "dissent": QT_TRANSLATE_NOOP("Together", "Who saw it differently"),
    "owner": QT_TRANSLATE_NOOP("Together", "Who takes care of it"),
    "due_on": QT_TRANSLATE_NOOP("Together", "By when"),
    "clause": QT_TRANSLATE_NOOP("Together", "Clause"),
    "summary": QT_TRANSLATE_NOOP("Together", "Summary"),
    "location": QT_TRANSLATE_NOOP("Together", "Where"),
    "date": QT_TRANSLATE_NOOP("Together", "Date"),
    "headcount": QT_TRANSLATE_NOOP("Together", "How many people"),
    "host": QT_TRANSLATE_NOOP("Together", "Who hosts the table"),
    "caption": QT_TRANSLATE_NOOP("Together", "Caption"),
    "sha256": QT_TRANSLATE_NOOP("Together", "The file itself"),
    "shows": QT_TRANSLATE_NOOP("Together", "Who is in it"),
    "recognisable_people": QT_TRANSLATE_NOOP("Together", "People one recognises"),
    "minors": QT_TRANSLATE_NOOP("Together", "People under age"),
    "age_group": QT_TRANSLATE_NOOP("Together", "Age"),
    "labels": QT_TRANSLATE_NOOP("Together", "Words for it"),
    "hints": QT_TRANSLATE_NOOP("Together", "What it means"),
    "color": QT_TRANSLATE_NOOP("Together", "Colour"),
    "shape": QT_TRANSLATE_NOOP("Together", "Shape"),
    "symbol": QT_TRANSLATE_NOOP("Together", "Picture"),
    "retired": QT_TRANSLATE_NOOP("Together", "Whether it is retired"),
    "extra": QT_TRANSLATE_NOOP("Together", "What it is called elsewhere"),
    "content": QT_TRANSLATE_NOOP("Together", "How the session runs"),
    DELETED: QT_TRANSLATE_NOOP("Together", "Whether it stays"),
}
"""Of tables other than places and actors, whose words are `place_words` and `readback`."""
_SHARED: Final = frozenset({"places", "actors"})
_VOCABULARIES: Final = {
    **{("places", field): name for field, name in VOCABULARY_OF.items() if field != "kind"},
    ("notes", "kind"): "note_kinds",
    ("actors", "kind"): "actor_kinds",
    ("links", "type"): "link_types",
    ("resources", "kind"): "resource_kinds",
    ("flows", "kind"): "resource_kinds",
}
_CLASSES: Final[Mapping[str, type]] = {"event": TimelineEvent, "walk": Walk, "decision": Decision, "vote": VoteRound}
_NOTHING: Final = QT_TRANSLATE_NOOP("Together", "nothing")
_DELETED: Final = QT_TRANSLATE_NOOP("Together", "{0} deleted it")
_CHANGED: Final = QT_TRANSLATE_NOOP("Together", "{0} changed it")
_SAID: Final = QT_TRANSLATE_NOOP("Together", "{0} said “{1}”")
_PLACED: Final = QT_TRANSLATE_NOOP("Together", "{0} put it at {1}")
_EMPTIED: Final = QT_TRANSLATE_NOOP("Together", "{0} left it empty")
_APART: Final = QT_TRANSLATE_NOOP("Together", "{0} m apart")
_OTHER_FILE: Final = QT_TRANSLATE_NOOP("Together", "a file that ends in {0}")


def _say(text: str) -> str:
    return QCoreApplication.translate("Together", text)


def question_text(desk: Desk, conflict: Conflict) -> str:
    """What is asked: the kind of record, which one, and the field."""
    table = TABLES[conflict.table]
    parts = (table_word(table.name), conflict.title or _untitled(desk, conflict), conflict_field(conflict))
    return " – ".join(part for part in parts if part)


def conflict_field(conflict: Conflict) -> str:
    """What the field is called that they differ in."""
    if conflict.table == "consents":
        column = TABLES["consents"].column(conflict.field) if conflict.field != DELETED else None
        if column is not None and column.form == "boolean":
            return consent_word(conflict.field)
    if conflict.field != DELETED and conflict.table in _SHARED:
        return field_word(conflict.field)
    text = _FIELDS.get(conflict.field)
    return _say(text) if text else words.field_text(conflict.field)


def sentence(desk: Desk, conflict: Conflict, side: Side) -> str:
    """What one laptop said, as it is read aloud."""
    if conflict.field == DELETED:
        return _say(_DELETED if side.deleted else _CHANGED).format(side.laptop)
    told = value_text(desk, conflict, side)
    if not told:
        return _say(_EMPTIED).format(side.laptop)
    return _say(_PLACED if _column(conflict).form == "geometry" else _SAID).format(side.laptop, told)


def about(side: Side) -> str:
    """Who typed it and when, by that laptop's clock."""
    return " · ".join(part for part in (side.author or "", words.moment_text(side.at)) if part)


def apart_text(conflict: Conflict) -> str:
    """How far two positions are from each other, the farthest two of more; empty for anything else."""
    if conflict.field == DELETED or _column(conflict).form != "geometry":
        return ""
    spots = [spot for side in conflict.sides if (spot := _spot(side.value)) is not None]
    far = max((geo.distance(*one, *other) for one, other in combinations(spots, 2)), default=None)
    return _say(_APART).format(QLocale().toString(round(far))) if far is not None else ""


def lines(desk: Desk, conflict: Conflict) -> list[Line]:
    """The sides beside each other as the page *Read back* shows them, two in a line; of more, whose each is."""
    if len(conflict.sides) > 2:
        told = [f"{sentence(desk, conflict, side)}\n{about(side)}" for side in conflict.sides]
    elif conflict.field == DELETED:
        told = [_say(_NOTHING) if side.deleted else conflict.title for side in conflict.sides]
    else:
        told = [value_text(desk, conflict, side) or _say(_NOTHING) for side in conflict.sides]
    told += [""] * (len(told) % 2)
    name = " · ".join(part for part in (conflict_field(conflict), apart_text(conflict)) if part)
    return [Line(name, *told[number : number + 2]) for number in range(0, len(told), 2)]


def value_text(desk: Desk, conflict: Conflict, side: Side) -> str:
    """A cell in the words of the book; empty for nothing."""
    if side.value is None or conflict.field == DELETED:
        return ""
    column = _column(conflict)
    if column.references is not None:
        return _named(desk, column.references, str(side.value)) or side.text
    vocabulary = _VOCABULARIES.get((conflict.table, column.name))
    if vocabulary is not None and desk.agenda is not None:
        agenda = desk.agenda
        return ", ".join(agenda.label(vocabulary, key) for key in _keys(side.value))
    told = _PLAIN.get(column.name)
    if told is not None:
        return told(str(side.value))
    if column.form == "boolean":
        return answer_word(bool(side.value)) if side.value in (0, 1) else side.text
    if column.form == "datetime":
        return words.moment_text(str(side.value))
    if column.form == "json":
        return _json_text(desk, side)
    return side.text


_PLAIN: Final[Mapping[str, Callable[[str], str]]] = {
    "visibility": words.visibility_text,
    "location_rule": words.location_text,
    "confidence": words.confidence_text,
    "sha256": lambda value: _say(_OTHER_FILE).format(value[-6:]),
}


def record_title(desk: Desk, kind: str, uuid: str) -> str:
    """What a record that was sent is called here; empty for one that is gone, or that has no name of its own."""
    agenda = desk.agenda
    if kind == "book":
        return agenda.dossier.title if agenda else ""
    if kind == "session":
        return _named(desk, "sessions", uuid)
    if kind == "note":
        return " ".join(note.text.split())[:200] if (note := desk.notes.get(uuid)) is not None else ""
    if kind == "resource":
        return _named(desk, "resources", uuid)
    if kind == "medium":
        return _named(desk, "media", uuid)
    if kind == "link" and (link := desk.shelf.one(Link, uuid)) is not None:
        return f"{name_of(desk, link.source)} → {name_of(desk, link.target)}"
    if kind in _CLASSES:
        record: Any = desk.shelf.one(_CLASSES[kind], uuid)
        told = getattr(record, "title", None) or getattr(record, "text", None) or getattr(record, "question", None)
        return " ".join(str(told or "").split())[:200]
    return name_of(desk, uuid)


def _column(conflict: Conflict) -> Column:
    return TABLES[conflict.table].column(conflict.field)


def _keys(value: Any) -> list[str]:
    content = read_json(value) if str(value).startswith("[") else value
    return [str(one) for one in content] if isinstance(content, list) else [str(value)]


def _json_text(desk: Desk, side: Side) -> str:
    """A list with commas; of words in several languages the one in the book's."""
    content = read_json(side.value)
    if isinstance(content, dict) and desk.agenda is not None:
        language = desk.agenda.dossier.language
        phases = content.get("phases")
        if isinstance(phases, list):
            told = (one for one in phases if isinstance(one, dict) and isinstance(one.get("labels"), dict))
            return ", ".join(f"{spoken(one['labels'], language)} {one.get('minutes', 0)}" for one in told)
        word = content.get(language)
        return str(word) if word else ", ".join(str(one) for one in content.values())
    return side.text


def _spot(value: Any) -> tuple[float, float] | None:
    """Longitude, latitude (WGS 84) within a shape."""
    try:
        shape = geopackage.decode(value) if value is not None else None
    except ValueError:
        return None
    if shape is None or shape.is_empty:
        return None
    inside = shape.representative_point()
    return inside.x, inside.y


def _named(desk: Desk, table: str, uuid: str) -> str:
    """What another record is called."""
    agenda, shelf = desk.agenda, desk.shelf
    if table in _SHARED:
        return name_of(desk, uuid)
    if table == "resources":
        return getattr(shelf.one(Resource, uuid), "title", "")
    if table == "participants":
        return getattr(shelf.one(Participant, uuid), "code", "")
    if table == "media":
        medium = shelf.one(Medium, uuid)
        return (medium.title or medium.file_name or "") if medium else ""
    if agenda is None:
        return ""
    if table == "sessions":
        session = agenda.session(uuid)
        return session.title if session else ""
    every = {"session_tables": agenda.tables, "phases": agenda.phases}.get(table, {})
    rows: list[Any] = [one for those in every.values() for one in those]
    return next((str(getattr(one, "label", "") or getattr(one, "title", "")) for one in rows if one.uuid == uuid), "")


def _untitled(desk: Desk, conflict: Conflict) -> str:
    """By what a record without a title is recognised."""
    if conflict.table == "links" and (link := desk.shelf.one(Link, conflict.item)) is not None:
        return f"{name_of(desk, link.source)} → {name_of(desk, link.target)}"
    if conflict.table == "consents" and (consent := desk.shelf.one(Consent, conflict.item)) is not None:
        return _named(desk, "participants", consent.participant or "")
    if conflict.table == "terms" and desk.agenda is not None:
        terms = (term for vocabulary in desk.agenda.vocabularies.values() for term in vocabulary.terms)
        return next((term.label(desk.agenda.dossier.language) for term in terms if term.uuid == conflict.item), "")
    return ""
