"""The command as a script calls it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any


class Shell:
    """Runs the command in a folder."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.folder = folder
        self.environment = environment

    def __call__(self, *arguments: str, stdin: str | bytes = b"") -> subprocess.CompletedProcess[str]:
        """The finished command."""
        done = subprocess.run(
            [sys.executable, "-W", "error", "-m", "conect_desktop", *arguments],
            cwd=self.folder, env=self.environment, input=stdin.encode() if isinstance(stdin, str) else stdin,
            capture_output=True, check=False,
        )  # fmt: skip
        return subprocess.CompletedProcess(arguments, done.returncode, done.stdout.decode(), done.stderr.decode())

    def good(self, *arguments: str, stdin: str | bytes = b"") -> str:
        """What a command prints that must succeed in silence."""
        done = self(*arguments, stdin=stdin)
        assert (done.returncode, done.stderr) == (0, ""), done
        return done.stdout

    def told(self, *arguments: str) -> Any:
        """What a command tells with `--json`."""
        return json.loads(self.good(*arguments, "--json"))

    def refused(self, *arguments: str, stdin: str | bytes = b"") -> str:
        """The one line of error of a command that must fail."""
        done = self(*arguments, stdin=stdin)
        assert done.returncode not in (0, 70), done
        assert done.stderr.startswith("error: ") and done.stderr.count("\n") == 1, done
        assert "Traceback" not in done.stderr
        return done.stderr
