"""Measures of a network, against figures worked out by hand and against a second library."""

from __future__ import annotations

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.progress import Silent
from conect_desktop.services.network import measures, ordered_pairs, without
from conect_desktop.services.network_layout import LAYOUTS, Layout, layout


def _actors(names: str, **kinds: str) -> list[Actor]:
    return [Actor(uuid=name, title=name, kind=kinds.get(name)) for name in names]


def _links(*pairs: str, mutual: bool = False) -> list[Link]:
    return [
        Link(uuid=f"{n}{pair}", source=pair[0], target=pair[1], type="funds", mutual=mutual)
        for n, pair in enumerate(pairs)
    ]


def test_a_small_network_worked_out_by_hand() -> None:
    """Two triangles that only c ties together, and f alone: a-b-c-a, c-d-e-c."""
    told = measures(_actors("abcdef"), _links("ab", "bc", "ca", "cd", "de", "ec", "ba"))
    assert (told.actors, told.ties, told.density) == (6, 7, 7 / 30)
    assert told.in_degree["c"] == 2 and told.out_degree["c"] == 2
    assert told.reciprocity == pytest.approx(2 / 7)
    assert told.components == (frozenset("abcde"), frozenset("f"))
    assert told.isolates == ("f",)
    # of the 10 pairs of the other five, the 4 between the triangles go through c
    assert told.betweenness["c"] == pytest.approx(4 / 10)
    assert told.broker == "c"
    assert told.fragility is not None
    # of a, b, d, e all 6 pairs were connected; without c only ab and de are
    assert told.fragility.lost == pytest.approx(4 / 6)
    assert [sorted(group) for group in told.fragility.components] == [["a", "b"], ["d", "e"], ["f"]]


def test_several_kinds_of_link_tie_a_pair_once_and_a_mutual_one_both_ways() -> None:
    told = measures(_actors("ab"), [*_links("ab", "ab"), *_links("ab", mutual=True)])
    assert (told.ties, told.density, told.reciprocity) == (2, 1.0, 1.0)


def test_links_across_sectors_are_counted_where_both_kinds_are_known() -> None:
    actors = _actors("abcd", a="funder", b="association", c="association", d="dont_know")
    assert measures(actors, _links("ab", "bc", "cd")).cross_sector == 0.5
    assert measures(_actors("ab"), _links("ab")).cross_sector is None


def test_an_empty_network_has_no_figures_and_no_trouble() -> None:
    told = measures([], [])
    assert (told.density, told.reciprocity, told.broker, told.fragility) == (None, None, None, None)


def test_a_network_in_which_nobody_stands_between_has_no_broker() -> None:
    assert measures(_actors("abc"), _links("ab", "bc", "ca")).broker is None


def test_influence_zero_is_a_height() -> None:
    told = measures([Actor(uuid="a", influence=0), Actor(uuid="b")], [])
    assert dict(told.influence) == {"a": 0}


_NETWORKS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.booleans()), max_size=25)


@given(_NETWORKS)
def test_a_second_library_comes_to_the_same(told: list[tuple[int, int, bool]]) -> None:
    actors = [Actor(uuid=str(n)) for n in range(10)]
    links = [Link(uuid=str(n), source=str(a), target=str(b), mutual=m) for n, (a, b, m) in enumerate(told)]
    found = measures(actors, links)
    graph = nx.DiGraph()
    graph.add_nodes_from(actor.uuid for actor in actors)
    graph.add_edges_from(ordered_pairs(actors, links))
    both_ways = graph.to_undirected()
    assert found.density == pytest.approx(nx.density(graph))
    assert found.in_degree == dict(graph.in_degree())
    assert found.out_degree == dict(graph.out_degree())
    assert found.betweenness == pytest.approx(nx.betweenness_centrality(both_ways))
    assert {frozenset(group) for group in nx.weakly_connected_components(graph)} == set(found.components)
    assert set(found.isolates) == set(nx.isolates(graph))
    if found.ties:
        assert found.reciprocity == pytest.approx(nx.overall_reciprocity(graph))


@given(_NETWORKS, st.integers(0, 9))
def test_what_is_lost_is_a_share_of_what_was_connected(told: list[tuple[int, int, bool]], leaves: int) -> None:
    uuids = [str(n) for n in range(10)]
    pairs = {(str(a), str(b)) for a, b, _ in told if a != b}
    broken = without(uuids, pairs, str(leaves))
    assert 0.0 <= broken.lost <= 1.0
    assert sorted(uuid for group in broken.components for uuid in group) == [u for u in uuids if u != str(leaves)]


@pytest.mark.parametrize("kind", LAYOUTS)
def test_a_layout_places_everybody_and_leaves_the_pinned(kind: Layout) -> None:
    actors = [*_actors("abcd"), Actor(uuid="p", pinned_x=7.0, pinned_y=-3.0, influence=4)]
    where = {"a": (2.35, 48.93), "b": (2.36, 48.94), "c": (2.36, 48.94)}
    placed = layout(kind, actors, _links("ab", "bc", "pa"), {}, where, progress=Silent())
    assert set(placed) == set("abcdp")
    assert placed["p"] == (7.0, -3.0)
    assert len(set(placed.values())) == 5
    assert placed == layout(kind, actors, _links("ab", "bc", "pa"), {}, where, progress=Silent())


def test_on_the_map_north_is_up_and_east_is_right() -> None:
    placed = layout("map", _actors("ne"), [], {}, {"n": (2.3, 49.0), "e": (2.4, 48.9)}, progress=Silent())
    assert placed["n"][1] > placed["e"][1] and placed["n"][0] < placed["e"][0]


def test_the_most_influential_stand_in_the_middle() -> None:
    actors = [Actor(uuid=str(height), influence=height) for height in (0, 1, 5)]
    placed = layout("influence", actors, [], {}, {}, progress=Silent())
    distance = {uuid: abs(complex(*at)) for uuid, at in placed.items()}
    assert distance["5"] < distance["1"] < distance["0"]


@pytest.mark.parametrize("kind", LAYOUTS)
def test_a_network_of_nobody_can_be_laid_out(kind: Layout) -> None:
    assert layout(kind, [], [], {}, {}, progress=Silent()) == {}
