"""Tables as files that spreadsheets open: CSV and XLSX.

A cell that starts with = or @ is a formula to a spreadsheet, which then computes what an article says. In CSV such a text
gets an apostrophe before it, which spreadsheets take for «text follows»; in XLSX the cell is marked as text.
"""

import csv
import io
import re
from collections.abc import Sequence

from newsgraph.extras import extra
from newsgraph.report.collection import Reports
from newsgraph.tables.frames import all_records
from newsgraph.tables.layers import Layer
from newsgraph.tables.records import Record, columns

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NUMBER = re.compile(r"[+-]?[\d.,٠-٩٫٬]+")
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LONGEST = 32_767  # characters that XLSX allows in a cell


def to_csv(reports: Reports, layer: Layer) -> bytes:
    """CSV in UTF-8 with a byte order mark, by which spreadsheets know that it is UTF-8; lines end as RFC 4180 says."""
    out = io.StringIO(newline="")
    names = list(columns(layer))
    writer = csv.DictWriter(out, names)
    writer.writeheader()
    writer.writerows({name: _harmless(cell) for name, cell in record.items()} for record in all_records(reports, layer))
    return out.getvalue().encode("utf-8-sig", "replace")


def to_xlsx(reports: Reports, layer: Layer) -> bytes:
    """A workbook with one sheet, from right to left, its header fixed; raises ExtraMissingError without openpyxl."""
    openpyxl = extra("openpyxl", "xlsx", "an XLSX file")
    cell = extra("openpyxl.cell", "xlsx", "an XLSX file").WriteOnlyCell
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet(layer)
    sheet.sheet_view.rightToLeft = True
    sheet.freeze_panes = "A2"
    names = list(columns(layer))
    sheet.append(names)
    for record in all_records(reports, layer):
        sheet.append(_cells(sheet, cell, names, record))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _cells(sheet: object, make: type, names: Sequence[str], record: Record) -> list[object]:
    cells: list[object] = []
    for name in names:
        value = record[name]
        if isinstance(value, str):
            cell = make(sheet, _UNWRITABLE.sub("\ufffd", value)[:_LONGEST])
            cell.data_type = "s"  # never a formula
            cells.append(cell)
        else:
            cells.append(value)
    return cells


def _harmless(cell: str | int | float | None) -> str | int | float | None:
    if isinstance(cell, str) and cell.startswith(_FORMULA) and not _NUMBER.fullmatch(cell):
        return "'" + cell
    return cell
