"""The command as a script calls it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

_SERVER = """
import json, os, sys
from conect_desktop.__main__ import main
wishes, answers = open(int(sys.argv[1])), open(int(sys.argv[2]), "w")
print("ready", file=answers, flush=True)
while line := wishes.readline():
    wish = json.loads(line)
    child = os.fork()
    if child == 0:
        wishes.close()
        answers.close()
        os.chdir(wish["folder"])
        for number, path in enumerate(wish["streams"]):
            file = os.open(path, os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_APPEND)
            os.dup2(file, number)
            os.close(file)
        sys.argv = ["conect-desktop", *wish["arguments"]]
        main()
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), file=answers, flush=True)
"""


class _Server:
    """Has the program loaded and forks it for each command: a process of its own each, without loading it each time."""

    def __init__(self, environment: dict[str, str]) -> None:
        read, self._wishes = os.pipe()
        self._answers, write = os.pipe()
        # nobody waits for it: it ends when the last end of its pipe goes, with the tests
        self._process = subprocess.Popen(
            [sys.executable, "-W", "error", "-c", _SERVER, str(read), str(write)],
            env={**environment, "OPENBLAS_NUM_THREADS": "1"}, pass_fds=(read, write), stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(read)
        os.close(write)
        self._told = os.fdopen(self._answers)
        assert self._told.readline() == "ready\n", "the program can't be loaded in silence"
        self._folder = tempfile.TemporaryDirectory(prefix="conect-shell-")

    def run(self, folder: Path, arguments: tuple[str, ...], stdin: bytes) -> tuple[int, bytes, bytes]:
        """Exit code and what was printed."""
        streams = [Path(self._folder.name) / name for name in ("in", "out", "err")]
        for stream, content in zip(streams, (stdin, b"", b""), strict=True):
            stream.write_bytes(content)
        wish = {"folder": str(folder), "arguments": arguments, "streams": [str(stream) for stream in streams]}
        os.write(self._wishes, json.dumps(wish).encode() + b"\n")
        return int(self._told.readline()), streams[1].read_bytes(), streams[2].read_bytes()


@cache
def _server(environment: frozenset[tuple[str, str]]) -> _Server:
    return _Server(dict(environment))


class Shell:
    """Runs the command in a folder. That it also starts from nothing is what the commands of the README are run for."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.folder = folder
        self.environment = environment

    def __call__(self, *arguments: str, stdin: str | bytes = b"") -> subprocess.CompletedProcess[str]:
        """The finished command."""
        typed = stdin.encode() if isinstance(stdin, str) else stdin
        if hasattr(os, "fork"):
            code, out, err = _server(frozenset(self.environment.items())).run(self.folder, arguments, typed)
        else:
            done = subprocess.run(
                [sys.executable, "-W", "error", "-m", "conect_desktop", *arguments],
                cwd=self.folder, env=self.environment, input=typed, capture_output=True, check=False,
            )  # fmt: skip
            code, out, err = done.returncode, done.stdout, done.stderr
        return subprocess.CompletedProcess(arguments, code, out.decode(), err.decode())

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
