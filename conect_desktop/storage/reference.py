"""What others mapped, kept in the book to be looked at without a network: layers read from servers, and their items.

These tables are not journalled, never exported and never travel: it is others' data and can be fetched again. Which
place an item was adopted as is asked of the places themselves, so that undoing the adoption frees the item.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import orjson

from conect_desktop.domain import clock
from conect_desktop.domain.geopackage import decode, decode_point, encode
from conect_desktop.domain.ids import new_id

if TYPE_CHECKING:
    import sqlite_utils
    from shapely.geometry.base import BaseGeometry

Box = tuple[float, float, float, float]
"""West, south, east, north in degrees (WGS 84)."""

REFERENCE_SQL: Final = (
    """
CREATE TABLE reference_layers (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uuid TEXT UNIQUE NOT NULL,
  title TEXT NOT NULL,
  url TEXT NOT NULL,
  collection TEXT NOT NULL,
  licence TEXT NOT NULL DEFAULT '',
  attribution TEXT NOT NULL DEFAULT '',
  bbox TEXT,
  fetched_at DATETIME NOT NULL,
  count INTEGER NOT NULL,
  UNIQUE (url, collection)
)
""",
    """
CREATE TABLE reference_items (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  layer INTEGER NOT NULL REFERENCES reference_layers(id) ON DELETE CASCADE,
  source_id TEXT NOT NULL,
  title TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT '',
  properties TEXT NOT NULL DEFAULT '{}',
  geom BLOB NOT NULL,
  adopted_as TEXT,
  UNIQUE (layer, source_id)
)
""",
)
"""`reference_layers.bbox` is a JSON list (west, south, east, north), null where the whole collection was wanted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """One collection of a server, as it was when it was fetched."""

    id: int = 0
    uuid: str = ""
    title: str
    url: str
    collection: str
    licence: str = ""
    attribution: str = ""
    bbox: Box | None = None
    fetched_at: str = ""
    """UTC."""
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceItem:
    """One thing that others mapped; `geometry` in longitude, latitude (WGS 84)."""

    id: int = 0
    layer: int = 0
    source_id: str
    title: str
    kind: str
    properties: Mapping[str, Any]
    geometry: BaseGeometry
    adopted_as: str | None = None
    """uuid of the place it became, while that place is in the book."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What the map needs of an item: a position in or on it, longitude, latitude (WGS 84), and its shape if it has one.

    Without its properties thousands are read in a moment.
    """

    item: int
    title: str
    position: tuple[float, float]
    shape: BaseGeometry | None
    adopted_as: str | None


_LAYER: Final = (
    "SELECT id, uuid, title, url, collection, licence, attribution, bbox, fetched_at, count FROM reference_layers"
)
_ITEM: Final = (
    "SELECT i.id, i.layer, i.source_id, i.title, i.kind, i.properties, i.geom, p.uuid"
    " FROM reference_items AS i LEFT JOIN places AS p ON p.uuid = i.adopted_as"
)


def layers(db: sqlite_utils.Database) -> list[Layer]:
    """Every layer, in the order they were added; none in a book of an earlier version that is only read."""
    if not db.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'reference_layers'").fetchone():
        return []
    return [_layer(row) for row in db.execute(f"{_LAYER} ORDER BY id")]


def layer(db: sqlite_utils.Database, uuid: str) -> Layer | None:
    """One layer, None where it was removed."""
    return next((one for one in layers(db) if one.uuid == uuid), None)


def _layer(row: Sequence[Any]) -> Layer:
    west_to_north = orjson.loads(row[7]) if row[7] else None
    return Layer(
        id=row[0], uuid=row[1], title=row[2], url=row[3], collection=row[4], licence=row[5], attribution=row[6],
        bbox=tuple(west_to_north) if west_to_north else None, fetched_at=row[8], count=row[9],
    )  # fmt: skip


def replace_layer(db: sqlite_utils.Database, wanted: Layer, items: Iterable[ReferenceItem]) -> Layer:
    """Within a step: put these items in place of what the layer held; what was adopted is still known as such.

    A layer is known by its server and collection. Gives it back as it is kept.
    """
    old = next((one for one in layers(db) if (one.url, one.collection) == (wanted.url, wanted.collection)), None)
    adopted: dict[str, str] = {}
    if old is not None:
        adopted = dict(
            db.execute(
                "SELECT source_id, adopted_as FROM reference_items WHERE layer = ? AND adopted_as IS NOT NULL",
                (old.id,),
            ).fetchall()
        )
        db.execute("DELETE FROM reference_items WHERE layer = ?", (old.id,))
        db.execute("DELETE FROM reference_layers WHERE id = ?", (old.id,))
    uuid = old.uuid if old else new_id()
    number = db.execute(
        "INSERT INTO reference_layers (uuid, title, url, collection, licence, attribution, bbox, fetched_at, count)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0) RETURNING id",
        (
            uuid, wanted.title, wanted.url, wanted.collection, wanted.licence, wanted.attribution,
            orjson.dumps(wanted.bbox).decode() if wanted.bbox else None, clock.now(),
        ),
    ).fetchone()[0]  # fmt: skip
    db.conn.executemany(
        "INSERT INTO reference_items (layer, source_id, title, kind, properties, geom, adopted_as)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            (
                number, one.source_id, one.title, one.kind, orjson.dumps(dict(one.properties)).decode(),
                encode(one.geometry), adopted.get(one.source_id),
            )
            for one in items
        ),
    )  # fmt: skip
    db.execute(
        "UPDATE reference_layers SET count = (SELECT count(*) FROM reference_items WHERE layer = ?) WHERE id = ?",
        (number, number),
    )
    kept = layer(db, uuid)
    assert kept is not None
    return kept


def remove_layer(db: sqlite_utils.Database, uuid: str) -> None:
    """Within a step: forget a layer and its items; places that were made of some stay."""
    db.execute("DELETE FROM reference_items WHERE layer IN (SELECT id FROM reference_layers WHERE uuid = ?)", (uuid,))
    db.execute("DELETE FROM reference_layers WHERE uuid = ?", (uuid,))


def items(db: sqlite_utils.Database, bbox: Box | None = None) -> list[ReferenceItem]:
    """The items of every layer whose extent meets an area, or all; a damaged one is left out."""
    if not layers(db):
        return []
    found = (_item(row) for row in db.execute(f"{_ITEM} ORDER BY i.id"))
    return [one for one in found if one is not None and (bbox is None or _meets(one.geometry, bbox))]


def marks(db: sqlite_utils.Database) -> list[Mark]:
    """Every item of every layer for the map, in the order of the items; a damaged one is left out."""
    if not layers(db):
        return []
    found = db.execute(
        "SELECT i.id, i.title, i.geom, p.uuid FROM reference_items AS i"
        " LEFT JOIN places AS p ON p.uuid = i.adopted_as ORDER BY i.id"
    )
    return [mark for row in found if (mark := _mark(*row)) is not None]


def _mark(number: int, title: str, blob: bytes, adopted_as: str | None) -> Mark | None:
    position = decode_point(blob)
    if position is not None:
        return Mark(number, title, position, None, adopted_as)
    try:
        shape = decode(blob)
    except ValueError:
        return None
    if shape is None or shape.is_empty:
        return None
    inside = shape.representative_point()
    return Mark(number, title, (inside.x, inside.y), shape, adopted_as)


def item(db: sqlite_utils.Database, number: int) -> ReferenceItem | None:
    """One item, None where it is no longer there."""
    row = db.execute(f"{_ITEM} WHERE i.id = ?", (number,)).fetchone()
    return _item(row) if row else None


def _item(row: Sequence[Any]) -> ReferenceItem | None:
    try:
        geometry = decode(row[6])
        properties = orjson.loads(row[5])
    except ValueError:
        return None
    if geometry is None or not isinstance(properties, dict):
        return None
    return ReferenceItem(
        id=row[0], layer=row[1], source_id=row[2], title=row[3], kind=row[4], properties=properties,
        geometry=geometry, adopted_as=row[7],
    )  # fmt: skip


def set_adopted(db: sqlite_utils.Database, number: int, place: str) -> None:
    """Within a step: note which place an item became."""
    db.execute("UPDATE reference_items SET adopted_as = ? WHERE id = ?", (place, number))


def _meets(geometry: BaseGeometry, bbox: Box) -> bool:
    west, south, east, north = geometry.bounds
    return bool(west <= bbox[2] and east >= bbox[0] and south <= bbox[3] and north >= bbox[1])
