"""Printed sheets as a camera sees them: with stickers, turned, tilted, bent by a lens, blurred, in shade, as JPEG."""

from __future__ import annotations

import io
import random
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFilter
from PySide6.QtGui import QImage, QPainter

from conect_desktop.cartography.wall_map import WallMap, paint_sheet
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.sheets import MapSheets

Floats = npt.NDArray[np.float64]
_BAND = 32
"""Rows of a photograph that are worked out at once: what they take lies near the processor."""


def rendered(wall: WallMap, number: int = 0, dpi: float = 150) -> Image.Image:
    """A sheet as pixels, without a detour over a file."""
    on = wall.sheets.layout
    per_mm = dpi / 25.4
    image = QImage(round(on.width * per_mm), round(on.height * per_mm), QImage.Format.Format_RGB888)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(per_mm, per_mm)
    paint_sheet(painter, wall, number, Silent())
    painter.end()
    line = image.bytesPerLine()
    return Image.frombuffer("RGB", (image.width(), image.height()), bytes(image.constBits()), "raw", "RGB", line, 1)


def with_stickers(paper: Image.Image, sheets: MapSheets, places: Floats) -> Image.Image:
    """Round red stickers of 12 mm on places (millimetres of paper)."""
    made = paper.copy()
    draw = ImageDraw.Draw(made)
    per_mm = paper.width / sheets.layout.width
    for x, y in places * per_mm:
        r = 6 * per_mm
        draw.ellipse((x - r, y - r, x + r, y + r), fill=(210, 40, 60))
    return made


@dataclass(frozen=True)
class Held:
    """How a photograph was taken."""

    seed: int
    tilt: float
    """How much nearer one side is, as a share."""
    turn: float
    """Degrees."""
    bend: float
    blur: float
    """Pixels."""
    shade: float
    """How much darker the darkest part is, as a share."""
    quality: int
    """Of the JPEG."""
    megapixels: float


def some(seed: int, megapixels: float = 12.0) -> Held:
    """As people hold their telephones."""
    chance = random.Random(seed)
    return Held(
        seed, chance.uniform(0, 0.35), chance.choice((0, 0, 0, 90, 180, 270)) + chance.uniform(-12, 12),
        chance.uniform(-0.06, 0.06), chance.uniform(0, 2.5), chance.uniform(0, 0.65), chance.randint(45, 95),
        megapixels,
    )  # fmt: skip


class Camera:
    """Takes a photograph of a paper, and knows where on it each place of the paper is."""

    def __init__(self, held: Held, paper: Image.Image) -> None:
        self.held = held
        chance = random.Random(held.seed + 1)
        self.height = round((held.megapixels * 1e6 * 3 / 4) ** 0.5)
        self.width = round(self.height * 4 / 3)
        w, h = paper.size
        angle = np.radians(held.turn)
        corners = np.array([(-w / 2, -h / 2), (w / 2, -h / 2), (w / 2, h / 2), (-w / 2, h / 2)])
        turned: Floats = corners @ np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
        nearer = 1 - held.tilt * (turned @ np.array([np.cos(held.seed), np.sin(held.seed)])) / np.abs(turned).max() / 2
        seen = turned * nearer[:, None]
        room = chance.uniform(0.82, 0.93)
        fit = min(self.width / np.ptp(seen[:, 0]), self.height / np.ptp(seen[:, 1])) * room
        seen = (seen - (seen.max(axis=0) + seen.min(axis=0)) / 2) * fit + (self.width / 2, self.height / 2)
        self._to_paper = _homography(seen, corners + np.array([w / 2, h / 2]))
        self._to_photo = np.linalg.inv(self._to_paper)
        self._half = np.hypot(self.width, self.height) / 2

    def where(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Pixels of the photograph of pixels of the paper."""
        u, v = _apply(self._to_photo, x, y)
        u, v = (u - self.width / 2) / self._half, (v - self.height / 2) / self._half
        wanted = np.hypot(u, v)
        radius = wanted.copy()
        for _ in range(30):
            radius = wanted / (1 + self.held.bend * radius**2)
        factor = np.divide(radius, wanted, out=np.ones_like(wanted), where=wanted > 0)
        return u * factor * self._half + self.width / 2, v * factor * self._half + self.height / 2

    def take(self, paper: Image.Image) -> Image.Image:
        """The photograph, as it comes out of a JPEG."""
        held, chance = self.held, np.random.default_rng(self.held.seed)
        # a lens sees no finer than its pixels
        per_pixel = np.sqrt(abs(np.linalg.det(self._to_paper[:2, :2])))
        seen = paper.filter(ImageFilter.GaussianBlur(float(max(per_pixel * 0.45, 0.01))))
        source = np.asarray(seen.convert("RGBA")).view(np.uint32)[..., 0]
        made = np.empty((self.height, self.width, 3), np.uint8)
        x = np.arange(self.width) + 0.5
        across = np.linspace(0, 1, self.width) * np.cos(held.seed * 2) + 0.4
        down = np.linspace(0, 1, self.height) * np.sin(held.seed * 2)
        for top in range(0, self.height, _BAND):
            y = np.arange(top, min(top + _BAND, self.height)) + 0.5
            u, v = np.meshgrid((x - self.width / 2) / self._half, (y - self.height / 2) / self._half)
            factor = 1 + held.bend * (u * u + v * v)
            px, py = _apply(
                self._to_paper, u * factor * self._half + self.width / 2, v * factor * self._half + self.height / 2
            )
            part = _sampled(source, px - 0.5, py - 0.5)
            light = 1 - held.shade * np.clip(across + down[top : top + len(y), None], 0, 1)
            part *= light[..., None].astype(np.float32)
            part += 4 * chance.standard_normal(part.shape, np.float32)
            made[top : top + len(y)] = np.clip(part, 0, 255, out=part)
        image = Image.fromarray(made)
        if held.blur > 0.05:
            image = image.filter(ImageFilter.GaussianBlur(held.blur))
        pressed = io.BytesIO()
        image.save(pressed, "JPEG", quality=held.quality)
        return Image.open(io.BytesIO(pressed.getvalue())).convert("RGB")


def _homography(source: Floats, target: Floats) -> Floats:
    rows = []
    for (u, v), (x, y) in zip(source, target, strict=True):
        rows += [[u, v, 1, 0, 0, 0, -x * u, -x * v], [0, 0, 0, u, v, 1, -y * u, -y * v]]
    found = np.linalg.solve(np.array(rows), target.ravel())
    return np.append(found, 1.0).reshape(3, 3)


def _apply(matrix: Floats, x: Floats, y: Floats) -> tuple[Floats, Floats]:
    w = matrix[2, 0] * x + matrix[2, 1] * y + matrix[2, 2]
    return (matrix[0, 0] * x + matrix[0, 1] * y + matrix[0, 2]) / w, (
        matrix[1, 0] * x + matrix[1, 1] * y + matrix[1, 2]
    ) / w


def _sampled(source: npt.NDArray[np.uint32], x: Floats, y: Floats) -> npt.NDArray[np.float32]:
    """Bilinear, from pixels of four bytes; a table of dark wood around the paper."""
    height, width = source.shape[:2]
    outside = (x < 0) | (x > width - 1) | (y < 0) | (y > height - 1)
    x, y = np.clip(x, 0, width - 1.001), np.clip(y, 0, height - 1.001)
    x0, y0 = x.astype(np.intp), y.astype(np.intp)
    fx, fy = (x - x0)[..., None].astype(np.float32), (y - y0)[..., None].astype(np.float32)
    flat, at = source.ravel(), y0 * width + x0

    def corner(step: int) -> npt.NDArray[np.uint8]:
        return flat.take(at + step).view(np.uint8).reshape(*at.shape, 4)[..., :3]

    above = corner(0) * (1 - fx) + corner(1) * fx
    below = corner(width) * (1 - fx) + corner(width + 1) * fx
    made = above * (1 - fy) + below * fy
    made[outside] = (92, 66, 48)
    return np.asarray(made, np.float32)
