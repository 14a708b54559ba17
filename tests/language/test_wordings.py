"""A phrase of a table takes words or does not fit: one whose every slot may be left out takes at least one."""

from __future__ import annotations

import pytest

from dialogs.kept.looking import remark_in
from dialogs.language.words.wordings import tables, wording


@pytest.mark.parametrize("text", ["from blue elephants", "من فيلة زرقاء", "since then", "هذا الربع الأزرق"])
def test_no_phrase_fits_without_taking_a_word(text: str) -> None:
    said = wording(text)
    for place in range(len(said.words)):
        end = tables("looking").at(said, place, "beside", "unchanged", "over", "stop")
        assert end == 0 or end > place


@pytest.mark.parametrize("text", ["so blue", "from x as x than x", "well well well from", "هذا هذا فيل أزرق"])
def test_small_words_in_front_end_somewhere(text: str) -> None:
    assert remark_in(text) is None
