"""The demo book's source: every word is in the vocabularies, every reference resolves, nothing named is a person."""

from __future__ import annotations

import datetime as dt
import json
import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import shapely
from shapely.geometry import shape

from conect_desktop.domain.ceroi import COMPONENTS
from conect_desktop.services.demo import write_demo
from conect_desktop.storage.check import check
from conect_desktop.storage.kinds import RECORD_OF

ROOT = Path(__file__).parents[3]
RESOURCES = ROOT / "resources"
COMMUNES = ROOT.parent / "shared" / "data" / "communes-93-seine-saint-denis.geojson"
CONSENTS = {"data", "map", "photo", "photo_publication", "audio", "recontact", "research"}

Row = dict[str, Any]


def read(*parts: str) -> Row:
    return tomllib.loads(RESOURCES.joinpath(*parts).read_text(encoding="utf-8"))


def terms(vocabulary: str) -> set[str]:
    return {term["id"] for term in read("vocabularies", f"{vocabulary}.toml")["term"]}


@pytest.fixture(scope="module")
def demo() -> Row:
    return read("demo", "ecolab.toml")


@pytest.fixture(scope="module")
def people(demo: Row) -> dict[str, Row]:
    return {participant["code"]: participant for participant in demo["participant"]}


def test_the_book_is_as_full_as_a_lab_after_two_sessions(demo: Row) -> None:
    counts = {kind: len(rows) for kind, rows in demo.items() if isinstance(rows, list)}
    wanted = {"session": 2, "participant": 14, "note": 25, "actor": 14, "link": 24, "vote_round": 2, "walk": 1}
    assert wanted.items() <= counts.items()
    assert counts["rating"] == 15 * 14
    assert counts["consensus"] == 2 * 15
    least = {
        "place": 30,
        "resource": 16,
        "flow": 6,
        "decision": 8,
        "evaluation": 14,
        "event": 8,
        "log": 6,
        "mention": 4,
    }
    assert {kind: counts[kind] for kind, number in least.items() if counts[kind] < number} == {}
    assert counts["medium"] >= 5 and any("tone" in medium for medium in demo["medium"])


def test_categories_are_words_of_the_vocabularies(demo: Row) -> None:
    for place in demo["place"]:
        for field in ("practices", "domains", "modes"):
            assert set(place.get(field, [])) <= terms(field), place["key"]
        for field, vocabulary in (("space_type", "space_types"), ("tenure", "tenures"), ("status", "place_statuses")):
            assert {place[field]} <= terms(vocabulary) if field in place else True, place["key"]
    for kind, field, vocabulary in (
        ("note", "kind", "note_kinds"),
        ("actor", "kind", "actor_kinds"),
        ("link", "type", "link_types"),
        ("resource", "kind", "resource_kinds"),
        ("flow", "kind", "resource_kinds"),
    ):
        assert {row[field] for row in demo[kind]} <= terms(vocabulary), kind


def test_the_demo_shows_every_kind_of_link_and_all_three_modes(demo: Row) -> None:
    assert {link["type"] for link in demo["link"]} == terms("link_types") - {"other", "dont_know"}
    modes = {mode for place in demo["place"] for mode in place.get("modes", [])}
    assert modes == {"resistance", "adaptation", "transformation"}
    assert {note["kind"] for note in demo["note"]} == terms("note_kinds")
    assert {resource["mode"] for resource in demo["resource"]} == {"have", "need", "offer"}


def test_keys_are_unique_across_places_actors_resources_and_notes(demo: Row) -> None:
    keys = [row["key"] for kind in ("place", "actor", "resource", "note", "vote_round") for row in demo[kind]]
    assert [key for key, n in Counter(keys).items() if n > 1] == []
    assert all(re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", key) for key in keys)


def test_every_reference_resolves(demo: Row) -> None:
    places = {row["key"] for row in demo["place"]}
    actors = {row["key"] for row in demo["actor"]}
    resources = {row["key"] for row in demo["resource"]}
    counters = {counter["id"] for counter in read("indicators", "starter.toml")["counter"]}
    for kind in ("note", "actor", "resource", "decision", "measurement", "event", "mention", "medium"):
        assert {row["place"] for row in demo[kind] if "place" in row} <= places, kind
    assert {resource["actor"] for resource in demo["resource"] if "actor" in resource} <= actors
    assert all({link["source"], link["target"]} <= actors and link["source"] != link["target"] for link in demo["link"])
    assert all({flow["source"], flow["target"]} <= places | actors for flow in demo["flow"])
    assert {flow["resource"] for flow in demo["flow"] if "resource" in flow} <= resources
    assert {count["option"] for vote in demo["vote_round"] for count in vote["count"]} <= places
    assert {measurement["counter"] for measurement in demo["measurement"]} <= counters
    assert {mention["actor"] for mention in demo["mention"] if "actor" in mention} <= actors
    for disagreement in demo["disagreement"]:
        assert {disagreement["place"], disagreement.get("other_place", disagreement["place"])} <= places


def test_everything_said_was_said_in_a_session_at_a_table_in_a_phase_of_its_template(demo: Row) -> None:
    sessions = {session["id"]: session for session in demo["session"]}
    tables = {key: {table["id"] for table in session["table"]} for key, session in sessions.items()}
    phases = {
        key: {phase["id"] for phase in read("templates", "sessions", f"{session['template']}.toml")["phase"]}
        for key, session in sessions.items()
    }
    assert len({table for per_session in tables.values() for table in per_session}) == sum(map(len, tables.values()))
    for kind in (
        "place",
        "note",
        "actor",
        "link",
        "resource",
        "flow",
        "decision",
        "disagreement",
        "vote_round",
        "walk",
        "event",
        "mention",
    ):
        for row in demo[kind]:
            assert row["phase"] in phases[row["session"]], row
            assert row.get("table", next(iter(tables[row["session"]]))) in tables[row["session"]], row


def test_words_are_attributed_to_codes_that_were_at_that_table(demo: Row, people: dict[str, Row]) -> None:
    assert all(re.fullmatch(r"T[1-9]-P[0-9]{2}", code) for code in people)
    assert Counter(person["table"] for person in people.values()) == {"t1": 5, "t2": 5, "t3": 4}
    for kind in ("place", "note"):
        for row in demo[kind]:
            for code in row.get("said_by", []):
                person = people[code]
                assert row["session"] in {person["session"], *person.get("also_attended", [])}, row["key"]
                if row["session"] == person["session"] and "table" in row:
                    assert person["table"] == row["table"], row["key"]


def test_consent_is_asked_of_everyone_with_one_withdrawal_and_one_guardian(people: dict[str, Row]) -> None:
    for person in people.values():
        assert set(person["consent"]) >= CONSENTS
        dt.date.fromisoformat(person["consent"]["date"])
        # a photo nobody may take can't be published either
        assert person["consent"]["photo"] or not person["consent"]["photo_publication"], person["code"]
    assert [code for code, person in people.items() if "withdrawn_on" in person["consent"]] == ["T3-P04"]
    minors = [person for person in people.values() if person["age_group"] == "minor"]
    assert [person["consent"].get("guardian") for person in minors] == [True]


def test_titles_stickers_and_provenance_of_places(demo: Row) -> None:
    stickers = [place["sticker"] for place in demo["place"] if "sticker" in place]
    assert len(set(stickers)) == len(stickers)
    for place in demo["place"]:
        assert place["title"]
        assert place["confidence"] in (1, 2, 3)
        assert place["visibility"] in ("team", "partners", "public")
        assert place["location_rule"] in ("exact", "grid_250", "grid_500", "neighbourhood", "withheld")
        assert re.match(r"https://example\.org/", place.get("url", "https://example.org/")), "a demo points at nobody"
        if place["location_rule"] == "neighbourhood":
            assert place["neighbourhood"], "a rule that shows the neighbourhood needs one"


def test_sensitive_places_are_hidden_and_some_places_may_leave(demo: Row) -> None:
    rules = {place["key"]: (place["visibility"], place["location_rule"]) for place in demo["place"]}
    assert rules["accueil-de-nuit"] == ("team", "grid_500")
    assert rules["volets-bleus"] == ("team", "withheld")
    assert rules["permanence-papiers"] == ("partners", "neighbourhood")
    initiatives = Counter(place["visibility"] for place in demo["place"] if not place.get("landmark"))
    assert initiatives["team"] == max(initiatives.values())
    assert all(place["visibility"] == "team" for place in demo["place"] if place.get("tenure") == "occupied")


def test_geometries_are_valid_and_lie_in_saint_denis(demo: Row) -> None:
    geometries = {place["key"]: shape(place["geometry"]) for place in demo["place"]}
    kinds = Counter(geometry.geom_type for geometry in geometries.values())
    assert (kinds["LineString"], kinds["Polygon"]) == (3, 5)
    window = shapely.box(2.330, 48.900, 2.400, 48.953)
    for key, geometry in geometries.items():
        assert shapely.is_valid(geometry), key
        assert window.contains(geometry), key
    landmarks = {place["key"] for place in demo["place"] if place.get("landmark")}
    assert {"basilique", "canal", "gare", "tramway", "parc", "place-du-marche"} <= landmarks


@pytest.mark.skipif(not COMMUNES.exists(), reason="the commune boundaries are not part of the project")
def test_initiatives_lie_within_the_commune(demo: Row) -> None:
    features = json.loads(COMMUNES.read_text(encoding="utf-8"))["features"]
    commune = next(shape(f["geometry"]) for f in features if f["properties"]["nom"] == "Saint-Denis")
    # the canal is the one landmark that runs on into the next commune
    outside = {p["key"] for p in demo["place"] if not commune.contains(shape(p["geometry"]))}
    assert outside == {"canal"}


def test_one_place_is_recorded_differently_by_two_tables(demo: Row) -> None:
    places = {place["key"]: place for place in demo["place"]}
    kept = demo["disagreement"][0]
    first, second = places[kept["place"]], places[kept["other_place"]]
    assert first["table"] != second["table"]
    assert first[kept["field"]] != second[kept["field"]]
    assert shape(first["geometry"]).distance(shape(second["geometry"])) < 0.0005
    both = {
        note["table"]
        for note in demo["note"]
        if note.get("place") in (kept["place"], kept["other_place"])
        if "table" in note
    }
    assert both == {first["table"], second["table"]}


def test_towers_and_links_are_within_their_scales(demo: Row) -> None:
    assert all(0 <= actor["influence"] <= 10 and actor["goals"] for actor in demo["actor"])
    assert all(link["strength"] in (1, 2, 3) and isinstance(link["mutual"], bool) for link in demo["link"])
    directed = {term["id"]: term["directed"] for term in read("vocabularies", "link_types.toml")["term"]}
    assert all(link["mutual"] for link in demo["link"] if not directed[link["type"]])
    pairs = Counter((link["source"], link["target"]) for link in demo["link"])
    assert max(pairs.values()) > 1, "several kinds of link between one pair are shown"
    assert {actor["key"] for actor in demo["actor"]} == {end for pair in pairs for end in pair}


def test_no_table_places_more_dots_than_it_was_given(demo: Row, people: dict[str, Row]) -> None:
    seats = Counter(person["table"] for person in people.values())
    assert len({vote["criterion"] for vote in demo["vote_round"]}) == len(demo["vote_round"])
    for vote in demo["vote_round"]:
        assert len({count["option"] for count in vote["count"]}) >= 5
        assert len({(count["option"], count["table"]) for count in vote["count"]}) == len(vote["count"])
        spent: Counter[str] = Counter()
        for count in vote["count"]:
            spent[count["table"]] += count["dots"]
            assert count["voters"] <= seats[count["table"]]
            assert count["voters"] <= count["dots"] <= count["voters"] * vote["dots_per_person"]
        assert all(spent[table] <= seats[table] * vote["dots_per_person"] for table in seats)


def test_every_participant_answers_every_indicator_once(demo: Row, people: dict[str, Row]) -> None:
    items = {item["id"] for item in read("indicators", "starter.toml")["item"]}
    answers = Counter((rating["participant"], rating["item"]) for rating in demo["rating"])
    assert set(answers) == {(code, item) for code in people for item in items}
    assert set(answers.values()) == {1}
    for rating in demo["rating"]:
        assert ("value" in rating) != rating.get("dont_know", False), rating
        assert rating.get("value", 3) in (1, 2, 3, 4, 5)
    assert any(rating.get("dont_know") for rating in demo["rating"])


def test_decisions_name_a_role_and_a_date_after_the_session(demo: Row) -> None:
    held = {session["id"]: dt.date.fromisoformat(session["date"]) for session in demo["session"]}
    clauses = [decision["clause"] for decision in demo["decision"] if "clause" in decision]
    assert len(set(clauses)) == len(clauses) >= 5
    for decision in demo["decision"]:
        # a clause of the charter binds everybody and is never done
        if "clause" not in decision:
            assert decision["owner"]
            assert dt.date.fromisoformat(decision["due"]) > held[decision["session"]]
    assert {decision["status"] for decision in demo["decision"]} == {"open", "done", "dropped"}


def test_disagreements_are_open_settled_and_left(demo: Row) -> None:
    assert {disagreement["state"] for disagreement in demo["disagreement"]} == {"open", "settled", "left"}
    for disagreement in demo["disagreement"]:
        assert "other_place" in disagreement or len(disagreement["versions"]) == 2
        assert ("settled_at" in disagreement) == (disagreement["state"] == "settled")


def test_events_are_dated_as_precisely_as_they_are_told(demo: Row) -> None:
    assert {event["precision"] for event in demo["event"]} == {"day", "month", "year", "decade"}
    ends = {"month": "-01", "year": "-01-01", "decade": "0-01-01"}
    for event in demo["event"]:
        assert event["begins_on"].endswith(ends.get(event["precision"], "")), event["title"]
        assert event["begins_on"] <= event.get("ends_on", "9999")


def test_counters_are_measured_over_two_years_and_the_return_has_all_its_lines(demo: Row) -> None:
    years: dict[str, set[str]] = {}
    for measurement in demo["measurement"]:
        years.setdefault(measurement["counter"], set()).add(measurement["begins_on"][:4])
    assert sum(len(told) >= 2 for told in years.values()) >= 5
    assert [line["component"] for line in demo["ceroi"]["line"]] == list(COMPONENTS)
    assert demo["ceroi"]["investment"] > 0 and all(line["source"] for line in demo["ceroi"]["line"])


def test_what_was_agreed_at_the_walk_can_be_compared_with_the_workshop(demo: Row) -> None:
    items = {item["id"] for item in read("indicators", "starter.toml")["item"]}
    answers = Counter((told["session"], told["item"]) for told in demo["consensus"])
    assert set(answers) == {(session["id"], item) for session in demo["session"] for item in items}
    assert set(answers.values()) == {1}
    assert any("dissent" in told for told in demo["consensus"])


def test_media_are_drawn_and_show_nobody(demo: Row) -> None:
    unseen = [medium["key"] for medium in demo["medium"] if "minors" not in medium]
    assert len(unseen) == 1, "one waits to be looked at"
    assert not any(medium.get("recognisable_people") or medium.get("minors") for medium in demo["medium"])


def test_needs_and_offers_of_one_kind_meet(demo: Row) -> None:
    needed, offered = (
        {one["kind"] for one in demo["resource"] if one["mode"] in modes} for modes in ({"need"}, {"have", "offer"})
    )
    assert len(needed & offered) >= 4
    actors = {actor["key"] for actor in demo["actor"]}
    assert sum({flow["source"], flow["target"]} <= actors for flow in demo["flow"]) >= 3


def test_the_demo_book_has_rows_of_every_kind_and_is_whole(tmp_path: Path) -> None:
    with write_demo(tmp_path / "demo.gpkg") as book:
        empty = [table for table in RECORD_OF if not book.db.execute(f'SELECT 1 FROM "{table}"').fetchone()]
        assert empty == []
        assert check(book.db) == []
        wrong = book.db.execute("SELECT count(*) FROM media WHERE length(data) != size OR sha256 IS NULL").fetchone()[0]
        assert wrong == 0
        assert book.db.execute("SELECT count(*) FROM sessions WHERE closed_at IS NULL").fetchone()[0] == 1


def test_no_e_mail_address_or_phone_number_slipped_in(demo: Row) -> None:
    text = json.dumps(demo, ensure_ascii=False)
    assert re.findall(r"[\w.+-]+@[\w-]+\.\w+", text) == []
    assert re.findall(r"(?<!\d)0[1-9](?:[ .-]?\d{2}){4}(?!\d)", text) == []
