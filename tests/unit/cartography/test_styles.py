"""The style files are sound, readable and say only what the map knows."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from conect_desktop.basemap.schema import LAYERS
from conect_desktop.cartography.styles import NAMES, Ramp, load, read, text_of
from conect_desktop.cartography.symbols import luminance
from conect_desktop.paths import resources


def _contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", NAMES)
def test_a_style_names_only_known_layers(name: str) -> None:
    style = load(name)
    assert {rule.layer for rule in (*style.paints, *style.labels)} <= set(LAYERS)
    assert {"earth", "water", "roads", "buildings"} <= {rule.layer for rule in style.paints}


@pytest.mark.parametrize("name", NAMES)
def test_every_name_is_readable_on_its_halo(name: str) -> None:
    style = load(name)
    for rule in (*style.labels, style.records.label):
        assert _contrast(rule.color, rule.halo) >= 4.5, rule.name
    assert _contrast(style.records.cluster, style.records.cluster_text) >= 4.5


def test_the_projector_is_stronger_than_the_screen_and_has_fewer_names() -> None:
    screen, projector = load("screen"), load("projector")
    assert len(projector.labels) < len(screen.labels)
    assert projector.records.marker > screen.records.marker

    def road_contrast(style: str) -> float:
        streets = [rule for rule in load(style).paints if "minor_road" in rule.kinds and rule.casing]
        return min(_contrast(rule.stroke, rule.casing) for rule in streets)

    assert road_contrast("projector") > road_contrast("screen")


def test_the_print_is_grey_and_light_so_that_pens_show() -> None:
    paints = load("print").paints
    assert any(rule.fill for rule in paints)
    for rule in paints:
        for name in filter(None, (rule.fill, rule.stroke, rule.casing)):
            color = QColor(name)
            assert color.hsvSaturation() < 20, rule
        if rule.fill:
            assert luminance(QColor(rule.fill)) > 0.6, rule


@pytest.mark.parametrize("name", NAMES)
def test_streets_grow_with_the_zoom(name: str) -> None:
    drawn = [[rule.width.at(zoom / 2) for zoom in range(0, 44)] for rule in load(name).paints]
    assert all(widths == sorted(widths) for widths in drawn)
    assert sum(widths[0] < widths[-1] for widths in drawn) > 3


def test_an_unknown_role_is_refused() -> None:
    with pytest.raises(ValueError, match="screen, projector, print"):
        load("../../secret")


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        ('layer = "water"\nfil = "#ffffff"', "fil"),
        ('layer = "waters"\nfill = "#ffffff"', "waters"),
        ('layer = "water"\nfill = "blueish"', "blueish"),
        ('layer = "water"\nwidth = [[9, 1], [5, 2]]', "ascend"),
    ],
)
def test_a_misspelt_style_says_where(tmp_path: Path, broken: str, told: str) -> None:
    text = (resources() / "themes" / "basemap_screen.toml").read_text("utf-8")
    path = tmp_path / "basemap_mine.toml"
    path.write_text(f"{text}\n[[paint]]\n{broken}\n", "utf-8")
    with pytest.raises(ValueError, match=told) as caught:
        read(path)
    assert "basemap_mine.toml" in str(caught.value)


def test_a_ramp_is_constant_outside_and_passes_its_stops() -> None:
    ramp = Ramp.parsed([[10, 2], [12, 8]])
    assert [ramp.at(z) for z in (0, 10, 12, 22)] == [2, 2, 8, 8]
    assert ramp.at(11) == pytest.approx(4)


@given(st.floats(0, 24))
def test_a_ramp_stays_between_its_stops(zoom: float) -> None:
    assert 1 <= Ramp.parsed([[3, 1], [9, 4], [16, 12]]).at(zoom) <= 12


def test_names_come_in_the_language_or_as_people_there_say() -> None:
    names: dict[str, str | int | float | bool] = {"name": "København", "name:fr": "Copenhague"}
    assert [text_of(names, language) for language in ("fr", "es", "")] == ["Copenhague", "København", "København"]
    assert text_of({"name": 7}, "fr") == ""
