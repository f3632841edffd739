"""Exports with pictures in them: what is painted with the window's own views, from released records only."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from conect_desktop.basemap.packs import Pack, overview
from conect_desktop.bridge.released import drawn
from conect_desktop.cartography.ground import ground_of
from conect_desktop.cartography.map_sheet import (
    MapSheet,
    map_png,
    write_poster,
    write_sheet_png,
    write_sheet_svg,
)
from conect_desktop.cartography.report_pdf import write_pdf
from conect_desktop.cartography.sheet import attribution
from conect_desktop.domain.progress import Progress
from conect_desktop.domain.release import Release
from conect_desktop.exchange.files import LeftOut, written_beside
from conect_desktop.exchange.formats import PAINTED
from conect_desktop.exchange.labels import Context, about
from conect_desktop.exchange.map_html import write_html
from conect_desktop.exchange.report_docx import write_docx
from conect_desktop.services.export import Format
from conect_desktop.ui.without_window import paint_without_a_window

_MAP = (1000, 700)
_WITH_CHARTS = frozenset({"pdf", "docx", "charts"})


def painted(
    release: Release,
    context: Context,
    packs: Sequence[Pack] | None = None,
    *,
    paper: str = "A1",
    language: str | None = None,
    only: Collection[str] = PAINTED,
) -> Mapping[str, Format]:
    """The writers of the formats with pictures, for this release. Call it on the window's thread.

    `packs` are base maps, the one on top first; the overview that ships where none are given. `paper` is that of the
    poster, `language` that of the report, the book's where none is given. Charts take their time, and are drawn only
    for formats among `only` that have some.
    """
    paint_without_a_window(language or context.language)
    shown = drawn(release, context)
    sheet = MapSheet(
        context.title, _below(context), shown.records, shown.bounds, shown.legend, shown.layers,
        language=context.language,
    )  # fmt: skip
    charts: dict[str, bytes] = {}
    if not _WITH_CHARTS.isdisjoint(only):
        # by name: what draws charts takes as long to load as the rest together
        charts = import_module("conect_desktop.ui.pictures").pictures(release, context, shown)
    made = {
        "html": Format(".html", _page_writer(sheet, packs)),
        "pdf": Format(".pdf", _report_writer(sheet, packs, charts, language, write_pdf)),
        "docx": Format(".docx", _report_writer(sheet, packs, charts, language, write_docx)),
        "charts": Format(".zip", _charts_writer(charts, titles_of(release))),
        "png": Format(".png", _sheet_writer(sheet, packs, write_sheet_png)),
        "svg": Format(".svg", _sheet_writer(sheet, packs, write_sheet_svg)),
        "poster": Format(".pdf", _sheet_writer(sheet, packs, lambda s, path: write_poster(s, path, paper))),
    }
    return {name: writer for name, writer in made.items() if name in only}


def _below(context: Context) -> str:
    dates = sorted(str(one["date"]) for one in context.sessions.values() if one.get("date"))
    when = " – ".join(dict.fromkeys((dates[0], dates[-1]))) if dates else ""
    return " · ".join(part for part in (context.attribution, when, context.licence) if part)


def titles_of(release: Release) -> dict[str, str]:
    """What the pictures of charts are called in a folder, by the keys of `pictures`."""
    made = {"network": "network"}
    for number, vote in enumerate(release.of("vote"), 1):
        made[f"vote:{vote.uuid}"] = f"votes-{number}"
    sessions = dict.fromkeys(str(rating.fields.get("session")) for rating in release.of("rating"))
    for number, session in enumerate(sessions, 1):
        made[f"indicators:{session}"] = f"indicators-{number}"
    return made


def _charts_writer(charts: Mapping[str, bytes], names: Mapping[str, str]) -> Callable[..., tuple[LeftOut, ...]]:
    def written(
        release: Release,
        context: Context,
        target: Path,
        progress: Progress,
        *,
        overwrite: bool = False,
    ) -> tuple[LeftOut, ...]:
        with written_beside(target, overwrite=overwrite) as part, zipfile.ZipFile(part, "w") as archive:
            archive.writestr("about.json", json.dumps(about(release, context), ensure_ascii=False, indent=1))
            for key, data in charts.items():
                progress.check()
                archive.writestr(f"{names.get(key, 'picture')}.png", data)
        kinds = ("actor", "link", "vote", "rating")
        others = (one for kind, found in release.records.items() if kind not in kinds for one in found)
        return tuple(LeftOut(one.kind, one.uuid, "it is in no chart") for one in others)

    return written


def _page_writer(sheet: MapSheet, packs: Sequence[Pack] | None) -> Callable[..., tuple[LeftOut, ...]]:
    def written(
        release: Release, context: Context, target: Path, progress: Progress, *, overwrite: bool = False
    ) -> tuple[LeftOut, ...]:
        with _on(packs, sheet) as whole:
            ground = ground_of(whole.packs, whole.bounds, context.language, progress)
            named = attribution(whole.packs)
        return write_html(release, context, target, progress, overwrite=overwrite, ground=ground, attribution=named)

    return written


def _report_writer(
    sheet: MapSheet,
    packs: Sequence[Pack] | None,
    charts: Mapping[str, bytes],
    language: str | None,
    write: Callable[..., tuple[LeftOut, ...]],
) -> Callable[..., tuple[LeftOut, ...]]:
    def written(
        release: Release, context: Context, target: Path, progress: Progress, *, overwrite: bool = False
    ) -> tuple[LeftOut, ...]:
        made = dict(charts)
        if sheet.bounds is not None:
            with _on(packs, sheet) as whole:
                made["map"] = map_png(whole, *_MAP, dpr=2.0)
        progress.check()
        return write(release, context, target, progress, overwrite=overwrite, language=language, pictures=made)

    return written


@contextmanager
def _on(packs: Sequence[Pack] | None, sheet: MapSheet) -> Iterator[MapSheet]:
    """The sheet on those base maps, or on the overview, which is opened for as long as it is painted."""
    if packs is not None:
        yield replace(sheet, packs=tuple(packs))
        return
    ground = overview()
    try:
        yield replace(sheet, packs=(ground,))
    finally:
        ground.close()


def _sheet_writer(
    sheet: MapSheet, packs: Sequence[Pack] | None, write: Callable[[MapSheet, Path], None]
) -> Callable[..., tuple[LeftOut, ...]]:
    def written(
        release: Release,
        context: Context,  # noqa: ARG001  (the sheet has all of it)
        target: Path,
        progress: Progress,
        *,
        overwrite: bool = False,
    ) -> tuple[LeftOut, ...]:
        progress.check()
        with written_beside(target, overwrite=overwrite) as part, _on(packs, sheet) as whole:
            write(whole, part)
            progress.check()
        left_out = [LeftOut(one.kind, one.uuid, "it has no position") for one in release.places if one.geometry is None]
        others = (one for kind, found in release.records.items() if kind != "place" for one in found)
        return (*left_out, *(LeftOut(one.kind, one.uuid, "a map shows places") for one in others))

    return written
