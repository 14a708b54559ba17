"""Goals whose lines hold figures, years and words of time that are no target, no baseline and no deadline."""

from datetime import date

import pytest

from dialogs.language.goals.reading import Reading, read_goal
from dialogs.language.words.context import Context

TODAY = date(2026, 11, 21)


def read(text: str) -> Reading:
    return read_goal(text, Context(TODAY, "EG"))


NO_TARGET = [
    "get more 5-star ratings",
    "we want more five star reviews",
    "نريد تقييمات 5 نجوم أكثر",
    "we offer 24/7 support and want more customers",
    "خدمة ٢٤/٧ ونبغى عملاء أكثر",
    "be in the top 10 of our city",
    "نكون من أفضل 10 مطاعم في المدينة",
    "more views on our 4K video",
    "attract first-time buyers",
    "become a one-stop shop for pets",
    "raise awareness of our hearing checks among over-60s",
    "more bookings from the over 50s",
    "more women in their 40s at our studio",
    "نريد عملاء أكثر ممن تجاوزوا الستين",
    "grow our B2B sales",
    "one of our goals is more sales",
    "أحد أهدافنا زيادة المبيعات",
]
NO_BASELINE = [
    ("we are a one-stop shop and want 100 orders a week", 100),
    ("شغالين من 2012 وعايزين نزود المبيعات 20%", 20),
    ("فاتحين من سنة 2015 ونبي 300 عميل", 300),
    ("تأسسنا سنة ٢٠١٢ ونريد الوصول إلى ٥٠٠ عميل", 500),
    ("in business since 1998, looking for 50 new clients by March", 50),
    ("We're a team of 6 and want 40 clients by May", 40),
    ("نحن فريق من 6 ونريد 40 عميل", 40),
    ("I'm 35 and run a gym, want 100 members", 100),
    ("عندي محلين و5 موظفين وعايز أزود المبيعات 20%", 20),
]
STORIES = [
    ("we have 3 branches and 40 staff and sell 200 a month, want to sell 300", 200, 300),
    ("With 12 employees we make 50,000 a month and want 80,000", 50000, 80000),
    ("we own 20 cars and get 15 bookings a week, want 25", 15, 25),
    ("عندنا 3 فروع و20 موظف ومبيعاتنا 100 ألف وعايزين 150 ألف", 100000, 150000),
    ("مصنع فيه 60 عامل وبيطلع 500 قطعة باليوم ونبي نوصل 700", 500, 700),
    ("we have 12 employees and want 20", 12, 20),
    ("we have 3 branches with 20 employees and want 5 branches", 3, 5),
]
SEASONS = [
    ("get 200 new customers by the end of summer", "2027-08-31"),
    ("reach 500 bookings by autumn", "2027-08-31"),
    ("grow sales 20% before winter", "2026-11-30"),
    ("double our followers by spring", "2027-02-28"),
    ("have 30 partners by the end of autumn", "2026-11-30"),
    ("launch the new collection before the summer season", "2027-05-31"),
    ("increase bookings by 15% this winter", "2027-02-28"),
    ("نوصل لـ 1000 عميل مع بداية الخريف", "2027-08-31"),
    ("عايزين 200 عميل قبل نهاية الصيف", "2027-08-31"),
    ("نبي نزيد المتابعين 1000 قبل الشتاء", "2026-11-30"),
    ("we want more weekend riders", None),
    ("get 100 weekend riders", None),
]
COMPLAINTS = [
    "Patients wait for ages",
    "Callers wait on hold forever",
    "People think we're a bank. We're a credit union",
    "Nobody gets what we do",
    "الحضانه مش متشافة خالص",
    "الناس فاكرينا بنك واحنا جمعية",
    "guests are bored",
    "Tenants pay late",
    "The phone never rings",
    "كل شوي زبون يروح",
    "الناس بتدخل وما بتشتري",
]


@pytest.mark.parametrize("text", NO_TARGET)
def test_a_figure_of_a_name_is_no_target(text: str) -> None:
    found = read(text)
    assert found.goal
    assert (found.target, found.baseline) == (None, None)


@pytest.mark.parametrize(("text", "target"), NO_BASELINE)
def test_years_ages_and_sizes_are_no_baseline(text: str, target: float) -> None:
    found = read(text)
    assert found.baseline is None
    assert found.target is not None
    assert found.target.value == target


@pytest.mark.parametrize(("text", "now", "then"), STORIES)
def test_of_the_figures_of_a_story_the_one_of_the_wish_is_where_it_starts(text: str, now: float, then: float) -> None:
    found = read(text)
    assert found.baseline is not None
    assert found.target is not None
    assert (found.baseline.value, found.target.value) == (now, then)


@pytest.mark.parametrize(("text", "day"), SEASONS)
def test_seasons_end_a_goal_and_weekends_of_people_do_not(text: str, day: str | None) -> None:
    assert read(text).deadline == (date.fromisoformat(day) if day else None)


@pytest.mark.parametrize("text", COMPLAINTS)
def test_a_complaint_is_a_wish(text: str) -> None:
    found = read(text)
    assert found.goal
    assert found.metric is None


@pytest.mark.parametrize("text", ["reach a 4.8 star rating", "نوصل تقييم 4.8 نجوم"])
def test_stars_to_be_reached_stay_a_target(text: str) -> None:
    found = read(text)
    assert found.target is not None
    assert found.target.value == pytest.approx(4.8)


@pytest.mark.parametrize("text", ["From Google Maps, get 50 calls a month", "من جوجل ماب عايز 50 مكالمة في الشهر"])
def test_a_source_may_open_the_line(text: str) -> None:
    assert read(text).channel == "google_maps"
