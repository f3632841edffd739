"""What leaves for the platform, as files that never change: numbered segments of release events, one log a laptop.

A segment is gzipped NDJSON: a header line, then one event a line. It names the sha256 of the segment before, so a
reader sees that none is missing or exchanged. ``<book>/log/<device>/<nnnnnnnn>`` holds it; when something in it was
withdrawn since, ``<nnnnnnnn>.r<k>`` takes its place, the same without what was withdrawn. Files of media lie in pieces
under the hash of the whole, ``<book>/blob/<sha256>/<nnnnn>``.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, Literal

from conect_desktop.domain.json_weight import too_heavy
from conect_desktop.domain.replication import Vector
from conect_desktop.domain.store import LARGEST
from conect_desktop.domain.swelling import gunzip

FORMAT: Final = "conect-release"
VERSION: Final = 1
CHUNK: Final = 4 << 20
"""Bytes of a piece of a medium; the last one has what is left."""
_LINES: Final = 100_000
_WEIGHT: Final = 16_000_000
_UNPACKED: Final = 256 << 20
"""Bytes that a segment may have unpacked: what is larger was not made by this program."""

Op = Literal["publish", "change", "withdraw"]

_UUID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_HASH: Final = re.compile(r"[0-9a-f]{64}")


class BadSegment(ValueError):
    """A file that is not a segment as this program writes them; the message says why."""


@dataclass(frozen=True, slots=True)
class Event:
    """One record published, changed or withdrawn.

    `known` is the version vector of the book that decided it, its own device included: an event replaces another one of
    the same record only where it knew of it (its vector covers `hlc`'s device at `at`); otherwise both stand.
    """

    seq: int
    """Gap-free within the log."""
    op: Op
    kind: str
    """A kind of `domain.release`, or ``book``, ``session``, ``term``."""
    uuid: str
    hlc: int
    """Hybrid logical clock when it was decided."""
    at: int
    """Number of the deciding device's newest journal entry then: what another vector has to cover to know this."""
    known: Vector
    digest: str
    """sha256 of the record as it left; of nothing for a withdrawal."""
    record: Mapping[str, Any] | None = None
    """``fields``, ``geometry`` (GeoJSON, lon, lat, WGS 84), and for a medium with a file ``blob`` (sha256, size,
    content_type). None for a withdrawal, and where it was withdrawn since."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A numbered file of a log."""

    book: str
    device: str
    number: int
    previous: str | None
    """sha256 of the file before, as it was first written; None for number 1."""
    audience: str
    events: Sequence[Event]
    redacted: int = 0
    """How often something was taken out of it; 0 for never."""
    original: str | None = None
    """sha256 of the file as it was first written, where something was taken out since."""
    about: Mapping[str, Any] = field(default_factory=dict)
    """Licence and attribution."""

    @property
    def first(self) -> int:
        """Number of its first event."""
        return self.events[0].seq

    @property
    def last(self) -> int:
        """Number of its last event."""
        return self.events[-1].seq

    @property
    def name(self) -> str:
        """Where it lies in a store."""
        suffix = f".r{self.redacted}" if self.redacted else ""
        return f"{log_folder(self.book, self.device)}/{self.number:08d}{suffix}"


def is_name(name: str) -> bool:
    """Whether a folder can be a book's or a laptop's: others may keep things of their own in the same place."""
    return _UUID.fullmatch(name) is not None


def log_folder(book: str, device: str) -> str:
    """Where the segments of a laptop lie."""
    return f"{book}/log/{device}"


def chunk_name(book: str, sha256: str, number: int) -> str:
    """Where a piece of a medium lies; pieces count from 0."""
    return f"{book}/blob/{sha256}/{number:05d}"


def status_name(book: str, device: str) -> str:
    """Where the platform says how far it has taken in a laptop's log."""
    return f"{book}/status/{device}.json"


def digest_of(record: Mapping[str, Any]) -> str:
    """The sha256 by which a record is recognised as the same."""
    return hashlib.sha256(_json(record)).hexdigest()


def _digest_of_any(record: Mapping[str, Any]) -> str:
    """The sha256 of a record from elsewhere; of what this program can't have written, none."""
    try:
        return digest_of(record)
    except (ValueError, RecursionError):
        # infinity, half of a letter, lists in lists
        return ""


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def encode(segment: Segment) -> bytes:
    """A segment as its file, the same bytes every time."""
    head = {
        "format": FORMAT, "version": VERSION, "book": segment.book, "device": segment.device,
        "number": segment.number, "first": segment.first, "last": segment.last, "previous": segment.previous,
        "audience": segment.audience, "about": segment.about,
    }  # fmt: skip
    if segment.redacted:
        head |= {"redacted": segment.redacted, "original": segment.original}
    lines = [_json(head)]
    for event in segment.events:
        told = {
            "seq": event.seq, "op": event.op, "kind": event.kind, "uuid": event.uuid, "hlc": event.hlc,
            "at": event.at, "known": event.known, "digest": event.digest,
        }  # fmt: skip
        lines.append(_json(told if event.record is None else told | {"record": event.record}))
    return gzip.compress(b"\n".join(lines) + b"\n", 6, mtime=0)


def without(segment: Segment, original: str, gone: frozenset[tuple[str, str]], redacted: int) -> Segment:
    """A segment in which nothing is left of some records, named by kind and uuid."""
    events = [replace(e, record=None) if (e.kind, e.uuid) in gone else e for e in segment.events]
    return replace(segment, events=events, redacted=redacted, original=original)


def decode(data: bytes, name: str) -> Segment:
    """The segment that a file holds; raises `BadSegment` where it isn't one, or not the one of that name."""
    text = _unpacked(data)
    # before it is taken apart: a line or a list of nothing takes more memory than it is long
    if text.count(b"\n") > _LINES or too_heavy(text, _WEIGHT):
        raise BadSegment("it is too large")
    lines = text.split(b"\n")
    del text
    if lines.pop() != b"" or not lines:
        raise BadSegment("it is cut off")
    head = _object(lines[0])
    if head.get("format") != FORMAT:
        raise BadSegment("it is not a segment of released records")
    if head.get("version") != VERSION:
        raise BadSegment("a newer version of the program made it")
    try:
        segment = Segment(
            book=_matching(_UUID, head["book"]),
            device=_matching(_UUID, head["device"]),
            number=_count(head["number"]),
            previous=None if head["previous"] is None else _matching(_HASH, head["previous"]),
            audience=_text(head["audience"]),
            events=tuple(_events(lines[1:], _count(head["first"]))),
            redacted=_count(head.get("redacted", 0)),
            original=None if head.get("original") is None else _matching(_HASH, head["original"]),
            about=_mapping(head.get("about", {})),
        )
        last = _count(head["last"])
    except KeyError as error:
        raise BadSegment(f"{error.args[0]} is missing") from error
    if not segment.events or segment.last != last:
        raise BadSegment("events are missing")
    if segment.name != name:
        raise BadSegment(f"it says it is {segment.name}")
    return segment


def _events(lines: Sequence[bytes], first: int) -> Iterator[Event]:
    for seq, line in enumerate(lines, first):
        told = _object(line)
        op = told.get("op")
        if told.get("seq") != seq or op not in ("publish", "change", "withdraw"):
            raise BadSegment(f"event {seq} is not as it should be")
        known = {_matching(_UUID, device): _count(number) for device, number in _mapping(told["known"]).items()}
        record = told.get("record")
        digest = told["digest"] if op == "withdraw" and told["digest"] == "" else _matching(_HASH, told["digest"])
        if record is not None and _digest_of_any(_mapping(record)) != digest:
            raise BadSegment(f"event {seq} is not what its digest says")
        yield Event(
            seq, op, _text(told["kind"]), _matching(_UUID, told["uuid"]), _count(told["hlc"]), _count(told["at"]),
            known, digest, record,
        )  # fmt: skip


def _unpacked(data: bytes) -> bytes:
    """What a gzip file holds; raises `BadSegment` where it is damaged or swells beyond all measure."""
    if len(data) > LARGEST:
        raise BadSegment("it is too large")
    try:
        return gunzip(data, _UNPACKED)
    except ValueError as error:
        raise BadSegment(str(error)) from error


def _object(line: bytes) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BadSegment("a line is not JSON") from error
    return dict(_mapping(found))


def _mapping(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise BadSegment("a line is not as it should be")
    return value


def _count(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 63:
        raise BadSegment("a number is not as it should be")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.isprintable():
        raise BadSegment("a text is not as it should be")
    return value


def _matching(pattern: re.Pattern[str], value: Any) -> str:
    if not isinstance(value, str) or pattern.fullmatch(value) is None:
        raise BadSegment("a name is not as it should be")
    return value
