"""What goes over a line, and what lies on sticks and in parcels: released records, and nothing of this laptop."""

from __future__ import annotations

import getpass
import re
import socket
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from conect_desktop import __version__
from conect_desktop.domain.progress import Silent
from conect_desktop.exchange import lan, team_files
from conect_desktop.exchange.oapif import FeatureServer
from conect_desktop.exchange.stores.folder import FolderStore
from conect_desktop.exchange.stores.opening import open_store
from conect_desktop.services import hand_back, share, sync_targets
from conect_desktop.services.export import WRITERS
from conect_desktop.services.leaving import prepared
from conect_desktop.services.parcel import parcel
from conect_desktop.services.sync import sync
from conect_desktop.services.team import exchange, rename_laptop
from conect_desktop.storage import team
from conect_desktop.storage.book import Book
from tests.privacy.markers import mark
from tests.privacy.searching import EXACT, STAYS, every_byte, found, found_below
from tests.servers.bad_line import bad_line
from tests.servers.dav import PASSWORD, USER, dav
from tests.servers.geoapi_file import feature
from tests.servers.loopback import answering, as_json, only_loopback

_PARTNERS = ("team", "P02", "P03", "P04", "P05", "author", "typed", "remark", "withheld", "exif", "owner", "serial")
"""What partners don't get either."""


@pytest.fixture(autouse=True)
def this_machine_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """The servers are here, and this laptop, its person and the book's folder have telling names."""
    only_loopback(monkeypatch)
    monkeypatch.setattr(socket, "gethostname", lambda: f"{STAYS}-laptop")
    monkeypatch.setattr(getpass, "getuser", lambda: f"{STAYS}-user")


@pytest.fixture
def marked(tmp_path: Path, book: Book) -> Iterator[Book]:
    """A book full of markers; its file, and the laptop's name in the team, are some too."""
    (tmp_path / "card").mkdir()
    mark(book, tmp_path / "card")
    copy = book.save_copy(tmp_path / f"{STAYS}-folder.gpkg")
    with Book.open(copy) as opened:
        rename_laptop(opened, f"{STAYS}-name")
        yield opened


@pytest.mark.parametrize("audience", ["public", "partners"])
def test_every_byte_of_a_sync_by_webdav(marked: Book, tmp_path: Path, audience: str) -> None:
    (tmp_path / "dav").mkdir()
    with dav(tmp_path / "dav") as server, bad_line(server) as line:
        target = sync_targets.add(
            marked, name=f"{STAYS}-target", kind="webdav", address=line.url, account=USER, audience=audience
        )
        store = open_store("webdav", line.url, USER, PASSWORD)
        try:
            assert sync(marked, target, store, Silent()).sent
            with marked.write("test") as step:
                step.db.execute("UPDATE places SET visibility = 'team'")
            sync(marked, target, store, Silent())
        finally:
            store.close()
    went = bytes(line.went)
    assert b"PUT /" in went and b"DELETE /" in went
    # the requests as they went, and every file that they brought
    hits = found(went)
    for body in (tmp_path / "dav").rglob("*"):
        hits |= found(body.name.encode()) | (found(body.read_bytes()) if body.is_file() else set())
    for part in re.split(rb"(?=\x1f\x8b\x08)", went)[1:]:
        hits |= found(part)
    if audience == "public":
        assert hits == set()
    else:
        assert any("-partners" in hit for hit in hits)
        assert [hit for hit in hits if any(hit.startswith(f"{STAYS}-{why}") for why in _PARTNERS)] == []
    heads = {line.split(b":")[0].lower() for line in re.findall(rb"\r\n([\w-]+: [^\r]*)", went)}
    assert heads <= {
        b"host", b"user-agent", b"accept", b"accept-encoding", b"connection", b"authorization", b"content-length",
        b"content-type", b"depth", b"if-none-match", b"destination", b"overwrite", b"expect", b"if-match",
    }  # fmt: skip
    assert set(re.findall(rb"User-Agent: ([^\r]*)", went)) == {f"CoNECT-Desktop/{__version__}".encode()}


def test_a_parcel_and_a_hand_back_down_to_their_names(marked: Book, tmp_path: Path) -> None:
    target = sync_targets.add(marked, name=f"{STAYS}-target", kind="folder", address="/nowhere")
    (tmp_path / "out").mkdir()
    parcel(marked, target, tmp_path / "out" / "parcel.zip", Silent())
    leaving = prepared(marked, "public")
    hand_back.write_hand_back(*leaving, tmp_path / "out" / hand_back.folder_name(leaving[1]), WRITERS, Silent())
    assert found_below(tmp_path / "out") == {}
    with zipfile.ZipFile(tmp_path / "out" / "parcel.zip") as archive:
        assert any(b"Ouvert" in part for name in archive.namelist() for part in every_byte(archive.read(name)))


def test_a_stick_tells_nothing_to_who_has_no_key(marked: Book, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    exchange(marked, FolderStore(stick), Silent())
    assert len([path for path in stick.rglob("*") if path.is_file()]) > 6
    assert found_below(stick) == {}
    identities = team.identities(marked.db)
    name = next(path for path in stick.rglob("*") if path.is_file() and "/log/" in path.as_posix())
    assert any(found(part) for part in every_byte(team_files.decrypted(name.read_bytes(), identities, name.name)))


def test_what_is_lent_in_a_room_lies_encrypted_and_its_copy_only_beside_the_book(
    marked: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lent = tmp_path / "lent"
    lent.mkdir()
    monkeypatch.setattr(share.paths, "share_folder", lambda _: lent / "team")
    (lent / "team").mkdir()
    during: list[str] = []
    real = team_files.encrypted

    def looked(*told: Any) -> bytes:
        during.extend(found_below(lent))
        return real(*told)

    monkeypatch.setattr(team_files, "encrypted", looked)
    hosting = share.host(marked, address="127.0.0.1")
    try:
        assert found_below(lent) == {} and during == []
        assert not list(marked.path.parent.glob(".*share.gpkg"))
    finally:
        hosting.close()


def test_a_laptop_announces_the_name_it_was_given_and_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    import zeroconf

    told: list[zeroconf.ServiceInfo] = []

    class Deaf:
        """No announcement leaves a test."""

        def register_service(self, info: zeroconf.ServiceInfo) -> None:
            told.append(info)

    monkeypatch.setattr(zeroconf, "Zeroconf", Deaf)
    lan._announce("Table 2", ["192.168.1.9"], 8471)
    lan._announce("", ["192.168.1.9"], 8471)
    said = b"\n".join(
        repr((one.name, one.server, one.properties, one.text)).encode() + b"".join(one.addresses) for one in told
    )
    assert b"Table 2" in said and b"CoNECT" in said and found(said) == set()


def test_a_server_of_features_learns_the_neighbourhood_and_not_what_somebody_zoomed_to() -> None:
    lon, lat = EXACT
    core = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core"
    near, far = feature("a", lon, lat), feature("b", 2.3501, 48.9301)

    def says(path: str) -> Any:
        if "items" in path:
            return as_json({"type": "FeatureCollection", "features": [near, far]})
        links = [{"rel": "items", "href": "x"}]
        return as_json({"conformsTo": [core], "collections": [{"id": "a", "links": links}], "links": []})

    boxes = [(lon - d, lat - d, lon + d, lat + d) for d in (0.0004, 0.0007)]
    with answering(says) as (address, asked), FeatureServer(address) as server:
        came = [[item.source_id for item in server.items("a", box)] for box in boxes]
    assert came == [["a"], ["a"]]
    wanted = [path for path in asked if "items" in path]
    assert len({*wanted}) == 1 and "bbox=2.35,48.93,2.36,48.94" in wanted[0].replace("%2C", ",")
    assert all(found(path.encode()) == set() for path in asked)
