"""The README's figures are those that the benchmarks wrote down."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench import figures
from tests.bench.__main__ import PARTS, TABLE, TITLES
from tests.bench.figures import Figure, figure


@pytest.mark.parametrize(("document", "titles"), PARTS)
def test_documents_say_what_was_measured(document: Path, titles: dict[str, str]) -> None:
    part = figures.tables(figures.machine_kept(), figures.kept(), titles)
    text = document.read_text("utf-8")
    assert part in text
    assert figures.put_into(text, part) == text


def test_every_benchmark_of_the_table_was_run_and_has_a_title() -> None:
    assert set(figures.kept()) == set(TITLES)
    assert set(TITLES) <= set(TABLE)


def test_a_figure_that_is_told_becomes_a_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = tmp_path / "told.jsonl"
    monkeypatch.setenv(figures.VARIABLE, str(told))
    figure("a frame", "2.4 ms", p95="8.0 ms", goal="33 ms")
    figure("all of it", "1 s", beside="theirs: 2 s")
    rows = figures.written_down(told.read_text("utf-8"))
    assert rows == [
        Figure("a frame", "2.4 ms", "8.0 ms", "", "33 ms"),
        Figure("all of it", "1 s", "", "theirs: 2 s", ""),
    ]
    table = figures.tables("2 cores", {"a": rows}, {"a": "Frames", "b": "not run"})
    assert table.splitlines()[2:] == [
        "| Frames | here | 95 of 100 | alternative | goal |",
        "|---|---|---|---|---|",
        "| a frame | 2.4 ms | 8.0 ms |  | 33 ms |",
        "| all of it | 1 s |  | theirs: 2 s |  |",
    ]


def test_only_the_part_between_the_marks_is_made_anew() -> None:
    text = f"before\n{figures.BEGIN}\n\nold\n\n{figures.END}\nafter\n"
    assert figures.put_into(text, "new") == f"before\n{figures.BEGIN}\n\nnew\n\n{figures.END}\nafter\n"


@pytest.mark.parametrize(("value", "text"), [(0.123, "0.12"), (2.44, "2.4"), (13.26, "13.3"), (54321.7, "54 322")])
def test_numbers_have_as_many_digits_as_are_worth_reading(value: float, text: str) -> None:
    assert figures.number(value) == text
