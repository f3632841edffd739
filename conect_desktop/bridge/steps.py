"""What a step of the history did, in the interface's language."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP

_WORDS: Final = {
    "book.new": QT_TRANSLATE_NOOP("Steps", "made the book"),
    "demo": QT_TRANSLATE_NOOP("Steps", "wrote the demo"),
    "place.add": QT_TRANSLATE_NOOP("Steps", "added a place"),
    "place.edit": QT_TRANSLATE_NOOP("Steps", "changed a place"),
    "place.move": QT_TRANSLATE_NOOP("Steps", "changed where a place is"),
    "place.duplicate": QT_TRANSLATE_NOOP("Steps", "duplicated a place"),
    "places.edit": QT_TRANSLATE_NOOP("Steps", "changed several places"),
    "places.delete": QT_TRANSLATE_NOOP("Steps", "deleted places"),
    "note.add": QT_TRANSLATE_NOOP("Steps", "added a note"),
    "note.edit": QT_TRANSLATE_NOOP("Steps", "changed a note"),
    "notes.delete": QT_TRANSLATE_NOOP("Steps", "deleted notes"),
    "session.add": QT_TRANSLATE_NOOP("Steps", "added a session"),
    "session.edit": QT_TRANSLATE_NOOP("Steps", "changed the session"),
    "session.close": QT_TRANSLATE_NOOP("Steps", "closed the session"),
    "phase.start": QT_TRANSLATE_NOOP("Steps", "started a phase"),
    "table.add": QT_TRANSLATE_NOOP("Steps", "added a table"),
    "table.edit": QT_TRANSLATE_NOOP("Steps", "changed a table"),
    "participant.add": QT_TRANSLATE_NOOP("Steps", "added participant codes"),
    "import": QT_TRANSLATE_NOOP("Steps", "imported a file"),
    "outside": QT_TRANSLATE_NOOP("Steps", "changed in another program"),
    "mend.references": QT_TRANSLATE_NOOP("Steps", "mended references"),
}


def step_text(label: str) -> str:
    """What a step did; the key itself for a step of a later version."""
    words = _WORDS.get(label)
    return QCoreApplication.translate("Steps", words) if words else label


def labels() -> frozenset[str]:
    """Every key that has words."""
    return frozenset(_WORDS)
