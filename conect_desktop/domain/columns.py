"""Records told column by column, for what asks thousands of them the same question: to make each first takes longer."""

from __future__ import annotations

import dataclasses
from abc import abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import compress
from operator import attrgetter
from typing import Any, Final, TypeVar

R_co = TypeVar("R_co", covariant=True)

_EMPTY: Final = (None, "", ())


class Columns:
    """The fields of some records of one class: a value for each record, field by field."""

    __slots__ = ("_blank", "_count", "_filled")

    def __init__(self, count: int, filled: Mapping[str, Sequence[Any]], blank: Mapping[str, Any]) -> None:
        """`blank` is what all of the records hold in the fields that aren't `filled`."""
        self._count = count
        self._filled = filled
        self._blank = blank

    @classmethod
    def of(cls, records: Sequence[Any]) -> Columns:
        """The fields of records, of which there is at least one."""
        names, values_of = _fields(records[0].__class__)
        return cls(len(records), dict(zip(names, zip(*map(values_of, records), strict=True), strict=True)), {})

    def __len__(self) -> int:
        """How many records there are."""
        return self._count

    def __contains__(self, name: str) -> bool:
        """Whether records of the class have such a field."""
        return name in self._filled or name in self._blank

    def __getitem__(self, name: str) -> Sequence[Any]:
        """The values of a field; raises KeyError where the class has no such field."""
        found = self._filled.get(name)
        return [self._blank[name]] * self._count if found is None else found

    def told(self, name: str) -> Sequence[Any] | None:
        """The values of a field, None where there is no such field or where it is empty in all the records."""
        if name not in self._filled and self._blank.get(name) in _EMPTY:
            return None
        return self[name]

    def where(self, kept: Sequence[bool]) -> Columns:
        """Those of the records for which it is true."""
        filled = {name: list(compress(values, kept)) for name, values in self._filled.items()}
        return Columns(sum(kept), filled, self._blank)

    def with_values(self, name: str, values: Sequence[Any]) -> Columns:
        """The same records with other values in a field."""
        return Columns(self._count, {**self._filled, name: values}, self._blank)


class ByColumns(Iterable[R_co]):
    """Records that can be had as columns, too, without being made."""

    @abstractmethod
    def columns(self) -> Iterator[Columns]:
        """The records some at a time, never none."""


def batches(records: Iterable[object], size: int) -> Iterator[Columns]:
    """Any records as columns, about so many at a time."""
    if isinstance(records, ByColumns):
        yield from records.columns()
        return
    some: list[object] = []
    for record in records:
        some.append(record)
        if len(some) == size:
            yield Columns.of(some)
            some = []
    if some:
        yield Columns.of(some)


@cache
def _fields(record: type) -> tuple[tuple[str, ...], Callable[[object], tuple[Any, ...]]]:
    """The fields of a class, and what takes their values."""
    names = tuple(field.name for field in dataclasses.fields(record))
    # one name alone would give its value instead of a tuple
    return names, attrgetter(*names) if len(names) > 1 else lambda one: tuple(getattr(one, name) for name in names)
