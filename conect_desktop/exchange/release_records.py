"""Released records as the platform receives them, and what it needs to name them: the lab, its sessions, its words."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from conect_desktop.domain.release import Release, Released
from conect_desktop.exchange.geojson_write import geometry_of
from conect_desktop.exchange.labels import Context

_UUID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_NAMES: Final = uuid.UUID("c5b7d6e0-6d0b-5f8e-8a34-0d5f3d1b9a11")


@dataclass(frozen=True, slots=True)
class PlatformRecord:
    """One record as it leaves."""

    kind: str
    uuid: str
    content: Mapping[str, Any]
    """``fields`` and ``geometry`` (GeoJSON, lon, lat, WGS 84)."""


def uuid_of(name: str) -> str:
    """A record's uuid; one made from its name where it is named otherwise (a rating by statement and session)."""
    return name if _UUID.fullmatch(name) else str(uuid.uuid5(_NAMES, name))


def platform_records(release: Release, context: Context, book: str) -> Iterator[PlatformRecord]:
    """Everything that leaves, what names it first. Files of media are added by whoever can read them."""
    yield PlatformRecord(
        "book", book,
        _content({name: getattr(context, name) for name in
                  ("title", "lab", "city", "country", "language", "licence", "attribution")}),
    )  # fmt: skip
    for session, fields in context.sessions.items():
        yield PlatformRecord("session", session, _content(fields))
    for vocabulary in context.vocabularies.values():
        for term in vocabulary.terms:
            told = {
                "vocabulary": term.vocabulary, "key": term.key, "labels": dict(term.labels),
                "color": term.color, "shape": term.shape, "symbol": term.symbol,
            }  # fmt: skip
            yield PlatformRecord("term", uuid_of(f"{term.vocabulary}:{term.key}"), _content(told))
    for kind, records in release.records.items():
        for one in records:
            yield PlatformRecord(kind, uuid_of(one.uuid), released_content(one))


def released_content(one: Released) -> dict[str, Any]:
    """A released record's fields and geometry."""
    return {"fields": _plain(one.fields), "geometry": _plain(geometry_of(one.geometry))}


def _content(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {"fields": _plain({k: v for k, v in fields.items() if v not in (None, "")}), "geometry": None}


def _plain(value: Any) -> Any:
    """As JSON knows it: a digest must not depend on whether a list was a tuple."""
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    return value
