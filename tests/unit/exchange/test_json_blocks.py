"""Long lists are read in blocks: the same members as a patient parser finds, in whatever way the file is laid out."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conect_desktop.exchange import json_blocks
from conect_desktop.exchange.geojson_read import BadGeoJson, ReadFeature, read
from conect_desktop.exchange.json_blocks import Blocks


def feature(number: int, **properties: Any) -> dict[str, Any]:
    return {
        "type": "Feature", "geometry": {"type": "Point", "coordinates": [9.5, 47.1]},
        "properties": {"title": f"Place {number}", **properties},
    }  # fmt: skip


def laid_out(features: list[Any], how: str, **others: Any) -> bytes:
    """A collection as programs write them."""
    if how == "a line each":
        head = json.dumps({"type": "FeatureCollection", **others})[:-1]
        return (head + ', "features": [\n' + ",\n".join(map(json.dumps, features)) + "\n]\n}\n").encode()
    collection = {"type": "FeatureCollection", "features": features, **others}
    if how == "in one line":
        return json.dumps(collection, separators=(",", ":")).encode()
    return json.dumps(collection, indent=2).encode()


def members(text: bytes, largest: int = 1 << 26) -> tuple[list[Any], int | None]:
    blocks = Blocks(io.BytesIO(text), 0, "features", largest=largest)
    return [one for block in blocks for one in block], blocks.rest


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_blocks, "_BLOCK", 600)
    monkeypatch.setattr(json_blocks, "_PATIENCE", 40_000)


_TEXTS = st.text(max_size=12) | st.sampled_from(['},{"type":"Feature"', "]}", '"features":[', "},\n{", '\\"', "é"])
_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**60), 2**60)
    | _TEXTS
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXTS, inner, max_size=3),
    max_leaves=6,
)


@pytest.mark.parametrize("how", ["a line each", "in one line", "indented"])
@given(told=st.lists(st.dictionaries(_TEXTS, _VALUES, max_size=3), max_size=25), other=_VALUES)
@settings(max_examples=30)
def test_every_member_is_found_once_and_in_order(how: str, told: list[dict[str, Any]], other: Any) -> None:
    features = [
        feature(number, **{f"_{key}": value for key, value in cells.items()}) for number, cells in enumerate(told)
    ]
    found, rest = members(laid_out(features, how, other=other))
    assert found == features[: len(found)]
    assert rest is not None or len(found) == len(features)


@pytest.mark.parametrize("how", ["a line each", "in one line", "indented"])
def test_usual_files_are_read_to_their_end(how: str) -> None:
    features = [feature(number) for number in range(100)]
    assert members(laid_out(features, how)) == (features, None)


@pytest.mark.parametrize(
    "cells",
    [
        {"count": 12345678901234567890123},
        {"surrogate": "\ud800"},
        {"inside": [{"type": "Feature"}, {"type": "Feature"}] * 40},
    ],
    ids=["a number too long", "half a letter", "features within a feature"],
)
def test_what_needs_patience_is_left_from_a_place_where_a_member_begins(cells: dict[str, Any]) -> None:
    features = [feature(1), feature(2, **cells), feature(3)]
    text = laid_out(features, "a line each")
    found, rest = members(text)
    assert found == features[: len(found)]
    assert rest is None or text[rest:].lstrip()[:1] in (b"{", b"]")


@pytest.mark.parametrize("how", ["a line each", "in one line"])
def test_the_reader_goes_on_with_what_the_blocks_left(tmp_path: Path, how: str) -> None:
    path = tmp_path / "in.geojson"
    features = [feature(number) for number in range(40)]
    features[20]["properties"]["half a letter"] = "\ud800"
    path.write_bytes(laid_out(features, how))
    found = list(read(path))
    assert [one.number for one in found] == list(range(1, 41))
    assert all(isinstance(one, ReadFeature) for one in found)


def test_two_lists_of_that_name_are_both_read(tmp_path: Path) -> None:
    path = tmp_path / "in.geojson"
    one = json.dumps([feature(1)])
    path.write_text(f'{{"type": "FeatureCollection", "features": {one}, "features": {one}}}')
    assert len(list(read(path))) == 2


def test_a_list_of_that_name_inside_something_else_is_none() -> None:
    text = json.dumps({"about": {"features": [1, 2]}, "type": "FeatureCollection", "features": []}).encode()
    assert members(text) == ([], 0)


@pytest.mark.parametrize("cut", [3_000, 7_777, 10_001])
def test_a_file_that_breaks_off_gives_what_is_whole_and_then_the_trouble(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "in.geojson"
    path.write_bytes(laid_out([feature(number) for number in range(100)], "a line each")[:cut])
    found = read(path)
    seen = 0
    with pytest.raises(BadGeoJson, match="cut off"):
        for _ in found:
            seen += 1
    assert seen > 0


def test_a_member_larger_than_allowed_is_left() -> None:
    text = laid_out([feature(1, title="x" * 5_000)], "in one line")
    assert members(text, largest=2_000)[0] == []
