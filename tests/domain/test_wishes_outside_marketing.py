"""Wishes outside marketing are measured by what they are about; what was never said of today is no figure of it."""

from __future__ import annotations

import pytest

from dialogs.language.goals.doing import doing_of
from tests.domain.test_wishes_as_people_have_them import measures, offers, told


@pytest.mark.parametrize(
    ("wish", "fitting"),
    [
        ("I'd like to find a new job in data", {"job_applications", "own_interviews"}),
        ("want better marks in my engineering degree", {"marks", "learning_hours"}),
        ("I want to be more confident speaking in public", {"speeches", "practice"}),
        ("our software is full of bugs, want it better", {"bugs", "bug_days"}),
        ("website uptime should be better", {"downtime", "outages"}),
        ("improve onboarding of our HR app", {"setup_done", "retention_rate"}),
        ("want my team to use the CRM", {"tool_use", "trained"}),
        ("customers don't answer our survey, want more answers", {"survey_answers", "survey_share"}),
        ("we need more partners and resellers in Oman", {"partners", "partner_talks"}),
        ("we want more grants for our NGO", {"grant_applications", "grant_money"}),
        ("deliveries are always late, want to do better", {"late_deliveries", "delivery_time"}),
        ("want a better relationship with my kids", {"family_hours", "family_meals"}),
        ("want to pay off my credit card", {"debt", "expenses"}),
        ("need more foster families for our shelter dogs", {"adoptions", "leads"}),
        ("we need more blood donors in Sharjah", {"blood", "first_blood"}),
        ("our trainees rarely find jobs afterwards", {"placements", "employer_talks"}),
        ("get more listens for my songs on Spotify", {"plays", "monthly_listeners"}),
        ("cut down the time to close the books each month", {"closing_days", "mistakes"}),
        ("pray on time", {"prayers", "mosque_prayers"}),
        ("customers only come once", {"visits_each", "repeat_purchase_rate"}),
        ("reduce the number of members cancelling", {"churn_rate", "customer_satisfaction"}),
        ("I want to learn to code", {"learning to code"}),
        ("lose belly fat", {"weight", "workouts"}),
        ("be more patient with my children", {"being more patient with my children"}),
    ],
)
def test_a_wish_outside_marketing_is_measured_by_what_it_is_about(wish: str, fitting: set[str]) -> None:
    assert measures(wish) == fitting


@pytest.mark.parametrize(
    ("wish", "doing"),
    [
        ("I want to be a morning person", "being a morning person"),
        ("want to volunteer more", "volunteering"),
        ("become the best bakery", None),
        ("be more visible online", None),
        ("expand into Kenya", None),
    ],
)
def test_what_is_wanted_for_oneself_is_named_as_a_thing(wish: str, doing: str | None) -> None:
    assert doing_of(wish) == doing


@pytest.mark.parametrize(
    ("wish", "never"),
    [
        ("we had 300 members last year, want the gym full again", "300"),
        ("increase awareness of breast cancer screening among women over 40 in Minya", "reach 40"),
        ("make 2026 our best year", "2,026"),
        ("turn one time donors into regular givers", "Reach 1"),
        ("bring back customers who haven't ordered in a year", "November 2027"),
    ],
)
def test_no_past_age_or_year_is_taken_for_a_figure(wish: str, never: str) -> None:
    assert len(offers(wish)) > 1
    assert all(never not in one for one in told(wish))


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        ("sell more tickets for our theatre", "for our theatre"),
        ("get more reviews on Google for my garage", "for my garage"),
        ("sell more abayas online before Eid", "online"),
        ("want to reach mothers of toddlers with our organic snacks in Riyadh", "mothers of toddlers"),
        ("want more people reading our blog about gardening", "our blog about gardening"),
        ("our open day should be fuller this spring", "our open day"),
        ("I need to get more work as a wedding DJ in Kent", "my work as a wedding DJ in Kent"),
        ("want more direct bookings instead of Booking.com", "direct bookings"),
        ("more subscribers for my Arabic cooking channel", "on my Arabic cooking channel"),
        ("we'd like local families to choose our farm shop instead of supermarkets", "local families"),
        ("promote my new perfume line in Kuwait", "my new perfume line"),
        ("Rank higher on google for plumbers in Bristol", "searches for plumbers in Bristol"),
        ("My photography business needs more newborn shoots", "for my photography business"),
    ],
)
def test_what_a_wish_names_stands_in_every_offer(wish: str, kept: str) -> None:
    assert all(kept in one for one in told(wish)), told(wish)


@pytest.mark.parametrize(
    ("wish", "never"),
    [
        ("i want tiktok to bring us customers for our sneakers", "us customers"),
        ("want more demos booked by our sales team", "sales team"),
        ("more clients for my bookkeeping practice", "orders"),
        ("sell our flats in New Cairo faster", "Reduce"),
        ("improve ratings on Talabat", "number of reviews"),
        ("improve the quality of our training", "returned"),
        ("want to get into the Saudi market", "becoming"),
        ("want our email campaigns to bring more sales", "for our email"),
        ("get more downloads of our white paper", "Google Play"),
    ],
)
def test_nothing_beside_the_wish_is_offered(wish: str, never: str) -> None:
    assert len(offers(wish)) > 1
    assert all(never not in one for one in told(wish)), told(wish)


@pytest.mark.parametrize(
    ("wish", "fitting"),
    [
        ("increase membership renewals at our tennis club", {"retention_rate", "customer_satisfaction"}),
        ("get more people to sign our petition", {"signatures", "reach"}),
        ("reduce our water use in the hotel", {"water_used", "water_bill"}),
        ("raise our prices", {"average_order_value", "profit_margin"}),
        ("want more app users to upgrade to premium", {"conversion_rate", "subscriptions"}),
        ("improve communication with our suppliers", {"supplier_talks", "late_supplies"}),
        ("get our new juice into gyms", {"stockists", "orders"}),
        ("I want my personal debt gone, pay off my credit card", {"debt", "expenses"}),
    ],
)
def test_a_family_of_words_has_measures_of_its_own(wish: str, fitting: set[str]) -> None:
    assert measures(wish) == fitting


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        ("we need more female customers at our garage", "at our garage"),
        ("want more wholesale enquiries from Gulf retailers", "Gulf retailers"),
        ("our tea house in Muscat wants more evening customers", "in the evening"),
        ("our cafe loses money every winter", "in winter"),
        ("get more bookings through WhatsApp for my beauty salon in Giza", "for my beauty salon in Giza"),
    ],
)
def test_the_place_and_the_time_of_work_stand_in_every_offer(wish: str, kept: str) -> None:
    assert all(kept in one for one in told(wish)), told(wish)


def test_what_falls_today_is_to_rise() -> None:
    assert all("Reduce" not in one for one in told("our donations drop after Ramadan, want steady giving"))
