"""Bring the translations up to date: new texts of the code into the .ts files, and the .ts files compiled to .qm.

`--check` changes nothing and says what is missing; exit code 1 where something is.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

HERE = Path(__file__).resolve().parent
CODE = HERE.parents[1] / "conect_desktop"
LANGUAGES = ("en", "fr", "es", "nl", "ro", "sv", "nb")
"""English holds plural forms only: everything else stands in the code."""


def tool(name: str) -> str:
    """Qt's own tool, as PySide6 brings it."""
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


def sources() -> list[str]:
    """Every module with words for people."""
    return [str(path) for path in sorted(CODE.rglob("*.py"))]


def update(language: str, target: Path) -> None:
    """Take the code's texts into one .ts file; texts that are gone are taken out."""
    only = ["-pluralonly"] if language == "en" else []
    options = ["-silent", *only, "-no-obsolete", "-locations", "none", "-source-language", "en"]
    command = [tool("lupdate"), *options, "-target-language", language, *sources(), "-ts", str(target)]
    subprocess.run(command, check=True, cwd=HERE)


def fill_english(path: Path) -> None:
    """One place, two places: the source writes "place(s)"."""
    tree = ET.parse(path)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        if translation is not None:
            translation.attrib.pop("type", None)
            source = message.findtext("source", "")
            for form, ending in zip(translation.findall("numerusform"), ("", "s"), strict=True):
                form.text = source.replace("(s)", ending)
    body = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def unfinished(path: Path) -> list[str]:
    """Source texts without a whole translation."""
    missing = []
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        forms = [] if translation is None else translation.findall("numerusform") or [translation]
        if translation is None or translation.get("type") == "unfinished" or not all(form.text for form in forms):
            missing.append(message.findtext("source", ""))
    return missing


def texts(path: Path) -> set[tuple[str, str, str]]:
    """(context, source, what tells it from others that are written alike) of every message."""
    return {
        (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
    }


def compiled(path: Path) -> bytes:
    """The .qm of a .ts file."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "out.qm"
        subprocess.run([tool("lrelease"), "-silent", str(path), "-qm", str(target)], check=True, capture_output=True)
        return target.read_bytes()


def check() -> list[str]:
    """Everything that is not up to date, in words."""
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            path, fresh = HERE / f"conect_{language}.ts", Path(folder) / f"{language}.ts"
            update(language, fresh)
            problems += [f"{path.name}: not in the file: {text}" for _, text, _ in sorted(texts(fresh) - texts(path))]
            problems += [
                f"{path.name}: no longer in the code: {text}" for _, text, _ in sorted(texts(path) - texts(fresh))
            ]
            problems += [f"{path.name}: not translated: {text}" for text in unfinished(path)]
            if not problems and compiled(path) != path.with_suffix(".qm").read_bytes():
                problems.append(f"{path.with_suffix('.qm').name}: older than its .ts file")
    return problems


def main() -> int:
    """Refresh, or check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    if parser.parse_args().check:
        problems = check()
        print("\n".join(problems) or "every text is translated")
        return 1 if problems else 0
    for language in LANGUAGES:
        path = HERE / f"conect_{language}.ts"
        update(language, path)
        if language == "en":
            fill_english(path)
        path.with_suffix(".qm").write_bytes(compiled(path))
        print(f"{path.name}: {len(unfinished(path))} of {len(texts(path))} texts not translated")
    return 0


if __name__ == "__main__":
    sys.exit(main())
