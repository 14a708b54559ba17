"""Asked what worked, a complaint is what did not work, and "nothing" is nothing."""

from __future__ import annotations

import pytest

from dialogs.language.answers.complained import Told, complained_in


@pytest.mark.parametrize(
    "text",
    [
        "nothing", "nothing worked", "not much", "none of it helped", "Nothing at all", "no success",
        "ولا شي نفع", "ولا شيء",
        "لم ينجح شيء", "ما ضبط معنا شي", "مفيش حاجة نفعت", "والو", "ما خدم حتى شي", "والو ما خدم",
        "I can't think of anything", "ما شفنا أي نتيجة", "ما استفدنا شي", "مافي فايدة", "لا شيء",
    ],
)  # fmt: skip
def test_nothing_is_nothing(text: str) -> None:
    assert complained_in(text) == Told(None, None)


@pytest.mark.parametrize(
    "text",
    [
        "nothing worked, the ads were awful", "The ads didn't work", "honestly a waste of money", "nobody came",
        "it went badly", "the campaign flopped", "advertising was terrible", "ولا شي نفع والإعلانات كانت زفت",
        "مفيش حاجة نفعت، الإعلانات فاشلة", "والو، الإعلانات ما خدمات والو", "الإعلانات ما نفعت",
        "ولا شيء، الناس ما عندها فلوس", "الحملة فشلت", "ضيعنا فلوسنا على المؤثرين",
    ],
)  # fmt: skip
def test_a_complaint_is_what_did_not_work(text: str) -> None:
    assert complained_in(text) == Told(None, text)


@pytest.mark.parametrize(
    ("text", "worked", "failed"),
    [
        ("the offers worked but the ads were awful", "the offers worked", "the ads were awful"),
        ("Thursday offers, the ads were terrible", "Thursday offers", "the ads were terrible"),
        ("nothing special, reels worked well", "reels worked well", None),
        ("عروض الخميس نفعت بس الإعلانات ما جابت أحد", "عروض الخميس نفعت", "الإعلانات ما جابت أحد"),
    ],
)
def test_what_worked_is_parted_from_it(text: str, worked: str, failed: str | None) -> None:
    assert complained_in(text) == Told(worked, failed)


@pytest.mark.parametrize(
    "text",
    [
        "answering within the hour", "we fixed the bad reviews", "nothing worked except the Thursday offer",
        "not bad: the reels", "winning back lost customers",
        "the reels did well", "word of mouth", "عروض الخميس",
        "الرد السريع على الواتساب", "الريلز مش بطالة", "كل شي فشل إلا الريلز",
    ],
)  # fmt: skip
def test_what_worked_is_no_complaint(text: str) -> None:
    assert complained_in(text) is None
