"""`hadaf analyze`: lines in, one JSON object a line out, as `docs/analyze.md` tells; refuses to keep anything.

Whoever pipes a line in may wait for its object before sending the next: each is flushed.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import Any, TypeAlias

from bot.defaults import COUNTRY, TIMEZONE, nothing_is_set
from dialogs.language.words.context import Context

_UNREADABLE = "\N{REPLACEMENT CHARACTER}"
Reader: TypeAlias = Callable[[str, Context], dict[str, Any]]


def run(arguments: argparse.Namespace) -> int:
    """Answer each line of standard input; raises `SettingsError` where a setting that is needed is wrong."""
    context = _context(arguments.today, arguments.country)
    with contextlib.suppress(AttributeError, OSError, ValueError):
        sys.stdin.reconfigure(newline="\n")  # type: ignore[union-attr]  # a bare return does not end a line
    for written in answered(sys.stdin, reader(arguments), context):
        sys.stdout.write(written + "\n")
        sys.stdout.flush()
    return 0


def answered(lines: Iterable[str], read: Reader, context: Context) -> Iterator[str]:
    """Read line by line, an empty one too; one that trips us up gets an object all the same."""
    for line in lines:
        text = line.rstrip("\r\n")
        try:
            found = read(text, context)
        except Exception as error:  # noqa: BLE001 - one line must not take the others with it
            from bot.journal import place_of  # noqa: PLC0415 - only when it is needed

            sys.stderr.write(f"hadaf: a line could not be read: {place_of(error)}\n")
            found = {"text": text, "goal": False, "confidence": 0.0}
        yield json.dumps(found, ensure_ascii=False)


def reader(arguments: argparse.Namespace) -> Reader:
    """Choose what is read: amounts and dates alone, answers to a question, or goals."""
    if arguments.spans:
        return _spans
    if not arguments.asking:
        return _goal
    from dialogs.language.analysis import analyze_answer  # noqa: PLC0415 - each reading pays for its own code alone

    return lambda text, context: analyze_answer(text, arguments.asking, context)


def _goal(text: str, context: Context) -> dict[str, Any]:
    from bot.rephrasing import rephrasings  # noqa: PLC0415 - as above
    from dialogs.language.goals.reading import read_goal  # noqa: PLC0415

    if not text.strip() or _UNREADABLE in text:
        nothing = {"text": text, "language": _language_of_the_settings(), "confidence": 0.0, "rephrasings": []}
        return {**read_goal("", context).to_json(), **nothing}
    reading = read_goal(text, context)
    return {**reading.to_json(), "rephrasings": rephrasings(reading, context)}


@lru_cache(maxsize=1)
def _language_of_the_settings() -> str:
    from bot.settings import read_settings  # noqa: PLC0415 - as above

    return read_settings().default_language


def _spans(text: str, context: Context) -> dict[str, Any]:
    from dialogs.language.goals.spans import find_spans  # noqa: PLC0415 - as above

    return {"text": text, "spans": [span.to_json() for span in find_spans(text, context)]}


def _context(today: date | None, country: str | None) -> Context:
    """The day and country to read by: those given, else the settings', which take longer to read than a line."""
    if today is not None and country is not None:
        return Context(today, country.upper())
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - as above

    from bot.clock import Clock  # noqa: PLC0415

    land, zone = _place()
    return Context(today or Clock().now().astimezone(ZoneInfo(zone)).date(), (country or land).upper())


def _place() -> tuple[str, str]:
    if nothing_is_set():
        return COUNTRY, TIMEZONE
    from bot.settings import read_settings  # noqa: PLC0415 - as above

    settings = read_settings()
    return settings.default_country, settings.default_timezone
