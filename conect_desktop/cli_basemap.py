"""Commands for the maps that lie under the places: keep them on this laptop, and fetch the map of an area."""

from __future__ import annotations

import dataclasses
import importlib
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from conect_desktop.cli_common import AS_JSON, BOOK, BOX, print_json
from conect_desktop.domain.progress import Silent
from conect_desktop.errors import Trouble

if TYPE_CHECKING:
    from conect_desktop.basemap.extract import Plan
    from conect_desktop.basemap.own import PackInfo

_SOURCE: Final = "CONECT_BASEMAP"
"""Variable of the environment that names the map that areas are taken from."""


class _Shown(Silent):
    """Tells on the terminal how much has come."""

    def __init__(self) -> None:
        self._next = 0.0

    def step(self, done: int, total: int) -> None:
        """Say it twice a second, and at the end."""
        if total and (time.monotonic() >= self._next or done >= total):
            self._next = time.monotonic() + 0.5
            click.echo(f"\r{_mb(done)} of {_mb(total)} ", nl=done >= total, err=True)


def _progress() -> Silent:
    """Only a person at a terminal wants to see it move."""
    return _Shown() if sys.stderr.isatty() else Silent()


def _maps(name: str) -> Any:
    """What reads maps, loaded by the command that does it: the window starts here too."""
    return importlib.import_module(f"conect_desktop.basemap.{name}")


@click.group()
def basemap() -> None:
    """Keep the maps that lie under the places, and fetch the map of an area before going offline."""


@basemap.command("list")
@AS_JSON
def list_(as_json: bool) -> None:
    """List the base maps that this laptop keeps."""
    found: list[dict[str, Any]] = []
    own = _maps("own")
    for path in own.own_packs():
        try:
            known = own.info(path)
        except Trouble as trouble:
            found.append({"path": path, "trouble": trouble.what})
            line = f"{path.name}: can't be used, {trouble.what}"
        else:
            found.append(dataclasses.asdict(known))
            line = f"{path.name}: {_line(known)}"
        if not as_json:
            click.echo(line)
    if as_json:
        print_json(found)


@basemap.command("add")
@click.argument("file", type=BOOK)
@click.option("--overwrite", is_flag=True, help="Replace one of the same name.")
def add(file: Path, overwrite: bool) -> None:
    """Copy a base map FILE (.pmtiles, .mbtiles, .gpkg) to this laptop, so that it is there without the stick."""
    known = _maps("own").add(file, _progress(), overwrite=overwrite)
    click.echo(f"{known.path.name}: {_line(known)}")


@basemap.command("remove")
@click.argument("name")
def remove(name: str) -> None:
    """Delete the base map NAME that this laptop keeps; see `list`."""
    click.echo(f"removed: {_maps('own').remove(name)}")


@basemap.command("info")
@click.argument("file", type=BOOK)
@AS_JSON
def info(file: Path, as_json: bool) -> None:
    """Tell what a base map FILE holds: kind, area, zooms, tiles, whom to name, size."""
    known = _maps("own").info(file)
    if as_json:
        print_json(dataclasses.asdict(known))
        return
    click.echo(f"{known.name} ({known.kind}, {known.format})")
    click.echo(f"area: {_area(known.bounds)}")
    click.echo(f"zooms: {known.min_zoom} to {known.max_zoom}")
    if known.tiles is not None:
        click.echo(f"tiles: {known.tiles:,}")
    click.echo(f"size: {_mb(known.size)}")
    click.echo(f"name on the map: {known.attribution or '(nobody)'}")


@basemap.command("fetch")
@click.option(
    "--bbox",
    "bounds",
    required=True,
    type=BOX,
    help="The area in degrees: west,south,east,north.",
)
@click.option("--max-zoom", type=click.IntRange(0, 24), help="Deepest zoom; all there are without it. 15 shows houses.")
@click.option(
    "--source",
    envvar=_SOURCE,
    required=True,
    help="Address (https://…) or path of the large PMTiles file to take the area from. Protomaps offers the world, made"
    " anew each day, as https://build.protomaps.com/YYYYMMDD.pmtiles with the date of one of the last days."
    f" {_SOURCE} in the environment says it once for all.",
)
@click.option("--out", type=BOOK, help="The base map to make; its name ends in .pmtiles.")
@click.option("--plan", "only_plan", is_flag=True, help="Say how large it would be, load no tiles.")
@click.option("--overwrite", is_flag=True, help="Replace OUT if it is there.")
@AS_JSON
def fetch_(
    bounds: tuple[float, float, float, float],
    max_zoom: int | None,
    source: str,
    out: Path | None,
    only_plan: bool,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Load the map of an area into a file of its own, to be used offline.

    What is broken off (Ctrl-C, a lost line) is gone on with by the same command; nothing is loaded twice.
    """
    if out is None and not only_plan:
        raise click.UsageError("say where it goes with --out, or only --plan it")
    progress, extract = _progress(), _maps("extract")
    with closing(_maps("ranges").open_source(source, progress)) as opened:
        planned = extract.plan(opened, bounds, max_zoom, progress)
        if out is None or only_plan:
            _tell_plan(planned, as_json=as_json)
            return
        done = extract.fetch(opened, planned, out, progress, overwrite=overwrite)
    if as_json:
        print_json(dataclasses.asdict(done))
        return
    click.echo(f"{done.path}: {done.tiles:,} tiles, {_mb(done.size)}; {_mb(done.loaded)} came now")
    click.echo(f"name on the map: {planned.attribution or '(nobody)'}")


@basemap.command("services")
@AS_JSON
def services(as_json: bool) -> None:
    """List the public tile services whose terms allow a small copy for offline use; see `copy`."""
    found = _maps("services").catalogue()
    if as_json:
        print_json([dataclasses.asdict(one) for one in found])
        return
    for one in found:
        key = ", with a key of your own" if one.needs_key else ""
        click.echo(
            f"{one.id}: {one.title} ({one.country}), zooms {one.min_zoom} to {one.max_zoom}, at most"
            f" {one.max_tiles:,} tiles, {one.licence}{key}"
        )


@basemap.command("copy")
@click.argument("service")
@click.option("--bbox", "bounds", required=True, type=BOX, help="The area in degrees.")
@click.option("--zooms", type=(int, int), default=(10, 16), show_default=True, help="The first and the deepest zoom.")
@click.option("--key", default="", envvar="CONECT_MAP_KEY", help="Your own key, where the service needs one.")
@click.option("--out", type=BOOK, help="The base map to make; its name ends in .mbtiles.")
@click.option("--plan", "only_plan", is_flag=True, help="Say how large it would be, ask no server.")
@click.option("--overwrite", is_flag=True, help="Replace OUT if it is there.")
@AS_JSON
def copy(
    service: str,
    bounds: tuple[float, float, float, float],
    zooms: tuple[int, int],
    key: str,
    out: Path | None,
    only_plan: bool,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Copy the tiles of an area from SERVICE (an id of `services`), slowly and as its terms allow; broken off, it is
    gone on with by the same command.
    """
    if out is None and not only_plan:
        raise click.UsageError("say where it goes with --out, or only --plan it")
    known = {one.id: one for one in _maps("services").catalogue()}
    if service not in known:
        raise Trouble(f"there is no service {service!r}", remedy="One of " + ", ".join(known) + ".")
    raster = _maps("raster_fetch")
    planned = raster.plan(known[service], bounds, zooms)
    if out is None or only_plan:
        told = {"service": service, "tiles": planned.tiles, "size": planned.size, "seconds": round(planned.seconds)}
        if as_json:
            print_json(told)
        else:
            click.echo(f"{planned.tiles:,} tiles, about {_mb(planned.size)}, at least {planned.seconds:.0f} s")
        return
    done = raster.fetch(planned, out, _progress(), key=key, overwrite=overwrite)
    if as_json:
        print_json(dataclasses.asdict(done))
        return
    click.echo(f"{done.path}: {done.tiles:,} tiles, {_mb(done.size)}; {done.missing} are nowhere")
    click.echo(f"name on the map: {known[service].attribution}")


def _tell_plan(planned: Plan, *, as_json: bool) -> None:
    told = {
        name: getattr(planned, name)
        for name in ("name", "attribution", "bounds", "min_zoom", "max_zoom", "tiles", "size", "load", "ranges")
    }
    if as_json:
        print_json(told)
        return
    click.echo(f"{planned.name or 'a map'}, {_area(planned.bounds)}, zooms {planned.min_zoom} to {planned.max_zoom}")
    click.echo(
        f"{planned.tiles:,} tiles; {_mb(planned.load)} to load in {planned.ranges:,} requests,"
        f" {_mb(planned.size)} on disk"
    )


def _line(known: PackInfo) -> str:
    return f"{known.name}, {known.kind}, zooms {known.min_zoom} to {known.max_zoom}, {_mb(known.size)}"


def _area(bounds: tuple[float, ...]) -> str:
    return ", ".join(f"{value:.5g}" for value in bounds)


def _mb(size: int) -> str:
    return f"{size / 1e6:,.1f} MB"
