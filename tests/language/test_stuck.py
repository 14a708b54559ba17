"""Statements of where it gets stuck point to one cause; other words of a look point to none."""

from __future__ import annotations

from typing import Any

import pytest

from dialogs.language.answers.stuck import stuck_in

TOLD = {
    "purchase": """clicks are high but nobody buys|many clicks but no sales|people click but don't buy
lots of clicks, few orders|high ctr but low conversion|النقرات كثيرة والمبيعات قليلة
الناس بتضغط على الإعلان ومحدش بيشتري|نقرات كتير وما في حدا بيشتري""",
    "page": """a lot of people visit but nobody buys|many visitors but few orders|traffic is good but sales are low
people come and ask but don't buy|everyone asks and nobody books|lots of messages but no bookings
ناس كتير بتدخل ومحدش بيشتري|الزوار كثير بس ما أحد يشتري|بيسألوا كتير وما بيشتروا|زيارات كثيرة بلا مبيعات
الناس كتدخل وما كيشريوش|كثيرون يدخلون ولا يشترون|people enter the shop but leave without buying""",
    "apart": """likes are high but no sales|many likes but nobody buys|لايكات كتير ومفيش مبيعات
التفاعل عالي بس المبيعات ضعيفة|المشاهدات زادت ولا أحد يشتري""",
    "unseen": """nobody sees us|reach is down|no one knows us|few people see our posts|reach dropped a lot
محدش بيشوفنا|الوصول ضعيف|ما حد يعرفنا|المشاهدات نزلت|لا أحد يعرفنا""",
    "people": """ads are too expensive|the cost per customer is too high|each customer costs too much
الإعلانات غالية|الإعلانات مكلفة جدا|تكلفة العميل عالية|العميل بيكلفنا كتير""",
    "not_done": """we didn't do the plan|we had no time|we didn't follow the plan|not enough time|we were too busy
ما نفذنا الخطة|ما كان عندنا وقت|معملناش حاجة|لم ننفذ شيئا|ما لحقنا نعمل شي|انشغلنا""",
}
OTHERS = """the offer on Thursdays|more reviews|answering within the hour|good weather|the new ads|more people bought
people liked the new menu|العرض يوم الخميس|الإعلانات الجديدة|ردود أسرع|the team is happy|customers love the place
we did everything|كل شيء تمام|الموظف الجديد|tiktok videos|i want more clicks|prices|السعر|we posted every day|nothing
the video|we ran ads|Instagram|better service|discounts|why does nobody buy?|لماذا لا يشتري أحد؟|85"""


def listed(lines: str) -> list[str]:
    return [one for line in lines.splitlines() for one in line.split("|")]


def cause(found: dict[str, Any]) -> str | None:
    if "conversion" in found:
        return "purchase" if "clicks" in found else "page"
    if "seen" in found:
        return "apart" if found["seen"] else "unseen"
    return "people" if "cost" in found else "not_done" if "done" in found else None


@pytest.mark.parametrize(("text", "name"), [(text, name) for name, texts in TOLD.items() for text in listed(texts)])
def test_a_statement_points_to_its_cause(text: str, name: str) -> None:
    assert cause(stuck_in(text)) == name


@pytest.mark.parametrize("text", listed(OTHERS))
def test_other_words_point_to_none(text: str) -> None:
    assert stuck_in(text) == {}
