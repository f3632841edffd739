"""Commands for a lab's words, indicator sets and session templates: saved from a book, checked, brought elsewhere."""

from __future__ import annotations

from pathlib import Path

import click

from conect_desktop.cli_common import AS_JSON, BOOK, opened, print_json, service
from conect_desktop.domain.word_file import WordFile
from conect_desktop.exchange.word_files import read_word_file


@click.group()
def template() -> None:
    """Share the words, indicator sets and session templates of a BOOK."""


@template.command("save")
@click.argument("book", type=BOOK)
@click.argument("file", type=BOOK)
@click.option("--only", help="One list, set or template, by its id.")
@click.option("--overwrite", is_flag=True, help="Replace FILE if it is there.")
@AS_JSON
def save(book: Path, file: Path, only: str | None, overwrite: bool, as_json: bool) -> None:
    """Write the words of a BOOK to FILE (JSON) for another lab; nothing that anybody said is in it."""
    with opened(book, read_only=True) as mine:
        words = service("word_files").save(mine, file, only=only, overwrite=overwrite)
    _tell(words, as_json=as_json)


@template.command("check")
@click.argument("file", type=BOOK)
@AS_JSON
def check(file: Path, as_json: bool) -> None:
    """Tell what is in FILE (JSON or TOML), or what is wrong with it and where."""
    _tell(read_word_file(file), as_json=as_json)


@template.command("apply")
@click.argument("book", type=BOOK)
@click.argument("file", type=BOOK)
@click.option("--author", help="Who brings it.")
@AS_JSON
def apply(book: Path, file: Path, author: str | None, as_json: bool) -> None:
    """Bring the words of FILE into a BOOK; what it has beside them stays, and undo takes them back."""
    with opened(book) as mine:
        service("word_files").apply(mine, file, author=author)
    _tell(read_word_file(file), as_json=as_json)


def _tell(words: WordFile, *, as_json: bool) -> None:
    if as_json:
        told = words.as_dict()
        print_json({name: len(part) for name, part in told.items() if isinstance(part, list)})
        return
    for line in words.lines():
        click.echo(line)
