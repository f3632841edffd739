"""A book full of markers: of every kind one record that leaves and one for each reason why one must not."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any, Final

import shapely
import sqlite_utils
from PIL import ExifTags, Image, PngImagePlugin

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.session import Consent, Participant, Session, Stamp
from conect_desktop.services import media
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import RECORD_OF, rows_of
from conect_desktop.storage.schema import RECORDED, Column, Table
from tests.privacy.searching import EXACT, LEAVES, NEAR_EXACT, STAYS

OK, NO, GONE, YOUNG, WHO = (f"{STAYS}-P0{number}" for number in range(1, 6))
"""Codes: allowed, not allowed, withdrawn, a minor without a guardian's consent, of nobody. None of them ever leaves."""
_REFUSED: Final[dict[str, dict[str, Any]]] = {
    "team": {"visibility": "team"},
    "partners": {"visibility": "partners"},
    "said": {"visibility": "public", "said_by": (NO,)},
    "gone": {"visibility": "public", "said_by": (GONE,)},
    "young": {"visibility": "public", "said_by": (YOUNG,)},
    "nobody": {"visibility": "public", "said_by": (WHO,)},
}
"""Why a record is refused for the public → the cells that make it so."""
_PRIVATE: Final = {"author": f"{STAYS}-author", "said_by": (OK,), "visibility": "public"}

MAY_LEAVE: Final[dict[str, frozenset[str]]] = {
    table: frozenset(columns.split())
    for table, columns in {
        "dossier": "title lab city country language licence",
        "sessions": "title question location",
        "session_tables": "label",
        "places": "sticker title description url city neighbourhood country status language source practices domains"
        " modes space_type other_type tenure legal_form decision_making members workforce charter openness commons",
        "notes": "text kind language",
        "actors": "title kind description url sector goals",
        "links": "type description",
        "resources": "title kind mode unit description",
        "flows": "kind frequency unit description",
        "timeline_events": "title description precision",
        "walks": "title description",
        "decisions": "text status clause",
        "disagreements": "field state versions",
        "vote_rounds": "question criterion",
        "vote_options": "label",
        "indicator_sets": "key labels scale_labels source",
        "indicators": "key domain unit labels domain_labels",
        "media": "content_type title caption content_language",
        "terms": "vocabulary key labels hints color shape symbol",
    }.items()
}
"""The columns that may leave of a record that leaves, said here a second time: one that is added stays until somebody
says otherwise."""
_STEERS: Final = frozenset(
    {"visibility", "location_rule", "said_by", "shows", "age_group", "heads", "versions", "item_table", "item"}
)
"""Columns by which it is decided what leaves, or that must name something that is there."""
_OF_KINDS: Final = {
    "indicators": ("measure",), "ratings": ("collection",), "votes": (), "sessions": ("status", "template", "language"),
    "dossier": ("template", "language", "country"), "vote_rounds": ("cap_scope", "status"), "resources": ("mode",),
    "phases": ("key", "kind"), "media": ("sha256", "content_type"),
}  # fmt: skip
"""Columns whose few values the program knows by name: another one would make it another row."""


def mark(book: Book, folder: Path) -> None:
    """Fill a book: of every kind one record that leaves, with markers in its private fields, and one for each refusal.

    `folder` is for the files of media.
    """
    with book.write("test") as step:
        db = step.db
        people = rows_of(db, "participants")
        consents = rows_of(db, "consents")
        for code, allowed, more in (
            (OK, True, {}),
            (NO, False, {}),
            (GONE, True, {"withdrawn_on": "2026-03-20"}),
            (YOUNG, True, {"guardian_consent": False}),
        ):
            uuid = new_id()
            age = "minor" if code == YOUNG else None
            people.add(Participant(uuid=uuid, code=code, remark=f"{STAYS}-remark", age_group=age))
            consents.add(
                Consent(
                    uuid=new_id(), participant=uuid, data_use=allowed, map_publication=allowed, photo_taking=True,
                    photo_publication=allowed, audio=allowed, **more,
                )
            )  # fmt: skip
        session = rows_of(db, "sessions").add(
            Session(uuid=new_id(), title="Séance", date="2026-03-14", summary=f"{STAYS}-summary")
        )

        def add(table: str, **fields: Any) -> str:
            record = RECORD_OF[table](**{"uuid": new_id(), **fields})
            rows_of(db, table).add(record)
            return str(record.uuid)

        def kind(table: str, word: str, **fields: Any) -> str:
            """One that leaves, and the refused ones beside it."""
            leaving = add(table, **{"session": session.uuid, **_PRIVATE, **fields, word: f"{LEAVES} {table}"})
            for why, cells in _REFUSED.items():
                add(table, **{"session": session.uuid, **fields, **cells, word: f"{STAYS}-{table}-{why}"})
            return leaving

        at = shapely.Point(2.36, 48.94)
        place = kind("places", "title", geometry=at, source_ref=f"{STAYS}-source")
        for number, rule in enumerate(("grid_250", "grid_500", "neighbourhood")):
            shapes = (shapely.Point(*EXACT), shapely.LineString([EXACT, NEAR_EXACT]), _around())
            add("places", title=f"{LEAVES} {rule}", geometry=shapes[number], location_rule=rule, visibility="public")
        withheld = add(
            "places", title=f"{STAYS}-withheld", geometry=shapely.Point(*EXACT), location_rule="withheld",
            visibility="public",
        )  # fmt: skip
        kind("notes", "text", place=place, interpretation=f"{STAYS}-reading")
        add("notes", text=f"{STAYS}-about-withheld", place=withheld, visibility="public")
        actor = kind("actors", "title", geometry=at, place=withheld)
        other = add("actors", title=f"{LEAVES} other", visibility="public")
        hidden = add("actors", title=f"{STAYS}-actor", visibility="team")
        add("actors", title=f"{LEAVES} blurred", geometry=shapely.Point(*EXACT), location_rule="grid_500",
            visibility="public")  # fmt: skip
        kind("links", "description", source=actor, target=other, type="funds")
        add("links", description=f"{STAYS}-link-to-hidden", source=actor, target=hidden, visibility="public")
        kind("resources", "title", mode="need", actor=actor)
        kind("flows", "description", from_actor=actor, to_actor=other)
        kind("timeline_events", "title", begins_on="1974-01-01")
        kind("walks", "title", geometry=shapely.LineString([(2.36, 48.94), (2.37, 48.95)]), timestamps=("2026-03-01",))
        add(
            "walks", title=f"{LEAVES} blurred", geometry=shapely.LineString([EXACT, NEAR_EXACT]), visibility="public",
            location_rule="grid_250", timestamps=("2026-01-02T03:04:05",),
        )  # fmt: skip
        kind("decisions", "text", owner=f"{STAYS}-owner")
        add("disagreements", item_table="places", item=place, field="title", versions=(f"{LEAVES} a", "b"),
            remark=f"{STAYS}-remark", said_by=(OK,))  # fmt: skip
        add("disagreements", item_table="places", item=withheld, field="title", versions=(f"{STAYS}-v", "b"))
        _votes(add, session.uuid, withheld)
        _ratings(add, session.uuid)
        add("session_roles", session=session.uuid, role="facilitator", holder=f"{STAYS}-holder")
        add("session_log", session=session.uuid, text=f"{STAYS}-log")
        add("evaluations", session=session.uuid, question="Q", text=f"{STAYS}-evaluation")
        add("mentions", item_table="places", item=place, remark=f"{STAYS}-mention")
    _media(book, folder, place)
    with book.write("test", author=f"{STAYS}-typed") as step:
        fill(step.db)


def _around() -> shapely.Polygon:
    return shapely.Polygon([EXACT, NEAR_EXACT, (EXACT[0], NEAR_EXACT[1])])


def _votes(add: Any, session: str, withheld: str) -> None:
    for question, voters in ((f"{LEAVES} vote", 9), (f"{STAYS}-vote-of-few", 3)):
        one = add("vote_rounds", session=session, question=question, author=f"{STAYS}-author")
        option = add("vote_options", vote_round=one, label=f"{question} option")
        hidden = add("vote_options", vote_round=one, label=f"{STAYS}-option", place=withheld)
        add("votes", vote_option=option, dots=4, voters=voters)
        add("votes", vote_option=hidden, dots=2, voters=voters)


def _ratings(add: Any, session: str) -> None:
    whole = add("indicator_sets", key="set", labels={"en": "Set"})
    for label, count in ((f"{LEAVES} statement", 6), (f"{STAYS}-statement-of-few", 3)):
        one = add("indicators", indicator_set=whole, key=label, labels={"en": label})
        for slip in range(count):
            add("ratings", indicator=one, session=session, slip=slip + 1, value=4, dissent=f"{STAYS}-dissent")


def _media(book: Book, folder: Path, place: str) -> None:
    looked = {"recognisable_people": False, "minors": False, "visibility": "public"}
    cases: dict[str, dict[str, Any]] = {
        f"{LEAVES} photo": looked,
        f"{STAYS}-not-looked": {"visibility": "public"},
        f"{STAYS}-people": {**looked, "recognisable_people": True},
        f"{STAYS}-minors": {**looked, "minors": True},
        f"{STAYS}-team": {**looked, "visibility": "team"},
        f"{STAYS}-shows": {**looked, "shows": (NO,), "recognisable_people": True},
    }
    for number, (title, fields) in enumerate(cases.items()):
        path = photo(folder / f"{STAYS}-file-{number}.jpg", number)
        added = media.add_files(book, [path], Stamp(), progress=Silent())
        with book.write("test") as step:
            rows_of(step.db, "media").change(added.uuids[0], {"title": title, **fields})
        media.tie(book, added.uuids[0], ("places", place))


# -- every column there is -------------------------------------------------------------------------------------------


def words_of(table: Table) -> list[Column]:
    """The columns of a table that hold words."""
    return [
        column
        for column in table.columns
        if column.form in ("text", "json")
        and column.references is None
        and column.name not in _STEERS
        and column.name not in _OF_KINDS.get(table.name, ())
    ]


def fill(db: sqlite_utils.Database) -> None:
    """Within a step: a marker into every cell for words that must not leave, in every table of the schema."""
    for table in RECORDED:
        if not db.execute(f'SELECT 1 FROM "{table.name}"').fetchone():
            db.execute(f'INSERT INTO "{table.name}" (uuid) VALUES (?)', (new_id(),))
        heads = ("title", "text", "description", "question", "label")
        named = next((name for name in heads if _has(table, name)), None)
        for uuid, told in db.execute(f'SELECT uuid, {named or "NULL"} FROM "{table.name}"').fetchall():
            leaves = named is None or not str(told).startswith(STAYS)
            for column in words_of(table):
                if leaves and column.name in MAY_LEAVE.get(table.name, ()):
                    continue
                word = f"{STAYS}-{table.name}.{column.name}"
                cell = json.dumps([word] if _is_list(column) else {"x": word}) if column.form == "json" else word
                db.execute(
                    f'UPDATE "{table.name}" SET "{column.name}" = ? WHERE uuid = ?'
                    f" AND coalesce(\"{column.name}\", '') NOT LIKE '%{STAYS}%'",
                    (cell, uuid),
                )


def _has(table: Table, name: str) -> bool:
    return any(column.name == name for column in table.columns)


def _is_list(column: Column) -> bool:
    return column.name in ("practices", "domains", "modes", "goals", "timestamps", "records")


# -- files -----------------------------------------------------------------------------------------------------------


def photo(path: Path, number: int) -> Path:
    """A JPEG with a position, remarks, owner, device and a small picture in every place where a camera leaves them."""
    exif = Image.Exif()
    exif[ExifTags.Base.ImageDescription] = f"{STAYS}-exif"
    exif[ExifTags.Base.Make] = f"{STAYS}-device"
    exif[ExifTags.Base.Artist] = f"{STAYS}-artist"
    inner = exif.get_ifd(ExifTags.IFD.Exif)
    inner[ExifTags.Base.CameraOwnerName] = f"{STAYS}-owner"
    inner[ExifTags.Base.BodySerialNumber] = f"{STAYS}-serial"
    inner[ExifTags.Base.UserComment] = b"ASCII\0\0\0" + f"{STAYS}-usercomment".encode()
    inner[ExifTags.Base.MakerNote] = f"{STAYS}-makernote".encode() + small_picture()
    exif[ExifTags.Base.XPComment] = f"{STAYS}-xpcomment".encode("utf-16-le")
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    gps[ExifTags.GPS.GPSLatitudeRef], gps[ExifTags.GPS.GPSLatitude] = "N", (48.0, 56.0, 10.17)
    gps[ExifTags.GPS.GPSAreaInformation] = f"{STAYS}-gpsarea".encode()
    made = io.BytesIO()
    Image.new("RGB", (64, 40 + number), (10 * number, 90, 120)).save(
        made, "JPEG", exif=exif, comment=f"{STAYS}-comment", xmp=f"<x:xmpmeta>{STAYS}-xmp</x:xmpmeta>".encode()
    )
    data = made.getvalue()
    jfxx = b"JFXX\0\x10" + small_picture()
    iptc = b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + f"{STAYS}-iptc".encode()
    more = b"".join(
        marker + (len(content) + 2).to_bytes(2, "big") + content
        for marker, content in ((b"\xff\xe0", jfxx), (b"\xff\xed", iptc))
    )
    # a telephone lays a short film behind the picture
    path.write_bytes(data[:2] + more + data[2:] + f"{STAYS}-behind".encode())
    return path


def small_picture() -> bytes:
    """The picture within a picture, which programs forget when they cut or blur the large one."""
    made = io.BytesIO()
    Image.new("RGB", (8, 8), (200, 10, 10)).save(made, "JPEG", comment=f"{STAYS}-thumbnail")
    return made.getvalue()


def drawing(path: Path) -> Path:
    """A PNG with remarks in both kinds of its text chunks."""
    told = PngImagePlugin.PngInfo()
    told.add_text("Comment", f"{STAYS}-pngtext")
    told.add_text("Author", f"{STAYS}-pngpacked", zip=True)
    Image.new("RGB", (30, 20), (90, 10, 60)).save(path, pnginfo=told)
    return path
