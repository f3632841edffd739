"""Every exporter, every audience but the team: nothing private, withheld, withdrawn or not allowed is in any byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from conect_desktop.exchange.formats import FORMATS
from conect_desktop.services.export import WRITERS, export
from conect_desktop.services.leaving import prepared
from conect_desktop.storage.book import Book
from tests.privacy.markers import mark
from tests.privacy.searching import LEAVES, STAYS, assert_nothing_leaks, every_byte

_SHOWN = {
    "gpx": ("places", "walks"), "kml": ("places", "walks"), "conect-map": ("places",),
    "graphml": ("actors", "links"), "gexf": ("actors", "links"),
}  # fmt: skip
_EVERYTHING = (
    "places", "notes", "actors", "links", "resources", "flows", "timeline_events", "walks", "decisions", "vote",
    "statement", "photo", "a",
)  # fmt: skip


@pytest.fixture
def marked(book: Book, tmp_path: Path) -> Book:
    """A book full of markers."""
    folder = tmp_path / "card"
    folder.mkdir()
    mark(book, folder)
    return book


@pytest.mark.parametrize("format_", FORMATS)
def test_no_marker_and_no_exact_position_leaves_for_the_public(marked: Book, tmp_path: Path, format_: str) -> None:
    out = tmp_path / f"out{WRITERS[format_].suffix}"
    export(marked, out, format=format_, audience="public")
    content = out.read_bytes()
    assert_nothing_leaks(content)
    text = b"\n".join(every_byte(content)).decode("utf-8", "replace")
    for word in _SHOWN.get(format_, _EVERYTHING):
        assert f"{LEAVES} {word}" in text, word


@pytest.mark.parametrize("format_", FORMATS)
def test_partners_get_what_is_theirs_and_no_more(marked: Book, tmp_path: Path, format_: str) -> None:
    out = tmp_path / f"out{WRITERS[format_].suffix}"
    export(marked, out, format=format_, audience="partners")
    text = b"\n".join(every_byte(out.read_bytes())).decode("utf-8", "replace")
    for why in ("team", "said", "gone", "young", "nobody", "author", "remark", "withheld", "exif"):
        assert f"{STAYS}-{why}" not in text
        assert f"-{why}\n" not in text
    if format_ not in ("graphml", "gexf"):
        assert f"{STAYS}-places-partners" in text


@pytest.mark.parametrize("format_", FORMATS)
def test_nobody_gets_what_was_withdrawn(marked: Book, tmp_path: Path, format_: str) -> None:
    out = tmp_path / f"out{WRITERS[format_].suffix}"
    export(marked, out, format=format_, audience="team")
    for part in every_byte(out.read_bytes()):
        assert b"-gone" not in part
        assert b"XQMARKER-exif" not in part


def test_the_files_of_media_leave_only_where_everybody_in_them_allows_it(marked: Book) -> None:
    leaving, context = prepared(marked, "public")
    copies = {str(one.fields.get("title")): context.copy_of(one) for one in leaving.of("medium")}
    assert [title for title, copy in copies.items() if copy is not None] == [f"{LEAVES} photo"]
    copy = copies[f"{LEAVES} photo"]
    assert copy is not None
    assert_nothing_leaks(copy.data)
    assert b"Exif" not in copy.data
