"""A training group is joined by its code: one is told what the trainer sees, agrees, and chooses a name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.asked_code import code_in
from dialogs.domain.training.training import MEMBERS, Found, Room
from dialogs.effects import JoinGroup, SaveProfile, UseInvitation
from dialogs.events import ButtonPressed, TextSaid
from dialogs.state import State
from tests.flows.trainee import CODE, GROUP, Trainee, group, task

BAKERS = Found("group", group(), 4, CODE, (task(),))


def joins(person: Trainee) -> list[JoinGroup]:
    return [one for one in person.effects if isinstance(one, JoinGroup)]


@pytest.mark.parametrize("typed", [f"/start {CODE}", f"/join {CODE}", "k7wx-9qmd", "K7WX - 9QMD"])
def test_a_code_says_whose_group_it_is_and_what_the_trainer_will_see(typed: str) -> None:
    person = Trainee()
    person.opens(typed, BAKERS)

    assert "The group is called “Bakers”. Trainer: Sara" in person.heard
    assert "Never your goals, figures and plans" in person.heard
    assert "You can leave at any time" in person.heard
    assert person.buttons == ["I agree", "No, thanks"]
    assert joins(person) == []


@pytest.mark.parametrize("language", ["ar", "en"])
def test_who_agrees_chooses_a_name_and_is_in(language: str) -> None:
    person = Trainee(language)  # type: ignore[arg-type]
    person.opens(f"/start {CODE}", BAKERS)
    person.presses("yes")
    assert "Sara" in person.heard
    person.types("عمر  الخباز")

    (joined,) = joins(person)
    assert (joined.member.name, joined.member.group_id) == ("عمر الخباز", GROUP)
    assert person.known.training.joined[0].assignments == (task(),)
    person.presses(f"group:{GROUP}")
    assert "Bakers" in person.heard


def test_an_invited_stranger_is_told_in_a_line_who_this_is_and_asked_for_no_goal() -> None:
    person = Trainee()
    person.opens(f"/start {CODE}", BAKERS)

    assert person.heard.startswith("I'm Hadaf")
    assert person.question == "join.agree"


def test_who_does_not_agree_has_shown_nothing() -> None:
    person = Trainee()
    person.opens("K7WX-9QMD", BAKERS)
    person.types("no thanks")

    assert joins(person) == []
    assert "nobody has seen anything of you" in person.heard
    assert person.state.stack == ()


def test_words_that_are_no_agreement_let_nobody_in() -> None:
    person = Trainee()
    person.opens("K7WX-9QMD", BAKERS)
    for words in ("Omar", "hmm", "/skip", "what does she see?"):
        person.types(words)
        assert person.question == "join.agree"


def test_who_asks_what_is_seen_is_told_and_asked_again_in_short() -> None:
    person = Trainee()
    person.opens("K7WX-9QMD", BAKERS)
    person.types("what does she see?")
    assert "In the trainer's list a line looks like this" in person.heard
    assert "What Sara will see" not in person.heard
    assert "The group is called" not in person.heard
    assert person.heard.endswith("Is that all right?")


@pytest.mark.parametrize("name", ["", "🙂", "1234", "x" * 41])
def test_a_name_is_a_name(name: str) -> None:
    person = Trainee()
    person.opens("K7WX-9QMD", BAKERS)
    person.presses("yes")
    person.types(name)

    assert joins(person) == []
    assert person.question == "join.name"


def test_the_code_is_asked_for_where_there_is_none() -> None:
    person = Trainee()
    person.types("/groups")
    person.presses("join:")
    assert person.question == "join.code"
    person.types("I lost it")
    assert "K7WX-9QMD" in person.heard
    person.opens("k7wx 9qmd", BAKERS)
    assert person.question == "join.agree"


@pytest.mark.parametrize(("language", "words"), [("en", "join a group"), ("ar", "أنضم لمجموعة"), ("ar", "عندي كود")])
def test_joining_is_found_by_words(language: str, words: str) -> None:
    person = Trainee(language)  # type: ignore[arg-type]
    person.has("g1")
    person.types(words)
    assert person.question == "join.code"


def test_a_wrong_code_and_too_many_of_them_are_told_kindly() -> None:
    person = Trainee()
    person.types("/join")
    person.opens("K7WX-9QM0", Found("nothing"))
    assert "No open group has this code." in person.heard
    assert person.question == "join.code"
    person.opens("K7WX-9QM1", Found("too_often"))
    assert "In an hour" in person.heard
    assert person.state.stack == ()


def test_an_old_link_is_told_kindly_too() -> None:
    person = Trainee()
    person.opens(f"/start {CODE}", Found("nothing"))
    assert "No open group has this code." in person.heard
    assert "Another code" in person.buttons


def test_years_and_numbers_that_look_like_a_code_stay_an_answer() -> None:
    person = Trainee()
    person.types("more followers on instagram")
    before = person.question
    person.opens("2026-2027", Found("nothing"))
    assert "code" not in person.heard
    assert person.question == before


def test_a_word_with_a_year_is_no_wrong_code() -> None:
    person = Trainee()
    person.has("g1")
    person.opens("goal2027", Found("nothing"))
    assert "code" not in person.heard
    person = Trainee()
    person.opens("K7WX-9QM0", Found("nothing"))
    assert "No open group has this code." in person.heard


def test_joining_twice_shows_the_group_instead() -> None:
    person = Trainee().is_in(task())
    person.opens("K7WX-9QMD", BAKERS)

    assert person.heard.startswith("I'm Hadaf") or "You are in this group already." in person.heard
    assert "You are in this group already." in person.heard
    assert person.state.stack == ()


def test_one_s_own_group_is_not_joined() -> None:
    person = Trainee()
    person.known = replace(person.known, training=replace(person.known.training, taught=(Room(group()),)))
    person.opens("K7WX-9QMD", BAKERS)

    assert "is your own group" in person.heard
    assert "The group's page" in person.buttons
    assert person.state.stack == ()


def test_a_full_group_says_so() -> None:
    person = Trainee()
    person.opens("K7WX-9QMD", replace(BAKERS, members=MEMBERS))
    assert "“Bakers” is full" in person.heard
    assert person.state.stack == ()


def test_a_group_that_closes_meanwhile_lets_nobody_in() -> None:
    person = Trainee()
    person.opens("K7WX-9QMD", BAKERS)
    person.presses("yes")
    person.finds(Found("nothing"))
    person.types("Omar")

    assert joins(person) == []
    assert "No open group has this code." in person.heard


def test_the_code_is_looked_up_anew_at_every_answer_of_who_joins() -> None:
    person = Trainee()
    assert code_in(person.state, TextSaid("Omar")) is None
    person.opens("K7WX-9QMD", BAKERS)
    assert code_in(person.state, ButtonPressed("a:1:yes")) == CODE
    person.presses("yes")
    assert code_in(person.state, TextSaid("Omar")) == CODE


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("WXYZ-QRST", "WXYZQRST"),
        ("wxyz-qr5t", "WXYZQR5T"),
        ("٢٠٢٧-abcd", "2027ABCD"),
        ("well-made", None),
        ("k7wx9qmd", "K7WX9QMD"),
        ("20262027", None),
        ("marathon", None),
    ],
)
def test_a_code_is_told_from_words_by_its_form(typed: str, code: str | None) -> None:
    assert code_in(Trainee().state, TextSaid(typed)) == code


def test_joining_in_the_middle_of_a_goal_leads_back_to_it() -> None:
    person = Trainee()
    person.types("more followers on instagram")
    before = person.question
    person.opens("K7WX-9QMD", BAKERS)
    person.presses("yes")
    person.types("Omar")

    assert len(joins(person)) == 1
    assert person.question == before


@pytest.mark.parametrize("first", ["/start", "hello", "I have a code from my trainer"])
def test_who_joins_before_telling_any_wish_is_led_to_the_exercises_and_asked_for_no_goal(first: str) -> None:
    person = Trainee()
    person.types(first)
    person.opens("K7WX-9QMD", BAKERS)
    person.presses("yes")
    person.types("Omar")

    assert person.question is None
    assert person.buttons == ["To the exercises"]


def test_an_invitation_makes_a_trainer_and_is_used_up() -> None:
    person = Trainee()
    person.opens("K7WX-9QMD", Found("invitation", code=CODE))

    assert UseInvitation(CODE) in person.effects
    assert any(isinstance(one, SaveProfile) and one.profile.trainer for one in person.effects)
    assert person.question == "open_group.name"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("F5TW 79ZJ", "F5TW79ZJ"),
        ("f5tw 79zj", "F5TW79ZJ"),
        ("my code is F5TW-79ZJ", "F5TW79ZJ"),
        ("معي الرمز F5TW79ZJ", "F5TW79ZJ"),
        ("الرمز F5TW-٧٩ZJ", "F5TW79ZJ"),
        ("Join: F5TW–79ZJ.", "F5TW79ZJ"),
        ("goal 2027", None),
        ("from 100k to 2000", None),
        ("100k 500k", None),
        ("more than 40 more", None),
        ("grow 2026-2027", None),
        ("we sold ten of F5TW-79ZJ in the last week of June", None),
    ],
)
def test_a_code_is_found_in_two_halves_or_among_a_few_words(text: str, code: str | None) -> None:
    assert code_in(State(), TextSaid(text)) == code


def test_the_figures_of_a_code_are_not_the_digits_that_a_person_writes() -> None:
    person = Trainee("ar")
    person.opens("K7WX-9QMD", BAKERS)
    assert not any(isinstance(one, SaveProfile) and one.profile.digits for one in person.effects)


def test_an_invitation_leads_who_trains_already_to_the_groups() -> None:
    person = Trainee()
    taught = (Room(group(), (), ()),)
    person.known = replace(person.known, training=replace(person.known.training, taught=taught))
    person.opens("K7WX-9QMD", Found("invitation", code=CODE))

    assert person.question is None
    assert "“Bakers”" in person.heard or "Bakers" in person.buttons


def test_a_command_with_words_that_are_no_code_asks_for_one() -> None:
    person = Trainee()
    person.types("/join abc")

    assert person.question == "join.code"
    assert person.heard.startswith("A code has eight signs")


@pytest.mark.parametrize("typed", ["F5TW79ZJ", "F5TW 79ZJ", "my code is F5TW79ZJ"])
def test_a_code_typed_at_the_very_first_question_is_no_wish(typed: str) -> None:
    person = Trainee()
    person.types("/start")

    assert person.question == "goal.wish"
    assert code_in(person.state, TextSaid(typed)) == "F5TW79ZJ"
