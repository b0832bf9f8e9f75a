"""A report in brat's standoff format: the .ann file that goes beside the article's .txt, which holds the text as it was given.

brat counts code points, as reports do. A range across a line end becomes several, as brat shows no other.
"""

import re
from collections.abc import Iterator

from newsgraph.report import Event, Report
from newsgraph.views.marks import Mark, marks

_LINE = re.compile("[^\n\r]+")


def to_brat(report: Report) -> str:
    """Text-bound annotations (T), events (E), relations from source to claim (R), attributes (A) and values as notes (#)."""
    return "".join(f"{line}\n" for line in _Annotations(report).lines())


class _Annotations:
    """Numbers the annotations of one report."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._marks = [mark for mark in marks(report) if mark.role != "source"]
        self._types = {event.id: event.type.capitalize() for event in report.events}
        self._first: dict[str, str] = {}
        for number, mark in enumerate(self._marks, 1):
            if mark.role != "content":  # a claim is where its cue is
                self._first.setdefault(mark.finding, f"T{number}")

    def lines(self) -> Iterator[str]:
        """All the lines of the file."""
        for number, mark in enumerate(self._marks, 1):
            yield f"T{number}\t{self._type(mark)} {self._ranges(mark)}\t{' '.join(self._pieces(mark))}"
        yield from self._events()
        yield from self._relations()
        yield from self._attributes()
        yield from self._notes()

    def _type(self, mark: Mark) -> str:
        return self._types[mark.finding] if mark.role == "trigger" else mark.role.capitalize()

    def _ranges(self, mark: Mark) -> str:
        return ";".join(f"{mark.start + line.start()} {mark.start + line.end()}" for line in self._lines_of(mark))

    def _pieces(self, mark: Mark) -> Iterator[str]:
        return (line[0] for line in self._lines_of(mark))

    def _lines_of(self, mark: Mark) -> Iterator[re.Match[str]]:
        return _LINE.finditer(self._report.text[mark.start : mark.end])

    def _events(self) -> Iterator[str]:
        for number, event in enumerate(self._report.events, 1):
            arguments = "".join(f" {role}:{self._target(id)}" for role, id in _arguments(event))
            yield f"E{number}\t{event.type.capitalize()}:{self._target(event.id)}{arguments}"

    def _relations(self) -> Iterator[str]:
        sources = [claim for claim in self._report.claims if claim.source_id]
        for number, claim in enumerate(sources, 1):
            yield f"R{number}\tSourceOf Arg1:{self._target(claim.source_id or '')} Arg2:{self._target(claim.id)}"

    def _attributes(self) -> Iterator[str]:
        told: list[tuple[str, str, str]] = [("Stance", self._target(claim.id), claim.stance) for claim in self._report.claims]
        told += [("Certainty", self._target(claim.id), claim.certainty) for claim in self._report.claims]
        told += [("Factuality", f"E{number}", event.factuality) for number, event in enumerate(self._report.events, 1)]
        for number, (name, target, value) in enumerate(told, 1):
            yield f"A{number}\t{name} {target} {value}"

    def _notes(self) -> Iterator[str]:
        """The values of figures and dates."""
        values = [(figure.id, figure.value if figure.value is not None else figure.low) for figure in self._report.figures]
        notes = [(id, f"{value:f}") for id, value in values if value is not None]
        notes += [(date.id, date.value) for date in self._report.dates if date.value]
        for number, (id, value) in enumerate(notes, 1):
            yield f"#{number}\tAnnotatorNotes {self._target(id)}\t{value}"

    def _target(self, finding: str) -> str:
        """The first annotation of the finding: an entity's first mention, a claim's cue, an event's first trigger."""
        return self._first[finding]


def _arguments(event: Event) -> Iterator[tuple[str, str]]:
    """The roles with their fillers; several in one role are numbered, as brat has it: Actor, Actor2."""
    roles = {"Actor": event.actors, "Recipient": event.recipients, "Place": event.places, "Figure": event.figure_ids}
    for role, ids in roles.items():
        for number, id in enumerate(ids, 1):
            yield (role if number == 1 else f"{role}{number}"), id
    if event.date_id:
        yield "Date", event.date_id
