"""Disagreement is data: two versions of one item stand side by side until the room settles them, or leaves them so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from conect_desktop.domain.place import Problem
from conect_desktop.domain.said import Said

STATES: Final = ("open", "settled", "left")
"""Flagged; settled by the room; left as a disagreement, which is an answer too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement(Said):
    """Two tables see one item differently: `item` and `other_item` are the two records, or `versions` the two texts.

    `item_table` names the table of both items (``places``, ``actors`` …); `field` what they differ in, where it is one.
    """

    uuid: str
    item_table: str = ""
    item: str = ""
    other_item: str | None = None
    field: str | None = None
    state: str = "open"
    remark: str | None = None
    versions: Sequence[str] = ()
    heads: Sequence[str] = ()
    """Of what two laptops did unknown to each other: the journal entries, as ``device:number``. Never leaves."""
    settled_at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention(Said):
    """That an item was said again: in another session, at another table. Where it was first said stands on the item."""

    uuid: str
    item_table: str = ""
    item: str = ""
    remark: str | None = None


def disagreement_problems(disagreement: Disagreement) -> list[Problem]:
    """Why a disagreement can't be saved as it is; empty when it can."""
    problems: list[Problem] = []
    if not disagreement.item:
        problems.append(Problem("item", "what it is about is missing"))
    if disagreement.state not in STATES:
        problems.append(Problem("state", "one of " + ", ".join(STATES)))
    if disagreement.other_item == disagreement.item:
        problems.append(Problem("other_item", "the other version is another item"))
    return problems


def mention_problems(mention: Mention) -> list[Problem]:
    """Why a mention can't be saved as it is; empty when it can."""
    return [] if mention.item else [Problem("item", "what was said again is missing")]
