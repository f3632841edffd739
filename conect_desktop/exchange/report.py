"""What a report says, as blocks: pure, from released records only; DOCX and PDF are written from the same ones."""

from __future__ import annotations

import dataclasses
import io
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Final

from conect_desktop.domain.release import Release, Released
from conect_desktop.domain.vocabulary import folded
from conect_desktop.exchange.files import LeftOut
from conect_desktop.exchange.labels import Context, titles
from conect_desktop.exchange.pictures import small
from conect_desktop.exchange.report_meeting import decisions, disagreements, timeline
from conect_desktop.exchange.report_model import (
    Block,
    Bullets,
    Contents,
    Facts,
    Heading,
    PageBreak,
    Paragraph,
    Picture,
    Pictures,
    Quote,
    Table,
    Title,
)
from conect_desktop.exchange.report_parts import indicators, network, priorities, ranked, resources
from conect_desktop.exchange.report_teller import VAGUE, Teller, in_order, keys_of
from conect_desktop.exchange.report_words import Words, plain

_COUNTED: Final = ("place", "note", "actor", "link", "resource", "flow", "walk", "vote", "decision", "disagreement")
_SENTENCES: Final = ("openness", "commons", "decision_making")
"""Fields of a place that people answer in a sentence, each on a line of its own."""
_IN_SHORT: Final = ("members", "workforce", "legal_form", "charter", "tenure", "url")
"""Those that are a few words, one after the other."""
_LONGEST_TITLE: Final = 200
_LARGEST_SIDE: Final = 1200
"""Pixels of a photo: sharp at half the width of a page."""
_LARGEST_DRAWING: Final = 500_000
"""Bytes; a PNG of more is a photo."""
_MOST_PICTURES: Final = 200
"""Photos in one report; more make a file that no mailbox takes."""


def blocks(
    release: Release,
    context: Context,
    words: Words,
    pictures: Mapping[str, bytes],
    left_out: list[LeftOut] | None = None,
) -> Iterator[Block]:
    """The whole report, in the order a group wants to read it; parts without anything in them are not there.

    `pictures` are PNG by key: "map", "network", "vote:<uuid>", "indicators:<session>", "radar:<session>"; one that is
    missing is left out. What a report has no room for is added to `left_out`.
    """
    spoken = dataclasses.replace(context, language=words.language)
    teller = Teller(release, spoken, words, pictures, titles(release), context.language)
    yield from _cover(teller)
    yield from _in_short(teller)
    yield from _map(teller)
    yield from _said(teller)
    yield from network(teller)
    yield from resources(teller)
    yield from priorities(teller)
    yield from indicators(teller)
    yield from timeline(teller)
    yield from decisions(teller)
    yield from disagreements(teller)
    yield from _photos(teller, left_out if left_out is not None else [])
    yield from _made(teller)


# -- first pages -----------------------------------------------------------------------------------------------------


def _cover(teller: Teller) -> Iterator[Block]:
    words, context = teller.words, teller.context
    yield Title(plain(context.title, _LONGEST_TITLE), words.heading("report"))
    pairs = (
        (words.column("lab"), ", ".join(filter(None, map(plain, (context.lab, context.city))))),
        (words.column("for_whom"), words.of("audiences", teller.release.audience)),
        (words.column("licence"), plain(context.licence)),
        (words.column("to_name"), plain(context.attribution)),
    )
    yield Facts(tuple(pair for pair in pairs if pair[1]))
    for _, session in teller.sessions():
        yield Heading(3, ", ".join(filter(None, (words.date(session.get("date")), plain(session.get("title") or "")))))
        told = [
            (words.column(column), plain(session[name]))
            for name, column in (("question", "question"), ("location", "where"))
            if session.get(name)
        ]
        if told:
            yield Facts(tuple(told))
    yield Contents(words.heading("contents"))
    yield PageBreak()


def _in_short(teller: Teller) -> Iterator[Block]:
    words = teller.words
    told = [words.count(kind, len(found)) for kind in _COUNTED if (found := teller.release.records.get(kind))]
    if not told:
        return
    yield Heading(1, words.heading("in_short"))
    yield Bullets(tuple(told))
    firsts = []
    for vote in teller.release.of("vote"):
        best = ranked(vote)
        if best and best[0].get("dots") and best[0].get("label"):
            dots = words.say("of_dots", str(best[0]["dots"]), words.count("dots", int(vote.fields.get("dots", 0))))
            firsts.append((teller.text(vote, "question"), f"{plain(best[0]['label'])} ({dots})"))
    if firsts:
        yield Heading(3, words.heading("priorities"))
        yield Facts(tuple(firsts))
    due = sorted(
        (str(one.fields["due_on"]), teller.text(one, "text"))
        for one in teller.release.of("decision")
        if one.fields.get("due_on") and one.fields.get("status", "open") == "open"
    )
    if due:
        yield Heading(3, words.heading("due"))
        yield Facts(tuple((words.date(day), text) for day, text in due[:3]))


# -- the map ---------------------------------------------------------------------------------------------------------


def places_by_practice(release: Release, context: Context, words: Words) -> list[tuple[str, list[Released]]]:
    """(heading, places) in the vocabulary's order, each place once; landmarks come last."""
    vocabulary = context.vocabularies.get("practices")
    order = {term.key: number for number, term in enumerate(vocabulary.terms)} if vocabulary else {}

    def rank(key: str) -> tuple[int, str]:
        return order.get(key, len(order)), key

    other, landmark = "\U0010ffff", "\U0010ffff landmarks"
    by_key: dict[str, list[Released]] = {}
    for place in in_order(release.places, "title", "sticker"):
        first = landmark if place.fields.get("landmark") else min(keys_of(place, "practices"), key=rank, default=other)
        by_key.setdefault(first, []).append(place)
    ends = {other: words.heading("other_places"), landmark: words.heading("landmarks")}
    return [
        (ends.get(key) or plain(context.label("place", "practices", key)), by_key[key])
        for key in sorted(by_key, key=rank)
    ]


def _map(teller: Teller) -> Iterator[Block]:
    words = teller.words
    groups = places_by_practice(teller.release, teller.context, words)
    walks = teller.release.of("walk")
    if not groups and not walks:
        return
    yield Heading(1, words.heading("map"))
    yield from teller.picture("map", words.say("map_caption"))
    number = 0
    for heading, places in groups:
        yield Heading(2, heading)
        for place in places:
            number += 1
            yield from _place(teller, place, number, heading)
    if walks:
        yield Heading(2, words.heading("walks"))
        for walk in walks:
            yield Heading(3, teller.text(walk, "title"))
            date = words.date(walk.fields.get("started_at"))
            if date:
                yield Paragraph(date, quiet=True, held="description" in walk.fields)
            if about := teller.text(walk, "description"):
                yield Paragraph(about)


def _place(teller: Teller, place: Released, number: int, heading: str) -> Iterator[Block]:
    words, told = teller.words, place.fields
    yield Heading(3, f"{number}. {teller.name(place.uuid)}")
    others = [
        word
        for key in keys_of(place, "practices")
        if (word := plain(teller.context.label("place", "practices", key))) != heading
    ]
    city = teller.text(place, "city")
    beside = [
        teller.label(place, "status"),
        teller.label(place, "space_type") or teller.text(place, "other_type"),
        ", ".join(filter(None, (teller.text(place, "neighbourhood"), city if city != teller.context.city else ""))),
        words.say("since", str(told["start_year"])) if told.get("start_year") else "",
        words.say("was_vacant") if told.get("vacant_reuse") else "",
        words.say("also", ", ".join(others)) if others else "",
        _position(teller, place),
    ]
    line = " · ".join(filter(None, beside))
    about = teller.text(place, "description")
    facts = [(words.of("fields", name), text) for name in _SENTENCES if (text := teller.text(place, name))]
    brief = [
        teller.labelled(words.of("fields", name), text)
        for name in _IN_SHORT
        if (text := teller.label(place, name) if name == "tenure" else teller.text(place, name))
    ]
    if line:
        yield Paragraph(line, quiet=True, held=bool(about or facts or brief))
    if about:
        yield Paragraph(about, held=bool(facts or brief))
    if facts:
        yield Facts(tuple(facts), held=bool(brief))
    if brief:
        yield Paragraph(" · ".join(brief), quiet=True)


def _position(teller: Teller, place: Released) -> str:
    """How exactly it is on the map, where that is not as people drew it."""
    if place.geometry is None:
        return teller.words.say("no_position")
    rule = next((change.removeprefix("location: ") for change in place.altered if change.startswith("location: ")), "")
    return teller.words.say(rule) if rule in ("grid_250", "grid_500") else ""


# -- what was said ---------------------------------------------------------------------------------------------------


def _said(teller: Teller) -> Iterator[Block]:
    notes = teller.release.notes
    if not notes:
        return
    words = teller.words
    vocabulary = teller.context.vocabularies.get("note_kinds")
    order = {term.key: number for number, term in enumerate(vocabulary.terms)} if vocabulary else {}
    by_kind: dict[str, list[Released]] = {}
    for note in notes:
        by_kind.setdefault(str(note.fields.get("kind", "")), []).append(note)
    yield Heading(1, words.heading("said"))
    for kind in sorted(by_kind, key=lambda key: (order.get(key, len(order)), key)):
        known = kind and kind not in VAGUE
        yield Heading(2, plain(teller.context.label("note", "kind", kind)) if known else words.heading("other_notes"))
        for note in by_kind[kind]:
            text = teller.text(note, "text")
            yield Quote(words.quoted(text) if kind == "quote" else text, _below(teller, note))


def _below(teller: Teller, note: Released) -> str:
    """What it was said about, when, and how the note-taker reads it; by whom for the team only."""
    told = note.fields
    several = len(teller.context.sessions) > 1
    session = teller.context.sessions.get(str(told.get("session")), {})
    line = [
        teller.name(told.get("place"), told.get("actor")),
        teller.words.date(session.get("date")) if several else "",
    ]
    if teller.release.audience == "team":
        line.append(plain(teller.context.tables.get(str(told.get("session_table")), "")))
        if codes := teller.text(note, "said_by"):
            line.append(teller.words.say("said_by", codes))
    reading = teller.text(note, "interpretation")
    lines = (" · ".join(filter(None, line)), teller.words.say("reading", reading) if reading else "")
    return "\n".join(filter(None, lines))


# -- last pages ------------------------------------------------------------------------------------------------------


def _photos(teller: Teller, left_out: list[LeftOut]) -> Iterator[Block]:
    """Two a row; what can't be printed is left out and listed."""
    first = True
    row: list[Picture] = []
    shown = 0
    for medium in teller.release.of("medium"):
        picture = _photo(teller, medium) if shown < _MOST_PICTURES else None
        if picture is None:
            left_out.append(LeftOut("medium", medium.uuid, _why_not(medium, shown)))
            continue
        shown += 1
        if first:
            yield Heading(1, teller.words.heading("photos"))
            first = False
        row.append(picture)
        if len(row) == 2:
            yield Pictures(tuple(row))
            row = []
    if row:
        yield Pictures(tuple(row))


def _why_not(medium: Released, shown: int) -> str:
    if not str(medium.fields.get("content_type", "")).startswith("image/"):
        return "a report on paper has no room for sounds and films"
    if shown >= _MOST_PICTURES:
        return f"a report holds at most {_MOST_PICTURES} pictures"
    return "its file does not leave, or is no picture that can be shown"


def _photo(teller: Teller, medium: Released) -> Picture | None:
    if not str(medium.fields.get("content_type", "")).startswith("image/"):
        return None
    copy = teller.context.copy_of(medium)
    data = _smaller(copy.data, copy.content_type) if copy is not None else None
    if data is None:
        return None
    title, caption = teller.text(medium, "title"), teller.text(medium, "caption")
    told = "\n".join(filter(None, (title, caption, teller.words.date(medium.fields.get("taken_at")))))
    return Picture(data, told, title or caption or teller.words.heading("photos"))


def _smaller(data: bytes, content_type: str) -> bytes | None:
    """The picture at the size it is printed in; a drawing stays without the smear of a photo."""
    from PIL import Image  # as heavy as the pictures it opens

    found = small(io.BytesIO(data), _LARGEST_SIDE)
    if found is None:
        return None
    made = io.BytesIO()
    image = Image.frombytes("RGB", (found.width, found.height), found.rgb)
    if content_type == "image/png":
        image.save(made, "PNG")
        if made.tell() <= _LARGEST_DRAWING:
            return made.getvalue()
        made = io.BytesIO()
    image.save(made, "JPEG", quality=85)
    return made.getvalue()


def _made(teller: Teller) -> Iterator[Block]:
    words, context = teller.words, teller.context
    team = teller.release.audience == "team"
    yield Heading(1, words.heading("made"))
    yield Paragraph(words.say("made", plain(context.generator)))
    yield Paragraph(words.say("team_only" if team else "consented"))
    if context.licence and not team:
        yield Paragraph(words.say("licensed", plain(context.licence), plain(context.attribution)))
    yield Heading(2, words.heading("stayed"))
    stayed = Counter((one.kind, one.reason) for one in teller.release.refused)
    if not stayed:
        yield Paragraph(words.say("nothing_stayed"))
        return
    kinds = {kind: number for number, kind in enumerate((*_COUNTED, "event", "medium", "rating"))}
    rows = sorted(stayed.items(), key=lambda item: (kinds.get(item[0][0], len(kinds)), -item[1], folded(item[0][1])))
    yield Table(
        teller.heads("what", "why"),
        tuple((_counted(words, kind, count), words.of("reasons", reason) or reason) for (kind, reason), count in rows),
        (36, 64),
    )


def _counted(words: Words, kind: str, count: int) -> Any:
    return words.count(kind, count) if words.told["counts"].get(kind) else f"{count} {kind}"
