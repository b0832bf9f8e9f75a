"""Several reports together, each under the key of its article."""

from collections.abc import Iterable, Mapping

from newsgraph.report.report import Report

Reports = Iterable[Report] | Mapping[str, Report]
"""A list, whose articles are called by their own ids or article-1, article-2 and so on, or a mapping of keys to reports."""


def keyed(reports: Reports) -> dict[str, Report]:
    """The reports by key, in their order."""
    if isinstance(reports, Mapping):
        return dict(reports)
    if isinstance(reports, Report):  # which iterates over its fields
        return {"article-1": reports}
    found: dict[str, Report] = {}
    for number, report in enumerate(reports, 1):
        own = report.article.id if report.article else None
        found[own if own and own not in found else f"article-{number}"] = report
    return found
