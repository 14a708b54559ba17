"""Rewordings of a reading as `hadaf analyze` prints them: whole sentences, in its language. Refuses to choose any."""

from __future__ import annotations

from typing import Any

from bot.isolates import bare
from bot.text import render
from bot.voice import Voice
from dialogs.domain.rewording.rewording import reword
from dialogs.language.goals.reading import Reading
from dialogs.language.words.context import Context
from dialogs.language.words.digits import digits_in


def rephrasings(reading: Reading, context: Context) -> list[dict[str, Any]]:
    """Write two or three rewordings of a vague goal, or the one clean sentence of a clear one; none of what is no goal.

    Digits are those that were typed, else the country's.
    """
    if not reading.goal:
        return []
    voice = Voice(reading.language, context.country, digits_in(reading.text))
    return [
        {
            "text": bare(render(offer.text, voice, "plain")),
            "metric": offer.metric,
            "suggested": list(offer.suggested),
        }
        for offer in reword(reading, today=context.today, country=context.country)
    ]
