"""`report.to_records("figures")`: a layer as a list of flat dictionaries, all with the same keys in the same order."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from typing import get_type_hints

from newsgraph.errors import InputError
from newsgraph.report import Report
from newsgraph.report.collection import keyed
from newsgraph.tables.filling import Filling
from newsgraph.tables.layers import Layer
from newsgraph.tables.rows import ClaimRow, DateRow, EntityRow, EventRow, FigureRow, MentionRow, Row, SentenceRow

Record = dict[str, str | int | float | None]
"""A row of a table; no cell is a list or an object."""


@dataclass(frozen=True, slots=True)
class _Table:
    row: type[Row]
    fill: Callable[[Filling], Iterable[Row]]


_TABLES: Mapping[str, _Table] = {
    "entities": _Table(EntityRow, lambda filling: map(filling.entity, filling.report.entities)),
    "persons": _Table(EntityRow, lambda filling: map(filling.entity, filling.report.persons)),
    "places": _Table(EntityRow, lambda filling: map(filling.entity, filling.report.places)),
    "organizations": _Table(EntityRow, lambda filling: map(filling.entity, filling.report.organizations)),
    "mentions": _Table(MentionRow, Filling.mentions),
    "figures": _Table(FigureRow, lambda filling: map(filling.figure, filling.report.figures)),
    "dates": _Table(DateRow, lambda filling: map(filling.date, filling.report.dates)),
    "claims": _Table(ClaimRow, lambda filling: map(filling.claim, filling.report.claims)),
    "events": _Table(EventRow, lambda filling: map(filling.event, filling.report.events)),
    "sentences": _Table(SentenceRow, Filling.sentences),
}


def to_records(report: Report, layer: Layer, *, article: str | None = None) -> list[Record]:
    """The layer's rows, in the order of the report; `article` is what they call the article, if not by its own id.

    Raises InputError for a layer that there is no table of.
    """
    (key,) = keyed([report]) if article is None else (article,)
    return [asdict(row) for row in _table(layer).fill(Filling(report, key))]


def columns(layer: Layer) -> dict[str, type]:
    """The columns of the layer's table and what they hold: str, int or float; any cell but of ids and positions may be None."""
    row = _table(layer).row
    hints = get_type_hints(row)
    return {field.name: _kind(hints[field.name]) for field in fields(row)}


def _kind(hint: object) -> type:
    """str for `str` and for `str | None`."""
    kinds = getattr(hint, "__args__", (hint,))
    return next(kind for kind in (str, int, float) if kind in kinds)


def _table(layer: str) -> _Table:
    if layer not in _TABLES:
        raise InputError(f"there is no table of {layer!r}; there are {', '.join(_TABLES)}")
    return _TABLES[layer]
