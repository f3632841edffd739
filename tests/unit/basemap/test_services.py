"""The catalogue of services that may be copied: sourced and modest; what is wrong or forbidden in it is refused."""

from __future__ import annotations

import json
import socket
from pathlib import Path
from typing import Any

import pytest

from conect_desktop import paths
from conect_desktop.basemap.area import checked
from conect_desktop.basemap.raster_fetch import plan
from conect_desktop.basemap.services import BadService, Service, catalogue, described, read

GOOD: dict[str, Any] = {
    "id": "mine", "title": "Mine", "country": "FR", "kind": "map", "url": "https://tiles.example.org/{z}/{x}/{y}.png",
    "licence": "CC0", "licence_url": "https://example.org/cc0", "attribution": "me", "bounds": [1, 2, 3, 4],
    "min_zoom": 3, "max_zoom": 12, "format": "png", "tile_bytes": 1000, "max_tiles": 100, "rate": 2,
    "source": "https://example.org/terms", "address_source": "https://example.org/api",
}  # fmt: skip


@pytest.mark.parametrize("service", catalogue(), ids=lambda service: service.id)
def test_each_service_names_its_terms_and_allows_an_area_of_a_town(service: Service) -> None:
    assert service.url.startswith("https://")
    assert service.source.startswith("https://")
    assert service.licence in ("CC BY 4.0", "Licence Ouverte 2.0")
    assert "©" in service.attribution
    assert not service.needs_key
    # six kilometres around the middle, down to the deepest zoom but two
    west, south, east, north = checked(service.bounds)
    lon, lat = (west + east) / 2, (south + north) / 2
    made = plan(service, (lon - 0.04, lat - 0.03, lon + 0.04, lat + 0.03), (8, min(service.max_zoom, 16)))
    assert 0 < made.tiles <= service.max_tiles
    assert made.seconds < 3600


def test_the_countries_of_the_catalogue() -> None:
    assert [service.country for service in catalogue()] == ["ES", "ES", "FR", "FR", "NL", "NL", "NO"]
    told = json.loads((paths.resources() / "basemap" / "services.json").read_text(encoding="utf-8"))
    assert {entry["country"] for entry in told["left_out"]} == {"SE", "RO", "*"}
    assert all(entry["why"] and entry["source"] for entry in told["left_out"])


def test_what_may_not_be_copied_of_norway_is_not_offered() -> None:
    (norway,) = (service for service in catalogue() if service.country == "NO")
    assert norway.max_zoom == 11


def test_reading_the_catalogue_opens_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert len(read(paths.resources() / "basemap" / "services.json")) == len(catalogue())


def test_a_service_described_by_hand() -> None:
    service = described(GOOD)
    assert (service.host, service.needs_key, service.bounds) == ("tiles.example.org", False, (1, 2, 3, 4))
    assert described(GOOD | {"url": "https://tiles.example.org/{key}/{z}/{x}/{y}"}).needs_key


@pytest.mark.parametrize(
    "host",
    [
        "tile.openstreetmap.org", "a.tile.openstreetmap.org", "TILE.OpenStreetMap.org", "tile.openstreetmap.org.",
        "tile.openstreetmap.org:443", "openstreetmap.org", "tile.openstreetmap.de", "a.tile.openstreetmap.fr",
        "tile.osm.org",
    ],
)  # fmt: skip
def test_the_servers_of_openstreetmap_are_refused_however_they_are_written(host: str) -> None:
    with pytest.raises(BadService, match="may not be copied") as caught:
        described(GOOD | {"url": f"https://{host}/{{z}}/{{x}}/{{y}}.png"})
    assert "policies/tiles" in (caught.value.remedy or "")


def test_servers_with_other_names_are_not_taken_for_them() -> None:
    assert described(GOOD | {"url": "https://notopenstreetmap.org.example.org/{z}/{x}/{y}"})


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"id": "Über"}, "id has other signs"), ({"country": "France"}, "no country"), ({"kind": "globe"}, "kind is"),
        ({"title": ""}, "title is missing"), ({"licence_url": "see below"}, "licence_url is no address"),
        ({"bounds": [3, 2, 1, 4]}, "bounds are not"), ({"bounds": [1, 2, 3]}, "bounds are not"),
        ({"bounds": [True, 2, 3, 4]}, "bounds are not"), ({"bounds": [1, 2, 3, float("nan")]}, "bounds are not"),
        ({"min_zoom": 13}, "smaller than min_zoom"), ({"max_zoom": 99}, "no number from 0 to 24"),
        ({"rate": 0}, "rate is no number"), ({"rate": 500}, "rate is no number"), ({"rate": True}, "rate is no number"),
        ({"max_tiles": 10**9}, "max_tiles is no number"), ({"format": "tiff"}, "format is none of"),
        ({"source": None}, "source is missing"), ({"url": "file:///{z}/{x}/{y}"}, "url is no address"),
        ({"url": "https://[bad/{z}/{x}/{y}"}, "url is no address"), ({"url": "https://{x}.org/{z}/{y}"}, "url is no"),
        ({"url": "https://example.org/{z}/{x}.png"}, "has to hold"), ({"url": "https://e.org/{z}/{x}/{y}/{s}"}, "hold"),
        ({"url": "https://e.org/{z}/{x}/{y.__class__}"}, "hold"), ({"url": "https://e.org/{z} {x}/{y}"}, "hold"),
        ({"url": "https://me:secret@e.org/{z}/{x}/{y}"}, "name or password"),
    ],
)  # fmt: skip
def test_a_wrong_description_is_refused_with_its_place(change: dict[str, Any], what: str) -> None:
    with pytest.raises(BadService, match=what) as caught:
        described(GOOD | change)
    assert (caught.value.place or "").startswith("service ")


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"services": 1}', '{"services": [1]}', "[" * 100_000, "\xff"])
def test_what_is_no_catalogue_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "services.json"
    path.write_text(text, encoding="latin-1")
    with pytest.raises(BadService) as caught:
        read(path)
    assert caught.value.path == path


def test_a_catalogue_has_each_name_once(tmp_path: Path) -> None:
    path = tmp_path / "services.json"
    path.write_text(json.dumps({"services": [GOOD, GOOD]}))
    with pytest.raises(BadService, match="'mine' is there twice"):
        read(path)


def test_a_catalogue_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadService, match="can't be read"):
        read(tmp_path / "none.json")
