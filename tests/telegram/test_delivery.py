"""One row of the outbox on its way to Telegram, and what each refusal means for it."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import AsyncIterator

import pytest
from telegram.error import NetworkError, TimedOut

from bot.telegram.delivery import Later, Refused, Sent, Shut, deliver
from bot.telegram.raw import RawBot
from bot.telegram.request import AiohttpRequest
from tests.telegram_server import FakeTelegram, Person


@pytest.fixture
async def ours(telegram: FakeTelegram) -> AsyncIterator[RawBot]:
    """The bot as the door makes it, impatient."""
    request = AiohttpRequest(read=0.3, connect=0.3)
    async with RawBot(
        telegram.token, telegram.base_url, telegram.base_file_url, request=request, get_updates_request=request
    ) as bot:
        yield bot


@pytest.fixture
def mona(telegram: FakeTelegram) -> Person:
    person = telegram.person(1)
    person.start()
    return person


def message(html: str, *buttons: str) -> dict[str, object]:
    return {"kind": "message", "html": html, "keyboard": [[{"text": one, "data": f"a:1:{one}"}] for one in buttons]}


async def test_a_message_leaves_with_its_buttons_and_tells_its_id(ours: RawBot, mona: Person) -> None:
    result = await deliver(ours, "1", message("<b>Where</b> now? https://example.com", "here", "there"), 0)

    assert result == Sent(str(mona.chat.last.id))
    assert mona.chat.last.labels == ["here", "there"]
    assert mona.chat.last.text == "Where now? https://example.com"


async def test_markup_that_telegram_cannot_read_falls_away_and_the_words_leave(ours: RawBot, mona: Person) -> None:
    result = await deliver(ours, "1", message("<b>5 &lt; 6, broken"), 0)

    assert isinstance(result, Sent)
    assert mona.chat.last.text == "5 < 6, broken"


async def test_a_document_leaves_as_a_file_with_its_name(ours: RawBot, mona: Person, telegram: FakeTelegram) -> None:
    content = '{"أهداف": []}'.encode()
    payload = {
        "kind": "document",
        "name": "hadaf.json",
        "content": b64encode(content).decode(),
        "caption": "<b>All</b>",
    }

    result = await deliver(ours, "1", payload, 0)

    assert isinstance(result, Sent)
    assert mona.chat.last.text == "All"
    (file,) = telegram.calls_of("sendDocument")[0].files.values()
    assert (file.name, file.content) == ("hadaf.json", content)


async def test_an_answered_question_keeps_the_chosen_button_and_doing_so_twice_is_no_error(
    ours: RawBot, mona: Person
) -> None:
    sent = await deliver(ours, "1", message("Where now?", "here", "there"), 0)
    assert isinstance(sent, Sent)
    close = {"kind": "close", "message_id": sent.message, "keyboard": [[{"text": "✓ here", "data": "a:1:here"}]]}

    results = [await deliver(ours, "1", close, 0) for _ in range(2)]

    assert results == [Sent(None), Sent(None)]
    assert mona.chat.last.labels == ["✓ here"]


async def test_a_question_that_is_gone_is_closed_quietly(ours: RawBot, mona: Person) -> None:
    assert mona.chat.opened
    close = {"kind": "close", "message_id": "4711", "keyboard": []}

    assert await deliver(ours, "1", close, 0) == Sent(None)


async def test_who_is_not_there_or_let_nothing_in_is_left_alone(ours: RawBot, mona: Person) -> None:
    mona.blocks()

    assert await deliver(ours, "1", message("hello"), 0) == Shut()
    assert await deliver(ours, "999", message("hello"), 0) == Shut()


async def test_what_telegram_will_never_take_is_refused_with_its_reason(ours: RawBot, mona: Person) -> None:
    assert mona.chat.opened

    result = await deliver(ours, "1", message("x" * 5000), 0)

    assert isinstance(result, Refused)
    assert "too long" in result.why


async def test_a_kind_that_nobody_sends_is_refused(ours: RawBot) -> None:
    assert isinstance(await deliver(ours, "1", {"kind": "smoke"}, 0), Refused)


@pytest.mark.parametrize(("attempts", "seconds"), [(0, 1), (1, 2), (3, 8), (30, 300)])
async def test_trouble_on_the_way_is_tried_again_after_ever_longer_waits(
    ours: RawBot, mona: Person, telegram: FakeTelegram, attempts: int, seconds: int
) -> None:
    assert mona.chat.opened
    telegram.faults.add("502", method="sendMessage")

    assert await deliver(ours, "1", message("hello"), attempts) == Later(seconds)


@pytest.mark.filterwarnings("ignore:.*retry_after")
async def test_a_flood_warning_says_how_long_to_wait(ours: RawBot, mona: Person, telegram: FakeTelegram) -> None:
    assert mona.chat.opened
    telegram.faults.add("429", method="sendMessage", retry_after=7)

    assert await deliver(ours, "1", message("hello"), 0) == Later(7, flood=True)


async def test_an_answer_that_never_comes_is_a_time_out(ours: RawBot, telegram: FakeTelegram) -> None:
    telegram.faults.add("timeout_before", method="getMe", hold=5)

    with pytest.raises(TimedOut):
        await ours.get_me()


async def test_a_server_that_is_not_there_is_named_without_the_token(telegram: FakeTelegram) -> None:
    request = AiohttpRequest()
    await request.initialize()
    with pytest.raises(NetworkError) as trouble:
        await request.post(f"http://127.0.0.1:1/bot{telegram.token}/getMe")
    await request.shutdown()

    assert "ClientConnectorError" in trouble.value.message
    assert telegram.token not in repr(trouble.value)
    assert trouble.value.__cause__ is None


async def test_the_buttons_of_a_message_are_renewed_where_it_stands(ours: RawBot, mona: Person) -> None:
    await deliver(ours, "1", message("Which?", "here", "there"), 0)
    first = mona.chat.last

    result = await deliver(ours, "1", {**message("Which?", "✓ here", "there"), "renews": str(first.id)}, 0)

    assert result == Sent(str(first.id))
    assert mona.chat.last.id == first.id
    assert mona.chat.last.labels == ["✓ here", "there"]


async def test_what_is_renewed_already_counts_as_sent(ours: RawBot, mona: Person) -> None:
    await deliver(ours, "1", message("Which?", "here"), 0)
    first = mona.chat.last

    again = await deliver(ours, "1", {**message("Which?", "here"), "renews": str(first.id)}, 0)

    assert again == Sent(str(first.id))


async def test_a_question_that_is_gone_is_asked_anew(ours: RawBot, mona: Person) -> None:
    result = await deliver(ours, "1", {**message("Which?", "✓ here"), "renews": "4711"}, 0)

    assert result == Sent(str(mona.chat.last.id))
    assert mona.chat.last.text == "Which?"
