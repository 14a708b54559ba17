import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.parting import parts

WORDS = st.lists(st.sampled_from(["كلمة", "word", "&amp;", "😀", "a<b>bold</b>b", "<b>", "</b>"]), max_size=120)


def visible(html: str) -> str:
    return re.sub(r"\s+", "", re.sub("<[^>]*>", "", html))


def test_what_fits_is_left_alone() -> None:
    assert parts("<b>short</b>\n\nand sweet", 4000) == ["<b>short</b>\n\nand sweet"]


def test_nothing_gives_nothing() -> None:
    assert parts("  \n", 4000) == []


@pytest.mark.parametrize("pause", ["\n\n", "\n", ". ", " "])
def test_the_cut_is_where_a_reader_would_pause(pause: str) -> None:
    first, second = "x" * 60 + pause.rstrip(" "), "y" * 60
    assert parts(first + (pause if pause.isspace() else " ") + second, 100) == [first.strip(), second]


def test_a_tag_open_at_the_cut_is_closed_and_opened_again() -> None:
    assert parts("<b>" + "x" * 60 + " " + "y" * 60 + "</b>", 100) == [
        "<b>" + "x" * 60 + "</b>",
        "<b>" + "y" * 60 + "</b>",
    ]


def test_a_text_without_a_pause_is_cut_all_the_same() -> None:
    assert [len(part) for part in parts("x" * 250, 100)] == [100, 100, 50]


def test_an_emoji_counts_as_telegram_counts_it() -> None:
    assert [len(part) for part in parts("😀" * 60, 100)] == [50, 10]


@given(WORDS)
def test_nothing_is_lost_and_every_part_is_balanced(words: list[str]) -> None:
    opened, balanced = 0, []
    for word in words:
        if word == "</b>" and not opened:
            continue
        opened += (word == "<b>") - (word == "</b>")
        balanced.append(word)
    html = " ".join([*balanced, *["</b>"] * opened])
    found = parts(html, 50)
    assert visible("".join(found)) == visible(html)
    for part in found:
        assert part.count("<b>") == part.count("</b>")
        assert len(re.sub("<[^>]*>", "", part).replace("&amp;", "&").encode("utf-16-le")) // 2 <= 50
