"""Prompts wait in line, and who writes does not."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.clock import Clock, ShiftedClock
from bot.telegram.busy import Busy
from bot.telegram.desk import Desk
from bot.telegram.pace import Pace
from bot.telegram.raw import RawBot
from bot.telegram.request import AiohttpRequest
from bot.telegram.sender import Sender
from storage.store import Address, Draft, Store
from tests.telegram_server import FakeTelegram

NOW = datetime(2036, 2, 19, 11, tzinfo=UTC)


def address(number: int) -> Address:
    return Address("telegram", str(number))


class Post:
    """A sender over real HTTP, with a store in a file; `put` lays out words without telling the sender."""

    def __init__(self, telegram: FakeTelegram, sender: Sender, store: Store, clock: ShiftedClock) -> None:
        self.telegram = telegram
        self.sender = sender
        self.store = store
        self.clock = clock

    def put(self, number: int, *texts: str) -> None:
        self.telegram.person(number).chat.opened = True
        with self.store.turn(address(number), self.clock.now()) as turn:
            drafts = [Draft({"kind": "message", "html": text, "keyboard": []}) for text in texts]
            turn.commit("{}", (), drafts)

    async def heard(self, number: int, count: int = 1) -> list[str]:
        messages = await self.telegram.person(number).chat.wait_for_async(count)
        return [message.text for message in messages]

    @property
    def order(self) -> list[int]:
        """The chats in the order in which they were written to."""
        return [int(call.params["chat_id"]) for call in self.telegram.calls_of("sendMessage")]


@pytest.fixture
def a_second() -> float:
    return 30.0


@pytest.fixture
def read_timeout() -> float:
    return 15.0


@pytest.fixture
async def post(telegram: FakeTelegram, tmp_path: Path, a_second: float, read_timeout: float) -> AsyncIterator[Post]:
    async with posting(telegram, tmp_path, a_second, read_timeout) as open_:
        yield open_


@asynccontextmanager
async def posting(telegram: FakeTelegram, folder: Path, a_second: float, read: float) -> AsyncIterator[Post]:
    url = f"sqlite:///{folder / 'bot.db'}"
    request, desk, clock = AiohttpRequest(read=read), Desk(url), ShiftedClock(Clock())
    clock.move_to(NOW)
    with Store(url) as store:
        async with RawBot(
            telegram.token, telegram.base_url, telegram.base_file_url, request=request, get_updates_request=request
        ) as bot:
            pace = Pace(asyncio.get_running_loop().time, a_second)
            sender = Sender(bot, store, desk, clock, Busy(bot), pace)
            running = asyncio.create_task(sender.run())
            yield Post(telegram, sender, store, clock)
            running.cancel()
            await sender.drain(5)
    desk.close()


@pytest.mark.parametrize("a_second", [6.0])
async def test_who_writes_while_his_prompt_waits_in_line_is_answered_at_once(post: Post) -> None:
    for number in range(1, 41):
        post.put(number, "a prompt")
        post.sender.wake(address(number), prompt=True)
    await post.heard(1)

    post.put(40, "an answer")
    post.sender.wake(address(40))

    assert await post.heard(40, 2) == ["a prompt", "an answer"]
    assert len(set(post.order)) < 15


@pytest.mark.parametrize("a_second", [6.0])
async def test_who_is_forgotten_while_the_prompt_waits_in_line_never_hears_it(post: Post) -> None:
    for number in range(1, 8):
        post.put(number, "a prompt")
        post.sender.wake(address(number), prompt=True)
    with post.store.turn(address(6), NOW) as turn:
        turn.forget()

    await post.heard(7)

    assert 6 not in post.order


@pytest.mark.parametrize("a_second", [400.0])
async def test_what_nobody_was_woken_for_is_found_page_by_page(post: Post) -> None:
    for number in range(1, 131):
        post.put(number, "a prompt")
    post.sender.look()

    await post.heard(130)

    assert sorted(post.order) == list(range(1, 131))


async def test_all_that_one_chat_is_to_hear_leaves_in_order_after_one_place_in_line(post: Post) -> None:
    post.put(1, "first", "second", "third")
    post.sender.wake(address(1), prompt=True)

    assert await post.heard(1, 3) == ["first", "second", "third"]


@pytest.mark.parametrize("read_timeout", [0.3])
@pytest.mark.parametrize(("kind", "heard"), [("timeout_before", 1), ("timeout_after", 2)])
async def test_an_answer_that_does_not_come_in_time_doubles_a_prompt_only_if_it_was_taken(
    post: Post, kind: str, heard: int
) -> None:
    post.telegram.faults.add(kind, method="sendMessage", hold=1.5)  # type: ignore[arg-type]
    post.put(1, "a prompt", "and what belongs to it")
    post.sender.wake(address(1), prompt=True)

    assert await post.heard(1, heard + 1) == ["a prompt"] * heard + ["and what belongs to it"]


async def test_a_mark_that_the_store_refuses_is_made_later_and_the_words_leave_once(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.telegram.sender.AFTER_A_FAULT", 0.0)
    refusals = iter([OSError("disk full"), OSError("disk full")])
    mark = post.store.mark_all_sent

    def reluctant(*given: object) -> object:
        refusal = next(refusals, None)
        if refusal is not None:
            raise refusal
        return mark(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(post.store, "mark_all_sent", reluctant)
    post.put(1, "first", "second")
    post.sender.wake(address(1))

    assert await post.heard(1, 2) == ["first", "second"]


async def test_ninety_at_once_and_answers_between_them_leave_within_telegrams_limits(tmp_path: Path) -> None:
    with FakeTelegram(enforce_rates=True) as telegram:
        async with posting(telegram, tmp_path, 28.0, 15.0) as post:
            for number in range(1, 91):
                post.put(number, "a prompt")
            post.sender.look()
            await post.heard(1)
            for number in range(91, 111):
                post.put(number, "an answer")
                post.sender.wake(address(number))
                await post.heard(number)
            assert len(set(post.order)) < 80
            await post.heard(90)

        assert {call.outcome for call in telegram.calls_of("sendMessage")} == {"ok"}
