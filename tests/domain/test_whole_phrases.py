"""What a wish says is carried whole or not at all: no verb, comparative, idiom or half a phrase behind a measure."""

from __future__ import annotations

import pytest

from dialogs.domain.rewording.rewording import Rewording, reword
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from tests.domain.aloud import TODAY, aloud


def offers(wish: str) -> tuple[Rewording, ...]:
    return reword(read_goal(wish, Context(TODAY, "EG")), today=TODAY, country="EG")


def said(wish: str) -> str:
    return " / ".join(aloud(offer.text) for offer in offers(wish))


@pytest.mark.parametrize(
    ("wish", "odd"),
    [
        ("Our brand feels invisible. Fix that.", "feels"),
        ("our yoga classes look half empty", "look"),
        ("our courses sell poorly outside Cairo", "poorly"),
        ("get people to stay on our blog longer", "longer"),
        ("make our brand cooler with Gen Z", "cooler"),
        ("make our workshops worth attending", "worth"),
        ("our app keeps getting uninstalled", "keeps"),
        ("keep our members from drifting off after January", "drifting"),
        ("stop clients from quitting", "quitting"),
        ("less churn on our SaaS, mostly in the first month", "in the first"),
        ("we're drowning in customer emails, want to reply quicker", "in customer by"),
        ("make the town fall in love with our bookshop", "in love"),
        ("get more people through the door in September", "through the door"),
        ("stop patients from cancelling at the last minute", "last minute"),
        ("increase shares of our posts on Facebook", "for our posts"),
        ("get our tenants to pay on time", "purpose"),
        ("help our sales team close more deals", "team"),
        ("more brides trying on dresses on weekdays", "on dresses"),
        ("keep customers from going to the competition", "competition"),
        ("more bookings for our desert camp before Ramadan", "before Ramadan"),
        ("I host a weekly podcast about design. I want more subscribers", "per week"),
        ("grow our app for families in the Gulf", "at our app"),
        ("I'm a freelance designer and need to be seen by the right people", "our reach"),
    ],
)
def test_what_is_no_noun_phrase_is_left_out(wish: str, odd: str) -> None:
    assert offers(wish)
    assert odd not in said(wish)


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        ("more orders from younger readers", "younger readers"),
        ("our yoga classes look half empty", "our yoga classes"),
        ("reach expats who need a family lawyer", "expats who need a family lawyer"),
        ("get more architects to specify our tiles", "architects who choose our tiles for the first time"),
        ("I run a small Etsy shop selling baby blankets and sales are slow", "baby blankets on Etsy"),
        ("more demo requests for our payroll software", "demo requests for our payroll software"),
        ("get more students registered before 15 January", "students"),
        ("keep our regulars happy", "regulars"),
        ("more donations from young people", "monthly donations from young people"),
        ("increase weekly orders", "orders"),
        ("more traffic to our recipe pages", "to our recipe pages"),
        ("win tenders from municipalities", "tenders"),
        ("get parents talking about our summer camp", "the name of our summer camp"),
        ("get our newsletter read by CFOs", "among CFOs"),
        ("more Arabic-speaking patients at our dental practice in Berlin", "Arabic-speaking patients"),
    ],
)
def test_what_was_said_is_kept(wish: str, kept: str) -> None:
    assert kept in said(wish)


@pytest.mark.parametrize(
    ("wish", "fitting"),
    [
        ("we just want to look more premium", {"mentions", "customer_satisfaction"}),
        ("a more upmarket salon", {"mentions", "customer_satisfaction"}),
        ("dominate the market", {"market_share", "new_customers"}),
        ("we want to lead the market", {"market_share", "new_customers"}),
        ("be the first choice of freight forwarders", {"referrals", "brand_searches"}),
        ("a stronger sense of community around the studio", {"custom", "comments"}),
        ("more walk-ins at lunch", {"customers", "orders"}),
        ("fill the empty tables on Mondays", {"bookings", "orders"}),
        ("make our webinars worth attending", {"registrations", "reach"}),
        ("improve conversion rate in Q2", {"conversion_rate", "custom"}),
        ("bigger baskets at our online grocery", {"average_order_value", "orders"}),
    ],
)
def test_the_measures_show_the_wish(wish: str, fitting: set[str]) -> None:
    assert {offer.metric for offer in offers(wish)} == fitting


@pytest.mark.parametrize(
    "wish",
    [
        "our pottery classes are half empty",
        "more footfall in our two Jeddah stores",
        "half-full workshops need more guests",
    ],
)
def test_a_number_that_tells_how_things_are_is_no_target(wish: str) -> None:
    assert offers(wish)
    assert all("target" in offer.suggested for offer in offers(wish))


def test_a_number_that_is_wanted_stays_the_target() -> None:
    assert all("target" not in offer.suggested for offer in offers("raise orders in our two shops by 30%"))
