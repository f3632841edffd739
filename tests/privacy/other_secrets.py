"""Two books that differ only in what must not leave give the same files: nothing of it can be worked out from them.

Stronger than looking for markers: an extent, an order, a scale or a colour that gave something away would differ too.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import shapely

from conect_desktop.domain import geopackage
from conect_desktop.domain.progress import Silent
from conect_desktop.services.export import WRITERS
from conect_desktop.services.leaving import Prepared, prepared
from conect_desktop.storage.book import Book
from conect_desktop.storage.schema import TABLES
from conect_desktop.ui.painted import painted
from tests.privacy.markers import mark, words_of
from tests.privacy.searching import STAYS

MOVED: Final = (0.00004, 0.00003)
"""Four metres: within the same cell of each rule."""
_TIMES: Final = re.compile(
    rb"/(?:CreationDate|ModDate) \([^)]*\)|<(?:\w+:)?(?:CreateDate|ModifyDate|MetadataDate|created|modified)[^>]*>[^<]*"
    rb"|map_[0-9a-f]{32}|sha256-[\w+/=]{44}|\d{4}-\d\d-\d\dT[\d:.]+Z?|/ID \[[^]]*\]|uuid:[0-9a-f-]{36}"
)


Both = tuple[Prepared, Prepared]
"""What leaves of either book."""


@contextmanager
def two_books(folder: Path) -> Iterator[Both]:
    """What leaves of a book full of markers, and of one in which all of them say something else."""
    (folder / "card").mkdir()
    with Book.create(folder / "one.gpkg", made_with="test") as one:
        with one.write("test") as step:
            step.db.execute("INSERT INTO dossier (uuid, title, lab, city, language) VALUES ('d', 'L', 'L', 'C', 'fr')")
        mark(one, folder / "card")
        one.save_copy(folder / "other.gpkg")
        with Book.open(folder / "other.gpkg") as other:
            _say_something_else(other)
            yield prepared(one, "public"), prepared(other, "public")


def _say_something_else(book: Book) -> None:
    with book.write("test") as step:
        db = step.db
        for name in ("places", "notes", "actors", "links", "resources", "flows", "walks", "participants", "ratings"):
            for column in words_of(TABLES[name]):
                if column.form == "text" and column.name not in ("code",):
                    db.execute(
                        f'UPDATE "{name}" SET "{column.name}" = \'x\' || length("{column.name}") || uuid'
                        f' WHERE "{column.name}" LIKE ?',
                        (f"{STAYS}%",),
                    )
        withheld = geopackage.encode(shapely.Point(-5.9, 37.4))
        db.execute("UPDATE places SET geom = ? WHERE location_rule = 'withheld' OR visibility = 'team'", (withheld,))
        for name in ("places", "actors", "walks"):
            rows = db.execute(
                f"SELECT uuid, geom FROM {name} WHERE location_rule IN ('grid_250', 'grid_500', 'neighbourhood')"
            ).fetchall()
            for uuid, blob in rows:
                moved = shapely.transform(geopackage.decode(blob), lambda points: points + MOVED)
                db.execute(f"UPDATE {name} SET geom = ? WHERE uuid = ?", (geopackage.encode(moved), uuid))


def _parts(content: bytes) -> dict[str, bytes]:
    """A file by its members, without the moment it was written at."""
    if content[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return {
                f"{name}/{inner}": part
                for name in archive.namelist()
                for inner, part in _parts(archive.read(name)).items()
            }
    return {"": _TIMES.sub(b"", content)}


def differing(both: Both, format_: str, folder: Path) -> list[str]:
    """The members of a format's file in which the two books differ; a file that has none is called by its format."""
    made = []
    for number, (leaving, context) in enumerate(both):
        writer = (
            WRITERS[format_] if format_ in WRITERS else painted(leaving, context, paper="A4", only=(format_,))[format_]
        )
        out = folder / f"{format_}-{number}" / f"out{writer.suffix}"
        out.parent.mkdir()
        writer.write(leaving, context, out, Silent(), overwrite=False)
        made.append(_parts(out.read_bytes()))
    one, other = made
    return [name or format_ for name in one.keys() | other.keys() if one.get(name) != other.get(name)]
