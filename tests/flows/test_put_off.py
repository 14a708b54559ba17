"""A look that comes at a bad moment is put off in the person's own words, and a goal let go is asked about once."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from dialogs.effects import SaveCheckIn, SaveGoal, ScheduleReview
from dialogs.language.answers.putting_off import lets_go, put_off
from dialogs.language.words.context import Context
from tests.flows.person import Person

TODAY = date(2026, 11, 22)
TOMORROW = date(2026, 11, 23)
A_WEEK_ON = date(2026, 11, 29)


def reminded(text: str, kind: str = "quarterly") -> Person:
    """Somebody to whom a look has come."""
    one = Person("en" if text.isascii() else "ar", "EG")
    one.has("g1")
    one.on(TODAY)
    one.is_reminded(("g1", kind))
    return one


def scheduled(one: Person) -> list[ScheduleReview]:
    return [effect for effect in one.effects if isinstance(effect, ScheduleReview)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("tomorrow", TOMORROW),
        ("not now", TOMORROW),
        ("busy", TOMORROW),
        ("I'm busy right now, sorry", TOMORROW),
        ("maybe later", TOMORROW),
        ("I don't have time", TOMORROW),
        ("remind me next week", A_WEEK_ON),
        ("ask me again on Thursday", date(2026, 11, 26)),
        ("in three days", date(2026, 11, 25)),
        ("1 December", date(2026, 12, 1)),
        ("next month please", date(2026, 12, 1)),
        ("remind me after Ramadan", date(2027, 3, 9)),
        ("ذكرني بكرة", TOMORROW),
        ("بعدين", TOMORROW),
        ("مو فاضي", TOMORROW),
        ("مش فاضي دلوقتي", TOMORROW),
        ("مشغولة الحين", TOMORROW),
        ("ما عندي وقت", TOMORROW),
        ("خليها لبكرة", TOMORROW),
        ("ذكرني الاسبوع الجاي", A_WEEK_ON),
        ("فكريني يوم الخميس", date(2026, 11, 26)),
        ("ذكروني بعد يومين", date(2026, 11, 24)),
        ("ذكرني بعد رمضان", date(2027, 3, 9)),
        ("الشهر الجاي", date(2026, 12, 1)),
        ("I'll tell you at the end of the month", date(2026, 11, 30)),
        ("not this week", TOMORROW),
        ("snooze", TOMORROW),
        ("leave it, not this time", A_WEEK_ON),
        ("I'm on holiday", A_WEEK_ON),
        ("after the holidays", A_WEEK_ON),
        ("ask me once I'm back on 10 May", date(2027, 5, 10)),
        ("بكرة ان شاء الله", TOMORROW),
        ("اجلها", TOMORROW),
        ("اول الشهر", date(2026, 12, 1)),
        ("مسافر", A_WEEK_ON),
        ("لما ارجع", TOMORROW),
        ("كلها بكره", TOMORROW),
    ],
)
@pytest.mark.parametrize("kind", ["quarterly", "weekly", "follow_up"])
def test_a_look_is_put_off_to_the_day_that_was_said(text: str, day: date, kind: str) -> None:
    one = reminded(text, "quarterly" if kind == "follow_up" else kind)
    if kind == "follow_up":
        one.is_reminded(("g1", "follow_up"), unanswered=(("g1", "quarterly"),))
    one.types(text)

    assert [(effect.kind, effect.on) for effect in scheduled(one)] == [("later", day)]
    assert one.state.stack == ()
    assert not [effect for effect in one.effects if isinstance(effect, SaveCheckIn)]


@pytest.mark.parametrize(
    ("text", "wait"),
    [
        ("in two hours", timedelta(hours=2)),
        ("in half an hour", timedelta(minutes=30)),
        ("remind me in an hour", timedelta(hours=1)),
        ("بعد ساعتين", timedelta(hours=2)),
        ("كمان ساعة", timedelta(hours=1)),
        ("remind me shortly", timedelta(hours=1)),
        ("بعد نص ساعة", timedelta(minutes=30)),
    ],
)
def test_a_look_is_put_off_by_hours(text: str, wait: timedelta) -> None:
    one = reminded(text)
    one.types(text)

    assert [(effect.kind, effect.at) for effect in scheduled(one)] == [("soon", one.known.now + wait)]


@pytest.mark.parametrize("text", ["remind me tonight", "ذكرني الليلة", "this evening"])
def test_this_evening_is_eight_of_the_same_day(text: str) -> None:
    one = reminded(text)
    one.types(text)

    at: list[datetime | None] = [effect.at for effect in scheduled(one)]
    assert [moment.hour for moment in at if moment is not None] == [18]


def test_several_looks_are_put_off_together() -> None:
    one = reminded("tomorrow")
    one.has("g2")
    one.is_reminded(("g1", "quarterly"), ("g2", "quarterly"))
    one.types("not today, remind me tomorrow")

    assert sorted(effect.goal_id for effect in scheduled(one)) == ["g1", "g2"]
    assert one.state.stack == ()


def test_without_a_look_only_words_of_reminding_put_one_off() -> None:
    one = Person("en", "EG")
    one.has("g1")
    one.on(TODAY)
    one.types("remind me on Thursday")

    assert [(effect.kind, effect.on) for effect in scheduled(one)] == [("later", date(2026, 11, 26))]


@pytest.mark.parametrize(
    "text",
    [
        "48",
        "48 tomorrow",
        "today",
        "yesterday",
        "not yet",
        "yes",
        "I don't know",
        "tomorrow we open a branch",
        "later?",
        "خليها",
        "امس",
        "عندنا 30 طلب",
        "بكرة عندنا 30 طلب",
        "نعم",
        "لا أعرف",
        "ذكرني",
        "الأسبوع الماضي",
        "last week",
        "this month",
        "هالشهر",
        "wait",
        "at 48",
    ],
)
def test_other_words_put_nothing_off(text: str) -> None:
    assert put_off(text, Context(TODAY, "EG")) is None


@pytest.mark.parametrize(
    "text",
    [
        "we closed the shop",
        "stop this goal",
        "the business is closed",
        "we're not interested anymore",
        "give up on it",
        "we went out of business",
        "I don't want this goal anymore",
        "قفلنا المحل",
        "وقف الهدف",
        "مش عايز الهدف ده تاني",
        "سكرنا المطعم",
        "ما عاد يهمني هذا الهدف",
        "ألغي الهدف",
        "لا أريد هذا الهدف",
        "بعنا المطعم",
        "خلاص مش عايزينه",
    ],
)
def test_a_goal_let_go_at_a_look_is_asked_about_once(text: str) -> None:
    one = reminded(text)
    one.types(text)
    assert one.question == "ending.choice"
    assert one.goal().status == "active"

    one.types("yes" if text.isascii() else "نعم")
    assert one.goal().status == "stopped"
    assert one.state.stack == ()


@pytest.mark.parametrize("text", ["we closed 30 deals", "we stopped the ads", "قفلنا 30 صفقة", "بعنا 30", "48", "no"])
def test_other_words_let_no_goal_go(text: str) -> None:
    assert not lets_go(text)


def test_a_goal_that_goes_on_is_looked_at() -> None:
    one = reminded("we closed the shop")
    one.types("we closed the shop")
    one.presses("no")
    assert one.question == "review.value"

    one.types("the goal is over")
    one.presses("rest")
    assert one.goal().status == "paused"
    assert any(isinstance(effect, SaveGoal) for effect in one.effects)


@pytest.mark.parametrize(("text", "hour"), [("at 5pm", 15), ("in the evening", 18), ("خلها بعد صلاة العصر", 14)])
def test_a_look_is_put_off_to_an_hour_of_today(text: str, hour: int) -> None:
    one = reminded(text)
    one.types(text)

    at: list[datetime | None] = [effect.at for effect in scheduled(one)]
    assert [moment.hour for moment in at if moment is not None] == [hour]


@pytest.mark.parametrize(
    "text", ["wait", "let me check", "لحظة", "استنى اشوف", "شكرا", "شهر زفت", "it was a bad month"]
)
def test_who_needs_a_moment_is_not_hurried(text: str) -> None:
    one = reminded(text)
    one.types(text)

    assert one.question == "review.value"
    assert "No hurry" in one.heard or "لا عجلة" in one.heard
    assert scheduled(one) == []


@pytest.mark.parametrize("text", ["skip", "/skip", "تجاوز"])
def test_a_figure_can_be_left_out(text: str) -> None:
    one = reminded(text)
    one.types(text)

    assert one.question == "review.worked"


@pytest.mark.parametrize("text", ["9999-12-31", "31 December 2099"])
def test_a_day_beyond_the_life_of_a_goal_puts_nothing_off(text: str) -> None:
    one = reminded(text)
    one.types(text)

    assert scheduled(one) == []
    assert one.heard
