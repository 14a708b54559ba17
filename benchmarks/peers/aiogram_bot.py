"""Ten questions with aiogram's finite-state machine, as its examples write them; run by the benchmark alone.

aiogram_bot.py ROOT [--redis URL]
"""

from __future__ import annotations

import argparse
import asyncio
import logging

from aiogram import Bot, Dispatcher, Router
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import Message

from questions import QUESTIONS  # type: ignore[import-not-found]  # beside this file

TOKEN = "1234567890:AAHadafHadafHadafHadafHadafHadafHad"
router = Router()
Ten = type("Ten", (StatesGroup,), {f"q{place}": State() for place in range(len(QUESTIONS))})


@router.message(CommandStart())
async def start(message: Message, state: FSMContext) -> None:
    """Ask the first question."""
    await state.set_state(Ten.q0)
    await message.answer(QUESTIONS[0])


def taking(place: int):
    """A handler that keeps an answer and asks the next question."""

    async def take(message: Message, state: FSMContext) -> None:
        await state.update_data({f"q{place}": message.text})
        if place + 1 == len(QUESTIONS):
            kept = await state.get_data()
            await state.clear()
            await message.answer("Kept: " + ", ".join(map(str, kept.values())))
            return
        await state.set_state(getattr(Ten, f"q{place + 1}"))
        await message.answer(QUESTIONS[place + 1])

    return take


async def serve() -> None:
    """Serve until killed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("root")
    parser.add_argument("--redis")
    given = parser.parse_args()
    logging.basicConfig(level=logging.WARNING)
    for place in range(len(QUESTIONS)):
        router.message(getattr(Ten, f"q{place}"))(taking(place))
    storage = MemoryStorage()
    if given.redis:
        from aiogram.fsm.storage.redis import RedisStorage

        storage = RedisStorage.from_url(given.redis)
    bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(given.root)))
    dispatcher = Dispatcher(storage=storage)
    dispatcher.include_router(router)
    await dispatcher.start_polling(bot, handle_as_tasks=True)


if __name__ == "__main__":
    asyncio.run(serve())
