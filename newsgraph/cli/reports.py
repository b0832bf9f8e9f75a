"""The reports that a command is given: read from JSON, or made of articles."""

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from newsgraph.cli.reading import UnreadableError, read_article

if TYPE_CHECKING:
    from newsgraph.report import Report

_HELP = "an article as a UTF-8 text file, or a report: .json, or .jsonl with a report on each line"


def add_arguments(parser: argparse.ArgumentParser, *, many: bool) -> None:
    """The files, and how those that are articles are to be read."""
    parser.add_argument("files" if many else "file", nargs="+" if many else None, metavar="FILE", help=_HELP)
    parser.add_argument("--published", type=day, help="the day on which the articles were published, YYYY-MM-DD")
    parser.add_argument("--model", default="default", help="default (embedded), stanza (downloads), or a stanza NER file")


def day(text: str) -> date:
    """An option's day; a usage error where it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day written YYYY-MM-DD") from None


def read_reports(files: Sequence[str], options: argparse.Namespace) -> "list[tuple[str, Report]]":
    """The reports of the files in order, each with the name of its file; the model is loaded only for articles, and once."""
    read = [(name, _stored(name) if name.endswith((".json", ".jsonl")) else read_article(name)) for name in files]
    made = _made([part for _, part in read if isinstance(part, str)], options)
    return [(name, report) for name, part in read for report in ([next(made)] if isinstance(part, str) else part)]


def keyed_reports(options: argparse.Namespace) -> "dict[str, Report]":
    """The reports of the command's FILES under the names of their files; where one name comes again, it is numbered."""
    found: dict[str, Report] = {}
    times: Counter[str] = Counter()
    for name, report in read_reports(options.files, options):
        stem = Path(name).stem
        times[stem] += 1
        found[stem if times[stem] == 1 else f"{stem}-{times[stem]}"] = report
    return found


def _made(articles: list[str], options: argparse.Namespace) -> "Iterator[Report]":
    if articles:
        from newsgraph.pipeline import Pipeline

        yield from Pipeline(model=options.model).pipe(articles, published=[options.published] * len(articles))


def _stored(name: str) -> "list[Report]":
    text = read_article(name)
    lines = enumerate(text.split("\n") if name.endswith(".jsonl") else [text], 1)
    return [_report(line, name, number) for number, line in lines if line.strip()]


def _report(part: str, name: str, line: int) -> "Report":
    from pydantic import ValidationError

    from newsgraph.report import Report

    try:
        return Report.model_validate_json(part)
    except ValidationError as error:
        first = error.errors()[0]
        where = f" (line {line})" if name.endswith(".jsonl") else ""
        raise UnreadableError(f"{name}{where} holds no report: {first['msg']}") from error
