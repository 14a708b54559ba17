"""What strict readers of English stumbled over: places that were only concluded, two towns, words taken for others."""

from __future__ import annotations

import pytest

from bot.rephrasing import rephrasings
from dialogs.domain.wishes.wishes import told_place
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from tests.domain.aloud import TODAY


def offered(wish: str) -> list[str]:
    context = Context(TODAY, "EG")
    return [str(one["text"]) for one in rephrasings(read_goal(wish, context), context)]


def measures(wish: str) -> set[str]:
    context = Context(TODAY, "EG")
    return {str(one["metric"]) for one in rephrasings(read_goal(wish, context), context)}


@pytest.mark.parametrize(
    ("wish", "trade"),
    [
        ("become the go-to freight partner in the region", True),
        ("be known for real estate in Dubai", True),
        ("we want our catering to be the first choice in Jeddah", False),
        ("be the leading logistics company in Aqaba", False),
        ("grow the bakery", False),
    ],
)
def test_a_trade_that_is_merely_spoken_of_is_no_place_of_work(wish: str, *, trade: bool) -> None:
    assert (told_place(wish) is None) is trade
    assert not trade or not any("logistics company" in one or "real estate office" in one for one in offered(wish))


@pytest.mark.parametrize(
    ("wish", "kept", "never"),
    [
        ("expand into the Gulf", "from the Gulf", "becoming the Gulf"),
        ("turn our bakery into the best in Cairo", "the best in Cairo", "into the Gulf"),
        ("our cafe in Leeds should be famous in London", "our cafe in Leeds", "in London in Leeds"),
        (
            "make our bakery in Tanta known in Cairo",
            "people in Cairo who see the posts of our bakery in Tanta",
            "Tanta in",
        ),
        ("we want our cafe famous in London", "in London", "Leeds"),
        ("more students from Sudan for our institute", "students from Sudan at the institute", "the academy"),
        ("more donations before Christmas", "24 December 2026", "at Christmas"),
        ("fewer mistakes at our bakery in Tanta", "at the bakery in Tanta by", "% in Tanta"),
        ("our clinic in Amman wants fewer no-shows", "at the clinic in Amman by", "Amman in"),
        ("more orders at Christmas", "at Christmas", "24 December 2026"),
        ("we want more people walking into our flower shop", "the flower shop", "Walk"),
        ("stand out from other tutoring centres in Dammam", "competitors", "from other"),
        ("I don't want more followers, I want people to actually buy", "customers", "followers"),
        ("more bookings for our guest house", "about booking", "leads"),
        ("get more students registered", "about registering", "leads"),
        (
            "more demo requests for our payroll software",
            "as to increase the number of demo requests",
            "ask about booking",
        ),
        ("I want to be taken seriously as a consultant", "come to me", "come to us"),
    ],
)
def test_what_was_said_is_kept_where_it_belongs(wish: str, kept: str, never: str) -> None:
    goals = offered(wish)

    assert any(kept in one for one in goals), goals
    assert not any(never in one for one in goals), goals


@pytest.mark.parametrize(
    ("wish", "measure", "never"),
    [
        ("reduce turnover in the sales team this year", "custom", "revenue"),
        ("increase our turnover this year", "revenue", "custom"),
        ("reduce our turnover tax this year", "operating_costs", "revenue"),
        ("raise the level of service in our hotel", "rating", "bookings"),
        ("cut the time our support team takes to answer tickets", "response_time", "customer_satisfaction"),
        ("boost our visibility on Google", "impressions", "followers"),
        ("boost our visibility on Instagram", "reach", "website_visits"),
        ("people visit the website but no one contacts us", "leads", "website_visits"),
        ("be more professional in our communication", "customer_satisfaction", "revenue"),
    ],
)
def test_a_word_is_taken_for_what_it_means_there(wish: str, measure: str, never: str) -> None:
    assert measure in measures(wish)
    assert never not in measures(wish)


@pytest.mark.parametrize("wish", ["our gym loses members every summer", "our salon loses clients to cheaper ones"])
def test_what_happens_to_people_is_none_of_their_kind(wish: str) -> None:
    assert not any("loses" in one for one in offered(wish))
