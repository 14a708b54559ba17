"""A trainer's own exercises: typed, pasted, sent as a table in either language; mistakes are named by row."""

from __future__ import annotations

import pytest

from bot.isolates import clean
from bot.text import render
from bot.voice import Voice
from dialogs.domain.training.exercises import options_of
from dialogs.domain.training.own_exercises import Own, read_own
from dialogs.domain.training.own_rows import OwnExercise


def only(found: Own) -> OwnExercise:
    assert found.troubles == ()
    (one,) = found.good
    return one


def told(found: Own, language: str = "en") -> list[str]:
    return [clean(render(one, Voice(language, "EG"), "plain")) for one in found.troubles]


def test_a_line_is_a_wish_to_be_rewritten() -> None:
    one = only(read_own("We want to be better known in the city", "en"))
    assert one.kind == "rewrite"
    assert one.item.wish == "We want to be better known in the city"
    assert one.item.letters == ("S", "M", "R", "T")


@pytest.mark.parametrize("bullet", ["- ", "• ", "1. ", "2) ", ""])
def test_several_lines_are_several_wishes(bullet: str) -> None:
    found = read_own(f"{bullet}We want more customers\n{bullet}نريد تحسين الصورة", "en")
    assert [one.item.wish for one in found.good] == ["We want more customers", "نريد تحسين الصورة"]


@pytest.mark.parametrize(
    "written",
    [
        "Which measure shows loyalty?\n- reach\n* repeat purchases\n- likes",
        "Which measure shows loyalty?\n1. reach\n2. *repeat purchases\n3. likes",
        "Which measure shows loyalty?\nreach\nrepeat purchases ✅\nlikes",
        "Which measure shows loyalty?\na) reach\nb) repeat purchases (right)\nc) likes",
        "Which measure shows loyalty?\n\n• reach\n✔ repeat purchases\n• likes",
    ],
)
def test_a_question_with_a_mark_at_one_answer_is_a_choice(written: str) -> None:
    one = only(read_own(written, "en"))
    assert one.kind == "choose"
    assert one.item.options == ("reach", "repeat purchases", "likes")
    assert one.item.answers(0) == (2,)
    assert options_of(one.kind, one.item) == ("1", "2", "3")


def test_a_choice_in_arabic_is_marked_by_a_word() -> None:
    one = only(read_own("أيّ مقياس للولاء؟\n- مدى الوصول\n- تكرار الشراء (صح)", "ar"))
    assert one.item.options == ("مدى الوصول", "تكرار الشراء")
    assert one.item.answer == 2


def test_a_choice_without_a_mark_or_with_two_is_asked_about() -> None:
    assert "A * in front of it" in told(read_own("Which one?\n- reach\n- likes", "en"))[0]
    assert "2 are marked" in told(read_own("Which one?\n* reach\n* likes\n- views", "en"))[0]


TABLE = """kind;text;wish;given;options;answer;hint;why;level
rewrite;A baker says:;more cakes;80 cakes a month now;;;count them;because;2
choose;Which measure shows loyalty?;;;reach|repeat purchases;repeat purchases;;;1
tell apart;Raise sales by 10% by June;;;;smart;;;1
missing letter;Raise sales by June;;;;M, T;;;3
number;500 leads cost 5,000. What is one?;;;;10;;;
kpi;Which measure for an unknown shop?;;;reach|revenue;reach;;;
"""


def test_a_table_may_hold_every_kind() -> None:
    found = read_own(TABLE, "en")
    assert found.troubles == ()
    assert found.rows
    assert [one.kind for one in found.good] == ["rewrite", "choose", "tell_apart", "missing", "number", "kpi"]
    assert [one.item.answer for one in found.good] == [None, 2, "smart", ("M", "T"), 10.0, "reach"]
    assert found.good[0].item.letters == ("S", "M", "A", "R", "T")
    assert found.good[3].item.all
    assert [one.item.level for one in found.good] == [2, 1, 1, 3, 1, 1]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("start", ["", "\ufeff", "sep={}\n"])
def test_any_delimiter_of_a_spreadsheet_will_do(delimiter: str, start: str) -> None:
    rows = [["question", "choices", "right answer"], ['"One, two; or\tthree?"', "two|three", "two"]]
    written = start.replace("{}", delimiter) + "\r\n".join(delimiter.join(row) for row in rows)
    one = only(read_own(written, "en"))
    assert one.item.text == "One, two; or\tthree?"
    assert one.item.answer == 1


def test_columns_may_be_arabic_with_arabic_digits() -> None:
    header = "النوع؛السؤال؛الخيارات؛الإجابة؛المستوى"
    choice = "اختيار؛أيّ مقياس للولاء؟؛مدى الوصول|تكرار الشراء؛تكرار الشراء؛٢"
    table = f"{header}\n{choice}\nرقم؛كم التكلفة؟؛؛١٢٫٥؛١"
    first, second = read_own(table, "ar").good
    assert (first.kind, first.item.answer, first.item.level) == ("choose", 2, 2)
    assert (second.kind, second.item.answer) == ("number", 12.5)


def test_options_may_stand_in_columns_of_their_own() -> None:
    one = only(read_own("question,option,option,option,answer\nWhich?,reach,likes,views,3", "en"))
    assert one.item.options == ("reach", "likes", "views")
    assert one.item.answer == 3


def test_a_cell_may_hold_line_breaks_and_rows_count_as_the_spreadsheet_counts_them() -> None:
    found = read_own('text;options;answer\n"Which\none?";a|b;a\n;;\nWhich?;a|b;c', "en")
    assert found.good[0].item.text == "Which\none?"
    assert told(found) == ["Row 4: the answer “c” is none of the options."]


@pytest.mark.parametrize(
    ("row", "what"),
    [
        ("poem;Write one;;;", "Row 2: “poem” is no kind of exercise; there are: "),
        ("choose;Which?;;only one;only one", "Row 2: it wants 2 to 8 different options with | between them."),
        ("choose;Which?;;a|b;", "Row 2: it does not say which option is right."),
        ("number;How many?;;;many", "Row 2: the answer is a number in this kind, not “many”."),
        ("realistic;Ten times as much;;;maybe", "Row 2: the answer “maybe” is none of these: "),
        (";;;;5", "Row 2: there is neither a question nor a wish in it."),
        (f"rewrite;{'x' * 401};;;", "Row 2: “xxx"),
    ],
)
def test_a_mistake_is_named_by_its_row(row: str, what: str) -> None:
    found = read_own(f"kind;text;wish;options;answer\n{row}", "en")
    assert found.good == ()
    assert told(found)[0].startswith(what)
    assert told(found, "ar")[0].startswith("الصف ")


def test_good_rows_are_told_from_wrong_ones() -> None:
    found = read_own("text;options;answer\nOne?;a|b;a\nTwo?;a|b;c\nThree?;a|b;b", "en")
    assert [one.item.text for one in found.good] == ["One?", "Three?"]
    assert len(found.troubles) == 1


def test_a_table_without_names_of_columns_says_what_is_missing() -> None:
    found = read_own("One?;a|b;a\nTwo?;a|b;b", "en")
    assert found.good == ()
    assert "its first row has to name the columns" in told(found)[0]


def test_braces_of_a_trainer_stand_for_no_numbers() -> None:
    one = only(read_own("We want {more} of it {", "en"))
    assert one.item.wish == "We want (more) of it ("


@pytest.mark.parametrize(
    "written", ["", "hm", "?", "kind;text", "text;answer\n;", "\x00", "{", '"', 'text;answer\n"', "* \n*"]
)
def test_whatever_comes_is_answered(written: str) -> None:
    found = read_own(written, "en")
    assert found.good == () or found.troubles == ()


def test_lines_may_end_in_any_of_the_three_ways() -> None:
    for end in ("\n", "\r\n", "\r"):
        assert len(read_own(f"more orders{end}a better name{end}", "en").good) == 2
        assert len(read_own(f"kind;text{end}rewrite;more orders{end}rewrite;a better name", "en").good) == 2
