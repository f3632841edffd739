"""What a count says besides its figures, in sentences."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from conect_desktop.domain.tally import ROOM, Tally


def remarks(counted: Tally) -> list[str]:
    """Which options are level, and about which one the tables differ most; a count ranks nothing by itself."""
    said = [
        QCoreApplication.translate("Votes", "As many dots: {0}.").format(", ".join(option.label for option in group))
        for group in counted.ties()
    ]
    divided = counted.most_divided()
    spread = counted.spread(divided) if divided is not None else None
    if divided is not None and spread is not None:
        low, high = (QLocale().toString(share * 100, "f", 0) for share in spread)
        words = QCoreApplication.translate("Votes", "The tables differ most about {0}: {1} % to {2} % of their dots.")
        said.append(words.format(divided.label, low, high))
    return said


def warnings(counted: Tally, labels: Mapping[str, str]) -> list[str]:
    """Tables over their cap, and tables whose own numbers are not published; `labels` names tables by uuid."""
    room = QCoreApplication.translate("Votes", "Whole room")
    over = QCoreApplication.translate("Votes", "{0}: {1} dots where {2} were to be given; what the paper says is kept.")
    said = [over.format(labels.get(table.table, room), table.dots, table.cap) for table in counted.tables if table.over]
    few = [labels.get(t.table, "") for t in counted.tables if t.table != ROOM and t.dots and not t.publishable]
    if few:
        words = QCoreApplication.translate(
            "Votes", "Fewer than five voted at: {0}. Their own numbers are not published."
        )
        said.append(words.format(", ".join(few)))
    return said
