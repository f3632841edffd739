"""Sentences with something in them, in English, that a window can say in the person's language."""

from __future__ import annotations

from typing import Self


class Sentence(str):
    """A sentence with its pattern and what stands in its gaps; for logs, JSON and the command line it is its text."""

    pattern: str
    values: tuple[object, ...]

    def __new__(cls, pattern: str, *values: object) -> Self:
        """Fill the gaps `{0}`, `{1}`… of a pattern."""
        made = super().__new__(cls, pattern.format(*values))
        made.pattern, made.values = pattern, values
        return made


class FieldName(str):
    """The name of a field in a sentence: a window puts its own word for it there."""

    __slots__ = ()
