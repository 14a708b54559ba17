"""Deadlines by months and units behind every word, French of the Maghreb too, and goals kept up for a time."""

from datetime import date

import pytest

from dialogs.language.goals.deadlines import find_deadline
from dialogs.language.words.context import Context

CONTEXT = Context(date(2026, 11, 21), "EG")


def deadline(text: str) -> str | None:
    found = find_deadline(text, CONTEXT)
    return str(found.day) if found and found.day else None


FRENCH = [
    ("fin mars", "2027-03-31"),
    ("bghit 500 client fin mars", "2027-03-31"),
    ("nwaslo l 5000 client avant juin", "2027-05-31"),
    ("nziido les ventes b 20% avant fin juin", "2027-06-30"),
    ("avant le 15 juin", "2027-06-15"),
    ("avant juin", "2027-05-31"),
    ("d'ici juin", "2027-06-30"),
    ("d'ici fin juin", "2027-06-30"),
    ("d’ici fin juin", "2027-06-30"),
    ("d'ici l'été", "2027-05-31"),
    ("avant l'été", "2027-05-31"),
    ("d'ici 3 mois", "2027-02-21"),
    ("dans 3 mois", "2027-02-21"),
    ("f 3 mois", "2027-02-21"),
    ("dans 2 semaines", "2026-12-05"),
    ("dans 30 jours", "2026-12-21"),
    ("fin d'année", "2026-12-31"),
    ("fin de l'année", "2026-12-31"),
    ("avant la fin de l'année", "2026-12-31"),
    ("avant fin d'année", "2026-12-31"),
    ("fin du mois", "2026-11-30"),
    ("avant la fin du mois", "2026-11-30"),
    ("début avril", "2027-03-31"),
    ("debut avril", "2027-03-31"),
    ("avant début avril", "2027-03-31"),
    ("mi-juin", "2027-06-15"),
    ("mi juin", "2027-06-15"),
    ("à la mi-juin", "2027-06-15"),
    ("avant mi-juin", "2027-06-15"),
    ("en juin", "2027-06-30"),
    ("le 15 juin", "2027-06-15"),
    ("jusqu'à juin", "2027-06-30"),
    ("jusqu'au 15 juin", "2027-06-15"),
    ("jusqu'à fin juin", "2027-06-30"),
    ("le mois prochain", "2026-12-31"),
    ("mois prochain", "2026-12-31"),
    ("la semaine prochaine", "2026-12-03"),
    ("l'année prochaine", "2027-12-31"),
    ("fin du mois prochain", "2026-12-31"),
    ("bghit nwsel l 10000 abonnés fin 2027", "2027-12-31"),
    ("fin décembre", "2026-12-31"),
    ("avant ramadan", "2027-02-07"),
    ("trimestre prochain", "2027-03-31"),
]
ENGLISH = [
    ("before June", "2027-05-31"),
    ("500 orders before June", "2027-05-31"),
    ("before the start of June", "2027-05-31"),
    ("before June starts", "2027-05-31"),
    ("ahead of June", "2027-05-31"),
    ("prior to June", "2027-05-31"),
    ("no later than June", "2027-06-30"),
    ("by June", "2027-06-30"),
    ("until June", "2027-06-30"),
    ("by the end of June", "2027-06-30"),
    ("before the end of June", "2027-06-30"),
    ("by early June", "2027-05-31"),
    ("by mid-June", "2027-06-15"),
    ("before mid-June", "2027-06-15"),
    ("by late June", "2027-06-30"),
    ("by June 15", "2027-06-15"),
    ("before next June", "2027-05-31"),
    ("before June 2028", "2028-05-31"),
    ("before June of next year", "2027-05-31"),
    ("before 2028", "2027-12-31"),
    ("before next year", "2026-12-31"),
    ("before next month", "2026-11-30"),
    ("before next quarter", "2026-12-31"),
    ("before Q2", "2027-03-31"),
    ("before the second quarter", "2027-03-31"),
    ("before the second half of 2027", "2027-06-30"),
    ("before the summer", "2027-05-31"),
    ("before spring", "2027-02-28"),
    ("before Ramadan", "2027-02-07"),
]
ARABIC = [
    ("قبل يونيو", "2027-05-31"),
    ("قبل شهر يونيو", "2027-05-31"),
    ("قبل شهر 6", "2027-05-31"),
    ("قبل بداية يونيو", "2027-05-31"),
    ("قبل ما يبدأ يونيو", "2027-05-31"),
    ("قبيل يونيو", "2027-05-31"),
    ("قبل نهاية يونيو", "2027-06-30"),
    ("قبل منتصف يونيو", "2027-06-15"),
    ("قبل يونيو القادم", "2027-05-31"),
    ("قبل يونيو 2028", "2028-05-31"),
    ("قبل يونيو من العام القادم", "2027-05-31"),
    ("قبل حزيران", "2027-05-31"),
    ("قبل جوان", "2027-05-31"),
    ("قبل دخول يونيو", "2027-05-31"),
    ("قبل حلول يونيو", "2027-05-31"),
    ("بحلول يونيو", "2027-06-30"),
    ("مع بداية يونيو", "2027-05-31"),
    ("حتى يونيو", "2027-06-30"),
    ("لحد يونيو", "2027-06-30"),
    ("قبل الشهر الجاي", "2026-11-30"),
    ("قبل السنة الجديدة", "2026-12-31"),
    ("قبل السنة القادمة", "2026-12-31"),
    ("قبل الربع القادم", "2026-12-31"),
    ("قبل الربع الثاني", "2027-03-31"),
    ("قبل 2028", "2027-12-31"),
    ("قبل النصف الثاني من 2027", "2027-06-30"),
    ("قبل الصيف", "2027-05-31"),
    ("الشهر الهجري القادم", "2027-01-08"),
    ("خلال الشهر الهجري القادم", "2027-01-08"),
    ("قبل الشهر الهجري القادم", "2026-12-09"),
    ("قبل نهاية الشهر الهجري", "2026-12-09"),
    ("نهاية الشهر الهجري القادم", "2027-01-08"),
    ("next Hijri month", "2027-01-08"),
    ("by the end of next Hijri month", "2027-01-08"),
    ("this Hijri month", "2026-12-09"),
]
KEPT_UP = [
    ("Get 50 interactions per Instagram post on average for 30 days", "2026-12-21"),
    ("50 interactions per post for 30 days", "2026-12-21"),
    ("post 3 reels a week for 2 months", "2027-01-21"),
    ("keep response time under 1 hour for 3 months", "2027-02-21"),
    ("Keep churn below 3% for the next 6 months", "2027-05-21"),
    ("100 visits a day for two weeks", "2026-12-05"),
    ("we have been in business for 10 years and want 200 customers", None),
    ("I've worked here for 3 years", None),
    ("our customers stay for 3 months on average and we want 20% more", None),
    ("we want 20 customers to subscribe for 6 months", None),
    ("offer a free trial for 14 days", None),
    ("keep them on the page for 3 minutes", None),
    ("sell a contract for 2 years", None),
    ("٥٠ تفاعل لكل منشور لمدة ٣٠ يوم", "2026-12-21"),
    ("50 تفاعلا في المتوسط لكل منشور لمدة 30 يوما", "2026-12-21"),
    ("نحافظ على التقييم فوق 4.5 لمدة 6 أشهر", "2027-05-21"),
    ("ننشر 3 مقاطع أسبوعيا لمدة شهرين", "2027-01-21"),
    ("100 زيارة يوميا لمدة أسبوعين", "2026-12-05"),
    ("الوصول إلى 100 ألف شخص على فيسبوك لمدة شهر", "2026-12-21"),
    ("عندنا خبرة لمدة 10 سنوات ونريد 200 عميل", None),
    ("عرض مجاني لمدة 14 يوما", None),
    ("نشتغل لمدة 3 سنوات بدون نمو", None),
    ("عقود لمدة سنة مع 20 عميل", None),
    ("عايز ٢٠ عميل يشترك لمدة ٦ شهور", None),
    ("all year we want 20% more", "2026-12-31"),
    ("نريد طوال العام 20% زيادة", "2026-12-31"),
]


@pytest.mark.parametrize(("text", "day"), FRENCH)
def test_french_words_of_the_maghreb_say_by_when(text: str, day: str) -> None:
    assert deadline(text) == day


@pytest.mark.parametrize(("text", "day"), ENGLISH + ARABIC)
def test_before_is_the_day_before_it_starts_and_by_is_its_last_day(text: str, day: str) -> None:
    assert deadline(text) == day


@pytest.mark.parametrize(("text", "day"), KEPT_UP)
def test_a_goal_kept_up_for_a_time_ends_with_it_but_not_what_lasts_itself(text: str, day: str | None) -> None:
    assert deadline(text) == day


def test_a_goal_kept_up_for_a_time_is_doubtful_so_that_the_coach_asks() -> None:
    found = find_deadline("50 interactions per post for 30 days", CONTEXT)
    assert found is not None
    assert found.doubtful
