"""What the people of the fuzz say: all that our own tests ever typed, answers by kind, and noise; refuses to say it.

Every text comes from a seeded `Random`, so that a conversation is the same whenever it is held again.
"""

from __future__ import annotations

import ast
import json
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from random import Random  # noqa: TID251 - seeded by who asks

ROOT = Path(__file__).parent.parent
SPEAKING = frozenset({"types", "says", "told", "said", "heard_of", "answers"})
LONGEST_KEPT = 400

POOLS: Mapping[str, list[str]] = tomllib.loads(Path(__file__).with_name("said.toml").read_text("utf-8"))
POOLS["odd"].extend(("x" * 300, "9" * 400, "ا" * 500))
BY_STEP = (
    (re.compile(r"deadline|day|\bon\b|until|when|start"), "day"),
    (re.compile(r"baseline|target|value|amount|budget|total|share|confidence|quarters|figure|result|limit"), "number"),
    (re.compile(r"sure|certain|same|trend|more|another|decision|kind|which|part|city|hours"), "short"),
)


@cache
def heard() -> tuple[str, ...]:
    """All that people say in our tests: corpora, transcripts, phrases, and what tests type; sorted, each once."""
    found = {*_corpora(), *_transcripts(), *_typed()}
    return tuple(sorted(text for text in found if text.strip() and len(text) <= LONGEST_KEPT))


def _corpora() -> Iterator[str]:
    for file in (*ROOT.glob("corpus/*.jsonl"), *ROOT.glob("language/own_goals/*.jsonl")):
        for line in file.read_text("utf-8").splitlines():
            row = json.loads(line)
            if "text" in row:
                yield row["text"]


def _transcripts() -> Iterator[str]:
    for file in ROOT.glob("conversations/*/*.txt"):
        for line in file.read_text("utf-8").splitlines():
            if line.startswith("> ") and not line.startswith("> ["):
                yield line[2:]


def _typed() -> Iterator[str]:
    """What stands in the tests as said: first items of the phrases' rows, and arguments of `types("…")`."""
    for file in (*ROOT.glob("language/*.py"), *ROOT.glob("flows/*.py"), *ROOT.glob("domain/vague/*.toml")):
        if file.suffix == ".toml":
            yield from re.findall(r'^    "(.+)",$', file.read_text("utf-8"), re.MULTILINE)
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Tuple) and node.elts:
                yield from _string(node.elts[0])
            elif isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in SPEAKING:
                for argument in node.args:
                    yield from _string(argument)


def _string(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value


def fitting(random: Random, question: str, *, numeric: bool) -> str:
    """Say something that may well answer a question, by its id."""
    kind = "number" if numeric else next((kind for shape, kind in BY_STEP if shape.search(question)), None)
    if kind is None or random.random() < 0.25:
        return random.choice(heard())
    return random.choice(POOLS[kind])


def any_text(random: Random) -> str:
    """Say anything: what somebody said once, as it was or spoilt, several things at once, or noise."""
    return random.choices(_WAYS, _OFTEN)[0](random)


def _heard(random: Random) -> str:
    return random.choice(heard())


def _pooled(random: Random) -> str:
    return random.choice(POOLS[random.choice(tuple(POOLS))])


def _joined(random: Random) -> str:
    ways = (_heard, _pooled)
    words = [random.choice(ways)(random) for _ in range(random.randint(2, 4))]
    return random.choice((" ", ", ", "\n", " و", " and ", "؛ ", "")).join(words)


def _spoilt(random: Random) -> str:
    """A text with a few letters gone, doubled, changed or moved, or cut short."""
    letters = list(_heard(random))
    for _ in range(random.randint(1, 4)):
        place = random.randrange(len(letters)) if letters else 0
        match random.randrange(5):
            case 0:
                del letters[place : place + 1]
            case 1:
                letters[place:place] = letters[place : place + 1]
            case 2:
                letters[place : place + 1] = _letter(random)
            case 3:
                letters[place:place] = _letter(random)
            case _:
                letters = letters[: place + 1]
    return "".join(letters)


def _letter(random: Random) -> str:
    ranges = ((0x20, 0x7E), (0x600, 0x6FF), (0x01, 0x2FF), (0x2000, 0x206F), (0x1F300, 0x1F64F), (0x1, 0xD7FF))
    return chr(random.randint(*random.choice(ranges)))


def _noise(random: Random) -> str:
    return "".join(_letter(random) for _ in range(random.randint(1, 60)))


def _long(random: Random) -> str:
    """A text as long as Telegram takes, cut there."""
    text = " ".join(random.choice(heard()) for _ in range(random.randint(20, 120)))
    return text[:4096]


_WAYS: tuple[Callable[[Random], str], ...] = (_heard, _pooled, _joined, _spoilt, _noise, _long)
_OFTEN = (28, 27, 17, 20, 6, 2)
