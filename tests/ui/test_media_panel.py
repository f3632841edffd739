"""Media in the window: dropped, pasted, watched, recorded, described."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import ExifTags, Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.recorder import RATE, Sink
from conect_desktop.domain.medium import Medium, MediumOf
from conect_desktop.errors import Trouble
from conect_desktop.ui.media.preview import Preview
from conect_desktop.ui.panels.media_panel import MediaPanel


class _Tone:
    """A microphone that hands over a second of sound at once."""

    def __init__(self, *, there: bool = True) -> None:
        self._there = there
        self.stopped = 0

    def start(self, sink: Sink) -> None:
        if not self._there:
            raise Trouble("there is no microphone to record with")
        sink(b"\x00\x40" * RATE)

    def stop(self) -> None:
        self.stopped += 1


class _Answers:
    """Says yes to everything."""

    def __init__(self, folder: Path, *, yes: bool = True) -> None:
        self.folder, self.yes = folder, yes

    def confirm(self, title: str, text: str, *, yes: str, no: str) -> bool:
        return self.yes

    def open_files(self, title: str, filters: str) -> list[Path]:
        return sorted(self.folder.glob("*.jpg"))

    def open_folder(self, title: str) -> Path | None:
        return self.folder


def _photo(path: Path, colour: str = "teal") -> Path:
    exif = Image.Exif()
    inner = exif.get_ifd(ExifTags.IFD.Exif)
    inner[ExifTags.Base.DateTimeOriginal] = "2026:03:14 15:20:00"
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    gps[ExifTags.GPS.GPSLatitudeRef], gps[ExifTags.GPS.GPSLatitude] = "N", (48.0, 56.0, 9.6)
    gps[ExifTags.GPS.GPSLongitudeRef], gps[ExifTags.GPS.GPSLongitude] = "E", (2.0, 21.0, 25.2)
    Image.new("RGB", (80, 40), colour).save(path, exif=exif)
    return path


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[MediaPanel]:
    """The page, shown, with somebody who answers."""
    made = MediaPanel(desk, source=_Tone())
    made.meet(_Answers(tmp_path))  # type: ignore[arg-type]
    # pictures are still being made when a test ends: they arrive before the page goes
    qtbot.addWidget(made, before_close_func=lambda _: qtbot.waitUntil(lambda: desk.saved and not desk.jobs.running))
    made.resize(1100, 650)
    made.show()
    yield made


@pytest.fixture
def photo(panel: MediaPanel, qtbot: QtBot, tmp_path: Path) -> Medium:
    """A photo in the book, selected."""
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.take([_photo(tmp_path / "a.jpg")])
    (medium,) = panel.desk.shelf.of(Medium).values()
    qtbot.waitUntil(lambda: panel.form._medium is not None)
    return medium


def _settled(panel: MediaPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: panel.desk.saved and not panel.desk.jobs.running)


def test_a_photo_shows_as_a_small_picture(panel: MediaPanel, photo: Medium, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: photo.uuid in panel.model._pictures)
    assert photo.file_name == "a.jpg"


def test_files_are_dropped_onto_the_page(panel: MediaPanel, qtbot: QtBot, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(_photo(tmp_path / "b.jpg", "red")))])
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(panel.desk.records_changed):
        QApplication.sendEvent(panel, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(panel, drop)
    assert [one.file_name for one in panel.desk.shelf.of(Medium).values()] == ["b.jpg"]


def test_a_picture_is_pasted(panel: MediaPanel, qtbot: QtBot) -> None:
    picture = QImage(20, 10, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.blue)
    QGuiApplication.clipboard().setImage(picture)
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.paste()
    (one,) = panel.desk.shelf.of(Medium).values()
    assert one.content_type == "image/png"


def test_what_was_taken_in_before_is_said(panel: MediaPanel, photo: Medium, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.said) as said:
        panel.choose_files()
    assert "already" in said.args[0]
    assert len(panel.desk.shelf.of(Medium)) == 1


def test_the_answers_about_people_are_saved_as_they_are_given(panel: MediaPanel, photo: Medium, qtbot: QtBot) -> None:
    assert (photo.recognisable_people, photo.minors) == (None, None)
    form = panel.form
    form.minors.setCurrentIndex(1)
    with qtbot.waitSignal(panel.desk.records_changed):
        form.minors.activated.emit(1)
    form.shows.setText("T1-P01, T1-P04")
    form.shows.setModified(True)
    with qtbot.waitSignal(panel.desk.records_changed):
        form.shows.editingFinished.emit()
    now = panel.desk.shelf.of(Medium)[photo.uuid]
    assert (now.minors, now.recognisable_people, now.shows) == (False, None, ("T1-P01", "T1-P04"))
    panel.not_looked.click()
    assert panel.model.rowCount() == 1  # nobody said yet whether one recognises people
    form.recognisable_people.setCurrentIndex(2)
    with qtbot.waitSignal(panel.desk.records_changed):
        form.recognisable_people.activated.emit(2)
    qtbot.waitUntil(lambda: panel.model.rowCount() == 0)


def test_one_answer_goes_to_all_that_are_chosen_as_one_step(
    panel: MediaPanel, photo: Medium, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.take([_photo(tmp_path / "b.jpg", "red")])
    panel.list.selectAll()
    panel.form.minors.setCurrentIndex(1)
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.form.minors.activated.emit(1)
    assert [one.minors for one in panel.desk.shelf.of(Medium).values()] == [False, False]
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.desk.undo()
    assert [one.minors for one in panel.desk.shelf.of(Medium).values()] == [None, None]


def test_a_code_that_nobody_has_is_pointed_out(panel: MediaPanel, photo: Medium, qtbot: QtBot) -> None:
    panel.form.shows.setText("T9-P99")
    panel.form.shows.setModified(True)
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.form.shows.editingFinished.emit()
    qtbot.waitUntil(panel.form._problem.isVisible)
    assert "T9-P99" in panel.form._problem.text()


def test_many_bytes_are_asked_about_first(panel: MediaPanel, qtbot: QtBot, tmp_path: Path) -> None:
    panel.taking.large = 10
    panel.taking.asker = _Answers(tmp_path, yes=False)  # type: ignore[assignment]
    panel.take([_photo(tmp_path / "a.jpg")])
    _settled(panel, qtbot)
    assert not panel.desk.shelf.of(Medium)
    panel.taking.asker = _Answers(tmp_path)  # type: ignore[assignment]
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.take([tmp_path / "a.jpg"])
    assert len(panel.desk.shelf.of(Medium)) == 1


def test_cancel_while_files_are_weighed_takes_none_of_them(panel: MediaPanel, qtbot: QtBot, tmp_path: Path) -> None:
    panel.take([_photo(tmp_path / "a.jpg")])
    panel.taking.stop.click()
    _settled(panel, qtbot)
    assert not panel.desk.shelf.of(Medium)
    assert not panel.taking.isVisible()
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.take([tmp_path / "a.jpg"])


def test_what_the_photo_says_is_offered_and_taken_only_when_asked(
    panel: MediaPanel, photo: Medium, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: panel.form.offer.new_place.isVisible())
    assert photo.taken_at is None
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.form.offer.take_time.click()
    assert panel.desk.shelf.of(Medium)[photo.uuid].taken_at == "2026-03-14T15:20:00"
    with qtbot.waitSignal(panel.show_on_map_requested):
        panel.form.offer.new_place.click()
    qtbot.waitUntil(lambda: len(panel.desk.shelf.of(MediumOf)) == 1)
    (place,) = panel.desk.places.values()
    assert (round(place.lon or 0, 4), round(place.lat or 0, 4)) == (2.357, 48.936)


def test_a_photo_is_tied_to_a_place_and_untied(panel: MediaPanel, photo: Medium, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.desk.places_changed):
        panel.desk.add("places", {"title": "Jardin"})
    panel.form.about.setText("jardin")
    with qtbot.waitSignal(panel.desk.records_changed):
        qtbot.keyClick(panel.form.about, Qt.Key.Key_Return)
    assert len(panel.desk.shelf.of(MediumOf)) == 1
    chip = panel.form._ties.itemAt(0).widget()
    with qtbot.waitSignal(panel.desk.records_changed):
        chip.removed.emit()  # type: ignore[union-attr]
    assert not panel.desk.shelf.of(MediumOf)


def test_a_camera_card_is_offered_and_only_what_is_checked_is_taken(
    panel: MediaPanel, qtbot: QtBot, tmp_path: Path
) -> None:
    inner = tmp_path / "card" / "DCIM" / "100CANON"
    inner.mkdir(parents=True)
    _photo(inner / "1.jpg")
    _photo(inner / "2.jpg", "red")
    panel.watch_folder(tmp_path / "card")
    qtbot.waitUntil(lambda: panel.card.list.count() == 2)
    _settled(panel, qtbot)
    assert not panel.desk.shelf.of(Medium)
    panel.card.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.card.take.click()
    _settled(panel, qtbot)
    assert [one.file_name for one in panel.desk.shelf.of(Medium).values()] == ["1.jpg"]
    panel.card.look()
    _settled(panel, qtbot)
    assert panel.card.list.count() == 0
    _photo(inner / "3.jpg", "navy")
    panel.card.look()
    qtbot.waitUntil(lambda: panel.card.list.count() == 1)


def test_a_card_that_is_pulled_is_said_to_be_gone(panel: MediaPanel, qtbot: QtBot, tmp_path: Path) -> None:
    panel.watch_folder(tmp_path / "gone")
    _settled(panel, qtbot)
    assert "gone" in panel.card._title.text()
    assert not panel.card.take.isVisible()
    panel.card.stop.click()
    assert not panel.card.isVisible()
    assert not panel.watch.isChecked()


def test_a_note_is_recorded_and_kept(panel: MediaPanel, qtbot: QtBot) -> None:
    panel.record.click()
    assert panel.recorder.running
    assert panel.sound.isVisible()
    with qtbot.waitSignal(panel.desk.records_changed):
        qtbot.keyClick(panel.sound, Qt.Key.Key_Return)
    (one,) = panel.desk.shelf.of(Medium).values()
    assert one.content_type == "audio/wav"
    assert (one.size or 0) > RATE * 2


def test_escape_throws_a_recording_away(panel: MediaPanel, qtbot: QtBot) -> None:
    panel.record.click()
    qtbot.keyClick(panel.sound, Qt.Key.Key_Escape)
    assert not panel.recorder.running
    assert not panel.desk.shelf.of(Medium)


def test_a_recording_is_kept_when_the_book_is_closed(panel: MediaPanel, qtbot: QtBot) -> None:
    panel.record.click()
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.desk.closing.emit()
    assert len(panel.desk.shelf.of(Medium)) == 1


def test_without_a_microphone_it_says_so_and_records_nothing(desk: Desk, qtbot: QtBot) -> None:
    panel = MediaPanel(desk, source=_Tone(there=False))
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.trouble):
        panel.record.click()
    assert not panel.sound.isVisible()
    assert not panel.recorder.running


def test_a_photo_is_seen_large_and_the_next_one_by_key(panel: MediaPanel, photo: Medium, qtbot: QtBot) -> None:
    preview = Preview(panel.desk, photo, panel._go, panel)
    preview.show()
    qtbot.waitUntil(lambda: not preview._picture.isNull())
    qtbot.keyClick(preview, Qt.Key.Key_Right)
    preview.close()


def test_a_deleted_photo_comes_back(panel: MediaPanel, photo: Medium, qtbot: QtBot) -> None:
    panel.list.setFocus()
    qtbot.waitUntil(panel.list.hasFocus)
    with qtbot.waitSignal(panel.desk.records_changed):
        qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    assert panel.model.rowCount() == 0
    with qtbot.waitSignal(panel.desk.records_changed):
        panel.desk.undo()
    assert panel.model.rowCount() == 1
