"""Sending by itself, for the targets a person turned that on for: quietly, beside the book, and never in a hurry."""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from conect_desktop.bridge.desk import Desk
from conect_desktop.bridge.jobs import Job, Lane
from conect_desktop.domain.progress import Progress
from conect_desktop.errors import Trouble
from conect_desktop.storage import outbox
from conect_desktop.storage.outbox import Target

if TYPE_CHECKING:
    from conect_desktop.storage.book import Book

State = Literal["", "sending", "sent", "offline", "elsewhere", "password", "trouble"]
"""Nothing yet; under way; done; no connection; another network than the wanted one; a password is missing; a trouble
that `AutoSync.trouble` tells."""

_EVERY_MS: Final = 5 * 60_000
_LONGEST: Final = 12
"""So many times the usual pause, an hour, where nobody answers."""


def _attempt(book: Book, target: Target, *, progress: Progress) -> tuple[State, Any]:
    """Send to one target; what trying later may mend is a state, everything else is raised."""
    # what speaks to servers is loaded when something is to be sent
    here = import_module("conect_desktop.services.this_network")
    if not here.is_here(target.options):
        return "elsewhere", None
    password = None
    if target.account:
        password = import_module("conect_desktop.exchange.stores.passwords").password_for(
            target.address, target.account
        )
        if password is None:
            return "password", None
    quiet = import_module("conect_desktop.exchange.stores.trouble")
    store = import_module("conect_desktop.exchange.stores.opening").open_store(
        target.kind, target.address, target.account, password, target.options
    )
    try:
        return "sent", import_module("conect_desktop.services.sync").sync(book, target, store, progress)
    except (quiet.Unreachable, quiet.LoginPage):
        return "offline", None
    finally:
        store.close()


class AutoSync(QObject):
    """One attempt after the other, then a pause; longer ones while nobody can be reached. It never asks anything."""

    state_changed = Signal(str)
    """uuid of a target whose state is another one now."""
    sent = Signal(str, object)
    """uuid of a target, and the `SyncReport`."""

    def __init__(self, desk: Desk, parent: QObject | None = None, *, every_ms: int = _EVERY_MS) -> None:
        super().__init__(parent)
        self._desk = desk
        self._every = every_ms
        self._longer = 1
        self._waiting: list[Target] = []
        self._reached = False
        self._missed = False
        self._job: Job | None = None
        self._states: dict[str, State] = {}
        self._troubles: dict[str, Trouble] = {}
        self._refused: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)
        desk.loaded.connect(self.look)
        desk.closing.connect(self._end)

    def state(self, uuid: str) -> State:
        """How far a target is."""
        return self._states.get(uuid, "")

    def trouble(self, uuid: str) -> Trouble | None:
        """Why a target's last attempt came to nothing."""
        return self._troubles.get(uuid)

    def look(self) -> None:
        """Begin anew: a book was opened, or a person changed a target."""
        self._end()
        self._begin()

    # -- one round after the other -----------------------------------------------------------------------------------

    def _begin(self) -> None:
        book = self._desk.book
        if book is not None and not book.read_only and self._job is None:
            self._desk.read(outbox.targets, done=self._go)

    def _go(self, targets: list[Target]) -> None:
        if self._job is not None:
            return
        wanted = [one for one in targets if one.options.get("automatic")]
        self._waiting = [one for one in wanted if one.uuid not in self._refused]
        self._reached, self._missed = False, False
        self._next()

    def _next(self) -> None:
        book = self._desk.book
        if book is None:
            return
        if not self._waiting:
            if self._reached or self._missed:
                self._longer = 1 if self._reached else min(self._longer * 2, _LONGEST)
                self._timer.start(self._every * self._longer)
            return
        target = self._waiting.pop(0)
        self._set(target.uuid, "sending")
        self._job = self._desk.jobs.run(
            Lane.GENERAL, _attempt, book, target, name="send by itself", with_progress=True,
            done=partial(self._attempted, target.uuid), failed=partial(self._failed, target.uuid),
        )  # fmt: skip

    def _attempted(self, uuid: str, result: tuple[State, Any]) -> None:
        self._job = None
        state, report = result
        self._troubles.pop(uuid, None)
        self._reached = self._reached or state == "sent"
        self._missed = self._missed or state != "sent"
        self._set(uuid, state)
        if report is not None:
            self.sent.emit(uuid, report)
        self._next()

    def _failed(self, uuid: str, error: Exception) -> None:
        self._job = None
        if isinstance(error, Trouble):
            self._troubles[uuid] = error
            self._missed = True
            # sent again and again, a wrong password locks the account: nothing more until a person changes something
            if isinstance(error, import_module("conect_desktop.exchange.stores.trouble").WrongPassword):
                self._refused.add(uuid)
        else:
            self._troubles[uuid] = Trouble("something unexpected happened", remedy="Send it yourself to see what.")
            self._refused.add(uuid)
            self._desk.jobs.broken.emit(error)
        self._set(uuid, "trouble")
        self._next()

    def _set(self, uuid: str, state: State) -> None:
        if self._states.get(uuid) != state:
            self._states[uuid] = state
            self.state_changed.emit(uuid)

    def _end(self) -> None:
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()
        self._job = None
        self._longer = 1
        self._waiting, self._states, self._troubles, self._refused = [], {}, {}, set()
