"""From the built folder to everything that is handed out for this system, in dist/packages."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from system import SetUpError

from packages import archives, debian, icu
from packages.archives import PORTABLE, ROOT, epoch, version

BUNDLE = ROOT / "dist" / "conect-desktop"
OUT = ROOT / "dist" / "packages"
LIMIT = 250_000_000
"""Bytes; a bundle beyond that is too much for a stick shared round a room, and building it fails."""


def measured(bundle: Path, limit: int = LIMIT) -> str:
    """How many files a folder has and how large they are, in words; raises `SetUpError` beyond the limit."""
    sizes = [path.stat().st_size for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    told = f"{bundle}: {len(sizes)} files, {sum(sizes) / 1e6:.0f} MB"
    if sum(sizes) > limit:
        raise SetUpError(f"{told}; that is more than {limit / 1e6:.0f} MB: see what grew before it is handed out.")
    return told


def slim(bundle: Path) -> int:
    """Take out of a folder built on Linux what nothing in it asks for, and debuggers' symbols; gives the bytes saved.

    Not out of those that numpy and others brought in folders of their own (`*.libs`): their sections were moved by the
    tool that gathered them, and strip breaks them. Qt's come stripped.
    """
    strip = shutil.which("strip")
    if not sys.platform.startswith("linux") or strip is None:
        return 0
    unasked = drop_unasked(bundle)
    files = [path for path in debian.elf_files(bundle) if re.search(r"\.so(\.[\d.]+)?$", path.name)]
    files = [path for path in files if not any(part.endswith(".libs") or part == "Qt" for part in path.parts)]
    before = sum(path.stat().st_size for path in files)
    subprocess.run([strip, "--strip-unneeded", *map(str, files)], check=True)
    forget_builder(bundle)
    data = sum(icu.slim(path) for path in bundle.rglob("libicudata.so.*") if not path.is_symlink())
    return unasked + data + before - sum(path.stat().st_size for path in files)


def forget_builder(bundle: Path) -> None:
    """Take out of libraries where this machine keeps its own: whoever could write there would run in the program."""
    files = debian.elf_files(bundle)
    command = ["readelf", "-d", *map(str, files), "/dev/null"]  # of one file alone it doesn't say which
    told = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C"}
    ).stdout  # fmt: skip
    for part in told.split("File: ")[1:]:
        found = re.search(r"\((?:RPATH|RUNPATH)\)\s+Library \w+: \[(.*)\]", part)
        places = found[1].split(":") if found else []
        kept = [place for place in places if place.startswith("$ORIGIN")]
        if kept != places:
            change = ["-r", ":".join(kept)] if kept else ["-d"]
            subprocess.run(["chrpath", *change, part.split("\n", 1)[0]], stdout=subprocess.DEVNULL, check=True)


def drop_unasked(bundle: Path) -> int:
    """Take out libraries of this machine that only parts left out by build.spec needed; gives their size in bytes."""
    saved = 0
    while True:
        names = debian.needed(debian.elf_files(bundle))
        gone = [
            path for path in (bundle / "_internal").glob("lib*.so*")
            # the program itself loads Python's by name
            if not path.is_symlink() and path.name not in names and not path.name.startswith("libpython")
        ]  # fmt: skip
        if not gone:
            return saved
        for path in gone:
            saved += path.stat().st_size
            path.unlink()


def sign(path: Path) -> None:
    """Sign a package where CONECT_SIGN names a command that does it, given the file; otherwise it stays unsigned."""
    command = os.environ.get("CONECT_SIGN")
    if command:
        subprocess.run([*command.split(), str(path)], check=True)


def package(python: Path) -> list[Path]:
    """Write the packages of this system, their bill of materials and release file; `python` built the folder."""
    when = epoch()
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    name = f"conect-desktop-{version()}-{sys.platform}-{platform.machine().lower()}"
    bill = OUT / f"{name}.cdx.json"
    subprocess.run(
        [str(python), str(Path(__file__).with_name("sbom.py")), str(BUNDLE), str(bill), str(when)], check=True
    )
    made = [bill]
    if sys.platform == "win32":
        made.append(OUT / f"{name}-portable.zip")
        archives.write_zip(BUNDLE, made[-1], when, top="conect-desktop", extra=[PORTABLE])
    elif sys.platform.startswith("linux"):
        made.append(OUT / f"{name}-portable.tar.gz")
        archives.write_tar(BUNDLE, made[-1], when, top="conect-desktop", extra=[PORTABLE])
        if shutil.which("dpkg-deb"):
            with tempfile.TemporaryDirectory() as work:
                made.append(debian.write_deb(BUNDLE, OUT, Path(work), when))
    for path in made[1:]:
        sign(path)
    archives.write_release(made, OUT / "release.json", when)
    return [*made, OUT / "release.json"]
