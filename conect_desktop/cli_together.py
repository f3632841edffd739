"""Commands between laptops and to the platform."""

from __future__ import annotations

import dataclasses
import importlib
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from conect_desktop.cli_common import AS_JSON, BOOK, opened, print_json, print_report, service
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.store import Store
from conect_desktop.errors import Trouble
from conect_desktop.storage import outbox
from conect_desktop.storage.outbox import KINDS, Target

if TYPE_CHECKING:
    from conect_desktop.services.conflicts import Choice, Conflict

_TARGET = click.option("--target", "name", help="Name of the target; the only one without it.")
_PASSWORD = "CONECT_PASSWORD"
"""Variable of the environment that holds a password where there is no keyring."""
_EVERY = 2.0
"""Seconds between two looks at what guests left."""


@click.command()
@click.argument("book", type=BOOK)
@click.argument("other", type=BOOK)
@click.option("--dry-run", is_flag=True, help="Say what would come, change nothing.")
@click.option("--author", help="Who merges.")
@AS_JSON
def merge(book: Path, other: Path, dry_run: bool, author: str | None, as_json: bool) -> None:
    """Take what another laptop recorded into a BOOK: OTHER is its book, or a stick or folder the laptops share.

    Merging a book changes only BOOK. In a shared folder, what the others lack is left for them, encrypted for the team.
    """
    with opened(book) as mine:
        if not other.is_dir():
            report = service("merge").merge(mine, other, author=author, dry_run=dry_run)
        elif dry_run:
            raise Trouble("--dry-run is for a book, not for a folder", path=other, remedy="Leave it out.")
        else:
            with _closing(_store("folder", str(other))) as store:
                report = service("team").exchange(mine, store, Silent(), author=author)
    print_report(report, as_json=as_json)


def _store(kind: str, address: str, *more: Any) -> Store:
    opened_store: Store = importlib.import_module("conect_desktop.exchange.stores.opening").open_store(
        kind, address, *more
    )
    return opened_store


@contextmanager
def _closing(store: Store) -> Iterator[Store]:
    try:
        yield store
    finally:
        store.close()


@click.command()
@click.argument("book", type=BOOK)
@AS_JSON
def conflicts(book: Path, as_json: bool) -> None:
    """Tell what two laptops recorded differently in a BOOK, each with its number for `settle`."""
    with opened(book, read_only=True) as mine, mine.reader() as db:
        found = service("conflicts").open_conflicts(db)
    if as_json:
        print_json([_as_dict(one) for one in found])
        return
    for number, one in enumerate(found, 1):
        click.echo(f"{number}. {one.table} “{one.title}”, {one.field}:")
        for version, side in enumerate(one.sides, 1):
            said = "deleted it" if side.deleted else f"said “{side.text}”" if side.text else "changed it"
            click.echo(f"   {version}) {side.laptop} {said}, {side.at}{f', {side.author}' if side.author else ''}")


def _as_dict(conflict: Conflict) -> dict[str, Any]:
    told = dataclasses.asdict(conflict)
    for side in told["sides"]:
        del side["value"]
    return told


@click.command("settle")
@click.argument("book", type=BOOK)
@click.argument("number", type=int)
@click.option("--keep", required=True, help="Number of the version that holds, or both, or disagree.")
@click.option("--remark", default="", help="Why.")
@click.option("--author", help="Who settles.")
def settle_(book: Path, number: int, keep: str, remark: str, author: str | None) -> None:
    """Settle question NUMBER of `conflicts`; undo opens it again."""
    with opened(book) as mine:
        found = service("conflicts").open_conflicts(mine.db)
        if not 1 <= number <= len(found):
            raise Trouble(f"there is no question {number}", path=book, remedy="See them with `conflicts`.")
        conflict = found[number - 1]
        service("conflicts").settle(mine, conflict.uuid, _choice(keep), author=author, remark=remark)
    click.echo(f"settled: {conflict.title}, {conflict.field}")


def _choice(keep: str) -> Choice:
    if keep in ("both", "disagree"):
        return "both" if keep == "both" else "disagree"
    if keep.isdecimal() and int(keep) > 0:
        return int(keep) - 1
    raise Trouble(f"{keep!r} is no version", place="--keep", remedy="A number, both, or disagree.")


@click.group()
def target() -> None:
    """Say where released records of a BOOK go."""


@target.command("add")
@click.argument("book", type=BOOK)
@click.argument("address")
@click.option("--name", default="", help="What to call it; the address without it.")
@click.option("--kind", type=click.Choice(KINDS), default="folder", show_default=True)
@click.option("--audience", type=click.Choice(["public", "partners"]), default="public", show_default=True)
@click.option("--user", help="User, or access key of S3. The password comes from the keyring or CONECT_PASSWORD.")
@click.option("--bucket", help="Bucket of S3.")
@click.option("--prefix", help="Folder within the bucket.")
@click.option("--region", help="Region of S3.")
@click.option("--ca", type=BOOK, help="File with the certificate authority of the server.")
@click.option("--limit", type=int, help="Bytes a second, at most.")
def target_add(book: Path, address: str, name: str, kind: str, audience: str, user: str | None, **options: Any) -> None:
    """Add a target: a folder, the ADDRESS of a WebDAV folder, or of an S3 endpoint."""
    chosen = {key: str(value) if isinstance(value, Path) else value for key, value in options.items() if value}
    with opened(book) as mine:
        made = service("sync_targets").add(
            mine, name=name, kind=kind, address=address, account=user, audience=audience, options=chosen
        )
    click.echo(f"{made.name}: {made.kind} {made.address} for {made.audience}")


@target.command("list")
@click.argument("book", type=BOOK)
def target_list(book: Path) -> None:
    """List the targets of a BOOK."""
    with opened(book, read_only=True) as mine:
        for one in outbox.targets(mine.db):
            click.echo(f"{one.name}: {one.kind} {one.address} for {one.audience}")


@target.command("remove")
@click.argument("book", type=BOOK)
@click.argument("name")
def target_remove(book: Path, name: str) -> None:
    """Forget a target and its receipts; what is there stays there."""
    with opened(book) as mine:
        service("sync_targets").remove(mine, service("sync_targets").find(mine, name))


@click.command()
@click.argument("book", type=BOOK)
@_TARGET
@click.option("--dry-run", is_flag=True, help="Say what would be sent, send nothing.")
@AS_JSON
def sync(book: Path, name: str | None, dry_run: bool, as_json: bool) -> None:
    """Send what may leave a BOOK to a target, and check that it is there."""
    with opened(book) as mine:
        wanted = service("sync_targets").find(mine, name)
        if dry_run:
            _tell_queued(service("outbox").queue(mine, wanted, Silent(), dry_run=True), wanted, as_json=as_json)
            return
        with _closing(_reached(wanted)) as store:
            report = service("sync").sync(mine, wanted, store, Silent())
    print_report(report, as_json=as_json)


def _tell_queued(queued: Any, wanted: Target, *, as_json: bool) -> None:
    told = {
        "target": wanted.name, "published": queued.published, "changed": queued.changed,
        "withdrawn": queued.withdrawn, "unchanged": queued.unchanged, "bytes": queued.bytes, "media": queued.media,
        "kinds": queued.kinds,
    }  # fmt: skip
    if as_json:
        print_json(told)
        return
    click.echo(
        f"{wanted.name}: {queued.published} new, {queued.changed} changed, {queued.withdrawn} withdrawn,"
        f" {queued.media} media, {queued.bytes} bytes would be sent"
    )


def _reached(wanted: Target) -> Store:
    """The store of a target, with its password from the environment, the keyring, or the person."""
    password = None
    if wanted.account:
        passwords = importlib.import_module("conect_desktop.exchange.stores.passwords")
        password = os.environ.get(_PASSWORD) or passwords.password_for(wanted.address, wanted.account)
        if password is None and sys.stdin.isatty():
            password = click.prompt(f"password of {wanted.account} at {wanted.name}", hide_input=True, err=True)
        if password is None:
            raise Trouble(
                f"the password of {wanted.account} is not known", place=wanted.name, remedy=f"Set {_PASSWORD}."
            )
    return _store(wanted.kind, wanted.address, wanted.account, password, wanted.options)


@click.command()
@click.argument("book", type=BOOK)
@_TARGET
@AS_JSON
def receipts(book: Path, name: str | None, as_json: bool) -> None:
    """Tell how far each record of a BOOK is at a target: queued, sent, verified there, published."""
    with opened(book, read_only=True) as mine:
        wanted = service("sync_targets").find(mine, name)
        found = outbox.receipts(mine.db, wanted.id)
    if as_json:
        print_json([dataclasses.asdict(one) for one in found])
        return
    for one in found:
        click.echo(f"{one.state:<10} {one.op:<9} {one.kind:<12} {one.uuid}  {one.at}")


@click.command("package")
@click.argument("book", type=BOOK)
@click.argument("out", type=BOOK)
@_TARGET
@click.option("--overwrite", is_flag=True, help="Replace OUT if it is there.")
@AS_JSON
def package(book: Path, out: Path, name: str | None, overwrite: bool, as_json: bool) -> None:
    """Write what may leave a BOOK to one zip, OUT, to be sent by e-mail to whoever runs the platform."""
    with opened(book) as mine:
        wanted = service("sync_targets").find(mine, name)
        queued = service("parcel").parcel(mine, wanted, out, Silent(), overwrite=overwrite)
    _tell_queued(queued, wanted, as_json=as_json)


@click.command()
@click.argument("book", type=BOOK)
@click.option("--address", default="", help="Address of this laptop to listen on; every one it has without it.")
def share(book: Path, address: str) -> None:
    """Let the other laptops in the room exchange with a BOOK until Ctrl-C: shows an address and a code for them."""
    with opened(book) as mine:
        hosting = service("share").host(mine, **({"address": address} if address else {}))
        try:
            for one in hosting.addresses:
                click.echo(f"conect-desktop join BOOK {one} --code {hosting.code}")
            while True:
                report = hosting.take_in(Silent())
                for line in report.lines() if report is not None else ():
                    click.echo(line)
                time.sleep(_EVERY)
        finally:
            hosting.close()


@click.command()
@click.argument("book", type=BOOK)
@click.argument("address")
@click.option("--code", required=True, help="The code that the other laptop shows.")
@AS_JSON
def join(book: Path, address: str, code: str, as_json: bool) -> None:
    """Exchange a BOOK with the laptop that shares at ADDRESS; where there is no BOOK yet, a copy is made."""
    if not book.exists():
        service("share").join_without_book(book, address, code, Silent()).close()
        click.echo(str(book))
        return
    with opened(book) as mine:
        report = service("share").join(mine, address, code, Silent())
    print_report(report, as_json=as_json)


COMMANDS = (merge, conflicts, settle_, share, join, target, sync, receipts, package)
