"""When what a figure counts happened, as the report's events say."""

from collections.abc import Mapping

from newsgraph.report import Date, Report


def happened(report: Report) -> Mapping[str, Date]:
    """By a figure's id, the date of the first dated event that has it: قتل 19 شخصا الخميس, تحطم طائرة في يوليو 2014."""
    dates = {date.id: date for date in report.dates if date.value}
    found: dict[str, Date] = {}
    for event in report.events:
        if event.factuality == "actual" and event.date_id in dates:
            for figure in event.figure_ids:
                found.setdefault(figure, dates[event.date_id])
    return found
