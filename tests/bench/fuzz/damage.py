"""How files are damaged: bytes anywhere, and, where a format allows it, inside what is packed, listed or in tables."""

from __future__ import annotations

import gzip
import io
import json
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing, suppress
from random import Random
from typing import Any

Damage = Callable[[bytes, Random], bytes]
_PIECES = (
    b"\x00", b"\xff\xfe", b'"', b"<", b"[" * 500, b"{" * 50, b"9" * 400, b"-", b"\r\n", b"&x;", b"\xff\xff\xff\xff",
    b"\x7f\xff\xff\xff", b"\x80" * 9, b"NaN", b"1e999", b"\\ud800", "\u202e\ufeff".encode(), b"'", b".." * 3 + b"/",
)  # fmt: skip
_ODD: tuple[Any, ...] = (
    None, True, 0, -1, 7, 1 << 31, 1 << 63, -(1 << 63) - 1, 10**400, 1e308, float("nan"), float("inf"), "", "x",
    "é\x00",
    "\u202e", "<b>", "../../x", "9" * 400, "NaN", "2026-13-45", [], {}, [[]], [0], {"": None}, [[[[[[1]]]]]],
    "a" * 5_000,
)  # fmt: skip


def of_bytes(content: bytes, chance: Random) -> bytes:
    """Some bytes changed, taken out, put in, doubled, or everything cut off."""
    data = bytearray(content)
    for _ in range(chance.choice((1, 1, 1, 2, 4, 20))):
        at = chance.randrange(len(data) + 1)
        kind = chance.randrange(10)
        if kind < 4 and data:
            data[min(at, len(data) - 1)] = chance.choice((0, 1, 127, 128, 255, chance.randrange(256)))
        elif kind < 6:
            del data[at : at + chance.randrange(1, 64)]
        elif kind < 8:
            data[at:at] = chance.choice(_PIECES)
        elif kind == 8:
            data[at:at] = data[at : at + chance.randrange(1, 400)]
        elif chance.randrange(4) == 0:
            del data[at:]
    return bytes(data)


def of_json(content: bytes, chance: Random) -> bytes:
    """Values of a JSON text exchanged for others; its bytes now and then."""
    if chance.random() < 0.3:
        return of_bytes(content, chance)
    told = json.loads(content)
    for _ in range(chance.choice((1, 1, 2, 5))):
        told = changed(told, chance)
    return json.dumps(told).encode()


def changed(told: Any, chance: Random) -> Any:
    """A value with one value somewhere in it exchanged, taken out or doubled."""
    if not isinstance(told, (dict, list)) or not told or chance.random() < 0.08:
        return chance.choice(_ODD)
    if isinstance(told, list):
        at = chance.randrange(len(told))
        kind = chance.randrange(8)
        if kind == 0:
            return told[:at] + told[at + 1 :]
        if kind == 1:
            return [*told[:at], told[at], *told[at:]]
        return [*told[:at], changed(told[at], chance), *told[at + 1 :]]
    name = chance.choice(list(told))
    rest = {key: value for key, value in told.items() if key != name}
    if chance.randrange(8) == 0:
        return rest
    return {key: changed(value, chance) if key == name else value for key, value in told.items()}


def of_lines(content: bytes, chance: Random) -> bytes:
    """One of several lines of JSON, after they are unpacked; packed again."""
    lines = gzip.decompress(content).split(b"\n")
    at = chance.randrange(len(lines))
    lines[at] = of_json(lines[at], chance) if lines[at].startswith(b"{") else of_bytes(lines[at], chance)
    return gzip.compress(b"\n".join(lines), 1, mtime=0)


def packed(inside: Damage) -> Damage:
    """A file of a zip, packed again with the right sum; the zip itself now and then."""

    def damage(content: bytes, chance: Random) -> bytes:
        if chance.random() < 0.25:
            return of_bytes(content, chance)
        made = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
            names = old.namelist()
            chosen = chance.choice(names)
            for name in names:
                data = old.read(name)
                new.writestr(name, inside(data, chance) if name == chosen else data)
        return made.getvalue()

    return damage


def of_database(content: bytes, chance: Random) -> bytes:
    """A database: bytes of a page, or cells, tables and columns by SQL."""
    if chance.random() < 0.5:
        data = bytearray(content)
        page = chance.randrange(max(1, len(data) // 4_096)) * 4_096
        used = [at for at in range(page, min(page + 4_096, len(data))) if data[at]] or [page]
        for _ in range(chance.choice((1, 1, 3, 12))):
            data[chance.choice(used)] = chance.choice((0, 1, 5, 13, 127, 255, chance.randrange(256)))
        return bytes(data)
    # the library of Python can only change a database that is somewhere
    db = sqlite3.connect(":memory:", isolation_level=None)
    with closing(db), suppress(sqlite3.Error, OverflowError, UnicodeError):
        db.deserialize(content)
        db.execute("PRAGMA writable_schema = ON")
        db.execute("PRAGMA ignore_check_constraints = ON")
        for _ in range(chance.choice((1, 1, 3))):
            _by_sql(db, chance)
        return db.serialize()
    return content


def _by_sql(db: sqlite3.Connection, chance: Random) -> None:
    names = [str(row[0]) for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    filled = [name for name in names if db.execute(f'SELECT 1 FROM "{name}" LIMIT 1').fetchone()]
    if not filled:
        return
    table = chance.choice(filled)
    columns = [str(row[1]) for row in db.execute(f'PRAGMA table_info("{table}")')]
    value = chance.choice([one for one in _ODD if not isinstance(one, (list, dict))] + [b"GP\x00\x01", b"\x00" * 9])
    if isinstance(value, int) and not -(1 << 63) <= value < 1 << 63:
        value = 1 << 62
    kind = chance.randrange(12)
    if kind == 0:
        db.execute(f'DROP TABLE "{table}"')
    elif kind == 1:
        db.execute(f'ALTER TABLE "{table}" RENAME COLUMN "{chance.choice(columns)}" TO other')
    elif kind == 2:
        db.execute(f'DELETE FROM "{table}"')
    elif kind == 3:
        db.execute("UPDATE sqlite_master SET sql = ? WHERE name = ?", (value, table))
    else:
        # a text that is no UTF-8 can't come from Python
        text = "CAST(x'ff41' AS TEXT)" if kind == 4 else "?"
        values = () if kind == 4 else (value,)
        db.execute(
            f'UPDATE "{table}" SET "{chance.choice(columns)}" = {text} WHERE rowid ='
            f' (SELECT rowid FROM "{table}" ORDER BY random() LIMIT 1)',
            values,
        )
