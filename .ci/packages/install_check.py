"""The .deb proved where nothing of a developer's machine is: installed in a bare Debian, used, removed.

Needs root, debootstrap, strace and Xvfb. The program runs there as an ordinary user without any network, and must open
no socket but local ones (a display, a message bus) and say nothing on stderr. What purging leaves behind is told.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from system import SetUpError, is_root, say

from packages.make import OUT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

RELEASE = os.environ.get("CONECT_RELEASE", "bookworm")
MIRROR = os.environ.get("CONECT_MIRROR", "http://deb.debian.org/debian")
TOOLS = ("debootstrap", "strace", "Xvfb", "xwininfo", "unshare")
USER = "1000:1000"
WINDOW_SECONDS = 60
TITLE = re.compile(r'(0x[0-9a-f]+) "[^"]+ \S+ CoNECT Desktop"')
"""Number and title of the window on a book: without one, its title is the program's name alone."""

SYSTEMS_OWN = re.compile(
    r"^(var/(lib/(apt|dpkg)|cache|log)|etc/ld\.so\.cache|etc/apt/|tmp|run|proc|sys|dev|home/check|etc/\.pwd\.lock)(/|$)"
)
"""What installing anything at all changes: lists, logs and caches of the package manager."""
REACHES_OUT = re.compile(r"\bsocket\((?!AF_(UNIX|LOCAL)\b)|\bsa_family=(?!AF_(UNIX|LOCAL)\b)")
"""What is not between two programs of one machine."""


def inside(root: Path, command: Sequence[str], *, user: bool = False, network: bool = True) -> list[str]:
    """A command as it runs in that root; as an ordinary user with an empty environment, or without a network."""
    home = "/home/check" if user else "/root"
    told = ["chroot", *(["--userspec", USER] if user else []), str(root), "/usr/bin/env", "-i", f"HOME={home}"]
    told += ["PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive", *command]
    return told if network else ["unshare", "-n", *told]


def run(command: Sequence[str], doing: str) -> str:
    """Run to the end; gives what it printed, raises `SetUpError` with everything it said when it fails."""
    told = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if told.returncode:
        raise SetUpError(f"{doing} failed ({told.returncode}):\n{told.stdout[-3000:]}{told.stderr[-3000:]}")
    return told.stdout


def state(root: Path) -> dict[str, tuple[int, int, str]]:
    """Each path of the root → its kind and mode, its size if it is a file, where it leads if it is a link."""
    found = {}
    for folder, folders, files in os.walk(root):
        for name in (*folders, *files):
            path = Path(folder, name)
            place = path.relative_to(root).as_posix()
            if not SYSTEMS_OWN.match(place):
                about = path.lstat()
                leads = os.readlink(path) if path.is_symlink() else ""
                found[place] = (about.st_mode, 0 if path.is_dir() else about.st_size, leads)
        folders[:] = [
            name for name in folders if not SYSTEMS_OWN.match(Path(folder, name).relative_to(root).as_posix())
        ]
    return found


@contextlib.contextmanager
def mounted(root: Path) -> Iterator[None]:
    """/proc, /dev and the display's folder of this machine in that root, taken away again whatever happens."""
    display = root / "tmp/.X11-unix"
    Path("/tmp/.X11-unix").mkdir(mode=0o1777, exist_ok=True)
    display.mkdir(parents=True, exist_ok=True)
    wanted = (
        (["-t", "proc", "proc"], root / "proc"),
        (["--bind", "/dev"], root / "dev"),
        (["--bind", "/tmp/.X11-unix"], display),
    )
    done: list[Path] = []
    try:
        for source, target in wanted:
            run(["mount", *source, str(target)], f"mounting {target}")
            done.append(target)
        yield
    finally:
        for target in reversed(done):
            subprocess.run(["umount", "-l", str(target)], check=False)


@contextlib.contextmanager
def screen() -> Iterator[str]:
    """A display of its own that listens to no network; gives its name."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-noreset", "-nolisten", "tcp", "-ac"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    try:
        with os.fdopen(read) as told:
            number = told.readline().strip()
        if not number:
            raise SetUpError("Xvfb did not start.")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def tracing(traced: Path, command: Sequence[str]) -> list[str]:
    """A command as it runs with its sockets written down."""
    return ["strace", "-f", "-qq", "-e", "trace=socket,connect,bind", "-o", str(traced), *command]


def refuse_sockets(traced: Path, doing: str) -> None:
    """Raise `SetUpError` for any socket written down that could leave the machine."""
    reached = [line for line in traced.read_text(errors="replace").splitlines() if REACHES_OUT.search(line)]
    if reached:
        raise SetUpError(f"the installed program opened a socket {doing}:\n" + "\n".join(reached[:5]))


def selfcheck(root: Path, traced: Path) -> str:
    """The program's own check; nothing on stderr, no socket that could leave the machine."""
    command = inside(root, ["conect-desktop", "--selfcheck"], user=True, network=False)
    told = subprocess.run(
        tracing(traced, command), stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if told.returncode or told.stderr.strip():
        raise SetUpError(f"the installed program failed its selfcheck ({told.returncode}):\n{told.stdout}{told.stderr}")
    refuse_sockets(traced, "in its selfcheck")
    return told.stdout


def window(root: Path, traced: Path) -> str:
    """Open a book by name, as a file manager does; gives the line that xwininfo tells of the window."""
    book = "/home/check/demo.gpkg"
    run(inside(root, ["conect-desktop", "demo", book], user=True, network=False), "writing the demo book")
    with screen() as display, tempfile.TemporaryFile("w+") as said:
        command = inside(root, ["DISPLAY=" + display, "conect-desktop", book], user=True, network=False)
        command = tracing(traced, command)
        program = subprocess.Popen(command, stdout=said, stderr=said, stdin=subprocess.DEVNULL, start_new_session=True)
        try:
            seen = _wait_for_window(display, program)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(program.pid, signal.SIGKILL)
            program.wait()
        said.seek(0)
        words = said.read().strip()
        if words:
            raise SetUpError(f"the window opened, but the program said:\n{words}")
    refuse_sockets(traced, "with its window")
    return seen


def _wait_for_window(display: str, program: subprocess.Popen[bytes]) -> str:
    until = time.monotonic() + WINDOW_SECONDS
    while time.monotonic() < until:
        tree = subprocess.run(
            ["xwininfo", "-display", display, "-root", "-tree"], capture_output=True, text=True, check=False
        ).stdout
        for line in tree.splitlines():
            named = TITLE.search(line)
            if named and _is_viewable(display, named[1]):
                return line.strip()
        if program.poll() is not None:
            raise SetUpError(f"the program ended with {program.returncode} before its window opened.")
        time.sleep(0.1)
    raise SetUpError(f"no window on the book within {WINDOW_SECONDS} s; there is\n{tree}")


def _is_viewable(display: str, number: str) -> bool:
    told = subprocess.run(
        ["xwininfo", "-display", display, "-id", number], capture_output=True, text=True, check=False
    ).stdout
    return "Map State: IsViewable" in told


def check(deb: Path, root: Path, traced: Path) -> None:
    """All of it in a root that is there; raises `SetUpError` at the first thing that is wrong."""
    home = root / "home/check"
    home.mkdir()
    os.chown(home, 1000, 1000)
    run(inside(root, ["apt-get", "update", "-q"]), "fetching Debian's lists")
    before = state(root)
    shutil.copyfile(deb, root / "tmp" / deb.name)
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", f"/tmp/{deb.name}"]
    run(inside(root, install), f"installing {deb.name}")
    print(f"installed: {deb.name}, {len(state(root)) - len(before)} more files", flush=True)
    print(selfcheck(root, traced), end="", flush=True)
    print(f"window: {window(root, traced)}", flush=True)
    print("no socket that could leave the machine, nothing on stderr")
    run(inside(root, ["apt-get", "purge", "-y", "-q", "conect-desktop"]), "removing the package")
    run(inside(root, ["apt-get", "autoremove", "--purge", "-y", "-q"]), "removing what it depended on")
    after = state(root)
    left = sorted(set(after) - set(before))
    lost = sorted(set(before) - set(after))
    changed = sorted(place for place in before if place in after and before[place] != after[place])
    own = [place for place in left if "conect" in place]
    if own or lost:
        raise SetUpError("removing the package left: " + ", ".join(own[:10]) + "; took: " + ", ".join(lost[:10]))
    print(f"removed; left by Debian's own packages: {', '.join((*left, *changed)) or 'nothing'}")


def main() -> int:
    """The newest .deb of dist/packages, in a Debian made for it in a folder that goes away again."""
    debs = sorted(OUT.glob("*.deb"))
    if not debs:
        raise SetUpError("there is no .deb yet: python3 .ci/dev.py package")
    lacking = [tool for tool in TOOLS if shutil.which(tool, path=os.environ.get("PATH", "") + ":/usr/sbin") is None]
    if lacking or not is_root():
        raise SetUpError("this needs root and " + ", ".join(lacking or TOOLS))
    with tempfile.TemporaryDirectory(prefix="conect-root-") as folder:
        root = Path(folder, "debian")
        root.parent.chmod(0o755)
        say(f"making a bare Debian ({RELEASE})")
        run(["debootstrap", "--variant=minbase", RELEASE, str(root), MIRROR], "debootstrap")
        with mounted(root):
            check(debs[-1], root, Path(folder, "strace.txt"))
    return 0
