"""The fields of a place to send to: a new one, or one that is changed."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from conect_desktop.bridge import together_jobs as jobs
from conect_desktop.bridge.together_jobs import Target
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.widgets.choice_box import ChoiceBox
from conect_desktop.ui.widgets.panel import Panel
from conect_desktop.ui.widgets.section import Section

_KINDS: Final = ("folder", "webdav", "s3")
_KB: Final = 1000


class TargetForm(Section):
    """Folded away unless it is wanted."""

    kept = Signal(bool)
    """A target was added or changed; whether the system keeps its password."""

    def __init__(self, panel: Panel) -> None:
        self._panel = panel
        self._asker: Asker | None = None
        self._changed: Target | None = None
        names = ("kind", "name", "address", "user", "password", "bucket", "audience", "limit")
        self._labels = {name: QLabel() for name in names}
        self.kind = ChoiceBox()
        self.name = QLineEdit()
        self.address = QLineEdit()
        self.choose = QPushButton()
        self.user = QLineEdit()
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.bucket = QLineEdit()
        self.audience = ChoiceBox()
        self.limit = QSpinBox()
        self.limit.setRange(0, 100_000)
        self.limit.setSingleStep(100)
        self.keep = QPushButton()
        content = QWidget()
        self._form = QFormLayout(content)
        self._fields: dict[str, QWidget] = {
            "kind": self.kind, "name": self.name, "address": self.address, "user": self.user,
            "password": self.password, "bucket": self.bucket, "audience": self.audience, "limit": self.limit,
        }  # fmt: skip
        for name, field in self._fields.items():
            self._labels[name].setBuddy(field)
            self._form.addRow(self._labels[name], field)
        self._form.addRow(self.choose)
        self._form.addRow(self.keep)
        super().__init__(content)
        self.kind.currentIndexChanged.connect(lambda _: self._show_fields())
        self.choose.clicked.connect(self._choose_folder)
        self.keep.clicked.connect(self._keep)
        self.retranslate()

    def meet(self, asker: Asker) -> None:
        """Folders are asked for by `asker`."""
        self._asker = asker

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        texts = {
            "kind": self.tr("&Kind"), "name": self.tr("&Name"), "address": self.tr("&Address"),
            "user": self.tr("&User"), "password": self.tr("&Password"), "bucket": self.tr("&Bucket"),
            "audience": self.tr("&For"), "limit": self.tr("At most"),
        }  # fmt: skip
        for name, text in texts.items():
            self._labels[name].setText(text)
        refill(self.kind, (self.tr("Folder or stick"), self.tr("WebDAV, Nextcloud"), self.tr("S3")), _KINDS)
        refill(self.audience, (self.tr("everybody"), self.tr("partners")), ("public", "partners"))
        self.limit.setSuffix(self.tr(" kB a second"))
        self.limit.setSpecialValueText(self.tr("no limit"))
        self.choose.setText(self.tr("Choose a folder…"))
        self._show_fields()

    def begin(self, target: Target | None) -> None:
        """Empty fields for a new target, or those of the one that is changed."""
        self._changed = target
        if target is not None:
            self.kind.setCurrentIndex(self.kind.findData(target.kind))
            self.audience.setCurrentIndex(self.audience.findData(target.audience))
        options = target.options if target is not None else {}
        texts = {
            self.name: target.name if target else "", self.address: target.address if target else "",
            self.user: (target.account or "") if target else "", self.password: "",
            self.bucket: str(options.get("bucket", "")),
        }  # fmt: skip
        for field, text in texts.items():
            field.setText(text)
        self.limit.setValue(int(options.get("limit", 0)) // _KB)
        self._show_fields()

    def _show_fields(self) -> None:
        changed = self._changed
        self.set_title(
            self.tr("Another place to send to") if changed is None else self.tr("Change {0}").format(changed.name)
        )
        self.keep.setText(self.tr("Add") if changed is None else self.tr("Keep the change"))
        # what was sent to one kind of place for some readers says nothing of another
        for field in (self.kind, self.audience):
            field.setEnabled(changed is None)
        kind = self.kind.currentData()
        for name in ("user", "password", "limit"):
            self._form.setRowVisible(self._fields[name], kind != "folder")
        self._form.setRowVisible(self._fields["bucket"], kind == "s3")
        self._form.setRowVisible(self.choose, kind == "folder")

    def _choose_folder(self) -> None:
        folder = self._asker.open_folder(self.tr("Which folder?")) if self._asker else None
        if folder is not None:
            self.address.setText(str(folder))

    def _keep(self) -> None:
        kind, changed = self.kind.currentData(), self._changed
        options: dict[str, Any] = {}
        if self.limit.value() and kind != "folder":
            options["limit"] = self.limit.value() * _KB
        if self.bucket.text().strip() and kind == "s3":
            options["bucket"] = self.bucket.text().strip()
        fields: dict[str, Any] = {
            "name": self.name.text(), "address": self.address.text(),
            "account": self.user.text() if kind != "folder" else "", "options": options,
        }  # fmt: skip
        if changed is None:
            fields |= {"kind": kind, "audience": self.audience.currentData()}
            self._panel.desk.do(
                jobs.add_target, self.password.text(), fields, done=self._was_kept, failed=self._panel.trouble.emit
            )
        else:
            # by itself or not, and from which network, is set elsewhere
            options |= {name: value for name, value in changed.options.items() if name in ("automatic", "network")}
            self._panel.desk.do(
                jobs.change_target, changed, self.password.text(), fields, done=self._was_kept,
                failed=self._panel.trouble.emit,
            )  # fmt: skip

    def _was_kept(self, result: tuple[Target, bool, Any]) -> None:
        self.begin(None)
        self.heading.setChecked(False)
        self.kept.emit(result[1])


def refill(box: QComboBox, texts: Any, values: Any) -> None:
    """Other texts, the same choice."""
    kept = max(box.currentIndex(), 0)
    box.blockSignals(True)
    box.clear()
    for text, value in zip(texts, values, strict=True):
        box.addItem(text, value)
    box.setCurrentIndex(min(kept, box.count() - 1))
    box.blockSignals(False)
