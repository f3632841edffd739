"""Have, need, offer in words, with a sign for each."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.domain.matching import Match

_MODES: Final = {
    "have": QT_TRANSLATE_NOOP("Resources", "We have"),
    "need": QT_TRANSLATE_NOOP("Resources", "We need"),
    "offer": QT_TRANSLATE_NOOP("Resources", "We offer"),
}
_SIGNS: Final = {"have": "■", "need": "?", "offer": "+"}


def mode_text(mode: str) -> str:
    """A mode with its sign."""
    words = _MODES.get(mode)
    return f"{_SIGNS[mode]} {QCoreApplication.translate('Resources', words)}" if words else mode


def quantity_text(quantity: float | None, unit: str | None) -> str:
    """How much; empty where nobody said."""
    if quantity is None:
        return unit or ""
    return f"{QLocale().toString(quantity, 'g', 12)} {unit or ''}".strip()


def distance_text(metres: float | None) -> str:
    """Metres below a kilometre, kilometres above; a dash where it isn't known."""
    if metres is None:
        return "–"
    locale = QLocale()
    if metres < 1000:
        return f"{locale.toString(round(metres / 10) * 10)} m"
    return f"{locale.toString(metres / 1000, 'f', 1)} km"


def match_text(match: Match, needs: str, supplies: str) -> str:
    """A match as a sentence; `needs` and `supplies` name the two owners."""
    if match.supply.mode == "offer":
        words = QCoreApplication.translate("Resources", "{0} needs “{1}”; {2} offers “{3}”.")
    else:
        words = QCoreApplication.translate("Resources", "{0} needs “{1}”; {2} has “{3}”: ask.")
    text = words.format(needs or "?", match.need.title, supplies or "?", match.supply.title)
    if match.same_kind and match.words:
        text += " " + QCoreApplication.translate("Resources", "The kind is the same, and the words are alike.")
    elif match.same_kind:
        text += " " + QCoreApplication.translate("Resources", "The kind is the same.")
    else:
        text += " " + QCoreApplication.translate("Resources", "The words are alike.")
    if match.covers is not None and match.covers < 1:
        share = QLocale().toString(match.covers * 100, "f", 0)
        text += " " + QCoreApplication.translate("Resources", "It covers {0} %.").format(share)
    if match.metres is not None:
        far = distance_text(match.metres)
        text += " " + QCoreApplication.translate("Resources", "They are {0} apart.").format(far)
    return text
