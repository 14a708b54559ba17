"""Trouble comes as ordered and no oftener; speed limits, webhooks and the control paths do what they say."""

from __future__ import annotations

import asyncio
import base64
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from aiohttp import web
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, Conflict, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from tests.telegram_server import FakeTelegram
from tests.telegram_server.bots import make_bot

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from tests.telegram_server.faults import Kind

pytest_plugins = ("tests.telegram_server.fixtures",)
MONA, OMAR = 42, 43


@pytest.mark.parametrize(
    ("kind", "error", "match", "arrives"),
    [
        ("403", Forbidden, "bot was blocked by the user", False),
        ("500", NetworkError, "Internal Server Error", False),
        ("502", NetworkError, "Bad Gateway", False),
        ("drop", NetworkError, "ReadError|RemoteProtocolError", False),
        ("timeout_before", NetworkError, "ReadError|RemoteProtocolError", False),
        ("timeout_after", NetworkError, "ReadError|RemoteProtocolError", True),
        ("malformed", TelegramError, "Invalid server response", True),
    ],
)
async def test_trouble_strikes_as_often_as_ordered(  # noqa: PLR0913 - a table of cases
    telegram: FakeTelegram, bot: Bot, kind: Kind, error: type[Exception], match: str, *, arrives: bool
) -> None:
    telegram.person(MONA).start()
    telegram.person(OMAR).start()
    fault = telegram.faults.add(kind, method="sendMessage", chat=MONA, times=2, skip=1)
    await bot.send_message(MONA, "let through")
    for _ in range(2):
        await bot.send_message(OMAR, "another chat")
        with pytest.raises(error, match=match):
            await bot.send_message(MONA, "lost?")
    await bot.send_message(MONA, "over")
    assert fault.hits == telegram.faults.count(kind) == 2
    lost = ["lost?"] * 2 if arrives else []
    assert [message.text for message in telegram.chat(MONA).from_bot] == ["let through", *lost, "over"]
    assert [call.fault for call in telegram.calls_of("sendMessage") if call.fault] == [kind] * 2


async def test_429_tells_how_long_to_wait(telegram: FakeTelegram, bot: Bot) -> None:
    telegram.person(MONA).start()
    telegram.faults.add("429", method="sendMessage", retry_after=7)
    with pytest.raises(RetryAfter) as refusal:
        await bot.send_message(MONA, "hello")
    assert refusal.value.retry_after == timedelta(seconds=7)
    assert telegram.calls[-1].outcome == "Too Many Requests: retry after 7"


async def test_a_held_connection_times_out_at_the_bots_end(telegram: FakeTelegram, bot: Bot) -> None:
    telegram.person(MONA).start()
    telegram.faults.add("timeout_after", hold=30)
    with pytest.raises(TimedOut):
        await bot.send_message(MONA, "heard all the same", read_timeout=0.3)
    assert telegram.chat(MONA).wait_for("heard all the same")
    telegram.faults.add("slow", ms=60)
    with pytest.raises(TimedOut):
        await bot.send_message(MONA, "late", read_timeout=0.02)


async def test_updates_come_twice_or_in_another_order(telegram: FakeTelegram, bot: Bot) -> None:
    mona = telegram.person(MONA)
    telegram.faults.add("out_of_order")
    telegram.faults.add("duplicate_update")
    mona.says("one")
    mona.says("two")
    assert [update.update_id for update in await bot.get_updates()] == [1002, 1001]
    assert [update.update_id for update in await bot.get_updates(offset=1003)] == [1001]
    assert await bot.get_updates(offset=1003) == ()


def test_trouble_nobody_knows_is_refused(telegram: FakeTelegram) -> None:
    with pytest.raises(ValueError, match="'flood' is none of 429, 403"):
        telegram.faults.add("flood")  # type: ignore[arg-type]


@pytest.mark.usefixtures("_durations_as_timedelta")
async def test_speed_limits_hold_each_chat_and_the_whole() -> None:
    now = 0.0
    with FakeTelegram(enforce_rates=True) as telegram:
        telegram.world.rates.timer = lambda: now
        async with make_bot(telegram) as bot:
            for number in range(1, 40):
                telegram.person(number).start()
            for _ in range(3):
                await bot.send_message(1, "burst")
            with pytest.raises(RetryAfter):
                await bot.send_message(1, "too soon")
            assert telegram.calls[-1].outcome == "Too Many Requests: retry after 1"
            for number in range(2, 29):
                await bot.send_message(number, "all")
            with pytest.raises(RetryAfter):
                await bot.send_message(30, "the thirty-first in one second")
            now = 1.0
            await bot.send_message(30, "a second later")


class Hook:
    """A bot's webhook that notes what comes and answers as it is told."""

    def __init__(self) -> None:
        self.came: list[tuple[int, str]] = []
        self.replies: list[web.Response] = []
        self.url = ""

    async def receive(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.came.append((update["update_id"], request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")))
        return self.replies.pop(0) if self.replies else web.Response()


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    it, app = Hook(), web.Application()
    app.router.add_post("/hook", it.receive)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    it.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield it
    await runner.cleanup()


async def test_a_webhook_gets_each_update_until_it_takes_it(telegram: FakeTelegram, bot: Bot, hook: Hook) -> None:
    mona = telegram.person(MONA)
    mona.says("before")
    hook.replies = [web.Response(status=500), web.Response(status=404)]
    await bot.set_webhook(hook.url, secret_token="s3cret_-", max_connections=3)  # noqa: S106
    mona.says("after")
    await telegram.wait_until_idle_async()
    assert hook.came == [(1001, "s3cret_-")] * 3 + [(1002, "s3cret_-")]
    info = await bot.get_webhook_info()
    assert (info.url, info.pending_update_count, info.max_connections) == (hook.url, 0, 3)
    assert info.last_error_message == "Wrong response from the webhook: 404 Not Found"
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active; use deleteWebhook"):
        await bot.get_updates()
    await bot.delete_webhook()
    mona.says("polled")
    assert [update.update_id for update in await bot.get_updates()] == [1003]


async def test_setting_a_webhook_ends_the_poll_and_may_drop_what_waits(
    telegram: FakeTelegram, bot: Bot, hook: Hook
) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await asyncio.to_thread(lambda: telegram.world.watch.wait(lambda: telegram.calls_of("getUpdates"), 5, str))
    await bot.set_webhook(hook.url)
    with pytest.raises(Conflict, match="terminated by setWebhook request"):
        await poll
    await bot.delete_webhook()
    telegram.person(MONA).says("never delivered")
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()


async def test_the_method_in_a_webhooks_reply_is_run(telegram: FakeTelegram, bot: Bot, hook: Hook) -> None:
    def reply(**call: Any) -> web.Response:
        return web.json_response(call)

    hook.replies = [
        reply(method="sendMessage", chat_id=MONA, text="<b>hello</b>", parse_mode="HTML"),
        reply(method="sendMessage", chat_id=MONA, text="<b>broken", parse_mode="HTML"),
        reply(method="deleteWebhook"),
    ]
    await bot.set_webhook(hook.url)
    for word in ("one", "two", "three"):
        telegram.person(MONA).says(word)
    await telegram.wait_until_idle_async()
    assert [message.text for message in telegram.chat(MONA).from_bot] == ["hello"]
    by_reply = [(call.method, call.code) for call in telegram.calls if call.via == "webhook"]
    assert by_reply == [("sendMessage", 200), ("sendMessage", 400)]
    assert (await bot.get_webhook_info()).url == hook.url


async def test_a_webhook_may_get_an_update_twice(telegram: FakeTelegram, bot: Bot, hook: Hook) -> None:
    telegram.faults.add("duplicate_update")
    await bot.set_webhook(hook.url)
    telegram.person(MONA).says("hello")
    await asyncio.to_thread(lambda: telegram.world.watch.wait(lambda: telegram.world.webhook.attempts == 2, 5, str))
    telegram.person(MONA).says("bye")
    await telegram.wait_until_idle_async()
    assert [number for number, _ in hook.came] == [1001, 1001, 1002]


async def test_wrong_webhooks_are_refused(bot: Bot) -> None:
    for url, secret, match in (
        ("http://example.com/hook", None, "An https url must be provided for webhook"),
        ("https://example.com:81/hook", None, "Webhook can be set up only on ports 80, 88, 443 or 8443"),
        ("ftp://example.com", None, "Invalid webhook url specified"),
        ("https://example.com", "x" * 257, "Secret token is too long"),
        ("https://example.com", "no spaces", "Secret token contains unallowed characters"),
    ):
        with pytest.raises(BadRequest, match=f"(?i){match}"):
            await bot.set_webhook(url, secret_token=secret)
    assert await bot.set_webhook("https://example.com", secret_token="x" * 256)


async def test_everything_is_in_reach_over_http(telegram: FakeTelegram, bot: Bot) -> None:
    async with httpx.AsyncClient(base_url=f"{telegram.root}/control") as control:

        async def do(path: str, **body: object) -> Any:
            return (await control.post(path, json=body)).json()

        await do("/person/42/start", payload="x", first_name="Mona", language_code="en")
        board = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])
        asked = await bot.send_message(42, "Sure?", reply_markup=board)
        heard = await do("/person/42/hears")
        assert heard["messages"][0]["labels"] == ["Yes"]
        await do("/person/42/presses", button="Yes", message=asked.message_id)
        await do("/person/42/sends_document", name="a.csv", content=base64.b64encode(b"a").decode())
        await do("/group/-5/adds_bot", by=42, title="Course")
        await do("/group/-5/mentions", person=42, text="hi")
        refused = await control.post("/person/42/presses", json={"button": "No"})
        assert (refused.status_code, (await control.post("/person/42/flies", json={})).status_code) == (409, 404)
        assert (await control.post("/idle", json={"timeout": 0.01})).status_code == 409
        kinds = [next(kind for kind in u.to_dict() if kind != "update_id") for u in await bot.get_updates()]
        assert kinds == ["message", "callback_query", "message", "my_chat_member", "message", "message"]
        await do("/faults", kind="500", method="sendMessage")
        with pytest.raises(NetworkError):
            await bot.send_message(42, "lost")
        assert (await control.get("/faults")).json()["faults"][0]["hits"] == 1
        assert (await control.delete("/faults")).json() == {}
        assert (await do("/clock", advance=60))["now"] == telegram.clock()
        calls = (await control.get("/calls", params={"method": "sendMessage"})).json()["calls"]
        assert [call["code"] for call in calls] == [200, 500]
        assert [m["text"] for m in (await control.get("/chat/42")).json()["messages"] if "text" in m][-1] == "Sure?"


def test_a_slip_of_the_server_itself_fails_the_test() -> None:
    with pytest.raises(AssertionError, match="the fake server itself failed"), FakeTelegram() as telegram:  # noqa: PT012
        telegram.world.profile = None  # type: ignore[assignment]
        answer: Callable[[], httpx.Response] = lambda: httpx.get(  # noqa: E731
            f"{telegram.base_url}{telegram.token}/getMyName", trust_env=False
        )
        assert answer().status_code == 500
