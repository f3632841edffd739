"""What is compared, in the interface's language: sites, groups, measures, figures."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.domain.vocabulary import spoken
from conect_desktop.services.comparison import Group, Row, Site
from conect_desktop.services.profile import Figure, Topic, Unit

_TOPICS: Final[dict[Topic, str]] = {
    "places": QT_TRANSLATE_NOOP("Compare", "&Places"),
    "network": QT_TRANSLATE_NOOP("Compare", "&Network"),
    "resources": QT_TRANSLATE_NOOP("Compare", "&Resources"),
    "indicators": QT_TRANSLATE_NOOP("Compare", "&Indicators"),
}
_GROUPS: Final = {
    "practices": QT_TRANSLATE_NOOP("Compare", "Practices"),
    "domains": QT_TRANSLATE_NOOP("Compare", "Domains"),
    "modes": QT_TRANSLATE_NOOP("Compare", "Resilience modes"),
    "space_types": QT_TRANSLATE_NOOP("Compare", "Kinds of space"),
    "measures": QT_TRANSLATE_NOOP("Compare", "How the network hangs together"),
    "size": QT_TRANSLATE_NOOP("Compare", "Size of the network"),
    "have": QT_TRANSLATE_NOOP("Compare", "What people have"),
    "need": QT_TRANSLATE_NOOP("Compare", "What people need"),
    "offer": QT_TRANSLATE_NOOP("Compare", "What people offer"),
}
_TITLES: Final = {
    "places": QT_TRANSLATE_NOOP("Compare", "{0}: share of places"),
    "resources": QT_TRANSLATE_NOOP("Compare", "{0}: share of cards"),
    "individual": QT_TRANSLATE_NOOP("Compare", "{0}: domains from 0 to 100, one slip a person"),
    "consensus": QT_TRANSLATE_NOOP("Compare", "{0}: domains from 0 to 100, one value a table"),
}
_MEASURES: Final = {
    "density": QT_TRANSLATE_NOOP("Compare", "Links there are, of all there could be"),
    "reciprocity": QT_TRANSLATE_NOOP("Compare", "Links that go both ways"),
    "cross_sector": QT_TRANSLATE_NOOP("Compare", "Links between different sectors"),
    "isolates": QT_TRANSLATE_NOOP("Compare", "Actors without a link"),
    "largest_group": QT_TRANSLATE_NOOP("Compare", "Actors in the largest connected group"),
    "broker": QT_TRANSLATE_NOOP("Compare", "Shortest ways through the strongest broker"),
    "fragility": QT_TRANSLATE_NOOP("Compare", "Connections lost without the strongest broker"),
    "actors": QT_TRANSLATE_NOOP("Compare", "Actors"),
    "ties": QT_TRANSLATE_NOOP("Compare", "Links, one a pair and direction"),
    "groups": QT_TRANSLATE_NOOP("Compare", "Connected groups"),
}


def _said(text: str) -> str:
    return QCoreApplication.translate("Compare", text)


def topic_words(topic: Topic) -> str:
    """The name of a topic, with its key."""
    return _said(_TOPICS[topic])


def group_words(group: Group, language: str) -> str:
    """What a group is called; an indicator set in the language of the book."""
    if group.topic == "indicators":
        return spoken(group.labels, language) or group.key
    return _said(_GROUPS[group.key])


def title_words(group: Group, language: str) -> str:
    """What stands above its pictures: its name, and what the bars are."""
    title = _TITLES.get(group.collection or group.topic)
    name = group_words(group, language)
    return _said(title).format(name) if title else name


def row_words(group: Group, row: Row, language: str) -> str:
    """What one row is about; a key of a vocabulary in the language of the book."""
    if group.topic == "network":
        return _said(_MEASURES[row.key])
    return spoken(row.labels, language) or row.key


def place_words(site: Site) -> str:
    """Whose it is and where."""
    return QCoreApplication.translate("Compare", "{0}, {1} ({2})").format(site.lab, site.city, site.country)


def session_words(site: Site) -> str:
    """Which session it is."""
    return _said(QT_TRANSLATE_NOOP("Compare", "All sessions together")) if site.session is None else site.title


def date_words(site: Site) -> str:
    """When it was, in the reader's way of writing dates."""
    day = QDate.fromString(site.date, Qt.DateFormat.ISODate)
    return QLocale().toString(day, QLocale.FormatType.ShortFormat) if day.isValid() else ""


def figure_words(figure: Figure, unit: Unit) -> str:
    """A figure without what it rests on; a dash for none."""
    if figure.hidden:
        return "n < 5"
    if figure.value is None:
        return "–"
    if unit == "share":
        return f"{QLocale().toString(figure.value * 100, 'f', 0)} %"
    return QLocale().toString(figure.value, "f", 0)


def rests_on(figure: Figure) -> str:
    """What a figure rests on."""
    return "n < 5" if figure.hidden else f"n = {figure.n}"


def whole_words(figure: Figure, unit: Unit) -> str:
    """A figure with what it rests on, for a table."""
    if figure.value is None or unit == "count":
        return figure_words(figure, unit)
    return f"{figure_words(figure, unit)} ({rests_on(figure)})"
