#!/usr/bin/env python3
"""The commands of the README with all their set-up; they need nothing but Python 3.11 and may be repeated.

    python3 .ci/dev.py run [ARGUMENTS]    set up, then the program: its window on the demo book, or the same session
                                          without a window where there is no display; with ARGUMENTS, that command
    python3 .ci/dev.py test [ARGUMENTS]   set up, then all tests; ARGUMENTS go to pytest
    python3 .ci/dev.py quick              the same without the campaigns of faults, kills and hostile files: the suite
                                          of every day
    python3 .ci/dev.py build              set up, then the folder to hand out (dist/conect-desktop), started once
    python3 .ci/dev.py package            build, then what people install, in dist/packages
    python3 .ci/dev.py install-check      install the .deb of dist/packages in a bare Debian, use it, remove it (root)
    python3 .ci/dev.py lock [--upgrade]   write the lock files again from pyproject.toml (needs uv)

Everything is installed from the lock files, by hash, into .venv of this checkout; nothing else on the machine changes
but Debian and Ubuntu packages that Qt needs, and these only as root or where sudo asks for no password.
"""

from __future__ import annotations

import contextlib
import glob
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

try:
    import fcntl
except ImportError:  # Windows: two first runs at the same time are then not held apart
    fcntl = None  # type: ignore[assignment]

from packages import install_check, make
from system import BUILDING, DRAWING, FONTS, TESTING, WINDOW, Need, SetUpError, provide, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "set-up.json"
UNDER_WAY = "under way"
WINDOWS = sys.platform == "win32"

OLDEST, NEWEST = (3, 11), (3, 14)
"""The Python versions that every locked package has a ready-made file for."""

LOCKS = {
    "run": ("requirements.lock", ".ci/project.lock"),
    "test": ("requirements.lock", ".ci/project.lock", ".ci/test.lock"),
    "build": ("requirements.lock", ".ci/project.lock", ".ci/build.lock"),
}
"""What each command installs: the program, the build of the project itself, the tools."""

PROJECT_BUILD = "hatchling>=1.25\neditables>=0.5\n"
"""What builds the project: [build-system] of pyproject.toml, and what hatchling adds for an editable install."""


DEMO_LINES = (
    {"sticker": "901", "title": "Jardin partagé de la voie ferrée", "lon": 2.3531, "lat": 48.9362,
     "practices": ["gardening", "food_sharing_cooking"]},
    {"sticker": "902", "title": "Atelier vélo", "lon": 2.3604, "lat": 48.9337, "practices": ["repair_reuse"]},
    {"type": "note", "kind": "quote", "place": "901", "text": "On y vient le mercredi, mais il manque un point d’eau."},
)  # fmt: skip
"""What the session without a window adds to the demo book, as someone would type it."""


# -- small help -------------------------------------------------------------------------------------------------------


def environment() -> dict[str, str]:
    """This process's environment without what would lead the checkout's own Python elsewhere."""
    return {key: value for key, value in os.environ.items() if key not in ("PYTHONHOME", "PYTHONPATH", "PIP_USER")}


def call(command: Sequence[str], env: Mapping[str, str] | None = None, cwd: Path | None = None) -> int:
    """Run a command in the foreground; gives its exit code, 128 + n where signal n ended it, 130 for Ctrl-C."""
    try:
        code = subprocess.run(command, env=env or environment(), cwd=cwd, check=False).returncode
    except KeyboardInterrupt:
        return 130
    return 128 - code if code < 0 else code


def venv_python() -> Path:
    """The checkout's own Python, whether it is there yet or not."""
    return VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")


# -- the checkout's own Python ----------------------------------------------------------------------------------------


def is_supported(version: tuple[int, int]) -> bool:
    """Whether the locked packages run on that Python."""
    return OLDEST <= version <= NEWEST


def dotted(version: tuple[int, int]) -> str:
    """A version as people write it."""
    return f"{version[0]}.{version[1]}"


def choose_python(running: tuple[int, int], find: Callable[[str], str | None] = shutil.which) -> str:
    """The Python to work with: the one running this file, or another one on the path if that is too old or too new."""
    if is_supported(running):
        # not that of .venv, should someone run this file with it: .venv may be cleared
        return str(getattr(sys, "_base_executable", sys.executable))
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = find(f"python3.{minor}")
        if found:
            return found
    raise SetUpError(
        f"CoNECT Desktop needs Python {dotted(OLDEST)} to {dotted(NEWEST)}, and this is Python {dotted(running)}. "
        "Install one of those beside it (Debian 12 and Ubuntu 24.04 bring one) and repeat the command with it."
    )


def ask(python: str | Path, code: str) -> str | None:
    """What a line of Python prints under that interpreter; None if it does not run or fails."""
    try:
        told = subprocess.run(
            [str(python), "-I", "-c", code], capture_output=True, text=True, check=False, env=environment()
        )
    except OSError:
        return None
    return told.stdout.strip() if told.returncode == 0 else None


def read_stamp() -> dict[str, str]:
    """What was set up here, and from what; empty when nothing was, or not to the end."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(stamp: Mapping[str, str]) -> None:
    """Note what is set up, whole or not at all."""
    beside = STAMP.with_suffix(".new")
    beside.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    os.replace(beside, STAMP)


def fingerprint(group: str, root: Path = ROOT) -> str:
    """What the set-up of a group depends on: the project's description and the lock files."""
    digest = hashlib.sha256()
    for name in ("pyproject.toml", *LOCKS[group]):
        digest.update(name.encode() + b"\0" + hashlib.sha256((root / name).read_bytes()).digest())
    return digest.hexdigest()


def first_needs() -> list[Need]:
    """What making .venv takes: nothing when it is there, else a Python of ours and, on Debian, a package for it."""
    if venv_python().exists():
        return []
    python = choose_python((sys.version_info[0], sys.version_info[1]))
    told = ask(python, "import sys, sysconfig; print(*sys.version_info[:2], sysconfig.get_path('stdlib'))") or "3 11 /"
    major, minor, library = told.split(" ", 2)
    package = f"python{major}.{minor}-venv"
    return [Need(f"{glob.escape(library)}/ensurepip", (package,), "making a virtual environment")]


def make_venv() -> None:
    """Make .venv, or clear it and make it again; raises `SetUpError`."""
    python = choose_python((sys.version_info[0], sys.version_info[1]))
    say(f"making {VENV.name} with {python}")
    if call([python, "-m", "venv", "--clear", str(VENV)]):
        raise SetUpError(f"{VENV} could not be made (see above); remove that folder and repeat the command.")


def venv_version() -> str | None:
    """The Python version of .venv, as the stamp keeps it; None if it does not start."""
    return ask(venv_python(), "import sys; print('%d.%d' % sys.version_info[:2])")


def venv_is_sound(stamp: Mapping[str, str]) -> bool:
    """Whether .venv can be used as it is: it starts, was made here by this Python, and nothing in it is half done."""
    if UNDER_WAY in stamp or stamp.get("checkout", str(ROOT)) != str(ROOT):
        return False  # half a package may look whole to pip; and its scripts name the folder that it was made in
    version = venv_version()
    if version is None or not is_supported((int(version.split(".")[0]), int(version.split(".")[1]))):
        return False
    if stamp:
        return stamp.get("python") == version  # the system was upgraded under it otherwise
    return ask(venv_python(), "import pip") is not None  # its making was interrupted otherwise


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Hold apart two set-ups of one checkout; the second one then finds everything done."""
    with open(ROOT / "pyproject.toml", "rb") as held:
        if fcntl is not None:
            fcntl.flock(held, fcntl.LOCK_EX)
        yield


def set_up(group: str) -> None:
    """Make .venv hold what a group needs. Nothing is fetched or written when it does."""
    with one_at_a_time():
        stamp = read_stamp()
        if not venv_is_sound(stamp):
            make_venv()
            stamp = {}
        wanted = fingerprint(group)
        if stamp.get(group) == wanted:
            return
        say(f"installing the locked packages ({group}); the first time this fetches some 150 MB")
        stamp = {**stamp, "checkout": str(ROOT), "python": venv_version() or ""}
        write_stamp({**stamp, UNDER_WAY: group})
        install(group, on_failure=lambda: write_stamp(stamp))
        write_stamp({**stamp, group: wanted})


def install(group: str, on_failure: Callable[[], None]) -> None:
    """Install a group's locked packages and the project; what pip gives up in order is undone by pip itself."""
    pip = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", "install", "--no-input"]
    pip += [] if sys.stderr.isatty() else ["--quiet"]
    locks = [argument for name in LOCKS[group] for argument in ("-r", str(ROOT / name))]
    # ready-made files only: a build from source would fetch its own tools, without hashes
    packages = [*pip, "--require-hashes", "--only-binary", ":all:", *locks]
    project = [*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT)]
    for command in (packages, project):
        code = call(command)
        if code >= 128:
            raise KeyboardInterrupt
        if code:
            on_failure()
            raise SetUpError(
                "the packages could not be installed (see above). The first set-up needs the internet; repeat the "
                "same command when there is a connection: what was fetched is kept."
            )


# -- the commands -----------------------------------------------------------------------------------------------------


def has_display(env: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether a window could be seen."""
    if env.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal"):
        return False
    return not platform.startswith("linux") or bool(env.get("DISPLAY") or env.get("WAYLAND_DISPLAY"))


def run(arguments: Sequence[str]) -> int:
    """The main job, or with arguments any command of the program."""
    program = [str(venv_python()), "-P", "-m", "conect_desktop"]
    seen = has_display(os.environ)
    if seen and not arguments:
        provide([*first_needs(), *DRAWING, *WINDOW], FONTS, going_on="Qt may find a font elsewhere.")
    else:
        going_on = "recording and exporting do not need it, only pictures and the window do."
        provide(first_needs(), [*DRAWING, *FONTS], going_on)
    set_up("run")
    if arguments:
        return call([*program, *arguments])
    if seen:
        return call([*program, "--demo"])
    say("there is no display here, so no window: the demo session is recorded, exported and checked without one.")
    return session_without_window(program)


def session_without_window(program: Sequence[str]) -> int:
    """The demo session by the program's commands, each shown as it would be typed, in a folder that is kept."""
    folder = Path(tempfile.mkdtemp(prefix="conect-demo-"))
    book = folder / "ecolab.gpkg"
    lines = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in DEMO_LINES).encode()
    steps: list[tuple[list[str], bytes]] = [
        (["demo", str(book)], b""),
        (["capture", str(book), "--author", "demo"], lines),
        (["history", str(book), "--limit", "5"], b""),
        (["export", str(book), str(folder / "public.geojson"), "--format", "geojson"], b""),
        (["export", str(book), str(folder / "team.gpkg"), "--format", "gpkg", "--audience", "team"], b""),
        (["check", str(book)], b""),
        (["info", str(book)], b""),
    ]
    for arguments, typed in steps:
        print(f"\n$ conect-desktop {' '.join(arguments)}", flush=True)
        for line in typed.decode().splitlines():
            print(f"> {line}", flush=True)
        code = subprocess.run([*program, *arguments], input=typed, env=environment(), check=False).returncode
        if code:
            raise SetUpError(f"conect-desktop {arguments[0]} ended with {code}; what was written is in {folder}")
    print(f"\nThe book and its exports are in {folder}")
    return 0


def workers(cores: int) -> int:
    """In how many processes all tests run: more than cores, since many tests wait for a server, a clock or a disk."""
    return cores + (cores + 1) // 2


def test(arguments: Sequence[str], only: Sequence[str] = ()) -> int:
    """All tests, or `only` some, the checks of style, types and layers among them; nothing is shown on a screen."""
    provide(
        [*first_needs(), *DRAWING],
        [*FONTS, *WINDOW, *TESTING, *BUILDING],
        going_on="tests that need it are skipped, or fail where CI=true.",
    )
    set_up("test")
    env = {**environment(), "QT_QPA_PLATFORM": "offscreen"}
    # compiled once, not anew by each of the many processes that tests start
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    if sys.platform.startswith("linux"):
        env["LC_ALL"] = "C.UTF-8"  # the same order and number format everywhere; Qt warns about plain C
    # a few tests that somebody names are quicker in one process
    runs = [] if arguments else ["-n", str(workers(os.cpu_count() or 1)), "--dist", "worksteal"]
    return call([str(venv_python()), "-m", "pytest", *runs, *only, *arguments], env=env, cwd=ROOT)


def build() -> int:
    """The folder to hand out, made by PyInstaller and proved by starting it: it must say nothing unexpected."""
    provide([*first_needs(), *DRAWING, *BUILDING])
    set_up("build")
    code = call(
        [str(venv_python()), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "build.spec"],
        env={**environment(), "PYTHONHASHSEED": "0"},  # the same folder from the same sources
        cwd=ROOT,
    )
    if code:
        return code
    made = ROOT / "dist" / "conect-desktop"
    make.slim(made)
    started = subprocess.run(
        [str(made / ("conect-desktop.exe" if WINDOWS else "conect-desktop")), "--selfcheck"],
        env={**environment(), "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    print(started.stdout, end="")
    if started.returncode or started.stderr.strip():
        raise SetUpError(f"the built program failed its selfcheck ({started.returncode}):\n{started.stderr}")
    print(make.measured(made))
    return 0


def package() -> int:
    """Everything that is handed out for this system, from a fresh build."""
    code = build()
    if code:
        return code
    for path in make.package(venv_python()):
        print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")
    return 0


def lock(arguments: Sequence[str]) -> int:
    """Write the lock files again: for every system, with hashes; each file agrees with those before it."""
    uv = shutil.which("uv") or shutil.which("uv", path=str(venv_python().parent))
    if uv is None:
        raise SetUpError("the lock files are made with uv; install it (for instance: pipx install uv) and repeat.")
    made: list[str] = []
    sources = {
        "requirements.lock": ["pyproject.toml"],
        ".ci/project.lock": ["-"],
        ".ci/test.lock": ["--group", "test", "--group", "lint"],
        ".ci/build.lock": ["--group", "build"],
    }
    for target, source in sources.items():
        command = [uv, "pip", "compile", *source, "--universal", "--generate-hashes", "--python-version", "3.11"]
        command += ["--custom-compile-command", "python3 .ci/dev.py lock", "--no-emit-index-url", "--quiet"]
        command += [argument for name in made for argument in ("--constraint", name)]
        subprocess.run(
            [*command, *arguments, "--output-file", target], input=PROJECT_BUILD.encode(), cwd=ROOT, check=True
        )
        if "://" in (ROOT / target).read_text(encoding="utf-8"):
            raise SetUpError(f"{target} names an address; a lock must hold names, versions and hashes only.")
        made.append(target)
    return 0


def main(arguments: Sequence[str]) -> int:
    """Run one of the commands; gives its exit code, 1 with a plain sentence where it has to stop."""
    name, rest = (arguments[0], list(arguments[1:])) if arguments else ("help", [])
    try:
        if name == "run":
            return run(rest)
        if name == "test":
            return test(rest)
        if name == "quick" and not rest:
            return test((), only=("-m", "not campaign"))
        if name == "build" and not rest:
            return build()
        if name == "package" and not rest:
            return package()
        if name == "install-check" and not rest:
            return install_check.main()
        if name == "lock":
            return lock(rest)
    except SetUpError as why:
        say(str(why))
        return 1
    except KeyboardInterrupt:
        say("stopped; repeat the command to go on.")
        return 130
    except subprocess.CalledProcessError as error:
        say(f"{Path(error.cmd[0]).name} ended with {error.returncode}")
        return 1
    asked = name in ("help", "-h", "--help")
    print(__doc__, file=sys.stdout if asked else sys.stderr)
    return 0 if asked else 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
