"""The store of a target, by its kind."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from conect_desktop.domain.store import Store
from conect_desktop.errors import Trouble
from conect_desktop.exchange.stores.folder import FolderStore


def _module(name: str) -> Any:
    """What speaks HTTP takes a tenth of a second to load: only when it is wanted."""
    return importlib.import_module(f"conect_desktop.exchange.stores.{name}")


def open_store(
    kind: str,
    address: str,
    account: str | None = None,
    password: str | None = None,
    options: Mapping[str, Any] | None = None,
) -> Store:
    """A store to read from and write to; nothing is reached before it is asked for something.

    `options` are those of a target: ``bucket``, ``prefix``, ``region``, ``ca`` (a file), ``limit`` (bytes a second).
    """
    chosen = options or {}
    limit, ca = chosen.get("limit"), chosen.get("ca")
    if kind == "folder":
        return FolderStore(Path(address))
    if kind == "webdav":
        reached: Store = _module("webdav").WebDavStore(
            address, account or "", password or "", limit=limit, ca=Path(ca) if ca else None
        )
        return reached
    if kind == "s3":
        bucket: Store = _module("s3").S3Store(
            address, str(chosen.get("bucket", "")), str(chosen.get("prefix", "")), account or "", password or "",
            str(chosen.get("region", "us-east-1")), limit=limit, ca=Path(ca) if ca else None,
        )  # fmt: skip
        return bucket
    raise Trouble(f"there is no target of kind {kind!r}", remedy="One of folder, webdav, s3.")
