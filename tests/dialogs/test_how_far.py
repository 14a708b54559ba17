"""How far an interview is, is told the same way to its end: one more each time, of a number that stays."""

from __future__ import annotations

import itertools
import re

import pytest

from tests.flows.test_midway import told

RUNS = {
    "en": ("more bookings for my salon", "about 40", "60", "end of June 2027", "rose"),
    "ar": ("زيادة الحجوزات في الصالون", "حوالي 40", "60", "نهاية يونيو 2027", "ارتفع"),
    "at once": ("orders +20% in 4 months", "150", "store dashboard", "rose"),
    "vague": ("get better", "2", "100", "by the end of June", "40"),
}


@pytest.mark.parametrize("run", RUNS)
def test_the_count_goes_up_by_one_and_its_end_stays(run: str) -> None:
    lines = RUNS[run]
    counts = []
    for far in range(1, len(lines) + 1):
        person = told("ar" if run == "ar" else "en", *lines[:far])
        found = re.search(r"(?:Question|سؤال) (\d+) (?:of|من) (\d+)", person.heard)
        counts += [(int(found[1]), int(found[2]))] if found else []

    assert len(counts) > 1
    assert len({of for _, of in counts}) == 1
    assert all(later - earlier in (0, 1) for (earlier, _), (later, _) in itertools.pairwise(counts))
    assert all(number <= of for number, of in counts)
