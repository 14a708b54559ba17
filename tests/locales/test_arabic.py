"""What no Arabic sentence of the coach may say: orders, a man's address, other words for our terms."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest

from bot.nouns import nouns_of
from dialogs.domain.training.exercises import KINDS
from dialogs.language.words.lexicon import load_words
from tests.locales.kpi_texts import texts
from tests.locales.test_catalogues import forms, stored

LETTER = "\u0620-\u065f\u0670-\u06d3"
TRANSLATED = {form for message in stored("ar") if message.id for form in forms(message) if form}
KINDS_NAMED = {
    words
    for kind in KINDS
    for table in [load_words("ar", f"practice/{kind}")["kind"]]
    for words in (table["name"], table["asks"], *table.get("choices", {}).values())
}
SENTENCES = sorted(TRANSLATED | set(texts("ar").values()) | KINDS_NAMED)

ORDERS = (  # noqa: SIM905 - a list for people to read and extend
    "اكتب اختر أرسل ارسل اضغط انقر ابدأ جرّب جرب حدّد أدخل ادخل أضف اجعل انظر تأكّد تأكد راجع احفظ افتح استخدم شارك قل "
    "أخبرني أخبرنا انتظر تذكّر تذكر واصل أكمل اسأل أجب انتقل أعد حاول فكّر تخيّل عد ارجع اقرأ لاحظ قسّم ضع خذ "
    "دعنا هيا قم"
).split()
TO_A_MAN_OR_A_WOMAN = (  # noqa: SIM905 - the same; forms that a plan or a goal may take too are left out
    "تريد تريدين ترغب ترغبين تستطيع تستطيعين يمكنكِ أنتَ أنتِ تودّ تودين تعرفين تفضّل تفضل تحتاجين "
    "تكتبين تختارين تحبّ تحب تفكر تعتقد تظنّ متأكد متأكدة واثق واثقة مستعد مستعدة جاهز جاهزة"
).split()
OFFICIALESE = ("يُرجى", "يرجى", "الرجاء", "قم ب", "قمت ب", "سيتم", "تم ", "من فضلك")
NOT_OUR_TERMS = (
    "خط الأساس", "الرقم المطلوب", "التارجت", "تارجت", "شرط لا يُكسر", "المسؤول عنها", "تسجيل رقم", "تشيك إن", "غفوة",
    "على الطريق", "بعيد المنال", "ذو صلة", "محدّد بوقت", "محدد بوقت", "متى الموعد", "غاية تسويقية", "غرض تسويقي",
)  # fmt: skip
EXPLAINED = {"KPI": "مؤشّر", "ليد": "عميل محتمل"}


def having(words: Iterable[str]) -> list[tuple[str, str]]:
    """Which of the words stand in which sentence, as a whole word."""
    return [(word, sentence) for sentence in SENTENCES for word in words if has_word(word, sentence)]


def matching(pattern: str) -> list[str]:
    return [sentence for sentence in SENTENCES if re.search(pattern, sentence, re.MULTILINE)]


def has_word(word: str, text: str) -> bool:
    return re.search(rf"(?<![{LETTER}]){re.escape(word)}(?![{LETTER}])", text) is not None


def test_the_coach_gives_no_orders() -> None:
    assert having(ORDERS) == []


def test_the_coach_speaks_to_women_and_men_alike() -> None:
    assert having(TO_A_MAN_OR_A_WOMAN) == []
    assert matching(rf"[{LETTER}](?:/ة|\(ة\)|/ين|/ت)(?![{LETTER}])") == []


def test_the_coach_is_no_office() -> None:
    assert [form for words in OFFICIALESE for form in matching(rf"(?<![{LETTER}]){words}")] == []


def test_the_coach_keeps_to_its_own_terms() -> None:
    assert [(term, form) for term in NOT_OUR_TERMS for form in SENTENCES if term in form] == []
    assert [(word, form) for word, form in having(EXPLAINED) if EXPLAINED[word] not in form] == []


def test_punctuation_is_arabic() -> None:
    assert matching(f"[{LETTER}] ?[,;?](?!\\w)") == []
    assert matching(" [،؟؛]") == []


def test_digits_are_left_to_the_rendering_and_the_percent_sign_follows_its_number() -> None:
    assert matching("[٠-٩۰-۹٪٫٬]") == []
    assert matching("%\\s*[0-9{]") == []


def test_no_line_opens_with_a_latin_name() -> None:
    assert [form for form in matching("^[A-Za-z]") if re.search(f"[{LETTER}]", form)] == []


def test_the_lists_would_find_what_they_look_for() -> None:
    assert has_word("اكتب", "الآن اكتب الهدف")
    assert not has_word("اكتب", "اكتبها")
    assert not has_word("جرب", "تجربة")


@pytest.mark.parametrize("kind", ["nouns", "currencies"])
def test_every_arabic_noun_has_all_its_forms(kind: str) -> None:
    for key, noun in getattr(nouns_of("ar"), kind).items():
        assert {"few", "many", "other"} <= set(noun.forms), key
        assert set(noun.dual) == {"nominative", "oblique"}, key
        assert noun.alone.split()[-1] in {"واحد", "واحدة"}, key
        assert not noun.qualified or set(noun.qualified) == {"few", "many", "other"}, key


def test_both_languages_count_the_same_things() -> None:
    assert set(nouns_of("ar").nouns) == set(nouns_of("en").nouns)
