"""A network of 5 000 actors and 20 000 links: measured, laid out, panned and dragged; beside networkx in one run."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import networkx as nx
import numpy as np
from PySide6.QtCore import QPointF

from conect_desktop.domain.ids import new_id
from conect_desktop.domain.network import Actor, Link
from conect_desktop.domain.progress import Silent
from conect_desktop.services.books import NewBook, new_book
from conect_desktop.services.network import measures, ordered_pairs
from conect_desktop.services.network_layout import layout
from conect_desktop.storage.kinds import rows_of
from conect_desktop.ui.panels.network_panel import NetworkPanel
from tests.bench.harness import line, machine, memory, wait, window

ACTORS, LINKS = 5_000, 20_000
SAMPLED = 250
"""Sources from which networkx computes betweenness: all 5 000 would take it minutes; its time is scaled up."""


def made() -> tuple[list[Actor], list[Link]]:
    """A network in which some have many ties and most have few, as people's networks do."""
    random = np.random.default_rng(3)
    kinds = ("association", "municipality", "school_university", "funder", "residents_group")
    types = ("funds", "hosts", "advises", "cooperates", "supplies")
    actors = [
        Actor(uuid=new_id(), title=f"Actor {n}", kind=kinds[n % 5], influence=int(random.integers(0, 9)))
        for n in range(ACTORS)
    ]
    ends = np.minimum((random.pareto(1.3, (LINKS, 2)) * 120).astype(int), ACTORS - 1)
    links = [
        Link(uuid=new_id(), source=actors[a].uuid, target=actors[b].uuid, type=types[n % 5], mutual=n % 4 == 0,
             strength=1 + n % 3)
        for n, (a, b) in enumerate(ends.tolist())
        if a != b
    ]  # fmt: skip
    return actors, links


def _timed(name: str, work: object, *arguments: object, **keywords: object) -> float:
    begun = time.perf_counter()
    work(*arguments, **keywords)  # type: ignore[operator]
    took = time.perf_counter() - begun
    print(f"{name:<60} {took:8.2f} s")
    return took


def compute(actors: list[Actor], links: list[Link]) -> None:
    """Measures and layout, here and with networkx."""
    ours = _timed("all measures", measures, actors, links)
    graph = nx.DiGraph()
    graph.add_nodes_from(actor.uuid for actor in actors)
    graph.add_edges_from(ordered_pairs(actors, links))
    both_ways = graph.to_undirected()
    begun = time.perf_counter()
    nx.betweenness_centrality(both_ways, k=SAMPLED, seed=1)
    theirs = (time.perf_counter() - begun) * ACTORS / SAMPLED
    print(f"{'networkx: betweenness alone (scaled up)':<60} {theirs:8.2f} s   ratio {ours / theirs:.3f}")
    _timed("layout by forces", layout, "forces", actors, links, {}, {}, progress=Silent())
    # beyond 500 nodes networkx wants another package
    few = actors[:480]
    known = {actor.uuid for actor in few}
    among = [link for link in links if link.source in known and link.target in known]
    laid = _timed(f"layout by forces of {len(few)}", layout, "forces", few, among, {}, {}, progress=Silent())
    part = both_ways.subgraph(known)
    theirs = _timed("networkx: spring_layout, as many iterations", nx.spring_layout, part, iterations=240, seed=1)
    print(f"{'ratio':<60} {laid / theirs:8.3f}")


def drawn(actors: list[Actor], links: list[Link]) -> None:
    """The page in the whole window: frames while it is panned, zoomed, and while a card is dragged."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "network.gpkg"
        with (
            new_book(path, NewBook(lab="Bench", city="Vaduz", country="LI", language="en")) as book,
            book.write("bench"),
        ):
            rows_of(book.db, "actors").add_many(actors)
            rows_of(book.db, "links").add_many(links)
        with window(Path(folder)) as main_window:
            main_window.open_path(path)
            wait(lambda: main_window.desk.complete and not main_window.desk.jobs.running)
            begun = time.perf_counter()
            main_window.show_page("network")
            page = main_window.panels.get("network")
            assert isinstance(page, NetworkPanel)
            print(f"{'page shown':<60} {time.perf_counter() - begun:8.2f} s")
            wait(lambda: not main_window.desk.jobs.running, 300)
            print(f"{'page laid out':<60} {time.perf_counter() - begun:8.2f} s")
            view = page.view
            for name, zoom in (("all of it in view", 1.0), ("a tenth of it in view", 0.3)):
                view.show_all()
                view.box.scaleBy((zoom, zoom))
                view.viewport().repaint()
                frames = []
                for step in range(60):
                    begun = time.perf_counter()
                    view.box.translateBy(x=0.02 if step % 20 < 10 else -0.02, y=0.0)
                    view.viewport().repaint()
                    frames.append((time.perf_counter() - begun) * 1000)
                line(f"a frame while panning, {name}", frames)
            view.show_all()
            frames = []
            for step in range(40):
                begun = time.perf_counter()
                at = QPointF(*view.item.graph.at[10]) + QPointF(0.05 * step, 0)
                view.set_positions({actors[10].uuid: (at.x(), at.y())})
                view.viewport().repaint()
                frames.append((time.perf_counter() - begun) * 1000)
            line("a frame while a card is dragged", frames)
            print(f"memory with {ACTORS} actors and {len(links)} links {memory():.0f} MB")


def main() -> None:
    """Everything, on one network."""
    print(machine())
    actors, links = made()
    print(f"{len(actors)} actors, {len(links)} links")
    compute(actors, links)
    drawn(actors, links)


if __name__ == "__main__":
    main()
