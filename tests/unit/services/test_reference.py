"""What others mapped: fetched into a layer that never leaves, kept whole whatever a server does, adopted one by one."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlite_utils
from shapely import Point

from conect_desktop.domain.place import Place
from conect_desktop.domain.session import Stamp
from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.exchange.oapif import Collection
from conect_desktop.services import reference
from conect_desktop.services.history import history, undo
from conect_desktop.services.reference import AlreadyAdopted
from conect_desktop.storage import reference as stored
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Places, Sessions
from conect_desktop.storage.trouble import NoSuchRow
from tests.servers.geoapi_file import feature, geoapi
from tests.servers.loopback import Answer, answering, as_json, only_loopback

SAINT_DENIS = (2.3, 48.9, 2.4, 49.0)
COLLECTION = Collection("a", "What the town has", attribution="Ville de Saint-Denis", licence="ODbL")


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    only_loopback(monkeypatch)


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Our own platform's pygeoapi, with properties named as our fields are."""
    places = [
        feature(
            "0197-garden", 2.35, 48.95, title="Jardin du Clos", description="Ouvert le samedi", sticker="12",
            url="https://example.org/clos", practices=["gardening", "repair_reuse"], city="Saint-Denis",
            space_type="community_garden", email="marie@example.org",
        ),
        feature("0197-atelier", 2.36, 48.94, title="Atelier vélo", practices=["repair_reuse"]),
        feature("0197-huerto", -5.98, 37.39, title="Huerto del rey moro"),
    ]  # fmt: skip
    with geoapi(tmp_path_factory.mktemp("geoapi"), places) as address:
        yield address


def serving(*features: Any, **more: Any) -> Any:
    def says(_: str) -> Answer:
        return as_json({"type": "FeatureCollection", "features": list(features), **more})

    return answering(says)


def titles(book: Book) -> list[str]:
    return [item.title for item in stored.items(book.db)]


def place(book: Book, uuid: str) -> Place:
    found = Places(book.db).get(uuid)
    assert found is not None
    return found


# -- fetching ----------------------------------------------------------------------------------------------------------


def test_a_collection_is_previewed_and_fetched_within_an_area(book: Book, platform: str) -> None:
    (collection,) = reference.look(platform).collections
    assert reference.preview(platform, collection, SAINT_DENIS).count == 2
    assert reference.preview(platform, collection).count == 3
    fetched = reference.fetch(book, platform, "places", SAINT_DENIS)
    assert titles(book) == ["Jardin du Clos", "Atelier vélo"]
    layer = fetched.layer
    assert (layer.title, layer.licence, layer.count, layer.bbox) == ("Published places", "CC BY 4.0", 2, SAINT_DENIS)
    assert layer.fetched_at.endswith("Z")
    assert stored.layers(book.db) == [layer]
    assert [item.kind for item in stored.items(book.db)] == ["gardening, repair_reuse", "repair_reuse"]


def test_it_is_no_step_of_the_history_and_nothing_of_it_is_journalled(book: Book, platform: str) -> None:
    before = len(history(book.db)), book.db.execute("SELECT count(*) FROM journal").fetchone()
    reference.fetch(book, platform, "places")
    assert (len(history(book.db)), book.db.execute("SELECT count(*) FROM journal").fetchone()) == before


def test_fetching_again_replaces_the_layer_and_removing_forgets_it(book: Book) -> None:
    features = [feature("1", 2.35, 48.95, name="A"), feature("2", 2.35, 48.95, name="B")]
    with answering(lambda _: as_json({"type": "FeatureCollection", "features": features})) as (address, _):
        first = reference.fetch(book, address, COLLECTION).layer
        assert titles(book) == ["A", "B"]
        features[:] = [feature("2", 2.35, 48.95, name="B anew")]
        again = reference.fetch(book, address, COLLECTION).layer
    assert titles(book) == ["B anew"]
    assert (again.uuid, again.count) == (first.uuid, 1)
    reference.remove(book, first.uuid)
    assert stored.layers(book.db) == [] and titles(book) == []


def test_a_layer_is_refreshed_within_its_area(book: Book, platform: str) -> None:
    layer = reference.fetch(book, platform, "places", SAINT_DENIS).layer
    again = reference.refresh(book, layer.uuid).layer
    assert (again.uuid, again.bbox, again.count) == (layer.uuid, SAINT_DENIS, 2)
    with pytest.raises(NoSuchRow):
        reference.refresh(book, "gone")


def test_a_collection_that_is_not_there_names_those_that_are(book: Book, platform: str) -> None:
    with pytest.raises(Trouble, match="places"):
        reference.fetch(book, platform, "nothing")


@pytest.mark.parametrize("last", [(200, {}, b'{"type": "Feat'), (500, {}, b""), (200, {}, b"<html>")])
def test_a_server_that_fails_on_the_way_leaves_the_layer_as_it_was(book: Book, last: Answer) -> None:
    good = [feature("1", 2.35, 48.95, name="A")]
    more = {"links": [{"rel": "next", "href": "?page=2"}]}
    failing = False

    def says(path: str) -> Answer:
        if failing and "page=2" in path:
            return last
        return as_json({"type": "FeatureCollection", "features": good, **(more if failing else {})})

    with answering(says) as (address, asked):
        reference.fetch(book, address, COLLECTION)
        before = stored.layers(book.db), stored.items(book.db)
        failing = True
        good.append(feature("2", 2.35, 48.95, name="B"))
        with pytest.raises(Trouble):
            reference.fetch(book, address, COLLECTION)
        assert "page=2" in asked[-1]
    assert (stored.layers(book.db), stored.items(book.db)) == before


def test_cancelling_leaves_the_layer_as_it_was(book: Book) -> None:
    class Stopped:
        def step(self, done: int, total: int) -> None:
            raise Cancelled

        def check(self) -> None:
            pass

    with serving(feature("1", 2.35, 48.95, name="A")) as (address, _):
        reference.fetch(book, address, COLLECTION)
        before = stored.layers(book.db)
        with pytest.raises(Cancelled):
            reference.fetch(book, address, COLLECTION, progress=Stopped())
    assert stored.layers(book.db) == before


def test_looking_at_the_layer_opens_no_connection(book: Book, platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    reference.fetch(book, platform, "places")

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was made")

    monkeypatch.setattr(socket, "socket", refuse)
    items = stored.items(book.db)
    assert reference.shown(book.db, items[0].id).address == f"{platform}/collections/places/items/0197-garden"


def test_the_map_gets_a_position_in_every_item(book: Book) -> None:
    area = {"type": "Polygon", "coordinates": [[[2.3, 48.9], [2.4, 48.9], [2.4, 49.0], [2.3, 48.9]]]}
    with serving(feature("1", 2.35, 48.95, name="A"), {**feature("2", None, name="B"), "geometry": area}) as (at, _):
        reference.fetch(book, at, COLLECTION)
    point, shape = stored.marks(book.db)
    assert (point.title, point.position, point.shape) == ("A", (2.35, 48.95), None)
    assert shape.shape is not None and shape.shape.contains(Point(*shape.position))


def test_items_are_found_by_area(book: Book, platform: str) -> None:
    reference.fetch(book, platform, "places")
    assert [item.title for item in stored.items(book.db, (-6.0, 37.0, -5.0, 38.0))] == ["Huerto del rey moro"]


def test_a_book_of_before_has_no_layers(tmp_path: Path) -> None:
    assert stored.layers(sqlite_utils.Database(memory=True)) == []
    assert stored.items(sqlite_utils.Database(memory=True)) == []


# -- adopting ----------------------------------------------------------------------------------------------------------


def test_an_item_becomes_a_place_that_links_to_its_source(book: Book, platform: str) -> None:
    reference.fetch(book, platform, "places")
    session = next(iter(Sessions(book.db).all())).uuid
    stamp = Stamp(session=session, said_by=("P1",), author="Marie")
    item = stored.items(book.db)[0]
    adopted = place(book, reference.adopt(book, item.id, stamp, author="Marie").uuid)
    assert adopted.title == "Jardin du Clos"
    assert adopted.description == "Ouvert le samedi"
    assert adopted.url == "https://example.org/clos"
    assert tuple(adopted.practices) == ("gardening", "repair_reuse")
    assert (adopted.city, adopted.space_type) == ("Saint-Denis", "community_garden")
    assert adopted.source == "Published places"
    assert adopted.source_ref == f"{platform}/collections/places/items/0197-garden"
    assert adopted.geometry == item.geometry
    assert (adopted.session, adopted.author, adopted.visibility) == (session, "Marie", "team")
    assert tuple(adopted.said_by) == ()
    assert adopted.sticker is None
    assert "marie@example.org" not in str(adopted)


def test_a_foreign_servers_columns_are_guessed(book: Book) -> None:
    told = {"nom": "Régie de quartier", "commentaire": "Ouverte", "site_web": "www.example.org", "ACT_CODE": 7}
    with serving(feature("r/1", 2.35, 48.95, **told)) as (address, _):
        reference.fetch(book, address, COLLECTION)
    (item,) = stored.items(book.db)
    assert item.title == "Régie de quartier"
    adopted = place(book, reference.adopt(book, item.id).uuid)
    assert adopted.url == "https://www.example.org"
    assert (adopted.description or "").startswith("Ouverte")
    assert adopted.source == "Ville de Saint-Denis"
    assert adopted.source_ref == f"{address}/collections/a/items/r%2F1"


def test_what_has_no_name_is_adopted_under_its_layers_title(book: Book) -> None:
    with serving(feature("1", 2.35, 48.95)) as (address, _):
        reference.fetch(book, address, COLLECTION)
    adopted = place(book, reference.adopt(book, stored.items(book.db)[0].id).uuid)
    assert adopted.title.startswith("What the town has")


def test_markup_stays_the_text_it_is(book: Book) -> None:
    with serving(feature("1", 2.35, 48.95, title="<script>alert(1)</script>\u202e\x07", url="javascript:x")) as (at, _):
        reference.fetch(book, at, COLLECTION)
    adopted = place(book, reference.adopt(book, stored.items(book.db)[0].id).uuid)
    assert adopted.title.startswith("<script>alert(1)</script>") and "\x07" not in adopted.title
    assert adopted.url is None


def test_adopting_twice_says_so_and_undo_frees_the_item(book: Book, platform: str) -> None:
    reference.fetch(book, platform, "places")
    number = stored.items(book.db)[0].id
    uuid = reference.adopt(book, number).uuid
    with pytest.raises(AlreadyAdopted, match="Jardin du Clos") as told:
        reference.adopt(book, number)
    assert told.value.uuid == uuid
    assert stored.items(book.db)[0].adopted_as == uuid
    undo(book, None)
    assert Places(book.db).get(uuid) is None
    assert stored.items(book.db)[0].adopted_as is None
    assert reference.adopt(book, number).uuid != uuid


def test_what_was_adopted_is_known_after_a_refresh_and_on_another_laptop(book: Book, platform: str) -> None:
    layer = reference.fetch(book, platform, "places").layer
    uuid = reference.adopt(book, stored.items(book.db)[0].id).uuid
    reference.refresh(book, layer.uuid)
    with pytest.raises(AlreadyAdopted):
        reference.adopt(book, stored.items(book.db)[0].id)
    # another laptop got the place, not the layer's note of it
    reference.remove(book, layer.uuid)
    reference.fetch(book, platform, "places")
    number = stored.items(book.db)[0].id
    assert reference.shown(book.db, number).item.adopted_as == uuid
    with pytest.raises(AlreadyAdopted):
        reference.adopt(book, number)


def test_an_item_that_is_gone_says_so(book: Book) -> None:
    with pytest.raises(NoSuchRow):
        reference.adopt(book, 99)
