"""`newsgraph graph ARTICLES... --out story.gexf`: the reports as one graph."""

import argparse
import json

from newsgraph.cli.reports import add_arguments, keyed_reports
from newsgraph.cli.writing import BAD_INPUT, fail, save

_FORMATS = (".graphml", ".gexf", ".jsonld", ".ftm.json")


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The command and its options."""
    parser = commands.add_parser("graph", help="write the reports as a graph: GraphML, GEXF, JSON-LD, FollowTheMoney")
    add_arguments(parser, many=True)
    parser.add_argument("--out", required=True, metavar="OUT", help=f"the file to write: {', '.join(_FORMATS)}")
    parser.add_argument(
        "--compare", action="store_true", help="tie the reports by what newsgraph compare finds (.graphml, .gexf)"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Read or extract, then write the graph."""
    end = next((end for end in _FORMATS if options.out.endswith(end)), None)
    if end is None:
        return fail(f"{options.out}: a graph is written as {', '.join(_FORMATS)}", BAD_INPUT)
    return save(options.out, _written(end, options))


def _written(end: str, options: argparse.Namespace) -> bytes:
    from newsgraph.comparison import compare
    from newsgraph.graphs import network, to_gexf, to_graphml
    from newsgraph.graphs.ftm import to_ftm
    from newsgraph.graphs.jsonld import to_jsonld

    reports = keyed_reports(options)
    comparison = compare(reports) if options.compare else None
    match end:
        case ".graphml":
            return to_graphml(network(reports, comparison=comparison))
        case ".gexf":
            return to_gexf(network(reports, comparison=comparison))
        case ".jsonld":
            return (json.dumps(to_jsonld(*reports.values()), ensure_ascii=False, indent=1) + "\n").encode("utf-8")
        case _:
            return to_ftm(reports)
