"""The first look around: a card that points at one part of the window after the other, beside the work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget

from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.ui import theme
from conect_desktop.ui.actions import key_text


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop: the action that turns to its page, the part of the window it points at, the key its text names."""

    action: str
    part: str
    title: str
    text: str
    key: str = ""


STOPS: Final = (
    Stop(
        "show_session",
        "rail",
        QT_TRANSLATE_NOOP("Tour", "The pages stand in the order of a session"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "From the agenda and the people at the table to the map, the votes and what you give back. "
            "Each has a key of its own; {0} goes anywhere by a few letters.",
        ),
        "palette",
    ),
    Stop(
        "show_people",
        "people",
        QT_TRANSLATE_NOOP("Tour", "First, what people allow"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Everybody gets a code, no name. One key an answer; what they allow decides what leaves later.",
        ),
    ),
    Stop(
        "show_map",
        "map_tools",
        QT_TRANSLATE_NOOP("Tour", "A place in ten seconds"),
        QT_TRANSLATE_NOOP(
            "Tour", "Press {0}, click on the map, type the number of the sticker and a title, then Enter."
        ),
        "add_point",
    ),
    Stop(
        "show_map",
        "status",
        QT_TRANSLATE_NOOP("Tour", "There is no Save"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Everything is in the file as soon as this line says Saved. {0} takes back any step, also tomorrow.",
        ),
        "undo",
    ),
    Stop(
        "show_map",
        "inspector",
        QT_TRANSLATE_NOOP("Tour", "More about a place"),
        QT_TRANSLATE_NOOP("Tour", "Click a place and say here what people do there, and who may see it."),
    ),
    Stop(
        "show_session",
        "session",
        QT_TRANSLATE_NOOP("Tour", "For the room"),
        QT_TRANSLATE_NOOP(
            "Tour", "{0} shows the agenda, the map or the votes on the projector, in large type, never over your work."
        ),
        "room_view",
    ),
    Stop(
        "show_leaving",
        "leaving",
        QT_TRANSLATE_NOOP("Tour", "Give back the same evening"),
        QT_TRANSLATE_NOOP(
            "Tour", "See item by item what leaves and why the rest stays; then a map page, a report or a poster."
        ),
    ),
    Stop(
        "show_map",
        "",
        QT_TRANSLATE_NOOP("Tour", "Help is on every page"),
        QT_TRANSLATE_NOOP(
            "Tour", "{0} opens the help where you are, without internet. This tour is there too, in the Help menu."
        ),
        "help",
    ),
)
_RING: Final = 4
"""Width of the ring around what is meant, in device-independent pixels."""


class Ring(QWidget):
    """A ring in the accent's colour; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.current().accent), _RING))
        inset = _RING // 2
        painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), 8, 8)


class Tour(QFrame):
    """The card with its words and buttons. Nothing is locked: whoever goes on working just goes on."""

    def __init__(self, window: QMainWindow, ended: Callable[[], None]) -> None:
        super().__init__(window)
        self.setProperty("role", "card")
        self.setAutoFillBackground(True)
        self._window = window
        self._ended = ended
        self._at = 0
        self._ring = Ring(window)
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._title.setWordWrap(True)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self.skip, self.back, self.next = QPushButton(), QPushButton(), QPushButton()
        self.next.setDefault(True)
        self.skip.clicked.connect(self.end)
        self.back.clicked.connect(lambda: self.go(self._at - 1))
        self.next.clicked.connect(lambda: self.go(self._at + 1))
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        for button in (self.skip, self.back, self.next):
            row.addWidget(button)
        self._card = QVBoxLayout(self)
        self._card.addWidget(self._title)
        self._card.addWidget(self._text)
        self._card.addLayout(row)
        window.installEventFilter(self)
        self.go(0)

    def go(self, at: int) -> None:
        """Turn to a stop; past the last one the tour is over."""
        if at >= len(STOPS):
            self.end()
            return
        self._at = max(at, 0)
        action = self._window.findChild(QAction, STOPS[self._at].action)
        if action is not None:
            action.trigger()
        self._say()
        self._place()
        self.show()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Away with it; it comes again only when it is asked for."""
        self._window.removeEventFilter(self)
        self._ring.hide()
        self.hide()
        self._ended()
        self._ring.deleteLater()
        self.deleteLater()

    def _say(self) -> None:
        stop = STOPS[self._at]
        title, text = (QCoreApplication.translate("Tour", words) for words in (stop.title, stop.text))
        self._title.setText(title)
        self._text.setText(text.format(key_text(stop.key) if stop.key else ""))
        self.setAccessibleName(title)
        self._count.setText(self.tr("{0} of {1}").format(self._at + 1, len(STOPS)))
        last = self._at == len(STOPS) - 1
        for button, words in (
            (self.skip, self.tr("&Skip the tour")),
            (self.back, self.tr("&Back")),
            (self.next, self.tr("&Done") if last else self.tr("&Next")),
        ):
            # menus and the page beside the card have these letters, and of two neither is pressed; Enter and Escape do
            button.setText(words.replace("&", ""))
        self.skip.setVisible(not last)
        self.back.setEnabled(self._at > 0)

    def _place(self) -> None:
        """Beside the part that is meant where there is room, else in the middle, and the ring around the part."""
        metrics = self.fontMetrics()
        wide = min(metrics.horizontalAdvance("0") * 54, self._window.width() - 2 * metrics.height())
        self._title.ensurePolished()
        # as high as these words need: Qt would tell the height of those before
        self._card.invalidate()
        self.setFixedSize(wide, self._card.totalHeightForWidth(wide))
        part = self._window.findChild(QWidget, STOPS[self._at].part) if STOPS[self._at].part else None
        seen = part is not None and part.isVisible()
        self._ring.setVisible(seen)
        whole = self._window.rect()
        card = QRect(QPoint(), self.size())
        card.moveCenter(whole.center())
        if part is not None and seen:
            meant = QRect(part.mapTo(self._window, QPoint()), part.size())
            self._ring.setGeometry(meant)
            self._ring.raise_()
            card = _beside(meant, card, whole, metrics.height())
        self.move(card.topLeft())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape skips."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the interface's language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
            self._place()
        super().changeEvent(event)


def _beside(meant: QRect, card: QRect, whole: QRect, gap: int) -> QRect:
    """The card on the side of the part that has room for it; over its lower edge where none has."""
    right = card.translated(meant.right() + gap - card.left(), meant.center().y() - card.center().y())
    left = card.translated(meant.left() - gap - card.right(), meant.center().y() - card.center().y())
    above = card.translated(meant.center().x() - card.center().x(), meant.top() - gap - card.bottom())
    inside = card.translated(meant.center().x() - card.center().x(), meant.bottom() - gap - card.bottom())
    for candidate in (right, left, above):
        moved = _within(candidate, whole, gap)
        if not moved.intersects(meant):
            return moved
    return _within(inside, whole, gap)


def _within(card: QRect, whole: QRect, gap: int) -> QRect:
    moved = QRect(card)
    moved.moveLeft(max(gap, min(card.left(), whole.width() - card.width() - gap)))
    moved.moveTop(max(gap, min(card.top(), whole.height() - card.height() - gap)))
    return moved
