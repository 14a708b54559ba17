"""Files asked for in words, of all goals or of one by its name; words that say more stay wishes."""

from __future__ import annotations

import pytest

from dialogs.effects import SendFile
from tests.flows.person import Person


def sent(words: str) -> tuple[Person, list[tuple[str, str | None]]]:
    """Somebody with two goals after these words, and the files that left."""
    person = Person("en" if words.isascii() else "ar").has("g1").has("g2", metric="followers", per=None, wish="x")
    person.types(words)
    return person, [(one.kind, one.goal_id) for one in person.effects if isinstance(one, SendFile)]


@pytest.mark.parametrize(
    ("words", "kind", "goal_id"),
    [
        ("download the plan as pdf", "plan", None),
        ("send me a pdf of the bookings goal", "plan", "g1"),
        ("صدّر هدف الحجوزات pdf", "plan", "g1"),
        ("give me a picture of the followers goal", "card", "g2"),
        ("ابعتلي صورة هدف المتابعين", "card", "g2"),
        ("put it in my google calendar", "calendar", None),
        ("حط المواعيد في التقويم", "calendar", None),
        ("عايز ملف اكسل", "sheet", None),
        ("كل البيانات", "data", None),
        ("export everything", "data", None),
    ],
)
def test_the_file_that_is_asked_for_leaves(words: str, kind: str, goal_id: str | None) -> None:
    assert sent(words)[1] == [(kind, goal_id)]


@pytest.mark.parametrize("words", ["send me a copy of the followers goal", "ابعتلي نسخة من هدف المتابعين"])
def test_a_copy_of_the_goal_that_is_named_is_a_message(words: str) -> None:
    person, files = sent(words)
    assert not files
    assert person.heard.startswith(("Increase followers", "رفع عدد المتابعين"))


@pytest.mark.parametrize(
    "words", ["sell more excel courses", "send more cards", "زيادة بيع الكروت", "more calendar sales"]
)
def test_a_wish_that_holds_such_a_word_is_a_wish(words: str) -> None:
    person, files = sent(words)
    assert not files
    assert (person.question or "").startswith("goal.")
