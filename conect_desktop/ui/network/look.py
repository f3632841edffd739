"""The colours and sizes a network is painted with: taken from the widget, so that every window may have its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette

_LEAST_CONTRAST: Final = 3.0
"""Between a line and what is behind it (WCAG 2.2, 1.4.11)."""
_ORDINARY: Final = 16.0
"""Height in pixels of a line of type at which signs have their ordinary size."""


@dataclass(frozen=True, slots=True)
class Look:
    """What one paint needs to know of the widget it paints on."""

    paper: QColor
    ink: QColor
    accent: QColor
    unit: float
    """1 at ordinary type: signs and heads grow with it."""

    @classmethod
    def of(cls, palette: QPalette, font: QFont) -> Look:
        """The look of a widget."""
        unit = min(max(QFontMetricsF(font).height() / _ORDINARY, 1.0), 2.5)
        return cls(palette.base().color(), palette.text().color(), palette.highlight().color(), unit)

    @property
    def radius(self) -> float:
        """Pixels from the middle of a card to where a link ends."""
        return 15.0 * self.unit

    def line(self, colour: str, *, faded: bool = False) -> QColor:
        """A link's colour, legible on this paper; opaque also when it steps back, as that paints faster."""
        found = legible(QColor(colour), self.paper)
        return _mixed(found, self.paper, 0.84) if faded else found


def legible(colour: QColor, paper: QColor) -> QColor:
    """The colour itself where it can be seen on the paper, else the same hue lighter or darker until it can."""
    lighter = _luminance(paper) < 0.5
    found = QColor(colour)
    for _ in range(20):
        if contrast(found, paper) >= _LEAST_CONTRAST:
            break
        lightness = found.lightnessF() + (0.05 if lighter else -0.05)
        found = QColor.fromHslF(max(found.hslHueF(), 0.0), found.hslSaturationF(), min(max(lightness, 0.0), 1.0))
    return found


def contrast(one: QColor, other: QColor) -> float:
    """Ratio of relative luminances, 1 to 21 (WCAG 2.2)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )
