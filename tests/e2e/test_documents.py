"""What the documents say is true: the README's commands run; commands, files, pictures and pages named are there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import click
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


# forty processes one after the other: a busy machine needs its time
@pytest.mark.campaign
@pytest.mark.timeout(1_200)
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


LINK = r"\]\(([^)#]+)[^)]*\)"


def test_documents_have_links() -> None:
    assert sum(len(re.findall(LINK, document.read_text("utf-8"))) for document in DOCUMENTS) > 30


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(document: Path) -> None:
    for target in re.findall(LINK, document.read_text("utf-8")):
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


def _told(pattern: str) -> list[tuple[str, str]]:
    """(document, what follows) wherever a pattern is found in a document."""
    found = []
    for document in DOCUMENTS:
        text = document.read_text("utf-8").replace("\\\n", " ")
        found += [(str(document.relative_to(ROOT)), one) for one in re.findall(pattern, text)]
    return found


def test_commands_and_options_of_every_document_are_those_of_the_program() -> None:
    """What no test types out (a server's set-up, two laptops in a room) at least has the names that it is told with."""
    told = _told(r"conect-desktop ((?:-?[a-z]|[^`\n&|>])[^`\n&|>]*)")
    assert len(told) > 50
    for document, line in told:
        command: click.Command = cli
        for word in line.split():
            if isinstance(command, click.Group) and word in command.commands:
                command = command.commands[word]
            elif word.startswith("--"):
                known = {option for parameter in command.params for option in parameter.opts} | {"--help"}
                assert word.partition("=")[0].rstrip(",.;:)") in known, f"{document}: {line}"
            elif isinstance(command, click.Group) and re.fullmatch("[a-z-]+", word):
                raise AssertionError(f"{document}: there is no command {word!r}: {line}")


def test_benchmarks_and_development_commands_of_every_document_are_there() -> None:
    benchmarks, commands = _told(r"python3? -m (tests\.[\w.]+)"), _told(r"\.ci/dev\.py ([a-z-]+)")
    assert len(benchmarks) > 20 and len(commands) > 3
    for document, name in benchmarks:
        path = ROOT / name.replace(".", "/")
        assert path.with_suffix(".py").is_file() or (path / "__main__.py").is_file(), f"{document}: {name}"
    known = subprocess.run(
        [sys.executable, ROOT / ".ci" / "dev.py", "--help"], capture_output=True, text=True, check=False
    )
    for document, name in commands:
        assert f"dev.py {name}" in known.stdout + known.stderr, f"{document}: {name}"


def test_files_that_documents_name_are_there() -> None:
    """Modules, tests and folders between backticks, as they are called from the top or from the package."""
    told = _told(r"`((?:tests|resources|domain|storage|exchange|basemap|services|cartography|bridge|ui|platform"
                 r"|conect_desktop|\.ci)/[\w./-]*\w)`")  # fmt: skip
    assert len(told) > 30
    for document, name in told:
        # each language's, each vocabulary's
        pattern = name.replace("LANG", "*").replace("NAME", "*")
        # `storage/replication.outcome` is something in a module
        module = pattern.rpartition(".")[0] + ".py"
        roots = (ROOT, ROOT / "conect_desktop")
        assert any(any(root.glob(one)) for root in roots for one in (pattern, pattern + ".py", module)), (
            f"{document}: {name}"
        )
