"""What people install: packages that come out the same twice, say what is in them, and take over no file of others."""

from __future__ import annotations

import ast
import configparser
import importlib
import importlib.metadata
import json
import os
import plistlib
import re
import shutil
import subprocess
import sys
import tarfile
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path
from types import ModuleType

import PySide6
import pytest
import yaml

from conect_desktop import __version__, paths, selfcheck
from conect_desktop.cli import main as command
from conect_desktop.errors import Trouble
from conect_desktop.services.release_file import read_release

ROOT = Path(__file__).resolve().parents[2]
CI = ROOT / ".ci"
DESKTOP = ROOT / "resources/desktop"
MEDIA_TYPE = "application/geopackage+sqlite3"
WHEN = 1_700_000_000


@pytest.fixture
def packages(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(CI))
    return importlib.import_module("packages.archives")


def _part(name: str) -> ModuleType:
    return importlib.import_module(f"packages.{name}")


def _folder(place: Path, names: list[str]) -> Path:
    for name in names:
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"this is {name}", encoding="utf-8")
    return place


# -- archives ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("writer", ["write_tar", "write_zip"])
def test_the_same_files_make_the_same_archive(packages: ModuleType, tmp_path: Path, writer: str) -> None:
    """Whatever the order they were made in and the times they bear."""
    one = _folder(tmp_path / "one", ["a", "deep/b", "deep/c"])
    two = _folder(tmp_path / "two", ["deep/c", "deep/b", "a"])
    os.utime(two / "a", (1, 1))
    for folder in (one, two):
        getattr(packages, writer)(folder, folder.with_suffix(".out"), WHEN, top="conect", extra=["portable"])
    assert one.with_suffix(".out").read_bytes() == two.with_suffix(".out").read_bytes()


def test_the_portable_archive_holds_the_mark_and_no_owner(packages: ModuleType, tmp_path: Path) -> None:
    folder = _folder(tmp_path / "built", ["conect-desktop"])
    (folder / "conect-desktop").chmod(0o755)
    packages.write_tar(folder, tmp_path / "x.tar.gz", WHEN, top="conect", extra=["portable"])
    with tarfile.open(tmp_path / "x.tar.gz") as archive:
        entries = {entry.name: entry for entry in archive}
    assert set(entries) == {"conect", "conect/portable", "conect/conect-desktop"}
    assert {(entry.uid, entry.uname, entry.mtime) for entry in entries.values()} == {(0, "", WHEN)}
    assert entries["conect/conect-desktop"].mode == 0o755
    packages.write_zip(folder, tmp_path / "x.zip", WHEN, top="conect", extra=["portable"])
    with zipfile.ZipFile(tmp_path / "x.zip") as zipped:
        assert set(zipped.namelist()) == {"conect/portable", "conect/conect-desktop"}


def test_the_time_of_a_package_can_be_given(packages: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(WHEN))
    assert packages.epoch() == WHEN
    assert packages.version() == __version__


# -- what is inside ---------------------------------------------------------------------------------------------------


def test_the_bill_names_packages_and_libraries_and_is_the_same_twice(packages: ModuleType, tmp_path: Path) -> None:
    sbom = _part("sbom")
    folder = _folder(tmp_path / "built", ["_internal/libfirst.so.1", "_internal/notes.txt"])
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    bill = sbom.bill(folder, lock, "1.2.3", WHEN)
    assert bill == sbom.bill(folder, lock, "1.2.3", WHEN)
    names = {one["name"]: one for one in bill["components"]}
    assert names["shapely"]["purl"].startswith("pkg:pypi/shapely@") and "pip" not in names
    assert len(names["_internal/libfirst.so.1"]["hashes"][0]["content"]) == 64
    assert "_internal/notes.txt" not in names
    assert (bill["bomFormat"], bill["metadata"]["component"]["version"]) == ("CycloneDX", "1.2.3")
    references = [one["bom-ref"] for one in bill["components"]]
    assert len(references) == len(set(references))


@pytest.mark.skipif(shutil.which("readelf") is None, reason="binutils is not installed")
def test_the_debian_package_depends_on_what_the_program_asks_for(packages: ModuleType, tmp_path: Path) -> None:
    debian = _part("debian")
    true = Path(shutil.which("true") or "/bin/true").resolve()
    (tmp_path / "built").mkdir()
    shutil.copy(true, tmp_path / "built/true")
    told = debian.dependencies(tmp_path / "built")
    assert any(re.fullmatch(r"libc6 \(>= 2\.\d+\)", name) for name in told)
    assert {"libegl1", "libxcb-cursor0", debian.FONTS} <= set(told)
    text = debian.control(told, 5_000, "amd64")
    assert f"Version: {__version__}\n" in text and "Installed-Size: 5\n" in text


@pytest.mark.skipif(not all(map(shutil.which, ("dpkg-deb", "readelf"))), reason="dpkg or binutils is not installed")
def test_the_debian_package_is_the_same_twice_and_has_a_command_and_a_menu_entry(
    packages: ModuleType, tmp_path: Path
) -> None:
    debian = _part("debian")
    (tmp_path / "built").mkdir()
    shutil.copy(Path(shutil.which("true") or "/bin/true").resolve(), tmp_path / "built/conect-desktop")
    (tmp_path / "built/notice").touch(mode=0o755)
    made = []
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        made.append(debian.write_deb(tmp_path / "built", tmp_path / name, tmp_path / f"{name}-laid-out", WHEN))
    assert made[0].read_bytes() == made[1].read_bytes()
    listed = subprocess.run(["dpkg-deb", "-c", made[0]], capture_output=True, text=True, check=True).stdout
    assert "./usr/bin/conect-desktop -> ../lib/conect-desktop/conect-desktop" in listed
    assert "./usr/share/applications/conect-desktop.desktop" in listed
    assert {line.split()[1] for line in listed.splitlines()} == {"root/root"}
    assert [line.split()[-1] for line in listed.splitlines() if line.startswith("-rwx")] == [
        "./usr/lib/conect-desktop/conect-desktop"
    ]
    assert {"changelog.gz", "CHANGELOG.md.gz", "conect-desktop.1.gz"} <= {Path(line).name for line in listed.split()}


@pytest.mark.skipif(not all(map(shutil.which, ("as", "ld", "chrpath", "readelf"))), reason="binutils or chrpath lack")
def test_libraries_look_for_others_beside_themselves_only(packages: ModuleType, tmp_path: Path) -> None:
    """Python's would look in the home of whoever built it, where somebody else could put theirs."""
    (tmp_path / "empty.s").touch()
    subprocess.run(["as", tmp_path / "empty.s", "-o", tmp_path / "empty.o"], check=True)
    (tmp_path / "built").mkdir()
    for name, places in (("one", "/home/builder/lib"), ("two", "/usr/local/lib:$ORIGIN/lib"), ("three", "$ORIGIN")):
        target = tmp_path / "built" / f"{name}.so"
        subprocess.run(["ld", "-shared", "-rpath", places, "-o", target, tmp_path / "empty.o"], check=True)
    _part("make").forget_builder(tmp_path / "built")
    told = subprocess.run(
        ["readelf", "-d", *sorted((tmp_path / "built").iterdir())], capture_output=True, text=True, check=True
    ).stdout
    assert re.findall(r"path: \[(.*)\]", told) == ["$ORIGIN", "$ORIGIN/lib"]


def test_a_folder_that_grew_beyond_the_limit_is_refused(packages: ModuleType, tmp_path: Path) -> None:
    make, folder = _part("make"), _folder(tmp_path, ["one", "deep/two"])
    assert "2 files" in make.measured(folder)
    with pytest.raises(importlib.import_module("system").SetUpError, match="more than"):
        make.measured(folder, limit=20)
    assert make.LIMIT <= 250_000_000


def test_what_is_imported_late_is_checked_in_the_built_program() -> None:
    """A library that nothing imports at start could be lacking there, and only who needs it would find out."""
    late: set[str] = set()
    for path in (ROOT / "conect_desktop").rglob("*.py"):
        text = re.sub(r"^if TYPE_CHECKING:\n(?:(?: .*)?\n)+", "", path.read_text("utf-8"), flags=re.M)
        late.update(re.findall(r"^ +(?:from|import) ([\w.]+)", text, re.M))
        late.update(re.findall(r'\bimport(?:_module|ed)\("([\w.]+)"', text))
    late = {name for name in late if name.split(".")[0] not in {*sys.stdlib_module_names, "conect_desktop"}}
    assert {"PySide6.QtPrintSupport", "folium", "zxingcpp", "docx.enum.text"} <= late
    checked = {".".join(name.split(".")[:deep]) for name in selfcheck.LATE for deep in range(1, name.count(".") + 2)}
    # a package that is there is there with all its parts; of Qt and of Pillow build.spec leaves parts out
    parted = ("PySide6.", "PIL.")
    lacking = {name if name.startswith(parted) else name.split(".")[0] for name in late} - checked
    assert lacking == {"psycopg", "yaml", "sounddevice"}, "selfcheck.LATE should name what is imported late"


def test_what_is_handed_out_does_not_depend_on_what_else_is_installed_where_it_is_built() -> None:
    spec = ast.parse((ROOT / "build.spec").read_text("utf-8"))
    wanted = [node for node in spec.body if getattr(node, "name", "") in ("locked_packages", "not_ours")]
    made = {"re": re, "importlib": importlib, "ROOT": ROOT}
    exec(compile(ast.Module(wanted, []), "build.spec", "exec"), made)
    left_out = set(made["not_ours"]())  # type: ignore[operator]
    # of the tests, of their servers, and what only the platform's server needs
    assert {"pytest", "hypothesis", "pygeoapi", "psycopg"} <= left_out
    assert not {"conect_desktop", "PySide6", "numpy", "sqlite_utils", "yarl", "cffi"} & left_out


ICU_ANSWERS = """
from functools import cmp_to_key
from PySide6.QtCore import QCollator, QLocale, QStringConverter, QStringDecoder, QTimeZone

WORDS = "öl Ärger älg zebra llama lo coté côte cote ij iz ørn aa șah sah ț t 日本 中国 ñu nu I ı İ i ß ss œ".split()
for name in ("en", "fr", "fr_CA", "es", "nl", "nb", "sv", "ro", "de", "tr", "ar", "hi", "ja", "ko", "zh"):
    locale = QLocale(name)
    print(name, sorted(WORDS, key=cmp_to_key(QCollator(locale).compare)), [locale.toUpper(word) for word in WORDS])
    for zone in (b"Europe/Bucharest", b"America/New_York", b"Asia/Kolkata"):
        kinds = (QTimeZone.TimeType.StandardTime, QTimeZone.TimeType.DaylightTime)
        print([QTimeZone(zone).displayName(kind, length, locale) for kind in kinds for length in QTimeZone.NameType])
print([name for name in QStringConverter.availableCodecs() if QStringDecoder(name).isValid()])
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt brings ICU on Linux only")
def test_qt_answers_the_same_with_less_of_icus_data(packages: ModuleType, tmp_path: Path) -> None:
    """In every language that we asked; without what sorts, it doesn't: these questions would find out."""
    icu = _part("icu")
    brought = list((Path(PySide6.__file__).parent / "Qt/lib").glob("libicudata.so.*"))
    if icu.tool() is None or not brought:
        pytest.skip("ICU's tools are not installed, or this Qt has no ICU of its own")

    def answers(folder: Path) -> str:
        env = {**os.environ, "LD_LIBRARY_PATH": str(folder)}
        told = subprocess.run([sys.executable, "-c", ICU_ANSWERS], env=env, capture_output=True, text=True, check=False)
        return told.stdout

    less, too_little = tmp_path / "less", tmp_path / "too little"
    for folder, unused in ((less, icu.UNUSED), (too_little, (*icu.UNUSED, "coll/*"))):
        folder.mkdir()
        shutil.copy(brought[0], folder)
        assert icu.slim(folder / brought[0].name, unused) > 15_000_000
    whole = answers(tmp_path)
    assert len(whole) > 10_000 and answers(less) == whole
    assert answers(too_little) != whole


def test_what_a_package_leaves_behind_is_seen(packages: ModuleType, tmp_path: Path) -> None:
    """Lists and logs of the package manager are its own; a folder of ours is not."""
    check = _part("install_check")
    before = check.state(_folder(tmp_path, ["etc/passwd"]))
    _folder(tmp_path, ["opt/conect-desktop/left", "var/lib/dpkg/status", "var/log/apt"])
    assert set(check.state(tmp_path)) - set(before) == {
        "opt", "opt/conect-desktop", "opt/conect-desktop/left", "var", "var/lib",
    }  # fmt: skip


def test_only_sockets_between_programs_of_the_machine_are_passed_over(packages: ModuleType, tmp_path: Path) -> None:
    check, traced = _part("install_check"), tmp_path / "strace.txt"
    traced.write_text(
        '12 socket(AF_UNIX, SOCK_STREAM, 0) = 6\n12 connect(6, {sa_family=AF_UNIX, sun_path="/x"}, 9) = 0\n'
    )
    check.refuse_sockets(traced, "here")
    for call in (
        "socket(AF_INET, SOCK_STREAM",
        "socket(AF_NETLINK, SOCK_RAW",
        "bind(6, {sa_family=AF_INET6, sin6_port",
    ):
        traced.write_text(f"12 {call}, 0) = 6\n")
        with pytest.raises(importlib.import_module("system").SetUpError, match="socket here"):
            check.refuse_sockets(traced, "here")


# -- the desktop ------------------------------------------------------------------------------------------------------


def test_the_menu_entry_opens_a_book_that_is_given() -> None:
    entry = configparser.RawConfigParser(strict=True, interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(DESKTOP / "conect-desktop.desktop", encoding="utf-8")
    told = entry["Desktop Entry"]
    assert (told["Exec"], told["MimeType"]) == ("conect-desktop %f", f"{MEDIA_TYPE};")
    assert {f"Comment[{code}]" for code in ("es", "fr", "nb", "nl", "ro", "sv")} <= set(told)
    if shutil.which("desktop-file-validate"):
        checked = subprocess.run(
            ["desktop-file-validate", DESKTOP / "conect-desktop.desktop"], capture_output=True, text=True, check=False
        )
        assert checked.returncode == 0, checked.stdout


def test_the_description_for_software_centres_fits_the_menu_entry() -> None:
    (file,) = DESKTOP.glob("*.metainfo.xml")
    root = ET.parse(file).getroot()
    assert file.name == f"{root.findtext('id')}.metainfo.xml"
    assert root.findtext("launchable") == "conect-desktop.desktop"
    assert root.findtext("provides/mediatype") == MEDIA_TYPE
    if shutil.which("appstreamcli"):
        checked = subprocess.run(
            ["appstreamcli", "validate", "--no-net", file], capture_output=True, text=True, check=False
        )
        assert checked.returncode == 0, checked.stdout


def test_no_package_takes_geopackages_from_other_programs() -> None:
    """They are QGIS's files too: ours is one of the programs that can open them."""
    windows = (CI / "packages/windows/conect.iss").read_text("utf-8")
    associations = [line for line in windows.splitlines() if r"Classes\.gpkg" in line]
    assert associations and all("OpenWithProgids" in line for line in associations)
    assert '"LSHandlerRank": "Alternate"' in (ROOT / "build.spec").read_text("utf-8")
    assert not list(CI.rglob("mimeapps.list")) and not list(DESKTOP.rglob("mimeapps.list"))


# -- recipes that other systems run -----------------------------------------------------------------------------------


def test_the_windows_installer_asks_for_no_administrator_and_speaks_the_languages() -> None:
    recipe = (CI / "packages/windows/conect.iss").read_text("utf-8")
    assert "PrivilegesRequired=lowest" in recipe and "HKLM" not in recipe
    assert set(re.findall(r'^Name: "(\w\w)"; MessagesFile', recipe, re.M)) == {"en", "fr", "es", "nl", "nb", "sv", "ro"}
    for place in re.findall(r"(?:LicenseFile|SetupIconFile)=(.+)", recipe):
        assert (CI / "packages/windows" / place.replace("\\", "/")).resolve().is_file()


def test_the_script_for_macos_is_whole() -> None:
    script = CI / "packages/macos/make_dmg.sh"
    if sys.platform != "win32":
        assert os.access(script, os.X_OK)
        subprocess.run(["bash", "-n", script], check=True)
    for place in re.findall(r"--entitlements (\S+?)\)", script.read_text("utf-8")):
        assert (ROOT / place).is_file()
    assert plistlib.loads((CI / "packages/macos/entitlements.plist").read_bytes())


def test_the_flatpak_asks_for_what_the_program_uses_and_takes_only_what_is_there() -> None:
    file = CI / "packages/linux/eu.jpi_conect.conect_desktop.yaml"
    told = yaml.safe_load(file.read_text("utf-8"))
    (module,) = told["modules"]
    places = {source["dest"]: (file.parent / source["path"]).resolve() for source in module["sources"]}
    assert places.pop("bundle") == ROOT / "dist/conect-desktop"
    installed = [line.split() for line in module["build-commands"] if line.startswith("install ")]
    assert len(installed) == 4
    for words in installed:
        folder, name = words[2].split("/")
        assert (places[folder] / name).is_file(), words[2]
    identity = ET.parse(DESKTOP / "eu.jpi_conect.conect_desktop.metainfo.xml").findtext("id")
    assert told["id"] == file.stem == identity
    # books on sticks, sound notes, passwords with the desktop; no device, and not everything there is
    assert {"--filesystem=/run/media", "--socket=pulseaudio", "--talk-name=org.freedesktop.secrets"} <= set(
        told["finish-args"]
    )
    assert not [
        word for word in told["finish-args"] if re.match(r"--(device|socket=session-bus|filesystem=host)", word)
    ]
    assert "UNPROVEN" in file.read_text("utf-8")


def test_the_workflow_calls_only_what_is_there() -> None:
    text = (CI / "workflows/installers.yml").read_text("utf-8")
    jobs = yaml.safe_load(text)["jobs"]
    assert set(jobs) == {"debian", "debian-install", "flatpak", "windows", "macos"}
    commands = (CI / "dev.py").read_text("utf-8")
    for job in jobs.values():
        assert all(("run" in step) != ("uses" in step) for step in job["steps"])
        assert all(re.search(r"@v\d+$", step["uses"]) for step in job["steps"] if "uses" in step)
    for name in re.findall(r"\.ci/dev\.py ([\w-]+)", text):
        assert f'name == "{name}"' in commands
    for place in re.findall(r"(?<![\w/])(\.ci[\\/]packages[\w\\/.]+)", text):
        assert (ROOT / place.replace("\\", "/")).is_file(), place
    assert "UNPROVEN" in text


# -- a newer version, brought by hand ---------------------------------------------------------------------------------


@pytest.fixture
def release(packages: ModuleType, tmp_path: Path) -> Path:
    file = _folder(tmp_path, ["conect.deb"]) / "release.json"
    packages.write_release([tmp_path / "conect.deb"], file, WHEN)
    return file


def test_a_release_file_tells_whether_it_is_newer(release: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert not read_release(release).newer
    assert read_release(release, "0.0.9").newer and not read_release(release, "0.10.0").newer
    assert read_release(release).whole == ("conect.deb",)
    assert command(["update-check", str(release)]) == 0
    said = capsys.readouterr().out
    assert f"{__version__} of 2023-11-14 is not newer than {__version__}" in said and "whole: conect.deb" in said


def test_a_damaged_package_is_named(release: Path) -> None:
    release.with_name("conect.deb").write_text("half of it", encoding="utf-8")
    with pytest.raises(Trouble, match="damaged") as told:
        read_release(release)
    assert told.value.path == release.with_name("conect.deb")


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "{}", "not JSON", '{"program": "another"}', '{"program": "conect-desktop", "version": "1"}',
        '{"program": "conect-desktop", "version": "0.2.0", "date": "x", "files": [1]}', " " * 1_000_001,
    ],
)  # fmt: skip
def test_any_other_file_is_refused_in_plain_words(tmp_path: Path, text: str) -> None:
    file = tmp_path / "release.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Trouble, match="not a release file"):
        read_release(file)
    with pytest.raises(Trouble, match="can't be read"):
        read_release(tmp_path / "none.json")


def test_a_release_file_reads_nothing_but_what_lies_beside_it(tmp_path: Path) -> None:
    outside = _folder(tmp_path, ["outside"]) / "outside"
    file = tmp_path / "inside" / "release.json"
    file.parent.mkdir()
    told = {"program": "conect-desktop", "version": "0.2.0", "date": "2026-01-01"}
    files = [{"name": name, "sha256": "0" * 64} for name in ("../outside", str(outside))]
    file.write_text(json.dumps({**told, "files": files}), encoding="utf-8")
    assert read_release(file).whole == ()


# -- on a stick -------------------------------------------------------------------------------------------------------


def test_a_portable_program_keeps_everything_beside_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = (
        paths.settings_file, paths.packs_folder, paths.names_folder, paths.log_file, paths.keys_folder, paths.documents
    )  # fmt: skip
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "conect-desktop"))
    try:
        paths.portable_folder.cache_clear()
        assert not any(place().is_relative_to(tmp_path) for place in kept)
        (tmp_path / "portable").touch()
        paths.portable_folder.cache_clear()
        assert all(place().is_relative_to(tmp_path / "data") for place in kept)
    finally:
        monkeypatch.undo()
        paths.portable_folder.cache_clear()
