"""What the files beside a picture say of its place on the ground and of whom to name.

World files are ESRI's six lines; the system is well-known text in a `.prj`, or in the `.aux.xml` that GDAL and QGIS
write.
"""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import Final

from conect_desktop.basemap.pack import BadPack, plain_text
from conect_desktop.basemap.placement import Matrix

_MAX_BYTES: Final = 64 * 1024
_MAX_NAMED: Final = 300
"""Letters of an attribution, which has to fit below a map."""


def matrix_beside(path: Path) -> Matrix | None:
    """The world file's position; `None` where there is none. Raises `BadPack` where it says nothing sensible."""
    found = _first(path, *_names(path))
    if found is None:
        return None
    words = _text(found).replace(",", ".").split()
    try:
        a, d, b, e, c, f = (float(word) for word in words[:6])
        return Matrix(a, b, c, d, e, f).from_middle()
    except ValueError as error:
        raise BadPack(
            "it isn't a world file of six numbers that place a picture", path=found,
            remedy="Export the picture again together with its world file.",
        ) from error  # fmt: skip


def system_beside(path: Path) -> str | None:
    """Well-known text of the reference system; `None` where no file tells."""
    if (prj := _first(path, path.stem + ".prj", path.name + ".prj")) is not None:
        return _text(prj).strip() or None
    if (told := _first(path, path.name + ".aux.xml", path.stem + ".aux.xml")) is not None:
        found = re.search(r"<SRS\b[^>]*>([^<]*)</SRS>", _text(told))
        return html.unescape(found[1]).strip() or None if found else None
    return None


def named_beside(path: Path) -> str:
    """Whom the map must name, from a text file of the picture's name; empty without one."""
    found = _first(path, path.stem + ".txt", path.name + ".txt")
    return named(_text(found)) if found is not None else ""


def named(told: object) -> str:
    """An attribution as it is shown."""
    return plain_text(told)[:_MAX_NAMED]


def names_of_world_files(path: Path) -> str:
    """How a world file beside this picture would be called."""
    names = _names(path)
    return f"{names[0]} or {names[-1]}"


def _names(path: Path) -> tuple[str, ...]:
    """`map.jpg` may go with `map.jgw`, `map.jpgw`, `map.jpg.wld` and `map.wld`."""
    ending = path.suffix[1:]
    short = (ending[0] + ending[-1] + "w").lower() if ending else "w"
    return (f"{path.stem}.{short}", f"{path.stem}.{ending}w", f"{path.name}.wld", f"{path.stem}.wld")


def _first(path: Path, *names: str) -> Path | None:
    """The first of these files that is there, in small letters or capitals as disks of cameras and scanners have."""
    for name in names:
        beside = path.with_name(name)
        for there in (beside, beside.with_suffix(beside.suffix.lower()), beside.with_suffix(beside.suffix.upper())):
            if there.is_file():
                return there
    return None


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
    except OSError as error:
        raise BadPack(
            f"the file can't be opened ({error.strerror or error})",
            path=path,
            remedy="Choose a file that you may read.",
        ) from error
    if len(data) > _MAX_BYTES:
        raise BadPack(
            f"it has more than {_MAX_BYTES >> 10} kB, far too much for its kind", path=path, remedy="Export it again."
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # programs of the nineties still write these
        return data.decode("cp1252", "replace")
