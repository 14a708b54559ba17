"""Several goals in one message are told apart; a limit, a reason or a range parts nothing."""

from datetime import date

import pytest

from dialogs.language.goals.several import goals_in
from dialogs.language.words.context import Context

_TODAY = Context(today=date(2026, 11, 21), country="AE")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "i want 20 new clients by june and 5000 insta followers by march",
            ("i want 20 new clients by june", "5000 insta followers by march"),
        ),
        (
            "goals: 1) 20 new clients 2) 5000 followers 3) cut costs 10%",
            ("20 new clients", "5000 followers", "cut costs 10%"),
        ),
        ("20 new clients\n5000 followers on insta", ("20 new clients", "5000 followers on insta")),
        ("- 20 new clients\n- 300 leads", ("20 new clients", "300 leads")),
        (
            "اريد 20 عميل جديد بحلول يونيو و5000 متابع على انستغرام بحلول مارس",
            ("اريد 20 عميل جديد بحلول يونيو", "5000 متابع على انستغرام بحلول مارس"),
        ),
        ("عايز ازود المبيعات 20% واقلل المصاريف 10%", ("عايز ازود المبيعات 20%", "اقلل المصاريف 10%")),
        ("١) ٢٠ عميل جديد ٢) ٥٠٠٠ متابع", ("٢٠ عميل جديد", "٥٠٠٠ متابع")),
    ],
)
def test_goals_of_one_message_are_told_apart(text: str, parts: tuple[str, ...]) -> None:
    assert goals_in(text, _TODAY) == parts


@pytest.mark.parametrize(
    "text",
    [
        "increase leads to 300 and keep cost per lead under $10",
        "raise sales by 20% to open a branch and hire 3 people",
        "between 20 and 30 new clients",
        "50 followers and likes",
        "300 leads by 1) june",
        "improve the website and sell more",
        "زيادة المبيعات 20% مع ألا تتجاوز التكلفة 5000 ريال",
        "من 20 الى 30 عميل",
        "وصول 300 عميل ونكبر",
    ],
)
def test_one_goal_stays_whole(text: str) -> None:
    assert goals_in(text, _TODAY) == (text,)
