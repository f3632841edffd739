"""Participants by code, and what each of them allows."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, Final

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.people_model import PeopleModel, Person, people_of
from conect_desktop.bridge.people_words import gap_word
from conect_desktop.cartography.slips import Kind, Slips, write_pdf
from conect_desktop.domain.consent import age_choices, guardian_age
from conect_desktop.domain.session import SessionTable
from conect_desktop.services import participants
from conect_desktop.services.participants import Made, Wish
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.people.code_maker import CodeMaker
from conect_desktop.ui.people.code_rights import CodeRights, Confirm
from conect_desktop.ui.people.consent_grid import ConsentGrid
from conect_desktop.ui.people.held_dialog import AskFile
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.flow import FlowLayout
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll

_PAUSE_MS: Final = 1_500
"""Without a key for so long, what was typed is saved."""
_EVERYBODY: Final = "everybody"


class PeoplePanel(Panel):
    """Above: make codes. Below: the matrix of consents, filled by keys."""

    TABLES: ClassVar[frozenset[str]] = frozenset({"participants", "consents", "attendances"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._wanted: str | None = None
        self.maker = CodeMaker(desk)
        self.model = PeopleModel(self)
        self.grid = ConsentGrid(self.model)
        self.rights = CodeRights(desk, self)
        self.whom = ChoiceBox()
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.age = ChoiceBox()
        self.print_codes, self.print_consents = QPushButton(), QPushButton()
        self.withdraw, self.held, self.erase, self.sweep = (QPushButton() for _ in range(4))
        self._labels = [QLabel() for _ in range(3)]
        self._keys, self._gap, self._empty = QLabel(), QLabel(), QLabel()
        self._keys.setProperty("role", "muted")
        self._gap.setProperty("role", "problem")
        for label in (self._keys, self._gap, self._empty):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._lay_out()
        self._wire()
        self.setFocusProxy(self.grid)
        self.sweep.hide()
        self.begin()

    def _lay_out(self) -> None:
        space = self.fontMetrics().height() // 2
        above = FlowLayout(spacing=space)
        fields: tuple[QWidget, ...] = (self.whom, self.search, self.age)
        for label, field in zip(self._labels, fields, strict=True):
            label.setBuddy(field)
            pair = QWidget()
            inside = QHBoxLayout(pair)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.addWidget(label)
            inside.addWidget(field)
            above.addWidget(pair)
        below = FlowLayout(spacing=space)
        for button in (self.withdraw, self.held, self.print_codes, self.print_consents, self.erase, self.sweep):
            below.addWidget(button)
        page = QWidget()
        layout = QVBoxLayout(page)
        margin = self.fontMetrics().height()
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(self.maker)
        layout.addLayout(above)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self.grid, 1)
        layout.addWidget(self._gap)
        layout.addWidget(self._keys)
        layout.addLayout(below)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(VerticalScroll(page))

    def _wire(self) -> None:
        self.maker.wished.connect(self._make)
        self.model.typed.connect(self._typed)
        self._pause.timeout.connect(self.save)
        self.grid.left.connect(self.save)
        self.grid.moved.connect(self._show_current)
        self.grid.withdraw_requested.connect(self.toggle_withdrawal)
        self.grid.held_requested.connect(self.show_held)
        self.grid.delete_requested.connect(self.delete)
        self.desk.closing.connect(self.save)
        self.whom.currentIndexChanged.connect(self.outdate)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self.grid.setFocus)
        self.age.activated.connect(self._choose_age)
        self.print_codes.clicked.connect(partial(self.print_slips, "codes"))
        self.print_consents.clicked.connect(partial(self.print_slips, "consent"))
        self.withdraw.clicked.connect(self.toggle_withdrawal)
        self.held.clicked.connect(self.show_held)
        self.erase.clicked.connect(self.erase_code)
        self.sweep.clicked.connect(self.rights.sweep)
        self.rights.said.connect(self.said)
        self.rights.trouble.connect(self.trouble)
        self.rights.swept.connect(self._swept)

    # -- questions to the person, answered by the window -------------------------------------------------------------

    def meet(self, asker: Asker) -> None:
        """Files and the two questions before an erasure are asked by `asker`."""
        self.ask_file = asker.save_file
        self.confirm = lambda title, text, yes, no: asker.confirm(title, text, yes=yes, no=no)

    @property
    def ask_file(self) -> AskFile | None:
        """Asks for a file to write to: (title, suggestion, filters) → a path, None for none."""
        return self.rights.ask_file

    @ask_file.setter
    def ask_file(self, ask: AskFile | None) -> None:
        self.rights.ask_file = ask
        self._enable()

    @property
    def confirm(self) -> Confirm | None:
        """Asks whether to go on: (title, text, yes, no)."""
        return self.rights.confirm

    @confirm.setter
    def confirm(self, ask: Confirm | None) -> None:
        self.rights.confirm = ask
        self._enable()

    # -- showing -----------------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        words = (self.tr("&Show"), self.tr("Find a &code"), self.tr("Guardian needed &under"))
        fields: tuple[QWidget, ...] = (self.whom, self.search, self.age)
        for label, word, field in zip(self._labels, words, fields, strict=True):
            label.setText(word)
            field.setAccessibleName(word.replace("&", ""))
        self.search.setPlaceholderText(self.tr("for instance T2-P05"))
        self.grid.setAccessibleName(self.tr("Consents"))
        self.print_codes.setText(self.tr("Print co&des…"))
        self.print_consents.setText(self.tr("&Print consent slips…"))
        self.held.setText(self.tr("What &is held… (I)"))
        self.erase.setText(self.tr("Erase for &good…"))
        self.sweep.setText(self.tr("C&lean the file again"))
        self._keys.setText(
            self.tr(
                "Y yes, N no, blank not asked. A: all yes. D: their words and the map only. "
                "Enter: next person. W: withdraw."
            )
        )
        self._empty.setText(self.tr("No codes here yet. Make some above: one for each person, names stay on paper."))
        self.maker.retranslate()
        self.model.retranslate()
        self._fill_choices()
        super().retranslate()

    def book_changed(self) -> None:
        """Another book: nothing half typed, nothing to be swept."""
        self._pause.stop()
        self.model.forget()
        self.sweep.hide()
        super().book_changed()

    def refresh(self) -> None:
        """Codes, consents and counts as they are now."""
        agenda, session = self.desk.agenda, self.desk.session
        self._fill_choices()
        if agenda is None:
            self.model.show([], {}, 18, writable=False)
            self._show_current(None)
            return
        tables = agenda.tables.get(session.uuid, ()) if session else ()
        here = people_of(self.desk, session.uuid) if session else []
        chosen = self.whom.currentData()
        if chosen == _EVERYBODY or session is None:
            shown = people_of(self.desk, None)
        else:
            shown = [one for one in here if chosen is None or one.session_table == chosen]
        current = self.grid.current_person()
        column = self.grid.currentIndex().column()
        labels = {table.uuid: table.label for each in agenda.tables.values() for table in each}
        self.model.show(shown, labels, guardian_age(agenda.dossier.settings), writable=self.writable)
        row = self.model.row_of(self._wanted or (current.uuid if current else ""))
        if self._wanted or self.grid.currentIndex().row() != row or row < 0:
            self.grid.go_to(max(row, 0), *((column,) if column > 0 and not self._wanted else ()))
        self._wanted = None
        self.grid.fit()
        self.grid.setVisible(bool(shown))
        self._empty.setVisible(not shown)
        self.maker.show_tables(tables, writable=self.writable)
        self.maker.show_counts(len(here), session.headcount if session else None)
        self._show_current(self.grid.current_person())

    def _fill_choices(self) -> None:
        """Whom to show, and the ages a lab of this country may choose."""
        agenda, session = self.desk.agenda, self.desk.session
        tables: tuple[SessionTable, ...] = agenda.tables.get(session.uuid, ()) if agenda and session else ()
        items: list[tuple[str, Any]] = [(self.tr("this session"), None)]
        items += [(table.label, table.uuid) for table in tables]
        _offer(self.whom, [*items, (self.tr("everybody"), _EVERYBODY)], self.whom.currentData())
        if agenda is None:
            return
        age = guardian_age(agenda.dossier.settings)
        ages = sorted({*age_choices(agenda.dossier.country), age})
        _offer(self.age, [(self.tr("%n year(s)", "", years), years) for years in ages], age)

    def _show_current(self, person: Person | None) -> None:
        gaps = person.gaps() if person else []
        self._gap.setText(
            self.tr("{0}: {1}.").format(person.participant.code, ", ".join(map(gap_word, gaps)))
            if person and gaps
            else ""
        )
        withdrawn = person is not None and person.consent.withdrawn_on is not None
        self.withdraw.setText(self.tr("Take the &withdrawal back (W)") if withdrawn else self.tr("&Withdraw (W)"))
        self._enable()

    def _enable(self) -> None:
        there = self.grid.current_person() is not None
        self.withdraw.setEnabled(there and self.writable)
        self.held.setEnabled(there)
        self.erase.setEnabled(there and self.writable and self.rights.confirm is not None)
        self.sweep.setEnabled(self.writable)
        self.age.setEnabled(self.writable)
        for button in (self.print_codes, self.print_consents):
            button.setEnabled(self.model.rowCount() > 0 and self.rights.ask_file is not None)

    def show_record(self, table: str, uuid: str) -> None:
        """Show one participant, of whatever session."""
        if table != "participants":
            return
        if self.model.row_of(uuid) < 0:
            self.whom.setCurrentIndex(self.whom.findData(_EVERYBODY))
        self._wanted = uuid
        self.outdate()
        self.grid.setFocus()

    def _swept(self, swept: bool) -> None:
        self.sweep.setVisible(not swept)

    def _find(self, typed: str) -> None:
        wanted = typed.strip().casefold()
        for row, person in enumerate(self.model.people()):
            if wanted and wanted in person.participant.code.casefold():
                self.grid.go_to(row)
                return

    # -- codes and consents ------------------------------------------------------------------------------------------

    def _make(self, wishes: list[Wish]) -> None:
        session = self.desk.session
        self.save()
        self.do(participants.make_codes, wishes, session.uuid if session else None, done=self._made)

    def _made(self, made: Made) -> None:
        told = self.tr("%n code(s) made: {0}", "", len(made.codes))
        ends = made.codes[0] if len(made.codes) == 1 else f"{made.codes[0]} … {made.codes[-1]}"
        self.said.emit(told.format(ends))
        self._find(made.codes[0])

    def _typed(self, uuid: str) -> None:
        self._pause.start()
        current = self.grid.current_person()
        if current is not None and current.uuid == uuid:
            self._show_current(current)

    def save(self) -> None:
        """Save what was typed, one edit a person; it is shown already."""
        self._pause.stop()
        for uuid, fields in self.model.take():
            self.do(
                participants.save_consent,
                uuid,
                fields,
                done=partial(self._saved, uuid, fields),
                failed=partial(self._not_saved, uuid, fields),
            )

    def _saved(self, uuid: str, fields: dict[str, Any], _: object) -> None:
        self.model.settled(uuid, fields)

    def _not_saved(self, uuid: str, fields: dict[str, Any], error: Exception) -> None:
        self.model.settled(uuid, fields)
        self.trouble.emit(error)

    def toggle_withdrawal(self) -> None:
        """Withdraw what the person allowed, today; or take that back."""
        person = self.grid.current_person()
        if person is None or not self.writable:
            return
        self.save()
        code = person.participant.code
        if person.consent.withdrawn_on is None:
            told = self.tr("{0} withdrew: nothing of theirs leaves any more. Ctrl+Z takes it back.")
            self.do(participants.withdraw, [person.uuid], done=lambda _: self.said.emit(told.format(code)))
        else:
            self.do(participants.save_consent, person.uuid, {"withdrawn_on": None})

    def _choose_age(self) -> None:
        age = self.age.currentData()
        agenda = self.desk.agenda
        if agenda is not None and age != guardian_age(agenda.dossier.settings):
            self.save()
            self.do(participants.set_guardian_age, age)

    # -- the person's rights -----------------------------------------------------------------------------------------

    def _about(self, action: Callable[[Person], None]) -> None:
        """Do something about the person of the row, when what was typed there is on its way."""
        person = self.grid.current_person()
        if person is not None:
            self.save()
            action(person)

    def delete(self) -> None:
        """Delete a code nobody spoke under; one that was used is erased, or stays."""
        if self.writable:
            self._about(self.rights.delete)

    def show_held(self) -> None:
        """What is held about the person's code, in a dialog."""
        self._about(self.rights.show_held)

    def erase_code(self) -> None:
        """Ask twice, then take everything of a code out of the book."""
        if self.writable and self.rights.confirm is not None:
            self._about(self.rights.erase)

    # -- paper -------------------------------------------------------------------------------------------------------

    def print_slips(self, kind: Kind) -> None:
        """Ask where, and write slips of everybody shown as a PDF in the book's language."""
        agenda, session = self.desk.agenda, self.desk.session
        codes = [person.participant.code for person in self.model.people()]
        if agenda is None or not codes:
            return
        language = agenda.dossier.language
        date = QDate.fromString(session.date or "", Qt.DateFormat.ISODate) if session else QDate()
        slips = Slips(
            kind,
            codes,
            language,
            agenda.dossier.lab,
            session.title if session else "",
            QLocale(language).toString(date, QLocale.FormatType.LongFormat) if date.isValid() else "",
            guardian_age(agenda.dossier.settings),
        )
        name = self.tr("codes.pdf") if kind == "codes" else self.tr("consent slips.pdf")
        self.rights.write_asked(self.tr("Print slips"), Path(name), self.tr("PDF (*.pdf)"), write_pdf, slips)


def _offer(box: QComboBox, items: list[tuple[str, Any]], chosen: Any) -> None:
    """Fill a list anew without saying that somebody chose."""
    if [(box.itemText(row), box.itemData(row)) for row in range(box.count())] != items:
        with QSignalBlocker(box):
            box.clear()
            for text, data in items:
                box.addItem(text, data)
    row = next((number for number, (_, data) in enumerate(items) if data == chosen), 0)
    if row != box.currentIndex():
        with QSignalBlocker(box):
            box.setCurrentIndex(row)
