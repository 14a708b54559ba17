from dataclasses import dataclass

import pytest

from bot.choosing import beyond, chosen


@dataclass(frozen=True)
class Offered:
    data: str
    label: str


SHOWN = (
    Offered("a:1:save", "✅ حِفظ"),
    Offered("a:1:idk", "لا أعرف"),
    Offered("a:1:month", "30 يومًا"),
    Offered("a:1:up", "+20%"),
    Offered("a:1:down", "-20%"),
    Offered("a:1:why", "Why?"),
)


@pytest.mark.parametrize(
    ("typed", "data"),
    [
        ("حفظ", "a:1:save"),
        ("  حفظ ✅", "a:1:save"),
        ("لا اعرف", "a:1:idk"),
        ("لا أعرف.", "a:1:idk"),
        ("٣٠ يوما", "a:1:month"),
        ("+20%", "a:1:up"),
        ("-20 %", "a:1:down"),
        ("WHY", "a:1:why"),
        ("2. لا أعرف", "a:1:idk"),
    ],
)
@pytest.mark.parametrize("numeric", [True, False])
def test_a_typed_label_presses_its_button_in_any_spelling(typed: str, data: str, *, numeric: bool) -> None:
    assert chosen(typed, SHOWN, numeric=numeric) == data


@pytest.mark.parametrize("typed", ["2", "٢", "2.", "2)", "/2", "#2", "2️⃣", " ۲ "])
def test_a_number_presses_the_choice_at_that_place(typed: str) -> None:
    assert chosen(typed, SHOWN, numeric=False) == "a:1:idk"


@pytest.mark.parametrize("typed", ["2", "٢", "2."])
def test_where_a_number_is_asked_for_a_bare_number_is_the_answer(typed: str) -> None:
    assert chosen(typed, SHOWN, numeric=True) is None


@pytest.mark.parametrize("typed", ["/2", "/٢"])
def test_where_a_number_is_asked_for_a_slash_still_chooses(typed: str) -> None:
    assert chosen(typed, SHOWN, numeric=True) == "a:1:idk"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "0",
        "7",
        "/7",
        "20%",
        "2%",
        "2 %",
        "٢٪",
        "2 بس خليها 30",
        "حفظ الهدف",
        "2.5",
        "2 لا",
        "لا",
        "12",
        "200",
        "x" * 5000,
        "📷",
    ],
)
def test_words_that_are_no_label_stay_words(typed: str) -> None:
    assert chosen(typed, SHOWN, numeric=False) is None


@pytest.mark.parametrize("typed", ["7", "/7", "0", "٧", "#9.", "500", "1,200", "2.5"])
def test_the_number_of_no_choice_is_told_from_an_answer(typed: str) -> None:
    assert beyond(typed, SHOWN, numeric=False)


def test_who_keeps_goals_may_tell_a_figure_far_from_the_choices() -> None:
    assert not beyond("500", SHOWN, numeric=False, figures=True)
    assert not beyond("2.5", SHOWN, numeric=False, figures=True)
    assert beyond("7", SHOWN, numeric=False, figures=True)


@pytest.mark.parametrize("typed", ["", "20%", "2027", "1448", "7 more", "seven", "/help"])
def test_what_may_be_an_answer_is_one(typed: str) -> None:
    assert not beyond(typed, SHOWN, numeric=False)


def test_where_a_number_is_asked_for_only_a_slash_means_a_choice() -> None:
    assert not beyond("7", SHOWN, numeric=True)
    assert beyond("/7", SHOWN, numeric=True)


def test_links_alone_make_no_question_of_a_message() -> None:
    assert not beyond("450", (Offered("do:change:g1", "Change"),), numeric=False)


def test_labels_that_read_alike_are_told_apart_by_their_numbers_only() -> None:
    shown = (Offered("first", "أحمد"), Offered("second", "احمد"))
    assert chosen("احمد", shown, numeric=False) is None
    assert chosen("2", shown, numeric=False) == "second"


def test_where_nothing_was_offered_nothing_is_chosen() -> None:
    assert chosen("1", (), numeric=False) is None


def test_the_first_word_of_one_label_alone_is_enough() -> None:
    offer = (Offered("save", "Save it"), Offered("change", "Change a part"), Offered("drop", "Drop it"))
    assert chosen("save", offer, numeric=False) == "save"
    assert chosen("save", offer, numeric=True) is None
    assert chosen("/save", offer, numeric=False) is None
    assert chosen("it", (Offered("rose", "It rose"), Offered("fell", "It fell")), numeric=False) is None
