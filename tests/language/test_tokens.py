"""Lines cut into tokens: clitics only off known words, Arabizi words whole, figures apart from their units."""

import pytest

from dialogs.language.words.lexicon import lexicon, load_words
from dialogs.language.words.tokens import split_clitics, tokenize


def cores(text: str) -> list[tuple[str, bool, str]]:
    return [(token.lead, token.article, token.core) for token in tokenize(text)]


@pytest.mark.parametrize(
    ("word", "lead", "article", "core"),
    [
        ("وعشرين", "و", False, "عشرين"),
        ("بالشهر", "ب", True, "شهر"),
        ("للعيد", "ل", True, "عيد"),
        ("عالعيد", "ع", True, "عيد"),
        ("هالسنة", "ه", True, "سنه"),
        ("بهالشهر", "به", True, "شهر"),
        ("وبالربع", "وب", True, "ربع"),
        ("لمليون", "ل", False, "مليون"),
        ("فالشهر", "ف", True, "شهر"),
        ("الخميس", "", True, "خميس"),
    ],
)
def test_clitics_are_told_from_a_known_word(word: str, lead: str, article: bool, core: str) -> None:  # noqa: FBT001
    assert cores(word) == [(lead, article, core)]


@pytest.mark.parametrize("word", ["وقت", "باب", "بيت", "لست", "ولد", "كسبت", "الفيوم", "بلد", "فلوس", "وواثنين"])
def test_a_word_that_begins_with_a_clitics_letter_keeps_it(word: str) -> None:
    assert [token.lead for token in tokenize(word)] == [""]
    assert [token.core for token in tokenize(word)] == [token.folded for token in tokenize(word)]


def test_clitics_are_split_by_the_words_that_the_caller_knows() -> None:
    assert split_clitics("وبالمتابعين", {"متابعين"}) == ("وب", True, "متابعين")
    assert split_clitics("والد", {"لد"}, whole={"والد"}) == ("", False, "والد")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("10k", ["10", "k"]),
        ("q1", ["q1"]),
        ("3ayez", ["3ayez"]),
        ("te3rafna", ["te3rafna"]),
        ("20years", ["20", "years"]),
        ("3.5years", ["3.5", "years"]),
        ("USD115", ["usd", "115"]),
        ("aed1.2", ["aed", "1.2"]),
        ("10000دولار", ["10000", "دولار"]),
        ("ب20%", ["ب", "20", "%"]),
        ("2016/02/22", ["2016/02/22"]),
        ("https://a.example/3", ["https://a.example/3"]),
        ("د.ك9", ["د.ك", "9"]),
        ("fortnight's", ["fortnight's"]),
    ],
)
def test_a_run_falls_apart_where_its_parts_are_known(text: str, parts: list[str]) -> None:
    assert [token.folded for token in tokenize(text)] == parts


def test_every_table_of_words_gives_its_spellings_a_sense() -> None:
    words = lexicon().words
    assert words["شباط"]["month"].value == 2
    assert words["friday"]["weekday"].name == "4"
    assert words["نص"]["fraction"].value == 0.5


def test_a_file_of_words_is_read_from_the_package() -> None:
    assert "digit" in load_words("ar", "numbers")
    assert "EG" in load_words("", "regions")["pound"]


def test_a_missing_file_of_words_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        load_words("ar", "nothing")
