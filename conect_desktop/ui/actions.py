"""Every action of the window as a table: its name, its words, its key. Menus, the rail and the help read it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP
from conect_desktop.ui import theme


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action. `scope` says when its key is heard: in the whole window, or on the map only (single letters)."""

    name: str
    section: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs_book: bool = True
    needs_writing: bool = False
    checkable: bool = False
    on_map: bool = False


SECTIONS: Final = {
    "file": QT_TRANSLATE_NOOP("Actions", "&Book"),
    "edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "capture": QT_TRANSLATE_NOOP("Actions", "&Capture"),
    "view": QT_TRANSLATE_NOOP("Actions", "&View"),
    "session": QT_TRANSLATE_NOOP("Actions", "&Session"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
}

ACTIONS: Final = (
    ActionRow("new_book", "file", QT_TRANSLATE_NOOP("Actions", "New book…"), ("Ctrl+N",), "new_book", needs_book=False),
    ActionRow(
        "open_book", "file", QT_TRANSLATE_NOOP("Actions", "Open book…"), ("Ctrl+O",), "open_book", needs_book=False
    ),
    ActionRow(
        "open_demo",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Open the demo book"),
        ("Ctrl+Shift+O",),
        "eye",
        needs_book=False,
    ),
    ActionRow(
        "join_room",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Get the book from a laptop in this room…"),
        ("Ctrl+Shift+J",),
        "sync",
        needs_book=False,
    ),
    ActionRow("save_copy", "file", QT_TRANSLATE_NOOP("Actions", "Save a copy…"), ("Ctrl+Shift+S",), "save_copy"),
    ActionRow(
        "import_file", "file", QT_TRANSLATE_NOOP("Actions", "Import places…"), ("Ctrl+I",), "import", needs_writing=True
    ),
    ActionRow(
        "reference",
        "file",
        QT_TRANSLATE_NOOP("Actions", "What others mapped…"),
        ("Ctrl+Shift+I",),
        "sync",
        needs_writing=True,
    ),
    ActionRow("export_file", "file", QT_TRANSLATE_NOOP("Actions", "Give back and export…"), ("Ctrl+E",), "export"),
    ActionRow("check_book", "file", QT_TRANSLATE_NOOP("Actions", "Check the book"), ("Ctrl+K",), "check"),
    ActionRow("close_book", "file", QT_TRANSLATE_NOOP("Actions", "Close book"), ("Ctrl+W",), "close"),
    ActionRow("quit", "file", QT_TRANSLATE_NOOP("Actions", "Quit"), ("Ctrl+Q",), "", needs_book=False),
    ActionRow("undo", "edit", QT_TRANSLATE_NOOP("Actions", "Undo"), ("Ctrl+Z",), "undo", needs_writing=True),
    ActionRow(
        "redo", "edit", QT_TRANSLATE_NOOP("Actions", "Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", needs_writing=True
    ),
    ActionRow("words", "edit", QT_TRANSLATE_NOOP("Actions", "Words and templates…"), ("Ctrl+Shift+W",), "edit"),
    ActionRow("history", "edit", QT_TRANSLATE_NOOP("Actions", "History…"), ("Ctrl+H",), "history"),
    ActionRow("find", "edit", QT_TRANSLATE_NOOP("Actions", "Find in the list"), ("Ctrl+F",), "search"),
    ActionRow(
        "palette",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Find a command or a name…"),
        ("Ctrl+Shift+P",),
        "palette_command",
        needs_book=False,
    ),
    ActionRow(
        "duplicate",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Duplicate place"),
        ("Ctrl+D",),
        "duplicate",
        needs_writing=True,
    ),
    ActionRow(
        "delete",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "Delete place"),
        ("Del",),
        "delete",
        needs_writing=True,
        on_map=True,
    ),
    ActionRow(
        "add_point",
        "capture",
        QT_TRANSLATE_NOOP("Actions", "Place as a point"),
        ("P",),
        "point",
        needs_writing=True,
        checkable=True,
        on_map=True,
    ),
    ActionRow(
        "add_line",
        "capture",
        QT_TRANSLATE_NOOP("Actions", "Place as a line"),
        ("L",),
        "line",
        needs_writing=True,
        checkable=True,
        on_map=True,
    ),
    ActionRow(
        "add_area",
        "capture",
        QT_TRANSLATE_NOOP("Actions", "Place as an area"),
        ("A",),
        "area",
        needs_writing=True,
        checkable=True,
        on_map=True,
    ),
    ActionRow(
        "add_unplaced",
        "capture",
        QT_TRANSLATE_NOOP("Actions", "Place without a position"),
        ("Ctrl+P",),
        "plus",
        needs_writing=True,
    ),
    ActionRow(
        "add_note", "capture", QT_TRANSLATE_NOOP("Actions", "Note or quote"), ("Ctrl+T",), "notes", needs_writing=True
    ),
    ActionRow(
        "edit_shape",
        "capture",
        QT_TRANSLATE_NOOP("Actions", "Edit shape"),
        ("E",),
        "move_vertex",
        needs_writing=True,
        checkable=True,
        on_map=True,
    ),
    ActionRow(
        "select",
        "capture",
        QT_TRANSLATE_NOOP("Actions", "Select"),
        ("S",),
        "select",
        checkable=True,
        on_map=True,
    ),
    ActionRow(
        "measure",
        "capture",
        QT_TRANSLATE_NOOP("Actions", "Measure"),
        ("M",),
        "measure",
        checkable=True,
        on_map=True,
    ),
    ActionRow(
        "trace",
        "capture",
        QT_TRANSLATE_NOOP("Actions", "Trace a sticker"),
        ("T",),
        "trace",
        needs_writing=True,
        checkable=True,
        on_map=True,
    ),
    ActionRow("show_session", "view", QT_TRANSLATE_NOOP("Actions", "Session"), ("Ctrl+1",), "session", checkable=True),
    ActionRow(
        "show_people", "view", QT_TRANSLATE_NOOP("Actions", "People"), ("Ctrl+Shift+1",), "people", checkable=True
    ),
    ActionRow("show_map", "view", QT_TRANSLATE_NOOP("Actions", "Map"), ("Ctrl+2",), "map", checkable=True),
    ActionRow("show_list", "view", QT_TRANSLATE_NOOP("Actions", "List"), ("Ctrl+3",), "list", checkable=True),
    ActionRow("show_notes", "view", QT_TRANSLATE_NOOP("Actions", "Notes"), ("Ctrl+4",), "notes", checkable=True),
    ActionRow(
        "show_resources", "view", QT_TRANSLATE_NOOP("Actions", "Resources"), ("Ctrl+5",), "resources", checkable=True
    ),
    ActionRow("show_network", "view", QT_TRANSLATE_NOOP("Actions", "Network"), ("Ctrl+6",), "network", checkable=True),
    ActionRow("show_media", "view", QT_TRANSLATE_NOOP("Actions", "Media"), ("Ctrl+Shift+6",), "media", checkable=True),
    ActionRow("show_paper", "view", QT_TRANSLATE_NOOP("Actions", "Paper"), ("Ctrl+Shift+3",), "paper", checkable=True),
    ActionRow(
        "show_readback", "view", QT_TRANSLATE_NOOP("Actions", "Read back"), ("Ctrl+7",), "disagreement", checkable=True
    ),
    ActionRow("show_votes", "view", QT_TRANSLATE_NOOP("Actions", "Votes"), ("Ctrl+8",), "priorities", checkable=True),
    ActionRow(
        "show_indicators", "view", QT_TRANSLATE_NOOP("Actions", "Indicators"), ("Ctrl+9",), "indicators", checkable=True
    ),
    ActionRow(
        "show_minutes", "view", QT_TRANSLATE_NOOP("Actions", "Minutes"), ("Ctrl+M",), "decisions", checkable=True
    ),
    ActionRow(
        "show_compare", "view", QT_TRANSLATE_NOOP("Actions", "Compare"), ("Ctrl+Shift+M",), "compare", checkable=True
    ),
    ActionRow(
        "show_leaving", "view", QT_TRANSLATE_NOOP("Actions", "Give back"), ("Ctrl+Shift+E",), "release", checkable=True
    ),
    ActionRow(
        "show_together", "view", QT_TRANSLATE_NOOP("Actions", "Together"), ("Ctrl+Shift+T",), "sync", checkable=True
    ),
    ActionRow(
        "show_inspector",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Inspector"),
        ("F4",),
        "edit",
        needs_book=False,
        checkable=True,
    ),
    ActionRow("zoom_all", "view", QT_TRANSLATE_NOOP("Actions", "Show all places"), ("Ctrl+0",), "zoom_all"),
    ActionRow(
        "reference_on_map",
        "view",
        QT_TRANSLATE_NOOP("Actions", "What others mapped on the map"),
        ("O",),
        "layers",
        on_map=True,
    ),
    ActionRow(
        "prepare_area",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Prepare the map of an area…"),
        ("Ctrl+Alt+B",),
        "basemap",
        needs_book=False,
    ),
    ActionRow(
        "add_pack", "view", QT_TRANSLATE_NOOP("Actions", "Add a base map…"), ("Ctrl+B",), "basemap", needs_book=False
    ),
    ActionRow(
        "carry_packs",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Put the base maps beside the book"),
        ("Ctrl+Alt+Shift+B",),
        "basemap",
    ),
    ActionRow(
        "remove_packs",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Remove added base maps"),
        ("Ctrl+Shift+B",),
        "delete",
        needs_book=False,
    ),
    ActionRow(
        "larger", "view", QT_TRANSLATE_NOOP("Actions", "Larger type"), ("Ctrl++", "Ctrl+="), "zoom_in", needs_book=False
    ),
    ActionRow(
        "smaller", "view", QT_TRANSLATE_NOOP("Actions", "Smaller type"), ("Ctrl+-",), "zoom_out", needs_book=False
    ),
    ActionRow(
        "full_screen",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Full screen"),
        ("F11",),
        "projector",
        needs_book=False,
        checkable=True,
    ),
    ActionRow(
        "next_phase",
        "session",
        QT_TRANSLATE_NOOP("Actions", "Next phase"),
        ("Ctrl+Return", "Ctrl+Enter"),
        "next_phase",
        needs_writing=True,
    ),
    ActionRow(
        "room_view",
        "session",
        QT_TRANSLATE_NOOP("Actions", "Room view on the projector"),
        ("F9",),
        "room",
        checkable=True,
    ),
    ActionRow(
        "room_follows",
        "session",
        QT_TRANSLATE_NOOP("Actions", "Room view follows my page"),
        ("Shift+F9",),
        "eye",
        checkable=True,
    ),
    ActionRow(
        "room_blank",
        "session",
        QT_TRANSLATE_NOOP("Actions", "Room view shows nothing"),
        ("Ctrl+F9",),
        "hidden",
        checkable=True,
    ),
    ActionRow("phase_page", "session", QT_TRANSLATE_NOOP("Actions", "Page of this phase"), ("Ctrl+J",), "next_phase"),
    ActionRow("help", "help", QT_TRANSLATE_NOOP("Actions", "Keys and help"), ("F1",), "help", needs_book=False),
    ActionRow("tour", "help", QT_TRANSLATE_NOOP("Actions", "Show me around"), ("Ctrl+F1",), "eye"),
    ActionRow(
        "report_problem", "help", QT_TRANSLATE_NOOP("Actions", "What to send us…"), ("Ctrl+Alt+F1",), needs_book=False
    ),
    ActionRow("about", "help", QT_TRANSLATE_NOOP("Actions", "About"), ("Shift+F1",), "info", needs_book=False),
)
"""Single letters are heard on the map only, so that they can be typed everywhere else."""

BY_NAME: Final[Mapping[str, ActionRow]] = {row.name: row for row in ACTIONS}


def translated(text: str) -> str:
    """A text of the table in the interface's language."""
    return QCoreApplication.translate("Actions", text)


def build(window: QWidget, map_panel: QWidget, slots: Mapping[str, Callable[..., object]]) -> dict[str, QAction]:
    """Make the QActions; a row without a slot is a mistake and raises KeyError."""
    made: dict[str, QAction] = {}
    for row in ACTIONS:
        action = QAction(window)
        action.setObjectName(row.name)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        action.setCheckable(row.checkable)
        owner = window
        if row.on_map:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            owner = map_panel
        owner.addAction(action)
        action.triggered.connect(slots[row.name])
        made[row.name] = action
    relabel(made)
    return made


def relabel(made: Mapping[str, QAction]) -> None:
    """Words and icons anew, after the language or the theme changed."""
    for name, action in made.items():
        row = BY_NAME[name]
        action.setText(translated(row.text))
        action.setIcon(theme.icon(row.icon))
        keys = ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
        action.setToolTip(f"{translated(row.text)} ({keys})" if keys else translated(row.text))
        action.setStatusTip("")


def key_text(name: str) -> str:
    """The first key of an action as people read it."""
    keys = BY_NAME[name].keys
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def help_rows() -> list[tuple[str, str, str]]:
    """(section, text, key) of every action that has a key, for the help."""
    return [
        (
            translated(SECTIONS[row.section]).replace("&", ""),
            translated(row.text),
            ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in row.keys),
        )
        for row in ACTIONS
        if row.keys
    ]
