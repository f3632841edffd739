"""Words of one lab for another, as a script gives them."""

from __future__ import annotations

import json
from typing import Any

from tests.e2e.shell import Shell

PLAN: dict[str, Any] = {
    "template": {"id": "short", "version": 1, "labels": {"en": "Short"}},
    "phase": [{"id": "map", "kind": "mapping", "minutes": 30, "labels": {"en": "Map"}}],
}


def test_words_go_from_one_book_to_another(run: Shell) -> None:
    plan = run.folder / "plan.json"
    plan.write_text(json.dumps(PLAN), "utf-8")
    lab = ("--lab", "Ecolab", "--city", "Saint-Denis")
    run.good("new", "one.gpkg", *lab, "--words", "plan.json", "--template", "short")
    told = run.told("template", "save", "one.gpkg", "words.json")
    assert told == {"vocabularies": 10, "indicator_sets": 1, "templates": 7}
    plan.write_text(json.dumps({**PLAN, "template": {**PLAN["template"], "version": 2}}), "utf-8")
    assert run.good("template", "apply", "one.gpkg", "plan.json") == "session template: short, 1 phases\n"
    assert "words.apply" in run.good("undo", "one.gpkg")
    plan.write_text(json.dumps({**PLAN, "phase": [{"id": "map"}]}), "utf-8")
    refused = run.refused("template", "check", "plan.json")
    assert "plan.json" in refused
    assert "[[phase]] map" in refused
