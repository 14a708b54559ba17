import pytest

from bot.isolates import FSI, PDI, RLM
from bot.terminal.bidi import arranged, columns, guess, runs_rtl


@pytest.mark.parametrize(
    ("environment", "mode"),
    [
        ({"VTE_VERSION": "7600", "TERM": "xterm-256color"}, "isolates"),
        ({"VTE_VERSION": "5202"}, "visual"),
        ({"KITTY_WINDOW_ID": "1", "TERM": "xterm-kitty"}, "logical"),
        ({"TERM": "xterm-kitty"}, "logical"),
        ({"TERM_PROGRAM": "iTerm.app"}, "visual"),
        ({"TERM_PROGRAM": "Apple_Terminal"}, "logical"),
        ({"MLTERM": "3.9"}, "logical"),
        ({"KONSOLE_VERSION": "230800"}, "logical"),
        ({"WT_SESSION": "x"}, "visual"),
        ({"TERM": "xterm"}, "visual"),
        ({}, "visual"),
    ],
)
def test_a_terminal_is_known_by_what_it_says_of_itself(environment: dict[str, str], mode: str) -> None:
    guessed = guess(environment, interactive=True)
    assert guessed.mode == mode
    assert guessed.because


def test_a_pipe_gets_the_order_of_typing() -> None:
    assert guess({"VTE_VERSION": "7600"}, interactive=False).mode == "logical"


def test_logical_lines_carry_no_invisible_marks() -> None:
    assert arranged(f"{RLM}قناة {FSI}YouTube{PDI}", "logical", 40) == "قناة YouTube"


def test_isolates_are_sent_along() -> None:
    line = f"قناة {FSI}YouTube{PDI}"
    assert arranged(line, "isolates", 40) == line


def test_visual_lines_are_shaped_reordered_and_set_against_the_right_margin() -> None:
    shown = arranged("هدف 20%", "visual", 10)
    assert shown == "   %20 ﻑﺪﻫ"


def test_visual_keeps_a_latin_name_readable_inside_arabic() -> None:
    assert "YouTube" in arranged(f"قناة {FSI}YouTube{PDI} الآن", "visual", 30)


def test_visual_leaves_english_alone() -> None:
    assert arranged("20% more", "visual", 30) == "20% more"


@pytest.mark.parametrize(
    ("text", "rtl"),
    [("هدف", True), ("goal هدف", False), (f"{FSI}goal{PDI} هدف", True), ("123", False), (f"{RLM}Google خرائط", True)],
)
def test_a_line_runs_as_its_first_letter_outside_of_isolates(text: str, *, rtl: bool) -> None:
    assert runs_rtl(text) is rtl


def test_marks_take_no_room_and_emoji_two_columns() -> None:
    assert columns(f"{FSI}هَدَف{PDI} ✅") == 6
