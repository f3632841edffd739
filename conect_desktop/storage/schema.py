"""The shape of a book, said once: tables and columns as data, from which SQL, triggers and GeoPackage rows are made.

Spatial items are GeoPackage *features*, everything else *attributes* (OGC 12-128r19, GeoPackage 1.4). Rows refer to
each other by uuid. Types are those GeoPackage allows; a JSON list or map is TEXT whose `Column.form` says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Form = Literal["text", "integer", "real", "boolean", "date", "datetime", "json", "geometry", "blob"]
Kind = Literal["features", "attributes"]

_SQL_TYPE: Final[dict[Form, str]] = {
    "text": "TEXT",
    "integer": "INTEGER",
    "real": "REAL",
    "boolean": "BOOLEAN",
    "date": "DATE",
    "datetime": "DATETIME",
    "json": "TEXT",
    "geometry": "GEOMETRY",
    "blob": "BLOB NOT NULL",
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a recorded table."""

    name: str
    form: Form = "text"
    references: str | None = None
    """Table whose uuid this column holds."""
    on_delete: Literal["SET NULL", "CASCADE", "RESTRICT"] = "SET NULL"
    default: str | None = None
    """Literal used when another program inserts a row without it."""
    geometry_type: str = "GEOMETRY"
    journalled_as: str | None = None
    """Name of the column that stands for this one in the journal (a hash for a large blob)."""

    @property
    def sql(self) -> str:
        """The column's definition."""
        kind = self.geometry_type if self.form == "geometry" else _SQL_TYPE[self.form]
        text = f'"{self.name}" {kind}'
        if self.default is not None:
            text += f" DEFAULT {self.default}"
        if self.references is not None:
            text += f' REFERENCES "{self.references}"(uuid) ON DELETE {self.on_delete} DEFERRABLE INITIALLY DEFERRED'
        return text


@dataclass(frozen=True, slots=True)
class Table:
    """One recorded table: every change of a row of it is journalled."""

    name: str
    title: str
    columns: tuple[Column, ...]
    key: str = "fid"
    """Integer primary key that GIS programs want; never shown and never referred to by us."""

    @property
    def geometry(self) -> Column | None:
        """The geometry column of a feature table."""
        return next((c for c in self.columns if c.form == "geometry"), None)

    @property
    def kind(self) -> Kind:
        """What GeoPackage calls the table."""
        return "features" if self.geometry else "attributes"

    @property
    def journalled(self) -> tuple[Column, ...]:
        """The columns whose values stand in the journal."""
        return tuple(c for c in self.columns if c.journalled_as is None)

    def column(self, name: str) -> Column:
        """The column of that name; raises KeyError."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(f"{self.name}.{name}")


def _text(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name) for name in names)


def _ref(name: str, table: str, on_delete: Literal["SET NULL", "CASCADE", "RESTRICT"] = "SET NULL") -> Column:
    return Column(name, references=table, on_delete=on_delete)


_SAID: Final = (
    _ref("session", "sessions", "RESTRICT"),
    _ref("session_table", "session_tables"),
    _ref("phase", "phases"),
    Column("said_by", "json"),
    Column("confidence", "integer"),
)
"""Where and by whom something was said: session, table, phase, participant codes, confidence 1–3."""

_TYPED: Final = (Column("author"), Column("created_at", "datetime"))
"""Who typed it and when."""

_LEAVES: Final = (Column("visibility", default="'team'"),)

RECORDED: Final[tuple[Table, ...]] = (
    Table(
        "dossier",
        "The lab and its book",
        (
            *_text("title", "lab", "city", "country", "language", "licence", "template"),
            Column("longitude", "real"),
            Column("latitude", "real"),
            Column("retention_until", "date"),
            Column("settings", "json"),
            *_TYPED,
        ),
    ),
    Table(
        "sessions",
        "Sessions",
        (
            *_text("title", "location", "template", "question", "language", "status", "summary"),
            Column("date", "date"),
            Column("headcount", "integer"),
            Column("opened_at", "datetime"),
            Column("closed_at", "datetime"),
            *_TYPED,
        ),
    ),
    Table(
        "phases",
        "Phases of a session",
        (
            _ref("session", "sessions", "CASCADE"),
            Column("position", "integer"),
            *_text("key", "kind", "title", "hint"),
            Column("minutes", "integer"),
            Column("records", "json"),
            Column("started_at", "datetime"),
            Column("ended_at", "datetime"),
        ),
    ),
    Table(
        "session_tables",
        "Tables of a session",
        (
            _ref("session", "sessions", "CASCADE"),
            Column("position", "integer"),
            *_text("label", "host"),
        ),
    ),
    Table(
        "session_roles",
        "Who does what in a session",
        (
            _ref("session", "sessions", "CASCADE"),
            _ref("session_table", "session_tables"),
            *_text("role", "holder"),
        ),
    ),
    Table(
        "session_log",
        "What happened in a session",
        (_ref("session", "sessions", "CASCADE"), Column("happened_at", "datetime"), *_text("text", "kind", "author")),
    ),
    Table(
        "participants",
        "Participant codes",
        (*_text("code", "age_group", "remark"), *_TYPED),
    ),
    Table(
        "attendances",
        "Who was where",
        (
            _ref("participant", "participants", "CASCADE"),
            _ref("session", "sessions", "CASCADE"),
            _ref("session_table", "session_tables"),
        ),
    ),
    Table(
        "consents",
        "Consent by participant code",
        (
            _ref("participant", "participants", "CASCADE"),
            Column("data_use", "boolean"),
            Column("map_publication", "boolean"),
            Column("photo_taking", "boolean"),
            Column("photo_publication", "boolean"),
            Column("audio", "boolean"),
            Column("recontact", "boolean"),
            Column("research_reuse", "boolean"),
            Column("guardian_consent", "boolean"),
            Column("given_on", "date"),
            Column("withdrawn_on", "date"),
            *_text("remark"),
            *_TYPED,
        ),
    ),
    Table(
        "places",
        "Places and practices",
        (
            Column("geom", "geometry"),
            *_text("sticker", "title", "description", "url", "city", "neighbourhood", "country"),
            Column("start_year", "integer"),
            Column("status"),
            *_text("language", "source", "source_ref"),
            Column("practices", "json"),
            Column("domains", "json"),
            Column("modes", "json"),
            Column("space_type"),
            Column("other_type"),
            Column("tenure"),
            Column("vacant_reuse", "boolean"),
            Column("landmark", "boolean"),
            *_text("legal_form", "decision_making", "members", "workforce", "charter", "openness", "commons"),
            *_LEAVES,
            Column("location_rule", default="'exact'"),
            *_SAID,
            *_TYPED,
        ),
    ),
    Table(
        "notes",
        "Notes and quotes",
        (
            *_text("text", "kind", "interpretation", "language"),
            _ref("place", "places"),
            _ref("actor", "actors"),
            *_LEAVES,
            *_SAID,
            *_TYPED,
        ),
    ),
    Table(
        "actors",
        "Actors",
        (
            Column("geom", "geometry", geometry_type="POINT"),
            *_text("title", "kind", "description", "url", "sector"),
            Column("goals", "json"),
            Column("influence", "integer"),
            _ref("place", "places"),
            Column("pinned_x", "real"),
            Column("pinned_y", "real"),
            *_LEAVES,
            Column("location_rule", default="'exact'"),
            *_SAID,
            *_TYPED,
        ),
    ),
    Table(
        "links",
        "Links between actors",
        (
            _ref("source", "actors", "CASCADE"),
            _ref("target", "actors", "CASCADE"),
            Column("type"),
            Column("mutual", "boolean"),
            Column("strength", "integer"),
            Column("description"),
            *_LEAVES,
            *_SAID,
            *_TYPED,
        ),
    ),
    Table(
        "resources",
        "Resources: have, need, offer",
        (
            *_text("title", "kind", "mode", "unit", "description"),
            Column("quantity", "real"),
            _ref("actor", "actors"),
            _ref("place", "places"),
            *_LEAVES,
            *_SAID,
            *_TYPED,
        ),
    ),
    Table(
        "flows",
        "Flows of resources",
        (
            _ref("from_actor", "actors"),
            _ref("from_place", "places"),
            _ref("to_actor", "actors"),
            _ref("to_place", "places"),
            _ref("resource", "resources"),
            *_text("kind", "frequency", "unit", "description"),
            Column("quantity", "real"),
            *_LEAVES,
            *_SAID,
            *_TYPED,
        ),
    ),
    Table(
        "mentions",
        "Where an item was said again",
        (*_text("item_table", "item", "remark"), *_SAID, *_TYPED),
    ),
    Table(
        "disagreements",
        "Two versions of one item",
        (
            *_text("item_table", "item", "other_item", "field", "state", "remark"),
            Column("versions", "json"),
            Column("heads", "json"),
            Column("settled_at", "datetime"),
            *_SAID,
            *_TYPED,
        ),
    ),
    Table(
        "timeline_events",
        "Dated events",
        (
            *_text("title", "description", "precision"),
            Column("begins_on", "date"),
            Column("ends_on", "date"),
            _ref("place", "places"),
            *_LEAVES,
            *_SAID,
            *_TYPED,
        ),
    ),
    Table(
        "walks",
        "Walks",
        (
            Column("geom", "geometry"),
            *_text("title", "description"),
            Column("started_at", "datetime"),
            Column("ended_at", "datetime"),
            Column("timestamps", "json"),
            *_LEAVES,
            Column("location_rule", default="'exact'"),
            *_SAID,
            *_TYPED,
        ),
    ),
    Table(
        "vote_rounds",
        "Voting rounds",
        (
            _ref("session", "sessions", "CASCADE"),
            _ref("phase", "phases"),
            *_text("question", "criterion", "cap_scope", "status"),
            Column("dots", "integer"),
            *_TYPED,
        ),
    ),
    Table(
        "vote_options",
        "What is voted on",
        (
            _ref("vote_round", "vote_rounds", "CASCADE"),
            Column("position", "integer"),
            Column("label"),
            _ref("place", "places"),
            _ref("actor", "actors"),
        ),
    ),
    Table(
        "votes",
        "Dots counted",
        (
            _ref("vote_option", "vote_options", "CASCADE"),
            _ref("session_table", "session_tables"),
            Column("slip", "integer"),
            Column("dots", "integer"),
            Column("voters", "integer"),
            *_TYPED,
        ),
    ),
    Table(
        "indicator_sets",
        "Indicator sets",
        (
            Column("key"),
            Column("labels", "json"),
            Column("version", "integer"),
            Column("scale_min", "integer"),
            Column("scale_max", "integer"),
            Column("scale_labels", "json"),
            Column("source"),
        ),
    ),
    Table(
        "indicators",
        "Indicators and counters",
        (
            _ref("indicator_set", "indicator_sets", "CASCADE"),
            Column("position", "integer"),
            *_text("key", "domain", "measure", "unit"),
            Column("labels", "json"),
            Column("domain_labels", "json"),
            Column("reversed", "boolean"),
        ),
    ),
    Table(
        "ratings",
        "Indicator ratings",
        (
            _ref("indicator", "indicators", "RESTRICT"),
            _ref("session", "sessions", "RESTRICT"),
            _ref("session_table", "session_tables"),
            Column("slip", "integer"),
            Column("collection"),
            Column("value", "integer"),
            Column("dont_know", "boolean"),
            Column("dissent"),
            *_TYPED,
        ),
    ),
    Table(
        "measurements",
        "Counters measured",
        (
            _ref("indicator", "indicators", "RESTRICT"),
            _ref("session", "sessions", "RESTRICT"),
            _ref("place", "places"),
            _ref("actor", "actors"),
            Column("begins_on", "date"),
            Column("ends_on", "date"),
            Column("value", "real"),
            *_text("unit", "source", "remark"),
            Column("estimated", "boolean"),
            *_TYPED,
        ),
    ),
    Table(
        "decisions",
        "Decisions and next steps",
        (
            *_text("text", "owner", "status", "clause"),
            Column("due_on", "date"),
            _ref("place", "places"),
            _ref("actor", "actors"),
            *_LEAVES,
            *_SAID,
            *_TYPED,
        ),
    ),
    Table(
        "evaluations",
        "Evaluation of a session",
        (
            _ref("session", "sessions", "CASCADE"),
            *_text("question", "text"),
            Column("value", "integer"),
            Column("slip", "integer"),
            *_TYPED,
        ),
    ),
    Table(
        "media",
        "Photos, sounds and scans",
        (
            Column("data", "blob", journalled_as="sha256"),
            Column("content_type", default="'application/octet-stream'"),
            *_text("sha256", "title", "file_name", "caption", "content_language"),
            Column("size", "integer"),
            Column("taken_at", "datetime"),
            Column("recognisable_people", "boolean"),
            Column("minors", "boolean"),
            Column("shows", "json"),
            Column("georeference", "json"),
            *_LEAVES,
            *_SAID,
            *_TYPED,
        ),
        key="id",
    ),
    Table(
        "media_of",
        "Which item a medium belongs to",
        (_ref("media", "media", "CASCADE"), *_text("item_table", "item", "role")),
    ),
    Table(
        "terms",
        "Vocabularies",
        (
            *_text("vocabulary", "key"),
            Column("labels", "json"),
            Column("hints", "json"),
            *_text("color", "shape", "symbol"),
            Column("position", "integer"),
            Column("retired", "boolean"),
            Column("extra", "json"),
        ),
    ),
    Table(
        "templates",
        "Session templates",
        (Column("key"), Column("version", "integer"), Column("labels", "json"), Column("content", "json")),
    ),
)
"""Every recorded table, in an order in which rows can be inserted. Names and meanings are those of DOMAIN.md §2–4."""

TABLES: Final[dict[str, Table]] = {table.name: table for table in RECORDED}

INDEXED: Final[tuple[tuple[str, str], ...]] = (
    ("terms", "vocabulary"),
    ("phases", "session"),
    ("session_tables", "session"),
    ("notes", "place"),
    ("links", "source"),
    ("links", "target"),
    ("media_of", "item"),
    ("consents", "participant"),
)
"""Columns looked up often enough to deserve an index."""
