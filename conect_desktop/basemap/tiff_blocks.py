"""The pixels of a TIFF, read tile by tile or a few strips at a time, so that its size doesn't matter."""

from __future__ import annotations

import io
import threading
from collections import OrderedDict
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, Final

import numpy as np
from PIL import Image

from conect_desktop.basemap.image_levels import (
    BROKEN,
    EXPORT,
    MAX_PIXELS,
    MAX_SIDE,
    MEASURED,
    SHOWN,
    Box,
    ClosedError,
    Scaled,
    rgba,
    too_large,
)
from conect_desktop.basemap.pack import BadPack
from conect_desktop.basemap.tiff_tags import Tags, directories, number, small_tiff, text

_KIND, _WIDTH, _HEIGHT, _BITS, _COMPRESSION, _COLOURS, _FILL, _STRIPS, _SAMPLES, _ROWS, _STRIP_BYTES, _PLANES = (
    254, 256, 257, 258, 259, 262, 266, 273, 277, 278, 279, 284,
)  # fmt: skip
_TILE_WIDTH, _TILE_HEIGHT, _TILES, _TILE_BYTES, _EXTRA, _SAMPLE_FORMAT, _NODATA = 322, 323, 324, 325, 338, 339, 42113
_DECODING: Final = (_FILL, 292, 293, 317, 320, 347, 530)
"""Tags that say how strips are packed: order of bits, options of fax, predictor, palette, tables and subsampling of
JPEG."""
_GROUND: Final = (33550, 33922, 34264, 34735)
_NAMES: Final = (270, 33432)
WANTED: Final = frozenset(
    {_KIND, _WIDTH, _HEIGHT, _BITS, _COMPRESSION, _COLOURS, _STRIPS, _SAMPLES, _ROWS, _STRIP_BYTES, _PLANES}
    | {_TILE_WIDTH, _TILE_HEIGHT, _TILES, _TILE_BYTES, _EXTRA, _SAMPLE_FORMAT, _NODATA}
    | {*_DECODING, *_GROUND, *_NAMES}
)
"""Tags that a picture on the ground is read by."""
_PACKED: Final = frozenset({1, 2, 3, 4, 5, 7, 8, 32773, 32946, 34925, 50000})
"""Compressions: none, fax, LZW, JPEG, Deflate, PackBits, LZMA, Zstandard."""
_MAX_BLOCK: Final = 32_000_000
_MAX_PACKED: Final = 64 << 20
_GATHERED: Final = 1_000_000
"""Pixels of strips that are read at a time."""
_KEPT: Final = 24_000_000
"""Pixels of blocks that are kept for the neighbouring tiles, four bytes each."""
_MASK: Final = 4


class File:
    """A TIFF file that several threads read."""

    def __init__(self, path: Path, file: IO[bytes]) -> None:
        self.path = path
        self._file = file
        self._lock = threading.Lock()

    def read(self, at: int, length: int) -> bytes:
        """Bytes of it; raises `BadPack` where they aren't there, `ClosedError` once it is closed."""
        with self._lock:
            if self._file.closed:
                raise ClosedError
            try:
                self._file.seek(at)
                data = self._file.read(length)
            except (OSError, ValueError, OverflowError) as error:
                raise BadPack(
                    f"the file can't be read ({error})", path=self.path,
                    remedy="Connect the disk it is on again, then reopen it.",
                ) from error  # fmt: skip
        if len(data) < length:
            raise BadPack("the file is cut short", path=self.path, remedy="Copy or export it again.")
        return data

    def close(self) -> None:
        """Let go of it."""
        with self._lock:
            self._file.close()


def levels(path: Path, file: IO[bytes]) -> tuple[Tags, File, list[Scaled]]:
    """The tags of a TIFF's picture, and its pixels at the sizes it brings; raises `BadPack` where it can't be shown."""
    source = File(path, file)
    try:
        found = directories(file, WANTED)
        main = found[0]
        width, height = number(main, _WIDTH), number(main, _HEIGHT)
        if not width or not height or width * height > MAX_PIXELS or max(width, height) > MAX_SIDE:
            raise too_large(path, width, height, MAX_PIXELS)
        nodata = _nodata(main)
        masks = {_size(tags): tags for tags in found[1:] if number(tags, _KIND, 0) & _MASK}
        out = []
        for tags in [main, *(tags for tags in found[1:] if number(tags, _KIND, 0) == 1)]:
            size = _size(tags)
            # a small picture of the whole that some cameras add has other sides
            if not all(0 < ours <= whole for ours, whole in zip(size, (width, height), strict=True)):
                continue
            if abs(width / size[0] / (height / size[1]) - 1) > 0.05:
                continue
            mask = Blocks(source, masks[size], None, None) if size in masks else None
            out.append(Scaled((width / size[0], height / size[1]), Blocks(source, tags, nodata, mask)))
    except ValueError as error:
        raise BadPack(f"it is no TIFF that can be read: {error}", path=path, remedy="Export it again.") from error
    except OSError as error:
        raise BadPack(f"the file can't be read ({error})", path=path, remedy="Copy it again.") from error
    return main, source, out


def _size(tags: Tags) -> tuple[int, int]:
    return number(tags, _WIDTH), number(tags, _HEIGHT)


def _nodata(tags: Tags) -> int | None:
    """The value that stands for nothing; one that no byte can have marks nothing."""
    try:
        value = float(text(tags, _NODATA))
    except ValueError:
        return None
    return int(value) if 0 <= value <= 255 and value == int(value) else None


class Blocks:
    """One picture of a TIFF."""

    def __init__(self, file: File, tags: Tags, nodata: int | None, mask: Blocks | None) -> None:
        """Check how it is packed, and that its first pixels can be read."""
        self._file, self._tags, self._nodata, self._mask = file, tags, nodata, mask
        self.size = _size(tags)
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[int, int], Image.Image] = OrderedDict()
        self._samples = number(tags, _SAMPLES, 1)
        self._planes = self._samples if number(tags, _PLANES, 1) == 2 else 1
        self._colours = number(tags, _COLOURS, 1)
        self._compression = number(tags, _COMPRESSION, 1)
        self._bits = number(tags, _BITS, 1)
        self._look_at_pixels()
        self._lay_out()
        self._block(0, 0)

    def window(self, box: Box) -> Image.Image:
        """A part of it in RGBA."""
        left, top, right, bottom = box
        out = Image.new("RGBA", (right - left, bottom - top))
        width, height = self.chunk
        for row in range(top // height, -(-bottom // height)):
            for column in range(left // width, -(-right // width)):
                block = self._block(column, row)
                x, y = column * width, row * height
                part = (max(left - x, 0), max(top - y, 0), min(right - x, block.width), min(bottom - y, block.height))
                out.paste(block.crop(part), (x + part[0] - left, y + part[1] - top))
        return out

    # -- how it is laid out ------------------------------------------------------------------------------------------

    def _look_at_pixels(self) -> None:
        bits, formats = self._tags.get(_BITS), self._tags.get(_SAMPLE_FORMAT)
        mixed = isinstance(bits, np.ndarray) and len(set(bits.tolist())) > 1
        if self._bits > 8 or mixed or (isinstance(formats, np.ndarray) and set(formats.tolist()) - {1, 4}):
            raise BadPack(MEASURED, path=self._file.path, remedy=EXPORT)
        if self._compression not in _PACKED:
            raise BadPack(
                f"it is compressed in a way that isn't read here (number {self._compression})", path=self._file.path,
                remedy="Export it again, compressed with Deflate or JPEG.",
            )  # fmt: skip
        if not 1 <= self._samples <= 8 or (self._planes > 1 and self._bits != 8):
            raise BadPack(f"its pixels have {self._samples} bands", path=self._file.path, remedy=EXPORT)

    def _lay_out(self) -> None:
        """Where its tiles or strips are, and how many strips make a block."""
        width, height = self.size
        tiled = _TILES in self._tags
        self._places, self._lengths = (
            self._numbers(tag) for tag in ((_TILES, _TILE_BYTES) if tiled else (_STRIPS, _STRIP_BYTES))
        )
        self._gather = 1
        if tiled:
            self.chunk = (number(self._tags, _TILE_WIDTH), number(self._tags, _TILE_HEIGHT))
            self._rows = self.chunk[1]
        else:
            self._rows = min(number(self._tags, _ROWS, height), height)
            if self._rows == height and self._compression == 1 and self._bits == 8:
                self._cut_up()
            if self._rows:
                self._gather = max(1, _GATHERED // (width * self._rows))
            self.chunk = (width, self._rows * self._gather)
        if not 0 < self.chunk[0] * self.chunk[1] <= _MAX_BLOCK:
            raise BadPack(
                f"it is stored in pieces of {self.chunk[0]:,} × {self.chunk[1]:,} pixels", path=self._file.path,
                remedy="Export it again as a GeoTIFF in tiles.",
            )  # fmt: skip
        self._across = -(-width // self.chunk[0])
        # strips, or tiles, of one plane
        self._count = self._across * -(-height // self._rows)
        if min(len(self._places), len(self._lengths)) < self._count * self._planes:
            raise ValueError("it doesn't say where all its pixels are")

    def _numbers(self, tag: int) -> Any:
        value = self._tags.get(tag)
        if not isinstance(value, np.ndarray) or value.dtype.kind not in "u":
            raise ValueError(f"it lacks what every TIFF says of itself (tag {tag})")
        return value

    def _cut_up(self) -> None:
        """Strips of our own in a picture that has one, which is not compressed."""
        width, height = self.size
        row = width * (self._samples // self._planes)
        rows = max(1, _GATHERED // width)
        tops = np.arange(0, height, rows, dtype=np.int64)
        places = [int(place) + tops * row for place in self._places[: self._planes].tolist() if place < 1 << 60]
        if len(places) < self._planes or int(self._lengths[0]) < row * height:
            raise ValueError("it doesn't say where all its pixels are")
        self._places = np.concatenate(places)
        self._lengths = np.tile(np.minimum(rows, height - tops) * row, self._planes)
        self._rows = rows

    # -- blocks ------------------------------------------------------------------------------------------------------

    def _block(self, column: int, row: int) -> Image.Image:
        """One block in RGBA, cut to the picture."""
        with self._lock:
            known = self._kept.get((column, row))
            if known is not None:
                self._kept.move_to_end((column, row))
                return known
        block = self._made(column, row)
        with self._lock:
            self._kept[column, row] = block
            most = max(1, _KEPT // (self.chunk[0] * self.chunk[1]))
            while len(self._kept) > most:
                self._kept.popitem(last=False)
        return block

    def _made(self, column: int, row: int) -> Image.Image:
        width = min(self.chunk[0], self.size[0] - column * self.chunk[0])
        height = min(self.chunk[1], self.size[1] - row * self.chunk[1])
        try:
            planes = list(self._planes_of(column, row, height))
            if not planes:
                # a file may leave out tiles where there is nothing
                return Image.new("RGBA", (width, height))
            image = self._joined(planes)
            if image.mode not in SHOWN:
                raise BadPack(MEASURED, path=self._file.path, remedy=EXPORT)
            # of a mask, only what is black covers nothing
            shown = rgba(image, self._nodata).crop((0, 0, width, height))
        except BROKEN as error:
            raise BadPack(
                "its pixels are broken off or damaged", path=self._file.path,
                place=f"column {column * self.chunk[0]}, row {row * self.chunk[1]}", remedy="Copy or export it again.",
            ) from error  # fmt: skip
        if self._mask is not None:
            x, y = column * self.chunk[0], row * self.chunk[1]
            shown.putalpha(self._mask.window((x, y, x + width, y + height)).getchannel("R"))
        return shown

    def _joined(self, planes: list[Image.Image]) -> Image.Image:
        if len(planes) == 1:
            return planes[0]
        if len(planes) == 2:
            return Image.merge("LA", planes)
        extra = self._tags.get(_EXTRA)
        alpha = len(planes) == 4 and isinstance(extra, np.ndarray) and len(extra) > 0 and int(extra[0]) in (1, 2)
        return Image.merge("RGBA", planes) if alpha else Image.merge("RGB", planes[:3])

    def _planes_of(self, column: int, row: int, height: int) -> Iterator[Image.Image]:
        """Its picture, or one for each band where they are kept apart; none where the file has left them out."""
        tiled = _TILES in self._tags
        first = row * self._across + column if tiled else row * self._gather
        last = first + 1 if tiled else min(first + self._gather, self._count)
        for plane in range(min(self._planes, 4)):
            at = slice(plane * self._count + first, plane * self._count + last)
            where = list(zip(self._places[at].tolist(), self._lengths[at].tolist(), strict=True))
            if not any(length for _, length in where):
                return
            if sum(length for _, length in where) > _MAX_PACKED:
                raise ValueError("its pieces are too large")
            strips = [self._file.read(place, length) for place, length in where]
            yield self._decoded(strips, self.chunk[1] if tiled else height)

    def _decoded(self, strips: list[bytes], height: int) -> Image.Image:
        # Pillow's class itself: `Image.open` would ask every format
        from PIL.TiffImagePlugin import TiffImageFile

        samples = 1 if self._planes > 1 else self._samples
        # bands that are kept apart are shades of grey, and so is a mask
        colours = 1 if self._planes > 1 or self._colours == 4 else self._colours
        values: dict[int, Any] = {
            _WIDTH: [self.chunk[0]], _HEIGHT: [height], _BITS: [self._bits] * samples,
            _COMPRESSION: [self._compression], _COLOURS: [colours], _SAMPLES: [samples], _ROWS: [self._rows],
            _PLANES: [1],
        }  # fmt: skip
        for tag in (*_DECODING, *((_EXTRA,) if samples > 1 else ())):
            value = self._tags.get(tag)
            if value is not None:
                values[tag] = value if isinstance(value, bytes) else [int(one) for one in value]
        with TiffImageFile(io.BytesIO(small_tiff(values, strips))) as image:
            image.load()
            return image.copy()


def describe(tags: Tags) -> str:
    """Whom a TIFF names: its copyright, else its description."""
    return text(tags, 33432) or text(tags, 270)
