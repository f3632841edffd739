"""What benchmarks measured, kept as rows, and the README's tables made of them.

A benchmark that tells a figure prints it; where `CONECT_FIGURES` names a file, the figure goes there too, and
`python -m tests.bench --write` puts all of them into `figures.json` and the README.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
KEPT: Final = Path(__file__).with_name("figures.json")
VARIABLE: Final = "CONECT_FIGURES"
BEGIN: Final = "<!-- figures: begin (python -m tests.bench --write) -->"
END: Final = "<!-- figures: end -->"


@dataclass(frozen=True, slots=True)
class Figure:
    """One row: what was measured, here, at most in 95 of 100, the alternative in the same run, and what is aimed at."""

    what: str
    here: str
    p95: str = ""
    beside: str = ""
    goal: str = ""


def figure(what: str, here: str, *, p95: str = "", beside: str = "", goal: str = "") -> None:
    """Tell a figure, and keep it where a table is being made."""
    more = "".join(f"   {word} {text}" for word, text in (("p95", p95), ("beside", beside), ("goal", goal)) if text)
    print(f"{what:<58} {here}{more}", flush=True)
    file = os.environ.get(VARIABLE)
    if file:
        row = Figure(what, here, p95, beside, goal)
        with Path(file).open("a", encoding="utf-8") as out:
            out.write(json.dumps(asdict(row), ensure_ascii=False) + "\n")


def number(value: float) -> str:
    """A number with as many digits as are worth reading."""
    if value >= 100:
        return f"{value:,.0f}".replace(",", " ")
    return f"{value:.1f}" if value >= 10 else f"{value:.2g}"


def written_down(lines: str) -> list[Figure]:
    """The rows a benchmark left."""
    return [Figure(**json.loads(line)) for line in lines.splitlines()]


def kept() -> dict[str, list[Figure]]:
    """The rows of every benchmark that was written down, by its name."""
    told = json.loads(KEPT.read_text("utf-8"))
    return {name: [Figure(**row) for row in rows] for name, rows in told["figures"].items()}


def machine_kept() -> str:
    """The machine they were measured on."""
    return str(json.loads(KEPT.read_text("utf-8"))["machine"])


def keep(machine: str, figures: Mapping[str, Sequence[Figure]]) -> None:
    """Write the rows down, those of other benchmarks stay."""
    before = kept() if KEPT.is_file() else {}
    told = {name: [asdict(row) for row in rows] for name, rows in {**before, **figures}.items()}
    KEPT.write_text(json.dumps({"machine": machine, "figures": told}, indent=1, ensure_ascii=False) + "\n", "utf-8")


def tables(machine: str, figures: Mapping[str, Sequence[Figure]], titles: Mapping[str, str]) -> str:
    """The README's part, in the order of the titles."""
    parts = [f"Measured on {machine}, with software rendering; an alternative was measured in the same run."]
    for name, title in titles.items():
        rows = figures.get(name, ())
        if rows:
            parts.append("\n".join(_table(title, rows)))
    return "\n\n".join(parts)


def _table(title: str, rows: Sequence[Figure]) -> list[str]:
    columns = ["here"]
    columns += [name for name in ("p95", "beside", "goal") if any(getattr(row, name) for row in rows)]
    heads = {"here": "here", "p95": "95 of 100", "beside": "alternative", "goal": "goal"}
    lines = [f"| {title} | " + " | ".join(heads[name] for name in columns) + " |", "|---" * (1 + len(columns)) + "|"]
    return lines + [f"| {row.what} | " + " | ".join(getattr(row, name) for name in columns) + " |" for row in rows]


def put_into(readme: str, part: str) -> str:
    """The README with its tables anew."""
    before, _, rest = readme.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{part}\n\n{END}{after}"
