"""How SQLite is told of a file, whatever its path (in words, on a stick, on a share), and of a table or column."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote


def sqlite_uri(path: Path, *options: str) -> str:
    """A URI (https://www.sqlite.org/uri.html) of a file with options such as ``mode=ro``.

    With an empty authority before the path, as what follows two slashes would be taken for a server: a share
    (``\\\\server\\folder``) begins with two of its own.
    """
    text = path.absolute().as_posix()
    # C:/ is a path as well, and a slash before it is left out again
    rooted = text if text.startswith("/") else f"/{text}"
    return f"file://{quote(rooted, safe='/:')}?{'&'.join(options)}"


def quoted(name: str) -> str:
    """A name from a file as SQL takes it for one, whatever is in it (https://www.sqlite.org/lang_keywords.html)."""
    return '"' + name.replace('"', '""') + '"'
