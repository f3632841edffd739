"""The platform's tables and views, in one schema: what arrived, what holds now, what disagrees, what was withdrawn.

`events` is append-only and the truth; `records` holds the current record of each item and is what the views show. Both
begin with the book, so a large platform can be spread by it. Content that was withdrawn is nowhere: not in earlier
events either.
"""

from __future__ import annotations

from typing import Final

from conect_desktop.domain.vocabulary import LANGUAGES
from conect_desktop.platform.database import connected

LOCK: Final = 0x434F4E4543  # "CONEC": one maker of tables at a time

_TABLES: Final = """
CREATE EXTENSION IF NOT EXISTS postgis;
CREATE SCHEMA IF NOT EXISTS conect;
CREATE TABLE IF NOT EXISTS conect.logs (
  book uuid NOT NULL,
  device uuid NOT NULL,
  number bigint NOT NULL DEFAULT 0,
  seq bigint NOT NULL DEFAULT 0,
  sha256 text,
  taken_in_at timestamptz,
  trouble text,
  trouble_at timestamptz,
  PRIMARY KEY (book, device)
);
CREATE TABLE IF NOT EXISTS conect.segments (
  book uuid NOT NULL,
  device uuid NOT NULL,
  number bigint NOT NULL,
  redacted integer NOT NULL,
  original text NOT NULL,
  audience text NOT NULL,
  licence text NOT NULL DEFAULT '',
  attribution text NOT NULL DEFAULT '',
  PRIMARY KEY (book, device, number)
);
CREATE TABLE IF NOT EXISTS conect.events (
  book uuid NOT NULL,
  device uuid NOT NULL,
  seq bigint NOT NULL,
  number bigint NOT NULL,
  op text NOT NULL,
  kind text NOT NULL,
  uuid uuid NOT NULL,
  hlc bigint NOT NULL,
  known jsonb NOT NULL,
  digest text NOT NULL,
  record jsonb,
  PRIMARY KEY (book, device, seq)
);
CREATE INDEX IF NOT EXISTS events_record ON conect.events (book, kind, uuid);
CREATE TABLE IF NOT EXISTS conect.records (
  book uuid NOT NULL,
  kind text NOT NULL,
  uuid uuid NOT NULL,
  fields jsonb,
  geom geometry(Geometry, 4326),
  blob jsonb,
  heads jsonb NOT NULL DEFAULT '[]',
  withdrawn_at timestamptz,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (book, kind, uuid)
);
CREATE INDEX IF NOT EXISTS records_geom ON conect.records USING gist (geom);
DROP INDEX IF EXISTS conect.records_kind;
CREATE INDEX IF NOT EXISTS records_item ON conect.records (kind, (uuid::text)) WHERE withdrawn_at IS NULL;
CREATE INDEX IF NOT EXISTS records_term ON conect.records (book, (fields->>'vocabulary'), (fields->>'key'))
  WHERE kind = 'term' AND withdrawn_at IS NULL;
CREATE INDEX IF NOT EXISTS records_blob ON conect.records (book, (blob->>'sha256')) WHERE blob IS NOT NULL;
CREATE INDEX IF NOT EXISTS records_heads ON conect.records (book) WHERE jsonb_array_length(heads) > 1;
CREATE INDEX IF NOT EXISTS records_gone ON conect.records (book) WHERE withdrawn_at IS NOT NULL;
CREATE TABLE IF NOT EXISTS conect.files (
  book uuid NOT NULL,
  sha256 text NOT NULL,
  size bigint NOT NULL,
  content_type text NOT NULL,
  data bytea,
  PRIMARY KEY (book, sha256)
);
COMMENT ON SCHEMA conect IS 'What CoNECT labs published: read the views, never write the tables.';
COMMENT ON TABLE conect.events IS 'Everything that arrived, as each laptop sent it; withdrawn content is null.';
COMMENT ON TABLE conect.records IS 'What holds now, one row an item; withdrawn ones as tombstones without content.';
COMMENT ON TABLE conect.files IS 'Files of media, once all their pieces arrived and their hash was right.';
COMMENT ON TABLE conect.logs IS 'How far the log of each laptop was taken in, and what stopped it.';
"""

_TEXT, _LIST, _INT, _REAL, _BOOL = "text", "text[]", "integer", "double precision", "boolean"

VIEWS: Final[dict[str, tuple[str, str, tuple[tuple[str, str], ...], str]]] = {
    "places": ("place", "Spaces and practices", (
        ("title", _TEXT), ("sticker", _TEXT), ("description", _TEXT), ("url", _TEXT), ("city", _TEXT),
        ("neighbourhood", _TEXT), ("country", _TEXT), ("start_year", _INT), ("status", _TEXT), ("language", _TEXT),
        ("source", _TEXT), ("practices", _LIST), ("domains", _LIST), ("modes", _LIST), ("space_type", _TEXT),
        ("other_type", _TEXT), ("tenure", _TEXT), ("vacant_reuse", _BOOL), ("landmark", _BOOL), ("legal_form", _TEXT),
        ("decision_making", _TEXT), ("members", _TEXT), ("workforce", _TEXT), ("charter", _TEXT), ("openness", _TEXT),
        ("commons", _TEXT), ("location_rule", _TEXT), ("session", "uuid"),
    ), "Geometry"),
    "actors": ("actor", "Actors", (
        ("title", _TEXT), ("kind", _TEXT), ("description", _TEXT), ("url", _TEXT), ("sector", _TEXT), ("goals", _LIST),
        ("influence", _INT), ("place", "uuid"), ("location_rule", _TEXT), ("session", "uuid"),
    ), "Geometry"),
    "walks": ("walk", "Walks", (
        ("title", _TEXT), ("description", _TEXT), ("started_at", _TEXT), ("ended_at", _TEXT), ("session", "uuid"),
    ), "Geometry"),
    "notes": ("note", "Notes and quotes", (
        ("text", _TEXT), ("kind", _TEXT), ("language", _TEXT), ("interpretation", _TEXT), ("place", "uuid"),
        ("actor", "uuid"), ("session", "uuid"),
    ), ""),
    "links": ("link", "Links between actors", (
        ("source", "uuid"), ("target", "uuid"), ("type", _TEXT), ("mutual", _BOOL), ("strength", _INT),
        ("description", _TEXT), ("session", "uuid"),
    ), ""),
    "resources": ("resource", "Resources: have, need, offer", (
        ("title", _TEXT), ("kind", _TEXT), ("mode", _TEXT), ("quantity", _REAL), ("unit", _TEXT),
        ("description", _TEXT), ("actor", "uuid"), ("place", "uuid"), ("session", "uuid"),
    ), ""),
    "flows": ("flow", "Flows of resources", (
        ("from_actor", "uuid"), ("from_place", "uuid"), ("to_actor", "uuid"), ("to_place", "uuid"),
        ("resource", "uuid"), ("kind", _TEXT), ("frequency", _TEXT), ("quantity", _REAL), ("unit", _TEXT),
        ("description", _TEXT), ("session", "uuid"),
    ), ""),
    "timeline": ("event", "Dated events", (
        ("title", _TEXT), ("description", _TEXT), ("precision", _TEXT), ("begins_on", _TEXT), ("ends_on", _TEXT),
        ("place", "uuid"), ("session", "uuid"),
    ), ""),
    "decisions": ("decision", "Decisions and next steps", (
        ("text", _TEXT), ("status", _TEXT), ("clause", _TEXT), ("due_on", _TEXT), ("place", "uuid"),
        ("actor", "uuid"), ("session", "uuid"),
    ), ""),
    "media": ("medium", "Photos, sounds and scans", (
        ("title", _TEXT), ("caption", _TEXT), ("content_type", _TEXT), ("content_language", _TEXT),
        ("taken_at", _TEXT), ("items", _LIST), ("session", "uuid"),
    ), ""),
    "sessions": ("session", "Sessions", (
        ("title", _TEXT), ("date", _TEXT), ("question", _TEXT), ("location", _TEXT),
    ), ""),
    "books": ("book", "Labs and their books", (
        ("title", _TEXT), ("lab", _TEXT), ("city", _TEXT), ("country", _TEXT), ("language", _TEXT),
        ("licence", _TEXT), ("attribution", _TEXT),
    ), ""),
}  # fmt: skip
"""View → kind of record, what it is, its columns, and whether it has a geometry."""
WEB: Final = "web_"
"""How the views begin that pygeoapi publishes."""
_NAMED: Final = {
    "places": (("practices", "practices"), ("domains", "domains"), ("modes", "modes"), ("space_type", "space_types"),
               ("tenure", "tenures"), ("status", "place_statuses")),
    "actors": (("kind", "actor_kinds"),),
}  # fmt: skip
"""View → (column of keys, vocabulary) whose labels a translated view adds."""


def init(dsn: str) -> None:
    """Make tables and views, or bring them up to date; safe to run twice, and at once. Raises `Trouble`."""
    with connected(dsn) as connection, connection.transaction(), connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", (LOCK,))
        cursor.execute(_TABLES.encode())
        for statement in _views():
            cursor.execute(statement.encode())


def _views() -> list[str]:
    made = ["DROP VIEW IF EXISTS " + ", ".join(f"conect.{name}" for name in reversed(_view_names())) + " CASCADE"]
    for name, (kind, what, columns, geometry) in VIEWS.items():
        made.append(f"CREATE VIEW conect.{name} AS SELECT {_selected(columns, geometry)} FROM conect.records AS r"
                    f" WHERE r.kind = '{kind}' AND r.withdrawn_at IS NULL")  # fmt: skip
        made.append(f"COMMENT ON VIEW conect.{name} IS '{what}'")
    for name, (_, what, columns, geometry) in VIEWS.items():
        if geometry:
            made.append(f"CREATE VIEW conect.{WEB}{name} AS SELECT {_tame(columns)} FROM conect.{name} AS v")
            made.append(f"COMMENT ON VIEW conect.{WEB}{name} IS '{what}, as pygeoapi publishes it'")
    made.append(
        "CREATE VIEW conect.terms AS SELECT book, fields->>'vocabulary' AS vocabulary, fields->>'key' AS key,"
        " l.key AS language, l.value AS label FROM conect.records, jsonb_each_text("
        "CASE WHEN jsonb_typeof(fields->'labels') = 'object' THEN fields->'labels' ELSE '{}' END) AS l"
        " WHERE kind = 'term' AND withdrawn_at IS NULL"
    )
    made.append("COMMENT ON VIEW conect.terms IS 'The words of each lab in every language'")
    for view, named in _NAMED.items():
        for language in LANGUAGES:
            labels = ", ".join(_labelled(view, column, vocabulary, language) for column, vocabulary in named)
            made.append(f"CREATE VIEW conect.{view}_{language} AS SELECT v.*, {labels} FROM conect.{view} AS v")
    made.append(
        "CREATE VIEW conect.conflicts AS SELECT r.book, r.kind, r.uuid, h.device, e.seq, e.record->'fields' AS fields,"
        " e.op FROM conect.records AS r, jsonb_to_recordset(r.heads) AS h(device uuid, seq bigint)"
        " JOIN conect.events AS e ON true WHERE jsonb_array_length(r.heads) > 1"
        " AND e.book = r.book AND e.device = h.device AND e.seq = h.seq"
    )
    made.append("COMMENT ON VIEW conect.conflicts IS 'Items that two laptops published differently, a row a version'")
    made.append(
        "CREATE VIEW conect.tombstones AS SELECT book, kind, uuid, withdrawn_at FROM conect.records"
        " WHERE withdrawn_at IS NOT NULL"
    )
    made.append(
        "COMMENT ON VIEW conect.tombstones IS 'What was withdrawn: nothing of it is kept but that it was there'"
    )
    made.append(
        "CREATE VIEW conect.troubles AS SELECT book, device, number + 1 AS segment, trouble, trouble_at"
        " FROM conect.logs WHERE trouble IS NOT NULL"
    )
    made.append("COMMENT ON VIEW conect.troubles IS 'Logs that could not be taken in further, and why'")
    return made


def _view_names() -> list[str]:
    translated = [f"{view}_{language}" for view in _NAMED for language in LANGUAGES]
    web = [f"{WEB}{name}" for name, (_, _, _, geometry) in VIEWS.items() if geometry]
    return [*VIEWS, *web, "terms", *translated, "conflicts", "tombstones", "troubles"]


def _selected(columns: tuple[tuple[str, str], ...], geometry: str) -> str:
    # as text: what publishes the views need not know the type
    listed = ["r.uuid::text AS uuid", "r.book::text AS book"]
    for name, form in columns:
        if form == _LIST:
            listed.append(
                f"CASE WHEN jsonb_typeof(r.fields->'{name}') = 'array' THEN"
                f" ARRAY(SELECT jsonb_array_elements_text(r.fields->'{name}')) END AS \"{name}\""
            )
        elif form == _TEXT:
            listed.append(f"r.fields->>'{name}' AS \"{name}\"")
        else:
            kind = _TEXT if form == "uuid" else form
            listed.append(f"CASE WHEN {_sound(name, form)} THEN (r.fields->>'{name}')::{kind} END AS \"{name}\"")
    if geometry:
        listed.append("r.geom")
    return ", ".join(listed)


def _tame(columns: tuple[tuple[str, str], ...]) -> str:
    """Columns whose texts can't end a script: pygeoapi (0.21) writes them into the script of its pages as they are.

    What looks like the beginning of markup gets another bracket; nothing else of a word is changed.
    """
    tame = "regexp_replace({}, '<(?=[/!?a-zA-Z])', '‹', 'g')"
    listed = ["v.uuid", "v.book"]
    for name, form in columns:
        cell = f'v."{name}"'
        if form == _LIST:
            listed.append(f'ARRAY(SELECT {tame.format("x")} FROM unnest({cell}) AS x) AS "{name}"')
        else:
            listed.append(f'{tame.format(cell)} AS "{name}"' if form == _TEXT else cell)
    return ", ".join([*listed, "v.geom"])


def _sound(name: str, form: str) -> str:
    """SQL that is true where a field can be cast: what arrives may be anything."""
    if form == "uuid":
        return f"r.fields->>'{name}' ~ '^[0-9a-f]{{8}}(-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}}$'"
    if form == _BOOL:
        return f"jsonb_typeof(r.fields->'{name}') = 'boolean'"
    if form == _INT:
        return f"r.fields->>'{name}' ~ '^-?[0-9]{{1,9}}$'"
    return f"jsonb_typeof(r.fields->'{name}') = 'number'"


def _labelled(view: str, column: str, vocabulary: str, language: str) -> str:
    form = dict(VIEWS[view][2])[column]
    # of the table itself, found by its index: a map of one town must not read the words of every lab
    one = (
        f"(SELECT t.fields->'labels'->>'{language}' FROM conect.records AS t WHERE t.book = v.book::uuid"
        f" AND t.kind = 'term' AND t.withdrawn_at IS NULL AND t.fields->>'vocabulary' = '{vocabulary}'"
        " AND t.fields->>'key' = {} LIMIT 1)"
    )
    if form == _LIST:
        inner = one.format("k.key")
        return f'ARRAY(SELECT coalesce({inner}, k.key) FROM unnest(v."{column}") AS k(key)) AS "{column}_label"'
    return f'coalesce({one.format(f"v.{chr(34)}{column}{chr(34)}")}, v."{column}") AS "{column}_label"'
