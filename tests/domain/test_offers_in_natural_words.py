"""What blind readers stumbled over in offers: a verb that reads as another, so much of nothing yet, a day that ends."""

from __future__ import annotations

import pytest

from bot.rephrasing import rephrasings
from dialogs.domain.phrases import fill
from dialogs.domain.rewording.moulds import in_mould
from dialogs.domain.wishes.businesses import BUSINESSES
from dialogs.domain.wishes.owned import owned
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from dialogs.messages import Figure, Sentence, T, Words
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
        ("nobody comments on our posts", "Reach 30 comments a month on our posts"),
        ("nobody likes my posts", "Reach 100 likes a month on my posts"),
        ("no one shares our posts", "Have our posts shared 10 times a month"),
        ("our page is dead", "Reach 30 comments a month on our page"),
        ("nobody comments on our posts every week", "Bring comments on our posts to 8 a week"),
        ("nobody shares what is on our page each day", "Bring shares on our page to 2 a day"),
    ],
)
def test_where_there_is_nothing_yet_so_many_in_a_time_are_to_be_reached(wish: str, reached: str) -> None:
    assert any(reached in one for one in offered(wish))


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
    assert not any(" ends" in one and ", after" in one for one in offered(wish))


@pytest.mark.parametrize("wish", ["more leads for our law firm", "more enquiries from patients at our clinic"])
def test_whoever_enquires_is_no_client_yet(wish: str) -> None:
    assert not any("clients who enquire" in one or "patients who enquire" in one for one in offered(wish))


@pytest.mark.parametrize("wish", ["زيادة التفاعل مع قصصنا على سناب شات", "we want more hoodie sales"])
def test_no_offer_leads_from_a_rise_to_a_rise_with_the_same_verb(wish: str) -> None:
    assert not any("تنمية" in one.replace("تنمية", "", 1) for one in offered(wish))
    assert not any("Lift" in one and "to raise the" in one.replace("as a way to raise", "") for one in offered(wish))
