"""Writing the network as GraphML and GEXF: actors as nodes with what is known of them, links as directed edges."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from conect_desktop.domain.progress import Progress
from conect_desktop.domain.release import Kind, Release, Released
from conect_desktop.exchange.files import LeftOut, written_beside
from conect_desktop.exchange.labels import Context, about, told
from conect_desktop.exchange.qml import COLOUR
from conect_desktop.exchange.tables import cell
from conect_desktop.exchange.xml_text import xml_text

if TYPE_CHECKING:
    import networkx

_STEP: Final = 1_000
_EDGES: Final[dict[Kind, tuple[str, str]]] = {"link": ("source", "target"), "flow": ("from_actor", "to_actor")}


def write_graphml(
    release: Release, context: Context, target: Path, progress: Progress, *, overwrite: bool = False
) -> tuple[LeftOut, ...]:
    """GraphML (graphdrawing.org), as Gephi, yEd, igraph and R read it."""
    import networkx  # only who exports the network waits for it

    def save(graph: networkx.MultiDiGraph[str], path: Path) -> None:
        networkx.write_graphml(graph, path)

    return _write(release, context, target, progress, save, overwrite=overwrite)


def write_gexf(
    release: Release, context: Context, target: Path, progress: Progress, *, overwrite: bool = False
) -> tuple[LeftOut, ...]:
    """GEXF 1.2 with colours by kind of actor and positions where cards were laid, as Gephi opens it."""
    import networkx  # only who exports the network waits for it

    def save(graph: networkx.MultiDiGraph[str], path: Path) -> None:
        for _, node in graph.nodes(data=True):
            node["viz"] = _look(node)
        networkx.write_gexf(graph, path, version="1.2draft")

    return _write(release, context, target, progress, save, overwrite=overwrite)


def _write(
    release: Release,
    context: Context,
    target: Path,
    progress: Progress,
    save: Callable[[networkx.MultiDiGraph[str], Path], None],
    *,
    overwrite: bool,
) -> tuple[LeftOut, ...]:
    import networkx  # as above

    facts = {name: xml_text(str(value)) for name, value in about(release, context).items()}
    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    graph.graph.update(facts)
    for actor, words in told(release.of("actor"), context):
        more = _attributes(actor, words)
        graph.add_node(actor.uuid, label=more.get("title", ""), colour=_colour(actor, context), **more)
    left_out: list[LeftOut] = []
    for kind, (begin, end) in _EDGES.items():
        for number, (edge, words) in enumerate(told(release.of(kind), context)):
            if number % _STEP == 0:
                progress.step(number, len(release.of(kind)))
                progress.check()
            source, target_actor = edge.fields.get(begin), edge.fields.get(end)
            if not source or not target_actor:
                left_out.append(LeftOut(kind, edge.uuid, "it is not between two actors"))
                continue
            more = _attributes(edge, words)
            label = more.get("type_label") or more.get("kind_label") or more.get("description") or kind
            weight = edge.fields.get("strength")
            graph.add_edge(
                source, target_actor, key=edge.uuid, label=label, item=kind,
                weight=float(weight) if isinstance(weight, (int, float)) else 1.0, **more,
            )  # fmt: skip
    with written_beside(target, overwrite=overwrite) as part:
        save(graph, part)
        progress.check()
    kinds = {"actor", *_EDGES}
    others = (one for kind, found in release.records.items() if kind not in kinds for one in found)
    return (
        *left_out,
        *(LeftOut(one.kind, one.uuid, "a graph holds actors and what is between them") for one in others),
    )


def _attributes(record: Released, words: Mapping[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for name, value in words.items():
        flat = cell(value)
        if flat is None or name in ("source", "target", "from_actor", "to_actor"):
            continue
        made[name] = xml_text(flat) if isinstance(flat, str) else flat
    if record.geometry is not None:
        at = record.geometry.representative_point()
        made |= {"longitude": round(at.x, 7), "latitude": round(at.y, 7)}
    return made


def _colour(actor: Released, context: Context) -> str:
    kinds = context.vocabularies.get("actor_kinds")
    term = kinds.get(str(actor.fields.get("kind"))) if kinds else None
    return term.color if term is not None and COLOUR.fullmatch(term.color) else "#5A6660"


def _look(node: dict[str, Any]) -> dict[str, Any]:
    colour = node["colour"]
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    look: dict[str, Any] = {
        "color": {"r": red, "g": green, "b": blue, "a": 1.0},
        "size": 4.0 + float(node.get("influence") or 0),
    }
    if isinstance(node.get("pinned_x"), float) and isinstance(node.get("pinned_y"), float):
        # Gephi's y axis points up, a sheet's down
        look["position"] = {"x": 1000.0 * node["pinned_x"], "y": -1000.0 * node["pinned_y"], "z": 0.0}
    return look
