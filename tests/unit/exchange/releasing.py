"""Released records and a context for the exporters' tests: made by `release`, as nothing else can."""

from __future__ import annotations

from typing import Any

from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.release import Audience, Consents, Release, release
from conect_desktop.domain.vocabulary import Term, Vocabulary
from conect_desktop.exchange.labels import Context

GARDENING = Term(
    uuid="t", vocabulary="practices", key="gardening", labels={"en": "Gardening", "fr": "Jardinage"}
)  # fmt: skip


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
