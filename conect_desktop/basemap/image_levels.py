"""The pixels of a picture at several sizes: whole in memory where its format has no parts, and reduced for far away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final, Protocol

import numpy as np
import numpy.typing as npt
from PIL import Image, UnidentifiedImageError

from conect_desktop.basemap.pack import BadPack

Box = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels; right and bottom are outside."""
Pixels = npt.NDArray[np.uint8]

MAX_PIXELS: Final = 400_000_000
MAX_SIDE: Final = 200_000
MAX_WHOLE: Final = 100_000_000
"""Pixels of a picture that is decoded as a whole; four bytes each while it is shown."""
SHOWN: Final = frozenset({"1", "L", "LA", "P", "PA", "RGB", "RGBA", "RGBX", "RGBa", "CMYK", "YCbCr"})
"""Pillow's modes that are colours of eight bits; the others are measurements."""
BROKEN: Final = (
    OSError, ValueError, SyntaxError, UnidentifiedImageError, Image.DecompressionBombError, ArithmeticError, TypeError,
    KeyError, IndexError, EOFError, MemoryError,
)  # fmt: skip
"""What Pillow raises at broken pictures."""
MEASURED: Final = "its pixels are measurements, not colours of eight bits"
EXPORT: Final = "Export it as a picture with colours (in QGIS: Export, Save As, Rendered image)."
_REDUCTION: Final = 8
"""A level is this many times smaller than the one before it, unless the file brings its own."""
_COARSEST: Final = 1_000_000


class ClosedError(Exception):
    """The picture was closed while another thread waited for it."""


class Level(Protocol):
    """The picture at one size."""

    size: tuple[int, int]
    chunk: tuple[int, int]
    """Width and height that are best read at a time."""

    def window(self, box: Box) -> Image.Image:
        """A part of it, which lies inside, in RGBA."""


@dataclass(frozen=True, slots=True)
class Scaled:
    """A level, and how many columns and rows of the full picture one of its columns and rows stands for."""

    scale: tuple[float, float]
    level: Level


class Whole:
    """A picture that is in memory."""

    def __init__(self, image: Image.Image) -> None:
        self.size = image.size
        self.chunk = (image.width, 512)
        self._image = image

    def window(self, box: Box) -> Image.Image:
        """A part of it in RGBA."""
        return rgba(self._image.crop(box))


def rgba(image: Image.Image, nodata: int | None = None) -> Image.Image:
    """A picture in RGBA; where each band is `nodata`, it is transparent."""
    if image.mode in ("RGBX", "CMYK", "YCbCr"):
        image = image.convert("RGB")
    shown = image.convert("RGBA")
    if nodata is not None:
        # without its alpha, which is no band of colours
        bands = np.asarray(image if image.mode in ("L", "P", "RGB") else image.convert("RGB"))
        nothing = bands == nodata if bands.ndim == 2 else (bands == nodata).all(axis=2)
        alpha = np.asarray(shown.getchannel("A")).copy()
        alpha[nothing] = 0
        shown.putalpha(Image.fromarray(alpha))
    return shown


def reduced(level: Level, check: Callable[[], None]) -> Whole:
    """A level an eighth as wide and high, each pixel the mean of what it stands for."""
    width, height = level.size
    small = Image.new("RGBA", (-(-width // _REDUCTION), -(-height // _REDUCTION)))
    step_x, step_y = (-(-side // _REDUCTION) * _REDUCTION for side in level.chunk)
    for top in range(0, height, step_y):
        for left in range(0, width, step_x):
            check()
            part = level.window((left, top, min(left + step_x, width), min(top + step_y, height)))
            small.paste(part.reduce(_REDUCTION), (left // _REDUCTION, top // _REDUCTION))
    return Whole(small)


def with_coarse(levels: list[Scaled], check: Callable[[], None]) -> list[Scaled]:
    """Levels down to one that a tile of the whole picture can be made from."""
    levels = sorted(levels, key=lambda scaled: scaled.scale)
    while (last := levels[-1]).level.size[0] * last.level.size[1] > _COARSEST:
        scale = (last.scale[0] * _REDUCTION, last.scale[1] * _REDUCTION)
        levels.append(Scaled(scale, reduced(last.level, check)))
    return levels


def sample(levels: list[Scaled], column: npt.NDArray[np.float64], row: npt.NDArray[np.float64]) -> Pixels | None:
    """The picture at places of its full size (NaN for none), RGBA; `None` where nothing of it is there.

    Bilinear between the means of as many pixels as fall on one (colours weighted by alpha, so that edges stay clean).
    """
    width, height = (round(side * scale) for side, scale in zip(levels[0].level.size, levels[0].scale, strict=True))
    inside = (column >= 0) & (column < width) & (row >= 0) & (row < height)
    if not inside.any():
        return None
    ratio = _ratio(column, row)
    chosen = [levels[0], *(scaled for scaled in levels if max(scaled.scale) <= ratio)][-1]
    c, r = column[inside] / chosen.scale[0], row[inside] / chosen.scale[1]
    step = 1 << int(np.log2(max(ratio / max(chosen.scale), 1.0) + 1e-9))
    size = chosen.level.size
    box = tuple(_edge(values, size[k], step, up) for up in (False, True) for k, values in enumerate((c, r)))
    part = chosen.level.window((box[0], box[1], box[2], box[3]))
    if step > 1:
        part = part.reduce(step)
    pixels = np.asarray(part.convert("RGBa"))
    found = _bilinear(pixels, (c - box[0]) / step - 0.5, (r - box[1]) / step - 0.5)
    alpha = found[:, 3:]
    if not (alpha > 0.5).any():
        return None
    out = np.zeros((*column.shape, 4), dtype=np.uint8)
    found[:, :3] *= np.float32(255) / np.maximum(alpha, np.float32(0.5))
    out[inside] = np.clip(found + 0.5, 0, 255).astype(np.uint8)
    return out


def _ratio(column: npt.NDArray[np.float64], row: npt.NDArray[np.float64]) -> float:
    """Pixels of the picture to a pixel of the tile."""
    along = np.hypot(np.diff(column, axis=1), np.diff(row, axis=1))
    down = np.hypot(np.diff(column, axis=0), np.diff(row, axis=0))
    known = [float(np.median(values[np.isfinite(values)])) for values in (along, down) if np.isfinite(values).any()]
    return min(known, default=1.0)


def _edge(values: npt.NDArray[np.float64], size: int, step: int, up: bool) -> int:
    """Where a window around these places begins or ends, with a neighbour for each and whole means."""
    if up:
        return min((int(values.max()) // step + 2) * step, size)
    return max((int(values.min()) // step - 1) * step, 0)


def _bilinear(pixels: Pixels, u: npt.NDArray[np.float64], v: npt.NDArray[np.float64]) -> npt.NDArray[np.float32]:
    """Values between the middles of pixels; beyond the outer ones, theirs."""
    height, width = pixels.shape[:2]
    values = pixels.astype(np.float32)
    first_u, first_v = np.floor(u).astype(np.intp), np.floor(v).astype(np.intp)
    part_u, part_v = (u - first_u).astype(np.float32)[:, None], (v - first_v).astype(np.float32)[:, None]
    left, right = (np.clip(first_u + k, 0, width - 1) for k in (0, 1))
    top, bottom = (np.clip(first_v + k, 0, height - 1) for k in (0, 1))
    above = values[top, left] * (1 - part_u) + values[top, right] * part_u
    below = values[bottom, left] * (1 - part_u) + values[bottom, right] * part_u
    return np.asarray(above * (1 - part_v) + below * part_v, dtype=np.float32)


def opened(path: Path, file: IO[bytes], kind: str) -> Any:
    """A PNG, JPEG or WebP whose pixels aren't read yet; raises `BadPack` where it is broken or too large."""
    # not by `Image.open`, whose limit of pixels is one for the whole program
    from PIL.JpegImagePlugin import JpegImageFile
    from PIL.PngImagePlugin import PngImageFile
    from PIL.WebPImagePlugin import WebPImageFile

    plugins: dict[str, Any] = {"PNG": PngImageFile, "JPEG": JpegImageFile, "WebP": WebPImageFile}
    try:
        image = plugins[kind](file)
        width, height = image.size
    except BROKEN as error:
        raise BadPack("it is no picture that can be read", path=path, remedy="Copy or export it again.") from error
    limit = MAX_PIXELS if kind == "JPEG" else MAX_WHOLE
    if width * height > limit or max(width, height) > MAX_SIDE:
        raise too_large(path, width, height, limit)
    if image.mode not in SHOWN:
        raise BadPack(MEASURED, path=path, remedy=EXPORT)
    return image


def too_large(path: Path, width: int, height: int, limit: int) -> BadPack:
    """The refusal of a picture that would fill the memory."""
    return BadPack(
        f"the picture has {width:,} × {height:,} pixels; {limit // 10**6} million can be shown", path=path,
        remedy="Cut out the area that is needed, or convert it to a GeoTIFF in tiles, which is read in parts."
        if limit < MAX_PIXELS else "Cut out the area that is needed, or export it with larger pixels.",
    )  # fmt: skip


def decoded(path: Path, image: Any) -> Scaled:
    """The pixels of such a picture; a JPEG of more than can be held is read at half its size."""
    full = image.size
    try:
        if full[0] * full[1] > MAX_WHOLE:
            image.draft(None, (full[0] // 2, full[1] // 2))
        image.load()
    except BROKEN as error:
        raise BadPack("the picture is broken off or damaged", path=path, remedy="Copy or export it again.") from error
    return Scaled((full[0] / image.width, full[1] / image.height), Whole(image))
