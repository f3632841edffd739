"""The parts of a report about time and agreement: timeline, decisions to pin up, what is seen differently."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from conect_desktop.domain.meeting import clause_order
from conect_desktop.domain.release import Kind, Released
from conect_desktop.exchange.labels import VOCABULARIES
from conect_desktop.exchange.report_model import Block, Facts, Heading, PageBreak, Paragraph, Table
from conect_desktop.exchange.report_teller import Teller, table
from conect_desktop.exchange.report_words import plain

_SIDE_BY_SIDE: Final = 3
"""More versions than these stand below each other."""
_DISPUTED: Final[tuple[Kind, ...]] = (
    "place", "actor", "note", "resource", "flow", "link", "event", "decision", "walk",
)  # fmt: skip
"""Kinds that people can see differently."""
_TITLE: Final = 80


def timeline(teller: Teller) -> Iterator[Block]:
    """What happened when, the oldest first."""
    events = sorted(teller.release.of("event"), key=lambda one: str(one.fields.get("begins_on", "")) or "9")
    if not events:
        return
    yield Heading(1, teller.words.heading("timeline"))
    rows = []
    for one in events:
        precision = str(one.fields.get("precision", "day"))
        ends = dict.fromkeys(teller.words.date(one.fields.get(name), precision) for name in ("begins_on", "ends_on"))
        told = [end for end in ends if end]
        when = " – ".join(told)
        what = "\n".join(filter(None, (teller.text(one, "title"), teller.text(one, "description"))))
        rows.append((when, what, teller.name(one.fields.get("place"))))
    yield from table(teller.heads("when", "what", "where"), rows, (22, 50, 28))


def decisions(teller: Teller) -> Iterator[Block]:
    """A page to pin up: clauses by their number, then what is to be done, by whom and until when."""
    found = teller.release.of("decision")
    if not found:
        return
    words = teller.words
    clauses = [one for one in found if one.fields.get("clause")]
    clauses.sort(key=lambda one: clause_order(str(one.fields["clause"])))
    open_ = [one for one in found if one.fields.get("status", "open") == "open"]
    due = [one for one in open_ if not one.fields.get("clause") or {"due_on", "owner"} & one.fields.keys()]
    over = [one for one in found if one not in open_ and not one.fields.get("clause")]
    if clauses or due:
        yield PageBreak()
    yield Heading(1, words.heading("decisions"))
    if clauses:
        yield Heading(2, words.heading("charter"))
        told = tuple((teller.text(one, "clause"), teller.text(one, "text")) for one in clauses)
        yield Table((), told, (10, 90), large=True)
    if due:
        yield Heading(2, words.heading("due"))
        due.sort(key=lambda one: str(one.fields.get("due_on") or "9"))
        rows = [
            (teller.text(one, "text"), teller.text(one, "owner"), words.date(one.fields.get("due_on"))) for one in due
        ]
        yield from table(teller.heads("what", "who", "by_when"), rows, (54, 24, 22), large=True)
    if over:
        yield Heading(2, words.heading("done"))
        yield Facts(tuple((words.of("states", one.fields["status"]), teller.text(one, "text")) for one in over))
    if clauses or due:
        yield PageBreak()


def disagreements(teller: Teller) -> Iterator[Block]:
    """Two versions of one thing, side by side."""
    found = teller.release.of("disagreement")
    if not found:
        return
    words = teller.words
    items = {one.uuid: one for kind in _DISPUTED for one in teller.release.of(kind)}
    yield Heading(1, words.heading("disagreements"))
    yield Paragraph(words.say("side_by_side"), quiet=True, held=True)
    for one in found:
        item, other = (items.get(str(one.fields.get(name))) for name in ("item", "other_item"))
        field = str(one.fields.get("field", ""))
        yield Heading(3, " · ".join(filter(None, (_title(teller, item), words.of("fields", field)))) or "–")
        yield Paragraph(words.of("states", one.fields.get("state", "open")), quiet=True, held=True)
        told = one.fields.get("versions")
        versions = [plain(version) for version in told] if isinstance(told, tuple) else []
        heads = [words.say("version", str(number)) for number in range(1, len(versions) + 1)]
        if item is not None and other is not None and not versions:
            versions = [_value(teller, record, field) for record in (item, other)]
            heads = [_title(teller, record) for record in (item, other)]
        if len(versions) > _SIDE_BY_SIDE:
            yield Facts(tuple(zip(heads, versions, strict=True)))
        elif any(versions):
            yield Table(tuple(heads), (tuple(versions),), tuple(100 // len(versions) for _ in versions))
        if remark := teller.text(one, "remark"):
            yield Paragraph(remark)


def _title(teller: Teller, record: Released | None) -> str:
    if record is None:
        return ""
    told = teller.name(record.uuid) or next(
        (text for name in ("title", "text", "description") if (text := teller.text(record, name))), ""
    )
    return told if len(told) <= _TITLE else told[: _TITLE - 1] + "…"


def _value(teller: Teller, record: Released, field: str) -> str:
    if not field:
        return teller.text(record, "description") or teller.text(record, "text") or _title(teller, record)
    known = field in VOCABULARIES.get(record.kind, {})
    return (teller.label(record, field) if known else teller.text(record, field)) or "–"
