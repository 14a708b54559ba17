"""A workbook read again as the XML it is, without the library that wrote it; refuses to mend anything."""

from __future__ import annotations

import re
from datetime import date, timedelta
from io import BytesIO
from xml.etree import ElementTree as ET
from zipfile import ZipFile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
EPOCH = date(1899, 12, 30)


class Book:
    """A workbook as a reader sees it: `rows` of a sheet are cells by their column's header."""

    def __init__(self, content: bytes) -> None:
        self.files = ZipFile(BytesIO(content))
        assert self.files.testzip() is None
        strings = self.tree("xl/sharedStrings.xml")
        self.strings = ["".join(one.itertext()) for one in strings.iter(f"{MAIN}si")]
        self.names = [str(one.get("name")) for one in self.tree("xl/workbook.xml").iter(f"{MAIN}sheet")]

    def tree(self, name: str) -> ET.Element:
        return ET.fromstring(self.files.read(name))  # noqa: S314 - our own file

    def sheet(self, place: int) -> ET.Element:
        return self.tree(f"xl/worksheets/sheet{place + 1}.xml")

    def rows(self, place: int) -> list[dict[str, str | float]]:
        table = [
            {re.sub(r"\d", "", str(cell.get("r"))): self._value(cell) for cell in row.iter(f"{MAIN}c")}
            for row in self.sheet(place).iter(f"{MAIN}row")
        ]
        head = {column: str(name) for column, name in table[0].items()}
        return [{head[column]: value for column, value in row.items()} for row in table[1:]]

    def _value(self, cell: ET.Element) -> str | float:
        value = float(cell.findtext(f"{MAIN}v", "nan"))
        return self.strings[int(value)] if cell.get("t") == "s" else value


def day(value: str | float) -> date:
    """The day that a cell holds as a number."""
    return EPOCH + timedelta(days=int(value))
