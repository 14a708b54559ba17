"""What blind readers stumbled over in offers: a verb that reads as another, so much of nothing yet, a day that ends."""

from __future__ import annotations

import re

import pytest

from bot.rephrasing import rephrasings
from dialogs.domain.phrases import fill
from dialogs.domain.rewording.heads import HEADS
from dialogs.domain.rewording.heads_agreeing import AGREEING
from dialogs.domain.rewording.moulds import in_mould
from dialogs.domain.wishes.businesses import BUSINESSES
from dialogs.domain.wishes.owned import owned
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from dialogs.messages import Figure, Inside, Sentence, T, Words
from tests.domain.aloud import TODAY, aloud, in_arabic

_POSTS = T("comments on the posts of {business} {where}")
_OWN = T("{business}", business=Words("our animal shelter in Leeds"))


def offered(wish: str) -> list[str]:
    context = Context(TODAY, "GB")
    return [str(one["text"]) for one in rephrasings(read_goal(wish, context), context)]


@pytest.mark.parametrize("down", [False, True])
@pytest.mark.parametrize("percent", [False, True])
def test_no_arabic_mould_joins_its_verb_to_a_number_of_people_by_a_letter(*, down: bool, percent: bool) -> None:
    people = T("the number of people who enquire")
    told = [
        in_arabic(in_mould(people, Figure(10.0, "percent"), (str(seed),), down=down, percent=percent))
        for seed in range(12)
    ]
    plain = [
        in_arabic(in_mould(T("our sales"), Figure(10.0, "percent"), (str(seed),), down=down, percent=percent))
        for seed in range(12)
    ]
    assert not any("بعدد" in one for one in told)
    assert not any("بمبيعاتنا" in one for one in plain)


@pytest.mark.parametrize(
    ("wish", "reached"),
    [
        ("nobody comments on our posts", "reach 30 comments a month on our posts"),
        ("nobody likes my posts", "reach 100 likes a month on my posts"),
        ("no one shares our posts", "get our posts shared 10 times a month"),
        ("our page is dead", "reach 30 comments a month on our page"),
        ("nobody comments on our posts every week", "bring comments on our posts to 8 a week"),
        ("nobody shares what is on our page each day", "bring shares on our page to 2 a day"),
    ],
)
def test_where_there_is_nothing_yet_so_many_in_a_time_are_to_be_reached(wish: str, reached: str) -> None:
    assert any(reached in one.replace("Reach", "reach").replace("Bring", "bring") for one in offered(wish))


@pytest.mark.parametrize(
    ("business", "said"),
    [
        (BUSINESSES["studio"], "comments on the studio's posts on Instagram"),
        (BUSINESSES["chalets"], "comments on the posts of the chalets on Instagram"),
        (_OWN, "comments on the posts of our animal shelter in Leeds on Instagram"),
    ],
)
def test_a_place_with_a_short_name_owns_its_posts(business: Sentence, said: str) -> None:
    head = owned(_POSTS, business)
    assert aloud(fill(head, business=business, where=T("on Instagram"))) == said


@pytest.mark.parametrize(
    "wish",
    [
        "win back trust after the bad press of last spring",
        "be trusted again after the data leak",
        "improve our image after the recall",
    ],
)
def test_no_day_ends_before_words_on_what_it_comes_after(wish: str) -> None:
    assert not any("by the end of" in one and ", after" in one for one in offered(wish))


@pytest.mark.parametrize("wish", ["more leads for our law firm", "more enquiries from patients at our clinic"])
def test_whoever_enquires_is_no_client_yet(wish: str) -> None:
    assert not any("clients who enquire" in one or "patients who enquire" in one for one in offered(wish))


@pytest.mark.parametrize("wish", ["زيادة التفاعل مع قصصنا على سناب شات", "we want more hoodie sales"])
def test_no_offer_leads_from_a_rise_to_a_rise_with_the_same_verb(wish: str) -> None:
    assert not any("تنمية" in one.replace("تنمية", "", 1) for one in offered(wish))
    assert not any("lift" in one and "to raise the" in one.replace("as a way to raise", "") for one in offered(wish))


@pytest.mark.parametrize(
    "wish",
    ["more reviews for our bakery", "grow my YouTube channel", "more likes", "get our clinic known", "let's grow"],
)
def test_an_opener_leads_to_its_goal_by_a_verb_and_no_bare_heading(wish: str) -> None:
    for one in offered(wish):
        assert ":" not in one.replace("We have one goal: to", "")
        assert not one.startswith(("What we", "Deadline", "Until Wednesday 31 March 2027 we work"))


@pytest.mark.parametrize("wish", ["improve conversion rate in Q2", "more engagement pls", "we rly need more reviews"])
def test_by_how_much_stands_behind_what_changes(wish: str) -> None:
    assert not any(re.search(r"(?:raise|increase|reduce|cut) by \d", one, re.IGNORECASE) for one in offered(wish))


def test_a_goal_within_a_sentence_begins_small_and_words_typed_keep_their_letters() -> None:
    goal = T("Raise sales by {change}", change="10%")

    assert aloud(T("We aim to {goal}", goal=Inside(goal))) == "We aim to raise sales by 10%"
    assert aloud(T("We aim to {goal}", goal=Inside(T("{goal} by May", goal=goal)))).startswith("We aim to raise sales")
    assert aloud(T("We want {goal}", goal=Inside(Words("NASA")))) == "We want NASA"
    assert aloud(T("We want {goal}", goal=Inside(T("{what} now", what="NASA")))) == "We want NASA now"


@pytest.mark.parametrize("wish", ["I want to be known as a painter", "sleep better", "quit smoking"])
def test_one_who_speaks_alone_says_i(wish: str) -> None:
    assert not any(re.search(r"\b(?:we|our)\b", one, re.IGNORECASE) for one in offered(wish))


def test_every_head_that_agrees_with_men_is_a_head_that_is_offered() -> None:
    offered = {head.msgid for heads in HEADS.values() for head in heads if isinstance(head, Sentence)}

    assert offered >= AGREEING


@pytest.mark.parametrize(
    ("wish", "told"),
    [
        ("Get Kenyan farmers to trust us", "the share of Kenyan farmers who say that they trust us"),
        ("we want our salon in Dubai to look more premium", "who describe us as premium in Dubai"),
        ("I want parents to trust our nursery", "parents who say that they trust the nursery"),
        ("we want to look more modern", "the number of posts and reviews that call us modern"),
        ("stay longer on our site", "the average length of a visit on our site"),
        ("I am a coach and want the right people to see me", "enquiries"),
        ("raise the rating of our cafe on google maps", "the cafe"),
        ("رفع حصّتنا من سوق العطور", "حصّتنا السوقية"),
        ("عايزين نبقى أشهر محل بتاع شنط في المنصورة", "«أشهر محل شنط في المنصورة»"),
        ("بغينا نوليو أحسن محل ديال الحلويات فكازا", "«أحسن محل الحلويات في كازا»"),
        ("محتاجين نسوق منتجاتنا أحسن", "الاستفسارات"),
        ("عايز تقييم الكافيه على جوجل ماب يعلى", "تقييم المقهى"),
        ("نريد أن يثق الناس بنا", "نسبة الثقة في المشروع بين العملاء"),
        ("نطمح إلى تعزيز ثقة أولياء الأمور في الحضانة", "نسبة الثقة"),
    ],
)
def test_what_is_wished_is_what_is_asked_for(wish: str, told: str) -> None:
    assert any(told in one for one in offered(wish))


def test_who_is_to_be_liked_is_not_asked_about_trust() -> None:
    assert not any("trust" in one for one in offered("we want people to like our clinic"))


@pytest.mark.parametrize(("wish", "clients"), [("عايزين ليدز أكتر الشهر ده", "بتوصية"), ("more leads", "recommend")])
def test_enquiries_are_not_led_to_by_clients(wish: str, clients: str) -> None:
    assert not any(clients in one for one in offered(wish))


def test_where_trust_is_wished_it_is_the_first_offer() -> None:
    assert "trust" in offered("we want people in Leeds to trust our salon")[0]
