"""The fake server receives and sends as Telegram does, proven with python-telegram-bot's own Bot."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, ReplyParameters
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError

from tests.telegram_server import FakeTelegram, NeverHappenedError
from tests.telegram_server.bots import make_bot

if TYPE_CHECKING:
    from collections.abc import Callable

pytest_plugins = ("tests.telegram_server.fixtures",)
MONA = 42
YES_NO = InlineKeyboardMarkup(
    [[InlineKeyboardButton("Yes", callback_data="y"), InlineKeyboardButton("No", callback_data="n")]]
)


async def test_another_token_is_unauthorized(telegram: FakeTelegram) -> None:
    async with httpx.AsyncClient() as client:
        for token, text in (("123:wrong", "Unauthorized"), ("nonsense", "Unauthorized: invalid token specified")):
            answer = await client.get(f"{telegram.base_url}{token}/getMe")
            assert (answer.status_code, answer.json()["description"]) == (401, text)
    with pytest.raises(InvalidToken):
        await make_bot(telegram, "123:wrong").__aenter__()


def test_an_unknown_method_is_not_found(raw: Callable[..., httpx.Response]) -> None:
    answer = raw("sendMassage", chat_id=MONA)
    assert answer.status_code == 404
    assert answer.json() == {"ok": False, "error_code": 404, "description": "Not Found: method not found"}


async def test_methods_are_found_in_any_case_and_by_query_form_and_json(telegram: FakeTelegram) -> None:
    telegram.person(MONA).start()
    address = f"{telegram.base_url}{telegram.token}/SENDmessage"
    async with httpx.AsyncClient() as client:
        await client.get(address, params={"chat_id": MONA, "text": "query"})
        await client.post(address, data={"chat_id": str(MONA), "text": "form"})
        await client.post(address, json={"chat_id": MONA, "text": "json"})
        await client.post(address, files={"chat_id": (None, str(MONA)), "text": (None, "multipart")})
        broken = await client.post(address, content=b"{", headers={"Content-Type": "application/json"})
    assert [message.text for message in telegram.chat(MONA).from_bot] == ["query", "form", "json", "multipart"]
    assert broken.json()["description"] == "Bad Request: can't parse JSON object"


async def test_a_conversation_goes_back_and_forth(telegram: FakeTelegram, bot: Bot) -> None:
    mona = telegram.person(MONA, "منى", "ar")
    mona.start("group_7")
    (update,) = await bot.get_updates(timeout=1)
    assert update.message
    assert (update.message.text, update.message.from_user.language_code) == ("/start group_7", "ar")  # type: ignore[union-attr]
    sent = await update.message.reply_html("<b>أهلًا</b> &amp; سهلًا", reply_markup=YES_NO)
    assert sent.text == "أهلًا & سهلًا"
    assert (await mona.hears_async()).labels == ["Yes", "No"]
    assert await telegram.chat(MONA).wait_for_async(1) == [telegram.chat(MONA).last]
    press = mona.presses("Yes")
    (update,) = await bot.get_updates(offset=update.update_id + 1, timeout=1)
    assert update.callback_query
    assert update.callback_query.data == "y"
    await update.callback_query.answer("noted", show_alert=True)
    await update.callback_query.edit_message_text("Saved")
    assert (press.wait_answered().text, press.alert) == ("noted", True)
    shown = telegram.chat(MONA).last
    assert (shown.text, shown.edited, shown.labels, shown.history) == ("Saved", True, [], ["أهلًا & سهلًا"])


async def test_updates_come_again_until_they_are_confirmed(telegram: FakeTelegram, bot: Bot) -> None:
    mona = telegram.person(MONA)
    for word in ("one", "two", "three"):
        mona.says(word)
    first = await bot.get_updates()
    assert [update.update_id for update in first] == [1001, 1002, 1003]
    assert await bot.get_updates() == first
    assert len(await bot.get_updates(limit=2)) == 2
    assert [u.message.text for u in await bot.get_updates(offset=1002) if u.message] == ["two", "three"]
    assert len(await bot.get_updates()) == 2
    assert [u.message.text for u in await bot.get_updates(offset=-1) if u.message] == ["three"]
    assert [u.update_id for u in await bot.get_updates()] == [1003]
    assert await bot.get_updates(offset=1004) == ()
    telegram.wait_until_idle(timeout=1)


async def test_a_long_poll_waits_and_wakes_on_the_next_update(telegram: FakeTelegram, bot: Bot) -> None:
    loop = asyncio.get_running_loop()
    began = loop.time()
    assert await bot.get_updates(timeout=1) == ()
    assert loop.time() - began >= 1
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await asyncio.to_thread(lambda: telegram.world.watch.wait(lambda: len(telegram.calls) >= 2, 5, str))
    telegram.person(MONA).says("wake up")
    assert len(await asyncio.wait_for(poll, 5)) == 1


async def test_a_second_receiver_ends_the_first_ones_poll(telegram: FakeTelegram, bot: Bot) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=30))
    await asyncio.to_thread(lambda: telegram.world.watch.wait(lambda: telegram.calls_of("getUpdates"), 5, str))
    async with make_bot(telegram) as other:
        assert await other.get_updates(timeout=0) == ()
        with pytest.raises(Conflict, match="terminated by other getUpdates request; make sure that only one bot"):
            await first


async def test_allowed_updates_are_remembered_and_reach_forward_only(telegram: FakeTelegram, bot: Bot) -> None:
    mona = telegram.person(MONA)
    mona.says("before")
    await bot.get_updates(allowed_updates=["callback_query"])
    mona.says("unheard")
    assert [u.message.text for u in await bot.get_updates() if u.message] == ["before"]
    await bot.get_updates(offset=1002, allowed_updates=[])
    mona.says("heard")
    assert [u.message.text for u in await bot.get_updates() if u.message] == ["heard"]


async def test_a_bot_that_starts_again_finds_everything_in_place(telegram: FakeTelegram) -> None:
    mona = telegram.person(MONA)
    mona.start()
    async with make_bot(telegram) as first:
        await first.get_updates()
        message = await first.send_message(MONA, "?", reply_markup=YES_NO)
    async with make_bot(telegram) as second:
        assert len(await second.get_updates()) == 1
        mona.presses("No")
        assert len(await second.get_updates(offset=1002)) == 1
        await second.edit_message_text("!", MONA, message.message_id)
    assert telegram.chat(MONA).last.text == "!"


async def test_telegram_itself_goes_away_and_comes_back(telegram: FakeTelegram, bot: Bot) -> None:
    telegram.person(MONA).says("still here?")
    await bot.send_message(MONA, "yes")
    telegram.stop()
    with pytest.raises(NetworkError):
        await bot.send_message(MONA, "hello?")
    telegram.start()
    assert len(await bot.get_updates()) == 1
    assert telegram.chat(MONA).last.text == "yes"


async def test_who_blocked_or_never_started_the_bot_is_not_reached(telegram: FakeTelegram, bot: Bot) -> None:
    mona = telegram.person(MONA)
    with pytest.raises(BadRequest, match=r"^Chat not found$"):
        await bot.send_message(999, "hello")
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(MONA, "hello")
    mona.start()
    await bot.send_message(MONA, "hello")
    mona.blocks()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(MONA, "hello?")
    mona.unblocks()
    await bot.send_message(MONA, "hello again")
    updates = [u.my_chat_member for u in await bot.get_updates() if u.my_chat_member]
    assert [(u.old_chat_member.status, u.new_chat_member.status) for u in updates] == [
        ("member", "kicked"),
        ("kicked", "member"),
    ]
    mona.deletes_account()
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(MONA, "gone?")


async def test_edits_are_refused_where_telegram_refuses_them(telegram: FakeTelegram, bot: Bot) -> None:
    (hers,) = telegram.person(MONA).says("hello")
    message = await bot.send_message(MONA, "<b>x</b>", parse_mode="HTML", reply_markup=YES_NO)
    same: dict[str, Any] = {"chat_id": MONA, "message_id": message.message_id, "reply_markup": YES_NO}
    with pytest.raises(BadRequest, match="Message is not modified: specified new message content and reply markup"):
        await bot.edit_message_text("<b>x</b>", parse_mode="HTML", **same)
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_reply_markup(**same)
    with pytest.raises(BadRequest, match="Message can't be edited"):
        await bot.edit_message_text("y", MONA, hers.id)
    with pytest.raises(BadRequest, match="Message to edit not found"):
        await bot.edit_message_text("y", MONA, 77)
    with pytest.raises(BadRequest, match="Message identifier is not specified"):
        await bot.edit_message_text("y", MONA)
    await bot.edit_message_text("x", **same)
    assert telegram.chat(MONA).last.labels == ["Yes", "No"]


async def test_a_query_is_answered_once_and_soon(telegram: FakeTelegram, bot: Bot) -> None:
    mona = telegram.person(MONA)
    mona.start()
    await bot.send_message(MONA, "?", reply_markup=YES_NO)
    first, second = mona.taps_twice("Yes")
    late = mona.presses("No")
    assert await bot.answer_callback_query(first.id)
    too_old = "Query is too old and response timeout expired or query id is invalid"
    for number in (first.id, "12345"):
        with pytest.raises(BadRequest, match=too_old):
            await bot.answer_callback_query(number)
    with pytest.raises(BadRequest, match="Message_too_long"):
        await bot.answer_callback_query(second.id, "x" * 201)
    assert await bot.answer_callback_query(second.id, "x" * 200)
    telegram.advance(151)
    with pytest.raises(BadRequest, match=too_old):
        await bot.answer_callback_query(late.id)


async def test_replies_deletions_and_actions_are_kept(telegram: FakeTelegram, bot: Bot) -> None:
    (hers,) = telegram.person(MONA).says("hello")
    await bot.send_chat_action(MONA, "typing")
    chat = telegram.chat(MONA)
    assert chat.typing_at(telegram.clock())
    assert not chat.typing_at(telegram.clock() + 5)
    reply = await bot.send_message(MONA, "hi", reply_parameters=ReplyParameters(hers.id))
    assert reply.reply_to_message
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(MONA, "hi", reply_parameters=ReplyParameters(99))
    with pytest.raises(BadRequest, match="Wrong parameter action in request"):
        await bot.send_chat_action(MONA, "dancing")
    assert await bot.delete_message(MONA, reply.message_id)
    assert chat.from_bot == []
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(MONA, reply.message_id)
    telegram.advance(48 * 3600)
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await bot.delete_message(MONA, hers.id)


def test_what_telegram_would_swallow_is_remarked(telegram: FakeTelegram, raw: Callable[..., httpx.Response]) -> None:
    telegram.person(MONA).start()
    raw("sendMessage", chat_id=MONA, text="a&nbsp;<code>b <i>c</i></code>", parse_mode="HTML", colour="red")
    assert telegram.chat(MONA).last.text == "a&nbsp;b c"
    assert [entity["type"] for entity in telegram.chat(MONA).last.entities] == ["code"]
    assert telegram.remarks == [
        "sendMessage: &nbsp; is no reference that Telegram reads: it shows as typed",
        "sendMessage: code cannot hold or lie in italic: dropped",
        "sendMessage: colour is no parameter of sendMessage",
    ]


def test_waiting_in_vain_says_what_was_there(telegram: FakeTelegram) -> None:
    telegram.person(MONA).says("anybody?")
    with pytest.raises(NeverHappenedError, match=r"(?s)never came to 'hello'.*Mona: 'anybody\?'"):
        telegram.chat(MONA).wait_for("hello", timeout=0.01)
    with pytest.raises(NeverHappenedError, match=r"still unconfirmed: \[1001\]"):
        telegram.wait_until_idle(timeout=0.01)


def test_it_runs_as_a_process_of_its_own() -> None:
    root = Path(__file__).parent.parent
    command = [sys.executable, "-m", "tests.telegram_server", "--port", "0"]
    with subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True, env={**os.environ}) as process:
        assert process.stdout
        address = process.stdout.readline().strip()
        with httpx.Client(base_url=address) as client:
            token = client.get("/control/state").json()["token"]
            client.post("/control/person/42/says", json={"text": "hello", "first_name": "Omar"})
            updates = client.get(f"/bot{token}/getUpdates").json()["result"]
            client.post(f"/bot{token}/sendMessage", json={"chat_id": 42, "text": "hi Omar"})
            heard = client.post("/control/chat/42/wait", json={"text": "hi"}).json()["messages"]
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
    assert updates[0]["message"]["from"]["first_name"] == "Omar"
    assert [message["text"] for message in heard] == ["hi Omar"]
