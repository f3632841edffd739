"""All fields of a place: checked as one types, saved field by field, kept up with what others change."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

import shapely
from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from shapely.geometry.base import BaseGeometry

from conect_desktop.bridge import place_words as words
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.place_filter import Naming
from conect_desktop.domain.place import VOCABULARY_OF, Place, place_problems
from conect_desktop.domain.vocabulary import Term, Vocabulary
from conect_desktop.errors import Trouble
from conect_desktop.services.fields import Unfit, tidy
from conect_desktop.ui.widgets.flow import FlowLayout
from conect_desktop.ui.widgets.place_fields import ChoiceField, Field, LineField, TermsField, TextField, choice_key
from conect_desktop.ui.widgets.section import Section

_GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "what": ("sticker", "title", "description", "practices", "domains", "modes", "space_type", "other_type", "status",
             "start_year", "url", "landmark"),
    "where": ("geometry", "neighbourhood", "city", "country", "location_rule"),
    "leaves": ("visibility",),
    "how": ("tenure", "vacant_reuse", "legal_form", "decision_making", "members", "workforce", "charter", "openness",
            "commons"),
    "said": ("session", "session_table", "phase", "said_by", "confidence", "language", "source", "source_ref"),
}  # fmt: skip
_OPEN: Final = ("what", "where", "leaves")
_KINDS: Final[Mapping[str, Callable[[str], Field]]] = {
    "description": TextField,
    "decision_making": TextField,
    "practices": TermsField,
    "domains": TermsField,
    "modes": TermsField,
    "space_type": partial(TermsField, multiple=False),
    "said_by": partial(TermsField, free=True),
    **dict.fromkeys(
        ("status", "tenure", "landmark", "vacant_reuse", "location_rule", "visibility", "session", "session_table",
         "phase", "confidence", "language"),
        ChoiceField,
    ),
}  # fmt: skip
_LABEL: Final = 14
"""Width of the labels in digits' widths, the same in every group."""
_MUST: Final = ("visibility", "location_rule")
"""Choices that can't be left open."""


class PlaceForm(QWidget):
    """The fields of one place in groups that fold; each is a step of its own when it is left or Enter is pressed."""

    edit_shape_requested = Signal(str)
    show_on_map_requested = Signal(str)
    trouble = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._place: Place | None = None
        self._naming = Naming(desk.agenda)
        self.fields: dict[str, Field] = {}
        self._labels: dict[str, QLabel] = {}
        self.sections: dict[str, Section] = {}
        self._position = QLabel()
        self._position.setWordWrap(True)
        self.edit_shape = QPushButton()
        self.show_on_map = QPushButton()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for group, names in _GROUPS.items():
            section = self.sections[group] = Section(self._make_group(names), open_=group in _OPEN)
            layout.addWidget(section)
        self.edit_shape.clicked.connect(self._ask_shape)
        self.show_on_map.clicked.connect(self._ask_map)
        desk.agenda_changed.connect(self._offer)
        self.retranslate()

    def _make_group(self, names: tuple[str, ...]) -> QWidget:
        body = QWidget()
        # a grid, not a form layout: that one gives wrapped texts the height of another width
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(names):
            label = self._labels[name] = QLabel()
            label.setWordWrap(True)
            label.setMargin(4)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            if name == "geometry":
                grid.addWidget(self._make_position(), row, 1)
                continue
            field = self.fields[name] = _KINDS.get(name, LineField)(name)
            label.setBuddy(field.editor)
            field.finished.connect(partial(self._finish, field))
            field.typed.connect(partial(self._check, field))
            grid.addWidget(field, row, 1, Qt.AlignmentFlag.AlignTop)
        return body

    def _make_position(self) -> QWidget:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._position)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.show_on_map)
        flow.addWidget(self.edit_shape)
        layout.addWidget(buttons)
        return box

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        titles = {
            "what": self.tr("What it is"),
            "where": self.tr("Where it is"),
            "how": self.tr("How it works"),
            "said": self.tr("Who said it"),
            "leaves": self.tr("Who may see it"),
        }
        for group, section in self.sections.items():
            section.set_title(titles[group])
        for name, label in self._labels.items():
            label.setText(words.field_text(name))
            label.setMinimumWidth(self.fontMetrics().horizontalAdvance("0") * _LABEL)
            if name in self.fields:
                self.fields[name].set_name(words.field_text(name))
        self.show_on_map.setText(self.tr("Show on map"))
        self.edit_shape.setText(self.tr("Edit shape"))
        self._offer()
        self._show_place()

    def _offer(self) -> None:
        """Put the book's words, sessions and codes into the choices."""
        agenda = self._desk.agenda
        self._naming = Naming(agenda)
        if agenda is None:
            return
        for name, field in self.fields.items():
            if isinstance(field, ChoiceField):
                field.set_choices(self._choices(name))
            elif isinstance(field, TermsField) and name != "said_by":
                wanted = VOCABULARY_OF[name]
                empty = Vocabulary(wanted, ())
                field.set_vocabulary(agenda.vocabularies.get(wanted, empty), agenda.dossier.language)
            elif isinstance(field, TermsField):
                codes = [Term(uuid=code, vocabulary="codes", key=code, labels={"en": code}) for code in agenda.codes]
                field.set_vocabulary(Vocabulary("codes", codes), "en")
        self._hint()

    def _choices(self, name: str) -> list[tuple[str, str]]:
        """What may be chosen; tables and phases are those of the place's session."""
        values = self._naming.choices(name)
        agenda, place = self._desk.agenda, self._place
        if name in ("session_table", "phase") and agenda is not None:
            session = place.session if place is not None else None
            of_session = agenda.tables if name == "session_table" else agenda.phases
            values = [one.uuid for one in of_session.get(session or "", ())]
        chosen = choice_key(getattr(place, name)) if place is not None else ""
        if chosen and chosen not in values:
            # what is not offered any more is still the value
            values = [*values, chosen]
        return [(value, self._naming.value(name, value)) for value in ([] if name in _MUST else [""]) + values]

    # -- showing -----------------------------------------------------------------------------------------------------

    @property
    def place(self) -> Place | None:
        """What is shown."""
        return self._place

    def show_place(self, place: Place) -> None:
        """Show a place; a newer version of the one shown leaves alone what is being typed."""
        another = self._place is None or self._place.uuid != place.uuid
        self._place = place
        for name, field in self.fields.items():
            if isinstance(field, ChoiceField):
                # a choice is saved as it is made: there is none under way to leave alone
                field.set_choices(self._choices(name))
                field.show_value(getattr(place, name))
            elif another or not field.edited:
                field.show_value(getattr(place, name))
        book = self._desk.book
        read_only = book is None or book.read_only
        for field in self.fields.values():
            field.set_read_only(read_only)
        self.edit_shape.setEnabled(not read_only)
        self._show_place()

    def forget(self) -> None:
        """The book was closed: there is nothing to show or to save any more."""
        self._place = None

    def _show_place(self) -> None:
        if self._place is not None:
            self._position.setText(position_text(self._place.geometry, self._vertices))
            self.show_on_map.setEnabled(self._place.geometry is not None)
        self._hint()

    def _hint(self) -> None:
        for name, say in (("visibility", words.visibility_hint), ("location_rule", words.location_hint)):
            self.fields[name].show_hint(say(self.fields[name].value() or ""))

    # -- saving ------------------------------------------------------------------------------------------------------

    def commit(self) -> None:
        """Save what was typed and not left yet; what can't be saved is told, since it is no longer shown after this."""
        for field in self.fields.values():
            if self._place is not None and field.edited:
                self._finish(field)
                if field.problem:
                    self.trouble.emit(
                        Trouble(
                            self.tr("“{0}” of “{1}” was not saved").format(
                                words.field_text(field.name), self._place.title or self._place.sticker or ""
                            ),
                            remedy=field.problem,
                        )
                    )
                    field.restore()

    def _check(self, field: Field) -> dict[str, Any] | None:
        """Say what is wrong with what was typed; what to save, or None where it can't be."""
        place = self._place
        if place is None:
            return None
        try:
            tidied = tidy("places", {field.name: field.value()})
            problems = place_problems(dataclasses.replace(place, **tidied))
        except Unfit as unfit:
            problems = unfit.problems
        told = [words.problem_text(problem) for problem in problems if problem.field == field.name]
        field.show_problem(next(iter(told), ""))
        return None if told else tidied

    def _finish(self, field: Field) -> None:
        place, tidied = self._place, self._check(field)
        if place is None or tidied is None:
            return
        if _same(tidied[field.name], getattr(place, field.name)):
            field.show_value(getattr(place, field.name))
            return
        if field.name == "session":
            # a table and a phase belong to one session
            tidied |= {"session_table": None, "phase": None}
        field.settle()
        self._hint()
        self._desk.capture("change_place", place.uuid, tidied, failed=partial(self._refuse, field, place))

    def _refuse(self, field: Field, place: Place, error: Exception) -> None:
        if self._place is not None and self._place.uuid == place.uuid:
            field.unsettle(getattr(self._place, field.name))
            if isinstance(error, Unfit):
                field.show_problem(words.problem_text(error.problems[0]))
                return
        self.trouble.emit(error)

    # -- the map -----------------------------------------------------------------------------------------------------

    def _ask_shape(self) -> None:
        if self._place is not None:
            self.edit_shape_requested.emit(self._place.uuid)

    def _ask_map(self) -> None:
        if self._place is not None:
            self.show_on_map_requested.emit(self._place.uuid)

    def _vertices(self, count: int) -> str:
        return self.tr("%n point(s)", "", count)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language and type size."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self.retranslate()
        super().changeEvent(event)


def position_text(geometry: BaseGeometry | None, counted: Callable[[int], str]) -> str:
    """Kind of shape and where it is, latitude before longitude as people say it, in degrees (WGS 84)."""
    if geometry is None or geometry.is_empty:
        return words.shape_text("")
    inside = geometry if geometry.geom_type == "Point" else geometry.representative_point()
    locale = QLocale()
    where = f"{locale.toString(inside.y, 'f', 5)}°, {locale.toString(inside.x, 'f', 5)}°"
    kind = words.shape_text(geometry.geom_type)
    if geometry.geom_type == "Point":
        return f"{kind}\n{where}"
    vertices = int(shapely.get_num_coordinates(geometry))
    return f"{kind} · {counted(vertices)}\n{where}"


def _same(new: Any, old: Any) -> bool:
    """Whether nothing changed: nothing, an empty text and an empty list are the same."""
    if isinstance(old, (list, tuple)) or isinstance(new, (list, tuple)):
        return tuple(new or ()) == tuple(old or ())
    return (new if new != "" else None) == (old if old != "" else None)
