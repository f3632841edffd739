"""What may leave: consent of everybody who said it, visibility, location rule; nothing else is handed out."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from conect_desktop.domain.columns import ByColumns, Columns
from conect_desktop.domain.geo import distance
from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.release import (
    AUDIENCES,
    NOTE_FIELDS,
    PERSONAL_FIELDS,
    PLACE_FIELDS,
    READING_FIELDS,
    Consents,
    Released,
    cell_middle,
    generalised,
    release,
)
from conect_desktop.domain.session import Consent, Participant

POINT = shapely.Point(2.3571234, 48.9361234)


def _consents(**codes: dict[str, Any]) -> Consents:
    people = [
        Participant(uuid=code, code=code, age_group=what.pop("age_group", "adult")) for code, what in codes.items()
    ]
    return Consents(people, [Consent(uuid=code, participant=code, **what) for code, what in codes.items() if what])


YES = {"data_use": True, "map_publication": True}


def _place(**fields: Any) -> Place:
    return Place(**{"uuid": "p", "title": "Jardin", "geometry": POINT, "visibility": "public", **fields})


def _reasons(place: Place, consents: Consents, audience: str) -> list[str]:
    return [refused.reason for refused in release([place], [], consents, audience).refused]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("visibility", "sees"),
    [
        ("public", {"public", "partners", "team"}),
        ("partners", {"partners", "team"}),
        ("team", {"team"}),
        (None, {"team"}),
        ("PUBLIC!", {"team"}),
    ],
)
def test_visibility_decides_who_sees_it_and_nothing_said_means_team(visibility: str | None, sees: set[str]) -> None:
    left = {a for a in AUDIENCES if release([_place(visibility=visibility)], [], _consents(), a).places}
    assert left == sees


@pytest.mark.parametrize(
    ("consent", "public", "partners", "team"),
    [
        (YES, None, None, None),
        ({"data_use": True}, "no_consent", None, None),
        ({"map_publication": True}, "no_consent", "no_consent", None),
        ({}, "no_consent", "no_consent", None),
        ({**YES, "withdrawn_on": "2026-03-20"}, "withdrawn", "withdrawn", "withdrawn"),
        ({**YES, "age_group": "minor"}, "guardian_missing", "guardian_missing", None),
        ({**YES, "age_group": "minor", "guardian_consent": True}, None, None, None),
    ],
)
def test_consent_decides(consent: dict[str, Any], public: str | None, partners: str | None, team: str | None) -> None:
    place = _place(said_by=("T1-P01",))
    for audience, reason in (("public", public), ("partners", partners), ("team", team)):
        assert _reasons(place, _consents(**{"T1-P01": dict(consent)}), audience) == ([reason] if reason else [])


def test_one_voice_without_consent_is_enough_to_keep_it() -> None:
    consents = _consents(**{"A": dict(YES), "B": {"data_use": False}})
    assert _reasons(_place(said_by=("A", "B")), consents, "public") == ["no_consent"]


def test_a_code_nobody_wrote_down_has_not_consented() -> None:
    assert _reasons(_place(said_by=("X",)), _consents(), "public") == ["unknown_code"]


def test_a_withheld_place_stays_here_and_its_notes_with_it() -> None:
    place = _place(location_rule="withheld")
    note = Note(uuid="n", text="là-bas", place="p", visibility="public")
    leaving = release([place], [note], _consents(), "public")
    assert not leaving.places
    assert not leaving.notes
    assert [refused.reason for refused in leaving.refused] == ["withheld", "place_refused"]
    (for_team,) = release([place], [note], _consents(), "team").places
    assert for_team.geometry is None


def test_names_of_people_and_readings_do_not_leave() -> None:
    place = _place(said_by=("A",), author="Marie", session_table="t", confidence=2)
    note = Note(uuid="n", text="t", interpretation="we think", said_by=("A",), author="Marie", visibility="public")
    leaving = release([place], [note], _consents(A=dict(YES)), "public")
    assert not {"said_by", "author", "session_table", "confidence", "interpretation"} & set(leaving.places[0].fields)
    assert set(leaving.notes[0].fields) == {"text", "visibility"}
    for_partners = release([], [note], _consents(A=dict(YES)), "partners").notes[0]
    assert for_partners.fields["interpretation"] == "we think"


def test_addresses_and_numbers_in_words_are_pointed_out_not_changed() -> None:
    place = _place(description="Écrire à marie.d@example.org ou appeler le 06 12 34 56 78, ouvert 2019-2024")
    leaving = release([place], [], _consents(), "public")
    assert {pointer.what for pointer in leaving.pointers} == {"holds an e-mail address", "holds a telephone number"}
    assert leaving.places[0].fields["description"] == place.description


def test_marks_that_turn_the_reading_direction_are_taken_out() -> None:
    leaving = release([_place(title="abc\u202egpj.exe")], [], _consents(), "public")
    assert leaving.places[0].fields["title"] == "abcgpj.exe"
    assert leaving.places[0].altered


def test_nobody_else_makes_released_records() -> None:
    with pytest.raises(TypeError):
        Released("place", "p", {}, POINT, (), object())


_lon, _lat = st.floats(-179, 179), st.floats(-80, 80)


@given(_lon, _lat, st.sampled_from([250.0, 500.0]))
def test_a_cell_is_where_the_position_is_and_never_tells_where_in_it(lon: float, lat: float, metres: float) -> None:
    middle = cell_middle(lon, lat, metres)
    assert distance(lon, lat, *middle) <= metres * 0.75
    again = cell_middle(*middle, metres)
    assert math.isclose(again[0], middle[0], abs_tol=2e-6)
    assert math.isclose(again[1], middle[1], abs_tol=2e-6)


@given(_lon, _lat)
def test_positions_in_one_cell_leave_as_one(lon: float, lat: float) -> None:
    middle = cell_middle(lon, lat, 500.0)
    for dx, dy in ((0.2, 0.2), (-0.2, 0.2), (0.3, -0.3)):
        metre = 1 / 111_195
        near = (middle[0] + dx * 500 * metre / math.cos(math.radians(middle[1])), middle[1] + dy * 500 * metre)
        assert cell_middle(*near, 500.0) == pytest.approx(middle, abs=2e-6)


@pytest.mark.parametrize("rule", ["grid_250", "grid_500"])
def test_lines_and_areas_leave_as_a_point_without_their_shape(rule: str) -> None:
    for shape in (shapely.LineString([(2, 48), (2.1, 48.1)]), shapely.box(2, 48, 2.1, 48.1)):
        assert generalised(shape, rule).geom_type == "Point"


@pytest.mark.parametrize("rule", ["neighbourhood", "withheld", "something of a later version"])
def test_other_rules_let_no_position_leave(rule: str) -> None:
    assert generalised(POINT, rule) is None


def _line(strange: float) -> shapely.LineString:
    with np.errstate(invalid="ignore"):
        return shapely.LineString([(2, 48), (strange, 48.1), (2.2, 48)])


@pytest.mark.parametrize(
    "geometry",
    [
        shapely.Point(),
        _line(math.nan),
        _line(math.inf),
        shapely.Point(200, 48),
        shapely.box(2, 48, 3, 95),
    ],
)
@pytest.mark.parametrize("rule", ["exact", "grid_250"])
def test_a_position_off_earth_is_left_out_and_told(geometry: Any, rule: str) -> None:
    (place,) = release([_place(geometry=geometry, location_rule=rule)], [], _consents(), "public").places
    assert place.geometry is None
    assert place.altered


def test_every_field_was_thought_of() -> None:
    """A field that somebody adds to a record leaves for nobody until it is listed."""
    ours = {"uuid", "geometry"}
    listed = set(PLACE_FIELDS) | set(PERSONAL_FIELDS) | ours
    assert {field.name for field in dataclasses.fields(Place)} == listed
    listed = (set(NOTE_FIELDS) | set(READING_FIELDS) | set(PERSONAL_FIELDS) | ours) - {"geometry", "source_ref"}
    assert {field.name for field in dataclasses.fields(Note)} == listed
    assert not set(PERSONAL_FIELDS) & (set(PLACE_FIELDS) | set(NOTE_FIELDS))


def test_a_withdrawal_counts_whichever_laptop_wrote_the_code_down() -> None:
    people = [Participant(uuid="one", code="A"), Participant(uuid="other", code="A")]
    for gone in ("one", "other"):
        stays = "other" if gone == "one" else "one"
        given = [
            Consent(uuid="c1", participant=gone, **YES, withdrawn_on="2026-03-20"),
            Consent(uuid="c2", participant=stays, **YES),
        ]
        assert _reasons(_place(said_by=("A",)), Consents(people, given), "team") == ["withdrawn"]


def test_the_gravest_reason_is_told_first() -> None:
    consents = _consents(A={"data_use": False}, B={**YES, "withdrawn_on": "2026-03-20"})
    assert _reasons(_place(said_by=("A", "B")), consents, "public") == ["withdrawn"]


@pytest.mark.parametrize("said_by", ["A", {"A": 1}, 5, 0, ([],), (None,), (1,)])
def test_codes_that_are_none_are_nobodys_consent(said_by: Any) -> None:
    place = _place(said_by=said_by)
    assert _reasons(place, _consents(A=dict(YES)), "public") == ["unknown_code"]


_voices = st.one_of(
    st.lists(st.sampled_from(["P1", "P2", "P3", "", 1, True, None]), max_size=3).map(tuple),
    st.sampled_from(["P1", 0, False, None, {"P1": 1}, ["P1"], ([],), ()]),
)


@given(st.lists(_voices, max_size=6), st.sampled_from([*AUDIENCES, "room"]))
def test_consent_to_many_is_what_it_is_to_each(voices: list[Any], audience: Any) -> None:
    consents = _consents(P1=YES, P2={"data_use": False}, P3={"withdrawn_on": "2026-03-20"})
    assert consents.refusals(voices, audience) == [consents.refusal(codes, audience) for codes in voices]


def test_what_another_program_wrote_into_a_field_is_left_out_where_it_fits_none() -> None:
    place = _place(practices=("gardening", 3, None), description=b"blob", start_year=math.nan, city="a\x00b\x1b[1m")
    (one,) = release([place], [], _consents(), "public").places
    assert one.fields["practices"] == ("gardening",)
    assert one.fields["city"] == "ab[1m"
    assert not {"description", "start_year"} & set(one.fields)
    assert len(one.altered) == 4


def test_text_in_any_script_leaves_as_it_is() -> None:
    title = "حديقة \u200fCafé — Grădina 🌱\nłódź"
    (one,) = release([_place(title=title)], [], _consents(), "public").places
    assert one.fields["title"] == title
    assert not one.altered


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("marie@example.org", ["holds an e-mail address"]),
        ("+33 6 12 34 56 78", ["holds a telephone number"]),
        ("(01.48.20.11.12)", ["holds a telephone number"]),
        ("0031612345678", ["holds a telephone number"]),
        ("depuis 2019-2020, 12 000 m2, 48.9364, 2.3574", []),
        ("@home, a@b", []),
    ],
)
def test_what_is_pointed_out(words: str, found: list[str]) -> None:
    assert [p.what for p in release([_place(description=words)], [], _consents(), "public").pointers] == found


def test_identifiers_are_no_telephone_numbers() -> None:
    place = _place(session="01931234-5678-7123-8456-426614174000", url="https://example.org/0612345678")
    assert release([place], [], _consents(), "team").pointers == ()


def test_a_long_word_is_looked_through_letter_by_letter() -> None:
    # tried again at each of its letters, a word of a million would take until the suite's own limit ends the test
    place = _place(description="y" * 1_000_000 + "@" + "1" * 1_000_000)
    assert release([place], [], _consents(), "public").pointers == ()


@given(
    st.lists(st.tuples(st.text(max_size=3), st.sampled_from(["adult", "minor", None])), max_size=4),
    st.lists(st.tuples(st.integers(0, 3), *[st.sampled_from([True, False, None])] * 3, st.booleans()), max_size=6),
    st.lists(st.text(max_size=3), max_size=3),
)
def test_nothing_leaves_for_the_public_that_any_voice_did_not_allow(
    people: list[Any], given_consents: list[Any], codes: list[str]
) -> None:
    participants = [Participant(uuid=str(n), code=code, age_group=age) for n, (code, age) in enumerate(people)]
    consents = [
        Consent(
            uuid=str(n), participant=str(who), data_use=data, map_publication=shown, guardian_consent=guardian,
            withdrawn_on="2026-03-20" if gone else None,
        )
        for n, (who, data, shown, guardian, gone) in enumerate(given_consents)
    ]  # fmt: skip
    leaving = release([_place(said_by=tuple(codes))], [], Consents(participants, consents), "public")
    if not leaving.places:
        return
    for code in codes:
        own = [p for p in participants if p.code == code]
        theirs = [c for c in consents if c.participant in {p.uuid for p in own}]
        assert own
        assert theirs
        assert all(c.data_use and c.map_publication and not c.withdrawn_on for c in theirs)
        if any(p.age_group == "minor" for p in own):
            assert all(c.guardian_consent for c in theirs)


_words = st.sampled_from(
    [
        None,
        "",
        "Jardin",
        "Épicerie à vélo",
        "a\u202eb",
        "\x00",
        "06 12 34 56 78",
        "ana@example.org",
        "12",
        "345678901",
        7,
    ]
)
_places = st.builds(
    _place,
    uuid=st.uuids().map(str),
    title=_words,
    description=_words,
    start_year=st.sampled_from([None, 1998, True, 1.0, math.inf]),
    practices=st.sampled_from(
        [(), ("gardening",), ("garden\x07ing", "repair"), ("\x07",), "typed over", (1,), (True,)]
    ),
    geometry=st.sampled_from(
        [None, POINT, shapely.Point(), shapely.Point(math.nan, 1), shapely.Point(181, 0), shapely.box(0, 0, 1, 1)]
    ),
    location_rule=st.sampled_from([None, "exact", "grid_250", "withheld", "no such rule"]),
    visibility=st.sampled_from(["public", "partners", "team", None]),
    said_by=st.sampled_from([(), ("P1",), ("P2",)]),
)  # fmt: skip


@given(st.lists(_places, max_size=6, unique_by=lambda place: place.uuid), st.sampled_from(AUDIENCES))
def test_each_is_decided_as_if_it_were_alone(places: list[Place], audience: Any) -> None:
    consents = _consents(P1=YES, P2={"data_use": False})
    together = release(places, [], consents, audience)
    alone = [release([place], [], consents, audience) for place in places]
    # their texts, too: a record equals one that holds 1 for True
    assert list(map(repr, together.places)) == [repr(one) for release in alone for one in release.places]
    assert together.refused == tuple(one for release in alone for one in release.refused)
    assert together.pointers == tuple(one for release in alone for one in release.pointers)


class _Table(ByColumns[Place]):
    """Places as a table gives them: what none of some places fills has no column."""

    def __init__(self, places: list[Place], size: int) -> None:
        self._places = places
        self._size = size

    def __iter__(self) -> Iterator[Place]:
        return iter(self._places)

    def columns(self) -> Iterator[Columns]:
        blank = {field.name: getattr(Place(uuid=""), field.name) for field in dataclasses.fields(Place)}
        for start in range(0, len(self._places), self._size):
            some = self._places[start : start + self._size]
            filled = {name: [getattr(place, name) for place in some] for name in blank}
            kept = {name: values for name, values in filled.items() if any(one != blank[name] for one in values)}
            yield Columns(len(some), kept, blank)


@given(
    st.lists(_places, max_size=6, unique_by=lambda place: place.uuid),
    st.sampled_from([*AUDIENCES, "room"]),
    st.integers(1, 6),
)
def test_columns_are_decided_as_their_records(places: list[Place], audience: Any, size: int) -> None:
    consents = _consents(P1=YES, P2={"data_use": False})
    by_columns, alone = (release(some, [], consents, audience) for some in (_Table(places, size), places))
    assert repr(by_columns) == repr(alone)
