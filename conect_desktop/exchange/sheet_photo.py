"""A photograph or scan of a printed map: opened upright, its marks found, straightened to lie on the ground.

However it was held: turned, at an angle, through a lens that bends, in bad light.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, BinaryIO, Final

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps

from conect_desktop.domain.geo import to_world
from conect_desktop.domain.georeference import Georeference, fitted
from conect_desktop.domain.paper import MARK_MODULES, WORLD_METRES, Mark, SheetGround, read_ground, read_mark
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.sentence import Sentence
from conect_desktop.domain.sheets import layout_of
from conect_desktop.errors import Trouble
from conect_desktop.exchange.pictures import BROKEN, MOST_PIXELS, on_white, opened
from conect_desktop.exchange.sheet_codes import modules

Grey = npt.NDArray[np.uint8]
Corners = tuple[tuple[float, float], ...]
"""Upper left, upper right, lower right, lower left of a code as it is to be read, in pixels."""
Points = list[tuple[tuple[float, float], tuple[float, float]]]
"""Places on the paper in millimetres, each with where it is in the photograph in pixels."""

_SIDES: Final = (1600, 2600, 4200)
"""Longer sides at which a picture is searched before it is at its full size: most are found in the small one."""
_FINEST: Final = 8_400
"""Longer side up to which a picture is made larger and sharper where little was found in it as it is."""
_BLURS: Final = (1.2, 1.8)
"""Blurs in pixels that are undone where little was found."""
_NOISE: Final = 0.01
"""Of a telephone's picture in a room, to its signal."""
_ENOUGH: Final = 6
"""Marks after which no finer picture is searched."""
_NEEDED: Final = 3
"""Marks that say how a sheet lies; two of one side don't."""
_LOOKS: Final = 2
"""Times that all marks are looked at again where they must be; the second time they are found within a pixel."""
_FAR: Final = 0.25
"""How far from where it must be a mark is looked for, as a part of its side."""
_FARTHEST: Final = 24
"""Pixels beyond which it is not."""
_ALIKE: Final = 0.55
"""Correlation of a mark in bad light with what it must look like; other things come to less than 0.3."""
_LITTLE: Final = 3
"""Pixels by which a quarter of a mark is off where the whole mark is."""
_SMALLEST: Final = 18
"""Pixels of a mark that can be told from its neighbours."""
_ACROSS: Final = 9
"""Places along each side of a sheet at which it is judged."""
_FINEST_SEEN: Final = 0.15
"""Pixels to which a mark is found at best."""
_WORST: Final = 5.0
"""Millimetres of paper, root mean square, beyond which a sheet does not lie: paper bends by less on a table."""
_BAND: Final = 256
"""Rows straightened at a time, so that memory stays bounded."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a photograph shows."""

    sheet: str
    """The sheet's code."""
    marks: int
    ground: SheetGround
    georeference: Georeference
    others: tuple[str, ...]
    """Codes of other sheets in the same photograph."""


def read_photo(file: BinaryIO) -> Image.Image:
    """A picture upright and in colour; raises `Trouble` for what is none, or too large a one."""
    try:
        with opened(file) as image:
            if image.width * image.height > MOST_PIXELS:
                # half of each side is more than a printed map has to show, and a quarter of the memory
                image.draft("RGB", (image.width // 2, image.height // 2))
            return on_white(ImageOps.exif_transpose(image))
    except BROKEN as error:
        raise Trouble(
            "this is no photograph that can be read", remedy="Take a JPEG, or a PNG of at most 80 million pixels."
        ) from error


def recognise(photo: Image.Image, progress: Progress, known: Mapping[str, SheetGround] | None = None) -> Recognised:
    """Which sheet a photograph shows and how it lies on the ground.

    `known` are the grounds of sheets, by code, for a sheet whose larger code can't be read. Raises `Trouble`
    where there are too few marks, they contradict each other, or they lie where they don't tell of the rest.
    """
    grey = np.asarray(photo.convert("L"))
    marks: dict[Mark, Corners] = {}
    grounds = dict(known or {})
    longest = max(grey.shape)
    for side in (*(side for side in _SIDES if side < longest * 0.9), longest):
        progress.check()
        _search(photo, grey, side, marks, grounds)
        sheet = _most(marks)
        if sheet and sheet in grounds and sum(mark.sheet == sheet for mark in marks) >= _ENOUGH:
            # another sheet in the corner of the same photograph is smaller
            _search(photo, grey, min(longest, 2 * side), marks, grounds)
            break
    for blur in _BLURS:
        sheet = _most(marks)
        if sheet in grounds and sum(mark.sheet == sheet for mark in marks) >= _NEEDED:
            break
        progress.check()
        _search(photo, _steadied(grey, blur), min(2 * longest, _FINEST), marks, grounds)
    sheet = _most(marks)
    own = {mark: at for mark, at in marks.items() if mark.sheet == sheet}
    if not sheet or len(own) < _NEEDED:
        raise Trouble(
            Sentence("only {0} marks of a printed map can be seen", len(own))
            if own
            else "no marks of a printed map can be seen",
            remedy="Photograph the whole sheet from above in good light, or lay it down by hand with three points.",
        )
    ground = grounds.get(sheet)
    if ground is None:
        raise Trouble(
            Sentence("the sheet {0} is recognised, but not where it lies: its larger code can't be read", sheet),
            remedy="Photograph its lower left corner once more, or lay it down by hand with three points.",
        )
    size = (photo.width, photo.height)
    points: dict[Mark, Points] = {
        mark: list(zip(_corners(mark), corners, strict=True)) for mark, corners in own.items()
    }
    laid = _laid(size, points, ground)
    for _ in range(_LOOKS):
        progress.check()
        better = dict(_looked_at_again(grey, own, ground, laid))
        if len(better) < _NEEDED:
            break
        points = {**points, **better} if len(better) < len(points) else better
        laid = _laid(size, points, ground)
    others = tuple(sorted({mark.sheet for mark in marks} - {sheet}))
    return Recognised(sheet, len(points), ground, _judged(laid, points, ground), others)


def _search(
    photo: Image.Image, grey: Grey, side: int, marks: dict[Mark, Corners], grounds: dict[str, SheetGround]
) -> None:
    """Find codes in a picture of that longer side; what a finer picture finds takes the place of what was found."""
    factor = max(grey.shape) / side
    seen = grey
    size = (round(photo.width / factor), round(photo.height / factor))
    if factor > 1:
        seen = np.asarray(Image.fromarray(grey).resize(size, Image.Resampling.BOX, reducing_gap=2.0))
    elif factor < 1:
        seen = np.asarray(Image.fromarray(grey).resize(size, Image.Resampling.BICUBIC))
    for text, corners in _codes(seen):
        if (mark := read_mark(text)) is not None:
            marks[mark] = tuple((x * factor, y * factor) for x, y in corners)
        elif (ground := read_ground(text)) is not None:
            grounds[ground.sheet] = ground


def _steadied(grey: Grey, blur: float) -> Grey:
    """A picture as if the hand had been steadier: Gaussian blur of that many pixels undone (N. Wiener, 1949)."""
    spectrum = np.fft.rfft2(grey.astype(np.float32) / 255 - 0.5)
    across = np.fft.rfftfreq(grey.shape[1]).astype(np.float32)
    down = np.fft.fftfreq(grey.shape[0]).astype(np.float32)[:, None]
    passed = np.exp(-2 * np.pi**2 * blur**2 * (across**2 + down**2))
    made = np.fft.irfft2(spectrum * passed / (passed**2 + _NOISE), grey.shape)
    return np.asarray(np.clip((made + 0.5) * 255, 0, 255), np.uint8)


def _codes(grey: Grey) -> Iterator[tuple[str, Corners]]:
    import zxingcpp  # compiled, and needed by people who print or read sheets alone

    formats = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    for code in zxingcpp.read_barcodes(np.ascontiguousarray(grey), formats=formats):
        p = code.position
        corners = (p.top_left, p.top_right, p.bottom_right, p.bottom_left)
        yield code.text, tuple((float(corner.x), float(corner.y)) for corner in corners)


def _most(marks: Mapping[Mark, Corners]) -> str:
    """The sheet of which most marks are seen."""
    counted = Counter(mark.sheet for mark in marks)
    return max(counted, key=lambda sheet: (counted[sheet], sheet), default="")


def _laid(size: tuple[int, int], points: Mapping[Mark, Points], ground: SheetGround) -> Georeference:
    paper, pixels = zip(*(pair for pairs in points.values() for pair in pairs), strict=True)
    x, y = np.array(paper).T
    return fitted(size, pixels, np.column_stack(ground.to_ground(x, y)))


def _judged(laid: Georeference, points: Mapping[Mark, Points], ground: SheetGround) -> Georeference:
    """With the error that places all over the seen part of the sheet are to be expected to have."""
    paper, pixels = (np.array(column) for column in zip(*(p for pairs in points.values() for p in pairs), strict=True))
    (x, y), (lon, lat) = pixels.T, ground.to_ground(*paper.T)
    off = laid.residuals(x, y, lon, lat)
    west, south, east, north = ground.bounds
    stretch = float(np.cos(np.radians((south + north) / 2)))
    metres_per_mm = ground.metres_per_mm * stretch
    middle_x, middle_y = to_world(np.array([(west + east) / 2]), np.array([(south + north) / 2]))
    pixel = _metres_a_pixel(laid, middle_x, middle_y) * stretch
    one = max(float(np.sqrt((off**2).sum() / max(2 * len(off) - 8, 1))), _FINEST_SEEN * pixel)
    disagree = float(np.sqrt((off**2).mean()))
    if disagree > _WORST * metres_per_mm:
        raise Trouble(
            Sentence("its marks contradict each other by {0} m: the sheet is there twice, or folded", round(disagree)),
            remedy="Photograph one sheet by itself, laid flat, or lay it down by hand with three points.",
        )
    x, y = np.meshgrid(np.linspace(0, 1, _ACROSS), np.linspace(0, 1, _ACROSS))
    px, py = laid.to_pixel(*ground.to_ground(ground.left + x * ground.width, ground.top + y * ground.height))
    seen = (px >= 0) & (px < laid.width) & (py >= 0) & (py < laid.height) & laid.near(px, py)
    # the points of one mark are off together, and there are four of each
    expected = 2 * one * laid.leverage(pixels, np.column_stack((px[seen], py[seen])))
    error = float(np.sqrt((expected**2).mean())) if seen.any() else np.inf
    if error > _WORST * metres_per_mm:
        raise Trouble(
            Sentence(
                "only {0} marks can be seen, too near each other to tell how the rest of the sheet lies", len(points)
            ),
            remedy="Photograph the whole sheet from above in good light, or lay it down by hand with three points.",
        )
    return replace(laid, rms=float(np.hypot(disagree, error)))


def _corners(mark: Mark) -> Corners:
    """Of a mark on the paper, in millimetres."""
    left, top, side = float(mark.left), float(mark.top), mark.side
    return (left, top), (left + side, top), (left + side, top + side), (left, top + side)


def _looked_at_again(
    grey: Grey, marks: Iterable[Mark], ground: SheetGround, rough: Georeference
) -> Iterator[tuple[Mark, Points]]:
    """Every mark of the sheet where it must be, by what it must look like: also those too small or dark to be read.

    The shift that makes them alike is the one of the highest normalised cross-correlation, to a part of a pixel; that
    of each quarter by itself tells how the mark lies, which one for the whole would take over from `rough`.
    """
    on = layout_of(ground)
    for mark in dict.fromkeys((*marks, *(on.marks(ground.sheet) if on else ()))):
        x, y = np.array(_corners(mark)).T
        px, py = rough.to_pixel(*ground.to_ground(x, y))
        side = float(max(np.ptp(px), np.ptp(py)))
        far = round(min(max(_FAR * side, 4), _FARTHEST))
        left, top = round(float(px.min())) - 1, round(float(py.min())) - 1
        right, bottom = round(float(px.max())) + 1, round(float(py.max())) + 1
        inside = far <= left and right + far <= grey.shape[1] and far <= top and bottom + far <= grey.shape[0]
        if not inside or min(right - left, bottom - top) < _SMALLEST:
            continue
        cut = grey[top - far : bottom + far, left - far : right + far].astype(np.float32)
        wanted = _expected(mark, ground, rough, (left, top, right, bottom))
        shift = _shift(cut, wanted, far)
        if shift is None:
            continue
        quarters = list(_quarters(grey, wanted, (left, top), shift, ground, rough)) if side >= 2 * _SMALLEST else []
        if len(quarters) < 4:
            # too small for it: corners shifted alike would say again what `rough` says
            quarters = [_middle(mark, ground, rough, shift)]
        yield mark, quarters


def _middle(
    mark: Mark, ground: SheetGround, rough: Georeference, shift: tuple[float, float]
) -> tuple[tuple[float, float], tuple[float, float]]:
    (left, top), _, (right, bottom), _ = _corners(mark)
    place = ((left + right) / 2, (top + bottom) / 2)
    (x,), (y,) = rough.to_pixel(*ground.to_ground(np.array([place[0]]), np.array([place[1]])))
    return place, (float(x) + shift[0], float(y) + shift[1])


def _quarters(
    grey: Grey,
    wanted: npt.NDArray[np.float32],
    begin: tuple[int, int],
    shift: tuple[float, float],
    ground: SheetGround,
    rough: Georeference,
) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    """The middles of a mark's quarters, each where it is most alike near where the whole mark is."""
    near_x, near_y = round(shift[0]), round(shift[1])
    height, width = wanted.shape
    for rows in (slice(0, height // 2), slice(height // 2, height)):
        for columns in (slice(0, width // 2), slice(width // 2, width)):
            left, right = begin[0] + near_x + columns.start - _LITTLE, begin[0] + near_x + columns.stop + _LITTLE
            top, bottom = begin[1] + near_y + rows.start - _LITTLE, begin[1] + near_y + rows.stop + _LITTLE
            if left < 0 or top < 0 or right > grey.shape[1] or bottom > grey.shape[0]:
                continue
            found = _shift(grey[top:bottom, left:right].astype(np.float32), wanted[rows, columns], _LITTLE)
            if found is None:
                continue
            x, y = begin[0] + (columns.start + columns.stop) / 2, begin[1] + (rows.start + rows.stop) / 2
            (px,), (py,) = ground.to_paper(*rough.to_ground(np.array([x]), np.array([y])))
            yield (float(px), float(py)), (x + near_x + found[0], y + near_y + found[1])


def _shift(cut: npt.NDArray[np.float32], wanted: npt.NDArray[np.float32], far: int) -> tuple[float, float] | None:
    """By how many pixels, to a part of one, something lies off the middle of a `cut` that is larger by `far` on each
    side; None where nothing in it is like it.
    """
    likeness = _likeness(cut, wanted)
    row, column = np.unravel_index(int(likeness.argmax()), likeness.shape)
    if likeness[row, column] < _ALIKE:
        return None
    dx = column - far + _peak(likeness[row, :], int(column))
    return float(dx), float(row - far + _peak(likeness[:, column], int(row)))


def _expected(
    mark: Mark, ground: SheetGround, rough: Georeference, box: tuple[int, int, int, int]
) -> npt.NDArray[np.float32]:
    """What a mark looks like in a box of pixels (left, top, right, bottom), each pixel the mean of nine points."""
    left, top, right, bottom = box
    squares = np.pad(~modules(mark.text()), 1, constant_values=True).astype(np.float32)
    parts = (np.arange(3) + 0.5) / 3
    x = (left + np.arange(right - left)[:, None] + parts).ravel()
    y = (top + np.arange(bottom - top)[:, None] + parts).ravel()
    lon, lat = rough.to_ground(*np.meshgrid(x, y))
    px, py = ground.to_paper(lon, lat)
    square = mark.side / MARK_MODULES
    columns, rows = (
        np.clip(np.floor((place - begin) / square).astype(np.intp) + 1, 0, MARK_MODULES + 1)
        for place, begin in ((px, mark.left), (py, mark.top))
    )
    fine = squares[rows, columns].reshape(bottom - top, 3, right - left, 3)
    return np.asarray(fine.mean(axis=(1, 3)), np.float32)


def _likeness(cut: npt.NDArray[np.float32], wanted: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Normalised cross-correlation at every shift (J. P. Lewis, 1995)."""
    windows = np.lib.stride_tricks.sliding_window_view(cut, wanted.shape)
    flat = wanted - wanted.mean()
    means = _sums(cut, wanted.shape) / flat.size
    spread = np.sqrt(np.maximum(_sums(cut.astype(np.float64) ** 2, wanted.shape) / flat.size - means**2, 1e-6))
    found = np.einsum("ijkl,kl->ij", windows, flat) / (flat.size * spread * max(float(flat.std()), 1e-6))
    return np.asarray(found, np.float32)


def _sums(cut: npt.NDArray[Any], window: tuple[int, ...]) -> npt.NDArray[np.float64]:
    """Of what lies in the window at every shift, from the sums of everything above and left (F. C. Crow, 1984)."""
    height, width = window
    whole = np.pad(cut.cumsum(0, np.float64).cumsum(1), ((1, 0), (1, 0)))
    return np.asarray(
        whole[height:, width:] - whole[:-height, width:] - whole[height:, :-width] + whole[:-height, :-width]
    )


def _peak(row: npt.NDArray[np.float32], at: int) -> float:
    """Where between its neighbours a highest value lies, by a parabola."""
    if not 0 < at < len(row) - 1:
        return 0.0
    before, here, after = (float(value) for value in row[at - 1 : at + 2])
    bow = before - 2 * here + after
    return 0.0 if bow >= 0 else max(-0.5, min(0.5, 0.5 * (before - after) / bow))


@dataclass(frozen=True, slots=True)
class Straightened:
    """A picture that lies on the map with north up: `rgba` has rows from the north, four bytes a pixel.

    `bounds` are its edges in the unit square of Web Mercator: left, top, right, bottom, y down.
    """

    rgba: npt.NDArray[np.uint8]
    bounds: tuple[float, float, float, float]


def straighten(
    photo: Image.Image,
    georeference: Georeference,
    progress: Progress,
    *,
    bounds: tuple[float, float, float, float] | None = None,
    most_pixels: int = 12_000_000,
) -> Straightened:
    """Resample a photograph so that it lies north up on Web Mercator; see-through where it shows nothing.

    `bounds` are west, south, east, north in degrees (WGS 84): the frame of a sheet, the whole picture without it.
    """
    if bounds is None:
        bounds = georeference.bounds
    (x0, y0), (x1, y1) = to_world(bounds[0], bounds[3]), to_world(bounds[2], bounds[1])
    left, top, right, bottom = float(x0), float(y0), float(x1), float(y1)
    middle_x, middle_y = np.array([(left + right) / 2]), np.array([(top + bottom) / 2])
    fine = _metres_a_pixel(georeference, middle_x, middle_y)
    width = max(round((right - left) * WORLD_METRES / fine), 1)
    height = max(round((bottom - top) * WORLD_METRES / fine), 1)
    smaller = min(1.0, (most_pixels / (width * height)) ** 0.5)
    width, height = max(int(width * smaller), 1), max(int(height * smaller), 1)
    source = np.asarray(photo)
    # a copy that left the laptop has fewer pixels than what was laid down
    across, down = photo.width / georeference.width, photo.height / georeference.height
    made = np.zeros((height, width, 4), np.uint8)
    x = left + (np.arange(width) + 0.5) / width * (right - left)
    for row in range(0, height, _BAND):
        progress.step(row, height)
        progress.check()
        y = top + (np.arange(row, min(row + _BAND, height)) + 0.5) / height * (bottom - top)
        wx, wy = np.meshgrid(x, y)
        px, py = georeference.from_mercator((wx - 0.5) * WORLD_METRES, (0.5 - wy) * WORLD_METRES)
        band = _sampled(source, px * across - 0.5, py * down - 0.5)
        band[~georeference.near(px, py), 3] = 0
        made[row : row + len(y)] = band
    return Straightened(made, (left, top, right, bottom))


def _metres_a_pixel(georeference: Georeference, x: npt.NDArray[np.float64], y: npt.NDArray[np.float64]) -> float:
    """Metres of Web Mercator in a pixel of the photograph, near a place of the unit square."""
    east, north = (x - 0.5) * WORLD_METRES, (0.5 - y) * WORLD_METRES
    px, py = georeference.from_mercator(east, north)
    east_1, north_1 = georeference.to_mercator(px + 1, py)
    east_2, north_2 = georeference.to_mercator(px, py + 1)
    sides = np.hypot(east_1 - east, north_1 - north), np.hypot(east_2 - east, north_2 - north)
    return max(float(min(side.min() for side in sides)), 1e-6)


def _sampled(source: npt.NDArray[np.uint8], x: npt.NDArray[np.float64], y: npt.NDArray[np.float64]) -> Grey:
    """Bilinear; nothing beyond the picture's edge."""
    height, width = source.shape[:2]
    inside = (x >= -0.5) & (x <= width - 0.5) & (y >= -0.5) & (y <= height - 0.5)
    x, y = np.clip(x, 0, width - 1), np.clip(y, 0, height - 1)
    x0, y0 = np.minimum(x.astype(np.intp), width - 2), np.minimum(y.astype(np.intp), height - 2)
    fx, fy = (x - x0)[..., None].astype(np.float32), (y - y0)[..., None].astype(np.float32)
    above = source[y0, x0] * (1 - fx) + source[y0, x0 + 1] * fx
    below = source[y0 + 1, x0] * (1 - fx) + source[y0 + 1, x0 + 1] * fx
    made = np.empty((*x.shape, 4), np.uint8)
    made[..., :3] = (above * (1 - fy) + below * fy + 0.5).astype(np.uint8)
    made[..., 3] = np.where(inside, 255, 0)
    return made
