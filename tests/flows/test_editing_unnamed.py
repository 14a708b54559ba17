"""Edits that name no part, or no goal, and what else people say of a goal that is kept: each is what was meant."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

import pytest

from dialogs.domain.aimed import Amount
from dialogs.domain.plans.plan import Action, Picked, Plan
from dialogs.effects import SavePlan, ScheduleReview
from dialogs.known_after import known_after
from tests.flows.classroom import Trainer
from tests.flows.person import Person
from tests.flows.test_editing import WHOLE, changed_in

JANUARY = date(2027, 1, 5)
TWENTY_DOLLARS = {"guardrail": asdict(WHOLE["guardrail"]) | {"value": 20.0}}


def _target(value: float) -> dict[str, Any]:
    return {"target": {"value": value, "unit": "count"}}


def _day(day: str) -> dict[str, Any]:
    return {"deadline": day}


@pytest.mark.parametrize(
    ("words", "language", "expected"),
    [
        ("not 60, 70", "en", _target(70)),
        ("60 -> 80", "en", _target(80)),
        ("reach 70 instead of 60", "en", _target(70)),
        ("مش ٦٠ لا ٧٠", "ar", _target(70)),
        ("مو 60 بل 70", "ar", _target(70)),
        ("target sixty-five", "en", _target(65)),
        ("twice that", "en", _target(120)),
        ("ضاعفها", "ar", _target(120)),
        ("shave 5 off the target", "en", _target(55)),
        ("قص ٥ من المستهدف", "ar", _target(55)),
        ("نقصو من الهدف 5", "ar", _target(55)),
        ("raise by 10%", "en", _target(66)),
        ("the target is too high, make it 50", "en", _target(50)),
        ("المستهدف عالي خليه 50", "ar", _target(50)),
        ("due 15 April", "en", _day("2027-04-15")),
        ("لحد 15 أبريل", "ar", _day("2027-04-15")),
        ("we need until the end of June", "en", _day("2027-06-30")),
        ("بدنا نأجلها لآخر حزيران", "ar", _day("2027-06-30")),
        ("I want to finish it by 1 March", "en", _day("2027-03-01")),
        ("نبي نخلصها قبل رمضان", "ar", _day("2027-02-07")),
        ("we want 85 now", "en", _target(85)),
        ("بدنا ٨٥ هلق", "ar", _target(85)),
        ("٦٥ أحسن", "ar", _target(65)),
        ("10 percent more", "en", _target(66)),
        ("bring it down to 50", "en", _target(50)),
        ("صار التارجت ٩٥", "ar", _target(95)),
        ("آخر مايو لو سمحت", "ar", _day("2027-05-31")),
        ("kindly move the finish line to 20 May", "en", _day("2027-05-20")),
        ("let's wrap it up by mid May", "en", _day("2027-05-15")),
        ("sixty five would be better", "en", _target(65)),
        ("put it aside for a month", "en", {"status": "paused"}),
        ("take a break from this goal until February", "en", {"status": "paused"}),
        ("خذ راحة من الهدف لفبراير", "ar", {"status": "paused"}),
        ("الأرقام صرنا ناخدها من ميتا", "ar", {"tool": "ميتا"}),
        ("هاد صار أهم شي", "ar", {"primary": True}),
        ("two weeks longer", "en", _day("2027-04-14")),
        ("كمان أسبوعين", "ar", _day("2027-04-14")),
        ("give us another month", "en", _day("2027-04-30")),
        ("one month less", "en", _day("2027-02-28")),
        ("أعطينا شهر زيادة", "ar", _day("2027-04-30")),
        ("زيدو ليه شهرين", "ar", _day("2027-05-31")),
        ("can the deadline be the 10th of May?", "en", _day("2027-05-10")),
        ("ممكن يبقى الموعد ١٠ مايو؟", "ar", _day("2027-05-10")),
        ("we actually started from 45", "en", {"baseline": {"value": 45.0, "unit": "count"}}),
        ("let the cost per lead be at most 20 dollars", "en", TWENTY_DOLLARS),
        ("ما بدنا حد", "ar", {"guardrail": None}),
        ("we look at it in Looker Studio", "en", {"tool": "Looker Studio"}),
        ("we're done with this one", "en", {"status": "stopped"}),
        ("خلصنا من الهدف ده", "ar", {"status": "stopped"}),
        ("وقفو واحد الشهر", "ar", {"status": "paused"}),
    ],
)
def test_what_is_meant_changes_and_nothing_else(words: str, language: str, expected: dict[str, Any]) -> None:
    _, differing = changed_in(words, language)
    assert differing == expected


@pytest.mark.parametrize(
    ("words", "language"),
    [("throw this goal away", "en"), ("امسحه", "ar"), ("احذف الهدف ده", "ar"), ("امسح الهدف خالص", "ar")],
)
def test_a_goal_goes_by_the_words_people_have_for_it(words: str, language: str) -> None:
    person = Person("ar" if language == "ar" else "en").has("g1")
    person.types(words)
    assert person.known.goals == ()


@pytest.mark.parametrize("words", ["it's not the main goal any more", "ما عاد هو الأساسي"])
def test_the_first_goal_may_come_later(words: str) -> None:
    person = Person("ar" if words[0] == "م" else "en").has("g1", primary=True)
    person.types(words)
    assert not person.goal().primary


@pytest.mark.parametrize("words", ["edit the goal", "make some changes", "غيّر الهدف", "عدّل"])
def test_a_change_without_its_part_asks_which(words: str) -> None:
    person = Person("en" if words.isascii() else "ar").has("g1")
    person.types(words)
    assert person.question == "change.part"


@pytest.mark.parametrize("words", ["change the measure to revenue", "call it the clinic goal", "بدّل القياس للمبيعات"])
def test_another_thing_to_count_is_told_to_be_another_goal(words: str) -> None:
    person, differing = changed_in(words, "en" if words.isascii() else "ar")
    assert not differing
    assert person.question is None
    assert person.buttons == (["Open it"] if words.isascii() else ["فتح الهدف"])


@pytest.mark.parametrize("words", ["postpone to after Eid", "خليها بعد العيد", "مددها لين بعد العيد"])
def test_a_day_left_open_is_asked_for_with_days_that_fit(words: str) -> None:
    person = Person("en" if words.isascii() else "ar", country="SA").has("g1")
    person.types(words)
    data = [choice.data for say in person.says for choice in say.choices]
    assert person.question == "change.value"
    assert [one.rpartition(":")[2] for one in data] == ["2027-03-18", "2027-04-30"]


@pytest.mark.parametrize(
    "words",
    [
        "I need more customers",
        "another 20 customers",
        "one month",
        "بدنا زباين أكتر",
        "by email",
        "is the target 65?",
        "قبل أسبوعين ٢٨٠",
    ],
)
def test_what_may_be_a_wish_or_a_question_changes_nothing(words: str) -> None:
    _, differing = changed_in(words, "en" if words.isascii() else "ar")
    assert not differing


def looking(language: str) -> Person:
    """Somebody who is asked for the figure of a quarter."""
    person = Person("ar" if language == "ar" else "en").has("g1", started_on=date(2026, 9, 1))
    person.on(JANUARY)
    person.is_reminded(("g1", "quarterly"))
    assert person.question == "review.value"
    return person


@pytest.mark.parametrize(
    ("words", "language"), [("change the goal to 75", "en"), ("make the goal 75", "en"), ("غير الهدف ل 75", "ar")]
)
def test_a_goal_changed_at_a_look_is_no_figure_of_it(words: str, language: str) -> None:
    person = looking(language)
    person.types(words)
    assert (person.known.check_ins, person.goal().target.value) == ((), 75)  # type: ignore[union-attr] # it has one
    assert person.question == "review.value"


@pytest.mark.parametrize(("words", "language"), [("pause it until May", "en"), ("وقفه لمايو", "ar")])
def test_a_goal_that_rests_is_asked_about_no_more(words: str, language: str) -> None:
    person = looking(language)
    person.types(words)
    assert (person.goal().status, person.question) == ("paused", None)


@pytest.mark.parametrize(("words", "language"), [("pause until May", "en"), ("وقف لحد مايو", "ar")])
def test_a_pause_of_everything_puts_the_open_look_off_to_its_end(words: str, language: str) -> None:
    person = looking(language)
    person.types(words)
    until = person.known.profile.paused_until
    assert until == date(2027, 5, 1)
    assert ScheduleReview("g1", "later", until) in person.effects
    assert person.question is None


@pytest.mark.parametrize("words", ["48 now", "now 48"])
def test_a_figure_of_now_is_no_new_target(words: str) -> None:
    person = Person("en").has("g1")
    person.on(JANUARY)
    person.types("make it 15")
    person.types(words)
    assert [one.amount.value for one in person.known.check_ins] == [48]
    assert person.goal().target.value == 60  # type: ignore[union-attr] # it has one


@pytest.mark.parametrize(
    ("words", "language", "question"),
    [
        ("Members", "en", "review.value"),
        ("Write to all", "en", "write_all.text"),
        ("رسالة للجميع", "ar", "write_all.text"),
    ],
)
def test_a_groups_button_typed_at_a_question_is_followed(words: str, language: str, question: str) -> None:
    trainer = Trainer("ar" if language == "ar" else "en").trains("Sara", "Omar")
    trainer.has("g1", started_on=date(2026, 9, 1))
    trainer.on(JANUARY)
    trainer.is_reminded(("g1", "quarterly"))
    trainer.types(words)
    assert trainer.question == question
    assert trainer.known.check_ins == ()


@pytest.mark.parametrize(
    ("words", "who", "done"),
    [
        ("finished the landing page", None, True),
        ("the landing page is done", None, True),
        ("landing page is for Sara", "Sara", False),
        ("landing page for the clinic", None, False),
        ("خلصنا تصوير المنتجات", None, True),
        ("تصوير المنتجات على هدى", "هدى", False),
        ("تصوير المنتجات على انستغرام", None, False),
    ],
)
def test_a_step_is_found_by_its_own_words(words: str, who: str | None, *, done: bool) -> None:
    person = Person("en" if words.isascii() else "ar").has("g1")
    what = Picked(words="landing page" if words.isascii() else "تصوير المنتجات")
    plan = Plan(id="p1", goal_id="g1", started_on=date(2026, 11, 21), actions=(Action(id="a1", what=what),))
    person.known = known_after(person.known, SavePlan(plan))
    person.types(words)
    (step,) = person.known.plan("g1").actions  # type: ignore[union-attr] # it has one
    assert (step.owner, step.done_on is not None) == (who, done)


@pytest.mark.parametrize("words", ["twice that", "double it", "الضعف"])
def test_double_of_a_share_is_twice_the_share(words: str) -> None:
    person = Person("en" if words.isascii() else "ar")
    share = {"baseline": Amount(value=2, unit="percent"), "target": Amount(value=3, unit="percent")}
    person.has("g1", metric="conversion_rate", per=None, **share)
    person.types(words)
    assert person.goal().target == Amount(value=6, unit="percent")


@pytest.mark.parametrize("words", ["more time please", "more time"])
def test_more_time_without_how_much_asks_for_the_day(words: str) -> None:
    person = Person().has("g1")
    person.types(words)
    assert (person.question, person.heard) == ("change.value", "By when do we want to be there?")


@pytest.mark.parametrize("words", ["rename the goal", "rename it", "rename this goal"])
def test_a_name_that_is_not_said_is_asked_for(words: str) -> None:
    person = Person().has("g1", metric="custom", thing="smiles")
    person.types(words)
    assert person.heard.startswith("What should it be called?")
    assert person.goal().thing == "smiles"


@pytest.mark.parametrize(
    ("words", "day"), [("pause it until after Ramadan", "9 March"), ("pause the goal until after eid", "12 March")]
)
def test_a_pause_lasts_until_the_day_behind_what_is_named(words: str, day: str) -> None:
    person = Person().has("g1")
    person.types(words)
    assert f"{day} 2027; on that day I ask whether to go on." in person.heard
    assert person.goal().status == "paused"
