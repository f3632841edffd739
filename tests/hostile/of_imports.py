"""Files of places that are bombs, lie about their encoding or carry markup: GeoJSON, CSV, Excel, KML, GPX, GeoPackage."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from conect_desktop.errors import BadFile
from conect_desktop.exchange.crs import UnknownSystem
from conect_desktop.exchange.geojson_read import BadGeoJson
from conect_desktop.services.import_report import ImportReport
from tests.hostile.case import Case, Room, harmless, refused
from tests.hostile.doors import imported, within
from tests.hostile.making import (
    cells,
    cut,
    feature_collection,
    geopackage,
    patched,
    place,
    swelling_zip,
    worksheet,
    zipped,
)

HTML = "<script>alert(1)</script>"
LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY l0 "lol">'
    + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    + "]>"
)
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
KML = '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>'
GPX = '<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1">'
MARK = "<Placemark><name>Café</name><Point><coordinates>2.36,48.93</coordinates></Point></Placemark>"


def counted(read: int, imported_: int, bad: int, *words: str) -> Callable[[ImportReport], bool]:
    """So many rows, so many of them good, and these words about the bad ones."""

    def true(report: ImportReport) -> bool:
        told = " ".join(one.what for one in report.bad)
        return (report.read, report.imported, report.bad_count) == (read, imported_, bad) and all(
            word in told for word in words
        )

    return true


def collection(*features: str, name: str = "a.geojson") -> Callable[[Room], Path]:
    return lambda room: room.file(name, feature_collection(*features))


def kml(content: str, name: str = "a.kml", start: str = KML) -> Callable[[Room], Path]:
    return lambda room: room.file(name, start + content + "</Document></kml>")


def gpx(content: str, start: str = GPX) -> Callable[[Room], Path]:
    return lambda room: room.file("a.gpx", start + content + "</gpx>")


def book_of(rows: str, **more: str) -> Callable[[Room], Path]:
    return lambda room: zipped(room.folder / "a.xlsx", worksheet(rows, **more))


def pipe(name: str) -> Callable[[Room], Path]:
    def make(room: Room) -> Path:
        os.mkfifo(room.folder / name)
        return room.folder / name

    return make


def link(name: str, target: str) -> Callable[[Room], Path]:
    def make(room: Room) -> Path:
        (room.folder / name).symlink_to(target)
        return room.folder / name

    return make


def repeated(room: Room, name: str, start: bytes, piece: bytes, megabytes: int, end: bytes = b"") -> Path:
    path = room.folder / name
    many = piece * ((1 << 20) // len(piece))
    with path.open("wb") as file:
        file.write(start)
        for _ in range(megabytes):
            file.write(many)
        file.write(end)
    return path


GEOJSON = [
    refused(
        "a folder that is called GeoJSON",
        imported,
        lambda r: (r.folder / "a.geojson").mkdir() or r.folder / "a.geojson",
        "not a file",
    ),
    refused("a pipe that is called GeoJSON", imported, pipe("a.geojson"), "not a file"),
    refused("a pipe that is called GPX", imported, pipe("a.gpx"), "not a file"),
    refused("a device without an end that is called CSV", imported, link("a.csv", "/dev/zero"), "not a file"),
    refused("a device without an end that is called KML", imported, link("a.kml", "/dev/zero"), "not a file"),
    refused(
        "brackets without an end",
        imported,
        lambda r: r.file("a.geojson", '{"type": "FeatureCollection", "features": ' + "[" * 200_000),
        "nested too deeply",
        place="feature 1",
        kind=BadGeoJson,
    ),
    refused("objects in objects", imported, lambda r: r.file("a.geojson", '{"a":' * 100_000), kind=BadGeoJson),
    harmless(
        "properties as deep as can be",
        imported,
        collection(place(more=', "x": ' + "[" * 900 + "]" * 900)),
        lambda report: report.read == 1,
    ),
    refused(
        "empty lists by the million",
        imported,
        lambda r: repeated(
            r,
            "a.geojson",
            b'{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"a": [',
            b"[],",
            14,
            b"0]}}]}",
        ),
        "too many parts",
        place="feature 1",
        kind=BadGeoJson,
        most_mb=270,
    ),
    refused(
        "empty lists by the million in one feature",
        imported,
        lambda r: repeated(
            r, "a.geojson", b'{"type": "Feature", "geometry": null, "properties": {"a": [', b"[],", 14, b"0]}}"
        ),
        "too many parts",
        kind=BadGeoJson,
    ),
    refused(
        "a feature that never ends",
        imported,
        lambda r: r.sparse(
            "a.geojson",
            b'{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"a": "',
            200 << 20,
        ),
        kind=BadGeoJson,
        most_mb=400,
    ),
    refused(
        "three gigabytes",
        imported,
        lambda r: r.sparse("a.geojson", b'{"type": "FeatureCollection"', 3 << 30),
        "larger than",
        kind=BadGeoJson,
    ),
    refused(
        "NaN as a coordinate",
        imported,
        collection(place(coordinates="[NaN, 48.9]")),
        kind=BadGeoJson,
        place="feature 0",
    ),
    refused(
        "a number beyond all numbers",
        imported,
        collection(place(coordinates="[1e999, 48.9]")),
        "more digits",
        kind=BadGeoJson,
    ),
    harmless(
        "true as a coordinate",
        imported,
        collection(place(coordinates="[true, 48.9]"), place()),
        counted(2, 1, 1, "True, not a number"),
    ),
    harmless(
        "text as a coordinate",
        imported,
        collection(place(coordinates='["2.36", "48.9"]'), place()),
        counted(2, 1, 1, "not a number"),
    ),
    harmless(
        "a place at the 91st degree", imported, collection(place(coordinates="[2.3, 91]"), place()), counted(2, 1, 1)
    ),
    harmless(
        "an area whose outline is one point",
        imported,
        collection(
            place(kind="Polygon", coordinates="[[[2.3, 48.9], [2.3, 48.9], [2.3, 48.9], [2.3, 48.9]]]"), place()
        ),
        counted(2, 1, 1),
    ),
    harmless(
        "an area that crosses itself",
        imported,
        collection(place(kind="Polygon", coordinates="[[[2, 48], [3, 49], [3, 48], [2, 49], [2, 48]]]"), place()),
        counted(2, 1, 1),
    ),
    harmless(
        "coordinates nested like dolls",
        imported,
        collection(place(kind="MultiPolygon", coordinates="[" * 50 + "1" + "]" * 50), place()),
        counted(2, 1, 1, "nested too deeply"),
    ),
    harmless("half of a letter", imported, collection(place(title='"a\\ud800b"')), lambda report: report.read == 1),
    harmless(
        "bytes of nothing in a title", imported, collection(place(title='"Ca\\u0000f\\u001b[31mé"')), counted(1, 1, 0)
    ),
    harmless("a title that runs backwards", imported, collection(place(title='"\\u202egpj.exe"')), counted(1, 1, 0)),
    harmless("markup as a title", imported, collection(place(title=f'"{HTML}"')), counted(1, 1, 0)),
    harmless(
        "a title of a megabyte",
        imported,
        collection(place(title='"' + "é" * 1_000_000 + '"')),
        lambda report: report.read == 1,
    ),
    harmless(
        "the same property a thousand times",
        imported,
        collection(place(more=', "title": "x"' * 1_000)),
        counted(1, 1, 0),
    ),
    harmless(
        "thirty thousand properties",
        imported,
        collection(place(more="".join(f', "p{n}": {n}' for n in range(30_000)))),
        lambda report: report.read == 1,
    ),
    refused(
        "Latin letters that say they are UTF-8",
        imported,
        lambda r: r.file("a.geojson", feature_collection(place()).encode("latin-1")),
        "not in UTF-8",
        kind=BadGeoJson,
    ),
    refused(
        "UTF-16",
        imported,
        lambda r: r.file("a.geojson", feature_collection(place()).encode("utf-16")),
        "UTF-16",
        kind=BadGeoJson,
    ),
    refused(
        "one file after the other",
        imported,
        lambda r: r.file("a.geojson", feature_collection(place()) * 2),
        "several JSON texts",
        kind=BadGeoJson,
    ),
    refused(
        "a grid that is none",
        imported,
        lambda r: r.file(
            "a.geojson",
            '{"crs": {"type": "name", "properties": {"name": "EPSG:99999999999999999999"}}, '
            + feature_collection(place())[1:],
        ),
        "not WGS 84",
        kind=BadGeoJson,
    ),
]
TABLES = [
    refused("nothing but zeros", imported, lambda r: r.file("a.csv", bytes(100_000)), kind=BadFile),
    refused(
        "a line that never ends",
        imported,
        lambda r: r.sparse("a.csv", b"title;lat;lon\n" + b"a;48;2\n" * 40_000, 80 << 20),
        kind=BadFile,
        place="row 40002",
    ),
    refused(
        "a line of a dozen megabytes",
        imported,
        lambda r: repeated(r, "a.csv", b"title;lat;lon\n" + b"a;48;2\n" * 40_000, b"ab;", 12),
        kind=BadFile,
        place="row 40002",
    ),
    refused(
        "a first line that never ends", imported, lambda r: repeated(r, "a.csv", b"title", b",title", 12), kind=BadFile
    ),
    harmless(
        "a million columns",
        imported,
        lambda r: r.file("a.csv", "title," + ",".join(["x"] * 1_000_000) + "\nCafé" + ",1" * 1_000_000 + "\n"),
        lambda report: report.read <= 1,
        most_mb=300,
    ),
    harmless(
        "formulas in cells",
        imported,
        lambda r: r.file(
            "a.csv", 'title,lat,lon\n"=cmd|\' /C calc\'!A0",48.9,2.3\n"@SUM(1)",48.9,2.3\n+1+1,48.9,2.3\n'
        ),
        counted(3, 3, 0),
    ),
    harmless(
        "a quotation mark that is never closed",
        imported,
        lambda r: r.file("a.csv", 'title,lat,lon\nCafé,48.9,2.3\n"open,48.9,2.3\n' + "a,48.9,2.3\n" * 5_000),
        lambda report: report.imported >= 1 and report.bad_count == 1,
    ),
    harmless(
        "line ends of three systems",
        imported,
        lambda r: r.file("a.csv", "title,lat,lon\r\nA,48.9,2.3\rB,48.9,2.3\nC,48.9,2.3\r\n"),
        counted(3, 3, 0),
    ),
    harmless(
        "UTF-8 and Windows in one file",
        imported,
        lambda r: r.file("a.csv", "title,lat,lon\nCafé,48.9,2.3\n".encode() + "Café,48.9,2.3\n".encode("cp1252")),
        counted(2, 2, 0),
    ),
    harmless(
        "UTF-16 without a mark",
        imported,
        lambda r: r.file("a.csv", "title;lat;lon\nCafé;48.9;2.3\n".encode("utf-16-le")),
        counted(1, 1, 0),
    ),
    harmless(
        "UTF-16 that is cut within a letter",
        imported,
        lambda r: r.file("a.csv", "title;lat;lon\nCafé;48.9;2.3\n".encode("utf-16")[:-1]),
        lambda report: report.read == 1,
    ),
    harmless(
        "NaN, Infinity and a thousand digits for a position",
        imported,
        lambda r: r.file("a.csv", "title,lat,lon\na,NaN,2\nb,inf,2\nc," + "9" * 5_000 + ",2\nd,48.9,2.3\n"),
        counted(4, 1, 3, "not a number"),
    ),
    harmless(
        "a position in brackets without an end",
        imported,
        lambda r: r.file("a.csv", "title;wkt\na;MULTIPOLYGON" + "(" * 100_000 + "\nb;POINT (2.3 48.9)\n"),
        counted(2, 1, 1),
    ),
    harmless(
        "a position in GeoJSON without an end",
        imported,
        lambda r: r.file(
            "a.csv", 'title;geometry\na;{"type":"Polygon","coordinates":' + "[" * 100_000 + "\nb;POINT (2.3 48.9)\n"
        ),
        counted(2, 1, 1),
    ),
    harmless(
        "names of columns that are the same",
        imported,
        lambda r: r.file("a.csv", "title,title,title,lat,lon\na,b,c,48.9,2.3\n"),
        counted(1, 1, 0),
    ),
    harmless(
        "names of columns that run backwards",
        imported,
        lambda r: r.file("a.csv", "\u202etitle\u0007,lat,lon\na,48.9,2.3\n"),
        lambda report: report.read == 1,
    ),
    # -- Excel ------------------------------------------------------------------------------------------------------
    refused(
        "a workbook whose text laughs",
        imported,
        book_of(cells("title", "lat", "lon"), declared=LAUGHS.split("?>", 1)[1]),
        "declares its own entities",
        kind=BadFile,
    ),
    refused(
        "a workbook that would read a file of this machine",
        imported,
        book_of(cells("&x;", "lat"), declared=OUTSIDE.split("?>", 1)[1]),
        "declares its own entities",
        kind=BadFile,
    ),
    refused(
        "a workbook that unpacks to gigabytes",
        imported,
        lambda r: swelling_zip(r.folder / "a.xlsx", "xl/worksheets/sheet1.xml", b"<row/>", 20_000_000),
        "far too large",
        kind=BadFile,
    ),
    refused(
        "a workbook of texts by the million",
        within(imported, MAX_WEIGHT=300_000),
        lambda r: _packed(r, "xl/sharedStrings.xml", b"<si><t>%d</t></si>", 400_000),
        "too many parts",
        place="sharedStrings",
        kind=BadFile,
    ),
    refused(
        "a workbook with a row of millions of cells",
        within(imported, MAX_WEIGHT=1_000_000),
        lambda r: _packed(r, "xl/worksheets/sheet1.xml", b"<c><v>%d</v></c>", 600_000, row=True),
        "too many parts",
        place="sheet1",
        kind=BadFile,
    ),
    refused(
        "a workbook with styles by the million",
        within(imported, MAX_WEIGHT=300_000),
        lambda r: _packed(r, "xl/styles.xml", b"<xf a='%d'/>", 200_000),
        "too many parts",
        place="styles",
        kind=BadFile,
    ),
    harmless(
        "parts of a workbook outside of it",
        imported,
        lambda r: zipped(
            r.folder / "a.xlsx",
            worksheet(cells("title", "lat", "lon") + cells("Café", "48.9", "2.3", row=2))
            | {"../../evil.xml": b"<a/>", "/tmp/evil.xml": b"<a/>", "..\\evil.xml": b"<a/>"},
        ),
        counted(1, 1, 0),
    ),
    refused(
        "a workbook without sheets",
        imported,
        lambda r: zipped(r.folder / "a.xlsx", {"[Content_Types].xml": b"<Types/>"}),
        kind=BadFile,
    ),
    refused(
        "a workbook that is a document of another program",
        imported,
        lambda r: zipped(r.folder / "a.xlsx", {"mimetype": b"x", "content.xml": b"<a/>"}),
        "OpenDocument",
        kind=BadFile,
    ),
    refused(
        "a workbook with a password",
        imported,
        lambda r: r.file("a.xlsx", b"\xd0\xcf\x11\xe0" + bytes(600)),
        "password",
        kind=BadFile,
    ),
    refused(
        "half a workbook",
        imported,
        lambda r: cut(book_of(cells("title", "lat"))(r), 700),
        "damaged or cut off",
        kind=BadFile,
    ),
    refused("a workbook whose parts lie on each other", imported, lambda r: _overlapping(r), kind=BadFile),
    harmless(
        "a cell that says it is far away",
        imported,
        book_of(
            cells("title", "lat", "lon") + '<row r="2"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'
        ),
        lambda report: report.imported <= 1,
    ),
    refused(
        "a row number beyond all rows",
        within(imported, _LAST_ROW=30_000),
        book_of(cells("title", "lat", "lon") + '<row r="4000000000"><c t="inlineStr"><is><t>x</t></is></c></row>'),
        "beyond the end",
        place="row",
        kind=BadFile,
    ),
    refused(
        "a date that is none",
        imported,
        book_of(
            cells("title", "start_year", "lat", "lon")
            + '<row r="2"><c t="inlineStr"><is><t>x</t></is></c><c t="d"><v>999999-99-99T00:00:00</v></c></row>'
        ),
        "damaged",
        place="row 2",
        kind=BadFile,
    ),
]
XML = [
    refused(
        "KML that laughs",
        imported,
        kml("<name>&l9;</name>" + MARK, start=LAUGHS + KML),
        "declares its own entities",
        kind=BadFile,
    ),
    refused(
        "KML that would read a file of this machine",
        imported,
        kml("<Placemark><name>&x;</name></Placemark>", start=OUTSIDE + KML),
        "declares its own entities",
        kind=BadFile,
    ),
    refused(
        "KML in an encoding that is none",
        imported,
        kml(MARK, start='<?xml version="1.0" encoding="klingon"?>' + KML),
        "not XML",
        kind=BadFile,
    ),
    refused("folders in folders", imported, kml("<Folder>" * 5_000), "nested too deeply", kind=BadFile),
    refused(
        "elements by the million",
        within(imported, MAX_PARTS=100_000),
        lambda r: repeated(r, "a.kml", KML.encode() + MARK.encode(), b"<a/>", 1, b"</Document></kml>"),
        "too many parts",
        kind=BadFile,
    ),
    refused(
        "one placemark of millions of elements",
        within(imported, MAX_PARTS=200_000),
        lambda r: repeated(r, "a.kml", KML.encode() + b"<Placemark>", b"<a/>", 1, b"</Placemark></Document></kml>"),
        "too many parts",
        kind=BadFile,
        most_mb=240,
    ),
    refused(
        "a name that never ends",
        imported,
        lambda r: repeated(
            r, "a.kml", KML.encode() + b"<Placemark><name>", b"x", 70, b"</name></Placemark></Document></kml>"
        ),
        "too many parts",
        kind=BadFile,
    ),
    harmless(
        "a link to another machine",
        imported,
        kml("<NetworkLink><Link><href>http://example.org/a.kml</href></Link></NetworkLink>" + MARK),
        lambda report: report.imported == 1 and any("not fetched" in hint for hint in report.hints),
    ),
    harmless(
        "a description that is a page",
        imported,
        kml(
            f"<Placemark><name>a</name><description><![CDATA[{HTML}<img src=http://example.org/x onerror=x>]]></description><Point><coordinates>2,48</coordinates></Point></Placemark>"
        ),
        counted(1, 1, 0),
    ),
    harmless(
        "a point at infinity",
        imported,
        kml(MARK + "<Placemark><Point><coordinates>inf,nan</coordinates></Point></Placemark>"),
        counted(2, 1, 1, "not a number"),
    ),
    harmless(
        "a point in the middle of nowhere",
        imported,
        kml(MARK + "<Placemark><Point><coordinates>1e300,1e300</coordinates></Point></Placemark>"),
        counted(2, 1, 1),
    ),
    harmless(
        "geometries in geometries",
        imported,
        kml(MARK + "<Placemark>" + "<MultiGeometry>" * 150 + "</MultiGeometry>" * 150 + "</Placemark>"),
        counted(2, 1, 1),
    ),
    refused(
        "a packed KML that unpacks to gigabytes",
        imported,
        lambda r: swelling_zip(r.folder / "a.kmz", "doc.kml", b"<a/>", 30_000_000),
        "far too large",
        kind=BadFile,
    ),
    refused(
        "a packed KML just below what is too large",
        within(imported, MAX_PARTS=100_000),
        lambda r: _just_below(r),
        "too many parts",
        kind=BadFile,
    ),
    harmless(
        "a packed KML whose names lead elsewhere",
        imported,
        lambda r: zipped(
            r.folder / "a.kmz", {"../../../etc/evil.kml": (KML + MARK + "</Document></kml>").encode(), "/evil": b"x"}
        ),
        counted(1, 1, 0),
    ),
    refused(
        "a packed KML within a packed KML",
        imported,
        lambda r: zipped(
            r.folder / "a.kmz", {"inner.kmz": zipped(r.own.parent / "i.kmz", {"doc.kml": b"<kml/>"}).read_bytes()}
        ),
        "no KML in it",
        kind=BadFile,
    ),
    refused(
        "ten thousand files in a packed KML",
        imported,
        lambda r: zipped(r.folder / "a.kmz", {f"{n}.kml": b"" for n in range(6_000)}),
        "far too large",
        kind=BadFile,
    ),
    refused(
        "a packed KML with a wrong sum",
        imported,
        lambda r: patched(zipped(r.folder / "a.kmz", {"doc.kml": os.urandom(4_000)}), 200, b"\0\0\0\0"),
        "damaged",
        kind=BadFile,
    ),
    refused("a packed KML packed in a way nobody knows", imported, lambda r: _odd_method(r), kind=BadFile),
    refused(
        "GPX that laughs",
        imported,
        gpx("<wpt lat='48' lon='2'><name>&l9;</name></wpt>", start=LAUGHS + GPX),
        "declares its own entities",
        kind=BadFile,
    ),
    refused(
        "GPX that breaks off",
        imported,
        lambda r: r.file("a.gpx", GPX + "<wpt lat='48' lon='2'><name>a"),
        "cut off",
        place="line 1",
        kind=BadFile,
    ),
    refused(
        "a track of millions of points",
        within(imported, MAX_PARTS=400_000),
        lambda r: repeated(
            r, "a.gpx", GPX.encode() + b"<trk><trkseg>", b'<trkpt lat="48.1" lon="2.1"/>', 5, b"</trkseg></trk></gpx>"
        ),
        "too many parts",
        kind=BadFile,
    ),
    harmless(
        "a waypoint without a number",
        imported,
        gpx("<wpt lat='x' lon='NaN'/><wpt lat='48' lon='2'/>"),
        counted(2, 1, 1, "not a number"),
    ),
    harmless(
        "a track with times that are none",
        imported,
        gpx(
            "<trk><trkseg>"
            + "<trkpt lat='48' lon='2'><time>99999-99-99T99:99:99Z</time></trkpt><trkpt lat='48.1' lon='2'><time>0001-01-01T00:00:00+23:59</time></trkpt>"
            + "</trkseg></trk>"
        ),
        lambda report: report.read == 1,
    ),
]
OTHERS = [
    refused("a GeoPackage that is no database", imported, lambda r: r.file("a.gpkg", b"PK" * 90), kind=BadFile),
    refused("a GeoPackage cut off", imported, lambda r: cut(geopackage(r.folder / "a.gpkg"), 9_000), kind=BadFile),
    refused(
        "a layer that is a view without an end",
        imported,
        lambda r: geopackage(
            r.folder / "a.gpkg",
            "DROP TABLE lieux",
            "CREATE VIEW lieux AS WITH RECURSIVE t(geom) AS (SELECT x'00' UNION ALL SELECT geom FROM t) SELECT geom FROM t",
        ),
        "no layer",
        kind=BadFile,
    ),
    refused(
        "a list of layers that is a view",
        imported,
        lambda r: geopackage(
            r.folder / "a.gpkg", "ALTER TABLE gpkg_contents RENAME TO c", "CREATE VIEW gpkg_contents AS SELECT * FROM c"
        ),
        "not a GeoPackage",
        kind=BadFile,
    ),
    refused(
        "a column that is made of gigabytes",
        imported,
        lambda r: geopackage(r.folder / "a.gpkg", columns="title TEXT AS (hex(zeroblob(200000000)))"),
        kind=BadFile,
    ),
    harmless(
        "a column of sixty megabytes for every row",
        imported,
        lambda r: geopackage(r.folder / "a.gpkg", columns="title TEXT AS (hex(zeroblob(30000000)))"),
        lambda report: report.read == 1,
        most_mb=500,
    ),
    refused(
        "a column made by a function nobody has",
        imported,
        lambda r: geopackage(
            r.folder / "a.gpkg",
            "PRAGMA writable_schema = ON",
            "UPDATE sqlite_master SET sql = replace(sql, 'title TEXT', 'title TEXT AS (spying(fid))') WHERE name = 'lieux'",
        ),
        kind=BadFile,
    ),
    harmless(
        "geometries that are rubbish",
        imported,
        lambda r: geopackage(
            r.folder / "a.gpkg",
            "INSERT INTO lieux (geom) VALUES (x'4750'), (x'00'), ('text'), (7), (x'47500001E610000001070000FFFFFFFF')",
        ),
        counted(6, 1, 5),
    ),
    harmless(
        "a layer whose name is SQL",
        imported,
        lambda r: geopackage(
            r.folder / "a.gpkg",
            'ALTER TABLE lieux RENAME TO "x""; DROP TABLE gpkg_contents; --"',
            "UPDATE gpkg_contents SET table_name = 'x\"; DROP TABLE gpkg_contents; --'",
            "UPDATE gpkg_geometry_columns SET table_name = 'x\"; DROP TABLE gpkg_contents; --'",
        ),
        counted(1, 1, 0),
    ),
    refused(
        "a reference system that is none",
        imported,
        lambda r: geopackage(
            r.folder / "a.gpkg", "UPDATE gpkg_spatial_ref_sys SET organization = 'SPY', organization_coordsys_id = 7"
        ),
        "not known",
        kind=UnknownSystem,
    ),
    refused(
        "a reference system of a megabyte",
        imported,
        lambda r: geopackage(
            r.folder / "a.gpkg",
            "UPDATE gpkg_spatial_ref_sys SET organization = 'NONE', definition = printf('%.*c', 1000000, '[')",
        ),
        "too long",
        kind=UnknownSystem,
    ),
]
CASES: list[Case] = [*GEOJSON, *TABLES, *XML, *OTHERS]


def _packed(room: Room, name: str, piece: bytes, times: int, *, row: bool = False) -> Path:
    """A good workbook one part of which has a great many parts, too little alike to be taken for a bomb by its size."""
    import zipfile

    parts = worksheet(cells("title", "lat", "lon") + cells("Café", "48.9", "2.3", row=2))
    path = room.folder / "a.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for other, content in parts.items():
            if other != name:
                archive.writestr(other, content)
        whole = parts.get(name, b"<styleSheet xmlns='x'></styleSheet>")
        at = whole.rindex(b"</sheetData>") if row else whole.rindex(b"</")
        with archive.open(name, "w") as member:
            member.write(whole[:at] + (b"<row r='3'>" if row else b""))
            for start in range(0, times, 100_000):
                member.write(b"".join(piece % (n * 7_919 % 1_000_003) for n in range(start, start + 100_000)))
            member.write((b"</row>" if row else b"") + whole[at:])
    return path


def _just_below(room: Room) -> Path:
    """A KMZ of five hundred megabytes of elements, as small as the ratio of its size allows."""
    import zipfile

    path = room.folder / "a.kmz"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("doc.kml", "w") as member,
    ):
        member.write((KML + MARK).encode())
        noise = b"".join(b"<a>%d</a>" % (n * 7_919 % 1_000_003) for n in range(20_000))
        for _ in range(20):
            member.write(noise)
        member.write(b"</Document></kml>")
    return path


def _overlapping(room: Room) -> Path:
    """A zip of two names that both stand for the same bytes (D. Fifield, 2019)."""
    path = zipped(room.folder / "a.xlsx", {"[Content_Types].xml": b"<Types/>", "xl/b.xml": b"<a/>" * 100})
    data = path.read_bytes()
    at = data.rindex(b"PK\x01\x02")
    path.write_bytes(data[: at + 42] + b"\0\0\0\0" + data[at + 46 :])
    return path


def _odd_method(room: Room) -> Path:
    """A zip that says it is packed by method 99."""
    path = zipped(room.folder / "a.kmz", {"doc.kml": b"<kml/>"})
    data = bytearray(path.read_bytes())
    data[8:10] = b"\x63\0"
    at = data.rindex(b"PK\x01\x02")
    data[at + 10 : at + 12] = b"\x63\0"
    path.write_bytes(data)
    return path
