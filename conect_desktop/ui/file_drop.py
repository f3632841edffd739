"""Files of places and books that are dropped anywhere on the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

_EVENTS: Final = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class FileDrop(QObject):
    """Hands one file that is dropped on a widget to `take`, where its name ends as one of `endings`."""

    def __init__(self, widget: QWidget, take: Callable[[Path], None], endings: Sequence[str]) -> None:
        super().__init__(widget)
        self._take = take
        self._endings = tuple(endings)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept what can be taken, and take it when it is let go; what is meant for a page goes its usual way."""
        if isinstance(event, QDropEvent) and event.type() in _EVENTS:
            files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
            if len(files) == 1 and files[0].suffix.lower() in self._endings:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._take(files[0])
                return True
        return super().eventFilter(watched, event)
