"""The channel that a few words name, in both languages; and words that name none."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.answers.places import channels_in
from dialogs.language.words.context import Context

TODAY = Context(date(2026, 11, 21), "EG")


@pytest.mark.parametrize(
    ("text", "channels"),
    [
        ("insta", ("instagram",)),
        ("TikTok and YouTube", ("tiktok", "youtube")),
        ("انستا وواتساب", ("instagram", "whatsapp")),
        ("السناب", ("snapchat",)),
        ("our newsletter by e-mail", ("email",)),
        ("Google Maps", ("google_maps",)),
        ("قناة تيليجرام", ("telegram",)),
    ],
)
def test_channels_are_known_by_what_people_call_them(text: str, channels: tuple[str, ...]) -> None:
    assert channels_in(text, TODAY) == channels


@pytest.mark.parametrize("text", ["", "the team", "word of mouth", "كلام الناس", "two mangoes"])
def test_other_words_name_no_channel(text: str) -> None:
    assert channels_in(text, TODAY) == ()
