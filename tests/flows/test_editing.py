"""Goals changed by a sentence: exactly what was meant changes, it is kept with its reason, and it can be undone."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import pytest

from dialogs.domain.aimed import Amount, Guardrail
from dialogs.effects import SaveGoal
from tests.flows.person import Person

WHOLE: dict[str, Any] = {
    "guardrail": Guardrail(metric="cost_per_lead", bound="max", value=10, unit="USD"),
    "tool": "crm",
    "first_step": "call Ahmed",
    "confidence": 8,
}
APRIL = {"deadline": "2027-04-30"}
QUARTER_MORE = {"target": {"value": 25.0, "unit": "percent"}, "relative": True}
SIXTY_FIVE = {"target": {"value": 65.0, "unit": "count"}}
EIGHTY = {"target": {"value": 80.0, "unit": "count"}}
UNLIMITED: dict[str, Any] = {"guardrail": None}
ANALYTICS = {"tool": "Google Analytics"}


def changed_in(words: str, language: str) -> tuple[Person, dict[str, Any]]:
    """A person after these words, and every field of the stored goal that differs."""
    person = Person("ar" if language == "ar" else "en").has("g1", **WHOLE)
    before = person.goal().model_dump(mode="json")
    person.types(words)
    after = person.goal().model_dump(mode="json")
    return person, {name: after[name] for name in after if after[name] != before[name]}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("change the deadline to the end of April", APRIL),
        ("make it 25% instead", QUARTER_MORE),
        ("target 65 not 60", SIXTY_FIVE),
        ("move the deadline by two weeks", {"deadline": "2027-04-14"}),
        ("make it 80 by the end of April", EIGHTY | APRIL),
        ("drop the limit", UNLIMITED),
        ("it's read in Google Analytics", ANALYTICS),
        ("change the first step to write to all clients", {"first_step": "write to all clients"}),
        ("make it the primary goal", {"primary": True}),
        ("now it serves revenue +25%", {"serves": ["id1b"]}),
        ("the baseline was actually 35", {"baseline": {"value": 35.0, "unit": "count"}}),
        ("raise the target by 5", SIXTY_FIVE),
        ("pause it until January", {"status": "paused"}),
        ("close the goal", {"status": "stopped"}),
        ("can you push the deadline to the end of April?", APRIL),
        ("raise the limit to $12", {"guardrail": asdict(WHOLE["guardrail"]) | {"value": 12.0}}),
    ],
)
def test_english_edits_change_exactly_what_was_meant(words: str, expected: dict[str, Any]) -> None:
    _, differing = changed_in(words, "en")
    assert differing == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("غيّر الموعد لنهاية أبريل", APRIL),
        ("الموعد بقى آخر أبريل", APRIL),
        ("خليها ٢٥٪", QUARTER_MORE),
        ("خلي التارجت ٨٠ مش ٦٠", EIGHTY),
        ("شيل الحد", UNLIMITED),
        ("بنقراه من جوجل أناليتكس", {"tool": "جوجل أناليتكس"}),
        ("أجّل الموعد أسبوعين", {"deadline": "2027-04-14"}),
        ("خليه الهدف الأساسي", {"primary": True}),
        ("زوّد المستهدف ٥", SIXTY_FIVE),
        ("وقّف الهدف مؤقتا لحد يناير", {"status": "paused"}),
        ("غيّر الخطوة الأولى لمكالمة منى", {"first_step": "مكالمة منى"}),
    ],
    ids=str,
)
def test_egyptian_edits_change_exactly_what_was_meant(words: str, expected: dict[str, Any]) -> None:
    _, differing = changed_in(words, "ar")
    assert differing == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("أبغى أغيّر الموعد لآخر أبريل", APRIL),
        ("الموعد صار نهاية أبريل", APRIL),
        ("خله ٨٠ بدل ٦٠", EIGHTY),
        ("ودي أخلي الرقم المستهدف ٨٠", EIGHTY),
        ("أبي أمدد المدة أسبوعين", {"deadline": "2027-04-14"}),
        ("صرنا نقيسه بجوجل أناليتكس", {"tool": "جوجل أناليتكس"}),
        ("بدنا نأجل الموعد لآخر نيسان", APRIL),
        ("بدي غيّر الرقم المستهدف ل ٨٠", EIGHTY),
        ("شيلي الحد من فضلك", UNLIMITED),
        ("صار يخدم زيادة الإيرادات ٢٥٪", {"serves": ["id1b"]}),
        ("سكّر الهدف", {"status": "stopped"}),
        ("جمّد الهدف", {"status": "paused"}),
    ],
    ids=str,
)
def test_gulf_and_levantine_edits_change_exactly_what_was_meant(words: str, expected: dict[str, Any]) -> None:
    _, differing = changed_in(words, "ar")
    assert differing == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("نحبّ نزيدو الأجل لشهر أبريل", APRIL),
        ("بغيت نبدل الموعد لآخر أبريل", APRIL),
        ("الأجل ولى آخر أبريل", APRIL),
        ("ديرها ٨٠", EIGHTY),
        ("بدّل الرقم المستهدف ل ٨٠", EIGHTY),
        ("نبدلوها ب ٢٥٪", QUARTER_MORE),
        ("حيّد الحد", UNLIMITED),
        ("كنقراوه من جوجل أناليتكس", {"tool": "جوجل أناليتكس"}),
        ("بغيت نزيد فالأجل سيمانتين", {"deadline": "2027-04-14"}),
        ("ديرو هو الهدف الأساسي", {"primary": True}),
    ],
    ids=str,
)
def test_maghrebi_edits_change_exactly_what_was_meant(words: str, expected: dict[str, Any]) -> None:
    _, differing = changed_in(words, "ar")
    assert differing == expected


def test_a_figure_that_turns_the_goal_round_is_asked_about() -> None:
    person, differing = changed_in("set the target to 30", "en")

    assert differing == {}
    assert person.question == "change.meant"


@pytest.mark.parametrize(("words", "part"), [("change the deadline", "deadline"), ("غيّر الموعد", "deadline")])
def test_a_part_without_a_value_is_asked_for(words: str, part: str) -> None:
    person, differing = changed_in(words, "en")

    assert differing == {}
    assert person.question == "change.value"
    assert person.state.stack[-1].answers["part"] == part


@pytest.mark.parametrize(
    "words",
    [
        "300",
        "no, 320",
        "we're at 48",
        "more followers on instagram by June",
        "عايز أزود المبيعات",
        "hello",
        "thanks",
        "my target is 500 followers by June",
        "pause the ads",
        "close 20 deals by June",
        "stop losing customers",
    ],
)
def test_figures_wishes_and_small_talk_change_no_goal(words: str) -> None:
    person, differing = changed_in(words, "en")

    assert differing == {}
    assert not any(isinstance(effect, SaveGoal) for effect in person.effects)


@pytest.mark.parametrize(
    ("goal", "words", "target", "relative"),
    [
        ({"baseline": None, "target": Amount(value=30), "relative": True}, "make it 50", Amount(value=50), True),
        (
            {"baseline": Amount(value=200), "target": Amount(value=30), "relative": True},
            "make it 50",
            Amount(value=50),
            True,
        ),
        (
            {"baseline": Amount(value=200), "target": Amount(value=30), "relative": True},
            "make it 250",
            Amount(value=250),
            False,
        ),
        (
            {
                "metric": "conversion_rate",
                "per": None,
                "baseline": Amount(value=2, unit="percent"),
                "target": Amount(value=3, unit="percent"),
            },
            "خليها ٤٪",
            Amount(value=4, unit="percent"),
            False,
        ),
        (
            {
                "metric": "revenue",
                "baseline": Amount(value=40000, unit="EGP"),
                "target": Amount(value=60000, unit="EGP"),
            },
            "خليها ٧٠ ألف",
            Amount(value=70000, unit="EGP"),
            False,
        ),
        (
            {
                "metric": "response_time",
                "direction": "decrease",
                "per": None,
                "baseline": Amount(value=5, unit="hours"),
                "target": Amount(value=2, unit="hours"),
            },
            "make it one hour",
            Amount(value=1, unit="hours"),
            False,
        ),
    ],
    ids=["change", "change from a level", "only a level", "a rate", "money", "time"],
)
def test_a_bare_value_is_meant_as_the_goal_counts(
    goal: dict[str, Any], words: str, target: Amount, *, relative: bool
) -> None:
    person = Person().has("g1", **goal)
    person.types(words)

    assert (person.goal().target, person.goal().relative) == (target, relative)


def test_a_thing_to_deliver_has_no_figure_and_gets_another_name() -> None:
    person = Person().has("g1", metric=None, direction="deliver", baseline=None, target=None, thing="the new menu")
    person.types("make it 25%")
    assert "no such part" in person.heard
    person.types("rename it to the summer menu")

    assert person.goal().thing == "the summer menu"
    assert "The name: “the summer menu”; before: “the new menu”" in person.heard
