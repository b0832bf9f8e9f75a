"""Reports as flat tables: records, data frames, CSV, XLSX."""

from newsgraph.tables.frames import to_frame
from newsgraph.tables.records import Layer, Record, columns, to_records

__all__ = ["Layer", "Record", "columns", "to_frame", "to_records"]
