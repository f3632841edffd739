"""What a photo says of itself (time, place), and small pictures of it. Every file is hostile: bounded, not trusted."""

from __future__ import annotations

import datetime as dt
import io
import struct
import warnings
import wave
from dataclasses import dataclass
from typing import BinaryIO, Final

from PIL import ExifTags, Image, ImageOps, UnidentifiedImageError

MOST_PIXELS: Final = 80_000_000
"""A sheet of A3 at 600 dpi; beyond that no picture is decoded whole, as it would fill an old laptop's memory."""
MOST_DRAFT_PIXELS: Final = 250_000_000
"""A JPEG is decoded at an eighth of its size, so that more than any phone takes can be shown."""

_MAGIC: Final = (
    (b"\xff\xd8\xff", 0, "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", 0, "image/png"),
    (b"GIF8", 0, "image/gif"),
    (b"WEBP", 8, "image/webp"),
    (b"II*\x00", 0, "image/tiff"),
    (b"MM\x00*", 0, "image/tiff"),
    (b"ftypheic", 4, "image/heic"),
    (b"ftypheix", 4, "image/heic"),
    (b"ftypmif1", 4, "image/heic"),
    (b"WAVE", 8, "audio/wav"),
    (b"ID3", 0, "audio/mpeg"),
    (b"\xff\xfb", 0, "audio/mpeg"),
    (b"\xff\xf3", 0, "audio/mpeg"),
    (b"OggS", 0, "audio/ogg"),
    (b"fLaC", 0, "audio/flac"),
    (b"ftypM4A", 4, "audio/mp4"),
    (b"ftyp", 4, "video/mp4"),
    (b"%PDF-", 0, "application/pdf"),
)
SUFFIX: Final = {
    "image/jpeg": ".jpg", "image/png": ".png", "image/gif": ".gif", "image/webp": ".webp", "image/tiff": ".tif",
    "image/heic": ".heic", "audio/wav": ".wav", "audio/mpeg": ".mp3", "audio/ogg": ".ogg", "audio/flac": ".flac",
    "audio/mp4": ".m4a", "video/mp4": ".mp4", "application/pdf": ".pdf",
}  # fmt: skip
_FORMATS: Final = ("JPEG", "PNG", "GIF", "WEBP", "TIFF")
# broken files are told apart by what they raise; what Pillow mutters about them is not for the log
warnings.filterwarnings("ignore", category=UserWarning, module="PIL")
warnings.filterwarnings("ignore", category=Image.DecompressionBombWarning)
BROKEN: Final = (OSError, ValueError, SyntaxError, UnidentifiedImageError, Image.DecompressionBombError,
                  Image.DecompressionBombWarning, ArithmeticError, TypeError, KeyError, MemoryError)  # fmt: skip
"""What Pillow raises for files that are not what they say."""


def content_type(head: bytes) -> str:
    """What a file is by its first bytes, whatever its name says."""
    for magic, offset, kind in _MAGIC:
        if head[offset : offset + len(magic)] == magic:
            return kind
    return "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Said:
    """When a photo was taken (ISO 8601, with the offset where it has one), and where, in degrees (WGS 84)."""

    taken_at: str | None = None
    lon: float | None = None
    lat: float | None = None


def said(file: BinaryIO) -> Said:
    """Read EXIF for time and place; nothing for a file that has none, or a broken one."""
    try:
        with opened(file) as image:
            exif = image.getexif()
            inner, gps = exif.get_ifd(ExifTags.IFD.Exif), exif.get_ifd(ExifTags.IFD.GPSInfo)
            moment = inner.get(ExifTags.Base.DateTimeOriginal) or exif.get(ExifTags.Base.DateTime)
            offset = inner.get(ExifTags.Base.OffsetTimeOriginal)
            lon = _degrees(gps.get(ExifTags.GPS.GPSLongitude), gps.get(ExifTags.GPS.GPSLongitudeRef), "W", 180.0)
            lat = _degrees(gps.get(ExifTags.GPS.GPSLatitude), gps.get(ExifTags.GPS.GPSLatitudeRef), "S", 90.0)
    except BROKEN:
        return Said()
    # a camera that found no satellite writes zeros
    both = lon is not None and lat is not None and (lon, lat) != (0.0, 0.0)
    return Said(_moment(moment, offset), lon if both else None, lat if both else None)


def opened(file: BinaryIO) -> Image.Image:
    """A picture with bounds on what it takes to decode; raises what `BROKEN` lists."""
    image = Image.open(file, formats=_FORMATS)
    if image.width * image.height > (MOST_DRAFT_PIXELS if image.format == "JPEG" else MOST_PIXELS):
        raise ValueError("too many pixels")
    return image


def _moment(text: object, offset: object) -> str | None:
    try:
        moment = dt.datetime.strptime(str(text).strip("\x00 "), "%Y:%m:%d %H:%M:%S")
    except ValueError:
        return None
    try:
        zone = dt.datetime.strptime(str(offset).strip("\x00 "), "%z").tzinfo
    except ValueError:
        zone = None
    return moment.replace(tzinfo=zone).isoformat()


def _degrees(parts: object, reference: object, negative: str, limit: float) -> float | None:
    """Degrees, minutes and seconds as degrees."""
    if not isinstance(parts, tuple) or len(parts) != 3:
        return None
    whole, minutes, seconds = (float(part) for part in parts)
    value = whole + minutes / 60 + seconds / 3600
    # written so that NaN fails too
    if not 0 <= value <= limit:
        return None
    return -value if str(reference).strip("\x00 ").upper() == negative else value


@dataclass(frozen=True, slots=True)
class Small:
    """A small picture: `rgb` has three bytes a pixel, row by row from the top."""

    width: int
    height: int
    rgb: bytes


def small(file: BinaryIO, side: int) -> Small | None:
    """A picture at most `side` pixels wide and high, turned as it was held; None for what can't be shown."""
    try:
        with opened(file) as image:
            # made small before it is turned: only the small one is ever copied
            image.thumbnail((side, side))
            plain = on_white(ImageOps.exif_transpose(image))
    except BROKEN:
        return None
    return Small(plain.width, plain.height, plain.tobytes())


def on_white(image: Image.Image) -> Image.Image:
    """Without what one can see through: a pasted drawing lies on white paper."""
    if "A" not in image.getbands() and "transparency" not in image.info:
        return image.convert("RGB")
    seen = image.convert("RGBA")
    paper = Image.new("RGB", seen.size, "white")
    paper.paste(seen, mask=seen.getchannel("A"))
    return paper


_FINE_PIXELS: Final = 24_000_000
_LARGEST_SIDE: Final = 2400
"""Pixels of a picture that leaves: sharp on a poster, and small enough for a mailbox."""


def without_traces(data: bytes, kind: str) -> tuple[str, bytes] | None:
    """(content type, bytes) of a picture or a WAV sound made anew, with nothing in it but what is seen or heard.

    Position, time, device, thumbnail and remarks stay behind. None for what can't be made anew: other sounds, films and
    documents carry remarks in too many ways to be sure.
    """
    if kind == "audio/wav":
        return _sound_anew(data)
    try:
        with opened(io.BytesIO(data)) as image:
            # a large JPEG is decoded at no more than it takes, at twice the size it would fill an old laptop's memory
            gap = 2.0 if image.width * image.height <= _FINE_PIXELS else 1.0
            image.thumbnail((_LARGEST_SIDE, _LARGEST_SIDE), reducing_gap=gap)
            plain = on_white(ImageOps.exif_transpose(image))
        # a new image has no info dictionary of the old one's remarks
        clean = Image.frombytes("RGB", plain.size, plain.tobytes())
        made = io.BytesIO()
        drawn = kind in ("image/png", "image/gif")
        clean.save(made, "PNG" if drawn else "JPEG", **({} if drawn else {"quality": 88}))
    except BROKEN:
        return None
    return ("image/png" if drawn else "image/jpeg"), made.getvalue()


def _sound_anew(data: bytes) -> tuple[str, bytes] | None:
    made = io.BytesIO()
    try:
        with wave.open(io.BytesIO(data)) as old, wave.open(made, "wb") as new:
            new.setnchannels(old.getnchannels())
            new.setsampwidth(old.getsampwidth())
            new.setframerate(old.getframerate())
            new.writeframes(old.readframes(old.getnframes()))
    except (wave.Error, EOFError, ValueError, RuntimeError, ArithmeticError, struct.error):
        # a part that is longer than the whole is told by an error without words
        return None
    return "audio/wav", made.getvalue()
