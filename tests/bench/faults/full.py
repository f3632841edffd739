"""A small file system of its own that is full, or will be in a moment."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.faults import children
from tests.bench.faults.campaign import Campaign

_CLONE_NEWNS, _MS_REC, _MS_PRIVATE = 0x20000, 0x4000, 1 << 18
_SIZE = 72_000_000
"""Bytes; a book wants 50 MB of room before it takes a file in."""
_libc = ctypes.CDLL(None, use_errno=True)


def disks(campaign: Campaign) -> Iterator[None]:
    """One operation after the other with little room or none; what fills the disk is then removed."""
    if why := _apart():
        campaign.outcome.skipped["full"] = why
        return
    campaign.make_ready()
    campaign.case.mkdir(exist_ok=True)
    while True:
        for name in campaign.names:
            with _small(campaign.case), campaign.fresh(name) as folder:
                ballast = folder / "ballast"
                room = int(campaign.largest[name] * campaign.chance.random() ** 2)
                state = os.statvfs(folder)
                with ballast.open("wb") as file:
                    os.posix_fallocate(file.fileno(), 0, max(1, state.f_bavail * state.f_frsize - room))
                ended = children.run(name, folder)
                ballast.unlink()
                campaign.judge("full", name, f"{room} bytes free", folder, ended, met=ended.code == children.TOLD)
            yield


def _apart() -> str | None:
    """Let this process and its children alone see what it mounts; or why that can't be."""
    if os.geteuid() != 0:
        return "only root may mount a file system"
    if _libc.unshare(_CLONE_NEWNS) or _libc.mount(None, b"/", None, _MS_REC | _MS_PRIVATE, None):
        return f"no mount namespace of its own: {os.strerror(ctypes.get_errno())}"
    return None


@contextmanager
def _small(place: Path) -> Iterator[None]:
    if _libc.mount(b"faults", os.fsencode(place), b"tmpfs", 0, f"size={_SIZE}".encode()):
        raise OSError(ctypes.get_errno(), "no small file system can be mounted", str(place))
    try:
        yield
    finally:
        if _libc.umount2(os.fsencode(place), 0):
            raise OSError(ctypes.get_errno(), "the small file system stays", str(place))
