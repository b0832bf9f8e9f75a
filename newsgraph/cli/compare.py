"""`newsgraph compare ARTICLES... --html OUT`: several articles on one story side by side."""

import argparse

from newsgraph.cli.reports import add_arguments, keyed_reports
from newsgraph.cli.writing import save, write


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The command and its options."""
    parser = commands.add_parser("compare", help="hold the numbers of several articles on a story against each other")
    add_arguments(parser, many=True)
    parser.add_argument("--html", metavar="OUT", help="write a page, or - for standard output; without it, JSON is printed")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Read or extract, compare, then write."""
    from newsgraph.comparison import compare

    found = compare(keyed_reports(options))
    return save(options.html, found.to_html()) if options.html else write(found.model_dump_json(indent=2) + "\n")
