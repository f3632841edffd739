"""The report as PDF to print: the same blocks as the DOCX, set page by page so that headings keep their text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from PySide6.QtCore import QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter

from conect_desktop.cartography.report_setting import (
    PAD,
    Draw,
    Ink,
    Lines,
    beside,
    cells,
    contents_line,
    line_of,
    lines,
)
from conect_desktop.cartography.written import painted_file
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.release import Release
from conect_desktop.errors import Trouble
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
from conect_desktop.exchange.report_styles import ACCENT, INK, QUIET
from conect_desktop.exchange.report_words import Words, plain, words

_DPI: Final = 720
"""Ten units to a typographic point."""
_MM: Final = _DPI / 25.4
_LEFT: Final = 20 * _MM
_WIDE: Final = 170 * _MM
_TOP: Final = 24 * _MM
_BOTTOM: Final = 277 * _MM
_HEAD: Final = 13 * _MM
_FOOT: Final = 286 * _MM
_BODY: Final = _BOTTOM - _TOP
_TALL_ROW: Final = _BODY * 0.4
"""A row taller than this is broken between lines; any other stays on one page."""
_CHECKED: Final = 200
_LONGEST_TITLE: Final = 80


def write_pdf(
    release: Release,
    context: Context,
    target: Path,
    progress: Progress,
    *,
    overwrite: bool = False,
    language: str | None = None,
    pictures: Mapping[str, bytes] | None = None,
) -> tuple[LeftOut, ...]:
    """Write the report in a language, the book's where none is given; `pictures` as for `blocks`.

    Needs a QGuiApplication and runs in any thread. Raises `Trouble` where the file can't be written.
    """
    spoken = words(language or context.language)
    left_out: list[LeftOut] = []
    foot = " · ".join(filter(None, (spoken.of("audiences", release.audience), plain(context.licence))))
    title = plain(context.title)
    with written_beside(target, overwrite=overwrite) as part:
        told = list(blocks(release, context, spoken, pictures or {}, left_out))
        # the first time nothing is drawn: how many pages there are, and where chapters begin, is known only then
        rehearsed = _Pages(None, title, foot, spoken, {}, 0)
        _set(rehearsed, told, spoken, progress, 0)
        with painted_file(part) as file:
            writer = _writer(file, context, spoken)
            painter = QPainter()
            if not painter.begin(writer):
                raise Trouble("the report can't be written", path=target, remedy="Choose another folder.")
            try:
                pages = _Pages(painter, title, foot, spoken, rehearsed.begins, rehearsed.page)
                _set(pages, told, spoken, progress, len(told))
            finally:
                painter.end()
    return tuple(left_out)


def _writer(file: QIODevice, context: Context, spoken: Words) -> QPdfWriter:
    writer = QPdfWriter(file)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(_DPI)
    title, lab = plain(context.title), plain(context.lab)
    writer.setTitle(title)
    writer.setCreator(plain(context.generator))
    writer.setDocumentXmpMetadata(QByteArray(_metadata(title, lab, context, spoken).encode("utf-8")))
    return writer


def _metadata(title: str, lab: str, context: Context, spoken: Words) -> str:
    """Title, language, maker and licence as XMP (ISO 16684-1), which Qt would write without the language."""
    told = {name: escape(plain(text)) for name, text in (("title", title), ("lab", lab), ("licence", context.licence))}
    return f"""<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{told["title"]}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{told["lab"]}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{spoken.tag}</rdf:li></rdf:Bag></dc:language>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">{told["licence"]}</rdf:li></rdf:Alt></dc:rights>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def _set(pages: _Pages, told: list[Block], spoken: Words, progress: Progress, done: int) -> None:
    setter = _Setter(pages, spoken, chapters(told), progress)
    for number, block in enumerate(told):
        if number % _CHECKED == 0:
            progress.step(done + number, 2 * len(told))
            progress.check()
        setter.set(block)
    pages.finish()


# -- pages -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Piece:
    """What is not broken between pages. `held` stays with the next piece, `head` stands above it on a new page."""

    height: float
    draw: Draw
    before: float = 0.0
    held: bool = False
    head: _Piece | None = None
    chapter: int | None = None


class _Pages:
    """Puts pieces on pages, one after the other; without a painter it only counts."""

    def __init__(
        self, painter: QPainter | None, title: str, foot: str, spoken: Words, begins: Mapping[int, int], pages: int
    ) -> None:
        self.page = 1
        self.begins: dict[int, int] = dict(begins)
        self._painter = painter
        self._title, self._foot, self._spoken = title, foot, spoken
        self._pages = pages
        self._y = _TOP
        self._empty = True
        self._break = False
        self._group: list[_Piece] = []
        self._furniture()

    def put(self, piece: _Piece) -> None:
        """Place a piece, together with those that are held to it."""
        self._group.append(piece)
        if not piece.held:
            self._flush()

    def break_page(self) -> None:
        """What follows begins a page."""
        self._flush()
        self._break = True

    def finish(self) -> None:
        """Place what waits for something that never came."""
        self._flush()

    def _flush(self) -> None:
        group, self._group = self._group, []
        if not group:
            return
        if self._break and not self._empty:
            self._new_page()
        self._break = False
        whole = sum(piece.before + piece.height for piece in group)
        if not self._empty and self._y + whole > _BOTTOM and whole <= _BODY:
            self._new_page(group[0].head)
        for piece in group:
            if not self._empty and self._y + piece.before + piece.height > _BOTTOM:
                self._new_page(piece.head)
            self._place(piece)

    def _place(self, piece: _Piece) -> None:
        self._y += 0.0 if self._empty else piece.before
        if piece.chapter is not None:
            self.begins[piece.chapter] = self.page
        if self._painter is not None:
            piece.draw(self._painter, self._y)
        self._y += piece.height
        self._empty = False

    def _new_page(self, head: _Piece | None = None) -> None:
        if self._painter is not None:
            device = self._painter.device()
            assert isinstance(device, QPdfWriter)
            device.newPage()
        self.page += 1
        self._y = _TOP
        self._empty = True
        self._furniture()
        if head is not None:
            self._place(head)

    def _furniture(self) -> None:
        """What stands above and below every page but the first."""
        if self._painter is None:
            return
        ink = Ink(9, QUIET)
        if self.page > 1:
            title = self._title.replace("\n", " ")[:_LONGEST_TITLE]
            lines(title, ink, _WIDE * 0.75).draw(self._painter, _LEFT, _HEAD, 0, 1)
            number = self._spoken.say("page", str(self.page), str(self._pages))
            lines(number, ink, _WIDE, right=True).draw(self._painter, _LEFT, _HEAD)
        lines(self._foot.replace("\n", " "), ink, _WIDE).draw(self._painter, _LEFT, _FOOT, 0, 1)


# -- blocks ----------------------------------------------------------------------------------------------------------

_HEADINGS: Final = {1: (Ink(20, ACCENT, bold=True), 260, 90), 2: (Ink(14, INK, bold=True), 170, 55),
                    3: (Ink(11.5, INK, bold=True), 100, 20)}  # fmt: skip
"""Ink, and the space before and after."""
_TEXT: Final = Ink(10.5, INK)
_BESIDE: Final = Ink(9.5, QUIET)
_WORDS: Final = Ink(11, INK, italic=True)
_CELL: Final = Ink(9.5, INK)
_CELL_HEAD: Final = Ink(9.5, INK, bold=True)
_CELL_LARGE: Final = Ink(12.5, INK)
_CAPTION: Final = Ink(9, QUIET)
_PHOTO_PIXELS: Final = 850
"""Across: as fine as a print shows, and small enough for a mailbox."""
_PHOTO: Final = (81 * _MM, 90 * _MM)


class _Setter:
    """Turns blocks into pieces."""

    def __init__(self, pages: _Pages, spoken: Words, headings: list[str], progress: Progress) -> None:
        self._pages = pages
        self._spoken = spoken
        self._headings = headings
        self._progress = progress
        self._chapter = 0

    def set(self, block: Block) -> None:
        """One block."""
        match block:
            case PageBreak():
                self._pages.break_page()
            case Title():
                self._text(block.below, Ink(14, QUIET), before=0, held=True)
                self._text(block.text, Ink(30, ACCENT, bold=True), before=20, held=True)
                self._space(160)
            case Heading():
                self._heading(block)
            case Contents():
                self._contents(block)
            case Paragraph():
                self._text(block.text, _BESIDE if block.quiet else _TEXT, before=25, held=block.held)
                self._space(25, held=block.held)
            case Bullets():
                self._bullets(block)
            case Quote():
                self._quote(block)
            case Facts():
                for number, (name, value) in enumerate(block.pairs, 1):
                    self._fact(name, value, held=block.held and number == len(block.pairs))
                self._space(30, held=block.held)
            case Table():
                self._table(block)
            case Picture():
                self._pictures((block,), (_WIDE, block.tallest * _MM), lossless=True)
            case Pictures():
                self._pictures(block.pictures, _PHOTO, lossless=False)

    def _space(self, height: float, *, held: bool = False) -> None:
        self._pages.put(_Piece(0.0, _nothing, before=height, held=held))

    def _text(
        self, text: str, ink: Ink, *, before: float, held: bool = False, indent: float = 0.0, bar: bool = False
    ) -> None:
        self._flow(lines(text, ink, _WIDE - indent), before=before, held=held, indent=indent, bar=bar)

    def _flow(
        self, told: Lines, *, before: float, held: bool = False, indent: float = 0.0, bar: bool = False,
        chapter: int | None = None,
    ) -> None:  # fmt: skip
        """Lines of text; neither the first nor the last stands alone on a page."""
        last = len(told) - 1
        for at in range(len(told)):
            self._pages.put(
                _Piece(
                    told.heights[at],
                    line_of(told, at, _LEFT + indent, bar=bar),
                    before=before if at == 0 else 0.0,
                    held=held if at == last else at in (0, last - 1) or chapter is not None,
                    chapter=chapter if at == 0 else None,
                )
            )

    def _heading(self, block: Heading) -> None:
        ink, before, after = _HEADINGS[block.level]
        chapter = None
        if block.level == 1:
            self._chapter += 1
            chapter = self._chapter
        self._flow(lines(block.text or "–", ink, _WIDE), before=before, held=True, chapter=chapter)
        self._space(after, held=True)

    def _contents(self, block: Contents) -> None:
        self._text(block.heading, _HEADINGS[2][0], before=300, held=True)
        self._space(50, held=True)
        ink = Ink(11, INK)
        for number, text in enumerate(self._headings, 1):
            name = lines(text.replace("\n", " "), ink, _WIDE * 0.88)
            page = lines(str(self._pages.begins.get(number, 0)), ink, _WIDE, right=True)
            draw = contents_line(name, page, _LEFT, _LEFT + _WIDE)
            self._pages.put(_Piece(name.height, draw, before=30))

    def _bullets(self, block: Bullets) -> None:
        dot = lines("•", _TEXT, 100)
        for item in block.items:
            told = lines(item, _TEXT, _WIDE - 140)
            for at in range(len(told)):
                draw = line_of(told, at, _LEFT + 140)
                first = beside(draw, line_of(dot, 0, _LEFT + 30)) if at == 0 else draw
                self._pages.put(_Piece(told.heights[at], first, before=20 if at == 0 else 0, held=at < len(told) - 1))
        self._space(40)

    def _quote(self, block: Quote) -> None:
        self._text(block.text, _WORDS, before=90, held=bool(block.below), indent=190, bar=True)
        if block.below:
            self._text(block.below, _BESIDE, before=5, indent=190, bar=True)
        self._space(50)

    def _fact(self, name: str, value: str, *, held: bool) -> None:
        before = self._spoken.before(name)
        self._flow(lines(before + value, _TEXT, _WIDE, head=len(before)), before=20, held=held)

    # -- tables ------------------------------------------------------------------------------------------------------

    def _table(self, block: Table) -> None:
        share = _WIDE / sum(block.widths)
        edges = [_LEFT + share * sum(block.widths[:at]) for at in range(len(block.widths) + 1)]
        head = None
        if block.columns:
            head = self._row(block.columns, edges, _CELL_HEAD, block.numbers, shaded=True)[0]
            head = _Piece(head.height, head.draw, before=40, held=True)
            self._pages.put(head)
        ink = _CELL_LARGE if block.large else _CELL
        for number, row in enumerate(block.rows):
            if number % _CHECKED == 0:
                self._progress.check()
            across = len(row) == 1 and len(block.widths) > 1
            places = [edges[0], edges[-1]] if across else edges
            made = self._row(row, places, _CELL_HEAD if across else ink, frozenset() if across else block.numbers)
            for piece in made:
                # a head with one row below it looks forgotten
                first = number == 0 and len(block.rows) > 1
                small = len(block.rows) <= TOGETHER and number < len(block.rows) - 1
                held = across or piece.held or ((first or small) and len(made) == 1)
                self._pages.put(_Piece(piece.height, piece.draw, held=held, head=head))
        self._space(70)

    def _row(
        self, row: tuple[str, ...], edges: list[float], ink: Ink, numbers: frozenset[int], *, shaded: bool = False
    ) -> list[_Piece]:
        """One piece, or one for each line where the row is so tall that it has to be broken."""
        told = [
            lines(text, ink, edges[at + 1] - edges[at] - 2 * PAD, right=at in numbers) for at, text in enumerate(row)
        ]
        height = max(cell.height for cell in told) + 1.5 * PAD
        if height <= _TALL_ROW:
            draw = cells(told, edges, height, slice(None), shaded=shaded, ruled=True, pad=0.75 * PAD)
            return [_Piece(height, draw)]
        count = max(map(len, told))
        step = max(cell.heights[0] for cell in told if len(cell))
        made = []
        for at in range(count):
            pad = 0.75 * PAD if at == 0 else 0.0
            high = step + pad + (0.75 * PAD if at == count - 1 else 0.0)
            draw = cells(told, edges, high, slice(at, at + 1), shaded=shaded, ruled=at == count - 1, pad=pad)
            made.append(_Piece(high, draw, held=at in (0, count - 2)))
        return made

    # -- pictures ----------------------------------------------------------------------------------------------------

    def _pictures(self, pictures: tuple[Picture, ...], most: tuple[float, float], *, lossless: bool) -> None:
        shown: list[tuple[QImage, QRectF, Lines]] = []
        for at, picture in enumerate(pictures):
            image = QImage.fromData(picture.data)
            if image.isNull():
                continue
            if not lossless and image.width() > _PHOTO_PIXELS:
                image = image.scaledToWidth(_PHOTO_PIXELS, Qt.TransformationMode.SmoothTransformation)
            scale = min(most[0] / image.width(), most[1] / image.height())
            wide, high = image.width() * scale, image.height() * scale
            left = _LEFT + at * (_WIDE - most[0])
            shown.append((image, QRectF(left, 0, wide, high), lines(picture.caption, _CAPTION, most[0])))
        if not shown:
            return
        whole = max(box.height() + below.height for _, box, below in shown) + 40

        def draw(painter: QPainter, y: float) -> None:
            painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering, lossless)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for image, box, below in shown:
                painter.drawImage(box.translated(0, y), image)
                below.draw(painter, box.left(), y + box.height() + 40)

        self._pages.put(_Piece(whole, draw, before=60))
        self._space(110)


def _nothing(painter: QPainter, y: float) -> None:
    """A space."""
