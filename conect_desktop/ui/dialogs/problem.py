"""What to send us: the whole text is read, and may be changed, before it is a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from conect_desktop.bridge import settings as keys
from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import Lane
from conect_desktop.bridge.settings import Settings
from conect_desktop.errors import Trouble
from conect_desktop.services import problem
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.dialogs.help import add_help_key
from conect_desktop.ui.widgets.fitting import fit


class ProblemDialog(QDialog):
    """Nothing is sent: the person saves a file and does with it what they like."""

    def __init__(self, desk: Desk, settings: Settings, asker: Asker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, "troubleshooting")
        self.setWindowTitle(self.tr("What to send us"))
        self._asker = asker
        hint = QLabel(
            self.tr(
                "Read it, write above what happened, take out what you like. Nothing of the session is in it: no words,"
                " no names, no places. Nothing is sent by itself; save it and send it as you like."
            )
        )
        hint.setWordWrap(True)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("What to send us"))
        self.text.setPlaceholderText(self.tr("Gathering…"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save_button = buttons.addButton(self.tr("&Save as a file…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save_button.setEnabled(False)
        self.save_button.clicked.connect(self.save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        fit(self, digits=100, lines=30)
        desk.jobs.run(
            Lane.GENERAL, problem.compose, desk.book, _window(settings), name="what to send", with_progress=True,
            done=self._show,
        )  # fmt: skip

    def _show(self, text: str) -> None:
        self.text.setPlainText(text)
        self.save_button.setEnabled(True)

    def save(self) -> None:
        """Ask where, and write what is on the screen."""
        suggestion = Path.home() / "conect-desktop-problem.txt"
        out = self._asker.save_file(self.tr("What to send us"), suggestion, self.tr("Text files (*.txt)"))
        if out is None:
            return
        try:
            problem.write(out, self.text.toPlainText())
        except OSError as error:
            self._asker.tell(
                Trouble(
                    self.tr("it can't be written ({0})").format(error.strerror or error), path=out,
                    remedy=self.tr("Choose another folder."),
                )
            )  # fmt: skip
        else:
            self.accept()


def _window(settings: Settings) -> dict[str, str]:
    """What only a window knows."""
    screens = ", ".join(
        f"{screen.size().width()} × {screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    )
    return {
        "Qt": f"{qVersion()} on {QGuiApplication.platformName()}",
        "Screens": screens,
        "Settings": f"{settings.get(keys.LANGUAGE) or 'system'}, {settings.get(keys.THEME)},"
        f" {settings.get(keys.FONT_SCALE)} %, {len(settings.get(keys.PACKS))} base maps",
    }
