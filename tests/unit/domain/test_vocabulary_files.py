"""The words, indicators and session plans that ship: complete in seven languages, and told apart without colour."""

from __future__ import annotations

import math
import re
import tomllib
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest


def words(text: str) -> set[str]:
    """A set of names, written as one would say them."""
    return set(text.split())


RESOURCES = Path(__file__).parents[3] / "resources"
VOCABULARIES = RESOURCES / "vocabularies"
LANGUAGES = {"en", "fr", "es", "nl", "ro", "sv", "nb"}
SHAPES = words("circle square diamond triangle pentagon hexagon octagon star shield drop cross house")
SYMBOLS = words(
    """book people leaf recycle wrench heart bowl palette ball bolt drop house megaphone chip market tree flower bin bus
    cross_health graduation coins ballot bench shield arrows_split arrows_change building ground sofa sprout stall roof
    star gear road mountain hand handshake city_hall school briefcase fund circle_dots question plus quote eye lightbulb
    flag camera mic truck key scales clash tools clock database network music water_can truck_hand link lock clipboard
    calendar cup"""
)
TAIL = ["other", "dont_know"]
EXPECTED: dict[str, list[str]] = {
    "practices": [
        *("learning_education", "organizing_networking", "gardening", "circular_production", "repair_reuse"),
        *("care_mutual_aid", "food_sharing_cooking", "culture_arts", "sport_play", "energy_water"),
        *("housing_building", "advocacy", "making_digital", "exchange_market", *TAIL),
    ],
    "domains": [
        *("social_cohesion", "food_systems", "green_spaces", "biodiversity_climate", "waste_circularity", "energy"),
        *("water", "housing", "mobility", "health_care", "education_culture", "local_economy"),
        *("governance_democracy", "public_space_heritage", *TAIL),
    ],
    "modes": ["resistance", "adaptation", "transformation", *TAIL],
    "space_types": [
        *("reused_vacant_building", "reused_vacant_land", "neighbourhood_living_room", "community_garden", "market"),
        *("social_centre", "third_place", "workshop_repair", "public_space", "natural_space", *TAIL),
    ],
    "link_types": [
        *("funds", "hosts", "supplies", "advises", "owns_land_for", "cooperates", "competes", "regulates"),
        *("conflicts", *TAIL),
    ],
    "actor_kinds": [
        *("residents_group", "association", "cooperative", "enterprise", "municipality", "public_body"),
        *("school_university", "practitioner", "funder", "informal_group", *TAIL),
    ],
    "resource_kinds": [
        *("land", "buildings", "materials", "water", "energy", "money"),
        *("skills", "know_how", "time", "culture", "data", "networks", *TAIL),
    ],
    "tenures": ["public", "private", "rented", "owned_collectively", "lent", "occupied", "unknown"],
    "place_statuses": ["planned", "active", "paused", "ended", "threatened"],
    "note_kinds": ["quote", "observation", "disagreement", "idea", "question", "decision"],
}
INDICATORS = [
    *("social_trust", "belonging", "place_attachment", "open_governance", "shared_leadership", "institutional_link"),
    *("access_to_resources", "security_of_space", "networking", "ecology", "food_and_green", "preparedness"),
    *("collective_efficacy", "learning", "transformation"),
]
TEMPLATES = ["generic_3h", "net_map", "ecolab", "terreau_charter", "resource_mapping", "walk"]
PHASE_KINDS = words(
    """prepare consent icebreaker listing mapping resources network timeline readback priorities indicators decisions
    after charter"""
)
RECORDS = words(
    """consent headcount place note resource flow actor link event walk media disagreement vote rating measurement
    decision evaluation"""
)

# Colour vision without the L or the M cones, on linear RGB: Machado, Oliveira & Fernandes (2009), severity 1.0.
VISIONS = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
}


def read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def linear(color: str) -> tuple[float, float, float]:
    """Linear RGB, 0..1, of a #RRGGBB colour (IEC 61966-2-1)."""
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return red, green, blue


def contrast_with_white(color: str) -> float:
    """Contrast ratio against a white pictogram (WCAG 2.2)."""
    red, green, blue = linear(color)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def seen(color: str, vision: str) -> tuple[float, float, float]:
    """CIE L*a*b* (D65) of a colour as an eye of that kind sees it."""
    rgb = linear(color)
    r, g, b = (
        min(1.0, max(0.0, sum(weight * channel for weight, channel in zip(row, rgb, strict=True))))
        for row in VISIONS[vision]
    )
    xyz = (
        (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047,
        0.2126729 * r + 0.7151522 * g + 0.0721750 * b,
        (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883,
    )
    fx, fy, fz = (t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116 for t in xyz)
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def distance(first: str, second: str, vision: str = "normal") -> float:
    """CIE 1976 colour difference; about 2.3 is just noticeable side by side."""
    return math.dist(seen(first, vision), seen(second, vision))


def languages_missing(texts: dict[str, Any]) -> set[str]:
    """Languages a text lacks, has empty, or has too many of."""
    return (LANGUAGES ^ set(texts)) | {language for language, text in texts.items() if not str(text).strip()}


def spoken_texts(node: Any, where: str = "") -> list[tuple[str, dict[str, Any]]]:
    """Every per-language table of a file, with its place in the file."""
    found: list[tuple[str, dict[str, Any]]] = []
    if isinstance(node, dict):
        for key, value in node.items():
            if key in ("labels", "hints", "hint", "description", "scale_labels"):
                found.append((f"{where}.{key}", value))
            else:
                found += spoken_texts(value, f"{where}.{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            name = value.get("id", index) if isinstance(value, dict) else index
            found += spoken_texts(value, f"{where}[{name}]")
    return found


FILES = sorted(
    [*VOCABULARIES.glob("*.toml"), *RESOURCES.glob("indicators/*.toml"), *RESOURCES.glob("templates/sessions/*.toml")]
)
every_vocabulary = pytest.mark.parametrize("name", EXPECTED)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_text_is_there_in_all_seven_languages(path: Path) -> None:
    texts = spoken_texts(read(path))
    assert texts
    assert {where: missing for where, text in texts if (missing := languages_missing(text))} == {}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_texts_have_no_stray_spaces_and_use_the_right_letters(path: Path) -> None:
    for where, text in spoken_texts(read(path)):
        for language, value in text.items():
            for sentence in value if isinstance(value, list) else [value]:
                assert sentence == " ".join(sentence.split()), f"{where}.{language}"
                # Romanian is written with comma below; the cedilla letters are a relic of old code pages
                assert not set(sentence) & set("şţŞŢ"), f"{where}.{language}"


def test_all_vocabularies_ship_and_no_other() -> None:
    assert {path.stem for path in VOCABULARIES.glob("*.toml")} == set(EXPECTED)


@every_vocabulary
def test_terms_are_those_of_the_domain_in_their_order(name: str) -> None:
    content = read(VOCABULARIES / f"{name}.toml")
    assert content["vocabulary"]["id"] == name
    assert content["vocabulary"]["version"] >= 1
    assert [term["id"] for term in content["term"]] == EXPECTED[name]


@every_vocabulary
def test_ids_are_plain_and_labels_unique_in_each_language(name: str) -> None:
    terms = read(VOCABULARIES / f"{name}.toml")["term"]
    assert all(re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", term["id"]) for term in terms)
    for language in LANGUAGES:
        labels = [term["labels"][language].casefold() for term in terms]
        assert len(set(labels)) == len(labels), language
        assert max(map(len, labels)) <= 45, f"a label in {language} is too long for a legend"


@every_vocabulary
def test_signs_come_from_the_lists_and_no_pictogram_stands_twice(name: str) -> None:
    terms = read(VOCABULARIES / f"{name}.toml")["term"]
    assert {term["shape"] for term in terms} <= SHAPES
    assert {term["symbol"] for term in terms} <= SYMBOLS
    assert len({term["symbol"] for term in terms}) == len(terms)
    assert all(re.fullmatch(r"#[0-9A-F]{6}", term["color"]) for term in terms)


@every_vocabulary
def test_a_white_pictogram_stands_out_on_every_colour(name: str) -> None:
    weak = {
        term["id"]: round(ratio, 2)
        for term in read(VOCABULARIES / f"{name}.toml")["term"]
        if (ratio := contrast_with_white(term["color"])) < 3.0
    }
    assert weak == {}


@every_vocabulary
def test_colours_differ_to_the_eye(name: str) -> None:
    terms = read(VOCABULARIES / f"{name}.toml")["term"]
    near = {
        (a["id"], b["id"]): round(d, 1)
        for a, b in combinations(terms, 2)
        if (d := distance(a["color"], b["color"])) < 9.0
    }
    assert near == {}


@every_vocabulary
@pytest.mark.parametrize("vision", VISIONS)
def test_no_two_terms_share_shape_and_colour_however_one_sees(name: str, vision: str) -> None:
    terms = read(VOCABULARIES / f"{name}.toml")["term"]
    alike = {
        (a["id"], b["id"]): round(d, 1)
        for a, b in combinations(terms, 2)
        if a["shape"] == b["shape"] and (d := distance(a["color"], b["color"], vision)) < 15.0
    }
    assert alike == {}


def test_hints_may_be_left_out_for_plain_words_only() -> None:
    bare = {
        (name, term["id"])
        for name in EXPECTED
        for term in read(VOCABULARIES / f"{name}.toml")["term"]
        if "hints" not in term
    }
    assert bare == {("tenures", "unknown"), *(("place_statuses", i) for i in ("planned", "active", "paused", "ended"))}


def test_links_say_direction_and_keep_their_line_without_colour() -> None:
    terms = read(VOCABULARIES / "link_types.toml")["term"]
    assert all(isinstance(term["directed"], bool) for term in terms)
    assert {term["dash"] for term in terms} == {"solid", "dash", "dot", "dashdot"}
    assert {term["id"] for term in terms if not term["directed"]} == {"cooperates", "competes", "conflicts", *TAIL}


@pytest.mark.parametrize("vision", VISIONS)
def test_no_two_links_share_stroke_and_colour_however_one_sees(vision: str) -> None:
    terms = read(VOCABULARIES / "link_types.toml")["term"]
    alike = {
        (a["id"], b["id"]): round(d, 1)
        for a, b in combinations(terms, 2)
        if a["dash"] == b["dash"] and (d := distance(a["color"], b["color"], vision)) < 15.0
    }
    assert alike == {}


def test_resources_are_material_or_intangible() -> None:
    groups = {term["id"]: term.get("group") for term in read(VOCABULARIES / "resource_kinds.toml")["term"]}
    assert [i for i, group in groups.items() if group == "material"] == EXPECTED["resource_kinds"][:6]
    assert [i for i, group in groups.items() if group == "intangible"] == EXPECTED["resource_kinds"][6:12]


@every_vocabulary
def test_every_pictogram_is_drawn(name: str) -> None:
    named = {term["symbol"] for term in read(VOCABULARIES / f"{name}.toml")["term"]}
    assert named - {path.stem for path in (RESOURCES / "symbols").glob("*.svg")} == set()


def test_the_starter_set_has_the_fifteen_indicators_in_balanced_domains() -> None:
    content = read(RESOURCES / "indicators" / "starter.toml")
    assert content["set"]["id"] == "conect_starter"
    assert [item["id"] for item in content["item"]] == INDICATORS
    domains = [domain["id"] for domain in content["domain"]]
    assert len(set(domains)) == len(domains)
    counts = [sum(item["domain"] == domain for item in content["item"]) for domain in domains]
    assert counts == [3] * 5
    assert [item["id"] for item in content["item"] if item["reversed"]] == ["security_of_space"]


def test_the_scale_has_a_word_for_every_step() -> None:
    head = read(RESOURCES / "indicators" / "starter.toml")["set"]
    assert (head["scale_min"], head["scale_max"]) == (1, 5)
    for language, words in head["scale_labels"].items():
        assert len(words) == len(set(words)) == 5, language


def test_counters_are_those_of_the_domain_with_a_unit() -> None:
    counters = read(RESOURCES / "indicators" / "starter.toml")["counter"]
    assert {counter["id"]: counter["unit"] for counter in counters} == {
        "active_members": "persons",
        "volunteer_hours": "h",
        "people_reached": "persons",
        "events": "events",
        "area": "m²",
        "food": "kg",
        "waste_diverted": "kg",
        "compost": "kg",
        "rainwater": "l",
        "energy": "kWh",
        "income": "EUR",
        "in_kind": "EUR",
        "partners": "partners",
        "trainings": "trainings",
        "jobs": "FTE",
    }


def test_all_session_templates_ship() -> None:
    assert {path.stem for path in (RESOURCES / "templates" / "sessions").glob("*.toml")} == set(TEMPLATES)


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_plans_a_session_one_can_run(name: str) -> None:
    content = read(RESOURCES / "templates" / "sessions" / f"{name}.toml")
    phases = content["phase"]
    assert content["template"]["id"] == name
    assert len({phase["id"] for phase in phases}) == len(phases)
    assert all(re.fullmatch(r"[a-z][a-z0-9_]*", phase["id"]) for phase in phases)
    assert {phase["kind"] for phase in phases} <= PHASE_KINDS
    assert {record for phase in phases for record in phase["records"]} <= RECORDS
    kinds = [phase["kind"] for phase in phases]
    assert kinds[:2] == ["prepare", "consent"], "nothing is recorded before consent"
    assert kinds[-2:] == ["decisions", "after"]
    # what is done before and after the meeting takes none of its minutes
    assert all((phase["minutes"] == 0) == (phase["kind"] in ("prepare", "after")) for phase in phases)
    minutes = sum(phase["minutes"] for phase in phases if not phase.get("optional", False))
    assert 90 <= minutes <= 190


def test_the_generic_session_keeps_the_times_of_the_field_guide() -> None:
    phases = read(RESOURCES / "templates" / "sessions" / "generic_3h.toml")["phase"]
    assert [(phase["kind"], phase["minutes"]) for phase in phases] == [
        *(("prepare", 0), ("consent", 15), ("icebreaker", 15), ("listing", 10), ("mapping", 40), ("resources", 25)),
        *(("network", 35), ("timeline", 30), ("readback", 15), ("priorities", 10), ("indicators", 10)),
        *(("decisions", 10), ("after", 0)),
    ]
    assert [phase["kind"] for phase in phases if phase.get("optional")] == ["timeline"]
