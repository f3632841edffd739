"""Cards and slips: as many as wanted, every word fits its place in every language, lines and letters at true size."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from conect_desktop.cartography import lettered
from conect_desktop.cartography.cards import ActorCards, Cards, RatingSlips, Stickers, VotingSlips, words, write_cards
from conect_desktop.domain.vocabulary import LANGUAGES
from conect_desktop.errors import Trouble

LONG = "A garden on the old railway line, with a workshop for bicycles and a kitchen that is open to all"


def all_kinds(language: str) -> dict[str, Cards]:
    return {
        "stickers": Stickers(995, 20),
        "actors": ActorCards([("Régie foncière de la Plaine Est", "Organisme public")] * 3, 4, language),
        "votes": VotingSlips(LONG + "?", [LONG] * 8, 3, 5, language, "Ecolab"),
        "open votes": VotingSlips(LONG + "?", [LONG] * 30, None, 5, language, "Ecolab"),
        "many dots": VotingSlips("What first?", ["This", "That"], 20, 5, language, "Ecolab"),
        "ratings": RatingSlips(LONG, [LONG] * 7, (1, 5), ["no", "rather not", "so-so"], 3, language, "Ecolab"),
        "many ratings": RatingSlips(LONG, [LONG] * 18, (0, 9), [], 3, language, "Ecolab"),
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", all_kinds("en"))
def test_all_that_is_written_fits_its_place(
    kind: str, language: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[str] = []
    cut: list[tuple[str, QRectF]] = []
    fitted = lettered.fitted

    def watch(text: str, area: QRectF, size: int, *, bold: bool = False):  # type: ignore[no-untyped-def]
        font = fitted(text, area, size, bold=bold)
        written.append(text)
        if text and not (lettered.fits(text, area, font) and QRectF(0, 0, 2100, 2970).contains(area)):
            cut.append((text, area))
        return font

    monkeypatch.setattr(lettered, "fitted", watch)
    image = QImage(2100, 2970, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    all_kinds(language)[kind].paint(painter, 0)
    painter.end()
    assert written
    assert not cut


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_every_word_is_there_in_every_language(language: str) -> None:
    for section, name in (("actor", "goal"), ("vote", "dots"), ("vote", "open"), ("vote", "own"), ("rating", "how")):
        assert words(language, section, name) != words("en", section, name)
        assert ("{0}" in words(language, section, name)) == ("{0}" in words("en", section, name))


def test_as_many_as_wanted_on_as_few_pages_as_can_be(qapp: object) -> None:
    assert [Stickers(1, count).pages for count in (0, 1, 117, 118)] == [0, 1, 1, 2]
    assert ActorCards([("A", "")] * 10, 1, "en").pages == 2
    assert [VotingSlips("?", ["x"] * count, 3, 8, "en", "").pages for count in (8, 9, 17)] == [2, 4, 8]
    assert [RatingSlips("", ["x"] * count, (1, 5), [], 4, "en", "").pages for count in (7, 8, 18, 19)] == [2, 4, 4, 8]
    with pytest.raises(Trouble, match="33 options"):
        _ = VotingSlips("?", ["x"] * 33, 3, 8, "en", "").pages


def test_nothing_to_print_is_told(tmp_path: Path, qapp: object) -> None:
    with pytest.raises(Trouble, match="nothing to print"):
        write_cards(tmp_path / "none.pdf", "", ActorCards([], 0, "en"))
    assert not (tmp_path / "none.pdf").exists()


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
def test_every_number_is_on_the_paper_once(tmp_path: Path, qapp: object) -> None:
    path = write_cards(tmp_path / "stickers.pdf", "Lab", Stickers(90, 150))
    told = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, check=True).stdout
    assert sorted(int(number) for number in re.findall(r"\d+", told)) == list(range(90, 240))
    assert b"/Subtype /Image" not in path.read_bytes()
    sizes = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, check=True).stdout
    assert "A4" in sizes
