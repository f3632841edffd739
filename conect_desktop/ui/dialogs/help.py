"""Help without a network: the keys, and pages of plain text in the person's language, found by any word."""

from __future__ import annotations

import html
from importlib import import_module
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from conect_desktop.domain.vocabulary import folded
from conect_desktop.paths import resources
from conect_desktop.ui.actions import help_rows
from conect_desktop.ui.widgets.fitting import fit

_NAME: Final = int(Qt.ItemDataRole.UserRole)


def pages(language: str) -> dict[str, tuple[str, str]]:
    """name → (title, Markdown) of every help page, in the language where it is translated, else in English."""
    found: dict[str, tuple[str, str]] = {}
    for folder in (resources() / "help" / "en", resources() / "help" / language):
        for path in sorted(folder.glob("*.md")):
            text = path.read_text("utf-8")
            found[path.stem] = (_title(text, path), text)
    return found


def _title(text: str, path: Path) -> str:
    first = text.lstrip().splitlines()[0] if text.strip() else path.stem
    return first.lstrip("# ").strip()


def add_help_key(dialog: QDialog, page: str) -> None:
    """F1 in a dialog opens the help on a page above it: the window's own key isn't heard while the dialog waits."""

    def show() -> None:
        shown = HelpDialog(help_rows(), QLocale().name().split("_")[0], dialog)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.show_page(page)
        shown.show()

    QShortcut(QKeySequence(Qt.Key.Key_F1), dialog).activated.connect(show)


def keys_page(rows: list[tuple[str, str, str]], title: str) -> str:
    """The keys as a table in HTML."""
    parts = [f"<h1>{html.escape(title)}</h1>"]
    section = ""
    for group, text, key in rows:
        if group != section:
            if section:
                parts.append("</table>")
            parts.append(f"<h3>{html.escape(group)}</h3><table cellpadding='4'>")
            section = group
        parts.append(f"<tr><td><b>{html.escape(key)}</b></td><td>{html.escape(text)}</td></tr>")
    return "".join([*parts, "</table>"])


class HelpDialog(QDialog):
    """A list of pages, the page, and a search field; it stays open beside the work."""

    def __init__(self, rows: list[tuple[str, str, str]], language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys and help"))
        self._pages = pages(language)
        self._keys = keys_page(rows, self.tr("Keys"))
        everything = {"": (self.tr("Keys"), self._keys), **self._pages}
        self._found_by = {name: (title, folded(title), folded(text)) for name, (title, text) in everything.items()}
        """name → title, and title and text as they are looked through: folded once, not at every letter."""
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find in the help"))
        self.search.setAccessibleName(self.tr("Find in the help"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setMaximumWidth(self.fontMetrics().horizontalAdvance("0") * 32)
        self.browser = QTextBrowser()
        self.browser.setOpenLinks(False)
        self.browser.setAccessibleName(self.tr("Page"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        # Enter in the search field must not close the window
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self.print_button = buttons.addButton(self.tr("&Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.print_button.setAutoDefault(False)
        self.print_button.setShortcut(QKeySequence.StandardKey.Print)
        self.print_button.clicked.connect(self.print_page)
        middle = QHBoxLayout()
        middle.addWidget(self.list)
        middle.addWidget(self.browser, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addLayout(middle)
        layout.addWidget(buttons)
        self.list.currentItemChanged.connect(self._show)
        self.search.textChanged.connect(self._fill)
        self._fill("")
        beside = self.list.sizeHintForColumn(0) + self.list.verticalScrollBar().sizeHint().width() + 4
        self.list.setMinimumWidth(min(beside, self.list.maximumWidth()))
        fit(self, digits=110, lines=32)

    def show_page(self, name: str) -> None:
        """Turn to a page; to the keys where there is none of that name."""
        self.search.clear()
        found = [row for row in range(self.list.count()) if self.list.item(row).data(_NAME) == name]
        self.list.setCurrentRow(found[0] if found else 0)

    def print_page(self) -> None:
        """Print the page that is shown: check lists are ticked on paper."""
        # loaded when somebody prints
        print_support = import_module("PySide6.QtPrintSupport")
        printer = print_support.QPrinter()
        if print_support.QPrintDialog(printer, self).exec():
            self.browser.print_(printer)

    def _fill(self, typed: str) -> None:
        """Pages that hold every word typed, whatever the accents; those that have it in their title first."""
        wanted = folded(typed).split()
        found: list[tuple[bool, str, str]] = []
        for name, (title, heading, text) in self._found_by.items():
            if all(word in text or word in heading for word in wanted):
                found.append((not all(word in heading for word in wanted), name, title))
        self.list.clear()
        for _, name, title in sorted(found, key=lambda one: one[0]) if wanted else found:
            item = QListWidgetItem(title)
            item.setData(_NAME, name)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _show(self, item: QListWidgetItem | None) -> None:
        name = item.data(_NAME) if item else None
        if name is None:
            self.browser.clear()
        elif name == "":
            self.browser.setHtml(self._keys)
        else:
            self.browser.setMarkdown(self._pages[name][1])
        if self.search.text().strip() and item is not None:
            self.browser.find(self.search.text().split()[0])
