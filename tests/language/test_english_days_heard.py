"""English days and stretches as they are heard: misspelt, counted beside feasts, joined by and, told by ISO weeks."""

from datetime import date

import pytest

from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context

TODAY = date(2016, 11, 7)  # a Monday

# What each day or stretch is called, several names by ";".
SAID = {
    ("2016-11-06", "2016-11-06"): "we met yesturday; yestarday it rained",
    ("2016-11-08", "2016-11-08"): "call me tommorro; tomarrow",
    ("2016-11-09", "2016-11-09"): "on wendesday; wednsday",
    ("2016-11-10", "2016-11-10"): "on thrusday; thursdy",
    ("2016-11-11", "2016-11-11"): "by firday",
    ("2016-11-12", "2016-11-12"): "this saterday; on satuday",
    ("2016-11-14", "2016-11-14"): "in a weeks time",
    ("2016-12-07", "2016-12-07"): "in a months time",
    ("2017-01-05", "2017-01-05"): "janaury 5; 5 janury",
    ("2016-12-25", "2016-12-25"): "decmber 25th",
    ("2017-09-23", "2017-09-23"): "on Saudi national day",
    ("2016-12-02", "2016-12-02"): "UAE national day",
    ("2017-04-16", "2017-04-16"): "Orthodox Easter",
    ("2017-04-14", "2017-04-14"): "Orthodox Good Friday",
    ("2017-06-15", "2017-06-15"): "Corpus Christi",
    ("2017-08-28", "2017-08-28"): "the August bank holiday",
    ("2017-04-25", "2017-04-25"): "Anzac Day",
}
CASES = [(text.strip(), *days) for days, texts in SAID.items() for text in texts.split(";")]


@pytest.mark.parametrize(("text", "start", "end"), CASES)
def test_the_wording_is_that_stretch(text: str, start: str, end: str) -> None:
    found = find_spans(text, Context(TODAY, "EG"))
    assert [(str(span.start), str(span.end)) for span in found if span.kind == "date"] == [(start, end)]
