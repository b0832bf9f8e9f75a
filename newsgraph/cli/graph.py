"""`newsgraph graph ARTICLES... --out story.gexf`: the reports as one graph."""

import argparse
import json
from collections.abc import Callable, Mapping

from newsgraph.cli.reports import add_arguments, keyed_reports
from newsgraph.cli.writing import BAD_INPUT, fail, save
from newsgraph.graphs import network, to_gexf, to_graphml
from newsgraph.graphs.ftm import to_ftm
from newsgraph.graphs.jsonld import to_jsonld
from newsgraph.report import Report

Reports = Mapping[str, Report]


def _jsonld(reports: Reports) -> bytes:
    return (json.dumps(to_jsonld(*reports.values()), ensure_ascii=False, indent=1) + "\n").encode("utf-8")


_FORMATS: Mapping[str, Callable[[Reports], bytes]] = {
    ".graphml": lambda reports: to_graphml(network(reports)),
    ".gexf": lambda reports: to_gexf(network(reports)),
    ".jsonld": _jsonld,
    ".ftm.json": to_ftm,
}


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The command and its options."""
    parser = commands.add_parser("graph", help="write the reports as a graph: GraphML, GEXF, JSON-LD, FollowTheMoney")
    add_arguments(parser, many=True)
    parser.add_argument("--out", required=True, metavar="OUT", help=f"the file to write: {', '.join(_FORMATS)}")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Read or extract, then write the graph."""
    writer = next((_FORMATS[end] for end in _FORMATS if options.out.endswith(end)), None)
    if writer is None:
        return fail(f"{options.out}: a graph is written as {', '.join(_FORMATS)}", BAD_INPUT)
    return save(options.out, writer(keyed_reports(options)))
