"""What travels between laptops and to the platform: forged, damaged, swollen, of another team."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import os
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import orjson
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from conect_desktop.domain import release_log
from conect_desktop.domain.release_log import BadSegment, Event, Segment
from conect_desktop.errors import BadFile
from conect_desktop.exchange import team_files
from conect_desktop.exchange.team_files import BadTeamFile, Run
from conect_desktop.services.team import TeamReport
from conect_desktop.storage import team
from conect_desktop.storage.book import Book
from tests.hostile.case import Case, Room, harmless, refused
from tests.hostile.doors import parcel, passed_over, segment, stick
from tests.hostile.making import cut, patched, swelling_zip, swollen, zipped

DEVICE = "0198c0de-0000-7000-8000-00000000000a"
SIGNER = "0198c0de-0000-7000-8000-00000000000b"
BOOK = "0198c0de-0000-7000-8000-00000000000c"
SECRET = b"k" * 32


# -- what the team's laptops leave for each other ------------------------------------------------------------------------


def entry(seq: int = 1, **more: Any) -> list[Any]:
    """An entry as a file of the team has it."""
    told = {
        "seq": seq, "hlc": 1, "known": 0, "txn": BOOK, "author": "Ana", "table": "notes",
        "row": f"0198c0de-0000-7000-8000-{seq:012d}", "operation": "I", "changes": "text=NULL>'salut',",
    } | more  # fmt: skip
    return list(told.values())


def key_of(room: Room) -> str:
    """The team's key, which whoever has a book of the team knows."""
    with closing(Book.open(room.own_path())) as book:
        return team.identities(book.db)[0]


def left(
    *entries: Any, run: Run | None = None, head: Mapping[str, Any] | None = None, secret: bytes = SECRET,
    text: bytes | None = None, packed: Callable[[bytes], bytes] = lambda data: gzip.compress(data, 1),
    signature: bytes | None = None, sealed: Callable[[bytes, str], bytes] | None = None, name: str = "",
) -> Callable[[Room], Path]:  # fmt: skip
    """A stick with one file of the team's on it, as somebody makes it who has the team's key."""

    def make(room: Room) -> Path:
        identity = key_of(room)
        which = run or Run(1, max(1, len(entries)))
        key = Ed25519PrivateKey.from_private_bytes(secret)
        told = {
            "format": "conect-team", "version": 1, "device": DEVICE, "first": which.first, "last": which.last,
            "signer": SIGNER, "name": "Table 2", "vectors": [{}],
            "key": base64.b64encode(key.public_key().public_bytes_raw()).decode(),
        } | dict(head or {})  # fmt: skip
        lines = [orjson.dumps(told), *(one if isinstance(one, bytes) else json.dumps(one).encode() for one in entries)]
        body = text if text is not None else b"\n".join(lines) + b"\n"
        signed = signature if signature is not None else base64.b64encode(key.sign(hashlib.sha256(body).digest()))
        data = packed(body + signed)
        data = sealed(data, identity) if sealed else team_files.encrypted(data, [identity])
        room.file(f"stick/{team_files.folder_of(identity)}/log/{DEVICE}/{name or which.name}", data)
        return room.folder / "stick"

    return make


def taken(entries: int) -> Callable[[TeamReport], bool]:
    return lambda report: report.merged.entries == entries and not report.troubles


def _of_another_team(data: bytes, identity: str) -> bytes:
    return team_files.encrypted(data, [team.new_identity()])


def _with_another_key(room: Room) -> Path:
    """A laptop that is known signs with another key than before."""
    from conect_desktop.domain.progress import Silent
    from conect_desktop.exchange.stores.folder import FolderStore
    from conect_desktop.services.team import exchange

    first = left(entry(1))(room)
    with Book.open(room.own_path()) as book:
        exchange(book, FolderStore(first), Silent())
    return left(entry(2), run=Run(2, 2), secret=b"x" * 32)(room)


def _forged(body: bytes) -> bytes:
    """Something was changed after it was signed."""
    return gzip.compress(body.replace(b"salut", b"forge"), 1)


def _medium(room: Room) -> Path:
    """A medium whose pieces are not what its hash says, and without end."""
    digest = hashlib.sha256(b"picture").hexdigest()
    cells = f"sha256=NULL>'{digest}',size=NULL>7,content_type=NULL>'image/png',file_name=NULL>'a.png',"
    path = left(entry(1, table="media", changes=cells))(room)
    identity = key_of(room)
    folder = f"stick/{team_files.folder_of(identity)}/blob/{team_files.blob_name(identity, digest)}"
    for number in range(3):
        room.file(f"{folder}/{number:05d}", team_files.encrypted(b"not the picture", [identity]))
    room.file(f"{folder}/whole", b"\n")
    return path


def on_stick(name: str) -> str:
    """End of the path of a trouble: the store's own name for the file."""
    return name


RUN1 = "log/" + DEVICE + "/00000001-00000001"
TEAM = [
    harmless("a file of the team", stick, left(entry(1), entry(2)), taken(2), changes=True),
    refused(
        "a file of another team",
        passed_over,
        left(entry(), sealed=_of_another_team),
        "another team",
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
    ),
    refused(
        "a file that is not encrypted",
        passed_over,
        left(entry(), sealed=lambda data, _: data),
        "damaged, or was written for another team",
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
    ),
    refused(
        "an empty file of the team",
        passed_over,
        left(entry(), sealed=lambda *_: b""),
        "damaged",
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
    ),
    refused(
        "a header of age without an end",
        passed_over,
        left(entry(), sealed=lambda *_: b"age-encryption.org/v1\n" + b"-> X25519 aaaa\naaaa\n" * 90_000),
        "damaged",
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
    ),
    refused(
        "a passphrase that would take a year to try",
        passed_over,
        left(
            entry(),
            sealed=lambda *_: (
                b"age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 40\n"
                + b"A" * 43
                + b"\n--- "
                + b"A" * 43
                + b"\n"
                + bytes(99)
            ),
        ),
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
    ),
    refused(
        "a file that was changed after it was signed",
        passed_over,
        left(entry(), packed=_forged),
        "signature",
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
    ),
    refused(
        "a file without a signature",
        passed_over,
        left(entry(), signature=b""),
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
    ),
    refused(
        "a signature that is no base64",
        passed_over,
        left(entry(), signature=b"\xff\xfe"),
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
    ),
    refused(
        "a key that is none",
        passed_over,
        left(entry(), head={"key": "AAAA"}),
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
    ),
    refused(
        "a laptop that signs with another key than before",
        passed_over,
        _with_another_key,
        "signs differently",
        path="00000002-00000002",
        kind=BadTeamFile,
        changes=True,
    ),
    refused(
        "a file under another laptop's name",
        passed_over,
        left(entry(), head={"device": SIGNER}),
        "another file's content",
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
    ),
    refused(
        "a file of a newer program",
        passed_over,
        left(entry(), head={"version": 2}),
        "another format",
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
    ),
    refused(
        "a file of the team that swells",
        passed_over,
        left(entry(), packed=lambda _: swollen(270, b"\0")),
        "damaged",
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
        most_mb=400,
    ),
    refused(
        "lines by the million",
        passed_over,
        left(entry(), packed=lambda _: swollen(70)),
        "damaged",
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
        most_mb=400,
    ),
    refused(
        "an entry of lists by the million",
        passed_over,
        left(text=b"[" + b"[]," * 6_000_000 + b"[]]\n", run=Run(1, 1)),
        "damaged",
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
        most_mb=400,
    ),
    refused(
        "twice the same number",
        passed_over,
        left(entry(1), entry(1)),
        "entries are missing",
        path="00000001-00000002",
        kind=BadTeamFile,
        changes=True,
    ),
    refused(
        "a gap in the numbers",
        passed_over,
        left(entry(1), entry(3), run=Run(1, 3)),
        "entries are missing",
        path="00000001-00000003",
        kind=BadTeamFile,
        changes=True,
    ),
    refused(
        "a run of a billion numbers",
        passed_over,
        left(entry(1), run=Run(1, 999_999_999)),
        "entries are missing",
        path="00000001-999999999",
        kind=BadTeamFile,
        changes=True,
    ),
    refused(
        "a run of a million million numbers",
        passed_over,
        left(entry(1), run=Run(1, 999_999_999_999)),
        "entries are missing",
        path="-999999999999",
        kind=BadTeamFile,
        changes=True,
    ),
    refused(
        "vectors that are lists",
        passed_over,
        left(entry(), head={"vectors": [[]]}),
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
    ),
    refused(
        "vectors that are numbers",
        passed_over,
        left(entry(), head={"vectors": 7}),
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
    ),
    refused(
        "vectors of words",
        passed_over,
        left(entry(), head={"vectors": [{"a": "b"}]}),
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
    ),
    refused("an entry that is a word", passed_over, left(b'"x"'), path=RUN1, kind=BadTeamFile, changes=True),
    refused(
        "an entry with a number for its text",
        passed_over,
        left(entry(changes=7)),
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
    ),
    refused("an entry that is no JSON", passed_over, left(b"[1, 2"), path=RUN1, kind=BadTeamFile, changes=True),
    refused(
        "an entry as deep as can be",
        passed_over,
        left(b"[" * 50_000 + b"]" * 50_000),
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
    ),
    refused(
        "half of a letter in an entry",
        passed_over,
        left(b'[1, 1, 0, "\\ud800", null, "notes", "x", "I", ""]'),
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
    ),
    refused(
        "a clock beyond all numbers",
        passed_over,
        left(entry(hlc=1 << 63)),
        "can't be read",
        place="entry 1",
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
    ),
    refused(
        "a clock of a thousand digits",
        passed_over,
        left(b"[1, " + b"9" * 1_000 + b', 0, "x", null, "notes", "x", "I", ""]'),
        path=None,
        changes=True,
    ),
    harmless("a clock of the year 3000", stick, left(entry(hlc=1 << 61)), taken(1), changes=True),
    refused(
        "an entry of a table that is SQL",
        passed_over,
        left(entry(table="notes; DROP TABLE notes")),
        "can't be read",
        place="entry 1",
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
    ),
    harmless(
        "an entry of a table of tomorrow",
        stick,
        left(entry(table="moods", changes="mood=NULL>'x',")),
        taken(1),
        changes=True,
    ),
    harmless(
        "an entry of a column of tomorrow",
        stick,
        left(entry(changes="mood=NULL>'x',text=NULL>'a',")),
        taken(1),
        changes=True,
    ),
    harmless(
        "an entry that writes the journal",
        stick,
        left(entry(table="journal_head", changes="seq=1>99,")),
        taken(1),
        changes=True,
    ),
    harmless(
        "an entry that writes the schema",
        stick,
        left(entry(table="sqlite_master", changes="sql=NULL>'x',")),
        taken(1),
        changes=True,
    ),
    refused(
        "cells that are no cells",
        passed_over,
        left(entry(changes="text=NULL>(SELECT 1),")),
        "can't be read",
        place="entry 1",
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
    ),
    harmless(
        "a geometry that is rubbish",
        stick,
        left(entry(table="places", changes="geom=NULL>X'4750',title=NULL>'a',")),
        taken(1),
        changes=True,
    ),
    harmless(
        "text where a year belongs",
        stick,
        left(entry(table="places", changes="start_year=NULL>'soon',title=NULL>'a',")),
        taken(1),
        changes=True,
    ),
    refused(
        "a number where text belongs",
        passed_over,
        left(entry(table="places", changes="title=NULL>7,")),
        "can't be read",
        place="entry 1",
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
    ),
    refused(
        "text of a number where a number belongs",
        passed_over,
        left(entry(table="places", changes="start_year=NULL>'1999',")),
        "can't be read",
        place="entry 1",
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
    ),
    refused(
        "numbers beyond all numbers in cells",
        passed_over,
        left(entry(table="places", changes="start_year=NULL>99999999999999999999999999,")),
        "can't be read",
        place="entry 1",
        path=RUN1,
        kind=BadTeamFile,
        changes=True,
    ),
    harmless(
        "infinity in a cell", stick, left(entry(table="places", changes="confidence=NULL>Inf,")), taken(1), changes=True
    ),
    harmless(
        "a row that is deleted before it is made",
        stick,
        left(entry(1, operation="D", changes=""), entry(2, row="0198c0de-0000-7000-8000-000000000001")),
        taken(2),
        changes=True,
    ),
    harmless(
        "a reference to what isn't there",
        stick,
        left(entry(changes=f"place=NULL>'{BOOK}',text=NULL>'a',")),
        taken(1),
        changes=True,
    ),
    harmless("a row whose name is markup", stick, left(entry(row="<script>alert(1)</script>")), taken(1), changes=True),
    harmless(
        "a builder on what nobody has",
        stick,
        left(entry(), head={"vectors": [{SIGNER: 999}]}),
        lambda report: report.merged.held == 1,
        changes=True,
    ),
    harmless(
        "a medium that is not what its hash says", stick, _medium, lambda report: report.merged.media == 0, changes=True
    ),
    harmless("names on the stick that are none", stick, lambda r: _odd_names(r), taken(0), changes=True),
    refused(
        "a file of the team of a gigabyte", stick, lambda r: _large(r), "larger than anything", path="00000001-00000001"
    ),
    refused("a stick that is a file", stick, lambda r: r.file("stick", b"x"), "no such folder", path="stick"),
]


def _odd_names(room: Room) -> Path:
    folder = f"stick/{team_files.folder_of(key_of(room))}/log"
    for name in ("a b", "..evil", "%2e%2e", "\u202eabc", "x" * 200):
        room.file(f"{folder}/{name}/00000001-00000001", b"x")
    room.file(f"{folder}/{DEVICE}/00000002-00000001", b"x")
    room.file(f"{folder}/{DEVICE}/00000000-00000001", b"x")
    return room.folder / "stick"


def _large(room: Room) -> Path:
    return room.sparse(
        f"stick/{team_files.folder_of(key_of(room))}/log/{DEVICE}/00000001-00000001", b"age", 1 << 30
    ).parents[3]


# -- what goes to the platform -------------------------------------------------------------------------------------------


def event(seq: int = 1, **more: Any) -> dict[str, Any]:
    """An event as a segment has it."""
    record = {"fields": {"title": "Café"}, "geometry": None}
    return {
        "seq": seq, "op": "publish", "kind": "place", "uuid": f"0198c0de-0000-7000-8000-{seq:012d}", "hlc": 1, "at": 1,
        "known": {DEVICE: 1}, "digest": release_log.digest_of(record), "record": record,
    } | more  # fmt: skip


def odd_record(value: str) -> str:
    """An event whose record holds what can't be written as JSON in Python."""
    told = json.dumps(event(record={"a": 0}, digest="0" * 64))
    return told.replace('{"a": 0}', f'{{"a": {value}}}')


def sent(
    *events: Any, head: Mapping[str, Any] | None = None, number: int = 1, name: str = "",
    packed: Callable[[bytes], bytes] = lambda data: gzip.compress(data, 1),
) -> Callable[[Room], Path]:  # fmt: skip
    """A segment as somebody makes it who may write to the platform."""

    def make(room: Room) -> Path:
        told = {
            "format": "conect-release", "version": 1, "book": BOOK, "device": DEVICE, "number": number, "first": 1,
            "last": len(events), "previous": None, "audience": "public", "about": {},
        } | dict(head or {})  # fmt: skip
        lines = [json.dumps(told), *(one if isinstance(one, str) else json.dumps(one) for one in events)]
        data = packed("\n".join(lines).encode("utf-8", "surrogatepass") + b"\n")
        return room.file(f"{BOOK}/log/{DEVICE}/{name or f'{number:08d}'}", data)

    return make


def raw(data: bytes) -> Callable[[Room], Path]:
    return lambda room: room.file(f"{BOOK}/log/{DEVICE}/00000001", data)


def bad(name: str, make: Callable[[Room], Path], *says: str, **more: Any) -> Case:
    return refused(name, segment, make, *says, kind=BadSegment, path=None, **more)


SEGMENTS = [
    harmless("a segment", segment, sent(event()), lambda found: found.last == 1),
    bad("a segment that is no gzip", raw(b"rubbish"), "damaged"),
    bad("a segment cut off", sent(event(), packed=lambda data: gzip.compress(data)[:-9]), "damaged"),
    bad("a segment with something behind it", sent(event(), packed=lambda data: gzip.compress(data) + b"x"), "damaged"),
    bad("a segment that swells", raw(swollen(270, b"\0")), "too large", most_mb=400),
    bad("a segment of lines by the million", raw(swollen(70)), most_mb=400),
    bad(
        "a segment of lists by the million",
        raw(gzip.compress(b"[" + b"[]," * 6_000_000 + b"[]]\n", 1)),
        "too large",
        most_mb=400,
    ),
    bad("a segment as deep as can be", raw(gzip.compress(b"[" * 100_000 + b"\n")), "not JSON"),
    bad("a segment that is a list", raw(gzip.compress(b"[1]\n")), "not as it should be"),
    bad("a segment of a newer program", sent(event(), head={"version": 2}), "newer"),
    bad("a segment under another number", sent(event(), number=2, name="00000001"), "it says it is"),
    bad("a segment of another laptop", sent(event(), head={"device": SIGNER}), "it says it is"),
    bad("a segment whose laptop is a path", sent(event(), head={"device": "../../../etc"}), "name"),
    bad("a segment without events", sent(), "events are missing"),
    bad("a segment with a number twice", sent(event(1), event(1)), "event 2"),
    bad("a segment with a number that is none", sent(event(), head={"number": 1e9}), "number"),
    bad("a number below nothing", sent(event(hlc=-1)), "number"),
    bad("a number that is true", sent(event(at=True)), "number"),
    bad("a clock of an event beyond all numbers", sent(event(hlc=1 << 70)), "number"),
    bad("a record that is not what its digest says", sent(event(record={"fields": {"title": "Bar"}})), "digest"),
    bad(
        "a record of NaN",
        sent(odd_record("NaN")),
        "digest",
    ),
    bad(
        "a record of infinity",
        sent(odd_record("1e999")),
        "digest",
    ),
    bad(
        "a record with half of a letter",
        sent(odd_record('"\\ud800"')),
        "digest",
    ),
    bad(
        "a record as deep as Python reads",
        sent(odd_record("[" * 970 + "]" * 970)),
        "digest",
    ),
    bad("an event without what it knew", sent({k: v for k, v in event().items() if k != "known"}), "known is missing"),
    bad("an event that knew markup", sent(event(known={"<script>": 1})), "name"),
    bad("an operation that is none", sent(event(op="drop")), "event 1"),
]


def segment_bytes() -> bytes:
    one = Event(1, "publish", "place", BOOK, 1, 1, {DEVICE: 1}, release_log.digest_of({"fields": {}}), {"fields": {}})
    return release_log.encode(Segment(BOOK, DEVICE, 1, None, "public", [one]))


NAME = f"{BOOK}/log/{DEVICE}/00000001"
PARCELS = [
    harmless(
        "a parcel", parcel, lambda r: zipped(r.folder / "a.zip", {NAME: segment_bytes()}), lambda found: len(found) == 1
    ),
    refused("a parcel that is no zip", parcel, lambda r: r.file("a.zip", b"PK\x03\x04" * 99), "damaged", kind=BadFile),
    refused(
        "a parcel cut off",
        parcel,
        lambda r: cut(zipped(r.folder / "a.zip", {NAME: segment_bytes()}), 300),
        "damaged",
        kind=BadFile,
    ),
    refused(
        "a parcel that unpacks to gigabytes",
        parcel,
        lambda r: swelling_zip(r.folder / "a.zip", NAME, b"\0" * 64, 1_500_000),
        "far too large",
        kind=BadFile,
    ),
    harmless(
        "a parcel within a parcel",
        parcel,
        lambda r: zipped(
            r.folder / "a.zip", {"a.zip": zipped(r.own.parent / "b.zip", {NAME: segment_bytes()}).read_bytes()}
        ),
        lambda found: found == [],
    ),
    harmless(
        "a parcel whose names lead elsewhere",
        parcel,
        lambda r: zipped(
            r.folder / "a.zip", {"../../../etc/passwd": b"x", "/etc/passwd": b"x", "C:\\a": b"x", NAME: segment_bytes()}
        ),
        lambda found: len(found) == 1,
    ),
    harmless("a parcel with the same name twice", parcel, lambda r: _twice(r), lambda found: len(found) == 1),
    refused(
        "a parcel with a wrong sum",
        parcel,
        lambda r: patched(zipped(r.folder / "a.zip", {NAME: segment_bytes() + os.urandom(500)}), 250, b"\0\0\0\0\0"),
        "damaged",
        kind=BadFile,
    ),
    refused(
        "a parcel of six thousand files",
        parcel,
        lambda r: zipped(r.folder / "a.zip", {f"x/{n}": b"" for n in range(6_000)}),
        "far too large",
        kind=BadFile,
    ),
    refused(
        "a parcel with a segment that swells",
        parcel,
        lambda r: zipped(r.folder / "a.zip", {NAME: swollen(270, b"\0")}),
        "too large",
        kind=BadSegment,
        most_mb=400,
    ),
    refused(
        "a parcel that is a pipe",
        parcel,
        lambda r: os.mkfifo(r.folder / "a.zip") or r.folder / "a.zip",
        "not a file",
        kind=BadFile,
    ),
]
CASES: list[Case] = [*TEAM, *SEGMENTS, *PARCELS]


def _twice(room: Room) -> Path:
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return zipped(room.folder / "a.zip", [(NAME, b"rubbish"), (NAME, segment_bytes())])
