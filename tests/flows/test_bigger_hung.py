"""Words about bigger goals that leave open which goals, under which, or what is changed: it is asked, not guessed."""

from __future__ import annotations

import pytest

from dialogs.effects import SaveBusinessGoal
from dialogs.known_after import known_after
from tests.flows.person import Person
from tests.flows.planned import goes
from tests.flows.test_bigger_in_words import with_year


def with_two() -> Person:
    """Somebody with a bigger goal of revenue and one of profit."""
    person = with_year()
    second = person.known.business_goals[0].model_copy(update={"id": "b2", "words": "profit +10%", "metric": "profit"})
    person.known = known_after(person.known, SaveBusinessGoal(second))
    return person


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("put the leads under the bigger goal", "Which bigger goal for the coming year does it serve?"),
        ("link the bookings goal to a bigger goal", "Which bigger goal for the coming year does it serve?"),
        ("change the bigger goal", "Your bigger goals:"),
        ("delete the bigger goal", "Your bigger goals:"),
        ("put the bookings and leads goal under revenue", "Which goals lead to “revenue 1 million EGP”?"),
    ],
)
def test_of_several_bigger_goals_it_is_asked_which(words: str, says: str) -> None:
    assert says in goes(with_two(), words).heard


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("change the bigger goal", "How should it read?"),
        ("pause the bigger goal", "There is no goal here named “bigger”."),
        ("move the bigger goal to May 2020", "Sunday 31 May 2020 is past already."),
        ("make the bigger goal serve revenue of 3 million", "still names the old number."),
        ("put a goal under the revenue goal", "What was revenue last month?"),
    ],
)
def test_a_change_of_the_only_one_is_made_or_what_is_missing_asked(words: str, says: str) -> None:
    assert says in goes(with_year(), words).heard


def test_where_there_is_none_yet_its_words_are_asked_for() -> None:
    person = goes(Person().has("g1"), "link the bookings goal to a bigger goal")

    assert "Which bigger goal for the coming year does it serve?" in person.heard
    assert person.buttons == ["Keep it as it is"]
