"""Tool tips of words that somebody typed: a tool tip would take what looks like markup for markup."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """A tool tip that shows a text as it is, line by line; empty for none."""
    return f"<p>{'<br>'.join(escape(line) for line in text.splitlines())}</p>" if text else ""
