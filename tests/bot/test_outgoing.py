import base64
import json
from datetime import date
from typing import Any

import pytest

from bot import outgoing
from bot.voice import Voice
from dialogs.effects import Choice, Say
from dialogs.messages import T, Words, paragraphs
from storage.store import Draft

AR, EN = Voice("ar"), Voice("en", "GB")
SHORT = (Choice("a:1:yes", Words("Yes")), Choice("a:1:no", Words("No")), Choice("a:1:later", Words("Later")))
LONG = (
    Choice("a:1:rating", Words("Raise the shop's rating on Google Maps by 0.2 stars"), long=True),
    Choice("a:1:searches", Words("20% more searches for the shop's name"), long=True),
    Choice("a:1:own", Words("My own words")),
)


def texts(draft: Draft) -> list[list[str]]:
    return [[button["text"] for button in row] for row in draft.payload["keyboard"]]


def test_a_message_is_its_words_and_its_buttons() -> None:
    (draft,) = outgoing.said(Say(T("Are you <sure>?"), SHORT), EN, "telegram")
    assert draft.payload["kind"] == "message"
    assert texts(draft) == [["Yes"], ["No"], ["Later"]]
    assert (draft.shown[0].data, draft.shown[0].label) == ("a:1:yes", "Yes")


@pytest.mark.parametrize(("rows", "widths"), [(1, [1, 1, 1]), (2, [2, 1]), (3, [3]), (99, [3]), (0, [1, 1, 1])])
def test_buttons_stand_side_by_side_as_asked(rows: int, widths: list[int]) -> None:
    (draft,) = outgoing.said(Say(T("Sure?"), SHORT, rows=rows), EN, "telegram")
    assert [len(row) for row in texts(draft)] == widths


def test_long_choices_are_lines_of_the_message_and_leave_their_numbers_on_the_buttons() -> None:
    (draft,) = outgoing.said(Say(T("Which?"), LONG), EN, "telegram")
    lines = draft.payload["html"].splitlines()
    assert lines[2].startswith("1. Raise the shop")
    assert lines[3].startswith("2. 20% more")
    assert texts(draft) == [["1", "2"], ["My own words"]]
    assert draft.shown[0].label == "Raise the shop's rating on Google Maps by 0.2 stars"


def test_a_label_that_a_phone_would_cut_becomes_a_line_even_if_nobody_said_so() -> None:
    (draft,) = outgoing.said(Say(T("Which?"), (Choice("a:1:x", Words("w" * 41)), SHORT[0])), EN, "telegram")
    assert texts(draft) == [["1"], ["Yes"]]


def test_the_numbers_are_those_by_which_a_choice_can_be_typed() -> None:
    (draft,) = outgoing.said(Say(T("Which?"), (SHORT[0], *LONG)), EN, "telegram")
    assert texts(draft) == [["Yes"], ["2", "3"], ["My own words"]]


def test_numbers_stand_in_the_digits_of_the_person() -> None:
    (draft,) = outgoing.said(Say(T("Which?"), LONG), Voice("ar", "EG", "arab"), "telegram")
    assert texts(draft)[0] == ["١", "٢"]
    assert "١. " in draft.payload["html"]


def test_a_terminal_numbers_its_choices_itself() -> None:
    (draft,) = outgoing.said(Say(T("Which?"), LONG, numeric=True), EN, "terminal")
    assert texts(draft)[0][0].startswith("Raise the shop")
    assert "1." not in draft.payload["html"]
    assert draft.payload["numeric"] is True


def test_a_question_for_a_number_is_remembered_as_one() -> None:
    (draft,) = outgoing.said(Say(T("How many?"), SHORT, numeric=True), EN, "telegram")
    assert draft.numeric


def test_a_text_too_long_for_telegram_leaves_as_several_with_the_buttons_under_the_last() -> None:
    said = Say(paragraphs(*(Words("word " * 300) for _ in range(4))), SHORT)
    drafts = outgoing.said(said, AR, "telegram")
    assert len(drafts) == 2
    assert [bool(draft.payload["keyboard"]) for draft in drafts] == [False, True]
    assert [bool(draft.shown) for draft in drafts] == [False, True]


def test_no_message_carries_more_than_a_hundred_buttons() -> None:
    many = tuple(Choice(f"a:1:{n}", Words(f"n{n}")) for n in range(150))
    (draft,) = outgoing.said(Say(T("Which?"), many, rows=8), EN, "telegram")
    assert sum(len(row) for row in texts(draft)) == 100
    assert len(draft.shown) == 100


def test_what_people_wrote_is_no_markup() -> None:
    (draft,) = outgoing.said(Say(Words("<b>1 & 2"), (Choice("a:1:x", Words("<i>")),)), EN, "telegram")
    assert "&lt;b&gt;1 &amp; 2" in draft.payload["html"]
    assert texts(draft) == [["<i>"]]


def test_an_answered_question_keeps_the_chosen_button_alone() -> None:
    draft = outgoing.closed("77", "a:1:yes", "Yes")
    assert draft.payload == {"kind": "close", "message_id": "77", "keyboard": [[{"text": "✓ Yes", "data": "a:1:yes"}]]}


def test_a_document_is_readable_json() -> None:
    content: dict[str, Any] = {"wish": "تحسين الصورة", "on": date(2026, 11, 21)}
    payload = outgoing.document("hadaf.json", content, "All your data").payload
    written = base64.b64decode(payload["content"]).decode()
    assert "تحسين الصورة" in written
    assert "\n  " in written
    assert json.loads(written)["on"] == "2026-11-21"
    assert payload["caption"] == "All your data"


@pytest.mark.parametrize("draft", [outgoing.closed("1", "d", "x"), outgoing.document("n", {})])
def test_every_payload_is_json(draft: Draft) -> None:
    assert json.loads(json.dumps(draft.payload)) == draft.payload
