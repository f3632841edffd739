"""What the fields of a place and their values are called, in the interface's language; every view says the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from conect_desktop.domain.place import MAX_TEXT, MAX_TITLE, Problem


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001  (the name lupdate looks for)
    """Mark a text for translation where it stands; it is translated where it is shown."""
    return text


_T = QT_TRANSLATE_NOOP

_FIELDS: Final = {
    "sticker": _T("Places", "Number"),
    "title": _T("Places", "Title"),
    "description": _T("Places", "Description"),
    "url": _T("Places", "Web address"),
    "city": _T("Places", "City"),
    "neighbourhood": _T("Places", "Neighbourhood"),
    "country": _T("Places", "Country"),
    "start_year": _T("Places", "Since (year)"),
    "status": _T("Places", "Stage"),
    "language": _T("Places", "Language"),
    "source": _T("Places", "Source"),
    "source_ref": _T("Places", "Reference"),
    "practices": _T("Places", "Practices"),
    "domains": _T("Places", "Domains"),
    "modes": _T("Places", "Resilience"),
    "space_type": _T("Places", "Kind of space"),
    "other_type": _T("Places", "Other, in words"),
    "tenure": _T("Places", "Tenure"),
    "vacant_reuse": _T("Places", "Was vacant before"),
    "landmark": _T("Places", "Landmark only"),
    "legal_form": _T("Places", "Legal form"),
    "decision_making": _T("Places", "How decisions are made"),
    "members": _T("Places", "Members"),
    "workforce": _T("Places", "Paid and volunteer work"),
    "charter": _T("Places", "Charter"),
    "openness": _T("Places", "Who may join or leave"),
    "commons": _T("Places", "Held in common"),
    "visibility": _T("Places", "Seen by"),
    "location_rule": _T("Places", "Position shown as"),
    "session": _T("Places", "Session"),
    "session_table": _T("Places", "Table"),
    "phase": _T("Places", "Phase"),
    "said_by": _T("Places", "Said by"),
    "confidence": _T("Places", "Confidence"),
    "author": _T("Places", "Typed by"),
    "created_at": _T("Places", "Recorded"),
    "shape": _T("Places", "Shape"),
    "position": _T("Places", "Position"),
    "geometry": _T("Places", "Position"),
    "geom": _T("Places", "Position"),
}

_VISIBILITY: Final = {
    "team": (_T("Places", "Team only"), _T("Places", "Stays on this laptop; nobody outside the team sees it.")),
    "partners": (
        _T("Places", "Partners"),
        _T("Places", "Goes into what the partners of the lab receive, not into anything public."),
    ),
    "public": (_T("Places", "Public"), _T("Places", "May be published, once the people it comes from consent.")),
}

_LOCATION: Final = {
    "exact": (_T("Places", "Exactly here"), _T("Places", "Outside the team it is shown where it is.")),
    "grid_250": (
        _T("Places", "Within 250 metres"),
        _T("Places", "Outside the team only a square of 250 metres is shown, never the spot itself."),
    ),
    "grid_500": (
        _T("Places", "Within 500 metres"),
        _T("Places", "Outside the team only a square of 500 metres is shown, never the spot itself."),
    ),
    "neighbourhood": (
        _T("Places", "Neighbourhood only"),
        _T("Places", "Outside the team only the neighbourhood's name is told, no position."),
    ),
    "withheld": (
        _T("Places", "Not at all"),
        _T("Places", "The position never leaves this laptop: for shelters, squats, homes and whoever could be harmed."),
    ),
}

_SHAPES: Final = {
    "Point": _T("Places", "Point"),
    "LineString": _T("Places", "Line"),
    "Polygon": _T("Places", "Area"),
    "": _T("Places", "No position"),
}

_CONFIDENCE: Final = {
    "1": _T("Places", "Hearsay"),
    "2": _T("Places", "Likely"),
    "3": _T("Places", "Certain"),
}

_YES_NO: Final = {"yes": _T("Places", "Yes"), "no": _T("Places", "No")}

_NOT_SAID: Final = _T("Places", "not said")

_PROBLEMS: Final[Mapping[str, str]] = {
    "title": _T("Places", "A title or a number is needed; a title has at most {0} characters."),
    "description": _T("Places", "At most {0} characters."),
    "url": _T("Places", "A web address begins with http:// or https:// and has no blanks."),
    "country": _T("Places", "Two capital letters, as in FR or SE."),
    "start_year": _T("Places", "A year in digits, as in 2019."),
}
_LIMITS: Final = {"title": MAX_TITLE, "description": MAX_TEXT}


def _say(text: str) -> str:
    return QCoreApplication.translate("Places", text)


def field_text(name: str) -> str:
    """What a field is called; its name where it has no words."""
    text = _FIELDS.get(name)
    return _say(text) if text else name


def visibility_text(key: str) -> str:
    """Who sees it, in two words."""
    return _say(_VISIBILITY[key][0]) if key in _VISIBILITY else key or not_said()


def visibility_hint(key: str) -> str:
    """What a visibility means, in a sentence."""
    return _say(_VISIBILITY[key][1]) if key in _VISIBILITY else ""


def location_text(key: str) -> str:
    """How exactly the position is shown outside the team, in two words."""
    return _say(_LOCATION[key][0]) if key in _LOCATION else key or not_said()


def location_hint(key: str) -> str:
    """What a location rule means, in a sentence."""
    return _say(_LOCATION[key][1]) if key in _LOCATION else ""


def shape_key(shape: str) -> str:
    """``Point``, ``LineString``, ``Polygon`` or empty: parts in several pieces count as what they are pieces of."""
    return shape.removeprefix("Multi")


def shape_text(shape: str) -> str:
    """Point, line or area."""
    text = _SHAPES.get(shape_key(shape))
    return _say(text) if text else shape


def confidence_text(key: str) -> str:
    """How sure the room was."""
    return _say(_CONFIDENCE[key]) if key in _CONFIDENCE else key or not_said()


def yes_no_text(key: str) -> str:
    """Yes, no, or not said."""
    return _say(_YES_NO[key]) if key in _YES_NO else not_said()


def not_said() -> str:
    """For a value nobody gave."""
    return _say(_NOT_SAID)


def moment_text(moment: str) -> str:
    """A UTC moment (ISO 8601) in local time, short, as the interface's language writes it."""
    when = QDateTime.fromString(moment, Qt.DateFormat.ISODateWithMs)
    return QLocale().toString(when.toLocalTime(), QLocale.FormatType.ShortFormat) if when.isValid() else moment


def problem_text(problem: Problem) -> str:
    """What is wrong with a field and how it has to be."""
    text = _PROBLEMS.get(problem.field)
    return _say(text).format(_LIMITS.get(problem.field, "")) if text else problem.what
