"""The new-book assistant, the history and the help, as a person meets them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialogButtonBox, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.settings import Settings
from conect_desktop.bridge.steps import labels, step_text
from conect_desktop.domain.vocabulary import folded
from conect_desktop.errors import Trouble
from conect_desktop.ui.actions import help_rows
from conect_desktop.ui.dialogs import help as help_module
from conect_desktop.ui.dialogs.help import HelpDialog, pages
from conect_desktop.ui.dialogs.history import HistoryDialog
from conect_desktop.ui.dialogs.new_book import NewBookDialog
from conect_desktop.ui.dialogs.problem import ProblemDialog


class Nobody:
    """Answers nothing."""

    def confirm(self, title: str, text: str, *, yes: str, no: str) -> bool:
        return False

    def choose(self, title: str, text: str, choices: Sequence[str]) -> int:
        return -1

    def open_file(self, title: str, filters: str) -> Path | None:
        return None

    def save_file(self, title: str, suggestion: Path, filters: str) -> Path | None:
        return None

    def tell(self, trouble: Trouble | str) -> None:
        raise AssertionError(trouble)


@pytest.fixture
def assistant(qtbot: QtBot) -> NewBookDialog:
    """The assistant, nothing typed yet."""
    dialog = NewBookDialog(Nobody(), "Marie")
    qtbot.addWidget(dialog)
    return dialog


def _can_finish(dialog: NewBookDialog) -> bool:
    return dialog._buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


def test_a_lab_and_one_of_the_ten_cities_are_enough(assistant: NewBookDialog, tmp_path: Path) -> None:
    assert not _can_finish(assistant)
    assistant.lab.setText("Ecolab")
    assistant.city.setEditText("saint-denis")
    assert (assistant.country.text(), assistant.language.currentData()) == ("FR", "fr")
    assert assistant.path.text().endswith("Ecolab-saint-denis.gpkg")
    assistant.path.setText(str(tmp_path / "x.gpkg"))
    assistant._path_edited()
    assert _can_finish(assistant)
    wish, path = assistant.result_book()
    assert (wish.completed().city, wish.author, path) == ("Saint-Denis", "Marie", tmp_path / "x.gpkg")


def test_until_a_city_is_named_what_is_recorded_is_in_the_language_of_the_window(qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("nb"))
    try:
        dialog = NewBookDialog(Nobody(), "Marie")
        qtbot.addWidget(dialog)
        assert dialog.language.currentData() == "nb"
    finally:
        QLocale.setDefault(before)


def test_another_city_needs_its_country(assistant: NewBookDialog, tmp_path: Path) -> None:
    assistant.lab.setText("Lab")
    assistant.city.setEditText("Lisbon")
    assert not _can_finish(assistant)
    assistant.country.setText("pt")
    assistant.path.setText(str(tmp_path / "x.gpkg"))
    assistant._path_edited()
    assert _can_finish(assistant)


def test_a_file_that_is_there_is_never_replaced(assistant: NewBookDialog, tmp_path: Path) -> None:
    (tmp_path / "x.gpkg").write_text("mine")
    assistant.lab.setText("Lab")
    assistant.city.setEditText("Oslo")
    assistant.path.setText(str(tmp_path / "x.gpkg"))
    assistant._path_edited()
    assert not _can_finish(assistant)


def test_templates_are_named_in_the_language_of_what_is_recorded(assistant: NewBookDialog) -> None:
    assistant.language.setCurrentIndex(assistant.language.findData("fr"))
    french = [assistant.template.itemText(i) for i in range(assistant.template.count())]
    assistant.language.setCurrentIndex(assistant.language.findData("sv"))
    assert french != [assistant.template.itemText(i) for i in range(assistant.template.count())]
    assert len(french) == 6


def test_the_history_tells_who_did_what_and_is_filtered_by_a_word(desk: Desk, qtbot: QtBot) -> None:
    for title in ("Jardin", "Café"):
        with qtbot.waitSignal(desk.places_changed):
            desk.capture("add_place", {"title": title}, desk.stamp)
    with qtbot.waitSignal(desk.places_changed):
        desk.undo()
    dialog = HistoryDialog(desk)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() > 0)
    rows = [dialog.tree.topLevelItem(i) for i in range(dialog.tree.topLevelItemCount())]
    assert [row.text(2) for row in rows[:3]] == ["took back: added a place", "added a place", "added a place"]
    assert [row.text(3) for row in rows[:3]] == ["Café", "Café", "Jardin"]
    assert rows[1].text(1) == "Marie"
    dialog.search.setText("jardin")
    assert [row.isHidden() for row in rows[:3]] == [True, True, False]


def test_the_fields_of_a_step_are_made_when_it_is_opened(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.places_changed):
        desk.capture("add_place", {"title": "Jardin", "sticker": "7"}, desk.stamp)
    dialog = HistoryDialog(desk)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() > 1)
    rows = [dialog.tree.topLevelItem(number) for number in range(dialog.tree.topLevelItemCount())]
    assert sum(row.childCount() for row in rows) == 0
    assert rows[0].childIndicatorPolicy() == QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator
    for _ in range(2):
        rows[0].setExpanded(True)
        told = [(rows[0].child(n).text(2), rows[0].child(n).text(3)) for n in range(rows[0].childCount())]
        assert ("title", "– → Jardin") in told and ("sticker", "– → 7") in told
        assert len(told) == len(dict(told))
        rows[0].setExpanded(False)
    assert rows[1].childCount() == 0


def test_every_step_has_words() -> None:
    assert all(step_text(label) != label for label in labels())


def test_help_has_the_keys_and_pages_and_finds_words(qtbot: QtBot) -> None:
    dialog = HelpDialog(help_rows(), "fr")
    qtbot.addWidget(dialog)
    assert "Ctrl+Z" in dialog.browser.toPlainText()
    titles = [dialog.list.item(i).text() for i in range(dialog.list.count())]
    assert "Cinq minutes jusqu’au premier lieu" in titles
    dialog.search.setText("endommagé")
    assert dialog.list.count() == 1
    dialog.list.setCurrentRow(0)
    assert "endommagé" in dialog.browser.toPlainText()


def test_words_are_found_without_accents_and_titles_come_first(qtbot: QtBot) -> None:
    dialog = HelpDialog(help_rows(), "fr")
    qtbot.addWidget(dialog)
    dialog.search.setText("PAPIER")
    assert dialog.list.item(0).text() == "Papier" and dialog.list.count() > 1
    dialog.search.setText("endommage")
    assert dialog.list.count() == 1
    dialog.show_page("consent")
    assert dialog.search.text() == "" and "accord" in dialog.browser.toPlainText()
    dialog.show_page("nowhere")
    assert dialog.list.currentRow() == 0


def test_pages_are_made_ready_for_finding_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = HelpDialog(help_rows(), "fr")
    qtbot.addWidget(dialog)
    asked: list[str] = []
    monkeypatch.setattr(help_module, "folded", lambda text: asked.append(text) or folded(text))
    for typed in ("p", "pa", "pap", ""):
        dialog.search.setText(typed)
    assert asked == ["p", "pa", "pap", ""], "what was typed is folded, no page is"


def test_help_falls_back_to_english() -> None:
    assert set(pages("nb")) == set(pages("en")) == set(pages("fr"))


def test_what_to_send_is_read_and_changed_before_it_is_a_file(
    desk: Desk, settings: Settings, qtbot: QtBot, tmp_path: Path
) -> None:
    class Answers:
        def save_file(self, *_: object) -> Path:
            return tmp_path / "problem.txt"

    dialog = ProblemDialog(desk, settings, Answers())  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.save_button.isEnabled()
    qtbot.waitUntil(lambda: "CoNECT Desktop" in dialog.text.toPlainText())
    assert "Screens: " in dialog.text.toPlainText()
    dialog.text.setPlainText("Only this.")
    dialog.save_button.click()
    assert (tmp_path / "problem.txt").read_text("utf-8") == "Only this."
