"""A layer of many reports as a data frame of pandas or polars, whichever is installed."""

from importlib.util import find_spec
from typing import Any, Literal

from newsgraph.extras import extra
from newsgraph.report.collection import Reports, keyed
from newsgraph.tables.layers import Layer
from newsgraph.tables.records import Record, columns, to_records


def to_frame(reports: Reports, layer: Layer, *, library: Literal["pandas", "polars"] | None = None) -> Any:
    """One row for each finding of the layer in all the reports; `article` says which report each comes from.

    `library` says what makes the frame; without it pandas does where it is installed, else polars. Columns have the same
    types whatever the reports hold, none at all included. Raises ExtraMissingError where the library is not installed.
    """
    library = library or ("pandas" if find_spec("pandas") or not find_spec("polars") else "polars")
    module = extra(library, "frames", "a data frame")
    kinds = columns(layer)
    records = all_records(reports, layer)
    if library == "polars":
        types = {str: module.String, int: module.Int64, float: module.Float64}
        return module.DataFrame(records, schema={name: types[kind] for name, kind in kinds.items()}, orient="row")
    names = {str: "string", int: "Int64", float: "float64"}  # pandas's own Int64 has room for «unknown»
    return module.DataFrame(records, columns=list(kinds)).astype({name: names[kind] for name, kind in kinds.items()})


def all_records(reports: Reports, layer: Layer) -> list[Record]:
    """The records of the layer in all the reports, one report after the other."""
    return [record for key, report in keyed(reports).items() for record in to_records(report, layer, article=key)]
