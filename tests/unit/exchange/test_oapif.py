"""Reading features from servers: a real one as it should be, and hostile ones that get nothing they want."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from conect_desktop.errors import Cancelled
from conect_desktop.exchange import oapif, oapif_http
from conect_desktop.exchange.oapif import FeatureServer, Item, Skipped, TooMany, item_address
from conect_desktop.exchange.oapif_http import BadAddress, NotFeatures, normal_address
from conect_desktop.exchange.stores.trouble import CertificateTrouble, LoginPage, ServerTrouble, Unreachable
from tests.servers.geoapi_file import feature, geoapi
from tests.servers.loopback import Answer, Says, answering, as_json, only_loopback, unknown_certificate

CORE = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core"
SAINT_DENIS = (2.3, 48.9, 2.4, 49.0)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    only_loopback(monkeypatch)


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A pygeoapi with 25 places around Saint-Denis, one far away, one without a position; ten on a page."""
    places = [feature(f"p{n}", 2.31 + n / 1_000, 48.95, title=f"Place {n}") for n in range(25)]
    places += [feature("far", -5.9, 37.4, title="Huerto"), feature("nowhere", None, title="Nowhere")]
    with geoapi(tmp_path_factory.mktemp("geoapi"), places, largest=10) as address:
        yield address


def well_behaved(features: list[Any], **more: Any) -> Says:
    """A server of one collection `a` with these features on its only page."""

    def says(path: str) -> Answer:
        name = path.partition("?")[0]
        if name == "/":
            return as_json({"title": "T", "links": []})
        if name == "/conformance":
            return as_json({"conformsTo": [CORE]})
        if name == "/collections":
            return as_json({"collections": [{"id": "a", "title": "A", "links": [{"rel": "items", "href": "x"}]}]})
        return as_json({"type": "FeatureCollection", "features": features, **more})

    return says


def read(address: str, skipped: Skipped | None = None, bbox: oapif.Box | None = None) -> list[Item]:
    with FeatureServer(address) as server:
        return list(server.items("a", bbox, skipped=skipped))


# -- a server as it should be ------------------------------------------------------------------------------------------


def test_a_real_server_tells_its_collections_with_their_licence(platform: str) -> None:
    with FeatureServer(f"{platform}/collections/places/items?f=html") as server:
        service = server.look()
    assert service.address == platform
    assert service.title == "Platform of the labs"
    (places,) = service.collections
    assert (places.id, places.title, places.licence) == ("places", "Published places", "CC BY 4.0")
    assert places.bbox == (-180.0, -90.0, 180.0, 90.0)


def test_items_within_an_area_come_page_by_page(platform: str) -> None:
    steps: list[tuple[int, int]] = []

    class Counting:
        def step(self, done: int, total: int) -> None:
            steps.append((done, total))

        def check(self) -> None:
            pass

    skipped = Skipped()
    with FeatureServer(platform) as server:
        assert server.count("places") == 27
        found = list(server.items("places", SAINT_DENIS, Counting(), skipped))
    assert {item.source_id for item in found} == {f"p{n}" for n in range(25)}
    assert len(steps) == 3 and steps[0][0] == 10
    first = next(item for item in found if item.source_id == "p0")
    assert (first.geometry.x, first.geometry.y) == (2.31, 48.95)
    assert first.properties["title"] == "Place 0"
    assert first.address == f"{platform}/collections/places/items/p0"


def test_without_an_area_all_come_but_what_has_no_position(platform: str) -> None:
    skipped = Skipped()
    with FeatureServer(platform) as server:
        assert len(list(server.items("places", None, skipped=skipped))) == 26
    assert skipped.unplaced == 1


def test_a_collection_that_is_not_there_is_said(platform: str) -> None:
    with FeatureServer(platform) as server, pytest.raises(NotFeatures):
        server.count("nothing")


def test_cancelling_stops_between_pages(platform: str) -> None:
    class Impatient:
        pages = 0

        def step(self, done: int, total: int) -> None:
            self.pages += 1

        def check(self) -> None:
            if self.pages == 1:
                raise Cancelled

    impatient = Impatient()
    with FeatureServer(platform) as server, pytest.raises(Cancelled):
        list(server.items("places", None, impatient))
    assert impatient.pages == 1


def test_cancelling_does_not_wait_for_a_silent_server() -> None:
    asked, answered = threading.Event(), threading.Event()

    def says(_: str) -> Answer:
        asked.set()
        answered.wait(60)
        return as_json({})

    class Impatient:
        def step(self, done: int, total: int) -> None:
            pass

        def check(self) -> None:
            if asked.is_set():
                raise Cancelled

    with answering(says) as (address, _), FeatureServer(address) as server:
        with pytest.raises(Cancelled):
            server.look(Impatient())
        assert not answered.is_set()
        answered.set()


# -- addresses ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("example.org/ogc/", "https://example.org/ogc"),
        ("http://example.org/a/collections/b/items?f=json&limit=3", "http://example.org/a"),
        ("https://example.org/ows?map=x&f=html", "https://example.org/ows?map=x"),
        (" https://example.org:8443 ", "https://example.org:8443"),
    ],
)
def test_what_a_browser_shows_is_led_back_to_the_landing_page(typed: str, meant: str) -> None:
    assert normal_address(typed) == meant


@pytest.mark.parametrize("typed", ["", "ftp://example.org", "file:///etc/passwd", "a b", "https://", "http://x:port/"])
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(BadAddress):
        normal_address(typed)


def test_a_password_in_the_address_is_refused_and_not_repeated() -> None:
    with pytest.raises(BadAddress) as refused:
        normal_address("https://marie:secret@example.org/ogc")
    assert "secret" not in str(refused.value)


def test_an_id_with_slashes_stays_one_id() -> None:
    assert item_address("https://example.org", "a/b", "1/../2?") == (
        "https://example.org/collections/a%2Fb/items/1%2F..%2F2%3F"
    )


# -- servers that are something else -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        ((200, {"Content-Type": "text/html"}, b"<html>Hello"), NotFeatures),
        ((200, {"Content-Type": "text/html"}, b"<form><input type='password'>"), LoginPage),
        ((302, {"Location": "http://login.example/portal"}, b""), LoginPage),
        ((302, {"Location": "ftp://[bad"}, b""), LoginPage),
        ((302, {"Location": "/again"}, b""), ServerTrouble),
        ((401, {"WWW-Authenticate": "Basic"}, b""), LoginPage),
        ((511, {}, b""), LoginPage),
        ((404, {}, b""), NotFeatures),
        ((503, {}, b""), Unreachable),
        ((500, {}, b""), ServerTrouble),
        ((200, {}, b'{"links": ['), ServerTrouble),
        ((200, {}, b"[" * 100_000), ServerTrouble),
        ((200, {}, b"[1]"), ServerTrouble),
        ((200, {}, b"{}"), NotFeatures),
        ((200, {"Content-Encoding": "gzip"}, b"not packed"), Unreachable),
    ],
)  # fmt: skip
def test_what_is_not_a_server_of_features_is_named_with_a_remedy(answer: Answer, trouble: type[Exception]) -> None:
    with answering(lambda _: answer) as (address, _), FeatureServer(address) as server:
        with pytest.raises(trouble) as told:
            server.look()
        assert told.value.remedy  # type: ignore[attr-defined]
        assert address in str(told.value)


def test_a_server_that_is_gone_is_unreachable() -> None:
    with answering(lambda _: as_json({})) as (address, _):
        pass
    with FeatureServer(address) as server, pytest.raises(Unreachable):
        server.look()


def test_a_certificate_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    with answering(lambda _: as_json({}), unknown_certificate(tmp_path)) as (address, asked):
        with FeatureServer(address) as server, pytest.raises(CertificateTrouble):
            server.look()
        assert asked == []


def test_a_server_that_speaks_no_https_is_unreachable_by_it() -> None:
    with (
        answering(lambda _: as_json({})) as (address, _),
        FeatureServer(address.replace("http:", "https:")) as server,
        pytest.raises(Unreachable, match="safe"),
    ):
        server.look()


def test_an_older_standard_is_not_taken_for_this_one() -> None:
    says = {"/": {"links": []}, "/conformance": {"conformsTo": ["http://www.opengis.net/spec/wfs-3/core"]}}
    with (
        answering(lambda path: as_json(says[path])) as (address, _),
        FeatureServer(address) as server,
        pytest.raises(NotFeatures),
    ):
        server.look()


# -- hostile servers ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("odd", [5, "x", {"a": 1}, [5, None], True])
def test_links_and_grids_may_be_anything(odd: object) -> None:
    says = {
        "/": {"links": [], "license": odd},
        "/conformance": {"conformsTo": ["http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core"]},
        "/collections": {"collections": [{"id": "places", "links": odd, "extent": odd}]},
    }
    page = {"type": "FeatureCollection", "features": [], "links": odd, "crs": {"properties": odd}}
    with (
        answering(lambda path: as_json(says.get(path, page))) as (address, _),
        FeatureServer(address) as server,
    ):
        assert [one.id for one in server.look().collections] == ["places"]
        assert list(server.items("places", None)) == []


def test_endless_pages_end() -> None:
    def says(path: str) -> Answer:
        number = int(path.rpartition("=")[2]) if "page=" in path else 0
        return as_json(
            {"type": "FeatureCollection", "features": [], "links": [{"rel": "next", "href": f"?page={number + 1}"}]}
        )

    with answering(says) as (address, asked):
        with pytest.raises(TooMany) as told:
            read(address)
        assert len(asked) == oapif.MAX_PAGES
    assert "area" in str(told.value)


def test_pages_that_go_round_end() -> None:
    with answering(well_behaved([], links=[{"rel": "next", "href": "?page=1"}])) as (address, asked):
        with pytest.raises(ServerTrouble, match="circle"):
            read(address)
        assert len(asked) == 2


def test_too_many_items_are_refused() -> None:
    crowd = [feature(str(n), 2.35, 48.95) for n in range(oapif.MAX_ITEMS + 1)]
    with answering(well_behaved(crowd)) as (address, _), pytest.raises(TooMany):
        read(address)


@pytest.mark.parametrize(
    "href", ["http://elsewhere.example/items", "//elsewhere.example/", "file:///etc/passwd", "http://[x", "http://a@127.0.0.1/"]
)  # fmt: skip
def test_a_next_page_on_another_server_is_not_asked_for(href: str) -> None:
    with answering(well_behaved([], links=[{"rel": "next", "href": href}])) as (address, asked):
        with pytest.raises(ServerTrouble, match="another"):
            read(address)
        assert len(asked) == 1


def test_another_port_of_the_same_machine_is_another_server() -> None:
    with answering(well_behaved([])) as (other, others_asked):
        leading_there = well_behaved([], links=[{"rel": "next", "href": f"{other}/"}])
        with answering(leading_there) as (address, _), pytest.raises(ServerTrouble, match="another"):
            read(address)
        assert others_asked == []


@pytest.mark.parametrize("packed", [False, True])
def test_a_huge_answer_is_not_read_to_its_end(packed: bool) -> None:
    body = b" " * (oapif_http.MAX_BODY + 1)
    headers = {"Content-Type": "application/json", **({"Content-Encoding": "gzip"} if packed else {})}
    huge = gzip.compress(body, 1) if packed else body
    with answering(lambda _: (200, headers, huge)) as (address, _), pytest.raises(ServerTrouble, match="larger"):
        read(address)


def test_bad_features_are_left_out_and_counted() -> None:
    good = feature("good", 2.35, 48.95, title="<script>alert(1)</script>")
    bad: list[Any] = [
        None, 7, {}, {"type": "Feature", "geometry": 3}, {"type": "Feature", "geometry": {"type": "Point"}},
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [2.35, 148.95]}},
        {"type": "Feature", "properties": [1], "geometry": None},
        feature("fat", 2.35, 48.95, text="x" * oapif.MAX_PROPERTIES),
    ]  # fmt: skip
    skipped = Skipped()
    with answering(well_behaved([*bad, feature("nowhere", None), good])) as (address, _):
        (item,) = read(address, skipped)
    assert item.source_id == "good"
    assert item.properties["title"] == "<script>alert(1)</script>"
    assert (skipped.unreadable, skipped.unplaced) == (len(bad), 1)
    assert skipped.example


def test_items_without_an_id_are_known_by_what_they_say() -> None:
    bare = {key: value for key, value in feature("x", 2.35, 48.95, title="A").items() if key != "id"}
    other = {**bare, "properties": {"title": "B"}}
    with answering(well_behaved([bare, other, bare])) as (address, _):
        first, again = read(address), read(address)
    assert len(first) == 2
    assert [item.source_id for item in first] == [item.source_id for item in again]
    assert first[0].address == f"{address}/collections/a/items"


def test_a_server_that_does_not_look_at_the_area_is_looked_after() -> None:
    skipped = Skipped()
    with answering(well_behaved([feature("near", 2.35, 48.95), feature("far", 10.0, 10.0)])) as (address, asked):
        (item,) = read(address, skipped, SAINT_DENIS)
    assert item.source_id == "near" and skipped.outside == 1
    assert "bbox=2.30,48.90,2.40,49.00" in asked[0]


def test_coordinates_in_another_grid_are_refused() -> None:
    metres = well_behaved([], crs={"properties": {"name": "urn:ogc:def:crs:EPSG::2154"}})
    header = {"Content-Crs": "<http://www.opengis.net/def/crs/EPSG/0/4326>"}
    nothing = {"type": "FeatureCollection", "features": []}
    for says in (metres, lambda _: as_json(nothing, **header)):
        with answering(says) as (address, _), pytest.raises(ServerTrouble, match="longitude"):
            read(address)


def test_what_asks_is_named_and_sends_no_password(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    passwords = tmp_path / "netrc"
    passwords.write_text("machine 127.0.0.1 login marie password secret\n")
    passwords.chmod(0o600)
    monkeypatch.setenv("NETRC", str(passwords))
    with FeatureServer("http://127.0.0.1") as server:
        import requests

        session = server._web._http
        sent = session.prepare_request(requests.Request("GET", server.address))
    assert "Authorization" not in sent.headers
    assert sent.headers["User-Agent"].startswith("CoNECT-Desktop/")
    assert session.verify is True
