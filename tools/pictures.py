"""Draws a recorded conversation as a phone would show it, for the README; refuses to show what no test has heard.

    make pictures

Beside each picture stands what it shows (`docs/conversation_<language>.json`), so that a test can say when the coach
has come to speak differently.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, TypeAlias

from babel import Locale
from typst import Compiler

from bot.exports.typesetting import font_files
from dialogs.language.words.lexicon import LANGUAGES
from tests.conversations.player import Turn, read

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
DOTS = 144.0
TOLD, FIRST, LAST = "a_founder_from_wish_to_plan", 2, 5
_BUTTONS = re.compile(r"\[([^\[\]]+)\]")
_FAINT = re.compile(r"(?:Question|سؤال) \S+ (?:of|من) \S+")

Shown: TypeAlias = dict[str, Any]


def shown(language: str) -> Shown:
    """Give what the picture of a language shows: bubbles of either side, and the buttons under them."""
    turns = read((ROOT / "tests/conversations" / language / f"{TOLD}.txt").read_text("utf-8"))
    bubbles = [bubble for turn in turns[FIRST : LAST + 1] for bubble in _bubbles(turn)]
    return {"lang": language, "rtl": Locale(language).text_direction == "rtl", "bubbles": bubbles}


def _bubbles(turn: Turn) -> list[Shown]:
    typed = "\n".join(turn.body)
    said = [line[2:] for line in turn.said]
    buttons = [label for line in said if _is_row(line) for label in _BUTTONS.findall(line)]
    lines = [line for line in said if not _is_row(line)]
    words = "\n".join(line for line in lines if not _FAINT.fullmatch(line)).strip()
    return [
        {"mine": True, "words": typed.removeprefix("[").removesuffix("]"), "buttons": []},
        {"mine": False, "words": re.sub(r"\n{2,}", "\n\n", words), "buttons": buttons},
    ]


def _is_row(line: str) -> bool:
    return line.startswith("[") and line.endswith("]")


def draw(language: str) -> None:
    """Write the picture of a language, and what it shows."""
    data = shown(language)
    template = Path(__file__).parent / "conversation.typ"
    compiler = Compiler(str(template), font_paths=[str(font_files())])
    picture = compiler.compile(format="png", ppi=DOTS, sys_inputs={"data": json.dumps(data, ensure_ascii=False)})
    if not isinstance(picture, bytes):
        message = f"the conversation in {language!r} does not stand on one page"
        raise TypeError(message)
    (DOCS / f"conversation_{language}.png").write_bytes(picture)
    words = json.dumps(data, ensure_ascii=False, indent=1)
    (DOCS / f"conversation_{language}.json").write_text(f"{words}\n", "utf-8")


if __name__ == "__main__":
    for one in LANGUAGES:
        draw(one)
