"""A package for e-mail or a stick: what is on its way to a target as one zip, the route that always works.

It holds the same files that a sync sends, under the same names, so the platform takes in either, twice or in any order.
A receipt says *sent* for what was packed and no more: nobody can check an e-mail.
"""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Final

from conect_desktop.domain import release_log
from conect_desktop.domain.progress import Progress
from conect_desktop.exchange.files import written_beside
from conect_desktop.services import outbox as deciding
from conect_desktop.services.outbox import Queued, name_of
from conect_desktop.storage import outbox
from conect_desktop.storage.book import Book
from conect_desktop.storage.outbox import Target
from conect_desktop.storage.trouble import told
from conect_desktop.storage.vectors import book_name, own_device

SUFFIX: Final = ".zip"


def parcel(book: Book, target: Target, out: Path, progress: Progress, *, overwrite: bool = False) -> Queued:
    """Write everything for a target that the platform hasn't said it has; the file is whole or not there."""
    queued = deciding.queue(book, target, progress)
    name, device = book_name(book.db), own_device(book.db)
    segments = [s for s in outbox.segments(book.db, target.id, device) if s.state != "published"]
    media = [m for m in outbox.kept_media(book.db, target.id).values() if m.state != "published"]
    total = len(segments) + len(media)
    with (
        told(out),
        written_beside(out, overwrite=overwrite) as part,
        zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as file,
    ):
        for number, medium in enumerate(media):
            progress.step(number, total)
            for piece_number, piece in enumerate(deciding.medium_pieces(queued, medium) or ()):
                progress.check()
                file.writestr(release_log.chunk_name(name, medium.sha256, piece_number), piece)
        for number, kept in enumerate(segments, len(media)):
            progress.step(number, total)
            progress.check()
            file.writestr(name_of(name, kept), outbox.segment_data(book.db, target.id, device, kept.number))
    with book.write("sync.parcel", system=True) as step:
        for kept in segments:
            if kept.state == "queued":
                outbox.set_state(step.db, target.id, device, kept.number, "sent")
        for medium in media:
            if medium.state == "queued":
                outbox.keep_medium(step.db, target.id, replace(medium, state="sent"))
    return queued
