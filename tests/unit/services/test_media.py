"""Files in the book: once by content, streamed, undone, never altered; hostile ones change nothing."""

from __future__ import annotations

import hashlib
import io
import wave
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ExifTags, Image

from conect_desktop.domain.medium import Medium
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.session import Stamp
from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.exchange import pictures
from conect_desktop.services import media, records
from conect_desktop.storage import bytes_of_media
from conect_desktop.storage import media as store
from conect_desktop.storage.book import Book
from conect_desktop.storage.check import check
from conect_desktop.storage.kinds import rows_of


def _photo(path: Path, colour: str = "teal", **tags: object) -> Path:
    """A photo of 80 × 40 pixels, with time and place as a phone writes them."""
    image = Image.new("RGB", (80, 40), colour)
    exif = Image.Exif()
    if tags:
        exif[ExifTags.Base.Orientation] = 6
        inner = exif.get_ifd(ExifTags.IFD.Exif)
        inner[ExifTags.Base.DateTimeOriginal] = "2026:03:14 15:20:00"
        inner[ExifTags.Base.OffsetTimeOriginal] = "+01:00"
        gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
        gps[ExifTags.GPS.GPSLatitudeRef], gps[ExifTags.GPS.GPSLatitude] = "N", (48.0, 56.0, 9.6)
        gps[ExifTags.GPS.GPSLongitudeRef], gps[ExifTags.GPS.GPSLongitude] = tags["ref"], (2.0, 21.0, 25.2)
    image.save(path, exif=exif)
    return path


def _add(book: Book, *paths: Path, item: tuple[str, str] | None = None) -> media.Added:
    return media.add_files(book, paths, Stamp(), item, author="Marie", progress=Silent())


def _bytes(book: Book, uuid: str) -> bytes:
    return b"".join(store.chunks(book.db, uuid))


def test_a_file_is_kept_byte_for_byte_with_its_hash(book: Book, tmp_path: Path) -> None:
    path = _photo(tmp_path / "a.jpg")
    (uuid,) = _add(book, path).uuids
    medium = rows_of(book.db, "media").get(uuid)
    assert isinstance(medium, Medium)
    assert _bytes(book, uuid) == path.read_bytes()
    assert (medium.content_type, medium.file_name, medium.size, medium.sha256) == (
        "image/jpeg", "a.jpg", path.stat().st_size, hashlib.sha256(path.read_bytes()).hexdigest(),
    )  # fmt: skip
    assert (medium.recognisable_people, medium.minors, medium.visibility) == (None, None, "team")


def test_the_same_content_is_kept_once(book: Book, tmp_path: Path) -> None:
    first = _add(book, _photo(tmp_path / "a.jpg"))
    (tmp_path / "b.jpg").write_bytes((tmp_path / "a.jpg").read_bytes())
    again = _add(book, tmp_path / "b.jpg")
    assert again.uuids == first.uuids
    assert again.known == set(first.uuids)
    assert rows_of(book.db, "media").count() == 1


def test_undo_and_redo_bring_the_bytes_back(book: Book, tmp_path: Path) -> None:
    path = _photo(tmp_path / "a.jpg")
    (uuid,) = _add(book, path).uuids
    records.remove(book, "media", [uuid])
    assert _bytes(book, uuid) == b""
    book.undo()
    assert _bytes(book, uuid) == path.read_bytes()
    book.undo()
    assert rows_of(book.db, "media").count() == 0
    book.redo()
    assert _bytes(book, uuid) == path.read_bytes()
    assert not list(check(book.db))


def test_a_medium_belongs_to_what_it_shows_once(book: Book, tmp_path: Path) -> None:
    place = records.add(book, "places", {"title": "Jardin"}).uuid
    (uuid,) = _add(book, _photo(tmp_path / "a.jpg"), item=("places", place)).uuids
    media.tie(book, uuid, ("places", place))
    (tie,) = rows_of(book.db, "media_of").where(media=uuid)
    assert (tie.item_table, tie.item) == ("places", place)
    media.untie(book, tie.uuid)
    assert rows_of(book.db, "media_of").count() == 0


def test_several_files_are_one_step_and_a_missing_one_adds_none(book: Book, tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="no such file"):
        _add(book, _photo(tmp_path / "a.jpg"), tmp_path / "gone.jpg")
    assert rows_of(book.db, "media").count() == 0
    _add(book, tmp_path / "a.jpg", _photo(tmp_path / "b.jpg", "red"))
    book.undo()
    assert rows_of(book.db, "media").count() == 0


def test_bytes_that_another_program_wrote_a_number_over_are_not_there(book: Book, tmp_path: Path) -> None:
    (uuid,) = _add(book, _photo(tmp_path / "a.jpg")).uuids
    book.db.execute("UPDATE media SET data = 12")
    assert store.whole(book.db, uuid) is None
    assert media.thumbnail(book, uuid, 64) is None
    assert bytes_of_media.hashes(book.db) == {}
    ((sha256,),) = book.db.execute("SELECT sha256 FROM media").fetchall()
    assert list(bytes_of_media.pieces(book.db, sha256, 1_000)) == []


def test_a_cancelled_file_leaves_nothing(book: Book, tmp_path: Path) -> None:
    class Impatient:
        def step(self, done: int, total: int) -> None:
            raise Cancelled("medium.add")

        def check(self) -> None: ...

    with pytest.raises(Cancelled):
        media.add_files(book, [_photo(tmp_path / "a.jpg")], Stamp(), progress=Impatient())
    assert rows_of(book.db, "media").count() == 0


def test_a_file_that_is_too_large_is_refused_before_it_is_read(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    with path.open("wb") as file:
        file.truncate(store.LARGEST + 1)
    with pytest.raises(store.TooLarge, match=r"at most 1000 fit"):
        _add(book, path)


def test_a_large_file_is_never_whole_in_memory(book: Book, tmp_path: Path) -> None:
    """Read in pieces: no call is handed more than one."""
    path = tmp_path / "sound.wav"
    path.write_bytes(b"RIFF\x00\x00\x00\x00WAVE" + bytes(5 * store.CHUNK))
    (uuid,) = _add(book, path).uuids
    sizes = [len(chunk) for chunk in store.chunks(book.db, uuid)]
    assert max(sizes) == store.CHUNK
    assert sum(sizes) == path.stat().st_size


def test_a_photo_says_when_and_where(book: Book, tmp_path: Path) -> None:
    (uuid,) = _add(book, _photo(tmp_path / "a.jpg", ref="E")).uuids
    told = media.photo_says(book, uuid)
    assert told.taken_at == "2026-03-14T15:20:00+01:00"
    assert (told.lon, told.lat) == (pytest.approx(2.357), pytest.approx(48.936))
    (west,) = _add(book, _photo(tmp_path / "b.jpg", ref="W")).uuids
    assert media.photo_says(book, west).lon == pytest.approx(-2.357)
    assert rows_of(book.db, "media").get(uuid).taken_at is None


def test_a_thumbnail_is_turned_as_the_photo_was_held(book: Book, tmp_path: Path) -> None:
    (uuid,) = _add(book, _photo(tmp_path / "a.jpg", ref="E")).uuids
    small = media.thumbnail(book, uuid, 32)
    assert small is not None
    assert (small.width, small.height) == (16, 32)
    assert len(small.rgb) == 16 * 32 * 3


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "C:\\Users\\x\\photo.jpg", "a\u202eb.jpg", "x" * 500, "", 'a"<b>.jpg']
)
def test_names_are_cleaned(name: str) -> None:
    clean = media.clean_name(name)
    assert clean and len(clean) <= 120
    assert not set(clean) & set('/\\<>:"|?*\u202e')


def test_a_copy_for_another_program_is_named_by_its_content(book: Book, tmp_path: Path) -> None:
    path = tmp_path / "evil.exe"
    _photo(tmp_path / "a.jpg").rename(path)
    (uuid,) = _add(book, path).uuids
    assert media.write_copy(book, uuid, tmp_path).suffix == ".jpg"


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n" + bytes(100), b"GIF89a\xff\xff\xff\xff", b"%PDF-1.7"]
)
def test_broken_pictures_are_kept_and_not_shown(book: Book, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.jpg"
    path.write_bytes(content)
    (uuid,) = _add(book, path).uuids
    assert media.thumbnail(book, uuid, 64) is None
    assert media.photo_says(book, uuid) == pictures.Said()


def test_a_picture_that_would_fill_the_memory_is_not_decoded() -> None:
    bomb = io.BytesIO()
    Image.new("1", (20_000, 9_000)).save(bomb, "PNG")
    assert pictures.small(bomb, 64) is None


@given(st.binary(max_size=400))
@settings(max_examples=200)
def test_no_bytes_make_a_reader_fail(content: bytes) -> None:
    for start in (b"", b"\xff\xd8\xff\xe1", b"II*\x00", b"\x89PNG\r\n\x1a\n"):
        assert isinstance(pictures.said(io.BytesIO(start + content)), pictures.Said)
        pictures.small(io.BytesIO(start + content), 16)
        pictures.content_type(start + content)


def test_pictures_on_a_card_are_found_once_and_a_pulled_card_has_none(tmp_path: Path) -> None:
    folder = tmp_path / "DCIM" / "100"
    folder.mkdir(parents=True)
    first = _photo(folder / "1.jpg")
    (folder / "note.txt").write_text("x")
    (folder / "._1.jpg").write_bytes(b"twin")
    (folder / "2.jpg").touch()  # just being written
    card = media.look_at_card(tmp_path)
    assert card.there
    assert card.folders == (tmp_path, tmp_path / "DCIM", folder)
    assert [file.path for file in card.files] == [first]
    assert media.look_at_card(tmp_path, frozenset(card.files)).files == ()
    gone = media.look_at_card(tmp_path / "gone")
    assert (gone.there, gone.files) == (False, ())


def test_another_photo_under_the_name_of_one_that_was_offered_is_new(tmp_path: Path) -> None:
    offered = frozenset(media.look_at_card(_photo(tmp_path / "1.jpg").parent).files)
    (tmp_path / "1.jpg").write_bytes(b"another card, another photo")
    assert len(media.look_at_card(tmp_path, offered).files) == 1


def test_files_and_those_of_folders_are_weighed_before_they_are_read(book: Book, tmp_path: Path) -> None:
    inner = tmp_path / "in"
    inner.mkdir()
    photo, paper = _photo(inner / "1.jpg"), inner / "list.txt"
    paper.write_text("x")
    weighed = media.weigh(book, [inner, paper])
    assert weighed.paths == (photo, paper)
    assert weighed.size == photo.stat().st_size + 1


def test_a_sound_is_known_by_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "note"
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(16_000)
        sound.writeframes(bytes(320))
    assert pictures.content_type(path.read_bytes()[:32]) == "audio/wav"
