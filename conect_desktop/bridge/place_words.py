"""What the fields of a place and their values are called, in the interface's language; every view says the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.domain import clock
from conect_desktop.domain.place import MAX_TEXT, MAX_TITLE, Problem

_FIELDS: Final = {
    "sticker": QT_TRANSLATE_NOOP("Places", "Number"),
    "title": QT_TRANSLATE_NOOP("Places", "Title"),
    "description": QT_TRANSLATE_NOOP("Places", "Description"),
    "url": QT_TRANSLATE_NOOP("Places", "Web address"),
    "city": QT_TRANSLATE_NOOP("Places", "City"),
    "neighbourhood": QT_TRANSLATE_NOOP("Places", "Neighbourhood"),
    "country": QT_TRANSLATE_NOOP("Places", "Country"),
    "start_year": QT_TRANSLATE_NOOP("Places", "Since (year)"),
    "status": QT_TRANSLATE_NOOP("Places", "Stage"),
    "language": QT_TRANSLATE_NOOP("Places", "Language"),
    "source": QT_TRANSLATE_NOOP("Places", "Source"),
    "source_ref": QT_TRANSLATE_NOOP("Places", "Reference"),
    "practices": QT_TRANSLATE_NOOP("Places", "Practices"),
    "domains": QT_TRANSLATE_NOOP("Places", "Domains"),
    "modes": QT_TRANSLATE_NOOP("Places", "Resilience"),
    "space_type": QT_TRANSLATE_NOOP("Places", "Kind of space"),
    "other_type": QT_TRANSLATE_NOOP("Places", "Other, in words"),
    "tenure": QT_TRANSLATE_NOOP("Places", "Tenure"),
    "vacant_reuse": QT_TRANSLATE_NOOP("Places", "Was vacant before"),
    "landmark": QT_TRANSLATE_NOOP("Places", "Landmark only"),
    "legal_form": QT_TRANSLATE_NOOP("Places", "Legal form"),
    "decision_making": QT_TRANSLATE_NOOP("Places", "How decisions are made"),
    "members": QT_TRANSLATE_NOOP("Places", "Members"),
    "workforce": QT_TRANSLATE_NOOP("Places", "Paid and volunteer work"),
    "charter": QT_TRANSLATE_NOOP("Places", "Charter"),
    "openness": QT_TRANSLATE_NOOP("Places", "Who may join or leave"),
    "commons": QT_TRANSLATE_NOOP("Places", "Held in common"),
    "visibility": QT_TRANSLATE_NOOP("Places", "Seen by"),
    "location_rule": QT_TRANSLATE_NOOP("Places", "Position shown as"),
    "session": QT_TRANSLATE_NOOP("Places", "Session"),
    "session_table": QT_TRANSLATE_NOOP("Places", "Table"),
    "phase": QT_TRANSLATE_NOOP("Places", "Phase"),
    "said_by": QT_TRANSLATE_NOOP("Places", "Said by"),
    "confidence": QT_TRANSLATE_NOOP("Places", "Confidence"),
    "author": QT_TRANSLATE_NOOP("Places", "Typed by"),
    "created_at": QT_TRANSLATE_NOOP("Places", "Recorded"),
    "shape": QT_TRANSLATE_NOOP("Places", "Shape"),
    "position": QT_TRANSLATE_NOOP("Places", "Position"),
    "geometry": QT_TRANSLATE_NOOP("Places", "Position"),
    "geom": QT_TRANSLATE_NOOP("Places", "Position"),
}

_VISIBILITY: Final = {
    "team": (
        QT_TRANSLATE_NOOP("Places", "Team only"),
        QT_TRANSLATE_NOOP("Places", "Stays on this laptop; nobody outside the team sees it."),
    ),
    "partners": (
        QT_TRANSLATE_NOOP("Places", "Partners"),
        QT_TRANSLATE_NOOP("Places", "Goes into what the partners of the lab receive, not into anything public."),
    ),
    "public": (
        QT_TRANSLATE_NOOP("Places", "Public"),
        QT_TRANSLATE_NOOP("Places", "May be published, once the people it comes from consent."),
    ),
}

_LOCATION: Final = {
    "exact": (
        QT_TRANSLATE_NOOP("Places", "Exactly here"),
        QT_TRANSLATE_NOOP("Places", "Outside the team it is shown where it is."),
    ),
    "grid_250": (
        QT_TRANSLATE_NOOP("Places", "Within 250 metres"),
        QT_TRANSLATE_NOOP("Places", "Outside the team only a square of 250 metres is shown, never the spot itself."),
    ),
    "grid_500": (
        QT_TRANSLATE_NOOP("Places", "Within 500 metres"),
        QT_TRANSLATE_NOOP("Places", "Outside the team only a square of 500 metres is shown, never the spot itself."),
    ),
    "neighbourhood": (
        QT_TRANSLATE_NOOP("Places", "Neighbourhood only"),
        QT_TRANSLATE_NOOP("Places", "Outside the team only the neighbourhood's name is told, no position."),
    ),
    "withheld": (
        QT_TRANSLATE_NOOP("Places", "Not at all"),
        QT_TRANSLATE_NOOP(
            "Places", "The position never leaves this laptop: for shelters, squats, homes and whoever could be harmed."
        ),
    ),
}

_SHAPES: Final = {
    "Point": QT_TRANSLATE_NOOP("Places", "Point"),
    "LineString": QT_TRANSLATE_NOOP("Places", "Line"),
    "Polygon": QT_TRANSLATE_NOOP("Places", "Area"),
    "": QT_TRANSLATE_NOOP("Places", "No position"),
}

_CONFIDENCE: Final = {
    "1": QT_TRANSLATE_NOOP("Places", "Hearsay"),
    "2": QT_TRANSLATE_NOOP("Places", "Likely"),
    "3": QT_TRANSLATE_NOOP("Places", "Certain"),
}

_YES_NO: Final = {"yes": QT_TRANSLATE_NOOP("Places", "Yes"), "no": QT_TRANSLATE_NOOP("Places", "No")}

_NOT_SAID: Final = QT_TRANSLATE_NOOP("Places", "not said")

_PROBLEMS: Final[Mapping[str, str]] = {
    "title": QT_TRANSLATE_NOOP("Places", "A title or a number is needed; a title has at most {0} characters."),
    "description": QT_TRANSLATE_NOOP("Places", "At most {0} characters."),
    "url": QT_TRANSLATE_NOOP("Places", "A web address begins with http:// or https:// and has no blanks."),
    "country": QT_TRANSLATE_NOOP("Places", "Two capital letters, as in FR or SE."),
    "start_year": QT_TRANSLATE_NOOP("Places", "A year in digits, as in 2019."),
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
    """A moment (ISO 8601) in local time, short, as the interface's language writes it; else as it stands there."""
    read = clock.moment(moment)
    if read is None:
        return moment
    when = QDateTime.fromMSecsSinceEpoch(round(read.timestamp() * 1000))
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)


def problem_text(problem: Problem) -> str:
    """What is wrong with a field and how it has to be."""
    text = _PROBLEMS.get(problem.field)
    return _say(text).format(_LIMITS.get(problem.field, "")) if text else problem.what
