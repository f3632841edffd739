"""What makes a word of a lab fit to be used: readable, told apart without colour, known elsewhere by its name there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from conect_desktop.domain.place import Problem
from conect_desktop.domain.vocabulary import LANGUAGES, Term, folded

VOCABULARIES: Final = (
    "practices", "domains", "modes", "space_types", "place_statuses", "tenures", "note_kinds", "actor_kinds",
    "link_types", "resource_kinds",
)  # fmt: skip
"""The lists that every book has, in the order in which they are shown."""

SHAPES: Final = (
    "circle", "square", "diamond", "triangle", "pentagon", "hexagon", "octagon", "star", "shield", "drop", "cross",
    "house",
)  # fmt: skip
"""The silhouettes of a marker."""

PALETTE: Final[Mapping[str, str]] = {
    "#1B5FAA": "blue",
    "#0277BD": "sky blue",
    "#283593": "indigo",
    "#6B3FA0": "violet",
    "#9C27B0": "purple",
    "#A03C78": "plum",
    "#C2185B": "pink",
    "#B71C1C": "red",
    "#A3341F": "brick",
    "#C75000": "orange",
    "#A06A00": "ochre",
    "#8D5A12": "brown",
    "#5D4037": "dark brown",
    "#6B6A00": "olive",
    "#2E7D32": "green",
    "#00796B": "teal",
    "#00695C": "dark teal",
    "#00708A": "sea blue",
    "#37474F": "slate",
    "#5F6368": "dark grey",
    "#848484": "grey",
}
"""The colours of the starter sets, with their names: a white pictogram stands out on each of them."""

LEAST_CONTRAST: Final = 3.0
"""Of a pictogram against its ground (WCAG 2.2, 1.4.11)."""

MAP_CATEGORY: Final = "conect_map"
OSM_TAGS: Final = "osm"
MERGED_INTO: Final = "merged_into"
"""Entries of a term's `extra`: category of the CoNECT map, list of OSM tags ``key=value``, key it was merged into."""

LONGEST_LABEL: Final = 60
LONGEST_HINT: Final = 400
LONGEST_KEY: Final = 64
_KEY: Final = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)*")
_COLOR: Final = re.compile(r"#[0-9A-Fa-f]{6}")
_SYMBOL: Final = re.compile(r"[a-z0-9_]{1,40}")
_TAG: Final = re.compile(r"[A-Za-z0-9_:\-]{1,255}=[^=\x00-\x1f]{1,255}")


def contrast_with_white(color: str) -> float:
    """Contrast ratio 1..21 of a "#rrggbb" colour against white (WCAG 2.2, relative luminance of sRGB)."""
    channels = (int(color[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def key_for(label: str, taken: Iterable[str]) -> str:
    """A key in snake case for a new word, unlike those taken."""
    known = set(taken)
    stem = "_".join(re.findall(r"[a-z0-9]+", folded(label)))[:40].strip("_") or "term"
    key, number = stem, 2
    while key in known:
        key, number = f"{stem}_{number}", number + 1
    return key


def is_key(text: object) -> bool:
    """Whether a text can be the key of a term, a set or a template."""
    return isinstance(text, str) and len(text) <= LONGEST_KEY and _KEY.fullmatch(text) is not None


def is_tag(text: object) -> bool:
    """Whether a text is one OSM tag, ``key=value``."""
    return isinstance(text, str) and _TAG.fullmatch(text) is not None


def label_problems(labels: Mapping[str, object], *, longest: int = LONGEST_LABEL, needed: bool = True) -> list[Problem]:
    """Why texts by language can't be kept."""
    problems = [
        Problem("labels", f"{language!r} is not one of " + ", ".join(LANGUAGES))
        for language in labels
        if language not in LANGUAGES
    ]
    for language, text in labels.items():
        if not isinstance(text, str):
            problems.append(Problem("labels", f"the text in {language!r} is not text"))
        elif len(text) > longest or not text.isprintable():
            problems.append(Problem("labels", f"the text in {language!r} is one line of at most {longest} characters"))
    if needed and not any(isinstance(text, str) and text.strip() for text in labels.values()):
        problems.append(Problem("labels", "a word in at least one language is needed"))
    return problems


def term_problems(term: Term, others: Iterable[Term] = ()) -> list[Problem]:
    """Why a term can't be kept beside the others of its list; empty when it can."""
    problems = label_problems(term.labels)
    if term.hints:
        problems += [
            Problem("hints", one.what) for one in label_problems(term.hints, longest=LONGEST_HINT, needed=False)
        ]
    if not is_key(term.key):
        problems.append(Problem("key", "small letters, digits and _ only"))
    if not _COLOR.fullmatch(term.color):
        problems.append(Problem("color", "a colour such as #2E7D32 is needed"))
    elif contrast_with_white(term.color) < LEAST_CONTRAST:
        problems.append(Problem("color", "the white picture can't be seen on it: choose a darker colour"))
    if term.shape not in SHAPES:
        problems.append(Problem("shape", "one of " + ", ".join(SHAPES)))
    if not _SYMBOL.fullmatch(term.symbol):
        problems.append(Problem("symbol", "the name of a picture is needed"))
    problems += _extra_problems(term)
    if not term.retired:
        problems += _same_label(term, others)
    return problems


def _extra_problems(term: Term) -> list[Problem]:
    problems: list[Problem] = []
    category = term.extra.get(MAP_CATEGORY)
    if category is not None and not (isinstance(category, str) and category.isprintable() and len(category) <= 80):
        problems.append(Problem(MAP_CATEGORY, "one line of at most 80 characters"))
    tags = term.extra.get(OSM_TAGS, ())
    if not isinstance(tags, (list, tuple)) or len(tags) > 20 or not all(is_tag(tag) for tag in tags):
        problems.append(Problem(OSM_TAGS, "tags such as leisure=garden, at most 20"))
    return problems


def _same_label(term: Term, others: Iterable[Term]) -> list[Problem]:
    problems: list[Problem] = []
    for other in others:
        if other.uuid == term.uuid or other.retired:
            continue
        problems += [
            Problem("labels", f"“{text}” is there already")
            for language, text in term.labels.items()
            if text.strip() and folded(other.labels.get(language, "")).strip() == folded(text).strip()
        ]
    return problems


def same_sign(term: Term, others: Iterable[Term]) -> Term | None:
    """Another term in use that has the same colour and silhouette, or the same picture: they are hard to tell apart."""
    for other in others:
        if other.uuid == term.uuid or other.retired:
            continue
        if other.symbol == term.symbol or (other.color.upper(), other.shape) == (term.color.upper(), term.shape):
            return other
    return None
