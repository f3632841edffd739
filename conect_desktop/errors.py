"""Known trouble: what can go wrong in a community centre, said so that the person knows what to do.

A `Trouble` is expected (a full disk, a locked or damaged file, a bad row of an import) and is shown as a message.
Any other exception is a bug and belongs in the log.
"""

from __future__ import annotations

from pathlib import Path


class Trouble(Exception):
    """Something a person can understand and act on: what happened, where, and the remedy."""

    def __init__(
        self,
        what: str,
        *,
        path: Path | str | None = None,
        place: str | None = None,
        remedy: str | None = None,
    ) -> None:
        super().__init__(what)
        self.what = what
        self.path = Path(path) if path is not None else None
        self.place = place
        self.remedy = remedy

    def __str__(self) -> str:
        """One line, for stderr and the log: file, place in it, what, remedy."""
        where = ""
        if self.path is not None:
            where = f"{self.path}: "
        if self.place:
            where += f"{self.place}: "
        line = where + self.what.rstrip(".")
        if self.remedy:
            line += ". " + self.remedy
        return line


class BadFile(Trouble):
    """A file from elsewhere that as a whole can't be read; nothing was imported."""


class Cancelled(Exception):
    """The person pressed Cancel; nothing was changed."""
