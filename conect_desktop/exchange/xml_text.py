"""Text as XML 1.0 can hold it (production 2, Char)."""

from __future__ import annotations

import re
from typing import Final

_NO_CHARACTER: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_text(text: str) -> str:
    """The text without what XML has no way to write, escaped or not."""
    return _NO_CHARACTER.sub("", text)
