"""Which laptop hosts, and the code it shows: typed, or found in the room when the person asks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from conect_desktop.bridge import together_jobs as jobs
from conect_desktop.bridge.jobs import Job, JobRunner, Lane
from conect_desktop.bridge.together_jobs import FoundHost
from conect_desktop.errors import Trouble
from conect_desktop.ui.widgets.choice_box import ChoiceBox


class HostFields(QWidget):
    """Address and code; nothing is asked of the network before *Look for it* is pressed."""

    entered = Signal()
    """Enter in the code."""
    trouble = Signal(object)
    """The `Trouble` of a search that could not be."""

    def __init__(self, runner: JobRunner) -> None:
        super().__init__()
        self._runner = runner
        self._job: Job | None = None
        self.address = ChoiceBox()
        self.address.setEditable(True)
        self.address.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.look = QPushButton()
        self.code = QLineEdit()
        self.told = QLabel()
        self.told.setProperty("role", "muted")
        self.told.setWordWrap(True)
        self._labels = {"address": QLabel(), "code": QLabel()}
        for name, field in (("address", self.address), ("code", self.code)):
            self._labels[name].setBuddy(field)
        row = QHBoxLayout()
        row.addWidget(self.address, 1)
        row.addWidget(self.look)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self._labels["address"], row)
        form.addRow(self._labels["code"], self.code)
        form.addRow(self.told)
        self.told.hide()
        self.look.clicked.connect(self.look_for_hosts)
        self.code.returnPressed.connect(self.entered)
        self.retranslate()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self._labels["address"].setText(self.tr("&Address of the laptop that hosts"))
        self._labels["code"].setText(self.tr("&Code"))
        self.address.setAccessibleName(self.tr("Address of the laptop that hosts"))
        self.look.setText(self.tr("Look for &it"))
        self.code.setPlaceholderText("K7QM-3TXR")

    @property
    def chosen(self) -> tuple[str, str] | None:
        """Address and code as they were typed; None where one is missing."""
        typed = self.address.currentText()
        found = self.address.findText(typed)
        address = str(self.address.itemData(found)) if found >= 0 else typed.strip()
        code = self.code.text().strip()
        return (address, code) if address and code else None

    def look_for_hosts(self) -> None:
        """Listen for some seconds who announces itself in the room."""
        if self._job is None:
            self._tell(self.tr("Looking…"))
            self.look.setEnabled(False)
            self._job = self._runner.run(
                Lane.GENERAL, jobs.found_hosts, name="look for hosts", with_progress=True, done=self._found,
                failed=self._failed, ended=self._ended,
            )  # fmt: skip

    def stop(self) -> None:
        """End the search."""
        if self._job is not None:
            self._job.cancel()

    def _ended(self, _: object) -> None:
        self._job = None
        self.look.setEnabled(True)
        self._tell("")

    def _found(self, hosts: list[FoundHost]) -> None:
        self.address.clear()
        for host in hosts:
            self.address.addItem(f"{host.name} ({host.address})", host.address)
        if hosts:
            self.code.setFocus()
        else:
            self._tell(self.tr("No laptop hosts here now. Type the address that it shows."))
            self.address.setFocus()

    def _failed(self, error: Exception) -> None:
        self.trouble.emit(error if isinstance(error, Trouble) else Trouble(str(error)))

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.setVisible(bool(text))
