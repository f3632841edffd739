"""GIS programs as they are used on a book: always in a process of their own, never inside ours."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest

SYSTEM_PYTHON = "/usr/bin/python3"
"""The Python that the distribution's GDAL bindings belong to."""

_VALIDATE = """
import json, sys
from osgeo_utils.samples import validate_gpkg
found = {}
for path in sys.argv[1:]:
    try:
        told = validate_gpkg.check(path, abort_at_first_error=False, warning_msg=False)
        found[path] = ["Req %s: %s" % one for one in told]
    except Exception as error:
        found[path] = [repr(error)]
print(json.dumps(found))
"""


def _run(*command: str) -> str:
    if shutil.which(command[0]) is None:
        assert not os.environ.get("CI"), f"{command[0]} is needed in CI"
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def ogrinfo(book: Path, *arguments: str) -> str:
    """What `ogrinfo` says about a file."""
    return _run("ogrinfo", str(book), *arguments)


def edit(book: Path, *statements: str) -> None:
    """Change a book as a person does in a GIS program's SQL console: foreign keys are not looked at."""
    for statement in statements:
        _run("ogrinfo", str(book), "-q", "-sql", statement)


def ogr2ogr(*arguments: str | Path) -> None:
    """Convert or append with GDAL."""
    _run("ogr2ogr", *map(str, arguments))


def with_bindings(code: str, *arguments: str | Path) -> str:
    """Run a few lines that use `osgeo`, as QGIS does when it saves an edited layer."""
    return _run(SYSTEM_PYTHON, "-c", code, *map(str, arguments))


def broken_rules(paths: Iterable[Path]) -> dict[str, list[str]]:
    """What GDAL's GeoPackage validator finds wrong, by file."""
    wanted = [str(path) for path in paths]
    if not wanted:
        return {}
    told: dict[str, list[str]] = json.loads(with_bindings(_VALIDATE, *wanted).splitlines()[-1])
    return {path: rules for path, rules in told.items() if rules}
