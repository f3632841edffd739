"""`python -m conect_desktop` and the installed `conect-desktop`."""

from __future__ import annotations

import sys

from conect_desktop.loading import loaded


def main() -> None:
    """Run the program and leave with its exit code."""
    sys.exit(loaded("conect_desktop.cli").main())


if __name__ == "__main__":
    main()
