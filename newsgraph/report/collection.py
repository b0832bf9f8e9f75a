"""Several reports together, each under the key of its article."""

from collections.abc import Iterable, Mapping

from newsgraph.report.report import Report

Reports = Iterable[Report] | Mapping[str, Report]
"""A list, whose articles are then called article-1, article-2 and so on, or a mapping of keys of your own to reports."""


def keyed(reports: Reports) -> dict[str, Report]:
    """The reports by key, in their order."""
    if isinstance(reports, Mapping):
        return dict(reports)
    if isinstance(reports, Report):  # which iterates over its fields
        return {"article-1": reports}
    return {f"article-{number}": report for number, report in enumerate(reports, 1)}
