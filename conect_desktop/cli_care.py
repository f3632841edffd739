"""Commands that look after books: are they whole, what can be saved of a damaged one, what do the developers need."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Final

import click

from conect_desktop.cli_common import AS_JSON, BOOK, opened, print_json, service
from conect_desktop.domain.progress import Silent
from conect_desktop.exchange.files import written_beside
from conect_desktop.storage.check import check, has_errors


@click.command("check")
@click.argument("book", type=BOOK)
@AS_JSON
@click.pass_context
def check_(ctx: click.Context, book: Path, as_json: bool) -> None:
    """Check a BOOK: integrity, GeoPackage rules, references, and a journal consistent with the rows."""
    with opened(book, read_only=True) as mine, mine.reader() as db:
        findings = check(db)
    if as_json:
        print_json(
            {"book": book, "whole": not has_errors(findings), "findings": [dataclasses.asdict(f) for f in findings]}
        )
    else:
        for finding in findings:
            click.echo(f"{'note' if finding.warning else 'error'}: {finding}")
        click.echo(f"{book}: " + ("damaged" if has_errors(findings) else "whole"))
    ctx.exit(1 if has_errors(findings) else 0)


@click.command("repair")
@click.argument("book", type=BOOK)
@click.argument("out", type=BOOK)
@AS_JSON
def repair_(book: Path, out: Path, as_json: bool) -> None:
    """Save what is readable of a damaged BOOK into the new book OUT; BOOK stays as it is."""
    done = service("repair").repair(book, out, Silent())
    if as_json:
        print_json(dataclasses.asdict(done))
        return
    click.echo(f"{done.path}: " + ", ".join(f"{count} {name}" for name, count in done.saved.items() if count))
    restored = done.restored
    click.echo("with its history" if restored.history else "without its history: earlier steps can't be undone")
    if restored.lost:
        click.echo(f"at least {restored.lost} records that the book had could not be saved")
    for name in restored.without_file:
        click.echo(f"not whole, merge with another laptop to get it back: {name}")


@click.command("report-problem")
@click.argument("out", type=BOOK)
@click.option("--book", type=BOOK, help="The book it is about.")
def report_problem(out: Path, book: Path | None) -> None:
    """Write to OUT what the developers need when something goes wrong; read it before you send it."""
    compose = service("problem").compose
    if book is None:
        text = compose(None, {}, Silent())
    else:
        with opened(book, read_only=True) as mine:
            text = compose(mine, {}, Silent())
    with written_beside(out) as part:
        part.write_text(text, "utf-8")
    click.echo(f"{out}: read it, and write at its top what happened")


# the window shows first what is held about somebody; this is for who has none
@click.command("erase")
@click.argument("book", type=BOOK)
@click.argument("code")
@click.option("--copies", is_flag=True, help="Delete the copies too that upgrades kept beside the book.")
@click.option("--author", help="Who erases.")
@click.option("--yes", is_flag=True, help="Don't ask.")
@AS_JSON
def erase_(book: Path, code: str, copies: bool, author: str | None, yes: bool, as_json: bool) -> None:
    """Erase the participant CODE from a BOOK for good: what only they said, out of the history and the file too.

    What others said with them stays, without the code. Exports and backups made before still hold everything.
    """
    if not yes:
        click.confirm(f"Erase {code} for good? This can't be undone.", abort=True, err=True)
    erasure = service("erasure")
    with opened(book) as mine:
        done = erasure.erase(mine, code, author=author)
    left = erasure.remove_copies(done.copies) if copies else list(done.copies)
    if as_json:
        told = dataclasses.asdict(done)
        print_json({name: told[name] for name in ("label", "removed", "emptied", "shared", "swept")} | {"copies": left})
        return
    click.echo(f"erased; what remains is called {done.label}: {done.removed} gone, {done.emptied} emptied")
    for uuid in done.photos_with_others:
        click.echo(f"shows them with others, look at it: {uuid}")
    for path in left:
        click.echo(f"a copy that still holds everything: {path}")
    if not done.swept:
        click.echo("the file could not be cleaned: close the book in other programs, free some space, and try again")


COMMANDS: Final = (check_, repair_, report_problem, erase_)
