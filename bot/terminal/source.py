"""Lines that somebody types, or a script from a pipe; refuses to understand them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TextIO

PROMPT = "> "


def typed() -> Iterator[str]:
    """Lines of a person at a terminal, with the keys of readline; ends at Ctrl-D or Ctrl-C."""
    try:
        import readline as _keys  # noqa: PLC0415 - absent on Windows, and a pipe has no use for it

        _keys.set_auto_history(True)
    except ImportError:
        pass
    while True:
        try:
            line = input(PROMPT)
        except (EOFError, KeyboardInterrupt):
            return
        if line.strip():
            yield line


def scripted(source: TextIO, echo: TextIO) -> Iterator[str]:
    """Lines of a script, each shown as if typed; empty ones and those that begin with "# " are comments."""
    for line in source:
        text = line.strip()
        if text and text != "#" and not text.startswith("# "):
            echo.write(f"{PROMPT}{text}\n\n")
            echo.flush()
            yield text
