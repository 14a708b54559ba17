"""All that is kept of goals as a workbook, a sheet a kind: dates as dates, numbers as numbers. Refuses formulas.

What somebody typed is text whatever it begins with, so that "=1+1" in a cell is four letters. Sheets run from right to
left where the language does; a header stays in sight and can be filtered by.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, TypeAlias

from bot.exports import columns
from dialogs.messages import T

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

    from bot.exports.columns import Sheet
    from bot.exports.pen import Pen
    from dialogs.events import Known
    from dialogs.messages import Text

Cell: TypeAlias = str | float | None

LONGEST_CELL = 32_767
WIDTHS = {"text": 34, "short": 16, "number": 14, "share": 12, "date": 13, "moment": 18}
SHADES = {"type": "2_color_scale", "min_type": "num", "min_value": 0, "max_type": "num"} | {
    "min_color": "#F6D9A6",
    "max_color": "#9BCFC4",
}
WORDY = frozenset(("text", "short"))


def content(known: Known, pen: Pen) -> dict[str, Any]:
    """Write down every sheet with its header and its rows; days as ISO 8601, in the person's own zone."""
    return laid_out(columns.sheets(known, pen), T("Hadaf"), known, pen)


def laid_out(tables: Iterable[Sheet], title: Text, known: Known, pen: Pen) -> dict[str, Any]:
    """Write down tables as one workbook; a text that stands in many cells is written down once, in `words`."""
    words: dict[str, int] = {}
    sheets = [_laid_out(table, words, pen) for table in tables]
    return {
        "rtl": pen.rtl,
        "title": pen.cell(title),
        "moment": int(known.now.timestamp()),
        "words": list(words),
        "sheets": sheets,
    }


def _laid_out(table: Sheet, words: dict[str, int], pen: Pen) -> dict[str, Any]:
    worded = [kind in WORDY for _, kind in table.columns]
    return {
        "name": pen.cell(table.name),
        "columns": [{"name": pen.cell(name), "kind": kind} for name, kind in table.columns],
        "rows": [
            [
                words.setdefault(cell, len(words)) if wordy and isinstance(cell, str) else cell
                for cell, wordy in zip(row, worded, strict=True)
            ]
            for row in table.rows
        ],
        "frozen": table.frozen,
        "scales": [list(scale) for scale in table.scales],
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
        "share": book.add_format({"num_format": "0%", "valign": "top"}),
        "date": book.add_format({"num_format": "yyyy-mm-dd", "valign": "top"}),
        "moment": book.add_format({"num_format": "yyyy-mm-dd hh:mm", "valign": "top"}),
    }
    for sheet in data["sheets"]:
        page = _Page(book.add_worksheet(sheet["name"]), data.get("words", ()), head, formats)
        _sheet(page, sheet, rtl=data["rtl"])
    book.close()
    return out.getvalue()


@dataclass(frozen=True, slots=True)
class _Page:
    sheet: Worksheet
    words: Sequence[str]
    head: Format
    formats: Mapping[str, Format]


def _sheet(page: _Page, sheet: Mapping[str, Any], *, rtl: bool) -> None:
    if rtl:
        page.sheet.right_to_left()
    page.sheet.freeze_panes(1, sheet.get("frozen", 0))
    for place, column in enumerate(sheet["columns"]):
        page.sheet.set_column(place, place, WIDTHS[column["kind"]])
        page.sheet.write_string(0, place, column["name"], page.head)
    for line, row in enumerate(sheet["rows"], 1):
        for place, (column, cell) in enumerate(zip(sheet["columns"], row, strict=True)):
            _cell(page, (line, place), cell, column["kind"])
    if sheet["rows"]:
        page.sheet.autofilter(0, 0, len(sheet["rows"]), len(sheet["columns"]) - 1)
        for place, most in sheet.get("scales", ()):
            page.sheet.conditional_format(1, place, len(sheet["rows"]), place, {**SHADES, "max_value": most})


def _cell(page: _Page, place: tuple[int, int], cell: Cell, kind: str) -> None:
    style = page.formats[kind]
    if cell is None or cell == "":
        return
    if kind in {"number", "share"}:
        page.sheet.write_number(*place, float(cell), style)
    elif kind == "date":
        page.sheet.write_datetime(*place, date.fromisoformat(str(cell)), style)
    elif kind == "moment":
        page.sheet.write_datetime(*place, datetime.fromisoformat(str(cell)), style)
    else:
        _write(page, place, cell if isinstance(cell, str) else page.words[int(cell)], style)


def _write(page: _Page, place: tuple[int, int], words: str, style: Format) -> None:
    if words:
        page.sheet.write_string(*place, words[:LONGEST_CELL], style)
