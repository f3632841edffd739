"""A picture that knows its place on the ground, as a pack: its tiles are made when they are asked for.

A GeoTIFF tells by its tags, any other picture by a world file beside it. Coordinates go through PROJ, pixels are
bilinear; nothing is written.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Final, Literal

import numpy as np
from PIL import Image

from conect_desktop.basemap import geotiff, tiff_blocks, world_file
from conect_desktop.basemap.image_levels import BROKEN, ClosedError, Scaled, decoded, opened, sample, with_coarse
from conect_desktop.basemap.pack import BadPack, Bounds, Kind, picture_of
from conect_desktop.basemap.placement import Matrix, NoSystem, Placement

_COPYRIGHT, _DESCRIPTION = 33432, 270
_NO_SYSTEM: Final = "Export it with its reference system (a GeoTIFF has it inside), or put its .prj file beside it."


class ImagePack:
    """A GeoTIFF, or a PNG, JPEG, WebP or TIFF with a world file."""

    kind: Kind = "picture"
    format: Literal["vector", "raster"] = "raster"

    def __init__(self, path: Path) -> None:
        """Read where it lies and how large it is; its pixels are read with the first tile."""
        self.path = path
        self.name = path.stem
        self._lock = threading.Lock()
        self._closed = False
        self._image: Any = None
        self._levels: list[Scaled] | None = None
        self._finished = False
        try:
            self._file: IO[bytes] = path.open("rb")
        except OSError as error:
            raise BadPack(
                f"the file can't be opened ({error.strerror or error})", path=path,
                remedy="Choose a file that you may read.",
            ) from error  # fmt: skip
        try:
            tags = self._open()
            self._placement = self._placed(tags)
            self.attribution = self._named(tags)
        except BaseException:
            self._file.close()
            raise
        self.bounds: Bounds = self._placement.bounds
        self.min_zoom, self.max_zoom = self._placement.min_zoom, self._placement.max_zoom

    def tile(self, z: int, x: int, y: int) -> bytes | None:
        """One tile by XYZ address as a PNG of 256 pixels; `None` where nothing of the picture is there."""
        if not self.min_zoom <= z <= self.max_zoom or not (0 <= x < 1 << z and 0 <= y < 1 << z):
            return None
        try:
            pixels = sample(self._pixels(), *self._placement.pixels(z, x, y))
        except ClosedError:
            return None
        if pixels is None:
            return None
        out = io.BytesIO()
        solid = bool((pixels[:, :, 3] == 255).all())
        # tiles are made while somebody waits, and thrown away
        Image.fromarray(pixels[:, :, :3] if solid else pixels).save(out, "PNG", compress_level=1)
        return out.getvalue()

    def close(self) -> None:
        """Let go of the file and the pixels."""
        self._closed = True
        with self._lock:
            self._file.close()
            self._levels = self._image = None

    def _open(self) -> Mapping[int, Any]:
        kind = picture_of(self._file.read(16))
        self._file.seek(0)
        if kind is None:
            raise BadPack("it is no picture of a kind that is read here", path=self.path, remedy="Take a GeoTIFF.")
        if kind == "TIFF":
            tags, _, self._levels = tiff_blocks.levels(self.path, self._file)
            self._size = self._levels[0].level.size
            return tags
        self._image = opened(self.path, self._file, kind)
        self._size = self._image.size
        return {}

    def _pixels(self) -> list[Scaled]:
        """The picture at all its sizes; the first who asks waits until the far ones are made."""
        with self._lock:
            self._check()
            if self._levels is None:
                image, self._image = self._image, None
                if image is None:
                    # Pillow would give the half of it at the second try
                    raise BadPack("the picture is damaged", path=self.path, remedy="Copy or export it again.")
                self._levels = [decoded(self.path, image)]
            if not self._finished:
                self._levels = with_coarse(self._levels, self._check)
                self._finished = True
            return self._levels

    def _check(self) -> None:
        if self._closed:
            raise ClosedError

    def _placed(self, tags: Mapping[int, Any]) -> Placement:
        """Where it lies, from the picture itself or else the files beside it."""
        try:
            found = geotiff.place_of(tags)
            matrix, system = found or (world_file.matrix_beside(self.path), None)
            if matrix is None:
                raise BadPack(
                    "nothing says where on the ground it lies: it has no tags of a GeoTIFF, and there is no world file"
                    f" {world_file.names_of_world_files(self.path)} beside it", path=self.path,
                    remedy="Export it again as a GeoTIFF, or copy its world file into the same folder.",
                )  # fmt: skip
            system = system or world_file.system_beside(self.path) or self._guessed(matrix)
            return Placement(matrix, system, self._size)
        except NoSystem as error:
            raise BadPack(str(error), path=self.path, remedy=_NO_SYSTEM) from error
        except ValueError as error:
            raise BadPack(str(error), path=self.path, remedy="Export it again as a GeoTIFF in EPSG:3857.") from error

    def _guessed(self, matrix: Matrix) -> str:
        """Longitude and latitude where all corners can be; else nobody knows."""
        column, row = np.array([0.0, 1.0, 1.0, 0.0]) * self._size[0], np.array([0.0, 0.0, 1.0, 1.0]) * self._size[1]
        x, y = matrix.at(column, row)
        if np.abs(x).max() <= 180.001 and np.abs(y).max() <= 90.001:
            return "EPSG:4326"
        raise BadPack(
            f"its coordinates ({x[0]:.0f}, {y[0]:.0f}) are of a reference system that it doesn't tell: there is no"
            f" {self.path.stem}.prj beside it", path=self.path, remedy=_NO_SYSTEM,
        )  # fmt: skip

    def _named(self, tags: Mapping[int, Any]) -> str:
        """Whom to name: the text file beside it, else what the picture says of its rights, else of itself."""
        if beside := world_file.named_beside(self.path):
            return beside
        if tags:
            return world_file.named(tiff_blocks.describe(tags))
        with suppress(*BROKEN):
            told = self._image.getexif()
            return world_file.named(told.get(_COPYRIGHT)) or world_file.named(told.get(_DESCRIPTION))
        return ""
