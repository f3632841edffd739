"""The session templates of a book: those it was made with, changed by the lab or brought from a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from conect_desktop.domain.changes import Changes
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.session_template import Template, TemplateRow, chosen
from conect_desktop.domain.vocabulary import spoken
from conect_desktop.domain.word_file import Misfit, WordFile, checked
from conect_desktop.domain.wording import key_for
from conect_desktop.errors import Trouble
from conect_desktop.services import starter
from conect_desktop.storage.book import Book
from conect_desktop.storage.rows import Rows

if TYPE_CHECKING:
    import sqlite_utils


def rows(db: sqlite_utils.Database) -> Rows[TemplateRow]:
    """The templates as rows; changes belong inside a step."""
    return Rows(db, "templates", TemplateRow)


def of_book(db: sqlite_utils.Database) -> dict[str, Template]:
    """Every template by key: the book's own, and behind them those that ship and that it doesn't have."""
    shipped = starter.templates()
    found: dict[str, Template] = {}
    for row in rows(db).all():
        if row.key and row.key not in found:
            made = _template(row, shipped.get(row.key))
            if made.phases:
                found[row.key] = made
    return {**found, **{key: template for key, template in shipped.items() if key not in found}}


def _template(row: TemplateRow, shipped: Template | None) -> Template:
    """A row as a template; a book of an earlier program doesn't tell who is needed and what is asked at the end."""
    content = row.content
    phases = content.get("phases")
    return Template(
        row.key,
        row.version or 1,
        row.labels,
        _texts(content.get("description")),
        tuple(_fit(phase) for phase in phases if _is_phase(phase)) if isinstance(phases, list) else (),
        _keys(content["roles"]) if "roles" in content else shipped.roles if shipped else (),
        _keys(content["evaluation"]) if "evaluation" in content else shipped.evaluation if shipped else (),
    )


def _is_phase(phase: Any) -> bool:
    """Another program may have written anything into the cell."""
    return (
        isinstance(phase, dict)
        and isinstance(phase.get("id"), str)
        and isinstance(phase.get("kind"), str)
        and isinstance(phase.get("labels"), dict)
    )


def _fit(phase: Mapping[str, Any]) -> dict[str, Any]:
    minutes = phase.get("minutes")
    return {
        **phase,
        "labels": _texts(phase["labels"]),
        "hint": _texts(phase.get("hint")),
        "minutes": minutes if type(minutes) is int and minutes >= 0 else 0,
        "records": _keys(phase.get("records")),
        "optional": phase.get("optional") is True,
    }


def _texts(found: Any) -> dict[str, str]:
    return {k: v for k, v in found.items() if isinstance(v, str)} if isinstance(found, dict) else {}


def _keys(found: Any) -> tuple[str, ...]:
    return tuple(one for one in found if isinstance(one, str)) if isinstance(found, (list, tuple)) else ()


def template(db: sqlite_utils.Database, key: str) -> Template:
    """The book's template of that key; raises `Trouble` naming those there are."""
    return chosen(of_book(db), key)


def as_part(told: Template) -> dict[str, Any]:
    """A template as a file says it."""
    head: dict[str, Any] = {"id": told.key, "version": told.version, "labels": dict(told.labels)}
    if told.descriptions:
        head["description"] = dict(told.descriptions)
    if told.roles:
        head["roles"] = list(told.roles)
    if told.evaluation:
        head["evaluation"] = list(told.evaluation)
    return {"template": head, "phase": [_told_phase(phase) for phase in told.phases]}


def _told_phase(phase: Mapping[str, Any]) -> dict[str, Any]:
    told = {**phase, "records": list(phase.get("records", ())), "hint": dict(phase.get("hint", {}))}
    return {name: value for name, value in told.items() if value or name in ("minutes", "records")}


def from_part(part: Mapping[str, Any]) -> Template:
    """A template as its (checked) file says it."""
    head = part["template"]
    return Template(
        head["id"], head.get("version", 1), head["labels"], head.get("description", {}),
        tuple(_fit(phase) for phase in part["phase"]), _keys(head.get("roles")), _keys(head.get("evaluation")),
    )  # fmt: skip


def with_templates(known: Mapping[str, Template], words: WordFile | None) -> dict[str, Template]:
    """Templates by key, with those of a file in place of the ones of the same keys."""
    brought = map(from_part, words.templates) if words is not None else ()
    return {**known, **{template.key: template for template in brought}}


def lay(db: sqlite_utils.Database, part: Mapping[str, Any]) -> None:
    """Within a step: write a template as its (checked) file says it, in place of the one of that key."""
    head = part["template"]
    content = {
        "description": head.get("description", {}), "phases": list(part["phase"]),
        "roles": list(head.get("roles", ())), "evaluation": list(head.get("evaluation", ())),
    }  # fmt: skip
    fields = {"version": head.get("version", 1), "labels": head["labels"], "content": content}
    table = rows(db)
    there = table.where(key=head["id"])
    if not there:
        table.add(TemplateRow(uuid=new_id(), key=head["id"], **fields))
    elif any(getattr(there[0], name) != value for name, value in fields.items()):
        table.change(there[0].uuid, fields)


def save(book: Book, wanted: Template, *, author: str | None = None) -> Changes:
    """Keep a template in place of the one of its key, as one step; raises `Trouble` naming what isn't right in it."""
    part = as_part(wanted)
    try:
        checked(part, ())
    except Misfit as misfit:
        raise Trouble(misfit.what, place=misfit.place, remedy="Correct it; nothing was changed.") from misfit
    with book.write("template.edit", author=author) as step:
        lay(step.db, part)
    return step.changes


def add(
    book: Book, labels: Mapping[str, str], phases: Sequence[Mapping[str, Any]], *, author: str | None = None
) -> tuple[str, Changes]:
    """A template of the lab's own; gives its key."""
    key = key_for(spoken(labels, "en"), of_book(book.db))
    return key, save(book, Template(key, 1, dict(labels), {}, tuple(dict(phase) for phase in phases)), author=author)
