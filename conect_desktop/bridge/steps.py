"""What a step of the history did, in the interface's language."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from conect_desktop.bridge.i18n import QT_TRANSLATE_NOOP

_WORDS: Final = {
    "book.new": QT_TRANSLATE_NOOP("Steps", "made the book"),
    "demo": QT_TRANSLATE_NOOP("Steps", "wrote the demo"),
    "place.add": QT_TRANSLATE_NOOP("Steps", "added a place"),
    "place.edit": QT_TRANSLATE_NOOP("Steps", "changed a place"),
    "place.move": QT_TRANSLATE_NOOP("Steps", "changed where a place is"),
    "place.duplicate": QT_TRANSLATE_NOOP("Steps", "duplicated a place"),
    "places.edit": QT_TRANSLATE_NOOP("Steps", "changed several places"),
    "places.delete": QT_TRANSLATE_NOOP("Steps", "deleted places"),
    "note.add": QT_TRANSLATE_NOOP("Steps", "added a note"),
    "note.edit": QT_TRANSLATE_NOOP("Steps", "changed a note"),
    "notes.delete": QT_TRANSLATE_NOOP("Steps", "deleted notes"),
    "session.add": QT_TRANSLATE_NOOP("Steps", "added a session"),
    "session.edit": QT_TRANSLATE_NOOP("Steps", "changed the session"),
    "session.close": QT_TRANSLATE_NOOP("Steps", "closed the session"),
    "phase.start": QT_TRANSLATE_NOOP("Steps", "started a phase"),
    "table.add": QT_TRANSLATE_NOOP("Steps", "added a table"),
    "table.edit": QT_TRANSLATE_NOOP("Steps", "changed a table"),
    "participant.add": QT_TRANSLATE_NOOP("Steps", "added participant codes"),
    "actor.add": QT_TRANSLATE_NOOP("Steps", "added an actor"),
    "actor.edit": QT_TRANSLATE_NOOP("Steps", "changed an actor"),
    "actors.delete": QT_TRANSLATE_NOOP("Steps", "deleted actors"),
    "link.add": QT_TRANSLATE_NOOP("Steps", "added a link"),
    "link.edit": QT_TRANSLATE_NOOP("Steps", "changed a link"),
    "links.delete": QT_TRANSLATE_NOOP("Steps", "deleted links"),
    "resource.add": QT_TRANSLATE_NOOP("Steps", "added a resource"),
    "resource.edit": QT_TRANSLATE_NOOP("Steps", "changed a resource"),
    "resources.delete": QT_TRANSLATE_NOOP("Steps", "deleted resources"),
    "flow.add": QT_TRANSLATE_NOOP("Steps", "added a flow"),
    "flow.edit": QT_TRANSLATE_NOOP("Steps", "changed a flow"),
    "flows.delete": QT_TRANSLATE_NOOP("Steps", "deleted flows"),
    "round.add": QT_TRANSLATE_NOOP("Steps", "added a voting round"),
    "round.edit": QT_TRANSLATE_NOOP("Steps", "changed a voting round"),
    "vote_rounds.delete": QT_TRANSLATE_NOOP("Steps", "deleted voting rounds"),
    "option.add": QT_TRANSLATE_NOOP("Steps", "added an option to vote on"),
    "option.edit": QT_TRANSLATE_NOOP("Steps", "changed an option to vote on"),
    "vote_options.delete": QT_TRANSLATE_NOOP("Steps", "deleted options to vote on"),
    "vote.add": QT_TRANSLATE_NOOP("Steps", "added a count of dots"),
    "vote.edit": QT_TRANSLATE_NOOP("Steps", "changed a count of dots"),
    "votes.delete": QT_TRANSLATE_NOOP("Steps", "deleted counts of dots"),
    "indicator_set.add": QT_TRANSLATE_NOOP("Steps", "added an indicator set"),
    "indicator_set.edit": QT_TRANSLATE_NOOP("Steps", "changed an indicator set"),
    "indicator_sets.delete": QT_TRANSLATE_NOOP("Steps", "deleted indicator sets"),
    "indicator.add": QT_TRANSLATE_NOOP("Steps", "added an indicator"),
    "indicator.edit": QT_TRANSLATE_NOOP("Steps", "changed an indicator"),
    "indicators.delete": QT_TRANSLATE_NOOP("Steps", "deleted indicators"),
    "rating.add": QT_TRANSLATE_NOOP("Steps", "added a rating"),
    "rating.edit": QT_TRANSLATE_NOOP("Steps", "changed a rating"),
    "ratings.delete": QT_TRANSLATE_NOOP("Steps", "deleted ratings"),
    "measurement.add": QT_TRANSLATE_NOOP("Steps", "added a measurement"),
    "measurement.edit": QT_TRANSLATE_NOOP("Steps", "changed a measurement"),
    "measurements.delete": QT_TRANSLATE_NOOP("Steps", "deleted measurements"),
    "role.add": QT_TRANSLATE_NOOP("Steps", "added a role"),
    "role.edit": QT_TRANSLATE_NOOP("Steps", "changed a role"),
    "session_roles.delete": QT_TRANSLATE_NOOP("Steps", "deleted roles"),
    "log.add": QT_TRANSLATE_NOOP("Steps", "added a line of the log"),
    "log.edit": QT_TRANSLATE_NOOP("Steps", "changed a line of the log"),
    "session_log.delete": QT_TRANSLATE_NOOP("Steps", "deleted lines of the log"),
    "phase.add": QT_TRANSLATE_NOOP("Steps", "added a phase"),
    "phase.edit": QT_TRANSLATE_NOOP("Steps", "changed a phase"),
    "phases.delete": QT_TRANSLATE_NOOP("Steps", "deleted phases"),
    "decision.add": QT_TRANSLATE_NOOP("Steps", "added a decision"),
    "decision.edit": QT_TRANSLATE_NOOP("Steps", "changed a decision"),
    "decisions.delete": QT_TRANSLATE_NOOP("Steps", "deleted decisions"),
    "evaluation.add": QT_TRANSLATE_NOOP("Steps", "added an answer to the evaluation"),
    "evaluation.edit": QT_TRANSLATE_NOOP("Steps", "changed an answer to the evaluation"),
    "evaluations.delete": QT_TRANSLATE_NOOP("Steps", "deleted answers to the evaluation"),
    "event.add": QT_TRANSLATE_NOOP("Steps", "added a dated event"),
    "event.edit": QT_TRANSLATE_NOOP("Steps", "changed a dated event"),
    "timeline_events.delete": QT_TRANSLATE_NOOP("Steps", "deleted dated events"),
    "walk.add": QT_TRANSLATE_NOOP("Steps", "added a walk"),
    "walk.edit": QT_TRANSLATE_NOOP("Steps", "changed a walk"),
    "walks.delete": QT_TRANSLATE_NOOP("Steps", "deleted walks"),
    "disagreement.add": QT_TRANSLATE_NOOP("Steps", "added a disagreement"),
    "disagreement.edit": QT_TRANSLATE_NOOP("Steps", "changed a disagreement"),
    "disagreements.delete": QT_TRANSLATE_NOOP("Steps", "deleted disagreements"),
    "mention.add": QT_TRANSLATE_NOOP("Steps", "noted where something was said again"),
    "mention.edit": QT_TRANSLATE_NOOP("Steps", "changed where something was said again"),
    "mentions.delete": QT_TRANSLATE_NOOP("Steps", "deleted mentions"),
    "medium.add": QT_TRANSLATE_NOOP("Steps", "added media"),
    "medium.edit": QT_TRANSLATE_NOOP("Steps", "changed what is known of a medium"),
    "media.delete": QT_TRANSLATE_NOOP("Steps", "deleted media"),
    "consent.add": QT_TRANSLATE_NOOP("Steps", "added a consent"),
    "consent.edit": QT_TRANSLATE_NOOP("Steps", "changed a consent"),
    "consents.delete": QT_TRANSLATE_NOOP("Steps", "deleted consents"),
    "consent.withdraw": QT_TRANSLATE_NOOP("Steps", "noted a withdrawal"),
    "consent.guardian_age": QT_TRANSLATE_NOOP("Steps", "changed the age that needs a guardian"),
    "participant.erase": QT_TRANSLATE_NOOP("Steps", "erased a participant code"),
    "participants.delete": QT_TRANSLATE_NOOP("Steps", "deleted participant codes"),
    "vote.count": QT_TRANSLATE_NOOP("Steps", "counted dots"),
    "vote.slip": QT_TRANSLATE_NOOP("Steps", "counted a voting slip"),
    "rating.slip": QT_TRANSLATE_NOOP("Steps", "typed a rating slip"),
    "rating.consensus": QT_TRANSLATE_NOOP("Steps", "noted an agreed rating"),
    "ceroi.edit": QT_TRANSLATE_NOOP("Steps", "changed the CEROI sum"),
    "import": QT_TRANSLATE_NOOP("Steps", "imported a file"),
    "outside": QT_TRANSLATE_NOOP("Steps", "changed in another program"),
    "mend.references": QT_TRANSLATE_NOOP("Steps", "mended references"),
}


def step_text(label: str) -> str:
    """What a step did; the key itself for a step of a later version."""
    words = _WORDS.get(label)
    return QCoreApplication.translate("Steps", words) if words else label


def labels() -> frozenset[str]:
    """Every key that has words."""
    return frozenset(_WORDS)
