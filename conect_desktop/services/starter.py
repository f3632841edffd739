"""What ships as a starter set (vocabularies, indicator sets, session templates), read from `resources/`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import orjson

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.session_template import Template, chosen
from conect_desktop.domain.vocabulary import Term, spoken
from conect_desktop.domain.word_file import terms_of
from conect_desktop.paths import resources


@cache
def _read(path: Path) -> bytes:
    """A file's content as JSON: TOML takes many times as long to read, and a merge asks for all of it."""
    with path.open("rb") as file:
        return orjson.dumps(tomllib.load(file))


def _toml(path: Path) -> dict[str, Any]:
    """What a file says, for the caller to keep."""
    content: dict[str, Any] = orjson.loads(_read(path))
    return content


def terms() -> Iterator[Term]:
    """Every term of the starter vocabularies, with a fresh uuid for the book that will own it."""
    for path in sorted((resources() / "vocabularies").glob("*.toml")):
        yield from terms_of(_toml(path), new_id)


def indicator_sets() -> Iterator[dict[str, Any]]:
    """The starter indicator sets as their files say them."""
    for path in sorted((resources() / "indicators").glob("*.toml")):
        yield _toml(path)


@cache
def templates() -> dict[str, Template]:
    """The session templates by key."""
    found: dict[str, Template] = {}
    for path in sorted((resources() / "templates" / "sessions").glob("*.toml")):
        content = _toml(path)
        head = content["template"]
        found[head["id"]] = Template(
            head["id"], head["version"], head["labels"], head.get("description", {}), tuple(content["phase"]),
            tuple(head.get("roles", ())), tuple(head.get("evaluation", ())),
        )  # fmt: skip
    return found


@cache
def _questions() -> dict[str, dict[str, str]]:
    content = _toml(resources() / "templates" / "evaluation.toml")
    return {question["id"]: question["labels"] for question in content["question"]}


def evaluation_questions(
    template_key: str | None, language: str, of_book: Mapping[str, Template] | None = None
) -> list[str]:
    """What a session of that template asks at its end, in the book's language; none for a template that isn't known."""
    found = (of_book or templates()).get(template_key or "")
    known = _questions()
    return [spoken(known[one], language) for one in found.evaluation if one in known] if found else []


DEFAULT_TEMPLATE = "generic_3h"


def template(key: str) -> Template:
    """The template of that key that ships; raises `Trouble` naming those there are."""
    return chosen(templates(), key)
