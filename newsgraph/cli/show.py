"""`newsgraph show ARTICLE.txt --html PAGE.html`: the report as a page to look at."""

import argparse

from newsgraph.cli.reports import add_arguments, read_reports
from newsgraph.cli.writing import BAD_INPUT, fail, save


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The command and its options."""
    parser = commands.add_parser("show", help="write the report of an article as an HTML page")
    add_arguments(parser, many=False)
    parser.add_argument("--html", required=True, metavar="OUT", help="the page to write, or - for standard output")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Read or extract, then write the page."""
    reports = read_reports([options.file], options)
    if len(reports) != 1:
        return fail(f"{options.file} holds {len(reports)} reports; show takes one", BAD_INPUT)
    return save(options.html, reports[0][1].to_html())
