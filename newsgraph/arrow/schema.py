"""The Arrow schema of reports, made from the models themselves so that the two cannot drift apart."""

from datetime import date
from decimal import Decimal
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

from newsgraph.extras import extra
from newsgraph.report import Report
from newsgraph.report.model import Model

VERSION = b"newsgraph.schema_version"
"""The key of the schema's metadata that says which version of the report it follows."""


def pyarrow(module: str = "pyarrow") -> Any:
    """The package, or ExtraMissingError."""
    return extra(module, "arrow", "a report in Arrow")


@cache
def report_schema() -> Any:
    """The `pyarrow.Schema` of a batch of reports, one a row."""
    version = Report.model_fields["schema_version"].default
    return pyarrow().schema(list(_fields(Report)), metadata={VERSION: version.encode()})


def _fields(model: type[Model]) -> Any:
    for name, field in model.model_fields.items():
        yield pyarrow().field(name, _type(field.annotation))  # nullable: engines cast batches, and Spark's casts mind the others


def _type(annotation: Any) -> Any:
    """The Arrow type of a field's annotation."""
    arrow = pyarrow()
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        return _type(next(one for one in inner if one is not NoneType))
    if origin is tuple:
        return arrow.list_(_type(inner[0]))
    if origin is not None and origin is not Literal and origin is not dict:  # Annotated
        return _type(inner[0])
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return arrow.struct(list(_fields(annotation)))
    plain = {int: arrow.int64(), float: arrow.float64(), bool: arrow.bool_(), date: arrow.date32(), Decimal: arrow.string()}
    return plain.get(annotation, arrow.string())  # literals, and metadata as JSON
