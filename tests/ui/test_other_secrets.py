"""Other secrets make no other file: the formats that are quickly written; the bench has all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conect_desktop.exchange.formats import FORMATS
from tests.privacy.other_secrets import MOVED, Both, differing, two_books
from tests.privacy.searching import EXACT


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Both]:
    """The two books."""
    with two_books(tmp_path_factory.mktemp("both")) as made:
        yield made


@pytest.mark.parametrize("format_", FORMATS)
def test_other_secrets_make_no_other_file(both: Both, tmp_path: Path, qtbot: QtBot, format_: str) -> None:
    assert differing(both, format_, tmp_path) == []


def test_the_books_do_differ_and_a_file_that_gave_it_away_would_too(both: Both, tmp_path: Path) -> None:
    assert EXACT[0] + MOVED[0] != EXACT[0]
    shown = [{one.title for one in leaving.refused} for leaving, _ in both]
    assert shown[0] != shown[1]
    (leaving, context), (other, _) = both
    # what is told of a title that stays: its length would be enough
    told = [replace(context, title=str(sum(len(one.title) for one in which.refused))) for which in (leaving, other)]
    assert differing(((leaving, told[0]), (other, told[1])), "geojson", tmp_path) == ["geojson"]
