"""The parts of a report about who and what: actors and links, resources, votes, indicators."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from conect_desktop.domain.indicator import COLLECTIONS
from conect_desktop.domain.matching import matches
from conect_desktop.domain.release import Kind, Released
from conect_desktop.domain.resource import Resource
from conect_desktop.domain.vocabulary import folded, spoken
from conect_desktop.exchange.report_model import Block, Bullets, Heading, Paragraph
from conect_desktop.exchange.report_teller import Teller, in_order, table
from conect_desktop.exchange.report_words import Words, plain

_MATCHES_EACH: Final = 3
_MOST_CARDS: Final = 1_000
"""With more, what may fit together is longer than anybody reads on paper."""
_CHART_MM: Final = 90
"""A chart leaves room for its table on the page."""
_TABLES_BESIDE: Final = 4
"""More tables than these don't fit beside an option."""
_OWNERS: Final[tuple[Kind, ...]] = ("place", "actor")


# -- actors and links ------------------------------------------------------------------------------------------------


def network(teller: Teller) -> Iterator[Block]:
    """Who acts, who is tied to whom, and what that says."""
    actors, links = teller.release.of("actor"), teller.release.of("link")
    if not actors:
        return
    words = teller.words
    yield Heading(1, words.heading("network"))
    if links:
        yield from _measures(teller, actors, links)
    yield from teller.picture("network", words.say("network_caption"))
    yield Heading(2, words.heading("actors"))
    yield from table(
        teller.heads("name", "kind", "wants", "influence"),
        (
            (
                teller.name(one.uuid),
                teller.label(one, "kind"),
                "\n".join(filter(None, (teller.text(one, "goals"), teller.text(one, "description")))),
                teller.text(one, "influence"),
            )
            for one in in_order(actors, "title")
        ),
        (28, 22, 36, 14),
        (3,),
    )
    if links:
        yield Heading(2, words.heading("links"))
        rows = [_link(teller, one) for one in links]
        rows.sort(key=lambda row: tuple(map(folded, row)))
        yield from table(teller.heads("from", "tie", "to", "strength"), rows, (30, 26, 30, 14))


def _link(teller: Teller, link: Released) -> tuple[str, ...]:
    tie = teller.label(link, "type")
    if link.fields.get("mutual"):
        tie = teller.words.say("both_ways", tie).strip()
    tie = "\n".join(filter(None, (tie, teller.text(link, "description"))))
    strength = teller.words.of("strengths", link.fields.get("strength"))
    return teller.name(link.fields.get("source")), tie, teller.name(link.fields.get("target")), strength


def _measures(teller: Teller, actors: Sequence[Released], links: Sequence[Released]) -> Iterator[Block]:
    """Counts that a pencil could check; the page of the network has the others."""
    words = teller.words
    ends: Counter[str] = Counter()
    group = {one.uuid: one.uuid for one in actors}
    pairs: set[tuple[str, str]] = set()

    def head(uuid: str) -> str:
        while group[uuid] != uuid:
            group[uuid] = group[group[uuid]]
            uuid = group[uuid]
        return uuid

    for link in links:
        source, target = link.fields.get("source"), link.fields.get("target")
        if source not in group or target not in group or source == target:
            continue
        ends.update((source, target))
        group[head(source)] = head(target)
        pairs |= {(source, target), (target, source)} if link.fields.get("mutual") else {(source, target)}
    if not ends:
        return
    most = max(ends.values())
    names = sorted(teller.name(uuid) for uuid, count in ends.items() if count == most)
    told = [words.say("most_tied", ", ".join(names), words.count("link", most))]
    alone = sorted(teller.name(uuid) for uuid in group if uuid not in ends)
    groups = len({head(uuid) for uuid in ends})
    if groups > 1 or not alone:
        told.append(words.count("groups", groups))
    if alone:
        told.append(words.say("alone", ", ".join(alone)))
    if len(group) > 2:
        told.append(words.say("density", words.percent(len(pairs) / (len(group) * (len(group) - 1)))))
    yield Bullets(tuple(told))


# -- resources and flows ---------------------------------------------------------------------------------------------


def resources(teller: Teller) -> Iterator[Block]:
    """What is needed, offered and there, what may fit together, and what already goes from one to another."""
    found, flows = teller.release.of("resource"), teller.release.of("flow")
    if not found and not flows:
        return
    yield Heading(1, teller.words.heading("resources"))
    for mode, heading in (("need", "needs"), ("offer", "offers"), ("have", "haves")):
        cards = [one for one in found if one.fields.get("mode") == mode]
        if cards:
            yield Heading(2, teller.words.heading(heading))
            rows = [_resource(teller, one) for one in in_order(cards, "title")]
            yield from table(teller.heads("what", "kind", "how_much", "whose"), rows, (36, 20, 17, 27))
    yield from _matches(teller, found)
    if flows:
        yield Heading(2, teller.words.heading("flows"))
        heads = teller.heads("what", "from", "to", "how_much", "how_often")
        yield from table(heads, (_flow(teller, one) for one in flows), (27, 21, 21, 14, 17))


def _resource(teller: Teller, card: Released) -> tuple[str, ...]:
    what = "\n".join(filter(None, (teller.text(card, "title"), teller.text(card, "description"))))
    return what, teller.label(card, "kind"), teller.amount(card), _owner(teller, card)


def _owner(teller: Teller, card: Released) -> str:
    return teller.name(card.fields.get("actor"), card.fields.get("place"))


def _flow(teller: Teller, flow: Released) -> tuple[str, ...]:
    told = flow.fields
    what = teller.name(told.get("resource")) or teller.label(flow, "kind")
    return (
        "\n".join(filter(None, (what, teller.text(flow, "description")))),
        teller.name(told.get("from_actor"), told.get("from_place")),
        teller.name(told.get("to_actor"), told.get("to_place")),
        teller.amount(flow),
        teller.text(flow, "frequency"),
    )


def _matches(teller: Teller, found: Sequence[Released]) -> Iterator[Block]:
    if len(found) > _MOST_CARDS:
        return
    cards = {one.uuid: one for one in found}
    at = {one.uuid: one.geometry.centroid for kind in _OWNERS for one in teller.release.of(kind) if one.geometry}
    pairs = matches(
        (_card(one) for one in found),
        {uuid: (point.x, point.y) for uuid, point in at.items()},
        teller.typed_in,
    )
    told: Counter[str] = Counter()
    rows = []
    for pair in pairs:
        told[pair.need.uuid] += 1
        if told[pair.need.uuid] > _MATCHES_EACH:
            continue
        need, supply = (_told(teller, cards[one.uuid]) for one in (pair.need, pair.supply))
        rows.append((need if told[pair.need.uuid] == 1 else "", supply))
    if rows:
        yield Heading(2, teller.words.heading("matches"))
        yield from table(teller.heads("need", "may_help"), rows, (50, 50))


def _told(teller: Teller, card: Released) -> str:
    owner = _owner(teller, card)
    what = ", ".join(filter(None, (teller.text(card, "title"), teller.amount(card))))
    return f"{what} ({owner})" if owner else what


def _card(record: Released) -> Resource:
    """The record again, as matching takes it; another program may have typed words for a number."""
    told: dict[str, Any] = {
        name: value if isinstance(value := record.fields.get(name), str) else None
        for name in ("kind", "mode", "unit", "actor", "place")
    }
    quantity = record.fields.get("quantity")
    counted = quantity if isinstance(quantity, (int, float)) else None
    return Resource(uuid=record.uuid, title=str(record.fields.get("title", "")), quantity=counted, **told)


# -- votes and indicators --------------------------------------------------------------------------------------------


def priorities(teller: Teller) -> Iterator[Block]:
    """Each vote: its question, who voted, and what every option got."""
    votes = teller.release.of("vote")
    if not votes:
        return
    words = teller.words
    yield Heading(1, words.heading("priorities"))
    for vote in votes:
        question = teller.text(vote, "question")
        yield Heading(2, question)
        told = [words.count("voters", int(vote.fields.get("voters", 0)))]
        told.append(words.count("dots", int(vote.fields.get("dots", 0))))
        if criterion := teller.text(vote, "criterion"):
            told.append(teller.labelled(words.column("criterion"), criterion))
        yield Paragraph(" · ".join(told), quiet=True, held=True)
        yield from _options(teller, vote)
        yield from teller.picture(f"vote:{vote.uuid}", words.say("vote_caption", question), tallest=_CHART_MM)


def ranked(vote: Released) -> list[Mapping[str, Any]]:
    """The options of a vote, most dots first."""
    return sorted(vote.fields.get("options", ()), key=lambda option: -int(option.get("dots", 0)))


def _options(teller: Teller, vote: Released) -> Iterator[Block]:
    tables = tuple(vote.fields.get("tables", ()))
    beside = tables if len(tables) <= _TABLES_BESIDE else ()
    options = ranked(vote)
    named = [(plain(option["label"]), [option]) for option in options if option.get("label")]
    unnamed = [option for option in options if not option.get("label")]
    if not named:
        yield Paragraph(teller.words.count("unnamed", len(unnamed)), quiet=True)
        return
    if unnamed:
        # a row each would tell nothing but how many there are
        named.append((teller.words.count("unnamed", len(unnamed)), unnamed))
    rows = [
        (
            name,
            str(sum(int(one.get("dots", 0)) for one in told)),
            teller.words.percent(sum(float(one.get("share", 0)) for one in told)),
            *(str(sum(int(one.get("by_table", {}).get(one_table, 0)) for one in told)) for one_table in beside),
        )
        for name, told in named
    ]
    heads = (*teller.heads("option", "dots", "share"), *(plain(teller.context.tables.get(one, "")) for one in beside))
    yield from table(heads, rows, (48, 12, 12, *(12 for _ in beside)), range(1, len(heads)))


def indicators(teller: Teller) -> Iterator[Block]:
    """Each session's answers by domain: how many answered, the middle and the spread."""
    found = teller.release.of("rating")
    if not found:
        return
    words = teller.words
    yield Heading(1, words.heading("indicators"))
    yield from _how_to_read(teller, found)
    met = {one.fields.get("session") for one in found}
    for session, _ in teller.sessions():
        if session not in met:
            continue
        if len(met) > 1:
            yield Heading(2, teller.session(session))
        yield from teller.picture(f"radar:{session}", words.say("radar_caption"), tallest=_CHART_MM)
        yield from teller.picture(f"indicators:{session}", words.say("indicators_caption"))
        here = [one for one in found if one.fields.get("session") == session]
        ways = [way for way in COLLECTIONS if any(one.fields.get("collection") == way for one in here)]
        for way in ways:
            if len(ways) > 1:
                yield Heading(3 if len(met) > 1 else 2, words.heading(way))
            yield from _statements(teller, [one for one in here if one.fields.get("collection") == way], way)


def _how_to_read(teller: Teller, found: Sequence[Released]) -> Iterator[Block]:
    words = teller.words
    told = []
    scales = {one.fields.get("scale") for one in found}
    if len(scales) == 1 and (scale := scales.pop()):
        told.append(words.say("scale", *(words.number(end) for end in scale)))
    told.append(words.say("half"))
    if teller.release.audience != "team":
        told.append(words.say("too_few"))
    yield Paragraph(" ".join(told), quiet=True, held=True)


def _statements(teller: Teller, found: Sequence[Released], way: str) -> Iterator[Block]:
    words = teller.words
    by_domain: dict[str, list[Released]] = {}
    for one in found:
        by_domain.setdefault(str(one.fields.get("domain", "")), []).append(one)
    # one table's one answer has no middle and no spread
    single = way != COLLECTIONS[0] and all(one.fields.get("n") == 1 for one in found)
    rows: list[tuple[str, ...]] = []
    for domain, statements in by_domain.items():
        if domain:
            rows.append((plain(words.domain(domain)),))
        told = [_statement(teller, one) for one in statements]
        rows += [(row[0], row[2]) for row in told] if single else told
    if single:
        yield from table(teller.heads("statement", "answer"), rows, (84, 16), (1,))
        return
    heads = teller.heads("statement", "people" if way == COLLECTIONS[0] else "tables", "median", "middle", "mean")
    yield from table(heads, rows, (45, 14, 13, 14, 14), range(1, 5))


def _span(words: Words, ends: Sequence[float]) -> str:
    told = dict.fromkeys(words.number(end, 1) for end in ends)
    return words.say("range", *told) if len(told) == 2 else "".join(told)


def _statement(teller: Teller, one: Released) -> tuple[str, ...]:
    words = teller.words
    told = one.fields
    label = spoken(told.get("labels", {}), words.language) or str(told.get("indicator", ""))
    ends = [told[name] for name in ("lower_quartile", "upper_quartile") if name in told]
    return (
        plain(label),
        str(told.get("n", "")),
        words.number(told["median"], 1) if "median" in told else "",
        _span(words, ends) if len(ends) == 2 else "",
        words.number(told["mean"]) if "mean" in told else "",
    )
