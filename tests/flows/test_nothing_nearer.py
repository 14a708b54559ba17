"""Where no lower number and no later day can be offered, the question says that others can be typed."""

from __future__ import annotations

from typing import Literal

import pytest

from tests.flows.person import Person

_OPEN: dict[Literal["ar", "en"], str] = {
    "en": "Another number or date can be typed here.",
    "ar": "يمكن كتابة رقم آخر أو موعد آخر هنا.",
}
_FAR = {"en": "grow followers from 1 to 5000 by end of march", "ar": "رفع عدد المتابعين من 1 إلى 5000 بنهاية مارس"}
_NEAR = {"en": "grow leads from 40 to 100 by end of march", "ar": "رفع عدد المهتمين بالشراء من 40 إلى 100 بنهاية مارس"}


@pytest.mark.parametrize("language", ["ar", "en"])
def test_what_may_be_typed_is_said_where_only_keeping_is_offered(language: Literal["ar", "en"]) -> None:
    person = Person(language)
    person.types(_FAR[language])
    person.presses("rose")
    assert person.question == "goal.realism"
    assert len(person.buttons) == 1
    assert _OPEN[language] in person.heard


@pytest.mark.parametrize("language", ["ar", "en"])
def test_offers_need_no_such_hint(language: Literal["ar", "en"]) -> None:
    person = Person(language)
    person.types(_NEAR[language])
    person.presses("rose")
    assert person.question == "goal.realism"
    assert len(person.buttons) > 1
    assert _OPEN[language] not in person.heard
