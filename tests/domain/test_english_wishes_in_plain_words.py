"""English wishes in plain words: bad reviews, a market to enter, "online", "my page", those who are counted first."""

from __future__ import annotations

import pytest

from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from tests.domain.aloud import TODAY
from tests.domain.test_english_wishes_as_natives_read_them import measures, offered


@pytest.mark.parametrize(
    ("wish", "kept", "never"),
    [
        ("Enter the Kuwaiti market", "in the Kuwaiti market", "serve"),
        ("break into German market by June", "in the German market", "(“"),
        ("I want to sell more online", "sales online", "than now"),
        ("more followers on my page", "followers on my page", "number of my followers"),
        ("grow my newsletter with teachers", "to my newsletter", "our newsletter"),
        ("build a community of readers around my blog", "follow me through my blog", "follow us"),
        ("more people coming to our events", "registrations for our events", "(“events”)"),
        ("get more women to our gym in Heliopolis", "women among new members at the gym in Heliopolis", "among women"),
        ("more clients among HR managers in logistics companies", "among HR managers in logistics companies", "at the"),
        ("make our brand cooler with Gen Z", "among Gen Z", "of Gen Z among"),
        ("be known among students in Cairo", "among students in Cairo", "searches"),
        ("increase our share of best customers", "the number of our best customers", "in best"),
        ("attract investors for my startup", "meetings with investors", "messages"),
        ("more money from repeat clients", "revenue from repeat clients", "new clients"),
        ("more orders before New Year", "31 December 2026", "at New Year"),
        ("I want more brands to work with me", "deals with brands", "reach"),
        ("sell more tickets for our theatre play", "tickets for our theatre play", "sales of tickets by"),
        ("fewer returns in Dubai", "in Dubai", "% in Dubai"),
        ("I want my workshops to sell out", "registrations for my workshops", "deals"),
    ],
)
def test_plain_words_are_kept_and_said_as_a_native_says_them(wish: str, kept: str, never: str) -> None:
    goals = offered(wish)

    assert any(kept in one for one in goals), goals
    assert not any(never in one for one in goals), goals


@pytest.mark.parametrize(
    ("wish", "measure", "never"),
    [
        ("fix our bad Google reviews", "rating", "reviews"),
        ("our reviews on Google are terrible", "rating", "reviews"),
        ("more Google reviews", "reviews", "complaints"),
        ("improve the delivery of our orders", "delivery_time", "orders"),
        ("more delivery orders", "orders", "delivery_time"),
        ("sell out our summer stock", "sales", "registrations"),
        ("more repeat clients", "repeat_purchase_rate", "revenue"),
    ],
)
def test_what_is_bad_is_to_be_better_and_not_more(wish: str, measure: str, never: str) -> None:
    assert measure in measures(wish)
    assert never not in measures(wish)


@pytest.mark.parametrize(("said", "goal"), [("enter the Saudi market", True), ("enter the code", False)])
def test_a_market_to_enter_is_a_goal_and_a_code_is_none(said: str, *, goal: bool) -> None:
    assert read_goal(said, Context(TODAY, "EG")).goal is goal
