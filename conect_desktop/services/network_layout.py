"""Where the cards of a network go: by forces, by influence, as on the map. 1 is about the length of a link."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Final, Literal

import rustworkx as rx

from conect_desktop.domain.geo import MEAN_RADIUS
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.progress import Progress

Layout = Literal["forces", "influence", "map"]
LAYOUTS: Final[tuple[Layout, ...]] = ("forces", "influence", "map")
Positions = dict[str, tuple[float, float]]
"""x to the right, y up, by actor's uuid."""

_SEED: Final = 20260314
_ROUNDS: Final = 5
_STEPS: Final = 12
"""Iterations a round: between rounds a person may have changed their mind."""
_SMALL: Final = 500
"""Up to here there is time for a picture without crossings that can be helped."""
_LARGE: Final = 2_000
_MAP_WIDTH: Final = 12.0
"""How wide a city's actors are spread, in lengths of a link."""


def layout(
    kind: Layout,
    actors: Sequence[Actor],
    links: Sequence[Link],
    before: Mapping[str, tuple[float, float]],
    places: Mapping[str, tuple[float, float]],
    *,
    progress: Progress,
) -> Positions:
    """Positions for every actor. Pinned ones stay where a person put them.

    `before` is where cards lie now, so that the picture doesn't jump; `places` says where on Earth an actor is, in
    longitude, latitude (WGS 84), for the layout as on the map.
    """
    pinned = {
        actor.uuid: (actor.pinned_x, actor.pinned_y)
        for actor in actors
        if actor.pinned_x is not None and actor.pinned_y is not None
    }
    if kind == "influence":
        found = _by_influence(actors)
    elif kind == "map":
        found = _as_on_the_map(actors, places)
    else:
        return _by_forces(actors, links, before, pinned, progress)
    return {**found, **pinned}


def _by_forces(
    actors: Sequence[Actor],
    links: Sequence[Link],
    before: Mapping[str, tuple[float, float]],
    pinned: Mapping[str, tuple[float, float]],
    progress: Progress,
) -> Positions:
    """T. Fruchterman and E. Reingold, *Software: Practice and Experience* 21, 1991; the same at every run."""
    uuids = [actor.uuid for actor in actors]
    number = {uuid: row for row, uuid in enumerate(uuids)}
    graph = rx.PyGraph(multigraph=False)
    graph.add_nodes_from(uuids)
    ties = {(link.source, link.target) for link in links if link.source in number and link.target in number}
    graph.add_edges_from_no_data([(number[a], number[b]) for a, b in sorted(ties) if a != b])
    start = _spread(uuids)
    places = {number[uuid]: pinned.get(uuid) or before.get(uuid) or start[uuid] for uuid in uuids}
    # without fixed cards the library fits the picture into a square of this half width
    half = max(1, round(0.9 * math.sqrt(len(uuids))))
    fixed = {number[uuid] for uuid in pinned} or None
    steps = _STEPS * 4 if len(uuids) <= _SMALL else _STEPS
    rounds = _ROUNDS if len(uuids) <= _LARGE else _ROUNDS - 2
    for turn in range(rounds if uuids else 0):
        progress.step(turn, rounds)
        found = rx.spring_layout(graph, pos=places, fixed=fixed, k=2.0, num_iter=steps, seed=_SEED, scale=half)
        places = {row: (found[row][0], found[row][1]) for row in number.values()}
    return {uuid: (float(places[row][0]), float(places[row][1])) for uuid, row in number.items()}


def _spread(uuids: Sequence[str]) -> Positions:
    """A sunflower: as many cards as there are, none on another (H. Vogel, *Mathematical Biosciences* 44, 1979)."""
    golden = math.pi * (3 - math.sqrt(5))
    return {
        uuid: (math.sqrt(row + 0.5) * math.cos(row * golden), math.sqrt(row + 0.5) * math.sin(row * golden))
        for row, uuid in enumerate(uuids)
    }


def _by_influence(actors: Sequence[Actor]) -> Positions:
    """Rings: the tallest towers in the middle, those without one outside."""
    heights = sorted({actor.influence or 0 for actor in actors}, reverse=True)
    found: Positions = {}
    radius = 0.0
    for height in heights:
        ring = [actor.uuid for actor in actors if (actor.influence or 0) == height]
        if len(ring) > 1 or found:
            radius = max(radius + 1.6, len(ring) * 1.3 / (2 * math.pi))
        for place, uuid in enumerate(ring):
            angle = math.pi / 2 - 2 * math.pi * place / len(ring) + radius
            found[uuid] = (radius * math.cos(angle), radius * math.sin(angle))
    return found


def _as_on_the_map(actors: Sequence[Actor], places: Mapping[str, tuple[float, float]]) -> Positions:
    """North up, true to distance (equirectangular about the middle); those without a position in a row below."""
    known = {actor.uuid: places[actor.uuid] for actor in actors if actor.uuid in places}
    found: Positions = {}
    low = 0.0
    width = _MAP_WIDTH
    if known:
        lon0 = sum(lon for lon, _ in known.values()) / len(known)
        lat0 = sum(lat for _, lat in known.values()) / len(known)
        east = MEAN_RADIUS * math.cos(math.radians(lat0))
        metres = {
            uuid: (math.radians(lon - lon0) * east, math.radians(lat - lat0) * MEAN_RADIUS)
            for uuid, (lon, lat) in known.items()
        }
        reach = max(max(abs(x), abs(y)) for x, y in metres.values()) or 1.0
        found = {uuid: (x / reach * width / 2, y / reach * width / 2) for uuid, (x, y) in metres.items()}
        _part(found)
        low = min(y for _, y in found.values()) - 2.0
    rest = [actor.uuid for actor in actors if actor.uuid not in known]
    per_row = max(1, round(width / 1.5))
    for place, uuid in enumerate(rest):
        found[uuid] = ((place % per_row) * 1.5 - width / 2, low - (place // per_row) * 1.2)
    return found


def _part(found: Positions) -> None:
    """Actors at one and the same place stand around it, not on each other."""
    together: dict[tuple[float, float], list[str]] = {}
    for uuid, (x, y) in found.items():
        together.setdefault((round(x, 1), round(y, 1)), []).append(uuid)
    for group in together.values():
        for place, uuid in enumerate(group if len(group) > 1 else ()):
            angle = 2 * math.pi * place / len(group)
            x, y = found[uuid]
            found[uuid] = (x + 0.6 * math.cos(angle), y + 0.6 * math.sin(angle))
