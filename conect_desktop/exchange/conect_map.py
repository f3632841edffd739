"""Writing for the public CoNECT map: points with five properties, escaped, since it shows texts as raw HTML."""

from __future__ import annotations

import html
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import orjson

from conect_desktop.domain.progress import Progress
from conect_desktop.domain.release import Release, Released
from conect_desktop.domain.wording import MAP_CATEGORY
from conect_desktop.errors import Trouble
from conect_desktop.exchange.files import LeftOut, written_beside
from conect_desktop.exchange.labels import Context
from conect_desktop.exchange.web_links import web_link
from conect_desktop.paths import mapping_file

_DECIMALS: Final = 7
_STEP: Final = 1_000
_FILE: Final = "conect_map.toml"


@dataclass(frozen=True, slots=True)
class MapWords:
    """The map's own names of countries (by ISO 3166-1 code) and categories (by key of a practice or domain)."""

    countries: Mapping[str, str]
    categories: Mapping[str, str]


def map_words(path: Path | None = None) -> MapWords:
    """Read the mapping table; raises `Trouble` that says what is wrong with it."""
    source = path or mapping_file(_FILE)
    try:
        told = tomllib.loads(source.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise Trouble(f"the table can't be read ({error})", path=source, remedy="Correct it, or delete it.") from error
    found = [told.get(name, {}) for name in ("countries", "categories")]
    if not all(isinstance(part, dict) and all(isinstance(word, str) for word in part.values()) for part in found):
        raise Trouble(
            "the table holds something else than names",
            path=source,
            remedy='Write lines such as FR = "France" below [countries] and [categories].',
        )
    return MapWords(*found)


def write_conect_map(
    release: Release, context: Context, target: Path, progress: Progress, *, overwrite: bool = False
) -> tuple[LeftOut, ...]:
    """Features with `Title`, `Country`, `Categories`, `Description` and `Url` and nothing else; landmarks stay here.

    Lines and areas give a point on them. Only http and https addresses leave.
    """
    words = map_words()
    left_out: list[LeftOut] = []
    with written_beside(target, overwrite=overwrite) as part, part.open("wb") as file:
        file.write(b'{"type":"FeatureCollection","features":[')
        first = True
        for number, place in enumerate(release.places):
            if number % _STEP == 0:
                progress.step(number, len(release.places))
                progress.check()
            why = _not_on_the_map(place)
            if why is not None:
                left_out.append(LeftOut("place", place.uuid, why))
                continue
            file.write((b"\n" if first else b",\n") + orjson.dumps(_feature(place, context, words)))
            first = False
        file.write(b"\n]}\n")
    return tuple(left_out)


def _not_on_the_map(place: Released) -> str | None:
    if place.geometry is None:
        return "it has no position"
    if place.fields.get("landmark"):
        return "it is a landmark, no initiative"
    return None if place.fields.get("title") else "it has no title"


def _feature(place: Released, context: Context, words: MapWords) -> dict[str, Any]:
    fields = place.fields
    assert place.geometry is not None
    at = place.geometry if place.geometry.geom_type == "Point" else place.geometry.representative_point()
    code = str(fields.get("country") or context.country)
    keys = [*(fields.get("practices") or ()), *(fields.get("domains") or ())]
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [round(at.x, _DECIMALS), round(at.y, _DECIMALS)]},
        "properties": {
            "Title": _escaped(fields.get("title")),
            "Country": _escaped(words.countries.get(code.upper(), code)),
            "Categories": list(dict.fromkeys(_escaped(_category(key, context, words)) for key in keys)),
            "Description": _escaped(fields.get("description")),
            "Url": _escaped(web_link(fields.get("url"))),
        },
    }


def _category(key: str, context: Context, words: MapWords) -> str:
    for name in ("practices", "domains"):
        vocabulary = context.vocabularies.get(name)
        term = vocabulary.get(key) if vocabulary is not None else None
        if term is not None:
            # what the lab says of its own word goes before the table of everybody's
            said = term.extra.get(MAP_CATEGORY)
            return str(said) if said else words.categories.get(key) or term.label("en")
    return words.categories.get(key, key)


def _escaped(text: object) -> str:
    return html.escape(str(text or ""), quote=True)
