"""The command line: `newsgraph extract ARTICLE.txt`."""

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

from newsgraph._version import __version__
from newsgraph.errors import InputError, NewsgraphError
from newsgraph.report import Claim, Entity, Event, Person, Place, Report

FAILED = 1
"""Exit code where the model cannot be used, or the report cannot be written."""

BAD_INPUT = 2
"""Exit code where the article or the arguments cannot be used."""


class _UnreadableError(Exception):
    """The article cannot be read; the message says why."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code: 0 done, 1 the model cannot be used or nothing be written, 2 bad input."""
    try:
        options = _parser().parse_args(argv)
    except SystemExit as stop:  # --help and --version have printed
        raise SystemExit(_write("") or stop.code) from None
    try:
        text = _read(options.article)
        report = _extract(text, options)
    except (_UnreadableError, InputError) as error:
        return _fail(str(error), BAD_INPUT)
    except NewsgraphError as error:
        return _fail(str(error), FAILED)
    return _write((report.model_dump_json(indent=2) if options.format == "json" else summary(report)) + "\n")


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
    if name == "-" and (sys.stdin is None or sys.stdin.closed):
        raise _UnreadableError("cannot read -: standard input is closed; give a file, or pipe the article in")
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL in it
        raise _UnreadableError(f"cannot read {name}: {getattr(error, 'strerror', None) or error}") from error
    if encoding := _utf16(data):
        raise _UnreadableError(f"{name} is not UTF-8 but UTF-16; convert it first, as with: iconv -f {encoding} -t UTF-8")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _UnreadableError(
            f"{name} is not UTF-8 (byte {error.start} is {data[error.start]:#04x}); "
            "convert it first, as with: iconv -f WINDOWS-1256 -t UTF-8"
        ) from error


def _utf16(data: bytes) -> str | None:
    """The byte order in which the data is UTF-16, or None.

    Without a byte order mark, Arabic in UTF-16 is even valid UTF-8, of nonsense: every second byte of it is then 0x06
    (a letter), 0x00 (a space, a digit) or 0x20 (a dash, a quotation mark), and some are NUL.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "UTF-16"
    for name, high in (("UTF-16LE", data[1::2]), ("UTF-16BE", data[0::2])):
        if 0 in high and 10 * sum(map(high.count, (0x00, 0x06, 0x20))) >= 9 * len(high):
            return name
    return None


def _extract(text: str, options: argparse.Namespace) -> Report:
    from newsgraph.pipeline import Pipeline

    return Pipeline(model=options.model, vectors=options.vectors)(text, published=options.published)


def summary(report: Report) -> str:
    """The report for a person: a line for each entity, figure, date, claim and event."""
    lines = [f"{len(report.text)} characters" + (f", published {report.published}" if report.published else "")]
    layers = (("Persons", report.persons), ("Places", report.places), ("Organizations", report.organizations))
    for title, entities in layers:
        lines += ["", f"{title} ({len(entities)})", *(_line(report, entity) for entity in entities)]
    lines += ["", f"Figures ({len(report.figures)})"]
    for figure in report.figures:
        value = figure.value if figure.value is not None else f"{figure.low}..{figure.high}"
        unit = f" {figure.unit}" if figure.unit else ""
        lines.append(f"  {' '.join(figure.span.text.split())}  =  {value}{unit} ({figure.kind}, {figure.bound})")
    lines += ["", f"Dates ({len(report.dates)})"]
    for day in report.dates:
        lines.append(f"  {' '.join(day.span.text.split())}  =  {day.value or f'unknown: {day.reason}'}")
    lines += ["", f"Claims ({len(report.claims)})", *(_claim(report, claim) for claim in report.claims)]
    lines += ["", f"Events ({len(report.events)})", *(_event(report, event) for event in report.events)]
    return "\n".join(lines)


def _event(report: Report, event: Event) -> str:
    """What happened, who did it to whom, where, and whether it did."""
    parts = [f"{label} {'، '.join(report.entity(id).name for id in ids)}" for label, ids in _roles(event) if ids]
    figures = [f.span for f in report.figures if f.id in event.figure_ids]
    days = [d.span for d in report.dates if d.id == event.date_id]
    parts += [" ".join(span.text.split()) for span in (*figures, *days)]
    return f"  {event.trigger.text} ({event.type}, {event.factuality}){': ' if parts else ''}{'; '.join(parts)}"


def _roles(event: Event) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return (("by", event.actors), ("to", event.recipients), ("in", event.places))


def _claim(report: Report, claim: Claim) -> str:
    """Who, how, what: «المرصد السوري  أفاد (say, indirect): ...»."""
    known = report.entity(claim.source_id).name if claim.source_id else claim.source_type
    source = " ".join(claim.source.text.split()) if claim.source else f"[{known}]"
    content = " ... ".join(" ".join(piece.text.split()) for piece in claim.content)
    inside = f", in {claim.parent_id}" if claim.parent_id else ""
    return f"  {claim.id}{inside}: {source}  {claim.cue.text} ({claim.stance}, {claim.quote}, {claim.certainty}): {content}"


def _line(report: Report, entity: Entity) -> str:
    also = f"  (also {'، '.join(entity.aliases)})" if entity.aliases else ""
    about = "; ".join(_about(report, entity))
    names = [mention for mention in entity.mentions if mention.kind == "name"]
    places = ", ".join(f"{m.start}-{m.end}" for m in names[:6]) + (" ..." if len(names) > 6 else "")
    again = list(dict.fromkeys(m.text for m in entity.mentions if m.kind == "nominal"))
    nominal = f"; as {'، '.join(again)}" if again else ""
    return f"  {entity.name}{also}{f'  [{about}]' if about else ''}  x{len(names)} at {places}{nominal}"


def _about(report: Report, entity: Entity) -> Iterator[str]:
    """What it is, beyond its name."""
    if isinstance(entity, Person):
        for role in entity.roles:
            held = [report.entity(id).name for id in (role.organization_id, role.place_id) if id]
            yield " ".join(role.title.text.split()) + (f" ({'، '.join(held)})" if held else "")
        return
    if entity.category:
        yield entity.category
    if isinstance(entity, Place):
        yield from filter(None, (entity.country, entity.latitude is not None and f"{entity.latitude}, {entity.longitude}"))


def _write(text: str) -> int:
    """UTF-8 whatever the terminal's locale; a lone surrogate of the article is shown as an escape. Returns the exit code."""
    if sys.stdout is None or sys.stdout.closed:
        return _fail("cannot write: standard output is closed", FAILED) if text else 0
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
        sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough (| head)
        _abandon_output()
    except OSError as error:
        _abandon_output()
        return _fail(f"cannot write to standard output: {error.strerror or error}", FAILED)
    return 0


def _abandon_output() -> None:
    """Lead what is still buffered to nowhere, so that Python's own flush at exit does not fail once more."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _fail(message: str, code: int) -> int:
    with suppress(AttributeError, OSError, ValueError):  # standard error may be closed (None) or full
        sys.stderr.write(f"newsgraph: {message}\n")
    return code
