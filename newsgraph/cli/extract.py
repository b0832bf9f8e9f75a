"""`newsgraph extract ARTICLE.txt`: the report of an article."""

import argparse

from newsgraph.cli.reading import read_article
from newsgraph.cli.reports import day
from newsgraph.cli.writing import write


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The command and its options."""
    parser = commands.add_parser("extract", help="print the report of an article")
    parser.add_argument("article", help="a UTF-8 text file, or - for standard input")
    parser.add_argument("--format", choices=("json", "text"), default="json", help="json (default), or a short summary to read")
    parser.add_argument("--trace", action="store_true", help="print how each sentence was read, with its claims and events")
    parser.add_argument("--offsets", action="store_true", help="with --format text: say where each finding stands")
    parser.add_argument("--published", type=day, help="the day of publication, YYYY-MM-DD")
    parser.add_argument("--model", default="default", help="default (embedded), stanza (downloads), or a stanza NER file")
    parser.add_argument("--vectors", help="the word vectors that go with a model file")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Read, extract, print."""
    text = read_article(options.article)
    from newsgraph.pipeline import Pipeline
    from newsgraph.views.text import summary

    report = Pipeline(model=options.model, vectors=options.vectors)(text, published=options.published)
    if options.trace:
        from newsgraph.views.trace import trace

        return write(trace(report) + "\n")
    shown = report.model_dump_json(indent=2) if options.format == "json" else summary(report, offsets=options.offsets)
    return write(shown + "\n")
