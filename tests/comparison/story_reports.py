"""Small reports of our own, made without a model: the figures and dates are read, the names are said."""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from newsgraph.dates import date_ranges
from newsgraph.dates import find_in as find_dates
from newsgraph.document import Document
from newsgraph.figures import find_in as find_figures
from newsgraph.report import Claim, Mention, Organization, Person, Place, Provenance, Report, Span

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


def told_by(made: Report, *claims: tuple[str, str]) -> Report:
    """The report with claims of (source, content); figures inside a content know their claim."""
    found = [_claim(made.text, number, *claim) for number, claim in enumerate(claims, 1)]
    figures = (
        figure.model_copy(update={"claim_id": next((c.id for c in found if _inside(figure.number.start, c)), None)})
        for figure in made.figures
    )
    return made.model_copy(update={"claims": tuple(found), "figures": tuple(figures)})


def _claim(text: str, number: int, source: str, content: str) -> Claim:
    said, who, what = (_span(text, part) for part in ("قال", source, content))
    return Claim(
        id=f"claim-{number}",
        cue=said,
        source=who,
        source_type="anonymous",
        content=(what,),
        quote="indirect",
        stance="say",
        certainty="certain",
    )


def _span(text: str, part: str) -> Span:
    at = text.index(part)
    return Span(start=at, end=at + len(part), text=part)


def _inside(at: int, claim: Claim) -> bool:
    return claim.content[0].start <= at < claim.content[0].end
