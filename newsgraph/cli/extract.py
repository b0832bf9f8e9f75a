"""`newsgraph extract ARTICLE.txt`: the report of an article; `newsgraph extract FOLDER --out reports.jsonl`: those of many."""

import argparse
from pathlib import Path

from newsgraph.cli import many
from newsgraph.cli.reading import read_article
from newsgraph.cli.reports import day
from newsgraph.cli.sources import add_arguments
from newsgraph.cli.writing import write

_PATHS = "text files, folders, patterns, .jsonl and .csv with an article a row; - for standard input (with --out: JSON lines)"


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The command and its options."""
    parser = commands.add_parser("extract", help="print the report of an article, or write those of many")
    parser.add_argument("paths", nargs="+", metavar="PATH", help=_PATHS)
    parser.add_argument(
        "--out", help="where reports go: a .jsonl or .parquet file, a folder, - for JSON lines; what is there stays"
    )
    parser.add_argument("--format", choices=("json", "text"), default="json", help="json (default), or a short summary to read")
    parser.add_argument("--trace", action="store_true", help="print how each sentence was read, with its claims and events")
    parser.add_argument("--offsets", action="store_true", help="with --format text: say where each finding stands")
    parser.add_argument("--published", type=day, help="the day of publication, YYYY-MM-DD, of articles without their own")
    parser.add_argument("--model", default="default", help="default (embedded), stanza (downloads), or a stanza NER file")
    parser.add_argument("--vectors", help="the word vectors that go with a model file")
    parser.add_argument("--processes", type=int, default=1, help="how many read side by side")
    parser.add_argument("--batch-size", type=int, default=32, help="articles that are tagged together")
    add_arguments(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """One article is printed; several, or whatever goes to --out, are a run of many."""
    return many.run(options) if _is_many(options) else _one(options)


def _is_many(options: argparse.Namespace) -> bool:
    path = options.paths[0]
    return options.out is not None or len(options.paths) > 1 or path.endswith((".jsonl", ".jsonl.gz", ".csv")) or _is_folder(path)


def _is_folder(path: str) -> bool:
    try:
        return Path(path).is_dir()
    except ValueError:  # a NUL in it
        return False


def _one(options: argparse.Namespace) -> int:
    """Read, extract, print."""
    text = read_article(options.paths[0], options.encoding)
    from newsgraph.pipeline import Pipeline
    from newsgraph.views.text import summary

    report = Pipeline(model=options.model, vectors=options.vectors)(text, published=options.published)
    if options.trace:
        from newsgraph.explaining import trace

        return write(trace(report) + "\n")
    shown = report.model_dump_json(indent=2) if options.format == "json" else summary(report, offsets=options.offsets)
    return write(shown + "\n")
