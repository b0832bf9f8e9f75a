"""A report in a cell of a notebook: its text with what stands out, who and what it is about, its figures. No script."""

from newsgraph.errors import ExtraMissingError
from newsgraph.report import Report
from newsgraph.report.lookup import by_salience
from newsgraph.views.environment import rendered
from newsgraph.views.filling import Rows
from newsgraph.views.marks import marks
from newsgraph.views.segments import Segment, paragraphs

_LINES = 8  # of the text
_NAMES = 10
_FIGURES = 8
_SHOWN = ("names", "figures", "dates")


def repr_html(report: Report) -> str | None:
    """The cell, or None, which makes the notebook show the plain form, where jinja2 is not installed."""
    marked = [mark for mark in marks(report) if mark.layer in _SHOWN]
    rows = Rows(report)
    try:
        return rendered(
            "notebook.html",
            {
                "told": repr(report),
                "lines": _first(list(paragraphs(report.text, marked))),
                "entities": rows.entities(by_salience(report.entities)[:_NAMES]),
                "figures": rows.figures()[:_FIGURES],
            },
        )
    except ExtraMissingError:
        return None


def _first(lines: list[tuple[Segment, ...]]) -> list[tuple[Segment, ...]]:
    """The first lines, with a sign that more follow."""
    return lines if len(lines) <= _LINES else [*lines[:_LINES], (Segment("…"),)]
