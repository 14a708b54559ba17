"""Questions about the interview itself are known in any words; what only looks like them is left alone."""

from __future__ import annotations

import pytest

from dialogs.language.orders.orders import order_in
from dialogs.language.orders.side_questions import side_question

ASKED = [
    ("changing", "can I change it later?"),
    ("changing", "can i change it later"),
    ("changing", "could we edit this afterwards"),
    ("changing", "is this final?"),
    ("changing", "can the target be changed later?"),
    ("changing", "will I be able to change the deadline"),
    ("changing", "ممكن أغيره بعدين؟"),
    ("changing", "ممكن اغيرها بعدين"),
    ("changing", "أقدر أعدلها لاحقا؟"),
    ("changing", "ينفع أغير الرقم بعدين"),
    ("changing", "فيني غيره بعدين؟"),
    ("changing", "نقدر نبدلو من بعد؟"),
    ("changing", "هل يمكن تغييره لاحقًا؟"),
    ("changing", "يصير اغير الموعد بعدين؟"),
    ("spending", "how much should I spend on ads?"),
    ("spending", "how much money do I need for ads"),
    ("spending", "what budget should I set for facebook ads?"),
    ("spending", "كم أصرف على الإعلانات؟"),
    ("spending", "قديش لازم ادفع عالاعلانات؟"),
    ("spending", "اصرف كام على الاعلانات"),
    ("spending", "شحال نخلص فالاشهار؟"),
    ("spending", "كم ميزانية الاعلانات المفروض احط؟"),
    ("term.limit", "what is a guardrail?"),
    ("term.baseline", "what is a baseline?"),
    ("term.baseline", "whats a baseline"),
    ("term.measure", "what do you mean by measure?"),
    ("term.baseline", "what does baseline mean"),
    ("term.baseline", "baseline?"),
    ("term.baseline", "يعني إيه خط أساس؟"),
    ("term.baseline", "شو يعني خط أساس"),
    ("term.target", "وش معنى الرقم المستهدف؟"),
    ("term.measure", "شنو هو المقياس؟"),
    ("term.limit", "ايش يعني حد نلتزم به؟"),
    ("skipping", "can I skip this?"),
    ("skipping", "do I have to answer?"),
    ("skipping", "is it required?"),
    ("skipping", "لازم أجاوب؟"),
    ("skipping", "هل هذا السؤال ضروري؟"),
    ("left", "how many questions are left?"),
    ("left", "how long will this take?"),
    ("left", "كم سؤال باقي؟"),
    ("left", "باقي كتير؟"),
    ("left", "فاضل كام سؤال؟"),
    ("seen", "who can see this?"),
    ("seen", "is this private?"),
    ("seen", "مين بيشوف كلامي؟"),
    ("seen", "هل بياناتي سرية؟"),
    ("robot", "are you a robot?"),
    ("robot", "هل انت روبوت؟"),
    ("value", "what do you suggest?"),
    ("value", "what number should I put?"),
    ("value", "what's a good target?"),
    ("value", "كم احط؟"),
    ("value", "شو بتنصحني؟"),
    ("value", "ايش الرقم المناسب؟"),
    ("value", "بكم تنصحني"),
]
NOT_ASKED = [
    "can I change it to 40?",
    "change it later",
    "I want to change my life",
    "make it 40",
    "how much should I charge?",
    "can you change the language?",
    "we can change 20% of it",
    "who knows",
    "more customers",
    "what should I post?",
    "30",
    "next month",
    "can I get 30 more customers?",
    "I will decide later",
    "no idea",
    "ما أعرف",
    "بعدين",
    "خليها بعدين",
    "كم متابع عندي؟",
    "عايز اغير شكل المحل",
    "اقدر ابيع ٣٠ طلب",
    "الموعد آخر مارس",
    "skip",
    "تجاوز",
    "the deadline is in june",
    "we spend 200 on ads",
    "بصرف ٢٠٠ على الاعلانات",
    "no limit",
    "لا حد",
    "target audience",
    "who are my customers",
    "robot vacuum sales",
]
ORDERS = [
    ("plan", "make a plan"),
    ("plan", "create a plan for this goal please"),
    ("plan", "can you make me a marketing plan?"),
    ("goals", "show my goals"),
    ("goals", "show me all my goals"),
    ("plan", "I want a plan"),
    ("plan", "let's make a plan"),
    ("plan", "plan it"),
    ("goals", "what are my goals?"),
    ("goals", "اعرض أهدافي"),
    ("goals", "وريني أهدافي لو سمحت"),
    ("goals", "فرجيني اهدافي"),
    ("goals", "ابغى اشوف اهدافي"),
    ("goals", "وين أهدافي"),
    ("plan", "اعمل خطة"),
    ("plan", "سوي لي خطة"),
    ("plan", "دير ليا خطة"),
    ("plan", "بدي خطة"),
    ("plan", "ممكن تعمل لي خطة"),
    ("plan", "اعمللي خطة تسويق للهدف"),
]
NO_ORDERS = [
    "we made a plan last year",
    "plan more posts",
    "I want to show my goals to investors",
    "make a plan for Ramadan",
    "كتابة خطة المحتوى",
    "خطة جديدة للإعلانات",
    "عايز أهدافي تتحقق",
    "the plan is to hire",
    "show my products",
    "I want more goals in football",
]


@pytest.mark.parametrize(("kind", "text"), ASKED)
def test_a_question_about_the_interview_is_known(kind: str, text: str) -> None:
    assert side_question(text, answering=True) == kind


@pytest.mark.parametrize("text", NOT_ASKED)
def test_an_answer_a_wish_or_another_question_is_none_about_the_interview(text: str) -> None:
    assert side_question(text, answering=True) is None


@pytest.mark.parametrize(("order", "text"), ORDERS)
def test_an_order_in_a_sentence_is_known(order: str, text: str) -> None:
    assert order_in(text) == order


@pytest.mark.parametrize("text", NO_ORDERS)
def test_a_sentence_that_says_more_is_no_order(text: str) -> None:
    assert order_in(text) is None
