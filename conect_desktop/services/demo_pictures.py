"""The demo's pictures and its sound: drawn and computed, so that they show nobody and belong to nobody."""

from __future__ import annotations

import io
import math
import struct
import wave
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

_SIZE: Final = (960, 640)
_RATE: Final = 8_000
"""Samples a second."""


def picture(name: str) -> bytes:
    """A schematic "photo" as PNG: garden, fallow, canal, market or map; raises KeyError for another."""
    # Pillow is loaded when the demo is written, not when the window starts
    from PIL import Image, ImageDraw

    image = Image.new("RGB", _SIZE, "#BFD9EC")
    _SCENES[name](ImageDraw.Draw(image))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def tone(hertz: float, seconds: float = 2.0) -> bytes:
    """A fading tone as WAV, one channel, 16 bits."""
    count = round(_RATE * seconds)
    samples = (
        round(12_000 * (1 - n / count) * math.sin(2 * math.pi * hertz * n / _RATE + 2 * math.sin(n / 400)))
        for n in range(count)
    )
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE)
        file.writeframes(struct.pack(f"<{count}h", *samples))
    return out.getvalue()


def _houses(draw: ImageDraw, ground: int, colours: tuple[str, ...]) -> None:
    """A row of fronts with windows, standing on a line."""
    width = _SIZE[0] // len(colours)
    for number, colour in enumerate(colours):
        left, top = number * width, ground - 170 - 60 * (number % 3)
        draw.rectangle((left, top, left + width - 6, ground), fill=colour)
        for row in range(top + 24, ground - 50, 60):
            for column in range(left + 22, left + width - 40, 52):
                draw.rectangle((column, row, column + 22, row + 32), fill="#F4EFE6")


def _tree(draw: ImageDraw, x: int, ground: int, radius: int, colour: str) -> None:
    draw.rectangle((x - 8, ground - radius, x + 8, ground), fill="#6B4A2F")
    draw.ellipse((x - radius, ground - 3 * radius, x + radius, ground - radius), fill=colour)


def _garden(draw: ImageDraw) -> None:
    _houses(draw, 330, ("#C9A58A", "#D8C2A4", "#B8897A", "#CDB79E"))
    draw.rectangle((0, 330, *_SIZE), fill="#8DB36B")
    for number in range(4):
        left = 60 + number * 220
        draw.rectangle((left, 450, left + 170, 560), fill="#7A5534")
        for row in range(470, 560, 28):
            for column in range(left + 16, left + 160, 30):
                draw.ellipse((column, row, column + 18, row + 18), fill="#3F7D3A")
    for x in (150, 480, 800):
        _tree(draw, x, 430, 46, "#4C8A45")
    draw.rectangle((880, 380, 940, 470), fill="#4A6D8C")


def _fallow(draw: ImageDraw) -> None:
    draw.rectangle((0, 300, *_SIZE), fill="#A9A27C")
    draw.rectangle((0, 240, _SIZE[0], 430), fill="#9B958D")
    for x in range(0, _SIZE[0], 80):
        draw.line((x, 240, x, 430), fill="#857F78", width=4)
    for x in range(40, _SIZE[0], 110):
        _tree(draw, x, 270, 34 + x % 30, "#6E9A4F")
    for x in range(0, _SIZE[0], 36):
        draw.line((x, 640, x + 14, 560 + x % 50), fill="#6F7F3F", width=6)


def _canal(draw: ImageDraw) -> None:
    _houses(draw, 250, ("#A8B0B8", "#C2B8A8", "#98A3AD", "#B9AFA3", "#A5ABB0"))
    draw.rectangle((0, 250, _SIZE[0], 330), fill="#9DBB78")
    draw.rectangle((0, 330, _SIZE[0], 540), fill="#4F86A6")
    for y in range(360, 540, 36):
        draw.line((y % 90, y, _SIZE[0] - y % 120, y), fill="#7FAEC6", width=4)
    draw.rectangle((0, 540, *_SIZE), fill="#B9A888")
    for x in (120, 420, 760):
        _tree(draw, x, 320, 60, "#7DA65B")


def _market(draw: ImageDraw) -> None:
    _houses(draw, 380, ("#D3B48C", "#C98F6B", "#D9C7A8", "#BFA07C"))
    draw.rectangle((0, 380, *_SIZE), fill="#C8C2B6")
    for number, colour in enumerate(("#B5483A", "#2F6E7E", "#C9952C")):
        left = 90 + number * 290
        draw.polygon([(left, 420), (left + 220, 420), (left + 190, 360), (left + 30, 360)], fill=colour)
        for x in (left + 8, left + 208):
            draw.line((x, 420, x, 540), fill="#4B4B4B", width=6)


def _map(draw: ImageDraw) -> None:
    draw.rectangle((0, 0, *_SIZE), fill="#8A6B4C")
    draw.rectangle((70, 50, 890, 590), fill="#F7F3E8")
    for start, end in (
        ((70, 180), (890, 330)),
        ((240, 50), (330, 590)),
        ((620, 50), (560, 590)),
        ((70, 470), (890, 430)),
    ):
        draw.line((*start, *end), fill="#C9C2B2", width=16)
    draw.line((70, 540, 480, 400, 890, 120), fill="#6FA3C0", width=22)
    for number, (x, y) in enumerate(
        ((180, 130), (420, 260), (520, 150), (700, 240), (790, 480), (380, 500), (250, 360))
    ):
        colour = ("#C0392B", "#1F7A5C", "#2C5AA0")[number % 3]
        draw.ellipse((x - 20, y - 20, x + 20, y + 20), fill=colour)
    draw.line((420, 260, 600, 330, 700, 240), fill="#C0392B", width=4)


_SCENES: Final = {"garden": _garden, "fallow": _fallow, "canal": _canal, "market": _market, "map": _map}
