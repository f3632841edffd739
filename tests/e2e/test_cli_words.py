"""Words of one lab for another, as a script gives them."""

from __future__ import annotations

import json

from tests.e2e.shell import Shell

PLAN = {
    "template": {"id": "short", "version": 1, "labels": {"en": "Short"}},
    "phase": [{"id": "map", "kind": "mapping", "minutes": 30, "labels": {"en": "Map"}}],
}


def test_words_go_from_one_book_to_another(run: Shell) -> None:
    plan = run.folder / "plan.json"
    plan.write_text(json.dumps(PLAN), "utf-8")
    run.good(
        "new", "one.gpkg", "--lab", "Ecolab", "--city", "Saint-Denis", "--words", "plan.json", "--template", "short"
    )
    assert run.told("template", "save", "one.gpkg", "words.json")["templates"] == 7
    assert "short, 1 phases" in run.good("template", "save", "one.gpkg", "short.json", "--only", "short")
    assert "a file of that name" in run.refused("template", "save", "one.gpkg", "words.json")
    assert run.told("template", "check", "words.json") == {"vocabularies": 10, "indicator_sets": 1, "templates": 7}
    run.good("new", "two.gpkg", "--lab", "Other", "--city", "Saint-Denis")
    run.good("template", "apply", "two.gpkg", "words.json", "--author", "Marie")
    assert "brought" in run.good("undo", "two.gpkg") or "words.apply" in run.good("history", "two.gpkg")
    plan.write_text(json.dumps({**PLAN, "phase": [{"id": "map"}]}), "utf-8")
    told = run.refused("template", "apply", "two.gpkg", "plan.json")
    assert "plan.json" in told
    assert "[[phase]] map" in told
