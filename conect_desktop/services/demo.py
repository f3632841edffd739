"""The demo book: two sessions of an Ecolab in Saint-Denis, written through the same doors as a real one."""

from __future__ import annotations

import datetime as dt
import random
import tempfile
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from conect_desktop.domain import clock
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.progress import Silent
from conect_desktop.domain.session import Consent, Participant, Stamp
from conect_desktop.paths import resources
from conect_desktop.services import books, demo_pictures, sessions
from conect_desktop.services.fields import geometry_from
from conect_desktop.storage import media
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Dossiers, Notes, Participants, Places, Sessions
from conect_desktop.storage.rows import add_row

if TYPE_CHECKING:
    import sqlite_utils

_NOT_PLACE_FIELDS: Final = frozenset({"key", "sticker", "geometry", "session", "table", "phase", "said_by"})
_LAYING_OUT: Final = dt.timedelta(minutes=50)
_TYPING: Final = dt.timedelta(hours=2)
_CONSENT: Final = {
    "data": "data_use", "map": "map_publication", "photo": "photo_taking", "photo_publication": "photo_publication",
    "audio": "audio", "recontact": "recontact", "research": "research_reuse",
}  # fmt: skip


def write_demo(path: Path) -> Book:
    """Make the demo book at `path`; gives it back open. Raises `BookExists` rather than replace a file."""
    with (resources() / "demo" / "ecolab.toml").open("rb") as file:
        content = tomllib.load(file)
    head = content["book"]
    wish = books.NewBook(
        lab=head["lab"], city=head["city"], country=head["country"], language=head["language"],
        template=content["session"][-1]["template"], author="Marie",
    )  # fmt: skip

    def then(book: Book) -> None:
        with book.write("demo", author="Marie", system=True) as step:
            _Writer(step.db, content, head["language"], book.path).write()

    return books.new_book(path, wish, first_session=False, then=then)


class _Writer:
    """Turns the keys of the demo's file into rows that refer to each other by uuid."""

    def __init__(self, db: sqlite_utils.Database, content: dict[str, Any], language: str, book: Path) -> None:
        self._db = db
        self._book = book
        self._content = content
        self._language = language
        self._ids: dict[tuple[str, str], str] = {}
        self._typed: dict[str, Any] = {"author": "Marie", "created_at": clock.now()}

    def write(self) -> None:
        """Everything, in an order in which references resolve."""
        for session in self._content["session"]:
            self._session(session)
        for participant in self._content.get("participant", []):
            self._participant(participant)
        for place in self._content.get("place", []):
            self._place(place)
        self._items("actor", "actors", "title kind goals influence description sector url visibility location_rule")
        for note in self._content.get("note", []):
            self._note(note)
        self._items("link", "links", "type mutual strength description visibility")
        self._items("resource", "resources", "title kind mode quantity unit description visibility")
        self._items("flow", "flows", "kind frequency quantity unit description visibility")
        self._items("walk", "walks", "title description started_at ended_at timestamps visibility location_rule")
        self._items("decision", "decisions", "text owner status clause visibility")
        self._items("disagreement", "disagreements", "field state remark versions settled_at")
        self._items("measurement", "measurements", "begins_on ends_on value unit source remark estimated", said=False)
        self._items("evaluation", "evaluations", "question text value slip", said=False)
        self._items("event", "timeline_events", "title description precision begins_on ends_on visibility")
        self._log()
        self._mentions()
        self._votes()
        self._ratings()
        self._ceroi()
        self._media()

    def _id(self, kind: str, key: str | None) -> str | None:
        return self._ids.get((kind, key)) if key else None

    def _new(self, kind: str, key: str) -> str:
        return self._ids.setdefault((kind, key), new_id())

    def _session(self, told: dict[str, Any]) -> None:
        made = sessions.add_session(
            self._db, template=told["template"], language=self._language, title=told["title"], tables=0,
            location=told.get("place"), date=str(told["date"]), question=told.get("question"), roles=False,
            author="Marie",
        )  # fmt: skip
        self._ids["session", told["id"]] = made.uuid
        repository = Sessions(self._db)
        repository.change(made.uuid, {name: told.get(name) for name in ("headcount", "summary", "status")})
        for phase in repository.phases_of(made.uuid):
            self._ids["phase", f"{told['id']}/{phase.key}"] = phase.uuid
            self._ids.setdefault(("phase", f"{told['id']}/{phase.kind}"), phase.uuid)
        self._times(made.uuid, told)
        for position, table in enumerate(told.get("table", []), 1):
            uuid = self._new("table", f"{told['id']}/{table['id']}")
            fields = {"session": made.uuid, "position": position, "label": table["label"]}
            add_row(self._db, "session_tables", uuid, {**fields, "host": table.get("host_code")})
        for role, holder in told.get("roles", {}).items():
            add_row(self._db, "session_roles", new_id(), {"session": made.uuid, "role": role, "holder": str(holder)})

    def _times(self, session: str, told: dict[str, Any]) -> None:
        """The phases one after the other, each as long as planned or as it `took`; typing afterwards is still to do."""
        repository = Sessions(self._db)
        begins = at = dt.datetime.fromisoformat(told["begins"])
        for phase in repository.phases_of(session):
            minutes = told.get("took", {}).get(phase.key, phase.minutes)
            if minutes:
                ends = at + dt.timedelta(minutes=minutes)
                repository.phases.change(phase.uuid, {"started_at": clock.stamp(at), "ended_at": clock.stamp(ends)})
                at = ends
            elif phase.kind == "prepare" or told.get("closed"):
                first, last = (begins - _LAYING_OUT, begins) if phase.kind == "prepare" else (at, at + _TYPING)
                times = {"started_at": clock.stamp(first), "ended_at": clock.stamp(last)}
                repository.phases.change(phase.uuid, times)
        closed = clock.stamp(at + _TYPING) if told.get("closed") else None
        repository.change(session, {"opened_at": clock.stamp(begins - _LAYING_OUT), "closed_at": closed})

    def _participant(self, told: dict[str, Any]) -> None:
        uuid = self._new("participant", told["code"])
        repository = Participants(self._db)
        repository.add(Participant(uuid=uuid, code=told["code"], age_group=told.get("age_group"), **self._typed))
        consent = dict(told.get("consent", {}))
        allowed: dict[str, Any] = {column: consent.get(name) for name, column in _CONSENT.items()}
        repository.consents.add(
            Consent(
                uuid=new_id(), participant=uuid,
                **allowed,
                guardian_consent=bool(consent["guardian"]) if "guardian" in consent else None,
                given_on=str(consent["date"]) if "date" in consent else None,
                withdrawn_on=str(consent["withdrawn_on"]) if "withdrawn_on" in consent else None,
                **self._typed,
            )
        )  # fmt: skip
        for key in (told["session"], *told.get("also_attended", ())):
            table = self._id("table", f"{key}/{told.get('table')}")
            fields = {"participant": uuid, "session": self._id("session", key), "session_table": table}
            add_row(self._db, "attendances", new_id(), fields)

    def _said(self, told: dict[str, Any]) -> dict[str, Any]:
        session = told.get("session", "")
        stamp = Stamp(
            session=self._id("session", session),
            session_table=self._id("table", f"{session}/{told.get('table')}"),
            phase=self._id("phase", f"{session}/{told.get('phase')}"),
            said_by=tuple(told.get("said_by", ())),
        )
        said = {name: getattr(stamp, name) for name in ("session", "session_table", "phase", "said_by")}
        return {**said, **self._typed}

    def _place(self, told: dict[str, Any]) -> None:
        fields = {name: value for name, value in told.items() if name not in _NOT_PLACE_FIELDS}
        sticker = told.get("sticker")
        Places(self._db).add(
            Place(
                uuid=self._new("place", told["key"]),
                geometry=geometry_from(told["geometry"]) if "geometry" in told else None,
                sticker=str(sticker) if sticker is not None else None,
                city=self._content["book"]["city"],
                country=self._content["book"]["country"],
                language=self._language,
                **{**fields, **self._said(told)},
            )
        )

    def _note(self, told: dict[str, Any]) -> None:
        Notes(self._db).add(
            Note(
                uuid=new_id(),
                text=told["text"],
                kind=told.get("kind"),
                interpretation=told.get("interpretation"),
                language=told.get("language", self._language),
                place=self._id("place", told.get("place")),
                actor=self._id("actor", told.get("actor")),
                visibility=told.get("visibility", "team"),
                **self._said(told),
            )
        )

    def _items(self, section: str, table: str, names: str, *, said: bool = True) -> None:
        """The items of one section as rows of one table; what each refers to by key, by uuid."""
        indicators: dict[str, str] = dict(self._db.execute("SELECT key, uuid FROM indicators").fetchall())
        for number, told in enumerate(self._content.get(section, [])):
            fields = {name: told[name] for name in names.split() if name in told}
            fields |= {name: str(value) for name, value in fields.items() if isinstance(value, dt.date)}
            if "geometry" in told:
                fields["geometry"] = geometry_from(told["geometry"])
            if "due" in told:
                fields["due_on"] = str(told["due"])
            if section == "flow":
                for end, column in (("source", "from"), ("target", "to")):
                    fields |= {f"{column}_{kind}": self._id(kind, told[end]) for kind in ("actor", "place")}
                fields["resource"] = self._id("resource", told.get("resource"))
            elif section == "link":
                fields |= {end: self._id("actor", told[end]) for end in ("source", "target")}
            elif section == "disagreement":
                fields |= {"item_table": "places", "item": self._id("place", told["place"])}
                fields["other_item"] = self._id("place", told.get("other_place"))
            else:
                fields |= {kind: self._id(kind, told[kind]) for kind in ("actor", "place") if kind in told}
            if "counter" in told:
                fields["indicator"] = indicators[told["counter"]]
            where = self._said(told) if said else {"session": self._id("session", told.get("session")), **self._typed}
            add_row(self._db, table, self._new(section, told.get("key", str(number))), {**fields, **where})

    def _votes(self) -> None:
        titles = {place["key"]: place["title"] for place in self._content["place"]}
        for told in self._content.get("vote_round", []):
            session = told["session"]
            owner = self._new("vote_round", told["key"])
            fields = {name: told.get(name) for name in ("question", "criterion")}
            fields |= {
                "session": self._id("session", session),
                "phase": self._id("phase", f"{session}/{told['phase']}"),
            }
            fields |= {"dots": told["dots_per_person"], "cap_scope": "person", "status": told.get("status", "closed")}
            add_row(self._db, "vote_rounds", owner, {**fields, **self._typed})
            keys = list(dict.fromkeys(count["option"] for count in told["count"]))
            for position, key in enumerate(keys):
                option = {
                    "vote_round": owner,
                    "position": position,
                    "label": titles[key],
                    "place": self._id("place", key),
                }
                add_row(self._db, "vote_options", self._new("vote_option", f"{told['key']}/{key}"), option)
            for count in told["count"]:
                where = {
                    "vote_option": self._id("vote_option", f"{told['key']}/{count['option']}"),
                    "session_table": self._id("table", f"{session}/{count['table']}"),
                }
                dots = {"dots": count["dots"], "voters": count["voters"]}
                add_row(self._db, "votes", new_id(), {**where, **dots, **self._typed})

    def _ratings(self) -> None:
        indicators: dict[str, str] = dict(self._db.execute("SELECT key, uuid FROM indicators").fetchall())
        people = {told["code"]: told for told in self._content.get("participant", [])}
        # slips are numbered as they come out of the box, never in the order of the codes
        slips = {code: number for number, code in enumerate(random.sample(sorted(people), len(people)), 1)}
        for told in self._content.get("rating", []):
            who = people[told["participant"]]
            row = {
                "indicator": indicators[told["item"]],
                "session": self._id("session", who["session"]),
                "session_table": self._id("table", f"{who['session']}/{who['table']}"),
                "slip": slips[told["participant"]],
                "collection": "individual",
                "value": told.get("value"),
                "dont_know": told.get("dont_know", False),
            }
            add_row(self._db, "ratings", new_id(), {**row, **self._typed})
        for told in self._content.get("consensus", []):
            row = {
                "indicator": indicators[told["item"]],
                "session": self._id("session", told["session"]),
                "collection": "consensus",
                "value": told["value"],
                "dissent": told.get("dissent"),
            }
            add_row(self._db, "ratings", new_id(), {**row, **self._typed})

    def _log(self) -> None:
        for told in self._content.get("log", []):
            fields = {"session": self._id("session", told["session"]), "happened_at": told["at"], "author": "Marie"}
            add_row(self._db, "session_log", new_id(), {**fields, "text": told["text"], "kind": told["kind"]})

    def _mentions(self) -> None:
        for told in self._content.get("mention", []):
            kind = "place" if "place" in told else "actor"
            fields = {"item_table": f"{kind}s", "item": self._id(kind, told[kind]), "remark": told.get("remark")}
            add_row(self._db, "mentions", new_id(), {**fields, **self._said(told)})

    def _ceroi(self) -> None:
        told = self._content["ceroi"]
        dossiers = Dossiers(self._db)
        dossier = dossiers.the_one()
        kept = {"investment": told["investment"], "lines": told["line"]}
        dossiers.change(dossier.uuid, {"settings": {**dossier.settings, "ceroi": kept}})

    def _media(self) -> None:
        names = ("title", "caption", "content_language", "taken_at", "recognisable_people", "minors", "visibility")
        with tempfile.TemporaryDirectory() as folder:
            for told in self._content.get("medium", []):
                drawn = "picture" in told
                path = Path(folder) / f"{told['key']}.{'png' if drawn else 'wav'}"
                path.write_bytes(demo_pictures.picture(told["picture"]) if drawn else demo_pictures.tone(told["tone"]))
                fields = {name: told[name] for name in names if name in told} | self._said(told)
                fields |= {"file_name": path.name, "content_type": "image/png" if drawn else "audio/wav"}
                uuid, _ = media.add_file(self._db, self._book, path, fields, Silent())
                tie = {"media": uuid, "item_table": "places", "item": self._id("place", told["place"])}
                add_row(self._db, "media_of", new_id(), tie)
