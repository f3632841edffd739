"""The list page, driven as a person does: by keys, clicks and words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.bridge.place_order import COLUMNS
from conect_desktop.services.books import NewBook, new_book
from conect_desktop.services.capture import Capture
from conect_desktop.services.fields import Unfit
from conect_desktop.ui import theme
from conect_desktop.ui.panels.list_panel import ListPanel
from conect_desktop.ui.widgets.chip import Chip

TITLES = ("Jardin partagé", "Atelier vélo", "Cantine", "Radio")


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> ListPanel:
    """The page on a fresh book, shown."""
    panel = ListPanel(desk)
    qtbot.addWidget(panel)
    panel.resize(1000, 600)
    panel.show()
    return panel


@pytest.fixture
def places(panel: ListPanel, desk: Desk, qtbot: QtBot) -> dict[str, str]:
    """Four places, uuid by title, numbered from one."""
    made: dict[str, str] = {}
    practices = (["gardening"], ["repair_reuse"], ["food_sharing_cooking", "gardening"], [])
    for number, (title, keys) in enumerate(zip(TITLES, practices, strict=True), 1):
        fields = {"title": title, "sticker": str(number), "practices": keys, "geometry": [2.35, 48.93 + number / 1000]}
        with qtbot.waitSignal(desk.places_changed):
            desk.do(
                lambda book, fields=fields: Capture(book, "Marie").add_place(fields),
                done=lambda captured, title=title: made.__setitem__(title, captured.uuid),
            )
    qtbot.waitUntil(lambda: len(made) == len(TITLES))
    return made


def titles(panel: ListPanel) -> list[str]:
    """What is shown, from top to bottom."""
    return [place.title for place in panel.model.places]


def message(panel: ListPanel) -> str:
    """The sentence shown in place of the table."""
    shown = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    return " ".join(shown)


def click(panel: ListPanel, row: int, qtbot: QtBot, *, column: str = "title", ctrl: bool = False) -> QPoint:
    """Click a cell."""
    at = panel.table.visualRect(panel.model.index(row, COLUMNS.index(column))).center()
    modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, modifier, at)
    return at


class TestSelecting:
    def test_a_click_tells_what_is_selected(self, panel: ListPanel, places: dict[str, str], qtbot: QtBot) -> None:
        with qtbot.waitSignal(panel.selection_changed) as told:
            click(panel, 1, qtbot)
        assert told.args == [[places["Atelier vélo"]]]
        with qtbot.waitSignal(panel.selection_changed) as told:
            click(panel, 3, qtbot, ctrl=True)
        assert told.args == [[places["Atelier vélo"], places["Radio"]]]

    def test_what_is_selected_elsewhere_is_shown_without_an_echo(
        self, panel: ListPanel, places: dict[str, str], qtbot: QtBot
    ) -> None:
        with qtbot.assertNotEmitted(panel.selection_changed):
            panel.set_selection([places["Cantine"], places["Radio"]])
        assert panel.table.selected() == [places["Cantine"], places["Radio"]]
        assert panel.table.currentIndex().row() == 2

    def test_sorting_and_filtering_keep_the_selection(
        self, panel: ListPanel, places: dict[str, str], qtbot: QtBot
    ) -> None:
        panel.set_selection([places["Cantine"]])
        with qtbot.assertNotEmitted(panel.selection_changed):
            panel.table.sortByColumn(COLUMNS.index("title"), Qt.SortOrder.DescendingOrder)
            assert panel.table.selected() == [places["Cantine"]]
            panel.bar.search.setText("radio")
            panel.bar.search.clear()
        assert panel.table.selected() == [places["Cantine"]]

    def test_a_place_that_leaves_the_filter_stays_selected(
        self, panel: ListPanel, places: dict[str, str], desk: Desk, qtbot: QtBot
    ) -> None:
        panel.model.set_filter(panel.model.filter.toggled("visibility", "team"))
        panel.set_selection([places["Cantine"]])
        with qtbot.assertNotEmitted(panel.selection_changed), qtbot.waitSignal(desk.places_changed):
            desk.capture("change_place", places["Cantine"], {"visibility": "public"})
        assert titles(panel) == ["Jardin partagé", "Atelier vélo", "Radio"]
        assert panel.selected == [places["Cantine"]]

    def test_a_deleted_place_is_no_longer_selected(
        self, panel: ListPanel, places: dict[str, str], desk: Desk, qtbot: QtBot
    ) -> None:
        panel.set_selection([places["Cantine"], places["Radio"]])
        with qtbot.waitSignal(panel.selection_changed) as told:
            desk.capture("delete", "places", [places["Cantine"]])
        assert told.args == [[places["Radio"]]]


class TestKeys:
    def test_enter_opens_the_current_place(self, panel: ListPanel, places: dict[str, str], qtbot: QtBot) -> None:
        click(panel, 2, qtbot)
        with qtbot.waitSignal(panel.open_requested) as told:
            qtbot.keyClick(panel.table, Qt.Key.Key_Return)
        assert told.args == [places["Cantine"]]

    def test_delete_hands_over_what_is_selected(self, panel: ListPanel, places: dict[str, str], qtbot: QtBot) -> None:
        with qtbot.assertNotEmitted(panel.delete_requested):
            panel.table.clearSelection()
            qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
        click(panel, 0, qtbot)
        click(panel, 1, qtbot, ctrl=True)
        with qtbot.waitSignal(panel.delete_requested) as told:
            qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
        assert told.args == [[places["Jardin partagé"], places["Atelier vélo"]]]

    def test_a_double_click_shows_on_the_map(self, panel: ListPanel, places: dict[str, str], qtbot: QtBot) -> None:
        at = click(panel, 1, qtbot)
        with qtbot.waitSignal(panel.show_on_map_requested) as told:
            qtbot.mouseDClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert told.args == [places["Atelier vélo"]]

    def test_f2_edits_in_the_cell(self, panel: ListPanel, places: dict[str, str], desk: Desk, qtbot: QtBot) -> None:
        click(panel, 3, qtbot)
        qtbot.keyClick(panel.table, Qt.Key.Key_F2)
        editor = panel.table.viewport().findChild(QLineEdit)
        assert editor is not None
        assert editor.text() == "Radio"
        editor.setText("Radio Basilic")
        with qtbot.waitSignal(desk.places_changed):
            qtbot.keyClick(editor, Qt.Key.Key_Return)
        assert titles(panel)[3] == "Radio Basilic"

    def test_a_refused_edit_is_told(self, panel: ListPanel, places: dict[str, str], qtbot: QtBot) -> None:
        index = panel.model.index(0, COLUMNS.index("title"))
        with qtbot.waitSignal(panel.trouble) as told:
            panel.model.setData(index, "x" * 400)
        assert told.args is not None
        assert isinstance(told.args[0], Unfit)
        assert titles(panel)[0] == "Jardin partagé"

    def test_a_choice_in_the_cell_is_saved_when_it_is_made(
        self, panel: ListPanel, places: dict[str, str], desk: Desk, qtbot: QtBot
    ) -> None:
        index = panel.model.index(0, COLUMNS.index("visibility"))
        panel.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        panel.table.scrollTo(index)
        panel.table.edit(index)
        box = panel.table.viewport().findChild(QComboBox)
        assert box is not None
        assert box.currentText() == "Team only"
        box.setCurrentIndex(2)
        with qtbot.waitSignal(desk.places_changed):
            box.activated.emit(2)
        assert desk.places[places["Jardin partagé"]].visibility == "public"

    def test_down_goes_from_the_words_to_the_list_and_escape_takes_the_words_back(
        self, panel: ListPanel, places: dict[str, str], qtbot: QtBot
    ) -> None:
        panel.focus_search()
        qtbot.keyClicks(panel.bar.search, "cant")
        assert titles(panel) == ["Cantine"]
        qtbot.keyClick(panel.bar.search, Qt.Key.Key_Down)
        assert panel.selected == [places["Cantine"]]
        qtbot.keyClick(panel.bar.search, Qt.Key.Key_Escape)
        assert len(titles(panel)) == 4


class TestFilter:
    def test_the_menu_filters_and_a_chip_takes_it_back(
        self, panel: ListPanel, places: dict[str, str], qtbot: QtBot
    ) -> None:
        panel.bar.menu.aboutToShow.emit()
        submenus = [action.menu() for action in panel.bar.menu.actions()]
        practices = submenus[0]
        assert isinstance(practices, QMenu)
        assert practices.title() == "Practices"
        practices.aboutToShow.emit()
        (gardening,) = [action for action in practices.actions() if action.text() == "Jardinage (2)"]
        gardening.trigger()
        assert titles(panel) == ["Jardin partagé", "Cantine"]
        assert panel.bar.count.text().startswith("2 of 4")
        (chip,) = [chip for chip in panel.bar.findChildren(Chip) if chip.isVisible()]
        assert chip.text().startswith("Practices: Jardinage")
        qtbot.keyClick(chip, Qt.Key.Key_Delete)
        assert len(titles(panel)) == 4
        assert panel.bar.count.text().startswith("4 ")

    def test_clear_all_shows_everything_again(self, panel: ListPanel, places: dict[str, str], qtbot: QtBot) -> None:
        panel.bar.search.setText("cantine")
        panel.model.set_filter(panel.model.filter.toggled("visibility", "team"))
        assert len(titles(panel)) == 1
        qtbot.mouseClick(panel.bar.clear_button, Qt.MouseButton.LeftButton)
        assert len(titles(panel)) == 4
        assert panel.bar.search.text() == ""
        assert not panel.bar.clear_button.isVisible()

    def test_where_nothing_matches_a_sentence_says_what_to_press(
        self, panel: ListPanel, places: dict[str, str]
    ) -> None:
        panel.bar.search.setText("zzz")
        assert "Esc" in message(panel)
        panel.bar.search.clear()
        assert panel.table.isVisible()


class TestEmpty:
    def test_a_fresh_book_says_how_to_begin(self, panel: ListPanel) -> None:
        assert "Nothing is recorded yet" in message(panel)
        assert "Ctrl+2" in message(panel)

    def test_without_a_book_it_says_how_to_open_one(self, jobs: JobRunner, qtbot: QtBot) -> None:
        panel = ListPanel(Desk(jobs))
        qtbot.addWidget(panel)
        panel.show()
        assert "Ctrl+O" in message(panel)


class TestColumns:
    def test_columns_can_be_hidden_and_come_back_as_they_were(self, panel: ListPanel, desk: Desk, qtbot: QtBot) -> None:
        panel.table.columns_menu.aboutToShow.emit()
        by_text = {action.text(): action for action in panel.table.columns_menu.actions()}
        by_text["Domains"].trigger()
        by_text["Stage"].trigger()
        assert not by_text["Title"].isEnabled()
        panel.table.horizontalHeader().moveSection(0, 3)
        kept = panel.header_state

        other = ListPanel(desk)
        qtbot.addWidget(other)
        assert other.table.isColumnHidden(COLUMNS.index("domains"))
        assert other.restore_header(kept)
        assert not other.table.isColumnHidden(COLUMNS.index("domains"))
        assert other.table.isColumnHidden(COLUMNS.index("status"))
        assert other.table.horizontalHeader().visualIndex(0) == 3

    def test_a_header_state_of_something_else_is_refused(self, panel: ListPanel) -> None:
        assert not panel.restore_header(type(panel.header_state)(b"nothing of ours"))


class TestLanguage:
    @pytest.fixture
    def closed(self, jobs: JobRunner) -> Iterator[Callable[[Path], Desk]]:
        desks: list[Desk] = []

        def make(path: Path) -> Desk:
            desk = Desk(jobs)
            desks.append(desk)
            desk.open(lambda: new_book(path, NewBook(lab="Ecolab", city="Oslo")))
            return desk

        yield make
        for desk in desks:
            desk.close()

    def test_it_works_before_the_places_are_read(
        self, closed: Callable[[Path], Desk], tmp_path: Path, qtbot: QtBot
    ) -> None:
        desk = closed(tmp_path / "oslo.gpkg")
        panel = ListPanel(desk)
        qtbot.addWidget(panel)
        panel.show()
        with qtbot.waitSignal(desk.book_opened):
            pass
        assert "Reading" in message(panel)
        qtbot.waitUntil(lambda: desk.complete)
        assert "Nothing is recorded yet" in message(panel)

    def test_larger_type_makes_higher_rows(self, panel: ListPanel) -> None:
        font = QApplication.font()
        theme.apply("light", 100, font)
        before = panel.table.verticalHeader().defaultSectionSize()
        try:
            theme.apply("light", 200, font)
            assert panel.table.verticalHeader().defaultSectionSize() > before * 1.6
        finally:
            theme.apply("light", 100, font)
