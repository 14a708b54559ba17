"""Looking a measure up: by kind, by its name in a question, in the middle of an interview, and making a goal of it."""

from __future__ import annotations

import pytest

from dialogs.buttons import LIMIT
from dialogs.domain.kpis.catalogue import METRICS
from dialogs.domain.kpis.channels import CHANNELS
from dialogs.flows.goal.measuring import about
from dialogs.pages.about_measures import KINDS, PAGE
from tests.flows.person import Person


def known_person() -> Person:
    return Person().has("g1")


def test_the_kinds_lead_to_their_measures() -> None:
    person = known_person()
    person.types("/measures")
    assert person.buttons == ["Awareness", "Engagement", "Conversion", "Sales", "Loyalty", "Outside marketing"]
    person.follows("measures", "awareness")

    assert person.buttons[:2] == ["Reach", "Impressions"]
    assert person.buttons[-1] == "All kinds of measures"


def test_every_measure_is_on_some_page() -> None:
    person = known_person()
    shown: set[str] = set()
    for kind in KINDS:
        for page in range(2):
            person.follows("measures", f"{kind}.{page}")
            found = {
                choice.data for say in person.says for choice in say.choices if choice.data.startswith("do:measure:")
            }
            assert len(found) <= PAGE
            shown |= found

    assert shown == {f"do:measure:{metric}" for metric in METRICS if metric != "custom"}


@pytest.mark.parametrize("argument", ["nonsense", "custom", "", "engagement.99", "engagement.-1"])
def test_an_old_or_broken_button_shows_measures_all_the_same(argument: str) -> None:
    person = known_person()
    person.follows("measure", argument)
    assert person.buttons
    person.follows("measures", argument)

    assert person.buttons


def test_a_question_in_words_opens_the_measure() -> None:
    person = known_person()
    person.types("what is reach?")

    assert person.heard.startswith("Reach\n")
    assert "How platforms differ" in person.buttons


def test_two_measures_are_set_side_by_side() -> None:
    person = known_person()
    person.types("what is the difference between reach and impressions?")
    assert person.heard.count("How it is counted") == 2
    assert person.buttons[:2] == ["Reach", "Impressions"]
    person.types("more followers on Instagram")
    person.types("reach vs impressions?")

    assert "How many followers on Instagram" in person.heard


def test_platforms_are_compared_and_one_leads_back() -> None:
    person = known_person()
    person.follows("measure", "interactions.everywhere")

    assert "On Snapchat: Screenshots" in person.heard
    assert "A goal with this measure" in person.buttons


def test_a_goal_begins_with_its_measure_settled() -> None:
    person = known_person()
    person.follows("aim", "leads.linkedin")
    assert "How many leads from LinkedIn" in person.heard
    for answer in ("40", "60", "by 31 March 2027"):
        person.types(answer)

    assert person.state.stack[-1].answers["metric"] == "leads"
    assert person.state.stack[-1].answers["channel"] == "linkedin"


def test_a_measure_one_wants_low_begins_a_goal_downwards() -> None:
    person = known_person()
    person.follows("aim", "complaints")

    assert person.state.stack[-1].answers["direction"] == "decrease"


def test_asked_in_the_middle_the_question_stays_open() -> None:
    person = known_person()
    person.types("more followers on Instagram")
    person.types("what is the engagement rate?")
    assert "How many followers on Instagram" in person.heard
    assert person.heard.startswith("The engagement rate")
    person.types("2000")

    assert person.state.stack[-1].answers["baseline"] is not None


def test_in_the_middle_of_a_goal_no_second_one_is_offered() -> None:
    person = known_person()
    person.types("more followers on Instagram")
    person.follows("measure", "reach")

    assert "A goal with this measure" not in person.buttons
    assert "Back to our question" in person.buttons


def test_before_the_wish_a_measure_may_become_the_goal() -> None:
    person = Person()
    person.types("/start")
    person.types("what is reach?")
    person.follows("aim", "reach")

    assert len(person.state.stack) == 1
    assert person.state.stack[-1].answers["metric"] == "reach"


def test_where_do_i_find_it_says_where_and_how_it_is_counted() -> None:
    person = known_person()
    person.types("more followers on Instagram")
    person.presses("where")

    assert "Instagram Insights" in person.heard
    assert "Net growth" in person.heard


def test_where_do_i_find_it_says_why_the_figure_of_something_of_ones_own_matters() -> None:
    person = known_person()
    person.types("more school visits to our farm")
    person.presses("where")

    assert "Only a figure of today shows later how far it went" in person.heard


def test_the_question_for_a_tool_explains_the_measure() -> None:
    person = known_person()
    person.types("raise the conversion rate to 3%")
    person.types("1.8%")
    person.follows("aim", "cart_abandonment_rate")
    person.types("70%")
    assert "About this measure" in person.buttons
    person.follows("measure", "cart_abandonment_rate")

    assert "seven of ten" in person.heard


def test_the_question_for_a_measure_leads_to_all_of_them() -> None:
    person = known_person()
    person.types("I want to improve our image")
    person.presses("own")

    assert "All kinds of measures" in person.buttons


def test_every_link_fits_into_a_button() -> None:
    longest = max(len(about(metric, channel).data) for metric in METRICS for channel in CHANNELS)

    assert longest <= LIMIT
