"""The house's own rules: layers, types, style, and what may not stand in any file."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOP = {
    "conect_desktop", "resources", "tests", "pyproject.toml", "build.spec", "README.md", "LICENSE", "CHANGELOG.md",
    "requirements.lock", ".ci", ".gitignore",
}  # fmt: skip


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False)


def test_layers_are_kept() -> None:
    result = subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"], cwd=ROOT, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("package", ["bridge", "cartography", "services", "domain", "storage", "exchange", "basemap"])
def test_no_widgets_below_the_window(package: str) -> None:
    """import-linter knows no submodules of other packages."""
    modules = (ROOT / "conect_desktop" / package).rglob("*.py")
    assert not [path.name for path in modules if "QtWidgets" in path.read_text("utf-8")]


def test_types_are_strict_below_the_window() -> None:
    result = _run("mypy")
    assert result.returncode == 0, result.stdout


def test_the_code_is_clean_and_formatted() -> None:
    checked = _run("ruff", "check", ".")
    assert checked.returncode == 0, checked.stdout
    formatted = _run("ruff", "format", "--check", ".")
    assert formatted.returncode == 0, formatted.stdout


def _tracked() -> list[str]:
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        pytest.skip("not a git checkout")
    return listed.stdout.splitlines()


def test_nothing_else_lies_at_the_top() -> None:
    assert {name.split("/")[0] for name in _tracked()} <= TOP


def test_modules_are_read_at_a_sitting() -> None:
    """Tables of data may be longer; code is split by meaning."""
    data = {"storage/schema.py"}
    long = {
        str(path.relative_to(ROOT)): count
        for path in (ROOT / "conect_desktop").rglob("*.py")
        if (count := len(path.read_text("utf-8").splitlines())) > 450
        and str(path.relative_to(ROOT / "conect_desktop")) not in data
    }
    assert not long


def test_own_modules_are_never_imported_late() -> None:
    for_types_only = re.compile(r"^if TYPE_CHECKING:\n(?: {4}.*\n)+", re.MULTILINE)
    imported = re.compile(r"^\s{4,}(from|import) conect_desktop", re.MULTILINE)
    late = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "conect_desktop").rglob("*.py")
        if imported.search(for_types_only.sub("", path.read_text("utf-8")))
    ]
    assert not late


def test_what_is_handed_out_has_the_same_bytes_whichever_system_wrote_it() -> None:
    """Windows would make two characters of every end of a line."""
    written = re.compile(r"\.write_text\([^\n]*|\.open\(\"[wax]t?\"[^\n]*")
    found = [
        f"{path.relative_to(ROOT)}: {call[0]}"
        for path in (ROOT / "conect_desktop" / "exchange").rglob("*.py")
        for call in written.finditer(path.read_text("utf-8"))
        if "newline=" not in call[0]
    ]
    assert not found


@pytest.mark.parametrize(
    "mark", ["TODO", "FIXME", "NotImplementedError", "processEvents(", "shell=True", "QtConcurrent"]
)
def test_nothing_is_left_half_done(mark: str) -> None:
    found = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "conect_desktop").rglob("*.py")
        if mark in path.read_text("utf-8")
    ]
    assert not found
