"""Where things are: what ships with the program, and what belongs to the person."""

from __future__ import annotations

import sys
import uuid
from functools import cache
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder of everything that ships beside the code, wherever the program was put.

    Frozen by PyInstaller it lies in the bundle, in a wheel inside the package, in a checkout at the top.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "resources"
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"


@cache
def portable_folder() -> Path | None:
    """The folder of everything personal when the program runs from a stick; None when it is installed.

    It lies beside a frozen program that has a file `portable` beside it; what the laptop keeps is left alone then.
    """
    beside = Path(sys.executable).parent
    return beside / "data" if getattr(sys, "frozen", False) and (beside / "portable").is_file() else None


def _kept(usual: str, name: str) -> Path:
    """A folder of this person on this laptop, or the one of that name on the stick."""
    portable = portable_folder()
    return Path(usual) if portable is None else portable / name


def documents() -> Path:
    """Where a person expects to find the books they made."""
    portable = portable_folder()
    if portable is not None:
        return portable / "books"
    return Path(platformdirs.user_documents_dir()) / "CoNECT"


def settings_file() -> Path:
    """The one file of settings; nothing of a session is in it but the paths of recent books."""
    return _kept(platformdirs.user_config_dir("conect-desktop", appauthor=False), "settings") / "settings.ini"


def mapping_file(name: str) -> Path:
    """A table of `resources/mappings`: the person's own in the folder of settings, else the one that ships."""
    own = settings_file().parent / "mappings" / name
    return own if own.is_file() else resources() / "mappings" / name


def packs_folder() -> Path:
    """Where this laptop keeps base maps of its own; made when the first one comes."""
    return _kept(platformdirs.user_data_dir("conect-desktop", appauthor=False), "data") / "basemaps"


def names_folder() -> Path:
    """Where the names of base maps are kept to be found; anything in it can be made anew."""
    return _kept(platformdirs.user_cache_dir("conect-desktop", appauthor=False), "cache") / "names"


def log_file() -> Path:
    """The rotating log; it never holds what a participant said."""
    return _kept(platformdirs.user_log_dir("conect-desktop", appauthor=False), "logs") / "conect-desktop.log"


def keys_folder() -> Path:
    """Where this installation keeps what makes it recognisable to the laptops it works with."""
    return settings_file().parent / "keys"


def share_folder(team: str) -> Path:
    """Where a laptop that hosts keeps what the room's laptops leave each other, encrypted; made when it is wanted."""
    folder = _kept(platformdirs.user_data_dir("conect-desktop", appauthor=False), "data") / "share" / team
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


@cache
def installation() -> str:
    """A name that no other installation has, made when it is first asked for; empty where it can't be kept.

    Two laptops set up alike (same name, same folders) must not be taken for one.
    """
    file = keys_folder() / "installation"
    try:
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(uuid.uuid4().hex, encoding="ascii")
        return file.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def is_file(path: Path) -> bool:
    """Whether a file is there; False, and no error, for a name that no file can have."""
    try:
        return path.is_file()
    except OSError:
        return False


def is_something_else(path: Path) -> bool:
    """Whether a folder, a pipe or a device is there, which can't be read as a file, or never ends."""
    try:
        return path.exists() and not path.is_file()
    except OSError:
        return False
