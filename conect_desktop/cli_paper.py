"""Commands for paper: the map that is printed, and the marked map that comes back as a photograph."""

from __future__ import annotations

import importlib
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from conect_desktop.cli_common import AS_JSON, BOOK, BOX, opened, print_json, service
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.release import AUDIENCES
from conect_desktop.domain.session import Stamp
from conect_desktop.domain.sheets import SIZES
from conect_desktop.errors import Trouble
from conect_desktop.services import sessions
from conect_desktop.storage.repositories import Dossiers

if TYPE_CHECKING:
    from conect_desktop.domain.paper import CardKind
    from conect_desktop.domain.release import Audience
    from conect_desktop.domain.sheets import Bounds, Paper

_OFTEN: Final = {"stickers": 117, "actors": 10, "votes": 12, "ratings": 12}


@click.command("print")
@click.argument("book", type=BOOK)
@click.argument("out", type=BOOK)
@click.option("--sheet", "paper", type=click.Choice(list(SIZES)), default="A1", show_default=True, help="The paper.")
@click.option("--scale", type=click.IntRange(100, 5_000_000), help="2500 for 1:2 500; as fits one sheet without it.")
@click.option("--bbox", type=BOX, help="The area in degrees; where the places are without it.")
@click.option("--recorded", is_flag=True, help="With what is recorded, not blank.")
@click.option("--audience", type=click.Choice(AUDIENCES), default="team", show_default=True, help="Who will see it.")
@click.option("--pack", "packs", type=BOOK, multiple=True, help="A base map; several lie upon each other.")
@click.option("--title", default="", help="The book's without one.")
@click.option("--overwrite", is_flag=True, help="Replace OUT if it is there.")
@AS_JSON
def print_(
    book: Path,
    out: Path,
    paper: Paper,
    scale: int | None,
    bbox: Bounds | None,
    recorded: bool,
    audience: Audience,
    packs: tuple[Path, ...],
    title: str,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Write the map of a BOOK for walls and tables to OUT (PDF), in true size, with marks by which a photograph of it
    is recognised later. A scale too large for one sheet makes several.
    """
    if out.exists() and not overwrite:
        raise Trouble("the file is there already", path=out, remedy="Give another name, or --overwrite.")
    # what paints is loaded when something is painted
    reader = importlib.import_module("conect_desktop.basemap.packs")
    jobs = importlib.import_module("conect_desktop.bridge.wall_maps")
    wish = jobs.WallWish(paper, scale, bbox, not recorded, title, audience)
    with ExitStack() as kept, opened(book, read_only=True) as mine:
        used = [reader.open_pack(path) for path in packs] + [reader.overview()]
        for pack in used:
            kept.callback(pack.close)
        importlib.import_module("conect_desktop.ui.without_window").paint_without_a_window(
            Dossiers(mine.db).the_one().language
        )
        printed = jobs.print_map(mine, wish, used, out, progress=Silent())
    sheets = printed.sheets
    if as_json:
        told = {
            "path": str(printed.path), "paper": paper, "scale": sheets.scale, "columns": sheets.columns,
            "rows": sheets.rows,
            "sheets": [{"code": one.sheet, "name": sheets.name(number), "bounds": list(one.bounds)}
                       for number, one in enumerate(sheets.grounds)],
        }  # fmt: skip
        print_json(told)
        return
    click.echo(f"{printed.path}: {len(sheets.grounds)} sheet(s) {paper}, 1:{sheets.scale}")


@click.command("cards")
@click.argument("book", type=BOOK)
@click.argument("out", type=BOOK)
@click.option(
    "--kind",
    type=click.Choice(["stickers", "actors", "votes", "ratings"]),
    default="stickers",
    show_default=True,
    help="Numbered stickers, actor cards, slips to vote or to rate on.",
)
@click.option("--count", type=int, help="How many; for actors: blank ones besides. 117 stickers, 10 cards, 12 slips.")
@click.option("--first", type=click.IntRange(1), default=1, show_default=True, help="The first sticker's number.")
@click.option("--of", help="The vote's question or the set's name; the only one without it.")
@click.option("--overwrite", is_flag=True, help="Replace OUT if it is there.")
def cards(
    book: Path, out: Path, kind: CardKind, count: int | None, first: int, of: str | None, overwrite: bool
) -> None:
    """Write stickers, cards or slips for the tables of a BOOK to OUT (PDF), A4 to print at true size and cut."""
    if out.exists() and not overwrite:
        raise Trouble("the file is there already", path=out, remedy="Give another name, or --overwrite.")
    # what paints is loaded when something is painted
    jobs = importlib.import_module("conect_desktop.bridge.table_cards")
    with opened(book, read_only=True) as mine:
        language = Dossiers(mine.db).the_one().language
        importlib.import_module("conect_desktop.ui.without_window").paint_without_a_window(language)
        chosen = None
        if kind in ("votes", "ratings"):
            there = (
                {one.question: one.uuid for one in jobs.rounds(mine.db)}
                if kind == "votes"
                else {one.label(language): one.uuid for one in jobs.sets(mine.db)}
            )
            chosen = there.get(of) if of else next(iter(there.values())) if len(there) == 1 else None
            if chosen is None and there:
                raise Trouble("there are several", place="--of", remedy="There are: " + "; ".join(there))
        wish = jobs.CardsWish(kind, _OFTEN[kind] if count is None else count, first, chosen)
        click.echo(jobs.print_cards(mine, wish, out, progress=Silent()))


@click.command("digitise")
@click.argument("book", type=BOOK)
@click.argument("photos", type=BOOK, nargs=-1, required=True)
@click.option("--session", help="Title or uuid; the newest open session without it.")
@click.option("--author", help="Who does it.")
@AS_JSON
def digitise(book: Path, photos: tuple[Path, ...], session: str | None, author: str | None, as_json: bool) -> None:
    """Take PHOTOS of marked paper maps into a BOOK and lay them on the ground by their printed marks.

    Tells for each which sheet it is and how far its marks are off. One that isn't recognised is kept all the same, to
    be laid down by hand in the window.
    """
    sheets = service("sheets")
    with opened(book) as mine:
        found = sessions.find_session(mine.db, session)
        stamp = Stamp(session=found.uuid if found else None, author=author)
        done = sheets.lay_down(mine, photos, stamp, author=author, progress=Silent())
    told = []
    for path, uuid in zip(photos, done.uuids, strict=True):
        one = done.recognised.get(uuid)
        if one is None:
            told.append({"photo": str(path), "medium": uuid, "trouble": str(done.troubles[uuid])})
        else:
            told.append({
                "photo": str(path), "medium": uuid, "sheet": one.sheet, "marks": one.marks,
                "scale": round(one.ground.scale), "bounds": list(one.ground.bounds), "off_m": one.georeference.rms,
                "others": list(one.others),
            })  # fmt: skip
    if as_json:
        print_json(told)
        return
    for one in told:
        if "trouble" in one:
            click.echo(f"{one['photo']}: not recognised: {one['trouble']}")
        else:
            click.echo(
                f"{one['photo']}: sheet {one['sheet']}, 1:{one['scale']}, {one['marks']} marks, "
                f"{one['off_m']:.2f} m off at the marks"
            )
        for other in one.get("others", ()):
            click.echo(f"  in the same photograph: sheet {other}; photograph it by itself")


COMMANDS: Final = (print_, cards, digitise)
