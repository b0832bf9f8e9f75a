"""Small reports of our own, made without a model: the figures and dates are read, the names marked (`naming.read_marks`)."""

from datetime import date

from naming import read_marks

from newsgraph.dates import date_ranges
from newsgraph.dates import find_in as find_dates
from newsgraph.document import Document
from newsgraph.figures import find_in as find_figures
from newsgraph.report import Claim, Organization, Person, Place, Provenance, Report, Span


def report(marked: str, published: str | None) -> Report:
    """The report of a marked text."""
    text, named = read_marks(marked)
    day = date.fromisoformat(published) if published else None
    document = Document(text, published=day)
    dates = find_dates(document)
    return Report(
        text=text,
        published=day,
        persons=tuple(one for one in named if isinstance(one, Person)),
        places=tuple(one for one in named if isinstance(one, Place)),
        organizations=tuple(one for one in named if isinstance(one, Organization)),
        figures=find_figures(document, date_ranges(dates)),
        dates=dates,
        provenance=Provenance(newsgraph="0", model="none"),
    )


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
