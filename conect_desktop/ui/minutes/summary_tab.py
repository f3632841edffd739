"""The session in a few sentences, and the minutes that follow from everything recorded."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from conect_desktop.services import sessions
from conect_desktop.ui.minutes.minutes_text import MinutesText
from conect_desktop.ui.widgets.panel import Panel


class SummaryTab(QWidget):
    """The summary is saved when it is left; the minutes are shown whole before anybody copies them."""

    def __init__(self, panel: Panel) -> None:
        super().__init__()
        self._panel = panel
        self._session: str | None = None
        self.summary = QPlainTextEdit()
        self.summary.setTabChangesFocus(True)
        self.minutes = QPlainTextEdit()
        self.minutes.setReadOnly(True)
        self.minutes.setTabChangesFocus(True)
        self.copy = QPushButton()
        self._labels = (QLabel(), QLabel())
        self._text = MinutesText(panel.desk, self)
        columns = QHBoxLayout(self)
        for label, field, stretch in zip(self._labels, (self.summary, self.minutes), (2, 3), strict=True):
            label.setBuddy(field)
            column = QVBoxLayout()
            column.addWidget(label)
            column.addWidget(field, 1)
            if field is self.minutes:
                column.addWidget(self.copy)
            columns.addLayout(column, stretch)
        self.summary.installEventFilter(self)
        self.copy.clicked.connect(self._copy)
        panel.desk.closing.connect(self.save)
        self.setFocusProxy(self.summary)

    def retranslate(self) -> None:
        """Words anew, after the language changed."""
        for label, field, word in zip(
            self._labels, (self.summary, self.minutes), (self.tr("S&ummary"), self.tr("M&inutes")), strict=True
        ):
            label.setText(word)
            field.setAccessibleName(word.replace("&", ""))
        self.summary.setPlaceholderText(self.tr("the session in a few sentences"))
        self.copy.setText(self.tr("&Copy the minutes"))

    def refresh(self) -> None:
        """The session that is worked on."""
        session = self._panel.desk.session
        other = self._session != (session.uuid if session else None)
        if other:
            self.save()
        self._session = session.uuid if session else None
        told = (session.summary or "") if session else ""
        # what somebody is typing stays
        if other or not self.summary.document().isModified():
            self.summary.setPlainText(told)
        self.summary.setReadOnly(not self._panel.writable or session is None)
        self.copy.setEnabled(session is not None)
        text = self._text.compose(session) if session else ""
        if text != self.minutes.toPlainText():
            at = self.minutes.verticalScrollBar().value()
            self.minutes.setPlainText(text)
            self.minutes.verticalScrollBar().setValue(at)

    def save(self) -> None:
        """Keep the summary as it is typed."""
        if self._session is None or not self.summary.document().isModified() or not self._panel.writable:
            return
        self.summary.document().setModified(False)
        typed = self.summary.toPlainText().strip() or None
        self._panel.do(sessions.change_session, self._session, {"summary": typed})

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the summary saves it."""
        if watched is self.summary and event.type() == QEvent.Type.FocusOut:
            self.save()
        return super().eventFilter(watched, event)

    def _copy(self) -> None:
        self.save()
        QGuiApplication.clipboard().setText(self.minutes.toPlainText())
        self._panel.said.emit(self.tr("The minutes are copied: paste them into a letter."))
