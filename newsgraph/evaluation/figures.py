"""Figures and dates: value, unit, bound, counted noun; the ISO value."""

from decimal import Decimal

from newsgraph.evaluation.loading import Annotated, PlacedDate, PlacedFigure
from newsgraph.evaluation.places import range_of
from newsgraph.evaluation.tally import Scores
from newsgraph.report import Date, Figure, Report


def score_figures(scores: Scores, gold: Annotated, report: Report) -> None:
    """Right in value; right in everything."""

    def value(row: PlacedFigure, figure: Figure) -> bool:
        wanted = [_number(x) for x in (row.row.value, row.row.low, row.row.high)]
        return row.span.overlaps(range_of(figure.number)) and wanted == [figure.value, figure.low, figure.high]

    def unit(row: PlacedFigure, figure: Figure) -> bool:
        return (row.row.kind, row.row.unit, row.row.per) == (figure.kind, figure.unit, figure.per)

    def noun(row: PlacedFigure, figure: Figure) -> bool:
        if row.noun is None or figure.noun is None:
            return row.noun is None and figure.noun is None
        return row.noun.overlaps(range_of(figure.noun))

    def told(row: PlacedFigure | Figure) -> str:
        span, value = (row.span, row.row.value) if isinstance(row, PlacedFigure) else (range_of(row.number), row.value)
        return f"{gold.id} {gold.text[span.start : span.end]} = {value}"

    checks = {
        "figures": value,
        "figures all": lambda row, f: value(row, f) and unit(row, f) and row.row.bound == f.bound and noun(row, f),
    }
    for layer, agree in checks.items():
        scores.match(layer, gold.figures, report.figures, agree, lambda row: row.row.optional, told)


def _number(value: str | float | None) -> Decimal | None:
    return None if value is None else Decimal(str(value))


def score_dates(scores: Scores, gold: Annotated, report: Report) -> None:
    """Spans overlap and values agree."""

    def agree(row: PlacedDate, date: Date) -> bool:
        return row.span.overlaps(range_of(date.span)) and row.row.value == date.value

    def told(row: PlacedDate | Date) -> str:
        value = row.row.value if isinstance(row, PlacedDate) else row.value
        return f"{gold.id} {gold.text[row.span[0] : row.span[1]] if isinstance(row, PlacedDate) else row.span.text} = {value}"

    scores.match("dates", gold.dates, report.dates, agree, lambda row: row.row.optional, told)
