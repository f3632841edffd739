"""The report as PDF: its words can be read out, its pages are numbered, and nothing breaks them."""

from __future__ import annotations

import re
import shutil
import subprocess
import threading
from pathlib import Path

import pytest

from conect_desktop.cartography.report_pdf import write_pdf
from conect_desktop.domain.meeting import TimelineEvent
from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.release import AUDIENCES, Audience, Consents, Content, Release, release_content
from conect_desktop.domain.vocabulary import LANGUAGES
from conect_desktop.errors import Cancelled
from conect_desktop.exchange.files import FileExists
from conect_desktop.exchange.report_words import words
from conect_desktop.services.leaving import prepared
from conect_desktop.storage.book import Book
from tests.unit.exchange.releasing import context
from tests.unit.exchange.test_report import demo, png

__all__ = ["demo"]

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils are not installed")


def text_of(path: Path, *options: str) -> str:
    """What pdftotext reads."""
    return subprocess.run(
        ["pdftotext", "-layout", *options, str(path), "-"], check=True, capture_output=True, text=True
    ).stdout


def info_of(path: Path, *options: str) -> str:
    """What pdfinfo says."""
    return subprocess.run(["pdfinfo", *options, str(path)], check=True, capture_output=True, text=True).stdout


def pages_of(path: Path) -> list[str]:
    """The text of each page."""
    return text_of(path).split("\f")[:-1]


@pytest.mark.parametrize("audience", AUDIENCES)
def test_the_demo_is_written_for_every_audience(demo: Book, tmp_path: Path, audience: Audience) -> None:
    path = tmp_path / "report.pdf"
    left_out = write_pdf(*prepared(demo, audience), path, Silent(), pictures={"map": png(1600, 900)})
    assert [one.kind for one in left_out] == ["medium"] * len(left_out)
    pages = pages_of(path)
    assert "Écolab – Saint-Denis" in pages[0]
    assert f"Page 2 sur {len(pages)}" in pages[1]
    assert f"Page {len(pages)} sur {len(pages)}" in pages[-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_contents_tell_the_page_of_every_chapter(demo: Book, tmp_path: Path, language: str) -> None:
    path = tmp_path / "report.pdf"
    write_pdf(*prepared(demo, "team"), path, Silent(), language=language)
    pages = pages_of(path)
    spoken = words(language)
    for chapter in ("in_short", "map", "said", "indicators", "decisions", "made"):
        heading = spoken.heading(chapter)
        line = next(line for line in pages[0].splitlines() if line.strip().startswith(heading))
        page = int(re.findall(r"\d+", line)[-1])
        assert re.search(rf"^\s*{re.escape(heading)}$", pages[page - 1], re.MULTILINE), chapter


def test_fonts_are_embedded_and_title_and_language_are_said(demo: Book, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    write_pdf(*prepared(demo, "public"), path, Silent(), language="ro")
    assert re.search(r"Title:\s+Écolab – Saint-Denis", info_of(path))
    assert "<rdf:li>ro-RO</rdf:li>" in info_of(path, "-meta")
    fonts = subprocess.run(["pdffonts", str(path)], check=True, capture_output=True, text=True).stdout.splitlines()[2:]
    assert fonts
    # emb, sub, uni: embedded, only the letters used, and readable again
    assert all(re.search(r"yes (yes|no)\s+yes\s+\d+", line) for line in fonts)


def many(count: int) -> Release:
    """Places that make several pages."""
    places = [
        Place(uuid=f"{number:04}", title=f"Place {number:04}", description="Where people meet. " * (number % 7))
        for number in range(count)
    ]
    return release_content(Content(places=places), Consents((), ()), "team")


def test_no_heading_stands_alone_at_the_foot_of_a_page(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    write_pdf(many(150), context(), path, Silent(), language="en")
    pages = pages_of(path)
    assert len(pages) > 5
    for page in pages:
        lines = [line.strip() for line in page.splitlines() if line.strip()]
        # the last line is the foot of the page
        assert not re.match(r"\d+\. Place \d{4}$", lines[-2])


def timeline(*titles: str) -> Release:
    """Dated events of these titles."""
    events = [
        TimelineEvent(uuid=f"{number:04}", title=title, begins_on="2011-03", precision="month")
        for number, title in enumerate(titles)
    ]
    return release_content(Content(events=events), Consents((), ()), "team")


def test_the_head_of_a_table_stands_on_each_of_its_pages(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    write_pdf(timeline(*(f"Event {number:04}" for number in range(200))), context(), path, Silent(), language="en")
    spread = [page for page in pages_of(path) if "Event 0" in page]
    assert len(spread) > 3
    assert all(len(re.findall(r"When\s+What", page)) == 1 for page in spread)
    assert re.findall(r"Event (\d{4})", "".join(spread)) == [f"{number:04}" for number in range(200)]


@pytest.mark.parametrize("before", [0, 25, 28, 31, 34])
def test_a_small_table_stays_on_one_page(tmp_path: Path, before: int) -> None:
    path = tmp_path / "report.pdf"
    places = [Place(uuid=f"{number:04}", title=f"Place {number:04}") for number in range(before)]
    events = [TimelineEvent(uuid=f"{number}", title=f"Event {number}", begins_on="2011") for number in range(6)]
    leaving = release_content(Content(places=places, events=events), Consents((), ()), "team")
    write_pdf(leaving, context(), path, Silent(), language="en")
    assert len([page for page in pages_of(path) if re.search(r"Event \d", page)]) == 1


def test_no_two_letters_are_read_as_one(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    write_pdf(timeline("fiftyfive fluffy figs"), context(), path, Silent(), language="en")
    assert "fiftyfive fluffy figs" in text_of(path)


def test_a_row_taller_than_a_page_is_broken_between_lines(tmp_path: Path) -> None:
    path = tmp_path / "tall.pdf"
    long = " ".join(f"word{number:04}" for number in range(1_500))
    write_pdf(timeline("before", long, "after"), context(), path, Silent(), language="en")
    assert re.findall(r"word(\d{4})", text_of(path)) == [f"{number:04}" for number in range(1_500)]
    assert "after" in pages_of(path)[-2] + pages_of(path)[-1]


def test_hostile_words_break_nothing(tmp_path: Path) -> None:
    nasty = "<b>bold</b> =1+1 \u202eturned 😀 \x00\x07 & " + "x" * 10_000
    arabic = "مرحبا بكم في الحديقة"
    places = [Place(uuid="a", title=nasty[:300], description=nasty, members=nasty), Place(uuid="b", title=arabic)]
    notes = [Note(uuid="n", text=nasty + "\n" * 500 + "end", kind="quote", place="a"), Note(uuid="m", text=arabic)]
    leaving = release_content(Content(places=places, notes=notes), Consents((), ()), "team")
    path = tmp_path / "nasty.pdf"
    write_pdf(leaving, context(title=nasty, lab="\x01<"), path, Silent(), language="en", pictures={"map": b"none"})
    text = text_of(path)
    assert "<b>bold</b> =1+1" in text
    assert text.count("x") > 30_000


def test_it_is_written_in_a_thread_of_its_own(demo: Book, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    leaving, about = prepared(demo, "public")
    worker = threading.Thread(target=write_pdf, args=(leaving, about, path, Silent()))
    worker.start()
    worker.join(60)
    assert "La carte" in text_of(path)


def test_a_file_is_not_replaced_unasked_and_a_cancelled_one_is_not_there(demo: Book, tmp_path: Path) -> None:
    class Stopped(Silent):
        def __init__(self) -> None:
            self.asked = 0

        def check(self) -> None:
            self.asked += 1
            if self.asked > 20:
                raise Cancelled("stopped")

    leaving, about = prepared(demo, "team")
    (tmp_path / "old.pdf").write_text("mine")
    with pytest.raises(FileExists):
        write_pdf(leaving, about, tmp_path / "old.pdf", Silent())
    with pytest.raises(Cancelled):
        write_pdf(leaving, about, tmp_path / "new.pdf", Stopped())
    assert [path.name for path in tmp_path.iterdir()] == ["old.pdf"]
