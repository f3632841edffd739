"""The bill of materials of a built folder (CycloneDX 1.5, JSON), and the notices of what it took from the system.

Run by the environment that built it, which knows the packages: `python .ci/packages/sbom.py FOLDER OUT EPOCH`.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import platform
import re
import shutil
import subprocess
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = re.compile(r"\.(so(\.[\d.]+)?|dll|pyd|dylib)$")


def locked(lock: str) -> dict[str, tuple[str, list[str]]]:
    """Name → version and SHA-256 sums of the files that may be installed, as a lock file has them."""
    found: dict[str, tuple[str, list[str]]] = {}
    for block in re.split(r"\n(?=[A-Za-z])", lock):
        head = re.match(r"([\w.-]+)==([^\s;\\]+)", block)
        if head:
            found[head[1]] = (head[2], re.findall(r"--hash=sha256:([0-9a-f]{64})", block))
    return found


def licence_of(distribution: importlib.metadata.Distribution) -> str:
    """What a package says of its licence, in its own words; empty if it says nothing."""
    about = distribution.metadata
    said = about.get("License-Expression") or about.get("License") or ""
    if said and "\n" not in said and len(said) < 200:
        return str(said)
    classes = [entry.split(" :: ")[-1] for entry in about.get_all("Classifier") or () if entry.startswith("License ::")]
    return " AND ".join(classes)


def packages(lock: str) -> list[dict[str, Any]]:
    """A component for each locked package that this environment has; pip is never put into the folder."""
    found = []
    for name, (version, _) in sorted(locked(lock).items()):
        try:
            distribution = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue  # of another system
        if name == "pip":
            continue
        one: dict[str, Any] = {
            "type": "library", "bom-ref": f"pkg:pypi/{name}@{version}", "name": name, "version": version,
            "purl": f"pkg:pypi/{name}@{version}",
        }  # fmt: skip
        said = licence_of(distribution)
        if said:
            one["licenses"] = [{"license": {"name": said}}]
        found.append(one)
    return found


def libraries(folder: Path) -> list[dict[str, Any]]:
    """A component for each compiled library in the folder, by its sum: what a scanner compares."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and LIBRARY.search(path.name):
            place = path.relative_to(folder).as_posix()
            found.append({
                "type": "file", "bom-ref": f"file:{place}", "name": place,
                "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(path.read_bytes()).hexdigest()}],
            })  # fmt: skip
    return found


def bill(folder: Path, lock: str, version: str, when: int) -> dict[str, Any]:
    """The whole bill; the same for the same folder, so its serial number is made from what stands in it."""
    python = platform.python_version()
    components = [
        {"type": "platform", "bom-ref": f"python@{python}", "name": "CPython", "version": python},
        *packages(lock),
        *libraries(folder),
    ]
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([version, when, components], sort_keys=True))
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(when, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application", "bom-ref": "conect-desktop", "name": "conect-desktop", "version": version,
                "licenses": [{"license": {"id": "EUPL-1.2"}}],
            },
        },
        "components": components,
    }  # fmt: skip


def system_notices(folder: Path, libraries_from: Path = Path("/usr/lib")) -> list[str]:
    """Put the notices of Debian's libraries into the folder's `licences`; gives the packages they are of.

    On Windows and macOS everything comes from the packages, whose notices are there already.
    """
    own, target = folder / "_internal", folder / "_internal/licences/system"
    names = {path.name for path in own.glob("*.so*") if not path.is_symlink()}
    if not sys.platform.startswith("linux") or shutil.which("dpkg") is None or not names:
        return []
    told = subprocess.run(
        ["dpkg", "-S", *(f"*/{name}*" for name in sorted(names))], capture_output=True, text=True, check=False
    ).stdout
    found = {
        line.split(":")[0]
        for line in told.splitlines()
        if str(libraries_from) in line and Path(line.split(": ", 1)[-1]).name.startswith(tuple(names))
    }
    for package in sorted(found):
        notice = Path("/usr/share/doc") / package / "copyright"
        if notice.is_file():
            target.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(notice, target / f"{package}.txt")
    return sorted(found)


def python_notice(folder: Path) -> None:
    """Python's own licence, where the interpreter that built the folder brings it."""
    for place in (Path(sys.base_prefix) / "LICENSE.txt", Path(platform.__file__).with_name("LICENSE.txt")):
        if place.is_file():
            target = folder / "_internal/licences/python"
            target.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(place, target / "LICENSE.txt")
            return


def main() -> None:
    """Write the notices into the folder, then the bill beside the packages."""
    folder, out, when = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    system_notices(folder)
    python_notice(folder)
    said = re.search(r'^__version__ = "([^"]+)"', (ROOT / "conect_desktop/__init__.py").read_text("utf-8"), re.M)
    told = bill(folder, (ROOT / "requirements.lock").read_text("utf-8"), said.group(1) if said else "", when)
    out.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
