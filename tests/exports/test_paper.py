"""The plan as a PDF: what stands on it, and that nothing a person typed can break it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.exports import paper
from bot.exports.typesetting import UndrawableError, typeset
from bot.isolates import bare
from dialogs.domain.plans.plan import Action, Picked
from tests.exports.cafe import FOLLOWERS, KNOWN, PLAN, STEPS, known, pen


def written(language: Literal["ar", "en"] = "ar", **kinds: Any) -> dict[str, Any]:
    return paper.content((FOLLOWERS,), known(language), pen(language, **kinds))


def part(content: dict[str, Any], kind: str) -> dict[str, Any]:
    return next(one for one in content["goals"][0]["parts"] if one["kind"] == kind)


def test_a_whole_plan_becomes_a_pdf_of_three_pages_with_the_font_in_it() -> None:
    content = written()
    (pdf,) = typeset("plan.typ", content, "pdf")

    assert pdf.startswith(b"%PDF")
    assert b"IBMPlexSansArabic" in pdf
    assert len(typeset("plan.typ", content, "png", dots=20)) == 3


def test_the_same_content_makes_the_same_file() -> None:
    assert typeset("plan.typ", written(), "pdf") == typeset("plan.typ", written(), "pdf")


def test_every_step_stands_with_who_does_it_by_when_and_whether_it_is_done() -> None:
    rows = part(written("en"), "steps")["rows"]

    assert len(rows) == len(STEPS)
    assert (bare(rows[1]["who"]), bare(rows[1]["when"]), rows[1]["done"]) == (
        "John Fitzgerald-Smith",
        "Thursday 3 December 2026",
        False,
    )
    assert rows[0]["done"]
    assert (bare(rows[3]["who"]), rows[4]["when"]) == ("Me", "")


def test_the_budget_adds_up_with_the_share_of_each() -> None:
    budget = part(written("en"), "budget")

    assert [row[2] for row in budget["rows"]] == ["50%", "29.2%", "20.8%"]
    assert budget["total"][1:] == ["EGP 12,000", "100%"]


def test_the_parts_stand_in_the_order_of_the_method() -> None:
    titles = [one["title"] for one in written("en")["goals"][0]["parts"]]

    assert titles == [
        "Where we stand", "Channels", "What we publish", "Budget", "Steps", "What we watch", "When we look back",
    ]  # fmt: skip


@pytest.mark.parametrize(("digits", "shown", "hidden"), [("arab", "٢٬٠٠٠", "2,000"), ("latn", "2,000", "٢٬٠٠٠")])
def test_figures_stand_in_the_digits_of_the_person(digits: Literal["arab", "latn"], shown: str, hidden: str) -> None:
    content = written(digits=digits)

    assert shown in content["title"]
    assert hidden not in content["title"]
    assert content["digits"] == ("٠١٢٣٤٥٦٧٨٩" if digits == "arab" else "0123456789")


def test_the_standing_is_a_bar_and_a_sentence() -> None:
    standing = written("en")["goals"][0]["standing"]

    assert standing["share"] == pytest.approx(650 / 3000)
    assert "5,000" in standing["words"]


def test_several_goals_stand_behind_a_list_of_them_each_on_a_page_of_its_own() -> None:
    content = paper.content(KNOWN.goals, known("en"), pen("en"))

    assert content["title"] == "Goals and plans"
    assert len(typeset("plan.typ", content, "png", dots=20)) == 6


def test_the_bigger_goals_open_the_whole_with_their_quarters() -> None:
    content = paper.content((FOLLOWERS,), known("en"), pen("en"), KNOWN.business_goals)
    (bigger,) = content["bigger"]

    assert bare(bigger["said"]).startswith("Increase revenue by 25%")
    assert [bare(line).split(":")[0] for line in bigger["quarters"]] == [
        "1. By 31 March 2027", "2. By 30 June 2027", "3. By 30 September 2027", "4. By 31 December 2027",
    ]  # fmt: skip
    assert len(typeset("plan.typ", content, "png", dots=20)) == 4


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_goal_without_a_plan_or_a_number_is_a_page_too(language: Literal["ar", "en"]) -> None:
    bare_goal = FOLLOWERS.model_copy(update={"id": "x", "metric": None, "baseline": None, "target": None, "serves": ()})
    content = paper.content((bare_goal,), replace(known(language), plans=(), check_ins=()), pen(language))

    assert len(typeset("plan.typ", content, "png", dots=20)) == 1


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=400), st.text(min_size=1, max_size=80))
def test_whatever_was_typed_can_be_set(wish: str, words: str) -> None:
    goal = FOLLOWERS.model_copy(update={"wish": wish, "first_step": words})
    step = Action(id="a", what=Picked(words=words), owner=words)
    plan = PLAN.model_copy(update={"actions": (step,), "channels": (Picked(words=words),)})
    content = paper.content((goal,), replace(known(), plans=(plan,)), pen())

    assert typeset("plan.typ", content, "pdf")[0].startswith(b"%PDF")


def test_a_thousand_letters_without_a_break_and_a_hundred_steps_still_make_a_file() -> None:
    steps = tuple(Action(id=f"s{place}", what=Picked(words="ط" * 1000)) for place in range(100))
    content = paper.content((FOLLOWERS,), replace(known(), plans=(PLAN.model_copy(update={"actions": steps}),)), pen())

    assert typeset("plan.typ", content, "pdf")[0].startswith(b"%PDF")


def test_what_cannot_be_drawn_is_told_without_words_of_the_person() -> None:
    with pytest.raises(UndrawableError) as trouble:
        typeset("plan.typ", {"lang": "ar", "secret": "a wish"}, "pdf")

    assert "secret" not in str(trouble.value)
    assert "wish" not in str(trouble.value)


@pytest.mark.parametrize(("trend", "least", "most"), [("rose", 0.35, 0.45), ("same", 0.49, 0.51)])
def test_the_bar_marks_where_the_plan_is_by_today_bent_or_straight(trend: str, least: float, most: float) -> None:
    half = {"started_on": date(2026, 8, 13), "deadline": date(2027, 3, 1)}
    goal = FOLLOWERS.model_copy(update={**half, "trend": trend})
    (told,) = paper.content((goal,), known("en"), pen("en"))["goals"]

    assert least < told["standing"]["expected"] < most
