"""Where a lab sends to: a folder or stick, a WebDAV folder, an S3 bucket; and who can reach them now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.text import one_line
from conect_desktop.errors import Trouble
from conect_desktop.services.leaving import audience_of
from conect_desktop.storage import outbox
from conect_desktop.storage.book import Book
from conect_desktop.storage.outbox import KINDS, Target

DEFAULT_AUDIENCE = "public"


def add(
    book: Book,
    *,
    name: str,
    kind: str,
    address: str,
    account: str | None = None,
    audience: str = DEFAULT_AUDIENCE,
    options: Mapping[str, Any] | None = None,
) -> Target:
    """Keep a target in the book; its password stays with the operating system. Raises `Trouble` for what can't be."""
    wanted = next((one for one in KINDS if one == kind), None)
    if wanted is None:
        raise Trouble(f"there is no target of kind {kind!r}", remedy="One of " + ", ".join(KINDS) + ".")
    if audience_of(audience) == "team":
        raise Trouble(
            "the platform never gets what is for the team only", place="audience", remedy="Choose public or partners."
        )
    if not one_line(address):
        raise Trouble(
            "the address is missing", place="address", remedy="Paste it from the browser, or choose a folder."
        )
    target = Target(
        uuid=new_id(), name=one_line(name) or one_line(address), kind=wanted, address=one_line(address),
        account=one_line(account or "") or None, audience=audience, options=dict(options or {}),
    )  # fmt: skip
    with book.write("sync.target", system=True) as step:
        return outbox.add_target(step.db, target)


def change(book: Book, target: Target, **fields: Any) -> Target:
    """Write a target's new name, address, account or options."""
    changed = replace(target, **fields)
    with book.write("sync.target", system=True) as step:
        outbox.change_target(step.db, changed)
    return changed


def remove(book: Book, target: Target) -> None:
    """Forget a target and its receipts; what is there stays there."""
    with book.write("sync.target", system=True) as step:
        outbox.remove_target(step.db, target)


def find(book: Book, name: str | None) -> Target:
    """The target of that name or uuid; the only one without a name. Raises `Trouble` that lists them."""
    known = outbox.targets(book.db)
    if name is None and len(known) == 1:
        return known[0]
    found = [one for one in known if name in (one.name, one.uuid)]
    if len(found) != 1:
        listed = ", ".join(one.name for one in known)
        raise Trouble(
            f"there is no target {name!r}" if name else "it isn't clear where to",
            remedy=f"One of {listed}." if known else "Add one first.",
        )
    return found[0]
