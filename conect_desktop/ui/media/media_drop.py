"""Files and pictures that are dropped on a widget, or lie on the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

_NOT_MEDIA: Final = frozenset({".gpkg", ".geojson", ".json", ".csv", ".tsv", ".xlsx", ".xlsm", ".gpx", ".kml", ".kmz"})
"""Books and imports, which the window itself takes."""
_COMING: Final = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


def files_in(content: QMimeData) -> list[Path]:
    """The files of this computer that are meant."""
    return [Path(url.toLocalFile()) for url in content.urls() if url.isLocalFile()]


class MediaDrop(QObject):
    """Lets media be dropped on a widget: `take` is handed what was dropped while `ready()` holds.

    Other things that are dropped go their usual way.
    """

    def __init__(self, widget: QWidget, take: Callable[[QMimeData], None], ready: Callable[[], bool]) -> None:
        super().__init__(widget)
        self._take = take
        self._ready = ready
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept what can be taken, and take it when it is let go."""
        if isinstance(event, QDropEvent) and (event.type() in _COMING or event.type() == QEvent.Type.Drop):
            content = event.mimeData()
            if self._ready() and self._is_media(content):
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self._take(content)
                return True
        return super().eventFilter(watched, event)

    @staticmethod
    def _is_media(content: QMimeData) -> bool:
        files = files_in(content)
        if files:
            return all(path.suffix.lower() not in _NOT_MEDIA for path in files)
        return content.hasImage()
