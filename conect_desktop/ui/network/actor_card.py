"""One actor: listed fast, then described: goals, tower, place."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from conect_desktop.domain.network import MAX_INFLUENCE, Actor
from conect_desktop.services.fields import Unfit
from conect_desktop.ui.widgets.flow import FlowLayout
from conect_desktop.ui.widgets.item_field import ItemField
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.term_combo import TermCombo


class ActorCard(QWidget):
    """Without a selection it lists new actors, a name and Enter each; with one it shows and changes it.

    What was typed stays while the network changes around it, and is saved when another actor is turned to.
    """

    added = Signal(str)

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._actor: str | None = None
        self._shown: dict[str, str] = {}
        """What stood in each field before anybody typed."""
        self._filling = False
        self.title = QLineEdit()
        self.kind = TermCombo(panel.desk, "actor_kinds")
        self.place = ItemField(panel.desk)
        self.influence = QSpinBox()
        self.influence.setRange(-1, MAX_INFLUENCE)
        self.goals = QPlainTextEdit()
        self.goals.setTabChangesFocus(True)
        self.goals.setMaximumHeight(self.fontMetrics().height() * 5)
        self.description = QPlainTextEdit()
        self.description.setTabChangesFocus(True)
        self.description.setMaximumHeight(self.fontMetrics().height() * 4)
        self.save = QPushButton()
        self.new = QPushButton()
        self.delete = QPushButton()
        self._problem = QLabel()
        self._problem.setProperty("role", "problem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        names = ("title", "kind", "place", "influence", "goals", "description")
        self._labels = {name: QLabel() for name in names}
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name in names:
            field: QWidget = getattr(self, name)
            self._labels[name].setBuddy(field)
            form.addRow(self._labels[name], field)
        buttons = FlowLayout(spacing=self.fontMetrics().height() // 2)
        for button in (self.save, self.new, self.delete):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)
        layout.addStretch()
        for line in (self.title, self.place):
            line.returnPressed.connect(self.submit)
        self.save.clicked.connect(self.submit)
        self.new.clicked.connect(lambda: self.show_actor(None))
        self.delete.clicked.connect(self._delete)
        self.influence.valueChanged.connect(self._tower)
        panel.desk.closing.connect(self.keep)
        self.setFocusProxy(self.title)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        words = {
            "title": self.tr("&Name"),
            "kind": self.tr("&Kind"),
            "place": self.tr("&Place"),
            "influence": self.tr("To&wer"),
            "goals": self.tr("&Goals"),
            "description": self.tr("&Description"),
        }
        for name, word in words.items():
            self._labels[name].setText(word)
            getattr(self, name).setAccessibleName(word.replace("&", ""))
        self.title.setPlaceholderText(self.tr("a name, Enter adds it"))
        self.place.setPlaceholderText(self.tr("where it is on the map, optional"))
        self.influence.setSpecialValueText(self.tr("none built"))
        self.goals.setPlaceholderText(self.tr("one a line"))
        self.new.setText(self.tr("New actor"))
        self.delete.setText(self.tr("Delete"))
        self._name_save()

    def _name_save(self) -> None:
        self.save.setText(self.tr("Add") if self._actor is None else self.tr("Save"))
        for widget in (self.new, self.delete):
            widget.setVisible(self._actor is not None)
        for name in ("influence", "goals", "description"):
            getattr(self, name).setVisible(self._actor is not None)
            self._labels[name].setVisible(self._actor is not None)

    def _typed(self) -> dict[str, str]:
        """What stands in each field now."""
        return {
            "title": self.title.text(),
            "kind": self.kind.key() or "",
            "place": self.place.text(),
            "goals": self.goals.toPlainText(),
            "description": self.description.toPlainText(),
        }

    def _changed(self) -> dict[str, str]:
        """What was typed and isn't saved."""
        return {name: text for name, text in self._typed().items() if text != self._shown.get(name, "")}

    def _put(self, fields: dict[str, str]) -> None:
        for name, text in fields.items():
            if name == "kind":
                self.kind.set_key(text or None)
            elif name in ("goals", "description"):
                getattr(self, name).setPlainText(text)
            else:
                getattr(self, name).setText(text)

    def show_actor(self, actor: Actor | None, *, anew: bool = False) -> None:
        """Show an actor, or an empty card for a new one of the same kind; `anew` forgets what was typed."""
        uuid = actor.uuid if actor else None
        typed = self._changed() if uuid == self._actor and not anew else {}
        if uuid != self._actor and not anew:
            self.commit()
        self._filling = True
        self._actor = uuid
        self.title.setText(actor.title if actor else "")
        if actor is not None:
            self.kind.set_key(actor.kind)
        self.place.set_item(("places", actor.place) if actor and actor.place else None)
        self.influence.setValue(-1 if actor is None or actor.influence is None else actor.influence)
        goals, description = ("\n".join(actor.goals), actor.description or "") if actor else ("", "")
        # untouched where nothing changed: the cursor stays where somebody is about to type
        for field, text in ((self.goals, goals), (self.description, description)):
            if field.toPlainText() != text:
                field.setPlainText(text)
        self._shown = self._typed()
        self._put(typed)
        self._problem.hide()
        self._name_save()
        for name in self._labels:
            getattr(self, name).setEnabled(self._panel.writable)
        for button in (self.save, self.new, self.delete):
            button.setEnabled(self._panel.writable)
        self._filling = False

    def commit(self) -> None:
        """Save what was typed about the actor that is shown: somebody turns to another one."""
        if self._actor is None or self._panel.desk.shelf.one(Actor, self._actor) is None:
            return
        if self._panel.writable and self._changed() and not self.place.is_unknown():
            self._keep(self._actor)

    def keep(self) -> None:
        """Save what was typed, also of an actor who is not on the table yet: the book closes."""
        self.commit()
        if self._actor is None and self._panel.writable and self.title.text().strip():
            self._panel.desk.add("actors", self._fields(), failed=self._refuse)
            self._put(self._shown)

    def submit(self) -> None:
        """Save what is typed."""
        if self.place.is_unknown():
            self._refused(self.tr("There is no place of that number or title."))
        elif self._actor is None:
            self._panel.desk.add("actors", self._fields(), done=self._added, failed=self._refuse)
        else:
            self._keep(self._actor)

    def _fields(self) -> dict[str, Any]:
        return {"title": self.title.text(), "kind": self.kind.key(), "place": self.place.uuid_in("places")}

    def _keep(self, uuid: str) -> None:
        fields = self._fields()
        fields["goals"] = [line for line in self.goals.toPlainText().splitlines() if line.strip()]
        fields["description"] = self.description.toPlainText()
        done = partial(self._saved, uuid)
        self._panel.desk.change("actors", uuid, fields, done=done, failed=self._refuse)

    def _added(self, made: Any) -> None:
        self.title.clear()
        self.place.clear()
        self._problem.hide()
        self.title.setFocus()
        self.added.emit(made.uuid)

    def _saved(self, uuid: str, _: object) -> None:
        if uuid == self._actor:
            self.show_actor(self._panel.desk.shelf.one(Actor, uuid), anew=True)
        self._panel.said.emit(self.tr("Saved."))

    def _tower(self, height: int) -> None:
        """Discs go on the tower one at a time, each saved as it is put."""
        if not self._filling and self._actor is not None:
            influence = None if height < 0 else height
            self._panel.desk.change("actors", self._actor, {"influence": influence}, failed=self._panel.trouble.emit)

    def _delete(self) -> None:
        if self._actor is not None:
            self._panel.desk.remove("actors", [self._actor])
            self._panel.said.emit(self.tr("Actor and its links deleted. Ctrl+Z brings them back."))

    def _refused(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.show()

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, Unfit):
            self._refused(self.tr("A name is needed."))
            self.title.setFocus()
        else:
            self._panel.trouble.emit(error)
