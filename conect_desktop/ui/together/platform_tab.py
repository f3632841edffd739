"""To the platform: where to, what would leave, sending it, and how far each record is there."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from conect_desktop.bridge import together_jobs as jobs
from conect_desktop.bridge.jobs import Lane
from conect_desktop.bridge.leaving_words import KINDS, kind_text
from conect_desktop.bridge.media_words import size_text
from conect_desktop.bridge.place_words import moment_text
from conect_desktop.bridge.records_model import RecordColumn
from conect_desktop.bridge.together_jobs import STATES, Queued, Receipt, SyncReport, Target
from conect_desktop.bridge.together_words import record_title
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.together.automatic import Automatic
from conect_desktop.ui.together.target_form import TargetForm, refill
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.flow import FlowLayout
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.record_table import RecordTable
from conect_desktop.ui.widgets.running import Running


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """One record at a target."""

    uuid: str
    sign: str
    kind: str
    title: str
    at: str
    moment: str
    """The same in UTC, to sort by."""


class PlatformTab(QWidget):
    """Targets above, receipts below."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._asker: Asker | None = None
        self._targets: tuple[Target, ...] = ()
        self._receipts: dict[int, tuple[Receipt, ...]] = {}
        self._labels = {name: QLabel() for name in ("target", "typed", "shown")}
        self.target = ChoiceBox()
        self.plan = QPushButton()
        self.send = QPushButton()
        self.pack = QPushButton()
        self.remove = QPushButton()
        self.typed = QLineEdit()
        self.typed.setEchoMode(QLineEdit.EchoMode.Password)
        self.change = QPushButton()
        self.form = TargetForm(panel)
        self.shown = ChoiceBox()
        self.automatic = Automatic(panel)
        self.table = RecordTable()
        self.running = Running(panel)
        self._lay_out()
        self.target.currentIndexChanged.connect(lambda _: self._fill())
        self.shown.activated.connect(lambda _: self._fill())
        self.automatic.changed.connect(panel.outdate)
        self.plan.clicked.connect(self.tell_plan)
        self.send.clicked.connect(self.send_now)
        self.pack.clicked.connect(self.write_package)
        self.remove.clicked.connect(self.remove_target)
        self.form.kept.connect(self._kept)
        self.change.clicked.connect(self.begin_change)
        self.running.when_changed(self._enable)

    def _lay_out(self) -> None:
        head = FlowLayout(spacing=self.fontMetrics().height() // 2)
        self._labels["target"].setBuddy(self.target)
        self._labels["typed"].setBuddy(self.typed)
        for widget in (
            self._labels["target"], self.target, self.plan, self.send, self.pack, self.change, self.remove
        ):  # fmt: skip
            head.addWidget(widget)
        head.addWidget(self._labels["typed"])
        head.addWidget(self.typed)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.automatic)
        layout.addWidget(self.running)
        layout.addWidget(self.form)
        above = FlowLayout(spacing=self.fontMetrics().height() // 2)
        self._labels["shown"].setBuddy(self.shown)
        for widget in (self._labels["shown"], self.shown):
            above.addWidget(widget)
        layout.addLayout(above)
        layout.addWidget(self.table, 1)
        self.table.setMinimumHeight(self.fontMetrics().height() * 8)

    def meet(self, asker: Asker) -> None:
        """Files and folders are asked for by `asker`."""
        self._asker = asker
        self.form.meet(asker)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        texts = {"target": self.tr("&Where to"), "typed": self.tr("Pass&word"), "shown": self.tr("S&how")}
        for name, text in texts.items():
            self._labels[name].setText(text)
        self.target.setAccessibleName(self.tr("Where to"))
        refill(
            self.shown,
            (self.tr("everything"), self.tr("○ waits"), self.tr("◔ sent, not checked yet"), self.tr("✓ checked there"),
             self.tr("★ published"), self.tr("✗ withdrawn")),
            ("", *STATES, "withdraw"),
        )  # fmt: skip
        self.shown.setAccessibleName(self.tr("Which receipts are shown"))
        self.automatic.retranslate()
        self.form.retranslate()
        self.plan.setText(self.tr("What would &leave?"))
        self.send.setText(self.tr("&Send now"))
        self.pack.setText(self.tr("Package for &e-mail…"))
        self.remove.setText(self.tr("&Forget"))
        self.change.setText(self.tr("&Change…"))
        self.table.setAccessibleName(self.tr("How far each record is there"))
        self.table.set_columns(
            [
                RecordColumn(self.tr("How far"), lambda line: line.sign),
                RecordColumn(self.tr("Kind"), lambda line: line.kind),
                RecordColumn(self.tr("What"), lambda line: line.title, stretch=True),
                RecordColumn(self.tr("Since"), lambda line: line.at, sort=lambda line: line.moment),
            ]
        )
        self.running.retranslate()
        self._fill()

    # -- state -------------------------------------------------------------------------------------------------------

    def show_state(self, targets: tuple[Target, ...], receipts: dict[int, tuple[Receipt, ...]]) -> None:
        """What the book says."""
        self._receipts = receipts
        if targets != self._targets:
            chosen = self.target.currentData()
            self._targets = targets
            refill(self.target, [one.name for one in targets], [one.uuid for one in targets])
            self.target.setCurrentIndex(max(self.target.findData(chosen), 0))
            self.form.heading.setChecked(not targets)
        self._fill()

    def forget(self) -> None:
        """Another book: nothing of this one stays."""
        self._targets = ()
        self.form.begin(None)
        self.form.heading.setChecked(True)
        self._receipts = {}
        self.target.clear()
        self.typed.clear()
        self.running.tell()

    @property
    def _chosen(self) -> Target | None:
        wanted = self.target.currentData()
        return next((one for one in self._targets if one.uuid == wanted), None)

    def _fill(self) -> None:
        target = self._chosen
        found = self._receipts.get(target.id if target else 0, ())
        # the words of the vocabularies go along; a hundred lines of them tell nobody anything
        self.table.set_records(self._line(one) for one in found if one.kind != "term" and self._wanted(one))
        self.automatic.show_target(target)
        self._enable()

    def _wanted(self, one: Receipt) -> bool:
        state = self.shown.currentData()
        return not state or state == ("withdraw" if one.op == "withdraw" else one.state)

    def _line(self, one: Receipt) -> ReceiptLine:
        signs = {
            "queued": self.tr("○ waits"), "sent": self.tr("◔ sent, not checked yet"),
            "verified": self.tr("✓ checked there"), "published": self.tr("★ published"),
        }  # fmt: skip
        sign = signs[one.state]
        if one.op == "withdraw":
            sign = self.tr("✗ withdrawn: {0}").format(sign)
        title = record_title(self._panel.desk, one.kind, one.uuid)
        names = {"book": self.tr("Lab"), "session": self.tr("Session")}
        kind = names.get(one.kind) or kind_text(one.kind)
        return ReceiptLine(f"{one.kind}:{one.uuid}", sign, kind, title, moment_text(one.at), one.at)

    def _enable(self) -> None:
        target = self._chosen
        free = self._panel.writable and not self.running.busy
        for button in (self.plan, self.send, self.pack, self.change, self.remove):
            button.setEnabled(free and target is not None)
        self.form.keep.setEnabled(free)
        asks = target is not None and bool(target.account)
        self._labels["typed"].setVisible(asks)
        self.typed.setVisible(asks)
        self.typed.setPlaceholderText(self.tr("only where the system doesn't keep it"))

    # -- what is done ------------------------------------------------------------------------------------------------

    def begin_change(self) -> None:
        """Put the chosen target into the fields below."""
        if self._chosen is not None:
            self.form.begin(self._chosen)
            self.form.heading.setChecked(True)
            self.form.name.setFocus()

    def _kept(self, stored: bool) -> None:
        if not stored:
            self.running.tell(self.tr("This computer keeps no passwords: type it each time."))
        self._panel.outdate()

    def remove_target(self) -> None:
        """Forget the chosen one."""
        target = self._chosen
        if target is None or self._asker is None:
            return
        text = self.tr("What was sent there stays there. Its receipts here are forgotten.")
        title = self.tr("Forget {0}?").format(target.name)
        if self._asker.confirm(title, text, yes=self.tr("Forget it"), no=self.tr("Keep it")):
            self._panel.desk.do(
                jobs.remove_target, target, done=lambda _: self._panel.outdate(), failed=self._panel.trouble.emit
            )

    def tell_plan(self) -> None:
        """Say what would be sent."""
        if self._chosen is not None:
            self.running.on_book(jobs.plan, self._chosen, done=lambda found: self._planned(found[0]))

    def _planned(self, queued: Queued) -> None:
        self.running.tell(*self._counted(queued), self.tr("Item by item, with the reasons: the page Give back."))

    def _counted(self, queued: Queued) -> list[str]:
        kinds = [f"{kind_text(kind)}: {count}" for kind, count in sorted(queued.kinds.items()) if kind in KINDS]
        return [
            self.tr("%n record(s) new or different", "", queued.published + queued.changed)
            + (f" ({', '.join(kinds)})" if kinds else ""),
            self.tr("%n withdrawn", "", queued.withdrawn) if queued.withdrawn else "",
            self.tr("%n as before", "", queued.unchanged) if queued.unchanged else "",
            self.tr("%n photo(s) and other files", "", queued.media) if queued.media else "",
            self.tr("{0} to send").format(size_text(queued.bytes)) if queued.bytes else "",
        ]

    def send_now(self) -> None:
        """Send it and check that it is there, beside the book."""
        target = self._chosen
        if target is None:
            return
        if self.typed.text():
            self._send(target, self.typed.text())
        elif not self.running.busy:
            self._panel.desk.jobs.run(
                Lane.GENERAL, jobs.password_for, target, name="password", done=partial(self._send, target)
            )

    def _send(self, target: Target, password: str | None) -> None:
        book = self._panel.desk.book
        if book is None:
            return
        if password is None:
            self.running.tell(self.tr("Type the password first."))
            self.typed.setFocus()
            return
        self.running.beside(jobs.send, book, target, password, done=self._sent)

    def _sent(self, report: SyncReport) -> None:
        lines = self._counted(report.queued)
        lines.append(self.tr("%n file(s) went to {0}", "", report.sent + report.sent_media).format(report.where))
        if report.lost:
            lines.append(self.tr("%n file(s) had been lost there and went again", "", report.lost))
        if report.set_back:
            lines.append(self.tr("The platform was put back to an older state and takes everything in again."))
        self.running.tell(*lines)
        self._panel.outdate()

    def write_package(self) -> None:
        """Ask where, and write everything for the platform into one file."""
        target, book = self._chosen, self._panel.desk.book
        if target is None or book is None or self._asker is None:
            return
        suggestion = book.path.with_name(f"{book.path.stem}-{target.audience}.zip")
        out = self._asker.save_file(self.tr("Package for e-mail"), suggestion, self.tr("Packages (*.zip)"))
        if out is not None:
            path = out if out.suffix.lower() == ".zip" else out.with_name(out.name + ".zip")
            self.running.on_book(jobs.pack, target, path, done=lambda _: self._packed(path))

    def _packed(self, path: Path) -> None:
        self.running.tell(self.tr("Written: {0}").format(path))
        self._panel.outdate()
