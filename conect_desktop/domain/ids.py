"""Identifiers that are made on the laptop, sort by the time they were made, and never clash."""

from __future__ import annotations

import uuid_utils


def new_id() -> str:
    """A version 7 UUID (RFC 9562 §5.7) as 36 lower-case characters."""
    return str(uuid_utils.uuid7())
