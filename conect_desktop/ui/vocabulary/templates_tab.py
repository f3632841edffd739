"""How sessions run: the templates of the book, the phases of one in their order, and the form of one phase."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from conect_desktop.bridge import sign_words
from conect_desktop.bridge.desk import Desk
from conect_desktop.domain.session_template import LONGEST_PHASE, PHASE_KINDS, Template
from conect_desktop.domain.vocabulary import spoken
from conect_desktop.domain.wording import key_for
from conect_desktop.errors import Trouble
from conect_desktop.services import session_templates
from conect_desktop.ui import actions
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.pages import PAGE_OF_PHASE
from conect_desktop.ui.vocabulary.label_fields import LabelFields
from conect_desktop.ui.vocabulary.ordered_list import OrderedList
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll


class TemplatesTab(QWidget):
    """Every change is saved when it is made; sessions that were made before stay as they are."""

    saved = Signal()
    """What was changed here last is durable and shown."""

    def __init__(self, desk: Desk, asker: Asker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asker = asker
        self._filling = False
        self._phase = ""
        self._wanted = ""
        assert desk.agenda is not None
        self.language = desk.agenda.dossier.language
        self._make()
        self.setEnabled(desk.book is not None and not desk.book.read_only)
        desk.agenda_changed.connect(self.refresh)
        self.refresh()

    # -- making ------------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        wide = self.fontMetrics().horizontalAdvance("0")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Session templates"))
        self.list.setFixedWidth(wide * 24)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.new_name = QLineEdit()
        self.new_name.setPlaceholderText(self.tr("a name, then Enter"))
        new_label = QLabel(self.tr("&Copy of this one as"))
        new_label.setBuddy(self.new_name)
        self.new_name.setAccessibleName(self.tr("Name of the copy"))
        self.length = QLabel()
        self.length.setProperty("role", "muted")
        self.phases = OrderedList()
        self.phases.setMinimumWidth(wide * 26)
        self.phases.setAccessibleName(self.tr("Phases in their order"))
        self.new_phase = QLineEdit()
        self.new_phase.setPlaceholderText(self.tr("a title, then Enter"))
        self.new_phase.setAccessibleName(self.tr("New phase"))
        phase_label = QLabel(self.tr("&New phase"))
        phase_label.setBuddy(self.new_phase)
        left, middle = QVBoxLayout(), QVBoxLayout()
        for widget in (self.list, new_label, self.new_name):
            left.addWidget(widget)
        for widget in (self.length, self.phases, phase_label, self.new_phase):
            middle.addWidget(widget)
        layout = QHBoxLayout(self)
        layout.addLayout(left)
        layout.addLayout(middle, 2)
        layout.addWidget(VerticalScroll(self._make_form()), 3)
        self.list.currentItemChanged.connect(self._show_template)
        self.phases.chosen.connect(self._show_phase)
        self.phases.moved.connect(self._move)
        self.new_phase.returnPressed.connect(self._add_phase)
        self.new_name.returnPressed.connect(self._copy)

    def _make_form(self) -> QWidget:
        self.labels = LabelFields(self.language)
        self.minutes = QSpinBox()
        self.minutes.setRange(0, LONGEST_PHASE)
        self.minutes.setSingleStep(5)
        self.minutes.setSuffix(self.tr(" min"))
        self.kind = ChoiceBox()
        for kind in PHASE_KINDS:
            page = actions.BY_NAME.get(f"show_{PAGE_OF_PHASE.get(kind, '')}")
            name = sign_words.kind_name(kind)
            self.kind.addItem(f"{name} → {actions.translated(page.text)}" if page is not None else name, kind)
        self.optional = QCheckBox(self.tr("&Left out unless it is chosen"))
        self.hint = QPlainTextEdit()
        self.hint.setTabChangesFocus(True)
        self.hint.setFixedHeight(self.fontMetrics().height() * 5)
        self.remove = QPushButton(self.tr("&Remove the phase"))
        form = QWidget()
        inside = QFormLayout(form)
        inside.addRow(self.labels)
        for text, field in (
            (self.tr("&Minutes"), self.minutes),
            (self.tr("Kind and &page"), self.kind),
            (self.tr("What the f&acilitator does"), self.hint),
        ):
            inside.addRow(text, field)
            field.setAccessibleName(text.replace("&", ""))
        inside.addRow("", self.optional)
        inside.addRow("", self.remove)
        self.labels.changed.connect(lambda labels: self._change({"labels": labels}))
        self.minutes.editingFinished.connect(self.flush)
        self.kind.activated.connect(lambda _: self._change({"kind": self.kind.currentData()}))
        self.optional.clicked.connect(lambda on: self._change({"optional": on}))
        self.remove.clicked.connect(self._remove)
        return form

    # -- showing -----------------------------------------------------------------------------------------------------

    def template(self) -> Template | None:
        """The chosen template as the book has it."""
        item, agenda = self.list.currentItem(), self._desk.agenda
        return agenda.templates.get(str(item.data(Qt.ItemDataRole.UserRole))) if item and agenda else None

    def refresh(self) -> None:
        """Show the templates as the book has them now."""
        agenda = self._desk.agenda
        if agenda is None:
            return
        shown = self.template()
        kept = self._wanted or (shown.key if shown is not None else "")
        self._wanted = ""
        self.list.blockSignals(True)
        self.list.clear()
        for template in agenda.templates.values():
            item = QListWidgetItem(template.label(self.language))
            item.setData(Qt.ItemDataRole.UserRole, template.key)
            self.list.addItem(item)
        keys = [*agenda.templates]
        self.list.setCurrentRow(keys.index(kept) if kept in keys else 0)
        self.list.blockSignals(False)
        self._show_template()

    def _show_template(self, *_: object) -> None:
        template = self.template()
        if template is None:
            return
        hours, minutes = divmod(template.minutes, 60)
        self.length.setText(self.tr("{0} h {1} min").format(hours, f"{minutes:02d}"))
        self.phases.fill([
            (phase["id"], self._told(phase), QIcon(), bool(phase.get("optional"))) for phase in template.phases
        ])  # fmt: skip

    def _told(self, phase: Mapping[str, Any]) -> str:
        title = spoken(phase["labels"], self.language) or phase["id"]
        if phase.get("optional"):
            return self.tr("{0}, {1} min, optional").format(title, phase["minutes"])
        return self.tr("{0}, {1} min").format(title, phase["minutes"]) if phase["minutes"] else title

    def _current(self) -> dict[str, Any] | None:
        template = self.template()
        return next((one for one in template.phases if one["id"] == self._phase), None) if template else None

    def _show_phase(self, key: str) -> None:
        if key != self._phase:
            self.flush()
        self._phase = key
        phase = self._current()
        if phase is None:
            return
        self._filling = True
        self.labels.show_labels(phase["labels"])
        self.minutes.setValue(phase["minutes"])
        self.kind.setCurrentIndex(max(self.kind.findData(phase["kind"]), 0))
        self.optional.setChecked(bool(phase.get("optional")))
        hint = phase["hint"].get(self.language, "")
        if self.hint.toPlainText().strip() != hint:
            self.hint.setPlainText(hint)
        self._filling = False

    # -- changing ----------------------------------------------------------------------------------------------------

    def flush(self) -> None:
        """Save what was typed and not saved yet."""
        phase = self._current()
        if phase is None or self._filling:
            return
        self.labels.flush()
        fields: dict[str, Any] = {}
        if self.minutes.value() != phase["minutes"]:
            fields["minutes"] = self.minutes.value()
        hint = " ".join(self.hint.toPlainText().split())
        if hint != phase["hint"].get(self.language, ""):
            fields["hint"] = {**phase["hint"], self.language: hint}
        if fields:
            self._change(fields)

    def _change(self, fields: Mapping[str, Any]) -> None:
        template, key = self.template(), self._phase
        if template is not None and not self._filling:
            changed = [{**one, **fields} if one["id"] == key else one for one in template.phases]
            self._save(template, changed)

    def _move(self, key: str, by: int) -> None:
        template = self.template()
        if template is None:
            return
        phases = list(template.phases)
        at = next(number for number, one in enumerate(phases) if one["id"] == key)
        phase = phases.pop(at)
        phases.insert(min(max(at + by, 0), len(phases)), phase)
        self._save(template, phases)

    def _add_phase(self) -> None:
        template, text = self.template(), self.new_phase.text().strip()
        if template is None or not text:
            return
        made = {
            "id": key_for(text, (one["id"] for one in template.phases)), "kind": "other", "minutes": 15,
            "records": [], "labels": {self.language: text}, "hint": {},
        }  # fmt: skip
        at = next((n for n, one in enumerate(template.phases, 1) if one["id"] == self._phase), len(template.phases))
        self._save(template, [*template.phases[:at], made, *template.phases[at:]])
        self.new_phase.clear()

    def _remove(self) -> None:
        template = self.template()
        if template is not None and len(template.phases) > 1:
            left = [one for one in template.phases if one["id"] != self._phase]
            self._phase = ""
            self._save(template, left)

    def _copy(self) -> None:
        template, name, agenda = self.template(), self.new_name.text().strip(), self._desk.agenda
        if template is None or agenda is None or not name:
            return
        key = key_for(name, agenda.templates)
        made = dataclasses.replace(template, key=key, version=1, labels={self.language: name})
        self._wanted = key
        self._do(made)
        self.new_name.clear()

    def _save(self, template: Template, phases: list[dict[str, Any]]) -> None:
        self._do(dataclasses.replace(template, phases=tuple(phases)))

    def _do(self, template: Template) -> None:
        self._desk.do(
            session_templates.save, template, author=self._desk.author or None, done=self._was_saved,
            failed=self._failed,
        )  # fmt: skip

    def _was_saved(self, _: object) -> None:
        # what was half typed is saved on closing, and told when nobody is there any more
        if isValid(self):
            self.saved.emit()

    def _failed(self, error: Exception) -> None:
        if not isValid(self):
            return
        if isinstance(error, Trouble):
            self._asker.tell(error)
            self.refresh()
        else:
            self._desk.jobs.broken.emit(error)
