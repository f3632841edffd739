"""What the documents say is true: every command runs, every picture and page named is there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from conect_desktop.cli import cli

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
DOCUMENTS = [
    README,
    ROOT / "CHANGELOG.md",
    *sorted((ROOT / "resources").rglob("*.md")),
    *sorted((ROOT / "tests").rglob("*.md")),
]


def _blocks() -> list[str]:
    return re.findall(r"```sh\n(.*?)```", README.read_text("utf-8"), re.DOTALL)


def test_the_commands_of_the_readme_work_one_after_the_other(tmp_path: Path, environment: dict[str, str]) -> None:
    """All but the two set-up commands, which have tests of their own, in one folder, as a reader would type them; the
    program checking itself is among them. Nothing opens a socket or has a warning.
    """
    lines = [line for block in _blocks() for line in block.splitlines() if "conect-desktop " in line]
    assert len(lines) >= 10 and "conect-desktop --selfcheck" in lines
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    strict = {**environment, "PATH": path, "PYTHONWARNINGS": "error"}
    for line in lines:
        done = subprocess.run(
            ["bash", "-c", line], cwd=tmp_path, env=strict, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"{line}\n{done.stdout}\n{done.stderr}"


def test_the_readme_has_the_two_commands() -> None:
    blocks = [block.strip() for block in _blocks()]
    assert "python3 .ci/dev.py run" in blocks
    assert "python3 .ci/dev.py test" in blocks


def test_every_command_is_in_the_readme() -> None:
    text = README.read_text("utf-8")
    visible = [name for name, command in cli.commands.items() if not command.hidden]
    assert not [name for name in visible if f"conect-desktop {name}" not in text]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(document: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", document.read_text("utf-8")):
        if not re.match(r"https?://", target):
            assert (document.parent / target).exists(), target


def test_every_command_explains_itself() -> None:
    for name, command in cli.commands.items():
        result = CliRunner().invoke(cli, [name, "--help"])
        assert result.exit_code == 0
        assert command.help
        for parameter in command.params:
            if parameter.param_type_name == "option":
                assert getattr(parameter, "help", None), f"{name} {parameter.name}"
