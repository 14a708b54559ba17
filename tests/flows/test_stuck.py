"""What somebody says of where it gets stuck is kept, and leads the search for the cause without a number asked."""

from __future__ import annotations

import pytest

from dialogs.effects import SaveReview
from tests.flows.person import Person
from tests.flows.test_review import reviewing

TO_PURCHASE = ["clicks are high but nobody buys", "النقرات كتير ومحدش بيشتري"]


def missed(metric: str = "orders") -> Person:
    return reviewing(metric=metric)


@pytest.mark.parametrize("text", TO_PURCHASE)
@pytest.mark.parametrize("at", ["worked", "failed"])
def test_a_statement_at_the_look_is_kept_and_leads_to_the_cause(text: str, at: str) -> None:
    person = missed()
    person.types("41")
    if at == "failed":
        person.types("more reviews")
    person.types(text)
    assert person.question == "review.cause"
    person.presses("yes")

    assert person.question == "review.feedback"
    person.types("nothing")
    person.presses("keep")
    kept = next(one.review for one in person.effects if isinstance(one, SaveReview))
    assert (kept.failed, kept.cause) == (text, "purchase")


@pytest.mark.parametrize("text", TO_PURCHASE)
def test_a_statement_instead_of_the_figure_is_kept_and_the_figure_asked_again(text: str) -> None:
    person = missed()
    person.types(text)
    assert person.question == "review.value"
    person.types("41")
    person.types("more reviews")
    assert person.question == "review.cause"


@pytest.mark.parametrize("text", ["people come but nobody buys", "ناس كتير بتدخل ومحدش بيشتري"])
def test_a_statement_at_the_search_answers_its_questions(text: str) -> None:
    person = missed()
    person.types("41")
    person.types("more reviews")
    person.types("few came back")
    person.presses("yes")
    assert person.question == "tracing.conversion"
    person.types(text)

    assert person.question == "review.feedback"
