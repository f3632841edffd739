"""After a merge, words that two laptops made apart and that mean the same are one: no item loses its category.

Each laptop comes to the same result from the same rows (the smallest uuid stays), so doing it on several does no harm.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import orjson

from conect_desktop.domain.vocabulary import folded
from conect_desktop.services import starter
from conect_desktop.storage.rows import read_json

if TYPE_CHECKING:
    import sqlite_utils

_LISTED: Final = (("places", "practices", "practices"), ("places", "domains", "domains"), ("places", "modes", "modes"))
"""Table, column of a JSON list of keys, vocabulary."""
_SINGLE: Final = (
    ("places", "space_type", "space_types"), ("places", "tenure", "tenures"), ("places", "status", "place_statuses"),
    ("notes", "kind", "note_kinds"), ("actors", "kind", "actor_kinds"), ("links", "type", "link_types"),
    ("resources", "kind", "resource_kinds"), ("flows", "kind", "resource_kinds"),
)  # fmt: skip
"""Table, column of one key, vocabulary."""


@dataclass(slots=True)
class OneVocabulary:
    """What was found to be the same."""

    mapped: list[tuple[str, str, str]] = field(default_factory=list)
    """Vocabulary, the word that went, the word that stands for it now."""
    differing: list[tuple[str, str, str]] = field(default_factory=list)
    """Vocabulary, label that stays, label the other laptop had for the same word."""

    def as_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return {"mapped": [list(one) for one in self.mapped], "differing": [list(one) for one in self.differing]}

    def lines(self) -> list[str]:
        """What a person should know."""
        lines = [f"{vocabulary}: {gone} is now {kept}" for vocabulary, gone, kept in self.mapped if gone != kept]
        return lines + [f"{vocabulary}: {kept} was called {other} there" for vocabulary, kept, other in self.differing]


def one_vocabulary(db: sqlite_utils.Database) -> OneVocabulary:
    """Within a step: make one of what stands twice, and let items point to the one that stays."""
    told = OneVocabulary()
    _terms(db, told)
    _keep_first(db, "dossier", lambda _: "", "created_at, uuid")
    _keep_first(db, "templates", lambda row: str(row["key"]), "uuid")
    _indicators(db)
    return told


def _rows(db: sqlite_utils.Database, table: str, order: str) -> list[dict[str, Any]]:
    cursor = db.execute(f'SELECT * FROM "{table}" ORDER BY {order}')
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def _keep_first(
    db: sqlite_utils.Database, table: str, named: Callable[[Mapping[str, Any]], str], order: str
) -> dict[str, str]:
    """Delete all but the first row of each name; gives uuid gone → uuid kept."""
    kept: dict[str, str] = {}
    gone: dict[str, str] = {}
    for row in _rows(db, table, order):
        first = kept.setdefault(named(row), row["uuid"])
        if first != row["uuid"]:
            gone[row["uuid"]] = first
    for uuid in gone:
        db.execute(f'DELETE FROM "{table}" WHERE uuid = ?', (uuid,))
    return gone


def _terms(db: sqlite_utils.Database, told: OneVocabulary) -> None:
    shipped: dict[str, set[str]] = {}
    for term in starter.terms():
        shipped.setdefault(term.vocabulary, set()).add(term.key)
    by_key: dict[tuple[str, str], dict[str, Any]] = {}
    by_label: dict[tuple[str, str, str], dict[str, Any]] = {}
    for row in _rows(db, "terms", "uuid"):
        labels = _labels(row)
        vocabulary = str(row["vocabulary"])
        first = by_key.get((vocabulary, str(row["key"])))
        if first is None and row["key"] not in shipped.get(vocabulary, ()):
            # a word that somebody added at another table, under a key of its own
            alike = (by_label.get((vocabulary, language, folded(text))) for language, text in labels.items())
            first = next((one for one in alike if one is not None), None)
        if first is None:
            by_key[vocabulary, str(row["key"])] = row
            for language, text in labels.items():
                by_label.setdefault((vocabulary, language, folded(text)), row)
            continue
        if first["key"] != row["key"]:
            told.mapped.append((vocabulary, str(row["key"]), str(first["key"])))
            renamed(db, vocabulary, str(row["key"]), str(first["key"]))
        _fill_labels(db, first, labels, vocabulary, told)
        db.execute("DELETE FROM terms WHERE uuid = ?", (row["uuid"],))


def _labels(row: Mapping[str, Any]) -> dict[str, str]:
    found = read_json(row["labels"])
    return {k: v for k, v in found.items() if isinstance(v, str) and v.strip()} if isinstance(found, dict) else {}


def _fill_labels(
    db: sqlite_utils.Database, first: dict[str, Any], labels: Mapping[str, str], vocabulary: str, told: OneVocabulary
) -> None:
    """The word that stays learns the languages it lacks; where both have one, the other is told of."""
    mine = _labels(first)
    told.differing += [
        (vocabulary, mine[language], text)
        for language, text in labels.items()
        if language in mine and folded(mine[language]) != folded(text)
    ]
    more = {language: text for language, text in labels.items() if language not in mine}
    if more:
        first["labels"] = orjson.dumps({**mine, **more}, option=orjson.OPT_SORT_KEYS).decode()
        db.execute("UPDATE terms SET labels = ? WHERE uuid = ?", (first["labels"], first["uuid"]))


def renamed(db: sqlite_utils.Database, vocabulary: str, gone: str, kept: str) -> None:
    """Within a step: every item that has the word `gone` has `kept` instead, once."""
    for table, column, of in _SINGLE:
        if of == vocabulary:
            db.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE "{column}" = ?', (kept, gone))
    for table, column, of in _LISTED:
        if of != vocabulary:
            continue
        for uuid, cell in db.execute(
            f'SELECT uuid, "{column}" FROM "{table}" WHERE instr("{column}", ?)', (gone,)
        ).fetchall():
            listed = read_json(cell)
            if isinstance(listed, list) and gone in listed:
                renamed = list(dict.fromkeys(kept if key == gone else key for key in listed))
                db.execute(
                    f'UPDATE "{table}" SET "{column}" = ? WHERE uuid = ?', (orjson.dumps(renamed).decode(), uuid)
                )


def _indicators(db: sqlite_utils.Database) -> None:
    """A set that both books had from the start is one set, and ratings of one statement are together."""
    sets = {row["uuid"]: f"{row['key']}:{row['version']}" for row in _rows(db, "indicator_sets", "uuid")}
    if len(set(sets.values())) == len(sets):
        return
    order = "uuid"
    first: dict[str, str] = {}
    for row in _rows(db, "indicators", order):
        name = f"{sets.get(row['indicator_set'])}|{row['key']}"
        kept = first.setdefault(name, row["uuid"])
        if kept != row["uuid"]:
            for table in ("ratings", "measurements"):
                db.execute(f'UPDATE "{table}" SET indicator = ? WHERE indicator = ?', (kept, row["uuid"]))
            db.execute("DELETE FROM indicators WHERE uuid = ?", (row["uuid"],))
    kept_sets: dict[str, str] = {}
    for uuid, name in sorted(sets.items()):
        keep = kept_sets.setdefault(name, uuid)
        if keep != uuid:
            db.execute("UPDATE indicators SET indicator_set = ? WHERE indicator_set = ?", (keep, uuid))
            db.execute("DELETE FROM indicator_sets WHERE uuid = ?", (uuid,))
