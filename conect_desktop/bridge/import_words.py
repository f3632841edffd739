"""What an import tells of rows and fields, in the person's language."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.bridge.place_words import field_text
from conect_desktop.domain.sentence import FieldName, Sentence
from conect_desktop.services.import_report import SHOWN, ImportReport

PATTERNS: Final = (
    QT_TRANSLATE_NOOP("Import", "read as {0}: look whether accents are right"),
    QT_TRANSLATE_NOOP("Import", "it links to another file, which is not fetched: save that one and import it"),
    QT_TRANSLATE_NOOP("Import", "{0} was read, and not {1}"),
    QT_TRANSLATE_NOOP("Import", "no column tells where: the places come without a position"),
    QT_TRANSLATE_NOOP(
        "Import", "the points lie far from the lab, and near it with longitude and latitude swapped: look at the map"
    ),
    QT_TRANSLATE_NOOP("Import", "without a name, named by its number in the file"),
    QT_TRANSLATE_NOOP("Import", "heights dropped"),
    QT_TRANSLATE_NOOP("Import", "{0} not in the vocabulary, kept in the description"),
    QT_TRANSLATE_NOOP("Import", "{0} not in the vocabulary, kept in other words"),
    QT_TRANSLATE_NOOP("Import", "{0} cut at {1} characters"),
    QT_TRANSLATE_NOOP("Import", "{0} not understood, left out"),
    QT_TRANSLATE_NOOP("Import", "it is not a Feature"),
    QT_TRANSLATE_NOOP("Import", "its properties are not an object"),
    QT_TRANSLATE_NOOP("Import", "its geometry is not an object"),
    QT_TRANSLATE_NOOP("Import", "a point needs a longitude and a latitude"),
    QT_TRANSLATE_NOOP("Import", "{0}; longitude and latitude may be swapped"),
    QT_TRANSLATE_NOOP("Import", "its geometry is a collection of several: make a feature of each"),
    QT_TRANSLATE_NOOP("Import", "its geometry is a collection of several: make a placemark of each"),
    QT_TRANSLATE_NOOP("Import", "its position is a collection of several: make a row of each"),
    QT_TRANSLATE_NOOP("Import", "its geometry type is {0}"),
    QT_TRANSLATE_NOOP("Import", "its coordinates are {0}, not a list"),
    QT_TRANSLATE_NOOP("Import", "its coordinates don't make a {0}"),
    QT_TRANSLATE_NOOP("Import", "its coordinates are nested too deeply"),
    QT_TRANSLATE_NOOP("Import", "a coordinate is {0}, not a number"),
    QT_TRANSLATE_NOOP("Import", "it has no position"),
    QT_TRANSLATE_NOOP("Import", "it has more than {0} vertices"),
    QT_TRANSLATE_NOOP("Import", "a longitude is not between -180 and 180 degrees"),
    QT_TRANSLATE_NOOP("Import", "a latitude is not between -90 and 90 degrees"),
    QT_TRANSLATE_NOOP("Import", "its outline is not valid ({0})"),
    QT_TRANSLATE_NOOP("Import", "its position is outside the grid"),
    QT_TRANSLATE_NOOP("Import", "its position is outside the grid ({0})"),
    QT_TRANSLATE_NOOP("Import", "its position is outside the grid {0}"),
    QT_TRANSLATE_NOOP("Import", "it can't be read ({0})"),
    QT_TRANSLATE_NOOP("Import", "it has {0} cells, and there are {1} columns"),
    QT_TRANSLATE_NOOP("Import", "a quotation mark in it is never closed"),
    QT_TRANSLATE_NOOP("Import", "its area has no outline"),
    QT_TRANSLATE_NOOP("Import", "it has fewer than two points"),
    QT_TRANSLATE_NOOP("Import", "its {0} is {1}, not a number"),
    QT_TRANSLATE_NOOP("Import", "{0} is empty"),
    QT_TRANSLATE_NOOP("Import", "{0} is not a number"),
    QT_TRANSLATE_NOOP("Import", "{0} is {1}, not a number"),
    QT_TRANSLATE_NOOP("Import", "its position is {0}"),
    QT_TRANSLATE_NOOP("Import", "its position is a text of more than {0} MB"),
    QT_TRANSLATE_NOOP("Import", "its position is {0}, which is neither WKT nor latitude and longitude"),
    QT_TRANSLATE_NOOP("Import", "its position is not GeoJSON"),
    QT_TRANSLATE_NOOP("Import", "its position is in EPSG:{0}: say so as the coordinate reference system"),
    QT_TRANSLATE_NOOP("Import", "its position is nested too deeply"),
    QT_TRANSLATE_NOOP("Import", "its position is not readable as WKT"),
    QT_TRANSLATE_NOOP("Import", "its geometry can't be read ({0})"),
    QT_TRANSLATE_NOOP("Import", "its geometry is a {0}: make points, lines or areas of it"),
)
"""Every sentence that a reader or the mapping of rows may say."""
_UNITS: Final = {
    "feature": QT_TRANSLATE_NOOP("Import", "Feature {0}"),
    "row": QT_TRANSLATE_NOOP("Import", "Row {0}"),
    "placemark": QT_TRANSLATE_NOOP("Import", "Placemark {0}"),
    "item": QT_TRANSLATE_NOOP("Import", "Item {0}"),
}


def said(text: object) -> str:
    """A sentence in the person's language; anything else as it is."""
    if isinstance(text, FieldName):
        return field_text(text)
    if not isinstance(text, Sentence):
        return str(text)
    return _translated(text.pattern).format(*map(said, text.values))


def report_lines(report: ImportReport) -> list[str]:
    """What a person should know of an import, the bad rows first."""
    lines = [said(hint) for hint in report.hints]
    lines += [_row(bad.unit, bad.number, bad.name, said(bad.what)) for bad in report.bad[:SHOWN]]
    if report.bad_count > SHOWN:
        lines.append(_Counts().bad(report.bad_count - SHOWN))
    likely = QCoreApplication.translate("Import", "likely {0}, {1} m away")
    lines += [
        _row(one.unit, one.number, one.title, likely.format(one.book_title, round(one.metres)))
        for one in report.doubles[:SHOWN]
    ]
    if report.doubles_count > SHOWN:
        lines.append(_Counts().doubles(report.doubles_count - SHOWN))
    lines += [f"{said(what)}: {count}" for what, count in report.altered.most_common(SHOWN)]
    if report.unused:
        names = ", ".join(name for name, _ in report.unused.most_common(20))
        lines.append(QCoreApplication.translate("Import", "columns that no field takes: {0}").format(names))
    return lines


class _Counts(QObject):
    """Sentences with a plural form."""

    def bad(self, count: int) -> str:
        """Rows beyond those that are listed."""
        return self.tr("and %n more that can't be imported", "", count)

    def doubles(self, count: int) -> str:
        """Likely doubles beyond those that are listed."""
        return self.tr("and %n more likely double(s)", "", count)


def _row(unit: str, number: int, name: str, what: str) -> str:
    row = _translated(_UNITS.get(unit, _UNITS["row"])).format(number)
    return f"{row} ({name}): {what}" if name else f"{row}: {what}"


def _translated(text: str) -> str:
    return QCoreApplication.translate("Import", text)
