"""Together, in the window: another laptop's book merged, a stick, a room, and sending with receipts."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conect_desktop import paths
from conect_desktop.bridge import together_jobs
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.together_jobs import Stick
from conect_desktop.domain.disagreement import Disagreement
from conect_desktop.domain.progress import Silent
from conect_desktop.errors import Trouble
from conect_desktop.exchange.stores.folder import FolderStore
from conect_desktop.exchange.stores.trouble import NoSpace
from conect_desktop.services import team
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Places
from conect_desktop.ui.panels.readback_panel import ReadbackPanel
from conect_desktop.ui.panels.together_panel import TogetherPanel
from tests.servers.loopback import only_loopback


class Answers:
    """Names the files and folders that are asked for, and says yes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file: Path | None = None
        self.asked: list[str] = []
        self.says = True

    def open_file(self, title: str, filters: str) -> Path | None:
        return self.file

    def open_folder(self, title: str) -> Path | None:
        return self.folder

    def save_file(self, title: str, suggestion: Path, filters: str) -> Path | None:
        return self.folder / "package"

    def confirm(self, title: str, text: str, *, yes: str, no: str) -> bool:
        self.asked.append(text)
        return self.says


@pytest.fixture
def answers(tmp_path: Path) -> Answers:
    (tmp_path / "stick").mkdir()
    return Answers(tmp_path / "stick")


@pytest.fixture
def other(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Path:
    """Another laptop's copy of the book, in which a place is called otherwise and one is new."""
    with qtbot.waitSignal(desk.places_changed):
        desk.add("places", {"title": "Terrain", "visibility": "public"})
    qtbot.waitUntil(lambda: not desk.jobs.running)
    assert desk.book is not None
    path = tmp_path / "other" / "lab.gpkg"
    path.parent.mkdir()
    shutil.copy(desk.book.path, path)
    with Book.open(path) as book, book.write("edit") as step:
        (only,) = Places(step.db).all()
        Places(step.db).change(only.uuid, {"title": "Friche"})
        Places(step.db).add(type(only)(uuid="0198c000-0000-7000-8000-000000000009", title="Atelier"))
    return path


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot, answers: Answers, other: Path) -> Iterator[TogetherPanel]:
    made = TogetherPanel(desk)
    made.meet(answers)  # type: ignore[arg-type]
    qtbot.addWidget(made, before_close_func=lambda _: qtbot.waitUntil(lambda: not desk.jobs.running))
    made.resize(1000, 700)
    made.show()
    qtbot.waitUntil(lambda: not desk.jobs.running)
    yield made
    made.laptops.forget()


def titles(desk: Desk) -> list[str]:
    return sorted(place.title for place in desk.places.values())


def idle(qtbot: QtBot, desk: Desk) -> None:
    """Wait until everything that was asked for is shown."""
    qtbot.waitUntil(lambda: not desk.jobs.running)


def test_a_book_is_looked_at_first_and_merged_when_the_person_says_so(
    panel: TogetherPanel, desk: Desk, qtbot: QtBot, answers: Answers, other: Path
) -> None:
    answers.file, answers.says = other, False
    panel.laptops.merge.click()
    qtbot.waitUntil(lambda: len(answers.asked) == 1)
    assert "1 new record" in answers.asked[0]
    idle(qtbot, desk)
    assert titles(desk) == ["Terrain"]
    answers.says = True
    panel.laptops.merge.click()
    qtbot.waitUntil(lambda: titles(desk) == ["Atelier", "Friche"])
    qtbot.waitUntil(lambda: "Ctrl+Z" in panel.laptops.running.told.text())
    desk.undo()
    qtbot.waitUntil(lambda: titles(desk) == ["Terrain"])
    idle(qtbot, desk)


def test_what_was_said_differently_is_settled_by_a_key(
    panel: TogetherPanel, desk: Desk, qtbot: QtBot, answers: Answers, other: Path
) -> None:
    (uuid,) = desk.places
    with qtbot.waitSignal(desk.places_changed):
        desk.change("places", uuid, {"title": "Jardin"})
    answers.file = other
    panel.laptops.merge.click()
    qtbot.waitUntil(lambda: panel.laptops.settle.isVisible())
    asked: list[tuple[str, str]] = []
    panel.opened.connect(lambda table, row: asked.append((table, row)))
    panel.laptops.settle.click()
    assert asked[0][0] == "disagreements"
    readback = ReadbackPanel(desk)
    qtbot.addWidget(readback, before_close_func=lambda _: qtbot.waitUntil(lambda: not desk.jobs.running))
    readback.show()
    readback.show_record(*asked[0])
    pairs = readback.pairs
    qtbot.waitUntil(lambda: not pairs.buttons["keep_both"].isHidden())
    one = desk.shelf.one(Disagreement, asked[0][1])
    assert one is not None
    right = one.versions[1]
    pairs.answer("keep_right")
    qtbot.waitUntil(lambda: desk.places[uuid].title == right)
    qtbot.waitUntil(lambda: not panel.laptops.settle.isVisible())
    idle(qtbot, desk)


def test_a_stick_brings_and_takes(panel: TogetherPanel, desk: Desk, qtbot: QtBot, answers: Answers) -> None:
    panel.laptops.name.setFocus()
    qtbot.keyClicks(panel.laptops.name, "Table 1")
    panel.laptops.name.editingFinished.emit()
    idle(qtbot, desk)
    panel.laptops.swap.click()
    qtbot.waitUntil(lambda: "left for the others" in panel.laptops.running.told.text())
    assert list(answers.folder.rglob("00000001-*"))
    idle(qtbot, desk)


def test_a_laptop_hosts_and_shows_where_and_which_code(
    panel: TogetherPanel, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    only_loopback(monkeypatch)
    monkeypatch.setattr(paths, "share_folder", lambda team: answers_folder(tmp_path))
    monkeypatch.setattr("conect_desktop.services.share.host", hosted_here)
    panel.laptops.host.click()
    qtbot.waitUntil(lambda: panel.laptops.shown.isVisible(), timeout=20_000)
    assert "127.0.0.1:" in panel.laptops.shown.text() and "Code: " in panel.laptops.shown.text()
    panel.laptops.host.click()
    assert panel.laptops.shown.isHidden()
    idle(qtbot, desk)


def answers_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir(exist_ok=True)
    return folder


def hosted_here(book: Book) -> object:
    """Hosting on this machine only."""
    from conect_desktop.services.share import Hosting

    return Hosting(book, address="127.0.0.1", offer_copy=False)


def test_what_may_leave_is_told_sent_and_has_receipts(
    panel: TogetherPanel, desk: Desk, qtbot: QtBot, answers: Answers, tmp_path: Path
) -> None:
    platform = panel.platform
    panel.tabs.setCurrentIndex(1)
    (tmp_path / "platform").mkdir()
    platform.form.name.setText("Ville")
    platform.form.address.setText(str(tmp_path / "platform"))
    platform.form.keep.click()
    qtbot.waitUntil(lambda: platform.target.count() == 1)
    platform.plan.click()
    qtbot.waitUntil(lambda: "new or different" in platform.running.told.text())
    assert not list((tmp_path / "platform").iterdir())
    idle(qtbot, desk)
    platform.send.click()
    qtbot.waitUntil(lambda: platform.table.records.rowCount() > 1)
    records = platform.table.records
    lines = [records.record(records.index(row, 0)) for row in range(records.rowCount())]
    assert ("✓ checked there", "Terrain") in [(line.sign, line.title) for line in lines]
    idle(qtbot, desk)
    platform.pack.click()
    qtbot.waitUntil(lambda: (answers.folder / "package.zip").exists())
    qtbot.waitUntil(lambda: "package.zip" in platform.running.told.text())
    idle(qtbot, desk)
    platform.remove.click()
    qtbot.waitUntil(lambda: platform.target.count() == 0)
    idle(qtbot, desk)


def test_a_place_that_is_gone_is_told(panel: TogetherPanel, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    platform = panel.platform
    platform.form.address.setText(str(tmp_path / "nowhere"))
    platform.form.keep.click()
    qtbot.waitUntil(lambda: platform.target.count() == 1)
    with qtbot.waitSignal(panel.trouble) as told:
        platform.send.click()
    assert isinstance(told.args[0], Trouble)
    assert not platform.running.busy
    idle(qtbot, desk)


def test_only_the_fields_of_the_chosen_kind_are_asked_for(panel: TogetherPanel, desk: Desk, qtbot: QtBot) -> None:
    panel.tabs.setCurrentIndex(1)
    platform = panel.platform
    platform.form.heading.setChecked(True)
    shown = {}
    for number, kind in enumerate(("folder", "webdav", "s3")):
        platform.form.kind.setCurrentIndex(number)
        shown[kind] = {name for name, field in platform.form._fields.items() if field.isVisibleTo(platform)}
    assert shown["webdav"] - shown["folder"] == {"user", "password", "limit"}
    assert shown["s3"] - shown["webdav"] == {"bucket"}
    idle(qtbot, desk)


def test_receipts_are_shown_by_how_far_they_are(panel: TogetherPanel, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    platform = panel.platform
    (tmp_path / "platform").mkdir()
    platform.form.address.setText(str(tmp_path / "platform"))
    platform.form.keep.click()
    qtbot.waitUntil(lambda: platform.target.count() == 1)
    idle(qtbot, desk)
    platform.send.click()
    qtbot.waitUntil(lambda: platform.table.records.rowCount() > 1)
    for state, there in (("queued", False), ("verified", True), ("withdraw", False), ("", True)):
        platform.shown.setCurrentIndex(platform.shown.findData(state))
        platform.shown.activated.emit(platform.shown.currentIndex())
        assert (platform.table.records.rowCount() > 0) is there, state
    idle(qtbot, desk)


def test_what_came_in_is_shown_although_the_stick_is_full(
    panel: TogetherPanel, desk: Desk, qtbot: QtBot, answers: Answers, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Book.open(other) as book:
        team.exchange(book, FolderStore(answers.folder), Silent())
    with qtbot.waitSignal(desk.places_changed):
        desk.add("places", {"title": "Ici"})

    def full(self: FolderStore, *_: object) -> bool:
        raise NoSpace("there is no space left", path=Path(self.where))

    # a stick that is really full can't be had in a test
    monkeypatch.setattr(FolderStore, "create", full)
    with qtbot.waitSignal(panel.trouble) as told:
        panel.laptops.swap.click()
    assert isinstance(told.args[0], NoSpace)
    assert "Friche" in titles(desk)
    assert desk.saved
    idle(qtbot, desk)


def test_closing_the_book_ends_what_runs(panel: TogetherPanel, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    platform = panel.platform
    (tmp_path / "platform").mkdir()
    platform.form.address.setText(str(tmp_path / "platform"))
    platform.form.keep.click()
    qtbot.waitUntil(lambda: platform.target.count() == 1)
    idle(qtbot, desk)
    told: list[object] = []
    panel.trouble.connect(told.append)
    desk.jobs.broken.connect(told.append)
    platform.send.click()
    desk.close()
    assert not platform.running.busy
    idle(qtbot, desk)
    assert told == []


def test_a_place_to_send_to_is_changed_and_goes_on_by_itself(
    panel: TogetherPanel, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    platform = panel.platform
    panel.tabs.setCurrentIndex(1)
    (tmp_path / "new").mkdir()
    platform.form.name.setText("Ville")
    platform.form.address.setText(str(tmp_path / "old"))
    platform.form.keep.click()
    qtbot.waitUntil(lambda: platform.target.count() == 1)
    idle(qtbot, desk)
    platform.automatic.by_itself.click()
    qtbot.waitUntil(lambda: bool(platform._targets[0].options.get("automatic")))
    idle(qtbot, desk)
    platform.change.click()
    assert platform.form.name.text() == "Ville"
    assert not platform.form.kind.isEnabled()
    platform.form.address.setText(str(tmp_path / "new"))
    platform.form.keep.click()
    qtbot.waitUntil(lambda: platform._targets[0].address == str(tmp_path / "new"))
    assert platform._targets[0].options.get("automatic") is True
    assert platform.form.address.text() == ""
    assert platform.form.kind.isEnabled()
    idle(qtbot, desk)


def test_a_stick_that_is_plugged_in_has_a_button_with_its_name(
    panel: TogetherPanel, desk: Desk, qtbot: QtBot, answers: Answers, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Book.open(other) as book:
        team.exchange(book, FolderStore(answers.folder), Silent())
    # no test may plug in a real one
    monkeypatch.setattr(together_jobs, "sticks", lambda: [Stick("LAB & CO", answers.folder)])
    panel.laptops._look_for_sticks()
    (button,) = panel.laptops._stick_buttons
    assert button.text() == "Exchange with LAB && CO"
    button.click()
    qtbot.waitUntil(lambda: "Atelier" in titles(desk))
    idle(qtbot, desk)
    monkeypatch.setattr(together_jobs, "sticks", list)
    panel.laptops._look_for_sticks()
    assert panel.laptops._stick_buttons == []
