"""Getting a copy of the book from a laptop that hosts: whose, with which code."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from conect_desktop.bridge.jobs import JobRunner
from conect_desktop.ui.dialogs.help import add_help_key
from conect_desktop.ui.together.host_fields import HostFields
from conect_desktop.ui.widgets.fitting import fit


class JoinDialog(QDialog):
    """Asks; where the copy goes is asked next."""

    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, "together")
        self.setWindowTitle(self.tr("Get the book from a laptop in this room"))
        hint = QLabel(self.tr("On the laptop that has the book: Together, Host. It shows an address and a code."))
        hint.setWordWrap(True)
        self.fields = HostFields(runner)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Get it…"))
        layout = QVBoxLayout(self)
        for widget in (hint, self.fields, buttons):
            layout.addWidget(widget)
        buttons.accepted.connect(self._try)
        buttons.rejected.connect(self.reject)
        self.fields.entered.connect(self._try)
        self.finished.connect(lambda _: self.fields.stop())
        fit(self, digits=60)

    @property
    def chosen(self) -> tuple[str, str] | None:
        """Address and code."""
        return self.fields.chosen

    def _try(self) -> None:
        if self.chosen is not None:
            self.accept()
