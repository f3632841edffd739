"""The command that tells whether a release brought by hand is newer."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import click

from conect_desktop import __version__
from conect_desktop.cli_common import AS_JSON, BOOK, print_json, service


@click.command("update-check")
@click.argument("file", type=BOOK)
@AS_JSON
def update_check(file: Path, as_json: bool) -> None:
    """Tell whether FILE, a release.json that somebody brought, is of a newer version; no network is asked.

    Packages that lie beside it are compared with their sums.
    """
    told = service("release_file").read_release(file)
    if as_json:
        print_json({**dataclasses.asdict(told), "running": __version__})
        return
    click.echo(f"{told.version} of {told.date} is {'newer than' if told.newer else 'not newer than'} {__version__}")
    for name in told.whole:
        click.echo(f"whole: {name}")
