"""The ``klimatpeli`` command, and ``python -m klimatpeli``: the window at once, the command line for the rest."""

from __future__ import annotations

import sys


def main() -> None:
    """Without arguments the window does not wait for the commands to be imported and read."""
    if len(sys.argv) == 1:
        from klimatpeli.app import has_display, run

        if has_display():
            sys.exit(run())
    from klimatpeli.cli import app

    app(prog_name="klimatpeli")


if __name__ == "__main__":
    main()
