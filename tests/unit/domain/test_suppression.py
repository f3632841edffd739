"""Small counts are hidden, and nothing that is shown gives them away."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conect_desktop.domain.suppression import FEWEST, Shown, few, suppressed


def _extended(shown: Shown) -> list[list[int | None]]:
    """Cells with totals as the last row and column."""
    rows = [[*cells, total] for cells, total in zip(shown.cells, shown.rows, strict=True)]
    return [*rows, [*shown.columns, shown.total]]


def _equations(height: int, width: int) -> np.ndarray:
    """One a line: its cells minus its total are zero."""
    lines = []
    for r in range(height):
        line = np.zeros((height, width))
        line[r, :-1], line[r, -1] = 1, -1
        lines.append(line.ravel())
    for c in range(width):
        line = np.zeros((height, width))
        line[:-1, c], line[-1, c] = 1, -1
        lines.append(line.ravel())
    return np.array(lines)


def _computable(shown: Shown) -> list[int]:
    """Hidden numbers that the equations give away, whatever their sign."""
    table = _extended(shown)
    flat = [value for row in table for value in row]
    hidden = [number for number, value in enumerate(flat) if value is None]
    matrix = _equations(len(table), len(table[0]))[:, hidden]
    rank = np.linalg.matrix_rank(matrix)
    return [
        number
        for position, number in enumerate(hidden)
        if np.linalg.matrix_rank(np.vstack([matrix, np.eye(len(hidden))[position]])) == rank
    ]


_tables = st.integers(1, 4).flatmap(
    lambda width: st.lists(
        st.lists(st.sampled_from([0, 0, 1, 2, 3, 4, 5, 6, 9, 20]), min_size=width, max_size=width),
        min_size=1, max_size=4,
    )
)  # fmt: skip


@given(_tables)
def test_no_small_count_is_shown_and_none_can_be_computed(counts: list[list[int]]) -> None:
    shown = suppressed(counts)
    for row in _extended(shown):
        assert not any(value is not None and few(value) for value in row)
    assert not _computable(shown)


@given(_tables)
def test_what_is_shown_is_true_and_zeros_are_shown(counts: list[list[int]]) -> None:
    shown = suppressed(counts)
    for row, told in zip(counts, shown.cells, strict=True):
        for value, cell in zip(row, told, strict=True):
            assert cell in (None, value)
            assert value or cell == 0
    assert shown.total in (None, sum(map(sum, counts)))


@given(_tables)
def test_what_hidden_cells_of_a_line_come_to_is_not_few_either(counts: list[list[int]]) -> None:
    table = _extended(suppressed(counts))
    truth = [[*row, sum(row)] for row in counts]
    truth.append([sum(column) for column in zip(*truth, strict=True)])
    lines = [*zip(table, truth, strict=True), *zip(zip(*table, strict=True), zip(*truth, strict=True), strict=True)]
    for told, true in lines:
        if told[-1] is not None:
            assert not few(sum(value for cell, value in zip(told[:-1], true[:-1], strict=True) if cell is None))


@given(st.lists(st.lists(st.integers(0, 7), min_size=2, max_size=2), min_size=2, max_size=2))
def test_counts_that_cannot_be_negative_narrow_no_hidden_one_down_to_a_single_value(counts: list[list[int]]) -> None:
    shown = suppressed(counts)
    a, b, c, d = np.meshgrid(*[np.arange(15)] * 4, indexing="ij")
    numbers = [a, b, c, d, a + b, c + d, a + c, b + d, a + b + c + d]
    told = [*shown.cells[0], *shown.cells[1], *shown.rows, *shown.columns, shown.total]
    fits = np.full(a.shape, True)
    for number, value in zip(numbers, told, strict=True):
        if value is not None:
            fits &= number == value
    for number, value in zip(numbers, told, strict=True):
        assert value is not None or len(np.unique(number[fits])) > 1


def test_a_table_without_small_counts_is_shown_whole() -> None:
    counts = [[5, 12], [0, 30]]
    assert suppressed(counts) == Shown(((5, 12), (0, 30)), (17, 30), (5, 42), 47)


def test_one_small_count_takes_three_more_with_it() -> None:
    # a hidden cell needs another in its row and in its column, and those one where they cross: the cheapest such
    shown = suppressed([[3, 20, 8], [9, 7, 30], [40, 50, 60]])
    assert shown.cells == ((None, None, 8), (None, None, 30), (40, 50, 60))
    assert shown.total == 227
    assert shown.rows == (31, 46, 150)


def test_a_small_total_is_hidden_too() -> None:
    shown = suppressed([[1, 2]])
    assert shown.rows == (None,)
    assert shown.total is None


@pytest.mark.parametrize("counts", [[], [[]], [[1], [1, 2]], [[-1]]])
def test_what_is_no_table_is_refused(counts: list[list[int]]) -> None:
    with pytest.raises(ValueError, match="rows of one length"):
        suppressed(counts)


def test_few_begins_with_one_and_ends_below_five() -> None:
    assert [n for n in range(8) if few(n)] == list(range(1, FEWEST))
