"""Spans of phrases varied by month, unit, order and spelling, each class told by several of its kind."""

from datetime import date

import pytest

from dialogs.language.goals.spans import Span, find_spans
from dialogs.language.words.context import Context

CONTEXT = Context(date(2016, 11, 7), "EG")


def spans(text: str, kind: str) -> list[Span]:
    return [span for span in find_spans(text, CONTEXT) if span.kind == kind]


DAYS = [
    ("I'll go back on the 5th", "2016-12-05"),
    ("Let's meet on Oct. 2", "2017-10-02"),
    ("I'll go back on January 12, 2016", "2016-01-12"),
    ("I'll go back 22/Feb/2016", "2016-02-22"),
    ("I'll go back 12th of january, 2016", "2016-01-12"),
    ("I'll go back on the first of May", "2017-05-01"),
    ("I'll go back on June the third", "2017-06-03"),
    ("I was born on July fourth twenty eighteen", "2018-07-04"),
    ("Nov 7, '18", "2018-11-07"),
    ("12/25/19", "2019-12-25"),
    ("I'll go back 12/25", "2016-12-25"),
    ("I'll go back on Wed", "2016-11-09"),
    ("I'll go back on Sun", "2016-11-13"),
    ("I went back this last Friday", "2016-11-04"),
    ("I went back Friday last week", "2016-11-04"),
    ("I'll go back today", "2016-11-07"),
    ("I went back day before yesterday", "2016-11-05"),
    ("I went back the last day", "2016-11-06"),
    ("I went back 2 days ago", "2016-11-05"),
    ("I went back a couple of weeks ago", "2016-10-24"),
    ("I went back a decade ago", "2006-11-07"),
    ("I'll be back 2 weeks from today", "2016-11-21"),
    ("I'll be back 3 days before tomorrow", "2016-11-05"),
    ("I'll be back two weeks from Monday", "2016-11-28"),
    ("I'll be back in 3 days", "2016-11-10"),
    ("I'll be back in one month", "2016-12-07"),
    ("I'll be back five working days from now", "2016-11-14"),
    ("I'll be back a month later", "2016-12-07"),
    ("I'll go back on Christmas 2019", "2019-12-25"),
    ("I'll go back on thanksgiving day 2018", "2018-11-22"),
    ("I'll go back on Easter", "2017-04-16"),
    ("I'll go back on ash wednesday", "2017-03-01"),
    ("I'll go back on valentine's day", "2017-02-14"),
    ("I'll go back on MLK day", "2017-01-16"),
    ("I'll go back on Columbus Day", "2017-10-09"),
    ("I'll go back on cinco de mayo", "2017-05-05"),
    ("I'll go back on boxing day", "2016-12-26"),
    ("I'll go back on bastille day", "2017-07-14"),
    ("I'll go back the third Monday in January 2018", "2018-01-15"),
    ("I'll go back the last monday of december 2018", "2018-12-31"),
    ("I'll go back on the 12th of this month", "2016-11-12"),
    ("I'll go back on Friday, the eleventh", "2016-11-11"),
    ("I'll go back on Saturday 12 November", "2016-11-12"),
    ("9th november, wednesday", "2016-11-09"),
    ("I'll go back tonight", "2016-11-07"),
    ("I'll go back on March 5th this year", "2016-03-05"),
    ("سأعود في 5 من هذا الشهر", "2016-11-05"),
    ("سأعود في الثلاثين من يونيو", "2017-06-30"),
    ("سأعود يوم 12 من يناير عام 2016", "2016-01-12"),
    ("سأعود 12 كانون الثاني 2018", "2018-01-12"),
    ("سأعود 12 جويلية 2018", "2018-07-12"),
    ("سأعود في ٤/٢٢", "2017-04-22"),
    ("سأعود 2-يناير-2018", "2018-01-02"),
    ("سأعود الجمعة", "2016-11-11"),
    ("سأعود يوم الخميس", "2016-11-10"),
    ("عدت الجمعة اللي فاتت", "2016-11-04"),
    ("سأعود يوم الثلاثاء من الأسبوع القادم", "2016-11-15"),
    ("سأعود الأسبوع القادم يوم الثلاثاء", "2016-11-15"),
    ("سأعود يوم غد", "2016-11-08"),
    ("عدت أمس", "2016-11-06"),
    ("عدت أول امبارح", "2016-11-05"),
    ("سأعود اليوم القادم", "2016-11-08"),
    ("سأعود الليلة", "2016-11-07"),
    ("سأعود بعد يومين من الغد", "2016-11-10"),
    ("سأعود بعد نصف سنة", "2017-05-07"),
    ("عدت قبل أسبوعين", "2016-10-24"),
    ("عدت قبل سنة وشهر", "2015-10-07"),
    ("عدت قبل كم يوم", "2016-11-04"),
    ("سأعود الجمعة 11", "2016-11-11"),
    ("سأعود في أول جمعة من يوليو", "2017-07-07"),
    ("سأعود آخر جمعة من الشهر", "2016-11-25"),
    ("سأعود أول يوم من السنة القادمة", "2017-01-01"),
    ("سأعود في عيد الميلاد المجيد", "2016-12-25"),
    ("سأعود في عيد الحب", "2017-02-14"),
    ("سأعود في الهالوين", "2017-10-31"),
    ("سأعود في عيد الأب", "2017-06-18"),
    ("سأعود في يوم الاستقلال", "2017-07-23"),
]
STRETCHES = [
    ("I'll be out this week", "2016-11-07", "2016-11-13"),
    ("I was out the past week", "2016-10-31", "2016-11-06"),
    ("I was out last weekend", "2016-11-05", "2016-11-06"),
    ("I'll be out the upcoming month", "2016-12-01", "2016-12-31"),
    ("I was out last year", "2015-01-01", "2015-12-31"),
    ("I was out last decade", "2000-01-01", "2009-12-31"),
    ("I was out last March", "2016-03-01", "2016-03-31"),
    ("I'll be out 2018-Mar", "2018-03-01", "2018-03-31"),
    ("I'll be out 2018/3", "2018-03-01", "2018-03-31"),
    ("I was out december last year", "2015-12-01", "2015-12-31"),
    ("in nineteen ninety five", "1995-01-01", "1995-12-31"),
    ("I'll be out Q3 2016", "2016-07-01", "2016-09-30"),
    ("I'll be out the first quarter of next year", "2017-01-01", "2017-03-31"),
    ("I'll be out the first half of 2018", "2018-01-01", "2018-06-30"),
    ("I'll be out from 4 to 22 this month", "2016-11-04", "2016-11-22"),
    ("I'll be out January 4-22, 1995", "1995-01-04", "1995-01-22"),
    ("I'll be out between September 4 and September 8", "2017-09-04", "2017-09-08"),
    ("I'll be out Oct. 2 to October 22", "2017-10-02", "2017-10-22"),
    ("I'll be out tomorrow until Friday", "2016-11-08", "2016-11-11"),
    ("between Jan and April", "2017-01-01", "2017-04-30"),
    ("from now until the end of the month", "2016-11-07", "2016-11-30"),
    ("I'll be out the 2nd week of March", "2017-03-06", "2017-03-12"),
    ("I'll be out the week beginning Nov 14th", "2016-11-14", "2016-11-20"),
    ("I'll be out the 10th week of this year", "2016-03-07", "2016-03-13"),
    ("I'll be out the rest of this month", "2016-11-07", "2016-11-30"),
    ("this year to date", "2016-01-01", "2016-11-07"),
    ("week to date", "2016-11-07", "2016-11-07"),
    ("I was out previous 3 weeks", "2016-10-17", "2016-11-06"),
    ("I was out in the past couple of months", "2016-09-07", "2016-11-06"),
    ("I'll be out upcoming 2 weeks", "2016-11-08", "2016-11-21"),
    ("I'll be back in less than 3 weeks", "2016-11-07", "2016-11-28"),
    ("late next month", "2016-12-16", "2016-12-31"),
    ("beginning of next year", "2017-01-01", "2017-04-30"),
    ("start of march", "2017-03-01", "2017-03-15"),
    ("later in the week", "2016-11-10", "2016-11-13"),
    ("in the 90s", "1990-01-01", "1999-12-31"),
    ("in the 70's", "1970-01-01", "1979-12-31"),
    ("in the nineteenth century", "1800-01-01", "1899-12-31"),
    ("winter of 2017", "2017-12-01", "2018-02-28"),
    ("next fiscal year", "2017-01-01", "2017-12-31"),
    ("the same week", "2016-11-07", "2016-11-13"),
    ("the fourth month of this year", "2016-04-01", "2016-04-30"),
    ("from 5/1/2019 to 5/7/2020", "2019-01-05", "2020-07-05"),
    ("from the 10th to the 12th", "2016-11-10", "2016-11-12"),
    ("سأخرج هذا الأسبوع", "2016-11-07", "2016-11-13"),
    ("سأخرج الأسبوع السابق", "2016-10-31", "2016-11-06"),
    ("سأخرج الشهر الماضي", "2016-10-01", "2016-10-31"),
    ("سأخرج العام الماضي", "2015-01-01", "2015-12-31"),
    ("سأخرج العقد الماضي", "2000-01-01", "2009-12-31"),
    ("سأخرج في مارس", "2017-03-01", "2017-03-31"),
    ("سأخرج في مارس عام 2018", "2018-03-01", "2018-03-31"),
    ("سأخرج 3-2018", "2018-03-01", "2018-03-31"),
    ("سأخرج في عام 2018", "2018-01-01", "2018-12-31"),
    ("في ألفين وعشرة", "2010-01-01", "2010-12-31"),
    ("سأخرج الربع الرابع من هذا العام", "2016-10-01", "2016-12-31"),
    ("سأخرج من 4 إلى 22 يناير 1995", "1995-01-04", "1995-01-22"),
    ("سأخرج من الرابع إلى الثاني والعشرين من يناير", "2017-01-04", "2017-01-22"),
    ("سأخرج من 4 سبتمبر لغاية 8 أكتوبر 2018", "2018-09-04", "2018-10-08"),
    ("سأخرج من يناير 4 إلى 22", "2017-01-04", "2017-01-22"),
    ("سأخرج من اليوم إلى الغد", "2016-11-07", "2016-11-08"),
    ("سأخرج الأسبوع الأول من ديسمبر", "2016-11-28", "2016-12-04"),
    ("سأخرج الأسبوع الأول من عام 2015", "2014-12-29", "2015-01-04"),
    ("عطلة نهاية الأسبوع", "2016-11-12", "2016-11-13"),
    ("سأخرج بقية الشهر", "2016-11-07", "2016-11-30"),
    ("سأخرج ما تبقى من الأسبوع", "2016-11-07", "2016-11-13"),
    ("آخر ثلاثة أشهر", "2016-08-07", "2016-11-06"),
    ("الأيام السبعة الماضية", "2016-10-31", "2016-11-06"),
    ("الشهرين الماضيين", "2016-09-07", "2016-11-06"),
    ("الأيام الثلاثة القادمة", "2016-11-08", "2016-11-10"),
    ("الأشهر الستة المقبلة", "2016-11-08", "2017-05-07"),
    ("أواخر أكتوبر", "2017-10-16", "2017-10-31"),
    ("مطلع هذا الشهر", "2016-11-01", "2016-11-15"),
    ("نهاية الشهر", "2016-11-16", "2016-11-30"),
    ("في وقت سابق من هذا العام", "2016-01-01", "2016-11-07"),
    ("في ثمانينيات القرن الماضي", "1980-01-01", "1989-12-31"),
    ("القرن العشرين", "1900-01-01", "1999-12-31"),
    ("القرن 19", "1800-01-01", "1899-12-31"),
    ("الصيف الماضي", "2016-06-01", "2016-08-31"),
    ("منذ بداية السنة حتى الآن", "2016-01-01", "2016-11-07"),
    ("بين يناير ومارس", "2017-01-01", "2017-03-31"),
    ("من 1/3 إلى 5/3", "2017-03-01", "2017-03-05"),
]
NUMBERS = [
    ("five", 5),
    ("two hundreds", 200),
    ("a thousand", 1000),
    ("1.5 million", 1500000),
    ("five quadrillion", 5000000000000000),
    ("2 mn", 2000000),
    ("minus three point two", -3.2),
    ("+5", 5),
    ("2^5", 32),
    ("one and a half", 1.5),
    ("three-quarters", 0.75),
    ("a fifth", 0.2),
    ("two and one third", 2.33333),
    ("half a million", 500000),
    ("a dozen eggs", 12),
    ("a million and a half", 1500000),
    ("2 3/4", 2.75),
    ("one out of three", 0.33333),
    ("five thousandths", 0.005),
    ("a thirtieth", 0.03333),
    ("one over twenty-one", 0.047619),
    ("12 345,67", 12345.67),
    ("one crore", 10000000),
    ("one hundred and one", 101),
    ("nil", 0),
    ("version 2.5", 2.5),
    ("give me the first one of two", 2),
    ("hundred", 100),
    ("minus one", -1),
    ("-1/2", -0.5),
    ("192.168", 192.168),
    ("29km", 29),
    ("one hundred and two hundredths", 100.02),
    ("three hundred and thirty one", 331),
    ("a thousandth", 0.001),
    ("one point five", 1.5),
    ("seven thousand two hundred ninety", 7290),
]
MONEY = [
    ("$20", 20, "USD"),
    ("usd 20", 20, "USD"),
    ("half a million dollars", 500000, "USD"),
    ("$10K", 10000, "USD"),
    ("$20-million", 20000000, "USD"),
    ("CAD20", 20, "CAD"),
    ("HK$20", 20, "HKD"),
    ("R$20", 20, "BRL"),
    ("20 fiji dollars", 20, "FJD"),
    ("€ 20", 20, "EUR"),
    ("20 euros 50 cents", 20.5, "EUR"),
    ("20 british pounds", 20, "GBP"),
    ("RMB 20", 20, "CNY"),
    ("20 belgian francs", 20, "BEF"),
    ("Rp 20", 20, "IDR"),
    ("20 baht", 20, "THB"),
    ("20 swedish kronor", 20, "SEK"),
    ("20 zlotys", 20, "PLN"),
    ("20 kazakhstani tenge", 20, "KZT"),
    ("20 philippine pesos", 20, "PHP"),
    ("20 peruvian soles", 20, "PEN"),
    ("20 haitian gourdes", 20, "HTG"),
    ("20 kenyan shillings", 20, "KES"),
    ("20 mozambican metical", 20, "MZN"),
    ("20 qatari rial", 20, "QAR"),
    ("20 bangladeshi taka", 20, "BDT"),
    ("20 azerbaijani manat", 20, "AZN"),
    ("20 deutsche marks", 20, "DEM"),
    ("50 cents", 0.5, "USD"),
    ("between $5 and $10", 10, "USD"),
    ("20 MUSD", 20000000, "USD"),
]
NO_DATES = [
    "she is in her forties",
    "5-2000 followers",
    "the 12th customer gets a gift",
    "that may help us",
    "a 5-star rating",
    "from 2.1k to 5k subscribers",
    "من 1 800 إلى 3 000 زيارة",
    "2 stores in the second city",
]
NO_MONEY = ["20 top influencers", "the 5 won deals", "all 30 of them", "20 real customers", "5 mad ideas"]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_day_is_found_in_all_its_forms(text: str, day: str) -> None:
    assert day in {str(span.start) for span in spans(text, "date") if span.start == span.end}


@pytest.mark.parametrize(("text", "first", "last"), STRETCHES)
def test_a_stretch_has_both_its_ends(text: str, first: str, last: str) -> None:
    assert (first, last) in {(str(span.start), str(span.end)) for span in spans(text, "date")}


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_a_number_is_one_number(text: str, value: float) -> None:
    assert [span.value for span in spans(text, "number")] == [pytest.approx(value, rel=0.001)]


@pytest.mark.parametrize(("text", "value", "unit"), MONEY)
def test_money_is_known_by_name_sign_and_code(text: str, value: float, unit: str) -> None:
    assert (value, unit) in {(span.value, span.unit) for span in spans(text, "money")}


@pytest.mark.parametrize("text", NO_DATES)
def test_no_date_is_seen_where_there_is_none(text: str) -> None:
    assert spans(text, "date") == []


@pytest.mark.parametrize("text", NO_MONEY)
def test_a_word_that_is_also_a_currency_stays_a_word(text: str) -> None:
    assert spans(text, "money") == []


@pytest.mark.parametrize("text", ["won 5 deals for 5 million won", "earned 5 million won"])
def test_after_a_scale_a_rare_currency_is_one(text: str) -> None:
    assert (5_000_000, "KRW") in {(span.value, span.unit) for span in spans(text, "money")}
