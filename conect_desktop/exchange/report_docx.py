"""The report as DOCX (ECMA-376, WordprocessingML): a document that people go on writing in Word or LibreOffice."""

from __future__ import annotations

import datetime as dt
import io
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from conect_desktop.domain.progress import Progress
from conect_desktop.domain.release import Release
from conect_desktop.exchange.files import LeftOut, written_beside
from conect_desktop.exchange.labels import Context
from conect_desktop.exchange.report import blocks
from conect_desktop.exchange.report_model import (
    TOGETHER,
    Block,
    Bullets,
    Contents,
    Facts,
    Heading,
    PageBreak,
    Paragraph,
    Picture,
    Pictures,
    Quote,
    Table,
    Title,
    chapters,
)
from conect_desktop.exchange.report_styles import RULE, SHADE, set_up
from conect_desktop.exchange.report_words import Words, plain, words

if TYPE_CHECKING:
    from docx.document import Document as Made
    from docx.table import Table as DocxTable
    from docx.text.paragraph import Paragraph as Line

_STEP: Final = 1_000
_WIDTH_MM: Final = 170
"""Between the margins of A4."""
_LONG: Final = 1_500
"""Letters in a cell from which on its row may be broken between pages."""
_PHOTO_MM: Final = 80
_PHOTO_TALLEST_MM: Final = 90


def write_docx(
    release: Release,
    context: Context,
    target: Path,
    progress: Progress,
    *,
    overwrite: bool = False,
    language: str | None = None,
    pictures: Mapping[str, bytes] | None = None,
) -> tuple[LeftOut, ...]:
    """Write the report in a language, the book's where none is given; `pictures` as for `blocks`."""
    spoken = words(language or context.language)
    left_out: list[LeftOut] = []
    told: list[Block] = []
    with written_beside(target, overwrite=overwrite) as part:
        for number, block in enumerate(blocks(release, context, spoken, pictures or {}, left_out)):
            if number % _STEP == 0:
                progress.check()
            told.append(block)
        writer = _Writer(context, spoken, release.audience, chapters(told), progress)
        for number, block in enumerate(told):
            if number % _STEP == 0:
                progress.step(number, len(told))
                progress.check()
            writer.write(block)
        writer.document.save(str(part))
    return tuple(left_out)


class _Writer:
    """One document in the making, block by block."""

    def __init__(self, context: Context, spoken: Words, audience: str, headings: list[str], progress: Progress) -> None:
        import docx  # as heavy as a word processor's template, and only who writes a report needs it

        self.document: Made = docx.Document()
        self._words = spoken
        self._headings = headings
        self._progress = progress
        self._chapter = 0
        self._fresh = False
        set_up(self.document, spoken.tag)
        self._end = self.document.element.body.sectPr
        self._styles = {style.name: style.style_id for style in self.document.styles}
        told = self.document.core_properties
        told.language = spoken.tag
        told.title, told.author, told.subject, told.comments = (
            plain(text)[:_PROPERTY] for text in (context.title, context.lab, context.attribution, context.licence)
        )
        told.created = told.modified = dt.datetime.now(dt.UTC).replace(tzinfo=None)
        self._head_and_foot(context, audience)

    def write(self, block: Block) -> None:
        """One block."""
        if isinstance(block, PageBreak):
            self._fresh = True
            return
        match block:
            case Title():
                self._line(block.below, "Subtitle")
                self._line(block.text, "Title")
            case Heading():
                self._heading(block)
            case Contents():
                self._contents(block)
            case Paragraph():
                line = self._line(block.text, "Beside" if block.quiet else "Body Text")
                line.paragraph_format.keep_with_next = block.held or None
            case Bullets():
                for item in block.items:
                    self._line(item, "List Bullet")
            case Quote():
                self._quote(block)
            case Facts():
                self._facts(block)
            case Table():
                self._table(block)
            case Picture():
                self._picture(self._new("Figure"), block, _WIDTH_MM, block.tallest)
                self._line(block.caption, "Caption")
            case Pictures():
                self._pictures(block)

    # -- blocks ------------------------------------------------------------------------------------------------------

    def _line(self, text: str, style: str) -> Line:
        line = self._new(style)
        self._started(line)
        _say(line, text)
        return line

    def _new(self, style: str) -> Line:
        """A line at the end; python-docx would look through all lines for where that is."""
        from docx.text.paragraph import Paragraph as NewLine  # as above

        made = _element("p")
        self._end.addprevious(made)
        return self._styled(NewLine(made, self.document._body), style)

    def _styled(self, line: Line, style: str) -> Line:
        """By the style's id: to look it up by name takes python-docx a millisecond each time."""
        line._p.style = self._styles[style]
        return line

    def _started(self, line: Line) -> None:
        """The first line after a page break begins its page: no empty line hangs at the end of the one before."""
        if self._fresh:
            line.paragraph_format.page_break_before = True
            self._fresh = False

    def _heading(self, block: Heading) -> None:
        line = self._line(block.text or "–", f"Heading {block.level}")
        if block.level == 1:
            mark = {"id": str(self._chapter + 1), "name": f"_Toc{self._chapter + 1:04}"}
            line._p.insert(1, _element("bookmarkStart", **mark))
            line._p.append(_element("bookmarkEnd", id=mark["id"]))
            self._chapter += 1

    def _contents(self, block: Contents) -> None:
        """A field that a word processor fills with page numbers; until then the chapters stand there as links."""
        self._line(block.heading, "Contents Heading")
        if not self._headings:
            return
        lines = [self._new("toc 1") for _ in self._headings]
        _field_begin(lines[0], 'TOC \\o "1-1" \\h \\z \\u')
        for number, (line, text) in enumerate(zip(lines, self._headings, strict=True), 1):
            link = _element("hyperlink", anchor=f"_Toc{number:04}", history="1")
            line._p.append(link)
            run = line.add_run(text)
            link.append(run._r)
        lines[-1].add_run()._r.append(_element("fldChar", fldCharType="end"))

    def _quote(self, block: Quote) -> None:
        line = self._line(block.text, "Quote")
        if block.below:
            line.paragraph_format.keep_with_next = True
            self._line(block.below, "Quote Source")

    def _facts(self, block: Facts) -> None:
        for number, (name, value) in enumerate(block.pairs, 1):
            line = self._new("Fact")
            self._started(line)
            line.paragraph_format.keep_with_next = (block.held and number == len(block.pairs)) or None
            line.add_run(self._words.before(name)).bold = True
            # the line begins with the name: it runs as the report does
            line.add_run(value)

    def _table(self, block: Table) -> None:
        columns = len(block.widths)
        made = self.document.add_table(rows=0, cols=columns)
        _lay_out(made, block.widths, ruled=True)
        style = "Cell Large" if block.large else "Cell"
        if block.columns:
            self._row(made, block.columns, block, "Cell Head")
            made.rows[0]._tr.get_or_add_trPr().append(_element("tblHeader"))
        for number, told in enumerate(block.rows):
            if number % _STEP == 0:
                self._progress.check()
            together = len(block.rows) <= TOGETHER and number < len(block.rows) - 1
            self._row(made, told, block, style, held=together)
        self._after_table()

    def _row(self, made: DocxTable, told: tuple[str, ...], block: Table, style: str, *, held: bool = True) -> None:
        from docx.enum.text import WD_ALIGN_PARAGRAPH  # as above

        row = made.add_row()  # type: ignore[no-untyped-call]
        if max(map(len, told)) < _LONG:
            row._tr.get_or_add_trPr().append(_element("cantSplit"))
        cells = row.cells
        heads = len(told) == 1 and len(cells) > 1
        if heads:
            cells = (cells[0].merge(cells[-1]),)
        for at, (cell, text) in enumerate(zip(cells, told, strict=False)):
            line = cell.paragraphs[0]
            self._styled(line, "Cell Head" if heads else style)
            if at in block.numbers and not heads:
                line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            line.paragraph_format.keep_with_next = held or heads or None
            _say(line, text)
            if style == "Cell Head":
                cell._tc.get_or_add_tcPr().append(_element("shd", val="clear", color="auto", fill=SHADE))

    def _after_table(self) -> None:
        """Two tables with nothing between them become one."""
        self._new("After Table")

    def _pictures(self, block: Pictures) -> None:
        made = self.document.add_table(rows=0, cols=2)
        _lay_out(made, (50, 50), ruled=False)
        row = made.add_row()
        row._tr.get_or_add_trPr().append(_element("cantSplit"))
        for cell, picture in zip(row.cells, block.pictures, strict=False):
            line = cell.paragraphs[0]
            self._styled(line, "Figure")
            self._picture(line, picture, _PHOTO_MM, _PHOTO_TALLEST_MM)
            below = self._styled(cell.add_paragraph(), "Caption")
            _say(below, picture.caption)
        self._after_table()

    def _picture(self, line: Line, picture: Picture, widest: int, tallest: int) -> None:
        from docx.shared import Mm  # as above

        self._started(line)
        shape = line.add_run().add_picture(io.BytesIO(picture.data))
        scale = min(Mm(widest) / shape.width, Mm(tallest) / shape.height)
        shape.width, shape.height = round(shape.width * scale), round(shape.height * scale)
        shape._inline.docPr.set("descr", picture.shows)
        line.paragraph_format.keep_with_next = True

    # -- every page --------------------------------------------------------------------------------------------------

    def _head_and_foot(self, context: Context, audience: str) -> None:
        section = self.document.sections[0]
        section.different_first_page_header_footer = True
        head = section.header.paragraphs[0]
        _say(head, plain(context.title, _TITLE).replace("\n", " "))
        head.add_run().add_tab()
        before, _, rest = self._words.say("page", "\0", "\1").partition("\0")
        between, _, after = rest.partition("\1")
        for text, name in ((before, "PAGE"), (between, "NUMPAGES"), (after, "")):
            head.add_run(text)
            if name:
                _field(head, name)
        foot = section.footer.paragraphs[0]
        _say(foot, " · ".join(filter(None, (self._words.of("audiences", audience), plain(context.licence)))))


_TITLE: Final = 80
"""Letters of the title above each page."""
_AFTER_BIDI: Final = ("w:spacing", "w:ind", "w:jc", "w:rPr", "w:sectPr")
"""What follows it in a paragraph's properties: Word takes them in the order of the schema only."""
_PROPERTY: Final = 255
"""Letters that a property of the document holds (ECMA-376, part 2)."""


def _say(line: Line, text: str) -> None:
    """Add what somebody said or typed; a line that begins in Arabic or Hebrew letters runs from the right."""
    run = line.add_run(text)
    first = next((kind for kind in map(unicodedata.bidirectional, text[:200]) if kind in ("L", "R", "AL")), "L")
    if first != "L":
        line._p.get_or_add_pPr().insert_element_before(_element("bidi"), *_AFTER_BIDI)
        run._r.get_or_add_rPr().append(_element("rtl"))


def _element(name: str, text: str = "", /, **attributes: str) -> Any:
    from docx.oxml import OxmlElement  # as above
    from docx.oxml.ns import qn

    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    if text:
        made.text = text
    return made


def _field_begin(line: Line, code: str) -> None:
    run = line.add_run()._r
    run.append(_element("fldChar", fldCharType="begin"))
    instruction = _element("instrText", code)
    instruction.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.append(instruction)
    run.append(_element("fldChar", fldCharType="separate"))


def _field(line: Line, code: str) -> None:
    _field_begin(line, code)
    run = line.add_run("1")._r
    run.append(_element("fldChar", fldCharType="end"))


def _lay_out(made: DocxTable, shares: tuple[int, ...], *, ruled: bool) -> None:
    """Columns of fixed widths, whatever is in them, and thin rules between rows."""
    from docx.shared import Mm  # as above

    made.autofit = False
    for column, share in zip(made.columns, shares, strict=True):
        column.width = Mm(_WIDTH_MM * share / sum(shares))
    if not ruled:
        return
    borders = _element("tblBorders")
    for side in ("top", "bottom", "insideH"):
        borders.append(_element(side, val="single", sz="4", space="0", color=RULE))
    # Word takes these in the order of the schema only
    made._tbl.tblPr.insert_element_before(borders, "w:tblLayout", "w:tblCellMar", "w:tblLook")
