"""A wish that others do something counts those who do it; one that names a sum, a body or a post is told as it is."""

from __future__ import annotations

import pytest

from dialogs.domain.kpis.channels import tool_of
from dialogs.domain.rewording.rewording import Rewording, reword
from dialogs.domain.wishes.own_lists import list_name
from dialogs.language.goals.own_wishes import purpose_in
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from tests.domain.aloud import TODAY, aloud, in_arabic


def offers(wish: str) -> tuple[Rewording, ...]:
    return reword(read_goal(wish, Context(TODAY, "GB")), today=TODAY, country="GB")


@pytest.mark.parametrize(
    ("wish", "counted"),
    [
        ("we want our employees to use the new HR system", "our employees who use the new HR system"),
        ("get our customers to fill in the feedback form", "our customers who fill in the feedback form"),
        ("I need patients to accept the treatment plan", "patients who accept the treatment plan"),
        ("get the team to submit timesheets on time", "team members who submit timesheets on time"),
        ("we want more of our apprentices to finish the programme", "our apprentices who finish the programme"),
        ("our customers never check the labels", "our customers who check the labels"),
        ("reduce the number of customers who ask for a refund", "customers who ask for a refund"),
        ("more customers who really pay", "paying customers"),
        ("get our tenants to find parking nearby", "our tenants who find parking nearby"),
        ("get our customers to buy accessories", "our customers who buy accessories"),
        ("get our drivers to wear the belt too", "our drivers who wear the belt"),
        ("get our employees to use also the new system", "our employees who also use the new system"),
        ("we'd like more people to borrow books from our library", "people who borrow books from our library"),
    ],
)
def test_those_who_do_it_are_counted_in_full(wish: str, counted: str) -> None:
    first = offers(wish)[0]
    assert first.thing == f"the number of {counted}"
    assert f"the number of {counted}" in aloud(first.short)


@pytest.mark.parametrize(
    "wish",
    [
        "more visitors to the museum",
        "we want people to know our brand",
        "get more students to our open day",
        "more paying clients for the loyalty programme",
        "get our customers to plan their week, more leads",
    ],
)
def test_where_a_measure_knows_them_it_is_taken(wish: str) -> None:
    assert not (offers(wish)[0].thing or "").startswith("the number of")


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        ("Our church hall needs a new roof: quote £18,000, we have £4,500", "money raised for the new roof"),
        ("the minibus costs £18,000 and we have £4,500 so far", "money raised for the minibus"),
        ("i want to buy a boat for £40,000, i have £9,000", "savings"),
        ("I am 100 kg want to slim down", "weight"),
        ("more likes for the posts of our gym", "likes on the posts of our gym"),
        ("we have no comments, we want weekly ones", "8 a week"),
        ("we need to hire faster", "position"),
        ("our event company wants more weddings", "the number of weddings"),
        ("our bakery in Leeds should rank higher on google", "in google results in leeds"),
        ("hire a good marketing manager", "1 employee"),
        ("turn our followers into customers", "new customers"),
        ("make the reception staff more friendly", "satisfied"),
        ("cut down on meetings", "the number of meetings by"),
        ("get better at saying no", "getting better at saying no"),
        ("I'm a real estate agent and want to get more listings", "the number of listings"),
        ("get our first 100 customers for the app", "100 new customers from the app"),
        ("our tenants pay the rent late", "payments"),
        ("many visitors on the website but no calls", "leads from the website"),
        ("build an audience for our newsletter on climate", "subscribers to our newsletter"),
        ("cut delivery cost", "delivery costs by"),
        ("I want to spend less and save for marriage", "increase savings for marriage"),
        ("our cleaning company has bad reviews", "rating"),
        ("we sell coffee machines to offices, want recurring revenue", "sales of coffee machines to offices"),
        ("improve communication with the customers", "answer within an hour"),
        ("get more bookings for our spa from hotel guests", "at the spa"),
        ("improve the performance of our waiters", "tasks"),
        ("we have a lot of followers but few buyers", "purchase"),
        ("reduce the cost of ads", "ad spend"),
        ("improve the speed of our customer support", "customer support"),
        ("we want bigger orders from each customer", "average bill"),
        ("get featured in the press", "mentions"),
        ("our brand looks old, we want to be modern", "describe us as modern"),
        ("we have 3 branches and sales are going down", "increase monthly sales"),
        ("turn one-off donors into monthly givers", "every month"),
        ("our exhibition stand should bring more leads", "enquiries"),
        ("improve our score in the parent survey", "parents"),
        ("get employees to come back to the office", "who come back to the office"),
        ("get clients to pay upfront", "paid in advance"),
        ("quit smoking", "cigarettes"),
        ("sort out our late deliveries", "late"),
        ("become known as an eco friendly brand", "of the brand on social media"),
        ("our online course has low completion", "finish our online course"),
        ("our WI group wants younger members", "younger members"),
        ("customers forget their appointments in our salon", "missed appointments at the salon"),
        ("make our internal meetings shorter", "in meetings"),
        ("my shop depends on seasons, want stable sales", "sales"),
        ("help pupils attend school more", "every class"),
        ("increase web site speed", "load"),
        ("our restaurant wants more family customers on thursday", "family customers"),
        ("recover unpaid invoices", "invoices"),
        ("shift customers from phone to online booking", "made online"),
        ("we want more traffic to our booth at the fair", "visits"),
        ("improve the rank of our app in the app store", "rating"),
        ("we have a nursery and want more kids for september", "children"),
        ("our gym has many members but few come", "more often"),
        ("make delivery cheaper", "delivery costs"),
        ("improve the conversion of enquiries into bookings at our barn", "offers"),
        ("we'd like to see more repeat donors", "donors who give again"),
        ("make sure customers get their orders on time", "late orders"),
        ("more students who finish the memorization course", "the course"),
        ("we want to understand why customers leave", "talk with"),
        ("want parents to pay the fees early", "payments"),
        ("the ads bring only likes", "enquiries"),
        ("bring families in weekends to our farm", "families at the farm in weekends"),
        ("finish reports on time", "tasks"),
        ("publish my first book", "write"),
        ("increase the profile of our engineering firm", "our engineering firm"),
        ("help our staff sell more", "sales"),
        ("people in Alexandria should know about our new branch", "alexandria"),
        ("we need more qualified nurses", "nurse"),
        ("want our customers to buy more than one item", "average bill"),
        ("pay less for shipping", "shipping costs by"),
        ("get rid of bad comments on our page", "complaints"),
        ("sell our extra stock of summer clothes", "unsold stock"),
        ("our factory has too many defective pieces", "faulty pieces"),
        ("see friends more", "friends"),
        ("raise the awareness of recycling in our neighborhood", "in our neighborhood"),
        ("raise £6,000 for the playground, we have £1,200", "money raised for the playground"),
        ("we want kinder reviews", "star rating"),
        ("I want to drink less coffee", "for this goal"),
        ("the tearoom is quiet on Tuesdays", "on tuesdays"),
        ("more applications from saudi graduates", "applications from saudi graduates"),
        ("get students to attend on time", "every class"),
        ("I want to finish reading the books I bought", "read"),
        ("raise £20k for our school library", "money raised for the school library"),
        ("our page has zero comments", "reach 30 comments a month on our page"),
        ("no reviews at all on our page, want some every week", "2 reviews a week"),
        ("more people to mention our festival in their posts", "mentions of the name of our festival by"),
        ("turn website visitors into leads", "website visitors who ask"),
        ("more women customers in the evening", "number of women customers in the evening"),
        ("we are a food bank charity, need new donors", "more donors for the charity"),
        ("make our school greener", "electricity at the school"),
        ("fewer missed follow up appointments at the hospital", "missed appointments"),
        ("decrease customer complaints about the taste", "complaints about taste"),
        ("raise awareness in schools about our bakery", "our reach among schools"),
        ("I want to knit", "2 hours more a week for knitting"),
        ("I want to bake", "2 hours more a week for baking"),
        ("improve our staff survey score", "staff survey score"),
        ("we have many followers but no money", "follow us"),
    ],
)
def test_what_is_told_is_said_once_and_as_one_says_it(wish: str, words: str) -> None:
    told = " ".join(aloud(offer.short) for offer in offers(wish)).lower()
    assert words in told
    assert "schools who" not in told
    assert "per week" not in aloud(offers(wish)[0].short)


@pytest.mark.parametrize("wish", ["reduce staff turnover in our nursery", "get my weight down, I'm 88 kilos"])
def test_what_helps_against_something_is_not_lowered_with_it(wish: str) -> None:
    ways = {offer.thing: offer.direction for offer in offers(wish)}
    assert ways.get("thing:team_satisfaction", "increase") == "increase"
    assert ways.get("thing:workouts", "increase") == "increase"


@pytest.mark.parametrize(
    ("wish", "words"),
    [
        ("we lose customers to Amazon", "amazon"),
        ("we depend too much on referrals", "recommendations"),
        ("publish our delivery costs", "%"),
        ("50 bookings from 50 local parents", "parents"),
        ("the new van costs £18,000 and we have £24,000", "raised"),
    ],
)
def test_what_is_no_aim_is_not_told(wish: str, words: str) -> None:
    assert words not in " ".join(aloud(offer.short) for offer in offers(wish)).lower()


@pytest.mark.parametrize(
    ("wish", "purpose"),
    [("we want our followers to become customers", None), ("we want leads, to open a branch", "to open a branch")],
)
def test_what_others_are_to_do_is_no_purpose(wish: str, purpose: str | None) -> None:
    assert purpose_in(wish, wish[wish.index("to ") :]) == purpose


@pytest.mark.parametrize("wish", ["عايز زباين تدفع في", "عايز زباين تدفع"])
def test_a_little_word_left_hanging_is_no_part_of_what_is_counted(wish: str) -> None:
    assert offers(wish)[0].thing == "عدد الزبائن الذين يدفعون"


def test_a_service_after_the_sale_keeps_its_name_in_what_is_counted() -> None:
    told = [in_arabic(offer.short) for offer in offers("زيادة الطلب على خدمات ما بعد البيع")]
    assert any("الطلبات على خدمات ما بعد البيع" in one for one in told)


def test_what_a_measure_was_read_from_is_no_background() -> None:
    assert "raise monthly sales" in " ".join(aloud(offer.short) for offer in offers("since our sales fell")).lower()


@pytest.mark.parametrize(
    ("wish", "name"),
    [
        ("our food bank needs new donors", "the list of donors"),
        ("more students for my lessons", "the list of students"),
        ("more customers for my shop", "the customer list"),
    ],
)
def test_whom_one_has_no_customers_of_are_read_in_a_list_of_their_own(wish: str, name: str) -> None:
    assert aloud(list_name(tool_of("crm"), wish)) == name


@pytest.mark.parametrize(
    ("wish", "kept", "gone"),
    [
        ("more sales to youth", "sales to young people", "youth"),
        ("fill the tables at lunch in our lunch place", "in our lunch place", "at lunch"),
        ("improve the bounce rate on my bounce rate", "the share of visitors who leave", "bounce rate"),
    ],
)
def test_nothing_is_said_twice_or_in_a_word_that_nobody_says(wish: str, kept: str, gone: str) -> None:
    first = aloud(offers(wish)[0].short)
    assert kept in first
    assert gone not in first


@pytest.mark.parametrize(
    "wish",
    [
        "نبغى الناس تحبنا وترجع لنا",
        "بدنا الناس تحبنا وترجع لعنا",
        "عايزين الناس تحبنا وتيجي تاني",
        "we want people to love us and come back",
        "make people love us and visit again",
    ],
)
def test_who_is_to_be_loved_and_come_back_is_offered_both(wish: str) -> None:
    assert [offer.metric for offer in offers(wish)] == ["repeat_purchase_rate", "customer_satisfaction"]
