"""What a GeoTIFF's own tags say of its place on the ground.

Specification: OGC 19-008r4 (GeoTIFF 1.1), requirement classes for ModelTransformation, ModelTiepoint and GeoKeys.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np

from conect_desktop.basemap.placement import Matrix
from conect_desktop.basemap.tiff_tags import Tags

_SCALE: Final = 33550
_TIEPOINTS: Final = 33922
_TRANSFORMATION: Final = 34264
_KEYS: Final = 34735
_MODEL_TYPE: Final = 1024
_RASTER_TYPE: Final = 1025
_GEODETIC: Final = 2048
_PROJECTED: Final = 3072
_USER_DEFINED: Final = 32767
_WEB_MERCATOR: Final = frozenset({900913, 3785})
"""Numbers that were in use for EPSG:3857 before it had its own."""
_MAX_KEYS: Final = 1_000


def place_of(tags: Tags) -> tuple[Matrix, str | None] | None:
    """How pixels become coordinates, and the system's EPSG code where one is named; `None` without a position.

    Raises `ValueError` where the tags contradict themselves.
    """
    matrix = _matrix(tags)
    if matrix is None:
        return None
    keys = _keys(tags.get(_KEYS))
    if keys.get(_RASTER_TYPE) == 2:
        matrix = matrix.from_middle()
    return matrix, _system(keys)


def _matrix(tags: Tags) -> Matrix | None:
    whole = _numbers(tags.get(_TRANSFORMATION))
    if len(whole) == 16:
        return Matrix(whole[0], whole[1], whole[3], whole[4], whole[5], whole[7])
    scale, ties = _numbers(tags.get(_SCALE)), _numbers(tags.get(_TIEPOINTS))
    if len(scale) < 2:
        if len(ties) > 6:
            raise ValueError("it is placed by control points only, which bend it")
        return None
    if len(ties) < 6:
        raise ValueError("it says how large its pixels are, but not where the first one lies")
    column, row, _, x, y, _ = ties[:6]
    return Matrix(scale[0], 0.0, x - column * scale[0], 0.0, -scale[1], y + row * scale[1])


def _keys(told: np.ndarray | bytes | None) -> dict[int, int]:
    """Keys whose value stands in the directory itself; the others hold texts and numbers that we don't need."""
    values = [int(value) for value in _numbers(told)]
    if len(values) < 4:
        return {}
    return {
        values[at]: values[at + 3]
        for at in range(4, min(len(values) - 3, 4 + 4 * min(values[3], _MAX_KEYS)), 4)
        if values[at + 1] == 0
    }


def _system(keys: Mapping[int, int]) -> str | None:
    """The code of the system that the coordinates are in, None where it is described in another way."""
    model = keys.get(_MODEL_TYPE)
    if model == 3:
        raise ValueError("its coordinates are measured from the middle of the earth")
    code = keys.get(_GEODETIC if model == 2 else _PROJECTED)
    if code in _WEB_MERCATOR:
        code = 3857
    # the standard keeps 1024 to 32766 for EPSG's numbers
    return f"EPSG:{code}" if code is not None and 1024 <= code < _USER_DEFINED else None


def _numbers(value: np.ndarray | bytes | None) -> tuple[float, ...]:
    return tuple(float(one) for one in value[: 8 * _MAX_KEYS]) if isinstance(value, np.ndarray) else ()
