"""Whether a target is sent to by itself, and from which network; with a word on how that goes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from conect_desktop.bridge.auto_sync import AutoSync
from conect_desktop.bridge.together_jobs import Target
from conect_desktop.bridge.troubles import words as words_of
from conect_desktop.services import this_network
from conect_desktop.services.sync_targets import change
from conect_desktop.ui.widgets.panel import Panel


class Automatic(QWidget):
    """Two boxes to tick for the target that is shown; both are off until a person ticks them."""

    changed = Signal()
    """The target in the book is another one now."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._auto: AutoSync | None = None
        self._target: Target | None = None
        self.by_itself = QCheckBox()
        self.only_here = QCheckBox()
        self.told = QLabel()
        self.told.setProperty("role", "muted")
        self.told.setWordWrap(True)
        # a server's words are never markup
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.by_itself, self.only_here, self.told):
            layout.addWidget(widget)
        self.by_itself.clicked.connect(self._keep)
        self.only_here.clicked.connect(self._keep)
        self.retranslate()
        self.show_target(None)

    def follow(self, auto: AutoSync) -> None:
        """What sends by itself."""
        self._auto = auto
        auto.state_changed.connect(lambda _: self._tell())

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.by_itself.setText(self.tr("Send by itself when there is a connection"))
        self.only_here.setText(self.tr("Only on the network this laptop is in now"))
        self._tell()

    def show_target(self, target: Target | None) -> None:
        """Show another target, or none."""
        self._target = target
        options = target.options if target is not None else {}
        self.by_itself.setChecked(bool(options.get("automatic")))
        self.only_here.setChecked(bool(options.get("network")))
        for box in (self.by_itself, self.only_here):
            box.setEnabled(target is not None and self._panel.writable)
        # a folder is here or it isn't, whatever network there is
        self.only_here.setVisible(target is not None and target.kind != "folder")
        self._tell()

    def _keep(self) -> None:
        target = self._target
        if target is None:
            return
        options = {name: value for name, value in target.options.items() if name not in ("automatic", "network")}
        if self.by_itself.isChecked():
            options["automatic"] = True
        if self.only_here.isChecked():
            # the network that was chosen before stays, wherever the laptop is now
            options["network"] = target.options.get("network") or sorted(this_network.fingerprints())
            if not options["network"]:
                self.show_target(target)
                self.told.setText(self.tr("⚠ This laptop is in no network now: connect it first."))
                self.told.show()
                return
        self._panel.desk.do(change, target, options=options, done=self._kept, failed=self._panel.trouble.emit)

    def _kept(self, target: Target) -> None:
        self.show_target(target)
        if self._auto is not None:
            self._auto.look()
        self.changed.emit()

    def _tell(self) -> None:
        target, auto = self._target, self._auto
        if target is None or auto is None or not target.options.get("automatic"):
            self.told.clear()
            self.told.hide()
            return
        words = {
            "sending": self.tr("⟳ Sending…"),
            "sent": self.tr("✓ Sent by itself."),
            "offline": self.tr("… Waits for a connection."),
            "elsewhere": self.tr("… Waits for its own network."),
            "password": self.tr("⚠ The password is not kept on this computer: send it yourself."),
        }
        trouble = auto.trouble(target.uuid)
        told = words.get(auto.state(target.uuid), "")
        if auto.state(target.uuid) == "trouble" and trouble is not None:
            said = words_of(trouble)
            told = f"⚠ {said.text} {said.remedy}".strip()
        self.told.setText(told)
        self.told.setVisible(bool(told))
