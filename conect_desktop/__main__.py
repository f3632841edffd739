"""`python -m conect_desktop` and the installed `conect-desktop`."""

from __future__ import annotations

import sys

from conect_desktop.cli import main as run_command


def main() -> None:
    """Run the program and leave with its exit code."""
    sys.exit(run_command())


if __name__ == "__main__":
    main()
