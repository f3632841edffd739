"""The places as a table: sorted, filtered, edited in place; a hundred thousand rows stay fluid."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from conect_desktop.bridge import place_words as words
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import Job, Lane
from conect_desktop.bridge.place_filter import FIELDS, Naming, PlaceFilter
from conect_desktop.bridge.place_order import COLUMNS, Order, text_of
from conect_desktop.bridge.tips import plain_tip
from conect_desktop.domain.vocabulary import Term
from conect_desktop.storage.repositories import PlaceSummary

EDITABLE: Final = frozenset({"sticker", "title", "status", "visibility", "neighbourhood"})
CHOSEN: Final = frozenset({"status", "visibility"})
"""Editable columns whose value is chosen from a list, see `PlacesModel.choices`."""
MANY: Final = 5_000
"""From this many places on, sorting and filtering is done beside the window."""
_SINGLY: Final = 100
"""Up to this many changed places are put in their rows one by one; more are arranged anew."""
_SAID_BY_AGENDA: Final = frozenset(
    {"practices", "domains", "space_type", "status", "session", "session_table", "phase"}
)

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class PlacesModel(QAbstractTableModel):
    """A view of `desk.places`: the summaries themselves are the rows, nothing is made for each.

    `sign` gives the picture of a practice (a QIcon or QImage), since pictures belong to the window.
    """

    counted = Signal(int, int)
    """(shown, of how many): whenever either may have changed."""
    refused = Signal(str, object)
    """(uuid, the trouble): an edit was not saved; the cell stays as it was."""
    filter_changed = Signal()
    busy_changed = Signal(bool)
    """Whether rows are being sorted or filtered beside the window."""

    def __init__(self, desk: Desk, sign: Callable[[Term], Any] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sign = sign
        self._signs: dict[str, Any] = {}
        self._naming = Naming(None)
        self._texts: list[Callable[[PlaceSummary], str]] = []
        self._order = Order("created_at", False, self._naming)
        self._filter = PlaceFilter()
        self._found: AbstractSet[str] | None = None
        self._all: list[PlaceSummary] = []
        """Every place, in order."""
        self._rows: list[PlaceSummary] = []
        """Those that the filter lets through, in order."""
        self._row_of: dict[str, int] | None = None
        self._revision = 0
        self._job: Job | None = None
        self._rename()
        desk.book_closed.connect(self._empty)
        desk.loaded.connect(self._load)
        desk.places_changed.connect(self._places_changed)
        desk.notes_changed.connect(self._notes_changed)
        desk.agenda_changed.connect(self._agenda_changed)
        if desk.places:
            self._load()

    # -- what a view asks --------------------------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many places are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a column is called."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and section < len(COLUMNS):
            return words.field_text(COLUMNS[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell: in words, as it is edited, or its sign."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        place, column = self._rows[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            text = self._texts[index.column()](place)
            return words.moment_text(text) if column == "created_at" and text else text
        if role == Qt.ItemDataRole.EditRole:
            return getattr(place, column) if column in EDITABLE else self._texts[index.column()](place)
        if role == Qt.ItemDataRole.DecorationRole and column == "practices":
            return self._sign_of(place)
        if role == Qt.ItemDataRole.ToolTipRole and column in ("title", "practices", "domains"):
            return plain_tip(self._texts[index.column()](place)) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{words.field_text(column)}: {self.data(index)}"
        return None

    def _sign_of(self, place: PlaceSummary) -> Any:
        """The sign of the first practice, as on the map."""
        key = next(iter(place.practices), None)
        if self._sign is None or key is None:
            return None
        if key not in self._signs:
            agenda = self._desk.agenda
            vocabulary = agenda.vocabularies.get("practices") if agenda is not None else None
            term = vocabulary.get(key) if vocabulary is not None else None
            self._signs[key] = self._sign(term) if term is not None else None
        return self._signs[key]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Some columns can be edited in place, unless the book is read-only."""
        flags = super().flags(index)
        book = self._desk.book
        if index.isValid() and COLUMNS[index.column()] in EDITABLE and book is not None and not book.read_only:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand an edit to the book; the cell shows it when it is saved, and stays as it was when it is refused."""
        if (
            role != Qt.ItemDataRole.EditRole
            or not index.isValid()
            or not self.flags(index) & Qt.ItemFlag.ItemIsEditable
        ):
            return False
        place, column = self._rows[index.row()], COLUMNS[index.column()]
        text = str(value or "").strip()
        if text == getattr(place, column):
            return True
        self._desk.capture(
            "change_place", place.uuid, {column: text or None}, failed=partial(self.refused.emit, place.uuid)
        )
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; what is equal there keeps its order, so that sorting by two columns in turn works."""
        if 0 <= column < len(COLUMNS):
            self._order = Order(COLUMNS[column], order == Qt.SortOrder.DescendingOrder, self._naming)
            self._arrange(sort=True)

    # -- what a panel asks -------------------------------------------------------------------------------------------

    @property
    def places(self) -> Sequence[PlaceSummary]:
        """What is shown, row by row."""
        return self._rows

    @property
    def total(self) -> int:
        """How many places there are, shown or not."""
        return len(self._all)

    @property
    def naming(self) -> Naming:
        """How values are said."""
        return self._naming

    @property
    def busy(self) -> bool:
        """Whether rows are being sorted or filtered beside the window."""
        return self._job is not None

    def row_of(self, uuid: str) -> int:
        """The row that shows a place; -1 where the filter hides it or it is not there."""
        if self._row_of is None:
            self._row_of = {place.uuid: row for row, place in enumerate(self._rows)}
        return self._row_of.get(uuid, -1)

    def choices(self, column: str) -> list[tuple[str, str]]:
        """(value, words) that may be chosen in an editable column; the empty value first where it may be left out."""
        values = self._naming.choices(column)
        return [(value, self._naming.value(column, value)) for value in ([""] if column == "status" else []) + values]

    # -- the filter --------------------------------------------------------------------------------------------------

    @property
    def filter(self) -> PlaceFilter:
        """What is filtered by."""
        return self._filter

    def set_filter(self, wanted: PlaceFilter) -> None:
        """Show what another filter lets through."""
        if wanted != self._filter:
            self._filter = wanted
            self.filter_changed.emit()
            self._arrange()

    def present(self, name: str) -> list[tuple[str, str, int]]:
        """(value, words, how many places) of each value of a field, for the filter's menu."""
        if name not in FIELDS:
            raise KeyError(name)
        return [(value, self._naming.value(name, value), n) for value, n in self._naming.present(name, self._all)]

    # -- keeping up with the book ------------------------------------------------------------------------------------

    def _empty(self) -> None:
        self._stop()
        self._revision += 1
        self._all = []
        self._filter = PlaceFilter()
        self._found = None
        self._show([])
        self.filter_changed.emit()

    def _load(self) -> None:
        self._rename()
        self._all = list(self._desk.places.values())
        self._revision += 1
        self._arrange(sort=True)

    def _rename(self) -> None:
        self._naming = Naming(self._desk.agenda)
        self._texts = [text_of(column, self._naming) for column in COLUMNS]
        self._order = Order(self._order.column, self._order.descending, self._naming)
        self._signs = {}

    def _agenda_changed(self) -> None:
        before = self._naming
        self._rename()
        if self._order.column in _SAID_BY_AGENDA or before.language != self._naming.language:
            self._arrange(sort=True)
        self._redraw()

    def retranslate(self) -> None:
        """Say everything anew, after the interface's language changed."""
        self._rename()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        # some columns are told in the interface's words, and in order by them
        self._arrange(sort=True)
        self._redraw()

    def _redraw(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(COLUMNS) - 1))

    def _notes_changed(self, _changed: object, _gone: object) -> None:
        # a place is found by the words of its notes too
        if self._filter.typed.strip():
            self._arrange()

    def _places_changed(self, changed: list[PlaceSummary], gone: set[str]) -> None:
        self._revision += 1
        if self._job is not None or len(changed) + len(gone) > _SINGLY:
            renewed = {place.uuid: place for place in changed}
            kept = [renewed.pop(place.uuid, place) for place in self._all if place.uuid not in gone]
            self._all = [*kept, *renewed.values()]
            self._arrange(sort=True)
            return
        for uuid in gone:
            self._take_out(uuid)
        for place in changed:
            self._put_in(place)
        if self._filter.typed.strip():
            self._arrange()
        else:
            self.counted.emit(len(self._rows), len(self._all))

    def _take_out(self, uuid: str) -> None:
        row = self.row_of(uuid)
        if row >= 0:
            self.beginRemoveRows(_NOWHERE, row, row)
            del self._rows[row]
            self._row_of = None
            self.endRemoveRows()
        position = _position(self._all, uuid)
        if position >= 0:
            del self._all[position]

    def _put_in(self, place: PlaceSummary) -> None:
        position = _position(self._all, place.uuid)
        if position >= 0 and self._order.same(self._all[position], place):
            self._all[position] = place
        else:
            if position >= 0:
                del self._all[position]
            self._all.insert(self._order.position(self._all, place), place)
        row = self.row_of(place.uuid)
        # what the words find is asked anew afterwards; until then a row stays where it is
        if not self._filter.accepts(place, None if row >= 0 else self._found):
            if row >= 0:
                self.beginRemoveRows(_NOWHERE, row, row)
                del self._rows[row]
                self._row_of = None
                self.endRemoveRows()
        elif row < 0:
            row = self._order.position(self._rows, place)
            self.beginInsertRows(_NOWHERE, row, row)
            self._rows.insert(row, place)
            self._row_of = None
            self.endInsertRows()
        else:
            self._renew(row, place)

    def _renew(self, row: int, place: PlaceSummary) -> None:
        """Show a changed place in its row, and move the row where it belongs now."""
        same = self._order.same(self._rows[row], place)
        self._rows[row] = place
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))
        if same:
            return
        others = self._rows[:row] + self._rows[row + 1 :]
        target = self._order.position(others, place)
        if target == row:
            return
        # Qt counts the destination before the row is taken out
        self.beginMoveRows(_NOWHERE, row, row, _NOWHERE, target if target < row else target + 1)
        self._rows = others
        self._rows.insert(target, place)
        self._row_of = None
        self.endMoveRows()

    # -- sorting and filtering ---------------------------------------------------------------------------------------

    def _arrange(self, *, sort: bool = False) -> None:
        """Bring all rows in order and through the filter: at once for few, beside the window for many."""
        sort = sort or self._job is not None
        self._stop()
        everything, order, wanted = self._all, self._order, self._filter
        find = self._desk.find_places

        def work() -> tuple[list[PlaceSummary], list[PlaceSummary], AbstractSet[str] | None]:
            found = find(wanted.typed) if wanted.typed.strip() else None
            arranged = order.sort(everything) if sort else everything
            return arranged, wanted.matching(arranged, found), found

        if len(everything) < MANY:
            self._take(work())
            return
        revision = self._revision

        def ready(result: tuple[list[PlaceSummary], list[PlaceSummary], AbstractSet[str] | None]) -> None:
            self._job = None
            if revision != self._revision:
                self._arrange(sort=True)
                return
            self._take(result)
            self.busy_changed.emit(False)

        self._job = self._desk.jobs.run(Lane.GENERAL, work, name="arrange places", done=ready)
        self.busy_changed.emit(True)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.busy_changed.emit(False)

    def _take(self, result: tuple[list[PlaceSummary], list[PlaceSummary], AbstractSet[str] | None]) -> None:
        self._all, rows, self._found = result
        self._show(rows)

    def _show(self, rows: list[PlaceSummary]) -> None:
        if len(rows) == len(self._rows) and all(a.uuid == b.uuid for a, b in zip(rows, self._rows, strict=True)):
            # the same places in the same order: what is selected or being edited stays so
            self._rows = list(rows)
            self._redraw()
        else:
            self.beginResetModel()
            # a list of its own: rows and all places are kept up to date each for itself
            self._rows = list(rows)
            self._row_of = None
            self.endResetModel()
        self.counted.emit(len(self._rows), len(self._all))


def _position(places: Iterable[PlaceSummary], uuid: str) -> int:
    return next((number for number, place in enumerate(places) if place.uuid == uuid), -1)
