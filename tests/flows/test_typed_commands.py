"""Our own buttons, files, plans and who this is: all of it works when it is typed, in words of one's own."""

from __future__ import annotations

import ast

import pytest

from dialogs.flows.asking.answering import understand
from dialogs.flows.bigger.bigger_beside import keeps
from dialogs.language.answers.making import makes_otherwise
from dialogs.language.orders.command_words import command_in
from dialogs.language.words.lexicon import LANGUAGES, load_words
from tests.architecture.code import modules
from tests.flows.test_setting import person


@pytest.mark.parametrize("text", ["كل الإعدادات", "all settings", "All settings."])
def test_the_button_of_all_settings_works_when_typed(text: str) -> None:
    one = person()
    one.types(text)
    assert "How it is set now:" in one.heard


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("simple plan", "plan.channel"),
        ("a short plan for it", "plan.channel"),
        ("the whole plan", "plan_standing.market"),
        ("finish the plan", "plan_standing.market"),
        ("show me the plan", "plan.size"),
        ("A plan for it", "plan.size"),
        ("make it stronger", "strengthen.serves"),
        ("خطة بسيطة", "plan.channel"),
        ("الخطة الكاملة", "plan_standing.market"),
        ("كمل الخطة", "plan_standing.market"),
        ("وريني الخطة", "plan.size"),
        ("خطة له", "plan.size"),
        ("تقوية الهدف", "strengthen.serves"),
        ("City and time zone", "place.city"),
    ],
)
def test_typed_words_open_what_the_button_opens(text: str, question: str) -> None:
    one = person("en" if text.isascii() else "ar")
    one.types(text)
    assert one.question == question


@pytest.mark.parametrize("text", ["simple plan", "خطة بسيطة", "بسيطة", "simple"])
def test_the_size_of_a_plan_is_typed_behind_its_button(text: str) -> None:
    one = person()
    one.follows("plan", "g1")
    one.types(text)
    assert one.question == "plan.channel"


def test_a_plan_that_was_put_aside_goes_on() -> None:
    one = person()
    one.types("the whole plan")
    one.types("/cancel")
    one.types("finish the plan")
    assert one.question == "plan_standing.market"


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("who are you?", "help"),
        ("download my data", "export"),
        ("please send me my goals", "goals"),
        ("I'd like a pdf", "pdf"),
        ("how is my goal going?", "standing"),
        ("انت مين؟", "help"),
        ("شكون انت؟", "help"),
        ("عايز ملف PDF", "pdf"),
        ("صدر بياناتي", "export"),
        ("ابي بياناتي", "export"),
        ("ايه اخبار الهدف؟", "standing"),
        ("وش اخبار الهدف", "standing"),
    ],
)
def test_a_command_is_given_in_words_of_ones_own(text: str, command: str) -> None:
    assert command_in(text) == command


@pytest.mark.parametrize(
    "text", ["I want help with my sales", "مش عايز بياناتي", "عايز كمل", "need more goals scored", "ابي"]
)
def test_other_words_are_no_command(text: str) -> None:
    assert command_in(text) is None


def _labels() -> set[tuple[str, str]]:
    """Every button that leads somewhere, with the fixed words on it."""
    found = set()
    for module in modules("dialogs"):
        for node in module.nodes:
            match node:
                case ast.Call(
                    func=ast.Name(id="Choice"),
                    args=[
                        ast.Call(func=ast.Name(id="link"), args=[ast.Constant(value=str(action))]),
                        ast.Call(func=ast.Name(id="T"), args=[ast.Constant(value=str(label))]),
                        *_,
                    ],
                ):
                    found.add((action, label))
    return found


def test_every_button_that_needs_no_goal_works_when_typed() -> None:
    words = load_words("en", "labels")

    assert sorted((action, label) for action, label in _labels() if label not in words[action]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_languages_have_the_words_of_the_same_buttons(language: str) -> None:
    assert load_words(language, "labels").keys() == load_words("en", "labels").keys()


@pytest.mark.parametrize("text", ["خليها", "خليها كده", "خليها زي ما هي", "خليه"])
def test_leaving_it_as_it_is_makes_nothing_of_it(text: str) -> None:
    assert not makes_otherwise(text)


@pytest.mark.parametrize(
    "text",
    [
        "رمضان خلها بعد التراويح",
        "خلي الطلبات هو الاساسي",
        "خليها تبدأ من الاسبوع الجاي",
        "خلي الهدف اوضح",
        "خلها بعد العيد",
    ],
)
def test_making_something_of_it_is_neither_yes_nor_save(text: str) -> None:
    one = person("ar")
    assert makes_otherwise(text)
    assert understand(text, "yes_no", one.known).reply not in ("yes", "no")
    assert not keeps(text)
