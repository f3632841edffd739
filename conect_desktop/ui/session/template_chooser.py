"""Which kind of session it will be: the templates, with what each is for and how its time is spent."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from conect_desktop.domain.session_template import Template
from conect_desktop.domain.vocabulary import spoken
from conect_desktop.services import starter
from conect_desktop.ui.dialogs.help import add_help_key
from conect_desktop.ui.widgets.fitting import fit
from conect_desktop.ui.widgets.vertical_scroll import VerticalScroll


class TemplateChooser(QDialog):
    """Arrows go through the templates, Enter takes one, Escape none."""

    def __init__(
        self, language: str, parent: QWidget | None = None, *, templates: Mapping[str, Template] | None = None
    ) -> None:
        super().__init__(parent)
        add_help_key(self, "session")
        self.setWindowTitle(self.tr("New session"))
        self._language = language
        self._templates = templates or starter.templates()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Session template"))
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Make the session"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        columns = QHBoxLayout()
        columns.addWidget(self.list, 2)
        columns.addWidget(VerticalScroll(self.about), 3)
        layout = QVBoxLayout(self)
        layout.addLayout(columns, 1)
        layout.addWidget(buttons)
        for template in self._templates.values():
            item = QListWidgetItem(template.label(language))
            item.setData(Qt.ItemDataRole.UserRole, template.key)
            self.list.addItem(item)
        self.list.currentItemChanged.connect(self._tell)
        self.list.itemActivated.connect(lambda _: self.accept())
        self.list.setCurrentRow([*self._templates].index(starter.DEFAULT_TEMPLATE))
        fit(self, digits=88, lines=26)

    @property
    def template(self) -> str:
        """The key of the chosen template."""
        return str(self.list.currentItem().data(Qt.ItemDataRole.UserRole))

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.about.setText(self._words(self._templates[self.template]))

    def _words(self, template: Template) -> str:
        hours, minutes = divmod(template.minutes, 60)
        lines = [template.description(self._language), "", self.tr("{0} h {1} min").format(hours, f"{minutes:02d}")]
        for phase in template.phases:
            title = spoken(phase["labels"], self._language) or phase["id"]
            if not phase.get("minutes"):
                lines.append(f"–  {title}")
            elif phase.get("optional"):
                lines.append(self.tr("–  {0}, {1} min, optional").format(title, phase["minutes"]))
            else:
                lines.append(self.tr("–  {0}, {1} min").format(title, phase["minutes"]))
        return "\n".join(lines)
