"""Paint `app.svg` at the sizes the desktops ask for: `app.png`, `app.ico` for Windows, `app.icns` for macOS.

Run after every change of the drawing: `python resources/icons/build_app_icons.py`. It needs PySide6 and no display.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported: a build machine has no screen

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE: Final = Path(__file__).resolve().parent
PNG_SIZE: Final = 256
ICO_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""Pixels a side; 20 and 40 are what Windows takes for small icons at 125 % and 250 %."""
ICNS_SIZES: Final = {
    b"icp4": 16,
    b"ic11": 32,
    b"icp5": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
}
"""Pixels a side by the type of the entry; ic11 to ic14 are the doubled ones for Retina screens."""


def painted(drawing: QSvgRenderer, side: int) -> bytes:
    """The drawing as a PNG with a transparent ground, `side` pixels square."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide6's stub wants bytes, Qt takes a string
    return bytes(buffer.data().data())


def as_ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon file: a directory of 16 bytes an entry, then each picture as PNG (read since Windows Vista)."""
    offset = 6 + 16 * len(pictures)
    directory, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    for side, png in pictures.items():
        shown = side % 256  # a byte; 256 is written as 0
        directory += struct.pack("<BBBBHHII", shown, shown, 0, 0, 1, 32, len(png), offset + len(body))
        body += png
    return directory + body


def as_icns(pictures: dict[bytes, bytes]) -> bytes:
    """A macOS icon file: entries of a type, a length with its own 8 bytes (big-endian), and a PNG."""
    body = b"".join(kind + struct.pack(">I", len(png) + 8) + png for kind, png in pictures.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def main() -> int:
    """Write the three files next to the drawing; 1 where the drawing cannot be read."""
    application = QGuiApplication(sys.argv)
    drawing = QSvgRenderer(str(HERE / "app.svg"))
    if not drawing.isValid():
        print("app.svg cannot be read", file=sys.stderr)
        return 1
    (HERE / "app.png").write_bytes(painted(drawing, PNG_SIZE))
    (HERE / "app.ico").write_bytes(as_ico({side: painted(drawing, side) for side in ICO_SIZES}))
    (HERE / "app.icns").write_bytes(as_icns({kind: painted(drawing, side) for kind, side in ICNS_SIZES.items()}))
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
