import io

import pytest

from bot.isolates import FSI, PDI
from bot.terminal.screen import Screen, plain, wrapped


def shown(payload: dict[str, object], **how: object) -> str:
    out = io.StringIO()
    Screen(out, **{"bidi": "logical", **how}).show(payload)  # type: ignore[arg-type]
    return out.getvalue()


CHOICES = [[{"text": "Yes", "data": "a:1:y"}], [{"text": "No", "data": "a:1:n"}]]


def test_choices_are_numbered() -> None:
    assert shown({"html": "Sure?", "keyboard": CHOICES}) == "Sure?\n\n1. Yes\n2. No\n\n"


def test_where_a_number_is_asked_for_choices_are_numbered_with_a_slash() -> None:
    assert "/2 No" in shown({"html": "How many?", "keyboard": CHOICES, "numeric": True})


SCALE = [[{"text": str(number), "data": f"a:1:{number}"} for number in range(1, 6)]]


def test_choices_that_stand_side_by_side_do_so_here_and_say_no_number_twice() -> None:
    assert shown({"html": "How sure?", "keyboard": SCALE}) == "How sure?\n\n1   2   3   4   5\n\n"


def test_a_number_that_is_a_choice_of_a_list_does_not_stand_alone() -> None:
    listed = [[{"text": "1", "data": "a:1:1"}], *CHOICES]
    assert shown({"html": "How many?", "keyboard": listed}).endswith("\n1. 1\n2. Yes\n3. No\n\n")
    assert shown({"html": "How many?", "keyboard": listed[:1], "numeric": True}).endswith("/1 1\n\n")


def test_a_line_of_the_message_is_not_listed_once_more() -> None:
    keyboard = [[{"text": "1", "data": "do:open:g1"}], [{"text": "Back", "data": "do:resume:"}]]
    assert shown({"html": "Goals:\n1. Reach 60", "keyboard": keyboard}) == "Goals:\n1. Reach 60\n\n2. Back\n\n"


def test_the_numbers_of_a_list_are_in_the_digits_of_the_person() -> None:
    choices = [[{"text": "حفظ", "data": "a:1:y"}], [{"text": "٣٤ حجزًا", "data": "a:1:1"}]]
    said = {"html": "كم؟", "keyboard": choices, "digits": "٠١٢٣٤٥٦٧٨٩"}
    assert shown(said).endswith("١. حفظ\n٢. ٣٤ حجزًا\n\n")
    assert "/٢ ٣٤ حجزًا" in shown({**said, "numeric": True})


def test_a_row_that_is_too_wide_stands_line_by_line() -> None:
    assert shown({"html": "Sure?", "keyboard": [CHOICES[0] + CHOICES[1]]}, width=10).endswith("1. Yes\n2. No\n\n")


def test_markup_becomes_plain_words_in_a_pipe() -> None:
    assert shown({"html": "<b>A &amp; B</b> &lt;c&gt;"}) == "A & B <c>\n\n"


def test_bold_is_bold_where_the_terminal_knows_it_and_ends_with_each_row() -> None:
    text = shown({"html": "<b>one two</b> three"}, bold=True, width=5)
    assert text == "\x1b[1mone\x1b[0m\n\x1b[1mtwo\x1b[0m\nthree\n\n"


def test_lines_break_between_words_at_the_width() -> None:
    assert wrapped("aa bb cc dd", 5) == ["aa bb", "cc dd"]


def test_a_word_wider_than_the_screen_stays_whole() -> None:
    assert wrapped("https://example.com/long x", 10) == ["https://example.com/long", "x"]


def test_isolates_open_at_a_break_are_closed_and_opened_again() -> None:
    assert wrapped(f"x {FSI}aa bb{PDI}", 4) == [f"x {FSI}aa{PDI}", f"{FSI}bb{PDI}"]


@pytest.mark.parametrize("bidi", ["visual", "isolates"])
def test_every_row_of_an_arabic_line_runs_right_to_left(bidi: str) -> None:
    text = shown({"html": "هدف على Google Maps في القاهرة"}, bidi=bidi, width=14)
    rows = text.rstrip("\n").split("\n")
    assert len(rows) > 1
    if bidi == "visual":
        assert all(len(row) == 14 for row in rows)
    else:
        assert all(row[0] in "\u200fهفا" for row in rows)


def test_plain_words_have_no_tags() -> None:
    assert plain("<b>A</b> &amp; <i>B</i>") == "A & B"
