"""Whether a folder is a safe home for a book: network shares and synchronised folders lose writes."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final, Literal

Hazard = Literal["network", "cloud"]

_NETWORK: Final = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "sshfs", "fuse.sshfs", "9p"}
    | {"fuse.davfs", "fuse.rclone", "fuse.gvfsd-fuse", "ncpfs", "afs", "ceph", "glusterfs", "fuse.glusterfs"}
)
_CLOUD: Final = (
    "dropbox",
    "onedrive",
    "google drive",
    "googledrive",
    "nextcloud",
    "owncloud",
    "seafile",
    "pcloud",
    "megasync",
    "icloud drive",
    "icloud",
    "com~apple~clouddocs",
    "syncthing",
    "kdrive",
)
"""What their folders are called, or begin with: ``Dropbox (Lab)``, ``OneDrive - Ville``."""
_CLOUD_ALONE: Final = frozenset({"mega"})
"""What a folder is called as a whole: the word begins many another name."""


def hazard(path: Path) -> Hazard | None:
    """What is unsafe about where a book lies, or None. Looks at the mount and at folder names only."""
    # whoever opens the window opens no book yet
    import psutil

    resolved = Path(os.path.abspath(path))
    text = str(resolved)
    if sys.platform == "win32" and text.startswith("\\\\"):
        return "network"
    # Windows tells the capitals of C: and c: apart no more than people do
    text = os.path.normcase(text)
    remote, longest = False, -1
    for partition in psutil.disk_partitions(all=True):
        mount = os.path.normcase(partition.mountpoint)
        inside = text == mount or text.startswith(mount.rstrip(os.sep) + os.sep)
        if inside and len(mount) > longest:
            # on Windows a share that has a letter looks like a disk, and is told by its options alone
            remote = partition.fstype.lower() in _NETWORK or "remote" in partition.opts.split(",")
            longest = len(mount)
    if remote:
        return "network"
    for part in resolved.parent.parts:
        name = part.casefold()
        if name in _CLOUD_ALONE or any(
            name == mark or name.startswith((mark + " ", mark + "-", mark + "_", mark + "~")) for mark in _CLOUD
        ):
            return "cloud"
    if any((parent / mark).exists() for parent in resolved.parents for mark in (".stfolder", ".dropbox")):
        return "cloud"
    return None
