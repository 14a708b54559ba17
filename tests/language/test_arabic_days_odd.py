"""Arabic days and stretches in rarer wordings, told on a Wednesday in November."""

from datetime import date

import pytest

from dialogs.language.goals.spans import find_spans
from dialogs.language.words.context import Context

TODAY = date(2026, 11, 18)

FOUND = [
    ("بعد 10 أيام عمل", "2026-12-02"),
    ("خلال خمسة أيام عمل", "2026-11-18 2026-11-25"),
    ("بعد يومين عمل", "2026-11-20"),
    ("بعد نصف شهر", "2026-12-03"),
    ("قبل نصف شهر", "2026-11-03"),
    ("نص شهر 5", "2027-05-15"),
    ("نص الشهر", "2026-12-15"),
    ("الفاتح من نوفمبر", "2027-11-01"),
    ("يوم 25 الجاري", "2026-11-25"),
    ("٢٥ الجاري", "2026-11-25"),
    ("25 الحالي", "2026-11-25"),
    ("25 من الشهر الجاري", "2026-11-25"),
    ("الأيام المتبقية من الشهر", "2026-11-18 2026-11-30"),
    ("رمضان السنة الجاية", "2027-02-08 2027-03-08"),
    ("العيد السنة الجاية", "2027-03-09 2027-03-11"),
    ("عيد الحب السنة القادمة", "2027-02-14"),
    ("شم النسيم", "2027-05-03"),
    ("شم النسيم 2026", "2026-04-13"),
]


@pytest.mark.parametrize(("text", "wanted"), FOUND)
def test_a_rarer_wording_is_read_as_the_usual_one(text: str, wanted: str) -> None:
    found = [span for span in find_spans(text, Context(TODAY)) if span.kind == "date"]
    first, _, last = wanted.partition(" ")
    assert [(str(span.start), str(span.end)) for span in found] == [(first, last or first)]
