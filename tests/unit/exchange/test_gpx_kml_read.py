"""GPX, KML and KMZ of phones and map programs are read; what is bad in them is told, what is dangerous refused."""

from __future__ import annotations

import zipfile
from pathlib import Path

import gpxpy.gpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conect_desktop.errors import Trouble
from conect_desktop.exchange.crs import Lab, on_earth
from conect_desktop.exchange.gpx_read import gpx_source
from conect_desktop.exchange.incoming import Row
from conect_desktop.exchange.kml_read import kml_source
from tests.gis import ogr2ogr

_KML = '<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>{}</Document></kml>'
_POINT = "<Point><coordinates>2.357,48.936,10</coordinates></Point>"
_BOMB = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'


def _write(folder: Path, content: str | bytes, name: str) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def _kml(folder: Path, *placemarks: str) -> list[Row]:
    path = _write(folder, _KML.format("".join(placemarks)), "in.kml")
    with kml_source(path) as source:
        return list(source.rows)


def _gpx(path: Path) -> list[Row]:
    with gpx_source(path) as source:
        return list(source.rows)


# -- GPX -------------------------------------------------------------------------------------------------------------


def test_waypoints_routes_and_tracks_written_by_gpxpy_are_read(tmp_path: Path) -> None:
    made = gpxpy.gpx.GPX()
    made.waypoints.append(gpxpy.gpx.GPXWaypoint(48.936, 2.357, elevation=35, name="Puits", description="à sec"))
    route = gpxpy.gpx.GPXRoute(name="Chemin")
    route.points += [gpxpy.gpx.GPXRoutePoint(48.9, 2.3), gpxpy.gpx.GPXRoutePoint(48.91, 2.31)]
    made.routes.append(route)
    for name, pieces in (("Balade", 1), ("Coupée", 2)):
        track = gpxpy.gpx.GPXTrack(name=name)
        for piece in range(pieces):
            segment = gpxpy.gpx.GPXTrackSegment()
            segment.points += [gpxpy.gpx.GPXTrackPoint(48.9 + piece, 2.3 + step / 100) for step in range(3)]
            track.segments.append(segment)
        made.tracks.append(track)
    puits, chemin, balade, coupee = _gpx(_write(tmp_path, made.to_xml(), "in.gpx"))
    assert (puits.position, puits.cells["name"], puits.cells["desc"], puits.flattened) == (
        (2.357, 48.936), "Puits", "à sec", True,
    )  # fmt: skip
    assert (chemin.kind, chemin.shape.geom_type) == ("place", "LineString")
    assert (balade.kind, balade.shape.geom_type, balade.times) == ("walk", "LineString", ())
    assert (coupee.kind, coupee.shape.geom_type) == ("place", "MultiLineString")


def test_a_walk_keeps_the_moment_of_every_vertex(tmp_path: Path) -> None:
    points = "".join(
        f'<trkpt lat="48.9{n}" lon="2.3"><time>2026-05-12T14:0{n}:00+02:00</time></trkpt>' for n in range(3)
    )
    (walk,) = _gpx(_write(tmp_path, f"<gpx><trk><trkseg>{points}</trkseg></trk></gpx>", "in.gpx"))
    assert walk.times == ("2026-05-12T12:00:00Z", "2026-05-12T12:01:00Z", "2026-05-12T12:02:00Z")


def test_one_bad_waypoint_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    text = '<gpx><wpt lat="a" lon="2"><name>x</name></wpt><wpt lat="1" lon="2"/><wpt lat="1" lon="nan"/><trk/></gpx>'
    rows = _gpx(_write(tmp_path, text, "in.gpx"))
    assert [row.problem is None for row in rows] == [False, True, False, False]
    assert "lat is a" in str(rows[0].problem)


def test_gpx_by_gdal_is_read(tmp_path: Path) -> None:
    source = _write(tmp_path, '{"type":"Point","coordinates":[2.357,48.936]}', "in.geojson")
    ogr2ogr(tmp_path / "out.gpx", source, "-nln", "waypoints")
    (row,) = _gpx(tmp_path / "out.gpx")
    assert row.position == (2.357, 48.936)


# -- KML -------------------------------------------------------------------------------------------------------------


def test_placemarks_are_read_with_their_data_and_folders(tmp_path: Path) -> None:
    (row,) = _kml(
        tmp_path,
        "<Folder><name>Lieux</name><Folder><name>Jardins</name><Placemark><name>Clos</name>"
        "<description><![CDATA[<b>Ouvert</b><br/>le samedi &amp; dimanche<script>x</script>]]></description>"
        '<ExtendedData><Data name="annee"><value>2016</value></Data><SchemaData><SimpleData name="type">jardin'
        f"</SimpleData></SchemaData></ExtendedData>{_POINT}</Placemark></Folder></Folder>",
    )
    assert row.position == (2.357, 48.936)
    assert row.flattened
    assert row.cells == {
        "name": "Clos", "description": "Ouvert\nle samedi & dimanche x", "annee": "2016", "type": "jardin",
        "folder": "Lieux / Jardins",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("shape", "kind"),
    [
        ("<LineString><coordinates>2,48 2.1,48.1</coordinates></LineString>", "LineString"),
        ("<LineString><coordinates>2, 48,0\n 2.1, 48.1,0</coordinates></LineString>", "LineString"),
        ("<Polygon><outerBoundaryIs><LinearRing><coordinates>2,48 3,48 3,49 2,48</coordinates></LinearRing>"
         "</outerBoundaryIs></Polygon>", "Polygon"),
        (f"<MultiGeometry>{_POINT}{_POINT.replace('2.357', '2.4')}</MultiGeometry>", "MultiPoint"),
        (f"<MultiGeometry>{_POINT}</MultiGeometry>", "Point"),
        ('<gx:Track xmlns:gx="http://www.google.com/kml/ext/2.2"><gx:coord>2 48 0</gx:coord><gx:coord>3 48 0</gx:coord>'
         "</gx:Track>", "LineString"),
    ],
)  # fmt: skip
def test_every_kind_of_shape_is_read(tmp_path: Path, shape: str, kind: str) -> None:
    (row,) = _kml(tmp_path, f"<Placemark>{shape}</Placemark>")
    assert row.problem is None
    assert row.geometry is not None
    assert row.geometry.geom_type == kind


@pytest.mark.parametrize(
    "shape",
    [
        "<Point/>",
        "<Point><coordinates>a,b</coordinates></Point>",
        "<Point><coordinates>2</coordinates></Point>",
        "<Polygon/>",
        "<Polygon><outerBoundaryIs><LinearRing><coordinates>2,48</coordinates></LinearRing></outerBoundaryIs></Polygon>",
        "<LineString><coordinates>2,48</coordinates></LineString>",
        "<MultiGeometry/>",
        f"<MultiGeometry>{_POINT}<LineString><coordinates>2,48 3,48</coordinates></LineString></MultiGeometry>",
    ],
)
def test_one_bad_placemark_is_told_and_the_others_are_read(tmp_path: Path, shape: str) -> None:
    bad, good = _kml(tmp_path, f"<Placemark>{shape}</Placemark>", f"<Placemark>{_POINT}</Placemark>")
    assert bad.problem
    assert good.problem is None


def test_kml_by_gdal_is_read_and_packed_as_kmz_too(tmp_path: Path) -> None:
    text = '{"type":"Feature","properties":{"Name":"Été","x":1},"geometry":{"type":"Point","coordinates":[2.3,48.9]}}'
    ogr2ogr("-f", "KML", tmp_path / "out.kml", _write(tmp_path, text, "in.geojson"))
    with zipfile.ZipFile(tmp_path / "out.kmz", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(tmp_path / "out.kml", "doc.kml")
        archive.writestr("images/x.png", b"x")
    for name in ("out.kml", "out.kmz"):
        with kml_source(tmp_path / name) as source:
            (row,) = source.rows
        assert (row.position, row.cells["name"]) == ((2.3, 48.9), "Été")


def test_a_linked_file_is_told_and_not_fetched(tmp_path: Path) -> None:
    link = "<NetworkLink><Link><href>http://example.org/x.kml</href></Link></NetworkLink>"
    with kml_source(_write(tmp_path, _KML.format(link), "in.kml")) as source:
        assert list(source.rows) == []
        assert "not fetched" in source.hints[0]


# -- both ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("read", [gpx_source, kml_source])
@pytest.mark.parametrize(
    ("content", "what"),
    [
        ("", "empty"),
        ("   ", "no XML|cut off"),
        ("not xml", "not XML"),
        (_BOMB + "<gpx>&b;</gpx>", "entities"),
        ('<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><gpx/>', "entities"),
        ('<!DOCTYPE x [<!ENTITY % p SYSTEM "http://example.org/x.dtd"> %p;]><gpx/>', "entities"),
        ("<gpx><wpt lat='1' lon='2'>", "cut off"),
        ("<gpx><wpt></gpx>", "not XML"),
        ("<a>" * 5_000, "deep"),
        ('<?xml version="1.0" encoding="nonsense"?><gpx/>', "not XML"),
    ],
)
def test_a_bad_file_is_refused_with_a_remedy(tmp_path: Path, read: object, content: str, what: str) -> None:
    with pytest.raises(Trouble, match=what) as told, read(_write(tmp_path, content, "in.xml")) as source:  # type: ignore[operator]
        list(source.rows)
    assert told.value.remedy


def test_a_kmz_that_would_fill_the_disk_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.kmz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("doc.kml", "w") as member:
        for _ in range(30):
            member.write(b" " * (1 << 20))
    with pytest.raises(Trouble, match="far too large"), kml_source(path) as source:
        list(source.rows)


@pytest.mark.parametrize("content", [b"PK\x03\x04 nothing", b"PK"])
def test_a_damaged_kmz_is_told(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(Trouble, match="damaged"), kml_source(_write(tmp_path, content, "in.kmz")) as source:
        list(source.rows)


def test_a_kmz_cut_off_in_the_middle_is_told(tmp_path: Path) -> None:
    path = tmp_path / "in.kmz"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("doc.kml", _KML.format(f"<Placemark>{_POINT}</Placemark>" * 100))
    path.write_bytes(path.read_bytes()[:-300])
    with pytest.raises(Trouble, match="damaged"), kml_source(path) as source:
        list(source.rows)


_FINE = _KML.format(f"<Placemark><name>a</name>{_POINT}</Placemark>" * 2).encode()


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=40) | st.text("<>/&;!-[]aPoint0123456789., ", max_size=40).map(str.encode), st.integers(0, 300)
)
def test_rubbish_in_the_middle_gives_rows_or_trouble(tmp_path: Path, rubbish: bytes, at: int) -> None:
    path = _write(tmp_path, _FINE[:at] + rubbish + _FINE[at:], "in.kml")
    for read in (kml_source, gpx_source):
        try:
            with read(path) as source:
                for row in on_earth(source.rows, None, path, Lab()):
                    assert row.number > 0
        except Trouble as trouble:
            assert trouble.remedy
