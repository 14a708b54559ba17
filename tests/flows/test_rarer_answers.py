"""Answers that few people give and moments that seldom come: each is met at its own question."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from dialogs.domain.aimed import Amount
from dialogs.effects import SaveCheckIn, ScheduleReview
from dialogs.state import Frame, State
from tests.flows.person import Person
from tests.flows.planned import at, goes
from tests.flows.test_bigger_goals import with_a_year
from tests.flows.test_midway import told


def test_a_suggestion_that_is_no_longer_offered_begins_a_goal_with_its_measure_alone() -> None:
    person = with_a_year()
    person.follows("moves", "b1")
    other = {"metric": "leads", "target": None, "baseline": None, "quarters": ()}
    years = tuple(one.model_copy(update=other) for one in person.known.business_goals)
    person.known = replace(person.known, business_goals=years)
    person.presses("leads")

    assert person.state.stack[-1].answers["metric"] == "leads"
    assert "target" not in person.state.stack[-1].answers


@pytest.mark.parametrize("words", ["the fourth quarter is twice as big", "the fourth quarter 200000"])
def test_a_quarter_beyond_the_day_of_a_bigger_goal_is_not_there(words: str) -> None:
    person = with_a_year(deadline=date(2027, 7, 31))
    person.follows("quarters", "b1")
    person.types(words)

    assert "There are only 3 quarters in this time." in person.heard
    assert person.question == "yearly.quarters"


def test_a_target_that_the_days_have_taken_away_is_asked_for_as_a_figure() -> None:
    person = with_a_year(target=None, relative=False, quarters=())
    person.follows("quarters", "b1")
    person.on(date(2027, 12, 28))
    person.presses("1")

    assert "A figure is enough here" in person.heard
    assert person.question == "yearly.target"


def test_a_figure_like_the_start_is_taken_back_and_the_start_stays() -> None:
    person = Person().has("g1")
    person.types("40 bookings")
    person.types("undo")

    assert "Taken back: 40." in person.heard
    assert person.goal().baseline == Amount(value=40)


@pytest.mark.parametrize("command", ["/plan", "/review", "/change", "/strengthen"])
def test_one_of_several_goals_is_chosen_by_its_button(command: str) -> None:
    person = Person().has("g1").has("g2", metric="orders")
    person.types(command)
    assert "Which goal is it about?" in person.heard
    person.presses("g2")

    assert person.state.stack[-1].answers["goal_id"] == "g2"


@pytest.mark.parametrize("words", ["yesterday 50 EGP", "yesterday 5%"])
def test_money_and_shares_of_one_day_are_no_figure_of_what_is_counted_a_day(words: str) -> None:
    person = Person().has("g1", per="day")
    person.follows("check_in", "g1")
    person.types(words)

    assert "can't be a figure of" in person.heard
    assert not any(isinstance(effect, SaveCheckIn) for effect in person.effects)


def test_a_wish_without_a_number_is_looked_back_at_as_one() -> None:
    person = Person().has(
        "g1", wish="be happy at work", is_wish=True, metric=None, target=None, baseline=None, per=None
    )
    person.follows("review", "g1")

    assert "Has it come true?" in person.heard
    assert "Not yet" in person.buttons


def test_a_target_offered_for_a_new_start_is_taken() -> None:
    person = Person().has("g1")
    person.follows("change", "g1")
    for move in ("baseline", None, "target", "80.0", "none"):
        person.presses(move) if move else person.types("70")

    assert (person.goal().baseline, person.goal().target) == (Amount(value=70), Amount(value=80))


def test_a_rhythm_for_a_goal_that_rests_waits_until_it_goes_on() -> None:
    person = Person().has("g1", status="paused")
    person.follows("part", "g1.rhythm")
    person.presses("monthly")

    assert "Noted." in person.heard
    assert not any(isinstance(effect, ScheduleReview) for effect in person.effects)


@pytest.mark.parametrize("words", ["what does that mean?", "who asks?"])
def test_a_question_about_another_wish_in_between_is_answered_and_it_is_asked_again(words: str) -> None:
    person = told("en", "more bookings for my salon", "about 40", "60")
    person.types("cut costs by 10%")
    person.types(words)

    assert "One goal at a time comes further." in person.heard
    assert person.question == "aside.choice"


@pytest.mark.parametrize("words", ["members", "Certificate"])
def test_the_name_of_a_groups_page_is_a_wish_where_there_is_no_group(words: str) -> None:
    person = Person()
    person.types(words)

    assert f"“{words}”" in person.heard
    assert person.question is not None
    assert person.question.startswith("goal.")


def asked(flow: str, question: str, person: Person | None = None, **answers: object) -> Person:
    """Somebody at this question."""
    person = person or Person().has("g1")
    person.stored = State(stack=(Frame(flow=flow, answers=answers, asked=question),)).model_dump_json()
    return person


@pytest.mark.parametrize("words", ["not sure yet", "no idea"])
def test_a_figure_that_is_not_known_may_come_another_time(words: str) -> None:
    person = asked("check_in", "value", goal_id="g1")
    person.types(words)

    assert "Then another time; /cancel leaves it." in person.heard
    assert person.question == "check_in.value"


@pytest.mark.parametrize("per", ["day", "month"])
def test_a_day_without_a_figure_is_asked_for_one(per: str) -> None:
    person = asked(
        "check_in", "value", Person().has("g1", per=per).stood_at("g1", 42, date(2026, 11, 20)), goal_id="g1"
    )
    person.types("yesterday was quiet")

    assert "One figure is enough, such as 48" in person.heard


@pytest.mark.parametrize(
    ("goal", "last", "now", "told_"),
    [
        ({}, 50, "44 bookings", "That is less than last time: 50. 48 was expected by today"),
        (
            {"metric": "complaints", "direction": "decrease", "baseline": Amount(value=60), "target": Amount(value=40)},
            50,
            "56 complaints",
            "That is more than last time: 50. 52 was expected by today",
        ),
    ],
)
def test_a_figure_that_went_the_other_way_is_told_beside_the_last(
    goal: dict[str, object], last: float, now: str, told_: str
) -> None:
    person = Person().has("g1", **goal).stood_at("g1", last, date(2026, 12, 20))
    person.on(date(2027, 1, 10))
    person.types(now)

    assert told_ in person.heard


def test_money_that_comes_in_is_the_measure_where_one_is_asked_for() -> None:
    person = Person()
    person.types("improve our image")
    person.presses("own")
    person.types("our shop should earn AED 45,000")

    assert "What was revenue last month?" in person.heard


@pytest.mark.parametrize(
    ("moves", "words"),
    [
        (("1000", "<EGP>"), "raise orders from 50 to 60"),
        (("1000", "<EGP>"), "عايزين طلبات أكتر من طنطا والأمهات قلقانين"),
        (("1000", "<EGP>", "ads, photos"), "bring our response time down from 6 hours to 1 hour"),
    ],
)
def test_another_wish_among_questions_of_money_is_offered_as_a_goal(moves: tuple[str, ...], words: str) -> None:
    person = goes(at("budget"), *moves, words)

    assert f"“{words}” sounds like a goal of its own." in person.heard
    assert person.question == "aside.choice"


def test_a_number_of_posts_is_no_day_to_post_on_where_money_is_split() -> None:
    person = goes(at("budget"), "1000", "<EGP>", "ads, photos", "30 posts")

    assert "700 + 270 + 30 = EGP 1,000" in person.heard
    assert person.known.plan("g1") is None


def test_words_that_might_be_a_target_are_the_answer_where_a_plan_asks() -> None:
    person = goes(at("standing"), "make it $200")

    assert person.question == "plan_standing.competitors"
    assert person.goal().target == Amount(value=60)


def test_a_change_without_any_goal_left_waits_for_the_goal_that_is_asked_for() -> None:
    person = asked("amend", "goal_id", Person(), words="push it a month")
    person.types("make it 25%")

    assert person.question == "amend.goal_id"
    assert person.known.goals == ()


def test_a_change_of_a_goal_that_is_not_kept_is_a_wish() -> None:
    person = Person().has("g1")
    person.types("lower the leads goal by 10")

    assert "So: Reduce leads by 10." in person.heard
    assert person.goal().target == Amount(value=60)


def test_a_day_with_a_figure_at_a_look_is_a_figure_and_no_delay() -> None:
    person = Person().has("g1")
    person.follows("review", "g1")
    person.types("Tuesday 1/12")

    assert "I'll ask again" not in person.heard


def test_from_one_figure_to_another_of_another_measure_is_a_wish() -> None:
    person = Person().has("g1")
    person.types("raise google reviews from 40 to 100")

    assert "So: Increase reviews on Google Maps from 40 to 100." in person.heard


def test_a_date_where_no_figure_is_asked_is_no_figure() -> None:
    person = goes(at("content"), "25 - 3 - 2027")

    assert person.question == "plan_content.kinds"
    assert not any(isinstance(effect, SaveCheckIn) for effect in person.effects)


@pytest.mark.parametrize("words", ["delete the limit", "make the deadline June 2027"])
def test_a_change_of_a_goal_that_went_while_it_was_asked_about_changes_no_other(words: str) -> None:
    person = Person().has("g1")
    before = person.goal()
    asked("change", "meant", person, goal_id="gone", part="target", amount={"value": 10, "unit": "count"})
    person.types(words)

    assert person.goal() == before
    assert person.question == "change.meant"


@pytest.mark.parametrize("words", ["45 facebook bookings", "facebook is 45 bookings"])
def test_a_figure_of_another_channel_is_asked_about(words: str) -> None:
    person = Person().has("g1", channel="instagram")
    person.types(words)

    assert "or a new goal?" in person.heard
    assert person.question == "check_in.meant"


def test_a_bare_change_at_the_question_of_the_year_is_its_answer() -> None:
    person = asked("bigger", "result")
    person.types("set it to 30")

    assert person.question == "bigger.focus"
    assert person.goal().target == Amount(value=60)


def test_a_split_said_first_gives_way_to_what_is_chosen_later() -> None:
    said = {"total": 1000, "currency": "EGP", "said": "60% ads, 40% photos"}
    person = asked("plan_budget", "over", goal_id="g1", **said)
    person.types("people, print")

    assert "500 + 500 = EGP 1,000" in person.heard


def test_a_share_said_where_nothing_is_ticked_is_the_whole() -> None:
    ticks = ("<off.spend_ads>", "<off.spend_production>", "<off.spend_tools>")
    person = goes(at("budget"), "1000", "<EGP>", *ticks, "60% ads")

    assert "The budget adds up: EGP 1,000." in person.heard
