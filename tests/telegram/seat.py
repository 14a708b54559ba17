"""A place on Telegram to talk from: a person of the fake server, with a look into the bot's database."""

from __future__ import annotations

from collections.abc import Sequence

from dialogs.domain.goal import Goal
from tests.telegram.process import BotProcess
from tests.telegram_server import Message, Person


class TelegramSeat:
    """Somebody with a phone who talks to a running bot."""

    def __init__(self, person: Person, bot: BotProcess) -> None:
        self._person = person
        self._bot = bot
        self._message: Message | None = None

    def say(self, text: str) -> None:
        self._person.says(text)
        self._message = self._person.hears()

    def press(self, data: str) -> None:
        self._person.presses(data, self._message)
        self._message = self._person.hears()

    def offered(self) -> Sequence[str]:
        return [button.get("callback_data", "") for button in self._message.buttons] if self._message else []

    def state(self) -> str:
        return str(self._rows("SELECT state FROM people WHERE name = ?")[0])

    def goals(self) -> Sequence[Goal]:
        rows = self._rows("SELECT goals.data FROM goals JOIN people ON people.id = person_id WHERE name = ?")
        return [Goal.model_validate_json(str(row)) for row in rows]

    def _rows(self, question: str) -> list[object]:
        return [row[0] for row in self._bot.rows(question, str(self._person.chat.id))]
