"""Several reports together, each under the key of its article."""

from collections.abc import Iterable, Mapping

from newsgraph.report.report import Report

Reports = Iterable[Report] | Mapping[str, Report]
"""A list, whose articles are called by their own ids or article-1, article-2 and so on, or a mapping of keys to reports."""


def keyed(reports: Reports) -> dict[str, Report]:
    """The reports by key, in their order."""
    if isinstance(reports, Mapping):
        return dict(reports)
    found: dict[str, Report] = {}
    for number, report in enumerate([reports] if isinstance(reports, Report) else reports, 1):
        key = (report.article.id if report.article else None) or f"article-{number}"
        while key in found:  # an id given twice
            key += "+"
        found[key] = report
    return found
