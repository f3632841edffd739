"""The base maps that this laptop keeps for itself, in one folder: what a stick brought stays when the stick goes."""

from __future__ import annotations

import shutil
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from conect_desktop import paths
from conect_desktop.basemap.pack import BadPack, Bounds, Kind, Pack
from conect_desktop.basemap.packs import PMTilesPack, open_pack
from conect_desktop.domain.progress import Progress
from conect_desktop.durable import sync_file, sync_folder
from conect_desktop.errors import Trouble

_ENDINGS: Final = (".pmtiles", ".mbtiles", ".gpkg")
_PIECE: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class PackInfo:
    """What a person wants to know of a base map before using it."""

    path: Path
    name: str
    kind: Kind
    format: Literal["vector", "raster"]
    bounds: Bounds
    """West, south, east, north in degrees (WGS 84)."""
    min_zoom: int
    max_zoom: int
    tiles: int | None
    """None where the file doesn't say."""
    attribution: str
    size: int
    """Bytes."""


def info(path: Path) -> PackInfo:
    """What a base map says of itself; raises `BadPack` where it can't be used."""
    with closing(open_pack(path)) as pack:
        return PackInfo(
            path=path, name=pack.name, kind=pack.kind, format=pack.format, bounds=pack.bounds,
            min_zoom=pack.min_zoom, max_zoom=pack.max_zoom, tiles=_tiles(pack), attribution=pack.attribution,
            size=path.stat().st_size,
        )  # fmt: skip


def own_packs() -> list[Path]:
    """The files of the folder, by name."""
    with suppress(OSError):
        return sorted(path for path in paths.packs_folder().iterdir() if path.suffix.lower() in _ENDINGS)
    return []


def add(path: Path, progress: Progress, *, overwrite: bool = False, folder: Path | None = None) -> PackInfo:
    """Copy a base map into the folder, or another one; it is opened first, and has its name only when all is there."""
    size = info(path).size
    folder = folder or paths.packs_folder()
    target, part = folder / path.name, folder / f"{path.name}.part"
    if target.suffix.lower() not in _ENDINGS:
        raise BadPack("its name has another ending than base maps", path=path, remedy=f"Use {', '.join(_ENDINGS)}.")
    if target.exists() and (not overwrite or target.samefile(path)):
        raise Trouble("there is a base map of this name already", path=target, remedy="Rename the new one.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(folder).free < size + _PIECE:
            raise Trouble("there is not enough space for it", path=folder, remedy="Free some, or use it where it is.")
        with path.open("rb") as source, part.open("wb") as copy:
            while piece := source.read(_PIECE):
                progress.check()
                copy.write(piece)
                progress.step(copy.tell(), size)
        sync_file(part)
        info(part)
        part.replace(target)
        sync_folder(folder)
    except OSError as error:
        raise Trouble(
            f"it can't be copied ({error.strerror or error})", path=target, remedy="Check the disk, then try again."
        ) from error
    finally:
        with suppress(OSError):
            part.unlink()
    return info(target)


def remove(name: str) -> Path:
    """Delete a base map of the folder by its file's name, with or without its ending."""
    found = [path for path in own_packs() if name in (path.name, path.stem)]
    if len(found) != 1:
        there = ", ".join(path.name for path in own_packs()) or "none"
        raise Trouble(f"there is no base map {name!r}", place="basemap", remedy=f"These are kept: {there}.")
    try:
        found[0].unlink()
    except OSError as error:
        raise Trouble(
            f"it can't be removed ({error.strerror or error})", path=found[0], remedy="Close the map that shows it."
        ) from error
    return found[0]


def _tiles(pack: Pack) -> int | None:
    """How many addresses have a tile, where the file says so."""
    return pack.addressed_tiles if isinstance(pack, PMTilesPack) else None
