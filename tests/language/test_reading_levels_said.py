"""What a figure is for: a level kept, so many lost, a page's followers, a return, so many times a week."""

from datetime import date

import pytest

from dialogs.language.goals.reading import Reading, read_goal
from dialogs.language.words.context import Context

_TODAY = Context(today=date(2026, 11, 21), country="AE")


def read(text: str) -> Reading:
    return read_goal(text, _TODAY)


def target(text: str) -> tuple[float, bool]:
    wanted = read(text).target
    assert wanted is not None
    return wanted.value, wanted.relative


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("keep google rating above 4.5 till end of year, now 4.6", "keep"),
        ("keep complaints below 5 a month, now 3", "keep"),
        ("نحافظ على التقييم فوق 4.5، الآن 4.6", "keep"),
        ("keep complaints below 5 a month, now 8", "decrease"),
        ("raise the rating to 4.7, now 4.6", "increase"),
    ],
)
def test_a_level_that_holds_today_is_kept(text: str, direction: str) -> None:
    assert read(text).direction == direction


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("lose 5 kg by june, now 80", (5, True)),
        ("i want to loose 10 kilos till june", (10, True)),
        ("win 20 customers by june, now 80", (20, True)),
        ("اخسر 5 كيلو، الآن 80", (5, True)),
        ("lose weight to 75 kg, now 80", (75, False)),
        ("reduce complaints to 5, now 80", (5, False)),
    ],
)
def test_what_is_lost_or_won_is_a_change(text: str, wanted: tuple[float, bool]) -> None:
    assert target(text) == wanted


@pytest.mark.parametrize(
    ("text", "metric", "channel"),
    [
        ("grow tiktok to 10k", "followers", "tiktok"),
        ("grow insta 2 10k by june", "followers", "instagram"),
        ("10k on tiktok by june", "followers", "tiktok"),
        ("youtube to 5000", "channel_subscribers", "youtube"),
        ("نوصل التيك توك الى 10000", "followers", "tiktok"),
        ("10k steps on instagram", "custom", "instagram"),
        ("5000 views on tiktok", "video_views", "tiktok"),
    ],
)
def test_a_page_alone_with_a_figure_means_its_followers(text: str, metric: str, channel: str) -> None:
    reading = read(text)
    assert (reading.metric, reading.channel) == (metric, channel)
    assert reading.target is not None
    assert reading.target.value in {10000, 5000}


@pytest.mark.parametrize(
    ("text", "now", "wanted"),
    [
        ("mrr $12k to $20k by eoy", 12000, 20000),
        ("open rate 18 to 25 percent", 18, 25),
        ("bookings 80 to 100", 80, 100),
        ("الحجوزات 80 إلى 100", 80, 100),
        ("sales 10 to 15%", None, 10),
        ("12 to 20 patients", None, 12),
    ],
)
def test_two_figures_behind_their_measure_are_from_where_to_where(text: str, now: float | None, wanted: float) -> None:
    reading = read(text)
    assert (reading.baseline and reading.baseline.value) == now
    assert target(text)[0] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("3x ROAS by june, now 1.8", (3, False)),
        ("roas to 4x", (4, False)),
        ("triple our roas", (200, True)),
        ("3 times our sales", (200, True)),
        ("run 3 times a week", (3, False)),
        ("go to the gym 4 times a week", (4, False)),
        ("اروح الجيم 3 مرات في الأسبوع", (3, False)),
        ("المبيعات 3 أضعاف", (200, True)),
    ],
)
def test_so_many_times_a_week_and_a_return_multiply_nothing(text: str, wanted: tuple[float, bool]) -> None:
    assert target(text) == wanted


@pytest.mark.parametrize(("text", "value"), [("turnover 2 crore this FY", 2e7), ("revenue to 1.4 cr", 1.4e7)])
def test_crores_are_counted(text: str, value: float) -> None:
    reading = read(text)
    assert (reading.metric, target(text)[0]) == ("revenue", value)
