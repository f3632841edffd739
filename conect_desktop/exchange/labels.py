"""What an exporter needs to know besides the released records: whose they are, and the words for their keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from conect_desktop.domain.place import VOCABULARY_OF
from conect_desktop.domain.release import Released
from conect_desktop.domain.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The dossier as it may stand in a file for others."""

    title: str
    lab: str
    city: str
    country: str
    language: str
    licence: str
    generator: str
    vocabularies: Mapping[str, Vocabulary] = field(default_factory=dict)
    sessions: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """By uuid: title and date."""

    def label(self, name: str, key: str) -> str:
        """A key of a field in the book's language."""
        vocabulary = self.vocabularies.get(VOCABULARY_OF.get(name, ""))
        return vocabulary.label(key, self.language) if vocabulary else key


def properties(record: Released, context: Context) -> dict[str, Any]:
    """A record's fields under the names others read, with labels beside keys and the session told by title and date."""
    told: dict[str, Any] = {"uuid": record.uuid}
    for name, value in record.fields.items():
        if name == "session":
            session = context.sessions.get(value, {})
            told |= {"session_title": session.get("title"), "session_date": session.get("date")}
        elif name in ("session_table", "phase"):
            continue
        elif isinstance(value, tuple):
            told[name] = list(value)
            if name in VOCABULARY_OF:
                told[f"{name}_labels"] = [context.label(name, key) for key in value]
        else:
            told[name] = value
            if name in VOCABULARY_OF:
                told[f"{name}_label"] = context.label(name, value)
    if record.altered:
        told["altered"] = list(record.altered)
    return told
