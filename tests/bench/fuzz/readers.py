"""Every reader of the program, the good files that damage begins with, and how they are damaged."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any
from unittest import mock

import orjson
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PIL import Image

from conect_desktop.basemap.packs import open_pack
from conect_desktop.domain import release_log
from conect_desktop.domain.georeference import from_dict
from conect_desktop.domain.paper import read_ground, read_mark
from conect_desktop.domain.progress import Silent
from conect_desktop.errors import Trouble
from conect_desktop.exchange import pictures, sheet_photo, team_files
from conect_desktop.exchange.oapif import FeatureServer
from conect_desktop.exchange.team_files import Run
from conect_desktop.paths import resources
from conect_desktop.services import sync_targets, word_files
from conect_desktop.services.demo import write_demo
from conect_desktop.services.export import WRITERS, export
from conect_desktop.services.import_ import import_file
from conect_desktop.services.merge import merge, take_in
from conect_desktop.services.sync import sync
from conect_desktop.storage import replication
from conect_desktop.storage.book import Book
from conect_desktop.storage.team import new_identity
from conect_desktop.storage.vectors import own_device
from tests.bench.fuzz.damage import Damage, of_bytes, of_database, of_json, of_lines, packed
from tests.hostile import doors, making
from tests.hostile.case import Room
from tests.hostile.families import good_book
from tests.hostile.of_media import lying_codes
from tests.hostile.of_packs import tiles_of_a_geopackage
from tests.hostile.of_words import GOOD
from tests.unit.basemap.images_made import geo_tags, telling, write_tiff, write_world_file
from tests.unit.basemap.packmaking import street_tile, write_pack
from tests.unit.services.recording_store import RecordingStore

IMPORTS = Path(__file__).resolve().parents[2] / "data" / "imports"
IDENTITY = new_identity()
"""The team's key."""
SECRET, DEVICE = b"k" * 32, "0198c0de-0000-7000-8000-00000000000a"
KNOWN = (Trouble, release_log.BadSegment)


@dataclass
class World:
    """What readers need besides the damaged file: folders, a book of a lab, and another laptop's."""

    folder: Path
    book: Book = field(init=False)
    theirs: Path = field(init=False)
    """A closed book of the same lab that has more in it."""
    sent: RecordingStore | None = None
    """What that lab sent to a platform."""

    def __post_init__(self) -> None:
        (self.folder / "home").mkdir(parents=True)
        with write_demo(self.folder / "theirs.gpkg") as made:
            self.theirs = made.path
        # a smaller book is read sooner, and damage to it matters sooner
        self.book = Book.open(_own_book(self.folder / "home"))

    def room(self, name: str) -> Room:
        """A room of its own for a door of the corpus."""
        folder = self.folder / "rooms" / name
        shutil.rmtree(folder, ignore_errors=True)
        return Room(folder, self.folder / "home" / "good.gpkg")


def _own_book(folder: Path) -> Path:
    """The good book of the corpus, and the person's own."""
    path = good_book(folder)
    return Path(shutil.copy(path, folder / "own.gpkg"))


Read = Callable[[Path, World], Any]


@dataclass(frozen=True)
class Reader:
    """One reader: what it begins with, how that is damaged, and how it reads."""

    name: str
    seeds: Callable[[World], list[tuple[str, bytes]]]
    """Names of files (their endings matter) and contents."""
    damage: Damage
    read: Read
    known: tuple[type[Exception], ...] = KNOWN


def files(*paths: Path) -> list[tuple[str, bytes]]:
    return [(path.name, path.read_bytes()) for path in paths]


def exported(name: str, *more: str) -> Callable[[World], list[tuple[str, bytes]]]:
    """What this program writes in a format, and files of others of that ending."""

    def seeds(world: World) -> list[tuple[str, bytes]]:
        out = world.folder / f"seed-{name}{WRITERS[name].suffix}"
        if not out.exists():
            with Book.open(world.theirs) as book:
                export(book, out, format=name, audience="team")
        others = [path for path in sorted(IMPORTS.iterdir()) if path.suffix in more]
        return files(out, *others)

    return seeds


def kmz(world: World) -> list[tuple[str, bytes]]:
    """The KML of this program, packed."""
    ((_, content),) = exported("kml")(world)
    return files(making.zipped(world.room("kmz").folder / "a.kmz", {"doc.kml": content}))


def rows(path: Path, world: World) -> None:
    import_file(world.book, path, session=None, author="x", dry_run=True, sample=5)


# -- books -------------------------------------------------------------------------------------------------------------


def small_book(world: World) -> list[tuple[str, bytes]]:
    return files(world.folder / "home" / "good.gpkg")


def opened(path: Path, world: World) -> None:
    room = world.room("book")
    doors.read_book(path, room)
    doors.write_book(path, room)


def repaired(path: Path, world: World) -> None:
    doors.repaired(path, world.room("repair"))


def merged(path: Path, world: World) -> None:
    merge(world.book, path, dry_run=True)


# -- base maps ---------------------------------------------------------------------------------------------------------


def pmtiles(world: World) -> list[tuple[str, bytes]]:
    plain = write_pack(world.folder / "plain.pmtiles", {(0, 0, 0): street_tile(), (1, 1, 0): street_tile()})
    with (resources() / "basemap" / "overview.pmtiles").open("rb") as file:
        start = file.read(20_000)
    return [*files(plain), ("overview.pmtiles", start)]


def databases(world: World) -> list[tuple[str, bytes]]:
    room = world.room("databases")
    return files(making.mbtiles(room.folder / "a.mbtiles"), tiles_of_a_geopackage(room))


def pictures_on_the_ground(world: World) -> list[tuple[str, bytes]]:
    tags = geo_tags(3857, 1_046_000, 5_980_000, 10)
    room = world.room("pictures")
    plain = write_tiff(room.folder / "plain.tif", telling(60, 40), tags)
    packed_ = write_tiff(room.folder / "packed.tif", telling(60, 40), tags, compression="tiff_adobe_deflate")
    jpeg = write_tiff(room.folder / "jpeg.tif", telling(60, 40), tags, compression="jpeg")
    lzw = write_tiff(room.folder / "lzw.tif", telling(60, 40), tags, compression="tiff_lzw")
    telling(60, 40).save(room.folder / "plan.png")
    telling(60, 40).save(room.folder / "plan.jpg")
    return files(plain, packed_, jpeg, lzw, room.folder / "plan.png", room.folder / "plan.jpg")


def world_files(world: World) -> list[tuple[str, bytes]]:
    room = world.room("world")
    return files(write_world_file(room.folder / "plan.wld", 0.001, 0.0, 0.0, -0.001, 9.4, 47.3))


def placed(path: Path, world: World) -> None:
    """A picture with a good world file beside it."""
    write_world_file(path.with_suffix(".wld"), 0.001, 0.0, 0.0, -0.001, 9.4, 47.3)
    tiles(path, world)


def beside(path: Path, world: World) -> None:
    """A good picture with this world file beside it."""
    picture = path.with_suffix(".png")
    telling(60, 40).save(picture)
    tiles(picture, world)


def tiles(path: Path, world: World) -> None:
    with closing(open_pack(path)) as pack:
        west, _, _, north = pack.bounds
        for zoom in {pack.min_zoom, pack.max_zoom}:
            data = pack.tile(zoom, *doors.tile_at(west + 1e-6, north - 1e-6, zoom))
            if data is not None:
                # what can't be painted is left out of the map
                with suppress(ValueError):
                    doors.painted(data, zoom, pack.format)


def vector_tiles(world: World) -> list[tuple[str, bytes]]:
    with closing(open_pack(resources() / "basemap" / "overview.pmtiles")) as pack:
        found = [pack.tile(3, 4, 2), pack.tile(5, 16, 11)]
    return [("street.pbf", street_tile()), *((f"{n}.pbf", data) for n, data in enumerate(found) if data)]


def tile(path: Path, world: World) -> None:
    doors.painted(path.read_bytes(), 14)


def photos(world: World) -> list[tuple[str, bytes]]:
    told = making.exif(
        {306: "2026:05:01 10:00:00", 274: 6}, {1: "N", 2: (48.0, 56.0, 1.0), 3: "E", 4: (2.0, 21.0, 1.0)}
    )
    made = [("a.jpg", making.picture("JPEG", exif=told)), ("a.wav", making.wav())]
    made += [(f"a.{form.lower()}", making.picture(form)) for form in ("PNG", "GIF", "WEBP", "TIFF")]
    return made


def raster(path: Path, world: World) -> None:
    doors.painted(path.read_bytes(), 14, "raster")


def photo(path: Path, world: World) -> None:
    data = path.read_bytes()
    pictures.said(io.BytesIO(data))
    pictures.small(io.BytesIO(data), 200)
    pictures.without_traces(data, pictures.content_type(data[:32]))


# -- printed maps ------------------------------------------------------------------------------------------------------


def sheets(world: World) -> list[tuple[str, bytes]]:
    with Image.open(lying_codes(world.room("sheets"))) as image:
        made = io.BytesIO()
        image.reduce(2).save(made, "JPEG")
    return [("sheet.jpg", made.getvalue())]


def sheet(path: Path, world: World) -> None:
    with path.open("rb") as file:
        sheet_photo.recognise(sheet_photo.read_photo(file), Silent())


def lying(world: World) -> list[tuple[str, bytes]]:
    told = {
        "size": [900, 600], "matrix": [[120.0, 3.0, 0.0], [3.0, -120.0, 0.0], [0.001, 0.0, 1.0]], "bend": 0.01,
        "origin": [262_000.0, 6_250_000.0], "rms": 1.5, "points": 12,
        "ground": "CSABCDEF" + "0ABCDEF" * 2 + "00ABCD" + "05A" * 4,
    }  # fmt: skip
    return [("a.json", json.dumps(told).encode())]


def laid(path: Path, world: World) -> None:
    """How a photograph lies, as a book keeps it."""
    try:
        told = json.loads(path.read_bytes())
    except (ValueError, RecursionError):
        return
    if isinstance(told, dict):
        lies = from_dict(told)
        text = str(told.get("ground") or "")
        ground = read_ground(text)
        read_mark(text)
        if lies is not None:
            lies.bounds
        if ground is not None:
            ground.bounds, ground.scale


# -- between laptops ---------------------------------------------------------------------------------------------------


def entries(world: World) -> list[tuple[str, bytes]]:
    """Files of the team before they are signed and encrypted: lines of JSON."""
    with Book.open(world.theirs) as book:
        device = book.db.execute("SELECT d.device FROM journal_devices d JOIN journal j ON j.device = d.id").fetchone()[
            0
        ]
        listed = list(replication.run_of(book.db, device, 1, 40))
    head = {
        "format": "conect-team", "version": 1, "device": DEVICE, "first": 1, "last": len(listed), "signer": DEVICE,
        "name": "T", "vectors": [{}, {DEVICE: 3}], "key": "",
    }  # fmt: skip
    lines = [orjson.dumps(head)]
    lines += [orjson.dumps([e.seq, e.hlc, 0, e.txn, e.author, e.table, e.row, e.operation, e.changes]) for e in listed]
    return [("a.lines", gzip.compress(b"\n".join(lines) + b"\n", 1))]


def of_entries(content: bytes, chance: Random) -> bytes:
    """An entry or the head changed, or what an entry says of its cells."""
    lines = gzip.decompress(content).rstrip(b"\n").split(b"\n")
    for _ in range(chance.choice((1, 1, 3))):
        at = chance.randrange(len(lines))
        # one that was damaged before may be no entry any more, or no JSON
        with suppress(ValueError, TypeError, LookupError, RecursionError):
            told = json.loads(lines[at])
            if at and chance.random() < 0.6:
                told[8] = of_bytes(str(told[8]).encode(), chance).decode("utf-8", "replace")
            whole = json.dumps(told).encode()
            lines[at] = whole if at and chance.random() < 0.6 else of_json(whole, chance)
    return gzip.compress(b"\n".join(lines) + b"\n", 1)


def team(path: Path, world: World) -> None:
    """Signed by whoever made it and encrypted for the team, as one of its laptops can."""
    identity = IDENTITY
    body = gzip.decompress(path.read_bytes())
    lines = body.split(b"\n")
    key = Ed25519PrivateKey.from_private_bytes(SECRET)
    with suppress(ValueError, TypeError, RecursionError):
        head = json.loads(lines[0])
        head["key"] = base64.b64encode(key.public_key().public_bytes_raw()).decode()
        lines[0] = json.dumps(head).encode()
    body = b"\n".join(lines)
    signed = base64.b64encode(key.sign(hashlib.sha256(body).digest()))
    data = team_files.encrypted(gzip.compress(body + signed, 1), [identity])
    found = team_files.decode(data, "a", Run(1, max(1, body.count(b"\n") - 1)), DEVICE, [identity])
    take_in(world.book, "x", found.entries, author="x", progress=Silent(), dry_run=True)


def forged(path: Path, world: World) -> None:
    """Files of the team as they lie on a stick."""
    team_files.decode(path.read_bytes(), "a", Run(1, 3), DEVICE, [IDENTITY])


def sealed(world: World) -> list[tuple[str, bytes]]:
    return [("a.age", team_files.encrypted(gzip.compress(b"{}\n" * 30), [IDENTITY]))]


def segments(world: World) -> list[tuple[str, bytes]]:
    store = _sent(world)
    return [(name.rsplit("/", 1)[1] + ".gz", data) for name, data in store.files.items() if "/log/" in name][:3]


def segment(path: Path, world: World) -> None:
    data = path.read_bytes()
    name = "x"
    with suppress(ValueError, EOFError, OSError, KeyError, TypeError, RecursionError):
        head = json.loads(gzip.decompress(data).split(b"\n")[0])
        name = f"{head['book']}/log/{head['device']}/{head['number']:08d}"
    release_log.decode(data, name)


def parcels(world: World) -> list[tuple[str, bytes]]:
    room = world.room("parcels")
    return files(making.zipped(room.folder / "a.zip", {n: d for n, d in _sent(world).files.items() if len(d) < 50_000}))


def parcel(path: Path, world: World) -> None:
    doors.parcel(path, world.room("parcel"))


def _sent(world: World) -> RecordingStore:
    """What a lab sent to a platform."""
    if world.sent is not None:
        return world.sent
    world.sent = store = RecordingStore()
    copy = Path(shutil.copy(world.theirs, world.folder / "sent.gpkg"))
    with Book.open(copy) as book:
        target = sync_targets.add(
            book, name="p", kind="folder", address=str(world.folder / "platform"), audience="partners"
        )
        sync(book, target, store, Silent())
    return store


def receipts(world: World) -> list[tuple[str, bytes]]:
    """What the platform says of how far it is."""
    return [("status.json", json.dumps({"device": "", "ingested": 3}).encode())]


def receipt(path: Path, world: World) -> None:
    """Sync again where the platform says this, and its copy of what another laptop sent is damaged alike."""
    store = RecordingStore()
    store.files = dict(_sent(world).files)
    with Book.open(world.folder / "sent.gpkg") as book:
        target = sync_targets.find(book, None)
        device = own_device(book.db)
        name = next(iter(store.files)).split("/")[0]
        data = path.read_bytes()
        with suppress(ValueError, TypeError, RecursionError):
            told = json.loads(data)
            data = json.dumps(told | {"device": device} if "device" in told else told).encode()
        store.files[release_log.status_name(name, device)] = data
        sync(book, target, store, Silent())


# -- words, releases, settings, servers --------------------------------------------------------------------------------


def word_seeds(world: World) -> list[tuple[str, bytes]]:
    folders = ("vocabularies", "indicators", "templates/sessions")
    toml = [sorted((resources() / folder).glob("*.toml"))[0] for folder in folders]
    out = world.folder / "words.json"
    if not out.exists():
        with Book.open(world.theirs) as book:
            word_files.save(book, out)
    return files(*toml, out)


def of_words(content: bytes, chance: Random) -> bytes:
    return of_json(content, chance) if content.startswith(b"{") else of_bytes(content, chance)


class _TakenBack(Exception):
    """Ends a step that was only to be tried."""


def words(path: Path, world: World) -> None:
    read = word_files.read(path)
    with suppress(_TakenBack), world.book.write("x") as step:
        word_files.lay(step.db, read)
        raise _TakenBack


def release_seeds(world: World) -> list[tuple[str, bytes]]:
    told = {
        "program": "conect-desktop",
        "version": "9.9.9",
        "date": "2026-05-01",
        "files": [{"name": "a.deb", "sha256": "0" * 64}],
    }
    return [("release.json", json.dumps(told).encode())]


def release(path: Path, world: World) -> None:
    doors.release(path, world.room("release"))


def settings_seeds(world: World) -> list[tuple[str, bytes]]:
    text = b"[General]\nrecent=a, b\nfont_scale=125\ngeometry=@ByteArray(\\0\\x1)\npacks=@Invalid()\nlanguage=fr\n"
    return [("settings.ini", text)]


def settings(path: Path, world: World) -> None:
    doors.settings(path, world.room("settings"))


def answers(world: World) -> list[tuple[str, bytes]]:
    return [("pages.json", json.dumps(GOOD | {"licence": {"links": [{"rel": "license", "href": "x"}]}}).encode())]


def served(path: Path, world: World) -> None:
    """Everything that is asked of a server, without the line to it."""
    data = path.read_bytes()
    try:
        told = json.loads(data)
    except (ValueError, RecursionError):
        told = {}

    def got(_: object, address: str, progress: object) -> tuple[bytes, str]:
        name = (
            address.partition("?")[0].split("/", 3)[-1].strip("/").replace("/", "-") if address.count("/") > 2 else ""
        )
        page = told.get(name or "landing") if isinstance(told, dict) else None
        return (data if page is None else json.dumps(page).encode()), "application/json"

    with (
        mock.patch("conect_desktop.exchange.oapif_http.JsonServer._get", got),
        FeatureServer("http://h.example") as server,
    ):
        server.look()
        server.count("a")
        list(server.items("a", (0.0, 0.0, 90.0, 90.0)))


READERS: tuple[Reader, ...] = (
    Reader("geojson", exported("geojson", ".geojson"), of_bytes, rows),
    Reader("geojson values", exported("geojson", ".geojson"), of_json, rows),
    Reader("csv", lambda world: files(*sorted(IMPORTS.glob("*.csv"))), of_bytes, rows),
    Reader("xlsx", exported("xlsx"), packed(of_bytes), rows),
    Reader("kml", exported("kml"), of_bytes, rows),
    Reader("kmz", kmz, packed(of_bytes), rows),
    Reader("gpx", exported("gpx"), of_bytes, rows),
    Reader("gpkg", exported("gpkg"), of_database, rows),
    Reader("book", small_book, of_database, opened),
    Reader("book repaired", small_book, of_database, repaired),
    Reader("book merged", lambda world: files(world.theirs), of_database, merged),
    Reader("pmtiles", pmtiles, of_bytes, tiles),
    Reader("tiles in SQLite", databases, of_database, tiles),
    Reader("pictures on the ground", pictures_on_the_ground, of_bytes, placed),
    Reader("world files", world_files, of_bytes, beside),
    Reader("vector tiles", vector_tiles, of_bytes, tile, (*KNOWN, ValueError)),
    Reader("tile pictures", photos, of_bytes, raster, (*KNOWN, ValueError)),
    Reader("photos", photos, of_bytes, photo),
    Reader("sheets", sheets, of_bytes, sheet),
    Reader("laid photos", lying, of_json, laid),
    Reader("team", entries, of_entries, team),
    Reader("team sealed", sealed, of_bytes, forged),
    Reader("segments", segments, of_lines, segment),
    Reader("parcels", parcels, packed(of_bytes), parcel),
    Reader("receipts", receipts, of_json, receipt),
    Reader("words", word_seeds, of_words, words),
    Reader("release", release_seeds, of_json, release),
    Reader("settings", settings_seeds, of_bytes, settings),
    Reader("servers", answers, of_json, served),
)  # fmt: skip
