"""Archives that come out the same from the same files: sorted, one owner, one time, no name of the machine."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import re
import stat
import subprocess
import tarfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parents[2]
PORTABLE = "portable"
"""The empty file beside the program that makes it keep settings, base maps and logs beside itself."""


def version(root: Path = ROOT) -> str:
    """The version of the program, from the one place that has it; raises ValueError."""
    told = re.search(r'^__version__ = "([^"]+)"', (root / "conect_desktop/__init__.py").read_text("utf-8"), re.M)
    if told is None:
        raise ValueError("conect_desktop/__init__.py names no version")
    return told.group(1)


def epoch(root: Path = ROOT) -> int:
    """The time that every file of a package bears, in seconds since 1970: SOURCE_DATE_EPOCH, else of the commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdecimal():
        return int(given)
    try:
        told = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=root, capture_output=True, text=True, check=False
        ).stdout.strip()
    except OSError:
        told = ""
    return int(told) if told.isdecimal() else 315532800  # what a zip can bear at the earliest: 1980


def write_tar(folder: Path, target: Path, when: int, *, top: str, extra: Iterable[str] = ()) -> None:
    """A .tar.gz of `folder` under the name `top`, with empty files `extra`; no packer, no moment."""

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = when
        entry.mode = 0o755 if entry.isdir() or entry.mode & stat.S_IXUSR else 0o644
        return entry

    with (
        target.open("wb") as raw,
        gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=when, compresslevel=6) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        archive.add(folder, top, recursive=False, filter=plain)
        for name in sorted(extra):
            archive.addfile(plain(tarfile.TarInfo(f"{top}/{name}")))
        for path in sorted(folder.rglob("*")):
            archive.add(path, f"{top}/{path.relative_to(folder).as_posix()}", recursive=False, filter=plain)


def write_zip(folder: Path, target: Path, when: int, *, top: str, extra: Iterable[str] = ()) -> None:
    """The same as a zip, for Windows."""
    moment = datetime.fromtimestamp(when, UTC).timetuple()[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(extra):
            archive.writestr(zipfile.ZipInfo(f"{top}/{name}", moment), b"")
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(f"{top}/{path.relative_to(folder).as_posix()}", moment)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = (0o755 if os.access(path, os.X_OK) else 0o644) << 16
                archive.writestr(entry, path.read_bytes())


def sha256(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_release(files: Iterable[Path], target: Path, when: int) -> None:
    """The file that `conect-desktop update-check` reads: the version, and the sum of each package lying beside it."""
    told: dict[str, Any] = {
        "program": "conect-desktop",
        "version": version(),
        "date": datetime.fromtimestamp(when, UTC).date().isoformat(),
        "files": [{"name": path.name, "size": path.stat().st_size, "sha256": sha256(path)} for path in sorted(files)],
    }
    target.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
