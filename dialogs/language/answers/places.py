"""The channel that a short answer names: "insta", «الواتس». Refuses to read a goal from it."""

from __future__ import annotations

from dialogs.language.goals.channels import find_channels
from dialogs.language.goals.line import read_line
from dialogs.language.words.context import Context


def channels_in(text: str, context: Context) -> tuple[str, ...]:
    """The channels named, in their order, each once."""
    return tuple(dict.fromkeys(cue.name for cue in find_channels(read_line(text, context))))


def channel_in(text: str, context: Context) -> str | None:
    """The channel named first; `None` where none is."""
    return next(iter(channels_in(text, context)), None)
