"""Colours and signs by role: light, dark, and one for the projector; icons tinted to fit."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from conect_desktop.cartography.symbols import Symbol, marker
from conect_desktop.domain.vocabulary import Term
from conect_desktop.paths import resources


@dataclass(frozen=True, slots=True)
class Theme:
    """One look: background and text pairs have a contrast of at least 4.5 (WCAG 2.2, 1.4.3), checked by a test."""

    name: str
    window: str
    text: str
    base: str
    muted: str
    line: str
    accent: str
    on_accent: str
    warning: str
    good: str
    map_style: str


THEMES: Final = {
    "light": Theme(
        "light", "#F4F5F2", "#1D2521", "#FFFFFF", "#55605A", "#C9CFCA", "#0B6E5A", "#FFFFFF", "#A33A0A", "#1E6B34",
        "screen",
    ),
    "dark": Theme(
        "dark", "#1E2421", "#ECF1EE", "#151A18", "#A7B3AD", "#46514B", "#5CC9AE", "#08201A", "#FFB38A", "#8FD6A3",
        "screen",
    ),
    "projector": Theme(
        "projector", "#FFFFFF", "#000000", "#FFFFFF", "#333333", "#000000", "#003E8A", "#FFFFFF", "#8A1F00", "#004D1A",
        "projector",
    ),
}  # fmt: skip

_STYLE: Final = """
QToolTip {{ color: {text}; background: {base}; border: 1px solid {line}; padding: 4px; }}
QToolBar#rail {{ background: {window}; border: none; border-right: 1px solid {line}; padding: 2px; spacing: 1px; }}
QToolBar#rail QToolButton {{ padding: 3px 4px; border-radius: 8px; min-width: 5em; color: {text}; }}
QToolBar#rail QToolButton:hover {{ background: {base}; }}
QToolBar#rail QToolButton:checked {{ background: {accent}; color: {on_accent}; }}
QToolBar#rail QToolButton:focus {{ border: 2px solid {text}; }}
QLineEdit, QPlainTextEdit, QTextEdit {{
  background: {base}; color: {text}; border: 1px solid {line}; border-radius: 6px; padding: 4px 6px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {accent}; padding: 3px 5px; }}
QAbstractSpinBox > QLineEdit, QComboBox > QLineEdit {{ border: none; padding: 0; background: transparent; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] {{ border: 2px solid {warning}; }}
QPushButton {{ background: {base}; color: {text}; border: 1px solid {line}; border-radius: 6px; padding: 6px 12px; }}
QPushButton:hover {{ border-color: {accent}; }}
QPushButton:default {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton:disabled {{ color: {muted}; background: {window}; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="problem"] {{ color: {warning}; }}
QLabel[role="title"] {{ font-size: {large}pt; font-weight: 600; }}
QLabel[role="large"] {{ font-size: {larger}pt; }}
QFrame[role="card"] {{ background: {base}; border: 1px solid {line}; border-radius: 10px; }}
QStatusBar {{ background: {window}; border-top: 1px solid {line}; color: {text}; }}
QStatusBar::item {{ border: none; }}
QDockWidget {{ font-weight: 600; }}
QCheckBox::indicator, QAbstractItemView::indicator {{
  width: 0.9em; height: 0.9em; background: {base}; border: 1px solid {muted}; border-radius: 3px; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{
  background: {accent}; border-color: {accent}; image: url("{tick}"); }}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {{
  background: {window}; image: url("{dash}"); }}
QCheckBox::indicator:focus {{ border: 2px solid {accent}; }}
QRadioButton::indicator {{
  width: 0.8em; height: 0.8em; background: {base}; border: 1px solid {muted}; border-radius: 0.4em; }}
QRadioButton::indicator:checked {{
  width: 0.4em; height: 0.4em; border: 0.22em solid {accent}; border-radius: 0.41em; background: {on_accent}; }}
QRadioButton::indicator:focus {{ border-color: {accent}; }}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled, QAbstractItemView::indicator:disabled {{
  background: {window}; border-color: {muted}; }}
QCheckBox::indicator:checked:disabled {{ background: {muted}; border-color: {muted}; }}
QMenu {{ background: {base}; border: 1px solid {line}; padding: 4px; }}
QMenu::item {{ color: {text}; border: 2px solid transparent; border-radius: 6px; padding: 2px 20px 2px 4px; }}
QMenu::item:selected {{ background: {window}; border-color: {accent}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::icon:checked {{ background: {accent}; border: 3px solid {accent}; border-radius: 4px; }}
QAbstractItemView {{ border: 1px solid {line}; padding: 1px; }}
QAbstractItemView:focus {{ border: 2px solid {accent}; padding: 0; }}
QTableView {{ gridline-color: {line}; alternate-background-color: {window}; }}
QHeaderView::section {{ background: {window}; color: {text}; border: none; border-bottom: 1px solid {line};
  padding: 4px 6px; }}
"""

_current = THEMES["light"]


def current() -> Theme:
    """The theme in use."""
    return _current


def apply(name: str, font_scale: int, base_font: QFont, *, rules: bool = True) -> Theme:
    """Give the whole application a theme and a font size in per cent of `base_font`.

    While there are rules, Qt asks every widget in it anew whenever a widget is put into another: a window of many is
    made without `rules`, in half the time, and given them when it is whole.
    """
    global _current  # noqa: PLW0603  (one application has one theme; icons ask for it)
    look = THEMES.get(name, THEMES["light"])
    if look is not _current:
        _current = look
        icon.cache_clear()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    font = QFont(base_font)
    font.setPointSizeF(base_font.pointSizeF() * font_scale / 100)
    colours, sheet = palette(look), style_sheet(look, font.pointSizeF())
    # each of these asks every widget there is to look anew; type and colours come while the rules still are there, for
    # without them some widgets would keep the former type, others each time
    if application.font() != font:
        application.setFont(font)
    if application.palette() != colours:
        application.setPalette(colours)
    if application.styleSheet() != sheet:
        # from rules to other rules Qt asks each widget once for every widget around it; to none and to some, twice
        application.setStyleSheet("")
        if application.style().name() != "fusion":
            application.setStyle("Fusion")
    if rules and application.styleSheet() != sheet:
        application.setStyleSheet(sheet)
    return _current


@contextmanager
def for_paper() -> Iterator[None]:
    """Within it what is painted looks as on the light screen, whatever the window's look: for pictures that leave."""
    global _current  # noqa: PLW0603  (as above)
    kept, _current = _current, THEMES["light"]
    icon.cache_clear()
    try:
        yield
    finally:
        _current = kept
        icon.cache_clear()


def style_sheet(look: Theme, points: float) -> str:
    """The rules of a look for type of a size in points."""
    colours = {name: getattr(look, name) for name in Theme.__slots__}
    folder = (resources() / "themes").as_posix()
    on_accent, on_window = (_pen_for(colour) for colour in (look.accent, look.window))
    marks = {"tick": f"{folder}/tick_{on_accent}.svg", "dash": f"{folder}/dash_{on_window}.svg"}
    return _STYLE.format(**colours, **marks, large=round(points * 1.4, 1), larger=round(points * 1.6, 1))


def _pen_for(paper: str) -> str:
    return "dark" if QColor(paper).lightnessF() > 0.5 else "light"


def palette(theme: Theme) -> QPalette:
    """The colours of a look by Qt's roles."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.base,
        QPalette.ColorRole.AlternateBase: theme.window,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.Button: theme.window,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.ToolTipBase: theme.base,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.Mid: theme.line,
        QPalette.ColorRole.BrightText: theme.warning,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return made


@lru_cache(maxsize=256)
def icon(name: str) -> QIcon:
    """An icon of `resources/icons`, in the text's colour; an empty one where the file is missing."""
    path = resources() / "icons" / f"{name}.svg"
    result = QIcon()
    if not path.is_file():
        return result
    # drawn once and tinted, not read again for each colour: the window has more than fifty icons when it opens
    svg = path.read_bytes()
    drawn, tints = _drawn(svg), (_current.text, _current.muted, _current.on_accent)
    # the program's own sign has colours of its own
    plain, muted, chosen = (_tinted(drawn, tint) if b"currentColor" in svg else drawn for tint in tints)
    for mode, off, on in (
        (QIcon.Mode.Normal, plain, chosen),
        (QIcon.Mode.Disabled, muted, muted),
        (QIcon.Mode.Selected, chosen, chosen),
    ):
        result.addPixmap(off, mode, QIcon.State.Off)
        result.addPixmap(on, mode, QIcon.State.On)
    return result


def _drawn(svg: bytes, size: int = 48) -> QPixmap:
    picture = QPixmap(QSize(size, size))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def _tinted(drawn: QPixmap, colour: str) -> QPixmap:
    """The same shape in one colour."""
    picture = QPixmap(drawn)
    painter = QPainter(picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(picture.rect(), QColor(colour))
    painter.end()
    return picture


def term_icon(term: Term, size: int = 18) -> QIcon:
    """A vocabulary term's sign: colour, silhouette and pictogram, as on the map."""
    ratio = QApplication.primaryScreen().devicePixelRatio() if QApplication.primaryScreen() else 1.0
    return _sign(Symbol(term.color, term.shape, term.symbol), size, ratio, _current.name)


@lru_cache(maxsize=1024)
def _sign(symbol: Symbol, size: int, ratio: float, look: str) -> QIcon:  # noqa: ARG001  (a look has its own)
    """Lists ask for it at each row they paint."""
    return QIcon(QPixmap.fromImage(marker(symbol, size, ratio)))
