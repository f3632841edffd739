"""The Debian package of the built folder: /usr/lib/conect-desktop, a command, a menu entry, icons, a file type.

It depends on the libraries that the built folder asks for and does not bring, found by reading it.
"""

from __future__ import annotations

import email.utils
import gzip
import os
import re
import shutil
import subprocess
from pathlib import Path

from system import DRAWING, WINDOW, SetUpError

from packages.archives import ROOT, version

LIBC = re.compile(r"^(lib(c|m|dl|pthread|rt|util|resolv)\.so\.\d+|ld-linux[-\w]*\.so\.\d+)$")
OTHERS = {
    "libz.so.1": "zlib1g",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libxcb.so.1": "libxcb1",
    "libxcb-render.so.0": "libxcb-render0",
    "libcups.so.2": "libcups2 | libcups2t64",
    "libexpat.so.1": "libexpat1",
    "libuuid.so.1": "libuuid1",
    "libasound.so.2": "libasound2t64 | libasound2",
    "libOpenGL.so.0": "libopengl0",
    "libGLX.so.0": "libglx0",
}
"""Package by library, beyond those that the checkout itself needs (`system.py`)."""
DATA = {"libfontconfig.so.1": "fontconfig-config", "libxkbcommon.so.0": "xkb-data", "libX11.so.6": "libx11-data"}
"""Package of the files that a library reads, needed also when the built folder brings the library itself."""
MAINTAINER = "CoNECT <conect@localhost>"
PASSED_OVER = {
    "bogus-mail-host": "the project has published no address",
    "bogus-mail-host-in-debian-changelog": "as above",
    "copyright-not-using-common-license-for-lgpl": "the licence names the LGPL as one that it gets along with",
    "embedded-library": "a folder of the program with all its libraries, the same on every system",
    "hardening-no-pie": "PyInstaller's own starter",
    "library-not-linked-against-libc": "Python's modules, which need nothing but Python",
    "shared-library-lacks-prerequisites": "as above, and ICU's data, which holds no code",
    "unstripped-binary-or-object": "strip breaks libraries whose sections were moved (folders *.libs); Qt's are Qt's",
}
"""Tags of lintian, and why."""
FONTS = "fonts-dejavu-core | fonts-liberation | fonts-noto-core"


def elf_files(bundle: Path) -> list[Path]:
    """The programs and libraries of a folder, links left out."""
    found = []
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    found.append(path)
    return found


def needed(files: list[Path]) -> set[str]:
    """The sonames that these ask the loader for."""
    told = subprocess.run(
        ["readelf", "-d", *map(str, files)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "LC_ALL": "C"},
    )
    return set(re.findall(r"\(NEEDED\)\s+Shared library: \[([^]]+)\]", told.stdout))


def libc_version(files: list[Path]) -> str:
    """The oldest C library that has every symbol asked for, as in 2.36."""
    found = {int(minor) for path in files for minor in re.findall(rb"GLIBC_2\.(\d+)\0", path.read_bytes())}
    return f"2.{max(found, default=17)}"


def dependencies(bundle: Path) -> list[str]:
    """What the package depends on, as Debian writes it; raises `SetUpError` for a library of no known package."""
    files = elf_files(bundle)
    brought = {path.name for path in bundle.rglob("*.so*")}
    known = {need.found_as: " | ".join(need.packages) for need in (*DRAWING, *WINDOW)} | OTHERS
    # Qt loads these when it opens a window; the others are asked for by name in the files
    wanted = {need.found_as for need in (*DRAWING, *WINDOW)} | needed(files)
    names = {f"libc6 (>= {libc_version(files)})", FONTS, *DATA.values()}
    for library in sorted(wanted - brought):
        if LIBC.match(library):
            continue
        if library not in known:
            raise SetUpError(f"no Debian package is known for {library}; name it in .ci/packages/debian.py.")
        names.add(known[library])
    return sorted(names)


def control(depends: list[str], size: int, architecture: str) -> str:
    """The package's description; `size` in bytes."""
    return f"""Package: conect-desktop
Version: {version()}
Section: education
Priority: optional
Architecture: {architecture}
Installed-Size: {(size + 1023) // 1024}
Depends: {", ".join(depends)}
Recommends: libportaudio2, xdg-desktop-portal
Maintainer: {MAINTAINER}
Homepage: https://jpi-urbaneurope.eu/project/conect/
Description: record participatory mapping sessions without internet
 Places, actors, words, votes and decisions of a mapping session go into one
 GeoPackage file while people speak, on a laptop that needs no network.
 .
 Nothing is sent anywhere; books stay where people keep them, also when this
 package is removed.
"""


def changelog(when: int) -> str:
    """What Debian wants to know of this version; what changed for people is told in the program's own words."""
    return f"""conect-desktop ({version()}) unstable; urgency=medium

  * Version {version()}; what is new in it is told in CHANGELOG.md.gz.

 -- {MAINTAINER}  {email.utils.formatdate(when)}
"""


def overrides() -> str:
    """What lintian may pass over: a folder that brings its own libraries is not what Debian itself would make."""
    return "".join(f"# {why}\nconect-desktop: {tag}\n" for tag, why in PASSED_OVER.items())


def lay_out(bundle: Path, tree: Path, when: int) -> None:
    """Put everything where it lies once installed."""
    program = tree / "usr/lib/conect-desktop"
    shutil.copytree(bundle, program, symlinks=True)
    command = tree / "usr/bin/conect-desktop"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/conect-desktop/conect-desktop")
    desktop, icons, doc = ROOT / "resources/desktop", ROOT / "resources/icons", "usr/share/doc/conect-desktop"
    for source, place in (
        (desktop / "conect-desktop.desktop", "usr/share/applications/conect-desktop.desktop"),
        (desktop / "conect-desktop.xml", "usr/share/mime/packages/conect-desktop.xml"),
        *((path, f"usr/share/metainfo/{path.name}") for path in desktop.glob("*.metainfo.xml")),
        (icons / "app.svg", "usr/share/icons/hicolor/scalable/apps/conect-desktop.svg"),
        (icons / "app.png", "usr/share/icons/hicolor/256x256/apps/conect-desktop.png"),
        (ROOT / "LICENSE", f"{doc}/copyright"),
        (ROOT / "resources/licences/THIRD_PARTY.md", f"{doc}/THIRD_PARTY.md"),
    ):
        target = tree / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    for place, text in (
        (f"{doc}/changelog.gz", changelog(when).encode()),
        (f"{doc}/CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_bytes()),
        ("usr/share/man/man1/conect-desktop.1.gz", (desktop / "conect-desktop.1").read_bytes()),
        ("usr/share/lintian/overrides/conect-desktop", overrides().encode()),
    ):
        target = tree / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(gzip.compress(text, mtime=0) if target.suffix == ".gz" else text)
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            # of the files, only the program itself is run
            path.chmod(0o755 if path.is_dir() or path == program / "conect-desktop" else 0o644)


def write_deb(bundle: Path, out: Path, work: Path, when: int) -> Path:
    """The .deb of a built folder, the same from the same files; `work` is a folder to lay it out in."""
    if shutil.which("dpkg-deb") is None:
        raise SetUpError("a .deb is made with dpkg-deb: install the package dpkg and repeat the command.")
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    tree = work / "deb"
    lay_out(bundle, tree, when)
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    (tree / "DEBIAN").mkdir(mode=0o755)
    (tree / "DEBIAN/control").write_text(control(dependencies(bundle), size, architecture), encoding="utf-8")
    target = out / f"conect-desktop_{version()}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z4", "--build", str(tree), str(target)],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(when)}, stdout=subprocess.DEVNULL, check=True,
    )  # fmt: skip
    return target
