"""The report's own words in seven languages: headings, sentences, counts with their plurals, dates and numbers."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from conect_desktop.domain.vocabulary import LANGUAGES, spoken
from conect_desktop.exchange.xml_text import xml_text
from conect_desktop.paths import resources

_DATE: Final = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_GROUPED: Final = 10_000
"""From here on thousands are set apart; a year or a quantity of four digits is read at a glance."""


_TURNING: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Marks that turn the direction of whatever follows, page numbers too."""


def plain(text: object, most: int = 0) -> str:
    """What somebody typed as text for a page: one kind of line end, nothing that no page can hold, `most` letters."""
    told = "\n".join(_TURNING.sub("", xml_text(str(text))).expandtabs(4).splitlines()).strip()
    return f"{told[: most - 1]}…" if 0 < most < len(told) else told


def plural_form(language: str, count: int) -> int:
    """Which form of a noun goes with a count, from 0 (Unicode CLDR 45, plural rules for cardinals)."""
    if language == "ro":
        if count == 1:
            return 0
        return 1 if count == 0 or 1 <= count % 100 <= 19 else 2
    if language == "fr":
        return 0 if count in (0, 1) else 1
    return 0 if count == 1 else 1


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language (ISO 639-1), one of `LANGUAGES`."""

    language: str
    told: Mapping[str, Any]

    @property
    def tag(self) -> str:
        """The language with its country (BCP 47), as a word processor checks spelling by."""
        return str(self.told["languages"][self.language])

    def of(self, section: str, name: object) -> str:
        """An entry of a section, else empty: the book may hold states and fields that nobody foresaw."""
        return spoken(self.told[section].get(str(name), {}), self.language)

    def heading(self, name: str) -> str:
        """What a part of the report is called."""
        return str(self.told["headings"][name][self.language])

    def column(self, name: str) -> str:
        """What stands at the head of a column."""
        return str(self.told["columns"][name][self.language])

    def say(self, name: str, *filled: str) -> str:
        """A sentence with what belongs into it."""
        return str(self.told["sentences"][name][self.language]).format(*filled)

    def before(self, name: str) -> str:
        """A name with what stands between it and its value; a question needs no colon."""
        if name.endswith(("?", "!", ":", "…")):
            return f"{name} "
        return self.say("labelled", "\0", "\1").partition("\1")[0].replace("\0", name)

    def count(self, name: str, count: int) -> str:
        """How many of something there are, in words."""
        forms = self.told["counts"][name][self.language]
        return str(forms[plural_form(self.language, count)]).format(self.number(count))

    def quoted(self, text: str) -> str:
        """Between the language's quotation marks."""
        before, after = self.told["marks"]["quotes"][self.language]
        return f"{before}{text}{after}"

    def number(self, value: float, decimals: int = 2) -> str:
        """A number as it is written, with no more decimals than it has."""
        thousands, point = self.told["marks"]["numbers"][self.language]
        whole, _, rest = f"{abs(value):.{decimals}f}".partition(".")
        grouped = f"{int(whole):,}".replace(",", thousands) if abs(value) >= _GROUPED else whole
        rest = rest.rstrip("0")
        return ("−" if value < 0 else "") + grouped + (point + rest if rest else "")

    def percent(self, share: float) -> str:
        """A share of 1 as per cent, whole."""
        return self.say("percent", self.number(100 * share, 0))

    def date(self, iso: object, precision: str = "day") -> str:
        """A date (ISO 8601, or only its year or month) in words, no finer than `precision`; as typed where it is none.

        `precision` is one of `domain.meeting.PRECISIONS`.
        """
        typed = plain(iso or "")
        found = _DATE.match(typed)
        if found is None:
            return typed
        year, month, day = found.groups()
        finest = "day" if day else "month" if month else "year"
        order = ("decade", "year", "month", "day")
        grain = min(precision if precision in order else "day", finest, key=order.index)
        if month is not None and not 1 <= int(month) <= 12:
            return typed
        if grain == "decade":
            year = f"{year[:3]}0"
        form = "first_day" if grain == "day" and int(day) == 1 else grain
        name = self.told["months"][self.language][int(month) - 1] if month else ""
        return str(self.told["dates"][form][self.language]).format(d=int(day or 0), m=name, y=year)

    def domain(self, key: str) -> str:
        """A domain of the sets of indicators that ship, in words; else its key."""
        return spoken(_domains().get(key, {}), self.language) or key.replace("_", " ")


def words(language: str) -> Words:
    """The words of a language; English for one that the report doesn't speak."""
    return Words(language if language in LANGUAGES else "en", _told())


@cache
def _told() -> Mapping[str, Any]:
    return tomllib.loads((resources() / "templates" / "report.toml").read_text("utf-8"))


@cache
def _domains() -> Mapping[str, Mapping[str, str]]:
    found: dict[str, Mapping[str, str]] = {}
    for path in sorted((resources() / "indicators").glob("*.toml")):
        for domain in tomllib.loads(path.read_text("utf-8")).get("domain", ()):
            found.setdefault(domain["id"], domain["labels"])
    return found
