"""Files of words and templates, releases and settings that somebody brought, and answers of servers of features."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from conect_desktop.bridge import settings as kept
from conect_desktop.exchange.oapif import TooMany
from conect_desktop.exchange.oapif_http import NotFeatures
from conect_desktop.exchange.stores.trouble import LoginPage, ServerTrouble
from conect_desktop.services.release_file import Release
from tests.hostile.case import Case, Room, harmless, refused
from tests.hostile.doors import release, served, settings, words
from tests.hostile.making import zipped

TERM = {"id": "mine", "labels": {"fr": "Le mien"}}


def told(name: str, content: Any) -> Callable[[Room], Path]:
    """A file of JSON."""
    return lambda room: room.file(name, json.dumps(content))


def vocabulary(*terms: Any, **head: Any) -> Callable[[Room], Path]:
    listed = terms or (TERM,)
    return told("a.json", {"vocabulary": {"id": "practices", "version": 1} | head, "term": list(listed)})


def template(**phase: Any) -> Callable[[Room], Path]:
    one = {"id": "a", "kind": "mapping", "labels": {"fr": "A"}, "minutes": 5} | phase
    return told("a.json", {"template": {"id": "x", "labels": {"fr": "X"}}, "phase": [one]})


def indicators(*items: Any, **head: Any) -> Callable[[Room], Path]:
    return told(
        "a.json",
        {"set": {"id": "x", "labels": {"fr": "X"}} | head, "item": list(items) or [{"id": "a", "labels": {"fr": "A"}}]},
    )


def raw(name: str, data: bytes | str) -> Callable[[Room], Path]:
    return lambda room: room.file(name, data)


def pipe(name: str) -> Callable[[Room], Path]:
    def make(room: Room) -> Path:
        os.mkfifo(room.folder / name)
        return room.folder / name

    return make


WORDS = [
    harmless("a file of words", words, vocabulary(), lambda lines: lines == ("words: practices, 1",)),
    refused("a pipe of words", words, pipe("a.json"), "not a file"),
    refused(
        "words without an end",
        words,
        lambda r: (r.folder / "a.json").symlink_to("/dev/zero") or r.folder / "a.json",
        "not a file",
    ),
    refused("a folder of words", words, lambda r: (r.folder / "a.json").mkdir() or r.folder / "a.json", "not a file"),
    refused("a gigabyte of words", words, lambda r: r.sparse("a.toml", b"", 1 << 30), "too large"),
    refused("words in Latin letters", words, raw("a.toml", '[vocabulary]\nid = "é"'.encode("latin-1")), "not UTF-8"),
    refused("words that are no TOML", words, raw("a.toml", "= ="), "not TOML"),
    refused("tables in tables", words, raw("a.toml", "a=" + "[" * 50_000), "not TOML"),
    refused("keys with a thousand dots", words, raw("a.toml", ".".join("a" * 9_000) + " = 1"), "too many parts"),
    refused("words as deep as can be", words, raw("a.json", "[" * 100_000), "not JSON"),
    refused("words that are a list", words, raw("a.json", "[]"), "table of words", place="the file"),
    refused(
        "half of a letter in a word",
        words,
        raw("a.json", '{"vocabulary": {"id": "practices"}, "term": [{"id": "a", "labels": {"fr": "\\ud800"}}]}'),
        "not JSON",
    ),
    refused(
        "a word that is markup",
        words,
        vocabulary({"id": "<script>", "labels": {"fr": "A"}}),
        "small letters",
        place="number 1",
    ),
    refused(
        "a word that is a path",
        words,
        vocabulary({"id": "../../x", "labels": {"fr": "A"}}),
        "small letters",
        place="number 1",
    ),
    refused(
        "a word of a megabyte", words, vocabulary(TERM | {"labels": {"fr": "A" * 1_000_000}}), "labels", place="mine"
    ),
    refused("a word in Klingon", words, vocabulary(TERM | {"labels": {"tlh": "A"}}), "labels", place="mine"),
    refused("a word that is a number", words, vocabulary(TERM | {"labels": {"fr": 7}}), "labels", place="mine"),
    refused(
        "a word of control characters",
        words,
        vocabulary(TERM | {"labels": {"fr": "a\x00\x1bb"}}),
        "labels",
        place="mine",
    ),
    refused(
        "a colour that is a program", words, vocabulary(TERM | {"color": "url(http://example.org/x)"}), place="mine"
    ),
    refused("a picture that is a path", words, vocabulary(TERM | {"symbol": "../../../../etc/passwd"}), place="mine"),
    refused("a picture that isn't there", words, vocabulary(TERM | {"symbol": "dragon"}), place="mine"),
    refused("the same word twice", words, vocabulary(TERM, TERM), "twice", place="mine"),
    refused(
        "ten thousand words",
        words,
        vocabulary(*[TERM | {"id": f"w{n}"} for n in range(10_000)]),
        "at most",
        place="term",
    ),
    refused("a list of words that nobody has", words, vocabulary(id="sqlite_master"), place="vocabulary"),
    refused(
        "a version that is infinite",
        words,
        raw("a.json", '{"vocabulary": {"id": "practices", "version": 1e999}, "term": []}'),
    ),
    refused("a phase of a million minutes", words, template(minutes=1_000_000), "minutes", place="[[phase]] a"),
    refused("a phase of minus one minute", words, template(minutes=-1), "minutes", place="[[phase]] a"),
    refused("a phase of no kind", words, template(kind="sleeping"), "kind", place="[[phase]] a"),
    refused("a scale from 9 to 1", words, indicators(scale_min=9, scale_max=1), "scale_min", place="[set]"),
    refused("a scale of a billion steps", words, indicators(scale_min=0, scale_max=10**9), "scale_max", place="[set]"),
    refused(
        "a statement of a domain that isn't there",
        words,
        indicators({"id": "a", "labels": {"fr": "A"}, "domain": "x"}),
        "no [[domain]]",
        place="a",
    ),
    refused("words of a newer program", words, told("a.json", {"conect_words": 2}), "newer program"),
    refused("words that hold nothing", words, told("a.json", {"conect_words": 1}), "holds no words"),
    refused("words in a zip", words, lambda r: zipped(r.folder / "a.json", {"../../a.toml": b"x"}), "not JSON"),
    refused(
        "words of lists by the hundred thousand",
        words,
        raw("a.json", '{"vocabulary": {"id": "practices"}, "term": [' + "[]," * 600_000 + "[]]}"),
        "at most",
    ),
    refused(
        "more of a word than a file can say",
        words,
        vocabulary(TERM | {"osm": "shop=x", "x": {"y": [1, None, "<b>"]}}),
        "short list of words",
        place="mine",
    ),
]


# -- releases --------------------------------------------------------------------------------------------------------------


def released(files: Any = (), **more: Any) -> Callable[[Room], Path]:
    return told(
        "release.json", {"program": "conect-desktop", "version": "9.9.9", "date": "2026-05-01", "files": files} | more
    )


def _packages(room: Room, *names: Any) -> Path:
    """A release whose packages lie elsewhere, with the right sum for the first file of the system that each names."""
    room.file("outside.txt", b"x")
    return released([{"name": name, "sha256": "0" * 64} for name in names])(room)


def nothing_read(found: Release) -> bool:
    return found.newer and found.whole == ()


NONE = "not a release file"
RELEASES = [
    refused("a pipe for a release", release, pipe("release.json"), "not a file"),
    refused("a release of a gigabyte", release, lambda r: r.sparse("release.json", b"{", 1 << 30), NONE),
    refused("a release as deep as can be", release, raw("release.json", "[" * 100_000), NONE),
    refused("a release of another program", release, told("release.json", {"program": "other"}), NONE),
    refused("a release of no version", release, released(version="latest"), NONE),
    refused("a release of a version without an end", release, released(version="9" * 5_000 + ".0.0"), NONE),
    refused("a release of a version in other digits", release, released(version="٩.٩.٩"), NONE),
    refused("a release of a version with a line end", release, released(version="9.9.9\n"), NONE),
    refused("a release of files that are words", release, released(files="abc"), NONE),
    refused("a release of files without a name", release, released(files=[{"sha256": "x"}]), NONE),
    harmless(
        "packages that lie elsewhere",
        release,
        lambda r: _packages(
            r, "../../../etc/passwd", "/etc/passwd", "..\\outside.txt", "./outside.txt", "", ".", "..", "\x00"
        ),
        nothing_read,
    ),
    harmless("a package whose name is a number", release, lambda r: _packages(r, 7, None, ["a"]), nothing_read),
    harmless("a package whose name has no end", release, lambda r: _packages(r, "x" * 10_000), nothing_read),
    harmless(
        "a package that is a pipe",
        release,
        lambda r: (os.mkfifo(r.folder / "a.deb"), _packages(r, "a.deb"))[1],
        nothing_read,
    ),
    refused(
        "a package with another sum",
        release,
        lambda r: (r.file("a.deb", b"x"), _packages(r, "a.deb"))[1],
        "damaged or not the one",
        path="a.deb",
    ),
]


# -- settings --------------------------------------------------------------------------------------------------------------


def ini(text: str | bytes) -> Callable[[Room], Path]:
    return lambda room: room.file("settings.ini", text if isinstance(text, bytes) else "[General]\n" + text)


def fit(read: dict[str, Any]) -> bool:
    """Every setting is what it may be."""
    return all(
        type(read[one.name]) is type(one.default) and (not one.choices or read[one.name] in one.choices)
        for one in kept.TABLE
    ) and all(isinstance(path, str) for name in ("recent", "packs", "packs_off", "servers") for path in read[name])


SETTINGS = [
    harmless("settings that are rubbish", settings, ini(os.urandom(5_000)), fit, changes=True),
    harmless(
        "settings of another world",
        settings,
        ini("language=klingon\ntheme=<script>\nfont_scale=1e999\ntour_seen=-1"),
        fit,
        changes=True,
    ),
    harmless(
        "settings of the wrong kind",
        settings,
        ini(
            "recent=@ByteArray(abc)\npacks=@Invalid()\nauthor=@Size(1 2)\ngeometry=7\nstate=a, b\nlanguage=a, b\nfont_scale=a, b"
        ),
        fit,
        changes=True,
    ),
    harmless(
        "settings that hold objects",
        settings,
        ini(
            "recent=@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\xeQFont\\0)\nauthor=@DateTime(\\0\\0\\0\\x10)\npacks=@Variant(\\0\\0\\0\\t\\x7f\\xff\\xff\\xff)"
        ),
        fit,
        changes=True,
    ),
    harmless(
        "settings of a megabyte",
        settings,
        ini("author=" + "x" * 1_000_000 + "\nrecent=" + "a, " * 100_000),
        fit,
        changes=True,
    ),
    harmless(
        "settings with numbers for paths",
        settings,
        ini("recent=1, 2, @Size(3 4)\nservers=@Point(1 2)"),
        fit,
        changes=True,
    ),
    harmless(
        "settings that are a folder",
        settings,
        lambda r: (r.folder / "settings.ini").mkdir() or r.folder / "settings.ini",
        fit,
        changes=True,
    ),
]


# -- answers of servers ----------------------------------------------------------------------------------------------------

CORE = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core"
GOOD = {
    "landing": {"title": "T", "links": []},
    "conformance": {"conformsTo": [CORE]},
    "collections": {"collections": [{"id": "a", "title": "A", "links": [{"rel": "items", "href": "x"}]}]},
    "collections-a-items": {"type": "FeatureCollection", "features": [{"type": "Feature", "id": "1", "geometry": {"type": "Point", "coordinates": [2, 48]}, "properties": {"title": "Café"}}]},
}  # fmt: skip


def answers(**pages: Any) -> Callable[[Room], Path]:
    """A server that is good but for these pages."""

    def make(room: Room) -> Path:
        told_: Mapping[str, Any] = GOOD | {name.replace("_", "-"): page for name, page in pages.items()}
        for name, page in told_.items():
            room.file(f"server/{name}", page if isinstance(page, bytes) else json.dumps(page))
        return room.folder / "server"

    return make


def items(*features: Any, **more: Any) -> Callable[[Room], Path]:
    return answers(collections_a_items={"type": "FeatureCollection", "features": list(features)} | more)


def feature(geometry: Any, **more: Any) -> dict[str, Any]:
    return {"type": "Feature", "id": "1", "geometry": geometry, "properties": {"title": "Café"}} | more


POINT = {"type": "Point", "coordinates": [2, 48]}


def lost(count: int) -> Callable[[Any], bool]:
    return lambda found: found.skipped.unreadable == count and len(found.items) == 0


def answered(name: str, make: Callable[[Room], Path], *says: str, kind: type[Exception] = ServerTrouble) -> Case:
    return refused(name, served, make, *says, kind=kind, path=None, place="http://127.0.0.1")


SERVERS = [
    harmless("a good server", served, answers(), lambda found: [one.title for one in found.items] == ["Café"]),
    answered("an answer that is no JSON", answers(landing=b"{"), "not JSON"),
    answered("an answer that is a list", answers(landing=b"[]"), "not a JSON object"),
    answered("an answer that is a page", answers(landing=b"<html>hello"), kind=NotFeatures),
    answered("an answer that asks for a password", answers(landing=b"<form><input type='password'>"), kind=LoginPage),
    answered("an answer as deep as can be", answers(landing=b"[" * 100_000), "not JSON"),
    answered(
        "an answer of lists by the million",
        answers(landing=b'{"links": [' + b"[]," * 3_000_000 + b"[]]}"),
        "too many parts",
    ),
    answered("an answer of forty megabytes", answers(landing=b'{"a": "' + b"x" * (40 << 20) + b'"}'), "larger than"),
    answered("an answer of NaN", answers(landing=b'{"links": [NaN]}'), "not JSON"),
    answered("a server without collections", answers(collections={"collections": []}), kind=NotFeatures),
    answered("a server whose collections are words", answers(collections={"collections": "a"}), kind=NotFeatures),
    answered(
        "a page that leads to another machine",
        items(feature(POINT), links=[{"rel": "next", "href": "http://example.org/"}]),
        "another one",
    ),
    answered(
        "a page that leads to a file of this machine",
        items(feature(POINT), links=[{"rel": "next", "href": "file:///etc/passwd"}]),
        "another one",
    ),
    answered(
        "a page that leads to itself", items(feature(POINT), links=[{"rel": "next", "href": "?limit=500"}]), "circle"
    ),
    answered(
        "items in another grid",
        items(feature(POINT), crs={"type": "name", "properties": {"name": "EPSG:2154"}}),
        "not longitude",
    ),
    answered(
        "thirty thousand items", items(*[feature(POINT, id=str(n)) for n in range(20_500)]), "more than", kind=TooMany
    ),
    harmless(
        "collections that are numbers",
        served,
        answers(
            collections={
                "collections": [
                    1,
                    None,
                    [],
                    {"id": 7},
                    {"id": "b", "links": 7},
                    {
                        "id": "a",
                        "title": {"x": 1},
                        "links": {"rel": "items"},
                        "extent": {"spatial": {"bbox": [["a", {}]]}},
                    },
                ]
            }
        ),
        lambda found: len(found.items) == 1,
    ),
    harmless(
        "a title that is markup",
        served,
        items(feature(POINT, properties={"title": "<img src=x onerror=alert(1)>"})),
        lambda found: len(found.items) == 1,
    ),
    harmless(
        "a link that is none",
        served,
        items(feature(POINT), links=[7, {"rel": "next"}, {"rel": "next", "href": 7}]),
        lambda found: len(found.items) == 1,
    ),
    harmless(
        "grids that are words",
        served,
        items(feature(POINT), crs={"properties": "x"}),
        lambda found: len(found.items) == 1,
    ),
    harmless("a feature that is a word", served, items("x", 7, None), lost(3)),
    harmless("a feature beyond the poles", served, items(feature({"type": "Point", "coordinates": [2, 91]})), lost(1)),
    harmless(
        "a feature of properties without an end",
        served,
        items(feature(POINT, properties={"a": "x" * 300_000})),
        lost(1),
    ),
    harmless(
        "a geometry in geometries",
        served,
        items(feature({"type": "MultiPolygon", "coordinates": [[[[[[[[1]]]]]]]]})),
        lost(1),
    ),
    harmless(
        "ids that are the same, or none",
        served,
        items(
            feature(POINT),
            feature(POINT),
            feature(POINT, id=None),
            feature(POINT, id={"a": 1}),
            feature(POINT, id="x" * 900),
            feature(POINT, id=True),
        ),
        lambda found: len(found.items) == 2,
    ),
    answered(
        "half of a letter in an answer",
        answers(
            collections_a_items=b'{"type": "FeatureCollection", "features": [{"type": "Feature", "id": "\\ud800"}]}'
        ),
        "not JSON",
    ),
    harmless(
        "control characters in an answer",
        served,
        items(feature(POINT, properties={"title": "a\x00b\x1b[31m\u202ec", "practices": "\x07"})),
        lambda found: len(found.items) == 1,
    ),
]
CASES: list[Case] = [*WORDS, *RELEASES, *SETTINGS, *SERVERS]
