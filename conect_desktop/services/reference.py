"""What others mapped: fetched from a server before a session, looked at without a network, adopted one by one.

Fetching has two halves, so that a slow server never holds the book: `download` needs the network and only reads,
`keep` writes all of it at once. A download that fails or is cancelled leaves the layer as it was.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from conect_desktop.domain.place import MAX_TITLE
from conect_desktop.domain.progress import Progress, Silent
from conect_desktop.domain.session import Stamp
from conect_desktop.domain.text import one_line
from conect_desktop.errors import Trouble
from conect_desktop.exchange.incoming import Row
from conect_desktop.exchange.oapif import Box, Collection, FeatureServer, Service, Skipped, item_address
from conect_desktop.services import records
from conect_desktop.services.import_mapping import Mapper
from conect_desktop.services.import_meanings import Meanings
from conect_desktop.services.import_report import ImportReport
from conect_desktop.services.import_source import lab_of
from conect_desktop.services.records import Captured
from conect_desktop.storage import reference
from conect_desktop.storage.book import Book
from conect_desktop.storage.reference import Layer, ReferenceItem
from conect_desktop.storage.trouble import NoSuchRow

if TYPE_CHECKING:
    import sqlite_utils

__all__ = [
    "AlreadyAdopted", "Box", "Collection", "Download", "Fetched", "Layer", "Preview", "ReferenceItem", "Service",
    "Shown", "adopt", "download", "fetch", "keep", "layers", "look", "preview", "refresh", "remove", "shown",
]  # fmt: skip

_NOT_ADOPTED: Final = ("sticker", "landmark")
"""Fields that belong to the session where something was mapped, not to this one."""


class AlreadyAdopted(Trouble):
    """The item is a place of this book already."""

    def __init__(self, what: str, *, uuid: str, remedy: str) -> None:
        super().__init__(what, remedy=remedy)
        self.uuid = uuid
        """The place it became."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What would come of fetching a collection; `count` is None where the server doesn't count."""

    collection: Collection
    count: int | None


@dataclass(slots=True)
class Download:
    """What a server gave, not yet in the book."""

    layer: Layer
    items: list[ReferenceItem]
    skipped: Skipped = field(default_factory=Skipped)


@dataclass(frozen=True, slots=True)
class Fetched:
    """A layer as it is now in the book, and what of the server's could not be taken."""

    layer: Layer
    skipped: Skipped


@dataclass(frozen=True, slots=True)
class Shown:
    """An item as a person sees it: where it comes from, under which licence, and whether it is a place already."""

    item: ReferenceItem
    layer: Layer
    address: str
    """Its own on the server."""
    fields: Mapping[str, Any]
    """Fields of a place that its properties give."""


# -- fetching ----------------------------------------------------------------------------------------------------------


def look(address: str, progress: Progress | None = None) -> Service:
    """The collections of a server; raises `Trouble` that says why there are none."""
    with FeatureServer(address) as server:
        return server.look(progress)


def preview(address: str, collection: Collection, bbox: Box | None = None, progress: Progress | None = None) -> Preview:
    """How many items of a collection are within an area, and under which licence."""
    with FeatureServer(address) as server:
        return Preview(collection, server.count(collection.id, bbox, progress))


def download(
    address: str, collection: str | Collection, bbox: Box | None = None, progress: Progress | None = None
) -> Download:
    """Read a collection's items within an area (degrees, WGS 84) from its server; nothing is written."""
    watched = progress or Silent()
    with FeatureServer(address) as server:
        if isinstance(collection, str):
            collection = _of_name(server.look(watched), collection)
        skipped = Skipped()
        items = [
            ReferenceItem(
                source_id=one.source_id, title=_named(one.properties, "title"),
                kind=_named(one.properties, "practices"), properties=one.properties, geometry=one.geometry,
            )
            for one in server.items(collection.id, bbox, watched, skipped)
        ]  # fmt: skip
        layer = Layer(
            title=collection.title, url=server.address, collection=collection.id, licence=collection.licence,
            attribution=collection.attribution, bbox=bbox,
        )  # fmt: skip
    return Download(layer, items, skipped)


def _of_name(service: Service, name: str) -> Collection:
    found = next((one for one in service.collections if name in (one.id, one.title)), None)
    if found is None:
        listed = ", ".join(one.id for one in service.collections[:20])
        raise Trouble(
            f"the server has no collection {name[:80]!r}", place=service.address, remedy=f"There are: {listed}."
        )
    return found


def keep(book: Book, found: Download) -> Fetched:
    """Put what was downloaded in place of what the layer held, all of it or nothing."""
    with book.write("reference.fetch", system=True) as step:
        layer = reference.replace_layer(step.db, found.layer, found.items)
    return Fetched(layer, found.skipped)


def fetch(
    book: Book, address: str, collection: str | Collection, bbox: Box | None = None, progress: Progress | None = None
) -> Fetched:
    """Download a collection and keep it."""
    return keep(book, download(address, collection, bbox, progress))


def refresh(book: Book, uuid: str, progress: Progress | None = None) -> Fetched:
    """Fetch a layer again, within the same area."""
    layer = reference.layer(book.db, uuid)
    if layer is None:
        raise NoSuchRow("the layer was removed meanwhile", remedy="Fetch it again from its server.")
    return fetch(book, layer.url, layer.collection, layer.bbox, progress)


def remove(book: Book, uuid: str) -> None:
    """Forget a layer; places that were made of its items stay."""
    with book.write("reference.remove", system=True) as step:
        reference.remove_layer(step.db, uuid)


# -- looking and adopting ----------------------------------------------------------------------------------------------


def shown(db: sqlite_utils.Database, number: int) -> Shown:
    """One item with its source; raises `NoSuchRow` where its layer was fetched anew or removed meanwhile."""
    item = reference.item(db, number)
    layer = next((one for one in reference.layers(db) if item and one.id == item.layer), None)
    if item is None or layer is None:
        raise NoSuchRow("this is no longer in the layer", remedy="Click it again on the map.")
    address = item_address(layer.url, layer.collection, "" if item.source_id.startswith("~") else item.source_id)
    place = _known_as(db, item, address)
    return Shown(replace(item, adopted_as=place), layer, address, _fields(db, item, layer))


def adopt(book: Book, number: int, stamp: Stamp | None = None, *, author: str | None = None) -> Captured:
    """Make a place of this session of an item, one step that undo takes back; it links to its source.

    Raises `AlreadyAdopted`, which names the place, and `Unfit` where a field can't be saved.
    """
    with book.write("reference.adopt", author=author) as step:
        found = shown(step.db, number)
        if found.item.adopted_as is not None:
            (title,) = step.db.execute("SELECT title FROM places WHERE uuid = ?", (found.item.adopted_as,)).fetchone()
            raise AlreadyAdopted(
                f"this is a place of the book already: {title or found.item.title}",
                uuid=found.item.adopted_as,
                remedy="Look for it in the list.",
            )
        fields = {
            **found.fields,
            "geometry": found.item.geometry,
            "source": (found.layer.attribution or found.layer.title)[:MAX_TITLE],
            "source_ref": found.address,
        }
        # whoever speaks at the table did not say it: others mapped it
        said = replace(stamp or Stamp(), said_by=())
        uuid = records.insert(step.db, "places", fields, said, author=author)
        reference.set_adopted(step.db, number, uuid)
    return Captured(uuid, step.changes)


def _known_as(db: sqlite_utils.Database, item: ReferenceItem, address: str) -> str | None:
    """The place an item is already, adopted here or on another laptop of the team."""
    if item.adopted_as is not None or item.source_id.startswith("~"):
        return item.adopted_as
    row = db.execute("SELECT uuid FROM places WHERE source_ref = ? LIMIT 1", (address,)).fetchone()
    return str(row[0]) if row else None


def _fields(db: sqlite_utils.Database, item: ReferenceItem, layer: Layer) -> dict[str, Any]:
    """The fields of a place that an item's properties give, understood as those of an imported file are."""
    report = ImportReport(dry_run=True)
    mapper = Mapper(db, layer.title, None, None, Meanings({}, table=True), report, lab=lab_of(db), sample=1)
    row = Row(1, dict(item.properties), shape=item.geometry)
    for _ in mapper.rows(iter([row])):
        pass
    told = {name: value for name, value in report.sample[0].fields.items() if name not in _NOT_ADOPTED}
    return {**told, "title": item.title or one_line(str(told.get("title") or layer.title))[:MAX_TITLE]}


def _named(properties: Mapping[str, Any], field_name: str) -> str:
    """The property that is most likely a field of a place, as one line of text; empty where none is."""
    best: tuple[int, str] | None = None
    for key, value in properties.items():
        found = _meanings().of(key)
        if found is None or found[1] != field_name or value in (None, "", []):
            continue
        text = ", ".join(str(one) for one in value[:5]) if isinstance(value, list) else str(value)
        if isinstance(value, (str, int, float, list)) and (best is None or found[0] < best[0]):
            best = (found[0], one_line(text)[:MAX_TITLE])
    return best[1] if best else ""


@cache
def _meanings() -> Meanings:
    """What names of properties mean; the tables are read when somebody fetches."""
    return Meanings({}, table=True)


def layers(db: sqlite_utils.Database) -> list[Layer]:
    """The layers of the book, in the order they were added."""
    return reference.layers(db)
