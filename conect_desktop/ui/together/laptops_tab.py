"""Three tables, three laptops, one book: by a book's file, a stick or shared folder, or from laptop to laptop."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFormLayout, QGroupBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from conect_desktop.bridge import together_jobs as jobs
from conect_desktop.bridge.together_jobs import Conflict, Hosting, MergeReport, Stick, TeamReport
from conect_desktop.bridge.troubles import one_line
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.together.host_fields import HostFields
from conect_desktop.ui.widgets.flow import FlowLayout
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.running import Running

_EVERY_MS: Final = 3_000
"""How often the host looks for what guests brought, and anybody for sticks."""


class LaptopsTab(QWidget):
    """A group for each way, the result below."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._asker: Asker | None = None
        self._hosting: Hosting | None = None
        self._conflicts: tuple[Conflict, ...] = ()
        self._name_label = QLabel()
        self.name = QLineEdit()
        self.settle = QPushButton()
        self.merge = QPushButton()
        self.swap = QPushButton()
        self.host = QPushButton()
        self.shown = QLabel()
        self.shown.setWordWrap(True)
        self.shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.shown.setProperty("role", "large")
        self.fields = HostFields(panel.desk.jobs)
        self.join = QPushButton()
        self.running = Running(panel)
        self._groups = {name: QGroupBox() for name in ("book", "stick", "room")}
        self._hints = {name: QLabel() for name in self._groups}
        self._sticks = FlowLayout(spacing=self.fontMetrics().height() // 2)
        self._plugged: list[Stick] = []
        self._stick_buttons: list[QPushButton] = []
        self._sticks_timer = QTimer(self)
        self._sticks_timer.setInterval(_EVERY_MS)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._lay_out()
        self._timer.timeout.connect(self._look_for_guests)
        self._sticks_timer.timeout.connect(self._look_for_sticks)
        self.name.editingFinished.connect(self._rename)
        self.settle.clicked.connect(self._settle)
        self.merge.clicked.connect(self.merge_book)
        self.swap.clicked.connect(self.swap_with_folder)
        self.host.clicked.connect(self.toggle_hosting)
        self.join.clicked.connect(self.join_room)
        self.fields.entered.connect(self.join_room)
        self.fields.trouble.connect(panel.trouble)
        self.running.when_changed(self._enable)

    def _lay_out(self) -> None:
        head = QFormLayout()
        self._name_label.setBuddy(self.name)
        head.addRow(self._name_label, self.name)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.settle)
        parts: dict[str, tuple[QWidget, ...]] = {
            "book": (self.merge,), "stick": (self.swap,), "room": (self.host, self.shown, self.fields, self.join),
        }  # fmt: skip
        for name, widgets in parts.items():
            column = QVBoxLayout(self._groups[name])
            self._hints[name].setWordWrap(True)
            self._hints[name].setProperty("role", "muted")
            column.addWidget(self._hints[name])
            for widget in widgets:
                column.addWidget(widget)
            if name == "stick":
                column.addLayout(self._sticks)
            layout.addWidget(self._groups[name])
        layout.addWidget(self.running)
        layout.addStretch(1)

    def meet(self, asker: Asker) -> None:
        """Files and folders are asked for by `asker`."""
        self._asker = asker

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self._name_label.setText(self.tr("This &laptop is called"))
        self.name.setPlaceholderText(self.tr("for instance Table 2"))
        self._groups["book"].setTitle(self.tr("With another laptop's book"))
        self._hints["book"].setText(
            self.tr("Everything in it comes into this book; the other file stays as it is. Ctrl+Z takes it back.")
        )
        self.merge.setText(self.tr("&Merge a book…"))
        self._groups["stick"].setTitle(self.tr("With a stick or shared folder"))
        self._hints["stick"].setText(
            self.tr("What the others left there comes in, what they lack is left for them, locked for your team.")
        )
        self.swap.setText(self.tr("&Exchange with a folder…"))
        self._groups["room"].setTitle(self.tr("From laptop to laptop in this room"))
        self._hints["room"].setText(
            self.tr("One laptop hosts and shows a code; the others type its address and that code.")
        )
        self.join.setText(self.tr("&Join"))
        self.fields.retranslate()
        self._show_sticks()
        self.running.retranslate()
        self._enable()

    # -- state -------------------------------------------------------------------------------------------------------

    def show_state(self, laptop: str, conflicts: tuple[Conflict, ...]) -> None:
        """What the book says."""
        if not self.name.hasFocus():
            self.name.setText(laptop)
        self._conflicts = conflicts
        self._enable()

    def forget(self) -> None:
        """Another book: nothing of this one goes on."""
        self._stop_hosting()
        self.fields.stop()
        self.running.tell()
        self._conflicts = ()

    def _enable(self) -> None:
        free = self._panel.writable and not self.running.busy
        for button in (self.merge, self.swap, self.join, self.host, *self._stick_buttons):
            button.setEnabled(free)
        self.name.setEnabled(self._panel.writable)
        count = len(self._conflicts)
        self.settle.setVisible(count > 0)
        self.settle.setText(self.tr("⚡ Settle what was said differently (%n)", "", count))
        hosting = self._hosting
        self.host.setText(self.tr("Stop &hosting") if hosting else self.tr("&Host"))
        self.shown.setVisible(hosting is not None)
        if hosting is not None:
            self.shown.setText(self.tr("{0}\nCode: {1}").format("   ".join(hosting.addresses), hosting.code))

    def _rename(self) -> None:
        if self.name.isModified():
            self.name.setModified(False)
            self._panel.desk.do(jobs.rename_laptop, self.name.text(), failed=self._panel.trouble.emit)

    def _settle(self) -> None:
        if self._conflicts:
            self._panel.opened.emit("disagreements", self._conflicts[0].uuid)

    @property
    def _author(self) -> str | None:
        return self._panel.desk.author or None

    # -- a book's file -----------------------------------------------------------------------------------------------

    def merge_book(self) -> None:
        """Ask for another laptop's book and look what it would bring."""
        path = self._asker.open_file(self.tr("Merge a book"), self.tr("Books (*.gpkg)")) if self._asker else None
        if path is not None:
            self.look_at(path)

    def look_at(self, path: Path) -> None:
        """Say what merging that book would bring, and ask."""
        self.running.on_book(jobs.look, path, done=lambda found: self._looked(path, found[0]))

    def _looked(self, path: Path, report: MergeReport) -> None:
        if not report.entries:
            self.running.tell(self.tr("Nothing in {0} is new here.").format(path.name))
            return
        lines = self._told(report)
        if not report.same_book:
            lines.insert(0, self.tr("That book is no copy of this one: the sessions of both come together."))
        yes, no = self.tr("Merge"), self.tr("Leave it")
        title = self.tr("Merge {0}?").format(path.name)
        if self._asker is not None and self._asker.confirm(title, "\n".join(lines), yes=yes, no=no):
            self.running.on_book(jobs.take, path, self._author, done=self._merged)

    def _merged(self, report: MergeReport) -> None:
        self.running.tell(*self._told(report), self.tr("Ctrl+Z takes it back."))
        self._panel.outdate()

    def _told(self, report: MergeReport) -> list[str]:
        """What came, in words."""
        lines = [self.tr("From {0}:").format(", ".join(report.devices))] if report.devices else []
        for what, text in (
            ("new", self.tr("%n new record(s)", "", sum(report.rows.get("new", {}).values()))),
            ("changed", self.tr("%n changed", "", sum(report.rows.get("changed", {}).values()))),
            ("gone", self.tr("%n deleted", "", sum(report.rows.get("gone", {}).values()))),
        ):
            if report.rows.get(what):
                lines.append(text)
        if report.media:
            lines.append(self.tr("%n photo(s) and other files", "", report.media))
        if report.waiting:
            lines.append(self.tr("%n photo(s) are still on another laptop", "", report.waiting))
        if report.held:
            lines.append(self.tr("%n entries wait for what another laptop did before", "", report.held))
        if report.erased:
            lines.append(self.tr("%n person(s) erased here as on another laptop", "", len(report.erased)))
        if report.same_codes:
            lines.append(self.tr("Given out on two laptops, ask whose: {0}").format(", ".join(report.same_codes)))
        if report.conflicts:
            lines.append(self.tr("⚡ %n to settle: two laptops said different things", "", len(report.conflicts)))
        return lines

    # -- a stick or shared folder ------------------------------------------------------------------------------------

    def swap_with_folder(self) -> None:
        """Ask for a folder and exchange with it."""
        folder = self._asker.open_folder(self.tr("Which stick or shared folder?")) if self._asker else None
        if folder is not None:
            self._swap_with(folder)

    def _swap_with(self, folder: Path) -> None:
        self.running.on_book(jobs.swap, folder, self._author, done=self._swapped)

    def showEvent(self, event: QShowEvent) -> None:
        """Sticks come and go while another page is shown."""
        super().showEvent(event)
        self._look_for_sticks()
        self._sticks_timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: an old laptop's battery is spared."""
        super().hideEvent(event)
        self._sticks_timer.stop()

    def _look_for_sticks(self) -> None:
        found = jobs.sticks()
        if found != self._plugged:
            self._plugged = found
            self._show_sticks()

    def _show_sticks(self) -> None:
        """A button for each stick that is plugged in, by its name."""
        for button in self._stick_buttons:
            self._sticks.removeWidget(button)
            button.deleteLater()
        self._stick_buttons = []
        for stick in self._plugged:
            button = QPushButton(self.tr("Exchange with {0}").format(stick.name.replace("&", "&&")))
            button.setToolTip(str(stick.path))
            button.clicked.connect(partial(self._swap_with, stick.path))
            self._sticks.addWidget(button)
            self._stick_buttons.append(button)
        self._enable()

    def _swapped(self, report: TeamReport) -> None:
        lines = self._told(report.merged) or [self.tr("Nothing was new for this laptop.")]
        lines.append(self.tr("%n entries left for the others", "", report.sent))
        lines += [one_line(trouble, where=True) for trouble in report.troubles]
        self.running.tell(*lines)
        self._panel.outdate()

    # -- in the room -------------------------------------------------------------------------------------------------

    def toggle_hosting(self) -> None:
        """Begin to host, or end it."""
        if self._hosting is not None:
            self._stop_hosting()
            self._enable()
            return
        self.running.on_book(jobs.host, done=self._hosts)

    def _hosts(self, result: tuple[Hosting, Any]) -> None:
        self._hosting = result[0]
        self._timer.start()
        self._enable()

    def _stop_hosting(self) -> None:
        self._timer.stop()
        hosting, self._hosting = self._hosting, None
        if hosting is not None:
            hosting.close()

    def _look_for_guests(self) -> None:
        if self._hosting is not None and not self.running.busy:
            self._panel.desk.do(
                jobs.look_for_guests, self._hosting, done=self._guests_came, failed=self._panel.trouble.emit
            )

    def _guests_came(self, result: tuple[TeamReport | None, Any]) -> None:
        if result[0] is not None:
            self._swapped(result[0])

    def join_room(self) -> None:
        """Exchange with the laptop that hosts."""
        if self.fields.chosen is not None and not self.running.busy:
            self.running.on_book(jobs.join, *self.fields.chosen, done=self._swapped)
