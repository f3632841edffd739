"""Who can help whom, and what an initiative is made of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conect_desktop.domain.matching import matches
from conect_desktop.domain.network import Link
from conect_desktop.domain.partnership import sheet
from conect_desktop.domain.place import Place
from conect_desktop.domain.resource import Flow, Resource


def _card(uuid: str, mode: str, title: str, kind: str | None = None, owner: str = "", **more: object) -> Resource:
    return Resource(uuid=uuid, mode=mode, title=title, kind=kind, actor=owner or None, **more)  # type: ignore[arg-type]


def test_a_need_finds_an_offer_of_its_kind_or_with_its_words() -> None:
    need = _card("n", "need", "Une salle le soir", "buildings", "a")
    same_kind = _card("k", "offer", "Grand local", "buildings", "b")
    same_word = _card("w", "offer", "Salles de l'école", "culture", "c")
    neither = _card("x", "offer", "Compost", "materials", "d")
    assert {match.supply.uuid for match in matches([need, same_kind, same_word, neither], {})} == {"k", "w"}


def test_nobody_is_matched_with_what_is_their_own() -> None:
    assert not matches(
        [_card("n", "need", "Tools", "materials", "a"), _card("o", "have", "Tools", "materials", "a")], {}
    )


def test_two_cards_of_no_kind_match_by_words_only() -> None:
    need, offer = _card("n", "need", "Paint", "other", "a"), _card("o", "offer", "Ladder", "other", "b")
    assert not matches([need, offer], {})


def test_small_words_make_no_match() -> None:
    need = _card("n", "need", "De la terre pour une butte, avec les outils", "land", "a")
    other = _card("o", "offer", "Une salle pour les soirées, avec des chaises", "buildings", "b")
    assert not matches([need, other], {}, "fr")
    # what is a small word in one language may be the thing itself in another
    vans = [_card("v", "need", "A van", None, "a"), _card("w", "offer", "The van", None, "b")]
    assert matches(vans, {}, "en") and not matches(vans, {}, "nl")


def test_it_is_known_why_two_cards_match() -> None:
    need = _card("n", "need", "Une salle le soir", "buildings", "a")
    same_kind = _card("k", "offer", "Grand local", "buildings", "b")
    same_word = _card("w", "offer", "Salles de l'école", "culture", "c")
    found = {match.supply.uuid: (match.same_kind, match.words) for match in matches([need, same_kind, same_word], {})}
    assert found == {"k": (True, 0), "w": (False, 1)}


def test_an_offer_comes_before_what_is_only_had_then_words_then_nearness() -> None:
    need = _card("n", "need", "Une serre", "materials", "a")
    had = _card("had", "have", "Une serre", "materials", "b")
    far = _card("far", "offer", "Une serre", "materials", "c")
    near = _card("near", "offer", "Une serre", "materials", "d")
    positions = {"a": (2.357, 48.936), "b": (2.357, 48.936), "c": (2.40, 48.936), "d": (2.358, 48.936)}
    found = matches([need, had, far, near], positions)
    assert [match.supply.uuid for match in found] == ["near", "far", "had"]
    # 0.001° of longitude at latitude 48.936° is 73 m on the sphere
    assert found[0].metres == pytest.approx(73.05, abs=0.5)


def test_quantities_are_compared_in_the_same_unit_only() -> None:
    need = _card("n", "need", "Terreau", "materials", "a", quantity=200, unit="kg")
    part = _card("p", "offer", "Terreau", "materials", "b", quantity=50, unit="KG")
    other = _card("o", "offer", "Terreau", "materials", "c", quantity=50, unit="m³")
    assert {match.supply.uuid: match.covers for match in matches([need, part, other], {})} == {"p": 0.25, "o": None}


@given(
    st.lists(
        st.tuples(st.sampled_from(["have", "need", "offer"]), st.text(max_size=12), st.sampled_from("abc")), max_size=15
    )
)
def test_a_match_is_always_between_a_need_and_a_supply_of_two_owners(told: list[tuple[str, str, str]]) -> None:
    cards = [_card(str(n), mode, title, "money", owner) for n, (mode, title, owner) in enumerate(told)]
    found = [(match.need.uuid, match.supply.uuid) for match in matches(cards, {})]
    needs = [card for card in cards if card.mode == "need"]
    supplies = [card for card in cards if card.mode != "need"]
    every = {(need.uuid, one.uuid) for need in needs for one in supplies if one.actor != need.actor}
    assert set(found) == every and len(found) == len(every)


def test_a_sheet_gathers_what_belongs_to_an_initiative_under_any_of_its_names() -> None:
    place = Place(uuid="p", title="Jardin", legal_form="association", charter="no")
    cards = [
        _card("1", "need", "Water", owner="a"),
        Resource(uuid="2", mode="offer", title="Figs", place="p"),
        _card("3", "have", "Van", owner="z"),
    ]
    flows = [
        Flow(uuid="f", from_actor="z", to_place="p"),
        Flow(uuid="g", from_actor="a", to_place="p"),
        Flow(uuid="h", from_place="p", to_actor="y"),
    ]
    links = [
        Link(uuid="l", source="a", target="y", type="cooperates", mutual=True),
        Link(uuid="m", source="x", target="z", type="funds"),
    ]
    told = sheet(["p", "a"], place, cards, flows, links)
    assert [card.uuid for card in (*told.need, *told.offer, *told.have)] == ["1", "2"]
    assert [(one.flow.uuid, one.direction, one.partner) for one in told.exchanges] == [
        ("f", "in", "z"),
        ("h", "out", "y"),
    ]
    assert [(tie.direction, tie.partner) for tie in told.ties] == [("both", "y")]
    assert told.partners == ("z", "y")
    assert told.governance == (("legal_form", "association"), ("charter", "no"))
    assert "openness" in told.gaps
