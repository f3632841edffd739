"""Writing the map as one HTML page (folium, Leaflet) that any browser opens without a network, for ever."""

from __future__ import annotations

import base64
import hashlib
import html
import io
import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from PIL import Image

from conect_desktop.domain.progress import Progress
from conect_desktop.domain.release import Release, Released
from conect_desktop.domain.vocabulary import Term
from conect_desktop.exchange.files import LeftOut, written_beside
from conect_desktop.exchange.geojson_write import geometry_of
from conect_desktop.exchange.labels import Context, titles
from conect_desktop.exchange.qml import COLOUR
from conect_desktop.exchange.quiet import imported
from conect_desktop.exchange.web_links import web_link
from conect_desktop.paths import resources

MANY: Final = 600
"""Points from which on those near each other are one dot: so many signs would hide each other, and take seconds."""
_LISTED: Final = 400
_PHOTO: Final = 480
_PHOTOS: Final = 60
"""Photos that go with the page, so that it fits in a letter."""
_STEP: Final = 500
_PLAIN: Final = {"label": "", "color": "#5A6660", "shape": "circle", "symbol": ""}
_SYMBOL: Final = re.compile(r"[a-z0-9_]+")


@dataclass(frozen=True, slots=True)
class Ground:
    """What lies under the places at one zoom and nearer: a picture, and where it belongs.

    `bounds` are west, south, east, north in degrees (WGS 84); `zoom` as Leaflet counts (256 · 2^zoom around the world).
    """

    zoom: int
    bounds: tuple[float, float, float, float]
    content_type: str
    data: bytes


def write_html(
    release: Release,
    context: Context,
    target: Path,
    progress: Progress,
    *,
    overwrite: bool = False,
    ground: Sequence[Ground] = (),
    attribution: str = "",
) -> tuple[LeftOut, ...]:
    """One page with the places, their notes and photos, a search, a legend that filters, and the ground.

    Nothing in it asks for anything from anywhere: a content security policy forbids it to, and what people typed is
    data that the page shows as text. Kinds that are on no map are left out.
    """
    data = _data(release, context, ground, attribution, progress)
    shown: set[str] = data.pop("shown")
    left_out = tuple(
        LeftOut(one.kind, one.uuid, "a map page shows places, what was said of them, and who is somewhere")
        for found in release.records.values()
        for one in found
        if one.uuid not in shown
    )
    page = _page(data, context)
    with written_beside(target, overwrite=overwrite) as part:
        part.write_text(page, encoding="utf-8", newline="\n")
        progress.check()
    return left_out


# -- what the page shows ----------------------------------------------------------------------------------------------


def _data(
    release: Release, context: Context, ground: Sequence[Ground], attribution: str, progress: Progress
) -> dict[str, Any]:
    words = _words(context.language)
    terms = _practices(context)
    rows = {term.key: number for number, term in enumerate(terms)}
    kinds: list[dict[str, Any]] = [{**_kind(term, context), "count": 0} for term in terms]
    kinds.append({**_PLAIN, "label": words["other"], "count": 0})
    shown = {place.uuid for place in release.places}
    notes: dict[str, list[str]] = {}
    for note in release.notes:
        owner = str(note.fields.get("place") or "")
        if owner in shown:
            notes.setdefault(owner, []).append(str(note.fields.get("text") or ""))
            shown.add(note.uuid)
    photos = _photos(release, context, progress, shown)
    places = []
    for number, place in enumerate(release.places):
        if number % _STEP == 0:
            progress.step(number, len(release.places))
            progress.check()
        practices = place.fields.get("practices") or ()
        row = rows.get(practices[0], len(terms)) if practices else len(terms)
        kinds[row]["count"] += 1
        places.append(_place(place, row, context, notes, photos))
    actors, links = _network(release, context, shown)
    used = {kind["symbol"] for kind in kinds if kind["count"]}
    return {
        "shown": shown,
        "words": words,
        "many": MANY,
        "listed": _LISTED,
        "attribution": " · ".join(part for part in (context.attribution, context.licence, attribution) if part),
        "kinds": kinds,
        "symbols": {name: drawing for name in used if (drawing := _drawing(name))},
        "places": places,
        "actors": actors,
        "links": links,
        "about": _about(release, context, words, attribution),
        "ground": [
            {
                "zoom": one.zoom,
                "bounds": [[one.bounds[1], one.bounds[0]], [one.bounds[3], one.bounds[2]]],
                "data": _data_uri(one.content_type, one.data),
            }
            for one in sorted(ground, key=lambda one: one.zoom)
        ],
    }


def _place(
    place: Released,
    row: int,
    context: Context,
    notes: Mapping[str, list[str]],
    photos: Mapping[str, list[dict[str, str]]],
) -> dict[str, Any]:
    fields = place.fields
    what = [context.label("place", "practices", key) for key in fields.get("practices") or ()]
    what += [context.label("place", name, key) for name in ("domains", "modes") for key in fields.get(name) or ()]
    what += [context.label("place", name, fields[name]) for name in ("space_type", "status") if fields.get(name)]
    session = context.sessions.get(str(fields.get("session")), {})
    return {
        "title": str(fields.get("title") or ""),
        "sticker": str(fields.get("sticker") or ""),
        "description": str(fields.get("description") or ""),
        "url": web_link(fields.get("url")),
        "what": what,
        "session": " · ".join(str(session[name]) for name in ("title", "date") if session.get(name)),
        "kind": row,
        "geometry": geometry_of(place.geometry),
        "vague": any(change.startswith("location: ") for change in place.altered),
        "notes": notes.get(place.uuid, []),
        "photos": photos.get(place.uuid, []),
    }


def _practices(context: Context) -> Sequence[Term]:
    vocabulary = context.vocabularies.get("practices")
    return vocabulary.terms if vocabulary is not None else ()


def _kind(term: Term, context: Context) -> dict[str, Any]:
    return {
        "label": term.label(context.language),
        "color": term.color if COLOUR.fullmatch(term.color) else _PLAIN["color"],
        "shape": term.shape,
        "symbol": term.symbol if _SYMBOL.fullmatch(term.symbol) else "",
    }


def _network(release: Release, context: Context, shown: set[str]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Actors with a position of their own, and the links between two of them."""
    at: dict[str, list[float]] = {}
    called = titles(release)
    actors = []
    for actor in release.of("actor"):
        if actor.geometry is None:
            continue
        point = actor.geometry.representative_point()
        at[actor.uuid] = [round(point.y, 6), round(point.x, 6)]
        shown.add(actor.uuid)
        kind = actor.fields.get("kind")
        label = context.label("actor", "kind", str(kind)) if kind else ""
        actors.append({"title": called.get(actor.uuid, ""), "kind": label, "at": at[actor.uuid]})
    types = context.vocabularies.get("link_types")
    links = []
    for link in release.of("link"):
        ends = [at.get(str(link.fields.get(name))) for name in ("source", "target")]
        if None in ends:
            continue
        term = types.get(str(link.fields.get("type"))) if types is not None else None
        colour = term.color if term is not None and COLOUR.fullmatch(term.color) else _PLAIN["color"]
        links.append({"ends": ends, "color": colour})
        shown.add(link.uuid)
    return actors, links


def _photos(release: Release, context: Context, progress: Progress, shown: set[str]) -> dict[str, list[dict[str, str]]]:
    """Small pictures by the place they belong to; those that go with the page are added to what is `shown`."""
    found: dict[str, list[dict[str, str]]] = {}
    count = 0
    for medium in release.of("medium"):
        items = medium.fields.get("items") or ()
        if count >= _PHOTOS or not shown.intersection(items):
            continue
        progress.check()
        copy = context.copy_of(medium)
        small = _small(copy.data) if copy is not None and copy.content_type.startswith("image/") else None
        if small is None:
            continue
        count += 1
        shown.add(medium.uuid)
        caption = str(medium.fields.get("caption") or medium.fields.get("title") or "")
        for item in items:
            found.setdefault(item, []).append({"data": _data_uri("image/jpeg", small), "caption": caption})
    return found


def _small(data: bytes) -> bytes | None:
    try:
        with Image.open(io.BytesIO(data)) as image:
            image.thumbnail((_PHOTO, _PHOTO))
            made = io.BytesIO()
            image.convert("RGB").save(made, "JPEG", quality=80)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    return made.getvalue()


def _about(release: Release, context: Context, words: Mapping[str, str], attribution: str) -> list[str]:
    lines = [f"{context.title} – {context.attribution}"]
    lines += [f"{words['licence']}: {context.licence}"] if context.licence else []
    lines += [words[release.audience]] if release.audience in words else []
    told = [f"{one.get('title')} ({one.get('date')})" for one in context.sessions.values()]
    lines += [f"{words['sessions']}: {'; '.join(told)}"] if told else []
    stayed = sum(1 for one in release.refused if one.kind == "place")
    lines += [f"{words['stayed']}: {stayed}"] if stayed else []
    return [*lines, *([attribution] if attribution else []), context.generator]


def _data_uri(content_type: str, data: bytes) -> str:
    return f"data:{content_type};base64,{base64.b64encode(data).decode('ascii')}"


@cache
def _words(language: str) -> dict[str, str]:
    told: dict[str, dict[str, str]] = tomllib.loads((_web_folder() / "words.toml").read_text("utf-8"))
    return {**told["en"], **told.get(language, {})}


def _web_folder() -> Path:
    return resources() / "web"


@cache
def _drawing(symbol: str) -> str:
    path = resources() / "symbols" / f"{symbol}.svg"
    return path.read_text("utf-8") if symbol and path.is_file() else ""


# -- the page itself --------------------------------------------------------------------------------------------------


def _page(data: Mapping[str, Any], context: Context) -> str:
    """folium's page with everything it would fetch written into it."""
    found = imported("folium").Map(location=[0, 0], zoom_start=2, tiles=None, zoom_control=True, max_zoom=20)
    # what it would load from elsewhere; of this map alone, as the class is everybody's
    found.default_js, found.default_css = [], []
    drawn: str = found.get_root().render()
    name: str = found.get_name()
    web = _web_folder()
    style = (web / "leaflet.css").read_text("utf-8") + (web / "page.css").read_text("utf-8")
    # pictures of controls that this page has not
    style = re.sub(r"url\((?!#)[^)]*\)", "none", style)
    head = (
        f"<title>{_escaped(context.title)}</title>\n<style>{style}</style>\n"
        f"<script>{(web / 'leaflet.js').read_text('utf-8')}</script>\n"
    )
    body = (
        f"<header><h1><bdi>{_escaped(context.title)}</bdi></h1>"
        f"<p><bdi>{_escaped(context.attribution)}</bdi></p></header>\n"
        '<aside id="side"></aside>\n'
        f'<script type="application/json" id="page-data">{_json(data)}</script>\n'
    )
    script = (web / "page.js").read_text("utf-8").replace("PAGE_MAP", name)
    drawn = drawn.replace("<head>", f"<head>\n{head}", 1).replace("<body>", f"<body>\n{body}", 1)
    drawn = drawn.replace("<html>", f'<html lang="{_escaped(context.language)}" dir="ltr">', 1)
    # zooming in belongs to the person
    drawn = drawn.replace("maximum-scale=1.0, user-scalable=no", "maximum-scale=5.0")
    drawn = drawn.replace("</html>", f"<script>{script}</script>\n</html>", 1)
    return drawn.replace("<head>", f"<head>\n{_policy(drawn)}", 1)


def _escaped(text: str) -> str:
    return html.escape(text.encode("utf-8", "replace").decode("utf-8"))


def _policy(page: str) -> str:
    """A content security policy (W3C, CSP level 3): just these scripts, pictures within the page, nothing else."""
    scripts = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    hashes = " ".join(
        f"'sha256-{base64.b64encode(hashlib.sha256(one.encode('utf-8')).digest()).decode('ascii')}'" for one in scripts
    )
    rules = f"default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src {hashes}; base-uri 'none'"
    return f'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{rules}">'


def _json(data: Mapping[str, Any]) -> str:
    """JSON that can't end the element it stands in, nor begin another (HTML, 4.12.1.3)."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    text = text.encode("utf-8", "replace").decode("utf-8")
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return text
