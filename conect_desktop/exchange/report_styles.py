"""How the report looks in a word processor: its styles, its language, its page; a person changes them there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from docx.document import Document

INK: Final = "1D2521"
ACCENT: Final = "1B5E46"
QUIET: Final = "56605A"
RULE: Final = "C3CBC6"
SHADE: Final = "E6EFEA"
_FACE: Final = "Calibri"
_TEXT: Final = 10.5
"""Points."""

# name, based on, points, bold, italic, colour, points before and after
_STYLES: Final[tuple[tuple[str, str, float, bool, bool, str, float, float], ...]] = (
    ("Normal", "", _TEXT, False, False, INK, 0, 4),
    ("Body Text", "Normal", _TEXT, False, False, INK, 0, 5),
    ("Title", "Normal", 30, True, False, ACCENT, 0, 18),
    ("Subtitle", "Normal", 14, False, False, QUIET, 60, 2),
    ("Heading 1", "Normal", 20, True, False, ACCENT, 26, 8),
    ("Heading 2", "Normal", 14, True, False, INK, 16, 5),
    ("Heading 3", "Normal", 11.5, True, False, INK, 9, 2),
    ("Contents Heading", "Normal", 14, True, False, INK, 26, 6),
    ("toc 1", "Normal", 11, False, False, INK, 0, 3),
    ("Beside", "Normal", 9.5, False, False, QUIET, 0, 3),
    ("List Bullet", "Normal", _TEXT, False, False, INK, 0, 2),
    ("Quote", "Normal", 11, False, True, INK, 8, 1),
    ("Quote Source", "Normal", 9.5, False, False, QUIET, 0, 6),
    ("Fact", "Normal", _TEXT, False, False, INK, 0, 2),
    ("Cell", "Normal", 9.5, False, False, INK, 2, 2),
    ("Cell Head", "Cell", 9.5, True, False, INK, 3, 3),
    ("Cell Large", "Cell", 12.5, False, False, INK, 5, 5),
    ("After Table", "Normal", 4, False, False, INK, 0, 4),
    ("Figure", "Normal", _TEXT, False, False, INK, 6, 2),
    ("Caption", "Normal", 9, False, False, QUIET, 0, 8),
    ("Header", "Normal", 9, False, False, QUIET, 0, 0),
    ("Footer", "Normal", 9, False, False, QUIET, 0, 0),
)
_HELD: Final = frozenset({"Heading 1", "Heading 2", "Heading 3", "Contents Heading", "Figure", "Title", "Subtitle"})
_INDENTED_MM: Final = {"Quote": 8.0, "Quote Source": 8.0}


def set_up(document: Document, language: str) -> None:
    """Styles, A4, and the language that spelling is checked in (BCP 47)."""
    from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
    from docx.shared import Mm, RGBColor  # only who writes a report waits for it

    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin, section.bottom_margin = Mm(24), Mm(20)
    section.header_distance = section.footer_distance = Mm(11)
    for name, base, points, bold, italic, colour, before, after in _STYLES:
        style = _style(document, name, base)
        font = style.font
        _face(style)
        font.size, font.bold, font.italic = _points(points), bold, italic
        font.color.rgb = RGBColor.from_string(colour)
        paragraph = style.paragraph_format
        paragraph.space_before, paragraph.space_after = _points(before), _points(after)
        paragraph.line_spacing = 1.12
        paragraph.keep_with_next = name in _HELD
        paragraph.widow_control = True
        if name in _INDENTED_MM:
            paragraph.left_indent = Mm(_INDENTED_MM[name])
    for name, leader in (("Header", WD_TAB_LEADER.SPACES), ("toc 1", WD_TAB_LEADER.DOTS)):
        stops = document.styles[name].paragraph_format.tab_stops
        for stop in list(stops):
            del stops[list(stops).index(stop)]
        stops.add_tab_stop(Mm(170), WD_TAB_ALIGNMENT.RIGHT, leader)
    _without_rules(document.styles["Title"])
    _speak(document, language)


def _style(document: Document, name: str, base: str) -> Any:
    from docx.enum.style import WD_STYLE_TYPE  # as above

    styles = document.styles
    known = {style.name for style in styles}
    made = styles[name] if name in known else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=name == "toc 1")
    if base:
        made.base_style = styles[base]
    made.hidden, made.quick_style = False, True
    return made


def _without_rules(style: Any) -> None:
    """The template draws a line below the title."""
    from docx.oxml.ns import qn  # as above

    for rules in style.element.findall(f".//{qn('w:pBdr')}"):
        rules.getparent().remove(rules)


def _face(style: Any) -> None:
    """One face for every script; the template's theme would name others."""
    from docx.oxml.ns import qn  # as above

    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for name in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{name}"), _FACE)


def _points(size: float) -> Any:
    from docx.shared import Pt  # as above

    return Pt(size)


def _speak(document: Document, language: str) -> None:
    from docx.oxml.ns import qn  # as above

    for told in document.styles.element.iter(qn("w:lang")):
        told.set(qn("w:val"), language)
    for told in document.settings.element.iter(qn("w:themeFontLang")):
        told.set(qn("w:val"), language)
