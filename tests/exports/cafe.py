"""A café with three goals, the first with a whole plan: long names, Latin inside Arabic, twelve steps."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Literal

from bot.exports.pen import Pen
from bot.voice import Digits, Voice
from dialogs.domain.aimed import Amount, Guardrail
from dialogs.domain.goal import BusinessGoal, Change, CheckIn, Goal, Profile, Quarter, Review
from dialogs.domain.plans.plan import Action, Budget, Competitor, Content, Picked, Plan, Share, Standing, Watched
from dialogs.events import Known

NOW = datetime(2026, 11, 21, 8, tzinfo=UTC)
WISH = "عايز احسن صورة الكافيه 😀 وأزود المتابعين على Instagram"
OWNERS = ("سارة عبد الرحمن المنصوري الحسيني", "John Fitzgerald-Smith", "وكالة Bright Media للتسويق الرقمي", None)
STEPS = (
    "نشر صورة يوميًا على Instagram مع وسوم مناسبة ومتابعة التعليقات خلال ساعة من كل منشور",
    "*bold* #strong[x] $1$ `code` <label> @ref \\u{1F600}",
    "=SUM(A1:A9)",
    "+20% متابعين",
    "-5 شكاوى",
    "@everyone",
    "فيديو قصير 🎬 كل أسبوع",
    "Boost one post a week with $5",
    "صفحة هبوط على https://example.com/a/very/long/address/that/breaks/nowhere/at/all/or/does/it",
    "قصص العملاء",
    "مسابقة شهرية",
    "مراجعة الأرقام في Meta Insights",
)


def picked(*words: str) -> tuple[Picked, ...]:
    return tuple(Picked(words=one) for one in words)


def _step(place: int, words: str) -> Action:
    due = None if place == 4 else date(2026, 12, 1 + 2 * place)
    done = date(2026, 11, 20) if place == 0 else None
    return Action(id=f"a{place}", what=Picked(words=words), owner=OWNERS[place % 4], due=due, done_on=done)


FOLLOWERS = Goal(
    id="g1",
    wish=WISH,
    metric="followers",
    channel="instagram",
    direction="increase",
    baseline=Amount(value=2000),
    target=Amount(value=5000),
    deadline=date(2027, 3, 31),
    tool="Meta Insights",
    serves=("b1",),
    first_step="حصر أكثر المنشورات تفاعلًا",
    guardrail=Guardrail(metric="ad_spend", bound="max", value=3000, unit="EGP"),
    confidence=7,
    primary=True,
    started_on=date(2026, 10, 1),
)
RATE = Goal(
    id="g2",
    wish="more of the visitors buy",
    metric="conversion_rate",
    direction="increase",
    baseline=Amount(value=2.4, unit="percent"),
    target=Amount(value=3.5, unit="percent"),
    deadline=date(2027, 6, 30),
    started_on=date(2026, 11, 1),
)
BRANCH = Goal(
    id="g3",
    wish="افتتاح فرع مدينة نصر",
    direction="deliver",
    thing="افتتاح فرع مدينة نصر",
    deadline=date(2027, 2, 1),
    started_on=date(2026, 11, 1),
)
PLAN = Plan(
    id="p1",
    goal_id="g1",
    started_on=date(2026, 10, 2),
    standing=Standing(
        market=picked("سوق القهوة المختصّة في القاهرة يكبر"),
        competitors=tuple(
            Competitor(name=f"Costa Coffee {place}", strong=picked("الانتشار"), weak=picked("السعر"))
            for place in range(12)
        ),
    ),
    channels=(Picked(idea="instagram"), *picked("WhatsApp Business")),
    content=Content(topics=picked("طريقة التحضير", "قصص العملاء", "Cold brew"), weekdays=(0, 2, 5)),
    budget=Budget(
        total=12000,
        currency="EGP",
        shares=(
            Share(of=Picked(idea="instagram"), value=6000),
            Share(of=Picked(words="تصوير ومونتاج"), value=3500),
            Share(of=Picked(words="Canva Pro"), value=2500),
        ),
    ),
    actions=tuple(_step(place, words) for place, words in enumerate(STEPS)),
    measures=(Watched(metric="followers", tool="Meta Insights"), Watched(words="عدد الرسائل")),
    rhythm="monthly",
)
YEAR = BusinessGoal(
    id="b1",
    words="رفع الإيرادات 25% في 2027",
    metric="revenue",
    direction="increase",
    target=Amount(value=25, unit="percent"),
    relative=True,
    deadline=date(2027, 12, 31),
    quarters=tuple(
        Quarter(ends=ends, part=Amount(value=part, unit="percent"), season=season)
        for ends, part, season in (
            (date(2027, 3, 31), 5, None),
            (date(2027, 6, 30), 5, None),
            (date(2027, 9, 30), 5, None),
            (date(2027, 12, 31), 10, "رمضان"),
        )
    ),
    started_on=date(2026, 10, 1),
)
KNOWN = Known(
    NOW,
    NOW.date(),
    "id",
    "ar",
    "EG",
    "Africa/Cairo",
    goals=(RATE, FOLLOWERS, BRANCH),
    business_goals=(YEAR,),
    plans=(PLAN,),
    check_ins=(CheckIn(id="c1", goal_id="g1", on=date(2026, 11, 18), amount=Amount(value=2650), guess=True),),
    reviews=(
        Review(
            id="r1",
            goal_id="g2",
            on=date(2026, 11, 10),
            kind="quarterly",
            value=Amount(value=2.6, unit="percent"),
            verdict="on_track",
            worked="=1+1",
            decision="keep",
        ),
    ),
    changes=(
        Change(
            id="h1",
            goal_id="g1",
            at=datetime(2026, 11, 20, 23, 30, tzinfo=UTC),
            before={"target": {"value": 4000.0, "unit": "count"}},
            after={"target": {"value": 5000.0, "unit": "count"}},
            reason="عشان رمضان",
        ),
    ),
)


def known(language: Literal["ar", "en"] = "ar") -> Known:
    return replace(KNOWN, language=language, profile=Profile(language=language, country="EG"))


def pen(language: str = "ar", digits: Digits | None = None) -> Pen:
    return Pen(Voice(language, "EG", digits))
