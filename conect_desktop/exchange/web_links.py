"""Addresses that people typed, as a page may link to them."""

from __future__ import annotations

from urllib.parse import urlsplit


def web_link(url: object) -> str:
    """An address that a browser may open; nothing for any other scheme."""
    try:
        parts = urlsplit(str(url or "").strip())
    except ValueError:
        return ""
    return parts.geturl() if parts.scheme in ("http", "https") and parts.netloc else ""
