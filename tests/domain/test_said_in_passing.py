"""What is said beside a wish stays out of its offers, and the second offer serves the wish itself."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.domain.rewording.rewording import reword
from dialogs.language.goals.reading import read_goal
from dialogs.language.words.context import Context
from tests.domain.aloud import TODAY, aloud


def told(wish: str, today: date = TODAY) -> list[str]:
    offers = reword(read_goal(wish, Context(today)), today=today, country="EG")
    return [aloud(offer.text) for offer in offers]


@pytest.mark.parametrize(
    ("wish", "beside"),
    [
        ("عاوزين نبيع اكتر والله السوق نايم", "السوق"),
        ("بغينا نبيعو كثر راه السوق حابس", "السوق"),
        ("we need more orders, I swear business is so slow", "slow"),
        ("not bothered about likes, want orders", "likes"),
        ("likes don't pay the bills, I need buyers", "like"),
        ("every day we post on TikTok and nobody comments", "a day"),
        ("سيبك من اللايكات عايزين زباين", "likes"),
        ("I'm posting every day on LinkedIn and nobody comments", "a day"),
        ("كننشرو كل نهار وحتى واحد ما كيعلق", "a day"),
        ("people in Leeds should know our café", "Search Console"),
    ],
)
def test_what_is_said_in_passing_is_in_no_offer(wish: str, beside: str) -> None:
    offers = told(wish)

    assert len(offers) > 1
    assert not any(beside in offer for offer in offers)


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        ("بغيت نكبّر القهوة ديالنا ونعرفو الناس بيها فكازا", "people in كازا who"),
        ("be the #1 language school in Dubai", "the #1 language school in Dubai"),
        ("we want to be in the top 3 gyms in Cairo", "becoming one of the top 3 gyms in Cairo"),
    ],
)
def test_place_city_and_rank_are_kept_in_both_offers(wish: str, kept: str) -> None:
    offers = told(wish)

    assert len(offers) > 1
    assert all(kept in offer or kept.replace("becoming", "become") in offer for offer in offers)


@pytest.mark.parametrize(
    ("wish", "second"),
    [
        ("we want more leads", "the number of enquiries"),
        ("more leads from Instagram", "on Instagram"),
        ("lower household expenses", "save"),
        ("spend less on overhead", "operating costs"),
    ],
)
def test_the_second_offer_serves_the_wish_itself(wish: str, second: str) -> None:
    assert second in told(wish)[1]


@pytest.mark.parametrize(
    ("wish", "kept"),
    [
        ("people forget us, we want to be remembered", "search for our name"),
        ("عايز طلبات أكتر على الكيك بلا جلوتين", "بلا جلوتين"),
        ("we sell dead sea salt and want more orders", "dead sea salt"),
    ],
)
def test_words_that_only_sound_like_an_aside_stay(wish: str, kept: str) -> None:
    assert kept in told(wish)[0]
