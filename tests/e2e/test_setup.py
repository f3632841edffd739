"""The two commands of the README: what they decide and refuse, and that the lock files hold what they promise."""

from __future__ import annotations

import ast
import importlib
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
CI = ROOT / ".ci"
sys.path.insert(0, str(CI))
dev: Any = importlib.import_module("dev")
system: Any = importlib.import_module("system")
sys.path.remove(str(CI))

LOCKS = ("requirements.lock", ".ci/project.lock", ".ci/test.lock", ".ci/build.lock")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

linux = pytest.mark.skipif(sys.platform != "linux", reason="Debian's packages are looked for under Linux only")


# -- what the machine has, and what it is asked for -------------------------------------------------------------------


@linux
def test_what_is_there_is_found_as_library_command_or_path() -> None:
    there = [system.Need(name, ("x",), "") for name in ("libc.so.6", "sh", "/usr/*/sh")]
    absent = [system.Need(name, ("x",), "") for name in ("libconect.so.9", "conect-no-such", "/usr/*/conect-no-such")]
    assert system.missing([*there, *absent]) == absent


@pytest.mark.parametrize(
    ("known", "asked"),
    [
        ({"libegl1", "libglib2.0-0"}, ["libegl1", "libglib2.0-0"]),
        ({"libegl1", "libglib2.0-0t64"}, ["libegl1", "libglib2.0-0t64"]),
        (set(), ["libegl1", "libglib2.0-0"]),
    ],
    ids=["Debian 12", "Ubuntu 24.04", "no package list yet"],
)
def test_packages_are_asked_for_by_the_name_of_the_release(known: set[str], asked: list[str]) -> None:
    needs = [need for need in system.DRAWING if need.found_as.startswith(("libEGL", "libglib"))]
    assert system.package_names(needs, known.__contains__) == asked


def test_no_need_is_listed_twice_and_each_says_what_for() -> None:
    needs = [*system.DRAWING, *system.FONTS, *system.WINDOW, *system.TESTING, *system.BUILDING]
    assert len({need.found_as for need in needs}) == len({need.packages for need in needs}) == len(needs)
    assert all(need.purpose for need in needs)


class Machine:
    """A Debian whose apt-get notes what it is asked, and brings the package where it has the list of packages."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, *, root: bool, sudo: bool, listed: bool) -> None:
        self.folder = folder
        self.need = system.Need(str(folder / "brought"), ("libegl1",), "drawing")
        self.extra = system.Need(str(folder / "never"), ("xvfb",), "tests of a real window")
        self.log = folder / "log"
        if listed:
            (folder / "list").touch()
        self._script(
            "apt-get",
            f'echo "$@" >> {self.log}',
            f'case "$*" in *update) touch {folder}/list; exit 0;; *xvfb*) exit 100;; esac',
            f"test -e {folder}/list || exit 100",
            f"touch {folder}/brought",
        )
        self._script("apt-cache", "exit 0")
        self._script("sudo", 'test "$1" = -n && shift', 'exec "$@"' if sudo else "exit 1")
        for tool in ("env", "touch", "true"):
            (folder / tool).symlink_to(f"/usr/bin/{tool}")
        monkeypatch.setenv("PATH", str(folder))
        monkeypatch.setattr(system, "is_root", lambda: root)

    def _script(self, name: str, *lines: str) -> None:
        path = self.folder / name
        path.write_text("\n".join(["#!/bin/sh", *lines]) + "\n", encoding="utf-8")
        path.chmod(0o755)

    def asked(self) -> list[str]:
        """What apt-get was called for, without its settings."""
        calls = self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []
        return [re.sub(r"^.*?(install|update)", r"\1", call) for call in calls]


@linux
def test_nothing_is_installed_where_nothing_lacks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(tmp_path, monkeypatch, root=True, sudo=False, listed=True)
    (tmp_path / "brought").touch()
    system.provide([machine.need])
    assert machine.asked() == []


@linux
@pytest.mark.parametrize(("root", "sudo"), [(True, False), (False, True)], ids=["root", "sudo without a password"])
def test_what_lacks_is_installed_by_who_may(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, root: bool, sudo: bool
) -> None:
    machine = Machine(tmp_path, monkeypatch, root=root, sudo=sudo, listed=True)
    system.provide([machine.need])
    assert machine.asked() == ["install -y --no-install-recommends libegl1"]


@linux
def test_the_list_of_packages_is_fetched_only_when_installing_fails_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = Machine(tmp_path, monkeypatch, root=True, sudo=False, listed=False)
    system.provide([machine.need])
    install = "install -y --no-install-recommends libegl1"
    assert machine.asked() == [install, "update", install]


@linux
def test_a_package_that_cannot_be_had_does_not_stop_the_ones_that_are_required(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    machine = Machine(tmp_path, monkeypatch, root=True, sudo=False, listed=True)
    system.provide([machine.need], [machine.extra], going_on="tests that need it are skipped.")
    told = capsys.readouterr().err
    assert "tests of a real window" in told
    assert "apt-get install -y --no-install-recommends xvfb" in told
    assert told.endswith("going on: tests that need it are skipped.\n")


@linux
def test_who_may_not_install_is_told_the_line_to_type_and_that_it_stops(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = Machine(tmp_path, monkeypatch, root=False, sudo=False, listed=True)
    with pytest.raises(system.SetUpError) as refused:
        system.provide([machine.need], [machine.extra])
    lines = str(refused.value).splitlines()
    assert any(line.endswith("sudo apt-get install -y --no-install-recommends libegl1 xvfb") for line in lines)
    assert lines[-1] == "stopping here; repeat the command when that is done."
    assert machine.asked() == []


@linux
def test_a_system_without_apt_is_told_what_is_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    need = system.Need("libconect.so.9", ("libconect9",), "drawing")
    with pytest.raises(system.SetUpError, match=r"for drawing: libconect\.so\.9\n.*packages of your system"):
        system.provide([need])


# -- Python -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("running", [(3, 8), (3, 10), (3, 15)])
def test_a_python_too_old_or_too_new_is_refused_with_what_to_do(running: tuple[int, int]) -> None:
    with pytest.raises(system.SetUpError, match=rf"Python 3\.11 to 3\.14, and this is Python 3\.{running[1]}\b"):
        dev.choose_python(running, find=lambda _: None)


def test_a_fitting_python_beside_the_running_one_is_taken() -> None:
    beside = {"python3.11": "/opt/a", "python3.12": "/opt/b", "python3.9": "/opt/c"}
    assert dev.choose_python((3, 9), find=beside.get) == "/opt/b"
    running = Path(dev.choose_python((3, 13), find=beside.get))
    assert running.exists()
    assert Path(sys.prefix) not in running.parents or sys.prefix == sys.base_prefix


@pytest.mark.parametrize("name", ["dev.py", "system.py"])
def test_an_old_python_can_read_the_file_far_enough_to_say_that_it_is_too_old(name: str) -> None:
    ast.parse((CI / name).read_text(encoding="utf-8"), feature_version=(3, 7))


def test_the_oldest_python_is_that_of_the_project() -> None:
    assert PROJECT["project"]["requires-python"] == f">={dev.dotted(dev.OLDEST)}"


# -- the virtual environment and its stamp ----------------------------------------------------------------------------


@pytest.fixture
def venv(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A virtual environment without pip, as an interrupted set-up leaves one; installing into it would fail."""
    folder = tmp_path / ".venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    monkeypatch.setattr(dev, "VENV", folder)
    monkeypatch.setattr(dev, "STAMP", folder / "set-up.json")
    return folder


def _stamp(**other: str) -> dict[str, str]:
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    return {"checkout": str(ROOT), "python": version, "run": dev.fingerprint("run"), **other}


def test_a_second_set_up_installs_nothing(venv: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dev.write_stamp(_stamp())
    before = sorted(path.relative_to(venv) for path in venv.rglob("*"))
    dev.set_up("run")
    assert sorted(path.relative_to(venv) for path in venv.rglob("*")) == before
    assert capsys.readouterr().err == ""


def test_a_set_up_that_was_interrupted_is_not_taken_for_done(venv: Path) -> None:
    assert not dev.venv_is_sound(dev.read_stamp())
    dev.STAMP.write_text(json.dumps(_stamp())[:40], encoding="utf-8")
    assert dev.read_stamp() == {}


def test_a_set_up_that_fails_says_so_and_is_not_taken_for_done(venv: Path) -> None:
    dev.write_stamp(_stamp(run="of an older lock"))
    with pytest.raises(system.SetUpError, match="could not be installed"):
        dev.set_up("run")
    assert dev.read_stamp() == _stamp(run="of an older lock")


@linux
def test_a_set_up_that_is_cut_off_is_begun_anew(venv: Path) -> None:
    dev.write_stamp(_stamp(run="of an older lock"))
    pip = next(venv.glob("lib/python*/site-packages"), venv / "Lib/site-packages") / "pip.py"
    pip.write_text("import os, signal\nos.kill(os.getpid(), signal.SIGTERM)\n", encoding="utf-8")
    with pytest.raises(KeyboardInterrupt):
        dev.set_up("run")
    assert not dev.venv_is_sound(dev.read_stamp())


@pytest.mark.parametrize(
    ("stamp", "sound"),
    [({}, True), ({"checkout": "/elsewhere"}, False), ({"python": "3.2"}, False), ({"under way": "run"}, False)],
    ids=["as it was left", "the checkout was moved", "the system's Python was upgraded", "an install was cut off"],
)
def test_an_environment_is_used_only_where_it_was_made(venv: Path, stamp: dict[str, str], sound: bool) -> None:
    assert dev.venv_is_sound(_stamp(**stamp)) is sound


def test_an_environment_whose_python_is_gone_is_not_used(venv: Path) -> None:
    dev.venv_python().unlink()
    assert not dev.venv_is_sound(_stamp())


def test_the_stamp_follows_the_project_and_its_locks_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / ".ci").mkdir()
    for name in ("pyproject.toml", *LOCKS):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    before = {group: dev.fingerprint(group, tmp_path) for group in dev.LOCKS}
    assert before == {group: dev.fingerprint(group) for group in dev.LOCKS}
    with (tmp_path / ".ci/test.lock").open("a", encoding="utf-8") as lock:
        lock.write("# changed\n")
    changed = {group for group in dev.LOCKS if dev.fingerprint(group, tmp_path) != before[group]}
    assert changed == {"test"}
    with (tmp_path / "pyproject.toml").open("a", encoding="utf-8") as project:
        project.write("# changed\n")
    assert all(dev.fingerprint(group, tmp_path) != before[group] for group in dev.LOCKS)


# -- run and test -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("env", "platform", "seen"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "wayland;xcb"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_window_is_opened_where_someone_could_see_it(env: dict[str, str], platform: str, seen: bool) -> None:
    assert dev.has_display(env, platform) is seen


@pytest.mark.parametrize(("cores", "processes"), [(1, 2), (2, 3), (4, 6), (8, 12)])
def test_no_core_waits_while_a_test_does(cores: int, processes: int) -> None:
    assert dev.workers(cores) == processes


def test_without_a_display_the_session_is_recorded_exported_and_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.chdir(ROOT)
    assert dev.session_without_window([sys.executable, "-m", "conect_desktop"]) == 0
    told = capfd.readouterr().out
    (folder,) = tmp_path.iterdir()
    assert {path.name for path in folder.iterdir()} >= {"ecolab.gpkg", "public.geojson", "team.gpkg"}
    assert told.count('"ok":true') == len(dev.DEMO_LINES)
    assert f"{folder / 'ecolab.gpkg'}: whole" in told
    assert told.rstrip().endswith(str(folder))
    team = json.loads((folder / "public.geojson").read_text(encoding="utf-8"))
    assert team["type"] == "FeatureCollection"


def test_a_session_that_fails_says_at_which_step_and_where_its_files_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with pytest.raises(system.SetUpError, match=rf"demo ended with 3; what was written is in {tmp_path}"):
        dev.session_without_window([sys.executable, "-c", "raise SystemExit(3)"])


@pytest.mark.parametrize(
    ("arguments", "code"), [(["--help"], 0), ([], 0), (["tset"], 2), (["build", "--fast"], 2)], ids=str
)
def test_the_commands_are_told(arguments: list[str], code: int) -> None:
    done = subprocess.run(
        [sys.executable, str(CI / "dev.py"), *arguments], capture_output=True, text=True, check=False, encoding="utf-8"
    )
    assert done.returncode == code
    assert "python3 .ci/dev.py test" in (done.stdout if code == 0 else done.stderr)


@linux
@pytest.mark.parametrize("code", [0, 7])
def test_ci_calls_the_second_command_and_ends_with_its_code(tmp_path: Path, code: int) -> None:
    folder = tmp_path / "a fresh clone" / ".ci"
    folder.mkdir(parents=True)
    script = folder / "run"
    script.write_bytes((CI / "run").read_bytes())
    script.chmod(0o755)
    (folder / "dev.py").write_text(
        f"import os, sys\nprint(sys.argv[1:], os.environ['CI'], sys.stdin.read() == '')\nraise SystemExit({code})\n",
        encoding="utf-8",
    )
    done = subprocess.run([script], capture_output=True, text=True, cwd=tmp_path, stdin=None, check=False)
    assert (done.stdout, done.returncode) == ("['test'] true True\n", code)


# -- the lock files ---------------------------------------------------------------------------------------------------


def _pins(name: str) -> dict[str, list[tuple[Version, int]]]:
    """Every pinned package of a lock file, with its versions and the number of hashes of each."""
    pins: dict[str, list[tuple[Version, int]]] = {}
    for block in re.split(r"\n(?=[a-z0-9])", (ROOT / name).read_text(encoding="utf-8")):
        pin = re.match(r"([a-z0-9._-]+)==([^\s;]+)", block)
        if pin:
            hashes = len(re.findall(r"--hash=sha256:[0-9a-f]{64}\b", block))
            pins.setdefault(canonicalize_name(pin[1]), []).append((Version(pin[2]), hashes))
    return pins


def _requirements() -> list[tuple[str, str]]:
    groups = PROJECT["dependency-groups"]
    wanted = {
        "requirements.lock": PROJECT["project"]["dependencies"],
        ".ci/project.lock": PROJECT["build-system"]["requires"],
        ".ci/test.lock": [*groups["test"], *groups["lint"]],
        ".ci/build.lock": groups["build"],
    }
    return [(name, requirement) for name, requirements in wanted.items() for requirement in requirements]


@pytest.mark.parametrize(("name", "requirement"), _requirements())
def test_the_lock_meets_the_project(name: str, requirement: str) -> None:
    wanted = Requirement(requirement)
    pins = _pins(name).get(canonicalize_name(wanted.name), [])
    assert pins, f"{wanted.name} is not in {name}: run `python3 .ci/dev.py lock`"
    assert all(wanted.specifier.contains(version, prereleases=True) for version, _ in pins)


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_holds_names_versions_and_hashes_only(name: str) -> None:
    assert all(hashes for versions in _pins(name).values() for _, hashes in versions)
    for line in (ROOT / name).read_text(encoding="utf-8").splitlines():
        assert re.match(r"[a-z0-9._-]+==\S+|    --hash=sha256:|\s*#", line), line
        assert "://" not in line
        assert str(Path.home()) not in line


def test_the_locks_agree_on_every_package() -> None:
    seen: dict[str, set[Version]] = {}
    for name in LOCKS:
        for package, pins in _pins(name).items():
            versions = {version for version, _ in pins}
            assert seen.setdefault(package, versions) == versions, package


def test_every_package_that_ships_is_named_with_its_licence() -> None:
    text = (ROOT / "resources" / "licences" / "THIRD_PARTY.md").read_text(encoding="utf-8")
    named = {canonicalize_name(row[1]): row[2] for row in re.finditer(r"^\| (\S+) \| [^|]+ \| ([^|]+) \|", text, re.M)}
    lacking = _pins("requirements.lock").keys() - named.keys()
    assert not lacking
    assert all(licence.strip() for licence in named.values())
