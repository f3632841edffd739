"""Every book that a storage test leaves behind is a valid GeoPackage."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gis import broken_rules


@pytest.fixture(scope="session")
def _left_books(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Where books wait for the validator, which looks at all of them at once: starting it takes half a second."""
    folder = tmp_path_factory.mktemp("left-books")
    yield folder
    found = broken_rules(sorted(folder.iterdir()))
    assert not found, found


@pytest.fixture(autouse=True)
def _kept_for_the_validator(request: pytest.FixtureRequest, tmp_path: Path, _left_books: Path) -> Iterator[None]:
    """Copies the test's books aside; what a test broke on purpose lies in a folder named `broken`."""
    yield
    for number, path in enumerate(sorted(tmp_path.rglob("*.gpkg"))):
        if "broken" not in path.parts:
            name = "".join(c if c.isalnum() else "-" for c in request.node.name)[:80]
            shutil.copyfile(path, _left_books / f"{name}-{number}.gpkg")


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A folder for files that are no whole books."""
    folder = tmp_path / "broken"
    folder.mkdir()
    return folder
