"""A lab edits its words in the window: saved as they are made, seen at once, taken back with one key."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import orjson
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shapely import Point

from conect_desktop.bridge import sign_words
from conect_desktop.bridge.desk import Desk
from conect_desktop.domain.indicator import Indicator
from conect_desktop.domain.vocabulary import Term
from conect_desktop.domain.wording import PALETTE, SHAPES, VOCABULARIES
from conect_desktop.errors import Trouble
from conect_desktop.services.words import symbols
from conect_desktop.ui.actions import BY_NAME
from conect_desktop.ui.dialogs.new_book import NewBookDialog
from conect_desktop.ui.dialogs.words import WordsDialog
from conect_desktop.ui.edit_actions import EditActions
from conect_desktop.ui.panels.map_panel import MapPanel
from conect_desktop.ui.session.template_chooser import TemplateChooser


class Clerk:
    """Answers with one path, and keeps what it was told."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self.told: list[Trouble | str] = []

    def confirm(self, title: str, text: str, *, yes: str, no: str) -> bool:
        return True

    def choose(self, title: str, text: str, choices: Sequence[str]) -> int:
        return 0

    def open_file(self, title: str, filters: str) -> Path | None:
        return self.path

    def open_files(self, title: str, filters: str) -> list[Path]:
        return []

    def open_folder(self, title: str) -> Path | None:
        return None

    def save_file(self, title: str, suggestion: Path, filters: str) -> Path | None:
        return self.path

    def tell(self, trouble: Trouble | str) -> None:
        self.told.append(trouble)


@pytest.fixture
def clerk() -> Clerk:
    """Whoever is asked."""
    return Clerk()


@pytest.fixture
def dialog(desk: Desk, clerk: Clerk, qtbot: QtBot) -> Iterator[WordsDialog]:
    """The dialog on the Ecolab's book, the practices shown."""
    made = WordsDialog(desk, clerk)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()
    qtbot.waitUntil(lambda: not desk.jobs.running)


def practice(desk: Desk, key: str) -> Term:
    assert desk.agenda is not None
    found = desk.agenda.vocabularies["practices"].get(key)
    assert found is not None
    return found


def test_every_list_is_there_with_its_words_in_order(dialog: WordsDialog, desk: Desk) -> None:
    assert dialog.words.lists.count() == len(VOCABULARIES)
    assert desk.agenda is not None
    practices = desk.agenda.vocabularies["practices"].terms
    shown = [dialog.words.terms.item(row).text() for row in range(dialog.words.terms.count())]
    assert shown == [term.label("fr") for term in practices]


def test_a_label_is_saved_with_enter_and_seen_everywhere(dialog: WordsDialog, desk: Desk, qtbot: QtBot) -> None:
    tab = dialog.words
    tab.terms.choose(practice(desk, "gardening").uuid)
    line = tab.labels.lines["fr"]
    line.selectAll()
    qtbot.keyClicks(line, "Potager")
    with qtbot.waitSignals([tab.saved, desk.agenda_changed]):
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert practice(desk, "gardening").labels["fr"] == "Potager"
    assert not practice(desk, "gardening").retired, "Enter presses no button"
    assert tab.terms.currentItem().text() == "Potager"
    with qtbot.waitSignal(dialog.settled):
        dialog.undo()
    assert line.text() == "Jardinage"


def test_the_content_language_comes_first_and_every_field_has_a_name(dialog: WordsDialog) -> None:
    assert next(iter(dialog.words.labels.lines)) == "fr"
    assert len(dialog.words.labels.lines) == 7
    tab = dialog.words
    named = [*tab.labels.lines.values(), tab.hint, tab.category, tab.tags, tab.new_word, tab.into, tab.terms, tab.lists]
    assert all(field.accessibleName() for field in named)


def test_every_colour_shape_and_picture_has_a_name() -> None:
    assert all(sign_words.color_name(color) != color for color in PALETTE)
    assert len({sign_words.picture_name(symbol) for symbol in symbols()}) == len(symbols())
    assert len({sign_words.color_name(color) for color in PALETTE}) == len(PALETTE)
    assert len({sign_words.shape_name(shape) for shape in SHAPES}) == len(SHAPES)


def test_a_new_word_is_typed_and_open_at_once(dialog: WordsDialog, desk: Desk, qtbot: QtBot) -> None:
    tab = dialog.words
    tab.new_word.setText("Vélo-école")
    with qtbot.waitSignal(tab.saved):
        qtbot.keyClick(tab.new_word, Qt.Key.Key_Return)
    assert tab.terms.currentItem().text() == "Vélo-école"
    assert tab.labels.lines["fr"].text() == "Vélo-école"
    assert tab.new_word.text() == ""
    assert practice(desk, "velo_ecole").label("fr") == "Vélo-école"


def test_alt_and_an_arrow_puts_words_in_order(dialog: WordsDialog, desk: Desk, qtbot: QtBot) -> None:
    tab = dialog.words
    second = practice(desk, "organizing_networking")
    tab.terms.choose(second.uuid)
    with qtbot.waitSignal(tab.saved):
        qtbot.keyClick(tab.terms, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert (tab.terms.currentRow(), tab.terms.key()) == (0, second.uuid)
    with qtbot.waitSignal(tab.saved):
        qtbot.keyClick(tab.terms, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert tab.terms.currentRow() == 1


def test_a_sign_is_taken_from_the_pictures_and_an_alike_one_is_told(
    dialog: WordsDialog, desk: Desk, qtbot: QtBot
) -> None:
    tab = dialog.words
    tab.terms.choose(practice(desk, "gardening").uuid)
    assert tab._alike.isHidden()
    with qtbot.waitSignal(tab.saved):
        tab.grid.pictures.taken.emit("book")
    assert practice(desk, "gardening").symbol == "book"
    assert "Apprentissage" in tab._alike.text()
    tab.grid.setCurrentWidget(tab.grid.colors)
    row = [*PALETTE].index("#283593")
    tab.grid.colors.setCurrentRow(row)
    with qtbot.waitSignal(tab.saved):
        qtbot.keyClick(tab.grid.colors, Qt.Key.Key_Return)
    assert practice(desk, "gardening").color == "#283593"


def test_what_cannot_be_kept_is_said_beside_the_form(dialog: WordsDialog, desk: Desk, qtbot: QtBot) -> None:
    tab = dialog.words
    tab.tags.setText("garden")
    with qtbot.waitSignal(tab.saved):
        tab.tags.editingFinished.emit()
    assert "leisure=garden" in tab.problem.text()
    tab.tags.setText("leisure=garden; garden:type=community")
    with qtbot.waitSignal(tab.saved):
        tab.tags.editingFinished.emit()
    assert tab.problem.isHidden()
    assert practice(desk, "learning_education").extra["osm"] == ["leisure=garden", "garden:type=community"]


def test_a_link_has_a_direction_and_a_resource_its_group(dialog: WordsDialog, desk: Desk, qtbot: QtBot) -> None:
    tab = dialog.words
    assert tab.directed.isHidden()
    assert tab.group.isHidden()
    tab.lists.setCurrentRow(VOCABULARIES.index("link_types"))
    assert not tab.directed.isHidden()
    before = tab.directed.isChecked()
    with qtbot.waitSignal(tab.saved):
        tab.directed.click()
    first = tab.vocabulary().terms[0]
    assert first.extra["directed"] is not before
    assert first.extra["dash"] == "solid"
    tab.lists.setCurrentRow(VOCABULARIES.index("resource_kinds"))
    assert tab.group.currentData() == "material"


def test_a_word_is_retired_and_put_under_another(dialog: WordsDialog, desk: Desk, qtbot: QtBot) -> None:
    tab = dialog.words
    tab.terms.choose(practice(desk, "sport_play").uuid)
    with qtbot.waitSignal(tab.saved):
        tab.retire.click()
    assert practice(desk, "sport_play").retired
    with qtbot.waitSignal(tab.saved):
        tab.retire.click()
    assert not practice(desk, "sport_play").retired
    assert not tab.merge.isEnabled()
    tab.into.setCurrentIndex(tab.into.findText("Jardinage"))
    with qtbot.waitSignal(tab.saved):
        tab.merge.click()
    assert practice(desk, "sport_play").retired
    assert tab.terms.key() == practice(desk, "gardening").uuid


def test_what_is_half_typed_is_saved_on_closing(dialog: WordsDialog, desk: Desk, qtbot: QtBot) -> None:
    dialog.words.hint.setText("Cours et ateliers")
    with qtbot.waitSignal(desk.agenda_changed):
        dialog.close()
    assert practice(desk, "learning_education").hints["fr"] == "Cours et ateliers"


def test_words_go_to_a_file_and_come_from_one(
    dialog: WordsDialog, clerk: Clerk, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    clerk.path = tmp_path / "words.json"
    with qtbot.waitSignal(dialog.settled):
        dialog.save_file()
    content = orjson.loads(clerk.path.read_bytes())
    content["vocabularies"] = [{"vocabulary": {"id": "practices"}, "term": [{"id": "velo", "labels": {"fr": "Vélo"}}]}]
    clerk.path.write_bytes(orjson.dumps(content))
    with qtbot.waitSignal(dialog.settled):
        dialog.load_file()
    assert dialog.words.terms.item(0).text() == "Vélo"
    clerk.path.write_bytes(b"{}")
    with qtbot.waitSignal(dialog.settled):
        dialog.load_file()
    (told,) = clerk.told
    assert isinstance(told, Trouble)
    assert told.path == clerk.path


def test_a_new_book_takes_its_words_from_a_file(clerk: Clerk, qtbot: QtBot, tmp_path: Path) -> None:
    clerk.path = tmp_path / "plan.json"
    clerk.path.write_bytes(orjson.dumps({
        "template": {"id": "short", "labels": {"en": "Short"}},
        "phase": [{"id": "map", "kind": "mapping", "minutes": 30, "labels": {"en": "Map"}}],
    }))  # fmt: skip
    assistant = NewBookDialog(clerk, "Marie")
    qtbot.addWidget(assistant)
    assistant.words_button.click()
    row = assistant.template.findData("short")
    assert row >= 0
    assistant.template.setCurrentIndex(row)
    wish, _ = assistant.result_book()
    assert wish.template == "short"
    assert wish.words is not None


def test_the_keyboard_reaches_the_form(dialog: WordsDialog, qtbot: QtBot) -> None:
    dialog.activateWindow()
    dialog.words.terms.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.words.terms)
    reached = set()
    for _ in range(14):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert {dialog.words.new_word, *dialog.words.labels.lines.values()} <= reached


def test_a_phase_is_given_other_minutes_and_another_page_for_the_sessions_to_come(
    dialog: WordsDialog, desk: Desk, qtbot: QtBot
) -> None:
    tab = dialog.templates
    dialog.tabs.setCurrentWidget(tab)
    shown = tab.template()
    assert shown is not None
    key = shown.key
    tab.phases.choose(shown.phases[3]["id"])
    tab.minutes.setValue(55)
    with qtbot.waitSignal(tab.saved):
        tab.minutes.editingFinished.emit()
    assert desk.agenda is not None
    assert desk.agenda.templates[key].phases[3]["minutes"] == 55
    tab.kind.setCurrentIndex(tab.kind.findData("network"))
    with qtbot.waitSignal(tab.saved):
        tab.kind.activated.emit(tab.kind.currentIndex())
    assert desk.agenda.templates[key].phases[3]["kind"] == "network"
    with qtbot.waitSignal(tab.saved):
        qtbot.keyClick(tab.phases, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert desk.agenda.templates[key].phases[2]["id"] == shown.phases[3]["id"]
    for _ in range(3):
        with qtbot.waitSignal(dialog.settled):
            dialog.undo()
    assert desk.agenda.templates[key] == shown


def test_a_lab_makes_a_template_of_its_own(dialog: WordsDialog, desk: Desk, qtbot: QtBot) -> None:
    tab = dialog.templates
    tab.new_name.setText("Demi-journée")
    with qtbot.waitSignal(tab.saved):
        tab.new_name.returnPressed.emit()
    shown = tab.template()
    assert shown is not None
    assert shown.label("fr") == "Demi-journée"
    count = len(shown.phases)
    tab.new_phase.setText("Goûter")
    with qtbot.waitSignal(tab.saved):
        tab.new_phase.returnPressed.emit()
    shown = tab.template()
    assert shown is not None
    assert [phase["id"] for phase in shown.phases][1] == "gouter"
    with qtbot.waitSignal(tab.saved):
        tab.remove.click()
    shown = tab.template()
    assert shown is not None
    assert len(shown.phases) == count
    chooser = TemplateChooser("fr", templates=desk.agenda.templates if desk.agenda else None)
    qtbot.addWidget(chooser)
    assert "Demi-journée" in {chooser.list.item(row).text() for row in range(chooser.list.count())}


def test_a_statement_is_added_reworded_and_put_in_order(dialog: WordsDialog, desk: Desk, qtbot: QtBot) -> None:
    tab = dialog.indicators
    dialog.tabs.setCurrentWidget(tab)
    first = tab.items.key()
    tab.new_item.setText("Je dors bien ici.")
    with qtbot.waitSignal(tab.saved):
        tab.new_item.returnPressed.emit()
    added = desk.shelf.one(Indicator, tab.items.key())
    assert added is not None
    assert (added.label("fr"), added.measure, added.domain) == ("Je dors bien ici.", "item", "community")
    tab.labels.lines["en"].setText("I sleep well here.")
    with qtbot.waitSignal(tab.saved):
        tab.labels.lines["en"].editingFinished.emit()
    tab.items.choose(first)
    with qtbot.waitSignal(tab.saved):
        qtbot.keyClick(tab.items, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert tab.items.currentRow() == 1
    moved = desk.shelf.one(Indicator, added.uuid)
    assert moved is not None
    assert moved.labels["en"] == "I sleep well here."


def test_the_map_shows_a_changed_sign_at_once(dialog: WordsDialog, desk: Desk, qtbot: QtBot) -> None:
    panel = MapPanel(desk)
    qtbot.addWidget(panel, before_close_func=lambda _: qtbot.waitUntil(lambda: not desk.jobs.running))
    with qtbot.waitSignal(desk.places_changed):
        desk.add("places", {"title": "Jardin", "practices": ("gardening",), "geometry": Point(2.35, 48.93)})

    panel.show_all()

    def shown() -> str:
        seen = panel.canvas.index.query(panel.canvas.viewport)
        return seen.symbols[0].shape if seen.symbols else ""

    dialog.words.terms.choose(practice(desk, "gardening").uuid)
    with qtbot.waitSignal(dialog.words.saved):
        dialog.words.grid.shapes.taken.emit("house")
    qtbot.waitUntil(lambda: shown() == "house")
    with qtbot.waitSignal(dialog.settled):
        dialog.undo()
    qtbot.waitUntil(lambda: shown() == "circle")


def test_the_window_opens_it_with_a_key_and_what_is_half_typed_outlives_it(desk: Desk, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    edits = EditActions(desk, Clerk(), window)
    edits.words()
    edits.words()
    (opened,) = window.findChildren(WordsDialog)
    opened.words.hint.setText("Cours et ateliers")
    with qtbot.waitSignals([opened.destroyed, desk.agenda_changed]):
        opened.close()
    qtbot.waitUntil(lambda: not desk.jobs.running)
    assert practice(desk, "learning_education").hints["fr"] == "Cours et ateliers"
    assert "Ctrl+Shift+W" in BY_NAME["words"].keys
