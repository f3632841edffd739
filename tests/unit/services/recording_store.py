"""A store in memory that remembers every byte it was ever given and breaks when it is told to."""

from __future__ import annotations

from conect_desktop.domain.progress import Progress
from conect_desktop.errors import Trouble


class Broken(Trouble):
    """The connection was lost."""


class RecordingStore:
    """Follows the contract of `Store`; `break_at` counts calls down and raises at zero, before or after they act."""

    where = "the platform"

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.received: list[tuple[str, bytes]] = []
        self.calls = 0
        self.break_at: int | None = None
        self.break_after = False

    def _call(self, *, acts: bool = False) -> bool:
        """Count a call; whether it is to break once it has acted."""
        self.calls += 1
        if self.break_at is not None and self.calls == self.break_at:
            if not (acts and self.break_after):
                raise Broken("the connection was lost", place=self.where)
            return True
        return False

    def check(self) -> None:
        self._call()

    def create(self, name: str, data: bytes, progress: Progress) -> bool:
        breaks = self._call(acts=True)
        self.received.append((name, data))
        made = name not in self.files
        self.files.setdefault(name, data)
        if breaks:
            raise Broken("the connection was lost", place=self.where)
        return made

    def read(self, name: str) -> bytes | None:
        self._call()
        return self.files.get(name)

    def size(self, name: str) -> int | None:
        self._call()
        return len(self.files[name]) if name in self.files else None

    def remove(self, name: str) -> None:
        breaks = self._call(acts=True)
        self.files.pop(name, None)
        if breaks:
            raise Broken("the connection was lost", place=self.where)

    def names(self, folder: str) -> list[str]:
        self._call()
        below = [name[len(folder) + 1 :] for name in self.files if name.startswith(folder + "/")]
        return sorted({name.split("/")[0] + ("/" if "/" in name else "") for name in below})

    def sweep(self, folder: str) -> int:
        return 0

    def close(self) -> None:
        pass
