"""The measures of a network, each in a sentence a room understands."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from conect_desktop.services.network import Measures


class NetworkCounts(QObject):
    """Counts in words, with the plural forms of each language: only an object's own `tr` is found for those."""

    def actors(self, count: int) -> str:
        """How many cards lie there."""
        return self.tr("%n actor(s)", "", count)

    def ties(self, count: int) -> str:
        """How many pairs are tied."""
        return self.tr("%n tie(s) between them.", "", count)

    def groups(self, count: int) -> str:
        """Into how many parts the network falls."""
        return self.tr("The network falls into %n group(s) without a tie between them.", "", count)

    def isolates(self, count: int) -> str:
        """How many nobody is tied to; ``{0}`` is for their names."""
        return self.tr("Tied to nobody, %n actor(s): {0}.", "", count)


def sentences(told: Measures, names: Mapping[str, str]) -> list[str]:
    """One sentence a measure; `names` has the actors' titles by uuid. Nothing ranks anybody."""
    locale = QLocale()

    def percent(share: float) -> str:
        return locale.toString(share * 100, "f", 0)

    counts = NetworkCounts()
    lines = [
        f"{counts.actors(told.actors)}, {counts.ties(told.ties)}",
    ]
    if told.density is not None:
        words = QCoreApplication.translate("Measures", "Of all ties there could be, {0} % are there (density).")
        lines.append(words.format(percent(told.density)))
    if told.reciprocity is not None:
        words = QCoreApplication.translate("Measures", "{0} % of the ties go both ways (reciprocity).")
        lines.append(words.format(percent(told.reciprocity)))
    if told.cross_sector is not None:
        words = QCoreApplication.translate("Measures", "{0} % of the ties join actors of different kinds.")
        lines.append(words.format(percent(told.cross_sector)))
    groups = [group for group in told.components if len(group) > 1]
    if len(groups) > 1:
        lines.append(counts.groups(len(groups)))
    if told.isolates:
        words = counts.isolates(len(told.isolates))
        lines.append(words.format(_listed([names.get(uuid, "") for uuid in told.isolates])))
    busiest = _most(told.in_degree, told.out_degree)
    if busiest:
        words = QCoreApplication.translate("Measures", "Most ties: {0}.")
        lines.append(words.format(_listed([f"{names.get(uuid, '')} ({count})" for uuid, count in busiest])))
    if told.broker is not None and told.fragility is not None:
        words = QCoreApplication.translate(
            "Measures", "{0} stands most often between others ({1} % of the shortest ways lead through)."
        )
        lines.append(words.format(names.get(told.broker, ""), percent(told.betweenness[told.broker])))
        words = QCoreApplication.translate(
            "Measures", "If {0} left, {1} % of the pairs of others would lose the way to each other."
        )
        lines.append(words.format(names.get(told.broker, ""), percent(told.fragility.lost)))
    if told.influence:
        tallest = max(told.influence.values())
        who = [names.get(uuid, "") for uuid, height in told.influence.items() if height == tallest]
        words = QCoreApplication.translate("Measures", "The room built the tallest tower ({0}) for {1}.")
        lines.append(words.format(tallest, _listed(who)))
    return lines


def _most(into: Mapping[str, int], out: Mapping[str, int]) -> list[tuple[str, int]]:
    """Everybody with the most ties, in and out taken together; nobody where there are none."""
    ties = {uuid: into[uuid] + out[uuid] for uuid in into}
    highest = max(ties.values(), default=0)
    return [(uuid, count) for uuid, count in ties.items() if count == highest and highest]


def _listed(names: list[str]) -> str:
    """Up to five names, and how many more."""
    text = ", ".join(names[:5])
    return text if len(names) <= 5 else f"{text}, … (+{len(names) - 5})"
