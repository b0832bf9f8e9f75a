"""The reports that a command is given: read from JSON, or made of articles."""

import argparse
from collections.abc import Iterator, Sequence
from datetime import date

from pydantic import ValidationError

from newsgraph.cli.reading import UnreadableError, read_article
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


def read_reports(files: Sequence[str], options: argparse.Namespace) -> list[Report]:
    """The reports of the files, in order; the model is loaded only for articles, and once."""
    read = [list(_stored(name)) if name.endswith((".json", ".jsonl")) else read_article(name) for name in files]
    made = _made([article for article in read if isinstance(article, str)], options)
    return [report for part in read for report in ([next(made)] if isinstance(part, str) else part)]


def _made(articles: list[str], options: argparse.Namespace) -> Iterator[Report]:
    if articles:
        from newsgraph.pipeline import Pipeline

        yield from Pipeline(model=options.model).pipe(articles, published=[options.published] * len(articles))


def _stored(name: str) -> Iterator[Report]:
    text = read_article(name)
    for number, part in enumerate(text.splitlines() if name.endswith(".jsonl") else [text], 1):
        if part.strip():
            yield _report(part, name, number)


def _report(part: str, name: str, line: int) -> Report:
    try:
        return Report.model_validate_json(part)
    except ValidationError as error:
        first = error.errors()[0]
        where = f" (line {line})" if name.endswith(".jsonl") else ""
        raise UnreadableError(f"{name}{where} holds no report: {first['msg']}") from error
