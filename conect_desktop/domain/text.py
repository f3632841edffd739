"""Participants' words as they may be stored: kept verbatim, but for what no file format can carry."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_UNWANTED: Final = re.compile(
    # control characters but tab and line feed, lone surrogates, non-characters
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]"
)


def clean(text: str) -> str:
    """Text in composed form (NFC) with line feeds only, without control characters, trimmed at both ends."""
    if text.isascii() and text.isprintable():
        return text.strip()
    joined = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n").replace("\u2028", "\n")
    return unicodedata.normalize("NFC", _UNWANTED.sub("", joined)).strip()


def one_line(text: str) -> str:
    """Clean text for a title: every run of white space is one blank."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    return " ".join(clean(text).split())
