"""From the arguments to the command that they name."""

import argparse
from collections.abc import Sequence

from newsgraph._version import __version__
from newsgraph.cli import compare, doctor, evaluate, extract, graph, show, table
from newsgraph.cli.reading import UnreadableError
from newsgraph.cli.writing import BAD_INPUT, FAILED, fail, stopped, write
from newsgraph.errors import InputError, NewsgraphError

COMMANDS = (extract, show, table, graph, compare, evaluate, doctor)
"""Each has `add`, which makes its parser and sets `run` there: options in, exit code out."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code: 0 done, 1 model or output failed, 2 bad input, 3 some of many failed."""
    try:
        options = _parser().parse_args(argv)
    except SystemExit as stop:  # --help and --version have printed
        raise SystemExit(write("") or stop.code) from None
    except OSError as error:  # they print at once where PYTHONUNBUFFERED is set
        return stopped(error)
    try:
        code: int = options.run(options)
    except (UnreadableError, InputError) as error:
        return fail(str(error), BAD_INPUT)
    except NewsgraphError as error:
        return fail(str(error), FAILED)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="newsgraph", description="One Arabic news article in, one structured report out.")
    parser.add_argument("--version", action="version", version=f"newsgraph {__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    for command in COMMANDS:
        command.add(commands)
    return parser
