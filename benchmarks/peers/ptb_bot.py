"""Ten questions with python-telegram-bot's `ConversationHandler`, as its examples write them; run by the benchmark alone.

ptb_bot.py ROOT [--pickle FILE] [--webhook PORT]
"""

from __future__ import annotations

import argparse
import logging

from telegram import Update
from telegram.ext import (
    Application,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

from questions import QUESTIONS  # type: ignore[import-not-found]  # beside this file

TOKEN = "1234567890:AAHadafHadafHadafHadafHadafHadafHad"


async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    """Ask the first question."""
    await update.message.reply_text(QUESTIONS[0])
    return 0


def taking(place: int):
    """A handler that keeps an answer and asks the next question."""

    async def take(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
        context.user_data[place] = update.message.text
        if place + 1 == len(QUESTIONS):
            await update.message.reply_text("Kept: " + ", ".join(map(str, context.user_data.values())))
            return ConversationHandler.END
        await update.message.reply_text(QUESTIONS[place + 1])
        return place + 1

    return take


def main() -> None:
    """Serve until killed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("root")
    parser.add_argument("--pickle")
    parser.add_argument("--webhook", type=int)
    given = parser.parse_args()
    logging.basicConfig(level=logging.WARNING)
    builder = Application.builder().token(TOKEN).base_url(f"{given.root}/bot").concurrent_updates(False)
    if given.pickle:
        builder = builder.persistence(PicklePersistence(given.pickle))
    application = builder.build()
    states = {
        place: [MessageHandler(filters.TEXT & ~filters.COMMAND, taking(place))] for place in range(len(QUESTIONS))
    }
    application.add_handler(
        ConversationHandler(
            [CommandHandler("start", start)],
            states,
            [CommandHandler("start", start)],
            name="ten",
            persistent=bool(given.pickle),
        )
    )
    if given.webhook:
        hook = f"http://127.0.0.1:{given.webhook}/hook"
        application.run_webhook("127.0.0.1", given.webhook, "hook", webhook_url=hook, secret_token="proof")
    else:
        application.run_polling()


if __name__ == "__main__":
    main()
