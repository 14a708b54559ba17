"""English offers keep the season, the size, the trade and the words before what is counted, as a stranger would ask."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.rewording.rewording import reword
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from tests.domain.aloud import TODAY, aloud


def told(wish: str) -> list[str]:
    offers = reword(read_goal(wish, Context(TODAY)), today=TODAY, country="EG")
    return [aloud(offer.text) for offer in offers]


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        ("as an illustrator I'd like more commissions", "as an illustrator"),
        ("HR consultant here, I need steadier work", "as an HR consultant"),
        ("SEO consultant here. More inbound leads please", "as an SEO consultant"),
        ("I'm a children's photographer and need steady bookings", "as a children's photographer"),
        ("I want more female members at our gym", "female members"),
        ("more coaching clients", "coaching clients"),
        ("more Spanish-speaking patients at our clinic", "at our clinic"),
        ("get more commercial cleaning contracts", "commercial cleaning contracts"),
        ("more visits to our stand at the trade fair in March", "our stand at the trade fair"),
        ("reply to customers faster on WhatsApp", "on WhatsApp"),
        ("make our cafe the place to be on Friday nights", "on Friday nights"),
        ("sell more bouquets around Valentine's Day", "bouquets"),
        ("I'm a dog groomer and want more regular clients", "as a dog groomer"),
        ("more loyal customers for my coffee cart", "the coffee cart"),
        ("drive more traffic from Pinterest to our blog", "our blog"),
    ],
)
def test_what_a_stranger_would_miss_is_in_every_offer(wish: str, kept: str) -> None:
    assert len(told(wish)) > 1
    assert all(kept in one for one in told(wish)), told(wish)


@pytest.mark.parametrize(
    ("wish", "one_says"),
    [
        ("sell more toys at Christmas", "sales of toys at Christmas"),
        ("we need to get better at what we do", "mistakes"),
        ("raise how much we earn per customer at the cafe", "average bill"),
        ("fewer support calls please", "support calls"),
        ("get more conversions from Google Ads", "Google Ads conversions"),
        ("our newsletter isn't growing", "sign up"),
        ("keep our subscribers from cancelling", "stay with us"),
        ("fill the restaurant on weekdays", "bookings at the restaurant on weekdays"),
        ("modernise our image", "describe us as modern"),
        ("our response time to enquiries is too slow", "answer within an hour"),
        ("engagement pls, posts are dead", "comments a month on our posts"),
        ("our page is dead", "comments a month on our page"),
        ("Saturdays are dead in our bakery", "Saturdays by 12%"),
        ("I want to be famous on TikTok", "50%"),
        ("as many new followers as possible by the end of January", "by 20%"),
        ("our podcast needs more downloads", "episodes"),
        ("fewer delivery complaints", "delivery complaints"),
        ("higher average donation", "average donation"),
        ("more wholesale orders for our soap", "wholesale orders"),
        ("help our team get better at selling", "training"),
        ("our website is invisible on Google", "Google results"),
        ("more positive reviews for our nursery", "positive reviews about the nursery"),
        ("our competitors are ahead of us on Instagram", "followers"),
    ],
)
def test_an_offer_is_about_what_was_meant(wish: str, one_says: str) -> None:
    assert any(one_says in one for one in told(wish)), told(wish)


@pytest.mark.parametrize(
    ("wish", "never"),
    [
        ("I'm a freelance designer and honestly I just need to be seen by the right people", "clients among"),
        ("more impressions on my LinkedIn posts", "Page Analytics"),
        ("better repeat purchase rate during Ramadan", "From today"),
        ("I run a small nail salon and want more clients midweek", "workout"),
        ("better quality content on Instagram", "complaints"),
        ("more visits to our stand at the trade fair in March", "website"),
        ("stop customers leaving for the competition", "competition"),
        ("our blog gets no comments", "website"),
        ("double down on our YouTube shorts", "100%"),
        ("my shop needs more customers on weekday mornings", "in the morning"),
        ("raise brand awareness among students in Cairo", "mentions"),
        ("grow my LinkedIn presence as a leadership coach", "presence"),
    ],
)
def test_no_offer_says_what_a_stranger_would_strike_out(wish: str, never: str) -> None:
    assert len(told(wish)) > 1
    assert all(never not in one for one in told(wish)), told(wish)


@pytest.mark.parametrize(
    ("wish", "day"),
    [
        ("sell more on Amazon in the back-to-school season", date(2027, 9, 30)),
        ("sell out our New Year's Eve party", date(2026, 12, 31)),
        ("make our cafe the place to be on Friday nights", date(2027, 3, 31)),
    ],
)
def test_the_day_is_not_before_what_it_is_about(wish: str, day: date) -> None:
    offers = reword(read_goal(wish, Context(TODAY)), today=TODAY, country="EG")

    assert {offer.deadline for offer in offers} == {day}
