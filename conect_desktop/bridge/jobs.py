"""Work beside the window: one lane for the book, one for everything else, results back on the window's thread."""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from enum import Enum
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from conect_desktop.bridge.garbage import WindowGarbage
from conect_desktop.errors import Cancelled, Trouble
from conect_desktop.storage.trouble import understood

log = logging.getLogger(__name__)

_LARGE_S: Final = 0.3
"""A job that took longer had much in hand."""
_SLICE_S: Final = 0.0005
"""So long a thread computes before another one has its turn; Python's own 5 ms make the window wait as long each time
that Qt asks it for a cell, hundreds of times for one picture."""
_REST_MS: Final = 2_000
"""So long after the last job the program is at rest."""


def listens(callback: Callable[..., Any] | None) -> bool:
    """Whether somebody is there to be called: a dialog may be closed, and gone, before the work it began ends."""
    while isinstance(callback, partial):
        callback = callback.func
    owner = getattr(callback, "__self__", None)
    return callback is not None and (not isinstance(owner, QObject) or isValid(owner))


class Lane(Enum):
    """Where a job runs."""

    BOOK = "book"
    """Serial; owns the only writable connection."""
    GENERAL = "general"
    """Parallel; files, tiles, long reads on their own connection."""


class Job:
    """One piece of work under way; also the `domain.progress.Progress` handed to it."""

    def __init__(
        self,
        runner: JobRunner,
        name: str,
        done: Callable[[Any], None] | None,
        failed: Callable[[Exception], None] | None,
        progressed: Callable[[int, int], None] | None,
        ended: Callable[[Any], None] | None,
        lasting: bool,
    ) -> None:
        self.name = name
        self.lasting = lasting
        """Whether it is done also where the program ends."""
        self._runner = runner
        self._done = done
        self._failed = failed
        self._progressed = progressed
        self._ended = ended
        self._cancel = threading.Event()
        self._future: Future[None] | None = None

    def step(self, done: int, total: int) -> None:
        """Tell the window how far the work is; raises `Cancelled` when asked to stop."""
        self.check()
        if self._progressed is not None:
            self._runner.stepped.emit(self, done, total)

    def check(self) -> None:
        """Raise `Cancelled` where the person asked to stop."""
        if self._cancel.is_set():
            raise Cancelled(self.name)

    def cancel(self) -> None:
        """Ask the work to stop: at once if it hasn't begun, else at its next `check`. No callback is called then."""
        self._cancel.set()
        if self._future is not None:
            self._future.cancel()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._cancel.is_set()


class JobRunner(QObject):
    """Owns the lanes and, for the life of the program, the signals that cross back to the window's thread.

    Job functions are plain callables; `done(result)` and `failed(error)` are called on the thread the runner lives in,
    unless they belong to a window that is gone. A job that raises without a `failed` goes to the signal `troubled` when
    it is a `Trouble`, and to `broken` when it is a bug; a medium that fails is a trouble, whoever met it. Bugs go to
    the log, whoever hears of them.
    """

    finished = Signal(object, object, object)
    stepped = Signal(object, int, int)
    troubled = Signal(object)
    broken = Signal(object)
    busy_changed = Signal(int)
    over = Signal(object)
    """A Job that runs no more, however it ended; told before its own callbacks."""
    rested = Signal()
    """Nothing runs any more for a while, after work that had much in hand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            Lane.BOOK: ThreadPoolExecutor(1, thread_name_prefix="book"),
            Lane.GENERAL: ThreadPoolExecutor(2, thread_name_prefix="general"),
        }
        self._running: set[Job] = set()
        self._aside: set[Job] = set()
        self._closed = False
        self._left_over = False
        self._named: Exception | None = None
        """The bug that the log has already, with the name of its job."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._come_to_rest)
        sys.setswitchinterval(_SLICE_S)
        WindowGarbage.begin()
        self.finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self.stepped.connect(self._deliver_step, Qt.ConnectionType.QueuedConnection)
        self.broken.connect(self._log)

    def run(
        self,
        lane: Lane,
        function: Callable[..., Any],
        *args: Any,
        name: str = "",
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progressed: Callable[[int, int], None] | None = None,
        ended: Callable[[Any], None] | None = None,
        with_progress: bool = False,
    ) -> Job:
        """Run `function(*args)` in a lane; with `with_progress` the job itself is passed as `progress=`.

        `ended(result)` is called before the others and however it ends, also after Cancel: None is for no result.
        """
        # an edit, or a file that is closed; what can be stopped on the way is not waited for
        lasting = lane is Lane.BOOK and not with_progress
        job = Job(self, name or getattr(function, "__name__", "job"), done, failed, progressed, ended, lasting)
        keywords = {"progress": job} if with_progress else {}
        self._running.add(job)
        self.busy_changed.emit(len(self._running))
        future = self._lanes[lane].submit(self._work(job, function, args, keywords))
        job._future = future
        future.add_done_callback(
            lambda f: self.finished.emit(job, None, Cancelled(job.name)) if f.cancelled() else None
        )
        return job

    def aside(self, function: Callable[..., Any], *args: Any, name: str, done: Callable[[Any], None]) -> None:
        """Ask what may never be answered, as a share that is gone: on a thread of its own, and nobody waits for it.

        Neither another job nor the end of the program does; until there is an answer it counts as nothing running.
        """
        job = Job(self, name, done, None, None, None, lasting=False)
        self._aside.add(job)
        threading.Thread(target=self._work(job, function, args, {}), name=name, daemon=True).start()

    def _work(
        self, job: Job, function: Callable[..., Any], args: tuple[Any, ...], keywords: dict[str, Any]
    ) -> Callable[[], None]:
        """What a thread does for a job."""

        def work() -> None:
            result: Any = None
            error: Exception | None = None
            begun = time.monotonic()
            try:
                job.check()
                result = function(*args, **keywords)
            except Exception as problem:  # every failure is handed to the window's thread, none is swallowed
                error = understood(problem)
                if self._closed and not isinstance(error, Cancelled):
                    log.exception(f"job {job.name} failed while the program ended")
            if time.monotonic() - begun > _LARGE_S:
                self._left_over = True
            self.finished.emit(job, result, error)

        return work

    @Slot(object, object, object)
    def _deliver(self, job: Job, result: object, error: Exception | None) -> None:
        if job not in self._running and job not in self._aside:
            return
        self._running.discard(job)
        self._aside.discard(job)
        WindowGarbage.collect()
        self.busy_changed.emit(len(self._running))
        self.over.emit(job)
        if self._closed:
            return
        if self._left_over:
            self._rest.start()
        if job._ended is not None and listens(job._ended):
            job._ended(result)
        if isinstance(error, Cancelled) or job.cancelled:
            return
        if error is not None and not isinstance(error, Trouble):
            self._named = error
            log.error(f"job {job.name} failed", exc_info=error)
        if error is None:
            if job._done is not None and listens(job._done):
                job._done(result)
        elif job._failed is not None and listens(job._failed):
            job._failed(error)
        elif isinstance(error, Trouble):
            self.troubled.emit(error)
        else:
            self.broken.emit(error)

    @Slot(object)
    def _log(self, error: Exception) -> None:
        """Whoever met the bug, the log says more of it: the person is told so."""
        if error is not self._named:
            log.error("work beside the window failed", exc_info=error)
        self._named = None

    @Slot(object, int, int)
    def _deliver_step(self, job: Job, done: int, total: int) -> None:
        if job in self._running and job._progressed is not None and not job.cancelled and listens(job._progressed):
            job._progressed(done, total)

    def _come_to_rest(self) -> None:
        # the last of those that run begins the rest anew
        if not self._running:
            self._left_over = False
            self.rested.emit()

    @property
    def running(self) -> list[str]:
        """Names of the jobs not yet delivered, for the status line and for guards in tests."""
        return [job.name for job in self._running]

    @property
    def closed(self) -> bool:
        """Whether nothing can be run any more."""
        return self._closed

    def close(self) -> None:
        """Do what the person did to the book, to the last edit, cancel the rest and wait for what has begun.

        Afterwards no callback is called any more.
        """
        if self._closed:
            return
        self._closed = True
        self._rest.stop()
        for job in self._running:
            if not job.lasting:
                job.cancel()
        for lane in self._lanes.values():
            lane.shutdown(wait=True)
        WindowGarbage.end()
