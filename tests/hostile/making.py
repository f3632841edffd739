"""How hostile files are made: small ones by hand, large ones from holes and compression; none lies in the tree."""

from __future__ import annotations

import gzip
import io
import os
import sqlite3
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from PIL import Image

from conect_desktop.domain.geopackage import encode_point

Page = int


def sql(path: Path, *statements: str) -> Path:
    """What somebody with a database program can do to a file."""
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            raw.execute(statement)
    return path


def patched(path: Path, at: int, data: bytes) -> Path:
    """The file with other bytes at a place; counted from its end where that is negative."""
    with path.open("r+b") as file:
        file.seek(at, 0 if at >= 0 else 2)
        file.write(data)
    return path


def cut(path: Path, size: int) -> Path:
    """The file up to a size."""
    os.truncate(path, size)
    return path


def root_of(path: Path, name: str) -> int:
    """The first page of a table or index."""
    with closing(sqlite3.connect(path)) as raw:
        return int(raw.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()[0])


def on_page(path: Path, page: int, change: Callable[[bytearray], object]) -> Path:
    """The file with one page of its database changed."""
    data = bytearray(path.read_bytes())
    size = struct.unpack(">H", data[16:18])[0]
    part = data[(page - 1) * size : page * size]
    change(part)
    data[(page - 1) * size : page * size] = part
    path.write_bytes(data)
    return path


# -- archives ----------------------------------------------------------------------------------------------------------


def zipped(path: Path, members: Mapping[str, bytes] | Iterable[tuple[str, bytes]], level: int = 6) -> Path:
    """A zip; names may be anything, and there twice."""
    pairs = members.items() if isinstance(members, Mapping) else members
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name, content in pairs:
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return path


def swelling_zip(path: Path, name: str, piece: bytes, times: int, start: bytes = b"", end: bytes = b"") -> Path:
    """A zip of one member that says the same many times over."""
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open(name, "w") as member,
    ):
        member.write(start)
        many = piece * max(1, (1 << 18) // len(piece))
        for _ in range(max(1, times * len(piece) // len(many))):
            member.write(many)
        member.write(end)
    return path


def swollen(megabytes: int, piece: bytes = b"\n") -> bytes:
    """A small gzip of many megabytes."""
    made = io.BytesIO()
    many = (piece * ((1 << 20) // len(piece) + 1))[: (1 << 20) // len(piece) * len(piece)]
    with gzip.GzipFile(fileobj=made, mode="wb", compresslevel=1, mtime=0) as file:
        for _ in range(megabytes):
            file.write(many)
    return made.getvalue()


def worksheet(rows: str, *, declared: str = "", shared: str = "") -> dict[str, bytes]:
    """The parts of a workbook with one sheet."""
    head = '<?xml version="1.0" encoding="UTF-8"?>' + declared
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType='
        f'"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType='
        f'"application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/><Override'
        f' PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/><Override'
        f' PartName="/xl/sharedStrings.xml" ContentType="{kind}.sharedStrings+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}/'
        'officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="Lieux" sheetId="1"'
        ' r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1"'
        f' Type="{office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2"'
        f' Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/sharedStrings.xml": f'{head}<sst xmlns="{main}">{shared}</sst>',
        "xl/worksheets/sheet1.xml": f'{head}<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>',
    }
    return {name: text.encode("utf-8", "surrogatepass") for name, text in parts.items()}


def cells(*texts: str, row: int = 1) -> str:
    """A row of a worksheet."""
    made = "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in texts)
    return f'<row r="{row}">{made}</row>'


# -- pictures ----------------------------------------------------------------------------------------------------------


def picture(form: str = "JPEG", size: tuple[int, int] = (64, 48), **options: Any) -> bytes:
    """A good picture."""
    made = io.BytesIO()
    Image.new("RGB", size, (90, 140, 60)).save(made, form, **options)
    return made.getvalue()


def chunk(kind: bytes, data: bytes, *, crc: int | None = None) -> bytes:
    """A chunk of a PNG."""
    told = zlib.crc32(kind + data) if crc is None else crc
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", told)


def png(width: int, height: int, *chunks: bytes, bits: int = 8, colours: int = 2, packed: bytes = b"") -> bytes:
    """A PNG that says how large it is, with these chunks before what its pixels are packed as."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colours, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def jpeg_of_size(width: int, height: int) -> bytes:
    """A JPEG whose header says another size than it has."""
    data = bytearray(picture("JPEG"))
    at = data.index(b"\xff\xc0")
    data[at + 5 : at + 9] = struct.pack(">HH", height, width)
    return bytes(data)


def exif(entries: Mapping[int, Any], gps: Mapping[int, Any] | None = None) -> bytes:
    """What a photo says of itself, as bytes for `Image.save`."""
    told = Image.Exif()
    for tag, value in entries.items():
        told[tag] = value
    if gps is not None:
        told._ifds[0x8825] = dict(gps)  # Pillow has no other way to write it
        told[0x8825] = dict(gps)
    return told.tobytes()


def tiff(entries: Iterable[tuple[int, int, int, bytes]], *, data: bytes = b"", following: int = 0) -> bytes:
    """A TIFF of one directory at byte 8 (tag, kind, count, four bytes of value), with `data` behind it."""
    listed = sorted(entries)
    body = b"".join(struct.pack("<HHI", tag, kind, count) + value.ljust(4, b"\0") for tag, kind, count, value in listed)
    return b"II*\0" + struct.pack("<IH", 8, len(listed)) + body + struct.pack("<I", following) + data


def number(value: int) -> bytes:
    """A value of a TIFF that stands in its directory."""
    return struct.pack("<I", value)


def wav(
    rate: int = 8_000, data: bytes = b"\x80" * 800, *, says: int | None = None, channels: int = 1, bits: int = 8
) -> bytes:
    """A sound; `says` is how many bytes of it there are by its own word."""
    size = len(data) if says is None else says
    head = struct.pack("<HHIIHH", 1, channels, rate, rate * channels * bits // 8, channels * bits // 8, bits)
    body = b"WAVEfmt " + struct.pack("<I", len(head)) + head + b"data" + struct.pack("<I", size & 0xFFFFFFFF) + data
    return b"RIFF" + struct.pack("<I", min(len(body), 0xFFFFFFFF)) + body


# -- tables of others --------------------------------------------------------------------------------------------------


def geopackage(path: Path, *statements: str, columns: str = "title TEXT") -> Path:
    """Somebody's GeoPackage with a layer `lieux` of one point, and what these statements do to it."""
    return sql(
        path,
        "PRAGMA application_id = 0x47504B47",
        "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT,"
        " organization_coordsys_id INTEGER, definition TEXT, description TEXT)",
        "INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84', 4326, 'EPSG', 4326, '', '')",
        "CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT, description TEXT,"
        " last_change TEXT, min_x REAL, min_y REAL, max_x REAL, max_y REAL, srs_id INTEGER)",
        "CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT,"
        " srs_id INTEGER, z INTEGER, m INTEGER)",
        "INSERT INTO gpkg_contents (table_name, data_type, srs_id) VALUES ('lieux', 'features', 4326)",
        "INSERT INTO gpkg_geometry_columns VALUES ('lieux', 'geom', 'POINT', 4326, 0, 0)",
        f"CREATE TABLE lieux (fid INTEGER PRIMARY KEY, geom BLOB, {columns})",
        f"INSERT INTO lieux (geom) VALUES (x'{encode_point(2.36, 48.93).hex()}')",
        *statements,
    )


def mbtiles(path: Path, *statements: str, tile: bytes | None = None) -> Path:
    """Somebody's MBTiles of one tile, and what these statements do to it."""
    content = (tile if tile is not None else picture("PNG", (256, 256))).hex()
    return sql(
        path,
        "CREATE TABLE metadata (name TEXT, value TEXT)",
        "INSERT INTO metadata VALUES ('name', 'Plaine'), ('format', 'png'), ('minzoom', '0'), ('maxzoom', '0')",
        "CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)",
        "CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)",
        f"INSERT INTO tiles VALUES (0, 0, 0, x'{content}')",
        *statements,
    )


def feature_collection(*features: str) -> str:
    """A GeoJSON file of these features."""
    return '{"type": "FeatureCollection", "features": [' + ", ".join(features) + "]}"


def place(title: str = '"Café"', coordinates: str = "[2.36, 48.93]", *, kind: str = "Point", more: str = "") -> str:
    """A feature of GeoJSON, its parts as they stand in the file."""
    return (
        f'{{"type": "Feature", "geometry": {{"type": "{kind}", "coordinates": {coordinates}}},'
        f' "properties": {{"title": {title}{more}}}}}'
    )
