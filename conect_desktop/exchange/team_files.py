"""What travels between a team's laptops: journal entries and pieces of media, signed by who wrote them and encrypted
for the team, because a stick gets lost.

A file holds a run of one laptop's entries, ``<first>-<last>``, as gzipped NDJSON: a header, an entry a line, and the
Ed25519 signature (RFC 8032) of all that by the laptop that wrote the file, which need not be the one that made the
entries. The whole is encrypted with age (age-encryption.org/v1) for the team's keys.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import hmac
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import orjson

from conect_desktop.domain.json_weight import too_heavy
from conect_desktop.domain.replication import SharedEntry
from conect_desktop.domain.store import LARGEST
from conect_desktop.domain.swelling import Swollen, gunzip
from conect_desktop.errors import Trouble

CHUNK: Final = 4 << 20
"""Bytes of a piece of a medium."""
_FORMAT: Final = "conect-team"
_UNPACKED: Final = 256 << 20
_HEADER: Final = 64 << 10
"""Bytes in which a file says for whom it is: a hundred and fifty for each of the team's keys."""
_RANGE: Final = re.compile(r"(\d{8,12})-(\d{8,12})(?:\.e(\d{1,6}))?")


class BadTeamFile(Trouble):
    """A file among the team's that is damaged, forged or of another team."""


@dataclass(frozen=True, slots=True, order=True)
class Run:
    """Name of a file of entries: which numbers, and after how many erasures it was written."""

    first: int
    last: int
    edition: int = 0

    @property
    def name(self) -> str:
        """As the file is called."""
        return f"{self.first:08d}-{self.last:08d}" + (f".e{self.edition}" if self.edition else "")

    @classmethod
    def parsed(cls, name: str) -> Run | None:
        """What a file's name says; None for another file."""
        found = _RANGE.fullmatch(name)
        if found is None or not 0 < int(found[1]) <= int(found[2]):
            return None
        return cls(int(found[1]), int(found[2]), int(found[3] or 0))


@dataclass(frozen=True, slots=True)
class Signer:
    """The laptop that writes files: its device, what people call it, its signing key."""

    device: str
    name: str
    secret: bytes
    """32 bytes (RFC 8032)."""


@dataclass(frozen=True, slots=True)
class TeamFile:
    """What a file of entries held, once its signature was found right."""

    signer: str
    signer_name: str
    key: bytes
    """The public key it is signed with; who has seen another one for this signer must not believe it."""
    entries: tuple[SharedEntry, ...]


def signing_key(folder: Path) -> bytes:
    """This installation's signing key, made when it is first needed and readable by its person alone."""
    file = folder / "signing.key"
    try:
        secret = file.read_bytes()
        if len(secret) == 32:
            return secret
    except FileNotFoundError:
        pass
    folder.mkdir(parents=True, exist_ok=True)
    secret = os.urandom(32)
    part = file.with_suffix(f".{os.getpid()}.part")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as opened:
        opened.write(secret)
        opened.flush()
        os.fsync(opened.fileno())
    os.replace(part, file)
    return secret


def folder_of(identity: str) -> str:
    """The folder of the team with that key: a name that tells nothing about the lab."""
    return hashlib.sha256(b"conect team folder\0" + identity.encode()).hexdigest()[:32]


def blob_name(identity: str, sha256: str) -> str:
    """What the pieces of a medium lie under: not its hash, by which a known picture could be recognised."""
    return hmac.new(identity.encode(), sha256.encode(), hashlib.sha256).hexdigest()


def is_key(identity: object) -> bool:
    """Whether it can be a team's key."""
    from pyrage import IdentityError, x25519  # compiled code that only sharing needs

    try:
        x25519.Identity.from_str(identity if isinstance(identity, str) else "")
    except IdentityError:
        return False
    return True


def encrypted(data: bytes, identities: Sequence[str]) -> bytes:
    """Bytes that only who has one of the team's keys can read."""
    from pyrage import encrypt, x25519  # compiled code that only sharing needs

    return bytes(encrypt(data, [x25519.Identity.from_str(one).to_public() for one in identities]))


def decrypted(data: bytes, identities: Sequence[str], name: str) -> bytes:
    """What was encrypted for one of these keys; raises `BadTeamFile` where it was not, or is damaged."""
    from pyrage import DecryptError, decrypt, x25519  # compiled code that only sharing needs

    try:
        # who it is for is read in a time that grows with the square of its length
        if b"\n--- " not in data[:_HEADER]:
            raise DecryptError("no header of age")
        return bytes(decrypt(data, [x25519.Identity.from_str(one) for one in identities]))
    except DecryptError as error:
        raise BadTeamFile(
            "it is damaged, or was written for another team",
            path=name,
            remedy="Copy it again from the laptop it comes from; nothing was changed here.",
        ) from error


def encode(run: Run, entries: Sequence[SharedEntry], signer: Signer, identities: Sequence[str]) -> bytes:
    """A file of one laptop's entries."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # only sharing needs it

    key = Ed25519PrivateKey.from_private_bytes(signer.secret)
    numbers: dict[str, int] = {}
    vectors: list[Mapping[str, int]] = []
    lines: list[bytes] = []
    for entry in entries:
        text = orjson.dumps({**entry.known}, option=orjson.OPT_SORT_KEYS).decode()
        if text not in numbers:
            numbers[text] = len(vectors)
            vectors.append(entry.known)
        told = (
            entry.seq, entry.hlc, numbers[text], entry.txn, entry.author, entry.table, entry.row, entry.operation,
            entry.changes,
        )  # fmt: skip
        lines.append(orjson.dumps(told))
    head = {
        "format": _FORMAT, "version": 1, "device": entries[0].device, "first": run.first, "last": run.last,
        "signer": signer.device, "name": signer.name, "vectors": vectors,
        "key": base64.b64encode(key.public_key().public_bytes_raw()).decode(),
    }  # fmt: skip
    text_bytes = b"\n".join([orjson.dumps(head), *lines]) + b"\n"
    signature = base64.b64encode(key.sign(hashlib.sha256(text_bytes).digest()))
    return encrypted(gzip.compress(text_bytes + signature, 5, mtime=0), identities)


def decode(data: bytes, name: str, run: Run, device: str, identities: Sequence[str]) -> TeamFile:
    """What a file holds; raises `BadTeamFile` where it isn't what its name says, or not signed by who it says."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    plain = _unpacked(decrypted(data, identities, name), name)
    end = plain.rfind(b"\n") + 1
    signature = plain[end:]
    try:
        # before it is taken apart: a line of nothing takes more memory than it is long
        if plain.count(b"\n") != run.last - run.first + 2:
            raise ValueError("entries are missing")
        if too_heavy(plain):
            raise ValueError("it has too many parts")
        text = plain[:end]
        del plain
        head, *lines = (orjson.loads(line) for line in text.splitlines())
        key = base64.b64decode(head["key"], validate=True)
        Ed25519PublicKey.from_public_bytes(key).verify(
            base64.b64decode(signature, validate=True), hashlib.sha256(text).digest()
        )
        if (head["format"], head["version"]) != (_FORMAT, 1):
            raise ValueError("another format")
        if (head["device"], head["first"], head["last"]) != (device, run.first, run.last):
            raise ValueError("another file's content")
        entries = tuple(_entry(device, line, head["vectors"]) for line in lines)
        if any(entry.seq != number for number, entry in enumerate(entries, run.first)):
            raise ValueError("entries are missing")
        return TeamFile(str(head["signer"]), str(head["name"])[:100], key, entries)
    except (InvalidSignature, ValueError, TypeError, KeyError, IndexError) as error:
        raise BadTeamFile(
            "it is not what its signature says" if isinstance(error, InvalidSignature) else f"it is damaged ({error})",
            path=name,
            remedy="Copy it again from the laptop it comes from; nothing was changed here.",
        ) from error


def _entry(device: str, told: Sequence[Any], vectors: Sequence[Mapping[str, int]]) -> SharedEntry:
    seq, hlc, known, txn, author, table, row, operation, changes = told
    texts = (txn, table, row, operation, changes)
    if not all(isinstance(text, str) for text in texts) or not isinstance(seq, int) or not isinstance(hlc, int):
        raise ValueError("an entry can't be read")
    if author is not None and not isinstance(author, str):
        raise ValueError("an entry can't be read")
    vector = vectors[known]
    if not isinstance(vector, dict) or not all(isinstance(number, int) for number in vector.values()):
        raise ValueError("an entry can't be read")
    return SharedEntry(device, seq, hlc, vector, txn, author, table, row, operation, changes)


def _unpacked(data: bytes, name: str) -> bytes:
    try:
        if len(data) > LARGEST:
            raise Swollen("it is too large")
        return gunzip(data, _UNPACKED)
    except ValueError as error:
        raise BadTeamFile("it is damaged", path=name, remedy="Copy it again from the laptop it comes from.") from error
