"""The program without a window: the same services, one command each, for scripts, tests and old hands."""

from __future__ import annotations

import dataclasses
import importlib
import sys
from collections.abc import Collection
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import orjson

from conect_desktop import (
    __version__,
    cli_basemap,
    cli_care,
    cli_paper,
    cli_platform,
    cli_together,
    cli_update,
    cli_words,
    passing,
)
from conect_desktop.cli_common import AS_JSON, BOOK, opened, print_json, print_report, service
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.release import AUDIENCES
from conect_desktop.domain.session import Stamp
from conect_desktop.domain.vocabulary import LANGUAGES
from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.exchange.formats import FORMATS, PAINTED
from conect_desktop.loading import loaded
from conect_desktop.services import books, demo, history, sessions, starter, word_files
from conect_desktop.services.capture_lines import CaptureLines
from conect_desktop.storage.book import Book

if TYPE_CHECKING:
    from conect_desktop.services.export import Painter
    from conect_desktop.services.import_source import Doubles

_AUDIENCE = click.option(
    "--audience",
    type=click.Choice(AUDIENCES),
    default="public",
    show_default=True,
    help="Who will read it: decides what leaves.",
)

_REPORT_LANGUAGE = click.option(
    "--lang", "language", type=click.Choice(LANGUAGES), help="Language of the report; the book's without it."
)


class _OpenByDefault(click.Group):
    """`conect-desktop BOOK` opens the window; everything else is a command."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or (args[0] not in self.commands and not args[0].startswith("-")):
            args = ["open", *args]
        return super().parse_args(ctx, args)


def _selfcheck(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        ctx.exit(_window().selfcheck())


def _demo_window(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        ctx.exit(_window().run(None, demo=True))


@click.group(
    cls=_OpenByDefault,
    context_settings={"help_option_names": ["-h", "--help"]},
    subcommand_metavar="[BOOK] | COMMAND …",
)
@click.version_option(__version__, prog_name="conect-desktop")
@click.option(
    "--selfcheck",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_selfcheck,
    help="Check that this installation works: a book, a map, an export; then stop.",
)
@click.option(
    "--demo",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_demo_window,
    help="Open the window on the demo book.",
)
def cli() -> None:
    """CoNECT Desktop records participatory mapping sessions offline, in one file a lab, the book.

    With a BOOK or nothing it opens the window; each command below works without one.
    """


def _window() -> Any:
    """The window's part of the program, loaded only when a window is wanted: its toolkit takes a third of a second."""
    return loaded("conect_desktop.app")


@cli.command("open", hidden=True)
@click.argument("book", type=BOOK, required=False)
@click.pass_context
def open_(ctx: click.Context, book: Path | None) -> None:
    """Open the window."""
    ctx.exit(_window().run(book))


@cli.command()
@click.argument("book", type=BOOK)
@click.option("--lab", required=True, help="Name of the lab, for instance Ecolab.")
@click.option("--city", required=True, help="One of the ten cities, or any other.")
@click.option("--country", default="", help="Two letters, for instance FR; known for the ten cities.")
@click.option("--template", default=starter.DEFAULT_TEMPLATE, show_default=True, help="Session template.")
@click.option("--lang", "language", default="", help=f"Language of what is recorded: {', '.join(LANGUAGES)}.")
@click.option("--words", type=BOOK, help="A file of words and templates that another lab saved.")
@click.option("--author", help="Who types.")
def new(book: Path, words: Path | None, **wished: Any) -> None:
    """Make a BOOK with its vocabularies and a first session."""
    wish = books.NewBook(**wished, words=word_files.read(words) if words is not None else None)
    with books.new_book(book, wish) as made:
        click.echo(str(made.path))


@cli.command()
@click.argument("book", type=BOOK)
@AS_JSON
def info(book: Path, as_json: bool) -> None:
    """Tell what is in a BOOK: counts, sessions, version, size, journal, integrity."""
    with opened(book, read_only=True) as mine:
        told = books.info(mine)
    if as_json:
        print_json(dataclasses.asdict(told))
        return
    click.echo(f"{told.title}  ({told.lab}, {told.city}, {told.country}; language {told.language})")
    click.echo(f"format {told.format}, made with {told.made_with}, {told.size} bytes")
    click.echo(f"journal: {told.journal_entries} entries, {told.steps} steps, {told.devices} device(s)")
    click.echo("whole" if told.whole else "NOT WHOLE: run check")
    for session in told.sessions:
        phase = f", phase {session['phase']}" if session["phase"] else ""
        click.echo(
            f"session {session['date']}  {session['title']}: "
            f"{session['places']} places, {session['notes']} notes{phase}"
        )
    for name, count in told.counts.items():
        click.echo(f"{count:>8}  {name}")


@cli.command("import")
@click.argument("book", type=BOOK)
@click.argument("file", type=BOOK)
@click.option("--session", help="Title or uuid; the newest open session without it.")
@click.option("--map", "meanings", default="", help="Which column is which field, as in title=lib_com,lon=x,lat=y.")
@click.option("--crs", help="Reference system of the coordinates, as in EPSG:2154; the file's own without it.")
@click.option("--layer", "--sheet", help="Layer of a GeoPackage or sheet of a workbook.")
@click.option(
    "--doubles",
    type=click.Choice(["skip", "keep"]),
    default="skip",
    show_default=True,
    help="Whether places that the book likely has already are left out.",
)
@click.option("--dry-run", is_flag=True, help="Say what would happen, change nothing.")
@click.option("--author", help="Who imports.")
@AS_JSON
def import_(
    book: Path,
    file: Path,
    session: str | None,
    meanings: str,
    crs: str | None,
    layer: str | None,
    doubles: Doubles,
    dry_run: bool,
    author: str | None,
    as_json: bool,
) -> None:
    """Read places from a FILE into a BOOK, as one step that can be undone.

    GeoJSON, CSV, Excel, GPX, KML, KMZ and GeoPackage are read, also as Kobo and ODK write them.
    """
    choices = service("import_source").Choices(
        meanings=service("import_meanings").parsed(meanings), crs=crs, layer=layer, doubles=doubles
    )
    with opened(book) as mine:
        found = sessions.find_session(mine.db, session)
        report = service("import_").import_file(
            mine, file, session=found.uuid if found else None, author=author, choices=choices, dry_run=dry_run
        )
    if as_json:
        print_json(report.as_dict())
        return
    verb = "would import" if dry_run else "imported"
    click.echo(f"{verb} {report.imported} of {report.read} {report.unit}s from {file}")
    for line in report.lines():
        click.echo(line)


@cli.command("export")
@click.argument("book", type=BOOK)
@click.argument("out", type=BOOK)
@click.option(
    "--format",
    "format_",
    type=click.Choice((*FORMATS, *PAINTED)),
    required=True,
    help="File format; csv and ro-crate are one zip.",
)
@_AUDIENCE
@click.option("--paper", type=click.Choice(["A4", "A3", "A2", "A1", "A0"]), default="A1", help="Size of a poster.")
@_REPORT_LANGUAGE
@click.option("--overwrite", is_flag=True, help="Replace OUT if it is there.")
@AS_JSON
def export_(
    book: Path,
    out: Path,
    format_: str,
    audience: str,
    paper: str,
    language: str | None,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Write what may leave a BOOK to OUT."""
    with opened(book, read_only=True) as mine:
        painter = _painter(paper, language, (format_,)) if format_ in PAINTED else None
        report = service("export").export(
            mine, out, format=format_, audience=audience, overwrite=overwrite, painter=painter
        )
    print_report(report, as_json=as_json)


def _prepared(book: Book, audience: str) -> Any:
    leaving = service("leaving")
    return leaving.prepared(book, leaving.audience_of(audience))


def _painter(paper: str, language: str | None, only: Collection[str] = PAINTED) -> Painter:
    """Who paints is loaded with the window's toolkit, and only when it is wanted."""
    painted = importlib.import_module("conect_desktop.ui.painted").painted
    paint: Painter = partial(painted, paper=paper, language=language, only=only)
    return paint


@cli.command("hand-back")
@click.argument("book", type=BOOK)
@click.argument("folder", type=BOOK)
@_AUDIENCE
@_REPORT_LANGUAGE
@AS_JSON
def hand_back(book: Path, folder: Path, audience: str, language: str | None, as_json: bool) -> None:
    """Write what may leave a BOOK into a new FOLDER, in every format."""
    with opened(book, read_only=True) as mine:
        leaving, context = _prepared(mine, audience)
        writers = {**service("export").WRITERS, **_painter("A1", language)(leaving, context)}
        handed = service("hand_back").write_hand_back(leaving, context, folder, writers, Silent())
    if as_json:
        print_json(
            {
                "folder": str(handed.folder),
                "files": [path.name for path in handed.files],
                "left_out": {name: len(found) for name, found in handed.left_out.items()},
                "troubles": [str(trouble) for trouble in handed.troubles],
            }
        )
        return
    for path in handed.files:
        click.echo(path)
    for trouble in handed.troubles:
        click.echo(str(trouble), err=True)


@cli.command("release")
@click.argument("book", type=BOOK)
@_AUDIENCE
@click.option("--json", "as_json", is_flag=True, help="One JSON object, item by item.")
def release_(book: Path, audience: str, as_json: bool) -> None:
    """Tell what would leave a BOOK, what would not, and why; write nothing."""
    with opened(book, read_only=True) as mine:
        leaving, _ = _prepared(mine, audience)
    if as_json:
        print_json(service("export").release_as_dict(leaving))
        return
    for kind, count in service("export").counted(leaving).items():
        click.echo(f"{count} {kind} would leave for {audience}")
    for line in service("export").release_lines(leaving):
        click.echo(line)


@cli.command()
@click.argument("book", type=BOOK)
@click.option("--session", help="Title or uuid; the newest open session without it.")
@click.option("--table", help="Label of the table that speaks.")
@click.option("--author", help="Who types.")
@click.pass_context
def capture(ctx: click.Context, book: Path, session: str | None, table: str | None, author: str | None) -> None:
    """Record one JSON object a line from standard input, the fields of the form.

    Each is acknowledged by one line on standard output, only after it is durable: {"line": 1, "ok": true, "uuid": …}
    or {"line": 1, "ok": false, "error": …}. "type" is "place" (the default), "note", "actor", "link", "resource",
    "flow", "decision", "event", "rating", "round", "option", "vote", … or "phase" with its "key". What has a position
    takes "geometry" (GeoJSON) or "lon" and "lat"; another record is named by uuid, sticker number or title.
    """
    failed = False
    with opened(book) as mine:
        found = sessions.find_session(mine.db, session)
        if found is None:
            raise Trouble("the book has no session yet", path=book, remedy="Make one in the window first.")
        lines = CaptureLines(mine, Stamp(session=found.uuid, author=author), table=table)
        for number, line in enumerate(sys.stdin.buffer, 1):
            if not line.strip():
                continue
            answer = lines.take(number, line)
            failed = failed or not answer["ok"]
            sys.stdout.buffer.write(orjson.dumps(answer) + b"\n")
            sys.stdout.buffer.flush()
    ctx.exit(1 if failed else 0)


@cli.command("history")
@click.argument("book", type=BOOK)
@click.option("--limit", default=50, show_default=True, help="How many steps, newest first.")
@click.option("--json", "as_json", is_flag=True, help="One JSON list, with every changed cell.")
def history_(book: Path, limit: int, as_json: bool) -> None:
    """Tell what was done to a BOOK, by whom and when, edits by other programs included."""
    with opened(book, read_only=True) as mine, mine.reader() as db:
        told = history.history(db, limit, None if as_json else history.ENOUGH)
    if as_json:
        print_json(
            [
                {
                    **dataclasses.asdict(one.step),
                    "title": one.title,
                    "entries": [
                        {"table": e.table, "row": e.row, "operation": e.operation, "seq": e.seq, "cells": dict(e.cells)}
                        for e in one.entries
                    ],
                }
                for one in told
            ]
        )
        return
    for one in told:
        count = f" ({one.rows} rows)" if one.rows > 1 else ""
        click.echo(
            f"{one.step.made_at}  {one.step.author or '-':<12} {one.step.kind:<8}{one.step.label}  {one.title}{count}"
        )


@cli.command()
@click.argument("book", type=BOOK)
@click.option("--author", help="Who undoes.")
@AS_JSON
def undo(book: Path, author: str | None, as_json: bool) -> None:
    """Take the newest step back; an error when nothing is left."""
    with opened(book) as mine:
        undone = history.undo(mine, author)
    if undone is None:
        raise Trouble("nothing is left to undo", path=book)
    if as_json:
        print_json(
            {"undone": dataclasses.asdict(undone.step), "left": [dataclasses.asdict(cell) for cell in undone.left]}
        )
        return
    click.echo(f"undone: {undone.step.label} of {undone.step.made_at}")
    for cell in undone.left:
        click.echo(f"left as it is, changed since: {cell.table} {cell.row} {cell.column}")


@cli.command("demo")
@click.argument("book", type=BOOK)
def demo_(book: Path) -> None:
    """Write the demo BOOK: two sessions of an Ecolab in Saint-Denis, in French."""
    with demo.write_demo(book) as made:
        click.echo(str(made.path))


_GROUPS = (cli_basemap.basemap, cli_platform.platform, cli_words.template, cli_update.update_check)
for _command in (*cli_care.COMMANDS, *cli_together.COMMANDS, *cli_paper.COMMANDS, *_GROUPS):
    cli.add_command(_command)


def main(arguments: list[str] | None = None) -> int:
    """Run a command; gives the exit code, with a one-line error on stderr for every known trouble."""
    try:
        with passing.private_temporary_files():
            result = cli.main(args=arguments, prog_name="conect-desktop", standalone_mode=False)
        return result if isinstance(result, int) else 0
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.ClickException as error:
        click.echo(f"error: {' '.join(error.format_message().split())} (--help tells more)", err=True)
        return error.exit_code
    except (click.Abort, Cancelled, KeyboardInterrupt):
        click.echo("stopped", err=True)
        return 130
    except BrokenPipeError:
        # whoever read our output went away; what was saved is saved
        sys.stderr.close()
        return 0
    except Trouble as trouble:
        click.echo("error: " + " ".join(str(trouble).split()), err=True)
        return 1
