"""What is typed in the middle of the goal interview and is no answer: orders, questions, changes, past an aside."""

from __future__ import annotations

import pytest

from tests.flows.person import Person

ORDERS = {"ar": "زيادة الطلبات، عندي ١٥٠ طلب في الشهر", "en": "more orders, I have 150 a month"}
AT_TARGET: dict[str, tuple[str, ...]] = {"ar": (ORDERS["ar"], "لوحة البائع"), "en": (ORDERS["en"], "store dashboard")}
AT_DEADLINE: dict[str, tuple[str, ...]] = {"ar": (*AT_TARGET["ar"], "٢٠٪"), "en": (*AT_TARGET["en"], "20%")}


def told(language: str, *lines: str) -> Person:
    person = Person("ar" if language == "ar" else "en")
    for line in ("/new", *lines):
        person.types(line)
    return person


def held(person: Person) -> dict[str, object]:
    return dict(person.state.stack[-1].answers)


def amount(person: Person, part: str) -> object:
    found = held(person).get(part)
    return found["value"] if isinstance(found, dict) else getattr(found, "value", None)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "what is a guardrail?"),
        ("en", "what does baseline mean?"),
        ("en", "what do you mean by measure?"),
        ("en", "can I change it later?"),
        ("en", "can i change it later"),
        ("en", "is this final?"),
        ("en", "how much should I spend on ads?"),
        ("en", "how many questions are left?"),
        ("en", "who can see this?"),
        ("ar", "يعني إيه خط أساس؟"),
        ("ar", "شو يعني خط أساس؟"),
        ("ar", "ممكن أغيره بعدين؟"),
        ("ar", "أقدر أعدلها لاحقًا"),
        ("ar", "نقدر نبدلو من بعد؟"),
        ("ar", "كم أصرف على الإعلانات؟"),
        ("ar", "اصرف كام على الاعلانات"),
        ("ar", "كم سؤال باقي؟"),
        ("ar", "مين بيشوف كلامي؟"),
    ],
)
@pytest.mark.parametrize("at", ["baseline", "tool", "target", "deadline", "offer"])
def test_a_question_in_the_middle_is_answered_and_the_open_one_stands_again(language: str, words: str, at: str) -> None:
    paths: dict[str, dict[str, tuple[str, ...]]] = {
        "baseline": {"ar": ("زيادة الطلبات",), "en": ("more orders",)},
        "tool": {"ar": (ORDERS["ar"],), "en": (ORDERS["en"],)},
        "target": AT_TARGET,
        "deadline": AT_DEADLINE,
        "offer": {
            "ar": (*AT_DEADLINE["ar"], "نهاية ديسمبر ٢٠٢٧", "ارتفع"),
            "en": (*AT_DEADLINE["en"], "end of December 2027", "rose"),
        },
    }
    person = told(language, *paths[at][language])
    assert person.state.stack[-1].asked == at
    before, question = held(person), person.state.stack[-1].asked
    asked = person.heard.rsplit("\n", maxsplit=1)[-1]
    person.types(words)

    assert (held(person), person.state.stack[-1].asked) == (before, question)
    assert person.heard.endswith(asked)
    assert len(person.heard.split("\n\n")) > 1


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "make it 25% instead"),
        ("en", "make it 25%"),
        ("en", "let's make it 25% instead"),
        ("en", "change it to 25%"),
        ("ar", "خليها ٢٥٪ بدل"),
        ("ar", "خليها ٢٥٪"),
        ("ar", "خلها ٢٥٪ بدالها"),
        ("ar", "ديرها ٢٥٪"),
    ],
)
@pytest.mark.parametrize("path", [AT_TARGET, AT_DEADLINE], ids=["where it is asked", "after it was said"])
def test_another_share_is_the_target_and_no_goal_of_its_own(
    language: str, words: str, path: dict[str, tuple[str, ...]]
) -> None:
    person = told(language, *path[language])
    person.types(words)

    assert person.state.stack[-1].asked == "deadline"
    assert (amount(person, "target"), held(person)["relative"]) == (25, True)


@pytest.mark.parametrize(("words", "value"), [("make it 200 instead", 200), ("make it 25 instead", 25)])
def test_a_bare_figure_in_the_place_of_a_share_is_a_level_where_it_can_be_one(words: str, value: int) -> None:
    person = told("en", *AT_DEADLINE["en"])
    person.types(words)

    assert (amount(person, "target"), held(person)["relative"]) == (value, value < 150)


@pytest.mark.parametrize(
    ("language", "wish", "answer"),
    [
        ("en", "I want more followers on Instagram", "end of March"),
        ("en", "I want more followers on Instagram", "in four months"),
        ("ar", "عايز ازود المتابعين على انستجرام", "آخر مارس"),
        ("ar", "ابغى ازيد متابعين انستقرام", "بعد أربع شهور"),
    ],
)
def test_what_follows_the_question_about_another_wish_is_not_lost(language: str, wish: str, answer: str) -> None:
    person = told(language, *AT_DEADLINE[language], wish)
    assert person.state.stack[-1].flow == "aside"
    person.types(answer)

    assert person.state.stack[-1].flow == "goal"
    assert held(person)["deadline"]


@pytest.mark.parametrize(
    ("language", "wish", "words", "flows"),
    [
        ("en", "I want more followers on Instagram", "later", ["goal"]),
        ("en", "I want more followers on Instagram", "no", ["goal"]),
        ("en", "I want more followers on Instagram", "yes", ["goal", "goal"]),
        ("ar", "ابغى ازيد متابعين انستقرام", "بعدين", ["goal"]),
        ("ar", "ابغى ازيد متابعين انستقرام", "أيوه", ["goal", "goal"]),
    ],
)
def test_another_wish_waits_or_begins_as_is_said(language: str, wish: str, words: str, flows: list[str]) -> None:
    person = told(language, *AT_DEADLINE[language], wish, words)

    assert [frame.flow for frame in person.state.stack] == flows
    assert held(person).get("tool") != words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "show my goals"),
        ("en", "show me all my goals please"),
        ("en", "make a plan"),
        ("en", "can you make a plan for it?"),
        ("ar", "اعرض أهدافي"),
        ("ar", "وريني أهدافي"),
        ("ar", "فرجيني أهدافي"),
        ("ar", "سوي لي خطة"),
        ("ar", "دير ليا خطة"),
    ],
)
def test_an_order_is_no_tool_and_leaves_the_question_open(language: str, words: str) -> None:
    person = told(language, ORDERS[language])
    assert person.state.stack[-1].asked == "tool"
    before = held(person)
    person.types(words)

    assert (held(person), person.state.stack[-1].asked) == (before, "tool")


@pytest.mark.parametrize(("language", "words"), [("en", "remove the deadline"), ("ar", "شيل الموعد")])
def test_a_part_taken_away_is_not_asked_for(language: str, words: str) -> None:
    person = told(language, ORDERS[language], words)

    assert person.state.stack[-1].asked == "tool"
    assert held(person)["deadline"] is None


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "will it rain in Cairo on Friday afternoon?"),
        ("en", "do you think my brother will like it?"),
        ("ar", "هل السوق هيتحسن السنة الجاية ولا لأ؟"),
        ("ar", "متى بيفتح المنافس فرعه الجديد في الحي؟"),
    ],
)
def test_what_nobody_here_can_answer_is_not_guessed(language: str, words: str) -> None:
    person = told(language, *AT_DEADLINE[language])
    before = held(person)
    person.types(words)

    assert (held(person), person.state.stack[-1].asked) == (before, "deadline")
    assert ("would rather not guess" if language == "en" else "التخمين لا ينفع") in person.heard


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "what do you mean by that?"), ("en", "like what?"), ("ar", "يعني إيه؟"), ("ar", "شو قصدك بهالسؤال؟")],
)
def test_a_question_about_the_open_one_is_explained_at_once(language: str, words: str) -> None:
    person = told(language, *AT_DEADLINE[language])
    person.types(words)

    assert person.state.stack[-1].asked == "deadline"
    assert "guess" not in person.heard
    assert "التخمين" not in person.heard


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "ads no more than 50 pounds a week"),
        ("en", "at most 50 a week on ads"),
        ("ar", "الاعلانات ما تتجاوز ٥٠ جنيه في الأسبوع"),
    ],
)
def test_a_limit_to_the_ads_is_one_to_what_they_cost(language: str, words: str) -> None:
    person = Person("ar" if language == "ar" else "en").has("g1", serves=("b1",))
    person.follows("strengthen", "g1")
    person.types(words)
    limit = person.goal().guardrail

    assert limit is not None
    assert (limit.metric, limit.bound, limit.value, limit.per) == ("ad_spend", "max", 50, "week")


@pytest.mark.parametrize(
    ("language", "words"), [("en", "save"), ("en", "save it please"), ("ar", "احفظه"), ("ar", "سجلها")]
)
def test_save_saves_where_that_is_asked_and_is_never_an_answer(language: str, words: str) -> None:
    at_tool = told(language, ORDERS[language])
    before = held(at_tool)
    at_tool.types(words)
    assert (held(at_tool), at_tool.state.stack[-1].asked) == (before, "tool")

    end = "نهاية ديسمبر ٢٠٢٧" if language == "ar" else "end of December 2027"
    at_offer = told(language, *AT_DEADLINE[language], end, "ارتفع" if language == "ar" else "rose")
    at_offer.types(words)
    assert len(at_offer.known.goals) == 1


@pytest.mark.parametrize(
    ("language", "words", "day"),
    [
        ("en", "by the end of June", "2027-06-30"),
        ("ar", "آخر حزيران", "2027-06-30"),
        ("ar", "قبل نهاية يونيو", "2027-06-30"),
    ],
)
@pytest.mark.parametrize("path", [("more bookings",), ("more bookings", "40")], ids=["today's figure", "target"])
def test_a_day_told_where_a_figure_is_asked_for_is_kept(
    language: str, words: str, day: str, path: tuple[str, ...]
) -> None:
    person = told(language, *path)
    asked = person.state.stack[-1].asked
    person.types(words)

    assert (held(person)["deadline"], person.state.stack[-1].asked) == (day, asked)


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "I want Instagram followers"), ("ar", "بدي متابعين عالانستا"), ("ar", "عايز متابعين على انستجرام")],
)
def test_a_wish_without_a_movement_is_another_one_too(language: str, words: str) -> None:
    assert told(language, *AT_TARGET[language], words).state.stack[-1].flow == "aside"
