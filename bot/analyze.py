"""`hadaf analyze`: lines in, one JSON object a line out, as `reading_goals.md` has it; refuses to keep anything.

Whoever pipes a line in may wait for its object before sending the next: each is flushed.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

from dialogs.language.analysis import analyze_answer, analyze_line, analyze_spans

from dialogs.language.context import Context

Reader: TypeAlias = Callable[[str], dict[str, Any]]


def run(arguments: argparse.Namespace) -> int:
    """Answer each line of standard input; raises `SettingsError` where a setting that is needed is wrong."""
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    context = _context(arguments.today, arguments.country)
    for written in answered(sys.stdin, reader(arguments, context)):
        sys.stdout.write(written + "\n")
        sys.stdout.flush()
    return 0


def answered(lines: Iterable[str], read: Reader) -> Iterator[str]:
    """Read line by line; an empty one gets its object too."""
    for line in lines:
        yield json.dumps(read(line.rstrip("\r\n")), ensure_ascii=False)


def reader(arguments: argparse.Namespace, context: Context) -> Reader:
    """Choose what is read: amounts and dates alone, answers to a question, or goals."""
    if arguments.spans:
        return lambda line: analyze_spans(line, context)
    if arguments.asking:
        asking = arguments.asking
        return lambda line: analyze_answer(line, asking, context)
    from bot.rephrasing import rephrased  # noqa: PLC0415 - the renderer is not needed for the others

    return lambda line: rephrased(analyze_line(line, context), context)


def _context(today: date | None, country: str | None) -> Context:
    """The day and country to read by: those given, else the settings', which take longer to read than a line."""
    if today is not None and country is not None:
        return Context(today, country.upper())
    from bot.clock import Clock  # noqa: PLC0415
    from bot.settings import read_settings  # noqa: PLC0415

    settings = read_settings()
    local = Clock().now().astimezone(ZoneInfo(settings.default_timezone))
    return Context(today or local.date(), (country or settings.default_country).upper())
