"""Offering to save what is readable of a damaged book, and saying what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from conect_desktop.bridge.book_jobs import Repaired, repair_book
from conect_desktop.bridge.jobs import JobRunner, Lane
from conect_desktop.errors import Trouble
from conect_desktop.ui.ask import Asker
from conect_desktop.ui.widgets.status import StatusLine


class Repairing(QObject):
    """Asks, repairs beside the window, and hands the new book on."""

    repaired = Signal(Path)

    def __init__(self, jobs: JobRunner, asker: Asker, status: StatusLine, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._asker = asker
        self._status = status

    def offer(self, path: Path, damage: Trouble) -> None:
        """The damaged file stays as it is, whatever the person says."""
        text = self.tr("{0}\n\nWhat can be read in it can be saved into a new book; this file stays as it is.")
        if not self._asker.confirm(
            self.tr("The book is damaged"),
            text.format(str(damage)),
            yes=self.tr("Save what is readable…"),
            no=self.tr("Cancel"),
        ):
            return
        suggestion = path.with_name(f"{path.stem}-repaired.gpkg")
        out = self._asker.save_file(self.tr("Where shall the new book go?"), suggestion, self.tr("Books (*.gpkg)"))
        if out is not None:
            job = self._jobs.run(
                Lane.GENERAL, repair_book, path, out, name="repair", with_progress=True, done=self._done,
                failed=self._failed, progressed=self._status.progress,
            )  # fmt: skip
            self._status.show_job(job, self.tr("Repairing…"))

    def _done(self, result: Repaired) -> None:
        saved, restored = result.saved, result.restored
        lines = [
            self.tr("Saved: {0}").format(
                ", ".join(
                    [
                        self.tr("%n place(s)", "", saved["places"]),
                        self.tr("%n note(s)", "", saved["notes"]),
                        self.tr("%n actor(s)", "", saved["actors"]),
                        self.tr("%n participant code(s)", "", saved["participants"]),
                        self.tr("%n medium(s)", "", saved["media"]),
                    ]
                )
            ),
        ]
        if restored.lost:
            lines.append(self.tr("At least %n record(s) that the book had could not be saved.", "", restored.lost))
        if restored.without_file:
            torn = len(restored.without_file)
            lines.append(
                self.tr("%n file(s) of media are not whole; merging with another laptop brings them back.", "", torn)
            )
        if not restored.history:
            lines.append(self.tr("The history could not be saved: earlier steps can't be undone."))
        self._asker.tell("\n".join(lines))
        self.repaired.emit(result.path)

    def _failed(self, error: Any) -> None:
        if isinstance(error, Trouble):
            self._asker.tell(error)
        else:
            self._jobs.broken.emit(error)
