"""The page of a report, and no look for garbage while it is made."""

from typing import TYPE_CHECKING

from newsgraph.lexicons.once import no_collection

if TYPE_CHECKING:
    from newsgraph.report import Report


def to_html(report: "Report") -> str:
    """The page; the first of a process loads jinja2, and a look through all that the library holds would double its time."""
    with no_collection():
        from newsgraph.views import page

        return page.to_html(report)
