"""What services say of troubles that people meet in a session, to be said in their language.

Rare ones (a damaged entry of the journal, a server that answers nonsense) are told as the service says them: who helps
then reads English. Gaps are those of `domain.sentence.Sentence`.
"""

from __future__ import annotations

from typing import Final

from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP

TEXTS: Final = frozenset(
    {
        # books and files
        QT_TRANSLATE_NOOP("Trouble", "the book is open already ({0})"),
        QT_TRANSLATE_NOOP("Trouble", "Close it there, or open it read-only here."),
        QT_TRANSLATE_NOOP("Trouble", "you may not write here"),
        QT_TRANSLATE_NOOP("Trouble", "Open it read-only, or copy it to a folder of your own."),
        QT_TRANSLATE_NOOP("Trouble", "there is no such file"),
        QT_TRANSLATE_NOOP("Trouble", "Choose a file, not a folder."),
        QT_TRANSLATE_NOOP("Trouble", "an export can't replace the book itself"),
        QT_TRANSLATE_NOOP("Trouble", "Choose another name."),
        QT_TRANSLATE_NOOP("Trouble", "Choose another folder."),
        QT_TRANSLATE_NOOP("Trouble", "the sheet could not be written"),
        QT_TRANSLATE_NOOP("Trouble", "the map could not be written"),
        QT_TRANSLATE_NOOP("Trouble", "the report can't be written"),
        QT_TRANSLATE_NOOP("Trouble", "the picture can't be written"),
        QT_TRANSLATE_NOOP("Trouble", "the poster can't be written"),
        QT_TRANSLATE_NOOP("Trouble", "there is nothing to print"),
        QT_TRANSLATE_NOOP("Trouble", "Record it first, or ask for blank ones."),
        # the session
        QT_TRANSLATE_NOOP("Trouble", "the session is over"),
        QT_TRANSLATE_NOOP("Trouble", "Start a phase of the agenda to open it again."),
        QT_TRANSLATE_NOOP("Trouble", "a prefix for the codes is missing"),
        QT_TRANSLATE_NOOP("Trouble", "Type one, for instance T2."),
        QT_TRANSLATE_NOOP("Trouble", "the medium was deleted meanwhile"),
        QT_TRANSLATE_NOOP("Trouble", "Undo brings it back."),
        # paper that comes back
        QT_TRANSLATE_NOOP("Trouble", "this is no photograph that can be read"),
        QT_TRANSLATE_NOOP("Trouble", "Take a JPEG, or a PNG of at most 80 million pixels."),
        QT_TRANSLATE_NOOP("Trouble", "no marks of a printed map can be seen"),
        QT_TRANSLATE_NOOP("Trouble", "only {0} marks of a printed map can be seen"),
        QT_TRANSLATE_NOOP(
            "Trouble", "Photograph the whole sheet from above in good light, or lay it down by hand with three points."
        ),
        QT_TRANSLATE_NOOP(
            "Trouble", "the sheet {0} is recognised, but not where it lies: its larger code can't be read"
        ),
        QT_TRANSLATE_NOOP(
            "Trouble", "Photograph its lower left corner once more, or lay it down by hand with three points."
        ),
        QT_TRANSLATE_NOOP("Trouble", "its marks contradict each other by {0} m: the sheet is there twice, or folded"),
        QT_TRANSLATE_NOOP(
            "Trouble", "Photograph one sheet by itself, laid flat, or lay it down by hand with three points."
        ),
        QT_TRANSLATE_NOOP(
            "Trouble", "only {0} marks can be seen, too near each other to tell how the rest of the sheet lies"
        ),
        QT_TRANSLATE_NOOP("Trouble", "the photograph isn't here"),
        QT_TRANSLATE_NOOP("Trouble", "Fetch it from the laptop that took it, then try again."),
        QT_TRANSLATE_NOOP("Trouble", "the sticker's number is missing"),
        QT_TRANSLATE_NOOP("Trouble", "Type the number that stands on it."),
        QT_TRANSLATE_NOOP("Trouble", "{0} records have the number {1}: {2}"),
        QT_TRANSLATE_NOOP("Trouble", "Give one of them another number, then trace it."),
        # laptops in one room, and sticks
        QT_TRANSLATE_NOOP("Trouble", "a book can't be merged with itself"),
        QT_TRANSLATE_NOOP("Trouble", "Choose another laptop's copy."),
        QT_TRANSLATE_NOOP("Trouble", "that laptop has another lab's book"),
        QT_TRANSLATE_NOOP(
            "Trouble",
            "Begin with a copy of one book on every laptop; a book that was made apart is merged as a file.",
        ),
        QT_TRANSLATE_NOOP("Trouble", "that laptop offers no copy of its book"),
        QT_TRANSLATE_NOOP("Trouble", "Copy the book by stick, then join."),
        QT_TRANSLATE_NOOP("Trouble", "the other laptop stopped sharing"),
        QT_TRANSLATE_NOOP("Trouble", "the copy is not what was offered"),
        QT_TRANSLATE_NOOP("Trouble", "Join again."),
        QT_TRANSLATE_NOOP("Trouble", "a code has eight letters and digits"),
        QT_TRANSLATE_NOOP("Trouble", "the code is not that laptop's"),
        QT_TRANSLATE_NOOP("Trouble", "Type it as the other laptop shows it."),
        QT_TRANSLATE_NOOP("Trouble", "this laptop may not be reached by others"),
        QT_TRANSLATE_NOOP("Trouble", "Allow it in the firewall, or use a stick."),
        QT_TRANSLATE_NOOP("Trouble", "this network doesn't let laptops find each other"),
        QT_TRANSLATE_NOOP("Trouble", "Type the address that the other one shows."),
        QT_TRANSLATE_NOOP("Trouble", "the stick or folder is read-only"),
        QT_TRANSLATE_NOOP("Trouble", "Push the stick's lock back, or take another one."),
        QT_TRANSLATE_NOOP("Trouble", "you may not write there"),
        QT_TRANSLATE_NOOP("Trouble", "Choose another folder, or ask who owns it."),
        # the map of an area
        QT_TRANSLATE_NOOP("Trouble", "there is not enough space: {0} MB are needed, {1} MB are free"),
        QT_TRANSLATE_NOOP("Trouble", "Free some, take another disk, a smaller area, or a lower zoom."),
        QT_TRANSLATE_NOOP("Trouble", "the area is too large for zoom {0}"),
        QT_TRANSLATE_NOOP("Trouble", "Take a smaller area, or a lower deepest zoom."),
        QT_TRANSLATE_NOOP("Trouble", "it has no map of this area"),
        QT_TRANSLATE_NOOP("Trouble", "Choose another service or area."),
    }
)
