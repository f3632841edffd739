"""The demo book: two sessions of an Ecolab in Saint-Denis, written through the same doors as a real one."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Final

import sqlite_utils

from conect_desktop.domain import clock
from conect_desktop.domain.ids import new_id
from conect_desktop.domain.place import Note, Place
from conect_desktop.domain.session import Consent, Participant, Stamp
from conect_desktop.paths import resources
from conect_desktop.services import books, sessions
from conect_desktop.services.capture import geometry_from
from conect_desktop.storage.book import Book
from conect_desktop.storage.repositories import Notes, Participants, Places, Sessions
from conect_desktop.storage.rows import add_row

_PLACE_FIELDS: Final = (
    "title", "description", "practices", "domains", "modes", "space_type", "other_type", "tenure", "vacant_reuse",
    "status", "start_year", "url", "neighbourhood", "visibility", "location_rule", "legal_form", "decision_making",
    "members", "workforce", "charter", "openness", "commons", "confidence", "landmark",
)
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
    book = books.new_book(path, wish, first_session=False)
    try:
        with book.write("demo", author="Marie", system=True) as step:
            _Writer(step.db, content, head["language"]).write()
    except BaseException:
        book.close()
        book.path.unlink(missing_ok=True)
        raise
    return book


class _Writer:
    """Turns the keys of the demo's file into rows that refer to each other by uuid."""

    def __init__(self, db: sqlite_utils.Database, content: dict[str, Any], language: str) -> None:
        self._db = db
        self._content = content
        self._language = language
        self._ids: dict[tuple[str, str], str] = {}
        self._typed = {"author": "Marie", "created_at": clock.now()}

    def write(self) -> None:
        """Everything, in an order in which references resolve."""
        for session in self._content["session"]:
            self._session(session)
        for participant in self._content.get("participant", []):
            self._participant(participant)
        for place in self._content.get("place", []):
            self._place(place)
        self._actors()
        for note in self._content.get("note", []):
            self._note(note)
        self._resources()
        self._votes()
        self._ratings()
        self._decisions()

    def _id(self, kind: str, key: str | None) -> str | None:
        return self._ids.get((kind, key)) if key else None

    def _new(self, kind: str, key: str) -> str:
        return self._ids.setdefault((kind, key), new_id())

    def _session(self, told: dict[str, Any]) -> None:
        made = sessions.add_session(
            self._db, template=told["template"], language=self._language, title=told["title"], tables=0,
            location=told.get("place"), date=str(told["date"]), question=told.get("question"), author="Marie",
        )  # fmt: skip
        self._ids["session", told["id"]] = made.uuid
        repository = Sessions(self._db)
        repository.change(made.uuid, {"headcount": told.get("headcount"), "summary": told.get("summary")})
        for phase in repository.phases_of(made.uuid):
            self._ids["phase", f"{told['id']}/{phase.key}"] = phase.uuid
            self._ids.setdefault(("phase", f"{told['id']}/{phase.kind}"), phase.uuid)
        for position, table in enumerate(told.get("table", []), 1):
            uuid = self._new("table", f"{told['id']}/{table['id']}")
            fields = {"session": made.uuid, "position": position, "label": table["label"]}
            add_row(self._db, "session_tables", uuid, {**fields, "host": table.get("host_code")})
        for role, holder in told.get("roles", {}).items():
            add_row(self._db, "session_roles", new_id(), {"session": made.uuid, "role": role, "holder": str(holder)})

    def _participant(self, told: dict[str, Any]) -> None:
        uuid = self._new("participant", told["code"])
        repository = Participants(self._db)
        repository.add(Participant(uuid=uuid, code=told["code"], age_group=told.get("age_group"), **self._typed))
        consent = dict(told.get("consent", {}))
        repository.consents.add(
            Consent(
                uuid=new_id(), participant=uuid,
                **{column: consent.get(name) for name, column in _CONSENT.items()},
                guardian_consent=bool(consent["guardian"]) if "guardian" in consent else None,
                given_on=str(consent["date"]) if "date" in consent else None,
                withdrawn_on=str(consent["withdrawn_on"]) if "withdrawn_on" in consent else None,
                **self._typed,
            )
        )  # fmt: skip
        session = self._id("session", told.get("session"))
        if session:
            table = self._id("table", f"{told['session']}/{told.get('table')}")
            fields = {"participant": uuid, "session": session, "session_table": table}
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
        fields = {name: told[name] for name in _PLACE_FIELDS if name in told}
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

    def _actors(self) -> None:
        for told in self._content.get("actor", []):
            fields = {name: told.get(name) for name in ("title", "kind", "goals", "influence", "description", "sector")}
            geometry = geometry_from(told["geometry"]) if "geometry" in told else None
            place = self._id("place", told.get("place"))
            uuid = self._new("actor", told["key"])
            add_row(self._db, "actors", uuid, {**fields, "geometry": geometry, "place": place, **self._said(told)})
        for told in self._content.get("link", []):
            ends = {end: self._id("actor", told[end]) for end in ("source", "target")}
            fields = {name: told.get(name) for name in ("type", "mutual", "strength", "description")}
            add_row(self._db, "links", new_id(), {**ends, **fields, **self._said(told)})

    def _resources(self) -> None:
        for number, told in enumerate(self._content.get("resource", [])):
            uuid = self._new("resource", told.get("key", str(number)))
            fields = {name: told.get(name) for name in ("title", "kind", "mode", "quantity", "unit", "description")}
            ends = {"actor": self._id("actor", told.get("actor")), "place": self._id("place", told.get("place"))}
            add_row(self._db, "resources", uuid, {**fields, **ends, **self._said(told)})
        for told in self._content.get("flow", []):
            ends: dict[str, Any] = {}
            for end, column in (("source", "from"), ("target", "to")):
                for kind in ("actor", "place"):
                    ends[f"{column}_{kind}"] = self._id(kind, told[end])
            fields = {name: told.get(name) for name in ("frequency", "quantity", "unit", "description")}
            fields["kind"] = told.get("kind") or told.get("resource")
            add_row(self._db, "flows", new_id(), {**ends, **fields, **self._said(told)})

    def _votes(self) -> None:
        for told in self._content.get("vote_round", []):
            session = self._id("session", told.get("session")) or list(self._ids.values())[0]
            fields = {"session": session, "question": told["question"], "dots": told.get("dots_per_person")}
            owner = add_row(self._db, "vote_rounds", new_id(), {**fields, "cap_scope": "person", **self._typed})
            for count in told.get("count", []):
                option = self._ids.get((owner, count["option"]))
                if option is None:
                    option = self._ids[owner, count["option"]] = new_id()
                    place = self._id("place", count["option"])
                    position = sum(1 for kind, _ in self._ids if kind == owner)
                    add_row(self._db, "vote_options", option, {
                        "vote_round": owner, "position": position, "label": count["option"], "place": place,
                    })  # fmt: skip
                table = self._id("table", f"{told.get('session')}/{count.get('table')}")
                fields = {"vote_option": option, "session_table": table, "dots": count["dots"]}
                add_row(self._db, "votes", new_id(), {**fields, "voters": count.get("voters"), **self._typed})

    def _ratings(self) -> None:
        indicators = dict(self._db.execute("SELECT key, uuid FROM indicators"))
        slips = {told["code"]: number for number, told in enumerate(self._content.get("participant", []), 1)}
        sessions_of = {told["code"]: told for told in self._content.get("participant", [])}
        for told in self._content.get("rating", []):
            who = sessions_of.get(told["participant"], {})
            add_row(self._db, "ratings", new_id(), {
                "indicator": indicators[told["item"]],
                "session": self._id("session", told.get("session") or who.get("session")),
                "session_table": self._id("table", f"{who.get('session')}/{who.get('table')}"),
                # a slip's number, not a person: ratings are not linked to codes
                "slip": slips.get(told["participant"]),
                "collection": "individual",
                "value": told.get("value"),
                "dont_know": told.get("dont_know", False),
                **self._typed,
            })  # fmt: skip

    def _decisions(self) -> None:
        for told in self._content.get("decision", []):
            due = told.get("due")
            fields = {"text": told["text"], "owner": told.get("owner"), "due_on": str(due) if due else None}
            add_row(self._db, "decisions", new_id(), {**fields, **self._said(told)})
