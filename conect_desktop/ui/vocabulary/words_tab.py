"""The lists of words, the words of one in their order, and the form of one word."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from conect_desktop.bridge import sign_words
from conect_desktop.bridge.desk import Desk
from conect_desktop.domain.vocabulary import Term, Vocabulary
from conect_desktop.domain.wording import MAP_CATEGORY, OSM_TAGS, VOCABULARIES, same_sign
from conect_desktop.errors import Trouble
from conect_desktop.services import words
from conect_desktop.services.fields import Unfit
from conect_desktop.ui import theme
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.vocabulary.label_fields import LabelFields, put
from conect_desktop.ui.vocabulary.ordered_list import OrderedList
from conect_desktop.ui.vocabulary.sign_grid import SignGrid
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll


class WordsTab(QWidget):
    """Every change is saved when it is made; undo takes it back."""

    saved = Signal()
    """What was changed here last is durable and shown."""

    def __init__(self, desk: Desk, asker: Asker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asker = asker
        self._wanted = ""
        self._term: Term | None = None
        assert desk.agenda is not None
        self.language = desk.agenda.dossier.language
        self._make()
        self.setEnabled(desk.book is not None and not desk.book.read_only)
        desk.agenda_changed.connect(self.refresh)
        self.refresh()
        self.lists.setCurrentRow(0)

    # -- making ------------------------------------------------------------------------------------------------------

    def _make(self) -> None:
        wide = self.fontMetrics().horizontalAdvance("0")
        self.lists = QListWidget()
        self.lists.setAccessibleName(self.tr("Lists of words"))
        self.lists.setFixedWidth(wide * 20)
        for name in VOCABULARIES:
            item = QListWidgetItem(sign_words.list_name(name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.lists.addItem(item)
        self.terms = OrderedList()
        self.terms.setMinimumWidth(wide * 26)
        self.terms.setAccessibleName(self.tr("Words in their order"))
        self.new_word = QLineEdit()
        self.new_word.setPlaceholderText(self.tr("a word, then Enter"))
        self.new_word.setAccessibleName(self.tr("New word"))
        new_label = QLabel(self.tr("&New word"))
        new_label.setBuddy(self.new_word)
        hint = QLabel(self.tr("Alt+Up and Alt+Down, or the mouse, put words in order."))
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)

        middle = QVBoxLayout()
        middle.addWidget(self.terms, 1)
        middle.addWidget(hint)
        middle.addWidget(new_label)
        middle.addWidget(self.new_word)
        layout = QHBoxLayout(self)
        layout.addWidget(self.lists)
        layout.addLayout(middle, 2)
        layout.addWidget(VerticalScroll(self._make_form()), 3)
        self.lists.currentItemChanged.connect(self.refresh)
        self.terms.chosen.connect(self._show)
        self.terms.moved.connect(self._move)
        self.new_word.returnPressed.connect(self._add)

    def _make_form(self) -> QWidget:
        self._sign = QLabel()
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setWordWrap(True)
        self.labels = LabelFields(self.language)
        self.hint = QLineEdit()
        self.grid = SignGrid()
        self.category = QLineEdit()
        self.category.setPlaceholderText(self.tr("the name of the category there"))
        self.tags = QLineEdit()
        self.tags.setPlaceholderText("leisure=garden; shop=second_hand")
        self.group = ChoiceBox()
        for text, key in (("–", None), (self.tr("material"), "material"), (self.tr("intangible"), "intangible")):
            self.group.addItem(text, key)
        self.directed = QCheckBox(self.tr("It &goes one way: the arrow has a head"))
        self._alike, self.problem = QLabel(), QLabel()
        for label, role in ((self._alike, "muted"), (self.problem, "problem")):
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.hide()
        self.retire = QPushButton()
        self.into = ChoiceBox()
        self.into.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.into.setMinimumContentsLength(12)
        self.into.setToolTip(self.tr("Everything that has this word will have the other one; Ctrl+Z takes it back."))
        self.merge = QPushButton(self.tr("P&ut under"))
        head = QHBoxLayout()
        head.addWidget(self._sign)
        head.addWidget(self._name, 1)
        more = QFormLayout()
        for text, field in (
            (self.tr("What it m&eans"), self.hint),
            (self.tr("On the CoNECT &map"), self.category),
            (self.tr("&OSM tags"), self.tags),
            (self.tr("&Group"), self.group),
        ):
            more.addRow(text, field)
            field.setAccessibleName(text.replace("&", ""))
        more.addRow("", self.directed)
        self._more = more
        self.into.setAccessibleName(self.tr("Word to put it under"))
        below = QHBoxLayout()
        below.addWidget(self.retire)
        below.addWidget(self.merge)
        below.addWidget(self.into)
        below.addStretch(1)
        form = QWidget()
        inside = QVBoxLayout(form)
        inside.addLayout(head)
        inside.addWidget(self.problem)
        inside.addWidget(self.labels)
        inside.addWidget(self.grid)
        inside.addWidget(self._alike)
        inside.addLayout(more)
        inside.addLayout(below)
        inside.addStretch(1)
        self.labels.changed.connect(lambda labels: self._save({"labels": labels}))
        self.grid.changed.connect(self._save)
        self.hint.editingFinished.connect(self._save_hint)
        self.category.editingFinished.connect(self._save_category)
        self.tags.editingFinished.connect(self._save_tags)
        self.group.activated.connect(lambda _: self._save({"extra": {"group": self.group.currentData()}}))
        self.directed.clicked.connect(lambda on: self._save({"extra": {"directed": on}}))
        self.retire.clicked.connect(self._toggle)
        self.merge.clicked.connect(self._merge)
        self.into.currentIndexChanged.connect(lambda row: self.merge.setEnabled(row >= 0))
        return form

    # -- showing -----------------------------------------------------------------------------------------------------

    def vocabulary(self) -> Vocabulary:
        """The chosen list."""
        item = self.lists.currentItem()
        name = str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else VOCABULARIES[0]
        agenda = self._desk.agenda
        return (agenda.vocabularies.get(name) if agenda is not None else None) or Vocabulary(name, ())

    def refresh(self, *_: object) -> None:
        """Show the words as the book has them now."""
        if self._desk.agenda is None:
            return
        self.terms.fill([
            (
                term.uuid,
                self.tr("{0} (retired)").format(term.label(self.language))
                if term.retired
                else term.label(self.language),
                theme.term_icon(term),
                term.retired,
            )
            for term in self.vocabulary().terms
        ])  # fmt: skip
        if self._wanted:
            self.terms.choose(self._wanted)
            self._wanted = ""

    def _show(self, uuid: str) -> None:
        term = next((one for one in self.vocabulary().terms if one.uuid == uuid), None)
        if self._term is not None and term is not None and term.uuid != self._term.uuid:
            self.flush()
            self.problem.hide()
        self._term = term
        if term is None:
            return
        size = self.fontMetrics().height() * 3
        self._sign.setPixmap(theme.term_icon(term, size).pixmap(size, size))
        parts = [sign_words.picture_name(term.symbol), sign_words.color_name(term.color)]
        sign = ", ".join([*parts, sign_words.shape_name(term.shape)])
        self._name.setText(f"{term.label(self.language)}\n{sign}")
        self.labels.show_labels(term.labels)
        put(self.hint, term.hints.get(self.language, ""))
        self.grid.show_term(term)
        put(self.category, str(term.extra.get(MAP_CATEGORY) or ""))
        put(self.tags, "; ".join(str(tag) for tag in term.extra.get(OSM_TAGS) or ()))
        self.group.setCurrentIndex(max(self.group.findData(term.extra.get("group")), 0))
        self.directed.setChecked(term.extra.get("directed", True) is not False)
        self._more.setRowVisible(self.group, term.vocabulary == "resource_kinds")
        self._more.setRowVisible(self.directed, term.vocabulary == "link_types")
        self.retire.setText(self.tr("Take into use again") if term.retired else self.tr("Retire the word"))
        others = [one for one in self.vocabulary().offered() if one.uuid != term.uuid]
        self.into.clear()
        for other in others:
            self.into.addItem(theme.term_icon(other), other.label(self.language), other.uuid)
        self.into.setCurrentIndex(-1)
        self.into.setPlaceholderText(self.tr("another word"))
        self.merge.setEnabled(False)
        alike = same_sign(term, others) if not term.retired else None
        self._alike.setVisible(alike is not None)
        if alike is not None:
            self._alike.setText(self.tr("Its sign is much like that of “{0}”.").format(alike.label(self.language)))

    # -- changing ----------------------------------------------------------------------------------------------------

    def flush(self) -> None:
        """Save what was typed and not saved yet."""
        self.labels.flush()
        self._save_hint()
        self._save_category()
        self._save_tags()

    def _save(self, fields: dict[str, Any]) -> None:
        if self._term is not None:
            self._do(words.change_term, self._term.uuid, fields)

    def _save_hint(self) -> None:
        term, text = self._term, self.hint.text().strip()
        if term is not None and text != term.hints.get(self.language, ""):
            self._save({"hints": {**term.hints, self.language: text}})

    def _save_category(self) -> None:
        term, text = self._term, self.category.text().strip()
        if term is not None and text != str(term.extra.get(MAP_CATEGORY) or ""):
            self._save({"extra": {MAP_CATEGORY: text or None}})

    def _save_tags(self) -> None:
        term = self._term
        tags = [tag.strip() for tag in self.tags.text().replace(",", ";").split(";") if tag.strip()]
        if term is not None and tags != list(term.extra.get(OSM_TAGS) or ()):
            self._save({"extra": {OSM_TAGS: tags or None}})

    def _add(self) -> None:
        text = self.new_word.text().strip()
        if text:
            self._do(words.add_term, self.vocabulary().name, {"labels": {self.language: text}}, done=self._added)

    def _added(self, result: tuple[str, object]) -> None:
        self.new_word.clear()
        self.terms.choose(result[0])

    def _move(self, uuid: str, by: int) -> None:
        self._do(words.move_term, uuid, by)

    def _toggle(self) -> None:
        if self._term is not None:
            self._save({"retired": not self._term.retired})

    def _merge(self) -> None:
        kept = self.into.currentData()
        if self._term is not None and kept:
            self._wanted = str(kept)
            self._do(words.merge_terms, self._term.uuid, kept)

    def _do(self, operation: Any, *arguments: Any, done: Any = None) -> None:
        def ready(result: Any) -> None:
            # what was half typed is saved on closing, and told when nobody is there any more
            if not isValid(self):
                return
            self.problem.hide()
            if done is not None:
                done(result)
            self.saved.emit()

        self._desk.do(operation, *arguments, author=self._desk.author or None, done=ready, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        if not isValid(self):
            return
        if isinstance(error, Unfit):
            self.problem.setText(self._unfit(error))
            self.problem.show()
            self.saved.emit()
        elif isinstance(error, Trouble):
            self._asker.tell(error)
        else:
            self._desk.jobs.broken.emit(error)

    def _unfit(self, error: Unfit) -> str:
        told = {
            "labels": self.tr("It needs a word of at most 60 characters that is not in the list yet."),
            "hints": self.tr("The meaning is one line of at most 400 characters."),
            "color": self.tr("The white picture can't be seen on that colour: choose a darker one."),
            MAP_CATEGORY: self.tr("The category is one line of at most 80 characters."),
            OSM_TAGS: self.tr("Tags are written as leisure=garden, with ; between two."),
        }
        found = dict.fromkeys(told.get(problem.field, problem.what) for problem in error.problems)
        return self.tr("Not saved: {0}").format(" ".join(found))
