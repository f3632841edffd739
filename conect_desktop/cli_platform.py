"""Commands of the platform's own side, for whoever runs the server; they need the extra `platform`, and no window."""

from __future__ import annotations

import dataclasses
import importlib
from pathlib import Path
from typing import Any
from uuid import UUID

import click

from conect_desktop.cli_common import AS_JSON, BOOK, print_json, print_report
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.store import Store

_DSN = click.option(
    "--database", "dsn", envvar="CONECT_DATABASE", required=True, help="Connection string; or CONECT_DATABASE."
)


def _platform(name: str) -> Any:
    """A part of the platform: an installation for the table has no database driver."""
    return importlib.import_module(f"conect_desktop.platform.{name}")


@click.group("platform")
def platform() -> None:
    """Receive what labs send, on a server: into PostGIS, published by pygeoapi."""


@platform.command("init")
@_DSN
def init(dsn: str) -> None:
    """Make the tables and views; safe to repeat."""
    _platform("schema").init(dsn)
    click.echo("ready")


@platform.command("ingest")
@click.argument("place", type=BOOK)
@_DSN
@click.option("--book", "books", multiple=True, type=click.UUID, help="Only this book; may be given more than once.")
@AS_JSON
def ingest(place: Path, dsn: str, books: tuple[UUID, ...], as_json: bool) -> None:
    """Take in what arrived in PLACE: the folder that the labs send to, or a package that came by e-mail."""
    store = _store(place)
    try:
        report = _platform("ingest").ingest(store, dsn, Silent(), [str(book) for book in books])
    finally:
        store.close()
    print_report(report, as_json=as_json)


def _store(place: Path) -> Store:
    stores = "conect_desktop.exchange.stores"
    found: Store
    if place.is_file():
        found = importlib.import_module(f"{stores}.package").PackageStore(place)
    else:
        found = importlib.import_module(f"{stores}.folder").FolderStore(place)
        found.check()
    return found


@platform.command("status")
@_DSN
@AS_JSON
def status(dsn: str, as_json: bool) -> None:
    """Tell what was taken in of each book and laptop, and what is wrong."""
    found = _platform("status").status(dsn)
    if as_json:
        print_json(dataclasses.asdict(found))
        return
    for line in found.lines():
        click.echo(line)


@platform.command("pygeoapi")
@click.argument("url")
@_DSN
@click.option("--title", default="CoNECT", show_default=True, help="What visitors read first.")
def pygeoapi(url: str, dsn: str, title: str) -> None:
    """Print the configuration with which pygeoapi publishes it at URL, read only."""
    click.echo(_platform("pygeoapi_config").pygeoapi_config(dsn, url, title=title), nl=False)
