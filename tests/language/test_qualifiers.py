"""What a wish says beside its measure is found, in both languages and their dialects, and nothing is made up."""

from __future__ import annotations

import pytest

from dialogs.language.goals.qualifiers import qualifiers_of
from dialogs.language.goals.recurring import is_a_rhythm
from dialogs.language.goals.whereabouts import Place

PLACES = [
    ("we want more orders from outside Amman", "from_outside", "Amman"),
    ("more bookings from germany", "from", "Germany"),
    ("sell more soap across the Gulf", "across", "the Gulf"),
    ("people in the north don't know us", "in", "the north"),
    ("export more dates to Europe", "in", "Europe"),
    ("customers from nearby villages", "from", "nearby villages"),
    ("make us known in our neighbourhood", "in", "our neighbourhood"),
    ("be better known in Zarzis", "in", "Zarzis"),
    ("بدنا طلبات أكتر من برا عمان", "from_outside", "عمان"),
    ("زباين من خارج المدينة", "from_outside", "المدينة"),
    ("بغينا الناس فالمغرب يعرفونا", "in", "المغرب"),
    ("نبغى نبيع بالخليج", "in", "الخليج"),
    ("متابعين من السعودية", "from", "السعودية"),
    ("عايز عيادتي تتعرف في المعادي", "in", "المعادي"),
]

PRODUCTS = [
    ("sell a lot more hoodies", "hoodies"),
    ("more orders for our birthday cakes this year", "our birthday cakes"),
    ("boost hoodie sales", "hoodie"),
    ("more people should hear about our vegan breakfast", "our vegan breakfast"),
    ("get parents to ask about our free trial lesson", "our free trial lesson"),
    ("عايزين نبيع هوديز أكتر بكتير", "الهوديز"),
    ("بدي زيد مبيعات الصابون البلدي", "الصابون البلدي"),
    ("نحب نبيعو زيت زيتون أكثر", "زيت الزيتون"),
    ("أبيع كتب مستعملة أكثر", "الكتب المستعملة"),
    ("ناس أكثر يجربون الحصة المجانية", "الحصة المجانية"),
]

NO_PRODUCTS = [
    "more sales please",
    "sell more",
    "we want to sell more online",
    "more orders from Riyadh",
    "increase our monthly sales",
    "more people should know about us",
    "نبيع أكثر",
    "زيادة المبيعات السنوية",
    "مبيعات أكثر في الصيف",
    "more downloads of our fasting app",
]

AUDIENCES = [
    ("we serve farmers and want more of them to know us", "farmers"),
    ("more freelancers in our space", "freelancers"),
    ("known among start-ups", "startups"),
    ("more corporate clients", "companies"),
    ("restaurant owners should find us", "restaurant_owners"),
    ("نبي نوصل للمزارعين أكثر", "farmers"),
    ("نريد أن يعرفنا المستثمرون", "investors"),
    ("سمعتنا بين الشركات الناشئة", "startups"),
    ("نوصل لأصحاب المطاعم", "restaurant_owners"),
]


@pytest.mark.parametrize(("text", "relation", "name"), PLACES)
def test_a_place_is_found_with_how_it_is_joined(text: str, relation: str, name: str) -> None:
    found = qualifiers_of(text).place

    assert found is not None
    assert (found.relation, found.name) == (relation, name)


@pytest.mark.parametrize(
    "text",
    [
        "more leads in March",
        "followers on Instagram",
        "in Ramadan we want more orders",
        "messages from Facebook",
        "invest in Google ads",
        "نريد مبيعات أكثر في رمضان",
        "تحسين الخدمة في المحل",
        "زيادة التفاعل في الصفحة",
    ],
)
def test_months_feasts_channels_and_shops_are_no_places(text: str) -> None:
    assert qualifiers_of(text).place is None


@pytest.mark.parametrize(("text", "product"), PRODUCTS)
def test_what_is_sold_or_asked_about_is_kept_as_typed(text: str, product: str) -> None:
    assert qualifiers_of(text).product == product


@pytest.mark.parametrize("text", NO_PRODUCTS)
def test_no_product_is_made_of_other_words(text: str) -> None:
    said = qualifiers_of(text, ((text.find("app"), len(text)),) if "app" in text else ())

    assert said.product is None


@pytest.mark.parametrize(("text", "audience"), AUDIENCES)
def test_whom_the_wish_wants_to_reach_is_found(text: str, audience: str) -> None:
    assert qualifiers_of(text).audience == audience


@pytest.mark.parametrize(
    "text", ["our company should grow", "grow the school", "شركتنا تكبر", "مدرستنا", "time with my kids"]
)
def test_ones_own_place_is_no_audience(text: str) -> None:
    assert qualifiers_of(text).audience is None


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("a better name among German tourists", "German tourists"),
        ("سمعة الفندق عند السياح الألمان", "السياح الألمان"),
        ("نوصل للسياح الألمان", "السياح الألمان"),
        ("نبي أمهات الحي يعرفونا", "أمهات الحي"),
        ("more tourists please", None),
        ("سياح أكثر", None),
    ],
)
def test_an_adjective_narrows_the_audience(text: str, people: str | None) -> None:
    assert qualifiers_of(text).people == people


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("we want a lot more followers", "much"),
        ("grow a bit", "little"),
        ("far more orders", "much"),
        ("slightly higher sales", "little"),
        ("more orders", None),
        ("نبيع أكتر بكتير", "much"),
        ("بغيت نكبر بزاف", "much"),
        ("نزيدو شوية", "little"),
        ("نريد مبيعات أعلى", None),
    ],
)
def test_how_much_is_wanted_is_heard(text: str, strength: str | None) -> None:
    assert qualifiers_of(text).strength == strength


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("our Reels should get more views", "form", "reels"),
        ("عايزين تفاعل أكتر على الستوري", "form", "stories"),
        ("مشاهدات أكثر للبث المباشر", "form", "lives"),
        ("more customers on weekdays", "occasion", "weekdays"),
        ("زباين أكتر وسط الأسبوع", "occasion", "weekdays"),
        ("shorter waits on Fridays", "occasion", "fridays"),
        ("gift boxes before Christmas", "occasion", "christmas"),
        ("known better than other dentists", "rival", "competitors"),
        ("أحسن من غيره", "rival", "competitors"),
        ("more orders than last year", "rival", "last_year"),
        ("20 orders a day", "per", "day"),
        ("٢٠ طلب في اليوم", "per", "day"),
        ("fewer complaints about cold food", "complaint", "cold food"),
        ("نخفف الشكاوى من الأكل البارد", "complaint", "الأكل البارد"),
        ("الشكاوى من التأخير في التوصيل", "complaint", "التأخير في التوصيل"),
        ("fewer complaints", "complaint", None),
        ("more comments on our posts", "form", None),
        ("better results", "rival", None),
    ],
)
def test_other_things_said_are_found(text: str, field: str, value: str | None) -> None:
    assert getattr(qualifiers_of(text), field) == value


def test_a_wish_that_says_nothing_more_has_nothing_to_keep() -> None:
    for text in ("improve our image", "grow", "نكبر", "نريد تحسين الصورة", "more engagement", ""):
        assert not qualifiers_of(text).said


def test_what_somebody_else_has_read_is_left_out() -> None:
    text = "more orders from Germany"

    assert qualifiers_of(text, ((12, 24),)).place is None
    assert qualifiers_of(text).place == Place("from", "Germany")


@pytest.mark.parametrize(
    ("text", "words", "rhythm"),
    [
        ("more families on weekends", "weekends", True),
        ("shorter waits on Fridays", "Fridays", True),
        ("Saturdays are dead in our bakery", "Saturdays", True),
        ("our shop is empty on Monday", "Monday", True),
        ("المحل ميت يوم الاثنين", "يوم الاثنين", True),
        ("الجمعة عندنا هادية", "الجمعة", True),
        ("the hall must be empty by Monday", "Monday", False),
        ("نسلم المشروع يوم الاثنين", "يوم الاثنين", False),
        ("sign-ups for the summer camp", "summer", True),
        ("زباين أكتر وسط الأسبوع", "الأسبوع", True),
        ("more orders by Friday", "by Friday", False),
        ("more orders by summer", "by summer", False),
    ],
)
def test_what_happens_every_week_is_no_deadline(text: str, words: str, *, rhythm: bool) -> None:
    start = text.index(words)

    assert is_a_rhythm(text, start, start + len(words)) is rhythm


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("get our plumbing company known to landlords", "landlords"),
        ("raise more donations for orphans", "orphans"),
        ("نريد مرضى أكثر لتبييض الأسنان", "تبييض الأسنان"),
        ("تحسين حضورنا على الإنترنت", None),
        ("بدنا نبيع أكتر بالبوتيك", None),
        ("more sales", None),
        ("نريد مبيعات أكثر", None),
        ("grow the school", None),
    ],
)
def test_a_noun_that_nobody_knows_is_kept_as_typed(text: str, rest: str | None) -> None:
    assert qualifiers_of(text).rest == rest
