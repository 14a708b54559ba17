"""Who does what by when, typed in a few words; and words that assign nothing."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.answers.assigning import Assignment, doubtful_name, read_assignment, read_assignments
from dialogs.language.words.context import Context

TODAY = Context(date(2026, 11, 21), "EG")
TENTH = date(2026, 12, 10)


def read(text: str) -> Assignment:
    return read_assignment(text, 3, TODAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 by 10 December, Sara", Assignment((2,), "Sara", due=TENTH)),
        ("the second one goes to Ahmad", Assignment((2,), "Ahmad")),
        ("خلي سارة تتولى الخطوة الثانية", Assignment((2,), "سارة")),
        ("خلي سارة تتولى الخطوة الثالثة", Assignment((3,), "سارة")),
        ("الأولى عليا انا", Assignment((1,), me=True)),
        ("please let Mona Ali handle the third step", Assignment((3,), "Mona Ali")),
        ("يوسف", Assignment((), "يوسف")),
        ("نورة", Assignment((), "نورة")),
        ("أحمد ياسر", Assignment((), "أحمد ياسر")),
        ("Sara does the first", Assignment((1,), "Sara")),
        ("Mona Ali takes over 3", Assignment((3,), "Mona Ali")),
        ("all by 10 December", Assignment((1, 2, 3), due=TENTH)),
        ("3 me", Assignment((3,), me=True)),
        ("they're all mine", Assignment((1, 2, 3), me=True)),
        ("I'll take all three", Assignment((1, 2, 3), me=True)),
        ("Mona, 10 Dec", Assignment((), "Mona", due=TENTH)),
        ("الثانية على سارة", Assignment((2,), "سارة")),
        ("خلي المسؤول سارة", Assignment((), "سارة")),
        ("٢ لسارة قبل ١٠ ديسمبر", Assignment((2,), "سارة", due=TENTH)),
        ("أحمد منصور يتولى الثالثة", Assignment((3,), "أحمد منصور")),
        ("الكل على محمد", Assignment((1, 2, 3), "محمد")),
        ("الأولى أنا", Assignment((1,), me=True)),
        ("الثالثة آخر الشهر", Assignment((3,), due=date(2026, 11, 30))),
        ("التالتة هتعملها منى", Assignment((3,), "منى")),
        ("خلي التالتة مع أختي مريم", Assignment((3,), "مريم")),
        ("الثانية لمنى بنتي", Assignment((2,), "منى")),
        ("أختي", Assignment((), "أختي")),
        ("التانية عليّي", Assignment((2,), me=True)),
        ("واخا", Assignment()),
        ("صافي", Assignment()),
        ("Sara and Omar", Assignment((), "Sara and Omar")),
        ("2 Sara & Omar by 10 December", Assignment((2,), "Sara & Omar", due=TENTH)),
        ("me and Sara", Assignment((), "me and Sara")),
        ("سارة وأحمد", Assignment((), "سارة وأحمد")),
        ("الثانية على سارة وأحمد", Assignment((2,), "سارة وأحمد")),
        ("أنا وسارة", Assignment((), "أنا وسارة")),
        ("سارة مع أحمد", Assignment((), "سارة مع أحمد")),
        ("هدى ووليد", Assignment((), "هدى ووليد")),
        ("أبو علي", Assignment((), "أبو علي")),
        ("الثانية علي", Assignment((2,), "علي")),
        ("2 لليلى", Assignment((2,), "ليلى")),
        ("my brother", Assignment((), "my brother")),
        ("فريق التسويق", Assignment((), "فريق التسويق")),
        ("I think ahmed", Assignment((), "ahmed")),
        ("sara i guess", Assignment((), "sara")),
        ("أظن أحمد", Assignment((), "أحمد")),
        ("أحمد على ما أعتقد", Assignment((), "أحمد")),
        ("sara will do all of them", Assignment((1, 2, 3), "sara")),
        ("ابن عمي هيعمل التالتة", Assignment((3,), "ابن عمي")),
        ("سارة هتعملهم كلهم", Assignment((1, 2, 3), "سارة")),
        ("all of them me", Assignment((1, 2, 3), me=True)),
        ("just me", Assignment((), me=True)),
        ("غيّر الأولى لسارة", Assignment((1,), "سارة")),
        ("إحنا هنعملها", Assignment((), me=True)),
        ("خلي كله في ديسمبر", Assignment((1, 2, 3), due=date(2026, 12, 31))),
    ],
)
def test_who_and_when_are_read(text: str, expected: Assignment) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "...",
        "I want to think about who could do that best of all",
        "نشر كل يوم صورة جديدة من المطبخ",
        "55",
        "سارة تصور المنتجات الاحد الجاي",
        "ننزل ريلز كل يوم",
        "انستقرام",
        "Sara films the products next Sunday",
        "خلّيها ٢٥٠ بدل ٢٠٠",
        "make it 250 instead of 200",
        "we should do this later",
        "not now",
        "looks good to them",
        "too many steps",
        "what about ads",
        "reschedule",
        "بعدين",
        "ده كتير",
        "مش عارفين لسه",
        "ما عندي وقت",
        "خلينا نشوف",
        "people come more on weekends",
        "we are closed on friday",
        "إحنا مسافرين الخميس",
        "swap 1 and 2",
        "who will do it",
        "مين هيعملها",
        "من سيقوم بها",
    ],
)
def test_words_that_assign_nothing_say_nothing(text: str) -> None:
    assert not read(text).says_something


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [
        ("business is slow lately", True),
        ("customers complain often", True),
        ("for moms in Cairo", True),
        ("better service", True),
        ("fresh bread every morning", True),
        ("الأسعار غليت", True),
        ("الشغل واقف", True),
        ("خدمة أحسن", True),
        ("my brother khaled", False),
        ("ahmed from sales", False),
        ("Nadja Berg", False),
        ("2 nadja berg", False),
        ("nadja", False),
        ("أنا ومراتي", False),
        ("أم محمد", False),
        ("شركة إعلانات", False),
    ],
)
def test_words_that_may_be_no_name_are_doubted(text: str, *, doubtful: bool) -> None:
    assert doubtful_name(text, read(text), 3, TODAY) is doubtful


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 Sara, 3 Omar", (Assignment((2,), "Sara"), Assignment((3,), "Omar"))),
        ("sara 2 omar 3", (Assignment((2,), "sara"), Assignment((3,), "omar"))),
        ("the second to Sara and the third to me", (Assignment((2,), "Sara"), Assignment((3,), me=True))),
        ("سارة الأولى وأحمد الثانية", (Assignment((1,), "سارة"), Assignment((2,), "أحمد"))),
        ("١ سارة\n٢ أحمد", (Assignment((1,), "سارة"), Assignment((2,), "أحمد"))),
        ("Sara, Omar", (Assignment((), "Sara, Omar"),)),
        ("Sara by 10 December, Omar by 10 December", ()),
    ],
)
def test_several_may_be_given_at_once(text: str, expected: tuple[Assignment, ...]) -> None:
    assert read_assignments(text, 3, TODAY) == expected
