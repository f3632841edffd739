"""Connections to PostgreSQL, and its errors as troubles that an administrator can act on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from conect_desktop.errors import Trouble

if TYPE_CHECKING:
    import psycopg


class Refused(ValueError):
    """The database can't hold what came; the message says why."""


@contextmanager
def refusals() -> Iterator[None]:
    """What the database can't hold raises `Refused`, after which the connection is as good as before."""
    import psycopg  # only a server has it

    try:
        yield
    except (
        psycopg.DataError,
        psycopg.IntegrityError,
        psycopg.InternalError,
        psycopg.errors.ProgramLimitExceeded,
    ) as error:
        raise Refused(f"the database refuses it ({_short(error)})") from error


@contextmanager
def connected(dsn: str) -> Iterator[psycopg.Connection[Any]]:
    """A connection whose transactions are begun by hand; raises `Trouble` where the database can't be reached."""
    try:
        import psycopg  # only a server has it
    except ImportError as error:
        raise Trouble(
            "the platform's database driver is not installed", remedy="Run: pip install conect-desktop[platform]"
        ) from error
    try:
        connection = psycopg.connect(dsn, autocommit=True, application_name="conect-desktop")
    except psycopg.OperationalError as error:
        raise Trouble(
            f"the database can't be reached ({_short(error)})", remedy="Check --database and that PostgreSQL runs."
        ) from error
    try:
        yield connection
    except psycopg.OperationalError as error:
        raise Trouble(
            f"the database went away ({_short(error)})", remedy="Repeat the command: nothing was half done."
        ) from error
    except psycopg.errors.UndefinedTable as error:
        raise Trouble("the tables are not there yet", remedy="Run: conect-desktop platform init") from error
    finally:
        connection.close()


def _short(error: Exception) -> str:
    return " ".join(str(error).split())[:200]
