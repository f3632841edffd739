"""The table of places: what it shows, how it sorts and filters, and that it keeps up with the book."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCollator, QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot
from shapely import LineString, Point

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.i18n import Translations
from conect_desktop.bridge.place_filter import PlaceFilter
from conect_desktop.bridge.place_order import COLUMNS, natural
from conect_desktop.bridge.places_model import PlacesModel
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Place
from conect_desktop.services import records
from conect_desktop.services.capture import Capture
from conect_desktop.services.fields import Unfit
from conect_desktop.services.history import undo
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Places

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def model(desk: Desk) -> PlacesModel:
    """The model of a fresh book, watched by Qt's own tester, which aborts at the first broken rule."""
    model = PlacesModel(desk)
    model.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return model


@pytest.fixture
def do(desk: Desk, qtbot: QtBot) -> Callable[..., Any]:
    """Run something on the book and wait until the desk holds what it changed."""

    def run(function: Callable[..., Any], *arguments: Any) -> Any:
        results: list[Any] = []
        with qtbot.waitSignal(desk.places_changed):
            desk.do(function, *arguments, done=results.append)
        qtbot.waitUntil(lambda: bool(results))
        return results[0]

    return run


@pytest.fixture
def translations(qtbot: QtBot) -> Iterator[Translations]:
    """English, and English again afterwards."""
    made = Translations()
    made.use("en")
    yield made
    made.use("en")


@pytest.mark.parametrize("column", ["visibility", "shape"])
def test_in_another_language_the_rows_are_in_the_order_of_its_words(
    model: PlacesModel, desk: Desk, do: Callable[..., Any], translations: Translations, column: str
) -> None:
    line = LineString([(2.35, 48.93), (2.36, 48.93)])
    for visibility, geometry in (("team", Point(2.35, 48.93)), ("partners", line), ("public", line.buffer(0.001))):
        do(records.add, "places", {"title": "X", "visibility": visibility, "geometry": geometry}, desk.stamp)
    number = COLUMNS.index(column)
    model.sort(number, UP)
    for language in ("en", "fr", "sv", "nl"):
        translations.use(language)
        model.retranslate()
        shown = [str(model.index(row, number).data()) for row in range(3)]
        collator = QCollator(QLocale(model.naming.language))
        assert shown == sorted(shown, key=collator.sortKey), language


@pytest.fixture
def add(do: Callable[..., Any]) -> Callable[..., str]:
    """Record a place; gives its uuid."""

    def capture(**fields: Any) -> str:
        captured = do(lambda book: Capture(book, "Marie").add_place(fields))
        return str(captured.uuid)

    return capture


def column(model: PlacesModel, name: str) -> list[Any]:
    """What a column shows, from top to bottom."""
    number = COLUMNS.index(name)
    return [model.index(row, number).data() for row in range(model.rowCount())]


def change(fields: Mapping[str, Any], uuid: str) -> Callable[[Book], Any]:
    """An edit by somebody else."""
    return lambda book: Capture(book, "Ana").change_place(uuid, fields)


def add_many(book: Book, count: int) -> Any:
    """So many places as one step."""
    with book.write("import") as step:
        Places(step.db).add_many(
            Place(uuid=new_id(), sticker=str(number), title="Lieu au nord" if number % 7 else "Lieu au sud")
            for number in range(count)
        )
    return step.changes


class TestShowing:
    def test_a_captured_place_gets_a_row_in_words(self, model: PlacesModel, add: Callable[..., str]) -> None:
        add(title="Jardin", practices=["gardening", "repair_reuse"], geometry=[2.35, 48.93], status="active")
        assert column(model, "title") == ["Jardin"]
        # in the book's language, which is French in Saint-Denis
        assert column(model, "practices") == ["Jardinage, Réparation et réemploi"]
        assert column(model, "status") == ["Actif"]
        assert column(model, "shape") == ["Point"]
        assert column(model, "visibility") == ["Team only"]

    def test_a_place_without_a_position_says_so(self, model: PlacesModel, add: Callable[..., str]) -> None:
        add(title="Quelque part")
        assert column(model, "shape") == ["No position"]

    def test_the_sign_is_that_of_the_first_practice(self, desk: Desk, add: Callable[..., str]) -> None:
        model = PlacesModel(desk, sign=lambda term: f"sign of {term.key}")
        add(title="Atelier", practices=["repair_reuse", "gardening"])
        index = model.index(0, COLUMNS.index("practices"))
        assert index.data(Qt.ItemDataRole.DecorationRole) == "sign of repair_reuse"
        assert model.index(0, COLUMNS.index("title")).data(Qt.ItemDataRole.DecorationRole) is None

    def test_undo_takes_the_row_away(self, model: PlacesModel, add: Callable[..., str], do: Callable[..., Any]) -> None:
        add(title="Un")
        add(title="Deux")
        do(undo)
        assert column(model, "title") == ["Un"]

    def test_a_model_made_late_shows_what_is_there(self, desk: Desk, add: Callable[..., str]) -> None:
        add(title="Un")
        assert column(PlacesModel(desk), "title") == ["Un"]

    def test_closing_the_book_empties_it(self, desk: Desk, model: PlacesModel, add: Callable[..., str]) -> None:
        add(title="Un")
        model.set_filter(PlaceFilter("un"))
        desk.close()
        assert (model.rowCount(), model.total, bool(model.filter)) == (0, 0, False)


class TestSorting:
    def test_numbers_sort_as_numbers_and_nothing_comes_last(self, model: PlacesModel, add: Callable[..., str]) -> None:
        for sticker in ("10", "B10", "2", "", "B2", "1"):
            add(sticker=sticker, title="x")
        model.sort(COLUMNS.index("sticker"), UP)
        assert column(model, "sticker") == ["1", "2", "10", "B2", "B10", ""]

    def test_words_sort_as_the_books_language_does(self, model: PlacesModel, add: Callable[..., str]) -> None:
        for title in ("Zone", "école", "Eau", "Épicerie", "atelier 10", "atelier 9"):
            add(title=title)
        model.sort(COLUMNS.index("title"), UP)
        assert column(model, "title") == ["atelier 9", "atelier 10", "Eau", "école", "Épicerie", "Zone"]
        model.sort(COLUMNS.index("title"), DOWN)
        assert column(model, "title") == ["Zone", "Épicerie", "école", "Eau", "atelier 10", "atelier 9"]

    def test_equal_rows_keep_the_order_of_the_sort_before(self, model: PlacesModel, add: Callable[..., str]) -> None:
        for title, status in (("c", "active"), ("a", "planned"), ("b", "active"), ("d", "planned")):
            add(title=title, status=status)
        model.sort(COLUMNS.index("title"), UP)
        model.sort(COLUMNS.index("status"), UP)
        assert column(model, "title") == ["b", "c", "a", "d"]

    def test_new_and_renamed_places_go_where_they_belong(
        self, model: PlacesModel, add: Callable[..., str], do: Callable[..., Any]
    ) -> None:
        model.sort(COLUMNS.index("title"), UP)
        add(title="b")
        uuid = add(title="d")
        add(title="c")
        assert column(model, "title") == ["b", "c", "d"]
        do(change({"title": "a"}, uuid))
        assert column(model, "title") == ["a", "b", "c"]
        do(change({"title": "bb"}, uuid))
        assert column(model, "title") == ["b", "bb", "c"]

    @given(st.lists(st.from_regex(r"[A-C]?[0-9]{0,4}[a-b]?", fullmatch=True)))
    def test_natural_keys_can_always_be_compared(self, stickers: list[str]) -> None:
        ordered = sorted(stickers, key=natural)
        numbers = [int(one) for one in ordered if one.isdecimal()]
        assert numbers == sorted(numbers)
        assert ordered[len(ordered) - stickers.count("") :] == [""] * stickers.count("")


class TestFiltering:
    @pytest.fixture
    def three(self, add: Callable[..., str], do: Callable[..., Any], model: PlacesModel) -> dict[str, str]:
        places = {
            "jardin": add(title="Jardin partagé", practices=["gardening"], visibility="public", geometry=[2.3, 48.9]),
            "atelier": add(title="Atelier vélo", practices=["repair_reuse", "gardening"], status="active"),
            "cantine": add(title="Cantine", practices=["food_sharing_cooking"], geometry=[2.3, 48.9]),
        }
        assert model.rowCount() == 3
        return places

    def test_words_are_found_without_accents_and_by_their_beginning(
        self, model: PlacesModel, three: dict[str, str]
    ) -> None:
        model.set_filter(PlaceFilter("velo"))
        assert column(model, "title") == ["Atelier vélo"]
        model.set_filter(PlaceFilter("jar part"))
        assert column(model, "title") == ["Jardin partagé"]

    def test_words_of_a_note_find_its_place(
        self, desk: Desk, model: PlacesModel, three: dict[str, str], qtbot: QtBot
    ) -> None:
        model.set_filter(PlaceFilter("figuier"))
        assert model.rowCount() == 0
        with qtbot.waitSignal(desk.notes_changed):
            desk.capture("add_note", {"text": "on y a planté un figuier", "place": three["cantine"]})
        assert column(model, "title") == ["Cantine"]

    def test_one_value_of_a_field_suffices_and_all_fields_must_hold(
        self, model: PlacesModel, three: dict[str, str]
    ) -> None:
        wanted = PlaceFilter().toggled("practices", "gardening")
        model.set_filter(wanted)
        assert column(model, "title") == ["Jardin partagé", "Atelier vélo"]
        model.set_filter(wanted.toggled("practices", "food_sharing_cooking"))
        assert model.rowCount() == 3
        model.set_filter(wanted.toggled("position", "no"))
        assert column(model, "title") == ["Atelier vélo"]
        model.set_filter(wanted.toggled("status", ""))
        assert column(model, "title") == ["Jardin partagé"]

    def test_the_count_is_told(self, model: PlacesModel, three: dict[str, str], qtbot: QtBot) -> None:
        with qtbot.waitSignal(model.counted) as told:
            model.set_filter(PlaceFilter().toggled("visibility", "public"))
        assert told.args == [1, 3]

    def test_the_menu_says_how_many_there_are_of_each(self, model: PlacesModel, three: dict[str, str]) -> None:
        assert ("gardening", "Jardinage", 2) in model.present("practices")
        assert model.present("position") == [("yes", "Yes", 2), ("no", "No", 1)]
        assert model.present("status") == [("active", "Actif", 1), ("", "not said", 2)]

    def test_a_place_that_stops_matching_leaves_and_one_that_begins_to_comes(
        self, model: PlacesModel, three: dict[str, str], do: Callable[..., Any], add: Callable[..., str]
    ) -> None:
        model.set_filter(PlaceFilter().toggled("visibility", "public"))
        do(change({"visibility": "team"}, three["jardin"]))
        assert model.rowCount() == 0
        do(change({"visibility": "public"}, three["cantine"]))
        assert column(model, "title") == ["Cantine"]
        add(title="Cachée")
        assert (model.rowCount(), model.total) == (1, 4)

    def test_with_words_typed_a_renamed_place_leaves(
        self, model: PlacesModel, three: dict[str, str], do: Callable[..., Any]
    ) -> None:
        model.set_filter(PlaceFilter("jardin"))
        do(change({"title": "Potager"}, three["jardin"]))
        assert model.rowCount() == 0

    def test_an_unknown_field_is_a_mistake(self) -> None:
        with pytest.raises(KeyError):
            PlaceFilter().toggled("colour", "red")


class TestEditing:
    def test_an_edit_in_the_cell_is_saved(
        self, desk: Desk, model: PlacesModel, add: Callable[..., str], qtbot: QtBot
    ) -> None:
        uuid = add(title="Jardin")
        with qtbot.waitSignal(desk.places_changed):
            assert model.setData(model.index(0, COLUMNS.index("title")), "Potager")
        assert desk.places[uuid].title == "Potager"
        assert column(model, "title") == ["Potager"]

    def test_a_refused_edit_is_told_and_the_cell_stays(
        self, model: PlacesModel, add: Callable[..., str], qtbot: QtBot
    ) -> None:
        uuid = add(title="Jardin")
        with qtbot.waitSignal(model.refused) as told:
            model.setData(model.index(0, COLUMNS.index("title")), "")
        assert told.args is not None
        assert told.args[0] == uuid
        assert isinstance(told.args[1], Unfit)
        assert column(model, "title") == ["Jardin"]

    def test_only_some_columns_can_be_edited(self, model: PlacesModel, add: Callable[..., str]) -> None:
        add(title="Jardin")
        editable = [
            name for number, name in enumerate(COLUMNS) if model.index(0, number).flags() & Qt.ItemFlag.ItemIsEditable
        ]
        assert editable == ["sticker", "title", "status", "neighbourhood", "visibility"]

    def test_choices_come_from_the_book(self, model: PlacesModel) -> None:
        assert model.choices("status")[:2] == [("", "not said"), ("planned", "En projet")]
        assert [value for value, _ in model.choices("visibility")] == ["team", "partners", "public"]


MANY = 1_000


class TestManyPlaces:
    @pytest.fixture(autouse=True)
    def fewer(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The bound is lower here: to write so many takes longer than to sort them."""
        monkeypatch.setattr("conect_desktop.bridge.places_model.MANY", MANY)

    def test_beyond_a_bound_sorting_and_filtering_run_beside_the_window(
        self, model: PlacesModel, do: Callable[..., Any], qtbot: QtBot
    ) -> None:
        with qtbot.waitSignal(model.counted):
            do(add_many, MANY + 10)
        assert model.rowCount() == MANY + 10
        model.sort(COLUMNS.index("sticker"), DOWN)
        assert model.busy
        with qtbot.waitSignal(model.counted):
            pass
        assert column(model, "sticker")[:2] == [str(MANY + 9), str(MANY + 8)]
        model.set_filter(PlaceFilter("sud"))
        with qtbot.waitSignal(model.counted) as told:
            pass
        assert told.args == [len(range(0, MANY + 10, 7)), MANY + 10]

    def test_what_is_captured_meanwhile_is_not_lost(
        self, model: PlacesModel, do: Callable[..., Any], add: Callable[..., str], qtbot: QtBot
    ) -> None:
        with qtbot.waitSignal(model.counted):
            do(add_many, MANY)
        model.sort(COLUMNS.index("title"), DOWN)
        add(title="Zzz")
        qtbot.waitUntil(lambda: not model.busy)
        assert column(model, "title")[0] == "Zzz"
