"""`newsgraph evaluate DIR`: how good the reports of annotated articles are."""

import argparse

from newsgraph.cli.writing import write


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The command and its options."""
    parser = commands.add_parser("evaluate", help="score reports against annotated articles")
    parser.add_argument("folder", help="ID.json with ID.txt beside it, in the format of docs/evaluation.md")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="a table (default), or JSON")
    parser.add_argument("--errors", action="store_true", help="also a line for each miss and false alarm")
    parser.add_argument("--model", default="default", help="as for extract")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Read, score, print."""
    from newsgraph.evaluation import evaluate
    from newsgraph.pipeline import Pipeline

    found = evaluate(options.folder, Pipeline(model=options.model))
    if options.format == "json":
        return write(found.model_dump_json(indent=2, exclude=None if options.errors else {"errors"}) + "\n")
    return write("\n".join((*(found.errors if options.errors else ()), found.table())) + "\n")
