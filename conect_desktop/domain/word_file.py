"""What a file of words may say: lists of words, indicator sets, session templates, checked before anything is changed.

The parts are those of the files that ship (`resources/vocabularies/README.md`), as JSON or TOML. A file holds one of
them, or several under ``vocabularies``, ``indicator_sets`` and ``templates``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from conect_desktop.domain.place import Problem
from conect_desktop.domain.session_template import LONGEST_PHASE, MOST_PHASES, PHASE_KINDS
from conect_desktop.domain.vocabulary import LANGUAGES, Term
from conect_desktop.domain.wording import LONGEST_HINT, VOCABULARIES, is_key, label_problems, term_problems

FORMAT: Final = 1
MARK: Final = "conect_words"
"""The entry that says that a file is one of several parts, and of which version."""
MOST_ENTRIES: Final = 500
"""Words of a list, or statements of a set: more can't be chosen from."""
_LONGEST_STATEMENT: Final = 400
_TERM: Final = frozenset({"id", "labels", "hints", "color", "shape", "symbol", "retired"})
_SIGN: Final = {"color": "#616161", "shape": "circle", "symbol": "circle_dots"}


class Misfit(ValueError):
    """Something a file of words can't say, and where it stands in the file."""

    def __init__(self, place: str, what: str) -> None:
        super().__init__(f"{place}: {what}")
        self.place = place
        self.what = what


@dataclass(frozen=True, slots=True)
class WordFile:
    """The parts of a file, each as the files that ship have it; all of it was checked."""

    vocabularies: tuple[Mapping[str, Any], ...] = ()
    indicator_sets: tuple[Mapping[str, Any], ...] = ()
    templates: tuple[Mapping[str, Any], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.vocabularies or self.indicator_sets or self.templates)

    def as_dict(self) -> dict[str, Any]:
        """The file's content."""
        parts = {
            "vocabularies": self.vocabularies, "indicator_sets": self.indicator_sets, "templates": self.templates,
        }  # fmt: skip
        return {MARK: FORMAT, **{name: list(part) for name, part in parts.items() if part}}

    def lines(self) -> list[str]:
        """What is in it, for a person."""
        return [
            *(f"words: {part['vocabulary']['id']}, {len(part['term'])}" for part in self.vocabularies),
            *(
                f"indicator set: {part['set']['id']}, {len(part.get('item', ())) + len(part.get('counter', ()))}"
                for part in self.indicator_sets
            ),
            *(f"session template: {part['template']['id']}, {len(part['phase'])} phases" for part in self.templates),
        ]


def checked(content: object, symbols: Sequence[str]) -> WordFile:
    """A file's content as its parts; raises `Misfit` that names the place. `symbols` names the pictures there are."""
    if not isinstance(content, dict):
        raise Misfit("the file", "a table of words is needed")
    parts: dict[str, list[Any]] = {"vocabularies": [], "indicator_sets": [], "templates": []}
    if MARK in content:
        if content[MARK] != FORMAT:
            raise Misfit(MARK, "the file was made by a newer program")
        for name in parts:
            parts[name] = _list(content, name, name, most=100)
    elif "term" in content or "vocabulary" in content:
        parts["vocabularies"] = [content]
    elif "set" in content:
        parts["indicator_sets"] = [content]
    elif "template" in content or "phase" in content:
        parts["templates"] = [content]
    seen: set[tuple[str, str]] = set()
    checks: dict[str, Callable[[Any, str], str]] = {
        "vocabularies": lambda part, place: _vocabulary(part, place, symbols),
        "indicator_sets": _indicator_set,
        "templates": _template,
    }
    for name, check in checks.items():
        for number, part in enumerate(parts[name], 1):
            place = f"{name} number {number}" if MARK in content else ""
            if not isinstance(part, dict):
                raise Misfit(place, "a table is needed")
            key = check(part, place)
            if (name, key) in seen:
                raise Misfit(place, f"{key!r} is there twice")
            seen.add((name, key))
    found = WordFile(tuple(parts["vocabularies"]), tuple(parts["indicator_sets"]), tuple(parts["templates"]))
    if not found:
        raise Misfit("the file", "it holds no words, no indicator set and no session template")
    return found


def terms_of(part: Mapping[str, Any], uuid: Callable[[], str]) -> Iterator[Term]:
    """The terms of a vocabulary's part, in its order; `uuid` makes an id for each."""
    for position, told in enumerate(part["term"]):
        yield Term(
            uuid=uuid(),
            vocabulary=part["vocabulary"]["id"],
            key=told["id"],
            labels=told["labels"],
            hints=told.get("hints", {}),
            retired=told.get("retired", False),
            position=position,
            extra={name: value for name, value in told.items() if name not in _TERM},
            **{name: told.get(name, default) for name, default in _SIGN.items()},
        )


def told_term(term: Term) -> dict[str, Any]:
    """A term as a file says it."""
    told: dict[str, Any] = {
        **term.extra,
        "id": term.key,
        "labels": dict(term.labels) or {"en": term.key},
        "color": term.color,
        "shape": term.shape,
        "symbol": term.symbol,
    }
    if term.hints:
        told["hints"] = dict(term.hints)
    if term.retired:
        told["retired"] = True
    return told


# -- the parts -------------------------------------------------------------------------------------------------------


def _vocabulary(part: Mapping[str, Any], within: str, symbols: Sequence[str]) -> str:
    head, place = _head(part, "vocabulary", within, labels=False)
    if head["id"] not in VOCABULARIES:
        raise Misfit(place, f"there is no list {head['id']!r}; the lists are " + ", ".join(VOCABULARIES))
    told = _list(part, "term", within)
    keys: set[str] = set()
    for number, term in enumerate(told, 1):
        where = _entry(term, within, "term", number, keys)
        for name, kind in {"hints": dict, "color": str, "shape": str, "symbol": str, "retired": bool}.items():
            if name in term and not isinstance(term[name], kind):
                raise Misfit(where, f"“{name}” is not what it should be")
        for name, value in term.items():
            if name not in _TERM and not _plain(value):
                raise Misfit(where, f"“{name}” is not a word, a number or a short list of words")
    terms = list(terms_of({**part, "vocabulary": head}, lambda: ""))
    for term in terms:
        problems = term_problems(term)
        if term.symbol not in symbols:
            problems.append(Problem("symbol", f"there is no picture {term.symbol!r}"))
        if problems:
            first = problems[0]
            raise Misfit(_where(within, f"[[term]] {term.key}"), f"“{first.field}”: {first.what}")
    return str(head["id"])


def _plain(value: object) -> bool:
    if isinstance(value, (list, tuple)):
        return len(value) <= 20 and all(isinstance(one, str) and len(one) <= 512 for one in value)
    return isinstance(value, (bool, int)) or (isinstance(value, str) and len(value) <= 512)


def _indicator_set(part: Mapping[str, Any], within: str) -> str:
    head, place = _head(part, "set", within)
    low, high = head.get("scale_min", 1), head.get("scale_max", 5)
    if not (type(low) is int and type(high) is int and 0 <= low < high <= 9):
        raise Misfit(place, "“scale_min” is less than “scale_max”, both from 0 to 9, so that a key is an answer")
    steps = head.get("scale_labels", {})
    if not isinstance(steps, dict) or not all(
        language in LANGUAGES
        and isinstance(texts, list)
        and len(texts) == high - low + 1
        and all(isinstance(text, str) and len(text) <= _LONGEST_STATEMENT for text in texts)
        for language, texts in steps.items()
    ):
        raise Misfit(place, f"“scale_labels” has {high - low + 1} words in each language")
    if not isinstance(head.get("source", ""), str):
        raise Misfit(place, "“source” is text")
    domains: set[str] = set()
    for number, domain in enumerate(_list(part, "domain", within, needed=False), 1):
        _entry(domain, within, "domain", number, domains)
    keys: set[str] = set()
    for name in ("item", "counter"):
        for number, entry in enumerate(_list(part, name, within, needed=False), 1):
            where = _entry(entry, within, name, number, keys, longest=_LONGEST_STATEMENT)
            domain = entry.get("domain")
            if domain is not None and not (isinstance(domain, str) and domain in domains):
                raise Misfit(where, f"there is no [[domain]] {domain!r}")
            if not isinstance(entry.get("reversed", False), bool) or not isinstance(entry.get("unit", ""), str):
                raise Misfit(where, "“reversed” is true or false, “unit” is text")
    if not keys:
        raise Misfit(within or "the file", "a set has at least one [[item]] or [[counter]]")
    return f"{head['id']}:{head.get('version', 1)}"


def _template(part: Mapping[str, Any], within: str) -> str:
    head, place = _head(part, "template", within)
    _texts(head.get("description", {}), place, "description")
    for name in ("roles", "evaluation"):
        listed = head.get(name, [])
        if not isinstance(listed, list) or len(listed) > 50 or not all(is_key(one) for one in listed):
            raise Misfit(place, f"“{name}” is a list of ids")
    keys: set[str] = set()
    for number, phase in enumerate(_list(part, "phase", within, most=MOST_PHASES), 1):
        where = _entry(phase, within, "phase", number, keys)
        minutes = phase.get("minutes", 0)
        if type(minutes) is not int or not 0 <= minutes <= LONGEST_PHASE:
            raise Misfit(where, f"“minutes” is a whole number from 0 to {LONGEST_PHASE}")
        if phase.get("kind") not in PHASE_KINDS:
            raise Misfit(where, "“kind” is one of " + ", ".join(PHASE_KINDS))
        if not isinstance(phase.get("optional", False), bool):
            raise Misfit(where, "“optional” is true or false")
        records = phase.get("records", [])
        if not isinstance(records, list) or len(records) > 50 or not all(is_key(one) for one in records):
            raise Misfit(where, "“records” is a list of words such as place and note")
        _texts(phase.get("hint", {}), where, "hint")
    return str(head["id"])


# -- what every part has ---------------------------------------------------------------------------------------------


def _where(within: str, place: str) -> str:
    return f"{within}, {place}" if within else place


def _head(part: Mapping[str, Any], name: str, within: str, *, labels: bool = True) -> tuple[dict[str, Any], str]:
    head, place = part.get(name), _where(within, f"[{name}]")
    if not isinstance(head, dict) or not is_key(head.get("id")):
        raise Misfit(place, "“id” is needed: small letters, digits and _ only")
    version = head.get("version", 1)
    if type(version) is not int or not 1 <= version <= 1_000_000:
        raise Misfit(place, "“version” is a whole number")
    if labels or "labels" in head:
        _texts(head.get("labels"), place, "labels", needed=True, longest=200)
    return head, place


def _list(
    part: Mapping[str, Any], name: str, within: str, *, most: int = MOST_ENTRIES, needed: bool = True
) -> list[Any]:
    found = part.get(name, [])
    place = _where(within, f"[[{name}]]")
    if not isinstance(found, list) or len(found) > most:
        raise Misfit(place, f"a list of at most {most} is needed")
    if needed and not found and name not in ("vocabularies", "indicator_sets", "templates"):
        raise Misfit(place, "there is none")
    return found


def _entry(entry: Any, within: str, name: str, number: int, keys: set[str], *, longest: int = 60) -> str:
    """The place of one entry, whose id is new among `keys` and that says what it is called."""
    place = _where(within, f"[[{name}]] number {number}")
    if not isinstance(entry, dict) or not is_key(entry.get("id")):
        raise Misfit(place, "“id” is needed: small letters, digits and _ only")
    place = _where(within, f"[[{name}]] {entry['id']}")
    if entry["id"] in keys:
        raise Misfit(place, "it is there twice")
    keys.add(entry["id"])
    _texts(entry.get("labels"), place, "labels", needed=True, longest=longest)
    return place


def _texts(texts: object, place: str, name: str, *, needed: bool = False, longest: int = LONGEST_HINT) -> None:
    if not isinstance(texts, dict):
        raise Misfit(place, f"“{name}” in at least one of " + ", ".join(LANGUAGES) + " are needed")
    problems = label_problems(texts, longest=longest, needed=needed)
    if problems:
        raise Misfit(place, f"“{name}”: {problems[0].what}")
