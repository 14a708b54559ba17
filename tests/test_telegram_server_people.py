"""What people do in their apps reaches the bot as Telegram tells it, and apps do only what apps can."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Message, ReplyKeyboardMarkup
from telegram.error import BadRequest, ChatMigrated, Forbidden

from tests.telegram_server import AppRefusesError, FakeTelegram
from tests.telegram_server.limits import split_as_apps_do, utf16

if TYPE_CHECKING:
    from telegram import Update

pytest_plugins = ("tests.telegram_server.fixtures",)
MONA, OMAR, GROUP = 42, 43, -1001


async def updates(bot: Bot) -> list[Update]:
    """Take and confirm what waits."""
    batch = await bot.get_updates()
    if batch:
        await bot.get_updates(offset=batch[-1].update_id + 1)
    return list(batch)


async def messages(bot: Bot) -> list[Message]:
    return [update.message for update in await updates(bot) if update.message]


async def test_a_long_text_arrives_in_parts_at_once(telegram: FakeTelegram, bot: Bot) -> None:
    words = ("كلمة " * 2000).strip()
    parts = telegram.person(MONA).says(words)
    assert [utf16(part.text) for part in parts] == [4094, 4094, 1809]
    arrived = await messages(bot)
    assert " ".join(message.text or "" for message in arrived) == words
    assert len({message.date for message in arrived}) == 1


@pytest.mark.parametrize(
    ("text", "app", "sizes"),
    [
        ("x" * 4096, "phone", [4096]),
        ("x" * 4097, "phone", [4096, 1]),
        ("😀" * 2049, "phone", [4096, 2]),
        ("x" * 3000 + "\n" + "y" * 3000, "desktop", [3000, 3000]),
        ("x" * 3000 + "\n" + "y" * 3000, "phone", [4096, 1905]),
        ("x" * 3900 + " " + "y" * 3000, "phone", [3900, 3000]),
    ],
)
def test_apps_cut_where_a_line_or_a_word_ends(text: str, app: str, sizes: list[int]) -> None:
    assert [utf16(part) for part in split_as_apps_do(text, app)] == sizes  # type: ignore[arg-type]


async def test_an_edit_and_every_kind_of_message_arrive(telegram: FakeTelegram, bot: Bot) -> None:
    mona = telegram.person(MONA)
    (said,) = mona.says("300")
    mona.edits(said, "350")
    first, second = await updates(bot)
    assert first.message
    assert second.edited_message
    assert (first.message.text, second.edited_message.text) == ("300", "350")
    assert second.edited_message.edit_date
    mona.sends_photo("my shop")
    mona.sends_voice(7)
    mona.sends_sticker("👍")
    mona.sends_document("goals.csv", b"a", "text/csv")
    mona.forwards("someone's words", "Nadia")
    mona.shares_location(30.04, 31.23)
    mona.shares_contact("+20100")
    photo, voice, sticker, document, forward, location, contact = await messages(bot)
    assert (photo.caption, len(photo.photo)) == ("my shop", 1)
    assert voice.voice
    assert voice.voice.to_dict()["duration"] == 7
    assert sticker.sticker
    assert sticker.sticker.emoji == "👍"
    assert document.document
    assert document.document.file_name == "goals.csv"
    assert forward.forward_origin
    assert location.location
    assert contact.contact
    assert [m.message_id for m in (photo, voice, sticker)] == [2, 3, 4]


async def test_buttons_are_found_by_label_data_or_part_and_only_where_they_are(
    telegram: FakeTelegram, bot: Bot
) -> None:
    mona = telegram.person(MONA)
    mona.start()
    board = InlineKeyboardMarkup(
        [[InlineKeyboardButton("60 a month", callback_data="t:60"), InlineKeyboardButton("Site", url="https://t.me/x")]]
    )
    old = await bot.send_message(MONA, "How many?", reply_markup=board)
    for wanted in ("60 a month", "t:60", "60"):
        assert mona.presses(wanted).data == "t:60"
    for wrong in ("70 a month", "Site"):
        with pytest.raises(AppRefusesError):
            mona.presses(wrong)
    await old.edit_reply_markup(None)
    with pytest.raises(AppRefusesError, match="no message has a button 't:60'"):
        mona.presses("t:60")
    stale = telegram.chat(MONA).last
    mona.presses("t:60", stale, forced=True)
    mona.presses("t:60", stale, forced=True, inaccessible=True)
    queries = [update.callback_query for update in await updates(bot) if update.callback_query]
    assert [query.data for query in queries] == ["t:60"] * 5
    assert [query.message.is_accessible for query in queries if query.message] == [True] * 4 + [False]
    assert len({query.chat_instance for query in queries}) == 1


async def test_a_reply_keyboard_sends_its_label(telegram: FakeTelegram, bot: Bot) -> None:
    mona = telegram.person(MONA)
    mona.start()
    await bot.send_message(MONA, "?", reply_markup=ReplyKeyboardMarkup([["Cairo", "Giza"]]))
    mona.taps_reply("Giza")
    assert [message.text for message in await messages(bot)] == ["/start", "Giza"]
    with pytest.raises(AppRefusesError):
        mona.taps_reply("Riyadh")
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("!", MONA, telegram.chat(MONA).last.id)


def test_apps_refuse_what_they_refuse(telegram: FakeTelegram) -> None:
    mona, omar = telegram.person(MONA), telegram.person(OMAR)
    with pytest.raises(AppRefusesError, match="no payload"):
        mona.start("not allowed!")
    with pytest.raises(AppRefusesError, match="empty"):
        mona.says("  ")
    (hers,) = mona.says("mine")
    with pytest.raises(AppRefusesError, match="cannot change"):
        omar.edits(hers, "yours")
    mona.blocks()
    with pytest.raises(AppRefusesError, match="blocked the bot"):
        mona.says("hello?")
    mona.start()
    assert not telegram.chat(MONA).blocked


async def test_a_private_bot_in_a_group_hears_only_what_is_meant_for_it(telegram: FakeTelegram, bot: Bot) -> None:
    mona, omar, group = telegram.person(MONA), telegram.person(OMAR), telegram.group(GROUP, "Course")
    with pytest.raises(Forbidden, match="bot is not a member of the supergroup chat"):
        await bot.send_message(GROUP, "hello")
    group.adds_bot(mona)
    joined, service = await updates(bot)
    assert joined.my_chat_member
    assert joined.my_chat_member.new_chat_member.status == "member"
    assert service.message
    assert service.message.new_chat_members[0].id == bot.id
    sent = await bot.send_message(GROUP, "hello all")
    group.says(omar, "just talking")
    group.mentions(omar, "my goal is 300")
    group.says(omar, "/goals@hadaf_test_bot")
    group.says(omar, "thanks", reply_to=telegram.chat(GROUP).message(sent.message_id))
    heard = await messages(bot)
    assert [m.text for m in heard] == ["@hadaf_test_bot my goal is 300", "/goals@hadaf_test_bot", "thanks"]
    assert (await bot.get_chat(GROUP)).title == "Course"
    assert (await bot.get_chat_member(GROUP, OMAR)).status == "member"
    assert await bot.leave_chat(GROUP)
    assert (await bot.get_chat_member(MONA, MONA)).status == "member"
    with pytest.raises(Forbidden, match="bot is not a member"):
        await bot.send_message(GROUP, "hello?")
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(MONA, "in private?")


async def test_a_bot_put_out_of_a_group_is_told(telegram: FakeTelegram, bot: Bot) -> None:
    group = telegram.group(GROUP, kind="group")
    group.adds_bot(telegram.person(MONA))
    group.removes_bot(telegram.person(MONA))
    statuses = [u.my_chat_member.new_chat_member.status for u in await updates(bot) if u.my_chat_member]
    assert statuses == ["member", "kicked"]
    with pytest.raises(Forbidden, match="bot was kicked from the group chat"):
        await bot.send_message(GROUP, "hello?")


async def test_a_group_that_grows_moves_to_another_id(telegram: FakeTelegram, bot: Bot) -> None:
    group = telegram.group(-7, kind="group")
    group.adds_bot(telegram.person(MONA))
    group.upgrades(GROUP)
    with pytest.raises(ChatMigrated) as refusal:
        await bot.send_message(-7, "hello")
    assert refusal.value.new_chat_id == GROUP
    assert (await bot.send_message(GROUP, "hello")).chat.type == "supergroup"
    assert [m.migrate_to_chat_id for m in await messages(bot)][-2:] == [GROUP, None]


async def test_updates_grow_old(telegram: FakeTelegram, bot: Bot) -> None:
    mona = telegram.person(MONA)
    mona.start()
    await bot.send_message(
        MONA, "?", reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("a", callback_data="a")]])
    )
    mona.presses("a")
    telegram.advance(151)
    assert [update.callback_query for update in await bot.get_updates()] == [None]
    telegram.advance(24 * 3600)
    assert await bot.get_updates() == ()
    telegram.world.updates.restart_ids(5)
    mona.says("after a quiet week")
    assert [update.update_id for update in await bot.get_updates(offset=1003)] == [5]
