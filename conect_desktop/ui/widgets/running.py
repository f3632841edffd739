"""One job at a time with its bar, its Cancel and the lines it ends with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from conect_desktop.bridge.jobs import Job, Lane
from conect_desktop.bridge.media_words import size_text
from conect_desktop.ui.widgets.panel import Panel


class Running(QWidget):
    """Runs what a tab asks for and says how far it is."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._job: Job | None = None
        self._bytes = False
        self._changed: Callable[[], None] = lambda: None
        self.far = QProgressBar()
        self.far.setTextVisible(False)
        self.cancel = QPushButton()
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.far, self.cancel, self.told):
            layout.addWidget(widget)
        self.cancel.clicked.connect(self._cancel)
        panel.desk.closing.connect(self.stop)
        self._show()

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        self.cancel.setText(self.tr("Cancel"))
        self.far.setAccessibleName(self.tr("Progress"))

    def when_changed(self, changed: Callable[[], None]) -> None:
        """Whom to tell that something begins or ends."""
        self._changed = changed

    @property
    def busy(self) -> bool:
        """Whether something runs."""
        return self._job is not None

    def on_book(self, operation: Callable[..., Any], *arguments: Any, done: Callable[[Any], None]) -> None:
        """Run a service on the book lane; what it changed is shown before `done`."""
        if not self.busy:
            self._begin(
                self._panel.desk.do(
                    operation, *arguments, done=self._ready(done), failed=self._failed, progressed=self._step
                )
            )

    def beside(
        self, operation: Callable[..., Any], *arguments: Any, done: Callable[[Any], None], in_bytes: bool = True
    ) -> None:
        """Run a service beside the book lane, where people go on recording; whether it counts bytes."""
        if not self.busy:
            self._bytes = in_bytes
            self._begin(
                self._panel.desk.jobs.run(
                    Lane.GENERAL, operation, *arguments, name=operation.__name__, done=self._ready(done),
                    failed=self._failed, progressed=self._step, with_progress=True,
                )
            )  # fmt: skip

    def stop(self) -> None:
        """End what runs, and say nothing: the book is being closed."""
        if self._job is not None:
            self._job.cancel()
            self._end()

    def tell(self, *lines: str) -> None:
        """Say how it ended."""
        self.told.setText("\n".join(line for line in lines if line))

    def _begin(self, job: Job | None) -> None:
        self.tell()
        self.far.setRange(0, 0)
        self._job = job
        self._show()

    def _ready(self, done: Callable[[Any], None]) -> Callable[[Any], None]:
        def ready(result: Any) -> None:
            self._end()
            done(result)

        return ready

    def _failed(self, error: Exception) -> None:
        self._end()
        self._panel.trouble.emit(error)

    def _step(self, done: int, total: int) -> None:
        # in thousandths: a bar counts no further than two thousand million
        self.far.setRange(0, 1_000)
        self.far.setValue(done * 1_000 // max(total, 1))
        if self._bytes:
            self.told.setText(self.tr("{0} of {1}").format(size_text(done), size_text(total)))

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._end()
            self.tell(self.tr("Stopped. What was done so far stays; do it again to go on."))

    def _end(self) -> None:
        self._job = None
        if self._bytes:
            # how far it was is no longer true
            self.tell()
        self._bytes = False
        self._show()

    def _show(self) -> None:
        self.far.setVisible(self.busy)
        self.cancel.setVisible(self.busy)
        self._changed()
