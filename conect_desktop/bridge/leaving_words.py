"""What leaves and what stays, line by line, in the interface's words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.domain.release import Release, Released

LEAVES: Final = "leaves"
STAYS: Final = "stays"
LOOK: Final = "look"

KINDS: Final = {
    "place": ("places", QT_TRANSLATE_NOOP("Leaving", "Place")),
    "note": ("notes", QT_TRANSLATE_NOOP("Leaving", "Note")),
    "actor": ("actors", QT_TRANSLATE_NOOP("Leaving", "Actor")),
    "link": ("links", QT_TRANSLATE_NOOP("Leaving", "Link")),
    "resource": ("resources", QT_TRANSLATE_NOOP("Leaving", "Resource")),
    "flow": ("flows", QT_TRANSLATE_NOOP("Leaving", "Flow")),
    "event": ("timeline_events", QT_TRANSLATE_NOOP("Leaving", "Dated event")),
    "walk": ("walks", QT_TRANSLATE_NOOP("Leaving", "Walk")),
    "decision": ("decisions", QT_TRANSLATE_NOOP("Leaving", "Decision")),
    "disagreement": ("disagreements", QT_TRANSLATE_NOOP("Leaving", "Disagreement")),
    "medium": ("media", QT_TRANSLATE_NOOP("Leaving", "Photo or sound")),
    "vote": ("vote_rounds", QT_TRANSLATE_NOOP("Leaving", "Vote")),
    "rating": ("", QT_TRANSLATE_NOOP("Leaving", "Indicator")),
}
"""Kind → its table, empty where no page shows a single one, and what one is called."""

_REASONS: Final = {
    "not_public": QT_TRANSLATE_NOOP("Leaving", "it is not for everybody"),
    "not_for_partners": QT_TRANSLATE_NOOP("Leaving", "it is for the team only"),
    "withdrawn": QT_TRANSLATE_NOOP("Leaving", "somebody who said it has withdrawn"),
    "no_consent": QT_TRANSLATE_NOOP("Leaving", "somebody who said it has not consented to this"),
    "unknown_code": QT_TRANSLATE_NOOP("Leaving", "it was said by a code that is not in the book"),
    "guardian_missing": QT_TRANSLATE_NOOP("Leaving", "a guardian's consent is missing"),
    "withheld": QT_TRANSLATE_NOOP("Leaving", "its place is to be withheld"),
    "place_refused": QT_TRANSLATE_NOOP("Leaving", "the place it is about stays"),
    "item_refused": QT_TRANSLATE_NOOP("Leaving", "what it is about stays"),
    "end_refused": QT_TRANSLATE_NOOP("Leaving", "one of its two ends stays"),
    "not_looked_at": QT_TRANSLATE_NOOP("Leaving", "nobody looked yet who is in it"),
    "people_shown": QT_TRANSLATE_NOOP("Leaving", "it shows or lets hear people who have not consented to that"),
    "minors_shown": QT_TRANSLATE_NOOP("Leaving", "it shows people under age without a guardian's consent"),
    "too_few": QT_TRANSLATE_NOOP("Leaving", "it rests on fewer than five people"),
}
_POSITIONS: Final = {
    "grid_250": QT_TRANSLATE_NOOP("Leaving", "its position to within 250 m"),
    "grid_500": QT_TRANSLATE_NOOP("Leaving", "its position to within 500 m"),
    "neighbourhood": QT_TRANSLATE_NOOP("Leaving", "its neighbourhood, but no position"),
    "withheld": QT_TRANSLATE_NOOP("Leaving", "no position"),
}
_OTHERS: Final = (
    ("unseen characters removed", QT_TRANSLATE_NOOP("Leaving", "without characters that nobody sees")),
    ("fewer than five", QT_TRANSLATE_NOOP("Leaving", "without figures that rest on fewer than five people")),
    ("left out", QT_TRANSLATE_NOOP("Leaving", "without what itself stays")),
    ("without its name", QT_TRANSLATE_NOOP("Leaving", "without the names of what itself stays")),
)
_MAIL: Final = QT_TRANSLATE_NOOP("Leaving", "holds an e-mail address")
_PHONE: Final = QT_TRANSLATE_NOOP("Leaving", "holds a telephone number")

FORMATS: Final = {
    "html": (QT_TRANSLATE_NOOP("Leaving", "Map for any browser"), ".html"),
    "pdf": (QT_TRANSLATE_NOOP("Leaving", "Report to print (PDF)"), ".pdf"),
    "docx": (QT_TRANSLATE_NOOP("Leaving", "Report to go on writing (Word, LibreOffice)"), ".docx"),
    "poster": (QT_TRANSLATE_NOOP("Leaving", "Poster of the map (PDF)"), ".pdf"),
    "png": (QT_TRANSLATE_NOOP("Leaving", "Map as a picture (PNG)"), ".png"),
    "svg": (QT_TRANSLATE_NOOP("Leaving", "Map as a drawing (SVG)"), ".svg"),
    "charts": (QT_TRANSLATE_NOOP("Leaving", "Network and charts as pictures (PNG in a zip)"), ".zip"),
    "xlsx": (QT_TRANSLATE_NOOP("Leaving", "Workbook of all tables (Excel, LibreOffice)"), ".xlsx"),
    "csv": (QT_TRANSLATE_NOOP("Leaving", "Tables as text (CSV in a zip)"), ".zip"),
    "gpkg": (QT_TRANSLATE_NOOP("Leaving", "For QGIS (GeoPackage)"), ".gpkg"),
    "geojson": (QT_TRANSLATE_NOOP("Leaving", "For other maps (GeoJSON)"), ".geojson"),
    "kml": (QT_TRANSLATE_NOOP("Leaving", "For Google Earth (KML)"), ".kml"),
    "gpx": (QT_TRANSLATE_NOOP("Leaving", "Places and walks for a phone (GPX)"), ".gpx"),
    "gexf": (QT_TRANSLATE_NOOP("Leaving", "Network for Gephi (GEXF)"), ".gexf"),
    "graphml": (QT_TRANSLATE_NOOP("Leaving", "Network for other programs (GraphML)"), ".graphml"),
    "conect-map": (QT_TRANSLATE_NOOP("Leaving", "For the public CoNECT map"), ".geojson"),
    "ro-crate": (QT_TRANSLATE_NOOP("Leaving", "Research deposit (RO-Crate)"), ".zip"),
}
"""Format → what it is for, and what its files end in; in the order people ask for them."""


@dataclass(frozen=True, slots=True)
class LeavingLine:
    """One item of the preview. `state` is one of `LEAVES`, `STAYS`, `LOOK`."""

    uuid: str
    kind: str
    title: str
    state: str
    why: str

    @property
    def table(self) -> str:
        """The table of the record; empty where no page shows it."""
        return KINDS[self.kind][0] if self.kind in KINDS else ""


def say(text: str) -> str:
    """A text of this module in the interface's language."""
    return QCoreApplication.translate("Leaving", text)


def kind_text(kind: str) -> str:
    """What one record of a kind is called."""
    return say(KINDS[kind][1]) if kind in KINDS else kind


def lines(release: Release) -> list[LeavingLine]:
    """What a person should look at, then what leaves and how, then what stays and why."""
    titles = {one.uuid: _title(one) for found in release.records.values() for one in found}
    looked: dict[tuple[str, str], set[str]] = {}
    for pointer in release.pointers:
        word = say(_MAIL if "e-mail" in pointer.what else _PHONE)
        looked.setdefault((pointer.kind, pointer.uuid), set()).add(word)
    made = [
        LeavingLine(uuid, kind, titles.get(uuid, ""), LOOK, ", ".join(sorted(words)))
        for (kind, uuid), words in looked.items()
    ]
    for found in release.records.values():
        made += [LeavingLine(one.uuid, one.kind, titles[one.uuid], LEAVES, changes_text(one.altered)) for one in found]
    made += [
        LeavingLine(one.uuid, one.kind, one.title, STAYS, say(_REASONS.get(one.reason, one.what)))
        for one in release.refused
    ]
    return made


def _title(record: Released) -> str:
    fields = record.fields
    for name in ("title", "text", "question", "description", "caption", "indicator", "type", "content_type"):
        if fields.get(name):
            line = " ".join(str(fields[name]).split())
            return f"{fields['sticker']} {line}" if fields.get("sticker") else line[:200]
    versions = fields.get("versions")
    return " / ".join(versions) if versions else ""


def changes_text(altered: tuple[str, ...]) -> str:
    """How a record leaves that doesn't leave as it is."""
    told: dict[str, None] = {}
    for change in altered:
        if change.startswith("location: "):
            rule = change.removeprefix("location: ")
            told[say(_POSITIONS.get(rule, _POSITIONS["withheld"]))] = None
            continue
        told[next((say(words) for part, words in _OTHERS if part in change), change)] = None
    return ", ".join(told)
