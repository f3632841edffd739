"""A book full of markers, and every byte of a file: what must not leave is looked for in all of it."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import shapely
from PIL import ExifTags, Image

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.session import Consent, Participant, Session, Stamp
from conect_desktop.services import media
from conect_desktop.storage.book import Book
from conect_desktop.storage.kinds import RECORD_OF, rows_of

EXACT: Final = (2.3571937, 48.9361583)
"""A position whose digits are found nowhere else."""
NEAR_EXACT: Final = (2.3581937, 48.9371583)
LEAVES: Final = "Ouvert"
"""A word of everything that leaves."""
STAYS: Final = "MARKER"
"""A word of everything that must not."""
_REFUSED: Final[dict[str, dict[str, Any]]] = {
    "team": {"visibility": "team"},
    "partners": {"visibility": "partners"},
    "said": {"visibility": "public", "said_by": ("NO",)},
    "gone": {"visibility": "public", "said_by": ("GONE",)},
    "young": {"visibility": "public", "said_by": ("YOUNG",)},
    "nobody": {"visibility": "public", "said_by": ("WHO",)},
}
"""Why a record is refused for the public → the cells that make it so."""
_PRIVATE: Final = {"author": "MARKER-author", "said_by": ("OK",), "visibility": "public"}


def mark(book: Book, folder: Path) -> None:
    """Fill a book: of every kind one record that leaves, with markers in its private fields, and one for each refusal.

    `folder` is for the files of media.
    """
    with book.write("test") as step:
        db = step.db
        people = rows_of(db, "participants")
        consents = rows_of(db, "consents")
        for code, allowed, more in (
            ("OK", True, {}),
            ("NO", False, {}),
            ("GONE", True, {"withdrawn_on": "2026-03-20"}),
            ("YOUNG", True, {"guardian_consent": False}),
        ):
            uuid = new_id()
            age = "minor" if code == "YOUNG" else None
            people.add(Participant(uuid=uuid, code=code, remark="MARKER-remark", age_group=age))
            consents.add(
                Consent(
                    uuid=new_id(), participant=uuid, data_use=allowed, map_publication=allowed, photo_taking=True,
                    photo_publication=allowed, audio=allowed, **more,
                )
            )  # fmt: skip
        session = rows_of(db, "sessions").add(
            Session(uuid=new_id(), title="Séance", date="2026-03-14", summary="MARKER-summary")
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
        place = kind("places", "title", geometry=at, source_ref="MARKER-source")
        for number, rule in enumerate(("grid_250", "grid_500", "neighbourhood")):
            shapes = (shapely.Point(*EXACT), shapely.LineString([EXACT, NEAR_EXACT]), _around())
            add("places", title=f"{LEAVES} {rule}", geometry=shapes[number], location_rule=rule, visibility="public")
        withheld = add(
            "places", title="MARKER-withheld", geometry=shapely.Point(*EXACT), location_rule="withheld",
            visibility="public",
        )  # fmt: skip
        kind("notes", "text", place=place, interpretation="MARKER-reading")
        add("notes", text="MARKER-about-withheld", place=withheld, visibility="public")
        actor = kind("actors", "title", geometry=at, place=withheld)
        other = add("actors", title=f"{LEAVES} other", visibility="public")
        hidden = add("actors", title="MARKER-actor", visibility="team")
        add("actors", title=f"{LEAVES} blurred", geometry=shapely.Point(*EXACT), location_rule="grid_500",
            visibility="public")  # fmt: skip
        kind("links", "description", source=actor, target=other, type="funds")
        add("links", description="MARKER-link-to-hidden", source=actor, target=hidden, visibility="public")
        kind("resources", "title", mode="need", actor=actor)
        kind("flows", "description", from_actor=actor, to_actor=other)
        kind("timeline_events", "title", begins_on="1974-01-01")
        kind("walks", "title", geometry=shapely.LineString([(2.36, 48.94), (2.37, 48.95)]), timestamps=("2026-03-01",))
        add(
            "walks", title=f"{LEAVES} blurred", geometry=shapely.LineString([EXACT, NEAR_EXACT]), visibility="public",
            location_rule="grid_250", timestamps=("2026-01-02T03:04:05",),
        )  # fmt: skip
        kind("decisions", "text", owner="MARKER-owner")
        add("disagreements", item_table="places", item=place, field="title", versions=(f"{LEAVES} a", "b"),
            remark="MARKER-remark", said_by=("OK",))  # fmt: skip
        add("disagreements", item_table="places", item=withheld, field="title", versions=("MARKER-v", "b"))
        _votes(add, session.uuid, withheld)
        _ratings(add, session.uuid)
        add("session_roles", session=session.uuid, role="facilitator", holder="MARKER-holder")
        add("session_log", session=session.uuid, text="MARKER-log")
        add("evaluations", session=session.uuid, question="Q", text="MARKER-evaluation")
        add("mentions", item_table="places", item=place, remark="MARKER-mention")
    _media(book, folder, place)


def _around() -> shapely.Polygon:
    return shapely.Polygon([EXACT, NEAR_EXACT, (EXACT[0], NEAR_EXACT[1])])


def _votes(add: Any, session: str, withheld: str) -> None:
    for question, voters in ((f"{LEAVES} vote", 9), ("MARKER-vote-of-few", 3)):
        one = add("vote_rounds", session=session, question=question, author="MARKER-author")
        option = add("vote_options", vote_round=one, label=f"{question} option")
        hidden = add("vote_options", vote_round=one, label="MARKER-option", place=withheld)
        add("votes", vote_option=option, dots=4, voters=voters)
        add("votes", vote_option=hidden, dots=2, voters=voters)


def _ratings(add: Any, session: str) -> None:
    whole = add("indicator_sets", key="set", labels={"en": "Set"})
    for label, count in ((f"{LEAVES} statement", 6), ("MARKER-statement-of-few", 3)):
        one = add("indicators", indicator_set=whole, key=label, labels={"en": label})
        for slip in range(count):
            add("ratings", indicator=one, session=session, slip=slip + 1, value=4, dissent="MARKER-dissent")


def _media(book: Book, folder: Path, place: str) -> None:
    looked = {"recognisable_people": False, "minors": False, "visibility": "public"}
    cases: dict[str, dict[str, Any]] = {
        f"{LEAVES} photo": looked,
        "MARKER-not-looked": {"visibility": "public"},
        "MARKER-people": {**looked, "recognisable_people": True},
        "MARKER-minors": {**looked, "minors": True},
        "MARKER-team": {**looked, "visibility": "team"},
        "MARKER-shows": {**looked, "shows": ("NO",), "recognisable_people": True},
    }
    for number, (title, fields) in enumerate(cases.items()):
        path = photo(folder / f"MARKER-file-{number}.jpg", number)
        added = media.add_files(book, [path], Stamp(), progress=Silent())
        with book.write("test") as step:
            rows_of(step.db, "media").change(added.uuids[0], {"title": title, **fields})
        media.tie(book, added.uuids[0], ("places", place))


def photo(path: Path, number: int) -> Path:
    """A JPEG with a position, a remark and a device in its EXIF."""
    exif = Image.Exif()
    exif[ExifTags.Base.ImageDescription] = "MARKER-exif"
    exif[ExifTags.Base.Make] = "MARKER-device"
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    gps[ExifTags.GPS.GPSLatitudeRef], gps[ExifTags.GPS.GPSLatitude] = "N", (48.0, 56.0, 10.17)
    Image.new("RGB", (64, 40 + number), (10 * number, 90, 120)).save(path, exif=exif, comment="MARKER-comment")
    return path


def every_byte(content: bytes) -> Iterator[bytes]:
    """The bytes of a file, of everything zipped in it, and of every compressed stream of a PDF."""
    yield content
    if zipfile.is_zipfile(io.BytesIO(content)) and content[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name in archive.namelist():
                yield name.encode()
                yield from every_byte(archive.read(name))
    if content.startswith(b"%PDF"):
        for part in content.split(b"stream")[1::2]:
            try:
                yield zlib.decompress(part.strip(b"\r\n"))
            except zlib.error:
                continue


def assert_nothing_leaks(content: bytes) -> None:
    """No marker and no exact position of anything blurred, as text or as a number, in any byte."""
    texts = [f"{value:.{digits}f}" for at in (EXACT, NEAR_EXACT) for value in at for digits in (5, 6, 7)]
    packed = [struct.pack(order, value) for at in (EXACT, NEAR_EXACT) for value in at for order in ("<d", ">d", "<f")]
    for part in every_byte(content):
        for form in (part, part.replace(b"\x00", b"")):
            found = form.find(STAYS.encode())
            assert found < 0, form[max(found - 80, 0) : found + 80]
            assert not [text for text in texts if text.encode() in form]
        assert not [value for value in packed if value in part]
