"""All that is kept of goals as a workbook, a sheet a kind: dates as dates, numbers as numbers. Refuses formulas.

What somebody typed is text whatever it begins with, so that "=1+1" in a cell is four letters. Sheets run from right to
left where the language does; a header stays in sight and can be filtered by.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, TypeAlias

from bot.exports import columns
from dialogs.messages import T

if TYPE_CHECKING:
    from collections.abc import Mapping

    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from bot.exports.pen import Pen
    from dialogs.events import Known

Cell: TypeAlias = str | float | None

LONGEST_CELL = 32_767
WIDTHS = {"text": 34, "short": 16, "number": 14, "date": 13, "moment": 18}


def content(known: Known, pen: Pen) -> dict[str, Any]:
    """Write down every sheet with its header and its rows; days as ISO 8601, in the person's own zone."""
    return {
        "rtl": pen.rtl,
        "title": pen.cell(T("Hadaf")),
        "moment": int(known.now.timestamp()),
        "sheets": [
            {
                "name": pen.cell(sheet.name),
                "columns": [{"name": pen.cell(name), "kind": kind} for name, kind in sheet.columns],
                "rows": [list(row) for row in sheet.rows],
            }
            for sheet in columns.sheets(known, pen)
        ],
    }


def written(data: Mapping[str, Any]) -> bytes:
    """Write the workbook."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - only who asks for a spreadsheet waits for it

    out = BytesIO()
    book = Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": data["title"], "created": datetime.fromtimestamp(data["moment"], UTC)})
    head = book.add_format({"bold": True, "bg_color": "#EEF4F2", "bottom": 1, "text_wrap": True, "valign": "top"})
    formats = {
        "text": book.add_format({"text_wrap": True, "valign": "top"}),
        "short": book.add_format({"text_wrap": True, "valign": "top"}),
        "number": book.add_format({"num_format": "#,##0.###", "valign": "top"}),
        "date": book.add_format({"num_format": "yyyy-mm-dd", "valign": "top"}),
        "moment": book.add_format({"num_format": "yyyy-mm-dd hh:mm", "valign": "top"}),
    }
    for sheet in data["sheets"]:
        _sheet(book.add_worksheet(sheet["name"]), sheet, head, formats, rtl=data["rtl"])
    book.close()
    return out.getvalue()


def _sheet(
    page: Worksheet, sheet: Mapping[str, Any], head: Format, formats: Mapping[str, Format], *, rtl: bool
) -> None:
    if rtl:
        page.right_to_left()
    page.freeze_panes(1, 0)
    for place, column in enumerate(sheet["columns"]):
        page.set_column(place, place, WIDTHS[column["kind"]])
        page.write_string(0, place, column["name"], head)
    for line, row in enumerate(sheet["rows"], 1):
        for place, (column, cell) in enumerate(zip(sheet["columns"], row, strict=True)):
            _cell(page, (line, place), cell, column["kind"], formats[column["kind"]])
    if sheet["rows"]:
        page.autofilter(0, 0, len(sheet["rows"]), len(sheet["columns"]) - 1)


def _cell(page: Worksheet, place: tuple[int, int], cell: Cell, kind: str, style: Format) -> None:
    if cell is None or cell == "":
        return
    if kind == "number":
        page.write_number(*place, float(cell), style)
    elif kind == "date":
        page.write_datetime(*place, date.fromisoformat(str(cell)), style)
    elif kind == "moment":
        page.write_datetime(*place, datetime.fromisoformat(str(cell)), style)
    else:
        page.write_string(*place, str(cell)[:LONGEST_CELL], style)
