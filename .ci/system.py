"""What the operating system must bring: how to see that it is there, and installing it on Debian and Ubuntu."""

from __future__ import annotations

import ctypes
import glob
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


class SetUpError(Exception):
    """Why a command stops, and what the person can do about it."""


class Need(NamedTuple):
    """Something of the operating system: how to see that it is there, which package brings it, what for."""

    found_as: str  # a shared library, a command, or the pattern of a path
    packages: tuple[str, ...]  # Debian's and Ubuntu's names, the newest first
    purpose: str


DRAWING = (
    Need("libEGL.so.1", ("libegl1",), "drawing"),
    Need("libGL.so.1", ("libgl1",), "drawing"),
    Need("libX11.so.6", ("libx11-6",), "drawing"),
    Need("libdbus-1.so.3", ("libdbus-1-3",), "talking to the desktop"),
    Need("libfontconfig.so.1", ("libfontconfig1",), "finding fonts"),
    Need("libfreetype.so.6", ("libfreetype6",), "reading fonts"),
    # renamed where time became 64 bits wide: Ubuntu 24.04, Debian 13
    Need("libglib-2.0.so.0", ("libglib2.0-0t64", "libglib2.0-0"), "event loop"),
    Need("libxkbcommon.so.0", ("libxkbcommon0",), "keyboard"),
)
"""Without these Qt does not load."""

FONTS = (Need("/usr/share/fonts/**/*.[to]t[fc]", ("fonts-dejavu-core",), "writing"),)
"""Without any, letters are empty boxes; they may lie in other places too, so this alone never stops anything."""

WINDOW = (
    Need("libX11-xcb.so.1", ("libx11-xcb1",), "window under X11"),
    Need("libxcb-cursor.so.0", ("libxcb-cursor0",), "window under X11"),
    Need("libxcb-icccm.so.4", ("libxcb-icccm4",), "window under X11"),
    Need("libxcb-image.so.0", ("libxcb-image0",), "window under X11"),
    Need("libxcb-keysyms.so.1", ("libxcb-keysyms1",), "window under X11"),
    Need("libxcb-randr.so.0", ("libxcb-randr0",), "window under X11"),
    Need("libxcb-render-util.so.0", ("libxcb-render-util0",), "window under X11"),
    Need("libxcb-shape.so.0", ("libxcb-shape0",), "window under X11"),
    Need("libxcb-shm.so.0", ("libxcb-shm0",), "window under X11"),
    Need("libxcb-sync.so.1", ("libxcb-sync1",), "window under X11"),
    Need("libxcb-xfixes.so.0", ("libxcb-xfixes0",), "window under X11"),
    Need("libxcb-xkb.so.1", ("libxcb-xkb1",), "window under X11"),
    Need("libxkbcommon-x11.so.0", ("libxkbcommon-x11-0",), "keyboard under X11"),
    Need("libwayland-client.so.0", ("libwayland-client0",), "window under Wayland"),
    Need("libwayland-cursor.so.0", ("libwayland-cursor0",), "window under Wayland"),
    Need("libwayland-egl.so.1", ("libwayland-egl1",), "window under Wayland"),
)
"""Without these no window opens; drawing without one works."""

TESTING = (
    Need("Xvfb", ("xvfb",), "tests of a real window"),
    Need("xauth", ("xauth",), "tests of a real window"),
    Need("ogrinfo", ("gdal-bin",), "tests that GDAL reads our books, and comparisons with ogr2ogr"),
    Need("/usr/lib/python3/dist-packages/osgeo_utils", ("python3-gdal",), "GDAL's GeoPackage validator"),
    Need("chromium", ("chromium",), "the map page in a real browser"),
    Need("pdftotext", ("poppler-utils",), "reading the PDFs we write"),
    Need("strace", ("strace",), "seeing every file that is made; media that fail, are unplugged or lose power"),
    Need("/usr/lib/*/faketime/libfaketimeMT.so.1", ("libfaketime",), "clocks that jump"),
    Need("/usr/sbin/apache2", ("apache2-bin",), "sync with a real WebDAV server"),
    Need(
        "/usr/share/postgresql/*/extension/postgis.control",
        ("postgresql-17-postgis-3", "postgresql-16-postgis-3", "postgresql-15-postgis-3"),
        "the platform's database",
    ),
    Need("desktop-file-validate", ("desktop-file-utils",), "packages: the menu entry"),
    Need("appstreamcli", ("appstream",), "packages: the description for software centres"),
)
"""Other programs that judge what ours writes."""

BUILDING = (
    Need("objdump", ("binutils",), "PyInstaller's look at libraries"),
    Need("/usr/*bin/icupkg", ("icu-devtools",), "taking out of ICU's data what Qt doesn't read"),
    Need("chrpath", ("chrpath",), "taking out of libraries where this machine keeps its own"),
)
"""What PyInstaller calls, and what makes its folder smaller."""


def say(text: str) -> None:
    """Tell the person, apart from what the program itself prints."""
    print(text, file=sys.stderr, flush=True)


def is_there(need: Need) -> bool:
    """Whether the machine has it. A library is loaded: what the loader finds is the only truth that Qt knows."""
    if need.found_as.startswith("/"):
        return any(glob.iglob(need.found_as, recursive=True))
    if ".so." not in need.found_as:
        return shutil.which(need.found_as) is not None
    try:
        ctypes.CDLL(need.found_as)
    except OSError:
        return False
    return True


def missing(needs: Iterable[Need], there: Callable[[Need], bool] = is_there) -> list[Need]:
    """The needs that the machine does not meet."""
    return [need for need in needs if not there(need)]


def package_names(needs: Iterable[Need], known: Callable[[str], bool]) -> list[str]:
    """The packages to install, each by the name that this release knows it under; the oldest name if by none."""
    return [
        need.packages[0] if len(need.packages) == 1 else next(filter(known, need.packages), need.packages[-1])
        for need in needs
    ]


def apt_knows(name: str) -> bool:
    """Whether this Debian or Ubuntu has a package of that very name."""
    told = subprocess.run(["apt-cache", "pkgnames", name], capture_output=True, text=True, check=False)
    return name in told.stdout.split()


def is_root() -> bool:
    """Whether this process may change the machine."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def may_install() -> bool:
    """Whether packages can be installed without asking the person anything."""
    if is_root():
        return True
    if shutil.which("sudo") is None:
        return False
    return subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0


def apt_install(packages: Sequence[str]) -> bool:
    """Install packages; gives whether it worked. The list of what there is gets fetched only if it is needed."""
    if not packages:
        return True
    prefix = [] if is_root() else ["sudo", "-n"]
    settings = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=120"]
    install = [*prefix, *settings, "install", "-y", "--no-install-recommends", *packages]
    say("installing " + " ".join(packages))
    if subprocess.run(install, stdin=subprocess.DEVNULL, capture_output=True, check=False).returncode == 0:
        return True
    update = [*prefix, *settings, "update"]
    for command in (update, install):
        told = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if told.returncode:
        say(told.stderr.strip())
    return told.returncode == 0


def line_to_type(needs: Sequence[Need]) -> str:
    """What a person types to install what is lacking, or what they need to know where there is no apt-get."""
    if shutil.which("apt-get") is None:
        return "install the packages of your system that bring these, then repeat the command."
    sudo = "" if is_root() else "sudo "
    packages = " ".join(package_names(needs, apt_knows))
    listed = any(glob.iglob("/var/lib/apt/lists/*Packages*"))
    first = "" if listed else f"{sudo}apt-get update && "  # a fresh machine has no list of packages yet
    return f"to install all of it, type:\n    {first}{sudo}apt-get install -y --no-install-recommends {packages}"


def described(needs: Iterable[Need]) -> str:
    """What is lacking, by what it is for."""
    by_purpose: dict[str, list[str]] = {}
    for need in needs:
        by_purpose.setdefault(need.purpose, []).append(need.found_as)
    return "\n".join(f"    for {purpose}: {', '.join(names)}" for purpose, names in by_purpose.items())


def provide(required: Sequence[Need], optional: Sequence[Need] = (), going_on: str = "") -> None:
    """See to it that the machine has what is required, installing what is lacking where we may.

    Raises `SetUpError` with the line to type while something required is lacking. If only optional things are, the
    person is told that line and `going_on`, what happens without them. On Windows and macOS, Qt brings all it needs.
    """
    if not sys.platform.startswith("linux"):
        return
    lacking = missing([*required, *optional])
    if lacking and shutil.which("apt-get") and may_install():
        # all at once; if a package that we could do without can't be had, at least the others
        if not apt_install(package_names(lacking, apt_knows)) and len(missing(required)) < len(lacking):
            apt_install(package_names(missing(required), apt_knows))
        lacking = missing(lacking)
    if not lacking:
        return
    text = f"this machine lacks\n{described(lacking)}\n{line_to_type(lacking)}"
    if any(need in required for need in lacking):
        raise SetUpError(f"{text}\nstopping here; repeat the command when that is done.")
    say(f"{text}\ngoing on: {going_on}")
