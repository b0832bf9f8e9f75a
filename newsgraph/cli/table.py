"""`newsgraph table ARTICLES... --layer figures --out figures.xlsx`: a layer of many reports as a spreadsheet."""

import argparse
from typing import get_args

from newsgraph.cli.reports import add_arguments, keyed_reports
from newsgraph.cli.writing import BAD_INPUT, fail, save
from newsgraph.tables.layers import Layer


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The command and its options."""
    parser = commands.add_parser("table", help="write a layer of the reports as a table: CSV or XLSX")
    add_arguments(parser, many=True)
    parser.add_argument("--layer", choices=get_args(Layer), default="figures", help="what to tabulate (default: figures)")
    parser.add_argument("--out", required=True, metavar="OUT", help="the file to write: .csv or .xlsx")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Read or extract, then write the table."""
    from newsgraph.tables.files import to_csv, to_xlsx

    formats = {".csv": to_csv, ".xlsx": to_xlsx}
    writer = next((formats[end] for end in formats if options.out.endswith(end)), None)
    if writer is None:
        return fail(f"{options.out}: a table is written as {' or '.join(formats)}", BAD_INPUT)
    return save(options.out, writer(keyed_reports(options), options.layer))
