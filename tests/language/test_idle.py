"""What is said while nothing is asked: help, a goal to set, sharing, a budget, news; wishes stay wishes."""

from __future__ import annotations

import pytest

from dialogs.language.orders.idle import idle_in

SAID = {
    "new": "ok lets set one|let's set a goal|i want a new goal|set a new one|يلا نحط هدف|بدي هدف جديد|نبدا هدف تاني",
    "help": "i need help|more info|who are you|tell me more|what is this"
    "|مين انت|محتاج مساعدة|معلومات أكثر|من انت|كيف نبدا",
    "share": "share it with my partner|send it to my boss|share the plan with my team|شاركه مع شريكي|ابعته لشريكي",
    "budget": "how much should I spend on ads?|how much should we spend on advertising|what should my ad budget be"
    "|كم أصرف على الإعلانات؟|اصرف كام على الاعلانات|قديش لازم ندفع على الاعلانات",
    "news": "we reached our goal|we achieved our goal|the goal is reached|sales went down|bookings dropped"
    "|we missed the target|we achieved nothing|sales are down a lot|حققنا الهدف|ما حققنا شي|المبيعات نزلت"
    "|الحجوزات زادت|وصلنا للهدف|لم نحقق الهدف|المبيعات ارتفعت|نزلت المبيعات",
    "not_yet": "not yet|still not done|haven't started yet|لسه|لسه ما خلصت|لسه ما خلصتش|ما لحقت|مش بعد|لم تكتمل بعد",
}
WISHES = """increase sales|more customers|reach more people|set up a shop|share of voice|i need more customers
help more people|reach our audience|new customers|more bookings|زيادة المبيعات|نحتاج زبائن أكثر|تحقيق مبيعات أعلى
spend less on ads|خفض المصاريف|sell more|a better website|تحسين الخدمة|make a better menu|send more emails|85
get help from an agency|i want to share my story|we reached 85|increase sales by 20%"""


@pytest.mark.parametrize(("text", "kind"), [(text, kind) for kind, line in SAID.items() for text in line.split("|")])
def test_what_is_no_goal_is_told_by_its_kind(text: str, kind: str) -> None:
    assert idle_in(text) == kind


@pytest.mark.parametrize("text", [one for line in WISHES.splitlines() for one in line.split("|")])
def test_wishes_and_figures_are_none_of_it(text: str) -> None:
    assert idle_in(text) is None
