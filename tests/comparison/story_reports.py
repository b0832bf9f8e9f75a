"""Small reports of our own, made without a model: the figures and dates are read, the names are said."""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from newsgraph.dates import date_ranges
from newsgraph.dates import find_in as find_dates
from newsgraph.document import Document
from newsgraph.figures import find_in as find_figures
from newsgraph.report import Mention, Organization, Person, Place, Provenance, Report

Kind = Literal["person", "place", "body"]


def report(text: str, published: str | None, *names: tuple[Kind, str]) -> Report:
    """The report of a text in which these names stand."""
    day = date.fromisoformat(published) if published else None
    document = Document(text, published=day)
    dates = find_dates(document)
    return Report(
        text=text,
        published=day,
        persons=tuple(Person(id=f"person-{n}", name=name, mentions=_mentions(text, name)) for n, name in _of(names, "person")),
        places=tuple(Place(id=f"place-{n}", name=name, mentions=_mentions(text, name)) for n, name in _of(names, "place")),
        organizations=tuple(
            Organization(id=f"organization-{n}", name=name, mentions=_mentions(text, name)) for n, name in _of(names, "body")
        ),
        figures=find_figures(document, date_ranges(dates)),
        dates=dates,
        provenance=Provenance(newsgraph="0", model="none"),
    )


def _of(names: Sequence[tuple[Kind, str]], kind: Kind) -> list[tuple[int, str]]:
    return list(enumerate((name for what, name in names if what == kind), 1))


def _mentions(text: str, name: str) -> tuple[Mention, ...]:
    at = text.index(name)
    return (Mention(start=at, end=at + len(name), text=name, kind="name"),)
