"""Photos, sounds and scans that lie about what they are, how large they are, and where they were taken."""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

from conect_desktop.exchange.pictures import Said
from conect_desktop.storage.media import TooLarge
from tests.hostile.case import Case, Room, harmless, refused
from tests.hostile.doors import Taken, laid, taken
from tests.hostile.making import chunk, exif, jpeg_of_size, number, picture, png, tiff, wav

NOTHING = Said()
DATE, ORIENTATION = 306, 274


def shown(taken_: Taken) -> bool:
    """It has a small picture, and leaves without what it says of itself."""
    return taken_.small is not None and taken_.leaves is not None and b"Exif" not in taken_.leaves[1]


def unseen(taken_: Taken) -> bool:
    """It is kept as a file, and neither shown nor sent."""
    return taken_.small is None and taken_.said == NOTHING and taken_.leaves is None


def of_kind(kind: str, name: str | None = None) -> Callable[[Taken], bool]:
    return lambda found: found.content_type == kind and (name is None or found.file_name == name)


def photo(entries: dict[int, object], gps: dict[int, object] | None = None) -> Callable[[Room], Path]:
    return lambda room: room.file("a.jpg", picture("JPEG", exif=exif(entries, gps)))


def position(lat: tuple[float, ...], lon: tuple[float, ...], ns: str = "N", ew: str = "E") -> dict[int, object]:
    return {1: ns, 2: lat, 3: ew, 4: lon}


def patched_exif(change: Callable[[bytearray], object]) -> Callable[[Room], Path]:
    """A photo whose EXIF is changed where only a hand can."""

    def make(room: Room) -> Path:
        data = bytearray(exif({DATE: "2026:05:01 10:00:00", ORIENTATION: 6}))
        change(data)
        return room.file("a.jpg", picture("JPEG", exif=bytes(data)))

    return make


def loop(data: bytearray) -> None:
    """The directory follows on itself."""
    at = 6 + struct.unpack(">I" if data[6:8] == b"MM" else "<I", data[10:14])[0]
    order = ">" if data[6:8] == b"MM" else "<"
    count = struct.unpack(order + "H", data[at : at + 2])[0]
    data[at + 2 + 12 * count : at + 6 + 12 * count] = struct.pack(order + "I", at - 6)


def beyond(data: bytearray) -> None:
    """Its values lie beyond the end."""
    at = data.index(b"2026:05:01")
    pointer = struct.pack(">I" if data[6:8] == b"MM" else "<I", at - 6)
    where = bytes(data).index(pointer)
    data[where : where + 4] = b"\x7f\xff\xff\xff"


def animated(frames: int, size: tuple[int, int] = (20, 20)) -> bytes:
    """A GIF of very many frames, each one byte of pixels."""
    head = b"GIF89a" + struct.pack("<HH", *size) + b"\x80\0\0" + b"\0\0\0\xff\xff\xff"
    frame = b"\x2c\0\0\0\0" + struct.pack("<HH", *size) + b"\0\x02\x02\x44\x01\0"
    return head + frame * frames + b"\x3b"


def _link(target: str) -> Callable[[Room], Path]:
    def make(room: Room) -> Path:
        (room.folder / "a.jpg").symlink_to(target)
        return room.folder / "a.jpg"

    return make


def _pipe(room: Room) -> Path:
    os.mkfifo(room.folder / "a.jpg")
    return room.folder / "a.jpg"


CASES: list[Case] = [
    refused("a pipe as a photo", taken, _pipe, "no such file"),
    refused("a device as a photo", taken, _link("/dev/zero"), "no such file"),
    refused("a photo that isn't there", taken, lambda r: r.folder / "a.jpg", "no such file"),
    refused(
        "a photo of two gigabytes",
        taken,
        lambda r: r.sparse("a.jpg", b"\xff\xd8\xff", 2 << 30),
        "at most",
        kind=TooLarge,
    ),
    harmless(
        "a program that is called a photo",
        taken,
        lambda r: r.file("holiday.jpg", b"MZ" + bytes(500)),
        lambda t: unseen(t) and t.content_type == "application/octet-stream",
    ),
    harmless(
        "a drawing with programs in it that is called a photo",
        taken,
        lambda r: r.file("a.jpg", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
        unseen,
    ),
    harmless(
        "a page that is called a photo", taken, lambda r: r.file("a.jpg", b"<html><script>alert(1)</script>"), unseen
    ),
    harmless(
        "a name that runs backwards and leads elsewhere",
        taken,
        lambda r: r.file("..\\..\\\u202egpj.exe\x07", picture()),
        of_kind("image/jpeg", "gpj.exe"),
    ),
    harmless("a name of dots", taken, lambda r: r.file("....jpg", picture()), lambda t: shown(t)),
    harmless("nothing at all", taken, lambda r: r.file("a.jpg"), unseen),
    # -- how large --------------------------------------------------------------------------------------------------
    harmless(
        "a PNG of 65 535 × 65 535 pixels",
        taken,
        lambda r: r.file("a.png", png(65_535, 65_535, packed=zlib.compress(bytes(100_000)))),
        unseen,
    ),
    harmless(
        "a PNG of four billion pixels a side", taken, lambda r: r.file("a.png", png(0x7FFFFFFF, 0x7FFFFFFF)), unseen
    ),
    harmless("a PNG of a size that is none", taken, lambda r: r.file("a.png", png(0, 0)), unseen),
    harmless(
        "a PNG of 8 000 × 9 000 pixels in some kilobytes",
        taken,
        lambda r: r.file("a.png", png(8_000, 9_000, bits=1, colours=0, packed=zlib.compress(bytes(1_001 * 9_000), 9))),
        lambda t: t.small is not None,
    ),
    harmless(
        "a JPEG that says it has four billion pixels",
        taken,
        lambda r: r.file("a.jpg", jpeg_of_size(65_500, 65_500)),
        unseen,
    ),
    harmless(
        "a JPEG that says it is larger than it is",
        taken,
        lambda r: r.file("a.jpg", jpeg_of_size(9_000, 9_000)),
        lambda t: True,
    ),
    harmless("a WebP of 16 383 × 16 383 pixels by its own word", taken, lambda r: r.file("a.webp", _webp()), unseen),
    harmless(
        "a GIF of fifty thousand frames",
        taken,
        lambda r: r.file("a.gif", animated(50_000)),
        lambda t: t.content_type == "image/gif",
    ),
    harmless(
        "a GIF of 65 535 × 65 535 pixels", taken, lambda r: r.file("a.gif", animated(1, (65_535, 65_535))), unseen
    ),
    harmless(
        "a TIFF whose directories go round",
        taken,
        lambda r: r.file("a.tif", tiff([(256, 4, 1, number(9)), (257, 4, 1, number(9))], following=8)),
        unseen,
    ),
    harmless(
        "a TIFF of pixels in the middle of nowhere",
        taken,
        lambda r: r.file(
            "a.tif",
            tiff(
                [
                    (256, 4, 1, number(90)),
                    (257, 4, 1, number(90)),
                    (258, 3, 1, number(8)),
                    (259, 3, 1, number(1)),
                    (262, 3, 1, number(1)),
                    (273, 4, 1, number(0xFFFFFF00)),
                    (279, 4, 1, number(8_100)),
                ]
            ),
        ),
        unseen,
    ),
    harmless("remarks in a PNG that swell", taken, lambda r: r.file("a.png", _remarks()), unseen),
    harmless(
        "a profile of colours that swells",
        taken,
        lambda r: r.file("a.png", _profile()),
        lambda t: t.small is not None or t.leaves is None,
    ),
    # -- cut off ----------------------------------------------------------------------------------------------------
    harmless("half a JPEG", taken, lambda r: r.file("a.jpg", picture("JPEG", (900, 700))[:3_000]), unseen),
    harmless("half a PNG", taken, lambda r: r.file("a.png", picture("PNG", (900, 700))[:400]), unseen),
    harmless(
        "the first bytes of a JPEG and then noise",
        taken,
        lambda r: r.file("a.jpg", picture()[:200] + bytes(range(256)) * 40),
        lambda t: t.said == NOTHING,
    ),
    harmless(
        "a JPEG with a wrong sum of a PNG behind it",
        taken,
        lambda r: r.file("a.jpg", picture() + picture("PNG")),
        shown,
    ),
    # -- what it says of itself -------------------------------------------------------------------------------------
    harmless(
        "a photo of the 91st degree",
        taken,
        photo({}, position((91.0, 0.0, 0.0), (2.0, 0.0, 0.0))),
        lambda t: t.said.lat is None and shown(t),
    ),
    harmless(
        "a photo of a half of the earth that is none",
        taken,
        photo({}, position((48.0, 0.0, 0.0), (2.0, 0.0, 0.0), "S" * 900, "\\0")),
        shown,
    ),
    harmless(
        "a photo of 59 000 seconds",
        taken,
        photo({}, position((89.0, 59.0, 59_000.0), (2.0, 0.0, 0.0))),
        lambda t: t.said.lat is None and shown(t),
    ),
    harmless(
        "a photo of 0 divided by 0 degrees", taken, lambda r: _no_degrees(r), lambda t: t.said.lat is None and shown(t)
    ),
    harmless(
        "a photo of the year 0",
        taken,
        photo({DATE: "0000:00:00 00:00:00"}),
        lambda t: t.said.taken_at is None and shown(t),
    ),
    harmless(
        "a photo of a time that is a megabyte",
        taken,
        photo({DATE: "2" * 60_000}),
        lambda t: t.said.taken_at is None and shown(t),
    ),
    harmless(
        "a photo of a time with markup",
        taken,
        photo({DATE: "<script>"}),
        lambda t: t.said.taken_at is None and shown(t),
    ),
    harmless("a photo held in the 99th way", taken, photo({ORIENTATION: 99}), shown),
    harmless("a photo whose directory follows on itself", taken, patched_exif(loop), shown),
    harmless("a photo whose date lies beyond its end", taken, patched_exif(beyond), lambda t: t.small is not None),
    harmless(
        "a photo whose EXIF is rubbish",
        taken,
        lambda r: r.file("a.jpg", picture("JPEG", exif=b"Exif\0\0" + os.urandom(4_000))),
        lambda t: t.said == NOTHING,
    ),
    harmless(
        "a photo that says where it was taken",
        taken,
        photo({DATE: "2026:05:01 10:00:00"}, position((48.0, 56.0, 0.0), (2.0, 21.0, 0.0))),
        lambda t: t.said.lat is not None and shown(t),
    ),
    # -- sounds and documents ---------------------------------------------------------------------------------------
    harmless(
        "a sound of four gigabytes by its own word",
        taken,
        lambda r: r.file("a.wav", wav(says=0xFFFFFFFF)),
        lambda t: t.content_type == "audio/wav" and (t.leaves is None or len(t.leaves[1]) < 2_000),
    ),
    harmless(
        "a sound without channels",
        taken,
        lambda r: r.file("a.wav", wav(channels=0)),
        lambda t: t.content_type == "audio/wav" and t.leaves is None,
    ),
    harmless(
        "a sound of 65 535 channels",
        taken,
        lambda r: r.file("a.wav", wav(channels=65_535)),
        lambda t: t.content_type == "audio/wav",
    ),
    harmless(
        "a sound of no bits",
        taken,
        lambda r: r.file("a.wav", wav(bits=0)),
        lambda t: t.content_type == "audio/wav" and t.leaves is None,
    ),
    harmless(
        "a sound of no rate", taken, lambda r: r.file("a.wav", wav(rate=0)), lambda t: t.content_type == "audio/wav"
    ),
    harmless("a sound cut off in its head", taken, lambda r: r.file("a.wav", wav()[:30]), lambda t: t.leaves is None),
    harmless(
        "a sound with a part that is longer than the whole",
        taken,
        lambda r: r.file("a.wav", wav()[:36] + b"junk" + struct.pack("<I", 50_000) + wav()[36:]),
        lambda t: t.content_type == "audio/wav" and t.leaves is None,
    ),
    harmless(
        "a sound with remarks behind it",
        taken,
        lambda r: r.file("a.wav", wav() + b"LIST\x1c\0\0\0INFOIART\x10\0\0\0Marie Dupont 06 "),
        lambda t: t.leaves is not None and b"Marie" not in t.leaves[1],
    ),
    harmless(
        "an MP3 with a head of a gigabyte by its own word",
        taken,
        lambda r: r.file("a.mp3", b"ID3\x04\0\0\x7f\x7f\x7f\x7f" + bytes(100)),
        lambda t: t.content_type == "audio/mpeg" and t.leaves is None,
    ),
    harmless(
        "a document that would run a program",
        taken,
        lambda r: r.file("a.pdf", b"%PDF-1.7\n1 0 obj<</OpenAction<</S/Launch/F(calc.exe)>>>>"),
        lambda t: t.content_type == "application/pdf" and t.leaves is None,
    ),
    # -- photographs of printed maps --------------------------------------------------------------------------------
    refused("a printed map that is no picture", laid, lambda r: r.file("a.jpg", b"MZ" * 90), "no photograph"),
    refused(
        "a printed map of 65 535 × 65 535 pixels", laid, lambda r: r.file("a.png", png(65_535, 65_535)), "no photograph"
    ),
    refused("a printed map that is a pipe", laid, _pipe, "no such file"),
    refused(
        "half a printed map", laid, lambda r: r.file("a.jpg", picture("JPEG", (900, 700))[:2_000]), "no photograph"
    ),
    harmless(
        "a printed map without marks",
        laid,
        lambda r: r.file("a.jpg", picture("JPEG", (400, 300))),
        lambda done: (
            not done.recognised
            and [str(one.what) for one in done.troubles.values()] == ["no marks of a printed map can be seen"]
        ),
    ),
    harmless(
        "a printed map whose codes lie", laid, lambda r: lying_codes(r), lambda done: not done.recognised, most_mb=250
    ),
    harmless(
        "a printed map one pixel high",
        laid,
        lambda r: r.file("a.png", picture("PNG", (3_000, 1))),
        lambda done: not done.recognised,
    ),
    harmless(
        "a printed map of one pixel",
        laid,
        lambda r: r.file("a.png", picture("PNG", (1, 1))),
        lambda done: not done.recognised,
    ),
]


def _webp() -> bytes:
    """A WebP whose header says the most that it can."""
    data = bytearray(picture("WEBP"))
    at = data.index(b"\x9d\x01\x2a")
    data[at + 3 : at + 7] = b"\xff\x3f\xff\x3f"
    return bytes(data)


def _with_chunks(*more: bytes) -> bytes:
    data = picture("PNG", (90, 70))
    at = data.index(b"IDAT") - 4
    return data[:at] + b"".join(more) + data[at:]


def _remarks() -> bytes:
    bomb = zlib.compress(bytes(64 << 20), 9)
    return _with_chunks(*[chunk(b"zTXt", b"Comment\0\0" + bomb)] * 4)


def _profile() -> bytes:
    return _with_chunks(chunk(b"iCCP", b"x\0\0" + zlib.compress(bytes(64 << 20), 9)))


def _no_degrees(room: Room) -> Path:
    """Every part of the position is nothing by nothing."""
    data = exif({}, position((48.0, 0.0, 0.0), (2.0, 0.0, 0.0)))
    order = ">" if data[6:8] == b"MM" else "<"
    for value in (48, 2):
        data = data.replace(struct.pack(order + "II", value, 1), bytes(8))
    return room.file("a.jpg", picture("JPEG", exif=data.replace(struct.pack(order + "II", 0, 1), bytes(8))))


def lying_codes(room: Room) -> Path:
    """Codes as a printed map has them, that say one sheet lies in many places, and places where nothing is."""
    import io

    import zxingcpp
    from PIL import Image

    from conect_desktop.domain.paper import Mark

    page = Image.new("L", (1_400, 900), 255)
    texts = [
        Mark("ABCDEF", left, top, module).text()
        for left, top, module in ((0, 0, 1), (999, 999, 35), (5, 5, 9), (5, 5, 9))
    ]
    texts += ["CSABCDEF" + "Z" * 32, "CS" + "9" * 38, "CMABCDEF000000Z", "http://example.org/" + "x" * 200, "\0\0\0"]
    for at, text in enumerate(texts):
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
        image = Image.fromarray(zxingcpp.write_barcode_to_image(code, scale=4)).convert("L")
        page.paste(image, (20 + at % 5 * 270, 20 + at // 5 * 330))
    made = io.BytesIO()
    page.save(made, "PNG")
    return room.file("a.png", made.getvalue())
