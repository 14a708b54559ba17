"""What people say of a thing to deliver is heard as done, in part, late or on its way, and of nothing else."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.answers.deeds import deed_said
from dialogs.language.words.context import Context

HERE = Context(date(2026, 12, 15), "EG")
SITE, BRANCH = "launch the new website", "عايز افتح فرع تاني في المعادي"
SAID = {
    "done": """the website is live!|we launched it|website launched yesterday|we launched last Friday|done|100%
|فتحنا الفرع امبارح|افتتحنا|الفرع اتفتح|تم الحمد لله|اطلقناه امس""",
    "not_yet": "not launched yet|the site isn't ready|لسه ما فتحنا|الفرع لسه متفتحش",
    "part": """50% done|80%|it's half done|the site is half done|almost done|we're halfway
|we are at it|still at it|٥٠٪|لسه شغالين عليه|قربنا""",
    "late": "it'll be late|it will be 2 weeks late|delayed until mid March|we won't make it|مش هنلحق|هيتأخر اسبوعين",
    "on_time": "still on schedule|it'll be ready on time|ماشي حسب الخطة|في الموعد",
}
OTHERS = """launch two new products|we opened 30 accounts|the website got 500 visits|we want more done|12 new customers
|signed the lease|we started ads yesterday|is it done?|good|50|launch the app|عايز ازود العملاء|فتحنا 3 حسابات
|وقعنا العقد|الفرع الجديد زباينه كتير|طيب|نعم|هل تم؟"""


@pytest.mark.parametrize(
    ("kind", "text"),
    [(kind, text.strip()) for kind, lines in SAID.items() for text in lines.split("|") if text.strip()],
)
def test_a_word_of_it_is_heard(kind: str, text: str) -> None:
    found = deed_said(text, BRANCH if any(letter > "؀" for letter in text) else SITE, HERE)
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize("text", [text.strip() for text in OTHERS.split("|") if text.strip()])
def test_other_words_are_no_word_of_it(text: str) -> None:
    assert deed_said(text, f"{SITE} {BRANCH}", HERE) is None


@pytest.mark.parametrize(
    ("text", "share"), [("50% done", 50), ("٨٠٪", 80), ("it's half done", 50), ("خلصنا نصه", 50), ("almost done", None)]
)
def test_how_much_of_it_is_heard_where_it_is_told(text: str, share: float | None) -> None:
    found = deed_said(text, SITE, HERE)
    assert found is not None
    assert found.share == share
