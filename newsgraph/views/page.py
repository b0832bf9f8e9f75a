"""A report as a page of its own: `to_html`."""

from collections.abc import Sequence
from typing import NamedTuple

from newsgraph.report import Report
from newsgraph.report.lookup import flat, title_of
from newsgraph.views.days import written
from newsgraph.views.environment import rendered
from newsgraph.views.filling import Rows
from newsgraph.views.labels import label, phrase
from newsgraph.views.map import Map, map_of
from newsgraph.views.marks import marks
from newsgraph.views.rows import DateRow, EntityRow, EventRow, FigureRow, Moment, Speaker
from newsgraph.views.segments import Segment, paragraphs

_HEADLINE = 160  # characters that a first line has at most to be shown as the headline
_SHORT = 80  # characters that remain of one that is longer
_LAYERS = ("names", "figures", "dates", "claims", "events")

Line = tuple[Segment, ...]
"""A line of the text as its segments."""


class Page(NamedTuple):
    """What the template prints."""

    title: str
    headline: Line
    paragraphs: tuple[Line, ...]
    published: str
    published_iso: str
    outlet: str
    url: str
    language: str
    warnings: tuple[str, ...]
    counts: tuple[tuple[str, int, str], ...]
    entities: tuple[tuple[str, Sequence[EntityRow]], ...]
    figures: Sequence[FigureRow]
    dates: Sequence[DateRow]
    speakers: Sequence[Speaker]
    timeline: Sequence[Moment]
    undated: Sequence[EventRow]
    map: Map | None
    version: str
    model: str
    parts: bool
    """True where a figure is a part of another, so that the table has a column for it."""
    layers: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, report: Report) -> "Page":
        """The page of a report. A short first line that others follow is its headline, unless the caller gave another."""
        lines = tuple(paragraphs(report.text, marks(report)))
        title = title_of(report)
        headed = len(lines) > 1 and len(title) <= _HEADLINE and flat("".join(piece.text for piece in lines[0])) == title
        about = report.article
        rows = Rows(report)
        entities = (("persons", report.persons), ("places", report.places), ("organizations", report.organizations))
        return cls(
            title=_short(title) or phrase("no_text"),
            headline=lines[0] if headed else (),
            paragraphs=lines[1:] if headed else lines,
            published=written(report.published.isoformat()) if report.published else "",
            published_iso=report.published.isoformat() if report.published else "",
            outlet=flat(about.source) if about and about.source else "",
            url=about.url if about and about.url and about.url.startswith(("https://", "http://")) else "",
            language=report.language.code if report.language and report.language.code != "und" else "ar",
            warnings=tuple(label("warning", warning.code) for warning in report.warnings),
            counts=_counts(report),
            entities=tuple((label("count", name), rows.entities(found)) for name, found in entities),
            figures=rows.figures(),
            parts=any(figure.part_of for figure in report.figures),
            dates=rows.dates(),
            speakers=rows.speakers(),
            timeline=rows.timeline(),
            undated=rows.undated(),
            map=map_of(report),
            version=report.provenance.newsgraph,
            model=report.provenance.model,
            layers=tuple((layer, label("layer", layer)) for layer in _LAYERS),
        )


def to_html(report: Report) -> str:
    """The report as one HTML page that needs nothing else: no script, style, font or picture from elsewhere.

    Write it as UTF-8. Raises ExtraMissingError where jinja2 is not installed (the extra `html`).
    """
    return rendered("report.html", {"page": Page.of(report)})


def _short(title: str) -> str:
    """A title that is none, but a whole paragraph, ends after its first words."""
    return title if len(title) <= _HEADLINE else title[:_SHORT].rpartition(" ")[0] + " …"


def _counts(report: Report) -> tuple[tuple[str, int, str], ...]:
    """How many findings of each kind there are, and where the page lists them; those of which there are any."""
    lists: tuple[tuple[str, Sequence[object], str], ...] = (
        ("persons", report.persons, "entities"),
        ("places", report.places, "entities"),
        ("organizations", report.organizations, "entities"),
        ("figures", report.figures, "figures"),
        ("dates", report.dates, "dates"),
        ("claims", report.claims, "claims"),
        ("events", report.events, "events"),
    )
    return tuple((label("count", name), len(found), place) for name, found, place in lists if found)
