"""The command line: `newsgraph extract ARTICLE.txt`."""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from newsgraph._version import __version__
from newsgraph.errors import NewsgraphError
from newsgraph.report import Entity, Report

BAD_INPUT = 2
"""Exit code where the article or the arguments cannot be used (1 is a model that cannot be)."""


class _UnreadableError(Exception):
    """The article cannot be read; the message says why."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code: 0 done, 1 the model cannot be used, 2 the input cannot."""
    options = _parser().parse_args(argv)
    try:
        text = _read(options.article)
    except _UnreadableError as error:
        return _fail(str(error), BAD_INPUT)
    try:
        report = _extract(text, options)
    except NewsgraphError as error:
        return _fail(str(error), 1)
    _write(report.model_dump_json(indent=2) if options.format == "json" else summary(report))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="newsgraph", description="One Arabic news article in, one structured report out.")
    parser.add_argument("--version", action="version", version=f"newsgraph {__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    extract = commands.add_parser("extract", help="print the report of an article")
    extract.add_argument("article", help="a UTF-8 text file, or - for standard input")
    extract.add_argument("--format", choices=("json", "text"), default="json", help="json (default), or a short summary to read")
    extract.add_argument("--published", type=_day, help="the day of publication, YYYY-MM-DD")
    extract.add_argument("--model", default="default", help="default (embedded), stanza (downloads), or a stanza NER file")
    extract.add_argument("--vectors", help="the word vectors that go with a model file")
    return parser


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day written YYYY-MM-DD") from None


def _read(name: str) -> str:
    """The article's text. A byte order mark at its start is the file's, not the article's."""
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        raise _UnreadableError(f"cannot read {name}: {error.strerror or error}") from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _UnreadableError(
            f"{name} is not UTF-8 (byte {error.start} is {data[error.start]:#04x}); "
            "convert it first, as with: iconv -f WINDOWS-1256 -t UTF-8"
        ) from error


def _extract(text: str, options: argparse.Namespace) -> Report:
    from newsgraph.pipeline import Pipeline

    return Pipeline(model=options.model, vectors=options.vectors)(text, published=options.published)


def summary(report: Report) -> str:
    """The report for a person: a line for each entity and figure."""
    lines = [f"{len(report.text)} characters" + (f", published {report.published}" if report.published else "")]
    layers = (("Persons", report.persons), ("Places", report.places), ("Organizations", report.organizations))
    for title, entities in layers:
        lines += ["", f"{title} ({len(entities)})", *map(_line, entities)]
    lines += ["", f"Figures ({len(report.figures)})"]
    for figure in report.figures:
        value = figure.value if figure.value is not None else f"{figure.low}..{figure.high}"
        unit = f" {figure.unit}" if figure.unit else ""
        lines.append(f"  {' '.join(figure.span.text.split())}  =  {value}{unit} ({figure.kind}, {figure.bound})")
    return "\n".join(lines)


def _line(entity: Entity) -> str:
    also = f"  (also {'، '.join(entity.aliases)})" if entity.aliases else ""
    places = ", ".join(f"{m.start}-{m.end}" for m in entity.mentions[:6]) + (" ..." if len(entity.mentions) > 6 else "")
    return f"  {entity.name}{also}  x{len(entity.mentions)} at {places}"


def _write(text: str) -> None:
    """UTF-8 whatever the terminal's locale; a lone surrogate of the article is shown as an escape."""
    try:
        sys.stdout.buffer.write((text + "\n").encode("utf-8", "backslashreplace"))
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough (| head); Python's own flush at exit must not fail either
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _fail(message: str, code: int) -> int:
    sys.stderr.write(f"newsgraph: {message}\n")
    return code
