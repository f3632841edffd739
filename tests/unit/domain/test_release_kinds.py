"""What may leave of every other kind: what hangs on something that stays here stays here, people decide on pictures."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
import shapely

from conect_desktop.domain.disagreement import Disagreement
from conect_desktop.domain.medium import Medium, MediumOf
from conect_desktop.domain.meeting import Decision, TimelineEvent, Walk
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.release import (
    ALLOWED,
    INTERNAL_FIELDS,
    PERSONAL_FIELDS,
    READING_FIELDS,
    Audience,
    Consents,
    Content,
    Kind,
    Release,
    cell_middle,
    release_content,
    stricter,
)
from conect_desktop.domain.resource import Flow, Resource
from conect_desktop.domain.session import Consent, Participant

NOBODY = Consents((), ())
PUBLIC: dict[str, Any] = {"visibility": "public"}
HOME = shapely.Point(2.3571234, 48.9361234)
RECORDS: dict[Kind, type] = {
    "place": Place, "note": Note, "actor": Actor, "link": Link, "resource": Resource, "flow": Flow,
    "event": TimelineEvent, "walk": Walk, "decision": Decision, "disagreement": Disagreement, "medium": Medium,
}  # fmt: skip
GARDEN = Place(uuid="garden", title="Jardin", geometry=HOME, **PUBLIC)
SHELTER = Place(uuid="shelter", title="Abri", geometry=HOME, location_rule="withheld", **PUBLIC)
COOP = Actor(uuid="coop", title="Coopérative", **PUBLIC)
SQUAT = Actor(uuid="squat", title="Squat", visibility="team")


def _left(audience: Audience = "public", consents: Consents = NOBODY, **content: Any) -> Release:
    return release_content(Content(**content), consents, audience)


def _reasons(leaving: Release, kind: str) -> list[str]:
    return [refused.reason for refused in leaving.refused if refused.kind == kind]


def _people(**codes: dict[str, Any]) -> Consents:
    people = [Participant(uuid=code, code=code, age_group=what.pop("age_group", None)) for code, what in codes.items()]
    return Consents(people, [Consent(uuid=code, participant=code, **what) for code, what in codes.items()])


@pytest.mark.parametrize("kind", RECORDS)
def test_every_field_of_every_kind_was_thought_of(kind: Kind) -> None:
    """A field that somebody adds to a record leaves for nobody until it is listed."""
    # which entries of which laptops clash is of no use outside the book
    handled = {"uuid", "geometry", "heads"} if kind in ("place", "actor", "walk", "disagreement") else {"uuid"}
    named = {field.name for field in dataclasses.fields(RECORDS[kind])} - handled
    personal = set(PERSONAL_FIELDS) & named
    own = set(INTERNAL_FIELDS.get(kind, ())) | (set(READING_FIELDS) & named)
    assert named == set(ALLOWED[kind]) | personal | own
    assert not set(ALLOWED[kind]) & (set(PERSONAL_FIELDS) | set(INTERNAL_FIELDS.get(kind, ())))


@pytest.mark.parametrize("kind", sorted(set(RECORDS) - {"link", "flow", "disagreement", "medium"}))
def test_nothing_said_about_visibility_means_team_only(kind: Kind) -> None:
    plural = {"event": "events"}.get(kind, f"{kind}s")
    text = {"text": "t"} if kind in ("note", "decision") else {"title": "t"}
    content = {plural: [RECORDS[kind](uuid="x", **text)]}
    assert _reasons(_left("public", **content), kind) == ["not_public"]
    assert _reasons(_left("partners", **content), kind) == ["not_for_partners"]
    assert _left("team", **content).of(kind)
    assert _left("room", **content).of(kind)


def test_a_link_leaves_only_if_both_its_ends_do() -> None:
    links = [
        Link(uuid="there", source="coop", target="other", type="funds", **PUBLIC),
        Link(uuid="half", source="coop", target="squat", type="hosts", **PUBLIC),
        Link(uuid="loose", source="coop", target="deleted", type="hosts", **PUBLIC),
    ]
    other = Actor(uuid="other", title="Ville", **PUBLIC)
    leaving = _left(actors=[COOP, SQUAT, other], links=links)
    assert [link.uuid for link in leaving.of("link")] == ["there"]
    assert _reasons(leaving, "link") == ["end_refused", "end_refused"]
    assert len(_left("team", actors=[COOP, SQUAT, other], links=links).of("link")) == 2


def test_a_flow_leaves_only_between_ends_that_do_and_without_a_resource_that_does_not() -> None:
    flows = [
        Flow(uuid="good", from_actor="coop", to_place="garden", resource="seeds", kind="materials", **PUBLIC),
        Flow(uuid="to the shelter", from_actor="coop", to_place="shelter", **PUBLIC),
        Flow(uuid="nowhere", from_actor="coop", **PUBLIC),
    ]
    seeds = Resource(uuid="seeds", title="Graines", mode="offer", visibility="team")
    leaving = _left(places=[GARDEN, SHELTER], actors=[COOP], resources=[seeds], flows=flows)
    (flow,) = leaving.of("flow")
    assert flow.uuid == "good"
    assert "resource" not in flow.fields
    assert flow.altered
    assert _reasons(leaving, "flow") == ["end_refused", "end_refused"]


def test_a_resource_leaves_without_an_owner_that_does_not() -> None:
    tools = Resource(uuid="tools", title="Outils", mode="offer", actor="squat", place="garden", **PUBLIC)
    (left,) = _left(places=[GARDEN], actors=[SQUAT], resources=[tools]).of("resource")
    assert "actor" not in left.fields
    assert left.fields["place"] == "garden"


def test_what_is_told_about_something_that_stays_here_stays_here() -> None:
    leaving = _left(
        places=[SHELTER],
        actors=[SQUAT],
        notes=[
            Note(uuid="n", text="là", place="shelter", **PUBLIC),
            Note(uuid="m", text="eux", actor="squat", **PUBLIC),
        ],
        events=[TimelineEvent(uuid="e", title="Ouverture", place="shelter", **PUBLIC)],
        decisions=[
            Decision(uuid="d", text="aider", place="shelter", **PUBLIC),
            Decision(uuid="f", text="aider", actor="squat", **PUBLIC),
        ],
    )
    assert _reasons(leaving, "note") == ["place_refused", "item_refused"]
    assert _reasons(leaving, "event") == ["place_refused"]
    assert _reasons(leaving, "decision") == ["place_refused", "item_refused"]
    assert not any(leaving.records.values())


def test_who_takes_a_decision_on_stays_with_the_team() -> None:
    decision = Decision(uuid="d", text="Écrire la charte", owner="Marie", due_on="2026-05-01", **PUBLIC)
    for audience in ("public", "partners", "room"):
        (left,) = _left(audience, decisions=[decision]).of("decision")
        assert "owner" not in left.fields
        assert left.fields["due_on"] == "2026-05-01"
    assert _left("team", decisions=[decision]).of("decision")[0].fields["owner"] == "Marie"


def test_an_actor_does_not_tell_where_its_place_is() -> None:
    coarse = dataclasses.replace(GARDEN, location_rule="grid_500")
    actor = dataclasses.replace(COOP, geometry=HOME, place="garden")
    (left,) = _left(places=[coarse], actors=[actor]).of("actor")
    assert (left.geometry.x, left.geometry.y) == cell_middle(HOME.x, HOME.y, 500.0)
    hidden = dataclasses.replace(COOP, geometry=HOME, place="shelter")
    (left,) = _left(places=[SHELTER], actors=[hidden]).of("actor")
    assert left.geometry is None
    assert "place" not in left.fields


def test_the_stricter_rule_is_the_one_that_tells_less() -> None:
    assert stricter("exact", "grid_250") == stricter("grid_250", None) == "grid_250"
    assert stricter("withheld", "neighbourhood") == "withheld"
    assert stricter("withheld", "of a later version") == "of a later version"


def test_a_walk_leaves_by_its_rule_and_without_its_timestamps() -> None:
    line = shapely.LineString([(2.35, 48.93), (2.36, 48.94)])
    walk = Walk(uuid="w", title="Balade", geometry=line, timestamps=("a", "b"), **PUBLIC)
    (left,) = _left(walks=[walk]).of("walk")
    assert left.geometry == line
    assert "timestamps" not in left.fields
    for audience in ("public", "team"):
        (left,) = _left(audience, walks=[dataclasses.replace(walk, location_rule="grid_500")]).of("walk")
        assert left.geometry.geom_type == "Point"
        assert "timestamps" not in left.fields
    withheld = dataclasses.replace(walk, location_rule="withheld")
    assert _reasons(_left(walks=[withheld]), "walk") == ["withheld"]


# -- disagreements ---------------------------------------------------------------------------------------------------


def test_a_disagreement_leaves_with_both_its_items_or_not_at_all() -> None:
    twin = dataclasses.replace(GARDEN, uuid="twin")
    one = Disagreement(uuid="d", item_table="places", item="garden", other_item="twin", remark="à voir")
    (left,) = _left(places=[GARDEN, twin], disagreements=[one]).of("disagreement")
    assert "remark" not in left.fields
    assert _reasons(_left(places=[GARDEN], disagreements=[one]), "disagreement") == ["item_refused"]
    strange = dataclasses.replace(one, item_table="participants")
    assert _reasons(_left(places=[GARDEN, twin], disagreements=[strange]), "disagreement") == ["item_refused"]


def test_two_versions_of_what_would_not_leave_itself_do_not_leave_either() -> None:
    told = {"uuid": "d", "item_table": "places", "item": "garden"}
    title = Disagreement(**told, field="title", versions=("Jardin", "Potager"))
    where = Disagreement(**told, field="geometry", versions=("2.3571 48.9361", "2.3572 48.9362"))
    assert _left(places=[GARDEN], disagreements=[title]).of("disagreement")[0].fields["versions"] == title.versions
    for audience in ("public", "partners", "room", "team"):
        assert "versions" not in _left(audience, places=[GARDEN], disagreements=[where]).of("disagreement")[0].fields


# -- pictures and sounds ---------------------------------------------------------------------------------------------

PHOTO: dict[str, Any] = {"content_type": "image/jpeg", "recognisable_people": False, "minors": False}
ASKED: dict[str, Any] = {"data_use": True, "map_publication": True}


def _medium(consents: Consents = NOBODY, audience: Audience = "public", **fields: Any) -> str | None:
    leaving = _left(audience, consents, media=[Medium(uuid="m", **{**PHOTO, **PUBLIC, **fields})])
    return next(iter(_reasons(leaving, "medium")), None)


@pytest.mark.parametrize("flag", ["recognisable_people", "minors"])
def test_a_photo_nobody_looked_at_stays_here(flag: str) -> None:
    assert _medium(**{flag: None}) == "not_looked_at"
    assert _medium(**{flag: None}, audience="room") == "not_looked_at"
    assert _medium() is None


def test_everybody_a_photo_shows_allows_its_publication() -> None:
    assert _medium(_people(A={"photo_publication": True}), shows=("A",), recognisable_people=True) is None
    both = _people(A={"photo_publication": True}, B={"photo_publication": None})
    assert _medium(both, shows=("A", "B"), recognisable_people=True) == "people_shown"
    contrary = _people(A={"photo_publication": True, "photo_taking": False})
    assert _medium(contrary, shows=("A",)) == "people_shown"


def test_people_can_be_recognised_but_nobody_noted_who() -> None:
    assert _medium(recognisable_people=True) == "people_shown"


@pytest.mark.parametrize("age", ["minor", "child"])
def test_minors_need_their_guardian(age: str) -> None:
    yes = {"photo_publication": True, "age_group": age}
    assert _medium(_people(A=dict(yes)), shows=("A",), minors=True) == "minors_shown"
    assert _medium(_people(A={**yes, "guardian_consent": True}), shows=("A",), minors=True) is None
    # flagged by mistake or not: a code that is a minor's decides
    assert _medium(_people(A=dict(yes)), shows=("A",)) == "minors_shown"


def test_minors_can_be_recognised_but_nobody_noted_who() -> None:
    assert _medium(minors=True) == "minors_shown"
    assert _medium(_people(A={"photo_publication": True}), shows=("A",), minors=True) == "minors_shown"


def test_a_sound_needs_the_consent_to_sound_of_whoever_speaks() -> None:
    sound = {"content_type": "audio/wav", "said_by": ("A",), "recognisable_people": True}
    assert _medium(_people(A={**ASKED, "audio": True}), **sound) is None
    assert _medium(_people(A={**ASKED, "photo_publication": True}), **sound) == "people_shown"


def test_a_film_needs_both() -> None:
    film = {"content_type": "video/mp4", "shows": ("A",)}
    assert _medium(_people(A={"photo_publication": True, "audio": True}), **film) is None
    assert _medium(_people(A={"photo_publication": True}), **film) == "people_shown"


def test_a_photo_of_somebody_who_withdrew_leaves_for_nobody() -> None:
    consents = _people(A={"photo_publication": True, "withdrawn_on": "2026-03-20"})
    for audience in ("public", "partners", "team", "room"):
        assert _medium(consents, audience, shows=("A",)) == "withdrawn"


def test_a_photo_of_a_place_that_stays_here_stays_here() -> None:
    medium = Medium(uuid="m", **PHOTO, **PUBLIC)
    ties = [
        MediumOf(uuid="1", media="m", item_table="places", item="garden"),
        MediumOf(uuid="2", media="m", item_table="places", item="shelter"),
    ]
    leaving = _left(places=[GARDEN, SHELTER], media=[medium], media_of=ties)
    assert _reasons(leaving, "medium") == ["item_refused"]
    (left,) = _left(places=[GARDEN, SHELTER], media=[medium], media_of=ties[:1]).of("medium")
    assert left.fields["items"] == ("garden",)


def test_the_team_keeps_its_photos_and_is_told_which_files_may_go_on() -> None:
    (left,) = _left("team", media=[Medium(uuid="m", content_type="image/png", file_name="IMG_1.png")]).of("medium")
    assert left.fields["file"] is False
    assert left.fields["file_name"] == "IMG_1.png"
    (left,) = _left(media=[Medium(uuid="m", file_name="Marie.png", sha256="ab", **PHOTO, **PUBLIC)]).of("medium")
    assert left.fields == {"content_type": "image/jpeg", "visibility": "public", "file": True}


# -- the room --------------------------------------------------------------------------------------------------------


def test_the_room_sees_every_visibility_but_no_codes_names_or_readings() -> None:
    note = Note(uuid="n", text="t", interpretation="nous pensons", said_by=("A",), author="Marie", confidence=1)
    place = Place(uuid="p", title="Jardin", said_by=("A",), author="Marie", geometry=HOME, location_rule="grid_250")
    leaving = _left("room", _people(A={}), places=[place], notes=[note])
    (shown,) = leaving.places
    assert set(shown.fields) == {"title", "visibility", "location_rule"}
    assert (shown.geometry.x, shown.geometry.y) == cell_middle(HOME.x, HOME.y, 250.0)
    assert set(leaving.notes[0].fields) == {"text", "visibility"}


def test_the_room_sees_neither_withheld_places_nor_what_withdrawn_codes_said() -> None:
    gone = _people(A={"withdrawn_on": "2026-03-20"})
    leaving = _left("room", gone, places=[SHELTER, dataclasses.replace(GARDEN, said_by=("A",))])
    assert not leaving.places
    assert _reasons(leaving, "place") == ["withheld", "withdrawn"]


def test_addresses_in_any_free_text_are_pointed_out() -> None:
    leaving = _left(
        actors=[dataclasses.replace(COOP, goals=("écrire à a.b@example.org",))],
        decisions=[Decision(uuid="d", text="appeler le 06 12 34 56 78", **PUBLIC)],
        media=[Medium(uuid="m", caption="marie@example.org", **PHOTO, **PUBLIC)],
    )
    assert [(p.kind, p.field) for p in leaving.pointers] == [
        ("actor", "goals"), ("decision", "text"), ("medium", "caption"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("consent", "shown"),
    [({}, True), ({"data_use": True}, True), ({"data_use": False}, False), ({"map_publication": False}, True)],
)
def test_who_was_asked_and_said_no_is_not_on_the_wall(consent: dict[str, bool], shown: bool) -> None:
    place = dataclasses.replace(GARDEN, said_by=("A",))
    assert bool(_left("room", _people(A=consent), places=[place]).places) == shown
