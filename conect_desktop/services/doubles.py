"""Places that two tables may both have told: by title, by distance, by sticker; never merged without a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import shapely

from conect_desktop.domain import clock
from conect_desktop.domain.changes import Changes
from conect_desktop.domain.disagreement import Disagreement, Mention
from conect_desktop.domain.geo import MEAN_RADIUS, distance
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import CATEGORY_FIELDS, Place
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.replication import care
from conect_desktop.domain.vocabulary import folded
from conect_desktop.services import records
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import rows_of
from conect_desktop.storage.repositories import Places, PlaceSummary
from conect_desktop.storage.schema import RECORDED
from conect_desktop.storage.trouble import NoSuchRow

if TYPE_CHECKING:
    import sqlite_utils

NEAR: Final = 60.0
"""Metres within which two places may be one."""
ALIKE: Final = 0.72
"""Similarity of titles (`difflib`) from which two places far apart may be one."""
_SOMEWHAT: Final = 0.45
"""Similarity that is enough where something else speaks for it: nearness, or one sticker number."""
_KEPT: Final = frozenset({"uuid", "sticker", "title", "session", "session_table", "phase", "author", "created_at"})
_POINTERS: Final = tuple(
    (table.name, column.name) for table in RECORDED for column in table.columns if column.references == "places"
)
"""Table and column of whatever may refer to a place."""
_TIES: Final = (("mentions", "item"), ("disagreements", "item"), ("disagreements", "other_item"), ("media_of", "item"))


@dataclass(frozen=True, slots=True)
class Double:
    """Two places that may be one, and why."""

    one: str
    other: str
    alike: float
    """Of their titles, from 0 to 1."""
    metres: float | None

    @property
    def uuid(self) -> str:
        """Names the pair."""
        return f"{self.one}:{self.other}"


def doubles(
    places: Sequence[PlaceSummary], settled: frozenset[frozenset[str]], progress: Progress, *, near: float = NEAR
) -> list[Double]:
    """Likely doubles among places of different tables or sessions, the likeliest first.

    Within `near` metres of each other with titles that share something or under one sticker number, or far or unplaced
    with titles nearly the same. `settled` are pairs a person has decided on.
    """
    titled = [place for place in places if place.title.strip()]
    names = [folded(place.title) for place in titled]
    found: dict[frozenset[str], Double] = {}
    for number, (a, b) in enumerate(_candidates(titled, names, near)):
        if number % 2_000 == 0:
            progress.check()
        one, other = titled[a], titled[b]
        pair = frozenset((one.uuid, other.uuid))
        if pair in settled or pair in found or (one.session, one.session_table) == (other.session, other.session_table):
            continue
        metres = _metres(one, other)
        alike = SequenceMatcher(None, names[a], names[b]).ratio()
        close = metres is not None and metres <= near
        alike_enough = alike >= _SOMEWHAT or _share_a_word(names[a], names[b])
        # one number alone tells nothing where each table began its stickers at 1
        numbered = bool(one.sticker) and (one.session, one.sticker) == (other.session, other.sticker)
        if alike >= ALIKE or (close and (alike_enough or numbered)) or (numbered and alike_enough):
            first, second = sorted((one, other), key=lambda place: place.created_at)
            found[pair] = Double(first.uuid, second.uuid, alike, metres)
    return sorted(found.values(), key=lambda double: (-double.alike, double.metres or 0.0, double.uuid))


def _candidates(places: Sequence[PlaceSummary], names: Sequence[str], near: float) -> list[tuple[int, int]]:
    """Pairs worth a look: neighbours on the ground, one sticker number, titles that share a rare word."""
    pairs: set[tuple[int, int]] = set()
    placed = [row for row, place in enumerate(places) if place.lon is not None and place.lat is not None]
    if len(placed) > 1:
        at = np.array([(places[row].lon, places[row].lat) for row in placed], dtype=np.float64)
        reach = np.degrees(near / MEAN_RADIUS)
        wide = reach / np.maximum(np.cos(np.radians(at[:, 1])), 0.05)
        boxes = shapely.box(at[:, 0] - wide, at[:, 1] - reach, at[:, 0] + wide, at[:, 1] + reach)
        left, right = shapely.STRtree(shapely.points(at)).query(boxes)
        pairs |= {(placed[a], placed[b]) for a, b in zip(left.tolist(), right.tolist(), strict=True) if a < b}
    shared: dict[tuple[str, str], list[int]] = {}
    for row, (place, name) in enumerate(zip(places, names, strict=True)):
        for word in {word for word in name.split() if len(word) > 3}:
            shared.setdefault(("", word), []).append(row)
        if place.sticker:
            shared.setdefault((place.session or "-", place.sticker), []).append(row)
    for rows in shared.values():
        # what very many share tells nothing
        if len(rows) <= 12:
            pairs |= {(a, b) for place, a in enumerate(rows) for b in rows[place + 1 :]}
    return sorted(pairs)


def _share_a_word(one: str, other: str) -> bool:
    return bool({w for w in one.split() if len(w) > 3} & {w for w in other.split() if len(w) > 3})


def _metres(one: PlaceSummary, other: PlaceSummary) -> float | None:
    if one.lon is None or one.lat is None or other.lon is None or other.lat is None:
        return None
    return distance(one.lon, one.lat, other.lon, other.lat)


# -- settling --------------------------------------------------------------------------------------------------------


def keep_one(book: Book, keep: str, other: str, remark: str = "", *, author: str | None = None) -> Changes:
    """Two places are one: `keep` takes over what the other has and it lacks, and everything that referred to it.

    A mention says where and how the other table told it; a disagreement between the two becomes a settled one, with
    both titles and what was said. One step: undo brings both back as they were.
    """
    with book.write("doubles.keep_one", author=author) as step:
        db = step.db
        kept, gone = Places(db).get(keep), Places(db).get(other)
        if kept is None or gone is None:
            raise NoSuchRow("one of the two was deleted meanwhile", remedy="Undo brings it back.")
        fields = _taken_over(kept, gone)
        if fields:
            Places(db).change(keep, fields)
        _settle_between(db, kept, gone, remark)
        for table, column in (*_POINTERS, *_TIES):
            db.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE "{column}" = ?', (keep, other))
        # a photo of both is one photo of it
        db.execute(
            "DELETE FROM media_of WHERE item = ? AND fid NOT IN"
            " (SELECT min(fid) FROM media_of WHERE item = ? GROUP BY media, role)",
            (keep, keep),
        )
        rows_of(db, "mentions").add(
            Mention(
                uuid=new_id(), item_table="places", item=keep, remark=_told_as(kept, gone), session=gone.session,
                session_table=gone.session_table, phase=gone.phase, said_by=gone.said_by, author=author,
                created_at=clock.now(),
            )
        )  # fmt: skip
        Places(db).remove(other)
    return step.changes


def _settle_between(db: sqlite_utils.Database, kept: Place, gone: Place, remark: str) -> None:
    """What was a disagreement between the two stays on record with both titles: it must not vanish with one of them."""
    rows = rows_of(db, "disagreements")
    for one, other in ((kept, gone), (gone, kept)):
        there: list[Disagreement] = rows.where(item=one.uuid, other_item=other.uuid)
        for disagreement in there:
            said = {**dict.fromkeys(disagreement.said_by), **dict.fromkeys(kept.said_by), **dict.fromkeys(gone.said_by)}
            cells: dict[str, Any] = {
                "item": kept.uuid, "other_item": None, "field": "title", "state": "settled",
                "versions": (_named(kept), _named(gone)), "said_by": tuple(said),
                "remark": remark.strip() or disagreement.remark, "settled_at": clock.now(),
            }  # fmt: skip
            rows.change(disagreement.uuid, cells)


def _taken_over(kept: Place, gone: Place) -> dict[str, Any]:
    """What the kept place lacks and the other has; categories of both; whatever is more careful about being shown."""
    fields: dict[str, Any] = {}
    for name in Place.__dataclass_fields__:
        mine, theirs = getattr(kept, name), getattr(gone, name)
        if name in CATEGORY_FIELDS or name == "said_by":
            both = tuple(dict.fromkeys((*mine, *theirs)))
            if both != tuple(mine):
                fields[name] = both
        elif name in ("visibility", "location_rule"):
            # of two places that are one, the more careful rule holds
            if care(name, theirs) > care(name, mine):
                fields[name] = theirs
        elif name not in _KEPT and mine in (None, "") and theirs not in (None, ""):
            fields[name] = theirs
    return fields


def _named(place: Place) -> str:
    return " ".join(part for part in (place.sticker, place.title) if part)


def _told_as(kept: Place, gone: Place) -> str:
    """What the other table called it, and how it described it where that can't be taken over."""
    described = gone.description if kept.description and gone.description != kept.description else None
    return " – ".join(part for part in (_named(gone), described) if part)


def keep_both(book: Book, one: str, other: str, remark: str = "", *, author: str | None = None) -> Changes:
    """They are two places after all: noted, so that nobody is asked again."""
    return _note(book, one, other, "settled", remark, author)


def write_down(book: Book, one: str, other: str, remark: str, *, author: str | None = None) -> Changes:
    """The tables disagree about what is one place: both versions stay, side by side."""
    return _note(book, one, other, "open", remark, author)


def _note(book: Book, one: str, other: str, state: str, remark: str, author: str | None) -> Changes:
    label = "disagreement.add" if state == "open" else "doubles.keep_both"
    with book.write(label, author=author) as step:
        place = Places(step.db).get(one)
        record: Disagreement = records.made(
            "disagreements",
            {
                "item_table": "places",
                "item": one,
                "other_item": other,
                "state": state,
                "remark": remark.strip() or None,
                "settled_at": clock.now() if state != "open" else None,
                "session": place.session if place else None,
            },
            author=author,
        )
        rows_of(step.db, "disagreements").add(record)
    return step.changes
