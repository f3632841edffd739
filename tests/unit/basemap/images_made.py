"""Pictures on the ground that tests make themselves: GeoTIFFs and world files whose pixels tell where they are."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from conect_desktop.basemap.pack import Pack


def telling(width: int, height: int) -> Image.Image:
    """A picture whose red and green say how far right and down a pixel's middle is, from 0 to 250."""
    column, row = np.meshgrid((np.arange(width) + 0.5) / width, (np.arange(height) + 0.5) / height)
    return Image.fromarray(np.dstack([column * 250, row * 250, np.full_like(row, 77)]).round().astype(np.uint8))


def geo_tags(
    code: int, west: float, north: float, pixel: float | tuple[float, float], *, degrees: bool = False,
    middle: bool = False, matrix: Sequence[float] | None = None,
) -> ImageFileDirectory_v2:  # fmt: skip
    """The tags that place a GeoTIFF; `matrix` are the six numbers of a turned one in place of corner and pixel."""
    tags = ImageFileDirectory_v2()
    if matrix is None:
        across, down = pixel if isinstance(pixel, tuple) else (pixel, pixel)
        tags[33550] = (across, down, 0.0)
        tags[33922] = (0.0, 0.0, 0.0, west, north, 0.0)
    else:
        a, b, c, d, e, f = matrix
        tags[34264] = (a, b, 0.0, c, d, e, 0.0, f, *[0.0] * 7, 1.0)
    for tag in (33550, 33922, 34264):
        tags.tagtype[tag] = 12
    keys = [(1024, 2 if degrees else 1), (1025, 2 if middle else 1), (2048 if degrees else 3072, code)]
    tags[34735] = (1, 1, 0, len(keys), *(number for key, value in keys for number in (key, 0, 1, value)))
    tags.tagtype[34735] = 3
    return tags


def write_tiff(path: Path, image: Image.Image, tags: ImageFileDirectory_v2, **options: Any) -> Path:
    """A TIFF by Pillow."""
    image.save(path, "TIFF", tiffinfo=tags, **options)
    return path


def with_tags(tags: ImageFileDirectory_v2, more: Mapping[int, Any]) -> ImageFileDirectory_v2:
    """More of what a TIFF says of itself."""
    for tag, value in more.items():
        tags[tag] = value
        if tag == 42113:
            tags.tagtype[tag] = 2
    return tags


def write_world_file(path: Path, a: float, d: float, b: float, e: float, c: float, f: float) -> Path:
    """Six lines; the place is that of the first pixel's middle."""
    path.write_text("".join(f"{value!r}\n" for value in (a, d, b, e, c, f)))
    return path


def pixels(pack: Pack, z: int, x: int, y: int) -> np.ndarray | None:
    """A tile in RGBA."""
    data = pack.tile(z, x, y)
    if data is None:
        return None
    with Image.open(io.BytesIO(data)) as image:
        assert image.size == (256, 256)
        return np.asarray(image.convert("RGBA"))
