"""Released records and a context for the exporters' tests: made by `release`, as nothing else can."""

from __future__ import annotations

from typing import Any

import shapely

from conect_desktop.domain.meeting import Walk
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.release import Audience, Consents, Content, Release, release, release_content
from conect_desktop.domain.vocabulary import Term, Vocabulary
from conect_desktop.exchange.labels import Context

GARDENING = Term(
    uuid="t", vocabulary="practices", key="gardening", labels={"en": "Gardening", "fr": "Jardinage"}
)  # fmt: skip

HOSTILE = (
    "<script>alert(1)</script>", "</script><img src=x onerror=alert(1)>", "=cmd|' /C calc'!A0", "@SUM(1+1)",
    "+33 1 23", "\u202egnp.exe", "מרכז קהילתי", "🥕" * 50, "x" * 10_000, "null\x00byte", "]]>", "\ud800",
    "line\r\nbreak;and,\"quote\"", "'; DROP TABLE places; --", "&amp;<b>", "\ufffe",
)  # fmt: skip
"""What somebody might type, or paste from elsewhere."""


def context(**fields: Any) -> Context:
    """A lab in Saint-Denis that speaks French."""
    told = {
        "title": "Écolab", "lab": "Ecolab", "city": "Saint-Denis", "country": "FR", "language": "fr",
        "licence": "CC-BY-4.0", "generator": "test",
        "vocabularies": {"practices": Vocabulary("practices", [GARDENING])},
        "sessions": {"s": {"title": "Séance 1", "date": "2026-03-14"}},
    }  # fmt: skip
    return Context(**{**told, **fields})


def leaving(places: list[Place], notes: tuple[Note, ...] = (), audience: Audience = "public") -> Release:
    """What leaves of records that nobody in particular said."""
    return release(places, notes, Consents((), ()), audience)


def hostile(*texts: str) -> Release:
    """What leaves of a book in which somebody typed these into everything."""
    shown: dict[str, Any] = {"visibility": "public"}
    line, point = shapely.LineString([(2.3, 48.9), (2.4, 49.0)]), shapely.Point(2.35, 48.93)
    numbered = list(enumerate(texts))
    return release_content(
        Content(
            places=[
                Place(uuid=f"p{n}", title=text, description=text, url=text, geometry=point, **shown)
                for n, text in numbered
            ],
            notes=[Note(uuid=f"n{n}", text=text, place=f"p{n}", **shown) for n, text in numbered],
            actors=[
                *(Actor(uuid=f"a{n}", title=text, **shown) for n, text in numbered),
                Actor(uuid="other", **shown),
            ],
            links=[
                Link(uuid=f"l{n}", source=f"a{n}", target="other", description=text, **shown) for n, text in numbered
            ],
            walks=[Walk(uuid=f"w{n}", title=text, geometry=line, **shown) for n, text in numbered],
        ),
        Consents((), ()),
        "public",
    )
