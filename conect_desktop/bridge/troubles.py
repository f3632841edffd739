"""Known trouble in the person's language: what happened and what to do; the details stay as the system said them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from conect_desktop.basemap.packs import BadPack
from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.bridge.trouble_words import TEXTS
from conect_desktop.domain.sentence import Sentence
from conect_desktop.errors import BadFile, Trouble
from conect_desktop.exchange.stores import trouble as stores
from conect_desktop.storage import trouble as known
from conect_desktop.storage.replication import ClashingDevices


@dataclass(frozen=True, slots=True)
class Words:
    """What a message box says."""

    text: str
    remedy: str
    details: str


_WORDS: Final[dict[type[Trouble], tuple[str, str]]] = {
    stores.WrongPassword: (
        QT_TRANSLATE_NOOP("Trouble", "The server doesn't know that user and password."),
        QT_TRANSLATE_NOOP("Trouble", "Type them again; Nextcloud wants an app password."),
    ),
    stores.Unreachable: (
        QT_TRANSLATE_NOOP("Trouble", "It can't be reached from here."),
        QT_TRANSLATE_NOOP("Trouble", "Check the address and the network, then try again: it goes on where it stopped."),
    ),
    stores.LoginPage: (
        QT_TRANSLATE_NOOP("Trouble", "This network asks you to log in first."),
        QT_TRANSLATE_NOOP("Trouble", "Open a page in the browser, log in there, then try again."),
    ),
    stores.NoSpace: (
        QT_TRANSLATE_NOOP("Trouble", "There is no space left there."),
        QT_TRANSLATE_NOOP("Trouble", "Tell whoever runs it, or take another place."),
    ),
    stores.CertificateTrouble: (
        QT_TRANSLATE_NOOP("Trouble", "The server can't prove who it is."),
        QT_TRANSLATE_NOOP("Trouble", "Check the address; ask whoever runs the server about its certificate."),
    ),
    stores.WrongClock: (
        QT_TRANSLATE_NOOP("Trouble", "This computer's clock is wrong."),
        QT_TRANSLATE_NOOP("Trouble", "Set date and time, then try again."),
    ),
    ClashingDevices: (
        QT_TRANSLATE_NOOP("Trouble", "That book was put back from an older copy."),
        QT_TRANSLATE_NOOP(
            "Trouble", "Open it on its own laptop and merge this book into it there; then merge it here."
        ),
    ),
    known.DiskFull: (
        QT_TRANSLATE_NOOP("Trouble", "The disk is full. Nothing was changed."),
        QT_TRANSLATE_NOOP("Trouble", "Free some space, or save a copy on another disk and go on there."),
    ),
    known.BookLocked: (
        QT_TRANSLATE_NOOP("Trouble", "The book is open elsewhere."),
        QT_TRANSLATE_NOOP("Trouble", "Close it there and try again, or open it read-only."),
    ),
    known.FileInUse: (
        QT_TRANSLATE_NOOP("Trouble", "Another program has the file open."),
        QT_TRANSLATE_NOOP("Trouble", "Close it there and try again, or choose another name."),
    ),
    known.ReadOnlyBook: (
        QT_TRANSLATE_NOOP("Trouble", "The book can't be written here."),
        QT_TRANSLATE_NOOP("Trouble", "Copy it to a folder of your own and open the copy."),
    ),
    known.NotABook: (
        QT_TRANSLATE_NOOP("Trouble", "This file is not a book of this program."),
        QT_TRANSLATE_NOOP("Trouble", "Choose a book, or make a new one and import the file into it."),
    ),
    known.DamagedBook: (
        QT_TRANSLATE_NOOP("Trouble", "The book is damaged."),
        QT_TRANSLATE_NOOP("Trouble", "Open your last copy, and keep this file: what is readable in it can be saved."),
    ),
    known.NewerBook: (
        QT_TRANSLATE_NOOP("Trouble", "A newer version of the program made this book."),
        QT_TRANSLATE_NOOP("Trouble", "Install the newer version on this computer."),
    ),
    known.NoSuchBook: (
        QT_TRANSLATE_NOOP("Trouble", "The file is not there."),
        QT_TRANSLATE_NOOP("Trouble", "Check the name, or that the stick is plugged in."),
    ),
    known.BookExists: (
        QT_TRANSLATE_NOOP("Trouble", "There is a file of that name already."),
        QT_TRANSLATE_NOOP("Trouble", "Choose another name."),
    ),
    known.MediumGone: (
        QT_TRANSLATE_NOOP("Trouble", "The disk or stick did not answer."),
        QT_TRANSLATE_NOOP("Trouble", "Check that it is plugged in; what was saved before is safe."),
    ),
    known.BookMoved: (
        QT_TRANSLATE_NOOP("Trouble", "The book was moved, renamed or replaced while it was open."),
        QT_TRANSLATE_NOOP("Trouble", "Open it where it is now; what was saved before is safe."),
    ),
    known.ForeignSchema: (
        QT_TRANSLATE_NOOP("Trouble", "Somebody put something into the book that this program doesn't know."),
        QT_TRANSLATE_NOOP("Trouble", "Open a copy from before."),
    ),
    known.NoSuchRow: (
        QT_TRANSLATE_NOOP("Trouble", "What you changed was deleted meanwhile."),
        QT_TRANSLATE_NOOP("Trouble", "Undo brings it back."),
    ),
    BadFile: (
        QT_TRANSLATE_NOOP("Trouble", "This file can't be imported. Nothing was changed."),
        QT_TRANSLATE_NOOP("Trouble", "Export it again from the program it comes from, or choose another file."),
    ),
    BadPack: (
        QT_TRANSLATE_NOOP("Trouble", "This base map can't be used."),
        QT_TRANSLATE_NOOP("Trouble", "Copy it again from where it came, or choose another."),
    ),
}


def words(trouble: Trouble) -> Words:
    """What to tell the person: in their language where the sentence or the kind is known, else as the service says it.

    Of a kind alone, the details are the exact message.
    """
    if _pattern(trouble.what) in TEXTS:
        return Words(_sentence(_said(trouble.what)), _said(trouble.remedy or ""), _where(trouble))
    for kind, (text, remedy) in _WORDS.items():
        if isinstance(trouble, kind):
            translate = QCoreApplication.translate
            return Words(translate("Trouble", text), translate("Trouble", remedy), str(trouble))
    return Words(_sentence(trouble.what), _said(trouble.remedy or ""), _where(trouble))


def one_line(error: Exception, *, where: bool = False) -> str:
    """What happened and what to do, on one line of a form or of a list, which also tells `where`."""
    if not isinstance(error, Trouble):
        return str(error)
    told = words(error)
    place = _where(error) if where else ""
    return " ".join(f"{place + ': ' if place else ''}{told.text} {told.remedy}".split())


def _where(trouble: Trouble) -> str:
    return " – ".join(str(part) for part in (trouble.path, trouble.place) if part)


def _pattern(text: str) -> str:
    return text.pattern if isinstance(text, Sentence) else text


def _said(text: str) -> str:
    if _pattern(text) not in TEXTS:
        return text
    said = QCoreApplication.translate("Trouble", _pattern(text))
    return said.format(*text.values) if isinstance(text, Sentence) else said


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."
