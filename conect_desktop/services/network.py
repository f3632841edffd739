"""What a network says of itself: measures of density, reach, exchange and fragility, computed by a compiled library.

A pair of actors counts once a direction, however many kinds of link tie it; a mutual link is one in each direction.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import rustworkx as rx

from conect_desktop.domain.network import Actor, Link


@dataclass(frozen=True, slots=True)
class Broken:
    """What becomes of the others when one actor leaves."""

    actor: str
    lost: float
    """Share of the pairs of others that could reach each other, over any number of links, and no longer can."""
    components: tuple[frozenset[str], ...]
    """The groups that are left, the largest first."""


@dataclass(frozen=True, slots=True)
class Measures:
    """The network's figures; by actor's uuid where they are an actor's."""

    actors: int
    ties: int
    """Ordered pairs with at least one link."""
    density: float | None
    """L / (N (N − 1)); None for fewer than two actors."""
    in_degree: Mapping[str, int]
    out_degree: Mapping[str, int]
    betweenness: Mapping[str, float]
    """Share of shortest ways between others that lead through an actor, links taken both ways (U. Brandes, 2001)."""
    components: tuple[frozenset[str], ...]
    """Weakly connected groups, the largest first; an isolate is a group of one."""
    isolates: tuple[str, ...]
    reciprocity: float | None
    """Share of ordered pairs whose opposite is tied too; None without links."""
    cross_sector: float | None
    """Share of tied pairs, both of a known kind, whose kinds differ; None without such pairs."""
    broker: str | None
    """The actor with the highest betweenness; None where nobody stands between others."""
    fragility: Broken | None
    """What happens when the broker leaves."""
    influence: Mapping[str, int]
    """Heights of the towers that were built."""


def ordered_pairs(actors: Iterable[Actor], links: Iterable[Link]) -> set[tuple[str, str]]:
    """(source, target) of everybody tied, both orders for a mutual link; links to nobody are left out."""
    there = {actor.uuid for actor in actors}
    pairs: set[tuple[str, str]] = set()
    for link in links:
        if link.source in there and link.target in there and link.source != link.target:
            pairs.add((link.source, link.target))
            if link.mutual:
                pairs.add((link.target, link.source))
    return pairs


def measures(actors: Sequence[Actor], links: Iterable[Link]) -> Measures:
    """Every measure of DOMAIN.md §3 of the actors and the links between them."""
    pairs = ordered_pairs(actors, links)
    uuids = [actor.uuid for actor in actors]
    number = {uuid: row for row, uuid in enumerate(uuids)}
    into, out = dict.fromkeys(uuids, 0), dict.fromkeys(uuids, 0)
    for source, target in pairs:
        out[source] += 1
        into[target] += 1
    graph = _undirected(uuids, pairs)
    count = len(uuids)
    central = rx.betweenness_centrality(graph, normalized=True) if count else {}
    betweenness = {uuid: float(central[row]) for uuid, row in number.items()}
    components = _components(graph, uuids)
    strongest = max(uuids, key=lambda uuid: betweenness[uuid], default=None)
    broker = strongest if strongest is not None and betweenness[strongest] > 0 else None
    return Measures(
        actors=count,
        ties=len(pairs),
        density=len(pairs) / (count * (count - 1)) if count > 1 else None,
        in_degree=into,
        out_degree=out,
        betweenness=betweenness,
        components=components,
        isolates=tuple(uuid for uuid in uuids if not into[uuid] and not out[uuid]),
        reciprocity=sum((target, source) in pairs for source, target in pairs) / len(pairs) if pairs else None,
        cross_sector=_cross_sector(actors, pairs),
        broker=broker,
        fragility=without(uuids, pairs, broker) if broker else None,
        influence={actor.uuid: actor.influence for actor in actors if actor.influence is not None},
    )


def without(uuids: Sequence[str], pairs: Iterable[tuple[str, str]], leaves: str) -> Broken:
    """What the others lose when `leaves` goes: the growth of fragmentation (S. Borgatti, *Computational &
    Mathematical Organization Theory* 12, 2006), told as the share of connected pairs of others that are parted."""
    others = [uuid for uuid in uuids if uuid != leaves]
    before = _components(_undirected(uuids, pairs), uuids)
    connected = sum(_pairs_in(len(group - {leaves})) for group in before)
    after = _components(_undirected(others, pairs), others)
    left = sum(_pairs_in(len(group)) for group in after)
    return Broken(leaves, 1 - left / connected if connected else 0.0, after)


def _pairs_in(size: int) -> int:
    return size * (size - 1) // 2


def _undirected(uuids: Sequence[str], pairs: Iterable[tuple[str, str]]) -> rx.PyGraph:
    number = {uuid: row for row, uuid in enumerate(uuids)}
    graph = rx.PyGraph(multigraph=False)
    graph.add_nodes_from(list(uuids))
    ties = {(min(a, b), max(a, b)) for a, b in pairs if a in number and b in number}
    graph.add_edges_from_no_data([(number[a], number[b]) for a, b in sorted(ties)])
    return graph


def _components(graph: rx.PyGraph, uuids: Sequence[str]) -> tuple[frozenset[str], ...]:
    groups = [frozenset(uuids[row] for row in rows) for rows in rx.connected_components(graph)]
    return tuple(sorted(groups, key=lambda group: (-len(group), min(group))))


def _cross_sector(actors: Sequence[Actor], pairs: Iterable[tuple[str, str]]) -> float | None:
    """By the sector that was typed, else by the kind; "don't know" and "other" say neither same nor different."""
    vague = {None, "", "other", "dont_know"}
    sector = {actor.uuid: actor.sector or actor.kind for actor in actors}
    told = {(min(a, b), max(a, b)) for a, b in pairs if sector[a] not in vague and sector[b] not in vague}
    return sum(sector[a] != sector[b] for a, b in told) / len(told) if told else None
