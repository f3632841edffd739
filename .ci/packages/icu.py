"""ICU's data as Qt brings it, without the parts that no function of Qt asks for: 16 MB of 32.

Qt sorts, changes case, converts between encodings and names time zones with ICU; everything that these read stays, for
every language. Words for languages, regions, currencies and units, line breaking, spelled numbers, transliteration: Qt
has its own or none.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

UNUSED = ("brkitr/*", "curr/*", "lang/*", "rbnf/*", "region/*", "translit/*", "unit/*", "*.spp", "*.cfu", "unames.icu")
"""What goes, as `icupkg` names it: whole trees, so that nothing left in one looks for its other half."""

ASSEMBLY = """
    .section .rodata
    .globl {symbol}
    .type {symbol}, %object
    .balign 16
{symbol}:
    .incbin "{data}"
    .size {symbol}, . - {symbol}
    .section .note.GNU-stack, "", %progbits
"""
MARK = b"\xda\x27"
"""What ICU's data begin with, after their own length."""


def tool() -> str | None:
    """Where ICU's tool lies; Debian keeps it where only root looks."""
    return shutil.which("icupkg", path=os.environ.get("PATH", "") + ":/usr/sbin")


def data_of(library: Path, work: Path) -> tuple[str, Path]:
    """The one thing such a library holds: its name, and the data as a file; raises ValueError for anything else."""
    told = subprocess.run(["nm", "-D", "-S", library], capture_output=True, text=True, check=True).stdout
    symbols = re.findall(r"^([0-9a-f]+) ([0-9a-f]+) R (icudt\d+_dat)$", told, re.M)
    raw = work / "rodata"
    subprocess.run(["objcopy", "-O", "binary", "--only-section=.rodata", library, raw], check=True)
    content = raw.read_bytes()
    if len(symbols) != 1 or content[2:4] != MARK or len(content) < int(symbols[0][1], 16):
        raise ValueError(f"{library} is not a library of ICU's data")
    symbol = symbols[0][2]
    # the file has to be named as its items are, with the order of bytes
    target = work / f"{symbol.removesuffix('_dat')}{sys.byteorder[0]}.dat"
    target.write_bytes(content[: int(symbols[0][1], 16)])
    return symbol, target


def slim(library: Path, unused: Sequence[str] = UNUSED) -> int:
    """Write the library anew without what is unused; gives the bytes saved, 0 without the tools for it."""
    icupkg = tool()
    if icupkg is None or not all(map(shutil.which, ("as", "ld", "nm", "objcopy"))):
        return 0
    before = library.stat().st_size
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        symbol, whole = data_of(library, work)
        going, less = work / "unused.txt", work / "less" / whole.name
        less.parent.mkdir()
        going.write_text("\n".join(unused) + "\n", encoding="ascii")
        subprocess.run([icupkg, "-r", going, whole, less], check=True)
        (work / "data.s").write_text(ASSEMBLY.format(symbol=symbol, data=less), encoding="ascii")
        made, linked = work / "data.o", work / library.name
        subprocess.run(["as", work / "data.s", "-o", made], check=True)
        subprocess.run(["ld", "-shared", "-soname", library.name, "-o", linked, made], check=True)
        linked.chmod(library.stat().st_mode & 0o777)
        shutil.move(linked, library)
    return before - library.stat().st_size
