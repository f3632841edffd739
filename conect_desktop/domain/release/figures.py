"""Votes and ratings as they may leave: aggregates only, and none that rests on fewer than five people."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Final

from conect_desktop.domain.indicator import COLLECTIONS, STATEMENT, Indicator, IndicatorSet, Rating
from conect_desktop.domain.release.fields import clean_value
from conect_desktop.domain.release.sealed import SEAL, Audience, Refused, Released
from conect_desktop.domain.scoring import ItemScore, chosen, item_score
from conect_desktop.domain.suppression import FEWEST, few, suppressed
from conect_desktop.domain.tally import ROOM, OptionTally, Tally, tally
from conect_desktop.domain.vote import Vote, VoteOption, VoteRound

_DECIMALS: Final = 2


def vote_tallies(
    rounds: Iterable[VoteRound],
    options: Iterable[VoteOption],
    votes: Iterable[Vote],
    hidden: Collection[str],
    audience: Audience,
) -> Iterator[Released | Refused]:
    """Each round as its tally. `hidden` are the places and actors that don't leave: nor do the options' words for them.

    Dots rest on everybody who voted, those who gave none included; they are told by table where that lets nobody work
    out what a table of fewer than five said.
    """
    sheets: dict[str, list[VoteOption]] = {}
    owner: dict[str, str] = {}
    for option in options:
        sheets.setdefault(option.vote_round, []).append(option)
        owner[option.uuid] = option.vote_round
    given: dict[str, list[Vote]] = {}
    for vote in votes:
        given.setdefault(owner.get(vote.vote_option, ""), []).append(vote)
    for one in rounds:
        sheet = {option.uuid: option for option in sheets.get(one.uuid, ())}
        told = tally(one, list(sheet.values()), given.get(one.uuid, ()))
        if audience != "team" and told.voters < FEWEST:
            yield Refused("vote", one.uuid, one.question, "too_few")
            continue
        tables = _tables(told, audience)
        unnamed = {uuid for uuid, option in sheet.items() if option.place in hidden or option.actor in hidden}
        fields: dict[str, Any] = {
            "question": clean_value(one.question),
            "criterion": clean_value(one.criterion),
            "session": one.session,
            "dots": told.dots,
            "voters": told.voters,
            "tables": tables,
            "options": tuple(_option(o, sheet[o.uuid], tables, named=o.uuid not in unnamed) for o in told.options),
        }
        altered = [f"options: {len(unnamed)} without its name"] if unnamed else []
        if len(tables) < len(told.tables):
            altered.append("by table: left out where it rests on fewer than five people")
        yield Released("vote", one.uuid, _present(fields), None, tuple(altered), SEAL)


def _tables(told: Tally, audience: Audience) -> dict[str, int]:
    """The tables whose own numbers leave, and how many voted there."""
    voters = {table.table: table.voters for table in told.tables if table.table != ROOM}
    if len(voters) < len(told.tables):
        # what the whole room gave besides can't be told from what its tables gave
        return {}
    if audience == "team":
        return voters
    if not all(voters.values()):
        return {}
    shown = suppressed([list(voters.values())]).cells[0] if voters else ()
    return {table: n for table, n in zip(voters, shown, strict=True) if n is not None}


def _option(told: OptionTally, option: VoteOption, tables: Mapping[str, int], *, named: bool) -> dict[str, Any]:
    fields: dict[str, Any] = {"dots": told.dots, "share": round(told.share, 4)}
    if named:
        fields |= {"label": clean_value(option.label), "place": option.place, "actor": option.actor}
    if tables:
        fields["by_table"] = {table: told.by_table.get(table, 0) for table in tables}
    return _present(fields)


def rating_summaries(
    sets: Iterable[IndicatorSet], indicators: Iterable[Indicator], ratings: Iterable[Rating], audience: Audience
) -> Iterator[Released | Refused]:
    """Each statement in each session by each way of collecting: n, median and quartiles, mean, and how many each value.

    How many gave each value leaves only where no value was given by one to four people: the mean would tell the rest.
    """
    scales = {one.uuid: one for one in sets}
    statements = {one.uuid: one for one in indicators if one.measure == STATEMENT}
    given: dict[tuple[str, str], list[Rating]] = {}
    for rating in ratings:
        if rating.indicator in statements:
            given.setdefault((rating.session, rating.indicator), []).append(rating)
    for (session, uuid), mine in given.items():
        statement = statements[uuid]
        owner = scales.get(statement.indicator_set, IndicatorSet(uuid=""))
        for collection in COLLECTIONS:
            told = chosen(mine, collection)
            if not told:
                continue
            score = item_score(statement, told, owner.scale)
            name = f"{session}/{uuid}/{collection}"
            if audience != "team" and score.n < FEWEST:
                yield Refused("rating", name, statement.label("en"), "too_few")
                continue
            fields = {
                "indicator": statement.key,
                "indicator_set": owner.key,
                "domain": statement.domain,
                "labels": dict(statement.labels),
                "scale": owner.scale,
                "session": session,
                "collection": collection,
                **_summary(score, audience),
            }
            altered = () if "counts" in fields else ("counts: a value was given by fewer than five people, left out",)
            yield Released("rating", name, _present(fields), None, altered, SEAL)


def _summary(score: ItemScore, audience: Audience) -> dict[str, Any]:
    quartiles = score.quartiles or (None, None)
    fields: dict[str, Any] = {
        "n": score.n,
        "median": score.median,
        "lower_quartile": quartiles[0],
        "upper_quartile": quartiles[1],
        "mean": None if score.mean is None else round(score.mean, _DECIMALS),
    }
    if audience == "team" or not any(map(few, score.counts)):
        fields["counts"] = score.counts
    if audience == "team" or not few(score.dont_know):
        fields["dont_know"] = score.dont_know
    return fields


def _present(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None and value not in ("", {})}
