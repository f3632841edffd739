"""The report as DOCX: whole, read back, and opened by a word processor that we did not write."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from pathlib import Path

import docx
import pytest

from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.release import Consents, Content, release_content
from conect_desktop.errors import Cancelled
from conect_desktop.exchange.files import FileExists
from conect_desktop.exchange.report_docx import write_docx
from conect_desktop.services.leaving import prepared
from conect_desktop.storage.book import Book
from tests.unit.exchange.releasing import context
from tests.unit.exchange.test_report import demo, png

__all__ = ["demo"]

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
READER = shutil.which("pdftotext")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture
def written(demo: Book, tmp_path: Path) -> Path:
    """The demo's report for the team, in French."""
    path = tmp_path / "report.docx"
    leaving, about = prepared(demo, "team")
    write_docx(leaving, about, path, Silent(), pictures={"map": png(1600, 900), "network": png(500, 1200)})
    return path


def test_headings_are_headings_and_the_contents_are_a_field(written: Path) -> None:
    document = docx.Document(str(written))
    chapters = [line.text for line in document.paragraphs if line.style and line.style.name == "Heading 1"]
    assert chapters[:3] == ["En bref", "La carte", "Ce qui s’est dit"]
    body = zipfile.ZipFile(written).read("word/document.xml").decode()
    assert 'TOC \\o "1-1"' in body
    listed = [line.text for line in document.paragraphs if line.style and line.style.name == "toc 1"]
    assert listed == chapters


def test_it_says_its_language_title_and_licence(written: Path) -> None:
    document = docx.Document(str(written))
    assert document.core_properties.title == "Écolab – Saint-Denis"
    assert document.core_properties.comments == "CC-BY-4.0"
    assert {one.get(f"{W}val") for one in document.styles.element.iter(f"{W}lang")} == {"fr-FR"}


def test_heads_of_tables_repeat_and_pictures_say_what_they_show(written: Path) -> None:
    document = docx.Document(str(written))
    headed = [table for table in document.tables if table._tbl.findall(f".//{W}tblHeader")]
    assert len(headed) > 10
    assert all(shape._inline.docPr.get("descr") for shape in document.inline_shapes)
    assert len(document.inline_shapes) == 7


def test_pictures_keep_their_shape_and_stay_on_the_page(written: Path) -> None:
    shapes = docx.Document(str(written)).inline_shapes
    assert shapes[0].width.mm == pytest.approx(170, abs=0.1)
    assert shapes[0].height.mm == pytest.approx(170 * 9 / 16, abs=0.1)
    assert shapes[1].height.mm == pytest.approx(195, abs=0.1)


def test_two_writings_differ_in_nothing_but_dates(demo: Book, tmp_path: Path) -> None:
    leaving, about = prepared(demo, "partners")
    parts = []
    for name in ("a.docx", "b.docx"):
        write_docx(leaving, about, tmp_path / name, Silent(), language="sv")
        with zipfile.ZipFile(tmp_path / name) as made:
            parts.append({one: made.read(one) for one in made.namelist() if one != "docProps/core.xml"})
    assert parts[0] == parts[1]


def test_a_file_is_not_replaced_unasked_and_a_cancelled_one_is_not_there(demo: Book, tmp_path: Path) -> None:
    class Stopped(Silent):
        def check(self) -> None:
            raise Cancelled("stopped")

    leaving, about = prepared(demo, "public")
    (tmp_path / "old.docx").write_text("mine")
    with pytest.raises(FileExists):
        write_docx(leaving, about, tmp_path / "old.docx", Silent())
    with pytest.raises(Cancelled):
        write_docx(leaving, about, tmp_path / "new.docx", Stopped())
    assert [path.name for path in tmp_path.iterdir()] == ["old.docx"]


def nasty_report(path: Path) -> None:
    """A report of hostile words."""
    nasty = "<w:p/> =1+1 \u202eturned 😀 \x00\x07 ]]> & \"' " + "x" * 10_000
    arabic = "مرحبا بكم في الحديقة"
    places = [Place(uuid="a", title=nasty[:300], description=nasty), Place(uuid="b", title=arabic, commons=arabic)]
    notes = [Note(uuid="n", text=nasty, kind="quote", place="a"), Note(uuid="m", text=arabic)]
    leaving = release_content(Content(places=places, notes=notes), Consents((), ()), "team")
    write_docx(leaving, context(title=nasty, lab="\x01"), path, Silent(), language="en", pictures={"map": b"none"})


def test_hostile_words_stay_text_and_arabic_runs_from_the_right(tmp_path: Path) -> None:
    nasty_report(tmp_path / "nasty.docx")
    document = docx.Document(str(tmp_path / "nasty.docx"))
    assert any("<w:p/> =1+1" in line.text for line in document.paragraphs)
    assert document.element.findall(f".//{W}bidi")


@pytest.mark.skipif(not (OFFICE and READER), reason="LibreOffice or pdftotext is not installed")
@pytest.mark.parametrize("which", ["demo", "nasty"])
def test_libreoffice_opens_it(which: str, written: Path, tmp_path: Path) -> None:
    path = written
    if which == "nasty":
        path = tmp_path / "nasty.docx"
        nasty_report(path)
    assert OFFICE
    assert READER
    subprocess.run(
        [OFFICE, f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "pdf", "--outdir",
         str(tmp_path), str(path)],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    text = subprocess.run(
        [READER, "-layout", str(path.with_suffix(".pdf")), "-"], check=True, capture_output=True, text=True
    ).stdout
    assert ("La carte" if which == "demo" else "مرحبا" if "مرحبا" in text else "turned") in text
    assert "Error" not in text
