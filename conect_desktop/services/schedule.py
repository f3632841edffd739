"""How a session stands against its plan: when each phase was or will be, and how far behind the room is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from conect_desktop.domain.clock import moment
from conect_desktop.domain.session import Phase

_LONGEST: Final = 60 * 24 * 7
"""Minutes of a phase at most: another program may have written anything."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One phase with its times; expected ones (not `begun`, or begun and not `ended`) are computed from now."""

    phase: Phase
    begins: datetime | None
    ends: datetime | None
    begun: bool = False
    ended: bool = False
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class Schedule:
    """All phases in order, and the end as planned and as it looks now (None for a session that has not begun)."""

    slots: tuple[Slot, ...]
    minutes: int
    """Planned for all phases that are held."""
    planned_end: datetime | None
    expected_end: datetime | None
    over: bool
    """Whether nothing is left to be held."""

    @property
    def behind(self) -> int | None:
        """Whole minutes behind the plan, negative when ahead; None for a session that has not begun."""
        if self.planned_end is None or self.expected_end is None:
            return None
        return round((self.expected_end - self.planned_end).total_seconds() / 60)


def left_out(phase: Phase) -> bool:
    """Whether a phase is passed over: it has an end and never began."""
    return bool(phase.ended_at) and not phase.started_at


def under_way(phases: Sequence[Phase]) -> Phase | None:
    """The phase begun last and not ended."""
    running = [phase for phase in phases if phase.started_at and not phase.ended_at]
    return max(running, key=lambda phase: phase.started_at or "", default=None)


def following(phases: Sequence[Phase], current: Phase | None) -> Phase | None:
    """The phase to go on with: the next one held after `current`, or the first that never began; None at the end."""
    held = [phase for phase in phases if not left_out(phase)]
    if current is None:
        return next((phase for phase in held if not phase.started_at), None)
    places = [phase.uuid for phase in held]
    later = held[places.index(current.uuid) + 1 :] if current.uuid in places else []
    return later[0] if later else None


def schedule(phases: Sequence[Phase], now: datetime) -> Schedule:
    """The times of a session at `now` (with a time zone).

    What has no minutes (preparing days before, typing after) takes no part in the plan. The plan runs from the moment
    the first phase with minutes began, over all phases from there on that are not left out.
    """
    timed = [phase for phase in phases if _minutes(phase) and not left_out(phase)]
    first = next((number for number, phase in enumerate(timed) if phase.started_at), None)
    begins = min((begun for phase in timed if (begun := moment(phase.started_at)) is not None), default=None)
    planned = begins + timedelta(minutes=sum(map(_minutes, timed[first:]))) if begins is not None else None
    current = under_way(phases)
    slots: list[Slot] = []
    at = now
    passed = current is not None
    for phase in phases:
        slot = _slot(phase, at, passed=passed, current=current)
        if current is not None and phase.uuid == current.uuid:
            passed = False
        if slot.ends is not None and not slot.ended and not slot.left_out:
            at = max(at, slot.ends)
        slots.append(slot)
    ends = [slot.ends for slot in slots if _minutes(slot.phase) and slot.ends is not None]
    expected = max(ends, default=None) if planned is not None else None
    over = current is None and all(slot.ended for slot in slots if _minutes(slot.phase) and not slot.left_out)
    return Schedule(tuple(slots), sum(map(_minutes, timed)), planned, expected, over)


def _slot(phase: Phase, at: datetime, *, passed: bool, current: Phase | None) -> Slot:
    if left_out(phase):
        return Slot(phase, None, None, left_out=True)
    length = timedelta(minutes=_minutes(phase))
    # a time that can't be understood is one that nobody noted: the phase was held all the same
    begun, ended = moment(phase.started_at), moment(phase.ended_at)
    if phase.started_at and phase.ended_at:
        return Slot(phase, begun, ended, begun=True, ended=True)
    if current is not None and phase.uuid == current.uuid:
        return Slot(phase, begun, max((begun or at) + length, at) if length else None, begun=True)
    if phase.started_at:
        return Slot(phase, begun, None, begun=True, ended=True)
    # one that was jumped over, and one without minutes, stand in the agenda without a time
    if passed or not length:
        return Slot(phase, None, None)
    return Slot(phase, at, at + length)


def _minutes(phase: Phase) -> int:
    return min(max(phase.minutes or 0, 0), _LONGEST)
