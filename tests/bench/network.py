"""A network of 5 000 actors and 20 000 links: drawn, panned, zoomed, dragged; laid out and measured beside networkx.

networkx is what a person would pick for the figures and the places of the cards; it has no window of its own.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

import networkx as nx
import numpy as np
from PySide6.QtCore import QPointF

from conect_desktop.app import application
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.vocabulary import Vocabulary
from conect_desktop.services.network import measures, ordered_pairs
from conect_desktop.services.network_layout import layout
from conect_desktop.services.starter import terms
from conect_desktop.ui.network.view import NetworkView
from tests.bench.harness import figure, line, machine, memory, number, wait

_SIZES: Final = ((500, 2_000), (5_000, 20_000))
_FRAMES: Final = 60


def main() -> None:
    """Frames of the view, then the figures and the layout beside a second library."""
    print(machine())
    app = application(["bench"])
    for actors, links in _SIZES:
        _frames(*_network(actors, links))
    for actors, links in _SIZES:
        _beside_networkx(*_network(actors, links))
    figure("memory", f"{memory():.0f} MB")
    app.quit()


def _network(actors: int, links: int) -> tuple[list[Actor], list[Link]]:
    """Many with a few links, some with very many, as networks of people are."""
    random = np.random.default_rng(7)
    kinds = [term.key for term in terms() if term.vocabulary == "actor_kinds"]
    types = [term.key for term in terms() if term.vocabulary == "link_types"]
    heights = random.integers(0, 12, actors)
    made = [
        Actor(uuid=str(n), title=f"Actor number {n}", kind=kinds[n % len(kinds)], influence=int(heights[n]))
        for n in range(actors)
    ]
    ends = np.column_stack((random.integers(0, actors, links * 2), (random.pareto(1.2, links * 2) * 9).astype(int)))
    ends = ends[(ends[:, 0] != ends[:, 1]) & (ends[:, 1] < actors)][:links]
    return made, [
        Link(uuid=str(n), source=str(a), target=str(b), type=types[n % 9], strength=n % 3 + 1, mutual=n % 4 == 0)
        for n, (a, b) in enumerate(ends.tolist())
    ]


def _frames(actors: list[Actor], links: list[Link]) -> None:
    many = f"{len(actors)}/{len(links)}"
    by_name: dict[str, list[object]] = {}
    for term in terms():
        by_name.setdefault(term.vocabulary, []).append(term)
    vocabularies = {name: Vocabulary(name, found) for name, found in by_name.items()}
    view = NetworkView()
    view.resize(1280, 720)
    view.show()
    wait(view.isActiveWindow)
    placed = layout("forces", actors, links, {}, {}, progress=Silent())
    _line(f"{many} shown", lambda _: view.set_graph(actors, links, vocabularies, placed, "en"), 5)

    def look(frame: Callable[[int], None]) -> Callable[[int], None]:
        def painted(turn: int) -> None:
            frame(turn)
            view.viewport().repaint()

        return painted

    for name, factor in (("all of it", 1.0), ("a part", 0.25)):
        view.show_all()
        view.box.scaleBy((factor, factor))
        step = view.box.viewRect().width() / 90

        def pan(turn: int, step: float = step) -> None:
            view.box.translateBy(((-1) ** (turn // 15) * step, 0))

        def zoom(turn: int) -> None:
            view.box.scaleBy((0.97 if turn % 20 < 10 else 1 / 0.97,) * 2)

        _line(f"{many} pan a frame, {name}", look(pan))
        _line(f"{many} zoom a frame, {name}", look(zoom))
        middle = view.box.viewRect().center()
        view.select(_nearest(view, middle))
        _line(f"{many} neighbours lit, {name}", look(lambda n: view.box.translateBy((0.001, 0))))
        at = view.positions[view.selection]

        def drag(turn: int, at: tuple[float, float] = at) -> None:
            view.set_positions({view.selection: (at[0] + turn / 30, at[1])})

        _line(f"{many} drag a frame, {name}", look(drag))
        view.select("")
    view.hide()


def _nearest(view: NetworkView, at: QPointF) -> str:
    row = int(np.hypot(*(view.item.graph.at - (at.x(), at.y())).T).argmin())
    return view.item.graph.actors[row].uuid


def _beside_networkx(actors: list[Actor], links: list[Link]) -> None:
    many = f"{len(actors)}/{len(links)}"
    small = len(actors) <= 1_000
    ours = _timed(lambda _: measures(actors, links), 3)
    laid = _timed(lambda _: layout("forces", actors, links, {}, {}, progress=Silent()), 1)
    graph = nx.Graph(ordered_pairs(actors, links))
    # a sample of the shortest ways where all of them take networkx minutes; said in the name
    sample, share = (None, "") if small else (50, f" from 50 of {len(actors)} only")
    theirs = _timed(lambda _: nx.betweenness_centrality(graph, k=sample, seed=1), 1)
    beside = f"networkx, betweenness{share}: {number(theirs[0])} ms"
    line(f"{many} every measure", ours, beside=beside)
    beside = ""
    if small:  # a larger one needs scipy there
        theirs = _timed(lambda _: nx.spring_layout(graph, iterations=240, seed=1), 1)
        beside = f"networkx, spring layout: {number(theirs[0])} ms"
    line(f"{many} layout by forces", laid, beside=beside)


def _line(name: str, work: Callable[[int], object], times: int = _FRAMES) -> None:
    line(name, _timed(work, times))


def _timed(work: Callable[[int], object], times: int) -> list[float]:
    """Milliseconds of each turn."""
    taken = []
    for turn in range(times):
        begun = time.perf_counter()
        work(turn)
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


if __name__ == "__main__":
    main()
